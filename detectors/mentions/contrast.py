"""What says that two clauses tell two events: other people, places, days or doers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from detectors.languages.cities import CAPITALS, COUNTRY_OF
from detectors.mentions.actors import exclude
from detectors.mentions.dates.compare import compare
from detectors.mentions.lexical.scripts import script_of, skeleton
from detectors.mentions.names import same_name_forms
from detectors.mentions.names.romanise import sound
from detectors.mentions.places import same_place
from detectors.mentions.telling import another_of_kind, elsewhere
from detectors.mentions.types import Event, Name, Place, Slot
from detectors.types import Answer

# Days between two exact dates from which on they speak of two events.
OTHER_DAY = 2


def against(claimed: Event, found: Event, slot: Slot) -> tuple[str, ...]:
    """What says that these are two events."""
    reasons = []
    if slot not in {"who", "identity"} and _others_named(claimed, found):
        reasons.append("other people in the same role")
    if slot in {"how_many", "none"} and elsewhere(claimed) != elsewhere(found):
        reasons.append("a neighbouring place")
    if slot == "who" and elsewhere(claimed, but=claimed.doer) != elsewhere(found, but=found.doer):
        reasons.append("a neighbouring place")
    if slot == "who" and _done_in_it(claimed, found):
        reasons.append("done in it, not to it")
    shared = claimed.concepts & found.concepts
    if slot not in {"identity", "state"} and (
        another_of_kind(claimed, shared) != another_of_kind(found, shared)
        or _other_ordinal(claimed, found)
    ):
        reasons.append("another one of its kind")
    return tuple(reasons)


def differing(claimed: Event, found: Event, slot: Slot) -> tuple[str, ...]:
    """What both clauses tell and tell differently, besides the slot: the place, the day, the people.

    One event told with one wrong value differs in nothing else; two values that differ are two
    events more often than two errors. Who did it may be told wrongly together with the day: the
    ticket that strangers bought, and that he bought himself weeks before.
    """
    if slot in {"identity", "state"}:
        return ()
    differ = []
    if slot != "where" and (
        places_apart(claimed.places, found.places)
        or places_differ(claimed, found)
        or _capital_and_town(claimed, found)
    ):
        differ.append("another place")
    if slot not in {"when", "who"} and other_day(claimed, found):
        differ.append("another day")
    if slot != "who" and _other_people(claimed, found):
        differ.append("other people")
    if slot not in {"where", "who"} and not differ and _other_names(claimed, found):
        differ.append("other names")
    if slot != "where" and other_number(claimed, found):
        differ.append("another number")
    return tuple(differ)


# "No. 3", «№ 12»: what stands between a thing and the number that names it.
_SIGN = r"(?:\bno\.|\bnr\.?|\bnumber|№|#|\bномер\w{0,2}|\bnumaralı|شماره|رقم|第)?\s{0,2}"
_NUMBERED = re.compile(rf"{_SIGN}(?<![\d.,:/-])(\d{{1,5}})(?![\d.,:/-]*\d)", re.IGNORECASE)
# "14 Bereg Street": so many words after a house number the street is named.
_STREET = re.compile(
    r"\s((?:[A-Z]\w{1,20}\s){1,3})(?:street|avenue|road|lane|st\b|square|boulevard)", re.IGNORECASE
)
# Between the words for a thing and its number: "house", " No. ".
_NAMES_IT = 2


def other_number(claimed: Event, found: Event) -> bool:
    """True when both clauses number things of one kind and no number is the same: No. 3, No. 5.

    "Hospital No. 3", «дом 12», "14 Bereg Street"; a number that counts or dates something is none.
    """
    ours, theirs = _numbered(claimed), _numbered(found)
    shared = ours.keys() & theirs.keys()
    return bool(shared) and all(not ours[key] & theirs[key] for key in shared)


def _numbered(event: Event) -> dict[str, set[str]]:
    """For each kind of thing that a clause numbers the numbers, by the key of its noun."""
    body, found = event.clause.text.body, dict[str, set[str]]()
    taken = [q.span for q in event.quantities] + [d.span for d in event.dates]
    for hit in _NUMBERED.finditer(body, event.clause.start, event.clause.end):
        if any(span.start < hit.end(1) and hit.start(1) < span.end for span in taken):
            continue
        street = _STREET.match(body, hit.end(1), event.clause.end)
        if street is not None:
            found.setdefault(street.group(1).casefold(), set()).add(hit.group(1))
        for term in event.tokens:
            if 0 <= hit.start() - term.end <= _NAMES_IT and term.kind in {"thing", "word"}:
                found.setdefault(term.key.lstrip("@"), set()).add(hit.group(1))
    return found


def _other_ordinal(claimed: Event, found: Event) -> bool:
    """True when the clauses call one kind of thing by two ordinals: "the first case", "the second case"."""
    ours, theirs = _ordinals(claimed), _ordinals(found)
    shared = ours.keys() & theirs.keys()
    return bool(shared) and all(not ours[key] & theirs[key] for key in shared)


def _ordinals(event: Event) -> dict[str, set[float]]:
    """For each noun that an ordinal of the clause stands right before the ordinals, by its key."""
    found: dict[str, set[float]] = {}
    for quantity in event.quantities:
        if quantity.dimension != "ordinal" or quantity.low is None:
            continue
        for term in event.tokens:
            if 0 <= term.start - quantity.span.end <= 1:
                found.setdefault(term.key.lstrip("@!"), set()).add(quantity.low)
    return found


def _other_names(claimed: Event, found: Event) -> bool:
    """True when each clause has a proper name that is nowhere around the other, and none in common.

    For what no reader knows as a place or a person: "from Dorvan", "from Bishkek". Only within one
    script, where a name that is the same looks the same.
    """
    if script_of(claimed.clause.quote) != script_of(found.clause.quote):
        return False
    ours, theirs = _proper(claimed), _proper(found)
    if not ours or not theirs or ours & theirs:
        return False
    return not (ours & found.context or theirs & claimed.context)


def _proper(event: Event) -> frozenset[str]:
    """The words that may name something, without those of people: a traveller is no destination."""
    everyone = (*event.agents, *event.patients, *event.others)
    people = [n.span for n in everyone if isinstance(n, Name) and n.kind != "organisation"]
    return frozenset(
        t.key
        for t in event.tokens
        if t.kind == "proper" and not any(s.start <= t.start < s.end for s in people)
    )


def _other_people(claimed: Event, found: Event) -> bool:
    """True when both clauses name persons, in whatever role, and none can be the same."""
    ours, theirs = _persons(claimed), _persons(found)
    answers = {same_name_forms(a.forms, b.forms) for a in ours for b in theirs}
    return answers == {Answer.DOES_NOT_HOLD}


def _persons(event: Event) -> list[Name]:
    everyone = (*event.agents, *event.patients, *event.others, *event.referents)
    return [one for one in everyone if isinstance(one, Name) and one.kind == "person"]


# "The school", "the old school": longer words for what it is done to name more than one thing.
_PLAIN = 3


def _done_in_it(claimed: Event, found: Event) -> bool:
    """True when what one clause does something to is only where the other does it to something else.

    "Closed the school" and "closed the meeting in the school".
    """
    for one, other in ((claimed, found), (found, claimed)):
        ours, theirs = one.undergoer, other.undergoer
        if ours is None or theirs is None or "pronoun" in {ours.kind, theirs.kind}:
            continue
        if ours.head == theirs.head or ours.concepts & theirs.concepts or ours.keys & theirs.keys:
            continue
        if len(ours.span.quote.split()) > _PLAIN:
            continue
        places = [p.span for p in other.places]
        within = {
            t.key[1:]
            for t in other.tokens
            if t.kind == "thing" and any(p.start <= t.start < p.end for p in places)
        }
        if ours.concepts & within:
            return True
    return False


def _others_named(claimed: Event, found: Event) -> bool:
    """True when both name persons who did it, or to whom it was done, and none can be the same."""
    for left, right in ((claimed.agents, found.agents), (claimed.patients, found.patients)):
        ours = [n for n in left if isinstance(n, Name) and n.kind == "person"]
        theirs = [n for n in right if isinstance(n, Name) and n.kind == "person"]
        if ours and theirs:
            answers = {same_name_forms(a.forms, b.forms) for a in ours for b in theirs}
            if answers == {Answer.DOES_NOT_HOLD}:
                return True
    return False


def other_doers(claimed: Event, found: Event) -> bool:
    """True when both clauses name who did it and the kinds of doer exclude each other."""
    ours, theirs = claimed.doer, found.doer
    return ours is not None and theirs is not None and exclude(ours, theirs)


def other_day(claimed: Event, found: Event) -> bool:
    """True when every date of the one clause lies days apart from every date of the other."""
    pairs = [(a, b) for a in claimed.dates for b in found.dates]
    if not pairs:
        return False
    outcomes = [compare(a, b, tolerance_days=OTHER_DAY).outcome for a, b in pairs]
    return all(outcome == "certain" for outcome in outcomes)


def places_apart(ours: Iterable[Place], theirs: Iterable[Place]) -> bool:
    """True when both clauses name places and every place of the one is apart from all of the other."""
    named = [p for p in ours if p.rule not in _UNNAMED]
    others = [p for p in theirs if p.rule not in _UNNAMED]
    answers = {same_place(a, b) for a in named for b in others}
    return answers == {Answer.DOES_NOT_HOLD}


def places_differ(claimed: Event, found: Event) -> bool:
    """True when both clauses name a place and neither name stands anywhere around the other.

    The places may still lie in one another, so this weighs little.
    """
    ours = [p for p in claimed.places if p.rule not in _UNNAMED]
    theirs = [p for p in found.places if p.rule not in _UNNAMED]
    if not ours or not theirs:
        return False
    keys = {skeleton(word) for place in ours for word in place.span.quote.split()}
    others = {skeleton(word) for place in theirs for word in place.span.quote.split()}
    return not (keys & (others | found.context) or others & claimed.context) and not any(
        _of_one_name(mine, theirs) for mine in keys for theirs in others
    )


def _capital_and_town(claimed: Event, found: Event) -> bool:
    """True when one clause speaks of the capital and the other of a listed city that is no capital.

    "The regional capital" may be any city.
    """
    for one, other in ((claimed, found), (found, claimed)):
        capitals = [p for p in one.places if p.kind == "capital" and p.rule in _UNNAMED]
        towns = [p for p in other.places if _TOWNS & set(p.forms)]
        if capitals and towns and "@capital" not in other.context:
            body, at = one.clause.text.body, capitals[0].span.start
            named = [p for p in one.places if p.rule not in _UNNAMED]
            if not named and not _OF_A_PART.search(body, max(0, at - _WORD_BEFORE), at):
                return True
    return False


_TOWNS = frozenset(sound(city.replace("-", " ")) for city in COUNTRY_OF.keys() - CAPITALS)
_WORD_BEFORE = 24
_OF_A_PART = re.compile(
    r"(?:regional|provincial|district|state|cultural|commercial|former|old|новой|област\w+|краев\w+"
    r"|республик\w+|региональн\w+|бывш\w+|старой|северной|обласн\w+|eski|il)\s*$",
    re.IGNORECASE,
)


def _of_one_name(one: str, two: str) -> bool:
    """True for a name and the adjective made of it: Zelenogorye, «Зеленогорская»."""
    short, long = sorted((one, two), key=len)
    return len(short) >= _SHORTEST_NAME and long.startswith(
        short[: max(_SHORTEST_NAME, len(short) - 2)]
    )


# Letters that a name and its adjective share at the least.
_SHORTEST_NAME = 6


# A bare noun ("the airport") or "our territory" names no place.
_UNNAMED = frozenset({"noun", "territory"})
