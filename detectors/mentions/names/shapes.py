"""The shape of one word of a name: its case, its suffix, its endings; and the small words around names."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from detectors.mentions import morphology
from detectors.mentions.names.declension import given_readings, surname_readings
from detectors.mentions.names.romanise import sound
from detectors.mentions.names.tables import GIVEN
from detectors.mentions.vocabulary import words_in
from detectors.mentions.words import Word

Kind = Literal["person", "organisation", "place", "unknown"]


class Run(NamedTuple):
    """Words `first` to `last` of a sentence (inclusive) that stand together as a name.

    `start` and `end` are its half-open offsets without title and suffix, `words` the words of the
    name as they compare, `suffix` what stood after an apostrophe ("s", "nde"), `before` the
    case-folded word before it ("" at the start), `rule` why it is of its `kind`.
    """

    sentence: int
    first: int
    last: int
    start: int
    end: int
    words: tuple[str, ...]
    suffix: str
    before: str
    kind: Kind
    rule: str


_ARTICLE = re.compile(r"(?:a[ldnrstz]|el|ul|аль|эль|ад|ас|аш|ан)-[A-ZА-ЯЁ]")
_CASED = ("latin", "cyrillic")
_APOSTROPHES = "'’ʼ"


@cache
def starters() -> frozenset[str]:
    return words_in("names", "STARTERS", "en", "tr", "ru", "uk", "kk", "ky")


@cache
def not_names() -> frozenset[str]:
    return words_in("names", "NOT_NAMES", "en", "tr", "ru", "uk", "kk", "ky")


@cache
def named_bodies() -> frozenset[str]:
    return words_in("names", "NAMED_BODIES", "en")


@cache
def titles() -> frozenset[str]:
    return words_in("names", "TITLES", "en", "tr", "ru", "uk", "kk", "ky")


@cache
def particles() -> frozenset[str]:
    return words_in("names", "PARTICLES", "en", "tr", "ru", "uk", "kk", "ky")


@cache
def connectors() -> frozenset[str]:
    return words_in("names", "CONNECTORS", "en", "tr", "ru", "uk", "kk", "ky") | {"&"}


@cache
def person_verbs() -> frozenset[str]:
    return words_in("names", "PERSON_VERBS", "en", "tr", "ru", "uk", "kk", "ky")


@cache
def prepositions() -> frozenset[str]:
    return words_in("places", "PREPOSITIONS", "en", "ru", "uk")


@cache
def openers() -> frozenset[str]:
    return words_in("places", "OPENERS", "en")


def has_case(words: tuple[Word, ...]) -> bool:
    """False for a headline in capitals and for speech recognition without any."""
    cased = [word for word in words if word.script in _CASED and len(word.text) > 1]
    capitals = sum(word.capital for word in cased)
    upper = sum(word.upper for word in cased)
    return capitals > 0 and (upper * 2 <= len(cased) or len(cased) <= 3)


def capital(word: Word) -> bool:
    """True for a word with a capital, also after an Arabic article: "al-Mansouri"."""
    return word.capital or bool(_ARTICLE.match(word.text))


def plain_given(low: str) -> bool:
    return sound(low) in GIVEN


def suffix_of(word: str) -> str:
    """What stands after an apostrophe when it is an ending: "s" of "Kazakhstan's", "nde" of "Tüneli'nde"."""
    for apostrophe in _APOSTROPHES:
        if apostrophe in word:
            head, _, tail = word.rpartition(apostrophe)
            if (
                tail.islower()
                and len(head) > 2
                and len(tail) <= 7
                and head[:1].isascii() | (head[:1] < "\u0250")
            ):
                return tail
    return ""


def without_suffix(word: str) -> str:
    suffix = suffix_of(word)
    return word[: -len(suffix) - 1] if suffix else word


_LOCATIVE = frozenset(
    "da de ta te nda nde dan den tan ten ndan nden daki deki taki teki ndaki ndeki".split()
)


def place_suffix(suffix: str) -> bool:
    """True for the Turkish locative and ablative, which persons seldom carry."""
    return suffix in _LOCATIVE


def is_given(low: str, cyrillic: bool) -> bool:
    if cyrillic:
        return any(sound(reading.lemma) in GIVEN for reading in given_readings(low))
    return sound(low) in GIVEN


_SURNAME_ENDS = (
    "ов", "ев", "ёв", "ин", "ын", "ский", "цкий", "ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "енко",
    "швили", "дзе", "ян", "ук", "юк", "чук", "ський", "цький", "ська", "баев", "бай", "ұлы", "улы", "тегін",
)  # fmt: skip


def surname_like(low: str) -> bool:
    """True when some nominative of a Cyrillic word ends as surnames end."""
    return len(low) > 4 and any(
        reading.lemma.endswith(_SURNAME_ENDS) for reading in surname_readings(low)
    )


def cyrillic_name(low: str) -> bool:
    """True for a lone Cyrillic word that is a name rather than the first word of a sentence."""
    known = morphology.forms(low, "ru")
    if known and known[0].known:
        return any({"Surn", "Name", "Patr", "Geox"} & form.grammemes for form in known[:1])
    return is_given(low, True) or surname_like(low)


def adjectival(low: str) -> bool:
    return low.endswith(
        (
            "ий",
            "ый",
            "ой",
            "ая",
            "ого",
            "ому",
            "ом",
            "ым",
            "им",
            "ую",
            "ій",
            "ої",
            "ський",
            "ська",
            "ському",
        )
    )


def keys(word: str) -> frozenset[str]:
    low = word.casefold()
    if "\u0400" <= low[:1] <= "\u052f" and " " not in low:
        readings = (*surname_readings(low), *given_readings(low))
        return frozenset(sound(reading.lemma) for reading in readings if len(reading.lemma) > 2)
    return frozenset((sound(low),)) if len(low) > 2 else frozenset()
