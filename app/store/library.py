"""What the library was at the moment of a check."""

from __future__ import annotations

import hashlib

from sqlalchemy import func, select

from app.store.database import Session
from app.store.models import DocumentRow, Library, RemovedDocument


def identity(session: Session) -> str:
    """Which library this is; a short question that shows whether the database answers."""
    return session.execute(select(Library.identity)).scalar_one()


def fingerprint(session: Session) -> str:
    """`sha256:…` over which library it is and what it held; it changes with every document added or
    deleted, so that two checks with the same one saw the same documents."""
    held = session.execute(
        select(
            select(func.count()).select_from(DocumentRow).scalar_subquery(),
            select(func.max(DocumentRow.id)).scalar_subquery(),
            select(func.count()).select_from(RemovedDocument).scalar_subquery(),
        )
    ).one()
    state = "\x1f".join([identity(session), *(str(value) for value in held)])
    return f"sha256:{hashlib.sha256(state.encode()).hexdigest()}"
