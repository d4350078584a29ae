"""One lexicon over the word tables of all languages; a word's script decides which can match."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import import_module
from typing import cast

from detectors.mentions.lexicon import Lexicon, Tag
from detectors.mentions.words import words_between, words_of
from detectors.types import Span, Text

LANGUAGES = ("en", "ru", "uk", "kk", "ky", "fa", "zh", "ar", "tr")
_Table = dict[str, tuple[str, ...]]


def table(language: str, kind: str, name: str) -> _Table:
    """A table of phrases by id, {} where the language has none."""
    module = import_module(f"detectors.languages.{language}.{kind}")
    return cast(_Table, getattr(module, name, {}))


def listed(language: str, kind: str, name: str) -> tuple[str, ...]:
    """A list of words, () where the language has none."""
    module = import_module(f"detectors.languages.{language}.{kind}")
    return tuple(cast("tuple[str, ...]", getattr(module, name, ())))


def _places(language: str) -> Iterator[tuple[str, str, str]]:
    for kind, name in (
        ("country", "COUNTRIES"),
        ("nationality", "NATIONALITIES"),
        ("city", "CITIES"),
        ("place-noun", "PLACE_NOUNS"),
        ("territory", "TERRITORY"),
    ):
        for value, phrases in table(language, "places", name).items():
            for phrase in phrases:
                yield phrase, kind, value


def _roles(language: str) -> Iterator[tuple[str, str, str]]:
    for kind, name in (
        ("occupation", "OCCUPATIONS"),
        ("occupation", "OCCUPATION_VERBS"),
        ("employment", "EMPLOYMENT"),
        ("record", "RECORD"),
        ("origin", "ORIGIN"),
        ("relation", "RELATIONS"),
        ("age", "AGES"),
    ):
        for value, phrases in table(language, "roles", name).items():
            for phrase in phrases:
                yield phrase, kind, value
    for kind, name in (
        ("person", "PERSON_NOUNS"),
        ("citizenship", "CITIZENSHIP"),
        ("affiliate", "AFFILIATES"),
    ):
        for phrase in listed(language, "roles", name):
            yield phrase, kind, ""


def _names(language: str) -> Iterator[tuple[str, str, str]]:
    for kind, name in (
        ("title", "TITLES"),
        ("body", "ORGANISATION_NOUNS"),
        ("vessel", "VESSELS"),
    ):
        for phrase in listed(language, "names", name):
            yield phrase, kind, ""


@cache
def lexicon() -> Lexicon:
    """Every phrase of the name and place tables, tagged with its kind and value."""
    return Lexicon(
        entry
        for language in LANGUAGES
        for source in (_places, _names, _roles)
        for entry in source(language)
    )


@lru_cache(maxsize=64)
def tags_of(text: Text, sentences: tuple[Span, ...]) -> tuple[tuple[tuple[Tag, ...], ...], ...]:
    """What the tables say of every word of every sentence, longest phrase first."""
    known = lexicon()
    return tuple(known.tags_of(words) for words in words_of(text, sentences))


def words_in(language_kind: str, name: str, *languages: str) -> frozenset[str]:
    """The case-folded words of a list, over the given languages."""
    return frozenset(
        word.low
        for language in languages
        for phrase in listed(language, language_kind, name)
        for word in words_between(phrase, 0, len(phrase))
    )
