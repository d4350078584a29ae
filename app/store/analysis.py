"""How each language's words are cut and stemmed for the lexical index.

A text lies in the field of its own language; a query is read in every field's manner.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from anyascii import anyascii
from tantivy import Filter, TextAnalyzer, TextAnalyzerBuilder, Tokenizer

#: Languages for which tantivy has a stemmer.
_STEMMERS = {"en": "english", "ru": "russian", "ar": "arabic", "tr": "turkish"}

#: Languages without one: words are cut to their first letters, which serves agglutinative and
#: inflecting languages about as well. Source: Can et al. 2008, JASIST 59(3), truncation at 5 to 6.
_TRUNCATED = frozenset({"uk", "kk", "ky", "fa"})
_LONG_WORD = re.compile(r"(\w{6})\w+")

#: Written without spaces: pairs of neighbouring characters stand for words.
_UNSPACED = "zh"
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")

FIELDS = (*_STEMMERS, "truncated", _UNSPACED, "other")

#: Names and numbers in a form that scripts share, so that a claim finds evidence in another one.
BRIDGE = "bridge"
_NUMBER_OR_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"kh|gh|[hʻ'`]", ""),
        (r"ph", "f"),
        (r"x", "ks"),
        (r"[qc]", "k"),
        (r"w", "v"),
        (r"[aeiouyj]", ""),
        (r"(.)\1+", r"\1"),
    )
]

_MARKS = re.compile(r"[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
# Letters that the same word is typed with: Arabic and Persian keyboards, and the Russian ё.
_FOLD = str.maketrans("أإآٱىیئکةۀؤё", "اااايييكههوе")
# Its dotless small letter is what the case rules of every other language do not give.
_TURKISH = str.maketrans({"İ": "i", "I": "ı"})


def field_of(language: str | None) -> str:
    """The field in which texts of a language (a primary subtag) lie."""
    if language in _TRUNCATED:
        return "truncated"
    return language if language in FIELDS and language is not None else "other"


@lru_cache(maxsize=1)
def analyzers() -> dict[str, TextAnalyzer]:
    """One analyser a field. They expect a text that `prepared` has been over."""
    found = {}
    for field in FIELDS:
        builder = TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.remove_long(60))
        builder = builder.filter(Filter.lowercase())
        if field in _STEMMERS:
            builder = builder.filter(Filter.stemmer(_STEMMERS[field]))
        found[field] = builder.build()
    return found


def prepared(text: str, field: str) -> str:
    """The text as the field's analyser wants it: composed, without marks, words cut or paired."""
    # Lone surrogates, which only a query can hold, have no UTF-8 form.
    text = unicodedata.normalize("NFKC", text.encode("utf-8", "replace").decode("utf-8"))
    text = text.translate(_TURKISH) if field == "tr" else _MARKS.sub("", text)
    text = text.lower().translate(_FOLD)
    special = _SPECIAL.get(field)
    return special(text) if special else text


def tokens(text: str, field: str) -> list[str]:
    """The distinct search terms of a text in a field's manner, in the order of their first use."""
    return list(dict.fromkeys(analyzers()[field].analyze(prepared(text, field))))


def bridge_tokens(text: str) -> list[str]:
    """Numbers of two digits and more, and the consonants of words that may be names, in Latin.

    "Рузахунов" and "Ruzakhunov" are both "rznv". Words of scripts without capitals count all,
    others when they begin with one; two consonants are too few to tell names apart.
    """
    text = unicodedata.normalize("NFKC", text.encode("utf-8", "replace").decode("utf-8"))
    found = []
    for match in _NUMBER_OR_WORD.finditer(text):
        word = match.group()
        if word[0].isdigit():
            digits = "".join(str(unicodedata.digit(one)) for one in word if one.isdigit())
            found.append(digits if len(digits) > 1 else "")
        elif word[0].isupper() or not word[0].islower():
            found.append(_skeleton(word))
    return list(dict.fromkeys(token for token in found if len(token) > 1))


def _skeleton(word: str) -> str:
    sounds = anyascii(word).lower()
    for pattern, sound in _SOUNDS:
        sounds = pattern.sub(sound, sounds)
    return sounds if len(sounds) > 2 else ""


def _truncate(text: str) -> str:
    return _LONG_WORD.sub(r"\1", text)


def _pair(text: str) -> str:
    return _HAN.sub(lambda run: f" {' '.join(_pairs(run.group()))} ", text)


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


_SPECIAL: dict[str, Callable[[str], str]] = {"truncated": _truncate, _UNSPACED: _pair}
