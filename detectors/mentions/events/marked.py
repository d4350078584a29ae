"""Doer and undergoer by marker words and place, where neither case nor a passive form is read."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.actors import can_act
from detectors.mentions.events.verbs import Parties, Run
from detectors.mentions.lexical.lexicon import lexicon
from detectors.mentions.lexical.tokens import Token

# Words of a noun phrase that stand before its head.
MODIFIERS = 4
VERB_FIRST = frozenset({"ar"})
POSTPOSED_BY = frozenset({"kk", "ky", "tr"})


def chinese(
    found: Sequence[Token], indexes: list[int], verb: int, dated: Sequence[bool]
) -> Parties:
    """由 and 被 stand in front of the doer; otherwise he stands before the verb."""
    for k, i in enumerate(indexes):
        if "by" not in found[i].cues:
            continue
        stop = k + 1
        while (
            stop < len(indexes)
            and not found[indexes[stop]].triggers
            and found[indexes[stop]].kind != "p"
        ):
            stop += 1
        run = [j for j in indexes[k + 1 : stop] if not dated[j]]
        if run and stop < len(indexes):
            before = [j for j in indexes[:k] if found[j].kind != "p" and not dated[j]]
            undergoer = (before[0], before[-1] + 1) if before else None
            return Parties((run[0], run[-1] + 1), undergoer, indexes[stop], True)
    at = indexes.index(verb)
    before = [j for j in indexes[:at] if found[j].kind != "p" and not dated[j]]
    while before and found[before[-1]].cues & {"not", "already", "adverb", "plan", "to"}:
        before.pop()
    behind = [j for j in indexes[at + 1 :] if found[j].kind != "p" and not dated[j]]
    return Parties(
        (before[0], before[-1] + 1) if before else None,
        (behind[0], behind[-1] + 1) if behind else None,
        verb,
        False,
    )


def marked(
    found: Sequence[Token],
    indexes: list[int],
    verb: int,
    *,
    language: str,
    named: Sequence[bool],
    dated: Sequence[bool],
) -> Parties:
    """The doer after (or, in Turkic languages, before) a word for "by"; otherwise the first noun phrase
    in the bare case whose head can act. In a passive clause that phrase is the undergoer.
    """
    by = _by(found, indexes, language=language, dated=dated)
    noun = _first_actor(found, indexes, verb, language=language, named=named, dated=dated)
    if by is not None:
        return Parties(by, noun if noun != by else None, verb, True)
    if _passive(found, indexes, language):
        return Parties(None, noun, verb, True)
    return Parties(noun, None, verb, False)


def _by(
    found: Sequence[Token], indexes: Sequence[int], *, language: str, dated: Sequence[bool]
) -> Run | None:
    for k, i in enumerate(indexes):
        if "by" not in found[i].cues:
            continue
        if language in POSTPOSED_BY:
            run = indexes[max(0, k - MODIFIERS) : k]
        else:
            run = indexes[k + found[i].covers : k + found[i].covers + MODIFIERS]
        run = [j for j in run if found[j].kind != "p" and not dated[j]]
        if run:
            return (run[0], run[-1] + 1)
    return None


def _first_actor(
    found: Sequence[Token],
    indexes: Sequence[int],
    verb: int,
    *,
    language: str,
    named: Sequence[bool],
    dated: Sequence[bool],
) -> Run | None:
    """The first noun phrase whose head is a name or can act and stands in no oblique case."""
    oblique = lexicon(language).oblique_endings
    order = [i for i in indexes if i > verb] if language in VERB_FIRST else list(indexes)
    for k, i in enumerate(order):
        token = found[i]
        if token.kind != "w" or dated[i] or not (named[i] or can_act(token.things)):
            continue
        if len(token.low) > 4 and oblique and token.low.endswith(oblique):
            continue
        if i and found[i - 1].cues & {"to", "with", "by", "for", "after", "before", "accordingly"}:
            continue
        start = k
        while start > 0 and k - start < MODIFIERS:
            before = found[order[start - 1]]
            if before.kind == "p" or dated[order[start - 1]] or before.verb or before.cues:
                break
            start -= 1
        end = k
        while end + 1 < len(order) and named[order[end + 1]] and found[order[end + 1]].kind == "w":
            end += 1
        return (order[start], order[end] + 1)
    return None


def _passive(found: Sequence[Token], indexes: Sequence[int], language: str) -> bool:
    endings = lexicon(language).passive_endings
    return bool(endings) and any(
        found[i].verb and found[i].low.endswith(endings) for i in indexes if found[i].kind == "w"
    )
