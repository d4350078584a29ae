"""What one indicator of the codebook is: a reason for a person to look, never a finding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from detectors.types import Strength

Family = Literal["T", "E", "V", "M", "X"]
Holder = Literal["speaker", "body", "case"]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that count, in the small language of `detectors.indicators.patterns`.

    `families` says where they count: T in the claim, E in the evidence, V (what is seen or heard)
    in both, X in the evidence when the claim says the contrary, N beside them where a person is
    named right before, H where he says it himself. For a guard `wide` is True when it silences the whole sentence and not only the cue
    beside it.
    """

    language: str
    families: str
    pattern: str
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Indicator:
    """One documented indicator that a broadcast statement was coerced or staged.

    `strength` is a reviewer's weight, not a probability. `families` are the kinds of cue that may
    carry it: T claim wording, E evidence wording, V a visual or audio fact that a person recorded,
    M metadata, X comparison across texts. A `gated` indicator counts only when a person who is held
    makes a self-incriminating, repentant, recanting, returning or exculpating statement.

    `holder` says whom the words must be about: "speaker" (said by the speaker himself), "body" (seen
    on him) or "case" (told of him). `guards` silence a cue they stand on or beside.
    """

    id: str
    title: str
    definition: str
    why: str
    strength: Strength
    families: tuple[Family, ...]
    gated: bool
    holder: Holder
    cues: tuple[Cue, ...]
    guards: tuple[Cue, ...]
    must_not_fire: tuple[str, ...]
    references: tuple[str, ...]


def cues(families: str, /, **languages: str) -> tuple[Cue, ...]:
    """The cues of a table: one pattern a line, `families` unless the line opens with its own.

    "TE: read* from ~2 paper" counts in claim and evidence whatever `families` says.
    """
    found = []
    for language, table in languages.items():
        for raw in table.splitlines():
            line = raw.strip()
            if line:
                head, colon, rest = line.partition(":")
                own = bool(colon) and 0 < len(head) <= 3 and set(head) <= set("TEVXNH")
                found.append(
                    Cue(language, head if own else families, rest.strip() if own else line)
                )
    return tuple(found)


def guards(**languages: str) -> tuple[Cue, ...]:
    """The guards of a table, one pattern a line; "S:" before it silences the whole sentence."""
    found = []
    for language, table in languages.items():
        for raw in table.splitlines():
            line = raw.strip()
            if line:
                wide = line.startswith("S:")
                found.append(Cue(language, "", line.removeprefix("S:").strip(), wide))
    return tuple(found)
