"""One sentence as the readers of attributes see it."""

from __future__ import annotations

from typing import NamedTuple

from detectors.mentions.roles.scan import Item
from detectors.mentions.types import Name
from detectors.mentions.words import Word


class Bearer(NamedTuple):
    """A name with the words `first` to `last` (inclusive) that it stands on."""

    first: int
    last: int
    name: Name


class Link(NamedTuple):
    """The name that a role belongs to and why."""

    name: Name
    rule: str


class Line(NamedTuple):
    """One sentence: its body, words, people by name and the roles found in it."""

    body: str
    words: tuple[Word, ...]
    bearers: tuple[Bearer, ...]
    items: tuple[Item, ...]
    turkic: bool = False

    def between(self, first: int, last: int) -> str:
        """The text between the end of word `first` and the start of word `last`."""
        return self.body[self.words[first].end : self.words[last].start]
