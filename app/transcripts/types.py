"""What a transcript holds: cues as they stand in the file, sentences as they were aired."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from app.errors import AppError

Form = Literal["srt", "vtt", "ttml", "whisper", "json3", "text"]


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: its words in one line break form, without markup, and when they were on air.

    `id` is the file's own where it has one that is unique, else the place of the cue counted from 1.
    Times are milliseconds from the start of the file, `end_ms` not included; None where the form has
    none (plain text) or the file lost them. `speaker` is whom the file itself names.
    """

    id: str
    start_ms: int | None
    end_ms: int | None
    speaker: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A defect that was read past: at which line of the file (from 1; None if of the whole), and what."""

    line: int | None
    detail: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """The cues of one file in the order in which they were on air, and what was wrong with it."""

    file: str
    form: Form
    language: str | None
    cues: tuple[Cue, ...]
    warnings: tuple[Problem, ...] = ()


class Unreadable(AppError):
    """A file that is no transcript that can be read; `line` from 1, None if of the whole file."""

    code = "unreadable-transcript"
    status = 422

    def __init__(self, detail: str, *, line: int | None = None) -> None:
        super().__init__(detail)
        self.line = line


@dataclass(frozen=True, slots=True)
class Airing:
    """Once on air: the file and the times of the first and last cue, in milliseconds."""

    file: str
    start_ms: int | None
    end_ms: int | None


@dataclass(frozen=True, slots=True)
class SameWords:
    """What another named person says in another file in long strings of the same words.

    `number` is the first of the sentences that `text` joins by one space.
    """

    file: str
    number: int
    speaker: str
    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Aired:
    """One sentence as it was aired.

    `number` counts the sentences of its file from 0; file and number are the key of its result, equal
    in every run over the same bytes. The times are those of its first and last cue. `context` are the
    words before it that it needs to be understood alone, "" when there are none; it is no part of the
    claim. `check_worthiness` lies in [0, 1], None before it was measured. `airings` are all times at
    which it was on air, its own first. `same_words` are the people who read the same script.
    """

    file: str
    number: int
    text: str
    cue_ids: tuple[str, ...]
    cue_start_ms: int | None
    cue_end_ms: int | None
    speaker: str | None
    context: str = ""
    check_worthiness: float | None = None
    airings: tuple[Airing, ...] = ()
    language: str | None = None
    same_words: tuple[SameWords, ...] = ()


class Ends(Protocol):
    """Where sentences end in speech without punctuation: `app.inference.ends.SentenceEnds`."""

    def __call__(self, words: Sequence[str]) -> Sequence[float]:
        """The log odds that a sentence ends behind each word but the last: one fewer than words.

        Words are in lower case without punctuation, none of them empty.
        """


class Encoder(Protocol):
    """The part of `app.inference.embedding.Embedder` that a classifier needs."""

    @property
    def name(self) -> str:
        """The model with the hash of its files."""

    def encode(
        self, texts: Sequence[str], *, kind: Literal["query", "passage", "text"]
    ) -> NDArray[np.float32]:
        """float32 of shape (n, dimension), rows in the order of the texts, each of length 1."""
