"""Where in a sentence a clause might begin."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.events.pieces import (
    DASHES,
    OPEN,
    PHRASAL,
    POSTPOSED,
    SHUT,
    SLAVIC,
    SUBORDINATE,
    Piece,
    is_verb,
)
from detectors.mentions.lexical.tokens import REPORTING, Token


def cut_pieces(
    found: Sequence[Token], language: str, fixed: Sequence[bool], dated: Sequence[bool]
) -> list[Piece]:
    """The sentence cut at every place where a clause might begin."""
    pieces: list[Piece] = []
    current = Piece(0, 0, "start", frozenset(), None)

    def cut(at: int, resume: int, join: str, lead: frozenset[str], comma: bool) -> None:
        nonlocal current
        current.end = at
        if current.end > current.start:
            pieces.append(current)
            current = Piece(resume, resume, join, lead, resume if lead else None, comma=comma)
        else:
            # Two signs in a row: the stronger one names the join.
            current = Piece(
                resume,
                resume,
                join if current.join in {"start", "comma", "and"} else current.join,
                lead | current.lead,
                resume if lead else current.lead_at,
                comma=comma or current.comma,
            )

    i = 0
    size = len(found)
    verb_in_relative = 0
    relative_open = False
    phrase_ends = -1
    while i < size:
        token = found[i]
        if i == phrase_ends and current.start < i:
            cut(i, i, "comma", frozenset(), False)
        if token.kind == "p":
            join = _stop(found, i, fixed)
            if join:
                cut(i, i + 1, join, frozenset(), join == "comma")
                relative_open = False
        elif not token.inside and not fixed[i]:
            lead = token.cues & (SUBORDINATE | {"and", "relative", "that"})
            fresh = current.start == i
            if language in POSTPOSED and lead & {"after", "before", "when", "because"}:
                if not fresh and any(t.triggers or t.verb for t in found[current.start : i]):
                    current.join, current.lead, current.lead_at = "subordinate", lead, i
                    cut(i + 1, i + 1, "comma", frozenset(), False)
                i += 1
                continue
            if lead and _opens(found, i, lead, language, fresh):
                join = (
                    "subordinate" if lead & SUBORDINATE
                    else "relative" if "relative" in lead or ("that" in lead and not _complement(found, i))
                    else "that" if "that" in lead
                    else "and"
                )  # fmt: skip
                cut(i, i, join, lead, current.comma and fresh)
                if lead & PHRASAL and token.covers == 1:
                    if language in SLAVIC:
                        phrase_ends = _phrase_end(found, i + 1, dated)
                    elif language == "ar":
                        phrase_ends = _second_trigger(found, i + 1)
                relative_open = join == "relative" and not current.comma
                verb_in_relative = 0
            elif relative_open and is_verb(token, language):
                if verb_in_relative and not _continues_verb(found, i):
                    cut(i, i, "after_relative", frozenset(), False)
                    relative_open = False
                verb_in_relative += 1
            elif _prior_gerund(found, i, current.start, language):
                current.join, current.lead, current.lead_at = "subordinate", _AFTER, i
            elif fresh and current.join == "comma" and _participial(token, language):
                current.join = "relative"
            elif not fresh and _after_saying(found, i, language, dated):
                cut(i, i, "that", frozenset(), False)
            elif language == "en" and token.verb and _perceived(found, i):
                cut(i + 1, i + 1, "that", frozenset(), False)
        elif (
            not token.inside
            and current.start != i
            and not dated[i]
            and _after_saying(found, i, language, dated)
        ):
            cut(i, i, "that", frozenset(), False)
        i += 1
    current.end = size
    if current.end > current.start:
        pieces.append(current)
    return pieces


_AFTER = frozenset({"after"})


def _prior_gerund(found: Sequence[Token], i: int, start: int, language: str) -> bool:
    """True for "услышав приговор" and "having heard the verdict" at the beginning of a piece."""
    if any(not t.cues & {"only", "adverb", "and", "then"} for t in found[start:i]):
        return False
    token = found[i]
    if language in SLAVIC:
        forms = token.lexeme.forms
        return bool(forms) and forms[0].pos == "GRND" and "perf" in forms[0].grammemes
    return language == "en" and token.low == "having"


def _participial(token: Token, language: str) -> bool:
    """True for the participle that opens «построенный в 1962 году», a relative clause in short."""
    forms = token.lexeme.forms
    return language in SLAVIC and bool(forms) and forms[0].pos == "PRTF"


def _perceived(found: Sequence[Token], i: int) -> bool:
    """True for the verb of "residents filmed soldiers setting fire to it": what they saw is a clause.

    The participle behind it then counts as the verb of that clause.
    """
    token = found[i]
    if not (token.triggers & {"film", "detect"} or token.low in _PERCEIVING):
        return False
    for j in range(i + 2, min(i + 12, len(found))):
        later = found[j]
        if later.kind == "p" or later.verb:
            return False
        before = found[j - 1].cues & {"to", "by", "with", "for", "and", "be", "after", "before"}
        if later.low.endswith("ing") and later.triggers and not before:
            later.verb = "finite"
            return True
    return False


_PERCEIVING = frozenset(
    {"saw", "seen", "watched", "show", "shows", "showed", "shown", "heard", "caught", "noticed"}
)


def _phrase_end(found: Sequence[Token], start: int, dated: Sequence[bool]) -> int:
    """Where "после освобождения" ends and its main clause begins; -1 when a stop comes first.

    The phrase runs over genitives and what prepositions govern, up to a nominative or a verb.
    """
    governed = False
    for j in range(start, len(found)):
        token = found[j]
        if token.kind == "p":
            return -1
        if dated[j] or token.kind == "n":
            continue
        if "to" in token.cues or "with" in token.cues:
            governed = True
            continue
        forms = token.lexeme.forms
        if not forms:
            continue
        if token.verb == "finite":
            return j
        nominal = [f for f in forms if f.pos in {"NOUN", "ADJF", "NPRO"}]
        if nominal and nominal[0].case == "nomn" and not governed:
            # A nominative right behind the word: it is a conjunction, and a clause of its own follows.
            return j if j > start else -1
        if nominal and nominal[0].pos in {"NOUN", "NPRO"}:
            governed = False
    return -1


def _second_trigger(found: Sequence[Token], start: int) -> int:
    """Where the verb follows on "after the collapse of the bridge"; -1 when a stop comes first."""
    seen = 0
    for j in range(start, len(found)):
        if found[j].kind == "p":
            return -1
        seen += bool(found[j].triggers)
        if seen == 2 and "to" not in found[j - 1].cues:
            return j
    return -1


def _stop(found: Sequence[Token], i: int, fixed: Sequence[bool]) -> str:
    low = found[i].low
    if fixed[i]:
        return ""
    if low in ";；؛":
        return "semi"
    if low in ":：":
        # 14:06 and 1:30 are read as one number elsewhere; a colon between digits joins nothing.
        digits = 0 < i < len(found) - 1 and found[i - 1].kind == found[i + 1].kind == "n"
        return "" if digits and found[i - 1].end == found[i].start else "colon"
    if low in DASHES:
        spaced = 0 < i < len(found) - 1 and found[i - 1].end < found[i].start < found[i + 1].start
        return "dash" if spaced and found[i].end < found[i + 1].start else ""
    if low in ",،，":
        return "comma"
    if low in OPEN or low in SHUT:
        return "paren"
    if low in "。！？!?":
        return "semi"
    return ""


def _opens(
    found: Sequence[Token], i: int, lead: frozenset[str], language: str, fresh: bool
) -> bool:
    """False where the word is no conjunction: "that man", "and Co", "since 2012"."""
    if language == "fa" and found[i].low in _AT_THE:
        return False
    if "that" in lead and lead == {"that"} and language == "en":
        after = found[i + 1] if i + 1 < len(found) else None
        before = found[i - 1] if i else None
        if before is None or after is None or not _verb_ahead(found, i + 1):
            return False
        if before.cues & {"to", "by", "with", "for"} and not before.cues & REPORTING:
            return False
        return not (fresh and not before.cues & REPORTING and before.low != ",")
    return True


# "On leaving the house": a preposition with a noun, where «هنگامی که» opens a clause.
_AT_THE = frozenset({"هنگام", "موقع", "زمان", "حین"})


def _complement(found: Sequence[Token], i: int) -> bool:
    """True when the "that" at `i` opens what is said, known or demanded, not a relative clause."""
    if i and found[i - 1].verb:
        return True
    return any(found[j].cues & REPORTING for j in range(max(0, i - 6), i))


def _continues_verb(found: Sequence[Token], i: int) -> bool:
    """True for the second word of one verb form ("has been", "were hurt") or a joined verb."""
    j = i - 1
    while (
        j >= 0 and (found[j].cues & {"adverb", "not", "already", "only"}) and not found[j].triggers
    ):
        j -= 1
    before = found[j]
    return bool(
        before.cues & {"be", "have", "do", "plan", "may", "demand", "and", "to"}
    ) or before.low in {",", "to"}


def _after_saying(found: Sequence[Token], i: int, language: str, dated: Sequence[bool]) -> bool:
    """True right after a reporting verb whose object clause follows without a conjunction."""
    if language not in {"en", "fa"}:
        return False
    j = i - 1
    while j >= 0 and dated[j]:
        j -= 1
    if j < 0 or not found[j].cues & {"say", "confirm"} or found[j].kind != "w":
        return False
    here = found[i]
    if here.cues & {"to", "with", "by", "for", "we", "that", "and"} and not here.cues & {"article"}:
        return here.low in {"we", "i"} and _verb_ahead(found, i)
    if here.kind != "w" or here.cues & REPORTING:
        return False
    return found[j].verb != "" and _verb_ahead(found, i)


def _verb_ahead(found: Sequence[Token], i: int) -> bool:
    for token in found[i : i + 24]:
        if token.kind == "p" and token.low != ",":
            return False
        if token.verb in {"finite", "participle"} and not token.cues & REPORTING:
            return True
    return False
