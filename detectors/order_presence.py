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
    needs_presence,
)
from detectors.mentions.reading import read
from detectors.mentions.stays import (
    ADMITTED,
    DISCHARGED,
    Spell,
    Turn,
    at_a_border,
    foundings,
    in_hospital,
    spells,
    turns,
)
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

STAYS[ILL] = (ADMITTED, DISCHARGED)
# "Arrived in Port Almere on 28 April and left for home on 9 May", in the words of a consulate.
STAYED_ABROAD = (frozenset({"arrive"}), frozenset({"depart", "return"}))

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
    there = needs_presence(event)
    if event.concepts & NEEDS_LIBERTY or there:
        yield from _within(event, about, days, HELD)
    if event.concepts & NEEDS_A_BODY or there:
        admitted = [
            t
            for t in turns(reading, people, of=ADMITTED | DISCHARGED)
            if in_hospital(reading, t) and any(s.overlaps(t.word) for s in spans)
        ]
        yield from _within(event, admitted, days, ILL)
    for spell in spells(reading, people, told_on=document.published_on):
        if any(s.overlaps(spell.turn.word) for s in spans):
            yield from _during(event, spell, days)
    if (event.concepts & NEEDS_PRESENCE or there) and not _named_place(event):
        yield from _within(event, about, days, ABROAD)
        visits = [t for t in about if at_a_border(reading, t)]
        yield from _within(event, visits, days, ABROAD, STAYED_ABROAD)


def _doers(event: Event) -> list[Name]:
    """Who must have been there: the doer, and whoever was questioned or searched in person."""
    sides = [event.agents, event.others]
    if event.concepts & IN_PERSON or needs_presence(event):
        sides.append(event.patients)
    people = [who for side in sides for who in side if isinstance(who, Name)]
    return [who for who in people if who.kind != "organisation"]


def _named_place(event: Event) -> bool:
    """True when a proper name says where it was: that may be abroad."""
    return any(place.span.quote[:1].isupper() for place in event.places)


def _within(
    event: Event,
    about: Sequence[Turn],
    days: Sequence[DateMention],
    rule: str,
    stay: tuple[frozenset[str], frozenset[str]] | None = None,
) -> Iterator[Finding]:
    """A finding when the act lies strictly between the begin and the end of one stay."""
    begins, ends = stay or STAYS[rule]
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
    if (event.concepts & needs or needs_presence(event)) and spell.holds(days):
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
