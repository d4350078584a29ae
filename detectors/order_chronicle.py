"""Which dated entries of a record tell the two happenings of an order, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from detectors.languages.concepts import VAGUE
from detectors.mentions.chronicle import Entry
from detectors.mentions.contrast import against, differing
from detectors.mentions.dating import earliest, far_apart
from detectors.mentions.types import Event
from detectors.sharing import shared_by

# What a shared key says about which happening is meant, by the kind of word.
WORTH = {"trigger": 1.0, "thing": 0.8, "word": 0.6, "proper": 0.4, "number": 0.0}
# Both happenings together share at least so much with their entries.
TOGETHER = 1.2
# A key of fewer letters is a scrap of a word.
SHORTEST_KEY = 3
# From so many letters on two keys of which one begins the other are forms of one word.
LONG_KEY = 4


def reversed_entries(
    first: Event, then: Event, told: Sequence[Entry]
) -> Iterator[tuple[Entry, Entry, float]]:
    """Pairs of entries that tell `then` wholly before `first`, with how much they share with the claim.

    Each happening is known by what the claim says of it alone; every entry that could tell the one
    must lie behind every entry that could tell the other, or there is no pair.
    """
    ours, theirs = _own(first, then), _own(then, first)
    if not ours or not theirs:
        return
    mine = [(e, s) for e in told if (s := _score(ours, e)) and _fits(first, e)]
    others = [(e, s) for e in told if (s := _score(theirs, e)) and _fits(then, e)]
    if not mine or not others or {id(e) for e, _ in mine} & {id(e) for e, _ in others}:
        return
    verdicts = {earliest(b.dates, a.dates) for (a, _), (b, _) in product(mine, others)}
    if not verdicts <= {"certain", "likely"}:
        return
    a, b = max(mine, key=lambda row: row[1]), max(others, key=lambda row: row[1])
    if a[1] + b[1] < TOGETHER or far_apart(b[0].dates, a[0].dates):
        return
    yield b[0], a[0], a[1] + b[1]


def reversed_relation(
    first: Event, then: Event, stated: Sequence[tuple[Event, Event]]
) -> Iterator[tuple[Event, Event, float]]:
    """Clauses that the evidence itself puts in the order `then`, `first`, as `reversed_entries` knows them."""
    ours, theirs = _own(first, then), _own(then, first)
    for early, late in stated:
        if {early.polarity, late.polarity} - {"asserted", "alleged"}:
            continue
        known = [frozenset(t.key for t in event.tokens) for event in (early, late)]
        crossed = _shared(theirs, known[0]), _shared(ours, known[1])
        straight = _shared(ours, known[0]), _shared(theirs, known[1])
        if not all(crossed) or any(straight) or sum(crossed) < TOGETHER:
            continue
        if _same(then, early) and _same(first, late):
            yield early, late, sum(crossed)


def crosses(first: Event, then: Event, early: Event, late: Event) -> bool:
    """True when `early` tells more of `then`, and `late` more of `first`, than the other way about.

    "After the sultan's death he drove them out", told so twice, is one order; clauses that share a name
    align with either half of it.
    """
    known = [frozenset(t.key for t in event.tokens) for event in (early, late)]
    ours, theirs = _own(first, then), _own(then, first)
    crossed = _shared(theirs, known[0]) + _shared(ours, known[1])
    return crossed > _shared(ours, known[0]) + _shared(theirs, known[1])


def _own(event: Event, other: Event) -> dict[str, float]:
    """The keys that the claim has for one happening and not for the other, with their worth."""
    rest = {t.key for t in other.tokens}
    return {
        t.key: WORTH[t.kind]
        for t in event.tokens
        if t.key not in rest
        and WORTH[t.kind]
        and t.key[1:] not in VAGUE
        and (t.kind in {"trigger", "thing"} or len(t.key) >= SHORTEST_KEY)
    }


def _score(keys: dict[str, float], entry: Entry) -> float:
    return _shared(keys, entry.keys)


def _shared(keys: dict[str, float], found: frozenset[str]) -> float:
    return sum(worth for key, worth in keys.items() if _told_in(key, found))


def _told_in(key: str, keys: frozenset[str]) -> bool:
    """True when a row has the key, or another form of one word: "tint", "tintil"."""
    if key in keys:
        return True
    return (
        len(key) >= LONG_KEY
        and key.isalpha()
        and any(
            min(len(key), len(other)) >= LONG_KEY
            and (key.startswith(other) or other.startswith(key))
            for other in keys
        )
    )


def _fits(event: Event, entry: Entry) -> bool:
    """False for an entry that speaks of another place, person or one of the kind."""
    return all(_same(event, other) for other in entry.events)


def _same(event: Event, other: Event) -> bool:
    """False when a clause tells of another place, person, patient or doer, or another end of it."""
    return not (
        against(event, other, "when")
        or differing(event, other, "when")
        or other_phase(event, other)
        or _OTHERS & set(shared_by(event, other, slot="when").why)
    )


_OTHERS = frozenset({"done to something else", "other doers"})


def other_phase(event: Event, other: Event) -> bool:
    """True when the one tells how something began and the other how it ended."""
    return any(
        "end" in a.concepts and "begin" not in a.concepts
        and "begin" in b.concepts and "end" not in b.concepts
        for a, b in ((event, other), (other, event))
    )  # fmt: skip
