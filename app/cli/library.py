"""`belie ingest`: files, folders and NDJSON into the library."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import get_args

from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.text import Text as Words

from app.cli import console
from app.documents import IngestResult, Rejected, ingest, read_path
from app.engine import Engine
from app.errors import BadInput
from detectors.types import Document, SourceType

# More than that is a mistake in a path or a format, and the first few tell which.
SHOWN = 20


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds for documents that do not say it themselves; None when it was not given."""

    published_on: str | None = None
    language: str | None = None
    source: str | None = None
    source_type: str | None = None

    def __post_init__(self) -> None:
        self._day()
        if self.source_type is not None and self.source_type not in get_args(SourceType):
            known = ", ".join(get_args(SourceType))
            raise BadInput(f"There is no source type {self.source_type!r}; known are {known}.")

    def _day(self) -> date | None:
        if self.published_on is None:
            return None
        try:
            return date.fromisoformat(self.published_on)
        except ValueError:
            raise BadInput(
                f"There is no day {self.published_on!r}; write it as 2022-01-09."
            ) from None

    def given_to(self, document: Document) -> Document:
        """The document with the gaps filled."""
        source = document.source
        kind: SourceType | None = source.type or self.source_type  # type: ignore[assignment]
        return replace(
            document,
            text=replace(document.text, language=self.language or document.text.language),
            source=replace(source, name=source.name or self.source, type=kind),
            published_on=document.published_on or self._day(),
        )


def run(paths: Sequence[Path], *, defaults: Defaults, quiet: bool) -> int:
    """Store what the paths hold and say what became of it; the number of those turned away."""
    console.log_briefly()
    for path in paths:
        if not path.exists():
            raise BadInput(f"{path}: no such file or folder.")
    with console.busy("Loading the models …", quiet=quiet), console.loading():
        engine = Engine.open(console.settings())
    try:
        result = _stored(engine, _documents(paths, defaults), quiet=quiet)
    finally:
        engine.close()
    if not quiet:
        _summary(result)
    return len(result.rejected)


def _documents(paths: Sequence[Path], defaults: Defaults) -> Iterator[Document | Rejected]:
    for path in paths:
        for item in read_path(path):
            yield item if isinstance(item, Rejected) else defaults.given_to(item)


def _stored(
    engine: Engine, documents: Iterator[Document | Rejected], *, quiet: bool
) -> IngestResult:
    if engine.embedder is None:
        raise BadInput("Without an embedding model nothing can be stored.")
    with console.busy("Opening the database …", quiet=quiet):
        engine.open_database()
    # How many there are is known only when all are read, so the bar counts instead of filling.
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
        console=console.err(),
        transient=True,
        disable=quiet or not console.err().is_terminal,
    ) as progress:
        task = progress.add_task("Reading …")

        def show(result: IngestResult) -> None:
            progress.update(task, description=_counts(result))

        return ingest(engine.database, engine.embedder, documents, progress=show)


def _counts(result: IngestResult) -> str:
    return (
        f"{result.created:,} new, {result.unchanged:,} already there, "
        f"{len(result.rejected):,} turned away"
    )


def _summary(result: IngestResult) -> None:
    console.out().print(f"{_counts(result)}.")
    for rejected in result.rejected[:SHOWN]:
        console.err().print(Words(f"{rejected.where}: {rejected.detail}"), soft_wrap=True)
    left = len(result.rejected) - SHOWN
    if left > 0:
        console.err().print(f"… and {left:,} more.")
