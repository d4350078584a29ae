from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from app.errors import Conflict
from app.store import idempotency
from app.store.database import Database, Session
from app.store.idempotency import Replay


def test_the_same_key_gives_the_same_answer(database: Database) -> None:
    with database.session() as session:
        assert idempotency.recall(session, "k", "hash") is None
        idempotency.remember(
            session, "k", status=201, body={"id": "chk_1", "odd": "\ud800\0"}, location="/v1/1"
        )
    with database.session() as session:
        assert idempotency.recall(session, "k", "hash") == Replay(
            201, "/v1/1", {"id": "chk_1", "odd": "\ud800\0"}
        )


def test_another_request_under_the_same_key_is_a_conflict(database: Database) -> None:
    with database.session() as session:
        idempotency.recall(session, "k", "hash")
        idempotency.remember(session, "k", status=201, body={})
    with database.session() as session, pytest.raises(Conflict, match="another request"):
        idempotency.recall(session, "k", "other hash")


def test_a_request_that_failed_leaves_its_key_free(database: Database) -> None:
    def fail() -> None:
        with database.session() as session:
            idempotency.recall(session, "k", "hash")
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with database.session() as session:
        assert idempotency.recall(session, "k", "other hash") is None


def test_a_second_request_waits_for_the_first_and_gets_its_answer(database: Database) -> None:
    claimed, release = threading.Event(), threading.Event()

    def first() -> Replay | None:
        with database.session() as session:
            found = idempotency.recall(session, "k", "hash")
            claimed.set()
            assert release.wait(timeout=30)
            idempotency.remember(session, "k", status=201, body={"id": 1})
            return found

    def second() -> Replay | None:
        assert claimed.wait(timeout=30)
        with database.session() as session:
            return idempotency.recall(session, "k", "hash")

    with ThreadPoolExecutor(2) as pool:
        one, other = pool.submit(first), pool.submit(second)
        assert claimed.wait(timeout=30)
        assert not other.done()
        release.set()
        assert one.result(timeout=30) is None
        assert other.result(timeout=30) == Replay(201, None, {"id": 1})


def test_a_key_without_an_answer_is_a_conflict(database: Database) -> None:
    with database.session() as session:
        idempotency.recall(session, "k", "hash")
    with database.session() as session, pytest.raises(Conflict, match="without an answer"):
        idempotency.recall(session, "k", "hash")


def test_keys_are_forgotten_after_a_day(session: Session) -> None:
    for key in ("old", "older", "new"):
        idempotency.recall(session, key, "hash")
        idempotency.remember(session, key, status=201, body={})
    session.execute(
        text(
            "UPDATE idempotency_keys SET created_at = now() - interval '25 hours'"
            " WHERE key LIKE 'old%'"
        )
    )
    assert idempotency.recall(session, "old", "other hash") is None
    assert idempotency.forget_expired(session) == 1
    assert idempotency.recall(session, "new", "hash") is not None
