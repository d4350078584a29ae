"""What a group of digits with separators is worth, by the habits of the language."""

from __future__ import annotations

import re
import unicodedata

_BLANK = re.compile(r"[ \u00a0\u202f\u2009'’٬]")
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?")


def plain_digits(text: str) -> str:
    """The same digits in ASCII, whatever their script ("۴۹۸" is "498"); signs are kept."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def digit_value(text: str, *, decimal: str, whole: bool = False) -> float | None:
    """The value of `text`, or None when its separators make no number ("1.2.3").

    `decimal` is the decimal sign of the language; a single separator before exactly three digits
    groups thousands if it is the other sign, or if `whole` says that only a whole number makes
    sense (people, votes, money). Any other single separator is a decimal sign.
    """
    digits = _BLANK.sub("", plain_digits(text)).replace("٫", ".")
    if "٫" in text:
        decimal = "."
    if digits.isdigit():
        return float(digits) if len(digits) <= 15 else None
    signs = [sign for sign in digits if sign in ".,"]
    if len(signs) == 1:
        left, right = digits.split(signs[0])
        groups = len(right) == 3 and len(left) <= 3 and left != "0"
        if groups and (signs[0] != decimal or whole):
            return float(left + right)
        if whole and signs[0] != decimal and not right.strip("0"):
            return None  # "68,00 people" has lost a digit
        return float(f"{left}.{right}")
    if not _GROUPED.fullmatch(digits):
        return None
    if signs[-1] != signs[0]:
        if len(set(signs[:-1])) > 1:
            return None
        left, right = digits.rsplit(signs[-1], 1)
        return float(left.replace(signs[0], "") + "." + right)
    if not re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", digits):
        return None
    return float(digits.replace(signs[0], ""))
