"""Which of the nine languages a sentence is in, by its letters.

The codebook's words of related languages look alike, and what denies in the one is harmless in the
other. A declared language decides only where the letters leave it open, because it is often a guess
and because texts mix languages.
"""

from __future__ import annotations

import re
from functools import lru_cache

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]")
_KAZAKH = re.compile(r"[әғқұһӘҒҚҰҺ]")
_TURKIC = re.compile(r"[өүңӨҮҢ]")
_DOTTED = re.compile(r"[іІ]")
_UKRAINIAN = re.compile(r"[їєґЇЄҐ]")
_NOT_UKRAINIAN = re.compile(r"[ыэъЫЭЪ]")
_TURKISH = re.compile(r"[ığşİĞŞ]|\b(?:[Vv]e|[Bb]ir|[Bb]u|için|[İi]le|olarak|değil|çok)\b")
_PERSIAN = re.compile(r"[پچژگیک]|\b(?:را|که|است|این|از|با)\b")
_ARABIC_ONLY = re.compile(r"[ةيىكأإؤ]|\b(?:في|من|على|إلى|التي|الذي|أن)\b")
# A Kazakh, Kyrgyz or Ukrainian sentence of this many letters without one of its own is Russian.
_LONG = 60
# The code points of a text that tell its language, and the Turkish marks that make it Turkish.
_HEAD = 2000
_SOME = 3


def languages(sentence: str, text: str, declared: str | None) -> frozenset[str]:
    """The languages whose words count in a sentence of `text`, one for each script in it."""
    told = (declared or "").split("-")[0].lower()
    found = set()
    if _CYRILLIC.search(sentence):
        found.add(_cyrillic(sentence, text, told))
    if _LATIN.search(sentence):
        found.add(_latin(sentence, text, told))
    if _ARABIC.search(sentence):
        found.add(_arabic(sentence, text, told))
    if _HAN.search(sentence):
        found.add("zh")
    return frozenset(found)


def _cyrillic(sentence: str, text: str, told: str) -> str:
    own = _cyrillic_letters(sentence)
    if own:
        return own
    whole = _whole(text)
    if whole and (told == whole or len(_CYRILLIC.findall(sentence[: 4 * _LONG])) < _LONG):
        return whole
    return told if told in ("uk", "kk", "ky") and not whole else "ru"


def _cyrillic_letters(text: str) -> str | None:
    """The language that the letters of a text show, None when they are common to several."""
    dotted = bool(_DOTTED.search(text))
    if _KAZAKH.search(text) or (dotted and _NOT_UKRAINIAN.search(text)):
        return "kk"
    if _TURKIC.search(text):
        return "kk" if dotted else "ky"
    return "uk" if dotted or _UKRAINIAN.search(text) else None


@lru_cache(maxsize=512)
def _whole(text: str) -> str | None:
    """The language that the letters of the whole text show."""
    return _cyrillic_letters(text)


@lru_cache(maxsize=512)
def _marks(text: str) -> tuple[int, int, int]:
    """How many Turkish, Persian and Arabic marks the beginning of a text has."""
    head = text[:_HEAD]
    return len(_TURKISH.findall(head)), len(_PERSIAN.findall(head)), len(_ARABIC_ONLY.findall(head))


def _latin(sentence: str, text: str, told: str) -> str:
    if _TURKISH.search(sentence):
        return "tr"
    if told == "tr" or (told != "en" and _marks(text)[0] >= _SOME):
        return "tr"
    return "en"


def _arabic(sentence: str, text: str, told: str) -> str:
    persian, arabic = len(_PERSIAN.findall(sentence)), len(_ARABIC_ONLY.findall(sentence))
    if persian == arabic:
        _, persian, arabic = _marks(text)
    if persian == arabic and told in ("fa", "ar"):
        return told
    return "fa" if persian > arabic else "ar"
