"""Which attributes exclude each other in one person at one time."""

from __future__ import annotations

import pytest

from detectors.mentions.roles import broader, exclusive
from detectors.mentions.roles.taxonomy import PARENTS
from detectors.mentions.types import Role
from detectors.types import Answer, Text

SPAN = Text("t", "x").span(0, 1)


def role(described: str) -> Role:
    """ "not occupation journalist", "former occupation police" and the like."""
    words = described.split()
    return Role(
        SPAN, words[-2], words[-1], "test", negated="not" in words, former="former" in words
    )


HOLDS, NOT, OPEN = Answer.HOLDS, Answer.DOES_NOT_HOLD, Answer.CANNOT_SAY

TABLE = [
    ("employment unemployed", "occupation doctor", HOLDS),
    ("employment unemployed", "occupation musician", HOLDS),
    ("employment unemployed", "former occupation teacher", OPEN),
    ("employment unemployed", "occupation activist", OPEN),
    ("employment unemployed", "occupation student", OPEN),
    ("employment unemployed", "employment employed", HOLDS),
    ("employment unemployed", "employment retired", OPEN),
    ("employment unemployed", "employment unemployed", NOT),
    ("employment homeless", "occupation teacher", OPEN),
    ("employment unemployed", "not occupation doctor", OPEN),
    ("occupation journalist", "not occupation journalist", HOLDS),
    ("occupation editor", "not occupation journalist", HOLDS),
    ("occupation journalist", "not occupation editor", OPEN),
    ("occupation bandleader", "not occupation musician", HOLDS),
    ("former occupation police", "not occupation police", OPEN),
    ("occupation doctor", "not occupation nurse", OPEN),
    ("not occupation doctor", "not occupation doctor", OPEN),
    ("occupation bandleader", "occupation musician", NOT),
    ("occupation pianist", "occupation musician", NOT),
    ("occupation engineer", "occupation owner", OPEN),
    ("occupation plumber", "occupation boxer", OPEN),
    ("occupation prosecutor", "occupation lawyer", OPEN),
    ("nationality KG", "nationality KZ", OPEN),
    ("nationality KG", "not nationality KG", HOLDS),
    ("nationality KG", "residence KZ", OPEN),
    ("birth_year 1984", "birth_year 1991", HOLDS),
    ("birth_year 1984", "birth_year 1984", NOT),
    ("birth_year 1991..1992", "birth_year 1992", NOT),
    ("birth_year 1991..1992", "birth_year 1975", HOLDS),
    ("birth_year 1991", "age 26", OPEN),
    ("relation wife", "relation sister", HOLDS),
    ("relation wife", "relation single", HOLDS),
    ("relation father", "relation son", HOLDS),
    ("relation colleague", "relation friend", OPEN),
    ("relation neighbour", "relation brother", OPEN),
]


@pytest.mark.parametrize(("a", "b", "answer"), TABLE)
def test_a_pair_of_attributes_is_judged(a: str, b: str, answer: Answer) -> None:
    assert exclusive(role(a), role(b)) is answer
    assert exclusive(role(b), role(a)) is answer


def test_one_who_never_served_is_no_former_policeman_either() -> None:
    never = Role(SPAN, "occupation", "police", "never", negated=True)
    assert exclusive(role("former occupation police"), never) is HOLDS


def test_every_parent_is_an_occupation_and_no_chain_is_circular() -> None:
    for value, parent in PARENTS.items():
        assert parent is None or parent in PARENTS
        assert broader(value)[0] == value
        assert len(broader(value)) <= 4
