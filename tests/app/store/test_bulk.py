from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import text

from app.documents import ingest, make_document, passages
from app.errors import BadInput
from app.store import bulk, documents, search
from app.store.database import Database
from app.store.search_many import Known, Query, nearest_many
from app.store.snapshot import Item, Snapshot, write
from app.store.vectors import find_model
from detectors.types import Source
from tests.fakes import BagOfWords


def items(count: int, embedder: BagOfWords) -> list[Item]:
    made = []
    for number in range(count):
        words = f"Report {number}. Passenger {number} bought ticket {number} that day."
        document = make_document(words, language="en", source=Source(f"Agency {number % 3}"))
        spans = passages(document.text)
        made.append(
            (document, spans, embedder.encode([span.quote for span in spans], kind="passage"))
        )
    return made


def load(database: Database, given: list[Item], embedder: BagOfWords) -> int:
    return bulk.load(
        database,
        given,
        model=embedder.name,
        dimension=embedder.dimension,
        progress=lambda done: None,
    )


def test_what_is_loaded_in_bulk_is_found_like_what_was_taken_in_one_by_one(
    database: Database, embedder: BagOfWords
) -> None:
    given = items(30, embedder)
    ingest(database, embedder, [given[0][0]])
    assert load(database, given, embedder) == 29
    assert load(database, given, embedder) == 0
    seconds = bulk.build_index(database, embedder.name)
    assert seconds >= 0
    with database.session() as session:
        assert documents.count(session) == 30
        names = session.scalars(
            text("SELECT indexname FROM pg_indexes WHERE indexname LIKE 'ix_embeddings_hnsw%'")
        ).all()
        assert len(names) == 1
        (best, *_) = search.nearest(
            session,
            queries=["ticket 17"],
            vectors=embedder.encode(["Passenger 17 bought ticket 17"], kind="query"),
            model=embedder.name,
            lexical=None,
        )
    assert "17" in best.span.quote
    assert best.document.source.name == "Agency 2"


@pytest.mark.parametrize("few", [True, False])
def test_many_claims_at_once_find_what_each_finds_alone(
    database: Database, embedder: BagOfWords, few: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(database, items(40, embedder), embedder)
    bulk.build_index(database, embedder.name)
    if not few:
        monkeypatch.setattr(search, "EXACT_UP_TO", 10)
    texts = [f"Passenger {number} bought a ticket" for number in (3, 8, 21)]
    queries = [Query([text], embedder.encode([text], kind="query")) for text in texts]
    with database.session() as session:
        alone = [
            search.nearest(
                session,
                queries=query.sentences,
                vectors=query.vectors,
                model=embedder.name,
                lexical=None,
                k=5,
            )
            for query in queries
        ]
        many = nearest_many(session, queries, model=embedder.name, lexical=None, k=5, known=Known())
    assert [[p.span.quote for p in each] for each in many] == [
        [p.span.quote for p in each] for each in alone
    ]
    assert np.allclose(
        [p.similarity or 0 for each in many for p in each],
        [p.similarity or 0 for each in alone for p in each],
        atol=1e-6,
    )


def test_a_build_tells_how_far_it_is_and_knows_no_missing_model(
    database: Database, embedder: BagOfWords
) -> None:
    with database.session() as session:
        assert find_model(session, embedder.name) is None
    load(database, items(5, embedder), embedder)
    told: list[tuple[int, int]] = []
    bulk.build_index(database, embedder.name, progress=lambda *far: told.append(far))
    assert all(0 <= done <= total == 5 for done, total in told)


def test_a_snapshot_gives_back_what_was_written(tmp_path: Path, embedder: BagOfWords) -> None:
    given = items(12, embedder)
    folder = tmp_path / "snapshot"
    assert write(folder, given, model="m", dimension=64, fingerprint="sha256:0") == sum(
        len(spans) for _, spans, _ in given
    )
    snapshot = Snapshot.open(folder, model="m")
    for (document, spans, vectors), (sent, sent_spans, sent_vectors) in zip(
        snapshot.items(), given, strict=True
    ):
        assert (document, tuple(spans)) == (sent, tuple(sent_spans))
        assert np.array_equal(vectors, np.asarray(sent_vectors, dtype=np.float16))
    text = "Passenger 7 bought ticket 7"
    (found,) = snapshot.nearest([Query([text], embedder.encode([text], kind="query"))], k=12)
    assert len(found) == 12
    assert "7" in max(found, key=lambda passage: passage.similarity or -1.0).span.quote


def test_an_unfinished_snapshot_or_one_of_another_model_is_refused(
    tmp_path: Path, embedder: BagOfWords
) -> None:
    with pytest.raises(BadInput, match="no finished snapshot"):
        Snapshot.open(tmp_path, model="m")
    write(tmp_path / "s", [], model="other", dimension=64, fingerprint="sha256:0")
    with pytest.raises(BadInput, match="other"):
        Snapshot.open(tmp_path / "s", model="m")
