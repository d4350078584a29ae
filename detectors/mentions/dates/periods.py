"""Seasons, quarters, halves, decades and centuries placed in time, and how occurrences are picked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from detectors.mentions.dates import calendars
from detectors.mentions.dates.calendars import Days
from detectors.mentions.dates.choose import Anchors, Choice, choose
from detectors.mentions.dates.forms import Form
from detectors.mentions.dates.placed import Placed, Resolved, unresolved

_WINTER = 4


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
    """The months of a season; the winter of a year begins in its December, in Persian its tenth."""
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
    if form.era < 0:
        return unresolved("season")
    if year is None and form.rel_year is not None:
        base, label = anchors.base(narrated=form.narrated)
        if base is None:
            return unresolved("season")
        year = calendars.year_at("gregorian", base[0]) + form.rel_year
    if year is not None:
        days = _season_days(form.index, year, form.calendar)
        if days is None:
            return None
        if form.calendar == "jalali":
            return exact(days, "season", label)
        if form.rule == "season-pair":
            return Resolved((Placed(days, _loose(days)),), "season", label)
        readings = [Placed(days, _loose(days), 1.0)]
        before = _season_days(form.index, year - 1) if form.index == _WINTER else None
        if before is not None:
            readings = [replace(readings[0], weight=0.6), Placed(before, _loose(before), 0.4)]
        return Resolved(tuple(readings), "season", label)

    def around(center: int) -> list[Days]:
        at = calendars.year_at(anchors.calendar, center)
        years = (at - 2, at - 1, at, at + 1)
        found = [_season_days(form.index, each, anchors.calendar) for each in years]
        return [days for days in found if days is not None]

    if form.direction:
        found = directed(around, form, anchors, "season")
    else:
        found = chosen(choose(around, anchors, "year"), "season")
    loose = tuple(replace(r, outer=_loose(r.core)) for r in found.readings)
    return replace(found, readings=loose)


def _loose(days: Days) -> Days:
    """Astronomical seasons begin and end three weeks after the calendar's."""
    return (days[0] - 7, days[1] + 22)


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
    return None if start is None or end is None else exact((start[0], end[1]), "decade", label)


def century(form: Form, anchors: Anchors) -> Resolved | None:
    if form.era < 0:
        return unresolved("century")
    start = calendars.year_of("gregorian", max(1, form.index * 100 - 99))
    early = calendars.year_of("gregorian", max(1, form.index * 100 - 100))
    end = calendars.year_of("gregorian", form.index * 100)
    if start is None or end is None or early is None:
        return None
    return Resolved((Placed((start[0], end[1]), (early[0], end[1])),), "century")
