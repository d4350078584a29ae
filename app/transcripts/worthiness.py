"""How much each sentence is worth checking: a linear head on the vectors of the embedding model."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.transcripts.types import Aired, Encoder

#: One file a model, `<name of the model>.json`; docs/models/check-worthiness.md says how they came to be.
HEADS = Path(__file__).parent / "heads"

#: So many texts are given to the model at once.
_PORTION = 1_024


@dataclass(frozen=True, slots=True)
class Head:
    """A logistic regression: the probability is 1 / (1 + exp(-(vector . weights + bias))).

    `languages` are those of the model; None is every one.
    """

    weights: NDArray[np.float32]
    bias: float
    languages: frozenset[str] | None = None

    def reads(self, language: str | None) -> bool:
        """False for a language that the model was not made for."""
        return self.languages is None or language in self.languages

    def __call__(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Of vectors of shape (n, dimension) n probabilities in [0, 1]."""
        scores = np.clip(vectors @ self.weights + self.bias, -30.0, 30.0)
        return np.asarray(1.0 / (1.0 + np.exp(-scores)), dtype=np.float32)


def worthy(sentences: Sequence[Aired], encoder: Encoder) -> list[Aired]:
    """The same sentences in the same order, each with its `check_worthiness` in [0, 1].

    It stays None where no head was trained for the encoder's model, or none for the sentence's
    language: then nobody can say. Every distinct text is encoded once, as it is.
    """
    head = head_of(encoder.name)
    if head is None or not sentences:
        return list(sentences)
    # By length and letters, so that what a batch holds does not depend on the order of the files.
    texts = sorted(
        {one.text for one in sentences if head.reads(one.language)},
        key=lambda text: (len(text), text),
    )
    found: dict[str, float] = {}
    for start in range(0, len(texts), _PORTION):
        portion = texts[start : start + _PORTION]
        values = head(encoder.encode(portion, kind="text"))
        found.update(zip(portion, (round(float(value), 4) for value in values), strict=True))
    return [
        replace(one, check_worthiness=found[one.text]) if head.reads(one.language) else one
        for one in sentences
    ]


@lru_cache(maxsize=8)
def head_of(model: str) -> Head | None:
    """The head that was trained for a model, None when there is none; what follows an @ is left out."""
    path = HEADS / f"{Path(model.partition('@')[0]).name}.json"
    if not path.is_file():
        return None
    told = json.loads(path.read_text("utf-8"))
    languages = told.get("languages")
    return Head(
        np.asarray(told["weights"], dtype=np.float32),
        float(told["bias"]),
        frozenset(languages) if languages else None,
    )
