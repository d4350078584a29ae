"""Documents into the library: batch by batch, each exactly once, whatever is killed and run again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from app.documents.making import refuse_unstorable
from app.documents.splitting import passages
from app.errors import AppError
from app.inference.embedding import Embedder
from app.store import documents as stored
from app.store import vectors
from app.store.database import Database
from app.store.documents import Saved
from app.store.vectors import PassageKey, Vectors
from detectors.types import Document, Span

#: Documents and code points of one transaction: what a kill loses at most.
BATCH = 32
BATCH_LENGTH = 400_000

#: Passages embedded between two commits when the model has changed.
_REEMBEDDED_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Rejected:
    """Something that could not be read or stored: `where` is a file, or a file and a line."""

    where: str
    detail: str
    pointer: str | None = None


@dataclass(slots=True)
class IngestResult:
    """How many documents were new, how many were there already, and what was turned away."""

    created: int = 0
    unchanged: int = 0
    rejected: list[Rejected] = field(default_factory=list)

    @property
    def done(self) -> int:
        """How many documents have been dealt with."""
        return self.created + self.unchanged + len(self.rejected)

    def count(self, outcome: Saved | Rejected) -> None:
        """Add one more."""
        if isinstance(outcome, Rejected):
            self.rejected.append(outcome)
        elif outcome.status == "created":
            self.created += 1
        else:
            self.unchanged += 1


def ingest(
    database: Database,
    embedder: Embedder,
    documents: Iterable[Document | Rejected],
    *,
    progress: Callable[[IngestResult], None] | None = None,
) -> IngestResult:
    """Store documents with their passages and vectors; `progress` is called after each of them.

    Documents that are stored already are left as they are, so a run that was killed is simply run
    again. What comes in rejected goes out rejected; the others go on.
    """
    result = IngestResult()
    for outcome in ingest_each(database, embedder, documents):
        result.count(outcome)
        if progress is not None:
            progress(result)
    return result


def ingest_each(
    database: Database, embedder: Embedder, documents: Iterable[Document | Rejected]
) -> Iterator[Saved | Rejected]:
    """What became of each document, in order, once its batch is committed."""
    for batch in _batches(documents):
        yield from store_batch(database, embedder, batch)


def store_batch(
    database: Database, embedder: Embedder, batch: Sequence[Document | Rejected]
) -> list[Saved | Rejected]:
    """Store the documents in one transaction of their own; what became of each, in order."""
    outcomes: dict[int, Saved | Rejected] = {}
    keyed: list[tuple[str, int, Document]] = []
    for number, item in enumerate(batch):
        refused = _refused(item)
        if refused is not None:
            outcomes[number] = refused
        elif isinstance(item, Document):
            keyed.append((stored.content_key(item), number, item))
    with database.session() as session:
        known = stored.known(session, [document for _, _, document in keyed])
    fresh = {key: document for key, _, document in keyed if key not in known}
    prepared = dict(zip(fresh, _embedded(embedder, list(fresh.values())), strict=True))
    with database.session() as session:
        # Everything in an order that is the same for all, so that two batches with the same
        # documents never wait for each other in a circle.
        if fresh:
            vectors.register_model(session, embedder.name, dimension=embedder.dimension)
            stored.prepare(session, fresh.values())
        for key, number, document in sorted(keyed, key=lambda item: item[:2]):
            outcomes[number] = (
                known[key]
                if key in known
                else stored.save(session, document, *prepared[key], embedder.name)
            )
    return [outcomes[number] for number in range(len(batch))]


def reembed(
    database: Database,
    embedder: Embedder,
    *,
    progress: Callable[[int, int], None] | None = None,
    keep_other_models: bool = False,
) -> int:
    """Give every passage a vector of this model, and forget other models; how many were made.

    Nothing to do costs one query. `progress` is told how many are done, of how many. Kill-safe: what
    is committed is not done again, and other models are forgotten only when all is done.
    """
    with database.session() as session:
        total = vectors.count_missing(session, embedder.name)
    done = 0
    after: PassageKey | None = None
    while done < total:
        with database.session() as session:
            batch = vectors.missing(session, embedder.name, after=after, limit=_REEMBEDDED_AT_ONCE)
        if not batch:
            break
        rows = embedder.encode([passage.text for passage in batch], kind="passage")
        with database.session() as session:
            model = vectors.register_model(session, embedder.name, dimension=embedder.dimension)
            vectors.add(session, model, [passage.key for passage in batch], rows)
        after = batch[-1].key
        done += len(batch)
        if progress is not None:
            progress(done, total)
    if done and not keep_other_models:
        with database.session() as session:
            vectors.forget_other_models(session, embedder.name)
    return done


def _batches(items: Iterable[Document | Rejected]) -> Iterator[list[Document | Rejected]]:
    batch: list[Document | Rejected] = []
    length = 0
    for item in items:
        batch.append(item)
        length += len(item.text.body) if isinstance(item, Document) else 0
        if len(batch) >= BATCH or length >= BATCH_LENGTH:
            yield batch
            batch, length = [], 0
    if batch:
        yield batch


def _refused(item: Document | Rejected) -> Rejected | None:
    if isinstance(item, Rejected):
        return item
    try:
        refuse_unstorable(item)
    except AppError as error:
        return Rejected(item.url or item.text.id, error.detail, error.pointer)
    return None


def _embedded(
    embedder: Embedder, documents: Sequence[Document]
) -> list[tuple[tuple[Span, ...], Vectors]]:
    """The passages of each document with their vectors, all encoded together."""
    spans = [passages(document.text) for document in documents]
    rows = embedder.encode([span.quote for each in spans for span in each], kind="passage")
    ends = np.cumsum([len(each) for each in spans])
    return [(each, rows[end - len(each) : end]) for each, end in zip(spans, ends, strict=True)]
