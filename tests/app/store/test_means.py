from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import numpy as np
import pytest
from numpy.typing import NDArray

from app.documents import ingest, make_document, passages
from app.store import documents, means, search, stored_passages
from app.store.database import Database
from app.store.filters import Filters
from app.store.lexical import Lexical
from app.store.means import Means, Sample, across, means_of
from app.store.search import by_meaning_and_script, fuse
from app.store.search_many import Known, Query, nearest_many
from app.store.snapshot import Snapshot, write
from app.store.vectors import find_model
from detectors.types import Document

SUBJECTS = ("wheat", "flood", "court", "bridge")
WORDS = {
    "wheat": 0, "пшеница": 0, "flood": 1, "потоп": 1, "court": 2, "суд": 2, "bridge": 3, "мост": 3,
}  # fmt: skip


class Tongued:
    """An embedder whose vectors are a text's subjects, and much more than them its script."""

    name = "tongued"
    dimension = 8

    def encode(
        self, texts: Sequence[str], *, kind: Literal["query", "passage", "text"]
    ) -> NDArray[np.float32]:
        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, told in zip(rows, texts, strict=True):
            row[6 if told.isascii() else 7] = 3.0
            for word in told.casefold().rstrip(".").split():
                if word in WORDS:
                    row[WORDS[word]] += 1.0
            row /= np.linalg.norm(row)
        return rows

    def similar(self, pairs: Sequence[tuple[str, str]]) -> list[float | None]:
        return [None for _ in pairs]

    def likeness(self, cosine: float, query: str, passage: str) -> float:
        return cosine


def reports() -> list[Document]:
    told = [("en", word) for word in SUBJECTS[1:]] * 9
    told += [("ru", word) for word in ("пшеница", "потоп", "суд", "мост")] * 9
    told += [("en", "wheat")]
    return [
        make_document(f"{word} {'report' if code == 'en' else 'отчёт'} {number}.", language=code)
        for number, (code, word) in enumerate(told)
    ]


def test_what_is_told_in_another_language_comes_before_what_only_shares_the_language(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(means, "HELD_BACK", 0)  # as if there were very many
    embedder = Tongued()
    ingest(database, embedder, reports())
    vectors = embedder.encode(["пшеница"], kind="query")
    with database.session() as session:
        found = search.nearest(
            session, queries=["пшеница"], vectors=vectors, model=embedder.name, lexical=None, k=12
        )
        plain = sorted(
            (-float(passage.similarity or 0), passage.span.quote)
            for passage in search.nearest(
                session,
                queries=["пшеница"],
                vectors=vectors,
                model=embedder.name,
                lexical=None,
                k=99,
            )
        )
    assert "wheat report 63." in [passage.span.quote for passage in found][:10]
    # By its cosine alone it comes after every Russian passage.
    assert "wheat report 63." not in [quote for _, quote in plain][:36]


def test_the_means_of_a_library_are_those_of_its_snapshot(database: Database) -> None:
    embedder = Tongued()
    ingest(database, embedder, reports())
    sample = Sample()
    with database.session() as session:
        model = find_model(session, embedder.name)
        assert model is not None
        of_library = means_of(session, model)
        for document, _, vectors in stored_passages.items(session, embedder.name):
            sample.add(document.text.id, document.text.language, vectors)
    of_snapshot = sample.means(dimension=8)
    assert of_library.languages == of_snapshot.languages == ("en", "ru")
    assert np.allclose(of_library.vectors, of_snapshot.vectors, atol=1e-3)


def test_a_snapshot_a_single_claim_and_many_find_the_same_across_languages(
    database: Database, tmp_path: Path
) -> None:
    embedder = Tongued()
    ingest(database, embedder, reports())
    texts = ["пшеница", "мост потоп", "court"]
    queries = [Query([told], embedder.encode([told], kind="query")) for told in texts]
    lexical = Lexical.open(database)
    with database.session() as session:
        alone = [
            search.nearest(
                session,
                queries=query.sentences,
                vectors=query.vectors,
                model=embedder.name,
                lexical=lexical,
                k=10,
            )
            for query in queries
        ]
        many = nearest_many(
            session, queries, model=embedder.name, lexical=lexical, k=10, known=Known()
        )
        stored = list(stored_passages.items(session, embedder.name))
    write(tmp_path / "kept", stored, model=embedder.name, dimension=8, fingerprint="sha256:f")
    kept = Snapshot.open(tmp_path / "kept", model=embedder.name).nearest(queries, k=10)
    quotes = [[[p.span.quote for p in each] for each in way] for way in (alone, many, kept)]
    assert quotes[0] == quotes[1]
    # Equal ranks of equal texts fall differently where keys are numbers; what is told does not.
    told = [[[quote.split()[0] for quote in each] for each in way] for way in quotes]
    assert told[0] == told[2]


def test_the_means_follow_what_comes_and_goes(database: Database) -> None:
    embedder = Tongued()
    given = reports()
    ingest(database, embedder, given[:10])

    def known() -> Means:
        with database.session() as session:
            model = find_model(session, embedder.name)
            assert model is not None
            return means_of(session, model)

    before = known()
    assert known() is before
    assert before.languages == ("en",)
    ingest(database, embedder, given[27:40])
    assert known().languages == ("en", "ru")
    with database.session() as session:
        stored = documents.known(session, given[27:40])
        for saved in stored.values():
            documents.delete(session, saved.id)
        session.commit()
    assert known().languages == ("en",)


def test_the_sample_does_not_depend_on_the_order_of_documents() -> None:
    chance = np.random.default_rng(5)
    rows = [(f"doc_{number:026}", chance.normal(size=(3, 4))) for number in range(700)]
    one, other = Sample(), Sample()
    for id, vectors in rows:
        one.add(id, "en-GB", vectors)
    for id, vectors in reversed(rows):
        other.add(id, "EN", vectors)
    assert one.means(dimension=4).languages == ("en",)
    assert np.allclose(one.means(dimension=4).vectors, other.means(dimension=4).vectors)
    first = np.concatenate([vectors[:2] for _, vectors in rows[:300]]).mean(axis=0) * 600 / 620
    assert np.allclose(one.means(dimension=4).vectors[0], first, atol=1e-3)


def test_a_document_without_passages_has_no_part_in_the_means() -> None:
    sample = Sample()
    sample.add("a", None, np.zeros((0, 4), dtype=np.float16))
    assert sample.means(dimension=4).languages == ("",)
    assert not sample.means(dimension=4).vectors.any()
    assert Sample().means(dimension=4).vectors.shape == (0, 4)


@pytest.mark.parametrize(("count", "expected"), [(1, [0.96, 0.6]), (100_000, [0.8, 0.6])])
def test_passages_are_seen_from_a_mean_that_many_have_made(
    count: int, expected: list[float]
) -> None:
    mean = np.array([0.8, 0.0], dtype=np.float32)
    query = np.array([0.6, 0.8], dtype=np.float32)
    given = np.array([[0.8, 0.6], [1.0, 0.0]], dtype=np.float32)
    made = Means.of([("en", count, mean)], dimension=2)
    near = made.nearness(given @ query, given, np.zeros(2, dtype=np.int64), query)
    assert near == pytest.approx(expected, abs=0.02)


@pytest.mark.parametrize(
    ("query", "language", "far"),
    [
        ("Полиция задержала музыканта.", "en", True),
        ("Полиция задержала музыканта.", "kk", False),
        ("The police detained him.", "tr", False),
        ("The police detained him.", "zh", True),
        ("The police detained him.", "", False),
        ("The police detained him.", "ka", False),
        ("警方拘留了他。", "ru", True),
        ("قبضت عليه الشرطة", "fa", False),
    ],
)
def test_only_a_script_that_is_known_to_be_another_one_is_across(
    query: str, language: str, far: bool
) -> None:
    assert across(query, [language]) == [far]


def test_what_no_word_can_find_is_not_set_back_for_it() -> None:
    near = [("ours", "ru"), ("theirs", "en")]
    told = dict(fuse(by_meaning_and_script("суд", near, words=["other"])))
    assert told["ours"] == pytest.approx(3 / 61)
    assert told["theirs"] == pytest.approx(4 / 62)
    # Without words there is nothing to make up for.
    alone = dict(fuse(by_meaning_and_script("суд", near, words=[])))
    assert alone["theirs"] == pytest.approx(3 / 62)


def test_a_filter_changes_what_is_found_and_not_the_means(database: Database) -> None:
    embedder = Tongued()
    ingest(database, embedder, reports())
    with database.session() as session:
        found = search.nearest(
            session,
            queries=["пшеница"],
            vectors=embedder.encode(["пшеница"], kind="query"),
            model=embedder.name,
            lexical=None,
            k=1,
            filters=Filters(language="en"),
        )
    assert found[0].span.quote == "wheat report 63."
    assert passages(found[0].document.text)
