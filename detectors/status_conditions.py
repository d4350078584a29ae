"""Whether a text puts the claim's person or thing in a condition that excludes the claimed one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from detectors.mentions.aspect import lasts
from detectors.mentions.conditions import OF_PEOPLE, Condition, excludes, read_conditions
from detectors.mentions.contrast import other_number, places_apart
from detectors.mentions.names import same_name_forms
from detectors.mentions.reading import read
from detectors.mentions.states import FACILITIES, one_of_two
from detectors.mentions.types import Event, Name, Role
from detectors.sharing import people
from detectors.types import Answer, Claim, Document, Span

# An undated condition is taken for that of the broadcast when told so many days after it at most.
SOON_DAYS = 3
# A dated one is taken to last so many days, for good where nothing undoes it.
LASTS_DAYS = 31
LONG_DAYS = 400
# What is seen on several days is seen on those between, when they are so few.
SPELL_DAYS = 7
_ENDED = frozenset({"until", "before"})
# What is seen on one day may have passed by the next.
_PASSING = frozenset({"on", "grave", "well", "running", "away", "wanted"})
_FOR_LONG = frozenset({"invalid", "delisted", "lost", "refused"})
# A word for kin stands so near the name of the one whose kin it is.
NEAR = 24
_STOP = re.compile("[,،;:，]")
_OWNER = re.compile("['’]s? ")
_OWN = re.compile(r"\b(?:my|our|мой|моя|мою|моего|наш|наша|нашего|мій|моєї|мого)\b", re.IGNORECASE)
# In Latin script and in the Turkic languages kin before a name is he himself: "his brother Kerim".
_APPOSED = re.compile("[A-Za-zңғүұқөһәҢҒҮҰҚӨҺӘ]")
_KIN = frozenset("father mother brother sister husband wife kinsman son daughter child".split())


@dataclass(frozen=True, slots=True)
class Excluded:
    """A condition of the claim and the one of the evidence that excludes it.

    `shared` are the words that both are said of; `firm` is True when the evidence dates its own.
    """

    claimed: Condition
    found: Condition
    shared: str
    firm: bool


def excluded(claim: Claim, document: Document, spans: Sequence[Span]) -> Iterator[Excluded]:
    """For each condition of the claim the first one in the evidence's passages that excludes it.

    Silent where the evidence says the claimed condition as well, of the same subject, or where
    nothing says that its own held on the day of the broadcast.
    """
    if claim.said_on is None or document.published_on is None:
        return
    ours = read_conditions(read(claim.text, claim.said_on))
    if not ours:
        return
    theirs = read_conditions(read(document.text, document.published_on))
    for mine in ours:
        if mine.event.past and mine.event.dates:
            continue
        rows = [
            (one, shared)
            for one in theirs
            if one.dimension == mine.dimension
            and one.objects == mine.objects
            and one.event.clause.quote not in claim.text.body
            and (shared := _same_subject(mine, one))
        ]
        if any(one.value == mine.value for one, _ in rows):
            continue
        for one, shared in rows:
            inside = any(span.overlaps(one.event.clause) for span in spans)
            if inside and excludes(mine, one) and _held(one, claim.said_on, document.published_on):
                yield Excluded(mine, one, shared, bool(one.event.dates))
                break


def _held(found: Condition, said: date, published: date) -> bool:
    """True when the evidence's condition held on the day of the broadcast, as far as it says."""
    days = [
        day
        for mention in found.event.dates or found.event.inherited_dates
        for reading in mention.readings[:1]
        if (day := reading.core.latest or reading.core.earliest) is not None
    ]
    if found.value == "alive":
        return (min(days, default=published)) >= said
    if any(m.kind in _ENDED for m in found.event.dates) and max(days, default=said) <= said:
        return False  # "was on the staff until May"
    if days and min(days) <= said <= max(days) <= min(days) + timedelta(days=SPELL_DAYS):
        return True  # seen on Monday and on Tuesday
    if not days:
        return 0 <= (published - said).days <= SOON_DAYS
    still = lasts(found.event.clause) and not found.event.past
    if still or any(m.kind == "since" for m in found.event.dates):
        return min(days) <= said <= published
    most = LONG_DAYS if found.value in _FOR_LONG else LASTS_DAYS
    most = 0 if found.value in _PASSING else most
    if found.value == "dead":
        return max(days) < said
    return max(days) <= said and (said - max(days)).days <= most


def _same_subject(mine: Condition, found: Condition) -> str:
    """The words of what both conditions are said of, "" when it may not be one."""
    if found.beside or (mine.beside and mine.dimension not in OF_PEOPLE):
        return ""
    if mine.dimension in OF_PEOPLE:
        return _same_person(mine.event, found.event)
    return _same_thing(mine, found)


def _same_person(ours: Event, theirs: Event) -> str:
    claimed = _persons(people(ours))
    if not claimed:
        return ""
    own = _persons(people(theirs))
    around = own or _persons(theirs.context_names)
    if not own and any(p and p.concepts & _KIN for p in (theirs.doer, theirs.undergoer)):
        return ""  # "his brother is in custody"
    near = any(_one(a, b) for a in claimed for b in theirs.context_names)
    if any(_kin_of(theirs, name) for name in own) or (not own and _other_role(ours, theirs)):
        return ""
    fits = [any(_one(a, b) or (near and _part(a, b)) for a in claimed) for b in around]
    if not fits or not (all(fits) or (own and fits[0] and len(claimed) == 1)):
        return ""
    return around[fits.index(True)].span.quote


def _one(a: Name, b: Name) -> bool:
    return same_name_forms(a.forms, b.forms) is Answer.HOLDS


def _kin_of(event: Event, name: Name) -> bool:
    """True when the name says whose kin is meant: "Ada's husband", «брат Нила», not "my brother Nil"."""
    body, span = event.clause.text.body, name.span
    everyone = (*event.agents, *event.patients, *event.others)
    owner = _OWNER.match(body, span.end)
    if owner and any(isinstance(one, Role) and one.span.start == owner.end() for one in everyone):
        return True  # "Dahl's accompanist"
    leads = not _APPOSED.search(event.clause.quote)
    for token in event.tokens:
        if token.key[1:] not in _KIN or not event.clause.start <= token.start < event.clause.end:
            continue
        behind, before = body[span.end : token.start], body[token.end : span.start]
        if token.start >= span.end and len(behind) <= NEAR and not _STOP.search(behind):
            return True
        near = token.end <= span.start and len(before) <= NEAR and not _STOP.search(before)
        if near and (leads or " of " in before) and not _OWN.search(event.clause.quote):
            return True
    return False


def _other_role(ours: Event, theirs: Event) -> bool:
    """True when the evidence's clause has somebody in a part that the claim does not give its own."""
    mine, others = (
        {
            one.value
            for one in (*event.agents, *event.patients)
            if isinstance(one, Role) and one.kind == "occupation"
        }
        for event in (ours, theirs)
    )
    return bool(others) and not others & mine


def _part(a: Name, b: Name) -> bool:
    """True when the one is a word of the other: "Alan" of Alan Moss."""
    return any(one in other.split() for one in b.forms for other in a.forms)


def _persons(names: Sequence[Name]) -> tuple[Name, ...]:
    return tuple(name for name in names if name.kind != "organisation")


def _same_thing(mine: Condition, found: Condition) -> str:
    """The shared name of one works, body or process; its noun with another word where it has no name."""
    ours, theirs = mine.event, found.event
    if other_number(ours, theirs) or places_apart(ours.places, theirs.places):
        return ""
    if one_of_two(ours, theirs) or _two_people(ours, theirs):
        return ""
    proper, words = _keys(ours, proper=True), _keys(ours, proper=False)
    named, others = _keys(theirs, proper=True), _keys(theirs, proper=False)
    nouns = {key for key in words & others if key[1:] in FACILITIES}
    if mine.dimension == "operation":
        kinds = [{k for k in keys if k[1:] in FACILITIES} for keys in (words, others)]
        if not kinds[0] or not kinds[1] <= kinds[0]:
            return ""  # the tunnel is closed, the bridge open; a shop in the factory is closed
    if named and not named & proper:
        return ""
    if proper & (named or theirs.context):
        return min(proper & (named or theirs.context)) if nouns or named or mine.objects else ""
    again = sorted(key for key in words & others if key.startswith("@"))
    if mine.objects:
        return again[0][1:] if again else ""
    return again[0][1:] if nouns and len(again) > 1 else ""


def _two_people(ours: Event, theirs: Event) -> bool:
    """True when both clauses name people and none of the one may be one of the other."""
    # A single word may be no name: "Asylum was refused to".
    mine, others = (
        [name for name in _persons(people(event)) if " " in name.forms[0]]
        for event in (ours, theirs)
    )
    return any(_kin_of(theirs, name) for name in others) or (
        bool(mine and others) and not any(_one(a, b) for a in mine for b in others)
    )


def _keys(event: Event, *, proper: bool) -> frozenset[str]:
    start, end = event.clause.start, event.clause.end
    return frozenset(
        token.key
        for token in event.tokens
        if start <= token.start < end and (token.kind == "proper") is proper
    )
