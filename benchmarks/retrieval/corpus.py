"""The corpus: passages that tell of one event each, and claims of which exactly one passage tells.

Everything is synthetic and the same on every run: sentences written by hand, filled with names,
cities and numbers. Of a claim's event no second passage tells; around it stand passages about the
same person, the same city or the same kind of event, and thousands about others.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.retrieval.texts import CITIES, EVENTS, FILLER, PEOPLE

LANGUAGES = ("en", "ru", "uk", "kk", "ky", "tr", "fa", "ar", "zh")
PASSAGES = 20_000
SEED = 20_260_401

#: Languages of claim and passage, with the number of claims.
DIRECTIONS = {
    **{(language, language): 60 if language in {"en", "ru"} else 30 for language in LANGUAGES},
    ("ru", "en"): 60,
    ("en", "ru"): 60,
    **{(language, "ru"): 30 for language in ("uk", "kk", "ky")},
    **{(language, "en"): 30 for language in ("uk", "tr", "fa", "ar", "zh")},
}

_CITY_AT = {
    code: at for at, code in enumerate(("en", "ru", "uk", "kk", "ky", "tr", "fa", "ar", "zh"))
}
_NAME_AT = {"en": 0, "tr": 0, "ru": 1, "uk": 1, "kk": 1, "ky": 1, "fa": 2, "ar": 3, "zh": 4}


@dataclass(frozen=True, slots=True)
class Event:
    """What happened: a kind, a person (given name and surname), a city and a number."""

    kind: int
    person: tuple[int, int]
    city: int
    number: int

    @property
    def told(self) -> tuple[int, tuple[int, int], int]:
        """What makes it this event; the number is a detail."""
        return self.kind, self.person, self.city


@dataclass(frozen=True, slots=True)
class Query:
    """A claim and the place of the one passage that tells the same event."""

    text: str
    claim_language: str
    passage_language: str
    answer: int


@dataclass(frozen=True, slots=True)
class Corpus:
    """Passages with their languages, and the claims."""

    passages: list[str]
    languages: list[str]
    queries: list[Query]


def build(*, passages: int = PASSAGES, seed: int = SEED) -> Corpus:
    """The corpus; equal arguments give equal texts."""
    chance = random.Random(seed)
    asked = [direction for direction, count in DIRECTIONS.items() for _ in range(count)]
    events = _distinct(chance, len(asked))
    golden = {event.told for event in events}
    rows: list[tuple[str, str, int | None]] = [
        (_passage(chance, event, language), language, number)
        for number, (event, (_, language)) in enumerate(zip(events, asked, strict=True))
    ]
    for event, (_, language) in zip(events, asked, strict=True):
        for miss in _near_misses(chance, event):
            if miss.told not in golden:
                where = language if chance.random() < 0.5 else chance.choice(LANGUAGES)
                rows.append((_passage(chance, miss, where), where, None))
    while len(rows) < passages:
        event = _event(chance)
        if event.told not in golden:
            language = chance.choice(LANGUAGES)
            rows.append((_passage(chance, event, language), language, None))
    chance.shuffle(rows)
    place = {number: at for at, (_, _, number) in enumerate(rows) if number is not None}
    queries = [
        Query(
            _filled(EVENTS[claimed][event.kind][0], event, claimed), claimed, found, place[number]
        )
        for number, (event, (claimed, found)) in enumerate(zip(events, asked, strict=True))
    ]
    return Corpus([text for text, _, _ in rows], [code for _, code, _ in rows], queries)


def _event(chance: random.Random) -> Event:
    people = [at for at, spelled in enumerate(PEOPLE) if "·" in spelled[4]]
    person = chance.choice(people), chance.choice(people)
    number = chance.randint(3, 9)  # Arabic counts these with one form of the noun
    return Event(chance.randrange(len(EVENTS["en"])), person, chance.randrange(len(CITIES)), number)


def _distinct(chance: random.Random, count: int) -> list[Event]:
    found: dict[tuple[int, tuple[int, int], int], Event] = {}
    while len(found) < count:
        event = _event(chance)
        found.setdefault(event.told, event)
    return list(found.values())


def _near_misses(chance: random.Random, event: Event) -> Iterator[Event]:
    """Two events each that share all but the city, all but the person, all but the kind."""
    for _ in range(2):
        other = _event(chance)
        yield Event(event.kind, event.person, other.city, other.number)
        yield Event(event.kind, other.person, event.city, other.number)
        yield Event(other.kind, event.person, event.city, other.number)


def _passage(chance: random.Random, event: Event, language: str) -> str:
    report = _filled(EVENTS[language][event.kind][1], event, language)
    filler = chance.sample(FILLER[language], 2)
    sentences = [report, *filler[: chance.randint(0, 2)]]
    if chance.random() < 0.3:
        sentences = sentences[1:] + sentences[:1]
    return ("" if language == "zh" else " ").join(sentences)


def _filled(sentence: str, event: Event, language: str) -> str:
    first, last = (PEOPLE[at][_NAME_AT[language]] for at in event.person)
    mark = "·" if language == "zh" else " "
    name = mark.join((first.split(mark, 1)[0], last.split(mark, 1)[1]))
    city = CITIES[event.city][_CITY_AT[language]]
    return sentence.format(p=name, c=city, n=event.number)
