"""Whether a clause says that a thing was at work or at rest, and from or until when."""

from __future__ import annotations

from datetime import date

import pytest

from detectors.mentions.phases import apart, phases
from detectors.mentions.reading import read
from detectors.types import Text

DAY = date(2009, 12, 10)


def told(body: str, language: str) -> list[tuple[bool, str]]:
    events = read(Text(body[:20], body, language), DAY).events
    return [(phase.on, phase.bound) for event in events for phase in phases(event)]


PHASES = [
    ("en", "The bakery has been closed since 2 May.", [(False, "from")]),
    ("en", "The bakery sold bread until 17 November.", [(True, "until")]),
    ("en", "The bakery was opened on 3 May.", [(True, "from")]),
    ("en", "The bakery sold bread on 3 May.", [(True, "at")]),
    ("en", "The licence ran without suspension until 3 May.", [(True, "until")]),
    ("en", "The station has been on the air without a licence since 2 May.", [(False, "from")]),
    ("en", "The factory has produced nothing since 2 May.", [(False, "from")]),
    ("ru", "Школа закрыта с 2 мая.", [(False, "from")]),
    ("ru", "Школа работала до 12 октября.", [(True, "until")]),
    ("uk", "Моста нема вже з 23 червня.", [(False, "from")]),
    ("kk", "Мектеп 2 мамырда жабылды.", [(False, "from")]),
    ("tr", "Köprü 2 Mayıs'ta kapatıldı.", [(False, "from")]),
]
SILENT = [
    ("en", "The bakery stands on Linden Square since 2 May."),
    ("en", "The bakery did not close until 2 May."),
    ("en", "The bakery has been closed every Monday."),
    ("ru", "Школу построили 2 мая."),
]


@pytest.mark.parametrize(("language", "body", "expected"), PHASES)
def test_a_clause_tells_rest_or_work_with_its_bound(
    language: str, body: str, expected: list[tuple[bool, str]]
) -> None:
    assert told(body, language) == expected


@pytest.mark.parametrize(("language", "body"), SILENT)
def test_a_clause_of_both_or_of_neither_tells_nothing(language: str, body: str) -> None:
    assert told(body, language) == []


EXCLUDE = [
    ("It has been closed since 2 May.", "It sold bread until 17 November.", True),
    ("It has been closed since 2 May.", "It sold bread on 17 November.", True),
    ("It was closed on 2 May.", "It sold bread on 17 November.", False),
    ("It has been closed since 17 November.", "It sold bread until 2 May.", False),
    ("It has been closed since 17 November.", "It sold bread until 17 November.", False),
    ("It was opened on 2 May.", "It was closed until 17 November.", True),
    ("It was opened on 17 November.", "It was closed until 2 May.", False),
]


@pytest.mark.parametrize(("ours", "theirs", "excluded"), EXCLUDE)
def test_rest_and_work_exclude_each_other_only_where_they_overlap(
    ours: str, theirs: str, excluded: bool
) -> None:
    first, second = (
        next(phases(read(Text(body, body, "en"), DAY).events[0])) for body in (ours, theirs)
    )
    assert (apart(first, second) is not None) == excluded
    assert (apart(second, first) is not None) == excluded
