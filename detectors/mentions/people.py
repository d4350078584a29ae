"""The people and bodies of one text, each with all its names and attributes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from detectors.mentions.names import same_name
from detectors.mentions.reading import Reading
from detectors.mentions.types import Name, Role
from detectors.mentions.vocabulary import LANGUAGES, listed
from detectors.types import Answer, Span

# Roles this close together, with no stop between, describe one person.
_ONE_PHRASE = 24
_ENDS_PHRASE = '.,;:!?—–()«»"、，。；：！？،؛'


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of whom a text speaks: all names that are one, and every attribute tied to them.

    `names` is empty for a person who is only described; `phrase` is then the description. `shown`
    is True when the sentence speaks of footage.
    """

    names: tuple[Name, ...]
    roles: tuple[Role, ...]
    phrase: Span
    shown: bool = False


@cache
def phrases(name: str) -> tuple[str, ...]:
    """The phrases of a role list over all languages, case-folded, longest first."""
    found = {
        phrase.casefold() for language in LANGUAGES for phrase in listed(language, "roles", name)
    }
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


def says(body: str, name: str) -> bool:
    """True when a phrase of the list stands in `body`, as whole words where words have spaces."""
    low = body.casefold()
    return any(at >= 0 for at in (find(low, phrase) for phrase in phrases(name)))


def find(low: str, phrase: str) -> int:
    """Where a phrase stands in a case-folded text between non-letters, -1 for nowhere."""
    at = low.find(phrase)
    han = "\u4e00" <= phrase[:1] <= "\u9fff"
    while at >= 0:
        end = at + len(phrase)
        before, after = low[at - 1 : at] if at else "", low[end : end + 1]
        if han or not ((before and before.isalpha()) or (after and after.isalpha())):
            return at
        at = low.find(phrase, at + 1)
    return -1


def people(reading: Reading, spans: Iterable[Span] | None = None) -> tuple[Person, ...]:
    """The named and the merely described people and bodies of a text, in order of first mention.

    With `spans`, those of whom a name or an attribute lies in one of them. Given names join the full
    name that alone carries them.
    """
    named = _named(reading)
    found = [*named, *_described(reading)]
    within = None if spans is None else list(spans)
    if within is not None:
        found = [
            person
            for person in found
            if any(span.overlaps(mention) for span in within for mention in _mentions(person))
        ]
    return tuple(sorted(found, key=lambda person: person.phrase.start))


def _mentions(person: Person) -> list[Span]:
    return [*(name.span for name in person.names), *(role.span for role in person.roles)]


def _named(reading: Reading) -> list[Person]:
    groups: list[list[Name]] = []
    for name in sorted(
        reading.names, key=lambda name: (-len(name.forms[0].split()), name.span.start)
    ):
        home = _group_of(name, groups)
        if home is None:
            groups.append([name])
        else:
            home.append(name)
    return [
        Person(
            tuple(sorted(group, key=lambda name: name.span.start)),
            tuple(role for role in reading.roles if role.of is not None and role.of in group),
            min((name.span for name in group), key=lambda span: span.start),
            any(_footage(reading, name.span) for name in group),
        )
        for group in groups
    ]


def _group_of(name: Name, groups: list[list[Name]]) -> list[Name] | None:
    """The group whose full name carries this one; a given name only where one group has it."""
    same = [group for group in groups if same_name(name, group[0]) is Answer.HOLDS]
    if same:
        return same[0]
    if len(name.forms[0].split()) != 1:
        return None
    carriers = [
        group
        for group in groups
        if any(form in other.split()[:-1] for form in name.forms for other in group[0].forms)
    ]
    return carriers[0] if len(carriers) == 1 else None


def _described(reading: Reading) -> list[Person]:
    """People without a name: roles that stand together and are tied to nobody."""
    body = reading.text.body
    groups: list[list[Role]] = []
    for role in reading.roles:
        if role.of is not None or role.kind == "affiliation":
            continue
        if groups:
            gap = body[groups[-1][-1].span.end : role.span.start]
            close = role.span.start - groups[-1][-1].span.end <= _ONE_PHRASE
            if close and not any(mark in gap for mark in _ENDS_PHRASE):
                groups[-1].append(role)
                continue
        groups.append([role])
    return [
        Person(
            (),
            tuple(group),
            reading.text.span(group[0].span.start, max(role.span.end for role in group)),
            _footage(reading, group[0].span),
        )
        for group in groups
    ]


def sentence_of(reading: Reading, span: Span) -> Span:
    """The sentence in which a span begins; the span itself when none holds it."""
    after = bisect_right(reading.sentences, span.start, key=lambda sentence: sentence.start)
    if after and span.start < reading.sentences[after - 1].end:
        return reading.sentences[after - 1]
    return span


def _footage(reading: Reading, span: Span) -> bool:
    return says(sentence_of(reading, span).quote, "FOOTAGE")
