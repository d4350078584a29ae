"""Clauses out of pieces: those without a predicate join a neighbour."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.events.pieces import PHRASAL, Clause, Piece
from detectors.mentions.lexical.tokens import REPORTING, Token

# A longer clause around a verb of saying tells something itself.
LONGEST_REPORT = 24
# "As the investigator told our channel": an insertion between commas has so few words.
LONGEST_INSERTION = 8


def join_pieces(pieces: list[Piece], found: Sequence[Token]) -> list[Clause]:
    """The clauses of a sentence in order of their first words; those that only report are marked."""
    joiner = _Joiner(found)
    for piece, after in zip(pieces, (*pieces[1:], None), strict=False):
        joiner.take(piece, after)
    _mark_reporting(joiner.clauses, found)
    return joiner.clauses


class _Joiner:
    """Pieces taken in order; `current` is the clause that a piece without a verb would join.

    `open` is a clause whose subject has been named and whose verb is still to come.
    """

    def __init__(self, found: Sequence[Token]) -> None:
        self.found = found
        self.clauses: list[Clause] = []
        self.verbs: list[int] = []
        self.open: int | None = None
        self.current = 0

    def take(self, piece: Piece, after: Piece | None = None) -> None:
        """Adds one piece to the clauses; `after` is the one behind it."""
        if self.credits(piece) or self.inserted(piece, after):
            current, still_open = self.current, self.open
            self.add(piece)
            self.clauses[-1].reporting = True
            if current < len(self.clauses) - 1:
                self.current, self.open = current, still_open
        elif self.only_credits() and piece.join == "subordinate":
            self.add(piece)
        elif self.only_credits() or piece.join == "semi":
            self.start(piece)
        elif piece.join == "colon":
            self.clauses[self.current].heading = not self.verbs[self.current]
            self.start(piece)
        elif piece.join == "after_relative":
            self.after_relative(piece)
        elif piece.join == "relative":
            self.relative(piece)
        elif piece.join == "subordinate":
            if piece.verbs or (piece.lead & PHRASAL and piece.triggers):
                self.add(piece)
            else:
                self.extend(self.current, piece)
        elif (
            (piece.join == "that" and piece.words > 1) or self.announces(piece) or self.said(piece)
        ):
            self.start(piece)
        elif self.open is not None and piece.verbs and self.open != self.current:
            # "The clash, in which three were hurt, broke out": the verb of a subject left open.
            self.extend(self.open, piece)
        elif (piece.verbs and self.verbs[self.current]) or self.sequel(piece):
            self.add(piece)
        else:
            self.extend(self.current, piece)

    def credits(self, piece: Piece) -> bool:
        """True for "according to the ministry": words for whose word it is, without a verb of their own."""
        words = [t for t in self.found[piece.start : piece.end] if t.kind == "w"]
        if not words or piece.verbs > piece.say:
            return False
        at_the_edge = words[0].cues | words[-1].cues
        return "accordingly" in at_the_edge and piece.join not in {"relative", "subordinate"}

    def inserted(self, piece: Piece, after: Piece | None) -> bool:
        """True for "the investigator said" between a subject, or a day, and its verb."""
        return (
            after is not None
            and after.join == piece.join == "comma"
            and after.verbs > after.say
            and self.open is not None
            and self.open == self.current
            and 1 < piece.words <= LONGEST_INSERTION
            and 0 < piece.verbs <= piece.say
            and not piece.triggers
        )

    def only_credits(self) -> bool:
        """True while no clause but such words has been taken."""
        return all(clause.reporting for clause in self.clauses)

    def start(self, piece: Piece) -> None:
        """A new clause, left open when its verb is still to come."""
        self.add(piece)
        self.open = None if piece.verbs else self.current

    def add(self, piece: Piece, head: int | None = None) -> None:
        clause = Clause([(piece.start, piece.end)], piece.join, piece.lead, piece.lead_at, head)
        self.clauses.append(clause)
        # "After the explosion" is a whole clause; what follows does not go on with it.
        self.verbs.append(max(piece.verbs, int(piece.join == "subordinate")))
        self.current = len(self.clauses) - 1

    def extend(self, target: int, piece: Piece) -> None:
        """The piece goes on with a clause; a verb closes a subject left open."""
        _extend(self.clauses[target], piece)
        self.verbs[target] += piece.verbs
        self.current = target
        if piece.verbs and self.open == target:
            self.open = None

    def announces(self, piece: Piece) -> bool:
        """True for "and only then," in front of an insertion: it opens the clause behind that."""
        if piece.join != "and" or piece.verbs or piece.triggers:
            return False
        words = [t for t in self.found[piece.start : piece.end] if t.kind == "w"]
        return any("then" in t.cues for t in words) and not any(
            t.lexeme.key and not t.inside for t in words
        )

    def sequel(self, piece: Piece) -> bool:
        """True for ", and only then …": what comes next is a clause, whether or not a table knows its verb."""
        if piece.join not in {"comma", "and", "start"} or not self.clauses:
            return False
        words = [t for t in self.found[piece.start : piece.end] if t.kind == "w"]
        opening = 0
        while opening < len(words) and words[opening].cues & _LEADING_ON:
            opening += words[opening].covers
        return (
            opening < len(words)
            and any(t.cues & _NEXT for t in words[:opening])
            and any(t.lexeme.key or t.triggers for t in words[opening:])
        )

    def said(self, piece: Piece) -> bool:
        """True behind "the channel says," where what is said begins, with or without a known verb."""
        if piece.join != "comma" or piece.words < 2 or self.verbs[self.current] != 1:
            return False
        start, end = self.clauses[self.current].parts[-1]
        words = [t for t in self.found[start:end] if t.kind == "w"]
        return bool(words) and bool(words[-1].cues & REPORTING)

    def after_relative(self, piece: Piece) -> None:
        """The main clause goes on behind a relative clause without a comma."""
        target = self.open if self.open is not None else self.current
        head = self.clauses[target]
        if self.open is None and head.join == "relative" and head.head is not None:
            target = head.head
        self.extend(target, piece)
        self.open = None

    def relative(self, piece: Piece) -> None:
        """A relative clause takes along the words that it describes."""
        if not piece.verbs and not piece.triggers:
            self.extend(self.current, piece)
            return
        head = self.current
        antecedent = _antecedent(self.clauses[head], self.found)
        self.add(piece, head)
        if antecedent:
            self.clauses[-1].parts.insert(0, antecedent)


def _extend(clause: Clause, piece: Piece) -> None:
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
        if clause.reporting or _passive(tokens):
            continue
        if (
            saying
            and not verbs
            and len(tokens) <= LONGEST_REPORT
            and (clause.join not in {"relative", "subordinate"} or _as_said(tokens))
        ):
            marked.append(clause)
    if marked and len(marked) == sum(not clause.reporting for clause in clauses):
        marked = marked[-1:] if len(marked) > 1 else []
    others = [c for c in clauses if c not in marked and not c.reporting]
    alone = len(marked) == 1 and bool(others) and all(c.lead & _OF_ORDER for c in others)
    if alone and any(found[i].triggers for i in marked[0].indexes()):
        # "He confessed before the search": with nothing told, to confess is what happened.
        marked = []
    for clause in marked:
        clause.reporting = True


def _as_said(tokens: Sequence[Token]) -> bool:
    """True for "as the ministry reported" and «как сообщил начальник полиции»."""
    return tokens[0].low in _AS and any(t.cues & REPORTING for t in tokens[1:4])


def _passive(tokens: Sequence[Token]) -> bool:
    """True for "the auction was announced", which reports nothing unless "it" is the subject."""
    be = next((k for k, t in enumerate(tokens) if "be" in t.cues and t.low in _BE), None)
    return (
        be is not None
        and any(t.cues & REPORTING for t in tokens[be + 1 : be + 3])
        and not any("it" in t.cues for t in tokens[:be])
    )


# What stands before and with "then" at the head of a clause: "and only then", «а уже потом».
_NEXT = frozenset({"then", "after"})
_LEADING_ON = frozenset({"and", "only", "already", "adverb"}) | _NEXT
_OF_ORDER = frozenset({"after", "before", "until"})
_AS = frozenset({"as", "как", "як"})
_BE = frozenset({"was", "were", "is", "are", "been", "be"})
