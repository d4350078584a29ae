"""Amounts that follow from two stated ones."""

from __future__ import annotations

from datetime import date

import pytest

from detectors.mentions.quantities.computed import growth_in, tells_turnout, turnout_in
from detectors.mentions.quantities.scope import scopes_of
from detectors.mentions.reading import read
from detectors.types import Text


@pytest.mark.parametrize(
    ("body", "factor"),
    [
        ("The works made 41,200 tonnes in 2022 and 47,500 tonnes in 2023.", 1.15),
        ("The works made 47,500 tonnes in 2023 and 41,200 tonnes in 2022.", 1.15),
        ("The works made 41,200 tonnes in 2022.", None),
        ("The works made 41,200 tonnes in 2022 and 300 houses in 2023.", None),
        ("The works made 41,200 tonnes in 2022 and 47,500 tonnes.", None),
    ],
)
def test_a_growth_needs_two_dated_amounts_of_one_unit(body: str, factor: float | None) -> None:
    found = [growth_in(event) for event in read(Text("t", body, "en"), date(2024, 1, 1)).events]
    grown = [one for one in found if one is not None]
    if factor is None:
        assert grown == []
    else:
        assert round(grown[0].factor, 2) == factor


@pytest.mark.parametrize(
    ("body", "percent"),
    [
        ("Protocol: voters on the register 84,210; ballots issued 39,577; spoiled 712.", 47),
        ("Protocol: voters on the register 84,210; spoiled 712.", None),
        ("Protocol: ballots issued 39,577; ballots found 39,561.", None),
        ("Protocol: voters on the register 100; ballots issued 39,577.", None),
    ],
)
def test_a_turnout_needs_a_register_and_ballots_that_fit_in_it(
    body: str, percent: int | None
) -> None:
    turnout = turnout_in(read(Text("t", body, "en"), date(2000, 11, 15)).events)
    if percent is None:
        assert turnout is None
    else:
        assert turnout is not None
        assert round(turnout.percent) == percent


@pytest.mark.parametrize(
    ("body", "language", "told"),
    [
        ("Turnout came to 71 per cent.", "en", True),
        ("Явка составила 71 процент.", "ru", True),
        ("Katılım yüzde 71 oldu.", "tr", True),
        ("投票率为71%。", "zh", True),
        ("Unemployment came to 7 per cent.", "en", False),
    ],
)
def test_a_clause_on_turnout_is_known_by_its_word(body: str, language: str, told: bool) -> None:
    text = Text("t", body, language)
    assert tells_turnout(text.span(0, len(body))) is told


@pytest.mark.parametrize(
    ("body", "language", "quote", "cues"),
    [
        ("In Olm 210 km of road are planned.", "en", "210 km", {"plan"}),
        ("The capacity of the hall is 450 seats.", "en", "450", {"capacity"}),
        ("It was 61 per cent against 38 per cent.", "en", "38 per cent", {"previous"}),
        ("It was 61 per cent against 38 per cent.", "en", "61 per cent", set()),
        ("Three people have died so far.", "en", "Three", {"so_far"}),
        ("На 2022 год запланировано 210 км.", "ru", "210 км", {"plan"}),
        ("该工程的目标是一千公顷。", "zh", "一千公顷", {"plan"}),
        ("Three people died.", "en", "Three", set()),
    ],
)
def test_a_cue_belongs_to_the_number_beside_it(
    body: str, language: str, quote: str, cues: set[str]
) -> None:
    reading = read(Text("t", body, language), date(2021, 1, 1))
    (quantity,) = [q for q in reading.quantities if q.span.quote == quote]
    whole = reading.text.span(0, len(body))
    assert scopes_of(quantity, whole, reading.quantities) == cues
