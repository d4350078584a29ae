"""Stored checks as a list to work through: what is decided, by whom, and where reviewers differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from sqlalchemy import ColumnElement, Select, distinct, exists, func, or_, select, union_all
from sqlalchemy.dialects.postgresql import distinct_on

from app.store import batches
from app.store.assessments import Review, StoredCheck, with_reviews
from app.store.batches import KIND, Batch
from app.store.cursors import from_cursor, to_cursor
from app.store.database import Session
from app.store.models import CheckRow, FindingRow, IndicationRow, JobRow, ReviewRow

Progress = Literal["open", "decided", "confirmed", "disputed"]
"""open: something still waits for a decision; decided: nothing does; confirmed: at least one
conflict or sign is; disputed: two people decided differently about one."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which checks a list shows. Words are looked for in the claim, its speaker and its subject;
    days are those of the broadcast, both inclusive."""

    outcome: str | None = None
    outlet: str | None = None
    first_day: date | None = None
    last_day: date | None = None
    progress: Progress | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What people have made of one finding: the latest decision of each, in the order of their first.

    `state` is the latest of all. `disputed` when two people's latest decisions differ.
    """

    state: str = "open"
    decisions: tuple[Review, ...] = ()
    history: tuple[Review, ...] = ()

    @property
    def disputed(self) -> bool:
        """True when one has confirmed what another has dismissed."""
        return len({decision.state for decision in self.decisions} - {"open"}) > 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A check as one line: how much it holds and how far its review is."""

    id: str
    created_at: datetime
    outcome: str
    coercion_concern: str
    complete: bool
    claim_text: str
    language: str | None
    said_on: date | None
    outlet: str | None
    speaker: str | None
    conflicts: int
    indicators: int
    standings: tuple[Standing, ...] = field(default=(), repr=False)

    @property
    def total(self) -> int:
        """How many conflicts and signs there are to decide about."""
        return self.conflicts + self.indicators

    @property
    def decided(self) -> int:
        """How many of them are confirmed or dismissed."""
        return sum(standing.state != "open" for standing in self.standings)

    @property
    def confirmed(self) -> int:
        """How many of them are confirmed."""
        return sum(standing.state == "confirmed" for standing in self.standings)

    @property
    def disputed(self) -> int:
        """About how many of them reviewers differ."""
        return sum(standing.disputed for standing in self.standings)


def page(
    session: Session, wanted: Wanted, *, cursor: str | None = None, limit: int = 25
) -> tuple[list[Entry], str | None]:
    """Checks, the newest first, and the cursor of the next page, None on the last.

    A page never repeats or skips what was there when the first one was read. BadInput for a cursor
    that is none.
    """
    query = _chosen(wanted).order_by(CheckRow.id.desc()).limit(limit + 1)
    if cursor is not None:
        query = query.where(CheckRow.id < from_cursor(cursor, prefix="chk"))
    rows = session.scalars(query).all()
    shown = rows[:limit]
    following = to_cursor(rows[limit - 1].id) if len(rows) > limit else None
    ids = [row.id for row in shown]
    conflicts, indicators = (_counts(session, kind, ids) for kind in (FindingRow, IndicationRow))
    by_check: dict[str, list[Standing]] = defaultdict(list)
    for (check_id, _), standing in _standings(session, ids).items():
        by_check[check_id].append(standing)
    entries = [
        Entry(
            id=row.id,
            created_at=row.created_at,
            outcome=row.outcome,
            coercion_concern=row.coercion_concern,
            complete=row.complete,
            claim_text=row.claim_text,
            language=row.language,
            said_on=row.said_on,
            outlet=row.outlet,
            speaker=row.speaker,
            conflicts=conflicts.get(row.id, 0),
            indicators=indicators.get(row.id, 0),
            standings=tuple(by_check.get(row.id, ())),
        )
        for row in shown
    ]
    return entries, following


def answers(
    session: Session, wanted: Wanted, *, cursor: str | None = None, limit: int = 100
) -> tuple[list[StoredCheck], str | None]:
    """The same checks as they were answered, with the present state of each review."""
    query = _chosen(wanted).order_by(CheckRow.id.desc()).limit(limit + 1)
    if cursor is not None:
        query = query.where(CheckRow.id < from_cursor(cursor, prefix="chk"))
    rows = session.scalars(query).all()
    following = to_cursor(rows[limit - 1].id) if len(rows) > limit else None
    return with_reviews(session, rows[:limit]), following


def transcripts(session: Session, *, limit: int = 50) -> list[Batch]:
    """The batches of transcripts, the newest first."""
    ids = session.scalars(
        select(JobRow.id).where(JobRow.kind == KIND).order_by(JobRow.id.desc()).limit(limit)
    ).all()
    found = [batches.get(session, job_id) for job_id in ids]
    return [batch for batch in found if batch is not None]


def outlets(session: Session, *, limit: int = 200) -> list[str]:
    """The outlets of stored checks by name, as far as they are few enough to choose from."""
    query = select(CheckRow.outlet).distinct().where(CheckRow.outlet.is_not(None)).limit(limit)
    return sorted((name for name in session.scalars(query) if name), key=str.casefold)


def count(session: Session) -> int:
    """How many checks are stored."""
    return session.execute(select(func.count()).select_from(CheckRow)).scalar_one()


def standings(decisions: Iterable[Review]) -> dict[str, Standing]:
    """What people have made of each finding, by its id, from decisions with the oldest first."""
    by_finding: dict[str, list[Review]] = defaultdict(list)
    for decision in decisions:
        by_finding[decision.finding_id].append(decision)
    return {finding_id: _standing(told) for finding_id, told in by_finding.items()}


def _standing(told: Sequence[Review]) -> Standing:
    latest = {decision.by: decision for decision in told}
    return Standing(told[-1].state, tuple(latest.values()), tuple(told))


def _standings(session: Session, ids: Sequence[str]) -> dict[tuple[str, str], Standing]:
    told: dict[tuple[str, str], list[Review]] = defaultdict(list)
    for row in session.scalars(
        select(ReviewRow).where(ReviewRow.check_id.in_(ids)).order_by(ReviewRow.id)
    ):
        told[row.check_id, row.finding_id].append(
            Review(row.finding_id, row.state, row.by, row.note, row.at)
        )
    return {key: _standing(decisions) for key, decisions in told.items()}


def _counts(
    session: Session, kind: type[FindingRow] | type[IndicationRow], ids: Sequence[str]
) -> dict[str, int]:
    query = (
        select(kind.check_id, func.count().label("number"))
        .where(kind.check_id.in_(ids))
        .group_by(kind.check_id)
    )
    return {row.check_id: row.number for row in session.execute(query)}


def _chosen(wanted: Wanted) -> Select[CheckRow]:
    query = select(CheckRow)
    if wanted.outcome:
        query = query.where(CheckRow.outcome == wanted.outcome)
    if wanted.outlet:
        query = query.where(func.lower(CheckRow.outlet) == func.lower(wanted.outlet))
    if wanted.first_day:
        query = query.where(CheckRow.said_on >= wanted.first_day)
    if wanted.last_day:
        query = query.where(CheckRow.said_on <= wanted.last_day)
    if wanted.words:
        columns = (CheckRow.claim_text, CheckRow.speaker, CheckRow.subject)
        query = query.where(
            or_(*(column.icontains(wanted.words, autoescape=True) for column in columns))
        )
    if wanted.progress:
        query = query.where(_has(wanted.progress))
    return query


def _has(progress: Progress) -> ColumnElement[bool]:
    latest = (
        select(ReviewRow.check_id, ReviewRow.finding_id, ReviewRow.state)
        .order_by(ReviewRow.check_id, ReviewRow.finding_id, ReviewRow.id.desc())
        .ext(distinct_on(ReviewRow.check_id, ReviewRow.finding_id))
        .where(ReviewRow.check_id == CheckRow.id)
        .correlate(CheckRow)
        .subquery()
    )
    if progress == "confirmed":
        return exists(select(latest.c.check_id).where(latest.c.state == "confirmed"))
    if progress == "disputed":
        return _disputed()
    items = union_all(
        *(select(kind.check_id, kind.id) for kind in (FindingRow, IndicationRow))
    ).subquery()
    waiting = exists(
        select(items.c.id).where(
            items.c.check_id == CheckRow.id,
            ~exists(
                select(latest.c.check_id).where(
                    latest.c.finding_id == items.c.id, latest.c.state != "open"
                )
            ),
        )
    )
    if progress == "open":
        return waiting
    return exists(select(items.c.id).where(items.c.check_id == CheckRow.id)) & ~waiting


def _disputed() -> ColumnElement[bool]:
    """The latest decisions of two people differ; those without a name are one person."""
    by = func.coalesce(ReviewRow.by, "")
    own = (
        select(ReviewRow.finding_id, ReviewRow.state)
        .order_by(ReviewRow.finding_id, by, ReviewRow.id.desc())
        .ext(distinct_on(ReviewRow.finding_id, by))
        .where(ReviewRow.check_id == CheckRow.id)
        .correlate(CheckRow)
        .subquery()
    )
    return exists(
        select(own.c.finding_id)
        .where(own.c.state != "open")
        .group_by(own.c.finding_id)
        .having(func.count(distinct(own.c.state)) > 1)
    )
