"""The same key answers the same: what was answered under an `Idempotency-Key`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.postgresql import insert

from app.errors import Conflict
from app.store.database import Session
from app.store.models import IdempotencyKey

#: A client that has not tried again within a day has given up.
KEPT_FOR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Replay:
    """An answer given before."""

    status: int
    location: str | None
    body: Any


def recall(session: Session, key: str, request_hash: str) -> Replay | None:
    """The answer given before under `key`, or None, and then the key is ours in this transaction.

    A second request with the same key waits here until the first has committed and then gets its
    answer; if the first fails, the second goes ahead. After None, call `remember` before the
    transaction ends. Conflict when the key came with another request.
    """
    session.execute(
        delete(IdempotencyKey).where(
            IdempotencyKey.key == key, IdempotencyKey.created_at < func.now() - KEPT_FOR
        )
    )
    ours = session.execute(
        insert(IdempotencyKey)
        .values(key=key, request_hash=request_hash)
        .on_conflict_do_nothing(index_elements=["key"])
        .returning(IdempotencyKey.key)
    ).scalar_one_or_none()
    if ours is not None:
        return None
    row = session.execute(
        select(IdempotencyKey).where(IdempotencyKey.key == key)
    ).scalar_one_or_none()
    if row is None:
        raise Conflict("the Idempotency-Key expired at this moment; try again")
    if row.request_hash != request_hash:
        raise Conflict("this Idempotency-Key was used with another request")
    if row.status is None:
        raise Conflict("a request with this Idempotency-Key ended without an answer")
    return Replay(row.status, row.location, row.body)


def remember(
    session: Session, key: str, *, status: int, body: Any, location: str | None = None
) -> None:
    """Keep the answer under a key that `recall` gave us; it commits with everything else."""
    session.execute(
        update(IdempotencyKey)
        .where(IdempotencyKey.key == key)
        .values(status=status, location=location, body=body)
    )


def forget_expired(session: Session) -> int:
    """Delete the answers kept longer than `KEPT_FOR`; how many there were."""
    gone = session.execute(
        delete(IdempotencyKey)
        .where(IdempotencyKey.created_at < func.now() - KEPT_FOR)
        .returning(IdempotencyKey.key)
    )
    return len(gone.all())
