"""Factors, shares and turnouts of a claim set against those that two amounts of the evidence make."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from detectors.languages.concepts import VAGUE
from detectors.mentions.quantities import compare_quantities
from detectors.mentions.quantities.computed import (
    Growth,
    Turnout,
    change_told,
    growth_in,
    share_in,
    tells_turnout,
    turnout_in,
)
from detectors.mentions.quantities.scope import scopes_of
from detectors.mentions.reading import read
from detectors.mentions.types import Event, Quantity
from detectors.pairing import Pair
from detectors.types import Fact, Span

GROWTH = "disjoint-growth"
TURNOUT = "computed-turnout"
SHARE = "computed-share"

# "Doubled" may be said of a rise by 70 or by 140 per cent, hardly of one by 20.
GROWTH_ROOM = 1.3
# Changes of less than this are roundings of each other; one is another when it is so many times as much.
GROWTH_LEAST = 0.05
GROWTH_APART = 1.8
# Percentage points between a stated turnout and one computed from ballots issued or cast.
TURNOUT_ROOM = 3.0
# With these cues a number is not of what happened.
OTHER = frozenset(["plan", "demand", "capacity", "other"])


@dataclass(frozen=True, slots=True)
class Computed:
    """What follows from the amounts of the evidence, and whether the claim is apart from it."""

    rule: str
    fact: Fact
    span: Span
    apart: bool


def computed(pair: Pair, quantity: Quantity, *, sure: bool) -> Computed | None:
    """What the evidence's amounts make of a claimed factor, share or turnout; None when nothing.

    `sure` says that the clauses surely tell one event, without which no share is set against another.
    """
    told = quantity.low
    if not told or (quantity.low != quantity.high and quantity.dimension == "factor"):
        return None
    answer = _change(pair, quantity) or _share(pair, quantity, sure=sure)
    if answer is not None or quantity.dimension != "percent" or quantity.low != quantity.high:
        return answer
    turnout = _turnout(pair)
    if turnout is None:
        return None
    fact = Fact("turnout", f"{told:g} percent", f"{turnout.percent:.1f} percent")
    return Computed(TURNOUT, fact, turnout.span, abs(turnout.percent - told) > TURNOUT_ROOM)


def _change(pair: Pair, quantity: Quantity) -> Computed | None:
    """How much something rose or fell by the claim, set against what the evidence's amounts make."""
    told = change_told(pair.claimed, quantity)
    if told is None:
        return None
    growth = growth_in(pair.found)
    if growth is None:
        told_there = [
            (change, q.span)
            for q in pair.found.quantities
            if (q.dimension != quantity.dimension or _one_time(pair))
            and not scopes_of(q, pair.found.clause, pair.found.quantities) & OTHER
            and (change := change_told(pair.found, q)) is not None
        ]
        if len(told_there) != 1:
            return None
        growth = Growth(*told_there[0])
    fact = Fact("growth", f"{told:.3g} times", f"{growth.factor:.3g} times")
    return Computed(GROWTH, fact, growth.span, _other_growth(told, growth.factor))


def _one_time(pair: Pair) -> bool:
    """True when both clauses name the same stretch of time, or none: a month's rise is not a year's."""
    mine, theirs = (
        {d.readings[0].core for d in event.dates if d.readings} | _rates(event)
        for event in (pair.claimed, pair.found)
    )
    return mine == theirs


def _rates(event: Event) -> set[object]:
    """How long the clause says that it took or per how long it counts."""
    spans = {(q.unit, q.low) for q in event.quantities if q.dimension == "duration"}
    named = (hit.group().casefold() for hit in _STRETCH.finditer(event.clause.quote))
    return {*spans, *named, *(q.per for q in event.quantities if q.per is not None)}


# "Over the year to March": the stretch that a rise is told of, where no date says it.
_STRETCH = re.compile(
    r"\b(?:year|month|quarter|week|annual|год|квартал|месяц|недел|рік|рок|місяц|тижн|yıl|жыл)"
    r"|年|季度|سال|ماه|عام|سنة|شهر",
    re.IGNORECASE,
)


def _other_growth(told: float, found: float) -> bool:
    """True when one rose and the other fell, or one change is much more than the other."""
    mine, theirs = told - 1.0, found - 1.0
    if mine * theirs < 0 and min(abs(mine), abs(theirs)) > GROWTH_LEAST:
        return True
    larger, smaller = max(abs(mine), abs(theirs)), min(abs(mine), abs(theirs))
    if told / GROWTH_ROOM <= found <= told * GROWTH_ROOM and max(told, found) >= 2 / GROWTH_ROOM:
        return False
    return larger - smaller > GROWTH_LEAST and larger > GROWTH_APART * smaller


def _share(pair: Pair, quantity: Quantity, *, sure: bool) -> Computed | None:
    """A claimed share set against "40 of 1,200" in a clause that tells the same deed."""
    if quantity.dimension not in ("percent", "ratio"):
        return None
    share = share_in(pair.found)
    deeds = (pair.claimed.concepts & pair.found.concepts) - VAGUE
    if share is None or not deeds or not sure:
        return None
    if quantity.counted is not None and quantity.counted not in share.counted | {"people"}:
        return None
    unit = replace(quantity, dimension="ratio", unit=None, low=share.fraction, high=share.fraction)
    made = replace(unit, hedge=None, rule="fraction", counted=quantity.counted, part_of=False)
    outcome = compare_quantities(replace(quantity, part_of=False), made).outcome
    fact = Fact("share", _percent(quantity), f"{100 * share.fraction:.3g} percent")
    return Computed(SHARE, fact, share.span, outcome in ("certain", "likely"))


def _percent(quantity: Quantity) -> str:
    scale = 1.0 if quantity.dimension == "percent" else 100.0
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    said = "–".join(f"{scale * end:.3g}" for end in dict.fromkeys(ends))
    return f"{said} percent" + (" or more" if quantity.high is None else "")


def _turnout(pair: Pair) -> Turnout | None:
    """The turnout that the counts around the aligned clause make, if the claim tells of one."""
    if not tells_turnout(pair.claimed.clause):
        return None
    document = pair.document
    turnout = turnout_in(read(document.text, document.published_on).events)
    return turnout if turnout and turnout.span.overlaps(pair.found.clause) else None
