"""The database that tests run on: the embedded server itself, with its real migrations."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from sqlalchemy import create_engine, make_url, text

from app.settings import Settings
from app.store import embedded
from app.store.database import Database, Session, create_database
from app.store.models import Base
from tests.fakes import BagOfWords

_TEST_RUN = "belie-tests-"

# A machine that others use as well makes any example slow now and then; a test that hangs is ended
# by its own time limit.
hypothesis.settings.register_profile("shared machine", deadline=None)
hypothesis.settings.load_profile("shared machine")


@pytest.fixture(scope="session")
def database_server(testrun_uid: str) -> Iterator[str]:
    """The URI of one server for all processes of this test run.

    Its folder lies in the system's temporary folder, never in a home: as root the server opens the
    folders above its own. The last process out stops it and removes the folder.
    """
    _clear_up_after_crashes()
    folder = Path(tempfile.gettempdir()) / f"{_TEST_RUN}{testrun_uid[:12]}" / "postgres"
    uri = embedded.acquire(folder)
    engine = create_engine(
        make_url(uri).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        # Nobody needs the rows after a power cut.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
    engine.dispose()
    yield uri
    embedded.release(folder)
    if not (folder / "postmaster.pid").exists():
        shutil.rmtree(folder.parent, ignore_errors=True)


@pytest.fixture(scope="session")
def database_url(database_server: str, worker_id: str) -> str:
    """The URL of a database of this test process alone, without tables yet."""
    name = f"belie_{worker_id}"
    create_database(database_server, name)
    return make_url(database_server).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def migrated_database(
    database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """The database after its migrations, opened once a test process."""
    settings = Settings(
        database_url=database_url, data_dir=tmp_path_factory.mktemp("belie", numbered=True)
    )
    database = Database.open(settings)
    yield database
    database.close()


@pytest.fixture
def database(migrated_database: Database, tmp_path: Path) -> Iterator[Database]:
    """An empty database in which commits are real; emptied again after the test."""
    migrated_database.data_dir = tmp_path
    yield migrated_database
    _empty(migrated_database)


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """One transaction, committed when the test ends well."""
    with database.session() as session:
        yield session


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """Settings of a service on the test database, with a data folder of the test's own."""
    return Settings(database_url=database_url, data_dir=tmp_path)


@pytest.fixture
def embedder() -> BagOfWords:
    return BagOfWords()


def _clear_up_after_crashes() -> None:
    """Stop the servers of test runs all of whose processes are dead, and remove their folders."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_TEST_RUN}*"):
        try:
            holders = json.loads((folder / "postgres" / ".handle_pids.json").read_text())
        except (OSError, ValueError):
            continue  # just being made, or being removed
        if holders and not any(map(embedded.is_alive, holders)):
            embedded.stop(folder / "postgres")
            shutil.rmtree(folder, ignore_errors=True)


def _empty(database: Database) -> None:
    """Delete all rows but the library's own; the queue's too."""
    kept = {"library"}
    tables = [table.name for table in Base.metadata.sorted_tables if table.name not in kept]
    tables += ["procrastinate_jobs", "procrastinate_events", "procrastinate_periodic_defers"]
    with database.engine.begin() as connection:
        indexes = connection.scalars(
            text(
                "SELECT indexname FROM pg_indexes WHERE indexname LIKE 'ix\\_embeddings\\_hnsw\\_%'"
            )
        ).all()
        for index in indexes:
            connection.execute(text(f"DROP INDEX {index}"))
        connection.execute(text(f"TRUNCATE {', '.join(tables)} RESTART IDENTITY CASCADE"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints what tests have measured, whichever process ran them."""
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, told in getattr(report, "user_properties", ()):
            if name == "told" and report.when == "call":
                terminalreporter.write_line(str(told))


if "PYTEST_XDIST_WORKER" in os.environ:
    # One worker a core: more threads in each would only wait for one another.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
