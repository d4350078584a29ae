"""Which sequences of date words make one date: a cascade over strings of item codes.

Every rule is a regular expression over one-letter codes (see `lexicon.CODES`), bounded in length,
with the builder that reads the matched items. Earlier rules win. A builder may still refuse.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from detectors.mentions.dates import builders
from detectors.mentions.dates.forms import Form, Item
from detectors.mentions.dates.lexicon import Lexicon

Builder = Callable[[Sequence[Item]], Form | None]
Guard = Callable[[Sequence[Item], int, int], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` over codes; `allowed(items, start, end)` looks at the neighbours of the match."""

    pattern: str
    build: Builder
    allowed: Guard | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """The rules of one pass, tried together; what they build stands as one item of `code`."""

    code: str
    rules: tuple[Rule, ...]
    master: re.Pattern[str]
    single: tuple[re.Pattern[str], ...]

    def reduce(self, items: list[Item]) -> list[Item]:
        """The items with every match replaced by one item that carries its form."""
        codes = "".join([item.code for item in items])
        out: list[Item] = []
        at, done = 0, 0
        while match := self.master.search(codes, at):
            start = match.start()
            index = int((match.lastgroup or "r0")[1:])
            found = self._build(items, codes, start, index, match.end())
            if found is None:
                at = start + 1
                continue
            form, end = found
            out.extend(items[done:start])
            first, last = _visible(items, start, end), items[end - 1]
            out.append(Item(self.code, first.start, last.end, first.num, "", form, first.capital))
            done = at = end
        if not done:
            return items
        out.extend(items[done:])
        return out

    def _build(
        self, items: list[Item], codes: str, start: int, index: int, end: int
    ) -> tuple[Form, int] | None:
        """The form of the first rule from `index` on that matches here and its builder takes."""
        for rule, pattern in zip(self.rules[index:], self.single[index:], strict=True):
            match = pattern.match(codes, start)
            if match is None:
                continue
            end = match.end()
            while end > start + 1 and codes[end - 1] in ";,va-":
                end -= 1
            if rule.allowed is not None and not rule.allowed(items, start, end):
                continue
            form = rule.build(items[start:end])
            if form is not None:
                return form, end
        return None


def _visible(items: Sequence[Item], start: int, end: int) -> Item:
    """The first item that belongs to the quote: prepositions before it do not."""
    return next((item for item in items[start:end] if item.code not in "fbav"), items[start])


def stage(code: str, rules: Sequence[Rule]) -> Stage:
    """The compiled pass over `rules`."""
    master = "|".join(f"(?P<r{i}>{rule.pattern})" for i, rule in enumerate(rules))
    return Stage(
        code=code,
        rules=tuple(rules),
        master=re.compile(master),
        single=tuple(re.compile(rule.pattern) for rule in rules),
    )


@lru_cache(maxsize=16)
def stages(language: str, options: frozenset[str]) -> tuple[Stage, ...]:
    """The passes over the items of a language: clock times, then dates."""
    return (stage("T", clock_rules()), stage("A", date_rules(options)))


def atoms(items: list[Item], words: Lexicon) -> list[Item]:
    """The items with every clock time (code T) and every simple date (code A) built."""
    for step in stages(words.language, words.options):
        items = step.reduce(items)
    return items


def clock_rules() -> list[Rule]:
    """Times of day. A bare hour needs a word beside it that makes it one."""
    return [
        Rule(r"Tx?Z?", builders.clock),
        Rule(r"P[va]?[dco]x?B?Z?", builders.clock),
        Rule(r"N(?:x|[hB]?Z)", builders.clock),
        Rule(r"[dcz]hv?[dczC]h(?:B|x)?Z?", builders.clock, _hour_cue),
        Rule(r"[dcz]h?xZ?", builders.clock),
        Rule(r"[dc]h?BZ?", builders.clock, _hour_cue),
        Rule(r"[dcz]hZ?", builders.clock, _hour_cue),
        Rule(r"x[dcz]h?(?:[dczC]h)?Z?", builders.clock),
    ]


def _hour_cue(items: Sequence[Item], start: int, end: int) -> bool:
    """True when "at" stands before, or a day part or a zone inside: five hours are no clock time."""
    if any(item.code in "BZx" for item in items[start:end]):
        return True
    return start > 0 and items[start - 1].code in "aKft" and items[start - 1].tag != "in"


def _not_counted(items: Sequence[Item], start: int, end: int) -> bool:
    """False when the last number counts something ("January 30 people", "2021 soldiers")."""
    following = items[end].code if end < len(items) else "|"
    if following in "XL" or (following == "N"):
        return False
    last = items[end - 1].code
    return not (last in "dcz" and following in "h")


def _year_stands(items: Sequence[Item], start: int, end: int) -> bool:
    """True when a bare number of four digits can be a year here: no count, label or price."""
    before = items[start - 1] if start else None
    after = items[end].code if end < len(items) else "|"
    if before is not None and before.code in "I~":
        return before.code == "~" and after == "j"
    if after in "Xh" or (after == "'" and before is None):
        return False
    return not (before is not None and before.code in "dzNyT" and before.end == items[start].start)


def _free_year(items: Sequence[Item], start: int, end: int) -> bool:
    """A bare year in running text, where no word for "year" is needed: 1000 to 2099."""
    value = items[start].num
    if not _year_stands(items, start, end) or value > 2099:
        return False
    before = items[start - 1].code if start else "|"
    after = items[end].code if end < len(items) else "|"
    if value >= 1800:
        return before not in "-:" or after not in "_"
    return before in "afKtvbl&~-<" or after in "->|" or before in "|"


def _cued_year(items: Sequence[Item], start: int, end: int) -> bool:
    """A bare year after a preposition, in brackets or in a range."""
    value = items[start].num
    if not _year_stands(items, start, end) or not 1000 <= value <= 2099:
        return False
    before = items[start - 1].code if start else "|"
    after = items[end].code if end < len(items) else "|"
    return before in "afKtbp~<" or after in "-k" or (before in "-&," and _far_cue(items, start))


def _far_cue(items: Sequence[Item], start: int) -> bool:
    return start >= 2 and items[start - 2].code in "yYA"


def _lower_month(items: Sequence[Item], start: int, end: int) -> bool:
    """An ambiguous month name alone: only after a preposition of time, or a part word."""
    before = items[start - 1] if start else None
    return before is not None and before.code in "afKtbpl-&~" and not items[start].capital


def _capital_month(items: Sequence[Item], start: int, end: int) -> bool:
    """An ambiguous English month name alone: capital, after a preposition, no name going on."""
    if not start or not items[start].capital:
        return False
    at = start - 1
    if items[at].tag == "of":
        return True
    while at > 0 and items[at].code == "v":
        at -= 1
    after = items[end].code if end < len(items) else "|"
    return items[at].code in "afKtbpl-&~" and after not in "'"


def _ordinal_day(items: Sequence[Item], start: int, end: int) -> bool:
    """ "on the 9th": the end of a phrase must follow, or it counts something."""
    at = start - 1
    while at > 0 and items[at].code == "v":
        at -= 1
    if at < 0 or items[at].code not in "afKtb&":
        return False
    after = items[end].code if end < len(items) else "|"
    digits = items[end - 1].tag.startswith("-")
    name = end < len(items) and items[end].capital  # the 1st Cavalry Division
    return after in ";,|>&faKt-" or (digits and after == "_" and not name)


def _season_cue(items: Sequence[Item], start: int, end: int) -> bool:
    """An ambiguous season word needs a preposition and an article before it (in the spring)."""
    if items[start].code == "s":
        return True
    after = items[end] if end < len(items) else None
    if start < 2 or (after is not None and after.tag == "of"):
        return False  # the fall of a city
    cues = items[start - 2].code + items[start - 1].code
    return cues in ("av", "pv", "bv", "Kv", "fv", "tv") and not items[start].capital


def date_rules(options: frozenset[str]) -> list[Rule]:
    """The simple dates, longest first. `options` are those of the language table."""
    day = "[doc]" if "cardinal-day" in options else "[do]"
    month = r"[mM];?n?"
    joint = r"[,va]{0,2}"
    year = rf"(?:,?v{{0,2}}(?:[yY]j?R?|'[zd])(?!v?X)|{joint}lj|{joint}jl|{joint}Q|,?v?j[yYz])"
    pre = r"(?:[wW];?,?(?:B|[va]){0,2})?"
    post = r"(?:,?<?a?[wW];?>?(?![,;]?[va]*[do]))?"
    cal = builders.calendar
    rules = [
        Rule(rf"{pre}{day}-[mM]-(?:[yz]|d)", builders.two_digit_year),
        Rule(rf"{pre}{day};?D?[v]{{0,2}}{month}{year}{post}", cal, _not_counted),
        Rule(rf"{pre}{day};?D?[v]{{0,2}}{month}{post}", cal),
        Rule(rf"(?:[yY]j{joint}|{joint}lj{joint}|Q{joint}){pre}{day}{month}{post}", cal),
        Rule(
            rf"(?:[yY]j?{joint}|lj{joint}|Q{joint}|jy{joint}){month}v{{0,2}}{day}D?{post}",
            cal,
            _not_counted,
        ),
        Rule(rf"(?:[yY]j{joint}|lj{joint}|Q{joint}){month}", cal),
    ]
    if "month-day" in options:
        rules += [
            Rule(rf"{pre}{month}v{{0,2}}{day}D?{year}{post}", cal, _not_counted),
            Rule(rf"{pre}{month}v{{0,2}}{day}D?(?!j){post}", cal, _not_counted),
            Rule(rf"(?:ln|U)v?{day}D?{post}", cal),
        ]
    rules += [
        Rule(rf"{month}{year}", cal, _not_counted),
        Rule(rf"(?:o|l|[dc])?[iI]?e{joint}[zCdyo]iJ?", builders.century_decade),
        Rule(rf"oe{joint}[zCdyo]i", builders.century_decade),
        Rule(rf"{day}D{joint}(?:ln|nl|U){post}", cal),
        Rule(rf"{day}[va]{{0,3}}(?:ln|nl|U){post}", cal),
        Rule(rf"(?:ln|nl|U){joint}{day}D{post}", cal),
        Rule(rf"{day}D{post}", cal),
        Rule(rf"[sS]{year}", builders.season, _not_counted),
        Rule(rf"(?:[yY]j{joint}|lj{joint}|Q{joint})[sS]", builders.season),
        Rule(r"v?l[sS]|[sS]l", builders.season),
        Rule(rf"(?:oq|qo|[12]){year}?", builders.division, _division_year),
        Rule(rf"(?:[yY]j{joint}|lj{joint}|Q{joint})(?:v?o?q|[12])", builders.division),
        Rule(r"'?[yz]J?", builders.decade, _decade_suffix),
        Rule(r"[yzCOd]i|i[yzC]|[Oo]J|yJ", builders.decade),
        Rule(r"3(?:[va]{0,2}(?:el|le))?", builders.decade),
        Rule(r"oev?R|o-?e|eo|O-?e|[zd]e", builders.century),
        Rule(r"[wW][va]{0,3}lu|[wW][va]{0,2}ul|lu[va]{0,2}[wW]", cal, _week_unit),
        Rule(r"l[wW]|[wW]l", cal),
        Rule(rf"H{year}?", builders.holiday),
        Rule(r"l[mM]n?|[mM]n?l", cal, _plain_step),
        Rule(
            r"v?l(?:[dczC]v?)?[unjieq](?!v{0,2}[mMyYsS])|[unjieq]l",
            builders.relative_unit,
            _relative_ok,
        ),
        Rule(r"(?:B[va]?)?r(?:[va]?B)?", builders.deictic),
        Rule(r"~?[dczCN]v?[unjieh]&c?qg|~?[dczCN]&c?q[unjieh]g", builders.shift),
        Rule(r"~?qv?c?[unjieh]g", builders.shift),
        Rule(r"~?[dczCyN]v?[unjiehJ]~?[gLE]|~?[unjieh][dc]~?[gLE]|~?[unjieh]g", builders.shift),
        Rule(r"G~?[dczCN]?[unjiehJ](?:&q)?|G[unjieh]", builders.shift),
        Rule(r"F~?[dczCN]v?[unjieh](?!K)|F[unjieh](?!K)", builders.shift),
        Rule(r"a[dczC][unjie]", builders.shift, _in_future),
        Rule(r"jv?[yY]", cal),
        Rule(r"[yY]jR?|[yYzdcoC]v?R|R[yYzd]|oev?R", cal, _year_word),
        Rule(r"Q", cal),
        Rule(r"U", cal),
        Rule(r"m", cal),
        Rule(r"M", cal, _lower_month if "lower-months" in options else _capital_month),
        Rule(r"w", cal),
        Rule(r"[sS]", builders.season, _season_cue),
        Rule(r"Y", cal, _year_stands),
        Rule(r"y", cal, _free_year if "free-year" in options else _cued_year),
        Rule("o", cal, _ordinal_day),
    ]
    return rules


def _division_year(items: Sequence[Item], start: int, end: int) -> bool:
    return _not_counted(items, start, end)


def _decade_suffix(items: Sequence[Item], start: int, end: int) -> bool:
    """True for 1990s, 90-е, '80s: the suffix of the number is a plural one."""
    head = next(item for item in items[start:end] if item.code in "yz")
    return head.tag in (
        "-s",
        "-е",
        "-х",
        "-ые",
        "-ых",
        "-ми",
        "-ті",
        "-их",
        "-тих",
        "-і",
        "-lar",
        "-lı",
        "-larda",
        "-ların",
        "-larin",
        "-ler",
        "-lerde",
        "-lerin",
    )


def _week_unit(items: Sequence[Item], start: int, end: int) -> bool:
    return all(item.tag == "week" for item in items[start:end] if item.code == "u")


def _relative_ok(items: Sequence[Item], start: int, end: int) -> bool:
    """ "This quarter" and "last day" are dates of other rules; "of" after a "last week" too."""
    unit = next(item for item in items[start:end] if item.code in "unjieq")
    step = next(item for item in items[start:end] if item.code == "l")
    if (
        unit.tag == "day"
        and step.num == 0
        and step.tag != "same"
        and not any(item.code in "dczC" for item in items[start:end])
    ):
        return step.tag != "rolling"
    return True


def _plain_step(items: Sequence[Item], start: int, end: int) -> bool:
    """False for "that April": the pronoun is a conjunction as often ("said that April")."""
    return all(item.tag != "same" for item in items[start:end])


def _in_future(items: Sequence[Item], start: int, end: int) -> bool:
    """ "in three days" is a date, "at three years" is not."""
    after = items[end].code if end < len(items) else "|"
    return items[start].tag == "in" and after not in "gLEK"


def _year_word(items: Sequence[Item], start: int, end: int) -> bool:
    """A number with the word for year: an age ("2000 years") only when it is too small or great."""
    head = items[start]
    if head.code not in "yY":
        return True
    return not (start and items[start - 1].code in "I~" and items[end - 1].tag == "years")
