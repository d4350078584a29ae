"""The words of a text with their script and case, read once and shared by names, roles and places."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal, NamedTuple

from detectors.types import Span, Text

Script = Literal["latin", "cyrillic", "arabic", "han", "number", "other"]

# Letters and digits with the marks that combine with them; joiners only between two letters.
# Each repetition starts with a joiner that the run before it cannot hold: linear.
_MARKS = "\u0300-\u036f\u0483-\u0487\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d"
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(
    rf"[{_HAN}]+"
    rf"|(?:(?![{_HAN}])[^\W_])(?:(?![{_HAN}])[^\W_]|[{_MARKS}])*"
    rf"(?:[-‑'’ʼ‘`·](?:(?![{_HAN}])[^\W_])(?:(?![{_HAN}])[^\W_]|[{_MARKS}])*)*"
)
# Longer runs of letters are no words of a language; they keep only their first part as key.
_LONGEST = 60


class Word(NamedTuple):
    """One word: half-open offsets in the text, the word itself and what is true of its shape.

    `low` is case-folded and NFC; `capital` says that it begins with a capital; `upper` that it has
    two letters or more and all of them are capitals.
    """

    start: int
    end: int
    text: str
    low: str
    script: Script
    capital: bool
    upper: bool


@lru_cache(maxsize=65_536)
def _shape(word: str) -> tuple[str, Script, bool, bool]:
    composed = unicodedata.normalize("NFC", word[:_LONGEST])
    low = composed.replace("İ", "i").casefold()
    letters = [char for char in composed if char.isalpha()]
    upper = len(letters) > 1 and all(char.isupper() for char in letters)
    return low, _script(composed), composed[:1].isupper(), upper


def _script(word: str) -> Script:
    first = next((char for char in word if char.isalpha()), "")
    if not first:
        return "number" if any(char.isdigit() for char in word) else "other"
    if "\u4e00" <= first <= "\u9fff" or "\u3400" <= first <= "\u4dbf":
        return "han"
    if "\u0400" <= first <= "\u052f":
        return "cyrillic"
    if (
        "\u0600" <= first <= "\u06ff"
        or "\u0750" <= first <= "\u077f"
        or "\ufb50" <= first <= "\ufeff"
    ):
        return "arabic"
    return "latin" if first <= "\u024f" or "\u1e00" <= first <= "\u1eff" else "other"


def words_between(body: str, start: int, end: int) -> tuple[Word, ...]:
    """The words of `body[start:end]` in order, with offsets in `body`."""
    found = []
    for match in _WORD.finditer(body, start, end):
        word = match.group()
        low, script, capital, upper = _shape(word)
        found.append(Word(match.start(), match.end(), word, low, script, capital, upper))
    return tuple(found)


# Letters and small words that Kazakh, Kyrgyz and Turkish have and Russian, Ukrainian and English not.
_TURKIC_LETTERS = frozenset("ңғүұқөһәışğ")
_TURKIC_WORDS = frozenset(
    "деп деди болуп болгон эмес жана менен анын деген иштейт айтты билдирди туулган жылы дейт керек "
    "емес болып және туралы dedi ve bir için olarak değil olan göre sonra".split()
)


@lru_cache(maxsize=64)
def words_of(text: Text, sentences: tuple[Span, ...]) -> tuple[tuple[Word, ...], ...]:
    """The words of each sentence, in the order of the sentences."""
    return tuple(words_between(text.body, span.start, span.end) for span in sentences)


@lru_cache(maxsize=64)
def is_turkic(text: Text, sentences: tuple[Span, ...]) -> bool:
    """True when letters or small words show that a text is Kazakh, Kyrgyz or Turkish."""
    for words in words_of(text, sentences)[:40]:
        lows = [word.low for word in words[:200]]
        if not _TURKIC_WORDS.isdisjoint(lows):
            return True
        joined = "".join(lows)
        if not joined.isascii() and not _TURKIC_LETTERS.isdisjoint(joined):
            return True
    return False
