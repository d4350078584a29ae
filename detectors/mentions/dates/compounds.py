"""Dates made of dates: parts, ranges, offsets, day parts, and what the preposition says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from detectors.mentions.dates.builders import length
from detectors.mentions.dates.forms import Draft, Form, Item
from detectors.mentions.dates.grammar import Rule, Stage, stage
from detectors.mentions.types import DateKind

_KINDS: dict[str, DateKind] = {
    "since": "since",
    "until": "until",
    "by": "by",
    "before": "before",
    "after": "after",
}
_YEAR_ONLY = ("year",)


def drafts(items: list[Item], options: frozenset[str]) -> list[Draft]:
    """The date expressions among items whose simple dates are built, in order."""
    if "unit-direction" in options:
        items = _without_day_word(items, "AB", 1)
    elif "postpositions" in options:
        items = _without_day_word(items, "A", -1)
    for step in _stages(options):
        items = step.reduce(items)
    out: list[Draft] = []
    at = 0
    while at < len(items):
        item = items[at]
        if item.code in "AT" and item.form is not None:
            labelled = at and items[at - 1].code == "I"
            if labelled or not _clock_stands(item.form, items, at):
                at += 1
                continue
            out.extend(_enumerated(items, at))
            out.append(_draft(items, at, options))
            if at + 2 < len(items) and items[at + 1].code == "&":
                out.extend(_added(items, at, options))
        elif item.code == "7":
            form = Form("unit", unit="day", rule="recurring")
            out.append(Draft(item.start, item.end, form, recurring=True))
        at += 1
    return out


def _without_day_word(items: list[Item], codes: str, step: int) -> list[Item]:
    """The items without the word "day" before or after a date («روز پنجشنبه», "6 қаңтар күні")."""

    def superfluous(at: int) -> bool:
        item = items[at]
        beside = items[at + step].code if 0 <= at + step < len(items) else "|"
        return item.code == "u" and item.tag == "day" and item.num == 1 and beside in codes

    return [item for at, item in enumerate(items) if not superfluous(at)]


@lru_cache(maxsize=16)
def _stages(options: frozenset[str]) -> tuple[Stage, ...]:
    joint = r"[,va]{0,3}"
    of = "[vaf]" if "from-of" in options else "[va]"
    least = 0 if "unit-direction" in options else 1
    # A number of units before or after a date needs its preposition; some languages put it behind.
    clocks = [Rule(r"[fb]?T(?:[-t&]|K)T", _clock_range)]
    inner = [
        Rule(rf"T{joint}<?A(?:[va]?B)?>?", _with_clock),
        Rule(rf"A{joint}~?<?T(?:;|>)?(?!-)", _with_clock),
        Rule(r"B[do][ta]?a?v?A", _night_between),
        Rule(r"B[vf]{0,2}a?v?A", _with_daypart),
        Rule(r"A[doA]B", _night_over),
        Rule(r"A[,va]{0,2}B", _with_daypart),
        Rule(r"p[-t]pv{0,2}A", _part_range),
        Rule(rf"p{of}{{0,2}}[lo]?v?A", _part),
        Rule(rf"pv{{{1 if 'free-year' in options else 0},2}}[unjei]", _part_of_unit),
        Rule(rf"(?:[ol]q|q[ol]){of}{{0,2}}A", _numbered_half),
        Rule(rf"[ol]u[va]{{0,3}}A|u[ol]{of}{{{least},3}}A", _numbered_week),
        Rule(rf"[ol]n[va]{{1,3}}A|no{of}{{1,3}}A", _numbered_month),
    ]
    if "postpositions" in options:
        inner += [
            Rule(r"Av?[jn]?p", _part),
            Rule(r"[jne]p", _part_of_unit),
            Rule(r"Av?[ol]u", _numbered_week),
            Rule(r"Av?[ol]q", _numbered_half),
        ]
    outer = [
        Rule(r"a?~?(?:[dczC]v?)?[unjieh][Kt]v{0,2}A", _offset),
        Rule(r"Kv{0,2}A", _eve),
        Rule(r"uv{1,2}A", _week_of),
    ]
    if "prepositional-ago" in options:
        outer.append(Rule(r"Afv?A", _offset_of))
    ranges = [
        Rule(r"[do]&A|A&[va]{0,2}A", _alternatives),
        Rule(r"[fb]?~?[doyc](?:[-t/]|K)~?a?v?A(?:,?A)?", _range_from_day),
        Rule(r"b[doy]&v?A", _range_from_day),
        Rule(r"[fB]AaA|B[do]aA", _onto),
        Rule(r"bv?A&[av]{0,2}A", _range),
        Rule(r"f?a?v?A(?:[-t]|K)[av]{0,2}A", _range),
        Rule(r"f?A[-t/][dozc](?:,?A)?", _range_to_day),
    ]
    if "postpositions" in options:
        ranges += [
            Rule(r"[fb]?A&?[,]?A(?=[kt])", _range),
            Rule(r"[fb]?[doy]&?A(?=[kt])", _range_from_day),
        ]
    return (stage("T", clocks), stage("A", inner), stage("A", outer), stage("A", ranges))


def _form(item: Item) -> Form:
    assert item.form is not None
    return item.form


def _clock_range(items: Sequence[Item]) -> Form | None:
    joint = next((item for item in items if item.code == "K"), None)
    if joint is not None and joint.tag.split(" ")[0] != "until":
        return None
    if any(item.code == "&" for item in items) and items[0].code != "b":
        return None
    first, last = (_form(item) for item in items if item.code == "T")
    if first.clock is None or last.clock is None:
        return None
    if last.clock[1] < first.clock[0]:
        return None
    return replace(last, clock=(first.clock[0], last.clock[1]))


def _with_clock(items: Sequence[Item]) -> Form | None:
    """A day with a time of day; None when the date is longer than a day."""
    time = next(_form(item) for item in items if item.code == "T")
    date = next(_form(item) for item in items if item.code == "A")
    if not _is_day(date) or time.clock is None:
        return None
    part = next((item.tag for item in items if item.code == "B"), date.daypart)
    begin, end = time.clock
    if (part in ("afternoon", "evening", "night") and 6 * 3600 <= begin < 12 * 3600) or (
        part in ("afternoon", "evening") and begin < 12 * 3600
    ):
        begin, end = begin + 43200, end + 43200
    return replace(date, clock=(begin, end), zone=time.zone, daypart="")


def _is_day(form: Form) -> bool:
    if form.shape == "calendar":
        return form.day is not None or form.weekday is not None
    return form.shape in ("unit", "shift") and form.unit == "day"


def _with_daypart(items: Sequence[Item]) -> Form | None:
    date = next(_form(item) for item in items if item.code == "A")
    part = next(item for item in items if item.code == "B")
    if not _is_day(date) or date.daypart:
        return None
    if part.tag == "night-to" and items[0].code != "B":
        return None
    return replace(date, daypart=part.tag.removesuffix("-post"))


def _part(items: Sequence[Item]) -> Form | None:
    """Early, mid, late or another part of a longer date."""
    inner = next(_form(item) for item in items if item.code == "A")
    part = next(item.tag for item in items if item.code == "p")
    if any(item.code in "lo" for item in items):
        return None
    if _is_day(inner) or inner.shape in ("part", "range", "shift"):
        return None
    return Form("part", part=part, of=inner, rule="part-of")


def _part_range(items: Sequence[Item]) -> Form | None:
    first, last = (item.tag for item in items if item.code == "p")
    inner = _form(items[-1])
    if _is_day(inner) or inner.shape in ("part", "range", "shift"):
        return None
    begin = Form("part", part=first, of=inner, rule="part-of")
    return Form("range", of=begin, until=replace(begin, part=last), rule="range")


def _part_of_unit(items: Sequence[Item]) -> Form | None:
    """The end of the year, the middle of the week: of the current one."""
    head = next(item for item in items if item.code in "unjei")
    unit = head.tag.split(" ")[0]
    part = next(item.tag for item in items if item.code == "p")
    if unit not in ("week", "month", "year", "decade", "century"):
        return None
    inner = Form("unit", unit=unit, amount=0.0, rule="relative-unit")
    return Form("part", part=part, of=inner, rule="part-of")


def _numbered_half(items: Sequence[Item]) -> Form | None:
    inner = next(_form(item) for item in items if item.code == "A")
    order = next(item for item in items if item.code in "ol")
    head = next(item for item in items if item.code == "q")
    if head.tag == "quarter" and inner.month is None and inner.shape == "calendar":
        return replace(inner, shape="quarter", index=order.num, rule="quarter")
    if head.tag != "half" or _is_day(inner):
        return None
    part = "h1" if order.num == 1 else "h2"
    return Form("part", part=part, of=inner, rule="part-of")


def _numbered_week(items: Sequence[Item]) -> Form | None:
    """The first week of June, the last day of 2021."""
    inner = next(_form(item) for item in items if item.code == "A")
    order = next(item for item in items if item.code in "ol")
    unit = next(item.tag for item in items if item.code == "u")
    if _is_day(inner) or inner.shape not in ("calendar", "unit", "season", "quarter"):
        return None
    if order.num == 0 or unit not in ("day", "week", "weekend") or order.tag == "same":
        return None
    return Form("part", part=f"{unit} {order.num}", of=inner, rule="part-of")


def _numbered_month(items: Sequence[Item]) -> Form | None:
    inner = _form(items[-1])
    order = next(item for item in items if item.code in "ol")
    if _is_day(inner) or inner.month is not None or order.num == 0 or order.tag == "same":
        return None
    return Form("part", part=f"month {order.num}", of=inner, rule="part-of")


def _offset(items: Sequence[Item]) -> Form | None:
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
        "shift", unit=unit, amount=sign * count, of=_form(items[-1]), fuzz=fuzz, rule="offset"
    )


def _alternatives(items: Sequence[Item]) -> Form | None:
    """5 or 6 January, Tuesday or Wednesday: one of two days, never both."""
    if next(item.tag for item in items if item.code == "&") != "or":
        return None
    last = _form(items[-1])
    if items[0].code == "A":
        first = _form(items[0])
    else:
        first = replace(last, day=items[0].num, weekday=None, clock=None, daypart="")
    if not (first.shape == last.shape == "calendar" and _is_day(first) and _is_day(last)):
        return None
    both = _span(first, last)
    return None if both is None else replace(both, rule="alternatives")


def _night_over(items: Sequence[Item]) -> Form | None:
    """қаңтардың 5-інен 6-сына қараған түні: from the one day over to the next."""
    first = _form(items[0])
    if not items[-1].tag.startswith("night-to") or first.shape != "calendar" or not first.month:
        return None
    if items[1].code == "A":
        return _span(first, _form(items[1]))
    return _span(first, replace(first, day=items[1].num, weekday=None))


def _week_of(items: Sequence[Item]) -> Form | None:
    """The week of 3 January: the seven days in which it lies."""
    day = _form(items[-1])
    if items[0].tag != "week" or not _is_day(day):
        return None
    return Form("shift", unit="week-of", of=day, rule="week-of")


def _offset_of(items: Sequence[Item]) -> Form | None:
    """قبل يومين من 5 يناير: the date that is counted from stands behind."""
    first = _form(items[0])
    if first.shape != "shift" or first.of is not None or first.part:
        return None
    return replace(first, of=_form(items[-1]), narrated=False, rule="offset")


def _night_between(items: Sequence[Item]) -> Form | None:
    """В ночь с 4 на 5 января: from the one day to the other."""
    last = _form(items[-1])
    if items[0].tag != "night-from" or last.shape != "calendar" or last.day is None:
        return None
    return _span(replace(last, day=items[1].num, weekday=None), last)


def _eve(items: Sequence[Item]) -> Form | None:
    if items[0].tag != "eve":
        return None
    return Form("shift", unit="day", amount=-1.0, of=_form(items[-1]), part="eve", rule="eve")


def _joint_allows(items: Sequence[Item]) -> bool:
    """True when the joint of a range is one: "until", never "by" or "before"."""
    joints = [item for item in items if item.code == "K"]
    return all(item.tag.split(" ")[0] == "until" for item in joints)


def _range_from_day(items: Sequence[Item]) -> Form | None:
    """3–7 January, between 3 and 7 January; the first number takes what the second date has."""
    if not _joint_allows(items):
        return None
    dates = [_form(item) for item in items if item.code == "A"]
    until = dates[0]
    if len(dates) > 1:
        if until.year is not None or dates[1].rule not in _YEAR_ONLY:
            return None
        until = replace(until, year=dates[1].year)
    number = next(item for item in items if item.code in "doyc")
    if number.code == "y":
        if until.rule not in _YEAR_ONLY:
            return None
        return _span(replace(until, year=number.num), until)
    if until.shape != "calendar" or until.day is None:
        return None
    if until.month is None and until.rel_month is None and items[0].code not in "fb":
        return None
    return _span(replace(until, day=number.num, weekday=None, clock=None), until)


def _range_to_day(items: Sequence[Item]) -> Form | None:
    """January 3–7, 2014–16."""
    dates = [_form(item) for item in items if item.code == "A"]
    first = dates[0]
    joint = next(item for item in items if item.code in "-t/")
    number = next(item for item in items[1:] if item.code in "dozc")
    if first.rule in _YEAR_ONLY and first.year is not None and len(dates) == 1:
        tail = number.num
        if not (first.year % 100 < tail <= 99) or joint.code == "t":
            return None
        return _span(first, replace(first, year=first.year - first.year % 100 + tail))
    if first.shape != "calendar" or first.day is None or first.month is None:
        return None
    if joint.code == "/" or not first.day < number.num <= 31:
        return None
    if len(dates) > 1:
        if first.year is not None or dates[1].rule not in _YEAR_ONLY:
            return None
        first = replace(first, year=dates[1].year)
    return _span(first, replace(first, day=number.num, weekday=None, clock=None))


def _range(items: Sequence[Item]) -> Form | None:
    if not _joint_allows(items):
        return None
    first, last = (_form(item) for item in items if item.code == "A")
    if first.shape == "range" or last.shape == "range":
        return None
    return _span(first, last)


def _span(first: Form, last: Form) -> Form | None:
    """The range between two dates, each completed by what only the other names."""
    if first.shape == last.shape == "calendar":
        if last.month is None and last.day is not None and first.month is not None:
            last = replace(last, month=first.month, calendar=first.calendar)
        if first.month is None and first.day is not None and last.month is not None:
            first = replace(first, month=last.month, calendar=last.calendar)
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
        inner = _span(first.of, last.of)
        if inner is not None:
            first, last = replace(first, of=inner.of), replace(last, of=inner.until)
    return Form("range", of=first, until=last, rule="range")


def _onto(items: Sequence[Item]) -> Form | None:
    """С 31 декабря на 1 января: from the one day over to the next."""
    joint = next(item for item in items if item.code == "a")
    if joint.tag != "onto" or (items[0].code == "B" and items[0].tag != "night-from"):
        return None
    dates = [_form(item) for item in items if item.code == "A"]
    last = dates[-1]
    if last.shape != "calendar" or last.day is None:
        return None
    first = dates[0] if len(dates) > 1 else replace(last, day=items[1].num, weekday=None)
    return _span(first, last)


def _enumerated(items: Sequence[Item], at: int) -> list[Draft]:
    """The days of "10, 14 and 17 October" that stand before the date at `at`."""
    form = _form(items[at])
    if form.shape != "calendar" or form.day is None or form.month is None or at < 2:
        return []
    if items[at - 1].code not in "&,":
        return []
    out: list[Draft] = []
    position = at - 2
    while position >= 0 and items[position].code in "do":
        number = items[position]
        day = replace(form, day=number.num, weekday=None, clock=None, daypart="")
        out.append(Draft(number.start, number.end, day))
        if position < 2 or items[position - 1].code != ",":
            break
        position -= 2
    if items[at - 1].code == "," and len(out) < 2:
        return []
    return out[::-1]


def _added(items: Sequence[Item], at: int, options: frozenset[str]) -> list[Draft]:
    """The second day of "January 3 and 5"."""
    form = _form(items[at])
    number = items[at + 2]
    after = items[at + 3].code if at + 3 < len(items) else "|"
    if "month-day" not in options or number.code != "d" or form.shape != "calendar":
        return []
    if form.day is None or form.month is None or number.num <= form.day or after not in ";,|>":
        return []
    return [Draft(number.start, number.end, replace(form, day=number.num, weekday=None))]


def _draft(items: Sequence[Item], at: int, options: frozenset[str]) -> Draft:
    """The draft of one date with the kind that the words before and after give it."""
    item = items[at]
    form = _form(item)
    ranging = form.shape == "range" and form.rule != "alternatives"
    kind: DateKind = "range" if ranging else "in"
    open_begin = recurring = False
    before = at - 1
    while before >= 0 and items[before].code in "va~":
        # "about 17:30 on 5 January" is vague in the hour, not in the day
        exact = form.fuzz or form.clock is not None or items[before].tag
        if items[before].code == "~" and not exact:
            form = replace(form, fuzz=1)
        before -= 1
    cue = items[before] if before >= 0 else None
    if cue is not None and kind == "in":
        words = cue.tag.split(" ")
        if cue.code == "K":
            kind = _KINDS.get(words[0], "in")
            open_begin = "open" in words
        elif cue.code == "f" and "from-of" not in options:
            kind = "since"
        elif cue.code == "t" and "weak" not in words:
            kind = "until"
        elif cue.code == "V":
            recurring = True
    if at + 1 < len(items) and kind == "in":
        kind = _behind(items[at + 1], options)
    if kind in ("before", "after") and form.clock is not None:
        # shortly before 3 a.m. on Saturday: still on Saturday
        clock = (0, form.clock[0]) if kind == "before" else (form.clock[1], 86400)
        form, kind = replace(form, clock=clock), "in"
    return Draft(item.start, item.end, form, kind, recurring, open_begin)


def _behind(after: Item, options: frozenset[str]) -> DateKind:
    if after.code == "k":
        return _KINDS.get(after.tag.split(" ")[0], "in")
    if "postpositions" in options:
        if after.code == "L":
            return "after"
        if after.code in "Eg":
            return "before"
    return "in"


def _clock_stands(form: Form, items: Sequence[Item], at: int) -> bool:
    """True when a bare time of day is one: a preposition, a zone, or a line that begins with it."""
    if form.shape != "clock" or form.zone is not None:
        return True
    before = items[at - 1].code if at else "|"
    return before in "aKftvb~|<" or items[at].num == 0
