from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.engine import Engine
from app.main import create_app
from app.pages.door import local
from app.pages.sessions import COOKIE, Sessions
from app.settings import Settings
from tests.app.pages.conftest import Seen, submit

Wire = dict[str, Any]

PAGES = ("/", "/check", "/library", "/library/new", "/library/doc_x", "/checks/chk_x")


@pytest.mark.parametrize("address", [*PAGES, "/export/checks.csv", "/checks/chk_x/report.html"])
def test_with_keys_a_stranger_is_asked_for_one(stranger: TestClient, address: str) -> None:
    answer = stranger.get(address, follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/login?to={address}"


def log_in(client: TestClient, key: str = "sesame", **fields: str) -> Any:
    return submit(client, "/login", "/login", **{"key": key, "name": "Aigerim", **fields})


def test_a_key_is_entered_once_and_leads_on(stranger: TestClient) -> None:
    answer = log_in(stranger, to="/library")
    assert answer.url.path == "/library"
    assert stranger.get("/").status_code == 200
    assert "Aigerim" in Seen(stranger.get("/").text).text


def test_the_cookie_is_for_no_script_and_no_other_site_and_holds_no_key(
    stranger: TestClient,
) -> None:
    found = re.search(r'name="token" value="([^"]+)"', stranger.get("/login").text)
    assert found is not None
    sent = {"token": found.group(1), "key": "sesame", "name": "A"}
    answer = stranger.post("/login", data=sent, follow_redirects=False)
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "sesame" not in cookie
    assert "Secure" not in cookie  # this request came over plain HTTP


def test_over_https_the_cookie_stays_on_https(locked: Settings, engine: Engine) -> None:
    with TestClient(create_app(locked, engine=engine), base_url="https://testserver") as client:
        answer = client.get("/login", headers={"Accept": "text/html"})
    assert "Secure" in answer.headers["set-cookie"]


def test_a_wrong_key_opens_nothing(stranger: TestClient) -> None:
    answer = log_in(stranger, key="wrong")
    assert answer.status_code == 403
    assert "This key is not known here." in Seen(answer.text).text
    assert stranger.get("/", follow_redirects=False).status_code == 303


def test_a_key_opens_the_doors_of_its_scopes_alone(stranger: TestClient) -> None:
    log_in(stranger, key="poppy")
    assert stranger.get("/").status_code == 200
    answer = stranger.get("/library")
    assert answer.status_code == 403
    assert "lacks the scope library" in Seen(answer.text).text
    assert "/library" not in {found["href"] for found in Seen(stranger.get("/").text).all("a")}
    answer = submit(stranger, "/checks/chk_x/findings/fnd_x", "/check", state="confirmed")
    assert answer.status_code == 403


def test_logging_out_closes_the_doors(stranger: TestClient) -> None:
    log_in(stranger)
    submit(stranger, "/logout", "/check")
    assert stranger.get("/", follow_redirects=False).status_code == 303


@pytest.mark.parametrize(
    "spoil", [lambda c: c[:-2] + "AA", lambda c: "x" + c, lambda c: c + ".", str.upper]
)
def test_a_cookie_that_was_changed_is_nobodys(stranger: TestClient, spoil: Any) -> None:
    log_in(stranger)
    cookie = stranger.cookies[COOKIE]
    stranger.cookies.clear()
    stranger.cookies.set(COOKIE, spoil(cookie))
    assert stranger.get("/", follow_redirects=False).status_code == 303


def test_a_login_ends_when_its_key_is_taken_away(locked: Settings) -> None:
    sessions = Sessions(locked)
    visitor = sessions.log_in("sesame", name="A")
    assert visitor is not None
    cookie = sessions.cookie(visitor)
    assert Sessions(locked).read(cookie) == visitor
    keys = {names: key for names, key in locked.api_keys.items() if names == "check"}
    assert Sessions(locked.model_copy(update={"api_keys": keys})).read(cookie) is None


def test_a_login_ends_after_a_working_day(locked: Settings, monkeypatch: Any) -> None:
    sessions = Sessions(locked)
    visitor = sessions.log_in("sesame", name="A")
    assert visitor is not None
    cookie = sessions.cookie(visitor)
    monkeypatch.setattr("app.pages.sessions.time.time", lambda: visitor.began + 16 * 3600 + 1)
    assert sessions.read(cookie) is None


def test_without_keys_the_secret_is_kept_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "new")
    one, other = Sessions(settings), Sessions(settings)
    visitor = one.anyone()
    assert one.token(visitor) == other.token(visitor)
    path = tmp_path / "new" / "pages.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [found.name for found in path.parent.iterdir()] == ["pages.key"]


FORMS = (
    "/check",
    "/demo",
    "/library/new",
    "/library/doc_x/delete",
    "/checks/chk_x/findings/f",
    "/login",
)


@pytest.mark.parametrize("address", FORMS)
def test_a_form_without_its_token_is_not_taken(client: TestClient, address: str) -> None:
    answer = client.post(address, data={"text": "x", "name": "y", "token": "wrong"})
    assert answer.status_code == 403
    assert "out of date" in Seen(answer.text).text


@pytest.mark.parametrize("address", FORMS)
@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://testserver.evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_a_form_from_another_site_is_not_taken(
    client: TestClient, address: str, headers: dict[str, str]
) -> None:
    found = re.search(r'name="token" value="([^"]+)"', client.get("/check").text)
    assert found is not None
    sent = {"token": found.group(1), "text": "x", "name": "y"}
    answer = client.post(address, data=sent, headers=headers)
    assert answer.status_code == 403
    assert "another site" in Seen(answer.text).text


def test_a_form_of_our_own_is_taken(client: TestClient) -> None:
    found = re.search(r'name="token" value="([^"]+)"', client.get("/login").text)
    assert found is not None
    sent = {"token": found.group(1), "name": "Aigerim"}
    answer = client.post("/login", data=sent, headers={"Origin": "http://testserver"})
    assert answer.status_code == 200
    assert "Aigerim" in Seen(answer.text).text


def test_the_token_of_one_browser_is_not_that_of_another(
    client: TestClient, settings: Settings, engine: Engine
) -> None:
    found = re.search(r'name="token" value="([^"]+)"', client.get("/login").text)
    assert found is not None
    with TestClient(create_app(settings, engine=engine)) as other:
        other.get("/login", headers={"Accept": "text/html"})
        answer = other.post("/login", data={"token": found.group(1), "name": "x"})
    assert answer.status_code == 403


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "multipart/form-data"])
def test_only_plain_forms_are_taken(client: TestClient, kind: str) -> None:
    answer = client.post("/login", content=b"name=x", headers={"Content-Type": kind})
    assert answer.status_code == 415


def test_a_form_over_the_limit_is_refused(client: TestClient, settings: Settings) -> None:
    answer = client.post("/check", data={"text": "x" * settings.max_request_bytes})
    assert answer.status_code == 413
    assert "Too long" in Seen(answer.text).text


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("/library?q=a#here", True),
        ("/checks/chk_1", True),
        ("//evil.example", False),
        ("https://evil.example", False),
        ("/\\evil.example", False),
        ("javascript:alert(1)", False),
        ("/\nSet-Cookie: a", False),
        ("", False),
    ],
)
def test_nobody_is_sent_to_another_site(address: str, kept: bool) -> None:
    assert local(address) == (address if kept else "/")


@pytest.mark.parametrize("address", ["/", "/check", "/library", "/login", "/nothing"])
def test_a_page_loads_nothing_from_elsewhere_and_runs_nothing_of_its_own(
    client: TestClient, address: str
) -> None:
    answer = client.get(address)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
    seen = Seen(answer.text)
    assert not [words for tag, words in seen.tags if tag in {"style", "iframe", "object", "base"}]
    for tag, name in (("script", "src"), ("link", "href"), ("img", "src")):
        assert all(str(found[name]).startswith("/static/") for found in seen.all(tag))


def test_assets_are_there_and_change_their_address_when_they_change(client: TestClient) -> None:
    seen = Seen(client.get("/").text)
    addresses = {str(found["src"]) for found in seen.all("script")}
    addresses |= {str(found["href"]) for found in seen.all("link")}
    assert len(addresses) == 3
    for address in addresses:
        answer = client.get(address)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["cache-control"]
        assert re.search(r"\?v=[0-9a-f]{12}$", address)
    assert client.get("/static/..%2fsessions.py").status_code == 404
    assert client.get("/static/nothing.css").status_code == 404
