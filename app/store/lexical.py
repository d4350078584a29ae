"""The words and names of the library in a tantivy index: derived from the rows, never the truth.

It lies under the data folder, one folder a library, and says up to which transaction it has read.
Before a search it reads what was committed since. When it is missing, damaged, of another version
or ahead of the database (a backup was restored), it is built anew. One process writes at a time;
what is not written down yet is searched from the rows.
"""

from __future__ import annotations

import fcntl
import json
import logging
import os
import shutil
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any, NamedTuple, Self

from sqlalchemy import Select, func, select, text, true
from tantivy import Document, FieldType, Index, IndexWriter, Occur, Query, Schema, SchemaBuilder

from app.store.analysis import (
    BRIDGE,
    FIELDS,
    analyzers,
    bridge_tokens,
    field_of,
    prepared,
    tokens,
)
from app.store.database import Database, Session
from app.store.filters import Filters, primary_subtag
from app.store.models import DocumentRow, Library, PassageRow, RemovedDocument, SourceRow
from app.store.vectors import PassageKey

_log = logging.getLogger(__name__)

#: Raise it when the fields or their analysis change: every index is then built anew.
VERSION = 2

_HEAP = 32_000_000

#: Passages searched from the rows while the index has not got them; more would be slow.
_UNWRITTEN_AT_MOST = 2_000

#: How long a search waits for another process that is writing, in seconds.
_PATIENCE = 2.0

#: Whatever was written by a transaction before this one is committed or gone for good.
_OLDEST_RUNNING = text("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")


class Found(NamedTuple):
    """Keys of passages, the best first: by the words of each language, and by names across scripts."""

    words: list[PassageKey]
    names: list[PassageKey]


class Entry(NamedTuple):
    """A passage as it is indexed; `type` is that of its source."""

    document_id: str
    ordinal: int
    text: str
    language: str | None
    published_on: date | None
    type: str | None


class Lexical:
    """The index of one library. Safe to use from several threads and processes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._index: Index | None = None
        self._inode = 0

    @classmethod
    def open(cls, database: Database) -> Self:
        """The index of this database, in a folder under its data folder; read or built when used."""
        with database.session() as session:
            identity = session.execute(select(Library.identity)).scalar_one()
        return cls(database.data_dir / "lexical" / f"{identity}-v{VERSION}")

    def search(
        self, session: Session, queries: Sequence[str], *, depth: int, filters: Filters
    ) -> list[Found]:
        """For each query the best passages by BM25, the best first, at most `depth`.

        What the session sees is what is searched, its own uncommitted documents included.
        """
        read_up_to = self.sync(session)
        indexes = [] if read_up_to == 0 else [self._reader()]
        # Usually none: what this transaction wrote itself, or what nobody could write down in time.
        unwritten = session.execute(
            _passages(since=read_up_to)
            .order_by(DocumentRow.written_by.desc())
            .limit(_UNWRITTEN_AT_MOST)
        ).all()
        if unwritten:
            indexes.append(_in_memory(unwritten))
        # Scores of two indexes do not compare: each counts words for itself. Ranks do, roughly.
        conditions = _conditions(filters)
        return [
            Found(
                *(
                    _interleave(
                        [_search(index, terms, conditions, depth) for index in indexes if index]
                    )[:depth]
                    for terms in (_words(query), _names(query))
                )
            )
            for query in queries
        ]

    def sync(self, session: Session) -> int:
        """Read what was committed since the last time; the transaction up to which it has read.

        All documents written by transactions before that one are in the index. 0 when there is no
        index yet and another process is building it.
        """
        newest: int = session.execute(_OLDEST_RUNNING).scalar_one()
        done = self._done()
        if self._stale(done, newest) or _any_between(session, done, newest):
            with self._writing() as ours:
                if ours:
                    self._write(session, newest)
        return self._done()

    def _write(self, session: Session, newest: int) -> None:
        done = self._done()  # another process may have been here while we waited
        if self._stale(done, newest):
            _log.info("building the lexical index in %s", self._folder)
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir(parents=True)
            done = 0
        index = Index(_SCHEMA, path=str(self._folder), reuse=True)
        _register_analyzers(index)
        writer = index.writer(heap_size=_HEAP, num_threads=1)
        try:
            gone = select(RemovedDocument.document_id).where(
                RemovedDocument.written_by >= done, RemovedDocument.written_by < newest
            )
            for document_id in session.scalars(gone) if done else ():
                writer.delete_documents_by_term("document", document_id)
            rows = session.execute(
                _passages(since=done, until=newest), execution_options={"yield_per": 1000}
            )
            # A kill between the commit and the note below makes us read the same rows again.
            _add(writer, rows, replacing=done > 0)
            writer.commit()
        finally:
            writer.wait_merging_threads()
        self._note(newest)

    def _reader(self) -> Index | None:
        """The index as the last writer committed it, None when it has gone again."""
        with self._lock:
            try:
                inode = (self._folder / "meta.json").parent.stat().st_ino
                if self._index is None or inode != self._inode:
                    self._index = Index.open(str(self._folder))
                    _register_analyzers(self._index)
                    self._inode = inode
                self._index.reload()
            except (OSError, ValueError) as error:
                _log.warning("the lexical index cannot be read: %s", error)
                self._index = None
            return self._index

    def _stale(self, done: int, newest: int) -> bool:
        return done == 0 or done > newest or self._reader() is None

    def _done(self) -> int:
        try:
            state = json.loads((self._folder / "read_up_to.json").read_text())
            return int(state["transaction"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0

    def _note(self, newest: int) -> None:
        path = self._folder / "read_up_to.json"
        partial = path.with_suffix(".partial")
        partial.write_text(json.dumps({"transaction": newest}))
        partial.replace(path)

    @contextmanager
    def _writing(self) -> Iterator[bool]:
        """True inside when we are the only writer; False when another still was after our patience."""
        self._folder.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._folder.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o644)
        try:
            yield _lock(handle)
        finally:
            os.close(handle)  # lets go of the lock


class Words:
    """An index in a folder that is written once and then only read, by any number of processes."""

    def __init__(self, folder: Path) -> None:
        self._index = Index.open(str(folder))
        _register_analyzers(self._index)
        self._index.reload()

    @classmethod
    def write(cls, folder: Path, rows: Iterable[Entry]) -> None:
        """Write the index of these passages into a folder that is not there yet."""
        folder.mkdir(parents=True)
        index = Index(_SCHEMA, path=str(folder), reuse=False)
        _register_analyzers(index)
        writer = index.writer(heap_size=_HEAP, num_threads=1)
        _add(writer, rows, replacing=False)
        writer.commit()
        writer.wait_merging_threads()

    def search(self, queries: Sequence[str], *, depth: int) -> list[Found]:
        """As `Lexical.search`, without filters."""
        return [
            Found(
                *(
                    _search(self._index, terms, (), depth)
                    for terms in (_words(query), _names(query))
                )
            )
            for query in queries
        ]


def _lock(handle: int) -> bool:
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                return False
            time.sleep(0.02)
        else:
            return True


def _passages(*, since: int, until: int | None = None) -> Select[Any]:
    query = (
        select(
            PassageRow.document_id,
            PassageRow.ordinal,
            func.substr(
                DocumentRow.body, PassageRow.start + 1, PassageRow.end - PassageRow.start
            ).label("text"),
            DocumentRow.language,
            DocumentRow.published_on,
            SourceRow.type,
        )
        .join(DocumentRow, DocumentRow.id == PassageRow.document_id)
        .join(SourceRow, SourceRow.id == DocumentRow.source_id)
        .where(DocumentRow.written_by >= since)
    )
    return query if until is None else query.where(DocumentRow.written_by < until)


def _any_between(session: Session, done: int, newest: int) -> bool:
    return any(
        session.execute(
            select(true()).where(column >= done, column < newest).limit(1)
        ).scalar_one_or_none()
        for column in (DocumentRow.written_by, RemovedDocument.written_by)
    )


def _schema() -> Schema:
    builder = (
        SchemaBuilder()
        .add_text_field("document", stored=True, tokenizer_name="raw", index_option="basic")
        .add_unsigned_field("ordinal", stored=True)
        .add_integer_field("day", indexed=True, fast=True)
        .add_text_field("language", tokenizer_name="raw", index_option="basic")
        .add_text_field("source_type", tokenizer_name="raw", index_option="basic")
    )
    for field in FIELDS:
        builder.add_text_field(f"text_{field}", tokenizer_name=field, index_option="freq")
    builder.add_text_field(BRIDGE, tokenizer_name="whitespace", index_option="freq")
    return builder.build()


_SCHEMA = _schema()


def _register_analyzers(index: Index) -> None:
    for field, analyzer in analyzers().items():
        index.register_tokenizer(field, analyzer)


def _in_memory(rows: Iterable[Any]) -> Index:
    index = Index(_SCHEMA)
    _register_analyzers(index)
    writer = index.writer(heap_size=_HEAP, num_threads=1)
    _add(writer, rows, replacing=False)
    writer.commit()
    index.reload()
    return index


def _add(writer: IndexWriter, rows: Iterable[Any], *, replacing: bool) -> None:
    replaced = set()
    for row in rows:
        if replacing and row.document_id not in replaced:
            replaced.add(row.document_id)
            writer.delete_documents_by_term("document", row.document_id)
        subtag = primary_subtag(row.language)
        field = field_of(subtag)
        entry = Document()
        entry.add_text("document", row.document_id)
        entry.add_unsigned("ordinal", row.ordinal)
        entry.add_text(f"text_{field}", prepared(row.text, field))
        entry.add_text(BRIDGE, " ".join(bridge_tokens(row.text)))
        if row.published_on is not None:
            entry.add_integer("day", row.published_on.toordinal())
        if subtag is not None:
            entry.add_text("language", subtag)
        if row.type is not None:
            entry.add_text("source_type", row.type)
        writer.add_document(entry)


def _words(query: str) -> list[Query]:
    return [
        Query.term_query(_SCHEMA, f"text_{field}", token, "freq")
        for field in FIELDS
        for token in tokens(query, field)
    ]


def _names(query: str) -> list[Query]:
    return [Query.term_query(_SCHEMA, BRIDGE, token, "freq") for token in bridge_tokens(query)]


def _search(
    index: Index, terms: Sequence[Query], conditions: Sequence[Query], depth: int
) -> list[PassageKey]:
    if not terms:
        return []
    wanted = [Query.boolean_query([(Occur.Should, term) for term in terms]), *conditions]
    query = Query.boolean_query([(Occur.Must, part) for part in wanted])
    searcher = index.searcher()
    keys: list[PassageKey] = []
    for _, address in searcher.search(query, depth, count=False).hits:
        entry = searcher.doc(address)
        keys.append((str(entry.get_first("document")), int(str(entry.get_first("ordinal")))))
    return keys


def _conditions(filters: Filters) -> list[Query]:
    conditions = []
    first, last = filters.days
    if first is not None or last is not None:
        conditions.append(
            Query.range_query(
                _SCHEMA,
                "day",
                FieldType.Integer,
                lower_bound=(first or date.min).toordinal(),
                upper_bound=(last or date.max).toordinal(),
            )
        )
    if filters.primary_language is not None:
        conditions.append(Query.term_query(_SCHEMA, "language", filters.primary_language, "basic"))
    if filters.source_type is not None:
        conditions.append(Query.term_query(_SCHEMA, "source_type", filters.source_type, "basic"))
    # A filter lets through; it must not add to the score.
    return [Query.const_score_query(condition, 0.0) for condition in conditions]


def _interleave(lists: Sequence[Sequence[PassageKey]]) -> list[PassageKey]:
    ranked = chain.from_iterable(zip_longest(*lists))
    return list(dict.fromkeys(key for key in ranked if key is not None))
