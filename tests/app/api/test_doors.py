"""Who may come in, what happens when a commit fails, and whether the service says how it is."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from fastapi.testclient import TestClient
from pydantic import SecretStr
from sqlalchemy import event

from app import main
from app.api.gate import is_loopback, require_loopback
from app.engine import Engine
from app.errors import BadInput, Unavailable
from app.main import create_app, serve
from app.settings import Settings
from app.store.database import Database, Session
from detectors import date_conflict
from detectors.registry import page
from tests.fakes import BagOfWords

Json = dict[str, Any]


@pytest.fixture
def locked(settings: Settings) -> Settings:
    keys = {"check": "k-check", "check, review": "k-review", "library": "k-lib", "admin": "k-all"}
    return settings.model_copy(
        update={"api_keys": {scopes: SecretStr(key) for scopes, key in keys.items()}}
    )


@pytest.mark.parametrize(
    ("method", "path", "keys"),
    [
        ("GET", "/v1/checks", {"k-check", "k-review", "k-all"}),
        ("GET", "/v1/documents", {"k-lib", "k-all"}),
        ("GET", "/v1/search?q=a", {"k-lib", "k-all"}),
        ("DELETE", "/v1/documents/doc_none", {"k-lib", "k-all"}),
        ("PATCH", "/v1/checks/chk_none/findings/fnd_none", {"k-review", "k-all"}),
        ("GET", "/metrics", {"k-all"}),
    ],
)
def test_a_key_opens_the_doors_of_its_scopes(
    locked: Settings, engine: Engine, method: str, path: str, keys: set[str]
) -> None:
    body = {"state": "open"} if method == "PATCH" else None
    with TestClient(create_app(locked, engine=engine)) as client:
        for key in ("k-check", "k-review", "k-lib", "k-all"):
            sent = {"Authorization": f"Bearer {key}", "If-Match": "*"}
            status = client.request(method, path, json=body, headers=sent).status_code
            assert (status != 403) is (key in keys)
            assert status != 401
        for wrong in ({}, {"Authorization": "Bearer k-chec"}, {"Authorization": "Basic k-check"}):
            answer = client.request(method, path, json=body, headers=wrong)
            assert answer.status_code == 401
            assert answer.headers["www-authenticate"] == "Bearer"
            assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    "path", ["/healthz", "/readyz", "/openapi.json", "/v1/detectors", "/v1/indicators"]
)
def test_some_doors_need_no_key(locked: Settings, engine: Engine, path: str) -> None:
    with TestClient(create_app(locked, engine=engine)) as client:
        assert client.get(path).status_code == 200


def test_a_key_that_is_no_ascii_is_unknown(locked: Settings, engine: Engine) -> None:
    with TestClient(create_app(locked, engine=engine)) as client:
        answer = client.get("/v1/checks", headers={"Authorization": "Bearer ключ".encode()})
        assert answer.status_code == 401


@pytest.mark.parametrize(
    ("peer", "host", "status"),
    [
        ("127.0.0.1", "127.0.0.1:8080", 200),
        ("127.0.0.1", "localhost", 200),
        ("::1", "[::1]:8080", 200),
        ("::ffff:127.0.0.1", "localhost:1", 200),
        ("testclient", "testserver", 200),
        ("10.0.0.7", "localhost", 403),
        ("2001:db8::1", "localhost", 403),
        ("127.0.0.1", "belie.example.org", 403),
        ("127.0.0.1", "127.0.0.1.example.org:8080", 403),
        ("127.0.0.1", "10.0.0.7", 403),
    ],
)
def test_without_keys_only_this_machine_is_answered(
    settings: Settings, engine: Engine, peer: str, host: str, status: int
) -> None:
    app = create_app(settings, engine=engine)
    with TestClient(app, client=(peer, 50_000)) as client:
        answer = client.get("/v1/checks", headers={"Host": host})
        assert answer.status_code == status
        if status == 403:
            assert answer.headers["content-type"] == "application/problem+json"


def test_with_keys_any_machine_is_answered(locked: Settings, engine: Engine) -> None:
    with TestClient(create_app(locked, engine=engine), client=("10.0.0.7", 50_000)) as client:
        sent = {"Authorization": "Bearer k-check", "Host": "belie.example.org"}
        assert client.get("/v1/checks", headers=sent).status_code == 200


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("[::1]", True),
        ("localhost", True),
        ("LOCALHOST.", True),
        ("a.localhost", True),
        ("::ffff:127.0.0.1", True),
        ("0.0.0.0", False),
        ("::", False),
        ("", False),
        ("192.168.0.2", False),
        ("example.org", False),
        ("localhost.example.org", False),
    ],
)
def test_loopback_is_what_no_other_machine_reaches(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback


def test_without_keys_the_service_listens_on_loopback_only(
    settings: Settings, locked: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []
    monkeypatch.setattr(main.uvicorn, "run", lambda app, host, **rest: started.append(host))
    with pytest.raises(BadInput, match="BELIE_API_KEYS"):
        serve(settings, host="0.0.0.0", port=1)
    serve(settings, host="127.0.0.1", port=1)
    serve(locked, host="0.0.0.0", port=1)
    assert started == ["127.0.0.1", "0.0.0.0"]
    require_loopback(locked, "example.org")


def test_a_commit_that_fails_is_answered_500_and_not_201(
    client: TestClient, database: Database, stored: Json, caplog: pytest.LogCaptureFixture
) -> None:
    """Code after a plain `yield` runs after the answer is sent; ours must run before."""

    def refuse(session: Session) -> None:
        raise RuntimeError("the disk is full")

    event.listen(Session, "before_commit", refuse)
    try:
        answer = client.post("/v1/checks", json=stored)
    finally:
        event.remove(Session, "before_commit", refuse)
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/problem+json"
    assert "disk" not in answer.text
    assert client.get("/v1/checks").json()["items"] == []


def test_nothing_is_half_done_on_an_error(
    client: TestClient, stored: Json, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(*args: object, **kwargs: object) -> None:
        raise RuntimeError("after the check was stored")

    monkeypatch.setattr("app.api.checks.idempotency.remember", break_off)
    key = {"Idempotency-Key": "broken"}
    assert client.post("/v1/checks", json=stored, headers=key).status_code == 500
    monkeypatch.undo()
    assert client.get("/v1/checks").json()["items"] == []
    assert client.post("/v1/checks", json=stored, headers=key).status_code == 201


def test_a_database_that_is_lost_is_a_503(
    client: TestClient,
    engine: Engine,
    stored: Json,
    stateless: Json,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    @contextmanager
    def lost() -> Iterator[Session]:
        raise Unavailable("the database was lost")
        yield

    monkeypatch.setattr(engine.database, "session", lost)
    answer = client.post("/v1/checks", json=stored)
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "2"
    assert answer.json()["detail"] == "The database was lost."
    assert client.get("/readyz").status_code == 503
    assert client.post("/v1/checks", json=stateless).status_code == 200


def test_a_stateless_check_never_opens_the_database(
    settings: Settings, engine: Engine, stateless: Json
) -> None:
    without = Engine(settings, detectors=engine.detectors, embedder=engine.embedder)
    with TestClient(create_app(settings, engine=without)) as client:
        assert client.post("/v1/checks", json=stateless).status_code == 200
    assert without._database is None


def test_the_service_is_ready_once_its_models_are(
    settings: Settings, engine: Engine, stateless: Json, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = threading.Event()

    def open_slowly(asked: Settings) -> Engine:
        loaded.wait(10)
        return engine

    monkeypatch.setattr(main, "_open", open_slowly)
    monkeypatch.setattr(engine, "close", lambda: None)
    with TestClient(create_app(settings)) as client:
        assert client.get("/healthz").json() == {"status": "ok"}
        early = client.get("/readyz")
        assert early.status_code == 503
        assert early.json()["ready"] is False
        assert client.post("/v1/checks", json=stateless).status_code == 503
        loaded.set()
        for _ in range(100):
            late = client.get("/readyz")
            if late.status_code == 200:
                break
        assert late.json()["ready"] is True
        assert client.post("/v1/checks", json=stateless).status_code == 200


def test_a_service_that_cannot_start_says_why(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(asked: Settings) -> Engine:
        raise Unavailable("the embedding model 'x' cannot be loaded")

    monkeypatch.setattr(main, "_open", fail)
    with caplog.at_level(logging.ERROR), TestClient(create_app(settings)) as client:
        for _ in range(100):
            answer = client.get("/readyz")
            if "cannot be loaded" in answer.text:
                break
    assert "cannot be loaded" in answer.json()["detail"]
    assert "could not start" in caplog.text


def test_a_service_whose_database_cannot_start_still_does_what_needs_none(
    settings: Settings,
    engine: Engine,
    stateless: Json,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def unreachable(asked: Settings) -> Database:
        raise Unavailable("the database cannot be reached")

    without = Engine(settings, detectors=engine.detectors, embedder=engine.embedder)
    monkeypatch.setattr(Engine, "open", lambda asked: without)
    monkeypatch.setattr("app.engine.Database.open", unreachable)
    with TestClient(create_app(settings)) as client:
        for _ in range(100):
            answer = client.get("/readyz")
            if "reached" in answer.text:
                break
        assert answer.json()["detail"] == "The database cannot be reached."
        assert client.post("/v1/checks", json=stateless).status_code == 200
        assert client.get("/v1/checks").status_code == 503


def test_a_claim_over_the_limit_of_the_settings_is_refused(
    settings: Settings, embedder: BagOfWords, stateless: Json
) -> None:
    strict = settings.model_copy(update={"max_claim_length": 10})
    engine = Engine(strict, detectors={}, embedder=embedder)
    with TestClient(create_app(strict, engine=engine)) as client:
        answer = client.post("/v1/checks", json=stateless)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/claim/text"


def test_metrics_count_by_route_and_outcome(client: TestClient, stateless: Json) -> None:
    client.post("/v1/checks", json=stateless)
    client.get("/v1/checks/chk_none")
    client.get("/nowhere")
    client.request("BREW", "/healthz")
    text = client.get("/metrics").text
    assert 'belie_checks_total{complete="true",outcome="conflicts_found"} 1.0' in text
    assert 'belie_findings_total{kind="number"} 1.0' in text
    assert 'belie_detector_runs_total{detector="numbers",status="ok"} 1.0' in text
    assert 'method="GET",route="/v1/checks/{check_id}",status="404"' in text
    assert 'method="GET",route="none",status="404"' in text
    assert 'method="other"' in text
    assert "chk_none" not in text


def test_the_codebook_is_shown_whole(client: TestClient) -> None:
    items = client.get("/v1/indicators").json()["items"]
    by_id = {item["id"]: item for item in items}
    assert by_id["visible_injury"]["strength"] == "strong"
    assert by_id["visible_injury"]["gated"] is True
    assert all(item["definition"] and item["must_not_fire"] for item in items)


def test_detectors_are_listed_with_what_they_need(client: TestClient) -> None:
    assert client.get("/v1/detectors").json() == {
        "items": [
            {
                "name": "numbers",
                "version": "1",
                "status": "ready",
                "needs": [],
                "rules": ["different-number", "same-number"],
                "page": "/v1/detectors/numbers",
            }
        ]
    }


def test_the_page_of_a_detector_is_the_file_beside_its_code(
    settings: Settings, embedder: BagOfWords
) -> None:
    found = {date_conflict.DETECTOR.name: date_conflict.DETECTOR}
    engine = Engine(settings, detectors=found, embedder=embedder)
    with TestClient(create_app(settings, engine=engine)) as client:
        answer = client.get("/v1/detectors/date-conflict")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/markdown; charset=utf-8"
    assert answer.text == page(date_conflict.DETECTOR)
    assert answer.text.startswith("# date-conflict\n")


def test_a_detector_without_a_page_has_none_to_show(client: TestClient) -> None:
    assert client.get("/v1/detectors/numbers").status_code == 404
