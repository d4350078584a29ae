"""What kind of number it is: what happened, what was planned, what fits in, what was before."""

from __future__ import annotations

from bisect import bisect_left

from detectors.mentions.quantities.lexicon import language_of, lexicon
from detectors.mentions.quantities.tokens import tokenise
from detectors.mentions.types import Quantity
from detectors.types import Span


def scopes_of(quantity: Quantity, clause: Span, others: tuple[Quantity, ...]) -> frozenset[str]:
    """The cues that stand with a quantity: "plan", "demand", "capacity", "previous", "so_far", "as_of",
    "estimate", "other"; empty for a plain statement.

    A cue belongs to a quantity if no other one of the clause stands between. Cues of comparison
    ("against 38 per cent") belong only to the number that follows them.
    """
    text = clause.text
    lex = lexicon(language_of(text.body, text.language))
    tokens = tokenise(text.body, clause.start, clause.end, turkish=lex.turkish)
    if not tokens:
        return frozenset()
    ends = [q.span.end for q in others if q.span.end <= quantity.span.start]
    starts = [q.span.start for q in others if q.span.start >= quantity.span.end]
    begin, stop = max(ends, default=clause.start), min(starts, default=clause.end)
    found: set[str] = set()
    offsets = [token.start for token in tokens]
    for at in range(bisect_left(offsets, begin), bisect_left(offsets, stop)):
        cue = lex.scopes.at(tokens, at)
        if cue:
            found.add(cue[0])
    first = bisect_left(offsets, quantity.span.start)
    for back in range(first, max(first - 3, 0), -1):
        cue = lex.scopes_before.before(tokens, back)
        if cue:
            found.add(cue[0])
    return frozenset(found)
