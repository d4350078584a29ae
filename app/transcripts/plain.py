"""Plain text: a cue for each paragraph, or for each line where lines carry times."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.transcripts.captions import CLOCK, Raw, milliseconds, tidy
from app.transcripts.types import Problem

_STAMP = re.compile(
    rf"\s*[\[(]?{CLOCK}(?:\s*(?:-->?|[–—-]|→)\s*{CLOCK})?(?P<closed>[\])])?(?=\s|$)[\s:–—-]*"
)
#: From that share of the lines on the times are the transcript's, not the text's own.
_ENOUGH = 0.3


def read(text: str) -> tuple[list[Raw], list[Problem]]:
    """The cues as they stand; times only where lines begin with them, as "[00:01:23] …" or "1:23"."""
    lines = text.split("\n")
    filled = [line for line in lines if line.strip()]
    stamped = sum(_STAMP.match(line) is not None for line in filled)
    if stamped >= 2 and stamped >= len(filled) * _ENOUGH:
        return _stamped(lines), []
    return _paragraphs(lines), []


def _paragraphs(lines: Sequence[str]) -> list[Raw]:
    """One cue a paragraph where blank lines part them, else one a line."""
    inner = "\n".join(lines).strip().split("\n")
    apart = any(not line.strip() for line in inner)
    raws: list[Raw] = []
    begun: list[str] = []
    began = 0
    for at, line in enumerate([*lines, ""], start=1):
        if line.strip():
            began = began if begun else at
            begun.append(line)
        if begun and (not line.strip() or not apart):
            raws.append(Raw(began, None, None, None, tidy("\n".join(begun))))
            begun = []
    return raws


def _stamped(lines: Sequence[str]) -> list[Raw]:
    raws: list[Raw] = []
    begun: list[str] = []
    line_of: int | None = None
    times: tuple[int | None, int | None] = (None, None)
    for at, line in enumerate(lines, start=1):
        match = _STAMP.match(line)
        if match is not None:
            if begun:
                raws.append(Raw(line_of, None, *times, tidy("\n".join(begun))))
            begun, line_of = [], at
            times = (_clock(match.groups()[:5]), _clock(match.groups()[5:10]))
            line = line[match.end() :]
        if line.strip():
            begun.append(line)
            line_of = line_of or at
    if begun:
        raws.append(Raw(line_of, None, *times, tidy("\n".join(begun))))
    return raws


def _clock(found: Sequence[str | None]) -> int | None:
    sign, hours, minutes, seconds, fraction = found
    if minutes is None or seconds is None:
        return None
    return milliseconds(sign, hours, minutes, seconds, fraction)
