"""From a normal form to its readings in time, by the anchors that stand at that place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from detectors.mentions.dates import calendars
from detectors.mentions.dates.calendars import Days
from detectors.mentions.dates.choose import Anchors, Choice, choose
from detectors.mentions.dates.forms import Form
from detectors.mentions.dates.placed import Placed, Resolved, unresolved
from detectors.mentions.dates.relative import shifted, stepped
from detectors.mentions.dates.vagueness import part_of, widened

_WINTER = 4
# Days that a night reaches before and after its day: "last night" is that of yesterday, the night
# of today is mostly the one just past.
_NIGHTS = {"night": (0, 1), "night-to": (1, 0), "night-around": (1, 0)}
# No year of the Jalali or Hijri calendar that news speak of is as great.
_MODERN = 1700


def resolve(form: Form, anchors: Anchors) -> Resolved | None:
    """The readings of a form; None when it is no possible date (31 April)."""
    found = _SHAPES[form.shape](form, anchors)
    if found is None:
        return None
    if form.fuzz == 1 and form.shape not in ("shift", "unit"):
        readings = tuple(replace(r, outer=widened(r.core, r.outer, fuzz=1)) for r in found.readings)
        found = replace(found, readings=readings, vague=True)
    return _with_daypart(found, form) if form.daypart else found


def _exact(days: Days, precision: str, anchor: str = "explicit") -> Resolved:
    return Resolved((Placed(days, days),), precision, anchor)


def _chosen(choices: list[Choice], precision: str, *, vague: bool = False) -> Resolved:
    if not choices:
        return unresolved(precision)
    readings = tuple(Placed(c.days, c.days, c.weight) for c in choices)
    return Resolved(readings, precision, choices[0].anchor, vague)


def _calendar(form: Form, anchors: Anchors) -> Resolved | None:
    if form.era < 0:
        return unresolved("year")  # days before year 1 have no calendar date here
    if form.rel_year is not None:
        return _in_relative_year(form, anchors)
    if form.rel_month is not None or form.rel_week is not None:
        return _in_relative_unit(form, anchors)
    if form.year is not None:
        return _in_year(form, form.year, anchors)
    if form.month is not None:
        return _yearless(form, anchors)
    if form.day is not None:
        around = _days_of_month(form.day, form.weekday)
        return _chosen(choose(around, anchors, "month"), "day")
    if form.weekday is not None:
        return _weekday(form, anchors)
    return None


def _own_year(form: Form, year: int) -> int:
    """The year of the form's calendar that is meant: "Ramadan 2021" names the Gregorian one."""
    if form.calendar not in ("jalali", "hijri") or year < _MODERN or form.month is None:
        return year
    middle = calendars.day_of("gregorian", year, 7, 1)
    if middle is None:
        return year
    first = calendars.year_at(form.calendar, middle)
    for own in (first, first - 1, first + 1):
        days = calendars.month_of(form.calendar, own, form.month)
        if days is not None and calendars.to_date((days[0] + days[1]) // 2).year == year:
            return own
    return first


def _in_year(form: Form, year: int, anchors: Anchors) -> Resolved | None:
    year = _own_year(form, year)
    if form.month is None:
        days = calendars.year_of(form.calendar, year)
        return None if days is None else _exact(days, "year")
    if form.day is None:
        days = calendars.month_of(form.calendar, year, form.month)
        return None if days is None else _exact(days, "month")
    day = calendars.day_of(form.calendar, year, form.month, form.day)
    if day is None:
        return None
    if form.swap:
        return _swapped(form, year, day, anchors)
    if form.weekday is not None and calendars.weekday_at(day) != form.weekday:
        return _contradicted((day, day), form.weekday)
    return _exact((day, day), "day")


def _swapped(form: Form, year: int, day: int, anchors: Anchors) -> Resolved:
    """Both orders of day and month; the one that lies before the reference day first."""
    assert form.day is not None
    assert form.month is not None
    other = calendars.day_of(form.calendar, year, form.day, form.month)
    if other is None:
        return _exact((day, day), "day")
    first, second = day, other
    reference = anchors.reference
    if reference is not None and first > reference + 1 >= second:
        first, second = second, first
    weight = 0.5
    if reference is not None and second > reference + 1 >= first:
        weight = 0.75
    return Resolved(
        (
            Placed((first, first), (first, first), weight),
            Placed((second, second), (second, second), 1 - weight),
        ),
        "day",
    )


def _contradicted(days: Days, weekday: int) -> Resolved:
    """A date whose named weekday is another one: the date, or the nearest day of that name."""
    nearest = min(
        range(days[0] - 3, days[0] + 4),
        key=lambda o: (calendars.weekday_at(o) != weekday, abs(o - days[0])),
    )
    return Resolved(
        (Placed(days, days, 0.7), Placed((nearest, nearest), (nearest, nearest), 0.3)),
        "day",
        vague=True,
    )


def _in_relative_year(form: Form, anchors: Anchors) -> Resolved | None:
    base, label = anchors.base(narrated=form.narrated)
    if base is None or form.rel_year is None:
        return unresolved("day" if form.day else "month" if form.month else "year")
    if form.month is None:
        return stepped("year", form, base, label, anchors)
    year = calendars.year_at(form.calendar, base[0]) + form.rel_year
    found = _in_year(form, year, anchors)
    return None if found is None else replace(found, anchor=label)


def _in_relative_unit(form: Form, anchors: Anchors) -> Resolved | None:
    base, label = anchors.base(narrated=form.narrated)
    if base is None:
        return unresolved("day")
    if form.rel_week is not None and form.weekday is not None:
        first = anchors.first_weekday
        start = calendars.week_at(base[0], first)[0] + 7 * form.rel_week
        start += (form.weekday - first) % 7
        return _exact((start, start), "day", label)
    if form.rel_month is not None and form.day is not None:
        start = calendars.add_months(base[0], form.rel_month)
        day = calendars.to_date(start)
        found = calendars.day_of("gregorian", day.year, day.month, form.day)
        return None if found is None else _exact((found, found), "day", label)
    return stepped("month" if form.rel_month is not None else "week", form, base, label, anchors)


def _candidates(form: Form) -> Callable[[int], list[Days]]:
    """The occurrences of a month or a day of the year around a day."""

    def around(center: int) -> list[Days]:
        year = calendars.year_at(form.calendar, center)
        # A named weekday pins the year; 29 February needs a leap year.
        reach = 12 if form.weekday is not None else 4 if (form.month, form.day) == (2, 29) else 1
        out: list[Days] = []
        for each in range(max(1, year - reach), year + reach + 1):
            assert form.month is not None
            if form.day is None:
                days = calendars.month_of(form.calendar, each, form.month)
            else:
                day = calendars.day_of(form.calendar, each, form.month, form.day)
                days = None if day is None else (day, day)
            if days is None:
                continue
            if form.weekday is None or calendars.weekday_at(days[0]) == form.weekday:
                out.append(days)
        return out

    return around


def _yearless(form: Form, anchors: Anchors) -> Resolved | None:
    assert form.month is not None
    if form.day is not None and not _day_exists(form):
        return None
    precision = "month" if form.day is None else "day"
    if form.direction:
        return _directed(_candidates(form), form, anchors, precision)
    return _chosen(choose(_candidates(form), anchors, "year"), precision)


def _day_exists(form: Form) -> bool:
    assert form.month is not None
    assert form.day is not None
    if form.calendar == "jalali":
        return form.day <= (31 if form.month <= 6 else 30)
    if form.calendar == "hijri":
        return form.day <= 30
    return calendars.day_of("gregorian", 2000, form.month, form.day) is not None


def _days_of_month(day: int, weekday: int | None) -> Callable[[int], list[Days]]:
    """The n-th of the months around; a named weekday leaves those that fall on it."""
    steps = range(-1, 2) if weekday is None else range(-11, 12)

    def around(center: int) -> list[Days]:
        at = calendars.to_date(center)
        out: list[Days] = []
        for step in steps:
            index = at.year * 12 + at.month - 1 + step
            found = calendars.day_of("gregorian", index // 12, index % 12 + 1, day)
            if found is None:
                continue
            if weekday is None or calendars.weekday_at(found) == weekday:
                out.append((found, found))
        return out

    return around


def _weekdays(weekday: int) -> Callable[[int], list[Days]]:
    def around(center: int) -> list[Days]:
        past = center - (calendars.weekday_at(center) - weekday) % 7
        return [(past, past), (past + 7, past + 7)]

    return around


def _weekday(form: Form, anchors: Anchors) -> Resolved:
    assert form.weekday is not None
    around = _weekdays(form.weekday)
    if not form.direction:
        return _chosen(choose(around, anchors, "week"), "day")
    base, label = anchors.base(narrated=form.narrated)
    if base is None:
        return unresolved("day")
    today = base[0]
    if form.direction < 0:
        near = today - ((calendars.weekday_at(today) - form.weekday - 1) % 7 + 1)
        if form.direction == -2:
            near -= 7
        far = calendars.week_at(today)[0] - 7 + form.weekday
    else:
        near = today + ((form.weekday - calendars.weekday_at(today) - 1) % 7 + 1)
        far = calendars.week_at(today)[0] + 7 + form.weekday
    if near == far:
        return _exact((near, near), "day", label)
    # "Last Thursday" is the latest one for most speakers, that of last week for the others.
    readings = (Placed((near, near), (near, near), 0.65), Placed((far, far), (far, far), 0.35))
    return Resolved(readings, "day", label)


def _directed(
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
    return unresolved(precision) if days is None else _exact(days, precision, label)


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


def _season(form: Form, anchors: Anchors) -> Resolved | None:
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
            return _exact(days, "season", label)
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
        found = _directed(around, form, anchors, "season")
    else:
        found = _chosen(choose(around, anchors, "year"), "season")
    loose = tuple(replace(r, outer=_loose(r.core)) for r in found.readings)
    return replace(found, readings=loose)


def _loose(days: Days) -> Days:
    """Astronomical seasons begin and end three weeks after the calendar's."""
    return (days[0] - 7, days[1] + 22)


def _division(form: Form, anchors: Anchors) -> Resolved | None:
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
        return None if days is None else _exact(days, form.shape, label)

    def around(center: int) -> list[Days]:
        at = calendars.to_date(center).year
        return [days for days in map(of_year, (at - 1, at, at + 1)) if days is not None]

    return _chosen(choose(around, anchors, "year"), form.shape)


def _decade(form: Form, anchors: Anchors) -> Resolved | None:
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
    return None if start is None or end is None else _exact((start[0], end[1]), "decade", label)


def _century(form: Form, anchors: Anchors) -> Resolved | None:
    if form.era < 0:
        return unresolved("century")
    start = calendars.year_of("gregorian", max(1, form.index * 100 - 99))
    early = calendars.year_of("gregorian", max(1, form.index * 100 - 100))
    end = calendars.year_of("gregorian", form.index * 100)
    if start is None or end is None or early is None:
        return None
    return Resolved((Placed((start[0], end[1]), (early[0], end[1])),), "century")


def _unit(form: Form, anchors: Anchors) -> Resolved | None:
    told = anchors.narrative and form.rule == "relative-unit" and anchors.narrated is not None
    base, label = anchors.base(narrated=form.narrated or told)
    if base is None:
        return unresolved(form.unit)
    return stepped(form.unit, form, base, label, anchors)


def _shift(form: Form, anchors: Anchors) -> Resolved | None:
    if form.of is not None:
        inner = resolve(form.of, anchors)
        if inner is None or not inner.readings:
            return inner
        return shifted(form, inner.readings[0].core, inner.precision, inner.anchor)
    base, label = anchors.base(narrated=form.narrated)
    if base is None and form.narrated and form.rule == "in-future":
        base, label = anchors.base(narrated=False)
    precision = anchors.narrated_precision if form.narrated else "day"
    if base is None and form.narrated and form.unit not in ("day", "hour", "minute"):
        return unresolved(form.unit)
    if base is None:
        return unresolved("day")
    return shifted(form, base, precision, label)


def _part(form: Form, anchors: Anchors) -> Resolved | None:
    if form.of is None:
        return None
    inner = resolve(form.of, anchors)
    if inner is None or not inner.readings:
        return inner
    readings = []
    for reading in inner.readings:
        found = part_of(form.part, reading.core, inner.precision)
        if found is None:
            return None
        readings.append(Placed(found[0], found[1], reading.weight))
    exact = all(r.core == r.outer for r in readings)
    day = all(r.core[0] == r.core[1] for r in readings)
    return Resolved(tuple(readings), "day" if day else "part", inner.anchor, vague=not exact)


def _range(form: Form, anchors: Anchors) -> Resolved | None:
    if form.of is None or form.until is None:
        return None
    last = resolve(form.until, anchors)
    first = resolve(form.of, anchors)
    if first is None or last is None:
        return None
    if not first.readings or not last.readings:
        return unresolved(last.precision)
    begins, ends = first.readings, last.readings
    pairs = []
    for end in ends:
        # Of all begins the one that makes the range shortest: both ends stand in one year.
        before = [b for b in begins if b.core[0] <= end.core[1] and b.outer[0] <= end.outer[1]]
        if before:
            pairs.append((max(before, key=lambda b: b.core[0]), end))
    if not pairs:
        return None
    total = sum(e.weight for _, e in pairs)
    readings = tuple(
        Placed((b.core[0], e.core[1]), (b.outer[0], e.outer[1]), e.weight / total) for b, e in pairs
    )
    return Resolved(
        readings,
        last.precision,
        last.anchor if last.anchor != "explicit" else first.anchor,
        first.vague or last.vague,
        begin=begins,
        end=ends,
    )


def _clock(form: Form, anchors: Anchors) -> Resolved | None:
    """A time of day lies on the day told last in the same text; without one its day is open."""
    base, label = anchors.base(narrated=True)
    if base is None or label != "narrative" or base[0] != base[1]:
        return unresolved("time")
    return Resolved((Placed(base, (base[0] - 1, base[1] + 1)),), "time", label, vague=True)


def _with_daypart(found: Resolved, form: Form) -> Resolved:
    """The night of a day runs into the next; "the night to" a day began the day before."""
    before, after = _NIGHTS.get(form.daypart, (0, 0))
    around = 1 if form.daypart in ("midnight", "night-around") else 0
    readings = []
    for reading in found.readings:
        core = (reading.core[0] - before, reading.core[1] + after)
        outer = (reading.outer[0] - before - around, reading.outer[1] + after + around)
        readings.append(replace(reading, core=core, outer=outer))
    return replace(found, readings=tuple(readings))


_SHAPES: dict[str, Callable[[Form, Anchors], Resolved | None]] = {
    "calendar": _calendar,
    "season": _season,
    "quarter": _division,
    "half": _division,
    "decade": _decade,
    "century": _century,
    "unit": _unit,
    "shift": _shift,
    "part": _part,
    "range": _range,
    "clock": _clock,
}
