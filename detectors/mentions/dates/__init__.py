"""Dates: read into intervals with uncertainty, and compared."""

from __future__ import annotations

from datetime import date

from detectors.mentions.types import DateMention
from detectors.types import Span, Text


def read_dates(
    text: Text, sentences: tuple[Span, ...], reference: date | None
) -> tuple[DateMention, ...]:
    """The date expressions of a text; `reference` is its broadcast or publication day."""
    return ()
