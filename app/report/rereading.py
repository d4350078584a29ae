"""What a conflict's quotes hold, read again: which words carry the value, and how far a date reaches.

A conflict carries whole clauses and the values that were compared. For people the words of those
values are marked inside the clauses; and since "early January" means the 1st to the 10th and may
reach to the 15th, the drawing shows both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.documents import detect_language
from app.report.days import Days
from detectors.mentions.dates.compare import iso
from detectors.mentions.quantities.compare import describe
from detectors.mentions.reading import Reading, read
from detectors.types import Text

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Side:
    """One text of a conflict: what is read in it, and where in it the quote stands."""

    body: str
    reading: Reading
    start: int
    end: int
    offset: int


class Rereading:
    """The readings of a claim and its evidence, each made once.

    `bodies` are the whole texts of documents by id; of any other document only the quote is read,
    which is enough for words that do not lean on their neighbours.
    """

    def __init__(self, wire: Mapping[str, Any], bodies: Mapping[str, str] | None = None) -> None:
        self._claim = wire.get("claim") or {}
        self._bodies = bodies or {}
        self._read: dict[tuple[str, str | None, str | None], Reading] = {}

    @property
    def said_on(self) -> date | None:
        """The day of the broadcast, None when it is not known."""
        return _day(self._claim.get("said_on"))

    def claimed_hull(self, conflict: Mapping[str, Any], value: str) -> Days | None:
        """How far the claim's date whose days are `value` may reach; None when no further."""
        return _hull(self._claim_side(conflict), value)

    def found_hull(self, conflict: Mapping[str, Any], value: str) -> Days | None:
        """How far the evidence's date whose days are `value` may reach; None when no further."""
        return _hull(self._evidence_side(conflict), value)

    def claimed_words(self, conflict: Mapping[str, Any]) -> list[Range]:
        """Where in the claim the compared values stand; empty when that cannot be told."""
        side = self._claim_side(conflict)
        return _words(side, [str(fact.get("claimed")) for fact in conflict.get("facts") or ()])

    def found_words(self, conflict: Mapping[str, Any]) -> list[Range]:
        """Where in the document the compared values stand; empty when that cannot be told."""
        side = self._evidence_side(conflict)
        return _words(side, [str(fact.get("found")) for fact in conflict.get("facts") or ()])

    def _claim_side(self, conflict: Mapping[str, Any]) -> _Side:
        span = conflict.get("claim_span") or {}
        body = str(self._claim.get("text") or "")
        reading = self._reading(body, self._claim.get("language"), self._claim.get("said_on"))
        return _Side(body, reading, span.get("start", 0), span.get("end", 0), 0)

    def _evidence_side(self, conflict: Mapping[str, Any]) -> _Side:
        span = conflict.get("evidence_span") or {}
        quote = str(span.get("quote") or "")
        start, end = span.get("start", 0), span.get("end", 0)
        body = self._bodies.get(str(span.get("document_id")))
        published = conflict.get("published_on")
        if body is not None and body[start:end] == quote:
            return _Side(body, self._reading(body, None, published), start, end, 0)
        return _Side(quote, self._reading(quote, None, published), 0, len(quote), start)

    def _reading(self, body: str, language: str | None, reference: str | None) -> Reading:
        key = (body, language, reference)
        if key not in self._read:
            spoken = language.partition("-")[0].lower() if language else detect_language(body)
            self._read[key] = read(Text("text", body, spoken), _day(reference))
        return self._read[key]


def _hull(side: _Side, value: str) -> Days | None:
    for mention in side.reading.dates:
        if mention.span.end <= side.start or side.end <= mention.span.start:
            continue
        for reading in (*mention.readings, *mention.begin, *mention.end):
            if iso(reading.core) == value and reading.outer != reading.core:
                return Days(reading.outer.earliest, reading.outer.latest)
    return None


def _words(side: _Side, values: list[str]) -> list[Range]:
    """The mentions inside the quote that have one of the values, or the value word for word."""
    found: set[Range] = set()
    mentions = [
        *(
            (mention.span, {iso(r.core) for r in (*mention.readings, *mention.begin, *mention.end)})
            for mention in side.reading.dates
        ),
        *((quantity.span, {describe(quantity)}) for quantity in side.reading.quantities),
        *((role.span, {role.value}) for role in side.reading.roles),
    ]
    for span, meant in mentions:
        if side.start <= span.start and span.end <= side.end and meant & set(values):
            found.add((span.start, span.end))
    for value in values:
        at = side.body.find(value, side.start, side.end) if value else -1
        if at >= 0:
            found.add((at, at + len(value)))
    return sorted((start + side.offset, end + side.offset) for start, end in found)


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None
