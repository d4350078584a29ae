"""`belie library`: the stored library as a whole, out to a snapshot, in from one, its index anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from app.cli import console
from app.engine import Engine
from app.scoring.exporting import export
from app.store import bulk
from app.store.snapshot import Snapshot
from app.store.vectors import HNSW_EF_CONSTRUCTION, HNSW_M


def run_export(folder: Path, *, quiet: bool) -> None:
    """Write the library into the folder."""
    with _engine(quiet=quiet) as engine, _bar("Documents", quiet=quiet) as show:
        passages = export(engine, folder, progress=show)
    if not quiet:
        console.out().print(f"{passages:,} passages in {folder}.")


def run_load(folder: Path, *, quiet: bool) -> None:
    """Add what a snapshot holds, then build the index of the vectors."""
    with _engine(quiet=quiet) as engine:
        model = engine.required_embedder.name
        snapshot = Snapshot.open(folder, model=model)
        with _bar("Documents", quiet=quiet) as show:
            new = bulk.load(
                engine.database,
                snapshot.items(),
                model=model,
                dimension=engine.required_embedder.dimension,
                progress=lambda done: show(done, snapshot.documents),
            )
        if not quiet:
            console.out().print(f"{new:,} documents are new.")
        _build(engine, m=HNSW_M, ef_construction=HNSW_EF_CONSTRUCTION, workers=1, quiet=quiet)


def run_index(*, m: int, ef_construction: int, workers: int, quiet: bool) -> None:
    """Build the index of the vectors anew."""
    with _engine(quiet=quiet) as engine:
        _build(engine, m=m, ef_construction=ef_construction, workers=workers, quiet=quiet)


def _build(engine: Engine, *, m: int, ef_construction: int, workers: int, quiet: bool) -> None:
    with _bar("Vectors in the index", quiet=quiet) as show:
        seconds = bulk.build_index(
            engine.database,
            engine.required_embedder.name,
            m=m,
            ef_construction=ef_construction,
            workers=workers,
            progress=show,
        )
    with console.busy("Indexing words …", quiet=quiet):
        engine.open_database()
    if not quiet:
        console.out().print(f"The index was built in {seconds:.0f} s.")


@contextmanager
def _engine(*, quiet: bool) -> Iterator[Engine]:
    console.log_briefly()
    with console.busy("Loading the models …", quiet=quiet), console.loading():
        engine = Engine.open(console.settings())
    try:
        yield engine
    finally:
        engine.close()


@contextmanager
def _bar(words: str, *, quiet: bool) -> Iterator[bulk.Progress]:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    hidden = quiet or not console.err().is_terminal
    with Progress(*columns, console=console.err(), transient=True, disable=hidden) as progress:
        task = progress.add_task(words, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)
