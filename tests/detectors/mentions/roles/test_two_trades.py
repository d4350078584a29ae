"""Which full-time trades exclude each other, and ages that are written in words."""

import pytest

from detectors.mentions.roles import two_trades
from detectors.mentions.roles.ages import ages_in
from detectors.mentions.roles.taxonomy import COMBINED, FULL_TIME, PARENTS
from detectors.mentions.types import Role
from detectors.types import Text

SPAN = Text(id="t", body="words").span(0, 5)


def _role(value: str, *, former: bool = False, negated: bool = False) -> Role:
    return Role(SPAN, "occupation", value, "listed", negated=negated, former=former)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("nurse", "actor", True),
        ("mercenary", "teacher", True),
        ("dentist", "welder", True),
        ("driver", "mechanic", False),
        ("doctor", "nurse", False),
        ("doctor", "officer", False),
        ("teacher", "actor", False),
        ("lawyer", "mp", False),
        ("musician", "doctor", False),
        ("student", "cook", False),
    ],
)
def test_trades_of_sorts_that_seldom_go_together_exclude_each_other(
    one: str, other: str, apart: bool
) -> None:
    assert two_trades(_role(one), _role(other)) is apart
    assert two_trades(_role(other), _role(one)) is apart


def test_a_former_or_denied_trade_excludes_nothing() -> None:
    assert not two_trades(_role("nurse", former=True), _role("actor"))
    assert not two_trades(_role("nurse"), _role("actor", negated=True))


def test_every_full_time_trade_is_an_occupation_of_one_sort() -> None:
    jobs = [job for sort in FULL_TIME.values() for job in sort]
    assert set(jobs) <= set(PARENTS)
    assert len(jobs) == len(set(jobs))
    assert all(len(pair) == 2 and pair <= set(FULL_TIME) for pair in COMBINED)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Seventeen-year-old Tomas", ["17"]),
        ("a forty-two-year-old man", ["42"]),
        ("sixty year old pensioners", ["60"]),
        ("Семнадцатилетний студент", ["17"]),
        ("двадцатитрёхлетнюю студентку", ["23"]),
        ("сорокалетие завода", []),
        ("сімнадцятирічна дівчина", ["17"]),
        ("a twenty-year plan", []),
    ],
)
def test_an_age_in_words_is_read(text: str, ages: list[str]) -> None:
    assert [read.value for read in ages_in(text, 0, len(text))] == ages
