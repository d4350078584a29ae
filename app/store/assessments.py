"""Checks as they were answered, and what people decided about each finding."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, overload

from sqlalchemy import func, insert, or_, select, update
from sqlalchemy.dialects.postgresql import distinct_on

from app.errors import NotFound, PreconditionFailed
from app.store.cursors import from_cursor, to_cursor
from app.store.database import Session
from app.store.models import CheckRow, FindingRow, IndicationRow, ReviewRow
from detectors.types import Assessment

ReviewState = Literal["open", "confirmed", "dismissed"]


@dataclass(frozen=True, slots=True)
class StoredCheck:
    """A check; `wire` is the answer as it was given, with the present state of each review."""

    id: str
    created_at: datetime
    version: int
    wire: dict[str, Any]

    @property
    def etag(self) -> str:
        """The strong entity tag, quotation marks included; it changes with every review."""
        return f'"{self.id}.{self.version}"'


@dataclass(frozen=True, slots=True)
class Review:
    """One decision about one finding or indicator."""

    finding_id: str
    state: str
    by: str | None
    note: str | None
    at: datetime

    @property
    def wire(self) -> dict[str, Any]:
        return {"state": self.state, "by": self.by, "note": self.note, "at": self.at.isoformat()}


def save(session: Session, assessment: Assessment, *, wire: Mapping[str, Any]) -> StoredCheck:
    """Store an answered check under the ids in its `wire` form, which is kept word for word."""
    claim = assessment.claim
    row = session.execute(
        insert(CheckRow)
        .values(
            id=wire["id"],
            outcome=assessment.outcome,
            coercion_concern=assessment.coercion_concern,
            complete=assessment.complete,
            claim_text=storable(claim.text.body),
            language=claim.text.language,
            said_on=claim.said_on,
            outlet=storable(claim.outlet),
            outlet_type=claim.outlet_type,
            speaker=storable(claim.speaker),
            subject=storable(claim.subject),
            wire=dict(wire),
        )
        .returning(CheckRow.created_at, CheckRow.version)
    ).one()
    if wire["conflicts"]:
        session.execute(
            insert(FindingRow),
            [_finding(wire["id"], number, item) for number, item in enumerate(wire["conflicts"])],
        )
    if wire["indicators"]:
        session.execute(
            insert(IndicationRow),
            [
                _indication(wire["id"], number, item)
                for number, item in enumerate(wire["indicators"])
            ],
        )
    return StoredCheck(wire["id"], row.created_at, row.version, dict(wire))


def get(session: Session, check_id: str) -> StoredCheck | None:
    """The check with the present state of its reviews, None when there is none under that id."""
    row = session.get(CheckRow, check_id)
    return None if row is None else with_reviews(session, [row])[0]


def get_many(session: Session, check_ids: Sequence[str]) -> dict[str, StoredCheck]:
    """The checks that exist, by id, with the present state of their reviews."""
    rows = session.scalars(select(CheckRow).where(CheckRow.id.in_(check_ids))).all()
    return {check.id: check for check in with_reviews(session, rows)}


def page(
    session: Session,
    *,
    cursor: str | None = None,
    limit: int = 50,
    outcome: str | None = None,
    outlet: str | None = None,
    q: str | None = None,
) -> tuple[list[StoredCheck], str | None]:
    """Checks, the newest first, and the cursor of the next page, None on the last.

    `outlet` is matched whole without regard to case; `q` is looked for in the claim, its speaker
    and its subject. A page never repeats or skips what was there when the first one was read.
    """
    query = select(CheckRow).order_by(CheckRow.id.desc()).limit(limit + 1)
    if cursor is not None:
        query = query.where(CheckRow.id < from_cursor(cursor, prefix="chk"))
    if outcome is not None:
        query = query.where(CheckRow.outcome == outcome)
    if outlet is not None:
        query = query.where(func.lower(CheckRow.outlet) == func.lower(storable(outlet)))
    if q:
        words = storable(q)
        query = query.where(
            or_(
                *(
                    column.icontains(words, autoescape=True)
                    for column in (CheckRow.claim_text, CheckRow.speaker, CheckRow.subject)
                )
            )
        )
    rows = session.scalars(query).all()
    following = to_cursor(rows[limit - 1].id) if len(rows) > limit else None
    return with_reviews(session, rows[:limit]), following


def review(
    session: Session,
    check_id: str,
    finding_id: str,
    *,
    state: ReviewState,
    by: str | None = None,
    note: str | None = None,
    if_match: str | None = None,
) -> StoredCheck:
    """The check after one more decision about a finding or an indicator; earlier ones are kept.

    `if_match` is the header's value: entity tags with commas between, or `*`. NotFound when the
    check has no such finding; PreconditionFailed when someone else decided meanwhile.
    """
    row = session.execute(
        select(CheckRow).where(CheckRow.id == check_id).with_for_update()
    ).scalar_one_or_none()
    if row is None:
        raise NotFound(f"there is no check {check_id}")
    current = StoredCheck(row.id, row.created_at, row.version, row.wire)
    if if_match is not None and not _matches(if_match, current.etag):
        raise PreconditionFailed(
            "the check has changed since it was read; read it again and decide anew"
        )
    if not any(
        session.get(kind, (check_id, finding_id)) is not None
        for kind in (FindingRow, IndicationRow)
    ):
        raise NotFound(f"the check {check_id} has no finding {finding_id}")
    session.execute(
        insert(ReviewRow).values(
            check_id=check_id,
            finding_id=finding_id,
            state=state,
            by=storable(by),
            note=storable(note),
        )
    )
    session.execute(
        update(CheckRow).where(CheckRow.id == check_id).values(version=CheckRow.version + 1)
    )
    session.refresh(row)
    return with_reviews(session, [row])[0]


def history(session: Session, check_id: str) -> list[Review]:
    """Every decision about any finding of the check, the oldest first."""
    rows = session.scalars(
        select(ReviewRow).where(ReviewRow.check_id == check_id).order_by(ReviewRow.id)
    )
    return [_review(row) for row in rows]


def with_reviews(session: Session, rows: Sequence[CheckRow]) -> list[StoredCheck]:
    """The checks of those rows with the present state of each review, in their order."""
    decisions = session.scalars(
        select(ReviewRow)
        .where(ReviewRow.check_id.in_([row.id for row in rows]))
        .order_by(ReviewRow.check_id, ReviewRow.finding_id, ReviewRow.id.desc())
        .ext(distinct_on(ReviewRow.check_id, ReviewRow.finding_id))
    )
    latest = {(decided.check_id, decided.finding_id): _review(decided) for decided in decisions}
    checks = []
    for row in rows:
        wire = copy.deepcopy(row.wire)
        for item in [*wire["conflicts"], *wire["indicators"]]:
            decision = latest.get((row.id, item["id"]))
            if decision is not None:
                item["review"] = decision.wire
        checks.append(StoredCheck(row.id, row.created_at, row.version, wire))
    return checks


def _review(row: ReviewRow) -> Review:
    return Review(row.finding_id, row.state, row.by, row.note, row.at)


def _finding(check_id: str, number: int, item: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "check_id": check_id,
        "ordinal": number,
        **{
            name: item[name]
            for name in ("id", "kind", "detector", "detector_version", "rule", "certainty")
        },
        "confidence": item["confidence"],
        "claim_start": item["claim_span"]["start"],
        "claim_end": item["claim_span"]["end"],
        "document": storable(item["evidence_span"]["document_id"]),
        "evidence_start": item["evidence_span"]["start"],
        "evidence_end": item["evidence_span"]["end"],
    }


def _indication(check_id: str, number: int, item: Mapping[str, Any]) -> dict[str, Any]:
    span = item.get("span") or {}
    return {
        "check_id": check_id,
        "ordinal": number,
        **{name: item[name] for name in ("id", "indicator", "strength", "basis")},
        "document": storable(span.get("document_id")),
        "start": span.get("start"),
        "end": span.get("end"),
    }


def _matches(header: str, etag: str) -> bool:
    # Strong comparison: a weak tag never matches. RFC 9110, 13.1.1
    return any(tag.strip() in {"*", etag} for tag in header.split(","))


@overload
def storable(value: str) -> str: ...
@overload
def storable(value: None) -> None: ...
@overload
def storable(value: str | None) -> str | None: ...
def storable(value: str | None) -> str | None:
    """The text as a column of PostgreSQL can hold it."""
    # PostgreSQL's text holds neither NUL nor lone surrogates. These columns are for looking things
    # up; the words as they were sent stand in `wire`.
    if value is None:
        return None
    return value.replace("\0", "\ufffd").encode("utf-8", "replace").decode("utf-8")
