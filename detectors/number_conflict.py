"""The same thing counted or measured with amounts that cannot both hold: see number_conflict.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from detectors.languages.concepts import VAGUE
from detectors.mentions.quantities import Comparison, compare_quantities
from detectors.mentions.quantities.counted import OUTCOMES, PERSONS, WIDER
from detectors.mentions.quantities.scope import is_distance, scopes_of
from detectors.mentions.quantities.stretches import counted_by, parts_in_time
from detectors.mentions.quantities.units import in_base
from detectors.mentions.reading import read
from detectors.mentions.types import Event, Quantity
from detectors.number_apart import other_thing
from detectors.number_computed import GROWTH, SHARE, TURNOUT, computed
from detectors.number_pairing import number_pairs, other_time
from detectors.pairing import Pair
from detectors.quoting import covering
from detectors.types import (
    Certainty,
    Claim,
    Context,
    Corroboration,
    Detected,
    Detector,
    Explanation,
    Fact,
    Finding,
    Passage,
    Span,
)

DISJOINT = "disjoint-quantities"
BOUND = "bound-violated"
PART = "part-exceeds-whole"
COMPATIBLE = "compatible-quantities"

# The less the two say what they count, the surer the alignment has to be.
LOOSE_ALIGNMENT = {"": 0.0, "generic": 0.55, "unnamed": 0.6}
# An alignment below this makes a finding likely at most.
SURE_ALIGNMENT = 0.6
# From here on two measures may be of one thing however far they are apart.
CLOSE_ALIGNMENT = 0.8
# Counts that are taken again and again while an event lasts; a later one may be larger.
GROWING = frozenset(
    ["dead", "injured", "missing", "infected", "evacuated", "hospitalised", "displaced"]
)
# A number with another of these cues is of another thing: a plan is not what happened.
KINDS = frozenset(["plan", "demand", "capacity", "previous", "other"])
# What was before may still be what the claim tells.
THINGS = KINDS - {"previous"}
# A clause with more comparable amounts than this is a table of several things.
LISTED = 2
# What is numbered through on a petition.
SIGNED = frozenset(["signatures", "pages", "documents", "letters"])
MEASURES = frozenset(["length", "area", "mass", "volume", "duration"])
APART = 50.0
# Amounts of which a sentence may tell several of one kind.
_TOLD = ("count", "ratio", "percent", "money")
# From so many digits on a number is hit by chance no more.
DISTINCT = 3
# Areas of which one lies in the other.
LEVELS = frozenset(
    ["@village", "@city", "@district", "@province", "@region", "@country", "@town", "@capital"]
)
CONFIDENCE: dict[Certainty, float] = {"certain": 0.93, "likely": 0.82}


@dataclass(frozen=True, slots=True)
class _Match:
    """A quantity of the claim beside one of the evidence, with what comparing them says."""

    pair: Pair
    claimed: Quantity
    found: Quantity
    comparison: Comparison

    @property
    def score(self) -> float:
        return self.pair.alignment.score


def detect(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterable[Detected]:
    """Findings where a clause of the evidence counts or measures the claim's event otherwise.

    Within one document any compatible amount of the same event silences the others: which of
    several numbers is meant is then open.
    """
    aligned: dict[tuple[Event, str], list[Pair]] = {}
    for pair in number_pairs(claim, passages, context):
        if not other_time(claim, pair):
            aligned.setdefault((pair.claimed, pair.document.text.id), []).append(pair)
    for (event, _), group in aligned.items():
        for quantity in event.quantities:
            yield from _decide(claim, quantity, group)


def _decide(claim: Claim, quantity: Quantity, group: Sequence[Pair]) -> Iterator[Detected]:
    """The answer of one document to one quantity of the claim."""
    matches = [
        _Match(pair, quantity, found, _compare(claim, pair, quantity, found))
        for pair in group
        for found in pair.found.quantities
        if _same_kind(pair, quantity, found)
    ]
    agreeing = [match for match in matches if match.comparison.outcome == "none"]
    if agreeing:
        best = max(agreeing, key=lambda match: (not match.comparison.loose, match.score))
        if not best.comparison.loose:
            yield _corroboration(best)
        return
    apart = [
        match
        for match in matches
        if match.comparison.outcome in ("certain", "likely")
        and "whole" not in (match.found.rule, quantity.rule)
    ]
    apart = [match for match in apart if not _taken(match) and _vouched(match)]
    apart = [m for m in apart if not other_thing(m.pair, m.claimed, m.found)]
    apart = [m for m in apart if not _sums_up(m.claimed, m.pair.claimed.quantities, m.found)]
    apart = [match for match in apart if not _is_list(match, apart) and not _told_beside(match)]
    if quantity.dimension in ("factor", "percent", "ratio") and not apart:
        yield from _computed(quantity, group)
    if not apart or _adds_up(quantity, matches):
        return
    nearest = min(apart, key=_rank)
    growing = _grows(claim, nearest)
    if not growing:
        yield _finding(nearest, doubtful=growing is None)


def _compare(claim: Claim, pair: Pair, claimed: Quantity, found: Quantity) -> Comparison:
    """The comparison; an outcome on one side is lent to mere people on the other.

    "A dozen people were detained" beside "41 people were taken to police stations": the aligned
    events share what was done, so both count those to whom it was done.
    """
    year = claim.said_on.year if claim.said_on else None
    if pair.claimed.concepts & pair.found.concepts:
        if _done_to(claimed, found):
            found = replace(found, counted=claimed.counted, among=claimed.among)
        elif _done_to(found, claimed):
            claimed = replace(claimed, counted=found.counted, among=found.among)
    if "sign" in pair.claimed.concepts & pair.found.concepts:
        # Four hundred people who signed are four hundred signatures.
        if found.counted in SIGNED and claimed.counted in PERSONS:
            found = replace(found, counted=claimed.counted)
        elif claimed.counted in SIGNED and found.counted in PERSONS:
            claimed = replace(claimed, counted=found.counted)
    claimed, found = parts_in_time(claimed, pair.claimed, found, pair.found)
    return compare_quantities(claimed, found, year=year)


def _done_to(outcome: Quantity, persons: Quantity) -> bool:
    """True when one counts those to whom it was done, and the other people of that kind."""
    if outcome.counted not in OUTCOMES or persons.counted not in PERSONS:
        return False
    return persons.counted == "people" or persons.counted == outcome.among


def _same_kind(pair: Pair, claimed: Quantity, found: Quantity) -> bool:
    """True unless one is planned, possible, past or of a wider area and the other is not."""
    mine = scopes_of(claimed, pair.claimed.clause, pair.claimed.quantities)
    theirs = scopes_of(found, pair.found.clause, pair.found.quantities)
    if mine & KINDS != theirs & KINDS or {"gross", "net"} <= mine | theirs:
        return False
    ours, others = _levels(pair.claimed), _levels(pair.found)
    return not ours or not others or bool(ours & others)


def _levels(event: Event) -> frozenset[str]:
    """How wide an area a clause speaks of: a village is not its province."""
    return frozenset(term.key for term in event.tokens if term.key in LEVELS)


def _taken(match: _Match) -> bool:
    """True when the found amount is that of another number of the claim's clause."""
    return any(
        compare_quantities(other, match.found).outcome == "none"
        for other in match.pair.claimed.quantities
        if other is not match.claimed and other.dimension == match.found.dimension
    )


def _vouched(match: _Match) -> bool:
    """True when the alignment is sure enough for how well the two counted things agree.

    A claimed number that names nothing compares with nothing: it may be a score or a part of a name.
    """
    if match.claimed.dimension == "age":
        mine = {form for name in _names(match.pair.claimed) for form in name}
        theirs = {form for name in _names(match.pair.found) for form in name}
        return bool(mine & theirs)
    if (
        match.claimed.dimension in MEASURES
        and match.score < CLOSE_ALIGNMENT
        and _magnitudes_apart(match)
    ):
        return False
    if match.claimed.dimension == "length" and is_distance(match.claimed) != is_distance(
        match.found
    ):
        return False
    if match.comparison.loose == "unnamed" and match.claimed.counted is None:
        shares = match.claimed.dimension == match.found.dimension == "percent"
        if not (shares and match.found.counted is None and _one_subject(match.pair)):
            return False
    return match.score >= LOOSE_ALIGNMENT[match.comparison.loose]


def _one_subject(pair: Pair) -> bool:
    """True when both clauses say it of one thing: "turnout was", "turnout came to"."""
    mine, theirs = pair.claimed.doer, pair.found.doer
    if mine is None or theirs is None:
        return False
    return bool(mine.head and mine.head == theirs.head) or bool(
        mine.keys & theirs.keys or (mine.concepts & theirs.concepts) - VAGUE
    )


def _magnitudes_apart(match: _Match) -> bool:
    """True for hours beside decades: two measures so far apart are seldom of one thing."""
    sizes = [
        in_base(abs(quantity.low or quantity.high or 0.0), quantity.unit)
        for quantity in (match.claimed, match.found)
    ]
    return min(sizes) > 0 and max(sizes) / min(sizes) > APART


def _is_list(match: _Match, apart: Sequence[_Match]) -> bool:
    """True when the clause lists so many amounts that nothing says which one is meant."""
    clause = match.pair.found.clause
    return sum(other.pair.found.clause == clause for other in apart) > LISTED


def _told_beside(match: _Match) -> bool:
    """True when the sentence of the evidence has another amount of this very thing that agrees.

    So does the very number with the same noun anywhere in the evidence, or without it a number of
    many digits: nobody hits that by chance.
    """
    mine = match.claimed
    if any(
        (other.low, other.high, other.unit, other.dimension)
        == (mine.low, mine.high, mine.unit, mine.dimension)
        and (_distinct(mine) or (mine.counted is not None and other.counted == mine.counted))
        for other in _all(match)
    ):
        return True
    if mine.dimension not in (*_TOLD, *MEASURES):
        return False
    sentence, beside = match.pair.found.sentence, _beside(match)
    kinds = THINGS & scopes_of(mine, match.pair.claimed.clause, match.pair.claimed.quantities)
    for other in beside:
        if other.span == match.found.span or other.rule == "whole":
            continue
        compared = compare_quantities(mine, other)
        # "In addition, 90 million for the stadium" is of another thing.
        same = kinds == THINGS & scopes_of(other, sentence, tuple(beside))
        # "70 per cent in the last year, and 56 in the last month" names its adults but once.
        named = compared.loose != "unnamed" or (mine.dimension, mine.low, mine.high) == (
            "percent",
            other.low,
            other.high,
        )
        if same and named and compared.outcome == "none":
            return True
    return False


def _distinct(quantity: Quantity) -> bool:
    """True for a single value of three digits or more that are not all noughts."""
    if quantity.low is None or quantity.low != quantity.high:
        return False
    return len(f"{quantity.low:.6f}".replace(".", "").strip("0")) >= DISTINCT


def _beside(match: _Match) -> list[Quantity]:
    """Every amount in the sentence of the evidence."""
    return [q for q in _all(match) if match.pair.found.sentence.contains(q.span)]


def _all(match: _Match) -> tuple[Quantity, ...]:
    document = match.pair.document
    return read(document.text, document.published_on).quantities


def _names(event: Event) -> list[tuple[str, ...]]:
    parties = (*event.agents, *event.patients, *event.others)
    return [party.forms for party in parties if hasattr(party, "forms")]


def _adds_up(quantity: Quantity, matches: Sequence[_Match]) -> bool:
    """True when the amounts of this thing in the evidence's sentence make the claimed one together."""
    parts = {found.span: found for match in matches for found in _beside(match)}
    return _sums_up(quantity, tuple(parts.values()), quantity)


def _sums_up(thing: Quantity, amounts: Sequence[Quantity], total: Quantity) -> bool:
    """True when the amounts of this thing make the total together: 152 gates and 40 are 192."""
    wider = WIDER.get(thing.counted or "", frozenset())
    same = [
        q
        for q in amounts
        if q.dimension == thing.dimension and (q.counted == thing.counted or q.counted in wider)
        if q.unit == thing.unit and q.low == q.high and q.low
    ]
    if not 2 <= len(same) <= 6:
        return False
    made = sum(q.low or 0.0 for q in same)
    summed = replace(same[0], low=made, high=made, part_of=False)
    return compare_quantities(total, summed).outcome == "none"


def _computed(quantity: Quantity, group: Sequence[Pair]) -> Iterator[Finding]:
    """A finding when two amounts of the evidence make another factor, share or turnout than claimed."""
    for pair in sorted(group, key=lambda one: -one.alignment.score):
        answer = computed(pair, quantity, sure=pair.alignment.score >= SURE_ALIGNMENT)
        if answer is not None:
            if answer.apart:
                yield _following(pair, quantity, answer.rule, answer.fact, answer.span)
            return


def _following(pair: Pair, quantity: Quantity, rule: str, fact: Fact, found: Span) -> Finding:
    sure = pair.alignment.score >= SURE_ALIGNMENT
    certainty: Certainty = "certain" if sure else "likely"
    return Finding(
        "number-conflict",
        "number",
        _confidence(certainty, pair.alignment.score),
        certainty,
        covering(pair.claimed.clause, quantity.span),
        covering(pair.found.clause, found),
        Explanation(rule, (fact,), pair.alignment),
    )


def _grows(claim: Claim, match: _Match) -> bool | None:
    """True when a later count may simply be larger; None when nothing says that it is counted again."""
    claimed, found = match.claimed, match.found
    low = found.low if found.low is not None else 0.0
    high = claimed.high if claimed.high is not None else float("inf")
    published = match.pair.document.published_on
    later = claim.said_on is None or published is None or published >= claim.said_on
    if claimed.dimension == "count" and _larger_is_later(claim, match, larger_found=low > high):
        return True
    rising = low > high if later else (found.high or 0.0) < (claimed.low or 0.0)
    if not rising:
        return False
    mine = scopes_of(claimed, match.pair.claimed.clause, match.pair.claimed.quantities)
    theirs = scopes_of(found, match.pair.found.clause, match.pair.found.quantities)
    # "By noon" in the claim is a count that went on; in the evidence it only dates the larger one.
    if "so_far" in mine | theirs or "as_of" in mine:
        return True
    # Twenty hectares burned in the morning, a hundred as of the evening: both are dated.
    if later and "early" in mine and "as_of" in theirs:
        return True
    return None if claimed.counted in GROWING or claimed.counted in PERSONS else False


def _larger_is_later(claim: Claim, match: _Match, *, larger_found: bool) -> bool:
    """True when both clauses are dated and the larger count was taken on the later day."""
    document = match.pair.document
    mine = counted_by(match.pair.claimed, read(claim.text, claim.said_on).dates)
    theirs = counted_by(match.pair.found, read(document.text, document.published_on).dates)
    if mine is None or theirs is None:
        return False
    return theirs > mine if larger_found else mine > theirs


def _rank(match: _Match) -> tuple[bool, float, float, int]:
    """Of several amounts apart the best aligned and named one is quoted, then the nearest."""
    mine = match.claimed.low or match.claimed.high or 0.0
    theirs = match.found.low or match.found.high or 0.0
    gap = abs(mine - theirs) / max(mine, theirs, 1.0)
    return bool(match.comparison.loose), -match.score, gap, match.found.span.start


def _finding(match: _Match, *, doubtful: bool) -> Finding:
    certain = match.comparison.outcome == "certain" and match.score >= SURE_ALIGNMENT
    cues = scopes_of(match.found, match.pair.found.clause, match.pair.found.quantities)
    if doubtful or match.comparison.loose or "estimate" in cues:
        certain = False
    certainty: Certainty = "certain" if certain else "likely"
    return Finding(
        "number-conflict",
        "number",
        _confidence(certainty, match.score),
        certainty,
        covering(match.pair.claimed.clause, match.claimed.span),
        covering(match.pair.found.clause, match.found.span),
        Explanation(match.comparison.rule, (_fact(match),), match.pair.alignment),
    )


def _confidence(certainty: Certainty, score: float) -> float:
    """The base of its certainty, lowered by a weak alignment."""
    return round(CONFIDENCE[certainty] * (0.75 + 0.25 * min(1.0, score)), 3)


def _corroboration(match: _Match) -> Corroboration:
    return Corroboration(
        "number-conflict",
        covering(match.pair.claimed.clause, match.claimed.span),
        covering(match.pair.found.clause, match.found.span),
        Explanation(COMPATIBLE, (_fact(match),), match.pair.alignment),
    )


def _fact(match: _Match) -> Fact:
    counted = match.claimed.counted or match.found.counted
    what = (counted or match.claimed.dimension).replace("_", " ")
    return Fact(what, match.comparison.claimed, match.comparison.found)


DETECTOR = Detector(
    name="number-conflict",
    version="1",
    detect=detect,
    rules=frozenset({DISJOINT, BOUND, PART, GROWTH, TURNOUT, SHARE, COMPATIBLE}),
)
