"""Several places of one event: lists, one of many, and the other side's place in the same sentence."""

from __future__ import annotations

import pytest

from detectors.mentions.places.several import in_list, left_open, one_of_several, told_too
from detectors.mentions.reading import Reading, read
from detectors.mentions.types import Event, Place
from detectors.types import Text


def reading(body: str, language: str) -> Reading:
    return read(Text("t", body, language), None)


def place(found: Reading, quote: str) -> Place:
    return next(one for one in found.places if one.span.quote == quote)


def clause(found: Reading, one: Place) -> Event:
    return next(event for event in found.events if event.clause.contains(one.span))


@pytest.mark.parametrize(
    ("language", "body", "quote", "expected"),
    [
        ("en", "It was sold in Spain, Norway and Greece.", "Spain", True),
        ("en", "It was sold in Spain, Norway and Greece.", "Norway", True),
        ("en", "It was sold in both Spain and Ardal Vale.", "Spain", True),
        ("en", "It was sold in Alder, Pike and Tarn counties.", "Tarn counties", True),
        ("en", "It was sold in Paris, France.", "Paris", False),
        ("en", "It was sold in Spain, and Orrin left.", "Spain", False),
        ("en", "It was sold in Spain.", "Spain", False),
        ("ru", "Его продавали в Москве, Минске и в Казани.", "Минске", True),
        ("ru", "Его продавали в Москве.", "Москве", False),
        ("fa", "آن را در ایران، عراق و ترکیه فروختند.", "ایران", True),
        ("zh", "它在北京和上海出售。", "北京", True),
    ],
)
def test_a_list_names_several_places(language: str, body: str, quote: str, expected: bool) -> None:
    found = reading(body, language)
    assert in_list(found, place(found, quote)) is expected


def test_a_place_without_a_name_is_in_no_list() -> None:
    found = reading("He was found at the station and in Spain.", "en")
    assert not in_list(found, next(one for one in found.places if one.rule == "noun"))


@pytest.mark.parametrize(
    ("language", "body", "quote", "expected"),
    [
        ("en", "It was also sold in Spain.", "Spain", True),
        ("en", "It was sold in Spain too.", "Spain", True),
        ("en", "It was sold in lands such as Spain.", "Spain", True),
        ("en", "It was sold in Spain.", "Spain", False),
        ("ru", "Его также продавали в Москве.", "Москве", True),
        ("uk", "Його також продавали в Києві.", "Києві", True),
        ("fa", "آن را نیز در ایران فروختند.", "ایران", True),
        ("ar", "بيع أيضا في بغداد.", "بغداد", True),
        ("tr", "Ayrıca Ankara'da satıldı.", "Ankara", True),
    ],
)
def test_a_clause_may_say_that_it_names_one_of_many(
    language: str, body: str, quote: str, expected: bool
) -> None:
    found = reading(body, language)
    one = place(found, quote)
    assert left_open(clause(found, one), one) is expected


def test_a_clause_may_put_what_it_tells_at_two_places() -> None:
    found = reading("It was shown in Spain on 8 May, in Norway on 10 May.", "en")
    one = place(found, "Spain")
    assert one_of_several(found, clause(found, one), one, ())


@pytest.mark.parametrize(
    ("body", "other", "quote", "expected"),
    [
        ("He was born in Paris and died in Rome.", "He died in Paris.", "Paris", True),
        ("It lies between the Po and Tarn rivers.", "It lies on the Po river.", "Po river", True),
        ("He did not die in Paris.", "He died in Paris.", "Paris", False),
        ("He died forty miles from Paris.", "He died in Paris.", "Paris", False),
        ("He died in Rome.", "He died in Paris.", "Paris", False),
        ("He died in Kyiv.", "He died in Kiev.", "Kiev", True),
    ],
)
def test_a_sentence_may_have_the_other_place_too(
    body: str, other: str, quote: str, expected: bool
) -> None:
    found = reading(body, "en")
    one = place(reading(other, "en"), quote)
    assert told_too(found, found.sentences[0], one, ()) is expected


def test_a_place_without_a_name_is_told_nowhere_else() -> None:
    found = reading("He was found at the station.", "en")
    assert not told_too(found, found.sentences[0], found.places[0], ())
