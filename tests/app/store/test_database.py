from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.command import downgrade
from alembic.config import Config
from alembic.migration import MigrationContext
from procrastinate.schema import SchemaManager
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import IntegrityError, InvalidRequestError, ProgrammingError

from app.errors import Unavailable
from app.settings import Settings
from app.store import documents, library
from app.store.database import Database, create_database, make_engine, upgrade
from app.store.models import Base, DocumentRow, IdempotencyKey, SourceRow
from app.store.vectors import register_model
from detectors.types import Document, Text
from migrations.names import include_name
from tests.fakes import BagOfWords


def test_the_models_are_what_the_migrations_build(database: Database) -> None:
    with database.session() as session:
        register_model(session, "some model", dimension=8)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": include_name,
                "compare_type": True,
                "compare_server_default": False,
            },
        )
        assert compare_metadata(context, Base.metadata) == []


def test_a_difference_between_models_and_migrations_would_be_seen(database: Database) -> None:
    with database.engine.connect() as connection:
        connection.execute(text("ALTER TABLE sources DROP COLUMN owner"))
        context = MigrationContext.configure(connection, opts={"include_name": include_name})
        assert compare_metadata(context, Base.metadata) != []
        connection.rollback()


def test_migrations_run_down_to_nothing_and_up_again(database_server: str, worker_id: str) -> None:
    create_database(database_server, f"updown_{worker_id}")
    url = make_url(database_server).set(
        database=f"updown_{worker_id}", drivername="postgresql+psycopg"
    )
    engine = make_engine(url)
    upgrade(engine)
    config = Config()
    config.set_main_option("script_location", "migrations:")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        downgrade(config, "base")
    with engine.connect() as connection:
        left = connection.scalars(
            text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        ).all()
        types = connection.scalars(
            text("SELECT typname FROM pg_type WHERE typname LIKE 'procrastinate%'")
        ).all()
    assert left == ["alembic_version"]
    assert types == []
    upgrade(engine)
    engine.dispose()


def test_the_frozen_queue_schema_is_that_of_the_installed_queue() -> None:
    frozen = (files("migrations") / "procrastinate_3_10.sql").read_text(encoding="utf-8")
    assert frozen == SchemaManager.get_schema()


def test_a_session_has_committed_when_its_block_is_over(database: Database) -> None:
    with database.session() as session:
        session.add(SourceRow(name="TASS"))
    with database.engine.connect() as connection:
        assert connection.execute(text("SELECT name FROM sources")).scalars().all() == ["TASS"]


def test_an_error_inside_a_session_leaves_nothing_behind(database: Database) -> None:
    def fail_half_way() -> None:
        with database.session() as session:
            session.add(SourceRow(name="TASS"))
            session.flush()
            raise LookupError

    with pytest.raises(LookupError):
        fail_half_way()
    with database.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM sources")).scalar_one() == 0


def test_a_commit_that_fails_is_raised_at_the_end_of_the_block(database: Database) -> None:
    reached = []

    def commit_a_contradiction() -> None:
        with database.session() as session:
            session.add(SourceRow(name="TASS"))
            session.execute(
                text(
                    "ALTER TABLE sources ADD CONSTRAINT later UNIQUE (owner)"
                    " DEFERRABLE INITIALLY DEFERRED"
                )
            )
            session.execute(text("INSERT INTO sources (name, owner) VALUES ('a', 'o'), ('b', 'o')"))
            reached.append("end")

    with pytest.raises(IntegrityError, match="later"):
        commit_a_contradiction()
    assert reached == ["end"]
    with database.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM sources")).scalar_one() == 0


def test_a_value_read_in_a_session_is_still_there_after_it(database: Database) -> None:
    with database.session() as session:
        row = SourceRow(name="TASS")
        session.add(row)
    assert row.name == "TASS"


def test_a_lock_that_is_not_had_in_time_is_an_unavailable_database(database: Database) -> None:
    def want_the_same_row() -> None:
        with database.session() as second:
            second.execute(text("SET LOCAL lock_timeout = '50ms'"))
            second.add(IdempotencyKey(key="a", request_hash="2"))

    with database.session() as first:
        first.add(IdempotencyKey(key="a", request_hash="1"))
        first.flush()
        with pytest.raises(Unavailable, match="try again"):
            want_the_same_row()


@pytest.mark.parametrize("table", ["documents", "passages", "reviews"])
def test_what_is_immutable_cannot_be_updated(
    database: Database, embedder: BagOfWords, table: str
) -> None:
    with database.session() as session:
        body = Text("", "One sentence.")
        rows = embedder.encode(["One sentence."], kind="passage")
        documents.save(session, Document(body), [body.span(0, 13)], rows, embedder.name)
        session.execute(
            text(
                "INSERT INTO checks (id, outcome, coercion_concern, complete, claim_text, wire)"
                " VALUES ('chk_1', 'no_evidence', 'none_found', true, '', '{}')"
            )
        )
        session.execute(
            text("INSERT INTO reviews (check_id, finding_id, state) VALUES ('chk_1', 'f', 'open')")
        )
    column = {"documents": "body = ''", "passages": '"end" = 99', "reviews": "note = 'changed'"}
    with pytest.raises(ProgrammingError, match="immutable"), database.session() as session:
        session.execute(text(f"UPDATE {table} SET {column[table]}"))


def test_a_relationship_is_never_loaded_behind_our_back(
    database: Database, embedder: BagOfWords
) -> None:
    body = Text("", "One sentence.")
    with database.session() as session:
        rows = embedder.encode(["One sentence."], kind="passage")
        saved = documents.save(session, Document(body), [body.span(0, 13)], rows, embedder.name)
        row = session.get_one(DocumentRow, saved.id)
        with pytest.raises(InvalidRequestError, match="raise"):
            _ = row.source


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("mysql://localhost/belie", "PostgreSQL"),
        ("not a url", "of the form"),
        ("postgresql://nobody@127.0.0.1:1/belie", "cannot be reached"),
    ],
)
def test_a_database_that_cannot_be_used_says_why(url: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=said):
        Database.open(Settings(database_url=url, data_dir=tmp_path))


@pytest.mark.parametrize(
    ("may_create", "said"), [(False, "may not set up the tables"), (True, "pgvector")]
)
def test_a_database_that_may_not_be_set_up_says_why(
    database_server: str, worker_id: str, tmp_path: Path, may_create: bool, said: str
) -> None:
    name = f"bare{may_create:d}_{worker_id}"
    create_database(database_server, name)
    administrator = create_engine(
        make_url(database_server).set(drivername="postgresql+psycopg", database=name)
    )
    with administrator.begin() as connection:
        # Not an owner of the database: may connect, may not install what the owner did not.
        connection.execute(text(f"CREATE ROLE {name} LOGIN"))
        if may_create:
            connection.execute(text(f"GRANT CREATE ON SCHEMA public TO {name}"))
    administrator.dispose()
    url = make_url(database_server).set(database=name, username=name)
    with pytest.raises(Unavailable, match=said):
        Database.open(
            Settings(database_url=url.render_as_string(hide_password=False), data_dir=tmp_path)
        )


def test_two_databases_are_two_libraries(
    database_server: str, worker_id: str, tmp_path: Path
) -> None:
    identities = set()
    for number in (1, 2):
        name = f"library{number}_{worker_id}"
        create_database(database_server, name)
        url = make_url(database_server).set(database=name).render_as_string(hide_password=False)
        database = Database.open(Settings(database_url=url, data_dir=tmp_path))
        with database.session() as session:
            identities.add(library.identity(session))
        database.close()
    assert len(identities) == 2


def test_the_connection_string_is_one_that_libpq_understands(database: Database) -> None:
    engine = create_engine(make_url(database.conninfo).set(drivername="postgresql+psycopg"))
    with engine.connect() as connection:
        assert connection.execute(text("SELECT 1")).scalar_one() == 1
    engine.dispose()
