"""Which of two amounts was counted in a part of the other's time: a day of the days since a beginning."""

from __future__ import annotations

from dataclasses import replace

from detectors.mentions.quantities.scope import scopes_of
from detectors.mentions.types import Event, Quantity

# What adds up as time goes by; a share, an age or a length does not.
ADDING_UP = frozenset(["count", "money", "mass", "volume", "area"])


def parts_in_time(
    one: Quantity, first: Event, two: Quantity, second: Event
) -> tuple[Quantity, Quantity]:
    """The two amounts, that one marked as a part which was counted in a part of the other's time.

    "312 since the start of the year" takes in the 48 of one week; both stay as they are when the
    words tell of no time or of the same kind of time.
    """
    if one.dimension not in ADDING_UP or two.dimension not in ADDING_UP:
        return one, two
    mine, theirs = (
        scopes_of(amount, event.clause, event.quantities)
        | {"cumulative" for dated in event.dates if dated.kind == "since"}
        for amount, event in ((one, first), (two, second))
    )
    wide, narrow = "cumulative" in mine, "cumulative" in theirs
    if not wide and not narrow:
        # "6,700 over four days", "3,000 on 9 August"
        wide = _over_days(first) and _on_a_day(second)
        narrow = _over_days(second) and _on_a_day(first)
    if wide == narrow:
        wide, narrow = "partial" in theirs, "partial" in mine
    if wide and not narrow:
        return one, replace(two, part_of=True)
    if narrow and not wide:
        return replace(one, part_of=True), two
    return one, two


def _over_days(event: Event) -> bool:
    """True for a clause that says over how long it counts and names no single day."""
    return not _on_a_day(event) and any(
        quantity.dimension == "duration" and quantity.unit in {"day", "week", "month", "year"}
        for quantity in event.quantities
    )


def _on_a_day(event: Event) -> bool:
    return any(dated.kind == "in" and dated.precision == "day" for dated in event.dates)
