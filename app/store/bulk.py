"""A library of millions: rows by COPY, the index of vectors afterwards, both with progress.

For an empty or growing library whose documents come with their vectors, such as a snapshot. An index
that is there while rows come in takes far longer than one that is built afterwards.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime

import numpy as np
from sqlalchemy import text

from app.store import documents
from app.store.database import Database, Session, driver_connection
from app.store.ids import new_id
from app.store.snapshot import Item
from app.store.vectors import (
    HNSW_EF_CONSTRUCTION,
    HNSW_M,
    INDEX_PREFIX,
    Model,
    find_model,
    register_model,
)

#: Documents that are committed together.
BATCH = 5_000
#: What a build may hold in memory; a graph that does not fit is built several times slower.
MEMORY = "2GB"
_LOOK_EVERY = 0.5

Progress = Callable[[int, int], None]


def load(
    database: Database,
    items: Iterable[Item],
    *,
    model: str,
    dimension: int,
    progress: Callable[[int], None],
) -> int:
    """Add documents with their passages and vectors; how many were new.

    What is stored already is left out. `progress` is told how many documents were looked at. The
    index of the vectors is dropped; call `build_index` when all is in.
    """
    with database.session() as session:
        registered = register_model(session, model, dimension=dimension)
        drop_index(session, registered)
    looked = new = 0
    for batch in _batches(items):
        with database.session() as session:
            new += _copy(session, batch, registered)
        looked += len(batch)
        progress(looked)
    return new


def _copy(session: Session, batch: list[Item], model: Model) -> int:
    known = documents.known(session, [document for document, _, _ in batch])
    fresh = {
        documents.content_key(item[0]): item
        for item in batch
        if documents.content_key(item[0]) not in known
    }
    documents.prepare(session, [document for document, _, _ in fresh.values()])
    # Before the COPY: until it ends, the connection answers nothing else.
    sources = {
        source: documents.source_id(session, source)
        for source in {document.source for document, _, _ in fresh.values()}
    }
    now = datetime.now(UTC)
    named = [(new_id("doc"), key, item) for key, item in fresh.items()]
    cursor = driver_connection(session).cursor()
    with cursor.copy(
        "COPY documents (id, content_key, sha256, body, language, title, url, source_id, "
        "published_on, retrieved_at, attributed_to, created_at) FROM STDIN"
    ) as copy:
        for id, key, (document, _, _) in named:
            copy.write_row(
                (
                    id,
                    key,
                    documents.sha256_of(document.text.body),
                    document.text.body,
                    document.text.language,
                    document.title,
                    document.url,
                    sources[document.source],
                    document.published_on,
                    document.retrieved_at,
                    document.attributed_to,
                    now,
                )
            )
    with cursor.copy('COPY passages (document_id, ordinal, start, "end") FROM STDIN') as copy:
        for id, _, (_, spans, _) in named:
            for ordinal, span in enumerate(spans):
                copy.write_row((id, ordinal, span.start, span.end))
    with cursor.copy("COPY embeddings (document_id, ordinal, model_id, vector) FROM STDIN") as copy:
        for id, _, (_, _, vectors) in named:
            for ordinal, vector in enumerate(vectors):
                numbers = np.asarray(vector, dtype=np.float16).tolist()
                copy.write_row((id, ordinal, model.id, "[" + ",".join(map(str, numbers)) + "]"))
    return len(named)


def drop_index(session: Session, model: Model) -> None:
    """The model's vectors have no index from now on: every search compares them all."""
    session.execute(text(f"DROP INDEX IF EXISTS {INDEX_PREFIX}{model.id}"))


def build_index(
    database: Database,
    name: str,
    *,
    m: int = HNSW_M,
    ef_construction: int = HNSW_EF_CONSTRUCTION,
    workers: int = 1,
    progress: Progress | None = None,
) -> float:
    """Build the model's index anew; the seconds it took.

    `progress` is told how many rows are in it, of how many, by pg_stat_progress_create_index. Searches
    go on meanwhile, by comparing all vectors; documents cannot be added.
    """
    with database.session() as session:
        model = find_model(session, name)
        assert model is not None
        drop_index(session, model)
        total: int = session.execute(
            text("SELECT count(*) FROM embeddings WHERE model_id = :id"), {"id": model.id}
        ).scalar_one()
    done = threading.Event()
    watcher = threading.Thread(target=_watch, args=(database, done, total, progress), daemon=True)
    began = time.monotonic()
    watcher.start()
    try:
        with database.session() as session:
            # A large build must not be taken for a lock that hangs.
            session.execute(text("SET LOCAL lock_timeout = 0"))
            session.execute(text(f"SET LOCAL maintenance_work_mem = '{MEMORY}'"))
            session.execute(text(f"SET LOCAL max_parallel_maintenance_workers = {workers - 1:d}"))
            session.execute(
                text(
                    f"CREATE INDEX {INDEX_PREFIX}{model.id} ON embeddings "
                    f"USING hnsw ((vector::halfvec({model.dimension})) halfvec_cosine_ops) "
                    f"WITH (m = {m:d}, ef_construction = {ef_construction:d}) "
                    f"WHERE model_id = {model.id}"
                )
            )
    finally:
        done.set()
        watcher.join()
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE documents, passages, embeddings"))
    return time.monotonic() - began


def _watch(
    database: Database, done: threading.Event, total: int, progress: Progress | None
) -> None:
    while progress is not None and not done.wait(_LOOK_EVERY):
        with database.session() as session:
            row = session.execute(
                text(
                    "SELECT tuples_done FROM pg_stat_progress_create_index "
                    "WHERE relid = 'embeddings'::regclass"
                )
            ).one_or_none()
        if row is not None:
            progress(min(int(row.tuples_done), total), total)


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    batch: list[Item] = []
    for item in items:
        batch.append(item)
        if len(batch) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
