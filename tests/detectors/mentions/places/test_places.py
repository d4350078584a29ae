"""Where something is said to be, in nine languages, and which places are one, inside or apart."""

from __future__ import annotations

import time

import pytest

from detectors.mentions.names import read_names
from detectors.mentions.places import containments_of, read_places, same_place
from detectors.mentions.sentences import read_sentences
from detectors.mentions.types import Place
from detectors.types import Answer, Text


def places(body: str) -> list[Place]:
    text = Text("t", body)
    sentences = read_sentences(text)
    return list(read_places(text, sentences, read_names(text, sentences)))


def named(body: str) -> list[tuple[str, str]]:
    return [(p.span.quote, p.kind) for p in places(body) if p.rule != "noun"]


READ = [
    ("He lives in Kestrel Bay.", [("Kestrel Bay", "sea")]),
    ("He spoke in Ardal on Monday.", [("Ardal", "unknown")]),
    ("She flew from Almaty to Bishkek.", [("Almaty", "city"), ("Bishkek", "city")]),
    ("It is in Pellam district.", [("Pellam district", "district")]),
    ("The city of Kesselgrad grew.", [("city of Kesselgrad", "city")]),
    ("The bus fell from the Lime Street Bridge.", [("Lime Street Bridge", "bridge")]),
    ("It landed inside our territory.", [("our territory", "territory")]),
    ("They met abroad.", [("abroad", "territory")]),
    ("It fell 12 km south of Aldermoor.", [("Aldermoor", "unknown")]),
    ("Раздача прошла в селе Ак-Булун.", [("селе Ак-Булун", "village")]),
    ("Он жил в г. Тарск.", [("г. Тарск", "city")]),
    ("Трамваи стоят на проспекте Строителей.", [("проспекте Строителей", "street")]),
    ("Её увезли из Лучистого.", [("Лучистого", "unknown")]),
    ("Пожар в Зеленогорской области.", [("Зеленогорской области", "region")]),
    ("Он прилетел из Москвы в Киев.", [("Москвы", "city"), ("Киев", "city")]),
    ("Снаряд упал по ту сторону границы.", [("по ту сторону границы", "territory")]),
    ("Він живе у Харкові.", [("Харкові", "city")]),
    ("Аварія на вулиці Зеленій.", [("вулиці Зеленій", "street")]),
    ("Ол Алматыда тұрады.", [("Алматыда", "city")]),
    ("Сарыөзен көпірі жабылды.", [("Сарыөзен көпірі", "bridge")]),
    ("Ал Бишкекте жашайт.", [("Бишкекте", "city")]),
    ("Ош шаарында жамгыр жаады.", [("Ош", "city")]),
    ("Servis Çınarlı Tüneli'nde durdu.", [("Çınarlı Tüneli", "tunnel")]),
    ("Ahmet Yılmaz Ankara'da oturuyor.", [("Ankara", "city")]),
    ("او در تهران زندگی می‌کند.", [("تهران", "city")]),
    ("او در شهر اصفهان بود.", [("شهر اصفهان", "city")]),
    ("كان في مدينة حلب.", [("مدينة حلب", "city")]),
    ("وصل إلى دمشق.", [("دمشق", "city")]),
    ("他在北京工作。", [("北京", "city")]),
    ("他住在双桥镇。", [("双桥镇", "village")]),
    ("他逃往境外。", [("境外", "territory")]),
]  # fmt: skip

NOT_A_PLACE = [
    "Ivan Petrov spoke to Luca Brasket.",
    "In December he read the Bible in English.",
    "Илья Вешняков говорил с Иваном Петровым.",
    "В декабре он читал Коран.",
    "Бақыт Нұрланов келді.",
    "Ahmet Yılmaz konuştu.",
    "فرهاد شکیبا گفت.",
    "张伟说他不知道。",
    "He is learning to lay mines and to stop.",
]

INSIDE = [
    ("Little Orrin belongs to Pellam district.", "little orrin", "pelam"),
    ("It lies below Vorokhta, in the Ukrainian Carpathians.", "vorota", "karpatians"),
    ("Место рождения — г. Тарск, Вардания.", "tarsk", "vardania"),
    ("Трамваи стоят на проспекте Строителей в Каменогорье.", "stroitelei", "kamenogore"),
    ("He was seized in Almaty.", "almati", "kz"),
]


@pytest.mark.parametrize(("body", "expected"), READ)
def test_places_are_read_with_their_kind(body: str, expected: list[tuple[str, str]]) -> None:
    assert named(body) == expected


@pytest.mark.parametrize("body", NOT_A_PLACE)
def test_what_is_no_place_is_not_read_as_one(body: str) -> None:
    assert places(body) == []


@pytest.mark.parametrize(("body", "inner", "outer"), INSIDE)
def test_the_text_says_what_lies_in_what(body: str, inner: str, outer: str) -> None:
    found = [place for place in places(body) if outer in place.within]
    assert found, [(p.forms, p.within) for p in places(body)]


def test_two_names_of_one_place_are_both_its_forms() -> None:
    (first, second) = places("It was handed out in Aq-Bulun (Ak-Boolun on older maps).")
    assert same_place(first, second) is Answer.HOLDS


def only(body: str) -> Place:
    return places(body)[0]


HOLDS, APART, OPEN = Answer.HOLDS, Answer.DOES_NOT_HOLD, Answer.CANNOT_SAY

PAIRS = [
    ("Это в селе Ак-Булун.", "It is in Aq-Bulun.", HOLDS),
    ("Он в Москве.", "He is in Moscow.", HOLDS),
    ("او در پکن است.", "He is in Beijing.", HOLDS),
    ("他在日内瓦。", "He is in Geneva.", HOLDS),
    ("كان في موسكو.", "Он был в Москве.", HOLDS),
    ("Moskova'da kaldı.", "He stayed in Moscow.", HOLDS),
    ("Ол Бішкекте.", "Ал Бишкекте.", HOLDS),
    ("He is in Nur-Sultan.", "Он в Астане.", HOLDS),
    ("He is in Almaty.", "He is in Kazakhstan.", HOLDS),
    ("Он в Тарске.", "Он в Тарском районе.", HOLDS),
    ("He is in Almaty.", "He is in Bishkek.", APART),
    ("He is in Almaty.", "He is in Kyrgyzstan.", APART),
    ("He is in Kazakhstan.", "He is in Turkey.", APART),
    ("Он в Минске.", "او در تهران است.", APART),
    ("他在北京。", "他在上海。", APART),
    ("It fell from the Orsun Bridge.", "It fell from the Lime Bridge.", APART),
    ("It is inside our territory.", "It is abroad.", APART),
    ("They met in our capital.", "They met abroad.", APART),
    ("He was held at the station.", "He was held at his home.", APART),
    ("He is in Ardal.", "He is in Tarn.", OPEN),
    ("He is in Pellam district.", "He is in Little Orrin.", OPEN),
    ("He is on Builders' Avenue.", "Он на проспекте Строителей.", OPEN),
    ("He was at the river.", "She was at the river.", OPEN),
    ("He was held at the airport.", "He was held at the hotel.", OPEN),
    ("He is in Ardal.", "He is at the station.", OPEN),
]


@pytest.mark.parametrize(("a", "b", "answer"), PAIRS)
def test_two_places_are_compared(a: str, b: str, answer: Answer) -> None:
    assert same_place(only(a), only(b)) is answer
    assert same_place(only(b), only(a)) is answer


def test_a_village_agrees_with_the_district_that_the_text_puts_it_in() -> None:
    text = places("It came down in Little Orrin. Little Orrin belongs to Pellam district.")
    containments = containments_of([(place.forms, place.within) for place in text])
    assert same_place(only("It is in Pellam district."), text[0], containments) is Answer.HOLDS


@pytest.mark.parametrize(
    "body", ["", "\x00", "in \ud800", "в ", "🙂 in 🙂", "在", "на улице «", "(A (B (C"]
)
def test_odd_bodies_are_read_without_complaint(body: str) -> None:
    for place in places(body):
        assert place.forms


@pytest.mark.parametrize(
    "unit", ["in Ardal, ", "в Тарске ", "北京", "at the river ", "A (B) ", "Tüneli'nde "]
)
def test_the_time_is_linear(unit: str) -> None:
    text = Text("t", unit * 8_000)
    sentences = read_sentences(text)
    names = read_names(text, sentences)
    began = time.process_time()
    read_places(text, sentences, names)
    assert time.process_time() - began < 10
