"""The evidence library: documents in, documents out, and a search over their passages."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Response
from pydantic import BaseModel, Field

from app.api.answers import json_answer, problems
from app.api.bodies import Route
from app.api.deps import EngineDep, TransactionDep, known_form, no_such_page, requires
from app.errors import BadInput, NotFound
from app.store import documents
from app.store.filters import Filters
from app.wire.assessment import Answer, EvidenceSpan, SourceOut
from app.wire.fields import Day, Instant, Language, Line, Words, day_of
from app.wire.translation import source_to_wire
from detectors.types import SourceType

router = APIRouter(
    prefix="/v1", tags=["library"], route_class=Route, dependencies=[Depends(requires("library"))]
)
routers = (router,)


class DocumentHead(Answer):
    """What is known of a stored document, without its words."""

    id: str
    sha256: str = Field(description="Of the text in UTF-8.")
    length: int = Field(ge=1, description="Unicode code points of the text.")
    language: str | None
    published_on: str | None
    retrieved_at: Instant | None
    title: str | None
    url: str | None
    source: SourceOut
    attributed_to: str | None
    created_at: Instant


class DocumentOut(DocumentHead):
    """A stored document."""

    text: str


class DocumentPage(BaseModel):
    """Stored documents, the newest first."""

    items: list[DocumentHead]
    next: str | None


class Hit(Answer):
    """A passage: a run of whole sentences of a stored document."""

    document_id: str
    span: EvidenceSpan
    similarity: float | None = Field(description="Cosine with the query, in [-1, 1].")
    title: str | None
    url: str | None
    language: str | None
    published_on: str | None
    source: SourceOut


class Hits(BaseModel):
    """Passages, the best first."""

    items: list[Hit]


@router.get(
    "/documents",
    summary="List documents",
    response_model=DocumentPage,
    responses=problems(404, 422),
)
def list_documents(
    begin: TransactionDep,
    cursor: Annotated[Line | None, Query(description="`next` of the page before.")] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 50,
) -> Response:
    """Stored documents without their words, the newest first. `next` is null on the last page."""
    try:
        items, following = documents.page(begin(), cursor=cursor or None, limit=limit)
    except BadInput as error:
        raise no_such_page(error) from error
    return json_answer({"items": [_head(item) for item in items], "next": following})


@router.get(
    "/documents/{document_id}",
    summary="Read a document",
    response_model=DocumentOut,
    responses=problems(404, 422),
)
def read_document(document_id: str, begin: TransactionDep) -> Response:
    """The document with its words exactly as they were sent."""
    known_form(document_id)
    stored = documents.get(begin(), document_id)
    if stored is None:
        raise NotFound(f"There is no document {document_id}.")
    return json_answer(_head(stored) | {"text": stored.document.text.body})


@router.delete(
    "/documents/{document_id}",
    summary="Delete a document",
    status_code=204,
    response_class=Response,
    responses=problems(404, 422),
)
def delete_document(document_id: str, begin: TransactionDep) -> Response:
    """The document is gone with its passages; checks that quote it keep their quotes."""
    known_form(document_id)
    if not documents.delete(begin(), document_id):
        raise NotFound(f"There is no document {document_id}.")
    return Response(status_code=204)


@router.get("/search", summary="Search the library", response_model=Hits, responses=problems(422))
def search(
    engine: EngineDep,
    begin: TransactionDep,
    q: Annotated[Words, Query(description="A sentence or some words.")],
    k: Annotated[int, Query(ge=1, le=100, description="How many passages.")] = 10,
    before: Annotated[Day | None, Query(description="Published before that day.")] = None,
    after: Annotated[Day | None, Query(description="Published after that day.")] = None,
    language: Annotated[Language | None, Query(description="BCP 47; en finds en-GB.")] = None,
    source_type: Annotated[SourceType | None, Query()] = None,
) -> Response:
    """Passages near in meaning or in words, fused by reciprocal rank.

    A bound on the day leaves out documents without one.
    """
    filters = Filters(
        before=day_of(before) if before else None,
        after=day_of(after) if after else None,
        language=language,
        source_type=source_type,
    )
    found = engine.search(begin(), q, k=k, filters=filters)
    items = [
        {
            "document_id": passage.document.text.id,
            "span": {
                "document_id": passage.document.text.id,
                "start": passage.span.start,
                "end": passage.span.end,
                "quote": passage.span.quote,
            },
            "similarity": None if passage.similarity is None else round(passage.similarity, 4),
            "title": passage.document.title,
            "url": passage.document.url,
            "language": passage.document.text.language,
            "published_on": _iso(passage.document.published_on),
            "source": source_to_wire(passage.document.source).model_dump(),
        }
        for passage in found
    ]
    return json_answer({"items": items})


def _head(stored: documents.StoredDocument) -> dict[str, Any]:
    document = stored.document
    return {
        "id": stored.id,
        "sha256": document.sha256,
        "length": len(document.text.body),
        "language": document.text.language,
        "published_on": _iso(document.published_on),
        "retrieved_at": _iso(document.retrieved_at),
        "title": document.title,
        "url": document.url,
        "source": source_to_wire(document.source).model_dump(),
        "attributed_to": document.attributed_to,
        "created_at": stored.created_at.isoformat(),
    }


def _iso(day: Any) -> str | None:
    return None if day is None else day.isoformat()
