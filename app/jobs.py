"""The queue: work that a request leaves for later, done by any number of worker processes.

At least once: a worker that is paused for long is taken for dead and its job given to another.
Results are therefore noted under the job's id, and only the first one stays.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from procrastinate import App, PsycopgConnector, RetryStrategy, SyncPsycopgConnector
from procrastinate.jobs import Status

from app.errors import AppError, Conflict, NotFound, Unavailable
from app.store import jobs as stored
from app.store.database import Database, Session, driver_connection
from app.store.jobs import Job

__all__ = ["Job", "Pace", "Perform", "cancel", "enqueue_check", "get", "work", "work_beside"]

_log = logging.getLogger(__name__)

_CHECK = "belie.check"
_QUEUE = "checks"

#: A job that has brought down so many workers is not given to another.
MAX_ATTEMPTS = 3

Perform = Callable[[Session, dict[str, Any]], str]
"""Does what a request asks for inside the session and gives the id of the stored check."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often workers say that they live and look for the jobs of dead ones, in seconds."""

    heartbeat: float = 10.0
    dead_after: float = 60.0
    look_every: float = 15.0


def enqueue_check(session: Session, request: dict[str, Any]) -> Job:
    """A queued job that will check the request; it exists once the caller's transaction commits."""
    job_id = stored.add(session, kind="check", request=request)
    number = (
        _for_requests.configure_task(_CHECK, queue=_QUEUE, connection=driver_connection(session))
    ).defer(job_id=job_id)
    stored.set_queued(session, job_id, number)
    job = stored.get(session, job_id)
    assert job is not None
    return job


def get(session: Session, job_id: str) -> Job | None:
    """The job as it stands, None when there is none under that id."""
    return stored.get(session, job_id)


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


def work(
    database: Database, perform: Perform, *, wait: bool = True, pace: Pace | None = None
) -> None:
    """Do queued jobs one after another until stopped by SIGINT or SIGTERM.

    A job that has begun is finished first. With `wait` False it returns when the queue is empty.
    """
    queue = _queue(database, perform)
    asyncio.run(_work(queue, database, wait=wait, pace=pace or Pace(), signals=True))


async def work_beside(database: Database, perform: Perform, *, pace: Pace | None = None) -> None:
    """Do queued jobs in the event loop of a service until cancelled; signals are the service's own.

    A job that has begun is finished first.
    """
    queue = _queue(database, perform)
    await _work(queue, database, wait=True, pace=pace or Pace(), signals=False)


def _queue(database: Database, perform: Perform) -> App:
    queue = App(connector=PsycopgConnector(conninfo=database.conninfo, min_size=1, max_size=4))
    retry = RetryStrategy(
        max_attempts=MAX_ATTEMPTS, exponential_wait=2, retry_exceptions=[Unavailable]
    )
    queue.task(name=_CHECK, queue=_QUEUE, retry=retry)(partial(_do, database, perform))
    return queue


def _do(database: Database, perform: Perform, job_id: str) -> None:
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


async def _work(queue: App, database: Database, *, wait: bool, pace: Pace, signals: bool) -> None:
    async with queue.open_async():
        rescuer = asyncio.create_task(_rescue_for_ever(queue, database, pace))
        try:
            await queue.run_worker_async(
                queues=[_QUEUE],
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
        await rescue(queue, database, dead_after=pace.dead_after)
        await asyncio.sleep(pace.look_every)


async def rescue(queue: App, database: Database, *, dead_after: float) -> int:
    """Give the jobs of workers that have died to others; how many there were."""
    stalled = list(
        await queue.job_manager.get_stalled_jobs(queue=_QUEUE, seconds_since_heartbeat=dead_after)
    )
    for job in stalled:
        _log.warning("the worker of job %s has died (attempt %d)", job.task_kwargs, job.attempts)
        if job.attempts + 1 < MAX_ATTEMPTS:
            await queue.job_manager.retry_job(job)
        else:
            await asyncio.to_thread(_give_up, database, str(job.task_kwargs["job_id"]))
            await queue.job_manager.finish_job(job, status=Status.FAILED, delete_job=False)
    return len(stalled)


def _give_up(database: Database, job_id: str) -> None:
    with database.session() as session:
        stored.set_error(session, job_id, f"{MAX_ATTEMPTS} workers died over it")


#: Only for handing over: every call brings the connection of its own transaction.
_for_requests = App(connector=SyncPsycopgConnector())
