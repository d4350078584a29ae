"""The ledger of statements: what a person is known to have said, across checks and documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as upsert

from app.store.database import Session
from app.store.ids import derived_id
from app.store.models import StatementRow
from detectors.mentions.coercion.people import forms_of_field
from detectors.mentions.names import same_name_forms
from detectors.types import Answer, Said

_DAYS = ("earliest", "latest", "known_from")


@dataclass(frozen=True, slots=True)
class Entry:
    """A statement of the ledger; `subject` is his name as the check gave it.

    `id` follows from the words, their place and the text, so that the same document read in two
    checks tells the same statement. `check_id` is None for one that was not stored.
    """

    id: str
    subject: str
    said: Said
    check_id: str | None = None


def entries(subject: str, told: Sequence[Said], bodies: Mapping[str, str]) -> list[Entry]:
    """The statements as entries that are not stored yet; `bodies` are the texts by their ids."""
    return [
        Entry(
            derived_id(
                "stm",
                subject.strip().casefold(),
                bodies[said.text_id],
                said.source or "",
                str(said.known_from),
                said.kind,
                f"{said.start}-{said.end}",
            ),
            subject.strip(),
            said,
        )
        for said in told
    ]


def keep(session: Session, check_id: str, told: Iterable[Entry]) -> None:
    """Store what a check tells; what an earlier one told in the same words stays as it is."""
    # In one order for everyone: two checks of one document never wait for each other in a circle.
    for entry in sorted(told, key=lambda entry: entry.id):
        session.execute(
            upsert(StatementRow)
            .values(
                id=entry.id,
                check_id=check_id,
                subject=_storable(entry.subject),
                known_from=entry.said.known_from,
                told=_to_json(entry.said),
            )
            .on_conflict_do_nothing(index_elements=["id"])
        )


def about(session: Session, names: Iterable[str], *, as_of: date | None = None) -> list[Entry]:
    """What is known of the person who bears one of the names, in whatever script, the oldest first.

    `as_of` keeps what had been published by that day, inclusive; entries without a day are then left
    out. Two people of one name are one here: the words and their sources tell them apart.
    """
    wanted = [_forms(name) for name in names if name.strip()]
    subjects = [
        subject
        for subject in session.scalars(select(StatementRow.subject).distinct())
        if any(_same(subject, forms) for forms in wanted)
    ]
    query = select(StatementRow).where(StatementRow.subject.in_(subjects))
    if as_of is not None:
        query = query.where(StatementRow.known_from <= as_of)
    found = [
        Entry(row.id, row.subject, _from_json(row.told), row.check_id)
        for row in session.scalars(query)
    ]
    return sorted(found, key=in_time)


def in_time(entry: Entry) -> tuple[date, date, str, int, str]:
    """The key by which entries stand in the order in which they were said."""
    said = entry.said
    day = said.latest or said.known_from or date.max
    return (day, said.known_from or date.max, said.text_id, said.start, entry.id)


@lru_cache(maxsize=16_384)
def _forms(name: str) -> tuple[str, ...]:
    return forms_of_field(name)


# Sounds that scripts and spellings interchange at the beginning of a name.
_INITIAL = str.maketrans("gqhxcszšžčwfudbyjie", "kkkkssssssvvvtpaaaa")


def _initials(forms: tuple[str, ...]) -> frozenset[str]:
    words = (word for form in forms for word in form.casefold().split())
    return frozenset(word[0].translate(_INITIAL) for word in words)


def _same(subject: str, forms: tuple[str, ...]) -> bool:
    mine = _forms(subject)
    if not _initials(mine) & _initials(forms):
        return False
    return mine[0].strip().casefold() == forms[0].strip().casefold() or (
        same_name_forms(mine, forms) is Answer.HOLDS
    )


def _to_json(said: Said) -> dict[str, Any]:
    told = asdict(said)
    for name in _DAYS:
        told[name] = _iso(told[name])
    told["about"] = None if said.about is None else [_iso(day) for day in said.about]
    return told


def _from_json(told: Mapping[str, Any]) -> Said:
    about = told["about"]
    days = {name: _day(told[name]) for name in _DAYS}
    return Said(
        kind=told["kind"],
        quote=told["quote"],
        text_id=told["text_id"],
        start=told["start"],
        end=told["end"],
        source=told["source"],
        earliest=days["earliest"],
        latest=days["latest"],
        known_from=days["known_from"],
        about=None if about is None else (_day(about[0]), _day(about[1])),
        conditions=tuple(told["conditions"]),
    )


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _storable(value: str) -> str:
    # PostgreSQL's text holds neither NUL nor lone surrogates; the words themselves stand in JSON.
    return value.replace("\0", "\ufffd").encode("utf-8", "replace").decode("utf-8")
