"""Acts that somebody cannot have done that day: he was dead, held, ill, abroad or not yet founded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from detectors.mentions.dates.compare import Precedence
from detectors.mentions.dating import days_of, earliest
from detectors.mentions.presence import (
    IN_PERSON,
    MAY_COME_LATER,
    NEEDS_A_BODY,
    NEEDS_LIBERTY,
    NEEDS_PRESENCE,
    POSTHUMOUS,
)
from detectors.mentions.reading import read
from detectors.mentions.stays import Spell, Turn, foundings, spells, turns
from detectors.mentions.types import DateMention, Event, Name, Party
from detectors.quoting import covering
from detectors.types import (
    Certainty,
    Document,
    Explanation,
    Fact,
    Finding,
    Passage,
    Span,
)

NAME = "order-conflict"
DEAD = "acted-after-death"
HELD = "acted-while-held"
ABROAD = "acted-while-abroad"
ILL = "acted-while-in-hospital"
FOUNDED = "acted-before-it-was-founded"

# What begins and what ends a stay; whoever was admitted and later released was held, if only by
# a hospital.
STAYS = {
    HELD: (frozenset({"detain", "custody", "arrive"}), frozenset({"release"})),
    ABROAD: (frozenset({"depart"}), frozenset({"arrive", "return"})),
}

CONFIDENCE: dict[Certainty, float] = {"certain": 0.93, "likely": 0.85}


def impossible(event: Event, document: Document, passages: Sequence[Passage]) -> Iterator[Finding]:
    """Findings where the doer of a dated act was dead, held, ill, abroad or not yet founded that day."""
    people = _doers(event)
    days = [d for d in (*event.dates, *event.inherited_dates) if d.kind == "in" and d.readings]
    if days:
        yield from _unfounded(event, document, passages, days)
    if not people or not days:
        return
    spans = [passage.span for passage in passages if passage.document == document]
    reading = read(document.text, document.published_on)
    about = [t for t in turns(reading, people) if any(s.overlaps(t.word) for s in spans)]
    if not event.concepts & POSTHUMOUS:
        for death in about:
            if "die" in death.concepts:
                verdict = earliest((death.date,), days)
                if verdict in ("certain", "likely"):
                    yield _clash(event, (death,), days, DEAD, verdict)
    if event.concepts & NEEDS_LIBERTY:
        yield from _within(event, about, days, HELD)
    for spell in spells(reading, people):
        if any(s.overlaps(spell.turn.word) for s in spans):
            yield from _during(event, spell, days)
    if event.concepts & NEEDS_PRESENCE and not _named_place(event):
        yield from _within(event, about, days, ABROAD)


def _doers(event: Event) -> list[Name]:
    """Who must have been there: the doer, and whoever was questioned or searched in person."""
    sides = [event.agents, event.others]
    if event.concepts & IN_PERSON:
        sides.append(event.patients)
    people = [who for side in sides for who in side if isinstance(who, Name)]
    return [who for who in people if who.kind != "organisation"]


def _named_place(event: Event) -> bool:
    """True when a proper name says where it was: that may be abroad."""
    return any(place.span.quote[:1].isupper() for place in event.places)


def _within(
    event: Event, about: Sequence[Turn], days: Sequence[DateMention], rule: str
) -> Iterator[Finding]:
    """A finding when the act lies strictly between the begin and the end of one stay."""
    begins, ends = STAYS[rule]
    for first, last in pairwise(about):
        if not (first.concepts & begins and last.concepts & ends):
            continue
        answers = {earliest((first.date,), days), earliest(days, (last.date,))}
        if answers <= {"certain", "likely"}:
            verdict: Precedence = "certain" if answers == {"certain"} else "likely"
            yield _clash(event, (first, last), days, rule, verdict)


def _during(event: Event, spell: Spell, days: Sequence[DateMention]) -> Iterator[Finding]:
    """A finding when the act lies strictly between the first and the last day of a told stretch."""
    rule = {"custody": HELD, "hospital": ILL, "abroad": ABROAD}[spell.kind]
    if rule == ABROAD and _named_place(event):
        return
    needs = {HELD: NEEDS_LIBERTY | NEEDS_A_BODY, ILL: NEEDS_A_BODY, ABROAD: NEEDS_PRESENCE}[rule]
    if event.concepts & needs and spell.holds(days):
        one = all(len(d.readings) == 1 for d in (*days, spell.turn.date))
        yield _clash(event, (spell.turn,), days, rule, "certain" if one else "likely")


def _unfounded(
    event: Event, document: Document, passages: Sequence[Passage], days: Sequence[DateMention]
) -> Iterator[Finding]:
    """A finding when a body acted before the day on which the evidence has it founded."""
    if event.concepts & MAY_COME_LATER:
        return
    ahead = event.trigger.start if event.trigger and not event.passive else 0
    subjects = [n for n in event.others if n.span.end <= ahead]
    bodies = [n for n in (*event.agents, *_of(event.doer), *subjects) if isinstance(n, Name)]
    bodies = [n for n in bodies if n.kind == "organisation"]
    if not bodies:
        return
    spans = [passage.span for passage in passages if passage.document == document]
    for turn in foundings(read(document.text, document.published_on), bodies):
        verdict = earliest(days, (turn.date,))
        if verdict in ("certain", "likely") and any(s.overlaps(turn.word) for s in spans):
            yield _clash(event, (turn,), days, FOUNDED, "likely")


def _of(party: Party | None) -> tuple[Name, ...]:
    return () if party is None else party.names


def _words(found: Sequence[Turn]) -> Iterator[Span]:
    """The words that a finding about turning points must show: who, what and when."""
    for turn in found:
        yield turn.word
        yield turn.date.span
        if turn.who is not None:
            yield turn.who


def _clash(
    event: Event,
    found: tuple[Turn, ...],
    days: Sequence[DateMention],
    rule: str,
    verdict: Precedence,
) -> Finding:
    certainty: Certainty = "certain" if verdict == "certain" else "likely"
    stay = " to ".join(filter(None, (days_of((turn.date,)) for turn in found)))
    return Finding(
        NAME,
        "order",
        CONFIDENCE[certainty],
        certainty,
        covering(event.clause, days[0].span),
        covering(*_words(found)),
        Explanation(rule, (Fact("the same person", days_of(days), stay),)),
    )
