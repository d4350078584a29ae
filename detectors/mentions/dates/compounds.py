"""Dates made of dates: parts, ranges, offsets, day parts, and what the preposition says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from detectors.mentions.dates import combine
from detectors.mentions.dates.builders import COVERED
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

# Dashes that part a word from what is said of it; a hyphen makes a range.
_DASHES = frozenset("—–―")
# "Wages for August", «отчёт за 2019 год»: what is paid or told of, and not when.
_COVERING = frozenset({"offset", "period"})
# The part of the day before or after a turn of it.
_BESIDE = {
    ("before", "dawn"): "small",
    ("before", "noon"): "forenoon",
    ("before", "midnight"): "evening",
    ("after", "dawn"): "forenoon",
    ("after", "noon"): "afternoon",
    ("after", "midnight"): "small",
}

# "Since then", "until then": the words hold their preposition.
_THEN: dict[str, DateKind] = {"since-then": "since", "until-then": "until"}


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
            sign = items[at - 1] if at and items[at - 1].code == "I" else None
            labelled = sign is not None and (
                sign.tag or item.form.month is None or item.form.year is not None
            )
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
    clocks = [Rule(r"[fb]?T(?:[-t&]|K)T", combine.clock_range)]
    inner = [
        Rule(rf"T{joint}<?A(?:[va]?B)?>?", combine.with_clock),
        Rule(rf"A{joint}~?<?T(?:;|>)?(?!-)", combine.with_clock),
        Rule(r"B[do][ta]?a?v?A", combine.night_between),
        Rule(r"B[vf]{0,2}a?v?A", combine.with_daypart),
        Rule(r"A[doA]B", combine.night_over),
        Rule(r"A[,va]{0,2}B", combine.with_daypart),
        Rule(r"p[-t]pv{0,2}A", combine.part_range),
        Rule(rf"p{of}{{0,2}}[lo]?v?A", combine.part_of_date),
        Rule(rf"pv{{{1 if 'free-year' in options else 0},2}}[unjei]", combine.part_of_unit),
        Rule(rf"(?:[ol]q|q[ol]){of}{{0,2}}A", combine.numbered_half),
        Rule(rf"[ol]u[va]{{0,3}}A|u[ol]{of}{{{least},3}}A", combine.numbered_week),
        Rule(rf"[ol]n[va]{{1,3}}A|no{of}{{1,3}}A", combine.numbered_month),
    ]
    if "postpositions" in options:
        inner += [
            Rule(r"Av?[jn]?p", combine.part_of_date),
            Rule(r"[jne]p", combine.part_of_unit),
            Rule(r"Av?[ol]u", combine.numbered_week),
            Rule(r"Av?[ol]q", combine.numbered_half),
        ]
    outer = [
        Rule(r"a?~?(?:[dczC]v?)?[unjieh][Kt]v{0,2}A", combine.offset_from),
        Rule(r"Kv{0,2}A", combine.eve_of),
        Rule(r"uv{1,2}A", combine.week_of),
    ]
    if "prepositional-ago" in options:
        outer.append(Rule(r"Afv?A", combine.offset_of))
    ranges = [
        Rule(r"[do]&A|A&[va]{0,2}A", combine.alternatives),
        Rule(r"[fb]?~?v?[doyc](?:[-t/]|K)~?a?v?A(?:,?A)?", combine.range_from_day),
        Rule(r"bv?[doy]&v{0,2}A", combine.range_from_day),
        Rule(r"[fB]AaA|B[do]aA", combine.onto),
        Rule(r"bv?A&[av]{0,2}A", combine.range_between),
        Rule(r"f?a?v?A(?:[-t]|K)[av]{0,2}A", combine.range_between),
        Rule(r"f?A[-t/][dozc](?:,?A)?", combine.range_to_day),
    ]
    if "postpositions" in options:
        ranges += [
            Rule(r"[fb]?A&?[,]?A(?=[kt])", combine.range_between),
            Rule(r"[fb]?[doy]&?A(?=[kt])", combine.range_from_day),
        ]
    return (stage("T", clocks), stage("A", inner), stage("A", outer), stage("A", ranges))


def _enumerated(items: Sequence[Item], at: int) -> list[Draft]:
    """The days of "10, 14 and 17 October" that stand before the date at `at`."""
    form = combine.form_of(items[at])
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
    form = combine.form_of(items[at])
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
    form = combine.form_of(item)
    ranging = form.shape == "range" and form.rule != "alternatives"
    kind: DateKind = "range" if ranging else _THEN.get(form.rule, "in")
    open_begin = recurring = False
    before = at - 1
    while before >= 0 and items[before].code in "va~":
        if items[before].tag in _COVERING and _is_period(form):
            form = replace(form, rule=COVERED)
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
        kind = _or_beyond(items[at + 1 : at + 3]) or _behind(items[at + 1], options)
    if kind in ("before", "after") and form.clock is not None:
        # shortly before 3 a.m. on Saturday: still on Saturday
        clock = (0, form.clock[0]) if kind == "before" else (form.clock[1], 86400)
        form, kind = replace(form, clock=clock), "in"
    elif kind in ("before", "after") and form.daypart in ("dawn", "noon", "dusk", "midnight"):
        # shortly before dawn on Tuesday: still on Tuesday
        part = _BESIDE.get((kind, form.daypart), "")
        form, kind = replace(form, daypart=part), "in"
    return Draft(item.start, item.end, form, kind, recurring, open_begin)


def _is_period(form: Form) -> bool:
    """True for a month, quarter or year without a day."""
    plain = form.shape in ("calendar", "quarter", "half") and form.of is None
    named = form.month is not None or form.year is not None or form.shape != "calendar"
    return plain and named and form.day is None and form.weekday is None and form.clock is None


def _behind(after: Item, options: frozenset[str]) -> DateKind:
    if after.code == "k":
        return _KINDS.get(after.tag.split(" ")[0], "in")
    if "postpositions" in options:
        if after.code == "L":
            return "after"
        if after.code in "Eg":
            return "before"
    return "in"


def _or_beyond(behind: Sequence[Item]) -> DateKind | None:
    """ "1992 or later", «1992 год или раньше»: the day is one end of what is meant."""
    if [item.code for item in behind][:1] != ["&"] or behind[0].tag != "or" or len(behind) < 2:
        return None
    return {"L": "since", "E": "until"}.get(behind[1].code)  # type: ignore[return-value]


def _clock_stands(form: Form, items: Sequence[Item], at: int) -> bool:
    """True when a bare time of day is one: a preposition, a zone, or a line that begins with it."""
    if form.shape != "clock" or form.zone is not None:
        return True
    before = items[at - 1].code if at else "|"
    if before == "-" and items[at - 1].tag in _DASHES:
        return True  # "the boats away — 05:58"
    return before in "aKftvb~|<" or items[at].num == 0
