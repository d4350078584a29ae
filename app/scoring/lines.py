"""A claim with its assessment as one line of JSON, and the lines as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any

from app.transcripts import Aired
from app.wire import Wire

Line = dict[str, Any]

COLUMNS = (
    "file",
    "start",
    "end",
    "speaker",
    "text",
    "check_worthiness",
    "aired",
    "outcome",
    "kinds",
    "confidence",
    "coercion_concern",
    "first_conflict",
    "assessment",
)


def to_line(aired: Aired, assessment: Wire) -> Line:
    """The line of a claim as the wire contract has it. File and sentence number are its key."""
    return {
        "file": aired.file,
        "sentence": aired.number,
        "cue_ids": list(aired.cue_ids),
        "cue_start_ms": aired.cue_start_ms,
        "cue_end_ms": aired.cue_end_ms,
        "speaker": aired.speaker,
        "text": aired.text,
        "context": aired.context,
        "check_worthiness": None
        if aired.check_worthiness is None
        else round(aired.check_worthiness, 4),
        "airings": [
            {"file": a.file, "cue_start_ms": a.start_ms, "cue_end_ms": a.end_ms}
            for a in aired.airings
        ],
        "assessment": assessment,
    }


def encode(line: Line) -> bytes:
    """One line of JSON in UTF-8 with its end; letters that UTF-8 has not stay escapes."""
    try:
        return json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(line, separators=(",", ":")).encode() + b"\n"


def table(lines: Iterable[Line]) -> Iterator[str]:
    """The lines as CSV with a head, row by row; times as h:mm:ss.mmm."""
    yield _row(COLUMNS)
    for line in lines:
        assessment = line["assessment"]
        conflicts = assessment["conflicts"]
        first = conflicts[0] if conflicts else None
        yield _row(
            (
                line["file"],
                clock(line["cue_start_ms"]),
                clock(line["cue_end_ms"]),
                line["speaker"] or "",
                line["text"],
                "" if line["check_worthiness"] is None else line["check_worthiness"],
                len(line["airings"]),
                assessment["outcome"],
                " ".join(dict.fromkeys(conflict["kind"] for conflict in conflicts)),
                first["confidence"] if first else "",
                assessment["coercion_concern"],
                first["explanation"] if first else "",
                assessment["id"],
            )
        )


def clock(milliseconds: int | None) -> str:
    """h:mm:ss.mmm from the start of the file, "" when it is not known."""
    if milliseconds is None:
        return ""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


def _row(values: Iterable[object]) -> str:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerow([_inert(value) for value in values])
    return stream.getvalue().encode("utf-8", "backslashreplace").decode()


def _inert(value: object) -> object:
    # A spreadsheet runs a cell that begins like a formula, and these are the words of strangers.
    dangerous = isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r"))
    return f"'{value}" if dangerous else value
