"""`belie demo`: the broadcast of 9 January 2022 against the case documents."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.cli import console, tables
from app.cli.checking import perform
from app.demo import case, documents
from app.documents import IngestResult, ingest
from app.engine import Engine
from app.inference.embedding import load_embedder
from app.inference.nli import load_nli
from app.report import report_html
from app.settings import Settings
from app.store.database import Database
from detectors.registry import installed


def run(report: Path | None, *, quiet: bool) -> None:
    """Load the case documents, check the claim, print what conflicts and write the report.

    The data lie in a folder of their own beside the library, whatever database is configured, so
    that a demonstration leaves nothing among real documents.
    """
    console.log_briefly()
    began = time.monotonic()
    folder = console.settings().data_dir / "demo"
    chosen = console.settings().model_copy(update={"data_dir": folder, "database_url": None})
    with console.busy("Starting the database and loading the models …", quiet=quiet) as say:
        with console.loading():
            engine = _engine(chosen)
        try:
            say("Loading the case documents …")
            loaded = _load(engine)
            say("Checking the claim …")
            checked = perform(engine, case())
        finally:
            engine.close()
    place = report or folder / "report.html"
    console.write_text(place, report_html(checked.wire))
    screen = console.out()
    claim = checked.wire["claim"]
    screen.print(f"[bold]{claim['outlet']}, {claim['said_on']}[/bold]")
    screen.print(f"{claim['text']}\n", markup=False)
    tables.show(checked.wire, screen)
    if quiet:
        return
    screen.print(
        f"\n{loaded.done} documents ({loaded.created} new) in {folder}, "
        f"{time.monotonic() - began:.1f} s.",
        soft_wrap=True,
    )
    screen.print(f"[bold]Report with the timeline: {place.resolve()}[/bold]", soft_wrap=True)
    screen.print(f"Look further: BELIE_DATA_DIR={folder} belie serve", soft_wrap=True)


def _engine(chosen: Settings) -> Engine:
    """An engine whose database starts while the models load: each takes seconds."""
    with ThreadPoolExecutor(1) as threads:
        opening = threads.submit(Database.open, chosen)
        embedder, nli = load_embedder(chosen), load_nli(chosen)
        return Engine(
            chosen,
            detectors=installed(),
            embedder=embedder,
            nli=nli,
            database=opening.result(),
        )


def _load(engine: Engine) -> IngestResult:
    assert engine.embedder is not None
    return ingest(engine.database, engine.embedder, documents())
