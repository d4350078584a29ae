"""Quantities of one sentence: number, hedge, unit, and what is counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from detectors.mentions.quantities.counted import PERSONS, counted_of
from detectors.mentions.quantities.guards import is_label, label_run
from detectors.mentions.quantities.lexicon import Lexicon
from detectors.mentions.quantities.number import Number
from detectors.mentions.quantities.numerals import read_number
from detectors.mentions.quantities.tokens import Token
from detectors.mentions.quantities.units import UNITS, dimension, in_base

_DASHES = frozenset("-\u2010\u2011\u2013\u2014~～—")
_TIES = frozenset("-\u2010\u2011'’ʼ")
_AND = frozenset(["and", "и", "і", "та", "және", "жана", "ve", "و"])


@dataclass(frozen=True, slots=True)
class Draft:
    """A quantity in the making: tokens `[first, last)` with what has been read of it."""

    first: int
    last: int
    number: Number
    low: float | None
    high: float | None
    unit: str | None = None
    dimension: str = "count"
    hedge: str | None = None
    counted: str | None = None
    among: str | None = None
    per: str | None = None
    part_of: bool = False
    rule: str = ""


def read_drafts(tokens: Sequence[Token], lex: Lexicon) -> list[Draft]:
    """The quantities of one sentence in order; they do not overlap."""
    drafts: list[Draft] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if not _may_begin(token, lex):
            index += 1
            continue
        none = lex.none.at(tokens, index)
        if none:
            index += none[1]
            continue
        floor = drafts[-1].last if drafts else 0
        fused = _fused(tokens, index, lex)
        if fused:
            drafts.append(fused)
            index = fused.last
            continue
        number = read_number(tokens, index, lex)
        if number is None:
            index += 1
            continue
        if is_label(tokens, index, number, lex):
            index = label_run(tokens, number.end, lex)
            continue
        draft = _draft(tokens, index, number, lex, floor)
        if draft is None:
            index = number.end
            continue
        drafts.append(draft)
        index = max(draft.last, index + 1)
    return _with_counted(tokens, drafts, lex)


def _may_begin(token: Token, lex: Lexicon) -> bool:
    if token.kind == "n":
        return True
    if token.kind in ("s", "d"):
        return False
    if token.key in lex.starters or token.kind == "h":
        return True
    return lex.compound is not None and len(token.key) > 6 and _compound(token, lex) is not None


def _compound(token: Token, lex: Lexicon) -> tuple[float, str] | None:
    """The value and unit of an adjective with a fused number ("двадцатипятилетний")."""
    match = lex.compound.fullmatch(token.key) if lex.compound else None
    if match is None or not (match["a"] or match["b"]):
        return None
    value = sum(lex.compound_values[part] for part in (match["a"], match["b"]) if part)
    if match["a"] and match["b"] and not lex.compound_values[match["b"]] < 10:
        return None
    return value, lex.compound_units[match["u"]]


def _fused(tokens: Sequence[Token], index: int, lex: Lexicon) -> Draft | None:
    """Number and unit written as one word: "полчаса", "двухлетний", Arabic duals."""
    token = tokens[index]
    if token.kind != "w":
        return None
    half = lex.half_units.at(tokens, index)
    if half:
        return _made(index, index + half[1], 0.5, half[0], "half-unit")
    dual = lex.duals.at(tokens, index)
    if dual:
        known = dual[0] in UNITS
        draft = _made(index, index + dual[1], 2.0, dual[0] if known else None, "dual")
        return draft if known else replace(draft, dimension="count", counted=dual[0])
    more = lex.plus_half.at(tokens, index)
    whole = lex.units.before(tokens, index) if more else None
    if more and whole:
        first = index - whole[1]
        first -= 1 if first > 0 and tokens[first - 1].key in ("a", "an") else 0
        return _made(first, index + more[1], 1.5, whole[0], "unit-and-a-half")
    compound = _compound(token, lex) if lex.compound and len(token.key) > 6 else None
    if compound:
        draft = _made(index, index + 1, compound[0], compound[1], "fused-adjective")
        return replace(draft, dimension="age") if _ages(tokens, index, lex) else draft
    return None


def _ages(tokens: Sequence[Token], adjective: int, lex: Lexicon) -> bool:
    """True when an adjective of years ("26-летний") gives somebody's age and not a term."""
    years = tokens[adjective].key
    if not any(stem in years for stem in ("летн", "літн", "річн", "годовал")):
        return False
    return not any(lex.not_aged.at(tokens, step) for step in range(adjective + 1, adjective + 3))


def _made(first: int, last: int, value: float, unit: str | None, rule: str) -> Draft:
    number = Number(value, value, last, "count", rule)
    kind = dimension(unit) if unit else "count"
    return Draft(first, last, number, value, value, unit, kind, rule=rule)


def _draft(
    tokens: Sequence[Token], index: int, number: Number, lex: Lexicon, floor: int
) -> Draft | None:
    """The number at `index` with its range, unit, rate and hedge; None when it says nothing."""
    first, end = index, number.end
    if number.role == "ordinal":
        return Draft(first, end, number, number.low, number.high, None, "ordinal", rule=number.rule)
    low, high, rule = number.low, number.high, number.rule
    end = _past_suffix(tokens, number, lex)
    spread = _range(tokens, index, end, number, lex)
    if spread:
        low, high, end = spread
        if low > high:
            return None
        rule = "range"
    kind, unit = (
        {"ratio": "ratio", "factor": "factor", "percent": "percent"}.get(number.role, "count"),
        None,
    )
    if number.role == "percent":
        unit = "percent"
    before = _before_number(tokens, index, lex)
    if kind != "factor":
        found = _unit_after(tokens, end, lex, before is not None)
        if found and number.role == "percent":
            found = None
        if before and (found is None or dimension(found[0]) == "money"):
            first = before[1]
            unit, kind = before[0], dimension(before[0])
            if found:
                end = found[1]
            scaled = lex.money_magnitudes.at(tokens, end) if kind == "money" else None
            if scaled and number.digits:
                low, high, end = low * scaled[0], high * scaled[0], end + scaled[1]
        elif found:
            unit, end = found
            kind = dimension(unit)
            low, high, end = _with_rest(tokens, low, high, unit, end, lex)
            low, high, first = _with_front(tokens, index, low, high, unit, first, lex, floor)
            if unit == "m" and tokens[end - 1].key == "m" and lex.counted.at(tokens, end):
                # "5m people" are millions
                low, high, unit, kind = low * 1e6, high * 1e6, None, "count"
    if kind in ("temperature", "percent") and _is_negative(tokens, index):
        low, high, first = -high, -low, index - 1
    if spread and first == index:
        opener = lex.range_from.before(tokens, index)
        first -= opener[1] if opener else 0
    if number.role == "factor" or _is_factor(tokens, index, end, unit, lex):
        kind, unit = "factor", None
        after = lex.factor_after.at(tokens, end)
        end = end + after[1] if after else end
    per = _per(tokens, end, lex) if kind != "duration" else None
    draft = Draft(first, end, number, low, high, unit, kind, per=per, rule=rule)
    draft = _aged(tokens, draft, lex)
    return _hedged(tokens, draft, lex, floor)


def _is_negative(tokens: Sequence[Token], index: int) -> bool:
    """True for a minus sign that touches the number and nothing before it."""
    if (
        index == 0
        or tokens[index - 1].key not in "-−–"
        or tokens[index - 1].end != tokens[index].start
    ):
        return index > 0 and tokens[index - 1].key in (
            "minus",
            "минус",
            "мінус",
            "منفی",
            "eksi",
            "零下",
        )
    return index < 2 or tokens[index - 2].end < tokens[index - 1].start


def _past_suffix(tokens: Sequence[Token], number: Number, lex: Lexicon) -> int:
    """The token after an ending that is tied to digits ("50'den", "30-ға", "20-ти")."""
    end = number.end
    if end + 1 < len(tokens) and tokens[end].key in _TIES and number.digits:
        tie, ending = tokens[end], tokens[end + 1]
        tied = tie.start == tokens[end - 1].end and ending.start == tie.end
        if lex.language in ("en", "fa", "ar", "zh"):
            return end
        if (
            tied
            and ending.kind == "w"
            and len(ending.key) <= 5
            and not lex.units.at(tokens, end + 1)
        ):
            return end + 2
    return end


def _range(
    tokens: Sequence[Token], index: int, end: int, number: Number, lex: Lexicon
) -> tuple[float, float, int] | None:
    """Low, high and end of "2,600 to 3,000", "от 5 до 7", "5-7", "five or six"; None if no range."""
    if number.role not in ("count", "percent", "vague", "single", "ratio"):
        return None
    # "5% to 7%", "$5 to $7": the unit may stand after both.
    step = end
    unit = lex.units.at(tokens, step) or lex.currencies.at(tokens, step)
    if unit and step + unit[1] < len(tokens):
        step += unit[1]
    dash = tokens[step].key in _DASHES if step < len(tokens) else False
    link = lex.range_to.at(tokens, step)
    either = lex.alternatives.at(tokens, step)
    opened = lex.range_from.before(tokens, index) is not None
    if step != end and not (opened or dash):
        return None
    if link is None and either is None:
        return None
    width = (link or either or ("", 1))[1]
    start = step + width
    if start < len(tokens) and lex.currencies.at(tokens, start):
        start += 1
    if start >= len(tokens) or not (
        tokens[start].kind == "n" or tokens[start].key in lex.words or tokens[start].kind == "h"
    ):
        return None
    joiner = tokens[step].key
    spaced = tokens[step].start > tokens[step - 1].end
    if dash and spaced and tokens[step].key not in "\u2013~～":
        return None
    if not dash and joiner in lex.conjunctions | _AND and not opened:
        return None
    if not dash and opened and _changed(tokens, index, lex):
        return None
    other = read_number(tokens, start, lex)
    if other is None or other.role not in ("count", "vague", "single"):
        return None
    low, high = number.low, other.high
    if other.magnitude > 1 and number.magnitude == 1 and low < high / other.magnitude * 1.0001:
        low *= other.magnitude
    last = _past_suffix(tokens, other, lex)
    if either and not link and not (0 < high - low <= max(5.0, low)):
        return None
    if low > high and not dash:
        return None
    if joiner == "-" and number.digits and other.digits and low <= high and high > 50 * max(low, 1):
        return None
    return low, high, last


def _changed(tokens: Sequence[Token], index: int, lex: Lexicon) -> bool:
    """True when a verb of change stands before: "rose from 5 to 7" is no range."""
    for back in range(index, max(index - 8, 0), -1):
        if tokens[back - 1].key in ".;!?:,":
            return False
        if lex.change_verbs.before(tokens, back):
            return True
    return False


def _before_number(tokens: Sequence[Token], index: int, lex: Lexicon) -> tuple[str, int] | None:
    """A unit that stands before its number ("$ 5", "USD 40,000", "%71", "магнитудой 5")."""
    if index == 0:
        return None
    found = lex.units_before.before(tokens, index)
    if found:
        return found[0], index - found[1]
    money = lex.currencies.before(tokens, index)
    if money:
        sign = tokens[index - 1]
        code = sign.kind == "s" or (sign.text.isupper() and 2 <= len(sign.text) <= 4)
        if code or sign.key in ("rs", "tl"):
            return money[0], index - money[1]
    return None


def _unit_after(
    tokens: Sequence[Token], end: int, lex: Lexicon, has_unit: bool
) -> tuple[str, int] | None:
    """The unit or currency after the number, past a hyphen, with the token after it."""
    step = end
    if step < len(tokens) and tokens[step].key in "-\u2010\u2011" and step > 0:
        tied = tokens[step].start == tokens[step - 1].end
        if not tied:
            return None
        step += 1
    unit = lex.units.at(tokens, step)
    if unit is None and lex.compound and step < len(tokens):
        adjective = lex.compound.fullmatch(tokens[step].key)
        if adjective and not adjective["a"] and not adjective["b"]:
            return lex.compound_units[adjective["u"]], step + 1
    money = lex.currencies.at(tokens, step)
    if money and (unit is None or money[1] > unit[1]):
        return money[0], step + money[1]
    if unit is None:
        return None
    word = tokens[step]
    # One letter is a unit only in small print, close to digits: "5 m", not "5 M".
    if (
        len(word.text) == 1
        and word.kind == "w"
        and (tokens[end - 1].kind != "n" and tokens[end - 1].key not in lex.words)
    ):
        return None
    after = step + unit[1]
    if unit[0] == "m" and has_unit and word.key == "m":
        return None
    return unit[0], after


def _with_rest(
    tokens: Sequence[Token], low: float, high: float, unit: str, end: int, lex: Lexicon
) -> tuple[float, float, int]:
    """Adds what is left of a compound measure: "2 hours 40 minutes", "year and a half"."""
    half = lex.plus_half.at(tokens, end)
    if half:
        return low + 0.5, high + 0.5, end + half[1]
    if dimension(unit) not in ("duration", "length", "mass") or low != high:
        return low, high, end
    step = end
    if step < len(tokens) and tokens[step].key in lex.conjunctions | {
        "и",
        "and",
        "і",
        "та",
        "ve",
        "و",
    }:
        step += 1
    if step >= len(tokens):
        return low, high, end
    number = read_number(tokens, step, lex)
    if number is None or number.role != "count" or number.low != number.high:
        return low, high, end
    smaller = lex.units.at(tokens, number.end)
    if smaller is None or dimension(smaller[0]) != dimension(unit):
        return low, high, end
    if in_base(1, smaller[0]) >= in_base(1, unit):
        return low, high, end
    part = number.low * in_base(1, smaller[0]) / in_base(1, unit)
    if {unit, smaller[0]} == {"year", "month"}:
        part = number.low / 12
    if part >= 1:
        return low, high, end
    return low + part, high + part, number.end + smaller[1]


def _with_front(
    tokens: Sequence[Token],
    index: int,
    low: float,
    high: float,
    unit: str,
    first: int,
    lex: Lexicon,
    floor: int,
) -> tuple[float, float, int]:
    """Adds one bigger unit that stands before without a number: "an hour and forty minutes"."""
    end = index
    if end > floor and tokens[end - 1].key in lex.conjunctions | _AND:
        end -= 1
    bigger = lex.units.before(tokens, end) if end > floor else None
    if bigger is None or dimension(unit) != "duration" or bigger[0] not in ("hour", "year", "day"):
        return low, high, first
    if dimension(bigger[0]) != "duration" or in_base(1, bigger[0]) <= in_base(1, unit):
        return low, high, first
    start = end - bigger[1]
    article = start > floor and tokens[start - 1].key in ("a", "an", "one")
    if not article and lex.language not in ("ru", "uk"):
        return low, high, first
    whole = in_base(1, bigger[0]) / in_base(1, unit)
    if {bigger[0], unit} == {"year", "month"}:
        whole = 12
    return low + whole, high + whole, start - (1 if article else 0)


def _is_factor(
    tokens: Sequence[Token], index: int, end: int, unit: str | None, lex: Lexicon
) -> bool:
    """True for "five times more", "в 3 раза"."""
    after = lex.factor_after.at(tokens, end) if unit is None else None
    if after is None:
        return False
    return not lex.factor_before or lex.factor_before.before(tokens, index) is not None


def _per(tokens: Sequence[Token], end: int, lex: Lexicon) -> str | None:
    """The rate that the quantity is given by ("a day", "на человека"), up to four words on."""
    for step in range(end, min(end + 4, len(tokens))):
        if tokens[step].key in ".,;:!?()" or tokens[step].kind in "nd":
            return None
        found = lex.per.at(tokens, step)
        if found:
            return found[0]
    return None


def _aged(tokens: Sequence[Token], draft: Draft, lex: Lexicon) -> Draft:
    """The draft as an age where the words say so."""
    first, last = draft.first, draft.last
    if draft.low is None or draft.high is None or draft.high > 130:
        return draft
    bare = draft.dimension == "count" and draft.unit is None
    if not bare and draft.unit not in ("year", "month"):
        return draft
    if draft.unit == "year" and _ages(tokens, last - 1, lex):
        return replace(draft, dimension="age", rule="age")
    after = lex.age_after.at(tokens, last)
    if after and (draft.unit or tokens[last].key != "old"):
        return replace(
            draft, dimension="age", unit=draft.unit or "year", last=last + after[1], rule="age"
        )
    if lex.age_before.before(tokens, first) and (draft.unit or not lex.counted.at(tokens, last)):
        return replace(draft, dimension="age", unit=draft.unit or "year", rule="age")
    # "Yoldoshev, 43, was sentenced" and "Юлдашеву, 43 лет": a number set off after a name.
    comma = first > 1 and tokens[first - 1].key in ",،("
    closed = last >= len(tokens) or tokens[last].key in ",،.;)"
    named = comma and tokens[first - 2].kind == "w" and tokens[first - 2].text[:1].isupper()
    digits = draft.number.digits and draft.low == int(draft.low)
    if named and closed and digits and draft.low >= 5 and (bare or draft.unit == "year"):
        if bare and draft.low < 10:
            return draft
        return replace(draft, dimension="age", unit=draft.unit or "year", rule="age-after-name")
    return draft


def _hedged(tokens: Sequence[Token], draft: Draft, lex: Lexicon, floor: int) -> Draft:
    """The draft with its bounds opened or its value softened by the words around it."""
    first, last, hedge = draft.first, draft.last, None
    for _ in range(3):
        start = first
        while start > floor and tokens[start - 1].key in ("the", "a", "an", "them"):
            start -= 1
        found = lex.hedges_before.before(tokens, first) or (
            lex.hedges_before.before(tokens, start) if start < first else None
        )
        if found is None:
            break
        begin = first if lex.hedges_before.before(tokens, first) else start
        if begin - found[1] < floor:
            break
        code = found[0]
        if code == "up_to":
            code = "" if _changed(tokens, begin - found[1], lex) else "at_most"
        if draft.dimension == "duration" and tokens[begin - 1].key in ("over", "within", "from"):
            code = ""
        if not code:
            break
        hedge = code if hedge in (None, "exactly", "about") else hedge
        first = begin - found[1]
    if hedge in (None, "exactly", "about"):
        behind = _hedge_behind(tokens, last, lex)
        if behind:
            hedge = behind[0]
            last = behind[1]
    low, high = draft.low, draft.high
    if hedge in ("at_least", "more_than"):
        high = None
    elif hedge in ("at_most", "less_than"):
        low = None
    return replace(draft, first=first, last=last, hedge=hedge, low=low, high=high)


def _hedge_behind(tokens: Sequence[Token], last: int, lex: Lexicon) -> tuple[str, int] | None:
    """A hedge after the number or after the noun that follows it ("50 kişiden fazla")."""
    steps = [last]
    if last < len(tokens) and tokens[last].kind == "w":
        steps.append(last + 1)
    for step in steps:
        found = lex.hedges_after.at(tokens, step)
        if found is None:
            continue
        if step > last and found[1] == 1 and lex.language in ("en", "ru", "uk", "fa", "ar"):
            continue
        code = found[0]
        if code == "up_to_dative":
            before = tokens[step - 1]
            dative = before.key in ("e", "a", "ye", "ya") or (
                before.kind == "w" and before.key.endswith(("e", "a"))
            )
            code = "at_most" if dative else "about"
        return code, step + found[1]
    return None


def _with_counted(tokens: Sequence[Token], drafts: Sequence[Draft], lex: Lexicon) -> list[Draft]:
    """The drafts with what they count, without those that say nothing."""
    kept: list[Draft] = []
    previous: Draft | None = None
    for place, draft in enumerate(drafts):
        start = drafts[place - 1].last if place else 0
        following = drafts[place + 1] if place + 1 < len(drafts) else None
        stop = following.first if following else len(tokens)
        if draft.dimension in ("ordinal", "factor"):
            kept.append(draft)
            continue
        draft = _inverted(tokens, draft, start, lex)
        bare = draft.dimension == "count" and draft.number.role == "count"
        seen = counted_of(tokens, draft.first, draft.last, start, stop, lex, bare=bare)
        counted, among, part = seen.counted, seen.among, seen.part_of
        if following and bare and _is_out_of(tokens, draft, following):
            # "13 of 24 libraries are heated": 13 are, and 24 there are
            after = drafts[place + 2].first if place + 2 < len(drafts) else len(tokens)
            whole = counted_of(tokens, following.first, following.last, stop, after, lex, bare=True)
            counted, among, part = whole.counted or counted, whole.among or among, False
        if place and _is_out_of(tokens, drafts[place - 1], draft):
            counted, among = among or counted, None
        if draft.dimension not in ("count", "ratio", "percent"):
            counted = among = None
        person = counted is None or counted in PERSONS
        if part and person and among is None and previous and previous.among is not None:
            # "12 people were killed, including three children"
            counted, among = previous.counted, counted or "people"
        counted = draft.counted or counted
        weak = draft.number.role == "single" and draft.unit is None
        if weak and not seen.known and draft.counted is None:
            continue
        draft = replace(
            draft, counted=counted, among=among, part_of=part, per=draft.per or seen.per
        )
        draft = _with_shared_unit(tokens, draft, following, lex)
        if tokens[draft.last - 1].key == "of":
            draft = replace(draft, last=draft.last - 1)
        kept.append(draft)
        previous = draft
    return kept


def _is_out_of(tokens: Sequence[Token], part: Draft, whole: Draft) -> bool:
    """True for two numbers with only "of" or "из" between them."""
    between = tokens[part.last : whole.first]
    return (
        1 <= len(between) <= 2
        and between[-1].key in ("of", "из", "з", "із", "از", "من", "the")
        and between[0].key in ("of", "out", "из", "з", "із", "از", "من")
        and whole.low is not None
        and part.high is not None
        and part.high <= whole.low
    )


def _inverted(tokens: Sequence[Token], draft: Draft, start: int, lex: Lexicon) -> Draft:
    """ "Человек двадцать" is about twenty people, "лет пять" about five years."""
    found = lex.inverted.before(tokens, draft.first) if draft.unit is None else None
    if found is None or draft.first - found[1] < start or draft.hedge or draft.number.digits:
        return draft
    if lex.counted.at(tokens, draft.last):
        return draft
    known = found[0] in UNITS or len(found[0]) == 3
    return replace(
        draft,
        first=draft.first - found[1],
        hedge="about",
        unit=found[0] if known else None,
        dimension=dimension(found[0]) if known else draft.dimension,
        counted=None if known else found[0],
    )


def _with_shared_unit(
    tokens: Sequence[Token], draft: Draft, following: Draft | None, lex: Lexicon
) -> Draft:
    """In "rose from 41 to 58 per cent" the first number has the unit of the second."""
    if draft.unit is not None or following is None or following.unit is None:
        return draft
    if draft.dimension != "count" or lex.range_from.before(tokens, draft.first) is None:
        return draft
    link = lex.range_to.at(tokens, draft.last)
    if link is None or draft.last + link[1] < following.first:
        return draft
    return replace(draft, unit=following.unit, dimension=following.dimension, counted=None)
