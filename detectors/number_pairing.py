"""Which clauses of a claim and of the evidence count or measure one event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from detectors.alignment import same_event
from detectors.languages.concepts import VAGUE
from detectors.mentions.reading import Reading, read
from detectors.mentions.types import DateMention, DateReading, Event, Quantity
from detectors.pairing import HAPPENED, Pair, events_of, pairs
from detectors.types import Answer, Claim, Context, Passage

# "We arrive at 2,600 to 3,000": what was counted stands beside a clause of so few words.
FEW_WORDS = 1
# What happens without a date in a broadcast happened within about a year of it.
RECENT = timedelta(days=400)


def number_pairs(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterator[Pair]:
    """Clauses that tell one event, and those that do so with the rest of their sentences.

    "Ten were injured when the stand at Orsun fell" names the place in a clause of its own; the
    sentence is taken to tell one event if the clauses with the numbers tell the same deed.
    """
    known: set[tuple[Event, Event]] = set()
    for pair in pairs(
        claim,
        passages,
        slot="how_many",
        context=context,
        claimed_if=tells_amount,
        found_if=tells_amount,
    ):
        known.add((pair.claimed, pair.found))
        yield pair
    reading = read(claim.text, claim.said_on)
    claimed_events = [event for event in reading.events if tells_amount(event)]
    if not claimed_events:
        return
    for document in dict.fromkeys(passage.document for passage in passages):
        found_reading = read(document.text, document.published_on)
        for found in events_of(document, passages):
            if not tells_amount(found):
                continue
            for claimed in claimed_events:
                if (claimed, found) in known or not _may_be_one(claimed, found):
                    continue
                alignment = same_event(
                    _with_sentence(claimed, reading),
                    _with_sentence(found, found_reading),
                    slot="how_many",
                    similar=context.similar,
                    same=context.same,
                )
                if alignment.answer is Answer.HOLDS:
                    yield Pair(claimed, found, document, alignment)


def _may_be_one(claimed: Event, found: Event) -> bool:
    """True when both clauses count one named thing in one deed, or the evidence only comes to a number."""
    if not found.concepts - VAGUE and len(found.terms) <= FEW_WORDS:
        return any(q.counted is None and q.dimension == "count" for q in found.quantities)
    shared = claimed.concepts & found.concepts
    return bool(shared) and any(
        (mine.counted is not None and mine.counted == theirs.counted)
        or ("sign" in shared and "numbered" in (mine.rule, theirs.rule))
        for mine in claimed.quantities
        for theirs in found.quantities
    )


def _with_sentence(event: Event, reading: Reading) -> Event:
    """The event with the words, names and places of the other clauses of its sentence."""
    beside = [
        other
        for other in reading.events
        if other.sentence == event.sentence and other.clause != event.clause
    ]
    if not beside:
        return event
    tokens = {(t.start, t.end, t.key): t for other in (event, *beside) for t in other.tokens}
    parties = [p for other in beside for p in (*other.agents, *other.patients, *other.others)]
    return replace(
        event,
        tokens=tuple(tokens[key] for key in sorted(tokens)),
        others=(*event.others, *parties),
        places=(*event.places, *(place for other in beside for place in other.places)),
    )


def tells_amount(event: Event) -> bool:
    """True for a clause that says how many of what happened.

    "None" is an amount too, and "did not exceed ten" denies nothing but a larger one.
    """
    if not event.quantities:
        return False
    if event.polarity in HAPPENED or any(q.rule == "none" for q in event.quantities):
        return True
    if event.polarity in {"hypothetical", "planned"} and any(map(_attribute, event.quantities)):
        return True
    negation = event.negation
    return negation is not None and any(q.span.overlaps(negation) for q in event.quantities)


def _attribute(quantity: Quantity) -> bool:
    """True for "with its 3.2-kilometre runway it can": the measure is no part of what may be."""
    return quantity.dimension in {"length", "area", "mass", "volume"} and bool(
        quantity.rule == "fused-adjective" or "-" in quantity.span.quote
    )


def other_time(claim: Claim, pair: Pair) -> bool:
    """True when the two clauses are dated apart, so that they may tell of two occasions."""
    claimed = [d for d in (*pair.claimed.dates, *pair.claimed.inherited_dates) if d.readings]
    found = [d for d in (*pair.found.dates, *pair.found.inherited_dates) if d.readings]
    if claimed and found:
        return not any(_same_day(c, f) for c in claimed for f in found)
    if found and claim.said_on is not None:
        latest = [reading.outer.latest for dated in found for reading in dated.readings]
        ends = [day for day in latest if day is not None]
        return len(ends) == len(latest) and max(ends) < claim.said_on - RECENT
    return False


def _same_day(claimed: DateMention, found: DateMention) -> bool:
    """True when some reading of one date meets some reading of the other; counts change by the day."""
    for mine in claimed.readings:
        for theirs in found.readings:
            begin = max(mine.core.earliest or date.min, theirs.core.earliest or date.min)
            end = min(mine.core.latest or date.max, theirs.core.latest or date.max)
            if begin <= end and not _sum_over_longer(claimed, mine, found, theirs):
                return True
    return False


def _sum_over_longer(
    claimed: DateMention, mine: DateReading, found: DateMention, theirs: DateReading
) -> bool:
    """True for "in April" against "January to April": the longer span counts more than the shorter."""
    if (claimed.kind == "range") == (found.kind == "range"):
        return False
    one, other = _days(mine), _days(theirs)
    longer, shorter = (one, other) if claimed.kind == "range" else (other, one)
    return longer is not None and shorter is not None and longer >= 2 * shorter


def _days(reading: DateReading) -> int | None:
    first, last = reading.core.earliest, reading.core.latest
    return (last - first).days + 1 if first and last else None
