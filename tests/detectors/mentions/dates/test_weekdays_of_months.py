"""Numbered weekdays and weeks of a month and feasts that move, said on Sunday, 9 January 2022."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[..., list[tuple[str, str]]]

WEEKDAYS = [
    ("en", "the first Monday of December", "2021-12-06"),
    ("en", "the last Friday in November 2021", "2021-11-26"),
    ("en", "the third Thursday of last month", "2021-12-16"),
    ("en", "the second Sunday in October last year", "2021-10-10"),
    ("ru", "в первый понедельник декабря", "2021-12-06"),
    ("ru", "в последнюю пятницу ноября 2021 года", "2021-11-26"),
    ("ru", "в третий четверг прошлого месяца", "2021-12-16"),
    ("uk", "у перший понеділок грудня", "2021-12-06"),
    ("uk", "в останню п'ятницю листопада", "2021-11-26"),
    ("kk", "желтоқсанның бірінші дүйсенбісінде", "2021-12-06"),
    ("kk", "2021 жылғы сәуірдің екінші сейсенбісінде", "2021-04-13"),
    ("ky", "декабрдын биринчи дүйшөмбүсүндө", "2021-12-06"),
    ("fa", "اولین دوشنبه دسامبر", "2021-12-06"),
    ("fa", "سومین جمعه آبان ۱۴۰۰", "2021-11-12"),
    ("zh", "十二月第一个星期一", "2021-12-06"),
    ("zh", "11月最后一个周五", "2021-11-26"),
    ("ar", "أول يوم اثنين من ديسمبر", "2021-12-06"),
    ("ar", "الأحد الأول من شهر مايو 2021", "2021-05-02"),
    ("tr", "aralık ayının ilk pazartesi günü", "2021-12-06"),
    ("tr", "geçen ayın son cuması", "2021-12-31"),
]

WEEKS = [
    ("ru", "в первую неделю декабря"),
    ("uk", "у перший тиждень грудня"),
    ("kk", "желтоқсанның бірінші аптасында"),
    ("ky", "декабрдын биринчи аптасында"),
    ("zh", "十二月第一周"),
    ("tr", "Aralık'ın ilk haftası"),
    ("tr", "aralık ayının ilk haftasında"),
]

FEASTS = [
    ("en", "on Easter Sunday 2021", "2021-04-04"),
    ("en", "He died on Good Friday.", "2021-04-02"),
    ("en", "on Whit Monday 2019", "2019-06-10"),
    ("en", "on Ash Wednesday 2020", "2020-02-26"),
    ("en", "on Ascension Day 2021", "2021-05-13"),
    ("en", "on Orthodox Easter 2021", "2021-05-02"),
    ("ru", "в Страстную пятницу 2021 года", "2021-04-30"),
    ("ru", "в Чистый четверг", "2021-04-29"),
    ("uk", "у Вербну неділю 2019 року", "2019-04-21"),
]

RANGES = [
    ("en", "from the 3rd to the 7th of last month", "range 2021-12-03/2021-12-07"),
    ("en", "between the 3rd and the 7th of December", "range 2021-12-03/2021-12-07"),
    ("ru", "с 3-го по 7-е число прошлого месяца", "range 2021-12-03/2021-12-07"),
]

# A weekday inside a name says nothing of the day.
NAMES = [
    ("en", "The Bloody Sunday inquiry sat."),
    ("en", "Prices fell on Black Friday."),
    ("en", "He supports Sheffield Wednesday."),
    ("ru", "Скидки в чёрную пятницу."),
    ("uk", "Знижки в чорну п'ятницю."),
    ("tr", "Kanlı Pazar anıldı."),
]


@pytest.mark.parametrize(("language", "body", "day"), WEEKDAYS)
def test_a_numbered_weekday_of_a_month_is_one_day(
    said: Said, language: str, body: str, day: str
) -> None:
    ((_, value),) = said(body, language)
    assert value == f"in {day}"


@pytest.mark.parametrize(("language", "body"), WEEKS)
def test_the_first_week_of_a_month_is_no_first_day(said: Said, language: str, body: str) -> None:
    ((_, value),) = said(body, language)
    assert value.startswith("in 2021-12-01/2021-12-07")


@pytest.mark.parametrize(("language", "body", "day"), FEASTS)
def test_a_feast_moves_with_easter(said: Said, language: str, body: str, day: str) -> None:
    ((_, value),) = said(body, language)
    assert value == f"in {day}"


@pytest.mark.parametrize(("language", "body", "value"), RANGES)
def test_a_range_of_days_takes_the_month_said_last(
    said: Said, language: str, body: str, value: str
) -> None:
    assert [found for _, found in said(body, language)] == [value]


@pytest.mark.parametrize(("language", "body"), NAMES)
def test_a_weekday_inside_a_name_is_no_date(said: Said, language: str, body: str) -> None:
    assert said(body, language) == []


def test_weekends_in_chinese_are_two_days(said: Said) -> None:
    ((_, value),) = said("上周末", "zh")
    assert value.startswith("in 2022-01-01/2022-01-02")


def test_so_long_from_now_is_counted_from_the_day_of_speech(said: Said) -> None:
    ((quote, value),) = said("two weeks from now", "en")
    assert quote == "two weeks from now"
    assert value.startswith("in 2022-01-20/2022-01-26")
