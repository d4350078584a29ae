"""The passages nearest to a claim: by meaning and by words, fused by reciprocal rank."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import numpy as np
from pgvector.sqlalchemy import HALFVEC
from sqlalchemy import ColumnElement, Row, cast, func, literal_column, select, text, tuple_

from app.store import documents
from app.store.database import Session
from app.store.filters import Filters
from app.store.lexical import Lexical
from app.store.means import Means, across, arguments, means_of, nearest_in
from app.store.models import DocumentRow, EmbeddingRow, PassageRow, SourceRow
from app.store.vectors import Model, PassageKey, Vectors, find_model
from detectors.types import Passage

__all__ = ["Filters", "few", "fuse", "nearest"]

Key = TypeVar("Key", bound=Hashable)

#: How much of each list takes part in the fusion, and the constant that flattens the top ranks.
#: Source: Cormack, Clarke and Büttcher, Reciprocal Rank Fusion, SIGIR 2009.
DEPTH = 100
RANK_CONSTANT = 60

#: A name or number in common counts as much as nearness in meaning and in words together: across
#: languages it is all there is when the model knows one language only. Of 35 pairs in two languages
#: 54 % of the evidence came among the first five with 2, 11 % with 1, 9 % without; of 165 pairs in
#: one language 94, 96 and 97 %, and 99 % among the first twenty with each (MiniLM-L6).
NAMES_WEIGHT = 2.0

#: Nearness in meaning counts thrice the words, and for a passage in another script, where no word of the
#: query can stand, what the words count as well. On the retrieval corpus, with multilingual-e5-small,
#: recall at ten across languages is .80 without the second; weights of 2.5 to 4 do equally well.
MEANING_WEIGHT = 3.0
ACROSS_WEIGHT = 1.0

#: So many of the nearest by cosine are looked at again from the means of their languages; recall is
#: the same when all are.
POOL = 400

#: Up to here every vector that passes the filters is compared: exact, some 30 ms at most. An index
#: scan loses neighbours, and under a narrow filter it may come back short.
EXACT_UP_TO = 50_000


def nearest(
    session: Session,
    *,
    queries: Sequence[str],
    vectors: Vectors,
    model: str,
    lexical: Lexical | None,
    k: int = 20,
    filters: Filters | None = None,
) -> list[Passage]:
    """The `k` best passages for any of the queries, the best first.

    `vectors` are the queries' own, float32 of shape (n, dimension), made by `model`; only vectors of
    that model are looked at. A passage's rank is its best over the queries, so that a long claim's
    one telling sentence is not outvoted. `similarity` is its best cosine, None when it has no vector
    under this model yet. `lexical` None leaves out the words.
    """
    filters = filters or Filters()
    if vectors.shape[0] != len(queries):
        raise ValueError(f"{len(queries)} queries, but vectors of shape {vectors.shape}")
    known = find_model(session, model)
    exact = known is not None and few(session, known, filters)
    by_words = lexical.search(session, queries, depth=DEPTH, filters=filters) if lexical else None
    means = Means((), vectors[:0]) if known is None else means_of(session, known)
    best: dict[PassageKey, float] = defaultdict(float)
    for number, vector in enumerate(vectors):
        lists: list[tuple[float, Sequence[PassageKey | None]]] = []
        if by_words is not None:
            lists += [(1.0, by_words[number].words), (NAMES_WEIGHT, by_words[number].names)]
        if known is not None:
            near = _by_meaning(session, known, vector, filters, exact=exact, means=means)
            words = by_words[number].words if by_words is not None else ()
            lists += by_meaning_and_script(queries[number], near, words=words)
        for key, score in fuse(lists).items():
            best[key] = max(best[key], score)
    chosen = sorted(best, key=lambda key: (-best[key], key))[:k]
    return _passages(session, chosen, vectors, known)


def fuse(lists: Iterable[tuple[float, Sequence[Key | None]]]) -> Mapping[Key, float]:
    """Reciprocal rank fusion: over the lists the sum of weight / (60 + rank), ranks from 1.

    None holds a rank and scores nothing.
    """
    scores: dict[Key, float] = defaultdict(float)
    for weight, ranked in lists:
        for rank, key in enumerate(ranked, start=1):
            if key is not None:
                scores[key] += weight / (RANK_CONSTANT + rank)
    return scores


def by_meaning_and_script(
    query: str, near: Sequence[tuple[Key, str]], *, words: Sequence[Key]
) -> list[tuple[float, Sequence[Key | None]]]:
    """The lists to fuse of what is near in meaning: keys with their languages, the best first.

    `words` is the list of words: where it is empty, nothing has an advantage to be made up for.
    """
    keys = [key for key, _ in near]
    if not words:
        return [(MEANING_WEIGHT, keys)]
    foreign = across(query, (language for _, language in near))
    return [
        (MEANING_WEIGHT, keys),
        (ACROSS_WEIGHT, [key if far else None for key, far in zip(keys, foreign, strict=True)]),
    ]


def _by_meaning(
    session: Session,
    model: Model,
    vector: Vectors,
    filters: Filters,
    *,
    exact: bool,
    means: Means,
) -> list[tuple[PassageKey, str]]:
    """The nearest passages with their languages, the best first."""
    distance = _distance(model, vector)
    if exact:
        # No longer the expression that is indexed, so the planner reads every row that passes.
        distance = distance + 0.0
    else:
        for name, value in (
            ("hnsw.ef_search", "200"),
            # Goes on until enough rows pass the filters; their order is only roughly right.
            ("hnsw.iterative_scan", "relaxed_order"),
        ):
            session.execute(select(func.set_config(name, value, True)))
    pool = (
        select(
            EmbeddingRow.document_id,
            EmbeddingRow.ordinal,
            EmbeddingRow.vector,
            distance.label("distance"),
            cast(vector.astype(np.float16), HALFVEC(model.dimension)).label("query"),
        )
        .where(*_conditions(model, filters))
        .order_by(distance)
        .limit(POOL)
        .cte("pool")
    )
    best = text(f"({nearest_in('pool', depth=DEPTH)}) AS best")
    rows: Sequence[Row[Any]] = session.execute(
        select(literal_column("best.*")).select_from(best).add_cte(pool), arguments(means)
    ).all()
    ranked = sorted(rows, key=lambda row: (-row.nearness, row.document_id, row.ordinal))
    return [((row.document_id, row.ordinal), row.language) for row in ranked]


def few(session: Session, model: Model, filters: Filters) -> bool:
    """True when so few vectors pass the filters that comparing them all is quick."""
    some = (
        select(EmbeddingRow.ordinal)
        .where(*_conditions(model, filters))
        .limit(EXACT_UP_TO + 1)
        .subquery()
    )
    count = session.execute(select(func.count()).select_from(some)).scalar_one()
    return count <= EXACT_UP_TO


def _distance(model: Model, vector: Vectors) -> ColumnElement[float]:
    column = cast(EmbeddingRow.vector, HALFVEC(model.dimension))
    return column.cosine_distance(vector.astype(np.float16))  # type: ignore[no-any-return]


def _conditions(model: Model, filters: Filters) -> list[ColumnElement[bool]]:
    # The model stands in the query as a number: only so does the planner see that the model's own
    # partial index answers it.
    conditions: list[ColumnElement[bool]] = [EmbeddingRow.model_id == literal_column(str(model.id))]
    wanted = _document_conditions(filters)
    if wanted:
        conditions.append(
            select(literal_column("1"))
            .select_from(DocumentRow)
            .join(SourceRow, SourceRow.id == DocumentRow.source_id)
            .where(DocumentRow.id == EmbeddingRow.document_id, *wanted)
            .exists()
        )
    return conditions


def _document_conditions(filters: Filters) -> list[ColumnElement[bool]]:
    day = DocumentRow.published_on
    conditions: list[ColumnElement[bool]] = []
    if filters.as_of is not None:
        conditions.append(day <= filters.as_of)
    if filters.before is not None:
        conditions.append(day < filters.before)
    if filters.after is not None:
        conditions.append(day > filters.after)
    if filters.primary_language is not None:
        subtag = func.lower(func.split_part(DocumentRow.language, "-", 1))
        conditions.append(subtag == filters.primary_language)
    if filters.source_type is not None:
        conditions.append(SourceRow.type == filters.source_type)
    return conditions


def _passages(
    session: Session, keys: Sequence[PassageKey], vectors: Vectors, model: Model | None
) -> list[Passage]:
    chosen = tuple_(PassageRow.document_id, PassageRow.ordinal).in_(keys)
    places = {
        (row.document_id, row.ordinal): (row.start, row.end)
        for row in session.execute(
            select(
                PassageRow.document_id, PassageRow.ordinal, PassageRow.start, PassageRow.end
            ).where(chosen)
        )
    }
    stored = documents.get_many(session, {document_id for document_id, _ in keys})
    cosines = {} if model is None else _cosines(session, keys, vectors, model)
    passages = []
    for key in keys:
        if key in places and key[0] in stored:  # else deleted a moment ago
            document = stored[key[0]].document
            passages.append(Passage(document, document.text.span(*places[key]), cosines.get(key)))
    return passages


def _cosines(
    session: Session, keys: Sequence[PassageKey], vectors: Vectors, model: Model
) -> dict[PassageKey, float]:
    rows = session.execute(
        select(EmbeddingRow.document_id, EmbeddingRow.ordinal, EmbeddingRow.vector).where(
            EmbeddingRow.model_id == model.id,
            tuple_(EmbeddingRow.document_id, EmbeddingRow.ordinal).in_(keys),
        )
    ).all()
    if not rows or not len(vectors):
        return {}
    stored = np.array([row.vector for row in rows], dtype=np.float32)
    best = np.clip((stored @ vectors.T).max(axis=1), -1.0, 1.0)
    return {
        (row.document_id, row.ordinal): float(cosine)
        for row, cosine in zip(rows, best, strict=True)
    }
