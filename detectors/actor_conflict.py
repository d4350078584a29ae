"""The same act told of different doers: see actor_conflict.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from detectors.actor_apart import another_object, told_apart, told_of_him_too
from detectors.actor_himself import done_himself, same_person
from detectors.languages.concepts import COMMISSIONED, EACH, FAMILIES, VAGUE
from detectors.mentions.actors import actors, exclude, kinds, part
from detectors.mentions.contrast import other_day
from detectors.mentions.names import same_name_forms
from detectors.mentions.reading import read
from detectors.mentions.telling import same_verb
from detectors.mentions.types import Event, Name, Party
from detectors.pairing import HAPPENED, Pair, pairs
from detectors.types import (
    Answer,
    Certainty,
    Claim,
    Context,
    Corroboration,
    Detected,
    Detector,
    Explanation,
    Fact,
    Finding,
    Passage,
)

OTHER_NAME = "other-doer"
OTHER_KIND = "other-kind-of-doer"
SELF = "done-by-himself"
TOLD_APART = "doers-told-apart"
SAME = "same-doer"
CONFIDENCE: dict[Certainty, float] = {"certain": 0.92, "likely": 0.8}

_FAMILIES = tuple(frozenset(line.split()) for line in FAMILIES)


@dataclass(frozen=True, slots=True)
class _Clash:
    """Two doers who cannot be the same, and how sure that is."""

    rule: str
    certainty: Certainty


def detect(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterable[Detected]:
    """Findings where the evidence tells the claim's act of somebody who cannot be the claimed doer.

    Compared are only clauses whose own predicate fits and that both name a doer. A part of a body, who
    ordered against who carried out, and a doer left unnamed are no conflicts. Within one document an
    agreeing clause silences the others.
    """
    groups: dict[tuple[Event, str], list[Pair]] = {}
    for pair in pairs(
        claim,
        passages,
        slot="who",
        context=context,
        claimed_if=lambda e: e.polarity in HAPPENED and e.doer is not None,
        found_if=lambda e: (
            e.polarity in HAPPENED
            and e.doer is not None
            # else the claim says so too
            and e.clause.quote not in claim.text.body
        ),
        decides=lambda pair: _one_act(pair.claimed, pair.found),
    ):
        groups.setdefault((pair.claimed, pair.document.text.id), []).append(pair)
    for group in groups.values():
        yield from _decide(group)


def _decide(group: Sequence[Pair]) -> Iterator[Detected]:
    clashes: list[tuple[Pair, _Clash]] = []
    for pair in sorted(group, key=lambda p: -p.alignment.score):
        ours, theirs = pair.claimed.doer, pair.found.doer
        assert ours is not None
        assert theirs is not None
        if _may_be_one(ours, theirs, pair):
            yield Corroboration(
                "actor-conflict",
                pair.claimed.clause,
                pair.found.clause,
                Explanation(SAME, (_fact(ours, theirs),), pair.alignment),
            )
            return
        answer = _clash(ours, theirs, pair)
        if answer is not None:
            clashes.append((pair, answer))
    for pair, answer in clashes[:1]:
        yield _finding(pair, answer)


_EACH = frozenset(EACH.split())


def _one_act(claimed: Event, found: Event) -> bool:
    """True when the predicate of each clause is told in the other, or in words used for it."""
    ours, theirs = _predicate(claimed), _predicate(found)
    if any(one & _GUILTY and "acquit" in other for one, other in ((ours, theirs), (theirs, ours))):
        return False  # two courts that decided differently
    told, retold = ours & found.concepts, theirs & claimed.concepts
    if told and retold:
        return bool((told | retold) - _EACH) or _done_to_one(claimed, found)
    if same_verb(claimed, found):
        return True  # a verb that no table knows
    return any((ours - VAGUE) & family and (theirs - VAGUE) & family for family in _FAMILIES)


_GUILTY = frozenset({"convict", "sentence"})
# Verbs that leave it to a noun to say what was done.
_LIGHT = frozenset({"begin", "hold", "carry"})


def _done_to_one(claimed: Event, found: Event) -> bool:
    """True when somebody else did it to the same: "the reporter was hurt by guards"."""
    ours, theirs = claimed.undergoer, found.undergoer
    return (
        ours is not None
        and theirs is not None
        and "injure" in claimed.concepts & found.concepts
        and bool(ours.concepts & theirs.concepts or same_person(ours.names, theirs.names))
    )


def _predicate(event: Event) -> frozenset[str]:
    """The concepts of the clause's own verb; of all its words where the verb says nothing."""
    triggers = [
        t
        for t in event.tokens
        if t.kind == "trigger" and event.clause.start <= t.start < event.clause.end
    ]
    at = event.trigger
    own = [t for t in triggers if at is not None and at.start <= t.start < at.end]
    # What only describes a participant ("the convicted bribe-taker") is not what was done.
    parties = [party.span for party in (event.doer, event.undergoer) if party is not None]
    said = {t.key[1:] for t in own}
    if own and said <= _LIGHT and event.doer is not None:
        # "The fire was started by", "carried out the search": the noun says what was done.
        doer = event.doer.span
        return frozenset(
            t.key[1:] for t in triggers if not doer.start <= t.start < doer.end
        ) | frozenset(said)
    free = [t for t in triggers if not any(s.start <= t.start < s.end for s in parties)]
    return frozenset(t.key[1:] for t in own or free)


def _may_be_one(ours: Party, theirs: Party, pair: Pair) -> bool:
    """True when the doers share a name, or the same words name both."""
    if same_person(ours.names, theirs.names):
        return True
    shared = actors(ours) & actors(theirs)
    return bool(shared) and not _other_court(ours, theirs, shared) and not ours.names


def _clash(ours: Party, theirs: Party, pair: Pair) -> _Clash | None:
    """What makes the two doers different people or bodies; None when nothing certain does."""
    himself = done_himself(ours, theirs, pair)
    if himself is not None:
        return _Clash(SELF, himself)
    if "someone" in {ours.kind, theirs.kind} or "pronoun" in {ours.kind, theirs.kind}:
        return None
    if (
        other_day(pair.claimed, pair.found)
        or _to_another(pair.claimed, pair.found)
        or another_object(pair.claimed, pair.found)
    ):
        return None  # another doer on another day, or to another, is another event
    if _half_bracketed(ours) or _half_bracketed(theirs):
        return None
    people = [n for n in ours.names if n.kind != "organisation" and _is_doer(n, ours)]
    others = [n for n in theirs.names if n.kind != "organisation" and _is_doer(n, theirs)]
    if _told_of(people, pair) or _in_sentence(pair.claimed, others):
        return None
    if people and others and any(n.kind == "person" for n in (*people, *others)):
        answers = {same_name_forms(a.forms, b.forms) for a in people for b in others}
        if answers == {Answer.DOES_NOT_HOLD}:
            sure = all(n.kind == "person" for n in (*people, *others))
            return _Clash(OTHER_NAME, "certain" if sure else "likely")
        return None
    answer = _kinds_clash(ours, theirs, pair) or _other_body(ours, theirs, pair)
    if answer is None and told_apart(ours, theirs, pair):
        return _Clash(TOLD_APART, "likely")
    return answer


# A name before a plain noun says which one it is: "the Trainor single", "an Argentine footballer".
_NOUN_BEHIND = re.compile(
    r"\A,?\s+(?!(?:of|and|from|in|at|with|or|for|the|who|aged|alone|himself|herself)\b)[a-z]"
)
# Words that stand for no doer, or for more than one: the clause was cut amiss.
_CUT_AMISS = re.compile(r"[\"“”()«»]|\b(?:who|which|that|he|she|it|they)\b", re.IGNORECASE)


def _is_doer(name: Name, party: Party) -> bool:
    """True unless the name only describes the noun behind it, or the words are no name of a doer."""
    if name.span.text.id != party.span.text.id or not party.span.contains(name.span):
        return True
    behind = party.span.text.body[name.span.end : party.span.end]
    return not (_NOUN_BEHIND.match(behind) or _CUT_AMISS.search(party.span.quote))


def _half_bracketed(party: Party) -> bool:
    """True for words cut out of a bracket: "ARWU) rankings, the university"."""
    return party.span.quote.count("(") != party.span.quote.count(")")


def _in_sentence(event: Event, names: Sequence[Name]) -> bool:
    return any(word in event.sentence.quote.casefold() for word in _words(names))


def _words(names: Sequence[Name]) -> list[str]:
    return [word for name in names for word in re.findall(r"\w{4,}", name.span.quote.casefold())]


def _told_of(names: Sequence[Name], pair: Pair) -> bool:
    """True when the sentence of the act names the claimed doer as well, in whatever part.

    "Carnegie began to work for the railway", "Scott of the railway employed Carnegie". Not so where a
    clause of its own tells something else of him: "the order bears Sayle's signature; Brandt was away".
    """
    found = pair.found
    if not _in_sentence(found, names):
        return False
    told = [
        event
        for event in read(pair.document.text, pair.document.published_on).events
        if event.sentence == found.sentence
        and any(word in event.clause.quote.casefold() for word in _words(names))
    ]
    deed = pair.claimed.concepts - VAGUE
    return not told or any(
        event.trigger is None or event.clause.overlaps(found.clause) or event.concepts & deed
        for event in told
    )


def _to_another(claimed: Event, found: Event) -> bool:
    """True when it was done to other people, or other goods were thrown, sent, bought or stolen."""
    ours, theirs = claimed.undergoer, found.undergoer
    if ours is None or theirs is None or "pronoun" in {ours.kind, theirs.kind}:
        return False
    if _counts(claimed, ours) and _counts(found, theirs):
        return not _counts(claimed, ours) & _counts(found, theirs)
    mine, others = actors(ours), actors(theirs)
    if claimed.concepts & found.concepts & _GOODS:
        mine, others = mine or ours.concepts, others or theirs.concepts
    if not mine or not others or mine & others or ours.keys & theirs.keys:
        return False
    return not same_person(ours.names, theirs.names) and not any(
        part(a, b) for a in mine for b in others
    )


def _counts(event: Event, party: Party) -> frozenset[float]:
    """The exact counts in the words for a participant: two houses here, three there."""
    return frozenset(
        q.low
        for q in event.quantities
        if q.dimension == "count"
        and q.low is not None
        and q.low == q.high
        and party.span.start <= q.span.start < party.span.end
    )


_GOODS = frozenset("throw supply transfer send import export sell steal".split())


def _other_body(ours: Party, theirs: Party, pair: Pair) -> _Clash | None:
    """Two bodies of one kind under two names: another company, another band of fighters.

    Each side names one body, and neither name stands in the clause or next to the doer of the other.
    """
    if not actors(ours) & actors(theirs) & _NAMED_APART:
        return None
    left = [n for n in ours.names if n.kind != "person"]
    right = [n for n in theirs.names if n.kind != "person"]
    if len(left) != 1 or len(right) != 1 or _scripts(left[0]) != _scripts(right[0]):
        return None
    if same_name_forms(left[0].forms, right[0].forms) is not Answer.DOES_NOT_HOLD:
        return None
    words, others = ({w for form in n.forms for w in form.split()} for n in (left[0], right[0]))
    if words & others or _initials(words, others):
        return None
    if left[0].span.quote.casefold() in pair.document.text.body.casefold():
        return None  # the evidence knows both: a parent, a partner, an earlier owner
    return _Clash(OTHER_NAME, "likely")


_NAMED_APART = frozenset(
    "company bank fund charity party union newspaper channel university museum militant".split()
)
_SHORTEST_NAME = 5


def _scripts(name: Name) -> bool:
    return name.span.quote.isascii()


def _initials(words: set[str], others: set[str]) -> bool:
    """True when a short word of the one may be made of first letters of the other."""
    return any(
        len(word) < _SHORTEST_NAME and {other[:1] for other in others_} >= set(word)
        for word_set, others_ in ((words, others), (others, words))
        for word in word_set
    )


def _kinds_clash(ours: Party, theirs: Party, pair: Pair) -> _Clash | None:
    if _other_court(ours, theirs, actors(ours) & actors(theirs)) or _stranger_and_own(ours, theirs):
        return _Clash(OTHER_KIND, "certain")
    if not exclude(ours, theirs) or _named_as_whole(actors(ours), pair):
        return None
    if told_of_him_too(ours, pair):
        return None
    if pair.claimed.concepts & pair.found.concepts & COMMISSIONED and (
        _orders_and_executes(ours, theirs) or _orders_and_executes(theirs, ours)
    ):
        return None
    return _Clash(OTHER_KIND, "certain")


def _orders_and_executes(client: Party, contractor: Party) -> bool:
    """True when the one may have commissioned what the other carried out."""
    return bool(kinds(client) & {"authority", "body"}) and actors(contractor) <= _EXECUTORS


_EXECUTORS = frozenset("company worker engineer driver crew scientist artist musician".split())


def _stranger_and_own(ours: Party, theirs: Party) -> bool:
    """True when one doer comes from abroad and the other is one of the victim's own people."""
    for one, other in ((ours, theirs), (theirs, ours)):
        if one.concepts & {"abroad", "foreigner"} and not other.concepts & {"abroad", "foreigner"}:
            return "own" in other.span.quote.lower().split() or bool(_OWN & _stems(other))
    return False


_OWN = frozenset({"собствен", "свой", "власн", "өз", "kendi", "خودی", "本单位"})


def _stems(party: Party) -> set[str]:
    words = party.span.quote.lower().split()
    return {stem for stem in _OWN for word in words if word.startswith(stem)}


def _named_as_whole(claimed: frozenset[str], pair: Pair) -> bool:
    """True when the sentence of the evidence also names the claimed kind: "which comes under the police"."""
    sentence, sufferer = pair.found.sentence, pair.found.undergoer
    near = {
        t.key[1:]
        for t in pair.found.tokens
        if t.kind == "thing"
        and sentence.start <= t.start
        and t.end <= sentence.end
        and not (sufferer and sufferer.span.start <= t.start < sufferer.span.end)
    }
    return bool(claimed & near)


def _other_court(ours: Party, theirs: Party, shared: frozenset[str]) -> bool:
    """True when both are courts and the words name two levels of them."""
    if "court" not in shared:
        return False
    left, right = _levels(ours), _levels(theirs)
    return bool(left and right and not left & right)


def _levels(party: Party) -> frozenset[str]:
    return frozenset(
        level
        for level, stems in _LEVELS.items()
        if any(key.startswith(stems) for key in party.keys)
    ) | frozenset({"appeal"} & party.concepts)


# Levels of court by the comparison keys of their adjectives, romanised and cut.
_LEVELS = {
    "supreme": ("suprem", "verhovn"),
    "constitutional": ("constitut", "konstitu"),
    "appeal": ("apel", "apeal"),
    "cassation": ("casation", "kasac"),
    "district": ("district", "raion"),
    "city": ("cit", "gorod", "misk", "munic"),
    "military": ("militar", "voen", "viisk"),
}


def _fact(ours: Party, theirs: Party) -> Fact:
    return Fact("doer", ours.span.quote, theirs.span.quote)


def _finding(pair: Pair, answer: _Clash) -> Finding:
    ours, theirs = pair.claimed.doer, pair.found.doer
    assert ours is not None
    assert theirs is not None
    hedged = "alleged" in {pair.claimed.polarity, pair.found.polarity}
    certainty: Certainty = "likely" if hedged else answer.certainty
    return Finding(
        "actor-conflict",
        "actor",
        round(CONFIDENCE[certainty] * (0.8 + 0.2 * min(1.0, pair.alignment.score)), 3),
        certainty,
        pair.claimed.clause,
        pair.found.clause,
        Explanation(answer.rule, (_fact(ours, theirs),), pair.alignment),
    )


DETECTOR = Detector(
    name="actor-conflict",
    version="1",
    detect=detect,
    rules=frozenset({OTHER_NAME, OTHER_KIND, TOLD_APART, SELF, SAME}),
)
