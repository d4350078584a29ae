"""Text folded for comparison, with the way back to the code points as they were sent."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

# Letters that stand for one another in practice and have no decomposition that says so.
_SAME = {
    "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ı": "i", "’": "'", "‘": "'", "ʼ": "'", "`": "'",
    "ʹ": "'", "´": "'",
}  # fmt: skip
# Signs that may stand inside a word without changing it: joiners, direction marks, tatweel.
_DROPPED = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\u0640"
)
# An apostrophe inside a word, but not the one of a possessive: "didn't", "Ankara'da", not "man's".
_INNER = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])(?!s(?!\w))")


class _Table(dict[int, int | None]):
    """Folds one code point to one or none, remembered at first sight."""

    def __missing__(self, code: int) -> int | None:
        letter = chr(code)
        folded: int | None
        if letter in _DROPPED or unicodedata.category(letter) in ("Mn", "Me"):
            folded = None
        else:
            base = unicodedata.normalize("NFKD", _SAME.get(letter, letter).lower())[0]
            digit = unicodedata.digit(base, -1)
            folded = ord(str(digit)) if digit >= 0 else ord(_SAME.get(base, base))
        self[code] = folded
        return folded


_TABLE = _Table()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `offsets[i]` is where its i-th code point stands in the original.

    `offsets` is None when every code point stands where it stood.
    """

    text: str
    size: int
    offsets: tuple[int, ...] | None = None

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The half-open slice of the original behind the non-empty folded slice `[start, end)`.

        Marks that folding dropped after the last letter belong to it.
        """
        if self.offsets is None:
            return start, end
        last = self.offsets[end] if end < len(self.offsets) else self.size
        return self.offsets[start], last

    def forward(self, at: int) -> int:
        """Where the original offset `at` stands in the folded text (the next kept code point)."""
        return at if self.offsets is None else bisect_left(self.offsets, at)


def fold(text: str) -> Folded:
    """`text` in lower case without diacritics, joiners and apostrophes inside words.

    "Détenu", "can’t" and decomposed letters fold like "detenu", "cant" and composed ones; Arabic
    and Persian letter variants and digits fold together. One code point becomes one or none.
    """
    folded = text.translate(_TABLE)
    if len(folded) == len(text) and not _INNER.search(folded):
        return Folded(folded, len(text))
    kept = [(at, _TABLE[ord(letter)]) for at, letter in enumerate(text)]
    pairs = [(at, chr(code)) for at, code in kept if code is not None]
    joined = "".join(letter for _, letter in pairs)
    inner = {match.start() for match in _INNER.finditer(joined)}
    pairs = [pair for place, pair in enumerate(pairs) if place not in inner]
    return Folded("".join(letter for _, letter in pairs), len(text), tuple(at for at, _ in pairs))
