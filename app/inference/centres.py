"""Vectors for retrieval without the part that only says in which language a text is written.

A multilingual model puts texts of one language near each other, whatever they tell: asked in Russian
it brings up anything in Russian before the one English passage that tells the same. Of every vector
the mean vector of its language is taken away; what is left tells more of the matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.inference.backends import Kind, Vectors

FILE = "centres.safetensors"
LANGUAGES = ("en", "ru", "uk", "kk", "ky", "fa", "zh", "ar", "tr")

_CYRILLIC = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґәғқңөұүһ")
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyzçğışöüéáñäß")
_KAZAKH = frozenset("әғқұһ")
_KYRGYZ = frozenset("ңөү")
_UKRAINIAN = frozenset("їєґі")
_TURKISH = frozenset("ğış")
_PERSIAN = frozenset("پچژگکی")


class Centres:
    """The mean vectors of nine languages, of queries and of passages."""

    def __init__(self, means: dict[Kind, NDArray[np.float32]]) -> None:
        """`means` have shape (9, dimension), in the order of `LANGUAGES`."""
        self._means = means

    @classmethod
    def read(cls, folder: Path) -> Centres | None:
        """Those of a model's folder, None when it has none."""
        from safetensors.numpy import load_file

        path = folder / FILE
        if not path.exists():
            return None
        found = load_file(path)
        return cls({"query": found["query"], "passage": found["passage"]})

    def without(self, texts: Sequence[str], vectors: Vectors, *, kind: Kind) -> Vectors:
        """The vectors, of length 1 again, without the mean of their language."""
        if not len(texts):
            return vectors
        means = self._means[kind]
        nearness = vectors @ means.T - 0.5 * (means * means).sum(axis=1)
        chosen = []
        for text, near in zip(texts, nearness, strict=True):
            possible = [LANGUAGES.index(code) for code in _possible(text)]
            chosen.append(max(possible, key=lambda at: float(near[at])))
        rest = vectors - means[chosen]
        length = np.linalg.norm(rest, axis=1, keepdims=True)
        centred: Vectors = (rest / np.maximum(length, 1e-6)).astype(np.float32)
        return centred


def _possible(text: str) -> tuple[str, ...]:
    """The languages that a text may be written in, by its letters; the vector decides among them."""
    lowered = text.casefold()
    letters = frozenset(lowered)
    counts = {
        "zh": sum("\u3400" <= char <= "\u9fff" for char in lowered),
        "ar": sum("\u0620" <= char <= "\u06ff" for char in lowered),
        "ru": sum(char in _CYRILLIC for char in lowered),
        "en": sum(char in _LATIN for char in lowered),
    }
    # A Chinese character is a word, and names in Latin letters stand in texts of every language.
    counts["zh"] *= 3
    script = max(counts, key=lambda code: counts[code])
    if script == "zh":
        return ("zh",)
    if script == "ar":
        return ("fa",) if letters & _PERSIAN else ("ar", "fa")
    if script == "en":
        return ("tr",) if letters & _TURKISH else ("en", "tr")
    if letters & _KAZAKH:
        return ("kk",)
    if letters & _UKRAINIAN:
        return ("uk", "kk")
    return ("ky", "kk") if letters & _KYRGYZ else ("ru", "uk", "kk", "ky")
