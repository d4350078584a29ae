"""What may have happened at several places: lists of them, "also in", and the claimed place further on."""

from __future__ import annotations

import re
from functools import cache

from detectors.mentions.places.comparison import Containments, same_place
from detectors.mentions.places.phrases import apart_in, denied_in, listed_in
from detectors.mentions.places.slots import comparable, slot_of
from detectors.mentions.reading import Reading
from detectors.mentions.types import Event, Place
from detectors.mentions.vocabulary import LANGUAGES, listed, table
from detectors.mentions.words import is_turkic
from detectors.types import Answer, Span

_NOT_CASED = ("fa", "ar", "zh")
# Names that are no listed places count too: "Alder, Pike and Tarn counties". Of two names alone the "and"
# has no comma: "they left Ardal, and Orrin fell".
_CAPITAL = "[A-ZА-ЯІЇЄҚӘҮ]"
_ITEM = rf"(?:the )?{_CAPITAL}[\w.'’-]*(?: {_CAPITAL}[\w.'’-]*){{0,3}}"
# Their names are their own; a house is called after whose it is.
_OWN_NAMES = frozenset(("river", "lake", "sea", "mountain", "island", "region", "district"))
_LONGEST_CUE = 40
_LONGEST_LIST = 240
_BEHIND = 10


@cache
def _any_of(name: str, *languages: str) -> str:
    words = {word for language in languages for word in listed(language, "places", name)}
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


@cache
def _links() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands between the last two of a list, and between the others; a container has a comma too."""
    before = {
        word
        for language in LANGUAGES
        for words in table(language, "places", "SLOTS").values()
        for word in words
    }
    again = rf"(?:(?:{'|'.join(sorted(map(re.escape, before)))}|the)\s+){{0,2}}"
    conjunctions = _any_of("CONJUNCTIONS", *LANGUAGES)
    return (
        re.compile(rf"['’]?s?,?\s*(?:{conjunctions})\s*{again}", re.IGNORECASE),
        re.compile(rf"['’]?s?\s*[,،、]\s*{again}", re.IGNORECASE),
    )


@cache
def _lists() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The names of a list before a name and behind it, where names have capitals."""
    cased = [language for language in LANGUAGES if language not in _NOT_CASED]
    last = rf"(?:{_any_of('CONJUNCTIONS', *cased)})(?: (?:the|in|at|в|во|на|у))?"
    return (
        re.compile(rf"{_ITEM}(?:(?:, {_ITEM})+,?)? {last} $|(?:{_ITEM}, ){{3,}}$"),
        re.compile(rf"(?: \w+)?(?:(?:(?:, {_ITEM})+,?)? {last} {_CAPITAL}|(?:, {_ITEM}){{3,}})"),
    )


def both_may_be(
    claimed: Reading,
    ours: Event,
    mine: Place,
    found: Reading,
    theirs: Event,
    other: Place,
    containments: Containments,
) -> bool:
    """True when the two places may be those of one event, however far apart they are.

    So it is where a text has both of them, where the evidence tells of several, and where the clauses
    tie them to what they tell in different ways.
    """
    return (
        told_too(found, theirs.sentence, mine, containments)
        or told_too(claimed, ours.sentence, other, containments)
        or not comparable(_slot(claimed, mine), _slot(found, other))
        or in_list(found, other)
        or left_open(theirs, other)
        or one_of_several(found, theirs, other, containments)
    )


def in_list(reading: Reading, place: Place) -> bool:
    """True for a place that stands beside another one of its sort: "in Ardal, Tarn and Orrin"."""
    body = reading.text.body
    places = [one for one in reading.places if one.rule != "noun"]
    if place not in places:
        return False
    first = last = places.index(place)
    joined = False
    while first and (link := _link(body, places[first - 1].span, places[first].span)):
        first -= 1
        joined = joined or link == "and"
    while last + 1 < len(places) and (
        link := _link(body, places[last].span, places[last + 1].span)
    ):
        last += 1
        joined = joined or link == "and"
    return (joined and first < last) or _names_listed(body, place.span)


def _names_listed(body: str, span: Span) -> bool:
    """True for a name among other names with capitals, the last of them behind an "and"."""
    before, after = _lists()
    return bool(
        before.search(body[max(0, span.start - _LONGEST_LIST) : span.start])
        or after.match(body[span.end : span.end + _LONGEST_LIST])
    )


def _link(body: str, one: Span, next_one: Span) -> str:
    between = body[one.end : next_one.start]
    last, comma = _links()
    if last.fullmatch(between):
        return "and"
    return "comma" if comma.fullmatch(between) else ""


def left_open(event: Event, place: Place) -> bool:
    """True when the clause says itself that it names one place of several: "also in Tarn", "such as Tarn"."""
    body = event.clause.text.body
    ahead = body[max(event.sentence.start, place.span.start - _LONGEST_CUE) : place.span.start]
    behind = body[place.span.end : place.span.end + _BEHIND]
    return listed_in(ahead, "AMONG") or listed_in(ahead, "ALSO") or listed_in(behind, "ALSO")


def _slot(reading: Reading, place: Place) -> str:
    return slot_of(place, turkic=is_turkic(reading.text, reading.sentences))


def one_of_several(
    reading: Reading, event: Event, place: Place, containments: Containments
) -> bool:
    """True when the clause puts what it tells at another place too: "in Tarn on Monday, in Orrin on Friday"."""
    slot = _slot(reading, place)
    return bool(slot) and any(
        _slot(reading, other) == slot
        and same_place(place, other, containments) is Answer.DOES_NOT_HOLD
        for other in event.places
        if other != place and "noun" not in (place.rule, other.rule)
    )


def told_too(reading: Reading, sentence: Span, other: Place, containments: Containments) -> bool:
    """True when a sentence has the other side's place as well, and not to keep it apart."""
    if other.rule in ("noun", "territory"):
        return False
    if apart_in(sentence.quote) or denied_in(sentence.quote):
        return False
    name = other.span.quote
    if other.kind in _OWN_NAMES:  # "the Po and Trebbia rivers" has the Po river
        name = " ".join(word for word in name.split() if word[:1].isupper()) or name
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence.quote)) or any(
        same_place(place, other, containments) is Answer.HOLDS
        for place in reading.places
        if sentence.contains(place.span) and place.rule != "noun"
    )
