"""Where sentences and words begin and end."""

from __future__ import annotations

import re

from detectors.types import Span, Text

_END = re.compile(r"[.!?…。！？؟]+[\"'»”’)\]]*(?:\s+|$)|\n+")


def read_sentences(text: Text) -> tuple[Span, ...]:
    """The sentences of a text in order, without surrounding white space, covering every word."""
    spans = []
    start = 0
    for end in [match.end() for match in _END.finditer(text.body)] + [len(text.body)]:
        piece = text.body[start:end]
        if piece.strip():
            left = start + len(piece) - len(piece.lstrip())
            spans.append(text.span(left, start + len(piece.rstrip())))
        start = end
    return tuple(spans)
