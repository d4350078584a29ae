"""Sentences in which two people who are told to be kin are said not to be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from detectors.mentions.names import same_name
from detectors.mentions.people import sentence_of
from detectors.mentions.reading import Reading
from detectors.mentions.roles.exclusion import KIN
from detectors.mentions.types import Name, Role
from detectors.types import Answer, Span

# Between a name and the relative's: "Denis Korr, brother of the opposition leader Anna Korr".
_REACH = 60
# Between a relative and the office that he is a relative of: "the mayor's nephew".
_BESIDE = 4
_OFFICES = frozenset(
    "mayor governor minister president prime_minister rector judge prosecutor mp headteacher officer".split()
)
_UNRELATED = re.compile(
    r"\b(?:not|never been|n['’]t) (?:in any way |at all )?(?:related|relatives|a relative|kin)\b|\bno (?:blood )?relat(?:ion|ive)\b|\bshares? no (?:ancestors?|relatives?|forebears?|family)\b|\b(?:no|not|nor) (?:\w+ )?(?:kin|kinsmen)\b|\bno (?:family|kinship) ties?\b|\bno ties? of (?:blood|kinship)\b"
    r"|(?<!\w)(?:родства|родственных (?:связей|уз)) (?:\w{1,12} ){0,2}(?:нет|не име\w+)|не приход\w+ (?:\w{1,12} ){0,3}родн\w+|родинних зв['’ʼ]язків"
    r"|(?<!\w)(?:не|ни) (?:\w{1,12} ){0,2}(?:родственни\w+|родн[яи]|в родстве)|не состо\w+ в родстве|не родич\w*|не є родич\w*|немає родин\w+"
    r"|туыс(?:ы|қан)\w* емес|тууган\w* эмес|akraba\w* değil|akrabalığı yok|خویشاوند\w* نیست|نسبتی ندارد|ليس قريب\w*|لا تربطه|不是亲属|没有亲属关系|无亲属关系",
    re.IGNORECASE,
)


def unrelated(
    claimed: Reading, found: Reading, spans: Sequence[Span]
) -> Iterator[tuple[Role, Span, Span]]:
    """Each kinship of two named people in the claim that a sentence naming both of them denies.

    With the span of the kinship in the claim and the sentence; `spans` are the passages.
    """
    for role in claimed.roles:
        if role.kind != "relation" or role.negated or role.value not in KIN:
            continue
        pair = _pair(claimed, role)
        if pair is None:
            yield from _of_an_office(claimed, role, found, spans)
            continue
        for sentence in found.sentences:
            here = [name for name in found.names if sentence.contains(name.span)]
            if (
                any(span.overlaps(sentence) for span in spans)
                and _UNRELATED.search(sentence.quote)
                and all(any(same_name(one, n) is Answer.HOLDS for n in here) for one in pair)
            ):
                start = min(pair[0].span.start, role.span.start)
                end = max(pair[1].span.end, role.span.end)
                yield role, claimed.text.span(start, end), sentence


def _of_an_office(
    claimed: Reading, role: Role, found: Reading, spans: Sequence[Span]
) -> Iterator[tuple[Role, Span, Span]]:
    """The same where an office stands for the other: "the mayor's nephew", «сестра губернатора»."""
    sentence = sentence_of(claimed, role.span)
    names = [n for n in claimed.names if sentence.contains(n.span) and n.kind != "organisation"]
    near = [
        n
        for n in names
        if min(abs(role.span.start - n.span.end), abs(n.span.start - role.span.end)) <= _REACH
    ]
    offices = [
        other
        for other in claimed.roles
        if other.kind == "occupation"
        and other.value in _OFFICES
        and (
            0 <= role.span.start - other.span.end <= _BESIDE
            or 0 <= other.span.start - role.span.end <= _BESIDE + 12
        )
    ]
    if len(near) != 1 or len(offices) != 1:
        return
    for told in found.sentences:
        if not any(span.overlaps(told) for span in spans) or not _UNRELATED.search(told.quote):
            continue
        held = any(r.value == offices[0].value for r in found.roles if told.contains(r.span))
        if held and any(
            same_name(near[0], n) is Answer.HOLDS for n in found.names if told.contains(n.span)
        ):
            start = min(near[0].span.start, role.span.start, offices[0].span.start)
            end = max(near[0].span.end, role.span.end, offices[0].span.end)
            yield role, claimed.text.span(start, end), told


def _pair(claimed: Reading, role: Role) -> tuple[Name, Name] | None:
    """The two people whom a kinship ties, by the nearest name before and behind it; None without both."""
    sentence = sentence_of(claimed, role.span)
    names = [n for n in claimed.names if sentence.contains(n.span) and n.kind != "organisation"]
    before = [n for n in names if 0 <= role.span.start - n.span.end <= _REACH]
    behind = [n for n in names if 0 <= n.span.start - role.span.end <= _REACH]
    if not before or not behind:
        return None
    return before[-1], behind[0]
