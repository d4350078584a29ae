"""The attributes of people and bodies in a text, each tied to a name where the text says so."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache
from itertools import pairwise

from detectors.mentions.inflection import lemma_keys, stems
from detectors.mentions.lexicon import Tag
from detectors.mentions.names.romanise import sound
from detectors.mentions.roles.denial import negation
from detectors.mentions.roles.lines import Bearer, Line, Link
from detectors.mentions.roles.linking import link, subject
from detectors.mentions.roles.scan import MOST_ITEMS, Item, is_former, items_in, small
from detectors.mentions.types import Name, Role
from detectors.mentions.vocabulary import tags_of
from detectors.mentions.words import Word, is_turkic, words_of
from detectors.types import Span, Text

# Between "citizen" and its country.
_CITIZEN_REACH = 4
_AFFILIATE_REACH = 8


def read_roles(
    text: Text, sentences: tuple[Span, ...], names: tuple[Name, ...], reference: date | None
) -> tuple[Role, ...]:
    """The attributes said in a text, in order.

    Kinds: occupation, employment, relation, nationality (value an ISO 3166-1 code, or the sound of an
    unlisted country), residence (likewise: where somebody comes from or lives, which is no
    citizenship), affiliation (the sound of a body's name), birth_year and age. `reference` is not
    needed to read them; ages are compared by the day of their text elsewhere.
    """
    return _read(text, sentences, names)


@lru_cache(maxsize=64)
def _read(text: Text, sentences: tuple[Span, ...], names: tuple[Name, ...]) -> tuple[Role, ...]:
    found: list[Role] = []
    before: Name | None = None
    turkic = is_turkic(text, sentences)
    at = 0
    for span, words, tags in zip(
        sentences, words_of(text, sentences), tags_of(text, sentences), strict=True
    ):
        here: list[Name] = []
        while at < len(names) and names[at].span.start < span.end:
            here.append(names[at])
            at += 1
        if words:
            found.extend(_sentence(text, words, tags, tuple(here), before, turkic))
        before = subject(here) or before
    return tuple(sorted(found, key=lambda role: (role.span.start, role.span.end, role.kind)))


def _bearers(words: tuple[Word, ...], names: tuple[Name, ...]) -> tuple[Bearer, ...]:
    starts = [word.start for word in words]
    found = []
    for name in names[:MOST_ITEMS]:
        first = max(0, bisect_right(starts, name.span.start) - 1)
        last = bisect_left(starts, name.span.end) - 1
        if first <= last:
            found.append(Bearer(first, last, name))
    return tuple(found)


def _sentence(
    text: Text,
    words: tuple[Word, ...],
    tags: tuple[tuple[Tag, ...], ...],
    names: tuple[Name, ...],
    before: Name | None,
    turkic: bool,
) -> Iterator[Role]:
    offsets = tuple((name.span.start, name.span.end) for name in names)
    items = tuple(items_in(text.body, words, tags, offsets))
    if not items:
        return
    everybody = _bearers(words, names)
    births = [item for item in items if item.kind == "birth_year"]
    people = tuple(
        bearer
        for bearer in everybody
        if bearer.name.kind != "organisation"
        # "Born Corrin 1957": no person's name.
        and not any(
            i.start <= bearer.name.span.start and bearer.name.span.end <= i.end for i in births
        )
    )
    line = Line(text.body, words, people, items, turkic)
    covered = frozenset(
        at
        for item in items
        if item.last > item.first or item.kind == "employment"
        for at in range(item.first, item.last + 1)
    )
    linked: dict[Item, Link] = {}
    resolved = _resolved(line, items, everybody)
    for item in resolved:
        owner = link(line, item, linked, before)
        if owner is None and item.kind == "affiliation":
            owner = _only_body(line, item, everybody)
        if owner:
            linked[item] = owner
    _share(line, resolved, linked)
    for item in resolved:
        denied = negation(words, item, text.body, covered)
        held = linked.get(item)
        yield Role(
            span=text.span(item.start, item.end),
            kind=item.kind,
            value=item.value,
            rule=denied if denied == "never" else (held.rule if held else item.rule),
            negated=bool(denied),
            of=held.name if held else None,
            former=is_former(words, item, text.body),
        )


def _share(line: Line, items: list[Item], linked: dict[Item, Link]) -> None:
    """Roles of one noun phrase belong to one person: "a 26-year-old courier, Luca Brasket"."""
    for item, following in reversed(tuple(pairwise(items))):
        held = linked.get(following)
        if item in linked or held is None or held.rule != "before-name":
            continue
        gap = line.body[item.end : following.start]
        words = set(gap.casefold().replace(",", " , ").split())
        if item.kind == "relation":  # "the accused's wife, the lawyer Dina Arlo"
            joined = "," in words and words <= {",", "the", "a", "an"}
        else:
            joined = len(gap) <= 14 and words <= {"and", "и", "-", "—", "–"}
        if joined:
            linked[item] = held


def _resolved(line: Line, items: tuple[Item, ...], everybody: tuple[Bearer, ...]) -> list[Item]:
    """Items that stand for an attribute by themselves; citizens and affiliates with what they belong to."""
    found: list[Item] = []
    for item in items:
        whole = _citizen(line, item, items, everybody) if item.kind == "citizenship" else None
        if whole:
            found.append(whole)
        elif item.kind == "citizenship" and _a_field(line, item):
            found.append(item._replace(kind="origin", value="citizen"))
    taken = [(citizen.start, citizen.end) for citizen in found]
    for item, following in zip(items, (*items[1:], None), strict=True):
        inside = any(start <= item.start and item.end <= end for start, end in taken)
        if inside or item.kind in ("person", "citizenship") or _is_subject(line, item, following):
            continue
        if item.kind in ("affiliate", "occupation", "employment"):
            affiliation = _affiliate(line, item, everybody)
            if affiliation:
                found.append(affiliation)
        if item.kind == "nationality":
            if _of_a_person(line, item, items):
                found.append(item)
        elif item.kind == "country":
            residence = _from(line, item)
            if residence:
                found.append(residence)
        elif item.kind != "affiliate":
            found.append(item)
    found.extend(_of_bodies(line, everybody))
    return sorted(found, key=lambda item: (item.start, item.end))


def _of_bodies(line: Line, everybody: tuple[Bearer, ...]) -> Iterator[Item]:
    """ "Peter Amsel, of the foreign-funded paper Daybreak": the body right behind a person."""
    for bearer, following in pairwise(everybody):
        if bearer.name.kind == "organisation" or following.name.kind != "organisation":
            continue
        gap = line.body[bearer.name.span.end : following.name.span.start]
        match = _OF_BODY.match(gap)
        if match and following.first - bearer.last <= _AFFILIATE_REACH:
            yield Item(
                bearer.last + 1,
                following.last,
                bearer.name.span.end + match.start("of"),
                following.name.span.end,
                "affiliation",
                following.name.forms[0],
                "affiliate",
            )


_OF_BODY = re.compile(r"^,? (?P<of>of|from) [^.,;:!?—]{0,60}$")


def _is_subject(line: Line, item: Item, following: Item | None) -> bool:
    """True for the physics of "физика мугалими" (a physics teacher), which looks like a physicist."""
    return (
        following is not None
        and item.kind == following.kind == "occupation"
        and following.value in ("teacher", "lecturer", "professor")
        and following.first == item.last + 1
        and item.value
        in ("physicist", "chemist", "historian", "biologist", "geologist", "mechanic")
    )


def _citizen(
    line: Line, item: Item, items: tuple[Item, ...], everybody: tuple[Bearer, ...]
) -> Item | None:
    """ "citizen of the Netherlands", "гражданин соседней Кессии", "吉尔吉斯斯坦公民", "a Dutch national"."""
    for other in items:
        if other.kind not in ("country", "nationality"):
            continue
        near = (
            abs(other.first - item.last) <= _CITIZEN_REACH
            if other.start > item.start
            else (item.first - other.last <= 2)
        )
        gap = line.body[min(item.end, other.end) : max(item.start, other.start)]
        if near and len(gap) <= 30 and not any(mark in gap for mark in ".,;:!?，。；،"):
            start, end = min(item.start, other.start), max(item.end, other.end)
            first, last = min(item.first, other.first), max(item.last, other.last)
            return Item(first, last, start, end, "nationality", other.value, "citizenship")
    return _unlisted(line, item)


def _a_field(line: Line, item: Item) -> bool:
    """True for the second entry of "born 1957; national; pilot": a citizen of the country itself."""
    before, after = line.body[: item.start].rstrip(), line.body[item.end : item.end + 1]
    return before.endswith((";", "؛", "；")) and after in (";", ".", "؛", "；", "。", "")


def _unlisted(line: Line, item: Item) -> Item | None:
    """A citizenship of a country that no table knows: the capitalised word of the phrase names it."""
    words = line.words
    if words[item.first].script not in ("latin", "cyrillic"):
        return None
    people = {
        at
        for bearer in line.bearers
        if bearer.name.kind == "person"
        for at in range(bearer.first, bearer.last + 1)
    }
    candidates = [
        *range(item.last + 1, min(len(words), item.last + 1 + _CITIZEN_REACH)),
        item.first - 1,
    ]
    for at in candidates:
        if at < 0 or at in people or not words[at].capital or at == 0:
            continue
        low, high = min(at, item.first), max(at, item.last)
        gap = line.body[words[low].end : words[high].start] if low != high else ""
        if any(mark in gap for mark in ".,;:!?—"):
            continue
        start, end = min(words[at].start, item.start), max(words[at].end, item.end)
        return Item(low, high, start, end, "nationality", country_key(words[at].low), "citizenship")
    return None


def country_key(low: str) -> str:
    """An unlisted country or its people as a key: Kessia, Kessian, Кессии -> "?kes"."""
    key = sound(low)
    for ending in ("ianskogo", "anskogo", "iiski", "anski", "ski", "ians", "ian", "an"):
        if key.endswith(ending) and len(key) - len(ending) >= 3:
            key = key[: -len(ending)]
            break
    return "?" + key.rstrip("aeiou")


def _of_a_person(line: Line, item: Item, items: tuple[Item, ...]) -> bool:
    """True when a nationality is said of a person, not of a ministry or a city."""
    heads = [
        other
        for other in items
        if other.kind in ("person", "occupation", "relation", "employment")
        and 0 <= other.first - item.last <= 3
        and other.start >= item.end
    ]
    if heads and not any(mark in line.body[item.end : heads[0].start] for mark in ".,;:!?"):
        return True
    if any(0 < bearer.first - item.last <= 1 for bearer in line.bearers):
        return not line.body[item.end : line.words[item.last + 1].start].strip()
    noun = line.words[item.first].script == "cyrillic" and not line.words[item.first].low.endswith(
        (
            "ий",
            "ого",
            "ому",
            "им",
            "ом",
            "ая",
            "ой",
            "ую",
            "ие",
            "их",
            "ими",
            "ое",
            "ські",
            "ський",
            "ська",
            "ське",
        )
    )
    return noun or _predicate(line, item)


def _predicate(line: Line, item: Item) -> bool:
    before = [line.words[at].low for at in range(max(0, item.first - 3), item.first)]
    return any(word in small("COPULAS") for word in before)


def _from(line: Line, item: Item) -> Item | None:
    """ "man from Kyrgyzstan", "уроженец Киргизии": a home or an origin."""
    words = line.words
    for at in range(item.first - 1, max(-1, item.first - 4), -1):
        if line.between(at, at + 1).strip(" \u00a0"):
            break
        if words[at].low in small("RESIDENCE"):
            return item._replace(
                kind="residence", start=words[at].start, first=at, rule="residence"
            )
    after = item.last + 1
    if (
        after < len(words)
        and words[after].low in small("RESIDENCE")
        and words[after].script != "latin"
    ):
        return item._replace(kind="residence", end=words[after].end, last=after, rule="residence")
    return None


def _affiliate(line: Line, item: Item, everybody: tuple[Bearer, ...]) -> Item | None:
    """ "a correspondent of the banned website North Channel": the body that somebody belongs to."""
    foreign = _foreign(line, item)
    if foreign:
        return foreign
    for bearer in everybody:
        if bearer.name.kind != "organisation" or bearer.name.span.start < item.end:
            continue
        gap = line.body[item.end : bearer.name.span.start]
        if bearer.first - item.last > _AFFILIATE_REACH or any(
            mark in gap for mark in ".,;:!?—،؛，。"
        ):
            return None
        end = bearer.name.span.end
        end += line.body[end : end + 1] in ("»", "”", '"')
        return item._replace(
            kind="affiliation",
            end=end,
            last=bearer.last,
            value=bearer.name.forms[0],
            rule="affiliate",
        )
    return None


_FOREIGN = frozenset(
    "foreign иностранный зарубежный іноземний закордонний шетелдік чет өлкөлүк yabancı بیگانه خارجی أجنبي".split()
)


def _foreign(line: Line, item: Item) -> Item | None:
    """ "a branch of a foreign intelligence service": a body abroad that has no name."""
    if item.kind != "affiliate":
        return None
    for at in range(item.last + 1, min(len(line.words), item.last + 5)):
        if line.between(at - 1, at).strip(" \u00a0"):
            return None
        if any(stem in _foreign_stems() for stem in stems(line.words[at].low)):
            last = min(at + 2, len(line.words) - 1)
            return item._replace(
                kind="affiliation",
                end=line.words[last].end,
                last=last,
                value="foreign",
                rule="affiliate",
            )
    return None


@cache
def _foreign_stems() -> frozenset[str]:
    return frozenset(key for word in _FOREIGN for key in lemma_keys(word))


def _only_body(line: Line, item: Item, everybody: tuple[Bearer, ...]) -> Link | None:
    """ "The Helder Institute, a branch of …": a body before the phrase is what is described."""
    earlier = [bearer for bearer in everybody if bearer.name.span.end <= item.start]
    if earlier and len(line.body[earlier[-1].name.span.end : item.start]) <= 12:
        return Link(earlier[-1].name, "after-name")
    return None
