"""When two bare names are two settlements of one scene."""

from datetime import date

import pytest

from detectors.mentions.places import rivals
from detectors.mentions.reading import read
from detectors.mentions.types import Place
from detectors.types import Text


def _place(sentence: str) -> Place:
    return read(Text(id=sentence, body=sentence), date(2020, 1, 1)).places[0]


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("He died in Osterby.", "He died in Halvik.", True),
        ("He died in Port Alva.", "He died in Marrow.", True),
        ("Он умер в Каменске.", "He died in Halvik.", True),
        ("Он умер в Каменске.", "He died in Kamensk.", False),
        ("He died in Osterby.", "He died in Osterby district.", False),
        ("He died in Vardania.", "He died in Halvik.", False),
        ("He died in London.", "He died in Halvik.", False),
        ("He died in Osterby.", "He died at the station.", False),
    ],
)
def test_two_names_are_rivals_only_when_both_may_be_settlements_of_other_names(
    one: str, other: str, apart: bool
) -> None:
    assert rivals.rival(_place(one), _place(other)) is apart


@pytest.mark.parametrize(
    ("sentence", "inside"),
    [
        ("He died in Osterby.", True),
        ("Selim Karaova'da öldü.", True),
        ("He travelled to Osterby.", False),
        ("He died in Lenz, the largest clinic of the region.", False),
    ],
)
def test_a_place_is_the_scene_by_the_word_before_it_or_its_ending(
    sentence: str, inside: bool
) -> None:
    assert rivals.in_slot(_place(sentence)) is inside


def test_a_text_that_has_the_other_name_in_any_case_may_join_both() -> None:
    place = _place("Его задержали в Каменске.")
    told = read(Text(id="e", body="Его взяли в посёлке Каменского района."), date(2020, 1, 1))
    other = read(Text(id="f", body="Его взяли в Озёрске."), date(2020, 1, 1))
    assert rivals.spoken_of(place, told)
    assert not rivals.spoken_of(place, other)
