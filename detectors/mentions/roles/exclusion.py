"""Whether two attributes can be true of one person at one time."""

from __future__ import annotations

from detectors.mentions.roles.bounds import years
from detectors.mentions.roles.taxonomy import COMBINED, FULL_TIME, NO_JOB, PARENTS
from detectors.mentions.types import Role
from detectors.types import Answer

# Kin whom one person cannot be to the same other person at once.
KIN = frozenset(
    "wife husband mother father sister brother daughter son cousin nephew uncle grandparent".split()
)
ELDERS = frozenset("mother father uncle grandparent".split())
YOUNGER = frozenset("son daughter nephew".split())
# A newcomer may be a citizen; a foreigner is none, and neither is one of the place.
_STRANGERS = frozenset(
    frozenset(pair) for pair in (("foreign", "local"), ("alien", "local"), ("alien", "citizen"))
)
_SPOUSES = frozenset(("wife", "husband", "widow"))


def broader(value: str) -> tuple[str, ...]:
    """An occupation with all its broader classes: bandleader -> bandleader, musician, artist."""
    chain: list[str] = []
    while value and value not in chain:
        chain.append(value)
        value = PARENTS.get(value) or ""
    return tuple(chain)


def two_trades(a: Role, b: Role) -> bool:
    """True for two present full-time jobs of sorts that seldom go together: a nurse, an actress."""
    if {a.kind, b.kind} != {"occupation"} or a.negated or b.negated or a.former or b.former:
        return False
    one, other = _sort(a.value), _sort(b.value)
    return bool(one and other and one != other) and frozenset((one, other)) not in COMBINED


def _sort(value: str) -> str:
    classes = broader(value)
    return next((sort for sort, jobs in FULL_TIME.items() if jobs.intersection(classes)), "")


def exclusive(a: Role, b: Role) -> Answer:
    """HOLDS when both cannot be said of one person at the same time, DOES_NOT_HOLD when they agree.

    An attribute excludes its own denial and the denial of its class: a correspondent is no "not a
    journalist". Having no job excludes a present job, not a former one. Two occupations exclude
    nothing (CANNOT_SAY): people have several. Two citizenships are CANNOT_SAY as well, and so are
    ages, which need a date to compare. Different birth years exclude each other.
    """
    if a.negated and b.negated:
        return Answer.CANNOT_SAY
    if a.negated or b.negated:
        asserted, denied = (b, a) if a.negated else (a, b)
        return _denied(asserted, denied)
    if a.kind != b.kind:
        return _across(a, b)
    if a.kind == "birth_year":
        first, second = years(a.value), years(b.value)
        apart = first[1] < second[0] or second[1] < first[0]
        return Answer.HOLDS if apart else Answer.DOES_NOT_HOLD
    if a.value == b.value:
        return Answer.DOES_NOT_HOLD
    if a.kind == "occupation":
        related = a.value in broader(b.value) or b.value in broader(a.value)
        return Answer.DOES_NOT_HOLD if related else Answer.CANNOT_SAY
    if a.kind == "record":
        return Answer.HOLDS  # the same word was answered above: convicted before, and never
    if a.kind == "origin":
        return _if(frozenset((a.value, b.value)) in _STRANGERS)
    if a.kind == "employment":
        return _if({a.value, b.value} == {"unemployed", "employed"})
    if a.kind == "relation":
        pair = {a.value, b.value}
        if "single" in pair:
            return _if(bool(pair & (_SPOUSES - {"widow"})))
        if "widow" in pair:
            return _if(pair - {"widow"} <= KIN - _SPOUSES)
        return _if(pair <= KIN)
    return Answer.CANNOT_SAY


def _denied(asserted: Role, denied: Role) -> Answer:
    """An asserted attribute against a denied one."""
    if asserted.former and not denied.former and denied.rule != "never":
        return Answer.CANNOT_SAY  # "a former policeman", "is no policeman": both hold
    if asserted.kind == denied.kind:
        values = broader(asserted.value) if asserted.kind == "occupation" else (asserted.value,)
        return _if(denied.value in values)
    if asserted.kind == "occupation" and denied.kind == "employment":
        return _if(denied.value == "employed" and not asserted.former)
    return Answer.CANNOT_SAY


def _across(a: Role, b: Role) -> Answer:
    """Attributes of two kinds, both asserted."""
    if {a.kind, b.kind} != {"employment", "occupation"}:
        return Answer.CANNOT_SAY
    employment, occupation = (a, b) if a.kind == "employment" else (b, a)
    if employment.former or occupation.former:
        return Answer.CANNOT_SAY
    return _if(employment.value == "unemployed" and occupation.value not in NO_JOB)


def _if(holds: bool) -> Answer:
    return Answer.HOLDS if holds else Answer.CANNOT_SAY
