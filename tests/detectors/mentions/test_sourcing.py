"""Whose word a text passes on."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.mentions.reading import read
from detectors.mentions.sourcing import body_of, read_cited
from detectors.types import Text


def cited(body: str, language: str | None) -> list[str]:
    """The kind of each public body, or the words of a name."""
    text = Text("x", body, language)
    return [one.body or one.span.quote for one in read_cited(text, read(text, None).names)]


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        ("en", "According to the Interior Ministry, two men were held.", ["interior_ministry"]),
        ("en", "Two men were held, said Ann Lee.", ["Ann Lee"]),
        ("en", "Two men were held, Interfax reports, citing the police.", ["Interfax", "police"]),
        ("en", "The health ministry announced that the ward is open.", ["health_ministry"]),
        ("ru", "Задержаны двое, сообщает Интерфакс со ссылкой на МВД.", ["Интерфакс", "interior_ministry"]),
        ("ru", "Как сообщили в прокуратуре, задержаны двое.", ["prosecutors"]),
        ("uk", "За даними ДСНС, пожежу загасили.", ["emergencies_ministry"]),
        ("kk", "Прокуратура хабарлағандай, екі адам ұсталды.", ["prosecutors"]),
        ("ky", "УКМКнын маалыматы боюнча эки киши кармалды.", ["security_service"]),
        ("fa", "دادستانی اعلام کرد دو نفر بازداشت شدند.", ["prosecutors"]),
        ("zh", "据检察院通报，两人被拘留。", ["prosecutors"]),
        ("ar", "أعلنت النيابة توقيف شخصين.", ["prosecutors"]),
        ("tr", "Savcılığın açıklamasına göre iki kişi tutuklandı.", ["prosecutors"]),
        # Bodies that act, kin of a named man, and no word of saying.
        ("en", "The police detained two men.", []),
        ("en", "Ann Lee's brother said that two men were held.", []),
        ("en", "He said police beat him.", []),
        ("ru", "Полиция задержала двоих у моста.", []),
        ("ru", "Брат Анны Ли рассказал о задержании.", []),
        ("tr", "Polis iki kişiyi gözaltına aldı.", []),
        ("zh", "警察拘留了两人。", []),
    ],
)  # fmt: skip
def test_the_sources_a_text_names(language: str, body: str, expected: list[str]) -> None:
    assert cited(body, language) == expected


@pytest.mark.parametrize(
    ("name", "body", "countries"),
    [
        ("Kyrgyz Interior Ministry", "interior_ministry", {"KG"}),
        ("МВД Казахстана", "interior_ministry", {"KZ"}),
        ("Kloop", None, set()),
    ],
)
def test_a_body_is_known_by_its_kind_and_country(
    name: str, body: str | None, countries: set[str]
) -> None:
    assert body_of(name) == (body, frozenset(countries))


@settings(deadline=None)
@given(st.text(max_size=200), st.sampled_from(["en", "ru", "zh", "ar", None]))
def test_any_text_can_be_read_and_every_source_stands_in_it(
    body: str, language: str | None
) -> None:
    text = Text("x", body, language)
    found = read_cited(text, read(text, None).names)
    assert all(body[one.span.start : one.span.end] == one.span.quote for one in found)
    assert list(found) == sorted(found, key=lambda one: one.span.start)


def test_time_grows_with_the_length_only() -> None:
    def seconds(times: int) -> float:
        text = Text("x", "Ann Lee said so, according to the police. " * times, "en")
        names = read(text, None).names
        best = 9.0
        for _ in range(3):
            began = time.perf_counter()
            read_cited(text, names)
            best = min(best, time.perf_counter() - began)
        return best

    seconds(50)
    # Sixteen times the time for four times the text would be the square.
    assert seconds(1600) < 10 * seconds(400) + 0.05
