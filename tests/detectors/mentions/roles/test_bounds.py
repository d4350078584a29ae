"""Years of birth and ages that are bounds, decades or only near."""

from __future__ import annotations

import pytest

from detectors.mentions.names import same_name_forms
from detectors.mentions.roles.ages import ages_in
from detectors.mentions.roles.bounds import in_words, years
from detectors.types import Answer
from tests.detectors.mentions.roles.test_read_roles import told

VALUES = [
    ("born before 1972", "..1972"),
    ("born after 3 May 1972", "1972.."),
    ("born no later than 1972", "..1972"),
    ("born in 1972 or later", "1972.."),
    ("born in the late 1980's", "1980..1989"),
    ("born in the 1900s", "1900..1999"),
    ("born around 1972", "1969..1975"),
    ("born on 3 May 1972", "1972"),
    ("b. 4 December 1991", "1991"),
    ("He was under 30 years old", "..30"),
    ("aged 40 or over", "40.."),
    ("over forty years of age", None),
    ("an over-forty-year-old man", "40.."),
    ("nearly 40 years old", "37..43"),
    ("родился до 1972", "..1972"),
    ("родился не позднее 1972", "..1972"),
    ("дата рождения: 12.02.1979", "1979"),
    ("родился в 1970-х", "1970..1979"),
    ("народився після 1970", "1970.."),
    ("متولد دهه ۱۳۵۰", "1971..1981"),
    ("生于1972年以前", "..1972"),
    ("不到30岁", "..30"),
    ("30岁以上", "30.."),
    ("1972 yılından önce doğdu", "..1972"),
    ("30 yaşından büyük", None),
    ("ولد قبل عام 1970", "..1970"),
    ("30 жастан асқан", None),
    ("30 жаштан ашкан", None),
]


@pytest.mark.parametrize(("body", "value"), VALUES)
def test_a_bound_is_read_as_an_interval(body: str, value: str | None) -> None:
    assert [read.value for read in ages_in(body, 0, len(body))] == ([value] if value else [])


def test_an_open_side_is_far_off() -> None:
    assert years("..1972")[0] == 0
    assert years("1972..")[1] > 2_100
    assert years("1972") == (1972, 1972)


NOT_HIS = [
    ("Ida Morn resembles, as all say, and is portrayed with, her son.", "Ida Morn", "son"),
    ("Ida Morn, whose father is a cook, left.", "Ida Morn", "father"),
    ("سامر خليل زار والدها.", "سامر خليل", "father"),
]


@pytest.mark.parametrize(("body", "name", "value"), NOT_HIS)
def test_a_relative_of_somebody_is_not_that_person(body: str, name: str, value: str) -> None:
    assert ("relation", value, name) not in told(body)


@pytest.mark.parametrize(
    "body",
    [
        "Ida Morn served as mayor of Tarn until 2010.",
        "Ида Морн была мэром Тарна с 2004 по 2010 год.",
        "Ida Morn was mayor of Tarn from 2004 to 2010.",
    ],
)
def test_an_office_that_has_ended_is_a_former_one(body: str) -> None:
    assert "former mayor" in {value for kind, value, _ in told(body) if kind == "occupation"}


def test_kings_are_told_apart_by_their_numbers_and_articles_tell_nothing_apart() -> None:
    assert same_name_forms(("Oskar III",), ("Oskar IV",)) is Answer.DOES_NOT_HOLD
    assert same_name_forms(("Oskar III",), ("Oskar III",)) is Answer.HOLDS
    assert same_name_forms(("The Edda Horn Stand",), ("Edda Horn Stand",)) is Answer.HOLDS


def test_an_entry_of_a_register_in_capitals_is_read() -> None:
    assert ("birth_year", "1970", "VELMER, Milo") in told("Card: VELMER, Milo, born 1970 in Tarn.")
    assert ("birth_year", "1949", "Holm, Dagny") in told("Card: Holm, Dagny, b. 2 June 1949, cook.")


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("birth_year", "..1972", "1972 or earlier"),
        ("birth_year", "1972..", "1972 or later"),
        ("birth_year", "1970..1979", "1970–1979"),
        ("age", "..17", "17 or less"),
        ("age", "40..", "40 or more"),
        ("age", "43", "43"),
        ("occupation", "musician", "musician"),
    ],
)
def test_a_bound_is_shown_in_words(kind: str, value: str, shown: str) -> None:
    assert in_words(kind, value) == shown
