"""Documents with their passages, vectors and words in a folder that any process can map and search.

Written once, `snapshot.json` last: a folder without it was not finished. Vectors are half precision,
as in the database, and every one is compared, so that a search depends on nothing but the folder.
"""

from __future__ import annotations

import json
import mmap
import shutil
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import IO, Any, Self

import numpy as np
from numpy.typing import NDArray

from app.errors import BadInput
from app.store.lexical import VERSION as LEXICAL_VERSION
from app.store.lexical import Entry, Words
from app.store.means import Means, Sample, code_of
from app.store.search import DEPTH, NAMES_WEIGHT, POOL, by_meaning_and_script, fuse
from app.store.search_many import KEPT, Query, similarity
from app.store.vectors import Vectors
from detectors.types import Document, Passage, Source, Span, Text

FORMAT = 2

#: Rows that are compared at a time: 8,192 x 384 numbers are 13 MB.
_BLOCK = 8_192

Item = tuple[Document, Sequence[Span], NDArray[np.floating[Any]]]
"""A document, its passages, and their vectors, float32 or half precision (passages, dimension)."""


def write(
    folder: Path, items: Iterable[Item], *, model: str, dimension: int, fingerprint: str
) -> int:
    """Write the snapshot, in place of one that was there; the number of passages."""
    partial = folder.with_name(f"{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    offsets = [0]
    passages: list[tuple[int, int, int, int]] = []
    codes: list[str] = []
    sample = Sample()
    with (
        (partial / "documents.ndjson").open("wb") as documents,
        (partial / "vectors.f16").open("wb") as vectors,
    ):
        taken = _sampled(items, sample, codes)
        entries = _entries(taken, documents, vectors, offsets, passages)
        Words.write(partial / "words", entries)
    np.save(partial / "offsets.npy", np.array(offsets, dtype=np.int64))
    np.save(partial / "passages.npy", np.array(passages, dtype=np.int32).reshape(-1, 4))
    means = sample.means(dimension=dimension)
    place = {code: at for at, code in enumerate(means.languages)}
    np.save(partial / "languages.npy", np.array([place[code] for code in codes], dtype=np.int64))
    np.save(partial / "means.npy", means.vectors)
    about = {
        "format": FORMAT,
        "languages": means.languages,
        "words": LEXICAL_VERSION,
        "model": model,
        "dimension": dimension,
        "documents": len(offsets) - 1,
        "passages": len(passages),
        "fingerprint": fingerprint,
    }
    (partial / "snapshot.json").write_text(json.dumps(about, indent=2) + "\n")
    shutil.rmtree(folder, ignore_errors=True)
    partial.rename(folder)
    return len(passages)


def _sampled(items: Iterable[Item], sample: Sample, codes: list[str]) -> Iterator[Item]:
    """The items as they are, sampled on the way; `codes` are the documents' languages."""
    for document, spans, rows in items:
        sample.add(document.text.id, document.text.language, rows)
        codes.append(code_of(document.text.language))
        yield document, spans, rows


def _entries(
    items: Iterable[Item],
    documents: IO[bytes],
    vectors: IO[bytes],
    offsets: list[int],
    passages: list[tuple[int, int, int, int]],
) -> Iterator[Entry]:
    """What the index of words takes in, while everything else is written on the way."""
    for number, (document, spans, rows) in enumerate(items):
        line = json.dumps(_told(document)).encode() + b"\n"
        documents.write(line)
        offsets.append(offsets[-1] + len(line))
        vectors.write(np.ascontiguousarray(rows, dtype=np.float16).tobytes())
        for ordinal, span in enumerate(spans):
            passages.append((number, ordinal, span.start, span.end))
            yield Entry(
                str(number),  # no search has to know the documents' own ids
                ordinal,
                span.quote,
                document.text.language,
                document.published_on,
                document.source.type,
            )


class Snapshot:
    """A snapshot that is searched. Its files are mapped: processes of one machine share the memory."""

    def __init__(self, folder: Path, about: Mapping[str, Any]) -> None:
        self.fingerprint: str = about["fingerprint"]
        self.model: str = about["model"]
        self.size: int = about["passages"]
        shape = (about["passages"], about["dimension"])
        self._vectors: NDArray[np.float16] = (
            np.memmap(folder / "vectors.f16", dtype=np.float16, mode="r", shape=shape)
            if self.size
            else np.zeros(shape, dtype=np.float16)
        )
        self._passages = np.load(folder / "passages.npy", mmap_mode="r" if self.size else None)
        self._offsets = np.load(folder / "offsets.npy")
        self._languages = np.load(folder / "languages.npy")
        self._means = Means(tuple(about["languages"]), np.load(folder / "means.npy"))
        # Where the first passage of each document stands.
        self._first = np.searchsorted(self._passages[:, 0], np.arange(len(self._offsets)))
        self._words = Words(folder / "words")
        self._documents: OrderedDict[int, Document] = OrderedDict()
        with (folder / "documents.ndjson").open("rb") as file:
            self._file = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if self.size else b""

    @classmethod
    def open(cls, folder: Path, *, model: str) -> Self:
        """The snapshot in the folder; BadInput when there is none that this model can search."""
        try:
            about = json.loads((folder / "snapshot.json").read_text())
        except (OSError, ValueError) as error:
            raise BadInput(f"{folder} holds no finished snapshot of a library.") from error
        if (about["format"], about["words"]) != (FORMAT, LEXICAL_VERSION):
            raise BadInput(f"The snapshot {folder} is of another version; write it again.")
        if about["model"] != model:
            raise BadInput(
                f"The snapshot {folder} was written with the embedding model {about['model']}, "
                f"and {model} is loaded."
            )
        return cls(folder, about)

    def items(self) -> Iterator[Item]:
        """Every document with its passages and vectors, in order."""
        row = 0
        for number in range(len(self._offsets) - 1):
            document = _document(json.loads(self._line(number)))
            first = row
            while row < self.size and int(self._passages[row][0]) == number:
                row += 1
            spans = [
                document.text.span(int(start), int(end))
                for _, _, start, end in self._passages[first:row]
            ]
            yield document, spans, np.asarray(self._vectors[first:row])

    @property
    def documents(self) -> int:
        """How many documents it holds."""
        return len(self._offsets) - 1

    def nearest(self, queries: Sequence[Query], *, k: int) -> list[list[Passage]]:
        """For each query the `k` best passages, fused as in `app.store.search`, the best first."""
        sentences = [sentence for query in queries for sentence in query.sentences]
        if not sentences or not self.size:
            return [[] for _ in queries]
        by_words = self._words.search(sentences, depth=DEPTH)
        by_meaning = self._by_meaning(np.concatenate([query.vectors for query in queries]))
        place = 0
        found = []
        for query in queries:
            best: dict[int, float] = defaultdict(float)
            for sentence in query.sentences:
                found_by = by_words[place]
                words = [self._row(key) for key in found_by.words]
                lists: list[tuple[float, Sequence[int | None]]] = [
                    (1.0, words),
                    (NAMES_WEIGHT, [self._row(key) for key in found_by.names]),
                    *by_meaning_and_script(sentence, by_meaning[place], words=words),
                ]
                for row, score in fuse(lists).items():
                    best[row] = max(best[row], score)
                place += 1
            chosen = sorted(best, key=lambda row: (-best[row], row))[:k]
            found.append([self._passage(row, query.vectors) for row in chosen])
        return found

    def _by_meaning(self, vectors: Vectors) -> list[list[tuple[int, str]]]:
        """The nearest rows of each vector with their languages, the best first."""
        # Half precision, as the database takes a query.
        vectors = np.asarray(vectors.astype(np.float16), dtype=np.float32)
        scores = np.zeros((len(vectors), 0), dtype=np.float32)
        rows = np.zeros((len(vectors), 0), dtype=np.int64)
        for start in range(0, self.size, _BLOCK):
            block = np.asarray(self._vectors[start : start + _BLOCK], dtype=np.float32)
            near = vectors @ block.T
            if near.shape[1] > POOL:
                kept = np.argpartition(-near, POOL - 1, axis=1)[:, :POOL]
                near = np.take_along_axis(near, kept, axis=1)
            else:
                kept = np.broadcast_to(np.arange(near.shape[1]), near.shape)
            scores = np.concatenate([scores, near], axis=1)
            rows = np.concatenate([rows, kept + start], axis=1)
            if scores.shape[1] > 8 * POOL:
                scores, rows = _best(scores, rows, POOL)
        scores, rows = _best(scores, rows, POOL)
        return [self._ranked(*each) for each in zip(scores, rows, vectors, strict=True)]

    def _ranked(
        self, cosines: NDArray[np.float32], rows: NDArray[np.int64], vector: Vectors
    ) -> list[tuple[int, str]]:
        languages = self._languages[self._passages[rows, 0]]
        near = self._means.nearness(cosines, self._vectors[rows], languages, vector)
        order = np.lexsort((rows, -near))[:DEPTH]
        return [(int(rows[at]), self._means.languages[languages[at]]) for at in order]

    def _row(self, key: tuple[str, int]) -> int:
        return int(self._first[int(key[0])]) + key[1]

    def _passage(self, row: int, vectors: Vectors) -> Passage:
        number, _, start, end = map(int, self._passages[row])
        document = self._document(number)
        cosine = similarity(self._vectors[row], vectors)
        return Passage(document, document.text.span(start, end), cosine)

    def _document(self, number: int) -> Document:
        found = self._documents.get(number)
        if found is None:
            found = self._documents[number] = _document(json.loads(self._line(number)))
            if len(self._documents) > KEPT:
                self._documents.popitem(last=False)
        else:
            self._documents.move_to_end(number)
        return found

    def _line(self, number: int) -> bytes:
        return self._file[int(self._offsets[number]) : int(self._offsets[number + 1])]


def _best(
    scores: NDArray[np.float32], rows: NDArray[np.int64], depth: int
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    order = np.lexsort((rows, -scores), axis=1)[:, :depth]
    return np.take_along_axis(scores, order, axis=1), np.take_along_axis(rows, order, axis=1)


def _told(document: Document) -> dict[str, Any]:
    source = document.source
    return {
        "id": document.text.id,
        "text": document.text.body,
        "language": document.text.language,
        "title": document.title,
        "url": document.url,
        "source": [source.name, source.type, source.country, source.owner],
        "published_on": document.published_on and document.published_on.isoformat(),
        "retrieved_at": document.retrieved_at and document.retrieved_at.isoformat(),
        "sha256": document.sha256,
        "attributed_to": document.attributed_to,
    }


def _document(told: Mapping[str, Any]) -> Document:
    day, moment = told["published_on"], told["retrieved_at"]
    return Document(
        text=Text(told["id"], told["text"], told["language"]),
        title=told["title"],
        url=told["url"],
        source=Source(*told["source"]),
        published_on=date.fromisoformat(day) if day else None,
        retrieved_at=datetime.fromisoformat(moment) if moment else None,
        sha256=told["sha256"],
        attributed_to=told["attributed_to"],
    )
