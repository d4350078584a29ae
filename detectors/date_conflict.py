"""The same event on incompatible days: see date_conflict.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product

from detectors.alignment import same_event
from detectors.languages.concepts import SCENELESS
from detectors.mentions.anchoring import counted_from, heads
from detectors.mentions.aspect import lasts, single
from detectors.mentions.beside import (
    aspect_of,
    beside,
    frames,
    only_one_ends,
    told_elsewhere,
    vaguely_met,
)
from detectors.mentions.dates.builders import COVERED, EVENT_OFFSET
from detectors.mentions.dates.compare import Comparison, compare, iso, published_bound
from detectors.mentions.phases import Phase, apart, does, phases
from detectors.mentions.places import same_place
from detectors.mentions.quantities.compare import compare_quantities
from detectors.mentions.reading import read
from detectors.mentions.telling import another_one, bounds_only, in_passing, same_verb
from detectors.mentions.types import DateMention, Event, Interval, Place
from detectors.pairing import HAPPENED, Pair, events_of, pairs
from detectors.quoting import covering
from detectors.sharing import two_sided
from detectors.types import (
    Alignment,
    Answer,
    Certainty,
    Claim,
    Context,
    Corroboration,
    Detected,
    Detector,
    Document,
    Explanation,
    Fact,
    Finding,
    Passage,
)

DISJOINT = "disjoint-dates"
CLOCK = "disjoint-clock-times"
TOLD_BEFORE = "told-before-it-happened"

# An alignment as sure as this needs no help from a second reason; below it a finding is "likely".
SURE_ALIGNMENT = 0.6
# Clocks of two sources may stand in two zones of one country, never more than this apart.
CLOCK_TOLERANCE_SECONDS = 3 * 3600
# A report that narrates an undated event cannot precede it; a weaker alignment may be another one.
TOLD_BEFORE_ALIGNMENT = 0.8
# Without a shared happening the clauses must have at least this much else in common.
WORDLESS_ALIGNMENT = 0.75
# The same verb, which no table knows, says almost as much as a known happening.
SAME_VERB_ALIGNMENT = 0.65
# What may tell that something went on or had ceased: there was none of it since then.
TOLD = HAPPENED | {"negated"}
# A day of birth tells who somebody is: the identity detector compares it, namesakes in mind.
WHO_IT_IS = frozenset({"birth"})
# Of findings of each certainty on the development pairs about this share held; see benchmarks.
CONFIDENCE: dict[Certainty, float] = {"certain": 0.95, "likely": 0.85}


@dataclass(frozen=True, slots=True)
class _Apart:
    """Two dates of one event that cannot be the same time, and how sure that is."""

    rule: str
    claimed: DateMention
    found: DateMention | None
    certainty: Certainty
    fact: Fact
    weight: float


def detect(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterable[Detected]:
    """Findings where a clause of the evidence dates the claim's event apart from the claim.

    Within one document the best aligned clause decides: a compatible date there silences worse
    aligned clauses, because a second event of the same kind is more likely than a self-contradiction.
    """
    aligned: dict[tuple[Event, str], list[Pair]] = {}
    for pair in pairs(
        claim,
        passages,
        slot="when",
        context=context,
        claimed_if=lambda e: e.polarity in HAPPENED and bool(_usable(e)),
        found_if=lambda e: e.polarity in HAPPENED,
    ):
        if not _another_event(pair):
            aligned.setdefault((pair.claimed, pair.document.text.id), []).append(pair)
    outlasting = _outlasting(claim, passages, context)
    for key in dict.fromkeys((*aligned, *outlasting)):
        yield from _decide(aligned.get(key, ()), outlasting.get(key, ()))


def _outlasting(
    claim: Claim, passages: Sequence[Passage], context: Context
) -> dict[tuple[Event, str], list[tuple[Pair, _Apart]]]:
    """Clauses that have the thing of the claim at work when the claim has it at rest, or the reverse.

    "Closed since the summer" and "sold bread until 17 November" tell two happenings, so that they
    need no word for one in common, but the thing must be the same.
    """
    found: dict[tuple[Event, str], list[tuple[Pair, _Apart]]] = {}
    claimed = [(e, list(phases(e))) for e in read(claim.text, claim.said_on).events]
    claimed = [(event, told) for event, told in claimed if told and event.polarity in TOLD]
    if not claimed:
        return found
    for document in dict.fromkeys(passage.document for passage in passages):
        for event in events_of(document, passages):
            theirs = list(phases(event)) if event.polarity in TOLD else []
            for mine, ours in claimed:
                told = theirs or (list(does(event)) if _denied(mine, event) else [])
                row = _outlasts(mine, ours, event, told, document, context)
                if row is not None:
                    found.setdefault((mine, document.text.id), []).append(row)
    return found


def _denied(denied: Event, told: Event) -> bool:
    """True when the one clause denies what the other tells by the same verb."""
    if denied.polarity != "negated" or told.polarity not in HAPPENED:
        return False
    verbs = {t.key for t in denied.tokens if denied.trigger and t.start == denied.trigger.start}
    others = {t.key for t in told.tokens if told.trigger and t.start == told.trigger.start}
    return bool(verbs & others)


def _outlasts(
    claimed: Event,
    ours: Sequence[Phase],
    found: Event,
    theirs: Sequence[Phase],
    document: Document,
    context: Context,
) -> tuple[Pair, _Apart] | None:
    """The first two phases of two clauses on one thing that exclude each other."""
    for mine, other in product(ours, theirs):
        days = apart(mine, other)
        if days is None:
            continue
        opposed = mine.known and other.known and mine.on != other.on
        alignment = same_event(
            claimed,
            found,
            slot="when",
            similar=context.similar,
            same=context.same,
            predicate="related" if opposed else "open",
        )
        if alignment.answer is not Answer.HOLDS:
            return None
        pair = Pair(claimed, found, document, alignment)
        first, second = days
        fact = _fact(pair, iso(first.core), iso(second.core))
        return pair, _Apart(DISJOINT, mine.dated, other.dated, "likely", fact, 1.0)
    return None


def _decide(group: Sequence[Pair], outlasting: Sequence[tuple[Pair, _Apart]]) -> Iterator[Detected]:
    """The answer of one document to one dated event of the claim."""
    agreeing: list[tuple[Pair, Comparison, DateMention, DateMention]] = []
    conflicts: list[tuple[Pair, _Apart]] = []
    for pair in group:
        answer = _compare_events(pair)
        if isinstance(answer, _Apart):
            conflicts.append((pair, answer))
        elif answer is not None:
            agreeing.append((pair, *answer))
    best = max((pair.alignment.score for pair, *_ in agreeing), default=0.0)
    for pair, comparison, claimed, found in agreeing:
        if pair.alignment.score == best:
            fact = _fact(pair, iso(comparison.claimed), iso(comparison.found))
            yield Corroboration(
                "date-conflict",
                covering(pair.claimed.clause, claimed.span),
                covering(pair.found.clause, found.span),
                Explanation("compatible-dates", (fact,), pair.alignment),
            )
            break
    seen = {pair.found for pair, _ in conflicts}
    conflicts += [row for row in outlasting if row[0].found not in seen]
    for pair, answer in conflicts:
        told_too = answer.rule == DISJOINT and told_elsewhere(
            answer.claimed,
            pair.claimed,
            pair.found,
            read(pair.document.text, pair.document.published_on).events,
        )
        if pair.alignment.score > best and not told_too:
            yield _finding(pair, answer)


_SCENELESS = frozenset(SCENELESS.split())
# Steps of one paper on its way, each on a day of its own: a law is passed, signed and published.
_STEPS = frozenset("sign approve publish issue revoke register appeal".split())
# What one and the same side does every season.
_AGAIN_AND_AGAIN = frozenset({"win", "lose", "score"})
# Told for one another: it opened, began to take in children, was switched on.
_STARTS = frozenset("open begin establish switch_on".split())
# What goes on for days between its begin and its end.
_LASTING = frozenset(
    "trial strike protest hunger clash build repair flood search evacuate block occupy vote vaccinate "
    "harvest conscript quarantine negotiate study".split()
)


def _another_event(pair: Pair) -> bool:
    """True when something besides the day speaks for two events, or the day tells who somebody is.

    Two accounts of one event differ in one slot; two events of one kind differ in several. A clause
    without a known happening has only its names and things to go by, and needs many of them.
    """
    claimed, found = pair.claimed, pair.found
    shared = claimed.concepts & found.concepts
    if shared & WHO_IT_IS:
        return True
    if shared and shared <= (_counted_from(claimed) | _counted_from(found)):
        return True
    wordless = not shared and not two_sided(claimed, found)
    alike = same_verb(claimed, found) or (claimed.concepts & _STARTS and found.concepts & _STARTS)
    least = SAME_VERB_ALIGNMENT if alike else WORDLESS_ALIGNMENT
    if wordless and pair.alignment.score < least:
        return True
    if wordless and not alike and any(d.kind == "since" for d in (*claimed.dates, *found.dates)):
        return True  # what goes on since June began so late; what else was done before is no matter
    if not shared & _SCENELESS and _elsewhere(claimed.places, found.places):
        return True
    if another_one(claimed, found, shared):
        return True
    if shared and shared <= _AGAIN_AND_AGAIN:
        return True
    steps, others = claimed.concepts & _STEPS, found.concepts & _STEPS
    if steps and others and not steps & others:
        return True
    if in_passing(claimed, shared) != in_passing(found, shared):
        return True
    return any(
        compare_quantities(replace(mine, part_of=False), replace(theirs, part_of=False)).outcome
        in ("certain", "likely")
        for mine, theirs in product(claimed.quantities, found.quantities)
        if mine.counted is not None and mine.counted == theirs.counted
    )


def _counted_from(event: Event) -> frozenset[str]:
    """What "two days after the arrest he signed" counts from: the days are not those of the arrest."""
    ahead = any(d.rule == EVENT_OFFSET and heads(d, event) for d in event.dates)
    return counted_from(event) if ahead else frozenset()


def _elsewhere(claimed: Sequence[Place], found: Sequence[Place]) -> bool:
    """True when a place of the one clause excludes one of the other and equals none there."""
    return any(
        any(same_place(mine, other) is Answer.DOES_NOT_HOLD for other in found)
        and not any(same_place(mine, other) is Answer.HOLDS for other in found)
        for mine in claimed
    )


def _usable(event: Event) -> list[DateMention]:
    """The dates of an event that can be compared: resolved, not recurring, and no frame of another.

    "The only clash of this year broke out on 20 September" is dated by the day, not by the year.
    """
    dates = [
        d
        for d in event.dates
        if d.readings
        and not d.recurring
        and d.rule != COVERED
        and not bounds_only(event, d)
        and not beside(event, d)
    ]
    return [d for d in dates if not any(frames(d, other) for other in dates)]


def _compare_events(
    pair: Pair,
) -> _Apart | tuple[Comparison, DateMention, DateMention] | None:
    """Apart when no date of the one clause can meet any of the other; None when nothing compares.

    A clause with several dates is compatible as soon as one of them is: which of them dates the
    event is then open.
    """
    found_dates = _usable(pair.found)
    if not found_dates:
        return _told_before(pair)
    compared = [
        (compare(c, f, aspect=aspect_of(c, f)), c, f)
        for c, f in product(_usable(pair.claimed), found_dates)
        if not (only_one_ends(pair.claimed, c, pair.found, f) or vaguely_met(c, f))
    ]
    known = [row for row in compared if row[0].outcome != "unknown"]
    if not known:
        return None
    for comparison, claimed, found in known:
        if comparison.outcome == "none":
            return _clocks(pair, claimed, found) or (comparison, claimed, found)
    comparison, claimed, found = min(known, key=lambda row: row[0].gap_days)
    if _inside_a_state(pair, comparison) or _of_an_earlier_event(pair, comparison):
        return None
    if _in_its_course(pair, comparison):
        return None
    certain = _published_after(pair, comparison) and all(
        row[0].outcome == "certain" for row in known
    )
    sure = certain and pair.alignment.score >= SURE_ALIGNMENT
    return _Apart(
        DISJOINT,
        claimed,
        found,
        "certain" if sure else "likely",
        _fact(pair, iso(comparison.claimed), iso(comparison.found)),
        comparison.weight,
    )


def _inside_a_state(pair: Pair, comparison: Comparison) -> bool:
    """True when the later side says that something went on: its begin may be the earlier day."""
    claimed, found = comparison.claimed, comparison.found
    if claimed.latest is not None and found.earliest is not None:
        later = pair.found if claimed.latest < found.earliest else pair.claimed
        # "Began on 23 April and is not done yet": that is the day on which it began.
        return "begin" not in later.concepts and lasts(later.clause)
    return lasts(pair.found.clause) or lasts(pair.claimed.clause)


def _in_its_course(pair: Pair, comparison: Comparison) -> bool:
    """True for the begin of what lasts and a later day of it, or an earlier day of it and its end.

    "The trial began on 3 May", "at a hearing on 5 May".
    """
    if not pair.claimed.concepts & pair.found.concepts & _LASTING:
        return False
    claimed, found = comparison.claimed, comparison.found
    if claimed.latest is not None and found.earliest is not None:
        first = claimed.latest < found.earliest
    else:
        first = claimed.earliest is None or found.latest is None
    earlier, later = (pair.claimed, pair.found) if first else (pair.found, pair.claimed)
    return ("begin" in earlier.concepts and "begin" not in later.concepts) or (
        "end" in later.concepts and "end" not in earlier.concepts
    )


def _published_after(pair: Pair, comparison: Comparison) -> bool:
    """True unless the evidence is known to have come out before the claimed day."""
    published, claimed = pair.document.published_on, comparison.claimed.earliest
    return published is None or claimed is None or claimed <= published


def _of_an_earlier_event(pair: Pair, comparison: Comparison) -> bool:
    """True for a report older than the claimed day, unless the claim says there was no other event.

    Such a report more probably tells of an earlier event of the same kind, or of a step towards it
    ("handed in her resignation"), than of the claimed one on another day.
    """
    return not _published_after(pair, comparison) and not single(pair.claimed.clause)


def _clocks(pair: Pair, claimed: DateMention, found: DateMention) -> _Apart | None:
    """The same single day on both sides, and times of day that no zone of one country reconciles."""
    if claimed.clock is None or found.clock is None or claimed.zone != found.zone:
        return None
    days = {reading.core for mention in (claimed, found) for reading in mention.readings}
    if len(days) != 1 or any(day.earliest != day.latest for day in days):
        return None
    first, second = sorted((claimed.clock, found.clock))
    if second[0] - first[1] <= CLOCK_TOLERANCE_SECONDS:
        return None
    return _Apart(
        CLOCK,
        claimed,
        found,
        "likely",
        _fact(pair, _clock(claimed.clock[0]), _clock(found.clock[0])),
        1.0,
    )


def _told_before(pair: Pair) -> _Apart | None:
    """The evidence tells the event as past and was published before the claimed day."""
    published = pair.document.published_on
    if published is None or pair.alignment.score < TOLD_BEFORE_ALIGNMENT or not pair.found.past:
        return None
    bound = published_bound(published)
    for claimed in _usable(pair.claimed):
        hulls = [reading.outer for reading in claimed.readings]
        if claimed.kind in {"in", "range", "since", "after"} and all(
            hull.earliest is not None and hull.earliest > _latest(bound) for hull in hulls
        ):
            core = claimed.readings[0].core
            return _Apart(
                TOLD_BEFORE, claimed, None, "likely", _fact(pair, iso(core), iso(bound)), 1.0
            )
    return None


def _latest(bound: Interval) -> date:
    return bound.latest if bound.latest is not None else date.max - timedelta(days=1)


def _fact(pair: Pair, claimed: str, found: str) -> Fact:
    concepts = sorted(pair.claimed.concepts & pair.found.concepts)
    what = concepts[0].replace("_", " ") if concepts else "event"
    return Fact(what, claimed, found)


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}"


def _finding(pair: Pair, answer: _Apart) -> Finding:
    claim_span = covering(pair.claimed.clause, answer.claimed.span)
    found_span = (
        covering(pair.found.clause, answer.found.span) if answer.found else pair.found.clause
    )
    return Finding(
        "date-conflict",
        "date",
        _confidence(answer, pair.alignment),
        answer.certainty,
        claim_span,
        found_span,
        Explanation(answer.rule, (answer.fact,), pair.alignment),
    )


def _confidence(answer: _Apart, alignment: Alignment) -> float:
    """The base of its certainty, lowered by a weak alignment and by dates that nearly touch."""
    base = CONFIDENCE[answer.certainty]
    return round(base * (0.8 + 0.15 * min(1.0, alignment.score) + 0.05 * answer.weight), 3)


DETECTOR = Detector(
    name="date-conflict",
    version="1",
    detect=detect,
    rules=frozenset({DISJOINT, CLOCK, TOLD_BEFORE, "compatible-dates"}),
)
