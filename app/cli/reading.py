"""`belie read`: NDJSON in, NDJSON out, one line at a time."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from app.cli.console import err
from app.documents.language import detect_language
from app.errors import BadInput
from app.reading import read_lines


def run(files: Sequence[Path], *, quiet: bool) -> None:
    """Answer every line of the files, or of standard input, as soon as it is read."""
    # Standard input is read by lines as they come, not by blocks.
    lines = _lines(files) if files else iter(sys.stdin.buffer.readline, b"")
    unread = 0
    for answer in read_lines(lines, detect_language=detect_language):
        unread += "error" in answer
        sys.stdout.buffer.write(encoded(answer) + b"\n")
        sys.stdout.buffer.flush()
    if unread and not quiet:
        err().print(f'{unread} line{"s" if unread > 1 else ""} could not be read; see "error".')


def encoded(answer: dict[str, Any]) -> bytes:
    """One line of JSON in UTF-8; letters that UTF-8 has not (lone surrogates) stay escapes."""
    try:
        return json.dumps(answer, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return json.dumps(answer).encode()


def _lines(files: Iterable[Path]) -> Iterator[bytes]:
    for path in files:
        try:
            with path.open("rb") as stream:
                yield from stream
        except OSError as error:
            raise BadInput(f"{path}: {error.strerror or error}.") from error
