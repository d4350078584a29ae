"""Words, digit groups and signs of a sentence, with keys that compare across spellings."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u0640"
# A digit group may hold separators; what they mean is decided in `digits`. Han stands alone, one
# sign a token, because Chinese writes no spaces.
PATTERN = re.compile(
    r"(?P<n>\d+(?:[.,٫٬'’\u00a0\u202f\u2009 ]\d+)*)"
    r"|(?P<h>[\u3400-\u9fff〇])"
    # Ukrainian writes an apostrophe inside words, before an iotated vowel.
    rf"|(?P<w>[^\W\d_\u3400-\u9fff〇](?:[^\W\d_\u3400-\u9fff〇]|[{_MARKS}]|['’](?=[яюєїЯЮЄЇ]))*)"
    # Joiners and direction marks of Arabic script are no sign at all.
    r"|(?P<s>[^\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff])"
)
_SPACED = re.compile(r"[ \u00a0\u202f\u2009]")
_DIGITS = re.compile(r"\d+")

# Letters that Arabic-script keyboards write in several ways; alef without its seat.
_LETTERS = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ئ": "ی",
        "ك": "ک",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ؤ": "و",
        "ة": "ه",
        "ۀ": "ه",
        "ё": "е",
        "ʼ": "'",
        "’": "'",
        **{chr(code): None for code in range(0x64B, 0x660)},
        "\u0670": None,
        "\u0640": None,
    }
)
_TURKISH = str.maketrans({"İ": "i", "I": "ı"})


class Token(NamedTuple):
    """`kind`: "n" digits, "w" word, "h" one Han sign, "s" any other sign. Offsets are of the text."""

    start: int
    end: int
    text: str
    key: str
    kind: str


@lru_cache(maxsize=65_536)
def fold(word: str, *, turkish: bool = False) -> str:
    """The comparison key of a word: composed, case-folded, one letter for each Arabic variant."""
    if word.isascii():
        return (word.translate(_TURKISH) if turkish else word).casefold()
    if not unicodedata.is_normalized("NFC", word):
        word = unicodedata.normalize("NFC", word)
    if turkish:
        word = word.translate(_TURKISH)
    return word.casefold().translate(_LETTERS)


def tokenise(body: str, start: int, end: int, *, turkish: bool = False) -> list[Token]:
    """The tokens of `body[start:end]` in order; white space is dropped.

    A blank inside a digit group is kept only where it groups thousands ("1 902", not "2012 500").
    """
    tokens: list[Token] = []
    for match in PATTERN.finditer(body, start, end):
        kind = match.lastgroup or "s"
        text = match.group()
        if kind == "n" and not text.isdigit():
            tokens.extend(_digit_tokens(text, match.start()))
            continue
        key = fold(text, turkish=turkish) if kind == "w" else text
        tokens.append(Token(match.start(), match.end(), text, key, kind))
    return tokens


def _digit_tokens(text: str, offset: int) -> list[Token]:
    """Splits a run of digit groups at blanks that do not group thousands."""
    pieces: list[tuple[int, int]] = []
    begin = 0
    previous_blank = False
    cursor = 0
    for blank in _SPACED.finditer(text):
        left = text[cursor : blank.start()]
        right = _DIGITS.match(text, blank.end())
        groups = right is not None and len(right.group()) == 3
        fits = left.isdigit() and (len(left) == 3 if previous_blank else len(left) <= 3)
        if groups and fits:
            previous_blank = True
        else:
            pieces.append((begin, blank.start()))
            begin = blank.end()
            previous_blank = False
        cursor = blank.end()
    pieces.append((begin, len(text)))
    return [
        Token(offset + left, offset + right, text[left:right], text[left:right], "n")
        for left, right in pieces
    ]
