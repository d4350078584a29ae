"""Batches of transcripts: files in, claims in parts, results once each, events in order.

Whoever changes a batch's state, counts or events holds the lock of its row, so numbers have no gaps
and are seen in the order of the commits. A part's results are taken from its latest attempt alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import func, insert, select, update

from app.store import assessments
from app.store.database import Session
from app.store.ids import new_id
from app.store.jobs import JobState
from app.store.models import (
    JobClaimRow,
    JobErrorRow,
    JobEventRow,
    JobFileRow,
    JobPartRow,
    JobRow,
)
from detectors.types import Assessment

KIND = "batch"
ENDED = frozenset({"succeeded", "failed", "cancelled"})

#: Results read at a time, and files.
_PAGE = 200


@dataclass(frozen=True, slots=True)
class Error:
    """What could not be done, at which line of which file; None when it is not of one."""

    file: str | None
    line: int | None
    detail: str


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch as it stands."""

    id: str
    state: JobState
    created_at: datetime
    request: dict[str, Any]
    files: tuple[str, ...]
    claims_found: int
    claims_done: int
    errors: tuple[Error, ...]

    @property
    def ended(self) -> bool:
        """True when nothing more will come of it."""
        return self.state in ENDED


@dataclass(frozen=True, slots=True)
class Event:
    """What was told about a batch; `number` counts from 1."""

    number: int
    name: str
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim of a batch in JSON values; `wire` is its check as it stands, None before."""

    ordinal: int
    aired: dict[str, Any]
    wire: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a claim: an assessment with its wire form, or why there is none."""

    ordinal: int
    assessment: Assessment | None = None
    wire: Mapping[str, Any] | None = None
    error: Error | None = None


def add(session: Session, *, request: dict[str, Any], files: Sequence[tuple[str, bytes]]) -> str:
    """The id of a new batch with its files, which is not queued yet."""
    job_id = new_id("job")
    session.execute(insert(JobRow).values(id=job_id, kind=KIND, request=request, state="queued"))
    session.execute(
        insert(JobFileRow),
        [
            {"job_id": job_id, "ordinal": number, "name": name, "content": content}
            for number, (name, content) in enumerate(files)
        ],
    )
    _tell(session, _locked(session, job_id), "queued", {"files": len(files)})
    return job_id


def get(session: Session, job_id: str) -> Batch | None:
    """The batch as it stands, None when there is none under that id."""
    row = session.execute(
        select(JobRow).where(JobRow.id == job_id, JobRow.kind == KIND)
    ).scalar_one_or_none()
    if row is None:
        return None
    names = session.scalars(
        select(JobFileRow.name).where(JobFileRow.job_id == job_id).order_by(JobFileRow.ordinal)
    )
    errors = session.scalars(
        select(JobErrorRow).where(JobErrorRow.job_id == job_id).order_by(JobErrorRow.id)
    )
    return Batch(
        id=row.id,
        state=_state(row),
        created_at=row.created_at,
        request=row.request,
        files=tuple(names),
        claims_found=row.claims_found,
        claims_done=row.claims_done,
        errors=tuple(Error(error.file, error.line, error.detail) for error in errors),
    )


def files(session: Session, job_id: str) -> list[tuple[str, bytes]]:
    """The names and bytes of the files, in the order in which they were sent."""
    rows = session.execute(
        select(JobFileRow.name, JobFileRow.content)
        .where(JobFileRow.job_id == job_id)
        .order_by(JobFileRow.ordinal)
    )
    return [(row.name, row.content) for row in rows]


def begin(session: Session, job_id: str) -> bool:
    """Note that a worker reads the files; False when that is done already or nobody waits for it."""
    row = _locked(session, job_id)
    if row.state == "queued":
        _set_state(session, row, "running")
    return row.state == "running" and not _planned(session, job_id)


def plan(
    session: Session,
    job_id: str,
    *,
    sentences: Mapping[str, int],
    claims: Sequence[dict[str, Any]],
    errors: Sequence[Error],
    size: int,
    queue: Callable[[int], int],
) -> bool:
    """Store the claims in parts of `size`; False when a plan is there already or it was cancelled.

    `queue` hands a part over and gives the number under which the queue knows it. A batch without
    claims ends here: as failed when none of its files could be read.
    """
    row = _locked(session, job_id)
    if row.state != "running" or _planned(session, job_id):
        return False
    for name, number in sentences.items():
        session.execute(
            update(JobFileRow)
            .where(JobFileRow.job_id == job_id, JobFileRow.name == name)
            .values(sentences=number)
        )
    _add_errors(session, job_id, errors)
    parts = range(0, len(claims), size)
    for part, first in enumerate(parts):
        session.execute(insert(JobPartRow).values(job_id=job_id, part=part, queued_as=queue(part)))
        session.execute(
            insert(JobClaimRow),
            [
                {"job_id": job_id, "ordinal": ordinal, "part": part, "aired": aired}
                for ordinal, aired in enumerate(claims[first : first + size], start=first)
            ],
        )
    row.claims_found = len(claims)
    _tell(session, row, "planned", {"sentences": sum(sentences.values()), "claims": len(claims)})
    if not claims:
        _set_state(session, row, "succeeded" if sentences else "failed")
    return True


def take(session: Session, job_id: str, part: int) -> tuple[int, list[Claim]]:
    """A new attempt at a part with all its claims; no claims when nothing is left to do.

    All claims, since a part is finished whole.
    """
    state = session.execute(select(JobRow.state).where(JobRow.id == job_id)).scalar_one_or_none()
    attempt = session.execute(
        update(JobPartRow)
        .where(JobPartRow.job_id == job_id, JobPartRow.part == part)
        .values(attempt=JobPartRow.attempt + 1)
        .returning(JobPartRow.attempt)
    ).scalar_one_or_none()
    if state != "running" or attempt is None:
        return 0, []
    rows = session.scalars(
        select(JobClaimRow)
        .where(JobClaimRow.job_id == job_id, JobClaimRow.part == part)
        .order_by(JobClaimRow.ordinal)
    ).all()
    if all(row.done for row in rows):
        return attempt, []
    return attempt, [Claim(row.ordinal, row.aired) for row in rows]


def finish_part(
    session: Session, job_id: str, part: int, attempt: int | None, results: Sequence[Result]
) -> bool:
    """Store the results that are not there yet; False when another attempt has begun meanwhile.

    `attempt` None is for giving a part up. With its last claim the batch ends.
    """
    row = _locked(session, job_id)
    latest = session.execute(
        select(JobPartRow.attempt).where(JobPartRow.job_id == job_id, JobPartRow.part == part)
    ).scalar_one()
    if row.state != "running" or attempt not in {None, latest}:
        return False
    fresh = set(
        session.scalars(
            select(JobClaimRow.ordinal).where(
                JobClaimRow.job_id == job_id,
                JobClaimRow.part == part,
                JobClaimRow.ordinal.in_([result.ordinal for result in results]),
                ~JobClaimRow.done,
            )
        )
    )
    flagged = 0
    for result in results:
        if result.ordinal not in fresh:
            continue
        if result.assessment is not None and result.wire is not None:
            assessments.save(session, result.assessment, wire=result.wire)
            flagged += bool(result.wire["conflicts"])
        session.execute(
            update(JobClaimRow)
            .where(JobClaimRow.job_id == job_id, JobClaimRow.ordinal == result.ordinal)
            .values(done=True, check_id=None if result.wire is None else result.wire["id"])
        )
    _add_errors(session, job_id, [r.error for r in results if r.error and r.ordinal in fresh])
    row.claims_done += len(fresh)
    if fresh:
        _tell(
            session,
            row,
            "progress",
            {
                "claims_done": row.claims_done,
                "claims_found": row.claims_found,
                "with_conflicts": flagged,
            },
        )
    if row.claims_done == row.claims_found:
        _set_state(session, row, "failed" if _gave_up(session, job_id) else "succeeded")
    return True


def give_up(session: Session, job_id: str, part: int | None, why: str) -> None:
    """End the part's open claims, or the whole batch when its files could not be read, with `why`."""
    row = _locked(session, job_id)
    if row.state in ENDED:
        return
    if part is None:
        _add_errors(session, job_id, [Error(None, None, why)])
        _set_state(session, row, "failed")
        return
    waiting = session.scalars(
        select(JobClaimRow)
        .where(JobClaimRow.job_id == job_id, JobClaimRow.part == part, ~JobClaimRow.done)
        .order_by(JobClaimRow.ordinal)
    ).all()
    results = [
        Result(
            claim.ordinal,
            error=Error(claim.aired["file"], None, f"{claim.aired['text'][:60]!r}: {why}"),
        )
        for claim in waiting
    ]
    finish_part(session, job_id, part, None, results)


def cancel(session: Session, job_id: str) -> list[int]:
    """The numbers under which the queue knows what is left; the batch is cancelled at once."""
    row = _locked(session, job_id)
    if row.state not in ENDED:
        _set_state(session, row, "cancelled")
    numbers = session.scalars(
        select(JobPartRow.queued_as).where(
            JobPartRow.job_id == job_id, JobPartRow.queued_as.is_not(None)
        )
    ).all()
    return [number for number in (row.queued_as, *numbers) if number is not None]


def is_running(session: Session, job_id: str) -> bool:
    """True while results of it are wanted."""
    state = session.execute(select(JobRow.state).where(JobRow.id == job_id)).scalar_one_or_none()
    return state == "running"


def events(session: Session, job_id: str, *, after: int) -> list[Event]:
    """What was told after the event of that number, in order."""
    rows = session.scalars(
        select(JobEventRow)
        .where(JobEventRow.job_id == job_id, JobEventRow.number > after)
        .order_by(JobEventRow.number)
        .limit(_PAGE)
    )
    return [Event(row.number, row.name, row.data) for row in rows]


def results(session: Session, job_id: str, *, after: int = -1) -> list[Claim]:
    """The next finished claims in the order of the plan, with their checks as they stand."""
    rows = session.scalars(
        select(JobClaimRow)
        .where(
            JobClaimRow.job_id == job_id,
            JobClaimRow.ordinal > after,
            JobClaimRow.check_id.is_not(None),
        )
        .order_by(JobClaimRow.ordinal)
        .limit(_PAGE)
    ).all()
    checks = assessments.get_many(session, [row.check_id for row in rows if row.check_id])
    return [
        Claim(row.ordinal, row.aired, checks[row.check_id].wire)
        for row in rows
        if row.check_id in checks
    ]


def all_results(session: Session, job_id: str) -> Iterator[Claim]:
    """Every finished claim in the order of the plan."""
    after = -1
    while page := results(session, job_id, after=after):
        yield from page
        after = page[-1].ordinal


def _locked(session: Session, job_id: str) -> JobRow:
    return session.execute(
        select(JobRow)
        .where(JobRow.id == job_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).scalar_one()


def _planned(session: Session, job_id: str) -> bool:
    found: int = session.execute(
        select(func.count()).select_from(JobPartRow).where(JobPartRow.job_id == job_id)
    ).scalar_one()
    return found > 0


def _gave_up(session: Session, job_id: str) -> bool:
    """True when not one claim has a result."""
    found = session.execute(
        select(JobClaimRow.ordinal)
        .where(JobClaimRow.job_id == job_id, JobClaimRow.check_id.is_not(None))
        .limit(1)
    ).scalar_one_or_none()
    return found is None


def _add_errors(session: Session, job_id: str, errors: Sequence[Error]) -> None:
    if errors:
        session.execute(
            insert(JobErrorRow),
            [
                {
                    "job_id": job_id,
                    "file": assessments.storable(error.file),
                    "line": error.line,
                    "detail": assessments.storable(error.detail),
                }
                for error in errors
            ],
        )


def _set_state(
    session: Session, row: JobRow, state: Literal["running", "succeeded", "failed", "cancelled"]
) -> None:
    row.state = state
    counts = {"claims_done": row.claims_done, "claims_found": row.claims_found}
    _tell(session, row, state, counts)


def _tell(session: Session, row: JobRow, name: str, data: dict[str, Any]) -> None:
    row.last_event += 1
    session.flush()
    session.execute(
        insert(JobEventRow).values(job_id=row.id, number=row.last_event, name=name, data=data)
    )


def _state(row: JobRow) -> JobState:
    states: dict[str, JobState] = {
        "queued": "queued",
        "running": "running",
        "succeeded": "succeeded",
        "failed": "failed",
        "cancelled": "cancelled",
    }
    return states[row.state or "queued"]
