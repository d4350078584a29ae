"""Whether two quantities of one thing can both hold."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz

from detectors.mentions.quantities.counted import OUTCOMES, PERSONS, WIDER
from detectors.mentions.quantities.units import UNITS, in_base, in_dollars
from detectors.mentions.types import Quantity

Loose = Literal["", "generic", "unnamed"]
QuantityOutcome = Literal["certain", "likely", "none", "unknown"]

# How far a number reaches that is said in round figures: half of its last named digit, but never
# more than this share of it. One significant digit ("half a million") is the roughest.
_ROUND_SHARE = ((10, 0.10), (100, 0.05), (math.inf, 0.02))
# Small counts are counted, not rounded.
_COUNTED_EXACTLY = 12
# "Several" may be a score, where nobody cared to count.
_FEW, _FEW_OUTER = 20, 2.0
_ABOUT, _ABOUT_OUTER = 0.10, 0.25
_NEARLY, _NEARLY_OUTER = 0.12, 0.25
# Two exact counts of one thing that differ by less come from two moments or two lists more often
# than from a lie.
_CLOSE = 0.10
_DAYS_IN_MONTH_SLACK = 0.05
_SAME_MONEY = 0.25


@dataclass(frozen=True, slots=True)
class Comparison:
    """`outcome` is "certain" or "likely" for a conflict, "none" when both can hold.

    `rule` names the conflict ("disjoint-quantities", "bound-violated", "part-exceeds-whole"), empty
    without one. `loose` says that the two do not name the same counted thing in so many words, so
    that the alignment has to vouch for it: "generic" when one says only people or leaves out the
    rate, "unnamed" when one does not say what it counts, else empty. `claimed` and `found` are
    normalised values.
    """

    outcome: QuantityOutcome
    rule: str = ""
    why: str = ""
    loose: Loose = ""
    claimed: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class _Reach:
    """Core: what the words mean. Outer: what is still possible. Both closed, in the base unit."""

    core: tuple[float, float]
    outer: tuple[float, float]
    exact: bool


def compare_quantities(
    claimed: Quantity, found: Quantity, *, year: int | None = None
) -> Comparison:
    """CERTAIN or LIKELY when no amount fits both; NONE when one does; UNKNOWN if incomparable.

    Comparable are quantities of one dimension whose counted classes do not exclude each other.
    Rounding follows the precision of the stated number, a hedge widens it, a part may be smaller
    than the whole. Sums in different currencies are NONE when they come to about the same in that
    `year`, else UNKNOWN. The outcome is the same when the two are exchanged. Widening a range never
    turns NONE or UNKNOWN into a conflict.
    """
    said, seen = describe(claimed), describe(found)
    kind = _shared_dimension(claimed, found)
    if kind is None:
        return Comparison("unknown", why="different dimensions", claimed=said, found=seen)
    if kind == "money" and claimed.unit != found.unit:
        return _other_currency(claimed, found, year, said, seen)
    match = _same_thing(claimed, found)
    if match is None:
        return Comparison("unknown", why="different things counted", claimed=said, found=seen)
    loose: Loose = match
    if claimed.per != found.per:
        if claimed.per and found.per:
            return Comparison("unknown", why="different rates", claimed=said, found=seen)
        if kind in ("count", "money") and _adds_up(claimed, found):
            return Comparison("unknown", why="a rate beside a sum", claimed=said, found=seen)
        loose = loose or "generic"
    one, two = _reach(claimed, kind), _reach(found, kind)
    if _meet(one.core, two.core):
        return Comparison("none", why="compatible", loose=loose, claimed=said, found=seen)
    part_one, part_two = _parts(claimed, found)
    if part_one and part_two:
        return Comparison("unknown", why="two parts", loose=loose, claimed=said, found=seen)
    rule = "bound-violated" if _open(claimed) or _open(found) else "disjoint-quantities"
    if part_one or part_two:
        part, whole = (one, two) if part_one else (two, one)
        if not part.outer[0] > whole.outer[1]:
            return Comparison(
                "unknown", why="a part of a whole", loose=loose, claimed=said, found=seen
            )
        rule = "part-exceeds-whole"
    if _meet(_slack(one, claimed, found), _slack(two, claimed, found)):
        return Comparison(
            "unknown", why="close to each other", loose=loose, claimed=said, found=seen
        )
    outcome: QuantityOutcome = "certain"
    if not one.exact or not two.exact or _near(one, two):
        outcome = "likely"
    return Comparison(outcome, rule, "no amount fits both", loose, said, seen)


def _adds_up(one: Quantity, two: Quantity) -> bool:
    """True when the one that names no rate is larger: so many a day make more in a month.

    What is paid in a year and what is paid, by the month as a rule, are two sums whichever is larger.
    """
    rated, summed = (one, two) if one.per else (two, one)
    if rated.per == "year" and one.dimension == "money":
        return True
    return (summed.low or 0.0) > (rated.high or rated.low or math.inf)


def describe(quantity: Quantity) -> str:
    """The normalised value for people: "60 or more dead", "6400 ft", "2600–3000 people"."""
    low, high = quantity.low, quantity.high
    if low is None and high is None:
        amount = "?"
    elif low is None:
        amount = f"{_plain(high or 0.0)} or less"
    elif high is None:
        amount = f"{_plain(low)} or more"
    elif low == high:
        amount = _plain(low)
        if quantity.hedge in ("about", "nearly"):
            amount = f"{quantity.hedge} {amount}"
    else:
        amount = f"{_plain(low)}–{_plain(high)}"
    parts = [amount, quantity.unit or "", quantity.counted or ""]
    text = " ".join(part for part in parts if part)
    return f"{text} per {quantity.per}" if quantity.per else text


def _plain(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:,.6g}"


def _shared_dimension(one: Quantity, two: Quantity) -> str | None:
    kinds = {one.dimension, two.dimension}
    if "ordinal" in kinds or "plain" in kinds:
        return None
    if kinds <= {"percent", "ratio"}:
        return "ratio" if len(kinds) > 1 else one.dimension
    if len(kinds) > 1:
        return None
    # American tons are short ones and British long ones: 2 to 12 per cent from a tonne.
    if one.unit != two.unit and not {one.unit, two.unit} <= set(UNITS) and one.dimension != "money":
        return None
    return one.dimension


def _same_thing(one: Quantity, two: Quantity) -> Loose | None:
    """Empty when both name one thing, how loosely they do otherwise, None when the things differ."""
    if one.dimension not in ("count", "ratio", "percent"):
        return ""
    first, second = one.counted, two.counted
    if first == second or spelled_alike(first, second):
        if first is None:
            return "unnamed"
        among = {one.among or "people", two.among or "people"}
        return "" if len(among) == 1 or "people" in among else None
    if first is None or second is None:
        return "unnamed"
    if {first, second} & OUTCOMES:
        # "31 passengers needed treatment" may be 31 injured, "100 passengers" are not 100 dead.
        return None
    if first in PERSONS and second in PERSONS and "people" in (first, second):
        return "generic"
    if second in WIDER.get(first, ()) or first in WIDER.get(second, ()):
        return "generic"
    if one.dimension != "count" and first in PERSONS and second in PERSONS:
        return "generic"
    return None


def spelled_alike(first: str | None, second: str | None) -> bool:
    """True for one word of two languages in two scripts: tractor and traktor, minibus and mikroavtobus not.

    Only words that no table knows are compared so; short ones are too often alike by chance.
    """
    if first is None or second is None or {first, second} & _KNOWN:
        return False
    one, two = _sounds(first), _sounds(second)
    return min(len(one), len(two)) >= _SHORTEST_ALIKE and fuzz.ratio(one, two) >= _ALIKE


def _sounds(word: str) -> str:
    for letters, sound in _SPELLINGS:
        word = word.replace(letters, sound)
    return "".join(c for c, last in zip(word, " " + word, strict=False) if c != last)


# Letters that differ between spellings of one borrowed word, in the order they are replaced.
_SPELLINGS = (
    ("ph", "f"),
    ("ck", "k"),
    ("ch", "k"),
    ("c", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("w", "v"),
    ("y", "i"),
)
_KNOWN = PERSONS | OUTCOMES | WIDER.keys() | frozenset().union(*WIDER.values())
_SHORTEST_ALIKE = 5
_ALIKE = 88


def _parts(one: Quantity, two: Quantity) -> tuple[bool, bool]:
    """Which of the two counts only a part of what the other may count."""
    first, second = one.part_of, two.part_of
    if one.counted == two.counted and one.counted in OUTCOMES:
        narrow_one = one.among not in (None, "people")
        narrow_two = two.among not in (None, "people")
        first = first or (narrow_one and not narrow_two)
        second = second or (narrow_two and not narrow_one)
    return first, second


def _open(quantity: Quantity) -> bool:
    return (quantity.low is None) != (quantity.high is None)


def _scale(quantity: Quantity, kind: str) -> float:
    if kind == "ratio" and quantity.dimension == "percent":
        return 0.01
    if kind == "money":
        return 1.0
    return in_base(1.0, quantity.unit)


def _reach(quantity: Quantity, kind: str) -> _Reach:
    low, high = quantity.low, quantity.high
    scale = _scale(quantity, kind)
    exact = quantity.rule != "vague-plural"
    if low is None and high is None:
        return _Reach((-math.inf, math.inf), (-math.inf, math.inf), False)
    if low is not None and high is not None and low == high:
        core, outer = _point(quantity, low, kind)
    else:
        room = 0.0 if kind in ("count", "age") else 0.01
        about = quantity.hedge in ("about", "nearly")
        core_share, outer_share = (_ABOUT, _ABOUT_OUTER) if about else (room, max(room, 0.05))
        if not exact:
            core_share, outer_share = 0.0, 0.5
        small = 0.0 if exact and kind in ("count", "age") and not about else outer_share
        core = (_less(low, core_share), _more(high, core_share))
        few = not exact and high is not None and high < _FEW
        outer = (_less(low, small), _more(high, _FEW_OUTER if few else small))
    return _Reach((core[0] * scale, core[1] * scale), (outer[0] * scale, outer[1] * scale), exact)


def _less(value: float | None, share: float) -> float:
    return -math.inf if value is None else value - abs(value) * share


def _more(value: float | None, share: float) -> float:
    return math.inf if value is None else value + abs(value) * share


def _point(
    quantity: Quantity, value: float, kind: str
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Core and outer reach of one stated value, in its own unit."""
    near = rounding(value, kind, quantity)
    if quantity.hedge == "nearly":
        below, beyond = max(near, _NEARLY * abs(value)), max(near, _NEARLY_OUTER * abs(value))
        if kind in ("percent", "ratio"):
            below, beyond = below * 0.7, beyond * 0.7
        return (value - below, value + near), (value - beyond, value + max(near, 0.05 * abs(value)))
    if quantity.hedge == "about":
        one = 1.0 if kind in ("count", "age") else 0.0
        core = max(near, _ABOUT * abs(value), one)
        outer = max(2 * near, _ABOUT_OUTER * abs(value), 2 * one)
        return (value - core, value + core), (value - outer, value + outer)
    return (value - near, value + near), (value - 2 * near, value + 2 * near)


def rounding(value: float, kind: str, quantity: Quantity) -> float:
    """Half of what the stated number leaves open, in its own unit; 0 for an exact count."""
    size = abs(value)
    if size == 0:
        return 0.0
    if kind == "age" and quantity.unit == "year":
        return 1.0
    if kind == "factor":
        return 0.08 * size
    if quantity.dimension == "ratio":
        return 0.04
    step = _last_digit(size)
    if quantity.dimension in ("percent", "points"):
        return min(0.5, step / 2) if step <= 1 else 0.5
    if kind == "count" and (size <= _COUNTED_EXACTLY or step <= 1):
        return 0.0
    if kind == "money" and step <= 1:
        return 0.5
    share = next(part for limit, part in _ROUND_SHARE if size / step < limit)
    return min(step / 2, share * size)


def _last_digit(size: float) -> float:
    """The place of the last digit that is not a trailing zero: 1,500 -> 100, 14.8 -> 0.1."""
    step = 0.001
    scaled = round(size / step)
    while scaled and scaled % 10 == 0 and step < 1e15:
        scaled //= 10
        step *= 10
    return step


def _meet(one: tuple[float, float], two: tuple[float, float]) -> bool:
    return one[0] <= two[1] + 1e-9 * abs(two[1] if math.isfinite(two[1]) else 0) and two[0] <= one[
        1
    ] + 1e-9 * abs(one[1] if math.isfinite(one[1]) else 0)


def _slack(reach: _Reach, one: Quantity, two: Quantity) -> tuple[float, float]:
    """The outer reach, widened where months or barrels had to be converted by a mean."""
    low, high = reach.outer
    if one.unit == two.unit or {one.unit, two.unit} <= {"month", "year", "decade", "century"}:
        return low, high
    rough = any(unit in UNITS and not UNITS[unit][2] for unit in (one.unit, two.unit) if unit)
    room = _DAYS_IN_MONTH_SLACK if rough else 0.005
    return low - abs(low) * room, high + abs(high) * room


def _near(one: _Reach, two: _Reach) -> bool:
    """True when the gap between the two is small beside what they measure."""
    gap = max(one.core[0] - two.core[1], two.core[0] - one.core[1])
    ends = [abs(end) for reach in (one, two) for end in reach.core if math.isfinite(end)]
    size = max(ends, default=0.0)
    return size > _COUNTED_EXACTLY and gap < _CLOSE * size


def _other_currency(
    claimed: Quantity, found: Quantity, year: int | None, said: str, seen: str
) -> Comparison:
    """Sums in two currencies: NONE when a rough rate of the year brings them together."""
    why = "different currencies"
    sums = [claimed.low, claimed.high, found.low, found.high]
    if year is not None and claimed.unit and found.unit and None not in sums:
        one = in_dollars(claimed.low or 0.0, claimed.unit, year)
        two = in_dollars(found.low or 0.0, found.unit, year)
        if one and two and abs(one - two) <= _SAME_MONEY * max(one, two):
            return Comparison(
                "none", why="about the same sum", loose="generic", claimed=said, found=seen
            )
    return Comparison("unknown", why=why, claimed=said, found=seen)
