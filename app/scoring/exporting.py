"""The stored library as a snapshot: one folder that any machine can map and search."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from app.engine import Engine
from app.store import library, snapshot, stored_passages

Progress = Callable[[int, int], None]


def export(engine: Engine, folder: Path, *, progress: Progress | None = None) -> int:
    """Write the library as it is now into the folder; the number of passages.

    `progress` is told how many documents are written, of how many. Everything is read in one
    transaction that sees no later changes.
    """
    engine.open_database()
    embedder = engine.required_embedder
    with engine.database.session() as session:
        stored_passages.freeze(session)
        total = stored_passages.count_documents(session)

        def items() -> Iterator[snapshot.Item]:
            for number, item in enumerate(stored_passages.items(session, embedder.name), start=1):
                yield item
                if progress is not None and (number % 1000 == 0 or number == total):
                    progress(number, total)

        return snapshot.write(
            folder,
            items(),
            model=embedder.name,
            dimension=embedder.dimension,
            fingerprint=library.fingerprint(session),
        )
