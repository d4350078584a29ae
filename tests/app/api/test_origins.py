"""Browser extensions that the operator names may read answers; web pages never may."""

import pytest
from fastapi.testclient import TestClient

from app.engine import Engine
from app.errors import BadInput
from app.main import create_app
from app.settings import Settings

CHROME = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
FIREFOX = "moz-extension://0a1b2c3d-0000-4000-8000-123456789abc"


def served(settings: Settings, engine: Engine, *origins: str) -> TestClient:
    named = settings.model_copy(update={"extension_origins": origins})
    return TestClient(create_app(named, engine=engine))


@pytest.mark.parametrize("origin", [CHROME, FIREFOX])
def test_a_named_extension_may_read_answers_and_their_etag(
    settings: Settings, engine: Engine, origin: str
) -> None:
    answer = served(settings, engine, CHROME, "moz-extension://*").get(
        "/healthz", headers={"Origin": origin}
    )
    assert answer.headers["access-control-allow-origin"] == origin
    assert "ETag" in answer.headers["access-control-expose-headers"]
    assert "Origin" in answer.headers["vary"]


@pytest.mark.parametrize(
    "origin",
    [
        "https://news.example",
        "null",
        "chrome-extension://bbcdefghijklmnopabcdefghijklmnop",
        CHROME + ".news.example",
        "https://" + CHROME,
    ],
)
def test_nobody_else_may(settings: Settings, engine: Engine, origin: str) -> None:
    client = served(settings, engine, CHROME)
    answer = client.get("/healthz", headers={"Origin": origin})
    asked = client.options(
        "/v1/checks", headers={"Origin": origin, "Access-Control-Request-Method": "POST"}
    )
    assert "access-control-allow-origin" not in answer.headers
    assert asked.status_code == 400
    assert "access-control-allow-origin" not in asked.headers


def test_a_preflight_allows_what_the_extension_sends_and_no_cookies(
    settings: Settings, engine: Engine
) -> None:
    answer = served(settings, engine, CHROME).options(
        "/v1/checks/chk_1/findings/fnd_1",
        headers={
            "Origin": CHROME,
            "Access-Control-Request-Method": "PATCH",
            "Access-Control-Request-Headers": "authorization, content-type, if-match",
        },
    )
    assert answer.status_code == 200
    assert "PATCH" in answer.headers["access-control-allow-methods"]
    assert "DELETE" not in answer.headers["access-control-allow-methods"]
    assert "access-control-allow-credentials" not in answer.headers


def test_a_refused_key_can_be_told_from_a_server_that_is_down(
    settings: Settings, engine: Engine
) -> None:
    locked = settings.model_copy(update={"api_keys": {"check": "secret"}})
    answer = served(Settings.model_validate(locked.model_dump()), engine, CHROME).get(
        "/v1/checks", headers={"Origin": CHROME, "Authorization": "Bearer wrong"}
    )
    assert answer.status_code == 401
    assert answer.headers["access-control-allow-origin"] == CHROME


def test_without_the_setting_no_answer_names_an_origin(settings: Settings, engine: Engine) -> None:
    answer = served(settings, engine).get("/healthz", headers={"Origin": CHROME})
    assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize(
    "origin", ["*", "https://news.example", "chrome-extension://", "moz-extension://*.example"]
)
def test_an_origin_that_is_no_extension_stops_the_start(
    settings: Settings, engine: Engine, origin: str
) -> None:
    with pytest.raises(BadInput, match="BELIE_EXTENSION_ORIGINS"):
        served(settings, engine, origin)
