"""The words of a sentence that say who somebody is, before they are tied to anybody."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import NamedTuple

from detectors.mentions.inflection import stems
from detectors.mentions.lexicon import Tag
from detectors.mentions.roles.ages import age_after, ages_in
from detectors.mentions.vocabulary import LANGUAGES, lexicon, listed
from detectors.mentions.words import Word, words_between

# The kinds of tag that matter here, the strongest first where two stand on the same words.
_KINDS = (
    "employment",
    "occupation",
    "record",
    "relation",
    "age",
    "origin",
    "nationality",
    "country",
    "citizenship",
    "affiliate",
    "person",
)
_RANK = {kind: rank for rank, kind in enumerate(_KINDS)}


# A sentence says no more of people than this; what has no full stops for pages is cut here.
MOST_ITEMS = 300


class Item(NamedTuple):
    """Words `first` to `last` (inclusive) with what they say; `start` and `end` are half-open offsets."""

    first: int
    last: int
    start: int
    end: int
    kind: str
    value: str
    rule: str


@cache
def small(name: str) -> frozenset[str]:
    """Every single word of a role list, over all languages."""
    return frozenset(
        phrase.casefold() for language in LANGUAGES for phrase in listed(language, "roles", name)
    )


@cache
def in_han(name: str) -> tuple[str, ...]:
    """The phrases of a Chinese role list, longest first."""
    return tuple(sorted(listed("zh", "roles", name), key=len, reverse=True))


def items_in(
    body: str,
    words: tuple[Word, ...],
    tags: tuple[tuple[Tag, ...], ...],
    names: tuple[tuple[int, int], ...],
) -> list[Item]:
    """The items of a sentence in order; none of the words inside `names` (pairs of offsets).

    `tags` are what the tables say of each word.
    """
    taken = _covered(words, names)
    found: list[Item] = []
    at = 0
    while at < len(words):
        word = words[at]
        if taken[at] or word.script == "number" or word.low in small("NOT_ROLES"):
            at += 1
            continue
        if word.script == "han":
            found.extend(_han_items(at, word, names))
            at += 1
            continue
        item = _tagged(words, at, tags[at])
        if item is None:
            at += 1
            continue
        found.append(item)
        at = item.last + 1
    if words:
        found.extend(_aged(body, words, names))
    return sorted(found, key=lambda item: (item.start, item.end))[:MOST_ITEMS]


def _covered(words: tuple[Word, ...], names: tuple[tuple[int, int], ...]) -> list[bool]:
    covered = [False] * len(words)
    starts = [word.start for word in words]
    for start, end in names:
        for at in range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)):
            covered[at] = words[at].script != "han" and words[at].end > start
    return covered


def _tagged(words: tuple[Word, ...], at: int, known: tuple[Tag, ...]) -> Item | None:
    tags = [tag for tag in known if tag.kind in _RANK]
    if not tags:
        return None
    tag = min(tags, key=lambda tag: (-tag.length, _RANK[tag.kind]))
    last = at + tag.length - 1
    if tag.kind == "occupation" and _is_office(words, at, last):
        return None
    return Item(at, last, words[at].start, words[last].end, tag.kind, tag.value, "listed")


# "Bakanlık", «министрлік»: what a Turkic ending makes of an occupation is an office or a body.
_OFFICE = re.compile(r".{3,}(?:l[ıiuü][kğ]|[лдт][ыі][қғ]|[лдт]і[кг]|л[ыиуү][кг])\w{0,7}$")


def _is_office(words: tuple[Word, ...], at: int, last: int) -> bool:
    """True for a Turkic word for an office, and for the Arabic verb «طالب» that opens a sentence."""
    low = words[last].low
    if at == 0 and low in _VERBS_LIKE_TRADES and len(words) > 1:
        return words[1].low.startswith("ال")
    return at == last and bool(_OFFICE.match(low))


_VERBS_LIKE_TRADES = frozenset({"طالب", "وطالب"})


def _han_items(at: int, word: Word, names: tuple[tuple[int, int], ...]) -> list[Item]:
    found: list[Item] = []
    place = 0
    while place < len(word.text):
        start = word.start + place
        inside = next((end for begin, end in names if begin <= start < end), 0)
        if inside:
            place = inside - word.start
            continue
        tags = [tag for tag in lexicon().han(word.text, place) if tag.kind in _RANK]
        tag = min(tags, key=lambda tag: (-tag.length, _RANK[tag.kind]), default=None)
        if tag is None or (tag.length < 2 and tag.kind != "country"):
            place += 1
            continue
        found.append(Item(at, at, start, start + tag.length, tag.kind, tag.value, "listed"))
        place += tag.length
    return found


def _aged(body: str, words: tuple[Word, ...], names: tuple[tuple[int, int], ...]) -> list[Item]:
    """Ages and years of birth as items over the words that they stand on."""
    reads = ages_in(body, words[0].start, words[-1].end)
    reads.extend(filter(None, (age_after(body, end) for _, end in names)))
    starts = [word.start for word in words]
    found: dict[tuple[int, str], Item] = {}
    for read in reads:
        first = max(0, bisect_right(starts, read.start) - 1)
        last = bisect_left(starts, read.end) - 1
        if words[first].end <= read.start:
            first += 1
        if first <= last:
            found[read.start, read.kind] = Item(
                first, last, read.start, read.end, read.kind, read.value, "written"
            )
    return list(found.values())


def is_former(words: tuple[Word, ...], item: Item, body: str) -> bool:
    """True for "former", "ex-", "бывший" and the like in the same noun phrase before or after the item."""
    if words[item.first].script == "han":
        return (
            body[: item.start].endswith(("前", "原", "前任", "曾任"))
            and not body[: item.start].endswith(("目前", "以前", "之前", "此前"))
        ) or any(
            word in body[max(0, item.start - 6) : item.start]
            for word in ("曾", "原先", "过去是", "以前是")
        )
    if words[item.first].low.startswith(("ex-", "экс-")):
        return True
    for at in range(max(0, item.first - 3), item.first):
        if "," in body[words[at].end : item.start] or ";" in body[words[at].end : item.start]:
            continue
        if _is(words[at].low, "FORMER") or words[at].low in ("retired", "отставной", "отставная"):
            return True
    if item.kind == "occupation" and _ENDED.match(body[item.end : item.end + _ENDED_REACH]):
        return True
    after = item.last + 1
    if after < len(words) and words[after].script == "arabic":
        return _is(words[after].low, "FORMER")
    return False


# "Mayor of Tarn until 2010", «мэр с 2004 по 2010 год»: an office or a job that has ended.
_ENDED_REACH = 60
_ENDED = re.compile(
    r"^[^.;:!?,()]{0,30}(?:[,(] ?)?(?:(?<!\w)(?:until|till|up to|до|по|تا|حتى)(?: \w{2,5})? (?:1[3489]|20)\d\d(?!\d)"
    r"|(?:1[89]|20)\d\d ?[-–—] ?(?:1[89]|20)\d\d(?!\d)|\bfrom (?:1[89]|20)\d\d to (?:1[89]|20)\d\d"
    r"|(?:1[89]|20)\d\d['’]?(?: ?(?:жылға|жылга) (?:дейін|чейин)|y?[ae] kadar))",
    re.IGNORECASE,
)


def _is(low: str, name: str) -> bool:
    return any(stem in _stem_set(name) for stem in stems(low))


@cache
def _stem_set(name: str) -> frozenset[str]:
    found: set[str] = set()
    for phrase in small(name):
        for word in words_between(phrase, 0, len(phrase)):
            found.update(stems(word.low)[:2] if len(word.low) > 4 else (word.low,))
    return frozenset(found)
