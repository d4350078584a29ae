"""Jobs: what was asked for, what came of it, and the state that the queue keeps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import BigInteger, Text, column, insert, select, table, update

from app.errors import Conflict
from app.store.database import Session
from app.store.ids import new_id
from app.store.models import JobRow

JobState = Literal["queued", "running", "succeeded", "failed", "cancelled"]

#: The queue's own table; its columns are those of Procrastinate.
_QUEUE = table("procrastinate_jobs", column("id", BigInteger), column("status", Text))

_STATES: dict[str, JobState] = {
    "todo": "queued",
    "doing": "running",
    "succeeded": "succeeded",
    "failed": "failed",
    "cancelled": "cancelled",
    "aborting": "running",
    "aborted": "cancelled",
}


UNEXPECTED = "the work failed in a way that nobody foresaw; the worker's log says more"


@dataclass(frozen=True, slots=True)
class Job:
    """Work for later. `result_id` is the check that came of it, `error` a sentence why none did."""

    id: str
    kind: str
    state: JobState
    request: dict[str, Any]
    result_id: str | None
    error: str | None
    queued_as: int | None
    created_at: datetime


def add(session: Session, *, kind: str, request: dict[str, Any]) -> str:
    """The id of a new job, which is not queued yet; see `set_queued`."""
    job_id = new_id("job")
    session.execute(insert(JobRow).values(id=job_id, kind=kind, request=request))
    return job_id


def set_queued(session: Session, job_id: str, number: int) -> None:
    """Note under which number the queue knows the job."""
    session.execute(update(JobRow).where(JobRow.id == job_id).values(queued_as=number))


def get(session: Session, job_id: str) -> Job | None:
    """The job as it stands, None when there is none under that id."""
    found = session.execute(
        select(JobRow, _QUEUE.c.status)
        .outerjoin(_QUEUE, _QUEUE.c.id == JobRow.queued_as)
        .where(JobRow.id == job_id)
    ).one_or_none()
    if found is None:
        return None
    row: JobRow = found[0]
    state = _state(row, found[1])
    return Job(
        id=row.id,
        kind=row.kind,
        state=state,
        request=row.request,
        result_id=row.result_id,
        error=(row.error or UNEXPECTED) if state == "failed" else None,
        queued_as=row.queued_as,
        created_at=row.created_at,
    )


def set_result(session: Session, job_id: str, result_id: str) -> None:
    """Note what came of the job; Conflict when something came of it already.

    A worker that was taken for dead may finish after all. The Conflict rolls its transaction back,
    so that of two results one is kept.
    """
    noted = session.execute(
        update(JobRow)
        .where(JobRow.id == job_id, JobRow.result_id.is_(None))
        .values(result_id=result_id, error=None)
        .returning(JobRow.id)
    ).scalar_one_or_none()
    if noted is None:
        raise Conflict(f"the job {job_id} has been done already")


def set_error(session: Session, job_id: str, error: str) -> None:
    """Note why the job came to nothing, unless something came of it."""
    session.execute(
        update(JobRow).where(JobRow.id == job_id, JobRow.result_id.is_(None)).values(error=error)
    )


def _state(row: JobRow, status: str | None) -> JobState:
    if row.result_id is not None:
        return "succeeded"
    if status is None:  # not handed to the queue yet, in this very transaction
        return "queued"
    state = _STATES[status]
    return "failed" if state == "succeeded" else state
