"""What claims are set against: the stored library, or documents in a folder of files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.engine import Engine
from app.store import library
from app.store.search_many import Known, Query, nearest_many
from app.store.snapshot import Snapshot
from detectors.types import Passage

__all__ = ["Evidence", "Query", "SnapshotEvidence", "StoredEvidence"]


class Evidence(Protocol):
    """Passages for claims, many at a time."""

    def nearest(self, queries: Sequence[Query], *, k: int) -> list[list[Passage]]:
        """For each query the `k` best passages, the best first."""

    def fingerprint(self) -> str:
        """`sha256:…`: equal when the same documents are searched."""


class StoredEvidence:
    """The library of the database that the engine opens."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._known = Known()

    def nearest(self, queries: Sequence[Query], *, k: int) -> list[list[Passage]]:
        """As `Evidence` has it, in one transaction."""
        engine = self._engine
        with engine.database.session() as session:
            return nearest_many(
                session,
                queries,
                model=engine.required_embedder.name,
                lexical=engine.lexical,
                k=k,
                known=self._known,
            )

    def fingerprint(self) -> str:
        """The library as it is now."""
        with self._engine.database.session() as session:
            return library.fingerprint(session)


class SnapshotEvidence:
    """Documents in a folder that `app.store.snapshot` has written, mapped into memory."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot

    def nearest(self, queries: Sequence[Query], *, k: int) -> list[list[Passage]]:
        """As `Evidence` has it; every vector is compared."""
        return self._snapshot.nearest(queries, k=k)

    def fingerprint(self) -> str:
        """What the folder was written from."""
        return self._snapshot.fingerprint
