"""Rows and pairs made from tellings: what they say of themselves is so."""

from __future__ import annotations

from itertools import islice

import pytest

from training.pairs import PairMaker
from training.rows import blanked, plain
from training.tellings import (
    CONTRADICTED,
    LANGUAGES,
    SCRIPT,
    Teller,
    columns,
    happenings,
    slots_of,
)


@pytest.fixture(scope="module")
def rows() -> list[tuple[str, str, int, int, str]]:
    return list(Teller(5).rows(2000))


def test_every_happening_is_told_in_every_language() -> None:
    for happening in happenings().values():
        assert set(happening.tellings) == set(LANGUAGES), happening.name


def test_every_telling_has_known_slots_only() -> None:
    for happening in happenings().values():
        for tellings in happening.tellings.values():
            for telling in tellings:
                assert slots_of(telling), telling
                assert telling.count("{") == len(slots_of(telling)), telling


@pytest.mark.parametrize("file", ["given.txt", "surnames.txt", "places.txt"])
def test_every_name_stands_in_four_scripts(file: str) -> None:
    assert {len(name) for name in columns(file)} == {len(set(SCRIPT.values()))}


def test_the_same_seed_gives_the_same_rows(rows: list[tuple[str, str, int, int, str]]) -> None:
    assert list(islice(Teller(5).rows(300), 50)) == rows[:50]


def test_no_slot_is_left_unfilled(rows: list[tuple[str, str, int, int, str]]) -> None:
    assert not [row for row in rows if "{" in row[0] + row[1]]


def test_a_blank_leaves_the_nli_label_open(rows: list[tuple[str, str, int, int, str]]) -> None:
    blank = [row for row in rows if "___" in row[1]]
    assert len(blank) > 500
    assert {row[2] for row in blank} == {-1}


def test_what_contradicts_by_its_slot_tells_the_same_event(
    rows: list[tuple[str, str, int, int, str]],
) -> None:
    contradicted = [row for row in rows if row[2] == CONTRADICTED and row[4] == "t_same"]
    assert contradicted
    assert {row[3] for row in contradicted} == {1}


def test_about_half_of_the_pairs_are_conflicts_and_quote_both_sides() -> None:
    pairs = list(PairMaker(4).pairs(300))
    conflicts = [pair for pair in pairs if pair["label"] == "conflict"]
    assert 100 < len(conflicts) < 220
    for pair in conflicts:
        assert pair["claim"] != pair["evidence"]
        assert str(pair["claim_quote"]) in str(pair["claim"])
        assert str(pair["evidence_quote"]) in str(pair["evidence"])
    assert {kind for pair in conflicts for kind in pair["kinds"]} == {  # type: ignore[attr-defined]
        "date",
        "number",
        "location",
    }


def test_a_blanked_span_is_replaced_once() -> None:
    assert blanked("on 5 May 12 men", [(7, 8), (3, 8)]) == "on ___ 12 men"
    assert blanked("nothing", []) == "nothing"


def test_two_spellings_of_one_sentence_are_plainly_the_same() -> None:
    assert plain("He  said: “No.”") == plain("he said no")
