"""From a normal form to its readings in time, by the anchors that stand at that place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from detectors.mentions.dates import calendars
from detectors.mentions.dates.builders import EVENT_OFFSET
from detectors.mentions.dates.calendars import Days
from detectors.mentions.dates.choose import Anchors, choose
from detectors.mentions.dates.forms import Form
from detectors.mentions.dates.periods import (
    century,
    chosen,
    decade,
    directed,
    division,
    exact,
    season,
)
from detectors.mentions.dates.placed import Placed, Resolved, unresolved
from detectors.mentions.dates.relative import shifted, stepped
from detectors.mentions.dates.vagueness import part_of, widened

# Days that a night reaches before and after its day: "last night" is that of yesterday, the night
# of today is mostly the one just past.
_NIGHTS = {"night": (0, 1), "night-to": (1, 0), "night-around": (1, 0)}
# No year of the Jalali or Hijri calendar that news speak of is as great.
_MODERN = 1700
# "Then" points to what was told last, not further back than so many sentences.
_THEN = frozenset({"since-then", "until-then"})
_THEN_REACH = 2


def resolve(form: Form, anchors: Anchors) -> Resolved | None:
    """The readings of a form; None when it is no possible date (31 April)."""
    found = _SHAPES[form.shape](form, anchors)
    if found is None:
        return None
    if form.fuzz == 1 and form.shape not in ("shift", "unit"):
        readings = tuple(replace(r, outer=widened(r.core, r.outer, fuzz=1)) for r in found.readings)
        found = replace(found, readings=readings, vague=True)
    return _with_daypart(found, form) if form.daypart else found


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
        return chosen(choose(around, anchors, "month"), "day")
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
        return None if days is None else exact(days, "year")
    if form.day is None:
        days = calendars.month_of(form.calendar, year, form.month)
        return None if days is None else exact(days, "month")
    day = calendars.day_of(form.calendar, year, form.month, form.day)
    if day is None:
        return None
    if form.swap:
        return _swapped(form, year, day, anchors)
    if form.weekday is not None and calendars.weekday_at(day) != form.weekday:
        return _contradicted((day, day), form.weekday)
    return exact((day, day), "day")


def _swapped(form: Form, year: int, day: int, anchors: Anchors) -> Resolved:
    """Both orders of day and month; the one that lies before the reference day first."""
    assert form.day is not None
    assert form.month is not None
    other = calendars.day_of(form.calendar, year, form.day, form.month)
    if other is None:
        return exact((day, day), "day")
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
        return exact((start, start), "day", label)
    if form.rel_month is not None and form.day is not None:
        start = calendars.add_months(base[0], form.rel_month)
        day = calendars.to_date(start)
        found = calendars.day_of("gregorian", day.year, day.month, form.day)
        return None if found is None else exact((found, found), "day", label)
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
        return directed(_candidates(form), form, anchors, precision)
    return chosen(choose(_candidates(form), anchors, "year"), precision)


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
        return chosen(choose(around, anchors, "week"), "day")
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
        return exact((near, near), "day", label)
    # "Last Thursday" is the latest one for most speakers, that of last week for the others.
    readings = (Placed((near, near), (near, near), 0.65), Placed((far, far), (far, far), 0.35))
    return Resolved(readings, "day", label)


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
    if form.rule in _THEN and anchors.distance > _THEN_REACH:
        return unresolved("day")
    if form.rule == EVENT_OFFSET:
        if anchors.narrated is None:
            return unresolved(form.unit)
        return shifted(form, anchors.narrated, anchors.narrated_precision, anchors.narrated_label)
    marked = form.rule == "anniversary" and anchors.narrated is not None and anchors.distance == 0
    base, label = anchors.base(narrated=form.narrated or marked)
    if marked and base is not None:
        return shifted(form, base, anchors.narrated_precision, anchors.narrated_label)
    if form.rule == "anniversary":
        form = replace(form, rule="ago")
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
        if not before and form.of.month is not None and form.of.year is None and not form.of.of:
            near = [days for days in _candidates(form.of)(end.core[0]) if days[0] <= end.core[1]]
            before = [Placed(days, days) for days in near[-1:]]
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
        begin=tuple(_once([b for b, _ in pairs])),
        end=tuple(_once([e for _, e in pairs])),
    )


def _once(placed: list[Placed]) -> list[Placed]:
    """The readings without repetition, their weights shared out anew."""
    kept = {(p.core, p.outer): p for p in placed}
    total = sum(p.weight for p in kept.values())
    return [replace(p, weight=p.weight / total) for p in kept.values()]


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
    "season": season,
    "quarter": division,
    "half": division,
    "decade": decade,
    "century": century,
    "unit": _unit,
    "shift": _shift,
    "part": _part,
    "range": _range,
    "clock": _clock,
}
