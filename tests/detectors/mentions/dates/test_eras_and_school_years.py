"""Years before Christ, early years with an era, school years and seasons, in nine languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Said = Callable[..., list[tuple[str, str]]]

BEFORE_CHRIST = [
    ("en", "The temple was built in 44 BC.", "44 BC"),
    ("en", "He died on 15 March 44 BC.", "15 March 44 BC"),
    ("en", "It dates from the 5th century BC.", "5th century BC"),
    ("en", "They crossed in the spring of 218 BC.", "spring of 218 BC"),
    ("ru", "Храм построен в 44 году до н. э.", "44 году до н. э."),
    ("ru", "Он умер 15 марта 44 года до нашей эры.", "15 марта 44 года до нашей эры"),
    ("uk", "Храм збудовано у V столітті до нашої ери.", "V столітті до нашої ери"),
    ("uk", "Храм збудовано у 44 році до н. е.", "44 році до н. е."),
    ("kk", "Ғибадатхана б.з.д. 44 жылы салынған.", "б.з.д. 44 жылы"),
    ("kk", "Ол б.з.д. 5 ғасырда салынған.", "б.з.д. 5 ғасырда"),
    ("ky", "Храм б.з.ч. V кылымда курулган.", "б.з.ч. V кылымда"),
    ("fa", "معبد در سده پنجم پیش از میلاد ساخته شد.", "سده پنجم پیش از میلاد"),
    ("fa", "معبد در سال ۴۴ پیش از میلاد ساخته شد.", "۴۴ پیش از میلاد"),
    ("zh", "神庙建于公元前44年3月15日。", "公元前44年3月15日"),
    ("zh", "神庙建于公元前5世纪。", "公元前5世纪"),
    ("ar", "بُني المعبد في القرن الخامس قبل الميلاد.", "القرن الخامس قبل الميلاد"),
    ("ar", "مات في 15 مارس 44 قبل الميلاد.", "15 مارس 44 قبل الميلاد"),
    ("tr", "Tapınak M.Ö. 5. yüzyılda yapıldı.", "M.Ö. 5. yüzyılda"),
    ("tr", "Tapınak MÖ 44 yılının Mart ayında yapıldı.", "MÖ 44 yılının Mart ayında"),
]


@pytest.mark.parametrize(("language", "body", "quote"), BEFORE_CHRIST)
def test_a_date_before_christ_is_read_whole_and_compares_with_nothing(
    said: Said, language: str, body: str, quote: str
) -> None:
    assert said(body, language) == [(quote, "in ?")]


EARLY = [
    ("en", "It was rebuilt in AD 79.", "AD 79"),
    ("ru", "Он сгорел в 79 году нашей эры.", "79 году нашей эры"),
    ("zh", "公元79年重建。", "公元79年"),
    ("tr", "MS 79 yılında yıkıldı.", "MS 79 yılında"),
]


@pytest.mark.parametrize(("language", "body", "quote"), EARLY)
def test_an_early_year_needs_its_era(said: Said, language: str, body: str, quote: str) -> None:
    assert said(body, language) == [(quote, "in 0079-01-01/0079-12-31")]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "It was rebuilt in 79."),
        ("ar", "يبعد 500 م عن المدرسة."),
        ("en", "A third of May's budget was spent."),
        ("en", "One third of May went by."),
    ],
)
def test_no_era_no_metres_and_no_third_of_a_month_is_a_date(
    said: Said, language: str, body: str
) -> None:
    assert said(body, language) == []


def test_the_third_of_a_month_is_its_third_day(said: Said) -> None:
    assert said("The third of May was a holiday.", "en") == [("third of May", "in 2021-05-03")]


YEAR = "in 2020-09-01/2021-06-30 ~2020-08-11/2021-08-31"
START = "since 2021-09-01/.. ~2021-08-11/.."
LAST = YEAR
SCHOOL = [
    ("en", "in the 2020/21 school year", "2020/21 school year", YEAR),
    ("en", "in the 2020-2021 academic year", "2020-2021 academic year", YEAR),
    ("en", "closed since the start of the school year", "the start of the school year", START),
    ("en", "during the last school year", "last school year", LAST),
    ("ru", "в 2020/21 учебном году", "2020/21 учебном году", YEAR),
    ("ru", "закрыта с начала учебного года", "начала учебного года", START),
    ("ru", "в прошлом учебном году", "прошлом учебном году", LAST),
    ("uk", "у 2020/2021 навчальному році", "2020/2021 навчальному році", YEAR),
    ("uk", "з початку навчального року", "початку навчального року", START),
    ("kk", "2020/2021 оқу жылында", "2020/2021 оқу жылында", YEAR),
    ("kk", "оқу жылының басынан бері", "оқу жылының басынан", START),
    ("ky", "2020/2021-окуу жылында", "2020/2021-окуу жылында", YEAR),
    ("ky", "окуу жылынын башынан бери", "окуу жылынын башынан", START),
    ("fa", "در سال تحصیلی ۱۴۰۰-۱۳۹۹", "سال تحصیلی ۱۴۰۰-۱۳۹۹", "in 2020-09-22/2021-06-21 ~2020-09-01/2021-08-22"),
    ("fa", "از آغاز سال تحصیلی", "آغاز سال تحصیلی", "since 2021-09-23/.. ~2021-09-02/.."),
    ("zh", "2020—2021学年", "2020—2021学年", YEAR),
    ("zh", "上学年", "上学年", LAST),
    ("ar", "في العام الدراسي ٢٠٢٠/٢٠٢١", "العام الدراسي ٢٠٢٠/٢٠٢١", YEAR),
    ("ar", "منذ بداية العام الدراسي", "بداية العام الدراسي", START),
    ("tr", "2020-2021 eğitim öğretim yılında", "2020-2021 eğitim öğretim yılında", YEAR),
    ("tr", "öğretim yılının başından beri", "öğretim yılının başından", START),
]  # fmt: skip


@pytest.mark.parametrize(("language", "body", "quote", "value"), SCHOOL)
def test_a_school_year_runs_from_autumn_to_summer(
    said: Said, language: str, body: str, quote: str, value: str
) -> None:
    assert said(body, language) == [(quote, value)]


SEASONS = [
    ("ky", "2021-жылдын жайынын аягында", "in 2021-08-01/2021-08-31 ~2021-07-17/2021-08-31"),
    ("tr", "2021 yazının sonunda", "in 2021-08-01/2021-08-31 ~2021-07-17/2021-08-31"),
    ("kk", "2021 жылғы жаздың соңында", "in 2021-08-01/2021-08-31 ~2021-07-17/2021-08-31"),
    ("en", "late summer 2021", "in 2021-08-01/2021-08-31 ~2021-07-17/2021-08-31"),
]


@pytest.mark.parametrize(("language", "body", "value"), SEASONS)
def test_a_part_of_a_season_is_read_whole(said: Said, language: str, body: str, value: str) -> None:
    assert said(body, language) == [(body, value)]
