"""From the items of one match to the normal form they make; None when they make none after all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detectors.mentions.dates.forms import Form, Item

Items = Sequence[Item]

# "several years ago" may be two and may be ten.
SEVERAL = 3.0
# The number of the school year among the seasons.
SCHOOL_YEAR = 5
# A stretch before or after something that happened; the day is told elsewhere, if at all.
EVENT_OFFSET = "event-offset"
# "At half past two" in words, without a word for the part of the day: night or afternoon.
COVERED = "covered-period"
FEAST = "named-feast"
HALF_DAY_CLOCK = "clock-of-twelve-hours"


def calendar(items: Items) -> Form | None:
    """A day, month, year or weekday, with whatever of them the items hold, in any order."""
    year = month = day = weekday = None
    rel_year = rel_month = rel_week = None
    adjective = False
    system, era, narrated, direction = "gregorian", 1, False, 0
    for at, item in enumerate(items):
        code = item.code
        if code in "yY" or (code in "zdoc" and _before_era(items, at)):
            year = item.num
            system = "roc" if item.tag == "roc" else system
        elif code in "zd" and at and items[at - 1].code == "'":
            year = item.num + (2000 if item.num < 50 else 1900)
        elif code in "mM":
            month = item.num
            adjective = item.tag == "adj"
            named = item.tag.split(" ")[0]
            system = named if named in ("jalali", "hijri") else system
        elif code in "doc" and day is None and item.num > 0:
            day = item.num
        elif code in "wW":
            weekday = item.num
        elif code == "Q":
            rel_year, narrated = item.num, narrated or item.tag == "same"
        elif code == "U":
            rel_month, narrated = item.num, narrated or item.tag == "same"
        elif code == "R":
            era = item.num or 1
            system = item.tag if item.tag in ("jalali", "hijri") else system
        elif code == "g" and item.tag == "last":
            rel_week = -1
        elif code == "l":
            following = items[at + 1].code if at + 1 < len(items) else ""
            unit = following or ""
            previous = items[at - 1].code if at else ""
            if unit not in "jnu" or not unit:
                unit = previous if previous in "jnu" and previous else ""
            narrated = narrated or item.tag == "same"
            if unit == "j":
                rel_year = item.num
            elif unit == "n":
                rel_month = item.num
            elif unit == "u":
                rel_week = item.num
            else:
                direction = item.num
    stated = any(item.code == "R" and item.tag != "weak" for item in items)
    early = year is not None and year < 1000 and era > 0
    if system == "gregorian" and month is None and early and not stated:
        return None
    if day is not None and day > 31:
        return None
    rule = _calendar_rule(year, month, day, weekday)
    if adjective and day is None and year is None:
        rule = "month-adjective"
    return Form(
        "calendar",
        year=year,
        month=month,
        day=day,
        weekday=weekday,
        calendar=system,
        rel_year=rel_year,
        rel_month=rel_month,
        rel_week=rel_week,
        direction=direction,
        narrated=narrated,
        era=era,
        rule=rule,
    )


def _before_era(items: Items, at: int) -> bool:
    """True for the number beside an era: 44 BC, 44 году до н. э., 公元前44年."""
    behind = "".join(item.code for item in items[at + 1 : at + 3])
    return behind.startswith(("R", "jR", "vR")) or (at > 0 and items[at - 1].code == "R")


def _calendar_rule(year: int | None, month: int | None, day: int | None, week: int | None) -> str:
    parts = [
        name
        for name, value in (("weekday", week), ("day", day), ("month", month), ("year", year))
        if value is not None
    ]
    return "-".join(parts) or "calendar"


def two_digit_year(items: Items) -> Form | None:
    """16-Dec-21: a day, a month and a year of two digits."""
    form = calendar(items[:-2])
    last = items[-1]
    if form is None:
        return None
    year = last.num if last.code == "y" else last.num + (2000 if last.num < 50 else 1900)
    return replace(form, year=year, rule="day-month-year")


def season(items: Items) -> Form | None:
    """A season with the year, or the step to it, that stands beside."""
    base = calendar([item for item in items if item.code not in "sS"])
    index = next(item.num for item in items if item.code in "sS")
    if base is None:
        return None
    return replace(base, shape="season", index=index, day=None, rule="season")


def season_pair(items: Items) -> Form | None:
    """The winter of 2021/22: the season that begins in the first year."""
    index = next(item.num for item in items if item.code in "sS")
    head = next((item.form for item in items if item.code == "A"), None)
    if head is not None:
        year = head.of.year if head.rule == "year-range" and head.of is not None else None
    else:
        year, tail = (item.num for item in items if item.code in "yzdo")
        if tail == year - 1:
            year, tail = tail, year  # ۱۴۰۰-۱۳۹۹, written from right to left
        if tail % 100 != (year + 1) % 100 or tail > year + 1:
            return None
    if year is None:
        return None
    return Form("season", year=year, index=index, rule="season-pair")


def school_year(items: Items) -> Form | None:
    """The 2020/21 school year."""
    form = season_pair(items)
    return form if form is not None and form.index == SCHOOL_YEAR else None


def short_year(items: Items) -> Form | None:
    """37-й год, 98-го года: a year by its last two digits."""
    head = next(item for item in items if item.code in "zOo")
    if not head.tag.startswith("-") or head.num > 99:
        return None
    year = head.num + (1900 if head.num >= 30 else 2000)
    return Form("calendar", year=year, rule="year")


def division(items: Items) -> Form | None:
    """A numbered quarter or half of a year."""
    head = next(item for item in items if item.code in "q12")
    if head.code == "q":
        index = next((item.num for item in items if item.code in "doc"), 0)
        shape = "half" if head.tag == "half" else "quarter"
    else:
        index, shape = head.num, "quarter" if head.code == "1" else "half"
    if not 1 <= index <= (2 if shape == "half" else 4):
        return None
    base = calendar([item for item in items if item.code not in "doc12q"])
    if base is None:
        return None
    if shape == "half":
        return replace(base, shape="half", index=index, rule="half")
    return replace(base, shape="quarter", index=index, rule="quarter")


def decade(items: Items) -> Form | None:
    """The nineteen-nineties, the nineties, 90-е годы; the century may be open."""
    head = next((item for item in items if item.code in "yYzdcCoO3"), None)
    if head is None or head.num % 10:
        return None
    if head.code in "yY" or head.num >= 1000:
        return Form("decade", year=head.num, rule="decade")
    if not 10 <= head.num <= 90:
        return None
    century = next((item.num for item in items if item.code == "l"), None)
    return Form("decade", year=head.num, index=2, rel_year=century, rule="decade")


def century(items: Items) -> Form | None:
    """The n-th century, before Christ when an era says so."""
    head = next((item for item in items if item.code in "doczCO5" and item.num > 0), None)
    if head is None or not 1 <= head.num <= 30:
        return None
    era = next((item.num for item in items if item.code == "R"), 1)
    return Form("century", index=head.num, era=era, rule="century")


def century_decade(items: Items) -> Form | None:
    """二十世纪九十年代: a decade whose century is named first."""
    numbers = [item for item in items if item.code in "doczCyO"]
    step = next((item for item in items if item.code == "l"), None)
    if step is not None and len(numbers) == 1 and 10 <= numbers[0].num <= 90:
        year = numbers[0].num
        return Form("decade", year=year, index=2, rel_year=step.num, rule="decade")
    if len(numbers) != 2 or not 1 <= numbers[0].num <= 30 or numbers[1].num % 10:
        return None
    return Form("decade", year=(numbers[0].num - 1) * 100 + numbers[1].num % 100, rule="decade")


def relative_unit(items: Items) -> Form | None:
    """Last week, this month, the same year, the past three days."""
    step = next(item for item in items if item.code == "l")
    unit = next(item for item in items if item.code in "unjieqh")
    number = next((item for item in items if item.code in "dczC" and item is not step), None)
    tag = unit.tag.split(" ")[0]
    if tag == "half" or tag == "time":
        return None
    rolling = number is not None or step.tag == "rolling"
    amount = float(step.num)
    fuzz = 0
    if number is None and unit.num > 1 and step.num:
        amount *= unit.num  # the past two years, where a dual says it
        rolling = True
    if number is not None:
        count = SEVERAL if number.tag.startswith("some") else float(number.num)
        fuzz = 2 if number.tag.startswith("some") else 0
        amount *= count
        if step.num == 0:
            amount = -count
    # "next year" counts from the day of speech, "the next year" from the story.
    told = step.num == 1 and items[0].code == "v" and number is None and step.tag != "coming"
    narrated = step.tag == "same" or told
    if step.tag == "rolling" and step.num == 0:
        amount = -1.0
    return Form(
        "unit",
        unit=tag,
        amount=amount,
        rolling=rolling,
        narrated=narrated,
        fuzz=fuzz,
        rule="relative-unit",
    )


def anniversary(items: Items) -> Form | None:
    """Thirty years since …: what is told of then lies so many years before the day it is marked."""
    amount = length(items[:-1])
    if amount is None or not items[-1].tag.startswith("since"):
        return None
    unit, count, fuzz = amount
    return Form("shift", unit=unit, amount=-count, fuzz=fuzz, rule="anniversary")


def bare_weekend(items: Items) -> Form | None:
    """The weekend, without a word that says which."""
    return Form("unit", unit="weekend", amount=0.0, rolling=False, rule="weekend")


def shift(items: Items) -> Form | None:
    """N units before or after the anchor: ago, later, earlier, in."""
    amount = length(items)
    if amount is None:
        return None
    unit, count, fuzz = amount
    sign, narrated, either = -1, False, False
    if len(items) == 2 and items[1].tag == "last" and unit not in ("hour", "minute"):
        return Form("unit", unit=unit, amount=-1.0, rule="relative-unit")
    if len(items) == 2 and items[1].tag == "either next" and unit in ("week", "month", "year"):
        return Form("unit", unit=unit, amount=1.0, rule="relative-unit")
    for item in items:
        if item.code == "L":
            sign, narrated, either = 1, item.tag != "now", item.tag.startswith("either")
        elif item.code == "E" or (item.code == "K" and item.tag == "before" and item is items[-1]):
            sign, narrated = -1, True
        elif item.code in "Fa":
            sign, narrated = 1, item.tag == "narrated"
        elif item.code in "gG":
            sign = -1
        elif item.code == "K":
            after = item.tag.startswith("after")
            sign, narrated, either = (1, True, True) if after else (-1, False, False)
    return Form(
        "shift",
        unit=unit,
        amount=sign * count,
        narrated=narrated,
        fuzz=fuzz,
        rule="in-future"
        if either
        else "offset"
        if narrated
        else "ago"
        if sign < 0
        else "in-future",
    )


def after_event(items: Items) -> Form | None:
    """Three days after her arrest: counted from what no date is told of beside it."""
    amount = length(items)
    if amount is None:
        return None
    unit, count, fuzz = amount
    return Form("shift", unit=unit, amount=count, narrated=True, fuzz=fuzz, rule=EVENT_OFFSET)


def before_event(items: Items) -> Form | None:
    """Two weeks before the trial, за день до суда."""
    form = after_event(items)
    return None if form is None else replace(form, amount=-form.amount)


def counted_event(items: Items) -> Form | None:
    """بعد ثلاثة أيام من اعتقالها: the preposition stands before the number."""
    after = items[0].tag.startswith("after")
    return after_event(items[1:]) if after else before_event(items[1:])


def day_of_event(items: Items) -> Form | None:
    """The day after the vote, на следующий день после ареста."""
    head = items[0]
    return Form("shift", unit="day", amount=float(head.num), narrated=True, rule=EVENT_OFFSET)


def length(items: Items) -> tuple[str, float, int] | None:
    """The unit, how many of it, and how vague that is (0 to 2); None without a unit."""
    units = [
        item
        for item in items
        if item.code in "unjieh" or (item.code == "q" and item.tag == "quarter")
    ]
    if not units:
        return None
    unit = units[0]
    name = unit.tag.split(" ")[0]
    numbers = [item for item in items if item.code in "dczCoyN" and item.num > 0]
    fuzz = 1 if any(item.code == "~" for item in items) else 0
    count = 1.0
    if numbers:
        first = numbers[0]
        if first.tag.startswith("some"):
            count, fuzz = SEVERAL, 2
        elif first.tag == "tenths":
            count, fuzz = first.num / 10, max(fuzz, 1)
        else:
            count = float(first.num)
    if len(numbers) > 1 and numbers[0].tag != "tenths":
        # three years and a half, two years and more
        extra = numbers[1].tag
        count, fuzz = (count + 0.5, fuzz) if extra == "tenths" else (count, max(fuzz, 1))
    halves = any(item.code == "q" and item.tag == "half" for item in items)
    if halves:
        plus = any(item.code == "&" for item in items)
        count = count + 0.5 if plus else 0.5
    if name in ("weekend", "night") and not numbers:
        return None
    count *= unit.num
    if name == "night":
        name = "day"
    return name, count, fuzz


def deictic(items: Items) -> Form | None:
    """Today, yesterday evening, that day, the following morning."""
    head = next(item for item in items if item.code == "r")
    unit, *rest = head.tag.split(" ")
    part = next((item.tag for item in items if item.code == "B"), rest[0] if rest else "")
    if unit in ("week", "weekend", "month", "year"):
        return Form("unit", unit=unit, amount=float(head.num), rule="deictic")
    if unit.startswith("then-"):
        rule = "since-then" if unit == "then-since" else "until-then"
        return Form("shift", unit="day", amount=0.0, narrated=True, rule=rule)
    if unit.startswith("narrated"):
        part_rule = "eve" if unit.endswith("eve") else "offset"
        return Form(
            "shift",
            unit="day",
            amount=float(head.num),
            narrated=True,
            daypart=part,
            part="eve" if unit.endswith("eve") else "",
            rule=part_rule,
        )
    return Form("unit", unit="day", amount=float(head.num), daypart=part, rule="deictic")


def counted_days(items: Items) -> Form | None:
    """دو روز بعد: a number before "the next day" counts it."""
    count, head = items[0], items[-1]
    amount = SEVERAL if count.tag.startswith("some") else float(count.num)
    fuzz = 2 if count.tag.startswith("some") else 0
    return Form(
        "shift", unit="day", amount=amount * head.num, narrated=True, fuzz=fuzz, rule="in-future"
    )


def clock(items: Items) -> Form | None:
    """A time of day: 17:30, 5 p.m., half past one, в половине пятого, 5 часов вечера."""
    from_number = next((item.form for item in items if item.code in "TN" and item.form), None)
    if from_number is not None and from_number.clock is not None:
        begin, end = from_number.clock
    else:
        numbers = [item for item in items if item.code in "doczCy"]
        if numbers and numbers[0].code == "y":  # 1840 GMT
            hours, minutes = divmod(numbers[0].num, 100)
            numbers = [Item("d", 0, 0, hours), Item("d", 0, 0, minutes)]
        if not numbers or numbers[0].num > 24:
            return None
        hour = numbers[0].num
        minute = numbers[1].num if len(numbers) > 1 else 0
        if len(numbers) > 1 and numbers[1].tag == "tenths":
            minute = 30
        part = next((item.tag for item in items if item.code == "P"), "")
        if part == "half" or any(item.code == "q" and item.tag == "half" for item in items):
            minute = 30
        elif part == "half-to":
            hour, minute = hour - 1, 30
        elif part == "quarter":
            minute = 15
        elif part == "quarter-to":
            hour, minute = hour - 1, 45
        if minute > 59 or hour < 0:
            return None
        begin = hour % 24 * 3600 + minute * 60
        # A bare hour is rounded: "at five" may be twenty past.
        end = begin + (60 if len(numbers) > 1 or part or minute else 3600)
    afternoon = any(item.tag in ("pm", "afternoon", "evening", "dusk") for item in items)
    night = any(item.tag == "night" for item in items)
    if (afternoon and begin < 43200) or (night and 21600 <= begin < 43200):
        begin, end = begin + 43200, end + 43200
    if any(item.tag in ("am",) for item in items) and 43200 <= begin < 46800:
        begin, end = begin - 43200, end - 43200
    zone = next((item.tag for item in items if item.code == "Z"), None)
    told = any(item.code in "BxZhTN" or (item.tag == "" and item.code in "dz") for item in items)
    rule = "clock" if told or begin >= 43200 else HALF_DAY_CLOCK
    return Form("clock", clock=(begin, end), zone=zone, rule=rule)
