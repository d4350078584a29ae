from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

import pytest

from app.documents import content_hash, make_document, passages
from app.errors import BadInput
from app.store import documents
from app.store.database import Database, Session
from app.store.documents import Saved
from detectors.types import Document, Source
from tests.fakes import BagOfWords


def save(session: Session, document: Document) -> Saved:
    embedder = BagOfWords()
    spans = passages(document.text)
    rows = embedder.encode([span.quote for span in spans], kind="passage")
    return documents.save(session, document, spans, rows, embedder.name)


def test_a_document_comes_back_as_it_was_sent(database: Database) -> None:
    sent = make_document(
        "Ночью\tего задержали. 🙂 \u0301Он — джазовый музыкант.\r\n",
        language="ru-KG",
        title="Заголовок",
        url="https://example.org/1",
        source=Source("МВД", "official", "KG", "Правительство"),
        published_on=date(2022, 1, 9),
        retrieved_at=datetime(2022, 1, 10, 12, 30, tzinfo=UTC),
        attributed_to="родственники",
    )
    with database.session() as session:
        saved = save(session, sent)
    with database.session() as session:
        stored = documents.get(session, saved.id)
    assert saved.status == "created"
    assert saved.id.startswith("doc_")
    assert saved.sha256 == content_hash(sent.text.body)
    assert stored is not None
    assert stored.document.text.id == stored.id == saved.id
    assert stored.document.text.body == sent.text.body
    for name in ("title", "url", "source", "published_on", "retrieved_at", "attributed_to"):
        assert getattr(stored.document, name) == getattr(sent, name)
    assert stored.document.text.language == "ru-KG"
    assert stored.document.sha256 == saved.sha256


@pytest.mark.parametrize(
    ("again", "status"),
    [
        ({}, "unchanged"),
        ({"title": "Another headline"}, "unchanged"),
        ({"url": "https://amp.example.org/1"}, "unchanged"),
        ({"source": Source(" tass ")}, "unchanged"),
        ({"source": Source("TASS", "wire")}, "unchanged"),
        ({"source": Source("AP")}, "created"),
        ({"published_on": date(2022, 1, 5)}, "created"),
        ({"published_on": None}, "created"),
    ],
)
def test_the_same_words_of_the_same_source_and_day_are_one_document(
    database: Database, again: dict[str, object], status: str
) -> None:
    known: dict[str, object] = {
        "source": Source("TASS"),
        "published_on": date(2022, 1, 9),
        "url": "https://example.org/1",
    }
    with database.session() as session:
        first = save(session, make_document("He was detained.", **known))  # type: ignore[arg-type]
        second = save(session, make_document("He was detained.", **known | again))  # type: ignore[arg-type]
    assert second.status == status
    assert (second.id == first.id) == (status == "unchanged")


def test_without_a_source_the_address_tells_documents_apart(database: Database) -> None:
    with database.session() as session:
        saved = [
            save(session, make_document("He was detained.", url=url))
            for url in ("https://a.example", "https://b.example", "https://a.example")
        ]
    assert [one.status for one in saved] == ["created", "created", "unchanged"]


def test_many_threads_with_one_document_make_one_document(database: Database) -> None:
    start = threading.Barrier(8)
    document = make_document("He was detained. He was released.", source=Source("TASS"))

    def run(_: int) -> Saved:
        with database.session() as session:
            start.wait(timeout=30)
            return save(session, document)

    with ThreadPoolExecutor(8) as pool:
        saved = list(pool.map(run, range(8)))
    with database.session() as session:
        assert documents.count(session) == 1
    assert sorted(one.status for one in saved) == ["created"] + ["unchanged"] * 7
    assert len({one.id for one in saved}) == 1


def test_a_document_whose_transaction_failed_can_be_saved_by_another(database: Database) -> None:
    document = make_document("He was detained.")

    def fail() -> None:
        with database.session() as session:
            save(session, document)
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with database.session() as session:
        assert save(session, document).status == "created"


def test_pages_run_from_the_newest_to_the_oldest_without_gap_or_repetition(
    database: Database,
) -> None:
    with database.session() as session:
        made = [save(session, make_document(f"Sentence {number}.")).id for number in range(7)]
        seen: list[str] = []
        cursor = None
        while True:
            page, cursor = documents.page(session, cursor=cursor, limit=3)
            seen += [item.id for item in page]
            if cursor is None:
                break
            # What comes in between two pages is newer than both.
            save(session, make_document(f"Added after {len(seen)}."))
            documents.delete(session, seen[0])
    assert seen == sorted(made, reverse=True)


def test_the_last_page_has_no_cursor_even_when_it_is_full(database: Database) -> None:
    with database.session() as session:
        for number in range(3):
            save(session, make_document(f"Sentence {number}."))
        page, cursor = documents.page(session, limit=3)
    assert len(page) == 3
    assert cursor is None


@pytest.mark.parametrize("cursor", ["", "???", "x", "Y2hrXzAx", "é", "ZG9jXwA", "A" * 10_000])
def test_a_cursor_that_nobody_gave_is_bad_input(session: Session, cursor: str) -> None:
    with pytest.raises(BadInput) as caught:
        documents.page(session, cursor=cursor)
    assert caught.value.pointer == "/cursor"


def test_deleting_takes_passages_and_vectors_along(database: Database) -> None:
    from sqlalchemy import text

    with database.session() as session:
        saved = save(session, make_document("He was detained. He was released."))
        assert documents.delete(session, saved.id)
        assert not documents.delete(session, saved.id)
        assert documents.get(session, saved.id) is None
        for table in ("documents", "passages", "embeddings"):
            assert session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0


def test_a_deleted_document_can_come_back(database: Database) -> None:
    document = make_document("He was detained.")
    with database.session() as session:
        first = save(session, document)
        documents.delete(session, first.id)
    with database.session() as session:
        again = save(session, document)
    assert again.status == "created"
    assert again.id != first.id


def test_documents_of_one_source_share_its_row(database: Database) -> None:
    from sqlalchemy import text

    with database.session() as session:
        for number in range(3):
            save(session, make_document(f"Sentence {number}.", source=Source("TASS", "wire")))
        save(session, make_document("Without a source."))
        save(session, make_document("Without a source either."))
        assert session.execute(text("SELECT count(*) FROM sources")).scalar_one() == 2
