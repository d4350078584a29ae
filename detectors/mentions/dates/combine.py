"""From simple dates and the words between them to the form they make together; None if they do not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detectors.mentions.dates.builders import length
from detectors.mentions.dates.forms import Form, Item

_YEAR_ONLY = ("year",)


def form_of(item: Item) -> Form:
    assert item.form is not None
    return item.form


def clock_range(items: Sequence[Item]) -> Form | None:
    joint = next((item for item in items if item.code == "K"), None)
    if joint is not None and joint.tag.split(" ")[0] != "until":
        return None
    if any(item.code == "&" for item in items) and items[0].code != "b":
        return None
    first, last = (form_of(item) for item in items if item.code == "T")
    if first.clock is None or last.clock is None:
        return None
    if last.clock[1] < first.clock[0]:
        return None
    return replace(last, clock=(first.clock[0], last.clock[1]))


def with_clock(items: Sequence[Item]) -> Form | None:
    """A day with a time of day; None when the date is longer than a day."""
    time = next(form_of(item) for item in items if item.code == "T")
    date = next(form_of(item) for item in items if item.code == "A")
    if not is_day(date) or time.clock is None:
        return None
    part = next((item.tag for item in items if item.code == "B"), date.daypart)
    begin, end = time.clock
    if (part in ("afternoon", "evening", "night") and 6 * 3600 <= begin < 12 * 3600) or (
        part in ("afternoon", "evening") and begin < 12 * 3600
    ):
        begin, end = begin + 43200, end + 43200
    return replace(date, clock=(begin, end), zone=time.zone, daypart="")


def is_day(form: Form) -> bool:
    if form.shape == "calendar":
        return form.day is not None or form.weekday is not None
    return form.shape in ("unit", "shift") and form.unit == "day"


def with_daypart(items: Sequence[Item]) -> Form | None:
    date = next(form_of(item) for item in items if item.code == "A")
    part = next(item for item in items if item.code == "B")
    if not is_day(date) or date.daypart:
        return None
    if part.tag == "night-from" or (part.tag == "night-to" and items[0].code != "B"):
        return None
    return replace(date, daypart=part.tag.removesuffix("-post"))


def part_of_date(items: Sequence[Item]) -> Form | None:
    """Early, mid, late or another part of a longer date."""
    inner = next(form_of(item) for item in items if item.code == "A")
    part = next(item.tag for item in items if item.code == "p")
    if any(item.code in "lo" for item in items):
        return None
    if is_day(inner) or inner.shape in ("part", "range", "shift"):
        return None
    return Form("part", part=part, of=inner, rule="part-of")


def part_range(items: Sequence[Item]) -> Form | None:
    first, last = (item.tag for item in items if item.code == "p")
    inner = form_of(items[-1])
    if is_day(inner) or inner.shape in ("part", "range", "shift"):
        return None
    begin = Form("part", part=first, of=inner, rule="part-of")
    return Form("range", of=begin, until=replace(begin, part=last), rule="range")


def part_of_unit(items: Sequence[Item]) -> Form | None:
    """The end of the year, the middle of the week: of the current one."""
    head = next(item for item in items if item.code in "unjei")
    unit = head.tag.split(" ")[0]
    part = next(item.tag for item in items if item.code == "p")
    if unit not in ("week", "month", "year", "decade", "century"):
        return None
    inner = Form("unit", unit=unit, amount=0.0, rule="relative-unit")
    return Form("part", part=part, of=inner, rule="part-of")


def numbered_half(items: Sequence[Item]) -> Form | None:
    inner = next(form_of(item) for item in items if item.code == "A")
    order = next(item for item in items if item.code in "ol")
    head = next(item for item in items if item.code == "q")
    if head.tag == "quarter":
        index = 4 if order.num == -1 else order.num
        if inner.shape == "unit" and inner.unit == "year":
            inner = Form("calendar", rel_year=int(inner.amount), narrated=inner.narrated)
        if inner.shape != "calendar" or inner.month is not None or not 1 <= index <= 4:
            return None
        return replace(inner, shape="quarter", index=index, rule="quarter")
    if head.tag != "half" or is_day(inner):
        return None
    part = "h1" if order.num == 1 else "h2"
    return Form("part", part=part, of=inner, rule="part-of")


def numbered_week(items: Sequence[Item]) -> Form | None:
    """The first week of June, the last day of 2021."""
    inner = next(form_of(item) for item in items if item.code == "A")
    order = next(item for item in items if item.code in "ol")
    unit = next(item.tag for item in items if item.code == "u")
    if is_day(inner) or inner.shape not in ("calendar", "unit", "season", "quarter"):
        return None
    if order.num == 0 or unit not in ("day", "week", "weekend") or order.tag == "same":
        return None
    return Form("part", part=f"{unit} {order.num}", of=inner, rule="part-of")


def numbered_month(items: Sequence[Item]) -> Form | None:
    inner = form_of(items[-1])
    order = next(item for item in items if item.code in "ol")
    if is_day(inner) or inner.month is not None or order.num == 0 or order.tag == "same":
        return None
    return Form("part", part=f"month {order.num}", of=inner, rule="part-of")


def offset_from(items: Sequence[Item]) -> Form | None:
    """Two days before 5 January, a week after Christmas, за два дня до 5 января."""
    joint = next(item for item in items if item.code in "Kt")
    kind = joint.tag.split(" ")[0]
    if kind == "before" or (kind == "until" and items[0].tag == "offset"):
        sign = -1
    elif kind == "after":
        sign = 1
    else:
        return None
    amount = length(items[:-1])
    if amount is None:
        return None
    unit, count, fuzz = amount
    return Form(
        "shift", unit=unit, amount=sign * count, of=form_of(items[-1]), fuzz=fuzz, rule="offset"
    )


def alternatives(items: Sequence[Item]) -> Form | None:
    """5 or 6 January, Tuesday or Wednesday: one of two days, never both."""
    if next(item.tag for item in items if item.code == "&") != "or":
        return None
    last = form_of(items[-1])
    if items[0].code == "A":
        first = form_of(items[0])
    else:
        first = replace(last, day=items[0].num, weekday=None, clock=None, daypart="")
    if not (first.shape == last.shape == "calendar" and is_day(first) and is_day(last)):
        return None
    both = spanning(first, last)
    return None if both is None else replace(both, rule="alternatives")


def night_over(items: Sequence[Item]) -> Form | None:
    """қаңтардың 5-інен 6-сына қараған түні: from the one day over to the next."""
    first = form_of(items[0])
    if not items[-1].tag.startswith("night-to") or first.shape != "calendar" or not first.month:
        return None
    if items[1].code == "A":
        return spanning(first, form_of(items[1]))
    return spanning(first, replace(first, day=items[1].num, weekday=None))


def week_of(items: Sequence[Item]) -> Form | None:
    """The week of 3 January: the seven days in which it lies."""
    day = form_of(items[-1])
    if items[0].tag != "week" or not is_day(day):
        return None
    return Form("shift", unit="week-of", of=day, rule="week-of")


def offset_of(items: Sequence[Item]) -> Form | None:
    """قبل يومين من 5 يناير: the date that is counted from stands behind."""
    first = form_of(items[0])
    if first.shape != "shift" or first.of is not None or first.part:
        return None
    return replace(first, of=form_of(items[-1]), narrated=False, rule="offset")


def night_between(items: Sequence[Item]) -> Form | None:
    """В ночь с 4 на 5 января: from the one day to the other."""
    last = form_of(items[-1])
    if items[0].tag != "night-from" or last.shape != "calendar" or last.day is None:
        return None
    return spanning(replace(last, day=items[1].num, weekday=None), last)


def eve_of(items: Sequence[Item]) -> Form | None:
    if items[0].tag != "eve":
        return None
    return Form("shift", unit="day", amount=-1.0, of=form_of(items[-1]), part="eve", rule="eve")


def joint_allows(items: Sequence[Item]) -> bool:
    """True when the joint of a range is one: "until", never "by" or "before"."""
    joints = [item for item in items if item.code == "K"]
    return all(item.tag.split(" ")[0] == "until" for item in joints)


def range_from_day(items: Sequence[Item]) -> Form | None:
    """3–7 January, between 3 and 7 January; the first number takes what the second date has."""
    if not joint_allows(items):
        return None
    dates = [form_of(item) for item in items if item.code == "A"]
    until = dates[0]
    if len(dates) > 1:
        if until.year is not None or dates[1].rule not in _YEAR_ONLY:
            return None
        until = replace(until, year=dates[1].year)
    number = next(item for item in items if item.code in "doyc")
    if number.code == "y":
        if until.rule not in _YEAR_ONLY:
            return None
        return spanning(replace(until, year=number.num), until)
    if until.shape != "calendar" or until.day is None:
        return None
    if until.month is None and until.rel_month is None and items[0].code not in "fb":
        return None
    return spanning(replace(until, day=number.num, weekday=None, clock=None), until)


def range_to_day(items: Sequence[Item]) -> Form | None:
    """January 3–7, 2014–16."""
    dates = [form_of(item) for item in items if item.code == "A"]
    first = dates[0]
    joint = next(item for item in items if item.code in "-t/")
    number = next(item for item in items[1:] if item.code in "dozc")
    if first.rule in _YEAR_ONLY and first.year is not None and len(dates) == 1:
        tail = number.num
        if not (first.year % 100 < tail <= 99) or joint.code == "t":
            return None
        return spanning(first, replace(first, year=first.year - first.year % 100 + tail))
    if first.shape != "calendar" or first.day is None or first.month is None:
        return None
    if joint.code == "/" or not first.day < number.num <= 31:
        return None
    if len(dates) > 1:
        if first.year is not None or dates[1].rule not in _YEAR_ONLY:
            return None
        first = replace(first, year=dates[1].year)
    return spanning(first, replace(first, day=number.num, weekday=None, clock=None))


def range_between(items: Sequence[Item]) -> Form | None:
    if not joint_allows(items):
        return None
    first, last = (form_of(item) for item in items if item.code == "A")
    if first.shape == "range" or last.shape == "range":
        return None
    return spanning(first, last)


def spanning(first: Form, last: Form) -> Form | None:
    """The range between two dates, each completed by what only the other names."""
    if first.shape == last.shape == "calendar":
        if last.month is None and last.day is not None and first.month is not None:
            last = replace(last, month=first.month, calendar=first.calendar)
        if first.month is None and first.day is not None and last.month is not None:
            first = replace(first, month=last.month, calendar=last.calendar)
        if first.month is None and first.rel_month is None and last.rel_month is not None:
            first = replace(first, rel_month=last.rel_month, narrated=last.narrated)
        if first.year is None and last.year is not None and not first.rel_year:
            later = (first.month or 0) > (last.month or 12)
            first = replace(first, year=last.year - later, calendar=last.calendar)
        elif last.year is None and first.year is not None and not last.rel_year:
            later = (first.month or 0) > (last.month or 12)
            last = replace(last, year=first.year + later, calendar=first.calendar)
        elif first.year is None and first.rel_year is None and last.rel_year is not None:
            first = replace(first, rel_year=last.rel_year, narrated=last.narrated)
        elif last.year is None and last.rel_year is None and first.rel_year is not None:
            last = replace(last, rel_year=first.rel_year, narrated=first.narrated)
        if last.era < 0:
            first = replace(first, era=-1)
    elif first.shape == "part" and last.shape == "part" and first.of and last.of:
        inner = spanning(first.of, last.of)
        if inner is not None:
            first, last = replace(first, of=inner.of), replace(last, of=inner.until)
    return Form("range", of=first, until=last, rule="range")


def onto(items: Sequence[Item]) -> Form | None:
    """С 31 декабря на 1 января: from the one day over to the next."""
    joint = next(item for item in items if item.code == "a")
    if joint.tag != "onto" or (items[0].code == "B" and items[0].tag != "night-from"):
        return None
    dates = [form_of(item) for item in items if item.code == "A"]
    last = dates[-1]
    if last.shape != "calendar" or last.day is None:
        return None
    first = dates[0] if len(dates) > 1 else replace(last, day=items[1].num, weekday=None)
    return spanning(first, last)
