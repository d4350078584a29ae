"""What a text tells of each of its days and hours."""

from __future__ import annotations

from datetime import date

import pytest

from detectors.mentions.chronicle import entries
from detectors.mentions.dates.lunar import _FEASTS, lunar_day
from detectors.mentions.reading import read
from detectors.types import Text


def rows(body: str) -> list[tuple[str, str]]:
    """The date and the words of each entry."""
    reading = read(Text("t", body), date(2020, 6, 1))
    found = entries(reading, [reading.text.span(0, len(body))])
    return [(entry.date.span.quote, entry.span.quote) for entry in found]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            "Log: alarm raised at 11:02, gates opened at 11:40.",
            [("11:02", "alarm raised at 11:02"), ("11:40", "gates opened at 11:40")],
        ),
        (
            "Склад опечатан 3 мая; яд обнаружен экспертами 7 мая.",
            [("3 мая", "Склад опечатан 3 мая"), ("7 мая", "яд обнаружен экспертами 7 мая")],
        ),
        ("The wages for April were late.", []),
        ("The strike was not called on 3 May.", []),
        ("The strike will begin on 3 July.", []),
    ],
)
def test_each_date_has_the_words_that_stand_with_it(
    body: str, found: list[tuple[str, str]]
) -> None:
    got = rows(body)
    assert [day for day, _ in got] == [day for day, _ in found]
    for (_, words), (_, expected) in zip(got, found, strict=True):
        assert expected in words


def test_a_pronoun_takes_its_things_from_the_sentence_before() -> None:
    body = "We collected the leaflets. All had been delivered on 25 May."
    reading = read(Text("t", body), date(2020, 6, 1))
    (entry,) = entries(reading, [reading.text.span(0, len(body))])
    assert "@leaflet" in entry.keys


def test_months_of_the_lunar_table_begin_at_a_new_moon() -> None:
    known = date(2000, 1, 6).toordinal() + 0.76  # a new moon, 18:14 UT
    for year in _FEASTS:
        for month in (1, 5, 8):
            first = lunar_day(year, month, 1)
            assert first is not None
            moons = round((first - known) / 29.530588)
            assert abs(first - known - 29.530588 * moons) < 1.5, (year, month)


def test_a_year_outside_the_lunar_table_has_no_day() -> None:
    assert lunar_day(1950, 1, 1) is None
    assert lunar_day(2020, 7, 7) is None
