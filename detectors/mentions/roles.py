"""Who somebody is said to be: occupation, nationality, age, birth year and the like."""

from __future__ import annotations

from datetime import date

from detectors.mentions.types import Name, Role
from detectors.types import Span, Text


def read_roles(
    text: Text, sentences: tuple[Span, ...], names: tuple[Name, ...], reference: date | None
) -> tuple[Role, ...]:
    """The attributes of people and bodies in a text, each tied to a name where the text says so."""
    return ()
