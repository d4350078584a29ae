"""The queue: work that a request leaves for later, done by any number of worker processes.

At least once: a worker that is paused for long is taken for dead and its job given to another.
Results are therefore noted under the job's id, and only the first one stays. A check is one job of
the queue; a batch is one that reads its files, and then one for each part of its claims. A person
waits for a check, so checks go before parts.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from procrastinate import App, PsycopgConnector, RetryStrategy, SyncPsycopgConnector
from procrastinate import jobs as queued
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Status

from app.errors import AppError, Conflict, NotFound, Unavailable
from app.store import batches
from app.store import jobs as stored
from app.store.batches import Batch, Claim, Result
from app.store.database import Database, Session, driver_connection
from app.store.jobs import Job

__all__ = [
    "Batch",
    "Job",
    "Pace",
    "Perform",
    "Work",
    "cancel",
    "cancel_batch",
    "enqueue_batch",
    "enqueue_check",
    "get",
    "get_batch",
    "work",
    "work_beside",
]

_log = logging.getLogger(__name__)

_CHECK, _PLAN, _PART = "belie.check", "belie.plan", "belie.part"
_CHECKS, _BATCHES = "checks", "batches"
_QUEUES = (_CHECKS, _BATCHES)
#: Higher goes first. A new batch is read before the parts of an older one are all done, so that its
#: size is soon known.
_PRIORITY = {_CHECK: 100, _PLAN: 10, _PART: 0}

#: A job that has brought down so many workers is not given to another.
MAX_ATTEMPTS = 3

#: Claims of a part: what a kill loses, and what a check waits for, at most.
PART = 16

#: Seconds until a worker that has lost the database looks for it again.
_AFTER_A_LOSS = 2.0

Perform = Callable[[Session, dict[str, Any]], str]
"""Does what a request asks for inside the session and gives the id of the stored check."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What the files of a batch hold, in JSON values."""

    sentences: dict[str, int]
    claims: list[dict[str, Any]]
    errors: list[batches.Error]


class Work(Protocol):
    """How jobs are done. Only `check` is given a session; the others ask nothing of the queue."""

    def check(self, session: Session, request: dict[str, Any]) -> str:
        """The id of the check that was stored."""

    def plan(self, request: dict[str, Any], files: Sequence[tuple[str, bytes]]) -> Planned:
        """The claims of the files."""

    def part(self, batch: Batch, claims: Sequence[Claim]) -> list[Result]:
        """What comes of each claim."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often workers say that they live and look for the jobs of dead ones, in seconds."""

    heartbeat: float = 10.0
    dead_after: float = 60.0
    look_every: float = 15.0


def enqueue_check(session: Session, request: dict[str, Any]) -> Job:
    """A queued job that will check the request; it exists once the caller's transaction commits."""
    job_id = stored.add(session, kind="check", request=request)
    stored.set_queued(session, job_id, _defer(session, _CHECK, _CHECKS, job_id=job_id))
    job = stored.get(session, job_id)
    assert job is not None
    return job


def enqueue_batch(
    session: Session, request: dict[str, Any], files: Sequence[tuple[str, bytes]]
) -> Batch:
    """A queued batch of transcripts; it exists once the caller's transaction commits."""
    job_id = batches.add(session, request=request, files=files)
    stored.set_queued(session, job_id, _defer(session, _PLAN, _BATCHES, job_id=job_id))
    batch = batches.get(session, job_id)
    assert batch is not None
    return batch


def get(session: Session, job_id: str) -> Job | None:
    """The job as it stands, None when there is none under that id."""
    return stored.get(session, job_id)


def get_batch(session: Session, job_id: str) -> Batch | None:
    """The batch as it stands, None when there is none under that id."""
    return batches.get(session, job_id)


def cancel(session: Session, job_id: str) -> Job:
    """The job, cancelled if nobody has begun it. NotFound without one, Conflict when it is too late."""
    job = stored.get(session, job_id)
    if job is None:
        raise NotFound(f"there is no job {job_id}")
    if job.state != "cancelled":
        done = job.queued_as is not None and _for_requests.job_manager.cancel_job_by_id(
            job.queued_as, connection=driver_connection(session)
        )
        if not done:
            raise Conflict(f"the job {job_id} is {job.state} and can no longer be cancelled")
        job = stored.get(session, job_id)
        assert job is not None
    return job


def cancel_batch(session: Session, job_id: str) -> Batch:
    """The batch, cancelled if it had not ended; what is being worked on is not kept."""
    numbers = batches.cancel(session, job_id)
    batch = batches.get(session, job_id)
    assert batch is not None
    if batch.state != "cancelled":
        raise Conflict(f"the job {job_id} is {batch.state} and can no longer be cancelled")
    for number in numbers:
        # Those that were begun or done stay as they are, and find out themselves.
        _for_requests.job_manager.cancel_job_by_id(number, connection=driver_connection(session))
    return batch


def work(database: Database, work: Work, *, wait: bool = True, pace: Pace | None = None) -> None:
    """Do queued jobs one after another until stopped by SIGINT or SIGTERM.

    A job that has begun is finished first. With `wait` False it returns when the queue is empty.
    """
    asyncio.run(_for_ever(database, work, wait=wait, pace=pace or Pace(), signals=True))


async def work_beside(database: Database, work: Work, *, pace: Pace | None = None) -> None:
    """Do queued jobs in the event loop of a service until cancelled; signals are the service's own.

    A job that has begun is finished first.
    """
    await _for_ever(database, work, wait=True, pace=pace or Pace(), signals=False)


def _defer(session: Session, task: str, queue: str, **arguments: Any) -> int:
    """Hand a job over inside the session's transaction; the number under which the queue knows it."""
    configured = _for_requests.configure_task(
        task, queue=queue, priority=_PRIORITY[task], connection=driver_connection(session)
    )
    return int(configured.defer(**arguments))


def _queue(database: Database, work: Work) -> App:
    queue = App(connector=PsycopgConnector(conninfo=database.conninfo, min_size=1, max_size=4))
    retry = RetryStrategy(
        max_attempts=MAX_ATTEMPTS, exponential_wait=2, retry_exceptions=[Unavailable]
    )
    queue.task(name=_CHECK, queue=_CHECKS, retry=retry)(partial(_do_check, database, work.check))
    for name, do in ((_PLAN, _do_plan), (_PART, _do_part)):
        queue.task(name=name, queue=_BATCHES, retry=retry, pass_context=True)(
            partial(_tried, partial(do, database, work), database)
        )
    return queue


def _do_check(database: Database, perform: Perform, job_id: str) -> None:
    """Run by the queue's worker in a thread of its own; an error that it raises fails the job."""
    with database.session() as session:
        job = stored.get(session, job_id)
    if job is None or job.result_id is not None:
        return
    try:
        with database.session() as session:
            stored.set_result(session, job_id, perform(session, job.request))
    except AppError as error:
        with database.session() as session:
            stored.set_error(session, job_id, error.detail)
        raise


def _tried(
    do: Callable[..., None], database: Database, context: Any, job_id: str, part: int | None = None
) -> None:
    """One attempt at a piece of a batch; after the last one it is given up and says why."""
    try:
        do(job_id) if part is None else do(job_id, part)
    except Exception as error:
        again = isinstance(error, Unavailable) and context.job.attempts + 1 < MAX_ATTEMPTS
        if not again:
            why = error.detail if isinstance(error, AppError) else stored.UNEXPECTED
            with database.session() as session:
                batches.give_up(session, job_id, part, why)
        raise


def _do_plan(database: Database, work: Work, job_id: str) -> None:
    with database.session() as session:
        if not batches.begin(session, job_id):
            return
        batch, files = batches.get(session, job_id), batches.files(session, job_id)
    assert batch is not None
    planned = work.plan(batch.request, files)
    with database.session() as session:
        batches.plan(
            session,
            job_id,
            sentences=planned.sentences,
            claims=planned.claims,
            errors=planned.errors,
            size=PART,
            queue=lambda part: _defer(session, _PART, _BATCHES, job_id=job_id, part=part),
        )


def _do_part(database: Database, work: Work, job_id: str, part: int) -> None:
    with database.session() as session:
        attempt, claims = batches.take(session, job_id, part)
        batch = batches.get(session, job_id)
    if not claims or batch is None:
        return
    results = work.part(batch, claims)
    with database.session() as session:
        if not batches.finish_part(session, job_id, part, attempt, results):
            _log.info("part %d of %s was cancelled or taken over", part, job_id)


async def _for_ever(
    database: Database, work: Work, *, wait: bool, pace: Pace, signals: bool
) -> None:
    """Works, and begins anew when the database was lost: it will be there again."""
    while True:
        try:
            await _work(_queue(database, work), database, wait=wait, pace=pace, signals=signals)
        except (ConnectorException, OSError) as error:
            if not wait:
                raise Unavailable("the database was lost while there was work") from error
            _log.warning(
                "the database was lost, looking for it again: %s", error.__cause__ or error
            )
            await asyncio.sleep(_AFTER_A_LOSS)
        else:
            return


async def _work(queue: App, database: Database, *, wait: bool, pace: Pace, signals: bool) -> None:
    async with queue.open_async():
        rescuer = asyncio.create_task(_rescue_for_ever(queue, database, pace))
        try:
            await queue.run_worker_async(
                queues=list(_QUEUES),
                wait=wait,
                concurrency=1,
                update_heartbeat_interval=pace.heartbeat,
                stalled_worker_timeout=pace.dead_after,
                install_signal_handlers=signals,
            )
        finally:
            rescuer.cancel()
            await asyncio.gather(rescuer, return_exceptions=True)


async def _rescue_for_ever(queue: App, database: Database, pace: Pace) -> None:
    # Beside the jobs and not among them: in the queue it would wait behind the backlog.
    while True:
        try:
            await rescue(queue, database, dead_after=pace.dead_after)
        except (ConnectorException, AppError) as error:
            _log.warning("nobody was looked for: %s", error)
        await asyncio.sleep(pace.look_every)


async def rescue(queue: App, database: Database, *, dead_after: float) -> int:
    """Give the jobs of workers that have died to others; how many there were."""
    stalled = [
        job
        for name in _QUEUES
        for job in await queue.job_manager.get_stalled_jobs(
            queue=name, seconds_since_heartbeat=dead_after
        )
    ]
    for job in stalled:
        _log.warning("the worker of job %s has died (attempt %d)", job.task_kwargs, job.attempts)
        if job.attempts + 1 < MAX_ATTEMPTS:
            await queue.job_manager.retry_job(job)
        else:
            await asyncio.to_thread(_give_up, database, job)
            await queue.job_manager.finish_job(job, status=Status.FAILED, delete_job=False)
    return len(stalled)


def _give_up(database: Database, job: queued.Job) -> None:
    why = f"{MAX_ATTEMPTS} workers died over it"
    job_id = str(job.task_kwargs["job_id"])
    with database.session() as session:
        if job.task_name == _CHECK:
            stored.set_error(session, job_id, why)
        else:
            part = job.task_kwargs.get("part")
            batches.give_up(session, job_id, None if part is None else int(str(part)), why)


#: Only for handing over: every call brings the connection of its own transaction.
_for_requests = App(connector=SyncPsycopgConnector())
