"""The library's documents: taken in once, never changed, deleted whole."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime
from typing import Literal, cast

from sqlalchemy import Select, func, insert, select
from sqlalchemy import delete as delete_rows
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.orm import joinedload

from app.store import vectors as stored_vectors
from app.store.cursors import from_cursor, to_cursor
from app.store.database import Session
from app.store.ids import new_id
from app.store.models import DocumentRow, PassageRow, RemovedDocument, SourceRow
from app.store.vectors import Vectors
from detectors.types import Document, Source, SourceType, Span, Text


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of one document; `sha256` is of its body in UTF-8."""

    id: str
    sha256: str
    status: Literal["created", "unchanged"]


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document of the library; `document.text.id` is `id`."""

    id: str
    document: Document
    created_at: datetime


def content_key(document: Document) -> str:
    """What makes two documents one: the same words, by the same source, on the same day.

    The same words from another source, or published on another day, are another document: who
    repeated a text and when matters for independence and for `as_of`. Where no source is named its
    address stands for it.
    """
    source = document.source.name or document.url or ""
    day = document.published_on.isoformat() if document.published_on else ""
    identity = "\x1f".join([sha256_of(document.text.body), source.strip().casefold(), day])
    return sha256_of(identity)


def known(session: Session, documents: Iterable[Document]) -> dict[str, Saved]:
    """Those of the documents that are stored already, by their `content_key`."""
    keys = [content_key(document) for document in documents]
    rows = session.execute(
        select(DocumentRow.content_key, DocumentRow.id, DocumentRow.sha256).where(
            DocumentRow.content_key.in_(keys)
        )
    )
    return {row.content_key: Saved(row.id, row.sha256, "unchanged") for row in rows}


def save(
    session: Session,
    document: Document,
    passages: Sequence[Span],
    vectors: Vectors,
    model: str,
) -> Saved:
    """Store a document with its passages and their vectors, float32 of shape (n, dimension).

    A document that is stored already, by whomever and however recently, is "unchanged" and nothing
    is written: the unique constraint decides races, waiting for the other transaction to end.
    """
    key = content_key(document)
    made = session.execute(
        upsert(DocumentRow)
        .values(
            id=new_id("doc"),
            content_key=key,
            sha256=sha256_of(document.text.body),
            body=document.text.body,
            language=document.text.language,
            title=document.title,
            url=document.url,
            source_id=source_id(session, document.source),
            published_on=document.published_on,
            retrieved_at=document.retrieved_at,
            attributed_to=document.attributed_to,
        )
        .on_conflict_do_nothing(index_elements=["content_key"])
        .returning(DocumentRow.id, DocumentRow.sha256)
    ).one_or_none()
    if made is None:
        return known(session, [document])[key]
    if passages:
        session.execute(
            insert(PassageRow),
            [
                {"document_id": made.id, "ordinal": number, "start": span.start, "end": span.end}
                for number, span in enumerate(passages)
            ],
        )
        registered = stored_vectors.register_model(session, model, dimension=vectors.shape[1])
        keys = [(made.id, number) for number in range(len(passages))]
        stored_vectors.add(session, registered, keys, vectors)
    return Saved(made.id, made.sha256, "created")


def prepare(session: Session, documents: Iterable[Document]) -> None:
    """Make the sources of several documents known before any of them is saved.

    A new source is locked until the transaction ends. Taken in one order by everyone, two batches
    never wait for each other in a circle.
    """
    sources = {document.source for document in documents}
    for source in sorted(sources, key=lambda source: tuple(map(str, astuple(source)))):
        source_id(session, source)


def get(session: Session, document_id: str) -> StoredDocument | None:
    """The document, None when there is none under that id."""
    row = session.execute(_documents().where(DocumentRow.id == document_id)).scalar_one_or_none()
    return None if row is None else to_stored(row)


def get_many(session: Session, document_ids: Iterable[str]) -> dict[str, StoredDocument]:
    """The documents that exist, by id."""
    rows = session.scalars(_documents().where(DocumentRow.id.in_(set(document_ids))))
    return {row.id: to_stored(row) for row in rows}


def page(
    session: Session, *, cursor: str | None = None, limit: int = 50
) -> tuple[list[StoredDocument], str | None]:
    """Documents, the newest first, and the cursor of the next page, None on the last.

    A page never repeats or skips what was there when the first one was read.
    """
    query = _documents().order_by(DocumentRow.id.desc()).limit(limit + 1)
    if cursor is not None:
        query = query.where(DocumentRow.id < from_cursor(cursor, prefix="doc"))
    rows = session.scalars(query).all()
    following = to_cursor(rows[limit - 1].id) if len(rows) > limit else None
    return [to_stored(row) for row in rows[:limit]], following


def delete(session: Session, document_id: str) -> bool:
    """Delete a document with its passages and vectors; False when there is none."""
    gone = session.execute(
        delete_rows(DocumentRow).where(DocumentRow.id == document_id).returning(DocumentRow.id)
    ).scalar_one_or_none()
    if gone is None:
        return False
    session.execute(insert(RemovedDocument).values(document_id=gone))
    return True


def count(session: Session) -> int:
    """How many documents the library holds."""
    return session.execute(select(func.count()).select_from(DocumentRow)).scalar_one()


def to_stored(row: DocumentRow) -> StoredDocument:
    """The value of a row whose source is loaded."""
    source = row.source
    return StoredDocument(
        id=row.id,
        document=Document(
            text=Text(row.id, row.body, row.language),
            title=row.title,
            url=row.url,
            source=Source(
                source.name, cast("SourceType | None", source.type), source.country, source.owner
            ),
            published_on=row.published_on,
            retrieved_at=row.retrieved_at,
            sha256=row.sha256,
            attributed_to=row.attributed_to,
        ),
        created_at=row.created_at,
    )


def _documents() -> Select[DocumentRow]:
    return select(DocumentRow).options(joinedload(DocumentRow.source, innerjoin=True))


def source_id(session: Session, source: Source) -> int:
    """The number of the source, made known when it is new."""
    values = {
        "name": source.name,
        "type": source.type,
        "country": source.country,
        "owner": source.owner,
    }
    query = select(SourceRow.id).where(
        *(
            getattr(SourceRow, column).is_not_distinct_from(value)
            for column, value in values.items()
        )
    )
    found = session.execute(query).scalar_one_or_none()
    if found is None:
        session.execute(upsert(SourceRow).values(values).on_conflict_do_nothing())
        found = session.execute(query).scalar_one()
    return found


def sha256_of(body: str) -> str:
    """The SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()
