"""Who does it and to whom: the words for the doer and the undergoer of a clause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from detectors.mentions.events.english import english
from detectors.mentions.events.marked import chinese, marked
from detectors.mentions.events.pieces import SLAVIC, Clause
from detectors.mentions.events.slavic import slavic
from detectors.mentions.events.verbs import Parties, Run, main_verb
from detectors.mentions.lexical.tokens import Token
from detectors.mentions.types import Name, Party, Role
from detectors.types import Span, Text

PartyKind = Literal["someone", "self", "we", "pronoun", "named", "noun"]


_POSSESSIVE = ("'s", "’s")


def find_parties(
    found: Sequence[Token],
    clause: Clause,
    *,
    language: str,
    named: Sequence[bool],
    dated: Sequence[bool],
) -> Parties:
    """The runs of tokens that name doer and undergoer.

    `named` marks the tokens inside names, `dated` those inside dates.
    """
    indexes = clause.indexes()
    verb = main_verb(found, indexes, language)
    if verb is None:
        return Parties()
    if language in SLAVIC and any(t.lexeme.forms for t in found):
        return slavic(found, clause, indexes, verb, dated)
    if language == "en":
        return english(found, clause, indexes, verb, dated)
    if language == "zh":
        return chinese(found, indexes, verb, dated)
    return marked(found, indexes, verb, language=language, named=named, dated=dated)


def party(
    text: Text,
    found: Sequence[Token],
    run: Run | None,
    *,
    names: Sequence[Name],
    roles: Sequence[Role],
    inherited: bool = False,
) -> Party | None:
    """The participant named by a run of tokens, trimmed of articles and stops."""
    if run is None:
        return None
    start, end = run
    while start < end and (
        found[start].kind == "p"
        or (found[start].cues & {"article", "to", "and", "then"} and not found[start].things)
    ):
        start += 1
    while (
        end > start
        and found[end - 1].kind == "p"
        and found[end - 1].low not in {".", ")", "»", '"'}
    ):
        end -= 1
    words = [t for t in found[start:end] if t.kind != "p"]
    if not words:
        return None
    span = text.span(found[start].start, found[end - 1].end)
    inside_names = tuple(
        n
        for n in names
        if span.start <= n.span.start and n.span.end <= span.end and not _owner(n, span)
    )
    inside_roles = tuple(r for r in roles if span.start <= r.span.start and r.span.end <= span.end)
    cues: set[str] = set()
    for token in words:
        cues |= token.cues
    keys = frozenset(t.lexeme.key for t in words if t.lexeme.key)
    concepts = frozenset(c for t in words for c in t.things | t.triggers)
    kind: PartyKind = (
        "named" if inside_names or any(t.capital and not t.things for t in words[1:]) else "noun"
    )
    if "someone" in cues:
        kind = "someone"
    elif not keys or (len(words) <= 2 and cues & {"he", "they", "it", "we"}):
        if "we" in cues:
            kind = "we"
        elif "self" in cues:
            kind = "self"
        elif cues & {"he", "they", "it"}:
            kind = "pronoun"
    head = _head(words)
    return Party(
        span=span,
        head=head,
        concepts=concepts,
        kind=kind,
        names=inside_names,
        roles=inside_roles,
        keys=keys,
        inherited=inherited,
    )


def _owner(name: Name, span: Span) -> bool:
    """True for the name in "Paula's brother": the words stand for the brother."""
    text = name.span.text
    quote = name.span.quote
    if quote.endswith(_POSSESSIVE):
        return name.span.end < span.end
    return text.body.startswith(_POSSESSIVE, name.span.end) and name.span.end + 2 < span.end


def _head(words: Sequence[Token]) -> str:
    """The key of the main noun: before "of", else the last word with one."""
    keyed: list[str] = []
    for token in words:
        if token.cues & {"to", "for", "with", "by"} and keyed:
            break
        if token.lexeme.key:
            keyed.append(token.lexeme.key)
    return keyed[-1] if keyed else ""
