"""Documents for the library: one as JSON, or any number as lines of JSON.

Lines are first received whole, into a file, and then worked off and answered one by one: a client
that sends everything before it reads could otherwise wait for us while we wait for it.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from itertools import islice
from tempfile import SpooledTemporaryFile
from typing import IO, Annotated, Any, Literal

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import Field, ValidationError

from app.api.answers import headers, json_answer, problems
from app.api.bodies import bounded, decode, media_type, require_media_type
from app.api.deps import EngineDep, TransactionDep, requires
from app.api.problems import InvalidBody, as_errors
from app.documents import Rejected, detect_language, store_batch
from app.engine import Engine
from app.errors import AppError
from app.store.documents import Saved
from app.wire import DocumentIn, document_from_wire
from app.wire.assessment import Answer
from detectors.types import Document

router = APIRouter(prefix="/v1", tags=["library"], dependencies=[Depends(requires("library"))])
routers = (router,)

LINES = ("application/x-ndjson", "application/ndjson", "application/jsonl")
# Committed together: a kill loses at most this many, and they are sent again with the rest.
BATCH = 32
# Held in memory up to here, on disk beyond.
IN_MEMORY = 1_000_000


class Taken(Answer):
    """What became of a document."""

    id: str | None = Field(description="Its id in the library; null when it was rejected.")
    sha256: str | None = Field(description="Of its text in UTF-8; null when it was rejected.")
    status: Literal["created", "unchanged", "rejected"]
    detail: str | None = Field(description="Why it was rejected.")


class TakenLine(Taken):
    """What became of a line."""

    line: int = Field(ge=1, description="Its number; empty lines count and are not answered.")
    client_id: str | None = Field(description="The id that it came with.")


async def received(request: Request) -> AsyncIterator[IO[bytes]]:
    """The body in a file, read from its beginning."""
    require_media_type(request, "application/json", *LINES)
    settings = request.app.state.settings
    in_lines = media_type(request) in LINES
    limit = settings.max_ingest_bytes if in_lines else settings.max_request_bytes
    with SpooledTemporaryFile(max_size=IN_MEMORY) as file:
        async for chunk in bounded(request, limit):
            file.write(chunk)
        file.seek(0)
        yield file


@router.post(
    "/documents",
    status_code=201,
    summary="Add documents",
    response_model=Taken,
    response_description="The document is kept.",
    responses={
        200: {
            "description": "It was there already (JSON), or one line for each line (NDJSON).",
            "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Taken"}},
                "application/x-ndjson": {"schema": {"$ref": "#/components/schemas/TakenLine"}},
            },
        },
        201: {"headers": headers("Location")},
        **problems(413, 415, 422),
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/DocumentIn"}},
            },
        }
    },
)
def add_documents(
    request: Request,
    file: Annotated[IO[bytes], Depends(received)],
    engine: EngineDep,
    begin: TransactionDep,
) -> Response:
    """One document as JSON, or any number as `application/x-ndjson`: one in every line, answered
    line by line in the same order. (OpenAPI 3.1 has no words for bodies in lines; each line is a
    DocumentIn, each answer a TakenLine.)

    The same words by the same source on the same day are one document. A bad line does not harm
    the others, and what was answered is kept whatever happens afterwards.
    """
    if media_type(request) in LINES:
        limit = request.app.state.settings.max_request_bytes
        return StreamingResponse(
            _answers(engine, file, limit), media_type="application/x-ndjson", status_code=200
        )
    _, document = _sent(file.read())
    saved = engine.keep(begin(), document)
    created = saved.status == "created"
    return json_answer(
        _taken(saved),
        status=201 if created else 200,
        headers={"Location": f"/v1/documents/{saved.id}"} if created else None,
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the body: a document, or why it is none."""

    number: int
    client_id: str | None
    sent: Document | Rejected


def _answers(engine: Engine, file: IO[bytes], limit: int) -> Iterator[bytes]:
    """One line of JSON for each line, in order; every batch is committed before it is answered."""
    lines = _lines(file, limit)
    while batch := list(islice(lines, BATCH)):
        try:
            outcomes = store_batch(
                engine.database, engine.required_embedder, [line.sent for line in batch]
            )
        except AppError as error:  # The database is gone; what was answered before is kept.
            outcomes = [_rejected(line.number, error.detail) for line in batch]
        yield b"".join(
            json.dumps(_answer(line, outcome), ensure_ascii=False).encode() + b"\n"
            for line, outcome in zip(batch, outcomes, strict=True)
        )


def _answer(line: _Line, outcome: Saved | Rejected) -> dict[str, Any]:
    return {"line": line.number, "client_id": line.client_id, **_taken(outcome)}


def _lines(file: IO[bytes], limit: int) -> Iterator[_Line]:
    """The lines that are not empty, each read or rejected by itself."""
    number = 0
    while raw := file.readline(limit + 1):
        number += 1
        if len(raw) > limit and not raw.endswith(b"\n"):
            while raw and not raw.endswith(b"\n"):
                raw = file.readline(limit)
            too_long = f"The line is over the limit of {limit:,} bytes."
            yield _Line(number, None, _rejected(number, too_long))
        elif raw.strip():
            yield _read(number, raw)


def _read(number: int, raw: bytes) -> _Line:
    try:
        return _Line(number, *_sent(raw))
    except InvalidBody as error:
        return _Line(number, None, _rejected(number, error.told))
    except AppError as error:
        return _Line(number, None, _rejected(number, error.detail))


def _rejected(number: int, detail: str) -> Rejected:
    return Rejected(f"line {number}", detail)


def _sent(raw: bytes) -> tuple[str | None, Document]:
    """The client's id and the document; InvalidBody or BadInput says what is wrong with it."""
    try:
        sent = DocumentIn.model_validate(decode(raw))
    except ValidationError as error:
        found = [{**each, "loc": ("body", *each["loc"])} for each in error.errors()]
        raise InvalidBody(as_errors(found)) from error
    return sent.client_id, document_from_wire(sent, id="", detect_language=detect_language)


def _taken(outcome: Saved | Rejected) -> dict[str, Any]:
    if isinstance(outcome, Rejected):
        return {"id": None, "sha256": None, "status": "rejected", "detail": outcome.detail}
    return {"id": outcome.id, "sha256": outcome.sha256, "status": outcome.status, "detail": None}
