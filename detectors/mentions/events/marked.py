"""Doer and undergoer by marker words and place, where neither case nor a passive form is read."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.actors import can_act
from detectors.mentions.events.verbs import Parties, Run
from detectors.mentions.lexical.lexicon import lexicon
from detectors.mentions.lexical.tokens import Token

# Words of a noun phrase that stand before its head.
MODIFIERS = 4
# What people of a body are called.
_MEMBERS = frozenset({"worker", "man", "officer", "resident"})
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
        while stop < len(indexes) and not found[indexes[stop]].triggers:
            if found[indexes[stop]].kind == "p":
                break
            stop += 1
        if stop == len(indexes) or found[indexes[stop]].kind == "p":
            continue
        doer = [j for j in indexes[k + 1 : stop] if not dated[j]]
        return Parties(
            (doer[0], doer[-1] + 1) if doer else None,
            _topic(found, indexes[:k], dated),
            indexes[stop],
            True,
        )
    at = indexes.index(verb)
    copula = next((k for k in range(at) if found[indexes[k]].low == "是"), None)
    if copula and any("的" in found[i].low for i in indexes[at + 1 :]):
        # 商店是店主烧毁的: what stands before 是 is what it was done to.
        return Parties(
            _topic(found, indexes[copula + 1 : at], dated),
            _topic(found, indexes[:copula], dated),
            verb,
            False,
        )
    behind = [
        j
        for j in indexes[at + 1 :]
        if found[j].kind != "p" and not dated[j] and (found[j].lexeme.key or found[j].cues & {"he"})
    ]
    undergoer = (behind[0], behind[-1] + 1) if behind else None
    return Parties(_topic(found, indexes[:at], dated), undergoer, verb, False)


def _topic(found: Sequence[Token], indexes: Sequence[int], dated: Sequence[bool]) -> Run | None:
    """The noun phrase at the beginning, up to an adverb, a negation or a preposition."""
    run: list[int] = []
    for j in indexes:
        token = found[j]
        if (
            token.kind == "p"
            or dated[j]
            or token.cues & {"if", "subordinate", "and", "then", "when"}
        ):
            if run:
                break
            continue
        if run and token.cues & {"not", "no", "already", "plan", "to", "with", "only"}:
            break
        run.append(j)
    return (run[0], run[-1] + 1) if run else None


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
    by = _by(found, indexes, language=language, named=named, dated=dated)
    noun = _first_actor(found, indexes, verb, language=language, named=named, dated=dated)
    if by is not None:
        apart = noun is not None and (noun[1] <= by[0] or noun[0] >= by[1])
        return Parties(by, noun if apart else None, verb, True)
    if _passive(found, indexes, language):
        return Parties(None, noun, verb, True)
    return Parties(noun, None, verb, False)


def _by(
    found: Sequence[Token],
    indexes: Sequence[int],
    *,
    language: str,
    named: Sequence[bool],
    dated: Sequence[bool],
) -> Run | None:
    for k, i in enumerate(indexes):
        if "by" not in found[i].cues:
            continue
        if language in POSTPOSED_BY:
            run = _noun_phrase_before(found, indexes, k, named)
        else:
            run = _noun_phrase_behind(found, indexes, k + found[i].covers, named)
        run = [j for j in run if found[j].kind != "p" and not dated[j]]
        if run:
            return (run[0], run[-1] + 1)
    return None


def _noun_phrase_before(
    found: Sequence[Token], indexes: Sequence[int], k: int, named: Sequence[bool]
) -> list[int]:
    """The phrase that ends before a postposition: a name, or a noun with what describes it."""
    start = k - 1
    if start < 0:
        return []
    while start > 0 and k - start < MODIFIERS:
        left = indexes[start - 1]
        if named[left] != named[indexes[start]] or found[left].kind == "p" or found[left].cues:
            break
        actor = can_act(found[left].things) and not named[left]
        if actor and found[indexes[start]].things - _MEMBERS:
            break
        start -= 1
        if actor:
            break  # "police officers", "security guards": the body goes before its people
    return list(indexes[start:k])


def _noun_phrase_behind(
    found: Sequence[Token], indexes: Sequence[int], start: int, named: Sequence[bool]
) -> list[int]:
    """The phrase that follows a preposition, up to a stop, a verb or another preposition."""
    stop = start
    while stop < len(indexes) and stop - start < MODIFIERS:
        token = found[indexes[stop]]
        if token.kind == "p" or "to" in token.cues or (token.triggers and not named[indexes[stop]]):
            break
        if token.verb and stop > start:
            break
        stop += 1
    return list(indexes[start:stop])


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
    subject = _behind_object(found, order) if language == "fa" else None
    if subject is not None:
        return subject
    for k, i in enumerate(order):
        token = found[i]
        if token.kind != "w" or dated[i] or not (named[i] or can_act(token.things)):
            continue
        if oblique and _oblique(found, i, oblique):
            continue
        if named[i] and language in POSTPOSED_BY and _attribute(found, order, k, named, oblique):
            continue
        if i and found[i - 1].cues & {"to", "with", "by", "for", "after", "before", "accordingly"}:
            continue
        if _told_by(found, order, k) and language in POSTPOSED_BY:
            continue
        start = k
        while start > 0 and k - start < MODIFIERS:
            before = found[order[start - 1]]
            if before.kind == "p" or dated[order[start - 1]] or before.verb or before.cues:
                break
            if oblique and len(before.low) > 4 and before.low.endswith(oblique):
                break
            start -= 1
        end = k
        while (
            end + 1 < len(order)
            and named[order[end + 1]]
            and found[order[end + 1]].kind == "w"
            and (named[i] or not can_act(found[order[end + 1]].things))
        ):
            end += 1
        return (order[start], order[end] + 1)
    return None


def _oblique(found: Sequence[Token], i: int, endings: tuple[str, ...]) -> bool:
    """True when the last word of a token, or of the phrase that it begins, has an ending of the list."""
    last = min(i + max(found[i].covers, 1), len(found)) - 1
    return any(len(found[j].low) > 4 and found[j].low.endswith(endings) for j in {i, last})


def _attribute(
    found: Sequence[Token],
    order: Sequence[int],
    k: int,
    named: Sequence[bool],
    endings: tuple[str, ...],
) -> bool:
    """True for the name in "of the village of Tasotkel", whose noun stands behind it in a case."""
    while k + 1 < len(order) and named[order[k]]:
        k += 1
    behind = found[order[k]]
    return behind.kind == "w" and not behind.verb and _oblique(found, order[k], endings)


def _told_by(found: Sequence[Token], order: Sequence[int], k: int) -> bool:
    """True for the source of a report: "according to the channel", whose word for it stands behind."""
    return any("accordingly" in found[i].cues for i in order[k + 1 : k + 3])


def _behind_object(found: Sequence[Token], order: Sequence[int]) -> Run | None:
    """The doer right behind «را», which marks all before it as what it is done to: «بانک را نگهبان آتش زد»."""
    at = next((k for k, i in enumerate(order) if found[i].low == "را"), None)
    if at is None:
        return None
    head = at + 1
    if [found[i].low for i in order[head : head + 2]] == ["یکی", "از"]:
        head += 2
    if head < len(order) and can_act(found[order[head]].things):
        return (order[head], order[head] + 1)
    return None


def _passive(found: Sequence[Token], indexes: Sequence[int], language: str) -> bool:
    endings = lexicon(language).passive_endings
    return bool(endings) and any(
        found[i].verb and found[i].low.endswith(endings) for i in indexes if found[i].kind == "w"
    )
