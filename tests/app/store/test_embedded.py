"""The embedded server: shared by processes, stopped by the last one, started again after a kill."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.errors import Unavailable
from app.settings import Settings
from app.store import embedded
from app.store.database import Database

HOLD = """
import sys
from pathlib import Path
from app.settings import Settings
from app.store.database import Database

database = Database.open(Settings(data_dir=Path(sys.argv[1])))
print("open", flush=True)
if sys.stdin.readline().strip() == "close":
    database.close()
print("closed", flush=True)
sys.stdin.readline()
"""


@pytest.fixture(scope="module")
def one_folder() -> Iterator[Path]:
    """A folder that any user may reach; making a server's files takes seconds, so it is made once."""
    folder = Path(tempfile.mkdtemp(prefix="belie-embedded-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def data_dir(one_folder: Path) -> Iterator[Path]:
    """The folder without a running server, before the test and after it."""
    yield one_folder
    embedded.stop(one_folder / "postgres")


@pytest.fixture
def hold(data_dir: Path) -> Iterator[object]:
    """Starts processes that hold the database open until they are told to close it."""
    started: list[subprocess.Popen[str]] = []
    environment = {name: value for name, value in os.environ.items() if "BELIE" not in name}

    def begin() -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(data_dir)],
            env=environment,
            cwd=Path(__file__).parents[3],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        return process

    yield begin
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate(timeout=30)


def close(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("close\n")
    process.stdin.flush()
    assert process.stdout.readline() == "closed\n"


def server(data_dir: Path) -> psutil.Process | None:
    return embedded._running(data_dir / "postgres")


def test_the_last_process_to_close_stops_the_server(data_dir: Path, hold) -> None:  # type: ignore[no-untyped-def]
    first, second = hold(), hold()
    running = server(data_dir)
    assert running is not None
    close(first)
    assert server(data_dir) == running
    close(second)
    assert server(data_dir) is None
    assert not running.is_running() or running.status() == psutil.STATUS_ZOMBIE


def test_a_process_that_only_exits_lets_go_as_well(data_dir: Path, hold) -> None:  # type: ignore[no-untyped-def]
    process = hold()
    assert server(data_dir) is not None
    process.communicate("exit\n", timeout=60)
    assert process.returncode == 0
    assert server(data_dir) is None


def test_a_killed_process_does_not_keep_the_server_running_for_ever(data_dir: Path, hold) -> None:  # type: ignore[no-untyped-def]
    killed = hold()
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait(timeout=30)
    assert server(data_dir) is not None
    close(hold())
    assert server(data_dir) is None


def test_a_killed_neighbour_does_not_keep_the_server_running_either(data_dir: Path, hold) -> None:  # type: ignore[no-untyped-def]
    stays, killed = hold(), hold()
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait(timeout=30)
    close(stays)
    assert server(data_dir) is None


def test_a_killed_server_is_started_again_with_its_rows(data_dir: Path) -> None:
    settings = Settings(data_dir=data_dir)
    database = Database.open(settings)
    running = server(data_dir)
    assert running is not None
    children = running.children(recursive=True)
    running.kill()
    psutil.wait_procs([running, *children], timeout=30)
    database.close()
    again = Database.open(settings)
    with again.session() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM library").scalar() == 1
    again.close()


def test_a_pid_file_whose_number_another_program_carries_is_no_obstacle(data_dir: Path) -> None:
    settings = Settings(data_dir=data_dir)
    Database.open(settings).close()
    folder = data_dir / "postgres"
    mine = os.getpid()
    (folder / "postmaster.pid").write_text(f"{mine}\n{folder}\n1\n5432\n{folder}\n\n  1 1\nready\n")
    database = Database.open(settings)
    running = server(data_dir)
    assert running is not None
    assert running.pid != mine
    database.close()


def test_a_killed_process_that_nobody_waited_for_is_dead_all_the_same(
    data_dir: Path,
    hold,  # type: ignore[no-untyped-def]
) -> None:
    killed = hold()
    os.kill(killed.pid, signal.SIGKILL)
    while psutil.Process(killed.pid).status() != psutil.STATUS_ZOMBIE:
        time.sleep(0.01)
    assert not embedded.is_alive(killed.pid)
    close(hold())
    assert server(data_dir) is None


def test_one_process_may_open_the_database_several_times(data_dir: Path) -> None:
    settings = Settings(data_dir=data_dir)
    first, second = Database.open(settings), Database.open(settings)
    first.close()
    first.close()
    with second.session() as session:
        assert session.connection().exec_driver_sql("SELECT 1").scalar() == 1
    second.close()
    assert server(data_dir) is None
    third = Database.open(settings)
    assert json.loads((data_dir / "postgres" / ".handle_pids.json").read_text()) == [os.getpid()]
    third.close()


def test_stopping_says_whether_there_was_anything_to_stop(data_dir: Path) -> None:
    embedded.stop(data_dir / "postgres")
    assert not embedded.stop(data_dir / "postgres")
    database = Database.open(Settings(data_dir=data_dir))
    database.engine.dispose()
    assert embedded.stop(data_dir / "postgres")
    assert server(data_dir) is None
    database.close()


def test_a_server_that_does_not_start_says_where_its_log_is(data_dir: Path) -> None:
    Database.open(Settings(data_dir=data_dir)).close()
    wrong = data_dir / "postgres" / "postgresql.auto.conf"
    wrong.write_text("no_such_setting = 1\n")
    with pytest.raises(Unavailable, match=r"does not start.*log"):
        Database.open(Settings(data_dir=data_dir))
    wrong.write_text("")
    Database.open(Settings(data_dir=data_dir)).close()


def test_a_start_that_takes_too_long_is_tried_once_more(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = embedded.PostgresServer.start
    tried = []

    def slow_at_first(self: embedded.PostgresServer) -> None:
        tried.append(self)
        if len(tried) == 1:
            raise subprocess.TimeoutExpired("pg_ctl", 10)
        start(self)

    monkeypatch.setattr(embedded.PostgresServer, "start", slow_at_first)
    Database.open(Settings(data_dir=data_dir)).close()
    assert len(tried) == 2


def test_a_folder_that_cannot_be_made_is_said_to_be_the_reason(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Unavailable, match="BELIE_DATA_DIR"):
        Database.open(Settings(data_dir=tmp_path / "file" / "data"))
