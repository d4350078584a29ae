"""Names in Han characters: by surname, by the words around them, and by the dot of foreign names."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from detectors.languages.zh import names as zh
from detectors.mentions.names.romanise import APPROXIMATE, foreign_sound, pinyin, sound

_DOTTED = re.compile(r"[·•・‧]")
_STRONG_AFTER = frozenset(word for word in zh.AFTER if len(word) > 1 or word in ("说", "称"))
_SUFFIXES = frozenset("者员师家长人士手民")
_LONGEST_BODY = 8
_NOT_IN_BODY = frozenset("的在由被把将向对和与及从于为是了称说，。、：；！？")


class Found(NamedTuple):
    """Half-open offsets of a name with its kind and rule."""

    start: int
    end: int
    kind: str
    rule: str


@cache
def _by_last(words: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    ends: dict[str, list[str]] = {}
    for word in words:
        ends.setdefault(word[-1], []).append(word)
    return {char: tuple(found) for char, found in ends.items()}


@cache
def _by_first(words: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    begins: dict[str, list[str]] = {}
    for word in words:
        begins.setdefault(word[0], []).append(word)
    return {char: tuple(found) for char, found in begins.items()}


def names_in(body: str, start: int, end: int) -> list[Found]:
    """The names in the run of Han characters `body[start:end]`, in order, none inside another."""
    found: list[Found] = []
    at = start
    while at < end:
        name = _bodies(body, at, start, end) or _chinese(body, at, start, end)
        if name and not any(other.start < name.end and name.start < other.end for other in found):
            found.append(name)
            at = name.end
        else:
            at += 1
    return found


def foreign_names(body: str, start: int, end: int) -> list[Found]:
    """Foreign names: characters of transliteration on both sides of a middle dot."""
    found: list[Found] = []
    for match in _DOTTED.finditer(body, start, end):
        left, right = match.start(), match.end()
        while left > start and match.start() - left < 8 and body[left - 1] in zh.TRANSLITERATION:
            left -= 1
        while right < end and right - match.end() < 8 and body[right] in zh.TRANSLITERATION:
            right += 1
        if left == match.start() or right == match.end():
            continue
        if found and found[-1].end >= left:
            found[-1] = found[-1]._replace(end=right)
        else:
            found.append(Found(left, right, "person", "transliterated"))
    return found


def _chinese(body: str, at: int, start: int, end: int) -> Found | None:
    surname = 2 if body[at : at + 2] in zh.COMPOUND_SURNAMES else 1
    if surname == 1 and body[at] not in _surnames():
        return None
    if body[at : at + 2] in zh.NOT_NAMES:
        return None
    left = _left(body, at, start)
    if not left:
        return None
    for given in (2, 1):
        stop = at + surname + given
        if stop > end or any(char in zh.NOT_IN_GIVEN for char in body[at + surname : stop]):
            continue
        if body[at + surname : stop] in zh.TITLES:
            return Found(at, at + surname, "person", "title") if left else None
        right = _right(body, stop, end)
        usual = all(char in zh.COMMON_GIVEN for char in body[at + surname : stop])
        if given == 2 and body[stop - 1 : stop + 1] in zh.AFTER:
            continue  # 刘敏|承认: the last character begins a verb
        introduced = left == 2 and usual
        if introduced or (right and (left + right + usual > 2 or given + surname > 2)):
            return Found(at, stop, "person", "surname")
    return None


@cache
def _surnames() -> frozenset[str]:
    return frozenset("".join(zh.SURNAMES))


def _left(body: str, at: int, start: int) -> int:
    """2 after a word that introduces people, 1 at the start of a run, 0 elsewhere."""
    if at == start:
        return 1
    for word in _by_last(zh.BEFORE).get(body[at - 1], ()):
        if len(word) > 1 and body.startswith(word, at - len(word), at) and at - len(word) >= start:
            return 2
    if body[at - 1] in _SUFFIXES:
        return 1
    return int(body[at - 1] in "由把将被对与和同给让向叫是即为据")


def _right(body: str, at: int, end: int) -> int:
    """2 before a word of speech or a title, 1 at the end of a run or before a small word, else 0."""
    if at >= end:
        return 1
    words = _by_first(zh.AFTER).get(body[at], ())
    if any(word in _STRONG_AFTER and body.startswith(word, at) for word in words):
        return 2
    return int(any(body.startswith(word, at) for word in words))


def _bodies(body: str, at: int, start: int, end: int) -> Found | None:
    """The name of a body that begins at `at`: some characters before one of its nouns."""
    if at > start and body[at - 1] not in _NOT_IN_BODY:
        return None
    limit = min(end, at + _LONGEST_BODY + 3)
    stop = at
    for place in range(at, limit):
        if body[place] in _NOT_IN_BODY:
            break
        for noun in _by_first(zh.ORGANISATION_NOUNS).get(body[place], ()):
            if len(noun) > 1 and body.startswith(noun, place) and place > at:
                stop = max(stop, place + len(noun))
    if stop == at or stop > end:
        return None
    if any(body.startswith(title, stop) for title in zh.TITLES):
        return None
    return Found(at, stop, "organisation", "body-noun")


@lru_cache(maxsize=16_384)
def forms_of(name: str, kind: str) -> tuple[str, ...]:
    """Comparison forms: pinyin with the given name first, then the characters themselves."""
    if kind == "organisation":
        return (sound(pinyin(name)), name)
    if _DOTTED.search(name):
        return (" ".join(foreign_sound(part) + APPROXIMATE for part in _DOTTED.split(name)), name)
    cut = 2 if name[:2] in zh.COMPOUND_SURNAMES and len(name) > 2 else 1
    given = sound(pinyin(name[cut:]))
    return (" ".join(filter(None, (given, sound(pinyin(name[:cut]))))), name)
