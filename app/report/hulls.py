"""How far the words of a date may reach, read again from the texts themselves.

A conflict carries the days that were compared. "Early January" means the 1st to the 10th and may
reach to the 15th; the drawing shows both, so that nobody takes a vague phrase for an exact one.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.documents import detect_language
from app.report.days import Days
from detectors.mentions.dates.compare import iso
from detectors.mentions.reading import read
from detectors.mentions.types import DateMention
from detectors.types import Text


class Hulls:
    """The hulls of the dates in a claim and its evidence.

    `bodies` are the whole texts of documents by id; of any other document only the quote is read,
    which is enough for a date that does not lean on its neighbours.
    """

    def __init__(self, wire: Mapping[str, Any], bodies: Mapping[str, str]) -> None:
        self._claim = wire.get("claim") or {}
        self._bodies = bodies
        self._read: dict[tuple[str, str | None, str | None], tuple[DateMention, ...]] = {}

    def claimed(self, conflict: Mapping[str, Any], value: str) -> Days | None:
        """The hull of the claim's date whose days are `value`; None when it is no wider."""
        span = conflict.get("claim_span") or {}
        mentions = self._dates(
            str(self._claim.get("text") or ""),
            self._claim.get("language"),
            self._claim.get("said_on"),
        )
        return _hull(mentions, value, span.get("start", 0), span.get("end", 0))

    def found(self, conflict: Mapping[str, Any], value: str) -> Days | None:
        """The hull of the evidence's date whose days are `value`; None when it is no wider."""
        span = conflict.get("evidence_span") or {}
        quote = str(span.get("quote") or "")
        body = self._bodies.get(str(span.get("document_id")))
        start, end = (span.get("start", 0), span.get("end", 0)) if body else (0, len(quote))
        mentions = self._dates(body or quote, None, conflict.get("published_on"))
        return _hull(mentions, value, start, end)

    def _dates(
        self, body: str, language: str | None, reference: str | None
    ) -> tuple[DateMention, ...]:
        key = (body, language, reference)
        if key not in self._read:
            spoken = language.partition("-")[0].lower() if language else detect_language(body)
            dates = read(Text("text", body, spoken), _day(reference)).dates if body else ()
            self._read[key] = tuple(dates)
        return self._read[key]


def _hull(mentions: tuple[DateMention, ...], value: str, start: int, end: int) -> Days | None:
    for mention in mentions:
        if mention.span.end <= start or end <= mention.span.start:
            continue
        for reading in (*mention.readings, *mention.begin, *mention.end):
            if iso(reading.core) == value and reading.outer != reading.core:
                return Days(reading.outer.earliest, reading.outer.latest)
    return None


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None
