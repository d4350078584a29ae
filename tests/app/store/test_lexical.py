from __future__ import annotations

import fcntl
import json
import os
import shutil
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.documents import ingest, make_document
from app.store import documents, lexical
from app.store.analysis import bridge_tokens, field_of, tokens
from app.store.database import Database, Session
from app.store.filters import Filters
from app.store.lexical import Lexical
from tests.fakes import BagOfWords


def fill(database: Database, *bodies: str, language: str | None = None) -> None:
    ingest(database, BagOfWords(), [make_document(body, language=language) for body in bodies])


def found(index: Lexical, session: Session, query: str) -> list[str]:
    keys = index.search(session, [query], depth=10, filters=Filters())[0].words
    stored = documents.get_many(session, [document_id for document_id, _ in keys])
    return [stored[document_id].document.text.body for document_id, _ in keys]


def state(database: Database) -> Path:
    (path,) = (database.data_dir / "lexical").glob("*/read_up_to.json")
    return path


def test_what_is_committed_is_found_by_the_next_search(database: Database) -> None:
    index = Lexical.open(database)
    with database.session() as session:
        assert found(index, session, "ticket") == []
    fill(database, "A ticket was bought.")
    with database.session() as session:
        assert found(index, session, "tickets") == ["A ticket was bought."]
    fill(database, "Another ticket.")
    with database.session() as session:
        assert sorted(found(index, session, "ticket")) == [
            "A ticket was bought.",
            "Another ticket.",
        ]


def test_what_another_process_wrote_down_is_found(database: Database) -> None:
    mine, theirs = Lexical.open(database), Lexical.open(database)
    for number in range(3):
        fill(database, f"Ticket number {number}.")
        with database.session() as session:
            theirs.sync(session)
            assert len(found(mine, session, "ticket")) == number + 1


def test_what_is_deleted_is_forgotten(database: Database) -> None:
    fill(database, "A ticket was bought.", "A ticket was sold.")
    index = Lexical.open(database)
    with database.session() as session:
        assert len(found(index, session, "ticket")) == 2
        page, _ = documents.page(session)
        documents.delete(session, page[0].id)
    with database.session() as session:
        index.sync(session)
        keys = index.search(session, ["ticket"], depth=10, filters=Filters())[0].words
        assert [document_id for document_id, _ in keys] == [page[1].id]


def test_a_transaction_finds_what_it_has_not_committed_yet(database: Database) -> None:
    index = Lexical.open(database)
    fill(database, "A ticket was bought.")
    document = make_document("Another ticket was bought.")
    with database.session() as session:
        rows = BagOfWords().encode([document.text.body], kind="passage")
        span = document.text.span(0, len(document.text.body))
        documents.save(session, document, [span], rows, "bag-of-words")
        assert len(found(index, session, "ticket")) == 2
        with database.session() as other:
            assert len(found(index, other, "ticket")) == 1
        session.rollback()
    with database.session() as session:
        assert len(found(index, session, "ticket")) == 1


def test_a_slow_transaction_is_not_missed_when_faster_ones_overtake_it(
    database: Database,
) -> None:
    index = Lexical.open(database)
    fill(database, "Known already: the source and the model.")
    slow = make_document("A slow ticket.")
    with database.session() as session:
        rows = BagOfWords().encode([slow.text.body], kind="passage")
        span = slow.text.span(0, len(slow.text.body))
        documents.save(session, slow, [span], rows, "bag-of-words")
        fill(database, "A fast ticket.")
        with database.session() as other:
            assert found(index, other, "ticket") == ["A fast ticket."]
    with database.session() as session:
        assert sorted(found(index, session, "ticket")) == ["A fast ticket.", "A slow ticket."]


def lose_everything(path: Path) -> None:
    shutil.rmtree(path.parent)


def lose_the_note(path: Path) -> None:
    path.unlink()


def lose_the_index(path: Path) -> None:
    (path.parent / "meta.json").unlink()


def damage_the_index(path: Path) -> None:
    (path.parent / "meta.json").write_text("{}")


def damage_the_segments(path: Path) -> None:
    for segment in path.parent.glob("*.term"):
        segment.unlink()  # a file that is read must not shrink: the reader would be killed
        segment.write_bytes(b"")


def damage_the_note(path: Path) -> None:
    path.write_text("nonsense")


def be_ahead_of_the_database(path: Path) -> None:
    path.write_text(json.dumps({"transaction": 2**60}))


@pytest.mark.parametrize("fresh", [True, False])
@pytest.mark.parametrize(
    "damage",
    [
        lose_everything,
        lose_the_note,
        lose_the_index,
        damage_the_index,
        damage_the_segments,
        damage_the_note,
        be_ahead_of_the_database,
    ],
)
def test_a_missing_damaged_or_stale_index_is_built_anew(
    database: Database, damage: object, fresh: bool
) -> None:
    fill(database, "A ticket was bought.", "Wheat was sold.")
    index = Lexical.open(database)
    with database.session() as session:
        assert len(found(index, session, "ticket")) == 1
    damage(state(database))  # type: ignore[operator]
    if fresh:
        index = Lexical.open(database)
    with database.session() as session:
        assert found(index, session, "ticket") == ["A ticket was bought."]
        assert found(index, session, "wheat") == ["Wheat was sold."]
    assert json.loads(state(database).read_text())["transaction"] < 2**60


def test_an_index_that_was_killed_before_its_note_reads_the_same_rows_again_once(
    database: Database,
) -> None:
    fill(database, "A ticket was bought.")
    index = Lexical.open(database)
    with database.session() as session:
        index.sync(session)
        before = state(database).read_text()
    fill(database, "Another ticket.")
    with database.session() as session:
        index.sync(session)
        state(database).write_text(before)
        assert sorted(found(index, session, "ticket")) == [
            "A ticket was bought.",
            "Another ticket.",
        ]


def test_while_another_process_writes_the_rows_themselves_are_searched(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lexical, "_PATIENCE", 0.05)
    index = Lexical.open(database)
    fill(database, "A ticket was bought.")
    with database.session() as session:
        index.sync(session)
    fill(database, "Another ticket.")
    lock = next((database.data_dir / "lexical").glob("*.lock"))
    handle = os.open(lock, os.O_RDWR)
    fcntl.flock(handle, fcntl.LOCK_EX)
    with database.session() as session:
        assert len(found(index, session, "ticket")) == 2
    os.close(handle)
    with database.session() as session:
        assert len(found(index, session, "ticket")) == 2


def test_many_threads_may_search_and_write_at_once(database: Database) -> None:
    index = Lexical.open(database)
    start = threading.Barrier(6)

    def run(number: int) -> int:
        start.wait(timeout=30)
        fill(database, f"Ticket number {number}.")
        with database.session() as session:
            return len(found(index, session, "ticket"))

    with ThreadPoolExecutor(6) as pool:
        counts = list(pool.map(run, range(6)))
    assert min(counts) >= 1
    with database.session() as session:
        assert len(found(index, session, "ticket")) == 6


@pytest.mark.parametrize(
    ("language", "body", "query"),
    [
        ("en", "The musicians were released.", "musician release"),
        ("ru", "Музыканта задержали в аэропорту.", "музыканты аэропорт"),
        ("ru", "Самолёт приземлился.", "самолет"),
        ("uk", "Музиканта затримали в аеропорту.", "музикантом аеропорт"),
        ("kk", "Музыкантты әуежайда ұстады.", "музыканттың әуежай"),
        ("ky", "Музыкантты аэропорттон кармашты.", "музыканттын аэропортто"),
        ("tr", "İstanbul'da müzisyenler gözaltına alındı.", "istanbul müzisyen"),
        ("tr", "KIRGIZ müzisyen", "kırgız"),
        ("fa", "پلیس موسیقیدان را بازداشت کرد.", "پليس"),
        ("fa", "کتاب‌های تازه", "كتاب"),
        ("ar", "اعتقلت الشرطة الموسيقيين", "الموسيقي"),
        ("ar", "أُطلِقَ سراحه", "أطلق"),
        ("zh", "警方拘留了一名音乐家。", "音乐家"),
        ("fr", "La police a arrêté un musicien.", "musicien arrete"),
        (None, "Lorem ipsum dolor.", "ipsum"),
    ],
)
def test_another_form_of_a_word_finds_it(
    database: Database, language: str | None, body: str, query: str
) -> None:
    fill(database, body, language=language)
    with database.session() as session:
        assert found(Lexical.open(database), session, query) == [body]


@pytest.mark.parametrize(
    "query", ["", "   ", "!?", "\0", "\ud800", "🙂", '") OR (*', "a" * 100_000]
)
def test_a_query_without_words_finds_nothing_and_harms_nothing(
    database: Database, query: str
) -> None:
    fill(database, "A ticket was bought.")
    with database.session() as session:
        assert found(Lexical.open(database), session, query) == []


@pytest.mark.parametrize(
    ("text", "field", "wanted"),
    [
        ("拘留音乐家", "zh", ["拘留", "留音", "音乐", "乐家"]),
        ("他在 NBC", "zh", ["他在", "nbc"]),
        ("家", "zh", ["家"]),
        ("полициялар полиция", "truncated", ["полици"]),
        ("I İ", "tr", ["ı", "i"]),
        ("I", "en", ["i"]),
    ],
)
def test_tokens_are_those_of_the_field(text: str, field: str, wanted: Sequence[str]) -> None:
    assert tokens(text, field) == wanted


@pytest.mark.parametrize(
    ("language", "field"),
    [("en", "en"), ("zh", "zh"), ("uk", "truncated"), ("de", "other"), (None, "other")],
)
def test_each_language_has_its_field(language: str | None, field: str) -> None:
    assert field_of(language) == field


def test_words_that_are_rare_count_more(database: Database) -> None:
    fill(database, *(f"The man said something, number {n}." for n in range(20)), "The oboe.")
    with database.session() as session:
        assert found(Lexical.open(database), session, "the man with the oboe")[0] == "The oboe."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ruzakhunov", "Рузахунов"),
        ("Ruzakhunov", "Рузахунова"),
        ("Rouzakhunov", "Рузахунов"),
        ("Tokayev", "Тоқаев"),
        ("Nazarbayev", "Назарбаев"),
        ("Almaty", "Алматы"),
        ("Shchuchinsk", "Щучинск"),
        ("16", "۱۶"),
        ("2,500", "2500"),
    ],
)
def test_names_and_numbers_have_one_form_in_all_scripts(one: str, other: str) -> None:
    assert bridge_tokens(one) != []
    assert set(bridge_tokens(one)) & set(bridge_tokens(other))


@pytest.mark.parametrize(
    "text", ["he bought a ticket", "он купил билет", "Li", "7", "!", "", "\ud800"]
)
def test_common_words_and_single_digits_are_no_bridge(text: str) -> None:
    assert bridge_tokens(text) == []


@pytest.mark.parametrize(("one", "other"), [("Ruzakhunov", "Рахимов"), ("Almaty", "Астана")])
def test_different_names_have_different_forms(one: str, other: str) -> None:
    assert not set(bridge_tokens(one)) & set(bridge_tokens(other))


def test_a_name_finds_evidence_in_another_script(database: Database) -> None:
    fill(database, "Музыканта Рузахунова отпустили.", "Цены на пшеницу выросли.")
    with database.session() as session:
        (result,) = Lexical.open(database).search(
            session, ["Vikram Ruzakhunov was freed"], depth=10, filters=Filters()
        )
        stored = documents.get_many(session, [key[0] for key in result.names])
    assert result.words == []
    assert [one.document.text.body for one in stored.values()] == [
        "Музыканта Рузахунова отпустили."
    ]
