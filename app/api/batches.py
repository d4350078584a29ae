"""Batches of transcripts: many files in one request, their claims line by line."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Container, Iterator
from dataclasses import dataclass
from itertools import count
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from app import jobs
from app.api.answers import headers, json_answer, problems
from app.api.bodies import bounded, decode, require_media_type
from app.api.deps import EngineDep, TransactionDep, caller, known_form, requires
from app.api.jobs import JobOut, batch_to_wire
from app.api.problems import InvalidBody, as_errors
from app.engine import Engine
from app.errors import BadInput, NotFound, TooLarge
from app.scoring.lines import encode, to_line
from app.scoring.planning import from_json
from app.store import batches, idempotency
from app.store.assessments import storable
from app.store.batches import Event
from app.wire.batches import BatchMetadata

router = APIRouter(prefix="/v1/jobs", tags=["jobs"], dependencies=[Depends(requires("check"))])
routers = (router,)

#: Seconds between two looks for news, and after which a silent stream says that it lives.
LOOK_EVERY = 0.5
ALIVE_EVERY = 15.0
_METADATA_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class Upload:
    """What was sent: the transcripts by name, and what is said of them all."""

    files: tuple[tuple[str, bytes], ...]
    metadata: BatchMetadata

    @property
    def digest(self) -> str:
        """A name for exactly this upload."""
        total = hashlib.sha256(self.metadata.model_dump_json(exclude_none=True).encode())
        for name, content in self.files:
            total.update(json.dumps([name, hashlib.sha256(content).hexdigest()]).encode())
        return total.hexdigest()


async def uploaded(request: Request) -> Upload:
    """The parts of a multipart body, refused as soon as they are over the limits."""
    require_media_type(request, "multipart/form-data")
    settings = request.app.state.settings

    async def pieces() -> Any:
        async for piece in bounded(request, settings.max_upload_bytes):
            yield piece

    try:
        form = await MultiPartParser(
            request.headers,
            pieces(),
            max_files=settings.max_upload_files + 1,
            max_fields=1,
            max_part_size=_METADATA_BYTES,
        ).parse()
    except (MultiPartException, KeyError) as error:
        if "Too many files" in str(error):
            raise TooLarge(
                f"More than {settings.max_upload_files} transcripts are sent.", pointer=""
            ) from error
        reason = getattr(error, "message", "no boundary is given")
        raise BadInput(f"The multipart body cannot be read: {reason}.", pointer="") from error
    files: dict[str, bytes] = {}
    metadata: bytes | str = b"{}"
    try:
        for name, part in form.multi_items():
            content = await part.read() if isinstance(part, UploadFile) else part
            if name == "metadata":
                metadata = content
            elif isinstance(part, UploadFile) and isinstance(content, bytes):
                files[_name(part.filename, files)] = content
            else:
                raise BadInput(
                    f"The part {name!r} is no file: send transcripts with a file name.",
                    pointer=f"/{name}",
                )
    finally:
        await form.close()
    if not files:
        raise BadInput("No transcript is sent.", pointer="/files")
    if len(files) > settings.max_upload_files:
        raise TooLarge(
            f"More than {settings.max_upload_files} transcripts are sent.", pointer="/files"
        )
    return Upload(tuple(files.items()), _metadata(metadata))


def _name(given: str | None, taken: Container[str]) -> str:
    """The file's own name, with a number behind it when another file of the batch has it."""
    name = storable(given) or "transcript"
    numbers = (f"{name} ({number})" for number in count(2))
    return name if name not in taken else next(n for n in numbers if n not in taken)


def _metadata(sent: bytes | str) -> BatchMetadata:
    raw = sent.encode("utf-8", "surrogatepass") if isinstance(sent, str) else sent
    try:
        return BatchMetadata.model_validate(decode(raw))
    except ValidationError as error:
        found = [{**each, "loc": ("body", "metadata", *each["loc"])} for each in error.errors()]
        raise InvalidBody(as_errors(found)) from error
    except BadInput as error:
        raise BadInput(error.detail.replace("The body", "metadata"), pointer="/metadata") from error


@router.post(
    "",
    status_code=202,
    summary="Check the claims of transcripts",
    response_model=JobOut,
    response_description="Queued; Location leads to the job.",
    responses={202: {"headers": headers("Location")}, **problems(409, 413, 415, 422)},
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "multipart/form-data": {
                    "schema": {
                        "type": "object",
                        "required": ["files"],
                        "additionalProperties": False,
                        "properties": {
                            "files": {
                                "type": "array",
                                "minItems": 1,
                                "items": {"type": "string", "format": "binary"},
                                "description": "Transcripts: SubRip, WebVTT, TTML, Whisper or "
                                "YouTube JSON, plain text. Of two with one name the second gets a number.",
                            },
                            "metadata": {"$ref": "#/components/schemas/BatchMetadata"},
                        },
                    },
                    "encoding": {"metadata": {"contentType": "application/json"}},
                }
            },
        }
    },
)
def add_batch(
    upload: Annotated[Upload, Depends(uploaded)],
    request: Request,
    begin: TransactionDep,
    idempotency_key: Annotated[
        str | None,
        Header(
            min_length=1,
            max_length=255,
            pattern="^[!-~]+$",
            description="The same key with the same files gives the same job for a day.",
        ),
    ] = None,
) -> Response:
    """Reads the files, looks for claims and sets each against the library, part by part.

    A file that cannot be read is an entry in `errors`; the others go on.
    """
    session = begin()
    key = f"{caller(request)}{idempotency_key}" if idempotency_key else None
    if key is not None:
        known = idempotency.recall(session, key, upload.digest)
        if known is not None:
            replayed = {"Idempotent-Replayed": "true", "Location": known.location or ""}
            return json_answer(known.body, status=known.status, headers=replayed)
    told = upload.metadata.model_dump(mode="json")
    answer = batch_to_wire(jobs.enqueue_batch(session, told, upload.files))
    location = f"/v1/jobs/{answer['id']}"
    if key is not None:
        idempotency.remember(session, key, status=202, body=answer, location=location)
    return json_answer(answer, status=202, headers={"Location": location})


@router.get(
    "/{job_id}/results",
    summary="The finished claims of a job",
    response_class=StreamingResponse,
    responses={
        200: {
            "description": "One line for each finished claim, in the order of the files.",
            "content": {
                "application/x-ndjson": {"schema": {"$ref": "#/components/schemas/ResultLine"}}
            },
        },
        **problems(404, 422),
    },
)
def results(job_id: str, engine: EngineDep) -> Response:
    """What is finished by now, as `application/x-ndjson`; reviews are as they stand."""
    known_form(job_id)
    with engine.database.session() as session:
        if jobs.get_batch(session, job_id) is None:
            raise NotFound(f"There is no batch {job_id}.")
    return StreamingResponse(_lines(engine, job_id), media_type="application/x-ndjson")


def _lines(engine: Engine, job_id: str) -> Iterator[bytes]:
    after = -1
    while True:
        with engine.database.session() as session:
            page = batches.results(session, job_id, after=after)
        if not page:
            return
        yield b"".join(
            encode(to_line(from_json(claim.aired), claim.wire)) for claim in page if claim.wire
        )
        after = page[-1].ordinal


@router.get(
    "/{job_id}/events",
    summary="Follow a job",
    response_class=StreamingResponse,
    responses={
        200: {
            "description": "Server-Sent Events: queued, running, planned, progress, then succeeded, "
            "failed or cancelled, after which the stream ends.",
            "content": {"text/event-stream": {"schema": {"type": "string"}}},
        },
        204: {"description": "It has ended, and the last event was seen: do not come back."},
        **problems(404, 422),
    },
)
async def events(
    job_id: str,
    engine: EngineDep,
    last_event_id: Annotated[
        str | None, Header(description="The id of the last event that was seen.")
    ] = None,
) -> Response:
    """Each event has an id; who comes back with the last one as `Last-Event-ID` misses nothing."""
    known_form(job_id)
    seen = int(last_event_id) if last_event_id and last_event_id.isdecimal() else 0
    seen = min(seen, 2**31 - 1)
    first, ended = await run_in_threadpool(_news, engine, job_id, seen)
    if ended and not first:
        return Response(status_code=204)
    return StreamingResponse(
        _stream(engine, job_id, seen, first, ended=ended),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


def _news(engine: Engine, job_id: str, seen: int) -> tuple[list[Event], bool]:
    """What was told since, and whether there will be no more."""
    with engine.database.session() as session:
        batch = jobs.get_batch(session, job_id)
        if batch is None:
            raise NotFound(f"There is no batch {job_id}.")
        # The state first: what is told until then is among the events.
        return batches.events(session, job_id, after=seen), batch.ended


async def _stream(
    engine: Engine, job_id: str, seen: int, news: list[Event], *, ended: bool
) -> AsyncIterator[bytes]:
    silent = 0.0
    yield b"retry: 2000\n\n"
    while True:
        if news:
            yield b"".join(_event(event) for event in news)
            seen, silent = news[-1].number, 0.0
        elif ended:
            return
        else:
            await asyncio.sleep(LOOK_EVERY)
            silent += LOOK_EVERY
            if silent >= ALIVE_EVERY:
                yield b": still there\n\n"
                silent = 0.0
        news, ended = await run_in_threadpool(_news, engine, job_id, seen)


def _event(event: Event) -> bytes:
    data = json.dumps(event.data, ensure_ascii=False)
    return f"id: {event.number}\nevent: {event.name}\ndata: {data}\n\n".encode()
