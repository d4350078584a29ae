"""Every document of the library with its passages and vectors, one after another."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from pgvector.sqlalchemy import HALFVEC
from sqlalchemy import text

from app.errors import Unavailable
from app.store import documents
from app.store.database import Session
from app.store.snapshot import Item
from app.store.vectors import find_model

#: Documents read at a time.
_PAGE = 500


def freeze(session: Session) -> None:
    """See the database as it is at the first query from now on; must come before it."""
    session.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))


def count_documents(session: Session) -> int:
    """How many documents there are."""
    return documents.count(session)


def items(session: Session, model: str) -> Iterator[Item]:
    """The documents in the order of their ids. Unavailable when a passage has no vector yet."""
    registered = find_model(session, model)
    after = ""
    while True:
        ids = list(
            session.scalars(
                text(
                    'SELECT id FROM documents WHERE id > :after COLLATE "C" ORDER BY id LIMIT :page'
                ),
                {"after": after, "page": _PAGE},
            )
        )
        if not ids:
            return
        rows = session.execute(
            text(
                'SELECT p.document_id, p.start, p."end", e.vector FROM passages p '
                "LEFT JOIN embeddings e ON e.document_id = p.document_id "
                "AND e.ordinal = p.ordinal AND e.model_id = :model "
                "WHERE p.document_id = ANY(:ids) ORDER BY p.document_id, p.ordinal"
            ).columns(vector=HALFVEC()),
            {"ids": ids, "model": registered.id if registered else 0},
        ).all()
        stored = documents.get_many(session, ids)
        found: dict[str, list[tuple[int, int, object]]] = {id: [] for id in ids}
        for row in rows:
            if row.vector is None:
                raise Unavailable("The library is not embedded with this model yet.")
            found[row.document_id].append((row.start, row.end, row.vector))
        width = registered.dimension if registered else 0
        for id in ids:
            document = stored[id].document
            spans = [document.text.span(start, end) for start, end, _ in found[id]]
            vectors = np.array([vector for *_, vector in found[id]], dtype=np.float16)
            yield document, spans, vectors.reshape(len(spans), width)
        after = ids[-1]
