"""Reading one sentence of a table, and writing what was read as the tables write it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from detectors.mentions.dates import iso, read_dates
from detectors.mentions.sentences import read_sentences
from detectors.mentions.types import DateMention
from detectors.types import Text

REFERENCE = date(2022, 1, 9)  # a Sunday

Reader = Callable[..., tuple[DateMention, ...]]


@pytest.fixture
def read() -> Reader:
    """`read(body, language, reference)`; every quote is checked at its offsets."""

    def run(
        body: str, language: str, reference: date | None = REFERENCE
    ) -> tuple[DateMention, ...]:
        text = Text("t", body, language)
        mentions = read_dates(text, read_sentences(text), reference)
        for mention in mentions:
            assert body[mention.span.start : mention.span.end] == mention.span.quote
        ends = [mention.span.end for mention in mentions]
        assert all(
            mention.span.start >= end for mention, end in zip(mentions[1:], ends, strict=False)
        )
        return mentions

    return run


def shown(mention: DateMention) -> str:
    """`kind core`, with ` ~outer` where the hull is wider, `?` when unresolved."""
    if mention.recurring:
        return "recurring"
    if not mention.readings:
        return f"{mention.kind} ?"
    best = mention.readings[0]
    hull = "" if best.outer == best.core else f" ~{iso(best.outer)}"
    return f"{mention.kind} {iso(best.core)}{hull}"


@pytest.fixture
def said(read: Reader) -> Callable[..., list[tuple[str, str]]]:
    """Quote and value of every mention of a sentence."""

    def run(body: str, language: str, reference: date | None = REFERENCE) -> list[tuple[str, str]]:
        return [(m.span.quote, shown(m)) for m in read(body, language, reference)]

    return run
