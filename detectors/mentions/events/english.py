"""Doer and undergoer by English word order: who stands before the verb, whom it is done "by"."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.actors import can_act
from detectors.mentions.events.pieces import Clause
from detectors.mentions.events.verbs import BETWEEN, LONGEST_PHRASE, Parties, Run, payer, reduced
from detectors.mentions.lexical.tokens import Token

_OPENS_CLAUSE = frozenset(
    {"relative", "that", "because", "after", "before", "when", "if", "subordinate"}
)


def english(
    found: Sequence[Token], clause: Clause, indexes: list[int], verb: int, dated: Sequence[bool]
) -> Parties:
    at = indexes.index(verb)
    begin = at
    while begin > 0 and _auxiliary(found[indexes[begin - 1]]):
        begin -= 1
    helpers = [found[indexes[k]] for k in range(begin, at)]
    by = _by_phrase(found, indexes, at, dated)
    be = any("be" in t.cues for t in helpers)
    participle = found[verb].verb and not found[verb].low.endswith(("s", "ing"))
    passive = bool(participle) and (
        be or (by is not None and not _subject(found, indexes, begin, dated))
    )
    passive = passive or _phrase_of_passive(found, verb)
    if (
        by is not None
        and participle
        and not helpers
        and begin > 0
        and found[indexes[begin - 1]].low == ","
    ):
        passive = True
    subject = _subject(found, indexes, begin, dated)
    if clause.join == "relative" and clause.parts and len(clause.parts) > 1:
        subject = subject or clause.parts[0]
    if by is not None and participle and not helpers and _made_by(found, indexes, at, by):
        passive = True
    if by is not None and not passive and _handed(found, indexes, at):
        return Parties(by, subject, verb, True)
    signed = None if passive else _signature(found, indexes, at)
    if signed is not None:
        return Parties(signed, subject, verb, True)
    if passive:
        by = by or payer(found, indexes, at)
        return Parties(by, subject, verb, True)
    return Parties(subject, _object(found, indexes, at, dated), verb, False)


def _phrase_of_passive(found: Sequence[Token], verb: int) -> bool:
    """True for "was established", which the tables know as one phrase; not for "was present"."""
    last = found[min(verb + found[verb].covers, len(found)) - 1]
    return found[verb].low in {"was", "were"} and last.low.endswith(("ed", "up", "ut"))


def _apposed(found: Sequence[Token], indexes: Sequence[int], start: int, stop: int) -> int:
    """Where "the previous mayor, Leon Brask" ends: a name behind a comma says who the noun is."""
    if found[indexes[stop]].low != "," or any(found[i].capital for i in indexes[start:stop]):
        return stop
    end = stop + 1
    while end < len(indexes) and found[indexes[end]].capital:
        end += 1
    closed = end == len(indexes) or found[indexes[end]].kind == "p"
    return end if closed and end > stop + 2 else stop


def _made_by(found: Sequence[Token], indexes: Sequence[int], at: int, by: Run) -> bool:
    """True for "a letter signed by the agency": the doer follows at once; "drove by" is a way."""
    behind = at + found[indexes[at]].covers
    at_once = behind < len(indexes) and "by" in found[indexes[behind]].cues
    return (
        at_once
        and bool(found[indexes[at]].triggers)
        and not found[indexes[at]].triggers & _MOVING
        and any(can_act(t.things) or t.capital for t in found[by[0] : by[1]])
    )


_MOVING = frozenset(
    {"travel", "arrive", "depart", "cross", "flee", "carry", "return", "stay", "live"}
)


def _handed(found: Sequence[Token], indexes: Sequence[int], at: int) -> bool:
    """True for "died at the hands of": the phrase alone says who did it."""
    return any(
        "by" in found[i].cues and found[i].covers > 1 for i in indexes[at : at + LONGEST_PHRASE]
    )


def _signature(found: Sequence[Token], indexes: Sequence[int], at: int) -> Run | None:
    """Whose it is in "the order bears the signature of the deputy": he has signed it."""
    for k in range(max(0, at - 1), min(at + 4, len(indexes) - 2)):
        if "sign" not in found[indexes[k]].triggers or found[indexes[k]].verb == "finite":
            continue
        if found[indexes[k + 1]].low != "of":
            continue
        stop = k + 2
        while stop < len(indexes) and stop - k < LONGEST_PHRASE:
            token = found[indexes[stop]]
            if token.low in {";", ".", ":", "as"} or (token.kind == "p" and token.low != ","):
                break
            if token.cues & {"with", "by", "for", "and", "then"}:
                break
            stop += 1
        run = indexes[k + 2 : stop]
        return (run[0], run[-1] + 1) if run else None
    return None


def _auxiliary(token: Token) -> bool:
    return token.kind == "w" and (
        bool(token.cues & (BETWEEN | {"plan", "may", "demand"})) or token.low == "to"
    )


def _subject(
    found: Sequence[Token], indexes: Sequence[int], begin: int, dated: Sequence[bool]
) -> Run | None:
    """The noun phrase right before the verb form, with what stands in apposition to it.

    "In Tarsk the crowd left": a phrase that opens with a preposition is a place or time, not who.
    """
    stop = begin
    while stop > 0 and (found[indexes[stop - 1]].kind == "p" or dated[indexes[stop - 1]]):
        stop -= 1
    start = stop
    while start > 0 and stop - start < LONGEST_PHRASE:
        token = found[indexes[start - 1]]
        if dated[indexes[start - 1]] or token.low in {";", ":", "how", "why", "what"}:
            break
        if token.cues & _OPENS_CLAUSE and not token.triggers:
            break
        if "and" in token.cues and start - 1 == 0:
            break
        if token.verb == "finite" and not reduced(found, indexes, indexes[start - 1]):
            break
        start -= 1
    commas = [k for k in range(start, stop) if found[indexes[k]].kind == "p"]
    pieces: list[Run] = []
    left = start
    for k in [*commas, stop]:
        if k > left:
            pieces.append((left, k))
        left = k + 1
    chosen: Run | None = None
    for left, right in reversed(pieces):
        first = found[indexes[left]]
        adverbial = (
            first.cues & {"to", "with", "for", "by", "adverb", "then", "first", "alleged"}
            and not first.triggers
        ) or (first.low.endswith("ing") and not first.things)
        if adverbial:
            if chosen is None and left > start:
                continue
            break
        chosen = (left, chosen[1] if chosen else right)
    if chosen is None:
        return None
    left, right = chosen
    while left < right and found[indexes[left]].cues & {"then", "first", "also", "and"}:
        left += 1
    run = indexes[left:right]
    return (run[0], run[-1] + 1) if run else None


def _object(
    found: Sequence[Token], indexes: Sequence[int], at: int, dated: Sequence[bool]
) -> Run | None:
    """The noun phrase right after the verb, up to a preposition, a stop or a date."""
    start = at + found[indexes[at]].covers
    start = min(start, len(indexes))
    while (
        start < len(indexes)
        and found[indexes[start]].cues & {"adverb", "already", "only"}
        and not (found[indexes[start]].triggers or found[indexes[start]].things)
    ):
        start += 1
    stop = start
    while stop < len(indexes) and stop - start < LONGEST_PHRASE:
        i = indexes[stop]
        token = found[i]
        if (
            token.kind == "p"
            or dated[i]
            or (token.cues & {"to", "by", "with", "for", "and"} and token.low != "of")
        ):
            break
        stop += 1
    run = indexes[start:stop]
    return (run[0], run[-1] + 1) if run else None


def _by_phrase(
    found: Sequence[Token], indexes: Sequence[int], at: int, dated: Sequence[bool]
) -> Run | None:
    """What follows the first "by" after the verb, unless that is a date, a number or a way."""
    for k in range(at + 1, len(indexes)):
        token = found[indexes[k]]
        # "Beaten by": a phrase of the tables may have taken the word.
        taken = k < at + found[indexes[at]].covers and token.low == "by"
        if "by" not in token.cues and not taken:
            continue
        start = k + token.covers
        if start >= len(indexes) or dated[indexes[start]] or found[indexes[start]].kind == "n":
            continue
        if found[indexes[start]].low.endswith("ing") and not found[indexes[start]].triggers:
            continue
        stop = start
        while stop < len(indexes) and stop - start < LONGEST_PHRASE:
            here = found[indexes[stop]]
            if here.kind == "p" or dated[indexes[stop]]:
                stop = _apposed(found, indexes, start, stop)
                break
            if here.cues & {"to", "with", "for", "after", "before"} and here.low not in {
                "of",
                "from",
                "in",
            }:
                break
            stop += 1
        run = indexes[start:stop]
        if run:
            return (run[0], run[-1] + 1)
    return None
