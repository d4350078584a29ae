"""What vague words leave open: the core that is meant and the outer hull that is still possible."""

from __future__ import annotations

from detectors.mentions.dates.calendars import Days, add_months, clamp, to_date, weekday_at

# Seconds since midnight, half-open.
DAYPARTS: dict[str, tuple[int, int]] = {
    "morning": (5 * 3600, 12 * 3600),
    "forenoon": (5 * 3600, 12 * 3600),
    "afternoon": (12 * 3600, 18 * 3600),
    "evening": (17 * 3600, 24 * 3600),
    "small": (0, 6 * 3600),
    "dawn": (3 * 3600, 8 * 3600),
    "dusk": (16 * 3600, 22 * 3600),
    "noon": (11 * 3600, 13 * 3600),
}


def part_of(part: str, days: Days, precision: str) -> tuple[Days, Days] | None:
    """Core and outer hull of a part of a longer stretch; None if that part makes no sense there.

    Early, mid and late month are days 1-10, 11-20 and 21 to the end, five days wider inside the
    month; of a year January-February, May-August, November-December, two months wider. The ten-day
    parts (旬) and halves are exact. Other stretches go by thirds, a third of a part wider.
    """
    first, last = days
    name, _, number = part.partition(" ")
    if number:
        return _numbered(name, int(number), days)
    if name in ("h1", "h2"):
        return _half(name, days, precision)
    if name in ("dec1", "dec2", "dec3"):
        index = int(name[3]) - 1
        core = (first + 10 * index, last if index == 2 else first + 10 * index + 9)
        return core, core
    if "-" in name:
        return _edge(name, days)
    if precision == "school year" and name != "mid":
        return _school_edge(name, days)
    if precision == "month":
        index = {"early": 0, "mid": 1, "late": 2}[name]
        core = (first + 10 * index, last if index == 2 else first + 10 * index + 9)
        return core, _within((core[0] - 5, core[1] + 5), days)
    if precision == "year" and last - first > 360:
        offsets = {"early": (0, 2), "mid": (4, 8), "late": (10, 12)}[name]
        core = (add_months(first, offsets[0]), add_months(first, offsets[1]) - 1)
        outer = (add_months(core[0], -2), add_months(core[1] + 1, 2) - 1)
        return core, _within(outer, days)
    return _third(name, days)


def _school_edge(name: str, days: Days) -> tuple[Days, Days]:
    """The first ten days of a school year, three weeks wider; its last month, and the holidays."""
    first, last = days
    if name == "early":
        return (first, first + 9), (first - 21, first + 30)
    return (last - 29, last), (last - 44, last + 62)


def _within(days: Days, limits: Days) -> Days:
    return (max(days[0], limits[0]), min(days[1], limits[1]))


def _third(name: str, days: Days) -> tuple[Days, Days]:
    first, last = days
    length = last - first + 1
    index = {"early": 0, "mid": 1, "late": 2}[name]
    if length > 3000:  # decades and centuries go by whole years: 1990-93, 94-96, 97-99
        years = to_date(last).year - to_date(first).year + 1
        cuts = (0, round(years * 0.4), round(years * 0.7), years)
        bounds = [add_months(first, 12 * cut) for cut in cuts]
        core = (bounds[index], bounds[index + 1] - 1)
        slack = max(1, years // 5) * 12
        outer = (add_months(core[0], -slack), add_months(core[1] + 1, slack) - 1)
        return core, _within(outer, days)
    core = (first + length * index // 3, first + length * (index + 1) // 3 - 1)
    slack = max(1, length // 6)
    return core, _within((core[0] - slack, core[1] + slack), days)


def _half(name: str, days: Days, precision: str) -> tuple[Days, Days]:
    first, last = days
    if precision == "month":
        middle = first + 15
    elif precision == "year" and last - first > 360:
        middle = add_months(first, 6)
    elif last - first > 3000:
        middle = add_months(first, 6 * (to_date(last).year - to_date(first).year + 1))
    else:
        middle = first + (last - first + 1) // 2
    core = (first, middle - 1) if name == "h1" else (middle, last)
    return core, core


def _edge(name: str, days: Days) -> tuple[Days, Days]:
    """The first or last few days, weeks or months of a stretch."""
    unit, _, side = name.partition("-")
    near, far = {"days": (5, 10), "weeks": (21, 35), "months": (92, 153)}[unit]
    first, last = days
    if side == "first":
        core, outer = (first, first + near - 1), (first, first + far - 1)
    elif side == "mid":
        core, outer = (first + 19, last), (first + 17, last)
    else:
        core, outer = (last - near + 1, last), (last - far + 1, last)
    return _within(core, days), _within(outer, days)


def _numbered(unit: str, number: int, days: Days) -> tuple[Days, Days] | None:
    """The n-th day, week or month of a stretch; -1 is the last one."""
    first, last = days
    if unit == "month":
        start = add_months(first, number - 1) if number > 0 else add_months(last + 1, number)
        core = (start, add_months(start, 1) - 1)
        return (core, core) if first <= core[0] and core[1] <= last else None
    if unit == "day":
        day = first + number - 1 if number > 0 else last + 1 + number
        return ((day, day), (day, day)) if first <= day <= last else None
    if unit.startswith("weekday"):
        day = _weekday_in(int(unit.removeprefix("weekday")), number, days)
        return ((day, day), (day, day)) if first <= day <= last else None
    if number == 0 or abs(number) > 53:
        return None
    start = first + 7 * (number - 1) if number > 0 else last + 1 + 7 * number
    core = _within((start, start + 6), days)
    if core[0] > core[1]:
        return None
    # Weeks of a month are counted from its first day or from its first Monday.
    return core, (core[0] - 3, core[1] + 6) if number > 0 else (core[0] - 6, core[1] + 3)


def _weekday_in(weekday: int, number: int, days: Days) -> int:
    """The n-th such weekday from the first day of a stretch on, or its last one."""
    first, last = days
    if number > 0:
        return first + (weekday - weekday_at(first)) % 7 + 7 * (number - 1)
    return last - (weekday_at(last) - weekday) % 7


def widened(core: Days, outer: Days, *, fuzz: int) -> Days:
    """The outer hull under "about" (fuzz 1): three days, or half the length for longer stretches."""
    if not fuzz:
        return outer
    slack = max(3, (core[1] - core[0] + 1) // 2)
    return clamp((outer[0] - slack, outer[1] + slack))
