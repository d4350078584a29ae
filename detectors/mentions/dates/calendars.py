"""Days, months and years of three calendars as stretches of proleptic Gregorian day numbers.

A stretch is a pair of ordinals (`date.toordinal`), both ends inclusive. ROC years are converted
where they are read. Sources: persiantools (Jalali, astronomical), hijridate (Umm al-Qura,
1343 to 1500 AH), and the tabular Islamic calendar outside that range (Dershowitz and Reingold).
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from hijridate import Hijri
from persiantools.jdatetime import JalaliDate

from detectors.mentions.dates.lunar import lunar_day

Days = tuple[int, int]

FIRST = date.min.toordinal()
LAST = date.max.toordinal()
_HIJRI_FIRST, _HIJRI_LAST = 1343, 1500
_ISLAMIC_EPOCH = 227015  # 16 July 622 Julian


def to_date(ordinal: int) -> date:
    """The day of an ordinal, clamped to the years 1 to 9999."""
    return date.fromordinal(min(max(ordinal, FIRST), LAST))


def day_of(calendar: str, year: int, month: int, day: int) -> int | None:
    """The ordinal of a day; None when the calendar has no such day.

    Feasts that move with Easter are days of calendars of their own, "easter" and "pascha" (of the
    Eastern churches): months have 31 days, and Easter is the 20th day of the tenth. "lunar" is the
    Chinese calendar, by the Gregorian year in which its year begins.
    """
    try:
        if calendar == "jalali":
            return int(JalaliDate(year, month, day).to_gregorian().toordinal())  # type: ignore[no-untyped-call]
        if calendar == "hijri":
            return _hijri(year, month, day)
        if calendar == "lunar":
            return lunar_day(year, month, day)
        if calendar in ("easter", "pascha"):
            return _easter(year, julian=calendar == "pascha") + 31 * (month - 10) + day - 20
        return date(year, month, day).toordinal()  # Gregorian; ROC years are converted by now
    except (ValueError, OverflowError):
        return None


def month_of(calendar: str, year: int, month: int) -> Days | None:
    """The first and the last day of a month; None outside the calendar's range."""
    first = day_of(calendar, year, month, 1)
    if first is None:
        return None
    if calendar in ("jalali", "hijri"):
        following = (
            day_of(calendar, year, month + 1, 1) if month < 12 else day_of(calendar, year + 1, 1, 1)
        )
        return None if following is None else (first, following - 1)
    return (first, first + monthrange(year, month)[1] - 1)


def year_of(calendar: str, year: int) -> Days | None:
    """The first and the last day of a year; None outside the calendar's range."""
    first = day_of(calendar, year, 1, 1)
    if calendar in ("jalali", "hijri"):
        following = day_of(calendar, year + 1, 1, 1)
        return None if first is None or following is None else (first, following - 1)
    last = day_of(calendar, year, 12, 31)
    return None if first is None or last is None else (first, last)


def year_at(calendar: str, ordinal: int) -> int:
    """The number of the calendar's year in which a day lies."""
    day = to_date(ordinal)
    if calendar == "jalali":
        # Nowruz is on 20 to 22 March; the year before has number gregorian - 622.
        start = day_of("jalali", day.year - 621, 1, 1)
        return day.year - 621 if start is not None and ordinal >= start else day.year - 622
    if calendar == "hijri":
        guess = int((ordinal - _ISLAMIC_EPOCH) / 354.36667) + 1
        for year in (guess + 1, guess, guess - 1):
            start = day_of("hijri", year, 1, 1) if year > 0 else None
            if start is not None and start <= ordinal:
                return year
        return max(guess - 1, 1)
    return day.year


def add_months(ordinal: int, months: int) -> int:
    """The same day of the month so many months on, or the last one of a shorter month."""
    day = to_date(ordinal)
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        return FIRST if year < 1 else LAST
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1])).toordinal()


def weekday_at(ordinal: int) -> int:
    """Monday is 0."""
    return (ordinal + 6) % 7


def week_at(ordinal: int, first_weekday: int = 0) -> Days:
    """The seven days from `first_weekday` on in which a day lies."""
    start = ordinal - (weekday_at(ordinal) - first_weekday) % 7
    return (start, start + 6)


def clamp(days: Days) -> Days:
    """The part of a stretch that the years 1 to 9999 hold."""
    return (min(max(days[0], FIRST), LAST), min(max(days[1], FIRST), LAST))


def _hijri(year: int, month: int, day: int) -> int | None:
    if not (1 <= month <= 12 and 1 <= day <= 30 and year >= 1):
        return None
    if _HIJRI_FIRST <= year <= _HIJRI_LAST:
        try:
            found = Hijri(year, month, day).to_gregorian()
        except (ValueError, OverflowError):
            # A month of 29 days here may have 30 in a country that saw the moon a day later.
            if day == 30:
                before = Hijri(year, month, 29).to_gregorian() + timedelta(days=1)
                return int(before.toordinal())
            return None
        return int(found.toordinal())
    days = 29 * (month - 1) + month // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
    return _ISLAMIC_EPOCH + days + day - 1


def _easter(year: int, *, julian: bool) -> int:
    """Easter Sunday of the Western churches, or of the Eastern ones (Meeus, Astronomical Algorithms)."""
    a, b, c = year % 19, year % 4, year % 7
    if julian:
        d = (19 * a + 15) % 30
        e = (2 * b + 4 * c - d + 34) % 7
        month, day = divmod(d + e + 114, 31)
        apart = year // 100 - year // 400 - 2
        return date(year, month, day + 1).toordinal() + apart
    century, rest = divmod(year, 100)
    leap = (century // 4, century % 4)
    shift = (8 * century + 13) // 25
    moon = (19 * a + century - leap[0] - shift + 15) % 30
    week = (32 + 2 * leap[1] + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (a + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1).toordinal()
