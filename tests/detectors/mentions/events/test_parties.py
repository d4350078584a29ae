"""Who did it and to whom, by word order, case and marker words."""

from __future__ import annotations

import pytest

from detectors.mentions.reading import read
from detectors.mentions.types import Event
from detectors.types import Text


def first(body: str, language: str) -> Event:
    return read(Text("t", body, language), None).events[0]


@pytest.mark.parametrize(
    ("language", "body", "doer", "undergoer"),
    [
        ("en", "Police arrested the mayor.", "Police", "mayor"),
        ("en", "The mayor was arrested by masked police.", "masked police", "mayor"),
        ("en", "The mayor was arrested.", None, "mayor"),
        ("en", "On 2 August, sitting in his flat, the blogger Iosif Lantry posted the call.", "blogger Iosif Lantry", "call"),
        ("en", "Six persons in vests marked POLICE break the windows.", "Six persons in vests marked POLICE", "windows"),
        ("en", "The ventilators were bought with our donors' money.", "our donors' money", "ventilators"),
        ("en", "In the tunnel, Tom Hask hit the referee.", "Tom Hask", "referee"),
        ("ru", "Мэра задержала полиция.", "полиция", "Мэра"),
        ("ru", "Полиция задержала мэра.", "Полиция", "мэра"),
        ("ru", "Мэр задержан полицией.", "полицией", "Мэр"),
        ("ru", "Аппараты для больницы закупило министерство.", "министерство", "Аппараты"),
        ("ru", "Кружилина остаётся директором гимназии.", "Кружилина", None),
        ("ru", "На дороге стоят два грейдера.", "два грейдера", None),
        ("ru", "Томограф куплен на средства благотворительного фонда.", "благотворительного фонда", "Томограф"),
        ("uk", "Вирок скасував Верховний Суд.", "Верховний Суд", "Вирок"),
        ("uk", "Його затримали невідомі.", "невідомі", None),
        ("kk", "Полиция кеше 14 адамды ұстады.", "Полиция", None),
        ("ky", "Милиция 14 адамды кармады.", "Милиция", None),
        ("tr", "Gazeteci Ali Demir polis tarafından darp edildi.", "polis", "Gazeteci Ali Demir"),
        ("tr", "Polis meydanı kapattı.", "Polis", None),
        ("fa", "پلیس ۱۴ نفر را بازداشت کرد.", "پلیس", None),
        ("ar", "اعتقلت الشرطة 14 شخصا.", "الشرطة", None),
        ("ar", "تم إغلاق المدرسة من قبل البلدية.", "البلدية", None),
        ("zh", "警方逮捕了市长。", "警方", "市长"),
        ("zh", "车票由他的姐姐购买。", "他的姐姐", "车票"),
        ("zh", "公路被封锁。", None, "公路"),
    ],
)  # fmt: skip
def test_doer_and_undergoer_are_read(
    language: str, body: str, doer: str | None, undergoer: str | None
) -> None:
    event = first(body, language)
    assert (event.doer and event.doer.span.quote) == doer
    if undergoer is not None:
        assert event.undergoer is not None
        assert event.undergoer.span.quote == undergoer


def test_a_clause_without_a_subject_continues_the_one_before() -> None:
    _, second = read(Text("t", "The crew cut the shaft and rescued the boy.", "en"), None).events
    assert second.doer is not None
    assert second.doer.inherited
    assert second.doer.span.quote == "crew"


def test_a_pronoun_stands_for_the_only_person_named_before() -> None:
    _, second = read(
        Text("t", "Osip Grell was held in May. He was released in June.", "en"), None
    ).events
    assert [name.span.quote for name in second.referents] == ["Osip Grell"]


def test_a_pronoun_between_two_people_stands_for_the_subject_before_or_nobody() -> None:
    body = "Ned Farrant met Tom Brook in Tarsk. He was released in June."
    _, second = read(Text("t", body, "en"), None).events
    assert [name.span.quote for name in second.referents] in ([], ["Ned Farrant"])


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("Someone bought a ticket for him.", "someone"),
        ("He was approached by unidentified persons.", "someone"),
        ("We signed nothing.", "we"),
        ("They bought his ticket.", "pronoun"),
        ("Ivan Petrov bought a ticket.", "named"),
        ("The ministry bought a ticket.", "noun"),
    ],
)
def test_the_kind_of_a_doer_is_told(body: str, kind: str) -> None:
    doer = first(body, "en").doer
    assert doer is not None
    assert doer.kind == kind
