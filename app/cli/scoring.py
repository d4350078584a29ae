"""`belie score`: transcripts in, one line a claim out, gone on with after a kill."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import get_args

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text as Words

from app.cli import console
from app.engine import Engine
from app.errors import BadInput
from app.scoring.lines import encode, table
from app.scoring.recording import Recording
from app.scoring.running import Asked, Told, recorded_precision, score
from app.scoring.running import Progress as Show
from app.scoring.summary import Summary, summarise
from app.scoring.workers import collect_seldom
from app.settings import Settings
from app.wire.fields import day_of
from detectors.types import SourceType

# More than that is one mistake repeated.
SHOWN = 20


def run(asked: Asked, *, csv: Path | None, summary_file: Path | None, quiet: bool) -> int:
    """Score the files and say what came of it; the number of files and claims that were turned away."""
    console.log_briefly()
    _refuse(asked, csv)
    with console.busy("Loading the models …", quiet=quiet), console.loading():
        engine = Engine.open(_settings(asked))
        collect_seldom()
    try:
        with _place(asked) as placed:
            with _shown(quiet=quiet) as show:
                recording, told = score(placed, engine, show)
            summary = _finish(recording, csv=csv, copy=placed.out != asked.out)
    finally:
        engine.close()
    if summary_file is not None:
        stages = {stage: round(seconds, 3) for stage, seconds in told.seconds.items()}
        told_json = summary.to_json() | {"stages": stages}
        console.write_text(summary_file, json.dumps(told_json, ensure_ascii=False, indent=2) + "\n")
    if not quiet:
        _say(summary, told, asked)
    return len(summary.faults)


def _settings(asked: Asked) -> Settings:
    """Those of the environment; a run is gone on with in the precision in which it was begun."""
    settings = console.settings().model_copy(update={"inference_threads": 1})
    begun = recorded_precision(asked.out) if asked.resume else None
    return settings.model_copy(update={"inference_precision": begun}) if begun else settings


def _refuse(asked: Asked, csv: Path | None) -> None:
    for path in asked.files:
        if not path.exists():
            raise BadInput(f"{path}: no such file or folder.")
    if str(asked.out) == "-" and asked.resume:
        raise BadInput("Standard output cannot be gone on with: give --out.")
    if csv is not None and csv == asked.out:
        raise BadInput("--csv is a table beside --out, not the same file.")
    kind = asked.broadcast.outlet_type
    if kind is not None and kind not in get_args(SourceType):
        raise BadInput(
            f"There is no outlet type {kind!r}; known are {', '.join(get_args(SourceType))}."
        )
    day = asked.broadcast.said_on
    if day is not None:
        try:
            day_of(day)
        except ValueError as error:
            raise BadInput(f"--said-on: {error}") from None


@contextmanager
def _place(asked: Asked) -> Iterator[Asked]:
    """Where the lines are written; for standard output a folder that is gone afterwards."""
    if str(asked.out) != "-":
        asked.out.parent.mkdir(parents=True, exist_ok=True)
        yield asked
        return
    folder = Path(tempfile.mkdtemp(prefix="belie-score-"))
    try:
        yield replace(asked, out=folder / "results.jsonl")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _shown(*, quiet: bool) -> Iterator[Show]:
    """A bar with the time that is left, on standard error while somebody looks at a terminal."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    hidden = quiet or not console.err().is_terminal
    with Progress(*columns, console=console.err(), transient=True, disable=hidden) as progress:
        task = progress.add_task("Reading …", total=None)

        def show(told: Told) -> None:
            names = {"reading": "Reading …", "planning": "Looking for claims …"}
            progress.update(
                task,
                description=names.get(told.stage, "Claims"),
                completed=told.done,
                total=told.total or None,
            )

        yield show


def _finish(recording: Recording, *, csv: Path | None, copy: bool) -> Summary:
    """The table, if it is wanted, and the summary, from the lines on the disk."""
    plan = recording.plan
    if csv is not None:
        csv.parent.mkdir(parents=True, exist_ok=True)
        partial = csv.with_name(f"{csv.name}.partial")
        # A byte order mark: without it spreadsheets read UTF-8 as something else.
        with partial.open("w", encoding="utf-8-sig", newline="") as stream:
            stream.writelines(table(recording.lines()))
        os.replace(partial, csv)
    if copy:
        for line in recording.lines():
            sys.stdout.buffer.write(encode(line))
        sys.stdout.buffer.flush()
    recording.close()
    return summarise(
        recording.lines(),
        sentences=sum(plan.sentences.values()),
        claims=len(plan.claims),
        faults=recording.faults(),
    )


def _say(summary: Summary, told: Told, asked: Asked) -> None:
    err = console.err()
    outcomes = summary.outcomes
    facts = Table(box=None, show_header=False, pad_edge=False)
    facts.add_row("Sentences", f"{summary.sentences:,}")
    facts.add_row("Claims", f"{summary.lines:,}, aired {summary.airings:,} times")
    facts.add_row(
        "Outcomes",
        f"{outcomes['conflicts_found']:,} with conflicts, {outcomes['no_conflict_found']:,} without, "
        f"{outcomes['no_evidence']:,} with nothing to compare",
    )
    flags = ", ".join(f"{kind} {n:,}" for kind, n in summary.kinds.most_common())
    facts.add_row("Flags", flags or "none")
    signs = ", ".join(f"{kind} {n:,}" for kind, n in summary.indicators.most_common())
    facts.add_row("Coercion indicators", signs or "none")
    slowest = ", ".join(f"{file} {seconds:.1f} s" for file, seconds in summary.slowest)
    facts.add_row("Slowest files", slowest or "none")
    if told.seconds:
        stages = ", ".join(f"{stage} {seconds:.1f} s" for stage, seconds in told.seconds.items())
        facts.add_row("Stages", f"{stages} (all workers together)")
    if str(asked.out) != "-":
        facts.add_row("Lines", str(asked.out))
    err.print(facts)
    for fault in summary.faults[:SHOWN]:
        where = ":".join(str(part) for part in (fault.file, fault.line) if part is not None)
        err.print(Words(f"{where}: {fault.detail}"), soft_wrap=True)
    if len(summary.faults) > SHOWN:
        err.print(f"… and {len(summary.faults) - SHOWN:,} more.")
