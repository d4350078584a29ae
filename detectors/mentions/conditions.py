"""The conditions that a text says somebody or something is in: well, wanted, open, licensed, over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from detectors.mentions.lexicon import Lexicon, Tag
from detectors.mentions.reading import Reading
from detectors.mentions.types import Event
from detectors.mentions.vocabulary import LANGUAGES, listed, table
from detectors.mentions.words import words_between
from detectors.types import Span

# Values of one dimension that exclude each other at one moment.
_CLASHES = frozenset(
    (dimension, frozenset(pair.split()))
    for dimension, pairs in {
        "health": ("well grave",),
        "whereabouts": ("wanted held", "held away"),
        "life": ("alive dead",),
        "operation": ("running closed",),
        "licence": ("valid invalid",),
        "listing": ("listed delisted",),
        "post": ("kept lost",),
        "grant": ("granted refused",),
        "process": ("over on",),
    }.items()
    for pair in pairs
)
# What only people are.
OF_PEOPLE = frozenset({"health", "whereabouts", "life", "post"})
# What is said of something that the table of objects names.
OBJECTS = {"grant": "permit", "process": "process"}
_COMMA = re.compile("[,،，;؛:]")
_MARKS = frozenset({"others", "narrowed"})
# A denial reaches so far ahead, and so far back where the verb stands last.
_DENIES_AHEAD = 25
_DENIES_BACK = 12


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition as a clause tells it; `objects` are what can be granted or be over in the clause.

    `beside` is True when the clause speaks of another as well: a neighbour, a deputy, the old bridge.
    """

    dimension: str
    value: str
    event: Event
    span: Span
    objects: frozenset[str] = frozenset()
    beside: bool = False


def excludes(a: Condition, b: Condition) -> bool:
    """True when the two conditions cannot both hold at one moment; symmetric."""
    return a.dimension == b.dimension and ((a.dimension, frozenset({a.value, b.value})) in _CLASHES)


@cache
def _known() -> Lexicon:
    return Lexicon(_entries())


def _entries() -> Iterator[tuple[str, str, str]]:
    for language in LANGUAGES:
        for name in ("CONDITIONS", "OBJECTS"):
            for key, phrases in table(language, "conditions", name).items():
                kind, value = key.split()
                for phrase in phrases:
                    yield phrase, f"{'' if name == 'CONDITIONS' else 'of '}{kind}", value
        for mark in _MARKS:
            for phrase in listed(language, "conditions", mark.upper()):
                yield phrase, mark, ""


@lru_cache(maxsize=256)
def read_conditions(reading: Reading) -> tuple[Condition, ...]:
    """The conditions of all clauses, in order; () for plans, denials and clauses of narrower reach.

    A clause that gives one dimension two values, or that speaks of a part or of a time, tells none.
    """
    return tuple(
        condition
        for event in reading.events
        if event.polarity not in {"planned", "hypothetical", "demanded", "denied"}
        for condition in _in_clause(event)
    )


def _in_clause(event: Event) -> Iterator[Condition]:
    found = list(_tags(event.clause))
    marks = {tag.kind for tag, _ in found} & _MARKS
    if "narrowed" in marks:
        return
    told: dict[str, list[tuple[str, Span]]] = {}
    for tag, span in found:
        if not tag.kind.startswith("of "):
            told.setdefault(tag.kind, []).append((tag.value, span))
    for dimension, values in told.items():
        value, span = values[0]
        if len({value for value, _ in values}) > 1 or _denied(event, span):
            continue
        wanted = OBJECTS.get(dimension)
        objects = frozenset(t.value for t, _ in found if t.kind == f"of {wanted}")
        if wanted is None or len(objects) == 1:
            yield Condition(dimension, value, event, span, objects, "others" in marks)


def _tags(clause: Span) -> Iterator[tuple[Tag, Span]]:
    """What the tables say of the words of a clause; of phrases inside each other the longest."""
    words = words_between(clause.text.body, clause.start, clause.end)
    taken: dict[str, int] = {}
    for at, word in enumerate(words):
        if word.script == "han":
            yield from _han(clause, word.start, word.text)
            continue
        for tag in _known().tags(words, at):
            end = words[at + tag.length - 1].end
            if taken.get(tag.kind, 0) < end:
                taken[tag.kind] = end
                yield tag, clause.text.span(word.start, end)


def _han(clause: Span, start: int, run: str) -> Iterator[tuple[Tag, Span]]:
    for at in range(len(run)):
        for tag in _known().han(run, at)[:1]:
            yield tag, clause.text.span(start + at, start + at + tag.length)


def _denied(event: Event, span: Span) -> bool:
    """True when the clause denies the words, unless they themselves are the denial."""
    if event.polarity != "negated":
        return False
    no = event.negation
    if no is None:
        return True
    if no.overlaps(span):
        return len(span.quote.split()) == 1
    if _COMMA.search(no.text.body, min(no.end, span.end), max(no.start, span.start)):
        return False
    return span.start - no.end <= _DENIES_AHEAD and no.start - span.end <= _DENIES_BACK
