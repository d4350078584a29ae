"""Events in an order that the evidence rules out: see order_conflict.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from detectors.alignment import same_event
from detectors.languages.concepts import VAGUE
from detectors.mentions.beside import own_dates
from detectors.mentions.chronicle import Entry, entries
from detectors.mentions.dates.compare import Precedence
from detectors.mentions.dating import days_of, earliest, far_apart
from detectors.mentions.names import same_name_forms
from detectors.mentions.reading import Reading, read
from detectors.mentions.types import DateMention, Event
from detectors.order_chronicle import crosses, other_phase, reversed_entries, reversed_relation
from detectors.order_presence import ABROAD, DEAD, FOUNDED, HELD, ILL, impossible
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
# Somebody is recruited for what follows: in one story these come after the contact, never before.
RECRUITMENT = frozenset({"contact"})
RECRUITED_FOR = frozenset({"buy", "pay", "travel", "depart", "arrive", "cross", "attack", "burn"})

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
            spans = [passage.span for passage in passages if passage.document == document]
            told = entries(read(document.text, document.published_on), spans)
            for order in orders:
                found_one = next(_against(order, matches, stated, reading.events), None)
                if found_one is None and not _confirmed(order, matches, stated):
                    found_one = _out_of_entries(order, told, stated)
                if found_one is not None:
                    yield found_one
        for event in reading.events:
            if event.polarity in HAPPENED:
                yield from _first_of(impossible(event, document, passages))


def _confirmed(order: _Told, matches: Matches, stated: Sequence[tuple[Event, Event]]) -> bool:
    """True when aligned clauses of the account tell the two in the order of the claim."""
    return any(
        earliest(a.event.dates, b.event.dates) in ("certain", "likely")
        or (a.event, b.event) in stated
        for a, b in product(matches[order.first], matches[order.then])
        if _vouched(a, b)
    )


def _out_of_entries(
    order: _Told, told: Sequence[Entry], stated: Sequence[tuple[Event, Event]]
) -> Finding | None:
    """A finding where dated entries, or an order in words, tell both happenings the other way round."""
    if not order.stated:
        return None
    for early, late, score in reversed_entries(order.first, order.then, told):
        facts = (
            _fact("first in the evidence", order.then, early),
            _fact("then in the evidence", order.first, late),
        )
        return _by_keys(order, REVERSED, facts, early.span, late.span, score)
    for one, other, score in reversed_relation(order.first, order.then, stated):
        told_so = (Fact("order", "stated the other way round", "stated"),)
        return _by_keys(order, STATED, told_so, one.clause, other.clause, score)
    return None


def _by_keys(
    order: _Told, rule: str, facts: tuple[Fact, ...], one: Span, other: Span, score: float
) -> Finding:
    """A finding on happenings that are known by what the claim says of each alone."""
    alignment = Alignment(min(1.0, score / 4), Answer.HOLDS, ("each told apart from the other",))
    return Finding(
        NAME,
        "order",
        round(CONFIDENCE["likely"] * (0.8 + 0.2 * alignment.score), 3),
        "likely",
        covering(order.first.clause, order.then.clause),
        covering(one, other),
        Explanation(rule, facts, alignment),
    )


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
        if _others_only(event, candidate) or other_phase(event, candidate):
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
    if _confirmed(order, matches, stated):
        return
    for a, b in both:
        verdict = earliest(own_dates(b.event), own_dates(a.event))
        if verdict in ("certain", "likely"):
            if not dated and far_apart(b.event.dates, a.event.dates):
                continue
            facts = (
                _fact("first in the evidence", order.then, b.event),
                _fact("then in the evidence", order.first, a.event),
            )
            yield _finding(order, (b, a), REVERSED, verdict, facts)
        elif (b.event, a.event) in stated and crosses(order.first, order.then, b.event, a.event):
            fact = Fact("order", "stated the other way round", "stated")
            yield _finding(order, (b, a), STATED, "likely", (fact,))
    for b in filter(_holds, thens):
        cause = _own_or_inherited(order.first, told)
        verdict = earliest(own_dates(b.event), cause)
        if verdict in ("certain", "likely"):
            fact = _dated("effect", cause, b.event.dates)
            yield _finding(order, (b,), EFFECT_FIRST, verdict, (fact,))
    for a in filter(_holds, firsts):
        effect = _own_or_inherited(order.then, told) if not order.first.dates else order.then.dates
        verdict = earliest(effect, own_dates(a.event))
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
        return own_dates(event) or event.inherited_dates
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


def _fact(what: str, claimed: Event, found: Event | Entry) -> Fact:
    return Fact(what, days_of(claimed.dates) or "no date", days_of(found.dates) or "no date")


def _dated(what: str, claimed: Sequence[DateMention], found: Sequence[DateMention]) -> Fact:
    return Fact(what, days_of(claimed), days_of(found))


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


DETECTOR = Detector(
    name=NAME,
    version="1",
    detect=detect,
    rules=frozenset({REVERSED, STATED, EFFECT_FIRST, DEAD, HELD, ABROAD, ILL, FOUNDED}),
)
