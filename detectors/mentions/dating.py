"""Whether everything that dates one event lies before everything that dates another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import product

from detectors.mentions.dates.builders import COVERED
from detectors.mentions.dates.compare import Precedence, iso, precedes
from detectors.mentions.types import DateMention, Event

# A reversal by more than this is likelier another time than this one, unless the claim gives a date.
LONGEST_REVERSAL = timedelta(days=366)


def earliest(a: Sequence[DateMention], b: Sequence[DateMention]) -> Precedence:
    """Whether everything that dates the one lies before everything that dates the other."""
    answers = {precedes(x, y) for x, y in product(points(a), points(b))}
    answers.discard("unknown")
    if not answers or "no" in answers:
        return "no" if answers else "unknown"
    return "certain" if answers == {"certain"} else "likely"


def far_apart(a: Sequence[DateMention], b: Sequence[DateMention]) -> bool:
    """True when the two are told of so far apart that they are hardly one story."""
    ends = [d.readings[0].core.latest for d in points(a) if d.readings]
    begins = [d.readings[0].core.earliest for d in points(b) if d.readings]
    return any(
        x is not None and y is not None and y - x > LONGEST_REVERSAL for x in ends for y in begins
    )


def points(dates: Sequence[DateMention]) -> list[DateMention]:
    """The dates that say when something was; "after the May inspection" says when it was not."""
    return [
        d
        for d in dates
        if d.kind in ("in", "range", "since", "until") and not d.recurring and d.rule != COVERED
    ]


def days_of(dates: Sequence[DateMention]) -> str:
    """The preferred core of the first date, with the time of day when that is what orders."""
    for mention in dates:
        day = iso(mention.readings[0].core) if mention.readings else ""
        clock = ""
        if mention.clock is not None:
            clock = f"{mention.clock[0] // 3600:02d}:{mention.clock[0] // 60 % 60:02d}"
        if day or clock:
            return f"{day} {clock}".strip()
    return ""


def minuted_before(
    event: Event, told: Sequence[DateMention], claimed: Sequence[DateMention]
) -> bool:
    """True when the only day of a text, told before the undated event, lies before the claimed days.

    "Minutes of 7 March. Item 4, sale: no vote taken" denies nothing that was done on the 14th.
    """
    days = [dated for dated in told if not dated.recurring]
    if len(days) != 1 or days[0].kind != "in" or not claimed or event.dates:
        return False
    return days[0].span.end <= event.clause.start and all(
        precedes(days[0], mine, tolerance_days=1) == "certain" for mine in claimed
    )
