"""The mean vectors of a library's languages, from a fixed sample of its passages.

A model puts texts of one language and one kind of library near each other, whatever they tell. Near
a question stands what lies in its direction seen from the mean of its own language, not what only
shares that mean with it. The sample depends on the documents alone, so equal libraries rank alike.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pgvector.sqlalchemy import VECTOR
from sqlalchemy import Row, text

from app.store.database import Session
from app.store.filters import primary_subtag
from app.store.vectors import Model, Vectors
from detectors.mentions.lexical.scripts import script_of

#: The sample: of each language so many documents, those with the smallest end of their id (chance,
#: which the documents do not know), and their first passages. Recall is the same with all of 20,000.
DOCUMENTS = 300
PASSAGES = 2

#: Of a mean of n passages n / (n + 20) counts: a few passages say more of their matter than of their
#: language.
HELD_BACK = 20

#: The scripts of languages, for `across`; of others nothing is assumed.
_SCRIPTS = {
    **dict.fromkeys(("ru", "uk", "kk", "ky", "be", "bg", "mk", "tg", "mn", "tt", "ba"), "cyrillic"),
    **dict.fromkeys(("ar", "fa", "ps", "ur", "ug", "ckb"), "arabic"),
    **dict.fromkeys(("zh", "yue"), "han"),
    **dict.fromkeys(("en", "tr", "az", "de", "es", "fr", "it", "nl", "pl", "pt", "ro"), "latin"),
}

#: The language by which documents are grouped, "" for none: the first part of a BCP 47 tag.
CODE = "lower(split_part(coalesce({0}.language, ''), '-', 1))"
_OF_DOCUMENT = CODE.format("d")

_SAMPLED = text(f"""
WITH RECURSIVE languages (code) AS (
    (SELECT {_OF_DOCUMENT} FROM documents d ORDER BY 1 LIMIT 1)
    UNION ALL
    SELECT (SELECT {_OF_DOCUMENT} FROM documents d WHERE {_OF_DOCUMENT} > languages.code ORDER BY 1 LIMIT 1)
    FROM languages WHERE languages.code IS NOT NULL
)
SELECT languages.code AS code, count(*) AS counted, avg(e.vector::vector) AS mean
FROM languages
CROSS JOIN LATERAL (
    SELECT d.id FROM documents d WHERE {_OF_DOCUMENT} = languages.code
    ORDER BY right(d.id, 10), d.id LIMIT {DOCUMENTS}
) AS chosen
JOIN embeddings e ON e.document_id = chosen.id AND e.ordinal < {PASSAGES} AND e.model_id = :model
GROUP BY languages.code ORDER BY languages.code
""").columns(mean=VECTOR())

#: What the library holds, quickly: every document that comes or goes has a newer transaction.
_STATE = text("""
SELECT (SELECT identity FROM library), (SELECT max(written_by) FROM documents),
    (SELECT max(written_by) FROM removed_documents)
""")

_remembered: dict[tuple[Any, ...], Means] = {}
_REMEMBERED_AT_MOST = 8


@dataclass(frozen=True, slots=True)
class Means:
    """`vectors` are float32 of shape (n, dimension), as half precision holds them, one a language."""

    languages: tuple[str, ...]
    vectors: Vectors

    @classmethod
    def of(cls, sampled: Iterable[tuple[str, int, Vectors]], *, dimension: int) -> Means:
        """From each language's number of sampled passages and their mean."""
        rows = sorted(sampled, key=lambda row: row[0])
        vectors = np.zeros((len(rows), dimension), dtype=np.float32)
        for place, (_, count, mean) in enumerate(rows):
            vectors[place] = np.asarray(mean, dtype=np.float64) * (count / (count + HELD_BACK))
        halved = vectors.astype(np.float16).astype(np.float32)
        return cls(tuple(code for code, _, _ in rows), halved)

    def nearness(
        self,
        cosines: NDArray[np.float32],
        passages: NDArray[np.floating[Any]],
        languages: NDArray[np.int64],
        query: Vectors,
    ) -> NDArray[np.float32]:
        """The cosine of the query with each passage as it is seen from the mean of its language.

        `cosines` are those of the query with the passages as they are, `languages` their places in
        `self.languages`.
        """
        if not self.languages:
            return cosines
        means = self.vectors[languages]
        along = np.einsum("ij,ij->i", np.asarray(passages, dtype=np.float32), means)
        square = np.maximum(1 - 2 * along + np.einsum("ij,ij->i", means, means), 1e-6)
        near: NDArray[np.float32] = (cosines - means @ query) / np.sqrt(square)
        return near


def means_of(session: Session, model: Model) -> Means:
    """The means of the library as the session sees it; worked out again when it has changed."""
    key = (*session.execute(_STATE).one(), model.id, model.dimension)
    found = _remembered.get(key)
    if found is None:
        rows: Sequence[Row[Any]] = session.execute(_SAMPLED, {"model": model.id}).all()
        sampled = [(row.code, row.counted, row.mean) for row in rows]
        found = Means.of(sampled, dimension=model.dimension)
        if len(_remembered) >= _REMEMBERED_AT_MOST:
            _remembered.clear()
        _remembered[key] = found
    return found


class Sample:
    """The same sample taken from documents one after another, in any order."""

    def __init__(self) -> None:
        # Of each language the largest key first, so that it is the one to go.
        self._kept: dict[str, list[tuple[_Falling, int, NDArray[np.float32]]]] = {}
        self._taken = 0

    def add(self, id: str, language: str | None, vectors: NDArray[np.floating[Any]]) -> None:
        """Take in a document by its id, with the vectors of its passages."""
        kept = self._kept.setdefault(code_of(language), [])
        self._taken += 1
        rows = np.asarray(vectors[:PASSAGES], dtype=np.float32)
        entry = (_Falling((id[-10:], id)), self._taken, rows)
        if len(kept) < DOCUMENTS:
            heapq.heappush(kept, entry)
        elif kept[0][0] < entry[0]:
            heapq.heapreplace(kept, entry)

    def means(self, *, dimension: int) -> Means:
        """The means of what was taken in, of every language that was among it."""
        sampled = []
        for code, kept in self._kept.items():
            rows = np.concatenate([vectors.reshape(-1, dimension) for *_, vectors in kept])
            mean = rows.sum(axis=0, dtype=np.float64) / max(len(rows), 1)
            sampled.append((code, len(rows), mean))
        return Means.of(sampled, dimension=dimension)


class _Falling(tuple[str, str]):
    """A key of which the larger one counts as the smaller."""

    __slots__ = ()

    def __lt__(self, other: tuple[str, ...]) -> bool:
        return tuple(self) > tuple(other)


def code_of(language: str | None) -> str:
    """The language by which a document is grouped: "en" of "en-GB", "" of none."""
    return primary_subtag(language) or ""


def across(query: str, languages: Iterable[str]) -> list[bool]:
    """For each language whether its texts are written in another script than the query.

    Then no word of the query stands in them as it is.
    """
    own = script_of(query)
    return [_SCRIPTS.get(code, own) != own for code in languages]


def as_literals(vectors: Vectors) -> list[str]:
    """Half-precision vectors as the database reads them."""
    return ["[" + ",".join(map(repr, row.astype(np.float16).tolist())) + "]" for row in vectors]


def arguments(means: Means) -> Mapping[str, object]:
    """What the SQL of `nearest_in` is given."""
    return {"codes": list(means.languages), "means": as_literals(means.vectors)}


def nearest_in(pool: str, *, depth: int) -> str:
    """SQL for the best of a pool of passages, with `language` and `nearness`; sums as in `Means.nearness`.

    The pool has document_id, ordinal, vector, distance and the query as `query`; `:codes` and
    `:means` are those of `arguments`.
    """
    return f"""
        SELECT pool.document_id, pool.ordinal, {_OF_DOCUMENT} AS language,
            CASE WHEN mean.vector IS NULL THEN 1 - pool.distance ELSE
                (1 - pool.distance + (mean.vector <#> pool.query)) / sqrt(greatest(
                    1 + 2 * (pool.vector <#> mean.vector) - (mean.vector <#> mean.vector), 1e-6))
            END AS nearness
        FROM {pool} JOIN documents d ON d.id = pool.document_id
        LEFT JOIN unnest(CAST(:codes AS text[]), CAST(:means AS halfvec[])) AS mean (code, vector)
            ON mean.code = {_OF_DOCUMENT}
        ORDER BY nearness DESC LIMIT {depth}
    """
