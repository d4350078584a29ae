"""The simple dates and clock times: which sequences of codes make one, in which language."""

from __future__ import annotations

from functools import lru_cache

from detectors.mentions.dates import builders, guards, named
from detectors.mentions.dates.forms import Item
from detectors.mentions.dates.grammar import Rule, Stage, stage
from detectors.mentions.dates.lexicon import Lexicon


def atoms(items: list[Item], words: Lexicon) -> list[Item]:
    """The items with every clock time (code T) and every simple date (code A) built."""
    for step in _stages(words.options):
        items = step.reduce(items)
    return items


@lru_cache(maxsize=16)
def _stages(options: frozenset[str]) -> tuple[Stage, ...]:
    return (stage("T", clock_rules()), stage("A", date_rules(options)))


def clock_rules() -> list[Rule]:
    """Times of day. A bare hour needs a word beside it that makes it one."""
    clock, cue = builders.clock, guards.hour_cue
    return [
        Rule(r"B?h?T[xB]?h?Z?", clock),
        Rule(r"B?hN[xB]?h?Z?", clock),
        Rule(r"B[doczC]h(?:[dczC]h|q|c)?", clock),
        Rule(r"aoh?(?:[dcC]h)?[xB]?Z?", clock, guards.hour_after_at),
        Rule(r"B?h[dco](?![mM])(?:&q|&[dco]h)?h?[xB]?Z?", clock),
        Rule(r"P[va]?[dco]x?B?Z?", clock),
        Rule(r"N(?:x|[hB]?Z)", clock),
        Rule(r"yh?Z", clock),
        Rule(r"a[dc][dcC][xB]?Z?", clock, guards.hour_and_minute),
        Rule(r"[dcz]hv?[dczC]h(?:B|x)?Z?", clock, cue),
        Rule(r"[dcz]h?xZ?", clock),
        Rule(r"[dc]h?BZ?", clock, cue),
        Rule(r"[dcz]hZ?", clock, cue),
        Rule(r"c(?=[;,|>!r_])", clock, guards.bare_hour),
        Rule(r"x[dcz]h?(?:[dczC]h)?Z?", clock),
    ]


def date_rules(options: frozenset[str]) -> list[Rule]:
    """The simple dates, longest first. `options` are those of the language table."""
    return [
        *_full_dates(options),
        *_divisions(options),
        *_steps(options),
        *_bare(options),
    ]


def _full_dates(options: frozenset[str]) -> list[Rule]:
    """Days, months and years beside one another."""
    cal, counted = builders.calendar, guards.not_counted
    day = "[doc]" if "cardinal-day" in options else "[do]"
    of = "[vf]" if "from-of" in options else "v"
    joint = r"[,avf]{0,2}" if "from-of" in options else r"[,va]{0,2}"
    month = r"(?:n[va]?)?[mM];?(?:/[mM])?n?" if "unit-direction" in options else r"[mM];?n?"
    year = _year(options)
    era = rf"R[yYzdoc]j?{joint}"
    before = rf"(?:{era}|[yY]j{joint}|lj{joint}|Q{joint}|jl{joint}|jy{joint})"
    pre = r"(?:[wW];?,?(?:B|[va]){0,2}u?)?"
    post = r"(?:,?<?a?[wW];?>?(?![,;]?[va]*[do]))?"
    last_month = "(?:ln|nl|U)"
    this = rf"(?:{month}(?:{year})?|{last_month})(?![,va]?[do])"
    nth = rf"[ol]u?[wW][vaf]{{0,3}}{this}"
    if "postpositions" in options:
        nth += rf"|(?:[yY]j?v?)?(?:{month}|{last_month})v?[ol][wW]"
    elif "unit-direction" in options:
        nth += rf"|[wW][ol][vf]{{1,2}}{this}"
    lower = "gendered-ordinal" in options
    stands = guards.lower_month_stands if lower else guards.month_stands
    rules = [
        Rule(nth, named.nth_weekday),
        Rule(rf"{pre}{day}-?[mM]-(?:[yz]|d)", builders.two_digit_year, guards.glued),
        Rule(rf"{pre}\"?{day}\"?;?D?{of}{{0,2}}{month}{year}{post}", cal, counted),
        Rule(rf"{pre}{day};?D?{of}{{0,2}}{month}{post}", cal, stands),
        Rule(rf"{before}{pre}{day}{month}{post}", cal),
        Rule(rf"(?:{before}|[yY]{joint}){month}v{{0,2}}{day}D?{post}", cal, counted),
        Rule(rf"{before}{month}", cal),
    ]
    if "month-day" in options:
        rules += [
            Rule(rf"{pre}{month}v{{0,2}}{day}D?{year}{post}", cal, counted),
            Rule(rf"{pre}{month}v{{0,2}}{day}D?(?!j){post}", cal, counted),
            Rule(rf"(?:ln|U)v?{day}D?{post}", cal),
        ]
    if "day-of-month" in options:
        rules.append(Rule(r"n[oc](?![unjiehX])", cal, guards.no_number_before))
    return [
        *rules,
        Rule(rf"{month}{year}", cal, counted),
        Rule(rf"{day}D{joint}(?:ln|nl|U){post}", cal),
        Rule(rf"{day}[avf]{{0,3}}(?:ln|nl|U){post}", cal),
        Rule(rf"(?:ln|nl|U){joint}{day}D{post}", cal),
        Rule(rf"{day}D{post}", cal),
        Rule(r"[wW],?B?,?v?o(?=[;,|>_afKt&])", cal, guards.day_behind),
    ]


def _year(options: frozenset[str]) -> str:
    """What names the year after a day, a month or a season."""
    joint = r"[,avf]{0,2}" if "from-of" in options else r"[,va]{0,2}"
    of = "[vf]" if "from-of" in options else "v"
    behind = rf"|{joint}jl" if "unit-direction" in options else ""
    return (
        rf"(?:,?{of}{{0,2}}(?:[yY]j?R?|[zdoc]j?R|'[zd])(?!v?X)|{joint}lj{behind}|{joint}Q"
        rf"|,?{of}?j[yYz]R?)"
    )


def _divisions(options: frozenset[str]) -> list[Rule]:
    """Seasons, quarters, halves, decades and centuries."""
    counted = guards.not_counted
    year = _year(options)
    number = "[doc]" if "cardinal-day" in options else "o"
    joint = r"[,avf]{0,2}"
    before = rf"(?:[yY]j{joint}|lj{joint}|Q{joint}|jl{joint})"
    return [
        Rule(rf"(?:{number}|l|[dc])e{joint}[zCdyoc]i", builders.century_decade),
        Rule(r"(?:A|y[/-][zdoy]j?)[va]?[sS]", builders.school_year),
        Rule(r"[sS][va]{0,2}(?:A|y[/-][zdoy]j?)", builders.season_pair),
        Rule(rf"[sS]{year}", builders.season, counted),
        Rule(rf"(?:{before}|y|R[yYzdoc]j?{joint})[sS]", builders.season),
        Rule(r"v?l[sS]" + (r"|[sS]l" if "unit-direction" in options else ""), builders.season),
        Rule(rf"(?:v?{number}q|qo|[12]){year}", builders.division, counted),
        Rule(rf"v?{number}q|qo|[12]", builders.division, guards.of_nothing),
        Rule(rf"(?:{before}|[yY])(?:v?{number}?q|[12])", builders.division),
        Rule(r"'?[yz]J?", builders.decade, guards.decade_suffix),
        Rule(r"[yzCOd]i|iv?[yzC]|[OozCyY]J", builders.decade),
        Rule(r"3(?:[vaf]{0,2}(?:el|le))?", builders.decade),
        Rule(
            r"R[5dzoc];?e|5(?:-5)?;?e(?:v?R)?|e5(?:v?R)?|oev?R|o-?e|eo(?:v?R)?|O-?e|[zd];?e",
            builders.century,
        ),
    ]


def _steps(options: frozenset[str]) -> list[Rule]:
    """Dates told from an anchor: last Thursday, two weeks ago, the next day."""
    cal, shift, unit = builders.calendar, builders.shift, builders.relative_unit
    year = _year(options)
    behind = "unit-direction" in options
    lead = "F" if "postpositions" in options else "[FLE]"
    # "three days after her arrest": what it counts from is told beyond the words of date.
    told = r"v{0,2}[_9]"
    rules = [
        Rule(rf"[FaL]?~?[dczCN]v?[unjie](?=K{told})", builders.after_event, guards.before_after),
        Rule(rf"[Fa]?~?[dczCN]v?[unjie](?=K{told})", builders.before_event, guards.before_before),
        Rule(rf"a[unjie](?=K{told})", builders.before_event, guards.before_before),
        Rule(rf"r(?=K{told})", builders.day_of_event, guards.day_beside),
        Rule(rf"r(?={told})", builders.day_of_event, guards.day_beside),
        Rule(r"[wW][va]{0,3}lu|lu[va]{0,2}[wW]", cal, guards.week_unit),
        Rule(rf"H{year}?", named.holiday),
    ]
    if behind:
        rules += [
            Rule(r"[wW][va]{0,2}u[lg]", cal, guards.week_unit),
            Rule(r"[wW]l|[mM]n?l", cal, guards.plain_step),
            Rule(r"[dczC]r", builders.counted_days, guards.next_day),
            Rule(r"[dczC][unji]l|[unji][dczC]l|[unjieq]l", unit, guards.relative_stands),
        ]
    rules += [
        Rule(r"l[wW]", cal),
        Rule(r"l[mM]n?", cal, None if "lower-months" in options else guards.plain_step),
        Rule(r"v?l(?:[dczC]v?)?[unjieq](?!v{0,2}[mMyYsS])", unit, guards.relative_stands),
        Rule(r"v?l[dczC]h", unit),
        Rule(r"(?:B[va]?)?r(?:[va]?B)?", builders.deictic, guards.deictic_stands),
        Rule(r"~?[dczCN]v?[unjieh]&c?qg|~?[dczCN]&c?q[unjieh]g", shift),
        Rule(r"~?qv?c?[unjieh]g", shift),
        Rule(
            r"~?[dczCN]v?[unjiehJ]c[gLE]|~?[dczCN]v?[unjiehJ]~?[gLE]|~?[unjieh][dc]~?[gLE]|~?[unjieh]g",
            shift,
        ),
        Rule(r"G~?[dczCN]?[unjiehJ](?:&q)?", shift),
        Rule(rf"{lead}~?[dczCN]v?[unjieh](?!K)|{lead}[unjieh](?!K)", shift, guards.led),
        Rule(r"a[dczC][unjie]", shift, guards.in_future),
    ]
    rules.append(Rule(r"~?[dczCN]jK(?=[_v])", builders.anniversary))
    if "free-year" not in options:
        rules.append(Rule(r"~?[unjieh][LE]", shift))
    if "prepositional-ago" in options:
        counted = r"K~?[dczCN]?v?[unjie](?=fv?[_9])"
        rules.insert(0, Rule(counted, builders.counted_event, guards.counted_back))
        pattern = r"K~?[dczCN]?v?[unjiehJ](?:&q)?(?![yYzodlmMwWHrAsS1-5])"
        rules.append(Rule(pattern, shift, guards.counted_back))
    return rules


def _bare(options: frozenset[str]) -> list[Rule]:
    """A year, a month, a weekday, a season or a day of the month that stands alone."""
    cal = builders.calendar
    month = guards.lower_month if "lower-months" in options else guards.capital_month
    year = guards.free_year if "free-year" in options else guards.cued_year
    gendered = "gendered-ordinal" in options
    lead = r"(?:n[va]?)?" if "unit-direction" in options else ""
    return [
        Rule(r"[zOo]j", builders.short_year),
        Rule(r"jv?[yY]R?", cal, guards.of_the_calendar),
        Rule(r"[yY]jR?|[yYzdcoC]j?v?R|R[yYzd]j?|oev?R", cal, guards.year_word),
        Rule(r"Q", cal),
        Rule(r"U", cal),
        Rule(rf"{lead}m(?:/[mM])?n?", cal, guards.adjective_or_month),
        Rule(r"Mn", cal, guards.unit_behind),
        Rule(r"M", cal, month),
        Rule(r"w", cal),
        Rule(r"[sS]", builders.season, guards.season_after if lead else guards.season_cue),
        Rule(r"Y", cal, guards.year_stands),
        Rule(r"y", cal, year),
        Rule(r"u", builders.bare_weekend, guards.weekend),
        Rule(r"o", cal, guards.dated_ordinal if gendered else guards.ordinal_day),
    ]
