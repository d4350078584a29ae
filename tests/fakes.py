"""Stand-ins for models: small, deterministic, honest about what they are."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray


class BagOfWords:
    """An embedder whose vectors are hashed words: the more words in common, the higher the cosine."""

    def __init__(self, *, name: str = "bag-of-words", dimension: int = 64) -> None:
        self.name = name
        self.dimension = dimension
        self.encoded = 0

    def encode(
        self, texts: Sequence[str], *, kind: Literal["query", "passage", "text"]
    ) -> NDArray[np.float32]:
        self.encoded += len(texts)
        rows = [self._vector(text) for text in texts]
        return np.array(rows, dtype=np.float32).reshape(len(texts), self.dimension)

    def similar(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        return [float(np.dot(*self.encode([one, other], kind="passage"))) for one, other in pairs]

    def likeness(self, cosine: float, query: str, passage: str) -> float:
        return cosine

    def _vector(self, text: str) -> NDArray[np.float32]:
        # The model's name is in every hash: two models share no direction.
        vector = np.full(self.dimension, 1e-3, dtype=np.float32)
        for word in re.findall(r"\w+", text.casefold()):
            digest = hashlib.sha256(f"{self.name} {word}".encode()).digest()
            vector[int.from_bytes(digest[:4], "big") % self.dimension] += 1.0
        return vector / np.linalg.norm(vector)
