"""Where in a sentence a clause might begin."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.events.leads import (
    CLAUSAL,
    cause_at,
    converb,
    effect_at,
    ends_phrase,
    leads,
    measured,
    opens,
    verb_ahead,
)
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
from detectors.mentions.lexical.tokens import REPORTING, VERB_FINAL, Token


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
    phrase_ends = inserted = effect = -1
    while i < size:
        token = found[i]
        if i == phrase_ends and current.start < i:
            cut(i, i, "comma", frozenset(), False)
        if token.kind == "p":
            join = "" if token.inside or i == inserted else _stop(found, i, fixed)
            if join == "comma" and (inserted := _insertion(found, i, current)) > i:
                join = ""
            if join:
                cut(i, i + 1, join, frozenset(), join == "comma")
                relative_open = False
        elif not token.inside and not fixed[i]:
            lead = leads(found, i, current, language)
            fresh = current.start == i
            if language in POSTPOSED:
                done = _postposed(found, i, current, language, lead)
                if done >= 0:
                    if done > current.start and done <= i:
                        cut(done, done, "subordinate", _LED_TO, False)
                        current.lead_at = i
                    else:
                        current.join, current.lead, current.lead_at = "subordinate", lead, i
                        if not lead:
                            current.lead = converb(token, language, comma=_comma_behind(found, i))
                    cut(i + token.covers, i + token.covers, "comma", frozenset(), False)
                    i += token.covers
                    continue
                lead -= {"after", "before", "when", "because"}
                if language in VERB_FINAL:
                    lead -= _LED_TO
                if fresh and token.cues & {"because"} and _closed(found, i):
                    lead = token.cues & {"because"}
            if i == effect:
                cut(i, i, "subordinate", _LED_TO, False)
            elif language == "ar" and token.cues & _LED_TO:
                effect = effect_at(found, i)
            elif lead and measured(found, current.start, i, lead, fixed):
                current.join, current.lead, current.lead_at = "subordinate", lead, i
                phrase_ends = ends_phrase(found, i + token.covers, language, dated)
            elif lead and opens(found, i, lead, language, fresh):
                join = (
                    "subordinate" if lead & SUBORDINATE
                    else "relative" if "relative" in lead or ("that" in lead and not _complement(found, i))
                    else "that" if "that" in lead
                    else "and"
                )  # fmt: skip
                cut(i, i, join, lead, current.comma and fresh)
                if lead & PHRASAL:
                    phrase_ends = ends_phrase(found, i + token.covers, language, dated)
                relative_open = join == "relative" and not current.comma
                verb_in_relative = 0
            elif relative_open and is_verb(token, language):
                if verb_in_relative and not _continues_verb(found, i):
                    cut(i, i, "after_relative", frozenset(), False)
                    relative_open = False
                verb_in_relative += "alleged" not in token.cues
            elif _prior_gerund(found, i, current.start, language):
                current.join, current.lead, current.lead_at = "subordinate", _AFTER, i
            elif (
                current.join == "comma"
                and (fresh or (current.start == i - 1 and "alleged" in found[i - 1].cues))
                and _participial(token, language)
            ):
                current.join = "relative"
            elif not fresh and _after_saying(found, i, language, dated):
                cut(i, i, "that", frozenset(), False)
            elif language == "tr" and _said_of(found, i, current.start):
                found[i].verb = "participle"
                current.join = "subordinate"
                cut(i + token.covers, i + token.covers, "comma", frozenset(), False)
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
_LED_TO = frozenset({"led_to"})
# "who, on 17 June, signed": an insertion right behind the word that opens a clause is this short.
LONGEST_INSERTION = 8


def _insertion(found: Sequence[Token], i: int, current: Piece) -> int:
    """The comma that ends an insertion without a verb right behind a conjunction; -1 for none."""
    if current.lead_at is None or i - current.lead_at > 1 or not current.lead & _MAY_BE_PARTED:
        return -1
    for j in range(i + 1, min(i + LONGEST_INSERTION, len(found))):
        if found[j].low in {",", "،", "，"}:
            return j
        if (found[j].kind == "p" and found[j].low not in ".'’") or found[j].verb:
            return -1
    return -1


_MAY_BE_PARTED = frozenset({"relative", "that", "after", "before", "when", "because"})


def _comma_behind(found: Sequence[Token], i: int) -> bool:
    return i + 1 < len(found) and found[i + 1].low == ","


def _closed(found: Sequence[Token], i: int) -> bool:
    """True when a comma ends the words behind "because" before their sentence does."""
    return any(t.low in {",", "，"} for t in found[i + 1 :])


def _postposed(
    found: Sequence[Token], i: int, current: Piece, language: str, lead: frozenset[str]
) -> int:
    """Where the clause begins that the word at `i` ends; -1 when it ends none.

    That is where the piece begins, but behind the cause for a final "led to".
    """
    before = found[current.start : i]
    if lead & _LED_TO and language in VERB_FINAL:
        return cause_at(found, current.start, i)
    if lead & {"after", "before", "when", "because"}:
        if before and before[-1].low.endswith(CLAUSAL.get(language, ("\0",))):
            before[-1].verb = before[-1].verb or "participle"
        told = any(t.triggers or t.verb for t in before)
        # «содан кейін» is "then", and ends no clause.
        return (
            -1 if not told or ("then" in found[i].cues and found[i].covers > 1) else current.start
        )
    if before and converb(found[i], language, comma=_comma_behind(found, i)):
        found[i].verb = "participle"
        return current.start if any(t.kind == "w" for t in found[i + 1 :]) else -1
    return -1


def _prior_gerund(found: Sequence[Token], i: int, start: int, language: str) -> bool:
    """True for "услышав приговор" and "having heard the verdict" at the beginning of a piece."""
    token = found[i]
    if language in SLAVIC:
        forms = token.lexeme.forms
        gerund = bool(forms) and forms[0].pos == "GRND" and "perf" in forms[0].grammemes
    else:
        gerund = language == "en" and token.low == "having"
    return gerund and all(t.cues & {"only", "adverb", "and", "then"} for t in found[start:i])


def _participial(token: Token, language: str) -> bool:
    """True for the participle that opens «построенный в 1962 году», a relative clause in short."""
    forms = token.lexeme.forms
    return language in SLAVIC and bool(forms) and forms[0].pos == "PRTF"


def _said_of(found: Sequence[Token], i: int, start: int) -> bool:
    """True for "kaçırdığı iddia edilen" in front of a noun: the clause of which people speak ends here."""
    last = i + found[i].covers - 1
    told = any(t.triggers for t in found[start:i])
    ends = "alleged" in found[i].cues and found[last].low in {"edilen", "sürülen"}
    return ends and told and last + 1 < len(found) and found[last + 1].kind == "w"


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
        return here.low in {"we", "i"} and verb_ahead(found, i)
    if here.kind != "w" or here.cues & REPORTING:
        return False
    return found[j].verb != "" and verb_ahead(found, i)
