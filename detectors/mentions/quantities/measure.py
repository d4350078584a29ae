"""Ranges, units, rates and signs around a number."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.quantities.lexicon import Lexicon
from detectors.mentions.quantities.number import Number
from detectors.mentions.quantities.numerals import is_abbreviated, read_number
from detectors.mentions.quantities.tokens import Token
from detectors.mentions.quantities.units import dimension, in_base

_DASHES = frozenset("-\u2010\u2011\u2013\u2014~～—")
_TIES = frozenset("-\u2010\u2011'’ʼ")
_BREAKS = frozenset(".,;:!?()،؛。，；：！？、")
_AND = frozenset(["and", "и", "і", "та", "және", "жана", "ve", "و"])


def past_suffix(tokens: Sequence[Token], number: Number, lex: Lexicon) -> int:
    """The token after an ending that is tied to digits ("50'den", "30-ға", "20-ти")."""
    end = number.end
    digits = number.digits or tokens[end - 1].kind == "n"  # "2 bin 500'den"
    attached = end < len(tokens) and tokens[end].start == tokens[end - 1].end
    if digits and attached and tokens[end].key in lex.endings:
        # "50дөн" and "17де"
        return end if lex.units.at(tokens, end) else end + 1
    if end + 1 < len(tokens) and tokens[end].key in _TIES and digits:
        tie, ending = tokens[end], tokens[end + 1]
        tied = tie.start == tokens[end - 1].end and ending.start == tie.end
        adjective = lex.compound.fullmatch(ending.key) if lex.compound and tied else None
        if lex.language in ("en", "fa", "ar", "zh") or adjective:
            return end
        if (
            tied
            and ending.kind == "w"
            and len(ending.key) <= 5
            and not lex.units.at(tokens, end + 1)
        ):
            return end + 2
    return end


def read_range(
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
    if step != end and not (opened or dash or (link and lex.language == "zh")):
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
    between = (
        joiner in lex.conjunctions | _AND
    )  # "rose from 5 to 7", but "cut between 5 and 7 jobs"
    if not dash and opened and not between and is_change(tokens, index, lex):
        return None
    other = read_number(tokens, start, lex)
    if other is None or other.role not in ("count", "vague", "single"):
        return None
    low, high = number.low, other.high
    if other.magnitude > 1 and number.magnitude == 1 and low < high / other.magnitude * 1.0001:
        low *= other.magnitude
    last = past_suffix(tokens, other, lex)
    if either and not link and not (0 < high - low <= max(5.0, low)):
        return None
    if low > high and not dash:
        return None
    if joiner == "-" and number.digits and other.digits and low <= high and high > 50 * max(low, 1):
        return None
    return low, high, last


def is_change(tokens: Sequence[Token], index: int, lex: Lexicon) -> bool:
    """True when a verb of change stands before: "rose from 5 to 7" is no range."""
    for back in range(index, max(index - 8, 0), -1):
        if tokens[back - 1].key in ".;!?:,":
            return False
        if lex.change_verbs.before(tokens, back):
            return True
    return False


def unit_before(tokens: Sequence[Token], index: int, lex: Lexicon) -> tuple[str, int] | None:
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


def unit_after(
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
        return money[0], _past_dot(tokens, step + money[1])
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
    after = _past_dot(tokens, step + unit[1])
    if unit[0] == "m" and has_unit and word.key == "m":
        return None
    return unit[0], after


def _past_dot(tokens: Sequence[Token], end: int) -> int:
    """The token after the full stop of an abbreviated unit ("руб.")."""
    dot = end < len(tokens) and tokens[end].key == "." and len(tokens[end - 1].text) <= 5
    tied = dot and tokens[end].start == tokens[end - 1].end
    return end + 1 if tied and is_abbreviated(tokens, end) else end


def with_rest(
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


def with_front(
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


def is_negative(tokens: Sequence[Token], index: int) -> bool:
    """True for a minus sign that touches the number and nothing before it, or a word for minus."""
    if index > 1 and tokens[index - 2].key + tokens[index - 1].key == "零下":
        return True
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


def rate_after(tokens: Sequence[Token], end: int, lex: Lexicon) -> str | None:
    """The rate that the quantity is given by ("a day", "на человека"), up to four words on."""
    for step in range(end, min(end + 4, len(tokens))):
        if tokens[step].key in _BREAKS or tokens[step].kind in "nd":
            return None
        found = lex.per.at(tokens, step)
        if found:
            return found[0]
    return None


def rate_before(tokens: Sequence[Token], first: int, floor: int, lex: Lexicon) -> str | None:
    """The rate that stands before the quantity ("每月工资三千元", "ежемесячно 500 рублей")."""
    for step in range(first - 1, max(floor, first - 6) - 1, -1):
        if tokens[step].key in _BREAKS:
            return None
        found = lex.per.at(tokens, step)
        if found and step + found[1] <= first:
            return found[0]
    return None
