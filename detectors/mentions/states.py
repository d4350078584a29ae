"""In which state somebody or something is said to be: custody, life, office, citizenship, procedure, licence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from detectors.mentions.actors import can_act
from detectors.mentions.types import Event, Name, Party, Term
from detectors.types import Span

Dimension = Literal[
    "custody", "life", "office", "citizenship", "procedure", "charge", "licence", "operation"
]

# Pairs that cannot both be true at one moment. Suspended and dismissed follow each other; a sentence
# that is not yet in force is still a sentence.
_EXCLUDES: dict[Dimension, tuple[str, ...]] = {
    "custody": ("in_custody free", "house_arrest free", "in_custody house_arrest"),
    "life": ("alive dead",),
    "office": ("in_office left_office",),
    "citizenship": ("citizen not_citizen",),
    "procedure": (
        "convicted acquitted",
        "convicted quashed",
        "convicted undecided",
        "acquitted undecided",
    ),
    "charge": ("charged not_charged",),
    "licence": ("valid invalid",),
    "operation": ("running closed",),
}
_CLASHES = frozenset(
    (dimension, frozenset(pair.split())) for dimension, pairs in _EXCLUDES.items() for pair in pairs
)
# States that nothing undoes: whoever is found in an earlier one later on was not in them before.
FINAL = frozenset({"dead", "acquitted"})
EARLIER = frozenset({"alive", "undecided"})


@dataclass(frozen=True, slots=True)
class State:
    """One state as a clause tells it.

    `change` is True when the clause tells how the state began ("was released"), False when it says that
    it lasts ("is at liberty"). `holders` are the names of whom it is said, empty when only a noun or
    pronoun is given. `trigger` are the words that say it.
    """

    dimension: Dimension
    value: str
    event: Event
    change: bool
    trigger: Span
    holders: tuple[Name, ...]
    about: frozenset[str] = frozenset()


def clash(a: State, b: State) -> bool:
    """True when the two states exclude each other at one moment; symmetric."""
    return a.dimension == b.dimension and (a.dimension, frozenset({a.value, b.value})) in _CLASHES


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a concept says of whom, asserted and denied; None says nothing."""

    dimension: Dimension
    asserted: str | None
    denied: str | None
    change: bool
    on_patient: bool


_READINGS: dict[str, _Reading] = {
    "detain": _Reading("custody", "in_custody", "free", True, True),
    "custody": _Reading("custody", "in_custody", "free", False, True),
    "house_arrest": _Reading("custody", "house_arrest", None, False, True),
    "release": _Reading("custody", "free", "in_custody", True, True),
    "die": _Reading("life", "dead", "alive", True, False),
    "kill": _Reading("life", "dead", "alive", True, True),
    "state_of_health": _Reading("life", "alive", None, False, False),
    "appoint": _Reading("office", "in_office", None, True, True),
    "lead": _Reading("office", "in_office", None, False, False),
    "serve": _Reading("office", "in_office", "left_office", False, False),
    "dismiss": _Reading("office", "left_office", "in_office", True, True),
    "resign": _Reading("office", "left_office", "in_office", True, False),
    "convict": _Reading("procedure", "convicted", "undecided", True, True),
    "acquit": _Reading("procedure", "acquitted", None, True, True),
    "sentence": _Reading("procedure", "convicted", "undecided", True, True),
    "trial": _Reading("procedure", "undecided", None, False, False),
    "charge": _Reading("charge", "charged", "not_charged", True, True),
}


def read_states(event: Event) -> tuple[State, ...]:
    """The states that a clause says somebody or something is in; () for plans, conditions and demands.

    A concept in the words for a participant ("the convicted terrorist") is presupposed whatever the
    verb says. A clause that tells two states of one dimension is read as neither.
    """
    if event.polarity in {"planned", "hypothetical", "demanded"}:
        return ()
    found: list[State] = []
    for concept in sorted(event.concepts):
        state = _state(event, concept)
        if state is not None:
            found.append(state)
    found += _combined(event)
    found += _operation(event)
    return tuple(_settled(found))


def _state(event: Event, concept: str) -> State | None:
    reading = _READINGS.get(concept)
    term = next((t for t in event.tokens if t.key == "!" + concept), None)
    if reading is None or term is None:
        return None
    if concept in {"sentence", "convict"} and "revoke" in event.concepts:
        return None  # a quashed conviction is a state of its own
    trigger = event.clause.text.span(term.start, term.end)
    negative = event.polarity in {"negated", "denied"} and not _presupposed(event, trigger)
    value = reading.denied if negative else reading.asserted
    if value is None:
        return None
    return State(
        reading.dimension,
        value,
        event,
        reading.change,
        trigger,
        _holders(event, on_patient=reading.on_patient),
        _about(event),
    )


def _combined(event: Event) -> list[State]:
    """States that two words say together: a revoked licence, lost citizenship, a quashed verdict."""
    found = []
    concepts, terms = event.concepts, event.terms
    negative = event.polarity in {"negated", "denied"}

    def add(dimension: Dimension, value: str, concept: str, *, change: bool) -> None:
        term = next((t for t in event.tokens if t.key == concept), None)
        if term is not None:
            trigger = event.clause.text.span(term.start, term.end)
            everyone = _holders(event, on_patient=True)
            found.append(State(dimension, value, event, change, trigger, everyone, _about(event)))

    ended = concepts & {"revoke", "end", "stop", "expire", "ban"}
    if "@citizen" in terms:
        lost = bool(ended) != negative
        add("citizenship", "not_citizen" if lost else "citizen", "@citizen", change=bool(ended))
    if "revoke" in concepts and concepts & {"convict", "sentence", "charge"}:
        add("procedure", "quashed", "!revoke", change=True)
    elif "revoke" in concepts and (
        "@licence" in terms or concepts & {"register", "issue"} or "@register_list" in terms
    ):
        add("licence", "valid" if negative else "invalid", "!revoke", change=True)
    elif "ban" in concepts and terms & _BODIES:
        add("licence", "valid" if negative else "invalid", "!ban", change=True)
    elif "lawful" in concepts and terms & _BODIES:
        add("licence", "invalid" if negative else "valid", "!lawful", change=False)
    elif "register" in concepts and not event.past:
        add("licence", "invalid" if negative else "valid", "!register", change=False)
    elif "revoke" in concepts and not terms & {"@citizen"}:
        add("licence", "valid" if negative else "invalid", "!revoke", change=True)
    return found


def _operation(event: Event) -> list[State]:
    """Whether a works, a school, a crossing … runs or is closed, when that is what the clause says."""
    place = _facility(event)
    term = next((t for t in event.tokens if t.key in _RUNNING and _said(event, t)), None)
    if place is None or term is None:
        return []
    concepts = {t.key for t in event.tokens if t.key in _RUNNING and _said(event, t)}
    told = {_RUNNING[key] for key in concepts}
    if len(told) != 1 or (event.past and concepts <= _GOES_ON):
        return []
    negative = event.polarity in {"negated", "denied"}
    value = told.pop()
    if negative:
        value = "closed" if value == "running" else "running"
    change = not (concepts <= _GOES_ON or negative)
    trigger = event.clause.text.span(term.start, term.end)
    return [State("operation", value, event, change, trigger, (), frozenset({place}))]


def _facility(event: Event) -> str | None:
    """The one works, school, crossing … of the clause; None beside people, bodies and cases.

    Who closed it may be told; "a shop at the mill" and "the case of the mill's director" are none.
    """
    doer = event.doer.span if event.doer is not None else None
    found: set[str] = set()
    for token in event.tokens:
        inside = event.clause.start <= token.start < event.clause.end
        if not inside or token.kind != "thing":
            continue
        concept = token.key[1:]
        if concept in FACILITIES:
            found.add(token.key)
        elif concept in _NO_PLACE or can_act({concept}):
            if event.passive or doer is None or not doer.start <= token.start < doer.end:
                return None
            if event.doer is not None and event.doer.concepts & FACILITIES:
                return None
    if not found:
        parties = [p for p in (event.undergoer, event.doer) if p is not None and p.inherited]
        found = {"@" + c for party in parties for c in party.concepts & FACILITIES}
    return found.pop() if len(found) == 1 else None


_NO_PLACE = frozenset("case session account meeting debate competition season line".split())


def _said(event: Event, term: Term) -> bool:
    """True for the predicate and what follows it, not for "the closed school"."""
    start, end = event.clause.start, event.clause.end
    return event.trigger is not None and max(start, event.trigger.start) <= term.start < end


_RUNNING = {
    "!close": "closed", "!lock": "closed", "!stop": "closed",
    "!open": "running", "!resume": "running", "!work": "running", "!produce": "running",
}  # fmt: skip
_GOES_ON = frozenset({"!work", "!produce"})
# What is run or closed for good or for a time.
FACILITIES = frozenset(
    "factory mine refinery power_plant substation school kindergarten university hospital clinic airport "
    "station railway border port ferry canal tunnel bridge road shop market restaurant hotel museum theatre "
    "library stadium newspaper channel radio website mosque church chapel bank reactor laboratory "
    "polling camp warehouse checkpoint park pipeline orphanage shelter".split()
)


def one_of_two(ours: Event, theirs: Event) -> bool:
    """True when the words for one works may mean two: "lighthouse road" and "coast road", a gym of a school.

    It is the word right before the noun that tells them apart; where only one clause has any, the noun
    is taken to be the same, unless that word begins the clause as its own noun, as in Slavic languages.
    """
    mine, others = _before_noun(ours), _before_noun(theirs)
    if mine is None or others is None:
        return False
    (one, _), (other, heads) = mine, others
    return bool(one and other and one != other) or (heads and not one)


def _before_noun(event: Event) -> tuple[str, bool] | None:
    """The key of the word right before the works' noun, "" for none, and whether it is a head."""
    tokens = [t for t in event.tokens if event.clause.start <= t.start < event.clause.end]
    at = next((n for n, t in enumerate(tokens) if t.key[1:] in FACILITIES), None)
    if at is None:
        return None
    body, noun = event.clause.text.body, tokens[at]
    if _COMPOUND.match(body, noun.end):
        return "", True  # "the shelter kitchen has been closed"
    before = tokens[at - 1] if at else None
    if (
        before is None
        or body[before.end : noun.start] != " "
        or before.kind not in {"word", "thing"}
    ):
        return "", False
    word = body[before.start : before.end].casefold()
    heads = (
        before.start == event.clause.start
        and "\u0400" <= word[0] <= "\u052f"
        and not word.endswith(_ADJECTIVE)
        and not word.startswith(_WORK_OF)
    )
    return before.key, heads


_COMPOUND = re.compile(
    r" (?!(?:still|now|itself|also|alone|that|which|who|and|there|today|never|only|not|in|on|at|of|it|they)\b)"
    r"[a-z]{3,}(?<!ly) (?:is|are|was|were|has|have|had|remains?|stays?|stands?)\b"
)
_ADJECTIVE = tuple(
    "ий ый ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ой ей ій ої ою их ых а і е у".split()
)
# "The work of the mill was stopped", «двери клиники закрыты».
_WORK_OF = tuple(
    "работ робот деятельн діяльн двер ворот здан буд движен рух приём прийом прием".split()
)

# What can be licensed, registered and banned.
_BODIES = frozenset(
    {"@party", "@newspaper", "@channel", "@radio", "@website", "@union", "@church", "@company"}
)


def _settled(found: list[State]) -> list[State]:
    """The states without those whose dimension the clause gives two values."""
    values: dict[str, set[str]] = {}
    for state in found:
        values.setdefault(state.dimension, set()).add(state.value)
    kept: list[State] = []
    seen: set[str] = set()
    changed = {state.dimension for state in found if state.change}
    for state in found:
        options = values[state.dimension]
        if options == {"in_custody", "free"} and state.value == "free":
            pass  # "released from custody" names the prison it ends
        elif options == {"in_custody", "house_arrest"} and state.value == "house_arrest":
            pass  # "placed under house arrest" is told with the verb for detaining
        elif len(options) > 1 and not (
            # "dismissed as head of": the noun names the post that is lost.
            state.change and state.dimension in changed and _one_change(found, state.dimension)
        ):
            continue
        if state.dimension not in seen:
            seen.add(state.dimension)
            kept.append(state)
    return kept


def _one_change(found: list[State], dimension: str) -> bool:
    return len({s.value for s in found if s.dimension == dimension and s.change}) == 1


def _presupposed(event: Event, trigger: Span) -> bool:
    """True when the words stand inside a participant and are not the predicate itself."""
    if event.trigger is not None and event.trigger.overlaps(trigger):
        return False
    if event.negation is not None and event.quantifier == "none":
        return False
    return any(
        party is not None and party.span.contains(trigger)
        for party in (event.doer, event.undergoer)
    )


def _holders(event: Event, *, on_patient: bool) -> tuple[Name, ...]:
    """The people of whom the state is said: to whom it was done, or who is in it."""
    first, second = event.doer, event.undergoer
    if on_patient or event.passive:
        first, second = second, first
    for party in (first, second):
        names = _persons(party)
        if names:
            return names
        if party is first and party is not None and party.kind == "pronoun" and event.referents:
            return event.referents
    everyone = [p for p in (*event.agents, *event.patients, *event.others) if isinstance(p, Name)]
    return tuple(n for n in everyone if n.kind != "organisation") or event.referents


def _persons(party: Party | None) -> tuple[Name, ...]:
    return () if party is None else tuple(n for n in party.names if n.kind != "organisation")


def _about(event: Event) -> frozenset[str]:
    """The posts, bodies and things that the clause speaks of, to tell one office from another."""
    return frozenset(t for t in event.terms if t.startswith("@"))
