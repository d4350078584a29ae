from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app import jobs
from app.errors import BadInput, Conflict, NotFound, Unavailable
from app.jobs import Job, Perform
from app.store import assessments, batches
from app.store.database import Database, Session
from app.store.ids import new_id
from detectors.types import Assessment, Claim, Text

WORK = """
import sys, time
from pathlib import Path
from app import jobs
from app.settings import Settings
from app.store.database import Database

database = Database.open(Settings(data_dir=Path(sys.argv[1])))

class Work:
    def check(self, session, request):
        print("begun", flush=True)
        time.sleep(request["seconds"])
        return "chk_done"

    plan = part = None

jobs.work(
    database, Work(), wait=sys.argv[2] == "wait",
    pace=jobs.Pace(heartbeat=0.2, dead_after=1.0, look_every=0.2),
)
database.close()
print("ended", flush=True)
"""


class Checks:
    """Work whose checks are done by a function; nobody asks for anything else."""

    def __init__(self, perform: Perform) -> None:
        self.check = perform

    def plan(self, request: dict[str, Any], files: Sequence[tuple[str, bytes]]) -> jobs.Planned:
        raise AssertionError

    def part(self, batch: jobs.Batch, claims: Sequence[batches.Claim]) -> list[batches.Result]:
        raise AssertionError


def enqueue(database: Database, request: dict[str, Any] | None = None) -> Job:
    with database.session() as session:
        return jobs.enqueue_check(session, request or {"seconds": 0})


def found(database: Database, job: Job) -> Job:
    with database.session() as session:
        now = jobs.get(session, job.id)
    assert now is not None
    return now


def store_a_check(session: Session, request: dict[str, Any]) -> str:
    claim = Claim(Text("claim", str(request), "en"))
    told = Assessment(claim, "no_evidence", (), (), (), "none_found", (), 0, ())
    wire = {"id": new_id("chk"), "conflicts": [], "indicators": [], "request": request}
    return assessments.save(session, told, wire=wire).id


def raising(error: Exception) -> Perform:
    def perform(session: Session, request: dict[str, Any]) -> str:
        store_a_check(session, request)
        raise error

    return perform


def count_checks(database: Database) -> int:
    with database.session() as session:
        return int(session.execute(text("SELECT count(*) FROM checks")).scalar_one())


def test_a_queued_job_is_done_and_its_result_found_by_its_id(database: Database) -> None:
    job = enqueue(database, {"claim": {"text": "NUL \0, half \ud800"}})
    assert job.id.startswith("job_")
    assert (job.state, job.result_id, job.error) == ("queued", None, None)
    jobs.work(database, Checks(store_a_check), wait=False)
    done = found(database, job)
    assert done.state == "succeeded"
    assert done.result_id is not None
    with database.session() as session:
        check = assessments.get(session, done.result_id)
    assert check is not None
    assert check.wire["request"] == {"claim": {"text": "NUL \0, half \ud800"}}


def test_a_job_exists_only_if_the_transaction_that_asked_for_it_commits(database: Database) -> None:
    asked: list[Job] = []

    def ask_and_fail() -> None:
        with database.session() as session:
            asked.append(jobs.enqueue_check(session, {}))
            raise LookupError

    with pytest.raises(LookupError):
        ask_and_fail()
    with database.session() as session:
        assert jobs.get(session, asked[0].id) is None
        assert session.execute(text("SELECT count(*) FROM procrastinate_jobs")).scalar_one() == 0


def test_a_job_is_running_while_it_runs(database: Database) -> None:
    seen: list[str] = []
    job = enqueue(database)

    def perform(session: Session, request: dict[str, Any]) -> str:
        seen.append(found(database, job).state)
        return store_a_check(session, request)

    jobs.work(database, Checks(perform), wait=False)
    assert seen == ["running"]


def test_a_job_that_cannot_be_done_says_why_and_leaves_nothing(database: Database) -> None:
    job = enqueue(database)
    jobs.work(database, Checks(raising(BadInput("The claim is empty."))), wait=False)
    failed = found(database, job)
    assert (failed.state, failed.error) == ("failed", "The claim is empty.")
    assert count_checks(database) == 0


def test_an_unforeseen_error_fails_the_job_and_is_not_shown(database: Database) -> None:
    job = enqueue(database)
    jobs.work(database, Checks(raising(ZeroDivisionError("secret"))), wait=False)
    failed = found(database, job)
    assert failed.state == "failed"
    assert failed.error is not None
    assert "secret" not in failed.error
    assert count_checks(database) == 0


def test_a_job_is_tried_again_when_something_was_not_available(database: Database) -> None:
    job = enqueue(database)
    jobs.work(database, Checks(raising(Unavailable("The model is not there."))), wait=False)
    waiting = found(database, job)
    assert (waiting.state, waiting.error) == ("queued", None)
    with database.session() as session:
        session.execute(text("UPDATE procrastinate_jobs SET scheduled_at = now()"))
    jobs.work(database, Checks(store_a_check), wait=False)
    assert found(database, job).state == "succeeded"
    assert found(database, job).error is None


def test_a_job_for_which_something_is_never_available_fails_in_the_end(database: Database) -> None:
    job = enqueue(database)
    for _ in range(jobs.MAX_ATTEMPTS + 1):
        jobs.work(database, Checks(raising(Unavailable("The model is not there."))), wait=False)
        with database.session() as session:
            session.execute(text("UPDATE procrastinate_jobs SET scheduled_at = now()"))
    failed = found(database, job)
    assert (failed.state, failed.error) == ("failed", "The model is not there.")


def test_one_bad_job_does_not_stop_the_next(database: Database) -> None:
    bad, good = enqueue(database, {"bad": True}), enqueue(database)

    def perform(session: Session, request: dict[str, Any]) -> str:
        if "bad" in request:
            raise BadInput("Bad.")
        return store_a_check(session, request)

    jobs.work(database, Checks(perform), wait=False)
    assert found(database, bad).state == "failed"
    assert found(database, good).state == "succeeded"


def test_a_job_that_nobody_has_begun_can_be_cancelled(database: Database) -> None:
    job = enqueue(database)
    with database.session() as session:
        assert jobs.cancel(session, job.id).state == "cancelled"
    with database.session() as session:
        assert jobs.cancel(session, job.id).state == "cancelled"
    jobs.work(database, Checks(store_a_check), wait=False)
    assert found(database, job).state == "cancelled"
    assert count_checks(database) == 0


def test_a_job_that_is_done_cannot_be_cancelled(database: Database) -> None:
    job = enqueue(database)
    jobs.work(database, Checks(store_a_check), wait=False)
    with database.session() as session, pytest.raises(Conflict, match="succeeded"):
        jobs.cancel(session, job.id)


def test_an_unknown_job_is_not_found(session: Session) -> None:
    assert jobs.get(session, "job_none") is None
    with pytest.raises(NotFound):
        jobs.cancel(session, "job_none")


def test_of_two_workers_with_one_job_only_the_first_result_stays(database: Database) -> None:
    job = enqueue(database)

    def perform(session: Session, request: dict[str, Any]) -> str:
        # Meanwhile a worker that was taken for dead comes back and finishes.
        with database.session() as other:
            from app.store import jobs as stored

            stored.set_result(other, job.id, store_a_check(other, request))
        return store_a_check(session, request)

    jobs.work(database, Checks(perform), wait=False)
    assert found(database, job).state == "succeeded"
    assert count_checks(database) == 1


@pytest.fixture
def start(database_url: str, tmp_path: Path) -> Iterator[Any]:
    """Starts worker processes whose jobs sleep as long as their request says."""
    started: list[subprocess.Popen[str]] = []

    def begin(how: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", WORK, str(tmp_path), how],
            cwd=Path(__file__).parents[2],
            env=os.environ | {"BELIE_DATABASE_URL": database_url},
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate(timeout=30)


def until(database: Database, job: Job, state: str) -> Job:
    deadline = time.monotonic() + 60
    while (now := found(database, job)).state != state and time.monotonic() < deadline:
        time.sleep(0.05)
    return now


def test_the_job_of_a_killed_worker_is_done_once_by_another(database: Database, start) -> None:  # type: ignore[no-untyped-def]
    job = enqueue(database, {"seconds": 600})
    killed = start("wait")
    assert killed.stdout.readline() == "begun\n"
    with database.session() as session:
        # The next worker is to have it easier.
        session.execute(
            text("UPDATE jobs SET request = CAST(:request AS json)"),
            {"request": json.dumps({"seconds": 0})},
        )
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait(timeout=30)
    assert found(database, job).state == "running"
    start("wait")
    done = until(database, job, "succeeded")
    assert (done.state, done.result_id) == ("succeeded", "chk_done")


def test_a_job_over_which_every_worker_dies_is_given_up(database: Database, start) -> None:  # type: ignore[no-untyped-def]
    job = enqueue(database, {"seconds": 600})
    for _ in range(jobs.MAX_ATTEMPTS):
        worker = start("wait")
        assert worker.stdout.readline() == "begun\n"
        os.kill(worker.pid, signal.SIGKILL)
        worker.wait(timeout=30)
    start("wait")
    failed = until(database, job, "failed")
    assert failed.state == "failed"
    assert failed.error == "3 workers died over it"


def test_a_worker_that_is_told_to_stop_finishes_what_it_has_begun(
    database: Database,
    start,  # type: ignore[no-untyped-def]
) -> None:
    first, second = enqueue(database, {"seconds": 1}), enqueue(database, {"seconds": 1})
    worker = start("wait")
    assert worker.stdout.readline() == "begun\n"
    worker.send_signal(signal.SIGTERM)
    assert worker.communicate(timeout=60)[0] == "ended\n"
    assert worker.returncode == 0
    assert found(database, first).state == "succeeded"
    assert found(database, second).state == "queued"
