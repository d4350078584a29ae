"""Events in an order that the evidence rules out: see order_conflict.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from detectors.alignment import same_event
from detectors.languages.concepts import VAGUE
from detectors.mentions.dates.compare import Precedence, iso
from detectors.mentions.dating import earliest, far_apart
from detectors.mentions.names import same_name_forms
from detectors.mentions.presence import (
    IN_PERSON,
    MAY_COME_LATER,
    NEEDS_A_BODY,
    NEEDS_LIBERTY,
    NEEDS_PRESENCE,
    POSTHUMOUS,
)
from detectors.mentions.reading import Reading, read
from detectors.mentions.stays import Spell, Turn, foundings, spells, turns
from detectors.mentions.types import DateMention, Event, Name, Party
from detectors.pairing import HAPPENED, events_of
from detectors.quoting import covering
from detectors.sharing import people
from detectors.types import (
    Alignment,
    Answer,
    Certainty,
    Claim,
    Context,
    Detected,
    Detector,
    Document,
    Explanation,
    Fact,
    Finding,
    Passage,
    Span,
)

NAME = "order-conflict"
REVERSED = "reversed-order"
STATED = "stated-in-reverse-order"
EFFECT_FIRST = "effect-before-cause"
DEAD = "acted-after-death"
HELD = "acted-while-held"
ABROAD = "acted-while-abroad"
ILL = "acted-while-in-hospital"
FOUNDED = "acted-before-it-was-founded"

# Somebody is recruited for what follows: in one story these come after the contact, never before.
RECRUITMENT = frozenset({"contact"})
RECRUITED_FOR = frozenset({"buy", "pay", "travel", "depart", "arrive", "cross", "attack", "burn"})

# What begins and what ends a stay; whoever was admitted and later released was held, if only by
# a hospital.
STAYS = {
    HELD: (frozenset({"detain", "custody", "arrive"}), frozenset({"release"})),
    ABROAD: (frozenset({"depart"}), frozenset({"arrive", "return"})),
}

CONFIDENCE: dict[Certainty, float] = {"certain": 0.93, "likely": 0.85}
# Two clauses of one account that both look like the claim's two events vouch for each other: one of
# them must align by itself, the other needs the same happening and at least this score.
VOUCHED_SCORE = 0.5
# "Because of the strike": where a phrase names little but what happened, the same happening told with
# this score stands for it, in an account whose other clause aligns by itself.
THIN_SCORE = 0.38
# Two clauses that each share what happened or a telling thing vouch for each other from this sum on.
TOGETHER = 0.9
# Clauses further apart than this are two stories; nobody reads one order into them.
NARRATIVE_REACH = 400


@dataclass(frozen=True, slots=True)
class _Told:
    """An order that the claim tells: `first` before `then`; `stated` when the words say so."""

    first: Event
    then: Event
    stated: bool


@dataclass(frozen=True, slots=True)
class _Seen:
    """A clause of the evidence that tells an event of the claim."""

    event: Event
    alignment: Alignment
    #: too little by itself; it counts beside another clause only
    weak: bool = False


Matches = Mapping[Event, Sequence[_Seen]]


def detect(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterable[Detected]:
    """Findings where the evidence bounds what came second, in the claim, wholly before the first.

    One document at a time: an order is read out of one account, never patched together.
    """
    reading = read(claim.text, claim.said_on)
    orders = tuple(_orders(reading))
    for document in dict.fromkeys(passage.document for passage in passages):
        found = [e for e in events_of(document, passages) if e.polarity in HAPPENED]
        if orders:
            wanted = dict.fromkeys(e for order in orders for e in (order.first, order.then))
            matches = {event: _seen(event, found, context) for event in wanted}
            relations = read(document.text, document.published_on).relations
            stated = [(r.first, r.then) for r in relations]
            for order in orders:
                yield from _first_of(_against(order, matches, stated, reading.events))
        for event in reading.events:
            if event.polarity in HAPPENED:
                yield from _first_of(_impossible(event, document, passages))


def _first_of(findings: Iterator[Finding]) -> Iterator[Finding]:
    """At most one finding, the first: the reasons are tried from the surest on."""
    finding = next(findings, None)
    if finding is not None:
        yield finding


def _orders(reading: Reading) -> Iterator[_Told]:
    """Orders that the claim states, and those that a story of recruitment implies."""
    seen = set()
    for relation in reading.relations:
        if {relation.first.polarity, relation.then.polarity} <= HAPPENED:
            seen.add((relation.first, relation.then))
            yield _Told(relation.first, relation.then, stated=True)
    events = [e for e in reading.events if e.polarity in HAPPENED]
    for number, first in enumerate(events):
        if not first.concepts & RECRUITMENT:
            continue
        for then in events[number + 1 :]:
            near = then.clause.start - first.clause.end < NARRATIVE_REACH
            if near and then.concepts & RECRUITED_FOR and (first, then) not in seen:
                yield _Told(first, then, stated=False)


def _others_only(event: Event, candidate: Event) -> bool:
    """True when the evidence names people, and none of them, there or nearby, is one of the claim's."""
    theirs = [
        n
        for n in people(candidate)
        if n.kind == "person" or (n.kind == "unknown" and n.forms and " " in n.forms[0])
    ]
    mine = [n for n in (*people(event), *event.context_names) if n.kind == "person"]
    near = (*theirs, *candidate.context_names)
    return bool(theirs and mine) and all(
        same_name_forms(a.forms, b.forms) is Answer.DOES_NOT_HOLD for a in mine for b in near
    )


def _seen(event: Event, found: Sequence[Event], context: Context) -> list[_Seen]:
    rows = []
    for candidate in found:
        if _others_only(event, candidate):
            continue
        alignment = same_event(
            event, candidate, slot="when", similar=context.similar, same=context.same
        )
        if alignment.answer is Answer.HOLDS:
            rows.append(_Seen(candidate, alignment))
        elif alignment.answer is Answer.CANNOT_SAY and alignment.score >= THIN_SCORE:
            alike = alignment.score >= VOUCHED_SCORE and event.concepts & candidate.concepts
            if alike or _hints(event, candidate):
                rows.append(_Seen(candidate, alignment, weak=not alike))
    return sorted(rows, key=lambda row: -row.alignment.score)


def _hints(event: Event, candidate: Event) -> bool:
    """True when a clause may tell an event that is named by little more than what happened.

    What happened is the same, or neither is in the tables and a telling thing is shared. A place or a
    name that the claim knows nothing of speaks of something else.
    """
    mine, theirs = event.concepts - VAGUE, candidate.concepts - VAGUE
    things = _things(event) & _things(candidate)
    same = bool(event.concepts & candidate.concepts)
    if not (mine & theirs or (things and (same or not theirs))):
        return False
    new = {t.key for t in candidate.tokens if t.kind == "proper"} - event.context
    return not new and len(_things(event) - _things(candidate)) <= 1


def _things(event: Event) -> frozenset[str]:
    """The keys of the things in a clause that say which one is meant."""
    return frozenset(t.key for t in event.tokens if t.kind == "thing" and t.key[1:] not in VAGUE)


def _against(
    order: _Told,
    matches: Matches,
    stated: Sequence[tuple[Event, Event]],
    told: Sequence[Event],
) -> Iterator[Finding]:
    """Findings against one order of the claim; none when any aligned clause tells it the same way."""
    firsts, thens = matches[order.first], matches[order.then]
    both = [(a, b) for a, b in product(firsts, thens) if _vouched(a, b)]
    dated = bool(order.first.dates or order.then.dates)
    if any(
        earliest(a.event.dates, b.event.dates) in ("certain", "likely")
        or (a.event, b.event) in stated
        for a, b in both
    ):
        return
    for a, b in both:
        verdict = earliest(b.event.dates, a.event.dates)
        if verdict in ("certain", "likely"):
            if not dated and far_apart(b.event.dates, a.event.dates):
                continue
            facts = (
                _fact("first in the evidence", order.then, b.event),
                _fact("then in the evidence", order.first, a.event),
            )
            yield _finding(order, (b, a), REVERSED, verdict, facts)
        elif (b.event, a.event) in stated:
            fact = Fact("order", "stated the other way round", "stated")
            yield _finding(order, (b, a), STATED, "likely", (fact,))
    for b in filter(_holds, thens):
        cause = _own_or_inherited(order.first, told)
        verdict = earliest(b.event.dates, cause)
        if verdict in ("certain", "likely"):
            fact = _dated("effect", cause, b.event.dates)
            yield _finding(order, (b,), EFFECT_FIRST, verdict, (fact,))
    for a in filter(_holds, firsts):
        effect = _own_or_inherited(order.then, told) if not order.first.dates else order.then.dates
        verdict = earliest(effect, a.event.dates)
        if verdict in ("certain", "likely"):
            fact = _dated("cause", effect, a.event.dates)
            yield _finding(order, (a,), EFFECT_FIRST, verdict, (fact,))


def _holds(row: _Seen) -> bool:
    return row.alignment.answer is Answer.HOLDS


def _vouched(a: _Seen, b: _Seen) -> bool:
    """True for two clauses that can stand for the two events of one order."""
    if a.event == b.event:
        return False
    if a.weak and b.weak:
        return a.alignment.score + b.alignment.score >= TOGETHER
    return _holds(a) or _holds(b)


def _own_or_inherited(event: Event, told: Sequence[Event] = ()) -> tuple[DateMention, ...]:
    """The dates of a clause, of the clause that it continues, or of the one that tells it again.

    `told` are the events of its text: "having heard the verdict, … The verdict came on 20 May".
    """
    if event.dates or event.inherited_dates:
        return event.dates or event.inherited_dates
    if _things(event):
        return ()
    again = [
        other
        for other in told
        if other.dates
        and (other.concepts - VAGUE) & event.concepts
        and other.polarity in HAPPENED
        and not {t.key for t in other.tokens if t.kind == "proper"} - event.context
    ]
    return again[0].dates if len(again) == 1 else ()


def _impossible(event: Event, document: Document, passages: Sequence[Passage]) -> Iterator[Finding]:
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


def _fact(what: str, claimed: Event, found: Event) -> Fact:
    return Fact(what, _days(claimed.dates) or "no date", _days(found.dates) or "no date")


def _dated(what: str, claimed: Sequence[DateMention], found: Sequence[DateMention]) -> Fact:
    return Fact(what, _days(claimed), _days(found))


def _days(dates: Sequence[DateMention]) -> str:
    """The preferred core of the first date, with the time of day when that is what orders."""
    for mention in dates:
        day = iso(mention.readings[0].core) if mention.readings else ""
        clock = ""
        if mention.clock is not None:
            clock = f"{mention.clock[0] // 3600:02d}:{mention.clock[0] // 60 % 60:02d}"
        if day or clock:
            return f"{day} {clock}".strip()
    return ""


def _finding(
    order: _Told,
    seen: tuple[_Seen, ...],
    rule: str,
    verdict: Precedence,
    facts: tuple[Fact, ...],
) -> Finding:
    weakest = min((row.alignment for row in seen), key=lambda alignment: alignment.score)
    sure = verdict == "certain" and order.stated and not any(row.weak for row in seen)
    certainty: Certainty = "certain" if sure else "likely"
    claim_span = covering(
        order.first.clause,
        order.then.clause,
        *(d.span for d in _own_or_inherited(order.first)),
    )
    first, *rest = [row.event for row in seen]
    found_span = covering(
        first.clause,
        *(e.clause for e in rest),
        *(d.span for row in seen for d in row.event.dates),
    )
    confidence = CONFIDENCE[certainty] * (0.8 + 0.2 * min(1.0, weakest.score))
    return Finding(
        NAME,
        "order",
        round(confidence, 3),
        certainty,
        claim_span,
        found_span,
        Explanation(rule, facts, weakest),
    )


def _clash(
    event: Event,
    found: tuple[Turn, ...],
    days: Sequence[DateMention],
    rule: str,
    verdict: Precedence,
) -> Finding:
    certainty: Certainty = "certain" if verdict == "certain" else "likely"
    stay = " to ".join(filter(None, (_days((turn.date,)) for turn in found)))
    return Finding(
        NAME,
        "order",
        CONFIDENCE[certainty],
        certainty,
        covering(event.clause, days[0].span),
        covering(*_words(found)),
        Explanation(rule, (Fact("the same person", _days(days), stay),)),
    )


DETECTOR = Detector(
    name=NAME,
    version="1",
    detect=detect,
    rules=frozenset({REVERSED, STATED, EFFECT_FIRST, DEAD, HELD, ABROAD, ILL, FOUNDED}),
)
