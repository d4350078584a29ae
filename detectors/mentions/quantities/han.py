"""Chinese numbers: signs, digits and both together."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.quantities.digits import digit_value
from detectors.mentions.quantities.lexicon import Lexicon
from detectors.mentions.quantities.number import HUGE, MAX_TOKENS, Number
from detectors.mentions.quantities.tokens import Token

_DIGITS = {
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6,
    "七": 7, "八": 8, "九": 9,
}  # fmt: skip
_TENS = {"十": 10.0, "百": 100.0, "千": 1000.0}
_MAGNITUDES = {"万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8}
_SIGNS = frozenset(_DIGITS) | frozenset(_TENS) | frozenset(_MAGNITUDES)


def read_han(tokens: Sequence[Token], index: int, lex: Lexicon) -> Number | None:
    """The number at `index` ("三千", "3.5万", "百分之六十", "五成"); None when there is none."""
    for table, role in ((lex.fixed, "count"), (lex.fractions, "ratio"), (lex.factors, "factor")):
        found = table.at(tokens, index)
        if found:
            return _scaled(tokens, index + found[1], found[0], role)
    vague = lex.vague.at(tokens, index)
    if vague:
        low, high = (float(part) for part in vague[0].split("-"))
        return Number(low, high, index + vague[1], "vague", "vague-plural")
    if tokens[index].key == "第":
        inner = _amount(tokens, index + 1, lex)
        return inner and Number(inner.low, inner.high, inner.end, "ordinal", "ordinal-word")
    number = _amount(tokens, index, lex)
    if number is None:
        return None
    end = number.end
    if _keys(tokens, end, 2) == "分之":
        top = _amount(tokens, end + 2, lex)
        if top is None or number.low <= 0:
            return None
        if number.low == 100:
            return Number(top.low, top.high, top.end, "percent", "percent")
        share = top.low / number.low
        return Number(share, share, top.end, "ratio", "fraction")
    if _keys(tokens, end, 1) == "成" and 1 <= number.low < 10:
        share = number.low / 10
        return Number(share, share, end + 1, "ratio", "fraction")
    if _keys(tokens, end, 2) == "个半":
        return number._replace(
            low=number.low + 0.5, high=number.high + 0.5, end=end + 2, digits=False
        )
    return number


def _scaled(tokens: Sequence[Token], end: int, value: float, role: str) -> Number:
    """A set phrase, multiplied by a magnitude that follows."""
    if role == "ratio" and _keys(tokens, end, 1) in _MAGNITUDES:
        value *= _MAGNITUDES[tokens[end].key]
        return Number(value, value, end + 1, "count", "fraction-of-magnitude", 1e4)
    return Number(value, value, end, role, "fraction" if role == "ratio" else "number-word")


def _keys(tokens: Sequence[Token], start: int, count: int) -> str:
    return "".join(token.key for token in tokens[start : start + count])


def _amount(tokens: Sequence[Token], index: int, lex: Lexicon) -> Number | None:
    """The run of number signs and digits at `index`; 三四十 spans thirty to forty."""
    pieces: list[Token] = []
    position = index
    while position < len(tokens) and len(pieces) < MAX_TOKENS:
        token = tokens[position]
        pointed = (
            token.key == "点"
            and bool(pieces)
            and pieces[-1].key in _DIGITS
            and _keys(tokens, position + 1, 1) in _DIGITS
        )
        if token.kind == "n":
            if pieces and pieces[-1].key not in _MAGNITUDES:
                break
        elif not pointed and token.key not in _SIGNS:
            break
        pieces.append(token)
        position += 1
    if not pieces:
        return None
    pair = _neighbours(pieces)
    high = _value(pieces if pair is None else pieces[:pair] + pieces[pair + 1 :])
    low = high if pair is None else _value(pieces[: pair + 1] + pieces[pair + 2 :])
    if high is None or low is None or high >= HUGE or low > high:
        return None
    digits = len(pieces) == 1 and pieces[0].kind == "n"
    magnitude = _MAGNITUDES.get(pieces[-1].key, 1.0)
    return Number(
        low, high, position, "count", "digits" if digits else "han-number", magnitude, digits
    )


def _neighbours(pieces: Sequence[Token]) -> int | None:
    """Where two neighbouring digits say "three or four"; None where they do not."""
    for at in range(len(pieces) - 1):
        first, second = _DIGITS.get(pieces[at].key), _DIGITS.get(pieces[at + 1].key)
        alone = at + 2 == len(pieces) or pieces[at + 2].key not in _DIGITS
        if (
            first
            and second == first + 1
            and alone
            and (at == 0 or pieces[at - 1].key not in _DIGITS)
        ):
            return at
    return None


def _value(pieces: Sequence[Token]) -> float | None:
    total, section, digit = 0.0, 0.0, None
    fraction = ""
    for place, token in enumerate(pieces):
        key = token.key
        if key == "点":
            fraction = "0."
        elif token.kind == "n":
            after = pieces[place + 1].key if place + 1 < len(pieces) else ""
            digit = digit_value(token.text, decimal=".", whole=after not in _MAGNITUDES)
            if digit is None:
                return None
        elif key in _DIGITS:
            if fraction:
                fraction += str(_DIGITS[key])
            else:
                digit = (digit or 0.0) * 10 + _DIGITS[key]
        else:
            if fraction:
                digit, fraction = (digit or 0.0) + float(fraction), ""
            if key in _TENS:
                section += (digit or 1.0) * _TENS[key]
            elif section or digit:
                total += (section + (digit or 0.0)) * _MAGNITUDES[key]
                section = 0.0
            elif total:
                total *= _MAGNITUDES[key]
            else:
                return None
            digit = None
    if fraction:
        digit = (digit or 0.0) + float(fraction)
    if digit is not None and len(pieces) > 1 and pieces[-1].key in _DIGITS:
        # 三万五 is 35,000 and 一百五 is 150, but 三万零五 is 30,005.
        before = pieces[-2].key
        unit = _MAGNITUDES.get(before, _TENS.get(before, 0.0))
        if unit >= 100:
            digit *= unit / 10
    return total + section + (digit or 0.0)
