import time
from typing import Any

from fastapi.testclient import TestClient

from app.engine import Engine
from app.main import create_app
from app.settings import Settings

Json = dict[str, Any]
LATER = {"Prefer": "respond-async, wait=5"}


def test_a_check_can_be_left_for_later(client: TestClient, stored: Json) -> None:
    answer = client.post("/v1/checks", json=stored, headers=LATER)
    assert answer.status_code == 202
    assert answer.headers["preference-applied"] == "respond-async"
    job = answer.json()
    assert (job["state"], job["claims_found"], job["claims_done"]) == ("queued", 1, 0)
    assert client.get(answer.headers["location"]).json() == job
    assert client.get("/v1/checks").json()["items"] == []


def test_the_service_does_what_was_left_for_later(
    settings: Settings, engine: Engine, stored: Json
) -> None:
    working = settings.model_copy(update={"work_in_service": True})
    with TestClient(create_app(working, engine=engine)) as client:
        where = client.post("/v1/checks", json=stored, headers=LATER).headers["location"]
        until = time.monotonic() + 30
        while (job := client.get(where).json())["state"] in {"queued", "running"}:
            assert time.monotonic() < until
            time.sleep(0.05)
        assert (job["state"], job["claims_done"], job["errors"]) == ("succeeded", 1, [])
        wire = client.get(job["check"]).json()
        assert wire["conflicts"][0]["claim_span"]["quote"] == "164"


def test_a_check_that_keeps_nothing_is_done_at_once(client: TestClient, stateless: Json) -> None:
    assert client.post("/v1/checks", json=stateless, headers=LATER).status_code == 200


def test_other_preferences_change_nothing(client: TestClient, stored: Json) -> None:
    prefer = {"Prefer": "return=minimal; foo=respond-async"}
    assert client.post("/v1/checks", json=stored, headers=prefer).status_code == 201


def test_the_same_idempotency_key_gives_the_same_job(client: TestClient, stored: Json) -> None:
    sent = LATER | {"Idempotency-Key": "later"}
    first = client.post("/v1/checks", json=stored, headers=sent)
    again = client.post("/v1/checks", json=stored, headers=sent)
    assert (again.status_code, again.json()) == (202, first.json())
    assert again.headers["location"] == first.headers["location"]


def test_a_job_that_nobody_has_begun_is_cancelled(client: TestClient, stored: Json) -> None:
    where = client.post("/v1/checks", json=stored, headers=LATER).headers["location"]
    assert client.delete(where).json()["state"] == "cancelled"
    assert client.get(where).json()["state"] == "cancelled"
    assert client.delete(where).status_code == 200


def test_a_job_that_is_not_there_is_not_found(client: TestClient) -> None:
    for id in ("job_none", "%00", "%F0%9F%98%80"):
        assert client.get(f"/v1/jobs/{id}").status_code == 404
        assert client.delete(f"/v1/jobs/{id}").status_code == 404


def test_bad_input_is_refused_before_it_is_queued(client: TestClient, stored: Json) -> None:
    stored["claim"]["text"] = ""
    assert client.post("/v1/checks", json=stored, headers=LATER).status_code == 422
