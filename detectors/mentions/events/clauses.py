"""Where one clause ends and the next begins inside a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.events.cutting import cut_pieces
from detectors.mentions.events.joining import join_pieces
from detectors.mentions.events.pieces import Clause, Piece, is_verb
from detectors.mentions.lexical.tokens import REPORTING, Token

__all__ = ["Clause", "is_verb", "split"]


def split(
    found: Sequence[Token],
    *,
    language: str,
    fixed: Sequence[bool],
    dated: Sequence[bool],
    named: Sequence[bool],
) -> list[Clause]:
    """The clauses of one sentence in order; every word lies in at least one of them.

    `fixed` marks the tokens inside a date, number or name: no conjunction stands there. `dated` marks
    those inside a date, which belongs to a verb of saying right before it ("said on Sunday that");
    `named` those inside a name: neither tells what happened.
    """
    pieces = cut_pieces(found, language, fixed, dated)
    told_day = False
    for piece in pieces:
        opens_on_day = _opens_on_day(found, piece, dated)
        if (
            piece.lead_at is not None
            and piece.join == "subordinate"
            and not found[piece.lead_at].cues
        ):
            piece.verbs += 1  # the gerund that opens it
        if piece.join == "relative" and not found[piece.start].cues - {"alleged"}:
            piece.verbs += 1  # so does a participle
        for i in range(piece.start, piece.end):
            token = found[i]
            if token.kind == "p":
                continue
            piece.words += 1
            if named[i] and piece.join == "subordinate":
                # "Led to the closing of the factory": a building's name may hold what happened.
                piece.triggers += bool(token.triggers)
            if (dated[i] or named[i]) and not token.verb:
                continue
            verb = is_verb(token, language)
            if token.cues & REPORTING and not token.triggers:
                piece.say += 1
                piece.verbs += verb
            elif verb:
                piece.verbs += 1
            piece.triggers += bool(token.triggers)
        if told_day and opens_on_day and piece.join == "comma" and piece.triggers:
            # "Broke down on 19 November, on 27 November the commission at work": each day its own.
            piece.verbs = max(piece.verbs, 1)
        told_day = told_day or any(dated[piece.start : piece.end])
    return join_pieces([p for p in pieces if p.words], found)


def _opens_on_day(found: Sequence[Token], piece: Piece, dated: Sequence[bool]) -> bool:
    """True for a piece that begins with a date, but for the preposition."""
    first = next((i for i in range(piece.start, piece.end) if found[i].kind != "p"), None)
    if first is None:
        return False
    after = min(first + 1, piece.end - 1)
    return dated[first] or (dated[after] and bool(found[first].cues & {"to", "with"}))
