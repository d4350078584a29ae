"""Broadcasts as transcripts: sent in, listed, and read cue by cue with what was flagged in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, get_args

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import ValidationError
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from app import jobs
from app.api.bodies import bounded, require_media_type
from app.api.deps import EngineDep, TransactionDep, known_form
from app.api.problems import as_errors
from app.errors import BadInput, NotFound
from app.pages.claim import CheckPage
from app.pages.door import Form, VisitedPage, admit_form
from app.pages.rendering import HEADERS, Page
from app.scoring.lines import encode, to_line
from app.scoring.planning import from_json
from app.store import batches, queue
from app.transcripts import Cue, Unreadable, parse
from app.wire.batches import BatchMetadata
from detectors.types import SourceType

router = APIRouter(include_in_schema=False)

SOURCE_TYPES = get_args(SourceType)
_FIELD_BYTES = 20_000


@dataclass(frozen=True, slots=True)
class Told:
    """What came of a claim, for the line of its cues; `signs` are those in its own words."""

    check_id: str
    outcome: str
    conflicts: int
    signs: int


@dataclass(frozen=True, slots=True)
class Line:
    """One cue with the claims that begin in it; `flagged` when a claim over it conflicts."""

    cue: Cue
    claims: tuple[Told, ...]
    flagged: bool

    @property
    def time(self) -> str | None:
        """When it was on air from the start of the file, "0:01:02"; None when that is not known."""
        if self.cue.start_ms is None:
            return None
        seconds = self.cue.start_ms // 1000
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


@router.get("/transcripts")
def listed(page: CheckPage, begin: TransactionDep) -> Response:
    """The batches of transcripts, the newest first, and a form for another."""
    return _list(page, queue.transcripts(begin()), {}, [])


async def uploaded(request: Request, page: VisitedPage) -> tuple[Form, list[tuple[str, bytes]]]:
    """The form with its files, from a page of ours by a visitor who may check."""
    require_media_type(request, "multipart/form-data")
    settings = request.app.state.settings

    async def pieces() -> Any:
        async for piece in bounded(request, settings.max_upload_bytes):
            yield piece

    fields: dict[str, str] = {}
    files: dict[str, bytes] = {}
    try:
        parser = MultiPartParser(
            request.headers,
            pieces(),
            max_files=settings.max_upload_files,
            max_fields=12,
            max_part_size=_FIELD_BYTES,
        )
        sent = await parser.parse()
        for name, part in sent.multi_items():
            if isinstance(part, UploadFile):
                if part.filename:
                    files[part.filename.replace("\0", "\ufffd")] = await part.read()
            else:
                fields[name] = part
        await sent.close()
    except (MultiPartException, KeyError) as error:
        raise BadInput(page.words("The form cannot be read.")) from error
    form = Form(page, fields)
    admit_form(request, form, "check")
    return form, list(files.items())


@router.post("/transcripts")
def sent(
    given: Annotated[tuple[Form, list[tuple[str, bytes]]], Depends(uploaded)],
    begin: TransactionDep,
) -> Response:
    """Queues the transcripts and shows how far they are."""
    form, files = given
    page = form.page
    fields = {name: form.line(name) for name in BatchMetadata.model_fields if form.line(name)}
    problems = [] if files else [page.words("Choose at least one transcript.")]
    try:
        metadata = BatchMetadata.model_validate(fields)
    except ValidationError as error:
        problems += [
            f"{told['pointer'][1:]}: {told['detail']}"
            for told in as_errors(
                [{**each, "loc": ("body", *each["loc"])} for each in error.errors()]
            )
        ]
    if problems:
        return _list(page, queue.transcripts(begin()), form.fields, problems, status=422)
    batch = jobs.enqueue_batch(begin(), metadata.model_dump(mode="json"), files)
    return page.redirect(f"/transcripts/{batch.id}")


@router.get("/transcripts/{job_id}")
def shown(
    job_id: str,
    page: CheckPage,
    begin: TransactionDep,
    file: Annotated[int, Query(ge=0)] = 0,
    flagged: Annotated[str, Query()] = "",
) -> Response:
    """One file of the batch, cue by cue."""
    batch = _batch(begin, job_id)
    contents = batches.files(begin(), job_id)
    name, content = contents[min(file, len(contents) - 1)]
    try:
        cues: Sequence[Cue] = parse(name, content).cues
    except Unreadable:
        cues = ()
    claims = list(batches.all_results(begin(), job_id))
    lines = _lines(name, cues, claims)
    counts: dict[str, int] = defaultdict(int)
    for claim in claims:
        if claim.wire is not None and claim.wire["conflicts"]:
            counts[claim.aired["file"]] += 1
    return page.html(
        "transcript.html",
        batch=batch,
        files=[(number, called, counts[called]) for number, (called, _) in enumerate(contents)],
        chosen=min(file, len(contents) - 1),
        name=name,
        lines=[line for line in lines if line.flagged] if flagged else lines,
        all_lines=len(lines),
        only_flagged=bool(flagged),
        said_on=batch.request.get("said_on"),
        outlet=batch.request.get("outlet"),
    )


@router.get("/transcripts/{job_id}/results.ndjson")
def results(job_id: str, page: CheckPage, engine: EngineDep, begin: TransactionDep) -> Response:
    """The finished claims, one a line, as the API gives them."""
    _batch(begin, job_id)

    def told() -> Iterator[bytes]:
        with engine.database.session() as session:
            for claim in batches.all_results(session, job_id):
                yield encode(to_line(from_json(claim.aired), claim.wire or {}))

    given = {"Content-Disposition": f'attachment; filename="{job_id}.ndjson"'}
    return page.sent(
        StreamingResponse(told(), media_type="application/x-ndjson", headers=HEADERS | given)
    )


def _batch(begin: Any, job_id: str) -> batches.Batch:
    known_form(job_id)
    batch = batches.get(begin(), job_id)
    if batch is None:
        raise NotFound(f"There is no job {job_id}.")
    return batch


def _lines(name: str, cues: Sequence[Cue], claims: Sequence[batches.Claim]) -> list[Line]:
    """Every cue; a claim is told where its first cue is, and flags each cue that it runs over."""
    begins: dict[str, list[Told]] = defaultdict(list)
    over: set[str] = set()
    for claim in claims:
        ids = claim.aired["cue_ids"]
        if claim.aired["file"] != name or claim.wire is None or not ids:
            continue
        told = _told(claim.wire)
        begins[ids[0]].append(told)
        if told.conflicts:
            over.update(ids)
    return [Line(cue, tuple(begins.get(cue.id, ())), cue.id in over) for cue in cues]


def _told(wire: Mapping[str, Any]) -> Told:
    # Signs in the evidence come back with every claim about the same person: those of the words on
    # air are what this line is about.
    signs = [sign for sign in wire["indicators"] if sign["basis"] == "claim_text"]
    return Told(wire["id"], wire["outcome"], len(wire["conflicts"]), len(signs))


def _list(
    page: Page,
    entries: Sequence[batches.Batch],
    fields: Mapping[str, str],
    problems: Sequence[str],
    *,
    status: int = 200,
) -> Response:
    return page.html(
        "transcripts.html",
        status=status,
        entries=entries,
        fields=fields,
        problems=problems,
        source_types=SOURCE_TYPES,
    )
