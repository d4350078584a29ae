"""Numbers written as words, put together from their parts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detectors.mentions.dates.forms import Item

_HAN_DIGITS = {
    "〇": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN_TENS = {"廿": 20, "卅": 30}


def han_number(word: str) -> int | None:
    """The value of a Chinese numeral, digit by digit (二〇二二) or with units (三十一); else None."""
    if not word or len(word) > 9:
        return None
    if all(char in _HAN_DIGITS for char in word) and len(word) > 1:
        return int("".join(str(_HAN_DIGITS[char]) for char in word))
    total, digit = 0, 0
    for char in word:
        if char in _HAN_DIGITS:
            digit = _HAN_DIGITS[char]
        elif char in _HAN_UNITS:
            total += max(digit, 1) * _HAN_UNITS[char]
            digit = 0
        elif char in _HAN_TENS:
            total += _HAN_TENS[char]
        else:
            return None
    return total + digit


# More words than any number below three thousand has, joints included.
_LONGEST = 14
_ROMAN = {"I": 1, "V": 5, "X": 10, "І": 1, "Х": 10}


def roman_number(word: str) -> int | None:
    """The value of a Roman numeral from I to XXX, in Latin or Cyrillic letters; else None."""
    if not 0 < len(word) <= 6 or any(char not in _ROMAN for char in word):
        return None
    values = [_ROMAN[char] for char in word]
    total = sum(
        -value if after > value else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )
    return total if 1 <= total <= 30 else None


def han_item(token: re.Match[str]) -> Item | None:
    """The item of a Chinese numeral; None for any other word."""
    value = han_number(token.group())
    if value is None:
        return None
    code = "y" if 1000 <= value <= 2999 else "c" if 1 <= value <= 31 else "C"
    return Item(code, token.start(), token.end(), value, "han")


def roman_item(token: re.Match[str]) -> Item | None:
    """The item of a Roman numeral up to XXX, in Latin or Cyrillic letters; else None."""
    value = roman_number(token.group())
    return None if value is None else Item("5", token.start(), token.end(), value)


def join_numerals(items: list[Item], *, reverse: bool) -> list[Item]:
    """The items with every run of number words replaced by one item of its value.

    "two thousand and twenty-one" becomes a spelled year (code Y), "двадцать первого" an ordinal.
    `reverse` allows units before tens, as in Arabic (one and twenty).
    """
    if not any(item.code in "CO" or (item.code in "co" and item.num >= 10) for item in items):
        return items
    out: list[Item] = []
    at = 0
    while at < len(items):
        end = _extent(items, at)
        if end - at > 1 or (items[at].code in "CO" and _is_number(items[at])):
            at = _split(items, at, end, out, reverse=reverse)
        else:
            out.append(items[at])
            at += 1
    return out


def _is_number(item: Item) -> bool:
    return (
        item.code in "cCoO"
        and item.num > 0
        and not item.tag.startswith(("some", "tenths", "han", "art", "-"))
    )


def _extent(items: Sequence[Item], at: int) -> int:
    """The end of the run of number words that begins at `at`, joints inside included."""
    end = at
    while end < len(items) and end - at < _LONGEST and _is_number(items[end]):
        end += 1
        joint = end < len(items) and items[end].code in "&-"
        if joint and end + 1 < len(items) and _is_number(items[end + 1]):
            glued = items[end].code == "&" or items[end].start == items[end - 1].end
            if glued:
                end += 1
    return end


def _split(items: Sequence[Item], at: int, end: int, out: list[Item], *, reverse: bool) -> int:
    """Append the first number of the run to `out`; the index after it."""
    total, current = 0, 0
    index, last = at, at
    ordinal = False
    while index < end and (reverse or not ordinal):
        item = items[index]
        if item.code in "&-":
            index += 1
            continue
        value = item.num
        joined = index - last > 1
        if last == index:
            current = value if value != 1000 else 1000
        else:
            merged = _merge(total, current, value, reverse=reverse, joined=joined)
            if merged is None:
                break
            total, current = merged
        if item.code in "oO":
            ordinal = True
        last = index
        index += 1
    value = total + current
    first, final = items[at], items[last]
    if 1000 <= value <= 2999 and (last > at or value >= 1900) and (ordinal or value != 2000):
        # "Two thousand beds" is a count; no year of that name is told in so few words.
        code = "Y"
    elif ordinal:
        code = "o" if value <= 31 else "O"
    else:
        code = "c" if value <= 31 else "C"
    out.append(Item(code, first.start, final.end, value, final.tag, capital=first.capital))
    return last + 1


def _merge(
    total: int, current: int, value: int, *, reverse: bool, joined: bool
) -> tuple[int, int] | None:
    """`total + current` with one more number word; None when it begins another number."""
    if value == 1000:
        return (total + max(current, 1) * 1000, 0) if total == 0 and current < 100 else None
    if value == 100:
        return (total, current * 100) if 0 < current < 100 else None
    if current == 0 or current % 1000 == 0:
        return total, current + value
    if current % 100 == 0 and value < 100:
        return total, current + value
    if value < 10 and current % 10 == 0 and current % 100 >= 10:
        return total, current + value
    if (
        reverse
        and current % 100 < 10
        and (value in (20, 30, 40, 50, 60, 70, 80, 90) or value == 10)
    ):
        return total, current + value
    # nineteen eighty-four, twenty twenty-one
    if not joined and total == 0 and 13 <= current <= 20 and 10 <= value < 100:
        return current * 100, value
    return None
