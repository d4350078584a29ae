"""What a clause that demands, plans or denies makes of what it governs, and on whose word that stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from detectors.mentions.events.pieces import Clause
from detectors.mentions.events.polarity import Mood
from detectors.mentions.lexical.lexicon import lexicon
from detectors.mentions.lexical.tokens import Token
from detectors.mentions.types import Attribution, Party, Polarity
from detectors.types import Text

Stance = Literal["says", "denies", "alleges", "confirms", "repeats", "asks"]

_GOVERNING: tuple[tuple[str, Polarity], ...] = (
    ("demand", "demanded"),
    ("plan", "planned"),
    ("may", "hypothetical"),
    ("unproven", "hypothetical"),
    ("if", "hypothetical"),
)
# "Требует, чтобы …" and "planned so that": what comes behind has its sense from the verb in front.
_SO_THAT = frozenset({"чтобы", "щоб", "аби"})
_STANCES: tuple[tuple[str, Stance], ...] = (("deny", "denies"), ("urge", "asks"))
_FINAL_STANCES: tuple[tuple[str, Stance], ...] = (
    *_STANCES, ("confirm", "confirms"), ("say", "says"),
)  # fmt: skip
_TELLING = frozenset({"deny", "urge", "confirm", "say", "accordingly"})
_VERB_FINAL = frozenset({"kk", "ky", "tr"})
_POSTPOSED_SOURCE = frozenset({"kk", "ky", "tr"})
# A source is told in so many words at most.
LONGEST_SOURCE = 5
_COMMAS = frozenset({",", "،", "，"})
_NOT_IN_SOURCE = frozenset(
    {"to", "with", "by", "for", "after", "before", "when", "that", "relative", "if", "may", "plan", "say"}
)  # fmt: skip


def governed(how: Mood, found: Sequence[Token], clauses: Sequence[Clause], clause: Clause) -> Mood:
    """What somebody demands, plans or supposes has not been said to happen: "demanded that ..."."""
    at = clauses.index(clause)
    purpose = _is_purpose(found, clause)
    expected = "hypothetical" if purpose else "asserted"
    if at == 0 or how.polarity != expected or (clause.join != "that" and not purpose):
        return how
    cues = {cue for i in clauses[at - 1].indexes() for cue in found[i].cues}
    for cue, polarity in _GOVERNING:
        if cue in cues:
            return replace(how, polarity=polarity)
    return how


def _is_purpose(found: Sequence[Token], clause: Clause) -> bool:
    return clause.lead_at is not None and found[clause.lead_at].low in _SO_THAT


def own_attribution(
    text: Text,
    found: Sequence[Token],
    clauses: Sequence[Clause],
    clause: Clause,
    *,
    doer: Party | None,
    language: str,
    dated: Sequence[bool],
    counted: Sequence[bool],
) -> Attribution | None:
    """Who denies, demands or reports within the clause itself, or in the one that governs it.

    "The ministry denied the beating" needs no second clause; None where nobody is told to speak.
    """
    at = clauses.index(clause)
    governs = bool(at) and (clause.join == "that" or _is_purpose(found, clause))
    told = clause.indexes() + (clauses[at - 1].indexes() if governs else [])
    if not any(found[i].cues & _TELLING for i in told):
        return None
    fixed = [a or b for a, b in zip(dated, counted, strict=True)]
    here = _spoken(text, found, clause, doer=doer, language=language, fixed=fixed)
    if here is None and governs:
        return _spoken(text, found, clauses[at - 1], doer=None, language=language, fixed=fixed)
    return here


def _spoken(
    text: Text,
    found: Sequence[Token],
    clause: Clause,
    *,
    doer: Party | None,
    language: str,
    fixed: Sequence[bool],
) -> Attribution | None:
    indexes = [i for i in clause.indexes() if not fixed[i]]
    words = [i for i in indexes if found[i].kind != "p"]
    for k, i in enumerate(words):
        cues = found[i].cues
        if not cues:
            continue
        if "accordingly" in cues:
            source = (
                _right_before(found, [j for j in indexes if j < i])
                if language in _POSTPOSED_SOURCE
                else _credited(found, i + found[i].covers, fixed)
            )
            if source:
                return _made(text, found, source, i, "says")
            continue
        last = k + found[i].covers >= len(words) - 1
        final = language == "fa" or (language in _VERB_FINAL and last)
        stance = next(
            (s for cue, s in (_FINAL_STANCES if final else _STANCES) if cue in cues), None
        )
        if stance is None or not _speaks(found[i], language):
            continue
        source = _source(found, indexes, i, doer, language)
        if source:
            return _made(text, found, source, i, stance)
    return None


def _speaks(token: Token, language: str) -> bool:
    """True for a verb of speech; a noun ("the denial") has nobody who speaks beside it."""
    return language not in {"en", "ru", "uk"} or bool(token.verb) or token.covers > 1


def _made(
    text: Text, found: Sequence[Token], source: Sequence[int], cue: int, stance: Stance
) -> Attribution:
    who = text.body[found[source[0]].start : found[source[-1]].end]
    ends = (*source, cue)
    span = text.span(found[min(ends)].start, found[max(ends)].end)
    return Attribution(span, who, stance)


def _source(
    found: Sequence[Token], indexes: Sequence[int], cue: int, doer: Party | None, language: str
) -> list[int]:
    """The words for who speaks: in front of the verb, in Arabic behind it."""
    if language == "ar":
        behind = [i for i in indexes if i > cue]
        return _arabic_run(found, behind)
    before = [i for i in indexes if i < cue]
    if language in {"en", "ru", "uk", "fa"}:
        told = doer is not None and doer.kind in {"named", "noun"} and not doer.inherited
        if told and doer is not None and doer.span.end <= found[cue].start:
            own = [i for i in before if doer.span.start <= found[i].start < doer.span.end]
            if own:
                return own
    return _first_run(found, before, language)


def _arabic_run(found: Sequence[Token], indexes: Sequence[int]) -> list[int]:
    """The noun behind an Arabic verb, with definite words that go on with it."""
    run: list[int] = []
    for i in indexes:
        token = found[i]
        goes_on = not run or token.low.startswith("ال") or token.capital
        if token.kind == "p" or token.cues & _NOT_IN_SOURCE or not goes_on:
            break
        if not run and token.low.startswith(("ب", "ل")) and token.triggers:
            break
        run.append(i)
        if len(run) == LONGEST_SOURCE:
            break
    return run


def _right_before(found: Sequence[Token], indexes: Sequence[int]) -> list[int]:
    """The words right in front of a Turkic "according to", from the last stop on."""
    run: list[int] = []
    for i in reversed(indexes):
        if found[i].kind != "w" or found[i].cues & _NOT_IN_SOURCE or len(run) == LONGEST_SOURCE:
            break
        run.insert(0, i)
    return run


def _credited(found: Sequence[Token], start: int, fixed: Sequence[bool]) -> list[int]:
    """The words behind "according to", up to a number, a verb or a stop."""
    run: list[int] = []
    for i in range(start, min(start + LONGEST_SOURCE, len(found))):
        token = found[i]
        parts = token.kind != "w" or fixed[i] or token.verb
        if parts or (run and (token.cues & _NOT_IN_SOURCE) and token.low != "of"):
            break
        if token.lexeme.key or run:
            run.append(i)
    return run


def _first_run(found: Sequence[Token], indexes: Sequence[int], language: str) -> list[int]:
    """The first noun phrase in the bare case among the words in front of a verb."""
    oblique = lexicon(language).oblique_endings
    run: list[int] = []
    for i in indexes:
        token = found[i]
        low = token.low
        if run and i - run[-1] > 1 and found[i - 1].kind == "w":
            break  # a number or a day stands between
        if token.kind == "p":
            if run and (low in _COMMAS or low in "«\"'“"):
                break
            continue
        cased = bool(oblique) and len(low) > 4 and low.endswith(oblique)
        stops = token.cues & _NOT_IN_SOURCE or token.verb or (run and token.kind == "n")
        if stops or (cased and not token.capital) or token.kind == "n":
            if run:
                break
            continue
        if token.triggers and not token.things and not run and not token.capital:
            continue
        if not token.lexeme.key and not run:
            continue
        run.append(i)
        if cased or len(run) == LONGEST_SOURCE:
            break
    return run
