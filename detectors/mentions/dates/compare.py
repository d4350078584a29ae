"""Two dated mentions set against each other, three-valued and weighted.

Intervals are calendar days, both ends inclusive; None is an open end. Source: Allen 1983, with a
core (what is meant) and an outer hull (what is still possible) on both sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import Literal

from detectors.mentions.dates.builders import FEAST, HALF_DAY_CLOCK
from detectors.mentions.types import DateMention, DateReading, Interval

Aspect = Literal["at", "begin", "end"]
Outcome = Literal["certain", "likely", "none", "unknown"]
Precedence = Literal["certain", "likely", "no", "unknown"]

# A date completed by these anchors is as good as a written one; a guess along a story is not.
_FIRM = frozenset({"explicit", "said_on", "published_on"})
_OPEN = Interval(None, None)
# "13 February" of no year and 13 February 2022 are one day unless another year is all but sure.
_SURE_OF_YEAR = 0.85
_MOST_OF_A_YEAR = 300
# "At Eid" is any day of the feast, whose first one the calendar names.
_FEAST_DAYS = 4
# Seconds: an hour of the clock in words before seven is told of the afternoon.
_HALF_DAY, _WAKING = 12 * 3600, 7 * 3600


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two dates say about each other.

    "certain": no reading of the one can meet any reading of the other. "likely": what is most
    probably meant cannot meet, something less probable can. "none": they can be the same time.
    "unknown": there is nothing to compare. `claimed` and `found` are the preferred cores,
    `gap_days` the days from the one to the other (16 to 17 December is 1; 0 unless disjoint).
    `weight` in [0, 1] is how much of the readings' weight lies apart, lowered when the gap is
    small beside the vagueness; 0 for none and unknown.
    """

    outcome: Outcome
    gap_days: int
    claimed: Interval
    found: Interval
    weight: float


def compare(
    claimed: DateMention,
    found: DateMention,
    *,
    aspect: Aspect = "at",
    tolerance_days: int = 1,
) -> Comparison:
    """CERTAIN when the outer hulls of every pair of readings lie apart by more than the tolerance.

    `aspect` says which moment of the event is meant: "at" for points, "begin" and "end" for
    stretches and states; *since* constrains only the begin, *until* only the end. Certain needs
    firm anchors on both sides. Widening an interval never yields a conflict that was not there.
    compare(early January 2022, 14 January 2022) -> likely, against 2 February -> certain.
    """
    left, right = _readings(claimed, aspect), _readings(found, aspect)
    if not left or not right:
        return Comparison("unknown", 0, _OPEN, _OPEN, 0.0)
    # Day tables of the Islamic calendar differ by a day between countries.
    tolerance = tolerance_days + ("hijri" in (claimed.calendar, found.calendar))
    mine, theirs = left[0].core, right[0].core
    gap = gap_days(mine, theirs)
    feast = FEAST in (claimed.rule, found.rule)
    if gap == 0 or (feast and gap <= _FEAST_DAYS):
        return Comparison("none", 0, mine, theirs, 0.0)
    pairs = list(product(left, right))
    apart = sum(a.weight * b.weight for a, b in pairs if gap_days(a.core, b.core))
    mass = min(1.0, apart / sum(a.weight * b.weight for a, b in pairs))
    if mass < _SURE_OF_YEAR and _other_year(pairs, mine, theirs):
        return Comparison("none", 0, mine, theirs, 0.0)
    hulls_apart = all(gap_days(a.outer, b.outer) > tolerance for a, b in pairs)
    if hulls_apart and claimed.anchor in _FIRM and found.anchor in _FIRM:
        return Comparison("certain", gap, mine, theirs, mass)
    return Comparison("likely", gap, mine, theirs, mass * _clearness(mine, theirs, gap, tolerance))


def _other_year(
    pairs: Sequence[tuple[DateReading, DateReading]], mine: Interval, theirs: Interval
) -> bool:
    """True when two readings meet that are those of another year than the preferred ones."""
    return any(
        not gap_days(a.core, b.core)
        and max(_moved(a.core, mine), _moved(b.core, theirs)) > _MOST_OF_A_YEAR
        for a, b in pairs
    )


def _moved(a: Interval, b: Interval) -> int:
    """The days from the begin of the one to that of the other, however wide the two are."""
    for one, other in ((a.earliest, b.earliest), (a.latest, b.latest)):
        if one is not None and other is not None:
            return abs((one - other).days)
    return 0


def precedes(a: DateMention, b: DateMention, *, tolerance_days: int = 0) -> Precedence:
    """CERTAIN when `a` lies entirely before `b` in every reading, more than the tolerance apart.

    "likely" when only the preferred readings say so, "no" when they do not, "unknown" when an end
    that would be needed is open, unresolved or recurring. On one and the same day the times of
    day decide, if both are given in one zone.
    """
    clocks = _clock_order(a, b)
    if clocks is not None:
        return clocks
    if a.kind in ("since", "after") or b.kind in ("until", "by", "before"):
        return "unknown"
    ends, begins = _readings(a, "end"), _readings(b, "begin")
    if not ends or not begins:
        return "unknown"
    if not _ends_before(ends[0].core, begins[0].core, 0):
        return "no"
    firm = a.anchor in _FIRM and b.anchor in _FIRM
    surely = all(_ends_before(x.outer, y.outer, tolerance_days) for x, y in product(ends, begins))
    return "certain" if surely and firm else "likely"


def published_bound(published_on: date) -> Interval:
    """The days in which what a report tells in the past tense can have happened.

    Open before; it ends the day after publication, because the two may stand in different zones.
    """
    return Interval(None, _shift(published_on, 1))


def gap_days(a: Interval, b: Interval) -> int:
    """The days from the end of the earlier to the begin of the later interval, 0 if they meet."""
    if a.latest is not None and b.earliest is not None and a.latest < b.earliest:
        return (b.earliest - a.latest).days
    if b.latest is not None and a.earliest is not None and b.latest < a.earliest:
        return (a.earliest - b.latest).days
    return 0


def iso(interval: Interval) -> str:
    """ISO 8601: "2021-12-16" for one day, "2022-01-01/2022-01-10", open ends as ".."."""
    if interval.earliest is not None and interval.earliest == interval.latest:
        return interval.earliest.isoformat()
    begin = interval.earliest.isoformat() if interval.earliest else ".."
    end = interval.latest.isoformat() if interval.latest else ".."
    return f"{begin}/{end}"


def _readings(mention: DateMention, aspect: Aspect) -> tuple[DateReading, ...]:
    """The readings of the moment asked for; empty when the mention does not constrain it."""
    if mention.recurring or not mention.readings:
        return ()
    # A time of day alone says nothing about the day.
    if mention.precision == "time" and mention.anchor not in ("explicit", "narrative", "quoted"):
        return ()
    if aspect == "at" or mention.kind == "in":
        return mention.readings
    if mention.kind in ("by", "before"):
        return mention.readings
    if mention.kind == "after":
        return mention.readings if aspect == "begin" else ()
    return mention.begin if aspect == "begin" else mention.end


def _clearness(a: Interval, b: Interval, gap: int, tolerance: int) -> float:
    """How clear a gap is, in (0, 1]: half for a hair's breadth beside a long stretch."""
    widths = [
        (i.latest - i.earliest).days + 1
        for i in (a, b)
        if i.earliest is not None and i.latest is not None
    ]
    width = max(widths, default=1)
    clear = 0.5 + 0.5 * gap / (gap + width)
    # Within the tolerance the two days may be one day told in two zones.
    return clear if gap > tolerance else 0.6 * clear


def _ends_before(a: Interval, b: Interval, tolerance: int) -> bool:
    if a.latest is None or b.earliest is None:
        return False
    return (b.earliest - a.latest).days > tolerance


def _clock_order(a: DateMention, b: DateMention) -> Precedence | None:
    """The order by time of day; None unless both mentions have one, in one zone, on one day."""
    if a.clock is None or b.clock is None or a.zone != b.zone:
        return None
    if a.recurring or b.recurring or a.kind != "in" or b.kind != "in":
        return None
    if a.readings and b.readings:
        mine, theirs = a.readings[0].core, b.readings[0].core
        if mine != theirs or mine.earliest != mine.latest:
            return None
        firm = len(a.readings) == len(b.readings) == 1
        firm = firm and a.anchor in _FIRM and b.anchor in _FIRM
    elif not a.readings and not b.readings and a.span.text.id == b.span.text.id:
        firm = False
    else:
        return None
    if _by_day(a)[1] <= _by_day(b)[0]:
        return "certain" if firm else "likely"
    return "no"


def _by_day(mention: DateMention) -> tuple[int, int]:
    """The time of day; "half past two" of no part of the day is one of the waking hours."""
    begin, end = mention.clock or (0, 0)
    if mention.rule == HALF_DAY_CLOCK and begin < _WAKING:
        return begin + _HALF_DAY, end + _HALF_DAY
    return begin, end


def _shift(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day
