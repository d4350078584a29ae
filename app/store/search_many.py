"""The passages nearest to each of many claims: the answers of `search.nearest`, in few queries."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from pgvector.sqlalchemy import HALFVEC
from sqlalchemy import func, select, text

from app.store import documents
from app.store.database import Session
from app.store.filters import Filters
from app.store.lexical import Lexical
from app.store.means import arguments, as_literals, means_of, nearest_in
from app.store.search import DEPTH, NAMES_WEIGHT, POOL, by_meaning_and_script, few, fuse
from app.store.vectors import Model, PassageKey, Vectors, find_model
from detectors.types import Document, Passage

#: Documents kept from one chunk to the next: news comes back to the same few.
KEPT = 4_096

_WANTED = (
    "JOIN unnest(CAST(:documents AS text[]), CAST(:ordinals AS integer[])) "
    "AS wanted (document_id, ordinal) "
    'ON t.document_id = wanted.document_id COLLATE "C" AND t.ordinal = wanted.ordinal'
)


@dataclass(frozen=True, slots=True)
class Query:
    """What one claim is searched by: its sentences and their vectors, float32 (n, dimension)."""

    sentences: Sequence[str]
    vectors: Vectors


@dataclass(slots=True)
class Known:
    """Documents that were read before. They never change, and one that is deleted has no passages."""

    documents: OrderedDict[str, Document] = field(default_factory=OrderedDict)

    def fetch(self, session: Session, ids: set[str]) -> dict[str, Document]:
        """The documents that exist, by id."""
        missing = ids - self.documents.keys()
        for id, stored in documents.get_many(session, missing).items() if missing else ():
            self.documents[id] = stored.document
        found = {id: self.documents[id] for id in ids if id in self.documents}
        for id in found:
            self.documents.move_to_end(id)
        while len(self.documents) > max(KEPT, len(ids)):
            self.documents.popitem(last=False)
        return found


def nearest_many(
    session: Session,
    queries: Sequence[Query],
    *,
    model: str,
    lexical: Lexical | None,
    k: int,
    known: Known,
) -> list[list[Passage]]:
    """For each query what `search.nearest` gives for it alone, without filters."""
    registered = find_model(session, model)
    sentences = [sentence for query in queries for sentence in query.sentences]
    owners = [number for number, query in enumerate(queries) for _ in query.sentences]
    lists: list[list[tuple[float, Sequence[PassageKey | None]]]] = [[] for _ in sentences]
    words: list[list[PassageKey]] = [[] for _ in sentences]
    if lexical is not None and sentences:
        for place, found in enumerate(
            lexical.search(session, sentences, depth=DEPTH, filters=Filters())
        ):
            words[place] = found.words
            lists[place] += [(1.0, found.words), (NAMES_WEIGHT, found.names)]
    if registered is not None and sentences:
        vectors = np.concatenate([query.vectors for query in queries])
        for place, near in enumerate(_by_meaning(session, registered, vectors)):
            lists[place] += by_meaning_and_script(sentences[place], near, words=words[place])
    best: list[dict[PassageKey, float]] = [defaultdict(float) for _ in queries]
    for owner, ranked in zip(owners, lists, strict=True):
        for key, score in fuse(ranked).items():
            best[owner][key] = max(best[owner][key], score)
    chosen = [sorted(each, key=lambda key: (-each[key], key))[:k] for each in best]
    return _passages(session, chosen, queries, registered, known)


def _by_meaning(
    session: Session, model: Model, vectors: Vectors
) -> list[list[tuple[PassageKey, str]]]:
    """The nearest passages of each vector with their languages, the best first, in one query."""
    exact = few(session, model, Filters())
    means = means_of(session, model)
    distance = f"((e.vector::halfvec({model.dimension})) <=> q.vector)"
    if exact:
        # Not the expression that is indexed, so the planner reads every row.
        distance += " + 0.0"
    else:
        for name, value in (("hnsw.ef_search", "200"), ("hnsw.iterative_scan", "relaxed_order")):
            session.execute(select(func.set_config(name, value, True)))
    pool = (
        f"(SELECT e.document_id, e.ordinal, e.vector, {distance} AS distance, q.vector AS query "
        f"FROM embeddings e WHERE e.model_id = {model.id} ORDER BY {distance} LIMIT {POOL}) AS pool"
    )
    rows = session.execute(
        text(
            "SELECT q.place, near.document_id, near.ordinal, near.language, near.nearness "
            "FROM unnest(CAST(:vectors AS halfvec[])) WITH ORDINALITY AS q (vector, place) "
            f"CROSS JOIN LATERAL ({nearest_in(pool, depth=DEPTH)}) near"
        ),
        {"vectors": as_literals(vectors), **arguments(means)},
    )
    ranked: list[list[tuple[float, PassageKey, str]]] = [[] for _ in vectors]
    for row in rows:
        ranked[row.place - 1].append((-row.nearness, (row.document_id, row.ordinal), row.language))
    return [[(key, language) for _, key, language in sorted(each)] for each in ranked]


def _passages(
    session: Session,
    chosen: Sequence[Sequence[PassageKey]],
    queries: Sequence[Query],
    model: Model | None,
    known: Known,
) -> list[list[Passage]]:
    keys = sorted({key for each in chosen for key in each})
    wanted = {"documents": [key[0] for key in keys], "ordinals": [key[1] for key in keys]}
    places = {
        (row.document_id, row.ordinal): (row.start, row.end)
        for row in session.execute(
            text(f'SELECT t.document_id, t.ordinal, t.start, t."end" FROM passages t {_WANTED}'),
            wanted,
        )
    }
    stored: dict[PassageKey, Vectors] = {}
    if model is not None:
        rows = session.execute(
            text(
                f"SELECT t.document_id, t.ordinal, t.vector FROM embeddings t {_WANTED} "
                f"WHERE t.model_id = {model.id}"
            ).columns(vector=HALFVEC()),
            wanted,
        )
        stored = {(row.document_id, row.ordinal): row.vector for row in rows}
    found = known.fetch(session, {document_id for document_id, _ in places})
    return [
        [
            Passage(
                found[key[0]],
                found[key[0]].text.span(*places[key]),
                similarity(stored.get(key), query.vectors),
            )
            for key in each
            if key in places and key[0] in found
        ]
        for each, query in zip(chosen, queries, strict=True)
    ]


def similarity(stored: Vectors | None, vectors: Vectors) -> float | None:
    """The best cosine of a passage with any of the vectors; None when the passage has no vector."""
    if stored is None or not len(vectors):
        return None
    cosines = vectors @ np.asarray(stored, dtype=np.float32)
    return float(np.clip(cosines.max(), -1.0, 1.0))
