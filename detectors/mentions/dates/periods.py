"""Seasons, quarters, halves, decades and centuries placed in time, and how occurrences are picked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from detectors.mentions.dates import calendars
from detectors.mentions.dates.builders import SCHOOL_YEAR
from detectors.mentions.dates.calendars import Days
from detectors.mentions.dates.choose import Anchors, Choice, choose
from detectors.mentions.dates.forms import Form
from detectors.mentions.dates.placed import Placed, Resolved, unresolved

_WINTER = 4
# School years end before the holidays, or with them, and begin earlier or later in some countries.
_SCHOOL_SLACK = (-21, 62)
# "The 2000s" are ten years in common speech, "the 1800s" a hundred.
_CENTURY_OR_DECADE = 2000


def exact(days: Days, precision: str, anchor: str = "explicit") -> Resolved:
    return Resolved((Placed(days, days),), precision, anchor)


def chosen(choices: list[Choice], precision: str, *, vague: bool = False) -> Resolved:
    if not choices:
        return unresolved(precision)
    readings = tuple(Placed(c.days, c.days, c.weight) for c in choices)
    return Resolved(readings, precision, choices[0].anchor, vague)


def directed(
    around: Callable[[int], list[Days]], form: Form, anchors: Anchors, precision: str
) -> Resolved:
    """Last May, next winter: the nearest one that lies wholly before or after the anchor day."""
    told = anchors.narrative and anchors.narrated is not None
    base, label = anchors.base(narrated=form.narrated or told)
    if base is None:
        return unresolved(precision)
    all_days = around(base[0])
    if form.direction < 0:
        days = max((d for d in all_days if d[1] < base[0]), default=None)
    else:
        days = min((d for d in all_days if d[0] > base[1]), default=None)
    return unresolved(precision) if days is None else exact(days, precision, label)


def _season_days(index: int, year: int, calendar: str = "gregorian") -> Days | None:
    """The months of a season; the winter of a year begins in its December, in Persian its tenth.

    A school year runs from September to June, in Persian from Mehr to Khordad.
    """
    if index == SCHOOL_YEAR:
        from_month, to_month = (7, 3) if calendar == "jalali" else (9, 6)
        opening = calendars.month_of(calendar, year, from_month)
        closing = calendars.month_of(calendar, year + 1, to_month)
        return None if opening is None or closing is None else (opening[0], closing[1])
    if calendar == "jalali":
        begin = calendars.month_of("jalali", year, index * 3 - 2)
        end = calendars.month_of("jalali", year, index * 3)
        return None if begin is None or end is None else (begin[0], end[1])
    first = calendars.month_of("gregorian", year, index * 3)
    over = index == _WINTER
    last = calendars.month_of("gregorian", year + over, 2 if over else index * 3 + 2)
    return None if first is None or last is None else (first[0], last[1])


def season(form: Form, anchors: Anchors) -> Resolved | None:
    year, label = form.year, "explicit"
    name = "school year" if form.index == SCHOOL_YEAR else "season"
    if form.era < 0:
        return unresolved(name)
    if year is None and form.rel_year is not None:
        base, label = anchors.base(narrated=form.narrated)
        if base is None:
            return unresolved(name)
        year = calendars.year_at("gregorian", base[0]) + form.rel_year
    if year is not None:
        return _season_of(form, year, name, label)

    def around(center: int) -> list[Days]:
        at = calendars.year_at(anchors.calendar, center)
        years = (at - 2, at - 1, at, at + 1)
        found = [_season_days(form.index, each, anchors.calendar) for each in years]
        return [days for days in found if days is not None]

    if form.direction:
        found = directed(around, form, anchors, name)
    else:
        found = chosen(choose(around, anchors, "year"), name)
    loose = tuple(replace(r, outer=_loose(r.core, form.index)) for r in found.readings)
    return replace(found, readings=loose)


def _season_of(form: Form, year: int, name: str, label: str) -> Resolved | None:
    """A season of a named year; one that runs over New Year may have begun in the year before."""
    days = _season_days(form.index, year, form.calendar)
    if days is None:
        return None
    if form.calendar == "jalali" and form.index != SCHOOL_YEAR:
        return exact(days, name, label)
    if form.rule == "season-pair":
        return Resolved((Placed(days, _loose(days, form.index)),), name, label)
    readings = [Placed(days, _loose(days, form.index), 1.0)]
    over = form.index in (_WINTER, SCHOOL_YEAR)
    before = _season_days(form.index, year - 1, form.calendar) if over else None
    if before is not None:
        first = replace(readings[0], weight=0.6)
        readings = [first, Placed(before, _loose(before, form.index), 0.4)]
    return Resolved(tuple(readings), name, label)


def _loose(days: Days, index: int) -> Days:
    """Astronomical seasons begin and end three weeks after the calendar's."""
    early, late = _SCHOOL_SLACK if index == SCHOOL_YEAR else (-7, 22)
    return (days[0] + early, days[1] + late)


def division(form: Form, anchors: Anchors) -> Resolved | None:
    length = 3 if form.shape == "quarter" else 6

    def of_year(year: int) -> Days | None:
        first = calendars.day_of("gregorian", year, (form.index - 1) * length + 1, 1)
        return None if first is None else (first, calendars.add_months(first, length) - 1)

    label, year = "explicit", form.year
    if year is None and form.rel_year is not None:
        base, label = anchors.base(narrated=form.narrated)
        if base is None:
            return unresolved(form.shape)
        year = calendars.year_at("gregorian", base[0]) + form.rel_year
    if year is not None:
        days = of_year(year)
        return None if days is None else exact(days, form.shape, label)

    def around(center: int) -> list[Days]:
        at = calendars.to_date(center).year
        return [days for days in map(of_year, (at - 1, at, at + 1)) if days is not None]

    return chosen(choose(around, anchors, "year"), form.shape)


def decade(form: Form, anchors: Anchors) -> Resolved | None:
    first, label = form.year, "explicit"
    if first is None or form.era < 0:
        return unresolved("decade")
    if form.index == 2:
        base, label = anchors.base(narrated=anchors.narrative)
        if base is None:
            return unresolved("decade")
        at = calendars.to_date(base[0]).year
        century = at // 100 * 100 + 100 * (form.rel_year or 0)
        first += century
        if form.rel_year is None and first > at:
            first -= 100
    start = calendars.year_of(form.calendar, first)
    end = calendars.year_of(form.calendar, first + 9)
    if start is None or end is None:
        return None
    core = (start[0], end[1])
    if form.index != 2 and first % 100 == 0 and first < _CENTURY_OR_DECADE:
        # "The 1800s" are a century at least as often as its first ten years.
        rest = calendars.year_of(form.calendar, first + 99)
        if rest is not None:
            return Resolved((Placed((start[0], rest[1]), (start[0], rest[1])),), "century", label)
    return exact(core, "decade", label)


def century(form: Form, anchors: Anchors) -> Resolved | None:
    if form.era < 0:
        return unresolved("century")
    start = calendars.year_of("gregorian", max(1, form.index * 100 - 99))
    early = calendars.year_of("gregorian", max(1, form.index * 100 - 100))
    end = calendars.year_of("gregorian", form.index * 100)
    if start is None or end is None or early is None:
        return None
    return Resolved((Placed((start[0], end[1]), (early[0], end[1])),), "century")
