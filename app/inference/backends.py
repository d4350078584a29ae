"""What computes vectors: the shipped encoder, or any sentence-transformers model."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from app.errors import Unavailable
from app.inference.encoder import Encoder
from app.inference.models import has_bfloat16, quiet

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

_log = logging.getLogger(__name__)

Kind = Literal["query", "passage", "text"]
Vectors = NDArray[np.float32]

_CALIBRATION_SECONDS = 2.0
_SAMPLE = "He said that someone had bought a ticket to Almaty for him in early January."


class Backend(Protocol):
    """A model that turns texts, already with their prefixes, into vectors of length 1."""

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""

    @property
    def prefixes(self) -> dict[Kind, str]:
        """The words that go in front of a text of each kind."""

    def run(self, texts: Sequence[str], *, bfloat16: bool) -> Vectors:
        """float32 of shape (n, dimension), in the order of the texts; computed in one batch."""


class PackedBackend:
    """The shipped encoder: the mean over the tokens of the last layer."""

    def __init__(self, folder: Path) -> None:
        self._encoder = Encoder(folder)
        self.dimension = self._encoder.sizes.hidden
        self.prefixes: dict[Kind, str] = {
            "query": self._encoder.prefixes.get("query", ""),
            "passage": self._encoder.prefixes.get("passage", ""),
        }

    def run(self, texts: Sequence[str], *, bfloat16: bool) -> Vectors:
        """float32 of shape (n, dimension), in the order of the texts; longer ones are cut."""
        import torch

        encoder = self._encoder
        batch = encoder.batch(encoder.tokenize(texts, longest=encoder.sizes.positions))
        with torch.inference_mode():
            mask = batch.mask[..., None].float()
            hidden = encoder.hidden(batch, bfloat16=bfloat16)
            mean = (hidden * mask).sum(dim=1) / mask.sum(dim=1)
            vectors: Vectors = torch.nn.functional.normalize(mean, dim=1).numpy()
        return vectors


class SentenceTransformersBackend:
    """A model loaded by sentence-transformers."""

    def __init__(self, model: SentenceTransformer, *, name: str) -> None:
        self._model = model
        dimension = model.get_embedding_dimension()
        if dimension is None:
            raise Unavailable(f"the embedding model {name} does not say how long its vectors are")
        self.dimension: int = dimension
        self.prefixes = prefixes(model, name)

    def run(self, texts: Sequence[str], *, bfloat16: bool) -> Vectors:
        """float32 of shape (n, dimension), in the order of the texts; longer ones are cut."""
        import torch

        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bfloat16):
            vectors = self._model.encode(
                list(texts),
                prompt="",
                batch_size=max(1, len(texts)),
                normalize_embeddings=True,
                convert_to_numpy=True,
                show_progress_bar=False,
            )
        return np.asarray(vectors, dtype=np.float32)


def sentence_transformers(
    name: str, *, revision: str | None, called: str
) -> tuple[SentenceTransformersBackend, str | None]:
    """The model by folder or name of a hub, with the commit that it came from, None for a folder.

    `called` is what people know it by.
    """
    with quiet():
        from sentence_transformers import SentenceTransformer

        model = SentenceTransformer(name, device="cpu", revision=revision)
    model.eval()
    commit = getattr(getattr(model[0].auto_model, "config", None), "_commit_hash", None)
    return SentenceTransformersBackend(model, name=called), commit


def prefixes(model: SentenceTransformer, name: str) -> dict[Kind, str]:
    """The words that go in front, as the model's configuration says.

    Models that were trained with words in front lose much of their recall without. Older copies of
    the E5 family do not say so and are known by their name.
    """
    said = {kind: words for kind, words in model.prompts.items() if words}
    if said:
        passage = said.get("passage", said.get("document", ""))
        return {"query": said.get("query", ""), "passage": passage}
    if "e5" in name.lower().replace("/", "-").partition("@")[0].split("-"):
        return {"query": "query: ", "passage": "passage: "}
    return {"query": "", "passage": ""}


def bfloat16_is_faster(backend: Backend, *, seconds: float = _CALIBRATION_SECONDS) -> bool:
    """True when the processor multiplies bfloat16 itself and this model is faster with it here.

    Without the processor's word for it nothing is tried: emulated, it is many times slower.
    """
    if not has_bfloat16():
        return False
    batch = [_SAMPLE] * 8
    best = {False: float("inf"), True: float("inf")}
    end = time.monotonic() + seconds
    for attempt in range(6):
        for bfloat16 in (True, False):
            started = time.monotonic()
            backend.run(batch, bfloat16=bfloat16)
            taken = time.monotonic() - started
            if attempt:  # the first run of each also prepares the weights
                best[bfloat16] = min(best[bfloat16], taken)
        if time.monotonic() > end and attempt:
            break
    faster = best[True] < 0.9 * best[False]
    _log.info(
        "eight sentences take %.0f ms in bfloat16 and %.0f ms in float32: %s it is",
        1000 * best[True],
        1000 * best[False],
        "bfloat16" if faster else "float32",
    )
    return faster
