"""The evidence of a check beside its claim: as much of each document as is kept and needed."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.report.marks import Mark, Piece, cut
from app.report.page import Sign
from app.report.rereading import Range, Rereading

#: A document up to this many code points is shown whole; of a longer one only what is around quotes.
WHOLE = 1_400
#: Code points shown on either side of a quote, cut at white space.
AROUND = 260


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A run of a document's text; `before` and `after` say whether more stands there."""

    pieces: tuple[Piece, ...]
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A document that the claim was set against.

    `kept` is True when the library has its words; of others only the quotes are known. `marks` are
    the numbers and letters of what it is quoted for.
    """

    head: Mapping[str, Any]
    excerpts: tuple[Excerpt, ...]
    kept: bool
    marks: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id that the check gives the document."""
        return str(self.head["document_id"])


def exhibits(
    wire: Mapping[str, Any], signs: Sequence[Sign], again: Rereading, bodies: Mapping[str, str]
) -> list[Exhibit]:
    """Every document considered, those that are quoted first and in the order of their marks."""
    spans, words = _marked(wire, signs, again)
    found = []
    for head in wire.get("evidence_considered") or ():
        document_id = head["document_id"]
        marked = [
            (span["start"], span["end"], mark, span["quote"])
            for span, mark in spans
            if span.get("document_id") == document_id
        ]
        body = bodies.get(document_id)
        runs = [(0, body)] if body is not None else _runs(marked)
        marks: list[Mark] = [
            (start, end, mark)
            for start, end, mark, quote in marked
            if mark and (body is None or body[start:end] == quote)
        ]
        found.append(
            Exhibit(
                head=head,
                excerpts=tuple(_excerpts(runs, marks, words.get(document_id, ()), body)),
                kept=body is not None,
                marks=tuple(dict.fromkeys(mark for _, _, mark in marks)),
            )
        )
    return sorted(found, key=_rank)


def _rank(exhibit: Exhibit) -> tuple[float, bool]:
    """By the first conflict that a document is quoted for, then those quoted for a sign."""
    conflicts = [int(mark) for mark in exhibit.marks if mark.isdigit()]
    if conflicts:
        return min(conflicts), False
    return math.inf, not exhibit.marks


def _marked(
    wire: Mapping[str, Any], signs: Sequence[Sign], again: Rereading
) -> tuple[list[tuple[Mapping[str, Any], str]], dict[str, list[Range]]]:
    """Every quoted span of the evidence with its mark, "" for agreements, and the telling words."""
    spans: list[tuple[Mapping[str, Any], str]] = []
    words: dict[str, list[Range]] = {}
    for number, conflict in enumerate(wire.get("conflicts") or (), start=1):
        span = conflict["evidence_span"]
        spans.append((span, str(number)))
        words.setdefault(span["document_id"], []).extend(again.found_words(conflict))
    for sign in signs:
        spans += [(place["span"], sign.mark) for place in sign.places if place.get("span")]
    spans += [(agreed["evidence_span"], "") for agreed in wire.get("corroborations") or ()]
    return spans, words


def _runs(marked: Iterable[tuple[int, int, str, str]]) -> list[tuple[int, str]]:
    """What is known of a text from its quotes: runs with their place, those that overlap joined."""
    runs: list[tuple[int, str]] = []
    for start, end, _, quote in sorted(marked, key=lambda mark: (mark[0], -mark[1])):
        if runs and start <= runs[-1][0] + len(runs[-1][1]):
            first, text = runs[-1]
            known = first + len(text)
            runs[-1] = (first, text + quote[max(0, known - start) :] if end > known else text)
        else:
            runs.append((start, quote))
    return runs


def _excerpts(
    runs: Sequence[tuple[int, str]], marks: Sequence[Mark], words: Sequence[Range], body: str | None
) -> Iterable[Excerpt]:
    if body is not None and len(body) > WHOLE:
        runs = [(a, body[a:b]) for a, b in _windows(body, marks)]
    for start, text in runs:
        if body is None:
            yield Excerpt(cut(text, marks, words, start=start), start > 0, True)
        else:
            pieces = cut(text, marks, words, start=start)
            yield Excerpt(pieces, start > 0, start + len(text) < len(body))


def _windows(body: str, marks: Sequence[Mark]) -> list[Range]:
    """The stretches around the marks, or the beginning when there is none."""
    if not marks:
        return [(0, _at_space(body, WHOLE // 2, forward=False))]
    windows: list[Range] = []
    for start, end, _ in sorted(marks):
        first = _at_space(body, max(0, start - AROUND), forward=True) if start > AROUND else 0
        last = (
            _at_space(body, end + AROUND, forward=False) if end + AROUND < len(body) else len(body)
        )
        first, last = min(first, start), max(last, end)
        if windows and first <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(last, windows[-1][1]))
        else:
            windows.append((first, last))
    return windows


def _at_space(body: str, at: int, *, forward: bool) -> int:
    """The nearest break between words within 40 code points, `at` itself where there is none."""
    for step in range(40):
        place = at + step if forward else at - step
        if not 0 < place < len(body):
            break
        if body[place].isspace():
            return place + 1 if forward else place
    return at
