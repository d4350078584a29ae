"""The database: opened once at a door, handed down, one transaction per request or job."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from alembic import command
from alembic.config import Config
from sqlalchemy import URL, Engine, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.orm import Session, sessionmaker

from app.errors import Unavailable
from app.settings import Settings
from app.store import embedded

__all__ = ["Database", "Session"]

_log = logging.getLogger(__name__)

_DATABASE = "belie"
#: The SQLSTATE of insufficient_privilege.
_NOT_ALLOWED = "42501"
#: Longer waits for a lock mean that something hangs; the caller may try again.
_OPTIONS = "-c lock_timeout=20s -c timezone=UTC"


class Database:
    """A PostgreSQL database with its schema at the newest revision."""

    def __init__(self, engine: Engine, *, data_dir: Path, server: Path | None) -> None:
        self.engine = engine
        #: Where files derived from the rows may lie.
        self.data_dir = data_dir
        self._server = server
        self._sessions = sessionmaker(engine, expire_on_commit=False)

    @classmethod
    def open(cls, settings: Settings) -> Self:
        """Connect, starting the embedded server when no URL is set, and bring the schema up to date.

        Several processes may open the same database at once. Unavailable when the server cannot be
        started or reached, or lacks pgvector.
        """
        server = None
        if settings.database_url is None:
            server = settings.data_dir / "postgres"
            url = _embedded_url(embedded.acquire(server), _DATABASE)
        else:
            url = _external_url(settings.database_url)
        engine = make_engine(url)
        try:
            upgrade(engine)
        except BaseException:
            engine.dispose()
            if server is not None:
                embedded.release(server)
            raise
        return cls(engine, data_dir=settings.data_dir, server=server)

    @contextmanager
    def session(self) -> Iterator[Session]:
        """One transaction: committed when the block ends, rolled back when it raises.

        The commit has happened when the `with` statement is over. Code inside never commits.
        Unavailable when the connection is lost or a lock is not had in time.
        """
        try:
            with self._sessions.begin() as session:
                yield session
        except OperationalError as error:
            _log.warning("the database refused: %s", error)
            raise Unavailable(
                "the database did not answer in time or was lost; nothing was stored, try again"
            ) from error

    @property
    def conninfo(self) -> str:
        """The connection string for libpq clients such as the job queue."""
        return self.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)

    def close(self) -> None:
        """Close every connection and let go of the embedded server, which the last one out stops."""
        self.engine.dispose()
        if self._server is not None:
            embedded.release(self._server)
            self._server = None


def driver_connection(session: Session) -> Any:
    """The psycopg connection of the session's transaction, for what must commit with it."""
    return session.connection().connection.driver_connection


def make_engine(url: URL) -> Engine:
    """An engine whose JSON columns take any Python string, lone surrogates and NUL included.

    They travel as escapes in a `json` column, which keeps the text as it was written.
    """
    return create_engine(
        url,
        pool_size=10,
        max_overflow=20,
        pool_timeout=30,
        pool_pre_ping=True,
        connect_args={"options": _OPTIONS, "connect_timeout": 10},
        json_serializer=_to_json,
    )


def upgrade(engine: Engine) -> None:
    """Bring the schema to the newest revision; several processes may do so at once."""
    config = Config()
    config.set_main_option("script_location", "migrations:")
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except OperationalError as error:
        raise Unavailable(f"the database cannot be reached: {_first_line(error)}") from error
    except DBAPIError as error:
        if "vector" in str(error.orig):
            reason = "the database has no pgvector extension"
        elif getattr(error.orig, "sqlstate", None) == _NOT_ALLOWED:
            reason = "the database user may not set up the tables"
        else:
            raise
        raise Unavailable(f"{reason}: {_first_line(error)}") from error


def create_database(uri: str, name: str) -> None:
    """Make the database `name` on the server at `uri` unless it is there."""
    engine = create_engine(_driver(make_url(uri)), isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            known = text("SELECT 1 FROM pg_database WHERE datname = :name")
            # Another process may be doing the same: one at a time.
            connection.execute(text("SELECT pg_advisory_lock(hashtext('belie database'))"))
            if connection.execute(known, {"name": name}).scalar() is None:
                quoted = engine.dialect.identifier_preparer.quote_identifier(name)
                connection.execute(text(f"CREATE DATABASE {quoted}"))
    finally:
        engine.dispose()


def _embedded_url(uri: str, name: str) -> URL:
    create_database(uri, name)
    return _driver(make_url(uri)).set(database=name)


def _external_url(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise Unavailable(
            "BELIE_DATABASE_URL is not of the form postgresql://user:password@host/name"
        ) from error
    if parsed.get_backend_name() not in {"postgresql", "postgres"}:
        raise Unavailable("BELIE_DATABASE_URL must name a PostgreSQL server: postgresql://…")
    return _driver(parsed)


def _driver(url: URL) -> URL:
    return url.set(drivername="postgresql+psycopg")


def _first_line(error: DBAPIError) -> str:
    return str(error.orig).strip().partition("\n")[0]


def _to_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=True, allow_nan=False)
