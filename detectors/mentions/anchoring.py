"""The days that "three days after the arrest" counts from, where the text dates the arrest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from detectors.languages.concepts import VAGUE
from detectors.mentions.dates.builders import EVENT_OFFSET
from detectors.mentions.lexical.scripts import skeleton
from detectors.mentions.names import same_name_forms
from detectors.mentions.types import DateMention, Event, Name
from detectors.types import Answer

_HAPPENED = frozenset({"asserted", "alleged"})
# The clause that says what is counted from opens so soon behind the stretch of time.
_REACH = 25
_HEAD = 5


def event_days(dates: Sequence[DateMention], events: Sequence[Event]) -> dict[int, date]:
    """The day of what each unresolved stretch counts from, by the start of its span.

    A day is given only when everything that the text tells of such a happening with a firm day
    agrees on it; otherwise the stretch is left out.
    """
    found: dict[int, date] = {}
    for mention in dates:
        if not unplaced(mention):
            continue
        anchor = _anchor(mention, events)
        if anchor is None:
            continue
        days = {
            day
            for event in events
            if event is not anchor and _same_kind(anchor, event)
            for day in [_day(event)]
            if day is not None
        }
        if len(days) == 1:
            found[mention.span.start] = days.pop()
    return found


def unplaced(mention: DateMention) -> bool:
    """True for a stretch before or after something that no day is known of."""
    return mention.rule == EVENT_OFFSET and not mention.readings


def _anchor(mention: DateMention, events: Sequence[Event]) -> Event | None:
    """The clause behind the stretch of time, or the one it stands in when that goes on with it."""
    for event in events:
        if 0 <= event.clause.start - mention.span.end <= _REACH or heads(mention, event):
            return event
    return None


def heads(mention: DateMention, event: Event) -> bool:
    """True for a stretch that opens a clause: "two days after his arrest he signed"."""
    return 0 <= mention.span.start - event.clause.start <= _HEAD and event.clause.contains(
        mention.span
    )


def _same_kind(anchor: Event, event: Event) -> bool:
    """True when a clause tells such a happening, and of nobody else."""
    counted = counted_from(anchor)
    if event.polarity not in _HAPPENED or not counted or not counted <= event.concepts:
        return False
    ours, theirs = _people(anchor), _people(event)
    answers = {same_name_forms(a.forms, b.forms) for a in ours for b in theirs}
    if ours and not theirs:
        # A given name alone is no name that could be told from others by its forms.
        keys = {skeleton(word) for name in ours for word in name.span.quote.split()}
        return not any(
            p.kind == "named" and not p.keys & keys
            for p in (event.doer, event.undergoer)
            if p is not None
        )
    return not answers or answers != {Answer.DOES_NOT_HOLD}


def counted_from(clause: Event) -> frozenset[str]:
    """What a clause that opens with "after the arrest" counts from: its first telling happening."""
    told = [t for t in clause.tokens if t.kind == "trigger" and t.key[1:] not in VAGUE]
    first = min((t.start for t in told), default=None)
    return frozenset(t.key[1:] for t in told if t.start == first)


def _people(event: Event) -> list[Name]:
    named = [n for n in (*event.agents, *event.patients, *event.referents) if isinstance(n, Name)]
    for party in (event.doer, event.undergoer):
        named += party.names if party is not None else ()
    return [name for name in named if name.kind == "person"]


def _day(event: Event) -> date | None:
    """The one day that a clause is dated by; None when it is vague, open or hangs on such a stretch."""
    dates = [d for d in event.dates if d.rule != EVENT_OFFSET]
    if len(dates) != 1 or dates[0].kind != "in" or dates[0].recurring:
        return None
    readings = dates[0].readings
    if len(readings) != 1 or readings[0].outer.earliest != readings[0].outer.latest:
        return None
    return readings[0].core.earliest
