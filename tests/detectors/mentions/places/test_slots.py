"""How a place is tied to what is told of it, and when two of them can be set against each other."""

from __future__ import annotations

import pytest

from detectors.mentions.places.slots import comparable, slot_of
from detectors.mentions.reading import read
from detectors.mentions.types import Place
from detectors.mentions.words import is_turkic
from detectors.types import Text


def slots(body: str, language: str) -> dict[str, str]:
    reading = read(Text("t", body, language), None)
    turkic = is_turkic(reading.text, reading.sentences)
    return {place.span.quote: slot_of(place, turkic=turkic) for place in reading.places}


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        ("en", "He was shot near Paris.", {"Paris": "in"}),
        ("en", "Norway closed its ports.", {"Norway": "bare"}),
        ("en", "The Norway office was closed.", {"Norway": "bare"}),
        ("en", "They fled to Norway from Spain.", {"Norway": "to", "Spain": "from"}),
        ("en", "They left Spain.", {"Spain": "from"}),
        ("en", "They fled to Norway, where they live.", {"Norway": ""}),
        ("en", "It began in Spain and Norway.", {"Spain": "in", "Norway": ""}),
        ("en", "He met Albert Norway.", {}),
        ("en", "A judge heard a Paris lawyer speak.", {"Paris": "kind"}),
        ("en", "He was held in a Paris hospital.", {"Paris": "in"}),
        ("en", "She sang in Norway's Brightest Stars.", {"Norway": "title"}),
        (
            "en",
            "She landed at Norway's Halden Airport.",
            {"Norway": "in"},
        ),
        ("en", "Norway's ports were closed.", {"Norway": "owner"}),
        ("en", "The road to Orsk, Norway, was closed.", {"Norway": ""}),
        ("ru", "Его задержали в Москве.", {"Москве": "in"}),
        ("ru", "Он прилетел из Минска.", {"Минска": "from"}),
        ("uk", "Він приїхав до Києва.", {"Києва": "to"}),
        ("zh", "他从上海飞往广州。", {"上海": "from", "广州": "to"}),
        ("zh", "日本赢了。", {"日本": ""}),
        ("fa", "او در شهر تهران کشته شد.", {"شهر تهران": "in"}),
        ("fa", "او از اصفهان رفت.", {"اصفهان": "from"}),
        ("fa", "او در مرز شهر تهران کشته شد.", {"شهر تهران": "in"}),
        ("fa", "دولت عراق جنگ را آغاز کرد.", {"عراق": "of دولت"}),
        ("fa", "جنگ ایران و عراق آغاز شد.", {"ایران": "of جنگ", "عراق": ""}),
        ("ar", "وصل الوفد إلى بغداد.", {"بغداد": "to"}),
        ("tr", "Ankara'da doğdu ve İzmir'den geldi.", {"Ankara": "", "İzmir": ""}),
    ],
)
def test_a_place_is_tied_to_its_clause(language: str, body: str, expected: dict[str, str]) -> None:
    found = slots(body, language)
    assert {name: found.get(name) for name in expected} == expected


def test_a_case_that_says_where_is_a_slot() -> None:
    span = Text("t", "Тарскиде", "kk").span(0, 8)
    place = Place(span=span, forms=("tarski",), kind="unknown", rule="locative", within=())
    assert slot_of(place, turkic=True) == "in"


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ("in", "in", True),
        ("in", "bare", False),
        ("bare", "to", False),
        ("in", "of", True),
        ("", "bare", True),
        ("title", "title", False),
        ("title", "", True),
        ("of دولت", "of ارتش", False),
        ("of مردم دولت", "of دولت", True),
        ("of", "of", True),
        ("of دولت", "in", True),
        ("kind", "in", False),
    ],
)
def test_only_places_tied_alike_are_compared(ours: str, theirs: str, expected: bool) -> None:
    assert comparable(ours, theirs) is comparable(theirs, ours) is expected
