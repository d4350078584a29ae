"""Texts cut into runs for marking; the runs joined are the text itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from app.report.rereading import Range

Mark = tuple[int, int, str]
"""Half-open code points and the number or letter shown beside them; digits mark conflicts."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text with the marks that cover it.

    `conflicts` and `indicators` are the numbers shown beside it; `ends` those whose quote ends here.
    `strong` when the run carries a value that was compared.
    """

    text: str
    conflicts: tuple[str, ...]
    indicators: tuple[str, ...]
    ends: tuple[str, ...]
    strong: bool = False


def cut(
    text: str, spans: Iterable[Mark], words: Iterable[Range] = (), *, start: int = 0
) -> tuple[Piece, ...]:
    """The text cut at both ends of every span and of the words inside it.

    `start` is where the text begins in the one that the offsets are of; what reaches outside is
    cut off. A mark is shown where its span ends, if that is inside.
    """
    end = start + len(text)
    spans = [(max(a, start), b, mark) for a, b, mark in spans if a < end and b > start]
    inside = [(max(a, start), min(b, end)) for a, b in words if a < end and b > start]
    cuts = {start, end, *(at for a, b, _ in spans for at in (a, min(b, end)))}
    cuts |= {at for pair in inside for at in pair}
    found = []
    for first, last in pairwise(sorted(cuts)):
        over = [mark for a, b, mark in spans if a <= first and last <= b]
        found.append(
            Piece(
                text=text[first - start : last - start],
                conflicts=tuple(mark for mark in over if mark.isdigit()),
                indicators=tuple(mark for mark in over if not mark.isdigit()),
                ends=tuple(mark for _, b, mark in spans if b == last),
                strong=any(a <= first and last <= b for a, b in inside),
            )
        )
    return tuple(found)


def span_at(text: str, span: Mapping[str, Any] | None, mark: str) -> list[Mark]:
    """The span as `(start, end, mark)` if its quote stands there, else nothing."""
    if not span:
        return []
    start, end = span["start"], span["end"]
    stands = 0 <= start < end <= len(text) and text[start:end] == span["quote"]
    return [(start, end, mark)] if stands else []
