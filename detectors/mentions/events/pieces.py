"""The pieces that a sentence is cut into, and the clauses that are joined of them."""

from __future__ import annotations

from dataclasses import dataclass

from detectors.mentions.lexical.tokens import BY_TRIGGER, Token

# Words that open a subordinate clause, and may open a phrase such as "after the explosion".
SUBORDINATE = frozenset(
    {"after", "before", "when", "because", "subordinate", "if", "so", "led_to", "until"}
)
PHRASAL = frozenset({"after", "before", "because", "led_to", "until"})
# Languages whose conjunctions of time and cause stand behind their clause.
POSTPOSED = frozenset({"kk", "ky", "tr", "zh"})
SLAVIC = frozenset({"ru", "uk"})
DASHES = frozenset("—–―-")
OPEN = frozenset("([{")
SHUT = frozenset(")]}")


@dataclass(slots=True)
class Clause:
    """Some runs of the tokens of one sentence: `parts` are half-open index ranges in order.

    `lead` are the cues of the word that opens it, `lead_at` its index. `join` says how it hangs on what
    stands before it: "start", "semi", "colon", "dash", "comma", "and", "relative", "that" or
    "subordinate". `head` is the index of the clause whose subject it continues, None for its own.
    """

    parts: list[tuple[int, int]]
    join: str
    lead: frozenset[str] = frozenset()
    lead_at: int | None = None
    head: int | None = None
    reporting: bool = False
    heading: bool = False

    def indexes(self) -> list[int]:
        """The token indexes of all parts in order."""
        return [i for start, end in self.parts for i in range(start, end)]


@dataclass(slots=True)
class Piece:
    start: int
    end: int
    join: str
    lead: frozenset[str]
    lead_at: int | None
    verbs: int = 0
    triggers: int = 0
    words: int = 0
    comma: bool = False
    say: int = 0


def is_verb(token: Token, language: str) -> bool:
    """True for a word that can be the predicate of a clause."""
    if token.kind != "w" or token.inside:
        return False
    if token.verb in {"finite", "participle"}:
        return True
    return language in BY_TRIGGER and bool(token.triggers)
