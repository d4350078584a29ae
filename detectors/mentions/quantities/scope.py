"""What kind of number it is: what happened, what was planned, what fits in, what was before."""

from __future__ import annotations

import re
from bisect import bisect_left

from detectors.mentions.quantities.lexicon import Lexicon, language_of, lexicon
from detectors.mentions.quantities.tokens import Token, tokenise
from detectors.mentions.types import Quantity
from detectors.types import Span


def scopes_of(quantity: Quantity, clause: Span, others: tuple[Quantity, ...]) -> frozenset[str]:
    """The cues that stand with a quantity: "plan", "demand", "capacity", "previous", "so_far", "as_of",
    "early", "estimate", "other", "cumulative", "partial", "gross", "net"; empty for a plain statement.

    A cue belongs to a quantity if no other one of the clause stands between. Cues of comparison
    ("against 38 per cent") belong only to the number that follows them.
    """
    lex, tokens, places = _around(quantity, clause, others)
    if not tokens:
        return frozenset()
    found = {cue[0] for at in places if (cue := lex.scopes.at(tokens, at))}
    first = bisect_left([token.start for token in tokens], quantity.span.start)
    for back in range(first, max(first - 3, 0), -1):
        cue = lex.scopes_before.before(tokens, back)
        if cue:
            found.add(cue[0])
    return frozenset(found)


def sums_of(quantity: Quantity, clause: Span, others: tuple[Quantity, ...]) -> frozenset[str]:
    """The kinds of money that the words with a sum name: "bonus", "profit", "debt"."""
    lex, tokens, places = _around(quantity, clause, others)
    return frozenset(kind[0] for at in places if (kind := lex.sums.at(tokens, at)))


def is_listed(clause: Span) -> bool:
    """True when the clause shares its numbers out: "5 and 7 respectively", "12 each"."""
    lex, tokens = _tokens(clause)
    return any(lex.listed.at(tokens, at) for at in range(len(tokens)))


def is_moment(quantity: Quantity, clause: Span) -> bool:
    """True for "after ten rounds", where a count says when it was so."""
    lex, tokens = _tokens(clause)
    offsets = [token.start for token in tokens]
    first = bisect_left(offsets, quantity.span.start)
    last = bisect_left(offsets, quantity.span.end)
    if lex.moments.before(tokens, first):
        return True
    return any(lex.moments_after.at(tokens, step) for step in (last, last + 1, last + 2))


def _tokens(clause: Span) -> tuple[Lexicon, list[Token]]:
    text = clause.text
    lex = lexicon(language_of(text.body, text.language))
    return lex, tokenise(text.body, clause.start, clause.end, turkish=lex.turkish)


def _around(
    quantity: Quantity, clause: Span, others: tuple[Quantity, ...]
) -> tuple[Lexicon, list[Token], range]:
    """The tokens of the clause and the places of those with no other amount before the quantity."""
    lex, tokens = _tokens(clause)
    # "On the first day" is a cue and no other amount.
    others = tuple(q for q in others if q.dimension != "ordinal")
    ends = [q.span.end for q in others if q.span.end <= quantity.span.start]
    starts = [q.span.start for q in others if q.span.start >= quantity.span.end]
    begin, stop = max(ends, default=clause.start), min(starts, default=clause.end)
    offsets = [token.start for token in tokens]
    return lex, tokens, range(bisect_left(offsets, begin), bisect_left(offsets, stop))


# What stands behind a length that says how far off something is, not how long.
_AWAY = re.compile(
    r"\W{0,2}(?:to the |away|south|north|east|west|from |off |outside|inland|deep|upstream|downstream"
    r"|от |к югу|к северу|к востоку|к западу|южнее|севернее|западнее|восточнее|выше по|ниже по"
    r"|від |на південь|на північ|на схід|на захід|южніше|північніше|південніше"
    r"|uzak|güneyinde|kuzeyinde|batısında|doğusunda|ötede|қашықтық|жерде|алыстык|жерде"
    r"|以南|以北|以东|以西|外的|之外|远|از |جنوب|شمال|فاصله|شرق|غرب|من )"
)


def is_distance(quantity: Quantity) -> bool:
    """True for "12 km south of the town", where a length says how far off something was."""
    body, end = quantity.span.text.body, quantity.span.end
    return _AWAY.match(body[end : end + 24].casefold()) is not None
