"""Which language a text is in, how its letters are levelled, and keys that compare across scripts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from anyascii import anyascii

_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_ARABIC = re.compile(r"[؀-ۿﭐ-﷿ﹰ-﻿]")
_HAN = re.compile(r"[㐀-鿿]")
_LATIN = re.compile(r"[A-Za-z]")
_MARKS = re.compile(r"[ً-ٰٟـ‎‏‌ۖ-ۭ]")
_TURKISH = re.compile(r"[ğışİĞŞ]")
_OF_SCRIPT = {
    "cyrillic": frozenset({"ru", "uk", "kk", "ky"}),
    "arabic": frozenset({"ar", "fa"}),
    "han": frozenset({"zh"}),
    "latin": frozenset({"en", "tr"}),
}
# A text longer than this is judged by its beginning.
SAMPLE = 2_000


def script_of(body: str) -> str:
    """The script of most letters: "latin", "cyrillic", "arabic" or "han"; "latin" when none."""
    sample = body[:SAMPLE]
    if sample.isascii():
        return "latin"
    counts = {
        "latin": len(_LATIN.findall(sample)),
        "cyrillic": len(_CYRILLIC.findall(sample)),
        "arabic": len(_ARABIC.findall(sample)),
        # One Han character carries about as much as two letters.
        "han": 2 * len(_HAN.findall(sample)),
    }
    return max(counts, key=lambda name: counts[name])


@lru_cache(maxsize=512)
def language_of(body: str, tag: str | None) -> str:
    """The language whose tables read this text.

    A tag is believed when it fits the script; otherwise letters decide that only one language has.
    """
    script = script_of(body)
    fitting = _OF_SCRIPT[script]
    primary = (tag or "").lower().replace("_", "-").split("-")[0]
    if primary in fitting:
        return primary
    sample = body[:SAMPLE].lower()
    if script == "cyrillic":
        if re.search("[әғқұһ]", sample):
            return "kk"
        if re.search("[өүң]", sample):
            return "ky"
        return "uk" if re.search("[іїєґ]", sample) else "ru"
    if script == "arabic":
        return "fa" if re.search("[پچژگکی]", sample) else "ar"
    if script == "han":
        return "zh"
    return "tr" if len(_TURKISH.findall(sample)) > len(sample) / 200 else "en"


def script_language(word: str, language: str) -> str:
    """The language of one word in a text: English for Latin words in another script and so on."""
    script = script_of(word)
    if language in _OF_SCRIPT[script]:
        return language
    return {"latin": "en", "cyrillic": "ru", "arabic": "ar", "han": "zh"}[script]


def _lower(word: str) -> str:
    return word.lower().replace("’", "'").replace("ʼ", "'")


def _lower_cyrillic(word: str) -> str:
    return _lower(unicodedata.normalize("NFC", word)).replace("ё", "е").replace("́", "")


def _lower_turkish(word: str) -> str:
    return _lower(unicodedata.normalize("NFC", word).replace("İ", "i").replace("I", "ı"))


_ARABIC_LEVEL = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"}
)
_PERSIAN_LEVEL = str.maketrans(
    {"ي": "ی", "ى": "ی", "ك": "ک", "ۀ": "ه", "ة": "ه", "أ": "ا", "إ": "ا", "ؤ": "و"}
)


def _level_arabic(word: str) -> str:
    return _MARKS.sub("", word).translate(_ARABIC_LEVEL)


def _level_persian(word: str) -> str:
    return _MARKS.sub("", word).translate(_PERSIAN_LEVEL)


def normaliser(language: str) -> Callable[[str], str]:
    """The function that levels a word form of a language for look-up; it never changes the text."""
    if language in {"ru", "uk", "kk", "ky"}:
        return _lower_cyrillic
    return {"tr": _lower_turkish, "ar": _level_arabic, "fa": _level_persian}.get(language, _lower)


_LEVELS = (
    ("shch", "s"), ("sch", "s"), ("dzh", "j"), ("tch", "c"), ("kh", "h"), ("gh", "g"), ("zh", "z"),
    ("ch", "c"), ("sh", "s"), ("ts", "c"), ("tz", "c"), ("ph", "f"), ("th", "t"), ("ck", "k"),
    ("ng", "n"),
    ("ou", "u"), ("oo", "u"), ("w", "v"), ("q", "k"), ("x", "ks"), ("y", "i"), ("j", "i"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=65_536)
def skeleton(word: str) -> str:
    """A comparison key across scripts: romanised, spellings levelled, final vowels dropped.

    "Ольховка", "Olkhovka" and "Olkhovke" share one; "" when nothing can be romanised.
    """
    key = _NOT_LETTERS.sub("", anyascii(word).lower())
    for written, level in _LEVELS:
        key = key.replace(written, level)
    key = _DOUBLED.sub(r"\1", key)
    bare = key.rstrip("aeiou")
    return bare if len(bare) > 2 else key
