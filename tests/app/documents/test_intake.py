from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from app.documents import (
    IngestResult,
    Rejected,
    ingest,
    ingest_each,
    intake,
    make_document,
    store_batch,
)
from app.store import documents
from app.store.database import Database
from detectors.types import Document, Source, Text
from tests.fakes import BagOfWords


def some(count: int, *, start: int = 0) -> list[Document]:
    return [make_document(f"Report number {n}. It rained.") for n in range(start, start + count)]


def test_every_document_is_stored_once_with_passages_and_vectors(
    database: Database, embedder: BagOfWords
) -> None:
    result = ingest(database, embedder, some(70))
    assert (result.created, result.unchanged, result.rejected) == (70, 0, [])
    with database.session() as session:
        for table in ("documents", "passages", "embeddings"):
            assert session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 70


def test_a_second_run_changes_nothing_and_embeds_nothing(
    database: Database, embedder: BagOfWords
) -> None:
    ingest(database, embedder, some(40))
    encoded = embedder.encoded
    result = ingest(database, embedder, some(40))
    assert (result.created, result.unchanged) == (0, 40)
    assert embedder.encoded == encoded


def test_the_same_document_twice_in_one_batch_is_one(
    database: Database, embedder: BagOfWords
) -> None:
    first, second = store_batch(database, embedder, [*some(1), *some(1)])
    assert not isinstance(first, Rejected)
    assert not isinstance(second, Rejected)
    assert (first.status, second.status) == ("created", "unchanged")
    assert first.id == second.id


def test_outcomes_come_in_the_order_of_the_documents(
    database: Database, embedder: BagOfWords
) -> None:
    unreadable = Rejected("line 3", "no text")
    empty = Document(Text("e2", " \n"))
    with_nul = Document(Text("e3", "a\0b"))
    good = make_document("Something happened.")
    outcomes = store_batch(database, embedder, [unreadable, empty, good, with_nul])
    assert outcomes[0] == unreadable
    assert outcomes[1] == Rejected("e2", "the text is empty", "/text")
    assert not isinstance(outcomes[2], Rejected)
    assert outcomes[3] == Rejected("e3", "text holds the character NUL at position 1", "/text")


def test_progress_is_told_after_each_document(database: Database, embedder: BagOfWords) -> None:
    seen: list[int] = []

    def progress(result: IngestResult) -> None:
        seen.append(result.done)

    ingest(database, embedder, [*some(3), Rejected("x", "y")], progress=progress)
    assert seen == [1, 2, 3, 4]


def test_documents_are_read_no_faster_than_they_are_stored(
    database: Database, embedder: BagOfWords
) -> None:
    read = 0

    def endless() -> Iterator[Document]:
        nonlocal read
        while True:
            read += 1
            yield make_document(f"Report number {read}.")

    outcomes = ingest_each(database, embedder, endless())
    for _ in range(5):
        next(outcomes)
    assert read == intake.BATCH
    with database.session() as session:
        assert documents.count(session) == intake.BATCH


def test_long_documents_make_short_batches(
    database: Database, embedder: BagOfWords, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "BATCH_LENGTH", 10)
    outcomes = ingest_each(database, embedder, some(3))
    next(outcomes)
    with database.session() as session:
        assert documents.count(session) == 1


def test_what_was_committed_before_a_failure_stays(
    database: Database, embedder: BagOfWords
) -> None:
    def breaks() -> Iterator[Document]:
        yield from some(intake.BATCH)
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="disk"):
        ingest(database, embedder, breaks())
    assert ingest(database, embedder, some(intake.BATCH + 1)).created == 1


def test_a_batch_is_stored_whole_or_not_at_all(
    database: Database, embedder: BagOfWords, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = documents.save
    saved: list[str] = []

    def fail_at_the_third(session, document, spans, rows, model):  # type: ignore[no-untyped-def]
        if len(saved) == 2:
            raise LookupError
        saved.append(save(session, document, spans, rows, model).id)

    monkeypatch.setattr(documents, "save", fail_at_the_third)
    with pytest.raises(LookupError):
        store_batch(database, embedder, some(3))
    assert len(saved) == 2
    with database.session() as session:
        assert documents.count(session) == 0


def test_two_runs_at_once_store_each_document_once(database: Database) -> None:
    start = threading.Barrier(4)
    shared = [
        make_document(f"Report {n}.", source=Source(f"source {n % 13}", "wire")) for n in range(120)
    ]

    def run(number: int) -> IngestResult:
        # Each begins somewhere else, so that their batches overlap in every way.
        turned = shared[number * 30 :] + shared[: number * 30]
        start.wait(timeout=30)
        return ingest(database, BagOfWords(), turned)

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(run, range(4)))
    assert sum(result.created for result in results) == 120
    assert all(result.done == 120 for result in results)
    with database.session() as session:
        assert documents.count(session) == 120
