"""Who is said to have said it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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

    `who` are the words of the clause for the source, without the verb of saying; None without any.
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
            who = _source(text, words)
            span = text.span(words[0].start, words[-1].end)
            return Attribution(span, who, stance)
    return None


_SPEECH = frozenset({"say", "deny", "confirm", "repeat", "ask", "accordingly"})
_PREPOSITIONS = frozenset({"to", "with", "for", "after", "before"})
# The source of a report is told in so many words at most.
LONGEST_SOURCE = 6


def _source(text: Text, words: Sequence[Token]) -> str | None:
    """The noun phrase that speaks, as it stands in the text.

    Behind "according to" it is the first; otherwise the first that no preposition opens ("in a
    statement, the ministry said"), or the first of all ("в ведомстве опровергли").
    """
    runs = list(_runs(words))
    credit = next((k for k, t in enumerate(words) if "accordingly" in t.cues), None)
    if credit is not None and credit < len(words) - words[credit].covers:
        at = words[credit].start
        runs = [run for run in runs if run[1][0].start > at] or runs
        chosen = runs[0] if runs else None
    else:
        chosen = next((run for run in runs if not run[0]), runs[0] if runs else None)
    return None if chosen is None else text.body[chosen[1][0].start : chosen[1][-1].end]


def _runs(words: Sequence[Token]) -> Iterator[tuple[bool, list[Token]]]:
    """The noun phrases among the words, each with whether a preposition stands before it."""
    run: list[Token] = []
    behind = False
    last: Token | None = None
    for token in (*words, None):
        parts = token is None or token.cues & _SPEECH or token.verb or token.kind == "n"
        opens = token is not None and token.cues & _PREPOSITIONS and token.low != "of"
        apart = last is not None and token is not None and token.start - last.end > 1
        if parts or opens or token is None or (token.inside and not run) or (apart and run):
            if run:
                yield behind, _trimmed(run)
                run = []
            behind = bool(opens)
        if token is not None and not parts and not opens and not (token.inside and not run):
            if token.lexeme.key or run:
                run.append(token)
            if len(run) == LONGEST_SOURCE:
                yield behind, _trimmed(run)
                run = []
        last = token


def _trimmed(run: list[Token]) -> list[Token]:
    """The words without function words at their end."""
    while len(run) > 1 and not run[-1].lexeme.key:
        run.pop()
    return run
