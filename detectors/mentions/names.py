"""Names of people and bodies, in forms that compare across scripts."""

from __future__ import annotations

from detectors.mentions.types import Name
from detectors.types import Span, Text


def read_names(text: Text, sentences: tuple[Span, ...]) -> tuple[Name, ...]:
    """The proper names of a text in order."""
    return ()
