"""Work that takes longer than a request."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Response
from pydantic import Field

from app import jobs
from app.api.answers import json_answer, problems
from app.api.bodies import Route
from app.api.deps import TransactionDep, known_form, requires
from app.errors import NotFound
from app.jobs import Batch, Job
from app.store.jobs import JobState
from app.wire.assessment import Answer
from app.wire.fields import Instant

router = APIRouter(
    prefix="/v1/jobs", tags=["jobs"], route_class=Route, dependencies=[Depends(requires("check"))]
)
routers = (router,)


class JobError(Answer):
    """Why something came to nothing."""

    file: str | None
    line: int | None
    detail: str


class JobOut(Answer):
    """A job and how far it is."""

    id: str
    kind: str
    state: JobState
    created_at: Instant
    files: list[str]
    claims_found: Annotated[int, Field(ge=0)]
    claims_done: Annotated[int, Field(ge=0)]
    errors: list[JobError]
    check: str | None = Field(description="Where the check is that came of it.")
    results: str | None = Field(description="Where the lines of a batch are.")
    events: str | None = Field(description="Where a batch tells how far it is.")


@router.get(
    "/{job_id}", summary="How far is it?", response_model=JobOut, responses=problems(404, 422)
)
def read_job(job_id: str, begin: TransactionDep) -> Response:
    """The job as it stands: a check that was left for later, or a batch of transcripts."""
    known_form(job_id)
    session = begin()
    batch = jobs.get_batch(session, job_id)
    if batch is not None:
        return json_answer(batch_to_wire(batch))
    job = jobs.get(session, job_id)
    if job is None:
        raise NotFound(f"There is no job {job_id}.")
    return json_answer(job_to_wire(job))


@router.delete(
    "/{job_id}",
    summary="Cancel a job",
    response_model=JobOut,
    responses=problems(404, 409, 422),
)
def cancel_job(job_id: str, begin: TransactionDep) -> Response:
    """A check is cancelled if nobody has begun it yet, a batch as long as it has not ended; else 409.

    What a batch has finished stays.
    """
    known_form(job_id)
    session = begin()
    if jobs.get_batch(session, job_id) is not None:
        return json_answer(batch_to_wire(jobs.cancel_batch(session, job_id)))
    return json_answer(job_to_wire(jobs.cancel(session, job_id)))


def job_to_wire(job: Job) -> dict[str, Any]:
    """The job as JSON values in the shape of `JobOut`. A check is a job of one claim."""
    return {
        "id": job.id,
        "kind": job.kind,
        "state": job.state,
        "created_at": job.created_at.isoformat(),
        "files": [],
        "claims_found": 1,
        "claims_done": 1 if job.state == "succeeded" else 0,
        "errors": [{"file": None, "line": None, "detail": job.error}] if job.error else [],
        "check": f"/v1/checks/{job.result_id}" if job.result_id else None,
        "results": None,
        "events": None,
    }


def batch_to_wire(batch: Batch) -> dict[str, Any]:
    """The batch as JSON values in the shape of `JobOut`."""
    return {
        "id": batch.id,
        "kind": "batch",
        "state": batch.state,
        "created_at": batch.created_at.isoformat(),
        "files": list(batch.files),
        "claims_found": batch.claims_found,
        "claims_done": batch.claims_done,
        "errors": [
            {"file": error.file, "line": error.line, "detail": error.detail}
            for error in batch.errors
        ],
        "check": None,
        "results": f"/v1/jobs/{batch.id}/results",
        "events": f"/v1/jobs/{batch.id}/events",
    }
