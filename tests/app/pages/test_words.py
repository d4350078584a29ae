from __future__ import annotations

import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

import app.pages
from app.codebook import CODEBOOK
from app.pages.words import Words, choose
from app.pages.words.russian import MANY, ONE
from app.pages.words.russian_codebook import CODEBOOK_IN_RUSSIAN
from app.report import page
from detectors.types import SourceType
from tests.app.pages.conftest import Seen

ROOM = Path(app.pages.__file__).parent
SOURCES = [*ROOM.glob("templates/*.html"), *ROOM.glob("*.py")]
ONE_SAID = re.compile(r'(?:\b_|\bwords)\(\s*"((?:[^"\\]|\\.)*)"')
MANY_SAID = re.compile(r'_n\([^"]*?"([^"]*)", "([^"]*)"\)')


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_every_sentence_of_a_page_is_said_in_russian_too(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [said for said in ONE_SAID.findall(text) if said not in ONE] == []
    assert [many for _, many in MANY_SAID.findall(text) if many not in MANY] == []


def test_the_words_for_values_are_said_in_russian_too() -> None:
    tables = (page.OUTCOMES, page.CONCERNS, page.KINDS, page.BASES, page.SAIDS, page.STANDINGS)
    values = [value for table in tables for value in table.values() if value]
    values += [kind.replace("_", " ") for kind in SourceType.__args__]
    values += [f"{strength} sign" for strength in page.STRENGTHS]
    assert [value for value in values if value not in ONE] == []


def test_the_codebook_is_said_in_russian_too() -> None:
    assert set(CODEBOOK_IN_RUSSIAN) == set(CODEBOOK)
    assert all(title and why.endswith(".") for title, why in CODEBOOK_IN_RUSSIAN.values())


def test_a_translation_has_the_places_of_its_sentence() -> None:
    places = re.compile(r"\{\w+\}")
    assert {
        said: told
        for said, told in ONE.items()
        if sorted(places.findall(said)) != sorted(places.findall(told))
    } == {}


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (0, "0 расхождений"),
        (1, "1 расхождение"),
        (2, "2 расхождения"),
        (5, "5 расхождений"),
        (11, "11 расхождений"),
        (12, "12 расхождений"),
        (21, "21 расхождение"),
        (22, "22 расхождения"),
        (111, "111 расхождений"),
    ],
)
def test_a_russian_noun_follows_its_number(number: int, told: str) -> None:
    assert Words("ru").count(number, "{n} conflict", "{n} conflicts") == told


@pytest.mark.parametrize(
    ("asked", "kept", "accepted", "chosen"),
    [
        (None, None, None, "en"),
        (None, None, "ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        (None, None, "de,kk;q=0.9,ru;q=0.5", "ru"),
        (None, "en", "ru", "en"),
        ("ru", "en", "en", "ru"),
        ("xx", None, "fr", "en"),
    ],
)
def test_the_language_asked_for_comes_before_the_one_kept_and_the_browsers(
    asked: str | None, kept: str | None, accepted: str | None, chosen: str
) -> None:
    assert choose(asked, kept, accepted) == chosen


def test_a_chosen_language_stays(client: TestClient) -> None:
    answer = client.get("/?lang=ru")
    assert '<html lang="ru">' in answer.text
    seen = Seen(client.get("/check").text)
    assert "Новая проверка" in seen.text
    assert '<html lang="en">' in client.get("/check?lang=en").text
