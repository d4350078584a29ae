"""`belie transcript`: the sentences of transcripts, when they were on air, and what is worth checking."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text as Words

from app.cli import console
from app.inference.embedding import load_embedder
from app.inference.ends import ENDS
from app.transcripts import Aired, Problem, Unreadable, parse, repeated, sentences, worthy


def run(
    files: Sequence[Path], *, language: str | None, as_json: bool, worth: bool, quiet: bool
) -> int:
    """Show the sentences of the files; the number of files that could not be read.

    A sentence that is aired again is one row with the number of its airings.
    """
    told: list[Aired] = []
    unread = 0
    for path in files:
        try:
            transcript = parse(path.name, console.read_bytes(path))
        except Unreadable as error:
            unread += 1
            _note(path, Problem(error.line, error.detail))
            continue
        if not quiet:
            for warning in transcript.warnings:
                _note(path, warning)
        told += sentences(transcript, language=language, ends=ENDS)
    settings = console.settings()
    if worth and told:
        with console.busy("Loading the model …", quiet=quiet), console.loading():
            embedder = load_embedder(settings)
        told = worthy(told, embedder)
    rows = repeated(told)
    if as_json:
        for row in rows:
            sys.stdout.buffer.write(json.dumps(line(row), ensure_ascii=False).encode() + b"\n")
        sys.stdout.buffer.flush()
    elif rows:
        console.out().print(_table(rows, threshold=settings.check_worthiness if worth else None))
    return unread


def line(row: Aired) -> dict[str, Any]:
    """One sentence as JSON values, under the names of a job's results."""
    return {
        "file": row.file,
        "number": row.number,
        "cue_ids": list(row.cue_ids),
        "cue_start_ms": row.cue_start_ms,
        "cue_end_ms": row.cue_end_ms,
        "speaker": row.speaker,
        "language": row.language,
        "text": row.text,
        "context": row.context,
        "check_worthiness": row.check_worthiness,
        "airings": [
            {"file": airing.file, "start_ms": airing.start_ms, "end_ms": airing.end_ms}
            for airing in row.airings
        ],
    }


def clock(milliseconds: int | None) -> str:
    """`1:02:03` from the start of the file, empty when nobody knows."""
    if milliseconds is None:
        return ""
    seconds = milliseconds // 1000
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def _note(path: Path, problem: Problem) -> None:
    place = f"{path}:{problem.line}" if problem.line else str(path)
    console.err().print(Words(f"{place}: {problem.detail}"), soft_wrap=True)


def _table(rows: Sequence[Aired], *, threshold: float | None) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True)
    table.add_column("On air", no_wrap=True)
    table.add_column("Speaker")
    table.add_column("Worth", justify="right", no_wrap=True)
    table.add_column("Times", justify="right", no_wrap=True)
    table.add_column("Sentence", ratio=1)
    for row in rows:
        worth = row.check_worthiness
        talk = threshold is not None and worth is not None and worth < threshold
        table.add_row(
            Words(clock(row.cue_start_ms)),
            Words(row.speaker or ""),
            Words("" if worth is None else f"{worth:.2f}"),
            Words("" if len(row.airings) == 1 else str(len(row.airings))),
            Words(row.text),
            style="dim" if talk else None,
        )
    return table
