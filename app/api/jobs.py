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
from app.jobs import Job
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


@router.get(
    "/{job_id}", summary="How far is it?", response_model=JobOut, responses=problems(404, 422)
)
def read_job(job_id: str, begin: TransactionDep) -> Response:
    """The job as it stands."""
    known_form(job_id)
    job = jobs.get(begin(), job_id)
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
    """Cancelled if nobody has begun it yet, 409 when it is too late."""
    known_form(job_id)
    return json_answer(job_to_wire(jobs.cancel(begin(), job_id)))


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
    }
