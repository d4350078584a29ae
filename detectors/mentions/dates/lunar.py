"""The feasts of the Chinese calendar from 1998 to 2026: New Year, Dragon Boat and Mid-Autumn.

The public holidays of these years; every month of the table begins within a day and a half of a mean
new moon, as a test checks.
"""

from __future__ import annotations

from datetime import date

# Year: the first day of the first month, the fifth of the fifth, the fifteenth of the eighth (month * 100 + day).
_FEASTS = {
    1998: (128, 530, 1005), 1999: (216, 618, 924), 2000: (205, 606, 912), 2001: (124, 625, 1001),
    2002: (212, 615, 921), 2003: (201, 604, 911), 2004: (122, 622, 928), 2005: (209, 611, 918),
    2006: (129, 531, 1006), 2007: (218, 619, 925), 2008: (207, 608, 914), 2009: (126, 528, 1003),
    2010: (214, 616, 922), 2011: (203, 606, 912), 2012: (123, 623, 930), 2013: (210, 612, 919),
    2014: (131, 602, 908), 2015: (219, 620, 927), 2016: (208, 609, 915), 2017: (128, 530, 1004),
    2018: (216, 618, 924), 2019: (205, 607, 913), 2020: (125, 625, 1001), 2021: (212, 614, 921),
    2022: (201, 603, 910), 2023: (122, 622, 929), 2024: (210, 610, 917), 2025: (129, 531, 1006),
    2026: (217, 619, 925),
}  # fmt: skip
# Month of the feast: its place in the table and its day of that month.
_MONTHS = {1: (0, 1), 5: (1, 5), 8: (2, 15)}


def lunar_day(year: int, month: int, day: int) -> int | None:
    """The ordinal of a day of the first, fifth or eighth lunar month; None outside the table.

    Day 0 is the last one of the month before: New Year's Eve.
    """
    feasts, known = _FEASTS.get(year), _MONTHS.get(month)
    if feasts is None or known is None:
        return None
    at, feast = known
    first = date(year, feasts[at] // 100, feasts[at] % 100)
    return first.toordinal() + day - feast
