"""Numbers with what they measure or count."""

from __future__ import annotations

from detectors.mentions.types import DateMention, Quantity
from detectors.types import Span, Text


def read_quantities(
    text: Text, sentences: tuple[Span, ...], dates: tuple[DateMention, ...]
) -> tuple[Quantity, ...]:
    """The quantities of a text; nothing that is part of a date is one."""
    return ()
