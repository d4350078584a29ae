"""What two clauses share that tells one event, in points with their reasons.

What stands in the clauses counts in full, what stands around them less.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from rapidfuzz import fuzz

from detectors.languages.concepts import FAMILIES, OPPOSITES, TWO_SIDED, VAGUE
from detectors.mentions.contrast import other_doers
from detectors.mentions.dates.compare import compare
from detectors.mentions.lexical.scripts import skeleton
from detectors.mentions.names import same_name_forms
from detectors.mentions.telling import further_concepts, only_amounts, same_measure, same_verb
from detectors.mentions.types import Event, Name, Party, Slot, Term
from detectors.types import Answer, Span

Predicate = Literal["same", "related", "open", "other"]

# Points for what is shared: first and each further one.
PERSON = (1.7, 0.5)
PLACE = (1.3, 0.5)
PROPER = (1.3, 0.6)
THING = (1.0, 0.8)
WORD = (0.9, 0.7)
NUMBER = (0.9, 0.4)
# The share that is left when the word stands in one clause and only around the other.
NEARBY = 0.65
NEARBY_THING = 0.35
# A bare given name that fits a full one, or a surname in an unusual spelling of this likeness.
PART_OF_NAME = 0.7
SPELLING = 75
MOST_NEARBY_THINGS = 3
VAGUE_SHARE = 0.35
# The same act done to the same.
PATIENT = 0.5
# Told in the same words but for the slot; fewer letters than these say nothing ("he was").
SAME_WORDS = 1.9
ENOUGH_LETTERS = 8
# Things around both clauses, each and together, and the same kind of measure.
TOPIC = 0.15
MOST_TOPIC = 0.6
MEASURE, TELLING_MEASURE = 0.42, 0.5
# Each further thing that happens in both: a fire, and people hurt in it.
FURTHER = 0.3
_DAY = frozenset({"day", "part", "time"})
# What they take from the points: words for doers and for what it is done to may mean the same ones.
OTHER_DOERS_COST = 0.6
OTHER_PATIENTS_COST = 0.4


@dataclass(slots=True)
class Shared:
    """Points collected for a pair of clauses, with the reasons."""

    predicate: Predicate
    points: float = 0.0
    which: float = 0.0
    inside: float = 0.0
    why: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def add(self, kind: str, worth: tuple[float, float], key: str, *, share: float = 1.0) -> None:
        count = self.counts.get(kind, 0)
        self.counts[kind] = count + 1
        gain = share * (worth[0] if count == 0 else worth[1] / (1 + 0.3 * (count - 1)))
        self.points += gain
        self.which += gain if worth in (PERSON, PLACE, PROPER, NUMBER) else 0.7 * gain
        if share == 1.0:
            self.inside += gain
        self.why.append(f"{'both' if share == 1.0 else 'nearby'}: {key}")


def shared_by(
    claimed: Event, found: Event, *, slot: Slot, predicate: Predicate | None = None
) -> Shared:
    """What the clauses share besides the slot; `predicate` overrules how well what happened fits."""
    fits, shown = _predicate(claimed, found, _ONE_SIDED if slot == "who" else _RELATED)
    if slot == "how_many" and fits == "open" and only_amounts(claimed, found):
        fits = "related"
    shared = Shared(predicate or fits)
    shared.points = shared.which = FURTHER * further_concepts(claimed, found)
    if shown:
        shared.why.append(shown)
    named = _people(claimed, found, shared)
    left, right = _terms(claimed, slot, named), _terms(found, slot, named)
    if slot == "who":
        # What only names the doer on both sides says nothing about what was done.
        doers = _doer_keys(claimed) & _doer_keys(found)
        left = {key: term for key, term in left.items() if key not in doers}
        right = {key: term for key, term in right.items() if key not in doers}
    _words(left, right, shared)
    _around(left, right, claimed, found, shared)
    _topic(left, right, claimed, found, named, shared)
    if shared.predicate == "same" and _same_patient(claimed, found):
        shared.points += PATIENT
        shared.which += PATIENT
        shared.why.append("done to the same")
    if shared.predicate in {"same", "open"} and _same_words(claimed, found, slot, named):
        shared.points += SAME_WORDS
        shared.which += SAME_WORDS
        shared.inside += SAME_WORDS
        shared.why.append("told in the same words")
    if slot != "when":
        _same_day(claimed, found, shared)
    if slot == "how_many":
        _same_measure(claimed, found, shared)
    if shared.predicate == "same" and _other_patients(claimed, found):
        shared.points -= OTHER_PATIENTS_COST
        shared.which -= OTHER_PATIENTS_COST
        shared.why.append("done to something else")
    if (
        slot not in {"who", "identity", "state"}
        and not two_sided(claimed, found)
        and other_doers(claimed, found)
    ):
        shared.points -= OTHER_DOERS_COST
        shared.which -= OTHER_DOERS_COST
        shared.why.append("other doers")
    return shared


def two_sided(claimed: Event, found: Event) -> bool:
    """True when one clause tells of him who did it himself and the other of those who did it to him."""
    if claimed.concepts & found.concepts:
        return False
    return any(
        himself in one.concepts and not others.isdisjoint(other.concepts)
        for himself, *others_ in (family.split() for family in TWO_SIDED)
        for others in [frozenset(others_)]
        for one, other in ((claimed, found), (found, claimed))
    )


def people(event: Event) -> tuple[Name, ...]:
    """The names of people and bodies in a clause, with those its subject and pronouns stand for."""
    found: dict[tuple[str, ...], Name] = {}
    for party in (event.doer, event.undergoer):
        if party is not None:
            for name in party.names:
                found.setdefault(name.forms, name)
    for one in (*event.agents, *event.patients, *event.others, *event.referents):
        if isinstance(one, Name):
            found.setdefault(one.forms, one)
    return tuple(found.values())


def _slot_spans(event: Event, slot: Slot) -> tuple[Span, ...]:
    """The spans that a slot fills in a clause."""
    if slot == "when":
        return tuple(d.span for d in event.dates)
    if slot == "how_many":
        return tuple(q.span for q in event.quantities)
    if slot == "where":
        return tuple(p.span for p in event.places)
    if slot == "identity":
        everyone = (*event.agents, *event.patients, *event.others)
        return tuple(p.span for p in everyone if not isinstance(p, Name))
    return ()


def _terms(event: Event, slot: Slot, named: Iterable[Span]) -> dict[str, Term]:
    """The words of the clause by key, without those of the slot, of shared names and of the verb."""
    text = event.clause.text.id
    spans = (*_slot_spans(event, slot), *(span for span in named if span.text.id == text))
    terms = {
        t.key: t
        for t in event.tokens
        if t.kind != "trigger" and not any(s.start <= t.start and t.end <= s.end for s in spans)
    }
    for party in (event.doer, event.undergoer):
        if party is not None and party.inherited and not party.names and slot != "who":
            for key in party.keys:
                terms.setdefault(key, Term(0, 0, key, "word"))
    return terms


def _families(families: Iterable[str]) -> dict[str, frozenset[str]]:
    related: dict[str, set[str]] = {}
    for family in families:
        members = family.split()
        for member in members:
            related.setdefault(member, set()).update(members)
    return {member: frozenset(others) for member, others in related.items()}


_ONE_SIDED = _families((*FAMILIES, *OPPOSITES))
_RELATED = _families((*FAMILIES, *OPPOSITES, *TWO_SIDED))


def _predicate(
    claimed: Event, found: Event, families: Mapping[str, frozenset[str]]
) -> tuple[Predicate, str]:
    """How well what happened in both clauses fits, with the concepts that say so."""
    shared = claimed.concepts & found.concepts
    telling = sorted(shared - VAGUE)
    if telling:
        return "same", f"both: {', '.join(telling)}"
    related = sorted(
        {
            f"{a}/{b}"
            for a in claimed.concepts - VAGUE
            for b in (found.concepts - VAGUE) & families.get(a, frozenset())
        }
    )
    if related:
        return "related", f"related: {related[0]}"
    if shared and (claimed.concepts <= VAGUE or found.concepts <= VAGUE):
        return "related", f"both: {', '.join(sorted(shared))}"
    if not (claimed.concepts - VAGUE) or not (found.concepts - VAGUE):
        verb = same_verb(claimed, found)
        return ("related", f"both: {verb}") if verb else ("open", "")
    return "other", ""


def _people(claimed: Event, found: Event, shared: Shared) -> list[Span]:
    """Points for people and bodies that both clauses, or one and the surroundings of the other, name.

    Answers the spans of the names that were found, so that their words are not counted again.
    """
    left, right = people(claimed), people(found)
    seen: list[Span] = []

    def give(name: Name, other: Name, share: float) -> None:
        shared.add("person", PERSON, name.span.quote, share=share * _alike(name, other))
        seen.extend((name.span, other.span))

    matched: set[int] = set()
    for name in left:
        hit = next((i for i, o in enumerate(right) if i not in matched and _alike(name, o)), None)
        if hit is not None:
            matched.add(hit)
            give(name, right[hit], 1.0)
            continue
        near = next((o for o in found.context_names if _alike(name, o)), None)
        if near is not None:
            give(name, near, NEARBY)
    for i, name in enumerate(right):
        near = next((o for o in claimed.context_names if _alike(name, o)), None)
        if i not in matched and near is not None:
            give(name, near, NEARBY)
    return seen


def _alike(a: Name, b: Name) -> float:
    """1 for one name, less for a bare given name that fits a full one, 0 otherwise."""
    return _alike_forms(a.forms, b.forms)


@lru_cache(maxsize=65_536)
def _alike_forms(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    answer = same_name_forms(a, b)
    if answer is Answer.HOLDS:
        return 1.0
    if answer is Answer.CANNOT_SAY:
        words = [
            (x, y) for one in a[:1] for other in b[:1] for x in one.split() for y in other.split()
        ]
        if any(x == y or (len(x) > 3 and fuzz.ratio(x, y) >= SPELLING) for x, y in words):
            return PART_OF_NAME
    return 0.0


def _words(left: dict[str, Term], right: dict[str, Term], shared: Shared) -> None:
    """Points for the places, things, words and numbers that stand in both clauses."""
    for key in sorted(left.keys() & right.keys(), key=lambda k: (k[1:] in VAGUE, k)):
        kinds = {left[key].kind, right[key].kind}
        kind = "proper" if "proper" in kinds else left[key].kind
        worth = {"proper": PROPER, "thing": THING, "number": NUMBER}.get(kind, WORD)
        vague = key[1:] in VAGUE
        shared.add(kind, worth, key, share=VAGUE_SHARE if vague else 1.0)


def _around(
    left: dict[str, Term], right: dict[str, Term], claimed: Event, found: Event, shared: Shared
) -> None:
    """Points for words that stand in one clause and only around the other."""
    things = 0
    for terms, others, context in ((left, right, found.context), (right, left, claimed.context)):
        for key, term in sorted(terms.items()):
            if key in others or key not in context:
                continue
            if term.kind == "proper":
                shared.add("proper", PROPER, key, share=NEARBY)
            elif (
                term.kind in {"thing", "word"}
                and key[1:] not in VAGUE
                and things < MOST_NEARBY_THINGS
            ):
                things += 1
                shared.add("around", THING, key, share=NEARBY_THING)


def _doer_keys(event: Event) -> frozenset[str]:
    doer = event.doer
    if doer is None:
        return frozenset()
    return doer.keys | {"@" + concept for concept in doer.concepts}


def _topic(
    left: dict[str, Term],
    right: dict[str, Term],
    claimed: Event,
    found: Event,
    named: Iterable[Span],
    shared: Shared,
) -> None:
    """A few points when the texts around both clauses speak of the same things."""
    told = {"!" + concept for concept in claimed.concepts & found.concepts}
    told |= {skeleton(word) for span in named for word in span.quote.split()}
    common = sorted(
        key
        for key in claimed.context & found.context
        if key not in left
        and key not in right
        and key not in told
        and key[1:] not in VAGUE
        and len(key) > 3
    )
    gain = min(TOPIC * len(common), MOST_TOPIC)
    if gain:
        shared.points += gain
        shared.which += gain
        shared.why.append(f"around both: {', '.join(common[:4])}")


def _same_patient(claimed: Event, found: Event) -> bool:
    """True when the words for whom it was done to, or who did it to nobody else, share their noun."""
    ours, theirs = claimed.undergoer, found.undergoer
    if ours is None and theirs is None:
        ours, theirs = claimed.doer, found.doer
    if ours is None or theirs is None or not _one_noun(ours, theirs):
        return False
    # "The repair of the school" and "the repair of the bridge" share no more than the repair.
    return not (_names_deed(claimed, ours) and _names_deed(found, theirs))


def _names_deed(event: Event, party: Party) -> bool:
    """True when the words for a participant begin with what happened and name something else."""
    start, end = party.span.start, party.span.end
    inside = [t for t in event.tokens if start <= t.start < end]
    begins = {t.kind for t in inside if t.start == start} == {"trigger"}
    return begins and len({t.start for t in inside}) > 1


def _one_noun(ours: Party, theirs: Party) -> bool:
    return (ours.head == theirs.head and len(ours.head) > 2) or bool(
        ours.concepts & theirs.concepts
    )


def _other_patients(claimed: Event, found: Event) -> bool:
    """True when both clauses name what it was done to, by known nouns that differ."""
    ours, theirs = claimed.undergoer, found.undergoer
    if ours is None or theirs is None or not ours.concepts or not theirs.concepts:
        return False
    if ours.names or theirs.names or "pronoun" in {ours.kind, theirs.kind}:
        return False
    if ours.span.quote.isascii() != theirs.span.quote.isascii():
        return False  # the tables of two languages do not name everything alike
    return not _one_noun(ours, theirs) and not (ours.keys & theirs.keys)


def _same_words(claimed: Event, found: Event, slot: Slot, named: Iterable[Span]) -> bool:
    """True when nothing but the slot and the forms of shared names differs between the clauses.

    What a sentence tells needs no table then. Between two languages nothing is the same word.
    """
    named = tuple(named)
    ours, theirs = (_rest(event, (*_slot_spans(event, slot), *named)) for event in (claimed, found))
    letters = sum(2 if "\u4e00" <= c <= "\u9fff" else 1 for word in ours for c in word)
    return ours == theirs and letters >= ENOUGH_LETTERS


def _rest(event: Event, spans: Iterable[Span]) -> list[str]:
    """The words of a clause outside the spans, in alphabetical order; in Chinese its characters."""
    text = event.clause.text
    cut = sorted((s.start, s.end) for s in spans if s.text.id == text.id)
    at, kept = event.clause.start, ""
    for start, end in cut:
        if event.clause.start <= start and at <= start:
            kept += text.body[at:start] + " "
            at = max(at, end)
    kept += text.body[at : event.clause.end]
    return sorted(re.findall(r"[\u4e00-\u9fff]|[^\W\u4e00-\u9fff]+", kept.casefold()))


def _same_day(claimed: Event, found: Event, shared: Shared) -> None:
    """Points for a day that both clauses name."""
    for ours in claimed.dates:
        for theirs in found.dates:
            if {ours.precision, theirs.precision} <= _DAY and compare(
                ours, theirs
            ).outcome == "none":
                shared.add("day", NUMBER, ours.span.quote)
                return


def _same_measure(claimed: Event, found: Event, shared: Shared) -> None:
    """A few points when both clauses count or measure the same kind of thing."""
    kind, telling = same_measure(claimed, found)
    if kind:
        shared.points += TELLING_MEASURE if telling else MEASURE
        shared.which += TELLING_MEASURE if telling else MEASURE
        shared.why.append(f"both measure: {kind}")


def blanked(event: Event, slot: Slot, blank: str = "") -> str:
    """The words of the clause with `blank` for those of the slot."""
    body = event.clause.text.body
    at, kept = event.clause.start, []
    for span in sorted(_slot_spans(event, slot), key=lambda s: s.start):
        if span.start >= at:
            kept += [body[at : span.start], blank]
            at = span.end
    kept.append(body[at : event.clause.end])
    return " ".join(" ".join(kept).split())
