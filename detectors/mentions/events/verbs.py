"""Which word of a clause is its predicate, and what a search for doer and undergoer answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detectors.mentions.events.pieces import is_verb
from detectors.mentions.lexical.tokens import Token

# Words that may stand between the parts of one verb form.
BETWEEN = frozenset({"adverb", "not", "already", "only", "be", "have", "do", "self"})
LONGEST_PHRASE = 14
# What pays: "bought with the donors' money", "at the expense of the city".
_PAID = frozenset({"buy", "pay", "finance", "build", "repair", "supply"})
_FUNDS = frozenset({"money", "fund", "budget", "charity"})

LONGEST_PAYER = 9

Run = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Parties:
    """Token index runs of the doer and the undergoer, None when the clause names none."""

    doer: Run | None = None
    undergoer: Run | None = None
    verb: int | None = None
    passive: bool = False
    cleft: bool = False


def main_verb(found: Sequence[Token], indexes: Sequence[int], language: str) -> int | None:
    """The predicate that carries the meaning: a verb with a known trigger before any other."""
    verbs = [i for i in indexes if is_verb(found[i], language)]
    full = [
        i for i in verbs
        if not (found[i].cues & {"be", "have", "do", "may"} or _modal(found[i])) or found[i].triggers
    ]  # fmt: skip
    if language == "en":
        full = [i for i in full if not reduced(found, indexes, i)] or full
    known = [i for i in full if found[i].triggers]
    if language == "fa":
        # «هنگام خروج … بازداشت شد»: a noun with its light verb is the predicate, a noun alone is not.
        known = [i for i in known if _with_light_verb(found, i)] or known
    for choice in (known, full, verbs):
        if choice:
            return choice[0]
    triggers = [i for i in indexes if found[i].triggers]
    return triggers[0] if triggers else None


def _with_light_verb(found: Sequence[Token], i: int) -> bool:
    """True for «بازداشت شد», a noun or participle right before or together with a finite verb."""
    after = i + found[i].covers
    return bool(found[i].verb) or (after < len(found) and found[after].verb == "finite")


def _modal(token: Token) -> bool:
    return (
        "plan" in token.cues
        and token.covers == 1
        and token.low in {"will", "shall", "'ll", "буде", "будет"}
    )


def reduced(found: Sequence[Token], indexes: Sequence[int], verb: int) -> bool:
    """True for the participle of a shortened relative clause: "men marked POLICE break the door"."""
    at = indexes.index(verb)
    token = found[verb]
    if not token.low.endswith(("ed", "en", "own", "ught")) or at == 0:
        return False
    before = found[indexes[at - 1]]
    if before.kind != "w" or before.cues & (
        BETWEEN | {"and", "he", "they", "we", "it", "relative"}
    ):
        return False
    for i in indexes[at + 1 :]:
        later = found[i]
        if later.kind == "p" or later.cues & {"and", "relative", "after", "before", "when", "that"}:
            return False
        if later.verb == "finite" and not later.low.endswith(("ed", "ing")):
            return "to" not in found[i - 1].cues
    return False


def payer(found: Sequence[Token], indexes: Sequence[int], at: int) -> Run | None:
    """Whose money it is: "with our donors' money", "at the expense of the state budget"."""
    if not any(found[i].triggers & _PAID for i in indexes):
        return None
    for k in range(at + 1, len(indexes)):
        token = found[indexes[k]]
        if not (token.cues & {"with", "to"} or "finance" in token.triggers):
            continue
        stop = k + token.covers
        while (
            stop < len(indexes)
            and (found[indexes[stop]].kind != "p" or found[indexes[stop]].low in "'’")
            and stop - k < LONGEST_PAYER
        ):
            stop += 1
        run = indexes[k + token.covers : stop]
        if run and ("finance" in token.triggers or any(found[i].things & _FUNDS for i in run)):
            return (run[0], run[-1] + 1)
    return None
