"""Words that say none: "no one was killed", "погибших нет", "بدون تلفات"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from detectors.mentions.quantities.counted import counted_of
from detectors.mentions.quantities.draft import Draft
from detectors.mentions.quantities.lexicon import Lexicon
from detectors.mentions.quantities.number import Number
from detectors.mentions.quantities.tokens import Token


def read_zeros(tokens: Sequence[Token], drafts: Sequence[Draft], lex: Lexicon) -> list[Draft]:
    """Counts of zero where the words name what there was none of; they overlap no other draft."""
    busy = {place for draft in drafts for place in range(draft.first, draft.last)}
    firsts = [draft.first for draft in drafts]
    found: list[Draft] = []
    index = 0
    while index < len(tokens):
        if index in busy or tokens[index].kind not in "wh":
            index += 1
            continue
        after = bisect_right(firsts, index)
        stop = firsts[after] if after < len(firsts) else len(tokens)
        draft = _zero(tokens, index, stop, lex)
        if draft:
            found.append(draft)
            index = draft.last
        index += 1
    return found


def _zero(tokens: Sequence[Token], index: int, stop: int, lex: Lexicon) -> Draft | None:
    hedged = lex.hedges_before.before(tokens, index)
    if hedged and hedged[0] in ("more_than", "at_least"):
        return None  # "more than no deaths"
    none = lex.none.at(tokens, index)
    if none and index + none[1] <= stop:
        last = index + none[1]
        seen = counted_of(tokens, index, last, index, stop, lex, bare=False, negated=True)
        if seen.known and seen.counted:
            return _made(index, last, seen.counted, seen.among)
        singular = lex.singulars.get(tokens[last].key) if last < stop else None
        if singular:
            # "not a single resident": only a word for none takes the noun in the singular
            return _made(index, last, singular, None)
        # "لم يصب أحد" has the outcome inside.
        inside = [lex.outcomes.at(tokens, step) for step in range(index, last)]
        named = [found[0] for found in inside if found]
        return _made(index, last, named[0], "people") if named else None
    before = lex.none_before_noun.at(tokens, index)
    if before:
        last = index + before[1]
        near = 1 if lex.language == "zh" else 2
        for step in range(last, min(last + near, stop)):
            outcome = lex.outcomes.at(tokens, step)
            noun = lex.counted.at(tokens, step)
            hit = outcome or noun
            if hit and step + hit[1] <= stop:
                among = "people" if outcome else None
                return _made(index, step + hit[1], hit[0], among)
    outcome = lex.outcomes.at(tokens, index)
    if outcome:
        last = index + outcome[1]
        for step in range(last, min(last + 3, stop)):
            after = lex.none_after_noun.at(tokens, step)
            if after and step + after[1] <= stop:
                return _made(index, step + after[1], outcome[0], "people")
            if tokens[step].kind in "sd":
                break
    return None


def _made(first: int, last: int, counted: str, among: str | None) -> Draft:
    number = Number(0.0, 0.0, last, "count", "none")
    return Draft(first, last, number, 0.0, 0.0, counted=counted, among=among, rule="none")
