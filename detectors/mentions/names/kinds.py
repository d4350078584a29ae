"""What a run of capitalised words is: a person, a body, a place, or open."""

from __future__ import annotations

import re

from detectors.mentions.names.declension import is_patronymic
from detectors.mentions.names.line import Line
from detectors.mentions.names.shapes import (
    Kind,
    adjectival,
    is_given,
    openers,
    person_verbs,
    place_suffix,
    plain_given,
    surname_like,
)

TURKIC_PLACE = re.compile(
    r".{3}(?:[дт][аеоө]|н?[дт][аеоө]н|[дтн][аеоө]н|[дт][ае][ғг][ыі]|[дт][ао][гк]у|[гқғк][аеоө]|н[аеө]н)$"
)
_TOWN = re.compile(r".(?:[сц]ь?к|град|бург|поль|абад|кент|стан|горск)(?:а|у|е|ом|і|і)?$")
# They stand before a person's other verb, and before a thing's as well.
_AUXILIARIES = frozenset("is was has had did does never was была был були була был".split())
# After these Russian and Ukrainian prepositions a person stands as easily as a place.
_EITHER = frozenset(
    "у к ко от за до между над перед від із з with by from of for past near".split()
)


def kind_of(
    line: Line,
    first: int,
    last: int,
    words: tuple[str, ...],
    suffix: str,
    *,
    title: bool,
    at_start: bool,
) -> tuple[Kind, str]:
    """What words `first` to `last` of the line are, and the rule that says so.

    `words` are those that count, `suffix` what stood behind an apostrophe, `title` that a title was
    taken off, `at_start` that the run opens its sentence.
    """
    lows = [word.casefold() for word in words]
    cyrillic = line.words[first].script == "cyrillic"
    if _is_body(line, first, last, lows):
        return "organisation", "body-noun"
    if line.tagged_before(first, "vessel"):
        return "unknown", "vessel"
    if title:
        return "person", "title"
    if line.gazetteer(first, last):
        return "place", "gazetteer"
    if at_start and lows[0] == "he" and len(words) == 2:
        return "person", "chinese-order"
    if any(len(word) == 1 for word in words) and len(words) > 1:
        return "person", "initials"
    acronym = len(words) == 1 and line.words[first].upper and words[0].isalpha()
    if acronym and len(words[0]) <= 6:
        return "organisation", "acronym"
    if place_suffix(suffix):
        return "place", "locative"
    if cyrillic and any(is_patronymic(low) for low in lows[1:]):
        return "person", "patronymic"
    given = [is_given(low, cyrillic) for low in lows]
    if len(words) > 1 and any(given if cyrillic else given[:-1]):
        return "person", "given-name"
    return _by_surroundings(line, first, last, lows, given=given[0]) or (
        "unknown",
        "opening" if at_start else "capitals",
    )


def _is_body(line: Line, first: int, last: int, lows: list[str]) -> bool:
    """True when a noun of a body is part of the run or stands beside it."""
    if any(line.tagged(at, "body") for at in range(first, last + 1)):
        return True
    cyrillic = line.words[first].script == "cyrillic"
    people = any(is_given(low, cyrillic) for low in (lows if cyrillic else lows[:1]))
    if people or len(lows) > 3:
        return False
    if not line.turkic and line.tagged_before(first, "body"):
        return True
    return not cyrillic and line.named_body(last) and not any(plain_given(low) for low in lows)


def _by_surroundings(
    line: Line, first: int, last: int, lows: list[str], *, given: bool
) -> tuple[Kind, str] | None:
    """What the words around a run and the endings of its own say, None when they say nothing."""
    cyrillic = line.words[first].script == "cyrillic"
    alone = len(lows) == 1
    preposition = line.preposition(first)
    there = bool(preposition) and preposition not in _EITHER
    if _place_word(line, first, last):
        return "place", "place-noun"
    if cyrillic and not alone and surname_like(lows[-1]) and not preposition:
        return "person", "surname"
    if alone and given and not there:
        return "person", "given-name"
    if there:
        return "place", "preposition"
    if line.turkic and TURKIC_PLACE.search(lows[-1]):
        return "place", "locative"
    if cyrillic and (_TOWN.search(lows[-1]) or _of_a_town(line, last)):
        return "place", "ending"
    if cyrillic and alone and surname_like(lows[0]):
        return "person", "surname"
    if line.tagged_before(first, "title"):
        return "person", "title"
    if preposition and cyrillic and preposition not in ("за", "между", "к", "ко"):
        return "place", "preposition"
    if not preposition and _told(line, last):
        return "person", "person-verb"
    return None


_OF_A_TOWN = re.compile(r".{2}[сц]ь?к(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|а|у|і|ої|ій)$")


def _of_a_town(line: Line, last: int) -> bool:
    """True for an adjective of a town before its noun: «Тарская детская больница»."""
    if not _OF_A_TOWN.search(line.words[last].low):
        return False
    for at in range(last + 1, min(last + 3, len(line.words))):
        if line.gap(at - 1) != " " or line.words[at].capital:
            return False
        if line.tagged(at, "place-noun", "body"):
            return True
    return False


def _place_word(line: Line, first: int, last: int) -> bool:
    """True when a noun of place is part of the run or stands beside it."""
    inside = any(line.tagged(at, "place-noun") for at in range(first, last + 1))
    if inside and last > first:
        return True
    if line.words[first].low in openers() and last > first:
        return True
    if last + 1 < len(line.words) and line.gap(last) in (" ", "\u00a0"):
        following = line.words[last + 1]
        if not following.capital and line.tagged(last + 1, "place-noun"):
            latin = line.words[last].script == "latin"
            return latin or line.turkic or adjectival(line.words[last].low)
    if first and line.gap(first - 1) in (" ", ". ", "\u00a0", " «"):
        noun = line.words[first - 1]
        if noun.script == "cyrillic" and not noun.capital:
            return line.tagged(first - 1, "place-noun")
        if noun.low == "of" and first > 1:
            return line.tagged(first - 2, "place-noun")
    return False


def _told(line: Line, last: int) -> bool:
    if last + 1 >= len(line.words):
        return False
    gap = line.gap(last)
    following = line.words[last + 1]
    if gap == " ":
        return following.low in person_verbs() and following.low not in _AUXILIARIES
    # "Luca Brasket, 26, a courier": an age in apposition.
    return gap == ", " and following.text.isdigit() and 5 <= int(following.text[:3]) <= 110
