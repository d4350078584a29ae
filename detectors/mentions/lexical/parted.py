"""Phrases whose parts other words may stand between: "set the shop on fire"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detectors.mentions.lexical.lexicon import Phrase

if TYPE_CHECKING:
    from detectors.mentions.lexical.tokens import Token

# Words between the parts of one phrase: "set the old shop in the square on fire".
LONGEST_GAP = 6


def join_parted(found: list[Token]) -> None:
    """Lets a phrase speak that other words part: "set the shop on fire", «أطلقت الشرطة النار»."""
    for at, token in enumerate(found):
        if not token.lexeme.parted or token.inside:
            continue
        for phrase in token.lexeme.parted:
            tail = _tail(found, at + 1, phrase)
            if tail:
                token.triggers = frozenset({phrase.value})
                token.verb = token.verb or "finite"
                for other in found[tail : tail + len(phrase.rest)]:
                    other.triggers = other.things = other.cues = frozenset()
                    other.verb = ""
                    other.inside = True
                break


def _tail(found: list[Token], start: int, phrase: Phrase) -> int:
    """Where the rest of a parted phrase stands, few words behind its head; 0 when it does not."""
    for at in range(start, min(start + LONGEST_GAP, len(found) - len(phrase.rest) + 1)):
        if found[at].kind == "p" or found[at].verb == "finite":
            return 0
        rest = found[at : at + len(phrase.rest)]
        if all(part in t.lexeme.parts for part, t in zip(phrase.rest, rest, strict=True)):
            return at
    return 0
