"""The words that open a bound or soften a value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detectors.mentions.quantities.draft import Draft
from detectors.mentions.quantities.lexicon import Lexicon
from detectors.mentions.quantities.measure import is_change
from detectors.mentions.quantities.tokens import Token


def with_hedge(tokens: Sequence[Token], draft: Draft, lex: Lexicon, floor: int) -> Draft:
    """The draft with its bounds opened or its value softened by the words around it."""
    first, last, hedge, core = draft.first, draft.last, None, 0
    for _ in range(3):
        start = first
        while start > floor and tokens[start - 1].key in ("the", "a", "an", "them"):
            start -= 1
        found = lex.hedges_before.before(tokens, first) or (
            lex.hedges_before.before(tokens, start) if start < first else None
        )
        if found is None:
            break
        begin = first if lex.hedges_before.before(tokens, first) else start
        if begin - found[1] < floor:
            break
        code = found[0]
        if code == "up_to":
            code = "" if is_change(tokens, begin - found[1], lex) else "at_most"
        if draft.dimension == "duration" and tokens[begin - 1].key in ("over", "within", "from"):
            code = ""
        if not code:
            break
        hedge = code if hedge in (None, "exactly", "about") else hedge
        first = begin - found[1]
    if hedge in (None, "exactly", "about"):
        behind = _hedge_behind(tokens, last, lex)
        if behind:
            hedge = behind[0]
            core = last if behind[2] else 0
            last = behind[1]
    low, high = draft.low, draft.high
    if hedge in ("at_least", "more_than"):
        high = None
    elif hedge in ("at_most", "less_than"):
        low = None
    return replace(draft, first=first, last=last, hedge=hedge, low=low, high=high, core=core)


def _hedge_behind(tokens: Sequence[Token], last: int, lex: Lexicon) -> tuple[str, int, bool] | None:
    """A hedge after the number or after the noun that follows it ("50 kişiden fazla").

    Its code, the token after it, and whether a noun stands between.
    """
    steps = [last]
    if last < len(tokens) and tokens[last].kind == "w":
        steps.append(last + 1)
    marker = lex.classifiers.at(tokens, last) if lex.language == "zh" else None
    if marker:
        steps.append(last + marker[1])
    for step in steps:
        found = lex.hedges_after.at(tokens, step)
        if found is None:
            continue
        if step > last and found[1] == 1 and lex.language in ("en", "ru", "uk", "fa", "ar"):
            continue
        code = found[0]
        if code == "up_to_dative":
            before = tokens[step - 1]
            dative = before.key in ("e", "a", "ye", "ya") or (
                before.kind == "w" and before.key.endswith(("e", "a"))
            )
            code = "at_most" if dative else "about"
        return code, step + found[1], step > last
    return None
