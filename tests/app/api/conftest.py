"""The real application on a real database, and a detector whose results are easy to foresee."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.engine import Engine
from app.main import create_app
from app.settings import Settings
from app.store.database import Database
from detectors.types import (
    Claim,
    Context,
    Corroboration,
    Detected,
    Detector,
    Explanation,
    Fact,
    Finding,
    Indication,
    Passage,
)
from tests.fakes import BagOfWords

NUMBER = re.compile(r"\d+")


def detect_numbers(
    claim: Claim, passages: Sequence[Passage], context: Context
) -> Iterable[Detected]:
    """The first number of the claim against the first of each passage; "bruise" is a sign."""
    claimed = NUMBER.search(claim.text.body)
    for seen in claim.observations:
        yield Indication("numbers", seen.indicator, "strong", "observation", None, "", "V")
    bruise = claim.text.body.find("bruise")
    if bruise >= 0:
        span = claim.text.span(bruise, bruise + 6)
        yield Indication("numbers", "visible_injury", "strong", "claim_text", span, "", "V")
    for passage in passages:
        coerced = passage.document.text.body.find("coerced", passage.span.start, passage.span.end)
        if coerced >= 0:
            span = passage.document.text.span(coerced, coerced + 7)
            yield Indication(
                "numbers",
                "third_party_coercion_statement",
                "moderate",
                "evidence_text",
                span,
                "",
                "E",
            )
        found = NUMBER.search(passage.span.quote)
        if claimed is None or found is None:
            continue
        spans = (
            claim.text.span(*claimed.span()),
            passage.document.text.span(
                passage.span.start + found.start(), passage.span.start + found.end()
            ),
        )
        fact = Fact("number", claimed.group(), found.group())
        if claimed.group() == found.group():
            yield Corroboration("numbers", *spans, Explanation("same-number", (fact,)))
        else:
            explanation = Explanation("different-number", (fact,))
            yield Finding("numbers", "number", 0.9, "certain", *spans, explanation)


NUMBERS = Detector("numbers", "1", detect_numbers, frozenset({"same-number", "different-number"}))


@pytest.fixture
def engine(settings: Settings, database: Database, embedder: BagOfWords) -> Engine:
    """An engine on a database that is empty again after the test."""
    return Engine(settings, detectors={"numbers": NUMBERS}, embedder=embedder, database=database)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """As everywhere, but queued checks stay queued."""
    return settings.model_copy(update={"work_in_service": False})


@pytest.fixture
def client(settings: Settings, engine: Engine) -> Iterator[TestClient]:
    """The application; what it does not catch comes back as a 500, as it would from a server."""
    app = create_app(settings, engine=engine)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def stateless() -> dict[str, Any]:
    """A check that keeps nothing and reads no library."""
    return {
        "claim": {"text": "164 people died in the demonstrations.", "language": "en"},
        "evidence": [
            {
                "id": "e1",
                "text": "The prosecutor says that 225 people died in the demonstrations.",
                "language": "en",
                "published_on": "2022-01-15",
                "title": "Toll",
                "url": "https://example.org/toll",
                "source": {"name": "General Prosecutor's Office", "type": "official"},
            }
        ],
        "use_library": False,
        "store": False,
    }


@pytest.fixture
def stored(stateless: dict[str, Any]) -> dict[str, Any]:
    return stateless | {"store": True}
