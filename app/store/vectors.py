"""Vectors of passages. Every one belongs to a model, and no search ever sees two models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Exists, delete, func, select, text, tuple_
from sqlalchemy.dialects.postgresql import insert

from app.errors import BadInput
from app.store.database import Session
from app.store.models import DocumentRow, EmbeddingModel, EmbeddingRow, PassageRow

Vectors = NDArray[np.float32]
PassageKey = tuple[str, int]

#: pgvector indexes half-precision vectors up to this length.
MAX_DIMENSION = 4000

INDEX_PREFIX = "ix_embeddings_hnsw_"

#: Links of a vector in the graph, and candidates looked at for each while it is put in. With half the links
#: or a third of the candidates a crowd of nearly equal vectors becomes an island that no search enters
#: (measured: benchmarks/results/batch.md, "What the index loses").
HNSW_M = 32
HNSW_EF_CONSTRUCTION = 200


@dataclass(frozen=True, slots=True)
class Model:
    """A model known to the library; `id` is the database's own number for it."""

    id: int
    dimension: int


@dataclass(frozen=True, slots=True)
class Unembedded:
    """A passage that has no vector yet under some model."""

    key: PassageKey
    text: str


def find_model(session: Session, name: str) -> Model | None:
    """The model by name, None when no vector of it was ever stored."""
    row = session.execute(
        select(EmbeddingModel.id, EmbeddingModel.dimension).where(EmbeddingModel.name == name)
    ).one_or_none()
    return None if row is None else Model(row.id, row.dimension)


def register_model(session: Session, name: str, *, dimension: int) -> Model:
    """The model by name, made known with an index of its own when it is new.

    The index is partial (only this model's rows) over an expression that fixes the length, so one
    column holds vectors of any length and a search cannot touch another model's. BadInput when
    the name is known with another dimension or the dimension cannot be indexed.
    """
    known = find_model(session, name)
    if known is None:
        if not 1 <= dimension <= MAX_DIMENSION:
            raise BadInput(
                f"the embedding model {name} gives vectors of length {dimension}; "
                f"at most {MAX_DIMENSION} can be indexed"
            )
        made = session.execute(
            insert(EmbeddingModel)
            .values(name=name, dimension=dimension)
            .on_conflict_do_nothing(index_elements=["name"])
            .returning(EmbeddingModel.id)
        ).scalar_one_or_none()
        if made is not None:
            _make_index(session, Model(made, dimension))
        known = find_model(session, name)
        assert known is not None
    if known.dimension != dimension:
        raise BadInput(
            f"the embedding model {name} is stored with vectors of length {known.dimension}, "
            f"not {dimension}; give the other model another name or revision"
        )
    return known


def _make_index(session: Session, model: Model) -> None:
    # Made while the model has no rows: instantaneous, and complete from the first row on.
    session.execute(
        text(
            f"CREATE INDEX IF NOT EXISTS {INDEX_PREFIX}{model.id} ON embeddings "
            f"USING hnsw ((vector::halfvec({model.dimension})) halfvec_cosine_ops) "
            f"WITH (m = {HNSW_M}, ef_construction = {HNSW_EF_CONSTRUCTION}) WHERE model_id = {model.id}"
        )
    )


def add(session: Session, model: Model, keys: Sequence[PassageKey], vectors: Vectors) -> None:
    """Store one vector a passage; a passage that has one under this model keeps it.

    A passage that has been deleted meanwhile is left out.
    """
    if vectors.shape != (len(keys), model.dimension):
        raise ValueError(f"{len(keys)} passages, but vectors of shape {vectors.shape}")
    # Held, so that nobody deletes one before this transaction ends.
    there = {
        (row.document_id, row.ordinal)
        for row in session.execute(
            select(PassageRow.document_id, PassageRow.ordinal)
            .where(tuple_(PassageRow.document_id, PassageRow.ordinal).in_(keys))
            .with_for_update(key_share=True, read=True)
        )
    }
    rows = [
        {"document_id": key[0], "ordinal": key[1], "model_id": model.id, "vector": vector}
        for key, vector in zip(keys, vectors.astype(np.float16), strict=True)
        if key in there
    ]
    if rows:
        session.execute(insert(EmbeddingRow).on_conflict_do_nothing(), rows)


def count_missing(session: Session, name: str) -> int:
    """How many passages have no vector under the model."""
    return session.execute(
        select(func.count()).select_from(PassageRow).where(~_embedded(name))
    ).scalar_one()


def missing(
    session: Session, name: str, *, after: PassageKey | None, limit: int
) -> list[Unembedded]:
    """The next passages without a vector under the model, in the order of their keys."""
    query = (
        select(
            PassageRow.document_id,
            PassageRow.ordinal,
            func.substr(
                DocumentRow.body, PassageRow.start + 1, PassageRow.end - PassageRow.start
            ).label("text"),
        )
        .join(DocumentRow, DocumentRow.id == PassageRow.document_id)
        .where(~_embedded(name))
        .order_by(PassageRow.document_id, PassageRow.ordinal)
        .limit(limit)
    )
    if after is not None:
        query = query.where(tuple_(PassageRow.document_id, PassageRow.ordinal) > after)
    return [Unembedded((row.document_id, row.ordinal), row.text) for row in session.execute(query)]


def forget_other_models(session: Session, name: str) -> int:
    """Delete the vectors and indexes of every model but this one; the number of models gone."""
    others = session.scalars(select(EmbeddingModel.id).where(EmbeddingModel.name != name)).all()
    for other in others:
        session.execute(text(f"DROP INDEX IF EXISTS {INDEX_PREFIX}{other}"))
        session.execute(delete(EmbeddingRow).where(EmbeddingRow.model_id == other))
        session.execute(delete(EmbeddingModel).where(EmbeddingModel.id == other))
    return len(others)


def _embedded(name: str) -> Exists:
    return (
        select(1)
        .select_from(EmbeddingRow)
        .join(EmbeddingModel, EmbeddingModel.id == EmbeddingRow.model_id)
        .where(
            EmbeddingModel.name == name,
            EmbeddingRow.document_id == PassageRow.document_id,
            EmbeddingRow.ordinal == PassageRow.ordinal,
        )
        .exists()
    )
