"""Who is said to have said it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from detectors.mentions.lexical.tokens import Token
from detectors.mentions.types import Attribution
from detectors.types import Text

_STANCES: tuple[
    tuple[str, Literal["says", "denies", "alleges", "confirms", "repeats", "asks"]], ...
] = (
    ("deny", "denies"),
    ("repeat", "repeats"),
    ("confirm", "confirms"),
    ("ask", "asks"),
    ("say", "says"),
)


def read_attribution(
    text: Text, found: Sequence[Token], indexes: Sequence[int]
) -> Attribution | None:
    """The attribution that the words of a reporting clause make; None when they name no act of saying.

    `who` are the words of the clause that are neither the verb of saying nor function words.
    """
    words = [found[i] for i in indexes if found[i].kind != "p"]
    if not words:
        return None
    cues: set[str] = set()
    for token in words:
        cues |= token.cues
    for cue, stance in _STANCES:
        if cue in cues:
            if cue == "deny" and "despite" in cues:
                continue
            if cue == "deny" and cues & {"not", "no"}:
                # "Did not deny that …": who does not deny lets it stand.
                stance = "confirms"
            who = " ".join(
                text.body[t.start : t.end]
                for t in words
                if t.lexeme.key and not t.cues & {"say", "deny", "confirm", "repeat", "ask"}
            )
            span = text.span(words[0].start, words[-1].end)
            return Attribution(span, who or None, stance)
    return None
