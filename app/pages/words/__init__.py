"""What the pages say, in the visitor's language. English is written where it is used; other
languages are tables from it, like gettext's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.pages.words.russian import MANY, ONE
from app.report.days import ENGLISH, RUSSIAN, Tongue

#: The languages of the interface by their tags, each in its own name.
LANGUAGES: Mapping[str, str] = {"en": "English", "ru": "Русский"}


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences of one language; what its table lacks stays English."""

    language: str

    @property
    def tongue(self) -> Tongue:
        """How dates are written in it."""
        return RUSSIAN if self.language == "ru" else ENGLISH

    def __call__(self, text: str, /, **values: object) -> str:
        """The sentence in this language with its {places} filled."""
        told = ONE.get(text, text) if self.language == "ru" else text
        return told.format(**values) if values else told

    def count(self, number: int, one: str, many: str) -> str:
        """ "{n} conflicts" with the form that the number asks for."""
        if self.language == "ru":
            forms = MANY.get(many)
            if forms is not None:
                return forms[_russian_form(number)].format(n=number)
        return (one if number == 1 else many).format(n=number)


def choose(asked: str | None, kept: str | None, accepted: str | None) -> str:
    """The language asked for, else the one chosen before, else the first that the browser accepts."""
    for tag in (asked, kept):
        if tag is not None and tag in LANGUAGES:
            return tag
    for part in (accepted or "").split(","):
        tag = part.partition(";")[0].strip().partition("-")[0].lower()
        if tag in LANGUAGES:
            return tag
    return "en"


def _russian_form(number: int) -> int:
    """0 for 1, 21, 31 …; 1 for 2 to 4, 22 …; 2 for the rest. Source: Unicode CLDR plural rules."""
    last, tens = number % 10, number % 100
    if last == 1 and tens != 11:
        return 0
    return 1 if 2 <= last <= 4 and not 12 <= tens <= 14 else 2
