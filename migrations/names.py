"""Which tables and indexes the migrations answer for."""

from __future__ import annotations

#: Indexes made on demand, one for each embedding model, and whatever the queue's own schema makes.
_NOT_OURS = ("ix_embeddings_hnsw_", "procrastinate_")


def include_name(name: str | None, kind: str, parents: object) -> bool:
    """True for what `app.store.models` describes."""
    return name is None or not name.startswith(_NOT_OURS)
