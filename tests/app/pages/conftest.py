"""The pages of the real application with its real detectors, read as a browser reads them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx import Response
from pydantic import SecretStr

from app.demo import case, documents
from app.documents import ingest
from app.engine import Engine
from app.main import create_app
from app.settings import Settings
from app.store.database import Database
from detectors.registry import installed
from tests.fakes import BagOfWords

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())

CLAIM = "The channel said that 164 people died in Almaty on 5 January 2022."
SIGN = "A detained man with a bruised face said that he had been paid to riot."
EVIDENCE = "The prosecutor said that 225 people died in Almaty on 5 January 2022."


class Seen(HTMLParser):
    """What a browser would see: tags with attributes, the text outside of scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)
        assert self.open == [], "every tag is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1:] == [tag], f"</{tag}> closes {self.open[-1:]}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    def all(self, tag: str, **wanted: str) -> list[dict[str, str | None]]:
        """The attributes of every such tag."""
        return [
            found
            for name, found in self.tags
            if name == tag and all(found.get(key) == value for key, value in wanted.items())
        ]


@pytest.fixture
def engine(settings: Settings, database: Database, embedder: BagOfWords) -> Engine:
    """An engine with every installed detector on a database that is empty again after the test."""
    return Engine(settings, detectors=installed(), embedder=embedder, database=database)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """As everywhere, but queued checks stay queued."""
    return settings.model_copy(update={"work_in_service": False})


@pytest.fixture
def locked(settings: Settings) -> Settings:
    """Settings with a key for everything and one for reading checks alone."""
    keys = {"check,library,review": SecretStr("sesame"), "check": SecretStr("poppy")}
    return settings.model_copy(update={"api_keys": keys})


@pytest.fixture
def client(settings: Settings, engine: Engine) -> Iterator[TestClient]:
    """A browser before a service without keys; redirects are followed as browsers do."""
    with TestClient(create_app(settings, engine=engine)) as client:
        client.headers["Accept"] = "text/html,application/xhtml+xml"
        yield client


@pytest.fixture
def stranger(locked: Settings, engine: Engine) -> Iterator[TestClient]:
    """A browser before a service with keys, none of them entered."""
    with TestClient(create_app(locked, engine=engine)) as client:
        client.headers["Accept"] = "text/html"
        yield client


Send = Callable[..., Response]


@pytest.fixture
def send(client: TestClient) -> Send:
    """Fills in a form of a page, with its own token, and sends it."""

    def filled(address: str, page: str = "/check", **fields: str) -> Response:
        return submit(client, address, page, **fields)

    return filled


def submit(client: TestClient, address: str, page: str, /, **fields: str) -> Response:
    """Sends a form to `address` with the token that `page` shows."""
    found = re.search(r'name="token" value="([^"]+)"', client.get(page).text)
    assert found is not None, f"{page} shows no form"
    return client.post(address, data={"token": found.group(1), **fields})


@pytest.fixture
def checked(client: TestClient) -> dict[str, Any]:
    """A stored check with one conflict of numbers and signs of coercion, its evidence sent along."""
    body = {
        "claim": {
            "text": f"{CLAIM} {SIGN}",
            "language": "en",
            "said_on": "2022-01-09",
            "outlet": "Channel One",
        },
        "evidence": [
            {
                "text": EVIDENCE,
                "language": "en",
                "published_on": "2022-01-15",
                "title": "Toll",
                "url": "https://example.org/toll",
                "source": {"name": "General Prosecutor", "type": "official"},
            }
        ],
        "use_library": False,
    }
    answer = client.post("/v1/checks", json=body)
    assert answer.status_code == 201, answer.text
    wire: dict[str, Any] = answer.json()
    assert [found["kind"] for found in wire["conflicts"]] == ["number"]
    assert wire["indicators"][0]["indicator"] == "visible_injury"
    return wire


@pytest.fixture
def demo(engine: Engine, embedder: BagOfWords) -> dict[str, Any]:
    """The case documents in the library and its broadcast checked against them."""
    ingest(engine.database, embedder, documents())
    with engine.database.session() as session:
        wire: dict[str, Any] = engine.check(case(), session=lambda: session).wire
    return wire
