from __future__ import annotations

import pytest

from app import jobs
from app.documents import ingest, make_document
from app.engine import Engine
from app.settings import Settings
from app.store import assessments, vectors
from app.store.database import Database
from app.worker import run_worker
from tests.fakes import BagOfWords


@pytest.fixture
def engine(settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """What a worker opens, with a fake in place of the model."""
    made = Engine(settings, detectors={}, embedder=BagOfWords(), database=database)
    monkeypatch.setattr(Engine, "open", lambda _: made)
    # The database belongs to the test, which goes on with it.
    monkeypatch.setattr(made, "close", lambda: None)
    return made


@pytest.mark.parametrize("store", [True, False])
def test_a_worker_does_queued_checks_and_stores_them(
    settings: Settings, database: Database, engine: Engine, store: bool
) -> None:
    request = {
        "claim": {"text": "He bought the ticket in early January.", "said_on": "2022-01-09"},
        "evidence": [{"id": "e1", "text": "He bought the ticket on 16 December 2021."}],
        "store": store,
    }
    with database.session() as session:
        job = jobs.enqueue_check(session, request)
    run_worker(settings, wait=False)
    with database.session() as session:
        done = jobs.get(session, job.id)
        assert done is not None
        assert (done.state, done.error) == ("succeeded", None)
        assert done.result_id is not None
        check = assessments.get(session, done.result_id)
    assert check is not None
    assert check.wire["claim"]["text"] == "He bought the ticket in early January."


def test_a_check_that_cannot_be_done_fails_with_a_sentence(
    settings: Settings, database: Database, engine: Engine
) -> None:
    with database.session() as session:
        job = jobs.enqueue_check(
            session,
            {"claim": {"text": "a" * 20_000, "observations": [{"indicator": "no_such_indicator"}]}},
        )
    run_worker(settings, wait=False)
    with database.session() as session:
        failed = jobs.get(session, job.id)
    assert failed is not None
    assert failed.state == "failed"
    assert failed.error is not None
    assert failed.error.startswith("/claim/observations/0/indicator: ")


def test_an_engine_whose_model_is_new_embeds_the_library_anew(
    settings: Settings, database: Database
) -> None:
    ingest(database, BagOfWords(name="old model"), [make_document("He bought the ticket.")])
    newer = BagOfWords(name="new model", dimension=32)
    engine = Engine(settings, detectors={}, embedder=newer, database=database)
    engine.open_database()
    with database.session() as session:
        assert vectors.find_model(session, "old model") is None
        assert vectors.count_missing(session, "new model") == 0
