"""Which words in Arabic script are names of places: nothing there has a capital, and endings look like names."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from detectors.mentions.inflection import fold_arabic, stems
from detectors.mentions.lexicon import Tag
from detectors.mentions.names.line import Line
from detectors.mentions.vocabulary import listed, table, words_in

_PREFIXES = ("وال", "بال", "كال", "فال", "لل", "ال", "و", "ف", "ب", "ل", "ك")
# What is left behind a prefix of one letter is a name only when it is so long: «فرمان» has nothing of Rome.
_SHORTEST_BEHIND_PREFIX = 4
_PERSIAN = re.compile("[پچژگیک]")
# «آمریکای شمالی»: a vowel takes a letter before what goes with it, and no other name does.
_VOWELS = ("ا", "و")
_PLURAL = re.compile("(?:\u200c?ها|\u200c?های)$")


@lru_cache(maxsize=64)
def is_persian(body: str) -> bool:
    """True for a text with letters that Arabic does not write."""
    return bool(_PERSIAN.search(body))


@cache
def _names() -> dict[tuple[str, str], frozenset[str]]:
    """The folded names of each listed country and city, by kind and value."""
    names: dict[tuple[str, str], set[str]] = {}
    for language in ("fa", "ar"):
        for kind, of in (("country", "COUNTRIES"), ("city", "CITIES")):
            for value, phrases in table(language, "places", of).items():
                firsts = (fold_arabic(phrase).split()[0] for phrase in phrases)
                names.setdefault((kind, value), set()).update(firsts)
    return {key: frozenset(found) for key, found in names.items()}


@cache
def _lookalikes() -> frozenset[str]:
    return frozenset(
        fold_arabic(word) for code in ("fa", "ar") for word in listed(code, "places", "LOOKALIKES")
    )


@cache
def _prepositions() -> frozenset[str]:
    return words_in("places", "PREPOSITIONS", "fa", "ar")


def is_listed(line: Line, at: int, tag: Tag) -> bool:
    """True when word `at` is the listed name itself and no word made of it: «شیرازی» is a man of Shiraz.

    A name that is also a common word («مالی», financial) needs a preposition or a noun of place.
    """
    word = fold_arabic(line.words[at].low)
    names = _names().get((tag.kind, tag.value), frozenset())
    if word in _lookalikes():
        before = line.words[at - 1].low if at else ""
        return before in _prepositions() or bool(at and line.tagged(at - 1, "place-noun"))
    prefixes = ("",) if is_persian(line.body) else ("", *_PREFIXES)
    return any(
        word in (prefix + name, *((prefix + name + "ی",) if name.endswith(_VOWELS) else ()))
        for prefix in prefixes
        for name in names
        if len(prefix) != 1 or len(name) >= _SHORTEST_BEHIND_PREFIX
    )


@cache
def persian_nouns(low: str) -> frozenset[str]:
    """The kinds of place that a Persian word names."""
    keys = set(stems(low))
    return frozenset(
        kind
        for kind, phrases in table("fa", "places", "PLACE_NOUNS").items()
        for phrase in phrases
        if fold_arabic(phrase) in keys
    )


@cache
def _verbs() -> frozenset[str]:
    return frozenset(fold_arabic(word) for word in listed("fa", "places", "VERBS"))


def no_name(line: Line, at: int) -> bool:
    """True when the word behind a Persian noun of place is not what the place is called.

    It is not behind a plural or a country, whose names are listed; nor an adjective («شهر بزرگی»), nor
    the verb at the end of the sentence, nor the noun that makes a verb with it («هجرت کرد»).
    """
    words = line.words
    low = fold_arabic(words[at + 1].low)
    if _PLURAL.search(words[at].low) or "country" in persian_nouns(words[at].low):
        return True
    if low in _verbs() or low.endswith("ی"):
        return True
    if at + 2 >= len(words):
        return True
    return fold_arabic(words[at + 2].low) in _verbs()
