"""Dates told as steps and distances from an anchor: last week, two years ago, three days later."""

from __future__ import annotations

from detectors.mentions.dates import calendars
from detectors.mentions.dates.calendars import Days, add_months, clamp, week_at
from detectors.mentions.dates.choose import Anchors
from detectors.mentions.dates.forms import Form
from detectors.mentions.dates.placed import Placed, Resolved

# Half a week, half a month, half a year: how loosely "N units ago" is meant.
_SLACK = {"week": 3, "month": 15, "quarter": 45}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_SEVERAL = 2


def stepped(unit: str, form: Form, base: Days, label: str, anchors: Anchors) -> Resolved:
    """The whole unit that lies `form.amount` steps from the base; a rolling one ends or begins there."""
    if form.rolling:
        return _rolling(unit, form, base, label)
    step = int(form.amount or form.rel_month or form.rel_week or form.rel_year or 0)
    day = base[0]
    if unit in ("day", "night"):
        if step == 0 and base[1] > base[0]:
            return Resolved((Placed(base, base),), "day", label, vague=True)
        moved = clamp((day + step, day + step))
        return Resolved((Placed(moved, moved),), "day", label)
    if unit == "week":
        start, end = week_at(day, anchors.first_weekday)
        core = (start + 7 * step, end + 7 * step)
        # Weeks begin on Saturday, Sunday or Monday, and "last week" may mean the past seven days.
        early, late = core[0] - 2, core[1] + 2
        if step == -1:
            late = max(core[1] + 1, day - 1)
        elif step == 0:
            early = min(early, day - 6)  # said on a Monday of what has happened: the past days
        elif step == 1:
            early = min(core[0] - 1, day + 1)
        return Resolved((Placed(clamp(core), clamp((early, late))),), "week", label)
    if unit == "weekend":
        saturday = week_at(day)[0] + 5
        # On Monday to Thursday "the weekend" is the past one.
        if form.rule == "weekend" and saturday - day > 1:
            step = -1
        core = (saturday + 7 * step, saturday + 7 * step + 1)
        return Resolved((Placed(clamp(core), clamp((core[0] - 1, core[1]))),), "weekend", label)
    return _civil(unit, step, day, label, anchors.calendar)


def _civil(unit: str, step: int, day: int, label: str, calendar: str) -> Resolved:
    """A month, quarter, year, decade or century of the calendar, so many steps from a day's own."""
    core = _gregorian(unit, step, day)
    outer = core
    if calendar == "jalali" and unit in ("month", "year"):
        own = _jalali(unit, step, day)
        if own is not None:
            # Some speak of the Gregorian month or year even there.
            core, outer = own, (min(own[0], core[0]), max(own[1], core[1]))
    return Resolved((Placed(core, outer),), unit, label)


def _gregorian(unit: str, step: int, day: int) -> Days:
    length = _MONTHS.get(unit, 12)
    at = calendars.to_date(day)
    if unit in ("month", "quarter"):
        first = at.replace(day=1, month=(at.month - 1) // length * length + 1).toordinal()
    else:
        years = length // 12
        shift = 1 if unit == "century" else 0
        year = max(1, (at.year - shift) // years * years + shift)
        first = at.replace(day=1, month=1, year=year).toordinal()
    start = add_months(first, length * step)
    return clamp((start, add_months(start, length) - 1))


def _jalali(unit: str, step: int, day: int) -> Days | None:
    year = calendars.year_at("jalali", day)
    if unit == "year":
        return calendars.year_of("jalali", year + step)
    for month in range(1, 13):
        days = calendars.month_of("jalali", year, month)
        if days is not None and days[0] <= day <= days[1]:
            index = year * 12 + month - 1 + step
            return calendars.month_of("jalali", index // 12, index % 12 + 1)
    return None


def _rolling(unit: str, form: Form, base: Days, label: str) -> Resolved:
    """The past or coming n units, counted from the anchor day, which belongs to them."""
    amount = form.amount
    if unit in ("hour", "minute", "second", "night"):
        unit, amount = "day", amount / 24 if unit == "hour" else amount
    day = base[0] if amount < 0 else base[1]
    core = clamp(_ordered(day, _moved(day, unit, amount)))
    slack = max(1, (core[1] - core[0]) // 10)
    outer = (core[0] - slack, core[1] + (0 if amount < 0 else slack))
    if form.fuzz:
        far = _moved(day, unit, amount * 4)
        outer = (min(outer[0], far), max(outer[1], far))
    return Resolved((Placed(core, clamp(outer)),), unit, label, vague=True)


def _ordered(a: int, b: int) -> Days:
    return (min(a, b), max(a, b))


def _moved(day: int, unit: str, amount: float) -> int:
    """The day so many units on, fractions by days."""
    if unit in ("day", "night", "weekend"):
        return day + round(amount)
    if unit == "week":
        return day + round(7 * amount)
    if unit in ("hour", "minute", "second"):
        hours = amount if unit == "hour" else amount / 60 if unit == "minute" else 0
        return day + int(hours / 24)
    months = amount * _MONTHS[unit]
    months = max(-120_000.0, min(120_000.0, months))
    whole = int(months)
    return add_months(day, whole) + round((months - whole) * 30.4)


def shifted(form: Form, base: Days, precision: str, label: str) -> Resolved | None:
    """`form.amount` units before or after the base.

    Days count exactly; weeks are that day and three on both sides, months fifteen, years the
    calendar year and six months on both sides of it. A base as long as the unit moves as it is.
    """
    if abs(form.amount) > 100_000:
        return None
    if form.part == "eve":
        day = base[0] - 1
        return Resolved((Placed(clamp((day, day)), clamp((day - 3, day))),), "day", label, True)
    unit, amount = form.unit, form.amount
    core: Days
    if unit == "week-of":
        core = week_at(base[0])
        return Resolved((Placed(clamp(core), clamp((core[0] - 2, core[1] + 2))),), "week", label)
    if form.fuzz == _SEVERAL:
        return _several(unit, amount, base, label)
    if unit in ("day", "night"):
        core = (base[0] + round(amount), base[1] + round(amount))
        outer = core if not form.fuzz else (core[0] - 2, core[1] + 2)
        return Resolved((Placed(clamp(core), clamp(outer)),), precision, label, bool(form.fuzz))
    if unit in ("hour", "minute", "second"):
        moved = (_moved(base[0], unit, amount), _moved(base[1], unit, amount))
        outer = (min(moved[0], moved[0] + (amount < 0) * -1), moved[1] + (amount > 0))
        return Resolved((Placed(clamp(moved), clamp(outer)),), "day", label, vague=True)
    first, last = _moved(base[0], unit, amount), _moved(base[1], unit, amount)
    if unit in ("year", "decade", "century"):
        return _years(form, unit, (first, last), precision, label)
    slack = _SLACK[unit]
    if precision in ("month", "year", "season", "quarter") and unit != "week":
        core = (first, last)
    else:
        core = (first - slack, last + slack)
    around = slack * (1 + form.fuzz)
    outer = (
        (core[0] - around, core[1] + around)
        if form.fuzz
        else (min(core[0], first - slack), max(core[1], last + slack))
    )
    return Resolved((Placed(clamp(core), clamp(outer)),), unit, label, vague=True)


def _years(form: Form, unit: str, moved: Days, precision: str, label: str) -> Resolved:
    first, last = moved
    if form.amount != int(form.amount):  # a year and a half counts from the day
        core = (first - 45, last + 45)
        outer = (first - 120, last + 120)
        return Resolved((Placed(clamp(core), clamp(outer)),), "month", label, vague=True)
    if form.rule == "anniversary" and precision in ("day", "week"):
        # "Next week we mark thirty years since …": to the day, or near it
        outer = (first - 45, last + 45)
        return Resolved((Placed(clamp(moved), clamp(outer)),), precision, label, vague=True)
    begin, end = calendars.to_date(first), calendars.to_date(last)
    if precision in ("month", "season", "quarter", "decade", "century"):
        core = (first, last)
    else:
        core = (
            begin.replace(month=1, day=1).toordinal(),
            end.replace(month=12, day=31).toordinal(),
        )
    if unit != "year":  # two decades ago, a century ago: round numbers
        years = 3 if unit == "decade" else 15
        core = (add_months(core[0], -12 * years), add_months(core[1] + 1, 12 * years) - 1)
    slack = 6 if unit == "year" else 60
    slack *= 1 + form.fuzz
    outer = (add_months(core[0], -slack), add_months(core[1] + 1, slack) - 1)
    name = "year" if precision in ("day", "week", "part", "time") else precision
    return Resolved((Placed(clamp(core), clamp(outer)),), name, label, vague=True)


def _several(unit: str, amount: float, base: Days, label: str) -> Resolved:
    """Several is two to seven, possibly one to a dozen."""
    sign = 1 if amount > 0 else -1
    day = base[0] if sign < 0 else base[1]
    core = _ordered(_moved(day, unit, 2 * sign), _moved(day, unit, 7 * sign))
    outer = _ordered(_moved(day, unit, 1 * sign), _moved(day, unit, 12 * sign))
    if unit in ("year", "decade"):
        outer = (add_months(outer[0], -6), add_months(outer[1], 6))
    outer = (min(core[0], outer[0]), max(core[1], outer[1]))
    return Resolved((Placed(clamp(core), clamp(outer)),), unit, label, vague=True)
