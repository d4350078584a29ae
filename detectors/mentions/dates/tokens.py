"""Words, numbers and punctuation marks of a text, with what a number's own shape says."""

from __future__ import annotations

import re
from collections.abc import Iterable

from detectors.mentions.dates.forms import Form, Item

_INNER = r"[\w\u0300-\u036f\u064b-\u0652\u0654\u0670\u200c\u200d]"
_WORD = rf"[^\W\d_]{_INNER}*(?:['’ʼ`‘][^\W\d_]{_INNER}*)*"
# A number in its widest shape; every part is bounded or takes digits only, so time stays linear.
_NUMBER = (
    r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d{2}:?\d{2})?(?![\d:])"
    r"|\d{1,4}(?P<s>[-./٫])\d{1,2}(?P=s)\d{1,4}(?![\d]|[-./]\d)"
    r"|\d{1,3}(?:[,٬  ' ]\d{3})+(?:[.,٫]\d+)?(?!\d)"
    r"|\d{1,2}:\d{2}(?::\d{2})?(?![\d:])"
    r"|\d+(?:[.,٫/:]\d+){2,}"
    r"|\d+(?:-\d+){2,}"
    r"|\d{1,2}[./]\d{4}(?!\d)"
    r"|\d{4}-\d{2}(?![\d-])"
    r"|\d+[.,٫]\d+"
    r"|\d+"
)
_PHONE = r"\+\d[\d ()\-]{5,20}\d"
# The Arabic "and" is written on to the number that follows it.
_AND = r"[وف](?=\d)"
TOKEN = re.compile(rf"({_AND}|{_WORD})|({_NUMBER})|({_PHONE})|([\n\r\u2028\u2029]+)|([^\s])")
_HAN = "\u3400-\u9fff\uf900-\ufaff"
_HAN_NUMERAL = "[〇零一二三四五六七八九十百千两廿卅]+"
_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?([Zz]|[+-]\d{2}:?\d{2})?)?$"
)
_TRIPLE = re.compile(r"(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})$")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?$")
_MONTH_YEAR = re.compile(r"(\d{1,2})([./])(\d{4})$")
_YEAR_MONTH = re.compile(r"(\d{4})-(\d{2})$")
_DOTTED_CLOCK = re.compile(r"(\d{1,2})\.(\d{2})$")


def pieces_of(form: str) -> list[str]:
    """The words and marks of a table entry, cut as a text is cut."""
    return [match.group() for match in TOKEN.finditer(form)]


def character_pattern(terms: Iterable[str]) -> re.Pattern[str]:
    """A token pattern for a script without spaces: the longest known term, a numeral, a character."""
    known = "|".join(re.escape(term) for term in sorted(terms, key=len, reverse=True))
    latin = rf"(?:(?![{_HAN}])[^\W\d_])(?:(?![{_HAN}])\w)*"
    word = f"{known}|{_HAN_NUMERAL}|[{_HAN}]|{latin}"
    return re.compile(rf"({word})|({_NUMBER})|({_PHONE})|([\n\r\u2028\u2029]+)|([^\s])")


def number_item(raw: str, start: int, *, language: str, slash_mdy: bool) -> Item:
    """The item of a number as written: a day, a year, a whole date, a clock time, or just a number.

    `slash_mdy` allows the American order in 12/16/2021; where both orders are possible the day
    stands first and the form says that they may be exchanged.
    """
    end = start + len(raw)
    if raw.isdecimal():
        return _plain(raw, start, end)
    if match := _ISO.match(raw):
        return _iso(match, start, end, language=language)
    if match := _TRIPLE.match(raw):
        form = _triple(match, language=language, slash_mdy=slash_mdy)
        return Item("A", start, end, form=form) if form else Item("N", start, end)
    if match := _CLOCK.match(raw):
        clock = seconds(int(match[1]), int(match[2]), int(match[3] or 0), exact=bool(match[3]))
        if clock:
            return Item("T", start, end, num=1, form=Form("clock", clock=clock, rule="clock"))
        return Item("N", start, end)
    if match := _MONTH_YEAR.match(raw):
        month, year = int(match[1]), int(match[3])
        # 5.2000 is a decimal more often than a month; 05.2000 is a month.
        plausible = len(match[1]) == 2 and 1900 <= year <= 2099
        if 1 <= month <= 12 and (plausible or (match[2] == "/" and 1300 <= year <= 2099)):
            return Item(
                "A", start, end, form=Form("calendar", year=year, month=month, rule="numeric")
            )
        return Item("N", start, end)
    if match := _YEAR_MONTH.match(raw):
        return _year_month(match, start, end)
    if match := _DOTTED_CLOCK.match(raw):
        clock = seconds(int(match[1]), int(match[2]), 0, exact=False)
        if clock:
            return Item("N", start, end, form=Form("clock", clock=clock, rule="clock"))
    return Item("N", start, end)


def seconds(hour: int, minute: int, second: int, *, exact: bool) -> tuple[int, int] | None:
    """The half-open stretch of a clock time, a minute long unless the second is given."""
    if hour > 24 or minute > 59 or second > 59 or (hour == 24 and (minute or second)):
        return None
    begin = hour % 24 * 3600 + minute * 60 + second
    return (begin, begin + (1 if exact else 60))


def _plain(raw: str, start: int, end: int) -> Item:
    width = len(raw)
    if width > 6:
        return Item("N", start, end)
    value = int(raw)
    if width <= 2 and 1 <= value <= 31:
        return Item("d", start, end, num=value, tag="0" if raw[0] in "0٠۰" else "")
    if width == 4 and 1000 <= value <= 2999:
        return Item("y", start, end, num=value)
    return Item("z" if width <= 3 else "N", start, end, num=value)


def _iso(match: re.Match[str], start: int, end: int, *, language: str) -> Item:
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if not (1 <= month <= 12 and 1 <= day <= 31 and year):
        return Item("N", start, end)
    clock = None
    zone = None
    if match[4]:
        clock = seconds(int(match[4]), int(match[5]), 0, exact=False)
        if match[6]:
            zone = "UTC" if match[6] in "Zz" else match[6]
    form = Form(
        "calendar",
        year=year,
        month=month,
        day=day,
        calendar=_own_calendar(year, language),
        clock=clock,
        zone=zone,
        rule="iso-date",
    )
    return Item("A", start, end, form=form)


def _own_calendar(year: int, language: str) -> str:
    """The calendar of a year of figures: Jalali in Persian, Hijri in Arabic from 1300 to 1499."""
    if not 1300 <= year <= 1499:
        return "gregorian"
    return {"fa": "jalali", "ar": "hijri"}.get(language, "gregorian")


def _triple(match: re.Match[str], *, language: str, slash_mdy: bool) -> Form | None:
    """31.12.2021, 12/31/2021, 2021/12/31 and their like; None when it is no date."""
    a, mark, b, c = match[1], match[2], int(match[3]), match[4]
    if len(a) == 4 and len(c) <= 2:
        year, month, day = int(a), b, int(c)
        calendar = _own_calendar(year, language)
        return _form(year, month, day, calendar=calendar) if 1000 <= year <= 2999 else None
    if language == "fa" and len(a) == 2 and int(a) > 31 and len(c) <= 2:
        return _form(1300 + int(a), b, int(c), calendar="jalali")  # ۹۸/۸/۱۲
    if len(a) > 2 or len(c) not in (2, 4) or (len(c) == 2 and mark == "-"):
        return None
    year = int(c)
    if len(c) == 2:
        year += 2000 if year < 50 else 1900
    elif not 1000 <= year <= 2999:
        return None
    if _own_calendar(year, language) != "gregorian":
        return _form(year, b, int(a), calendar=_own_calendar(year, language))
    first, second = int(a), b
    if mark == "/" and slash_mdy:
        if first <= 12 and second <= 12 and first != second:
            return _form(year, second, first, swap=True)
        if second > 12:
            return _form(year, first, second)
    elif second > 12 >= first:
        return _form(year, first, second)
    return _form(year, second, first)


def _form(
    year: int, month: int, day: int, *, calendar: str = "gregorian", swap: bool = False
) -> Form | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Form(
        "calendar", year=year, month=month, day=day, calendar=calendar, swap=swap, rule="numeric"
    )


def _year_month(match: re.Match[str], start: int, end: int) -> Item:
    """2022-01 is a month, 2014-16 and 2011-12 are ranges of years."""
    year, tail = int(match[1]), int(match[2])
    if not 1000 <= year <= 2999:
        return Item("N", start, end)
    if tail > year % 100:
        until = Form("calendar", year=year - year % 100 + tail, rule="year")
        first = Form("calendar", year=year, rule="year")
        return Item("A", start, end, form=Form("range", of=first, until=until, rule="year-range"))
    if 1 <= tail <= 12:
        return Item("A", start, end, form=Form("calendar", year=year, month=tail, rule="iso-month"))
    return Item("N", start, end)
