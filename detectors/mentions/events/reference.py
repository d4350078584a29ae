"""Whom a pronoun or an unspoken subject stands for, within one text."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.events.order import Told
from detectors.mentions.names import same_name_forms
from detectors.mentions.types import Name, Party
from detectors.types import Answer


def referents(item: Told, before: Sequence[Told], names: Sequence[Name]) -> tuple[Name, ...]:
    """The one person whom the pronouns of a clause, or its missing subject, can only mean.

    Empty when the clause names a person itself, when nothing points back, or when two people could be
    meant and neither is the subject of the clause before. `names` stand around the clause.
    """
    event = item.event
    start = event.clause.start
    inherited = tuple(
        name
        for party in (event.doer, event.undergoer)
        if party is not None and party.inherited
        for name in party.names
    )
    if inherited:
        return inherited
    if item.join == "semi":
        # Rows of one register entry speak of whom the first one names.
        rows = [n for n in names if _is_person(n) and event.sentence.contains(n.span)]
        if rows and not any(event.clause.contains(n.span) for n in rows):
            before_it = [n for n in rows if n.span.end <= start]
            if before_it and _one_person(before_it):
                return (before_it[0],)
    if item.points_at_thing and not item.points_back:
        return _thing(before)
    if not item.points_back or any(_is_person(n) and event.clause.contains(n.span) for n in names):
        return ()
    earlier = [n for n in names if _is_person(n) and n.span.end <= start]
    if not earlier:
        return _thing(before) if item.points_at_thing else ()
    if _one_person(earlier):
        return (max(earlier, key=lambda n: len(n.span.quote)),)
    if before:
        last = before[-1].event
        for party in (last.undergoer, last.doer) if last.passive else (last.doer, last.undergoer):
            subject = _persons(party)
            if len(subject) == 1:
                return subject
        return last.referents
    return ()


def _thing(before: Sequence[Told]) -> tuple[Name, ...]:
    """The one body or thing that the clause before names, which "it" then means."""
    if not before:
        return ()
    last = before[-1].event
    named = tuple(
        p
        for p in (*last.agents, *last.patients, *last.others)
        if isinstance(p, Name) and p.kind != "person"
    )
    return named if len(named) == 1 else ()


def _persons(party: Party | None) -> tuple[Name, ...]:
    return () if party is None else tuple(n for n in party.names if _is_person(n))


def _is_person(name: Name) -> bool:
    """True for a person's name, or two words that no table places: most such are people."""
    return name.kind == "person" or (name.kind == "unknown" and " " in name.span.quote)


def _one_person(names: Sequence[Name]) -> bool:
    """True when no two of the names exclude each other."""
    first = names[0]
    return all(
        same_name_forms(first.forms, other.forms) is not Answer.DOES_NOT_HOLD for other in names[1:]
    )
