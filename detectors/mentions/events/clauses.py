"""Where one clause ends and the next begins inside a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from detectors.mentions.lexical.tokens import BY_TRIGGER, REPORTING, Token

# Words that open a subordinate clause, and may open a phrase such as "after the explosion".
SUBORDINATE = frozenset({"after", "before", "when", "because", "subordinate", "if", "so", "led_to"})
PHRASAL = frozenset({"after", "before", "because", "led_to"})
# Languages whose conjunctions of time and cause stand behind their clause.
POSTPOSED = frozenset({"kk", "ky", "tr", "zh"})
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
class _Piece:
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
    extra: set[str] = field(default_factory=set)


def is_verb(token: Token, language: str) -> bool:
    """True for a word that can be the predicate of a clause."""
    if token.kind != "w" or (token.inside and not token.verb):
        return False
    if token.verb in {"finite", "participle"}:
        return True
    return language in BY_TRIGGER and bool(token.triggers)


def split(
    found: Sequence[Token], *, language: str, fixed: Sequence[bool], dated: Sequence[bool]
) -> list[Clause]:
    """The clauses of one sentence in order; every word lies in at least one of them.

    `fixed` marks the tokens inside a date, number or name: no conjunction stands there. `dated` marks
    those inside a date, which belongs to a verb of saying right before it ("said on Sunday that").
    """
    pieces = _pieces(found, language, fixed, dated)
    for piece in pieces:
        for i in range(piece.start, piece.end):
            token = found[i]
            if token.kind == "p":
                continue
            piece.words += 1
            if fixed[i] and not token.verb:
                continue
            verb = is_verb(token, language)
            if token.cues & REPORTING and not token.triggers:
                piece.say += 1
                piece.verbs += verb
            elif verb:
                piece.verbs += 1
            piece.triggers += bool(token.triggers)
    return _joined([p for p in pieces if p.words], found)


def _pieces(
    found: Sequence[Token], language: str, fixed: Sequence[bool], dated: Sequence[bool]
) -> list[_Piece]:
    """The sentence cut at every place where a clause might begin."""
    pieces: list[_Piece] = []
    current = _Piece(0, 0, "start", frozenset(), None)

    def cut(at: int, resume: int, join: str, lead: frozenset[str], comma: bool) -> None:
        nonlocal current
        current.end = at
        if current.end > current.start:
            pieces.append(current)
            current = _Piece(resume, resume, join, lead, resume if lead else None, comma=comma)
        else:
            # Two signs in a row: the stronger one names the join.
            current = _Piece(
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
    while i < size:
        token = found[i]
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
                relative_open = join == "relative" and not current.comma
                verb_in_relative = 0
            elif relative_open and is_verb(token, language):
                if verb_in_relative and not _continues_verb(found, i):
                    cut(i, i, "after_relative", frozenset(), False)
                    relative_open = False
                verb_in_relative += 1
            elif not fresh and _after_saying(found, i, language, dated):
                cut(i, i, "that", frozenset(), False)
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
    if "that" in lead and lead == {"that"} and language == "en":
        after = found[i + 1] if i + 1 < len(found) else None
        before = found[i - 1] if i else None
        if before is None or after is None:
            return False
        if before.cues & {"to", "by", "with", "for"} and not before.cues & REPORTING:
            return False
        return not (fresh and not before.cues & REPORTING and before.low != ",")
    return True


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
    for token in found[i : i + 12]:
        if token.kind == "p" and token.low != ",":
            return False
        if token.verb in {"finite", "participle"} and not token.cues & REPORTING:
            return True
    return False


def _joined(pieces: list[_Piece], found: Sequence[Token]) -> list[Clause]:
    """Clauses out of pieces: those without a predicate join a neighbour."""
    clauses: list[Clause] = []
    verbs: list[int] = []
    open_subject: int | None = None  # a clause whose verb is still to come

    def add(piece: _Piece, head: int | None = None) -> None:
        clauses.append(
            Clause([(piece.start, piece.end)], piece.join, piece.lead, piece.lead_at, head)
        )
        verbs.append(piece.verbs)

    for piece in pieces:
        if not clauses:
            add(piece)
            open_subject = 0 if not piece.verbs else None
            continue
        last = len(clauses) - 1
        if piece.join == "semi":
            add(piece)
            open_subject = last + 1 if not piece.verbs else None
        elif piece.join == "colon":
            clauses[last].heading = not verbs[last]
            add(piece)
            open_subject = last + 1 if not piece.verbs else None
        elif piece.join == "after_relative":
            target = open_subject if open_subject is not None else last
            head = clauses[target]
            if open_subject is None and head.join == "relative" and head.head is not None:
                target = head.head
            _extend(clauses[target], piece)
            verbs[target] += piece.verbs
            open_subject = None
        elif piece.join == "relative":
            if not piece.verbs and not piece.triggers:
                _extend(clauses[last], piece)
                continue
            antecedent = _antecedent(clauses[last], found)
            add(piece, last)
            if antecedent:
                clauses[-1].parts.insert(0, antecedent)
        elif piece.join == "subordinate":
            phrasal = bool(piece.lead & PHRASAL) and piece.triggers > 0
            if piece.verbs or phrasal:
                add(piece)
            else:
                _extend(clauses[last], piece)
                verbs[last] += piece.verbs
        elif piece.join == "that" and piece.words > 1:
            add(piece)
            open_subject = last + 1 if not piece.verbs else None
        elif open_subject is not None and piece.verbs and open_subject != last:
            # "The clash, in which three were hurt, broke out": the verb of a subject left open.
            _extend(clauses[open_subject], piece)
            verbs[open_subject] += piece.verbs
            open_subject = None
        elif piece.verbs and verbs[last]:
            add(piece)
        elif piece.verbs and not verbs[last]:
            _extend(clauses[last], piece)
            verbs[last] += piece.verbs
            if open_subject == last:
                open_subject = None
        else:
            _extend(clauses[last], piece)
    _mark_reporting(clauses, found)
    return clauses


def _extend(clause: Clause, piece: _Piece) -> None:
    start, end = clause.parts[-1]
    if piece.start - end <= 1:
        clause.parts[-1] = (start, piece.end)
    else:
        clause.parts.append((piece.start, piece.end))


def _antecedent(clause: Clause, found: Sequence[Token]) -> tuple[int, int] | None:
    """The noun phrase at the end of a clause, which a relative pronoun points back to."""
    start, end = clause.parts[-1]
    at = end
    while at > start and found[at - 1].kind == "p":
        at -= 1
    stop = at
    while at > start and stop - at < 8:
        token = found[at - 1]
        if token.kind == "p" or token.verb in {"finite"} or token.cues & {"and", "say"}:
            break
        at -= 1
        if token.cues & {"article"}:
            break
    return (at, stop) if stop > at else None


def _mark_reporting(clauses: list[Clause], found: Sequence[Token]) -> None:
    """Marks the clauses that only say who speaks."""
    if len(clauses) < 2:
        return
    marked = []
    for clause in clauses:
        tokens = [found[i] for i in clause.indexes()]
        saying = [t for t in tokens if t.cues & REPORTING and (t.verb or t.cues & {"accordingly"})]
        verbs = [
            t for t in tokens
            if t.verb in {"finite", "participle"} and not t.cues & (REPORTING | {"be", "have", "do"})
        ]  # fmt: skip
        numbers = any(t.kind == "n" for t in tokens)
        if saying and not verbs and len(tokens) <= 24 and clause.join not in {"relative"}:
            marked.append((clause, numbers))
    if len(marked) == len(clauses):
        marked = marked[-1:]
    for clause, _ in marked:
        clause.reporting = True
