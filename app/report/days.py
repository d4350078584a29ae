"""Calendar days as the reports write them, in the language of whoever reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Days:
    """Calendar days, both ends inclusive; None is an open end, and at most one end is open."""

    earliest: date | None
    latest: date | None


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language that dates and drawings need.

    `of_month` stand after a day ("16 декабря"), `months` stand alone ("декабрь 2021"), `short` under
    a tick of an axis. `summary` has the places {what}, {claimed} and {found}.
    """

    of_month: tuple[str, ...]
    months: tuple[str, ...]
    short: tuple[str, ...]
    until: str
    since: str
    claim: str
    evidence: str
    on_air: str
    summary: str
    year: str = "{year}"


_ENGLISH = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
ENGLISH = Tongue(
    of_month=_ENGLISH,
    months=_ENGLISH,
    short=tuple(name[:3] for name in _ENGLISH),
    until="until {day}",
    since="from {day}",
    claim="Claim",
    evidence="Evidence",
    on_air="Said on air, {day}",
    summary="{what}: the claim says {claimed}, the evidence says {found}.",
)
RUSSIAN = Tongue(
    of_month=(
        *("января", "февраля", "марта", "апреля", "мая", "июня"),
        *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
    ),
    months=(
        *("январь", "февраль", "март", "апрель", "май", "июнь"),
        *("июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"),
    ),
    short=tuple("янв фев мар апр мая июн июл авг сен окт ноя дек".split()),
    until="до {day}",
    since="с {day}",
    claim="Утверждение",
    evidence="Свидетельство",
    on_air="Сказано в эфире, {day}",
    summary="{what}: по утверждению — {claimed}, по свидетельству — {found}.",
    year="{year} год",
)


def parse_days(value: str) -> Days | None:
    """The days of "2021-12-16", "2022-01-01/2022-01-10" or "2022-01-01/..".

    An open end is ".." or nothing. None when the value is no interval of days, when both ends are
    open, or when it runs backwards. Source: EDTF, ISO 8601-2.
    """
    head, slash, tail = value.partition("/")
    try:
        earliest = _day(head)
        latest = _day(tail) if slash else earliest
    except ValueError:
        return None
    if earliest is None and latest is None:
        return None
    if earliest is not None and latest is not None and earliest > latest:
        return None
    return Days(earliest, latest)


def _day(text: str) -> date | None:
    text = text.strip()
    return None if text in ("", "..") else date.fromisoformat(text)


def say_days(days: Days, tongue: Tongue = ENGLISH) -> str:
    """The days as people write them: "1–10 January 2022", "December 2021", "from 3 May 2020"."""
    first, last = days.earliest, days.latest
    if first is None:
        assert last is not None
        return tongue.until.format(day=say_day(last, tongue))
    if last is None:
        return tongue.since.format(day=say_day(first, tongue))
    if first == last:
        return say_day(first, tongue)
    after = last.toordinal() + 1
    ends_month = after > date.max.toordinal() or date.fromordinal(after).day == 1
    if first.day == 1 and ends_month and first.year == last.year:
        if (first.month, last.month) == (1, 12):
            return tongue.year.format(year=first.year)
        if first.month == last.month:
            return f"{tongue.months[first.month - 1]} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{say_day(last, tongue)}"
    if first.year == last.year:
        return f"{first.day} {tongue.of_month[first.month - 1]} – {say_day(last, tongue)}"
    return f"{say_day(first, tongue)} – {say_day(last, tongue)}"


def say_day(day: date, tongue: Tongue = ENGLISH) -> str:
    """One day: "16 December 2021"."""
    return f"{day.day} {tongue.of_month[day.month - 1]} {day.year}"
