"""What kinds of doer words stand for, and which of them exclude each other."""

from __future__ import annotations

from collections.abc import Iterable

from detectors.languages.concepts import ACTORS, AKIN, PARTS, RIVALS, ROLE_ACTORS
from detectors.mentions.types import Party

_KIND_OF = {member: kind for kind, members in ACTORS.items() for member in members.split()}
_AKIN = frozenset(frozenset(pair.split()) for pair in AKIN)
_RIVALS = tuple(frozenset(line.split()) for line in RIVALS)
# Words for anybody: a man may be a soldier, and a body's "workers" are its members.
_MAN = frozenset({"man", "woman"})
_ANYBODY = _MAN | {"worker", "delegate"}
_OF_ROLE = {
    role: concept or role
    for role, _, concept in (entry.partition(":") for entry in ROLE_ACTORS.split())
}
_PARTS = tuple((line.split()[0], frozenset(line.split()[1:])) for line in PARTS)


def actors(party: Party) -> frozenset[str]:
    """The concepts in the words of a participant that can do something: police, fund, mob …"""
    roles = {
        _OF_ROLE[role.value]
        for role in party.roles
        if role.value in _OF_ROLE and not (role.former or role.negated)
    }
    return frozenset((party.concepts | roles) & _KIND_OF.keys())


def can_act(concepts: Iterable[str]) -> bool:
    """True when one of the concepts is a doer."""
    return any(concept in _KIND_OF for concept in concepts)


def kinds(party: Party) -> frozenset[str]:
    """The kinds of doer among them: force, authority, civil, armed, body."""
    return _kinds(actors(party))


def _kinds(concepts: Iterable[str]) -> frozenset[str]:
    return frozenset(_KIND_OF[concept] for concept in concepts)


def _special(concepts: frozenset[str]) -> frozenset[str]:
    """The concepts without those for anybody, where a more telling one stands beside them."""
    return concepts - _ANYBODY or concepts


def exclude(ours: Party, theirs: Party) -> bool:
    """True when the words for both participants name doers, and none of the one can be any of the other.

    A part of a body does not exclude the body; symmetric.
    """
    left, right = actors(ours), actors(theirs)
    if not left or not right or left & right:
        return False
    left, right = _special(left), _special(right)
    if left <= _MAN or right <= _MAN:
        return False
    if any(part(a, b) for a in left for b in right):
        return False
    if any(a in line and b in line for line in _RIVALS for a in left for b in right):
        return True
    one, other = _kinds(left), _kinds(right)
    return not (one & other or any(frozenset({a, b}) in _AKIN for a in one for b in other))


def part(a: str, b: str) -> bool:
    """True when one concept is a part of the other, or acts for it."""
    return any(
        (a == whole and b in parts) or (b == whole and a in parts) for whole, parts in _PARTS
    )
