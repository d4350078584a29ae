"""Which language each sentence is in, where nobody said it: told once for all that share their letters."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.documents.language import detect_language

#: More says nothing new.
_ENOUGH = 4_000

_LETTERS = {
    "latin": re.compile(r"[A-Za-zÀ-ɏ]"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "arabic": re.compile(r"[\u0600-\u06ff]"),
    # A Han character says about as much as three letters.
    "han": re.compile(r"[\u3040-\u30ff\u3400-\u9fff]"),
}
_WEIGHTS = {"han": 3}
#: Letters that set a language apart from the one that a file mostly is in.
_OWN = {
    "cyrillic": re.compile(r"[әғқңөұүһіїєґӘҒҚҢӨҰҮҺІЇЄҐ]"),
    "latin": re.compile(r"[ğşıİĞŞ]"),
    "arabic": re.compile(r"[پچژگکی]"),
}


def writing(text: str) -> tuple[str, bool]:
    """The script that most of a text is in ("" for none), and whether it has letters of a rarer kind."""
    counts = {
        name: len(letters.findall(text)) * _WEIGHTS.get(name, 1)
        for name, letters in _LETTERS.items()
    }
    script = max(counts, key=lambda name: counts[name])
    if not counts[script]:
        return "", False
    own = _OWN.get(script)
    return script, own is not None and own.search(text) is not None


class Tongues:
    """The languages of a file whose parts may be in several."""

    def __init__(self, texts: Iterable[str], *, known: str | None = None) -> None:
        """`known` is what somebody said of the whole file; then nothing is guessed."""
        self._known = known.partition("-")[0].lower() if known else None
        self._samples: dict[tuple[str, bool], list[str]] = {}
        self._told: dict[tuple[str, bool], str | None] = {}
        lengths: dict[tuple[str, bool], int] = {}
        for text in texts if self._known is None else ():
            key = writing(text)
            if lengths.get(key, 0) < _ENOUGH:
                lengths[key] = lengths.get(key, 0) + len(text)
                self._samples.setdefault(key, []).append(text)

    def of(self, text: str) -> str | None:
        """The language of a text of this file; None when it cannot be told."""
        if self._known is not None:
            return self._known
        key = writing(text)
        if key not in self._told:
            self._told[key] = detect_language("\n".join(self._samples.get(key, [text])))
        return self._told[key]
