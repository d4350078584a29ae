"""Which of two amounts was counted in a part of the other's time: a day of the days since a beginning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from detectors.mentions.quantities.lexicon import language_of, lexicon
from detectors.mentions.quantities.scope import scopes_of
from detectors.mentions.quantities.tokens import tokenise
from detectors.mentions.types import DateMention, Event, Quantity

# No cue of a count's day is longer.
_CUE = 24

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
        | {"cumulative" for dated in event.dates if dated.kind == "since" and not _as_of(dated)}
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


def counted_by(event: Event, dates: Sequence[DateMention]) -> date | None:
    """The day to which the count of a clause goes, at the latest if the words leave it open; None without one.

    A clause without a date takes that of its sentence, if the sentence has no other: "there were 12
    cases and two deaths as of 3 May" counts the cases on that day too.
    """
    days = {day for dated in event.dates if (day := _last_day(dated)) is not None}
    if not days:
        around = (dated for dated in dates if event.sentence.contains(dated.span))
        days = {day for dated in around if (day := _last_day(dated)) is not None}
        return days.pop() if len(days) == 1 else None
    return max(days)


def _last_day(dated: DateMention) -> date | None:
    """The last day that a date reaches, or the first of "after May" and "as of May"."""
    if not dated.readings:
        return None
    core = dated.readings[0].core
    return core.earliest if dated.kind == "after" or _as_of(dated) else core.latest


def _as_of(dated: DateMention) -> bool:
    """True for "as of May", to which a count goes and from which it does not start."""
    text = dated.span.text
    lex = lexicon(language_of(text.body, text.language))
    begin = max(0, dated.span.start - _CUE)
    tokens = tokenise(text.body, begin, dated.span.start, turkish=lex.turkish)
    cue = lex.scopes.before(tokens, len(tokens))
    return cue is not None and cue[0] == "as_of"
