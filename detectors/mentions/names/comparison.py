"""Whether two names may belong to one person or body, three-valued."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from detectors.mentions.names.declension import nominatives
from detectors.mentions.names.romanise import (
    APPROXIMATE,
    SKELETON,
    VOWELS,
    foreign_sound,
    pinyin,
    sound,
)
from detectors.mentions.names.tables import COMPOUND_SURNAMES, DIMINUTIVES, GIVEN, PARTICLES
from detectors.mentions.types import Name
from detectors.types import Answer

# Spellings of one sound in different scripts and alphabets: half a substitution.
_NEAR = frozenset(
    frozenset(pair)
    for pair in ("sš", "sz", "zž", "čš", "čž", "čs", "čk", "kh", "vf", "vu", "ts", "ži", "dz", "gž")
)
# Ukrainian г is h, Russian г is g: a fifth.
_UKRAINIAN_G = frozenset("hg")
# ş typed without its cedilla: two fifths, which five letters can carry.
_CEDILLA = frozenset("sš")
# What Arabic letters leave open besides.
_NEAR_SKELETON = frozenset(frozenset(pair) for pair in ("kg", "dt", "bp", "gh", "kč"))
# Vowels that alphabets and dialects interchange: a quarter; any other vowel change: four tenths.
_NEAR_VOWELS = frozenset(frozenset(pair) for pair in ("ao", "ou", "ei", "ae", "iu", "eo", "ai"))
# Chinese characters can only approximate foreign sounds.
_CHINESE_CLASSES = str.maketrans(
    {"r": "l", "ž": "z", "š": "s", "č": "s", "f": "v", "g": "k", "d": "t", "b": "p"}
)

# Same up to this cost for each sound of the shorter word; different from that on. A whole strange
# consonant costs 1, so "Toktosunova" and "Toktobekova" (2.4) differ and "Yoldoshev", "Yuldashev"
# (0.5 over 8) do not.
_SAME_PER_SOUND = 0.085
_DIFFERENT = 1.0
_WORD = re.compile(r"[^\W_]+(?:[-'’ʼ‘`·][^\W_]+)*[~^]?")
_ARTICLE = re.compile(r"^(?:al|el|аль|эль)-")


def same_name(a: Name, b: Name) -> Answer:
    """HOLDS when both names may be read as one name, DOES_NOT_HOLD when they exclude each other.

    See `same_name_forms`. A name shared by two people still answers HOLDS: whether they are
    namesakes is for the attributes to say.
    """
    return same_name_forms(a.forms, b.forms)


def same_name_forms(a: Sequence[str], b: Sequence[str]) -> Answer:
    """HOLDS if any form of `a` and any of `b` are one name, else the most hopeful answer of all pairs.

    A form is a name in any script and order, or a comparison form. One name in two spellings,
    declined, in another order, with initials or with a patronymic added, HOLDS; so does a bare
    surname against a full name that carries it (within one story). A bare given name, an exotic
    spelling or a surname of the other gender is CANNOT_SAY; another surname, or the same with
    another given name, DOES_NOT_HOLD. No form at all is CANNOT_SAY.
    """
    answers = {
        _same_form(x, y)
        for one in a
        for other in b
        for x in _readings(one)
        for y in _readings(other)
    }
    if Answer.HOLDS in answers and _written_differently(a, b):
        return Answer.DOES_NOT_HOLD
    for answer in (Answer.HOLDS, Answer.CANNOT_SAY):
        if answer in answers:
            return answer
    return Answer.DOES_NOT_HOLD if answers else Answer.CANNOT_SAY


def _written_differently(a: Sequence[str], b: Sequence[str]) -> bool:
    """True for two Chinese names whose characters differ though they sound alike: 张伟, 章伟."""
    one, other = (
        [form for form in forms if "\u4e00" <= form[:1] <= "\u9fff" and "·" not in form]
        for forms in (a, b)
    )
    return bool(one and other) and not any(x in y or y in x for x in one for y in other)


@lru_cache(maxsize=16_384)
def _readings(form: str) -> tuple[tuple[str, ...], ...]:
    """The sounds of a form in every nominative it may stand for, given name first where known."""
    words = [
        piece
        for match in _WORD.finditer(form[:200].casefold())
        for piece in re.split(r"[·'’ʼ‘`]", _ARTICLE.sub("", match.group()))
        if piece
    ][:8]
    if not words:
        return ()
    if all("\u4e00" <= word[0] <= "\u9fff" for word in words):
        return _han("·" in form, words)
    if words[0] in ("the", "te") and len(words) > 2:
        words = words[1:]  # "The Mark Viduka Stand"; its sound begins with "te"
    if "," in form and len(words) > 1:  # register order: "Brasket, Luca"
        words = [*words[1:], words[0]]
    if all("\u0400" <= word[0] <= "\u052f" for word in words):
        readings = nominatives(tuple(words))
    else:
        readings = (tuple(words),)
    return tuple(dict.fromkeys(_sounds(reading) for reading in readings))


def _sounds(words: tuple[str, ...]) -> tuple[str, ...]:
    keys = [key for word in words for key in (sound(piece) for piece in word.split()) if key]
    return tuple(key for key in keys if key not in PARTICLES) or tuple(keys)


def _han(foreign: bool, words: list[str]) -> tuple[tuple[str, ...], ...]:
    """Han characters: (given, surname) of a Chinese name, or the approximate sounds of a foreign one."""
    if foreign or len(words) > 1:
        return (tuple(foreign_sound(word) + APPROXIMATE for word in words),)
    name = words[0]
    if len(name) > 4:
        return ((foreign_sound(name) + APPROXIMATE,),)
    cut = 2 if name[:2] in COMPOUND_SURNAMES and len(name) > 2 else 1
    surname, given = sound(pinyin(name[:cut])), sound(pinyin(name[cut:]))
    return ((given, surname),) if given else ((surname,),)


@lru_cache(maxsize=65_536)
def _same_form(a: tuple[str, ...], b: tuple[str, ...]) -> Answer:
    if not a or not b:
        return Answer.CANNOT_SAY
    if a == b or (sorted(a) == sorted(b) and not any(map(_is_initial, a))):
        return Answer.HOLDS
    if len(a) > len(b):
        a, b = b, a
    if len(a) == 1:
        return _one_word(a[0], b)
    answers = {_aligned(x, y) for x in _orders(a) for y in _orders(b)}
    for answer in (Answer.HOLDS, Answer.CANNOT_SAY):
        if answer in answers:
            return answer
    return Answer.DOES_NOT_HOLD


def _orders(b: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The name as it stands, with its surname moved to the end, and (two words) turned round."""
    return (b, (*b[1:], b[0]))


def _one_word(a: str, b: tuple[str, ...]) -> Answer:
    """A single word against a name: its surname HOLDS, its given name leaves it open."""
    if len(b) == 1:
        return same_sound(a, b[0])
    surname = same_sound(a, b[-1])
    if surname is Answer.HOLDS:
        return Answer.HOLDS
    others = {same_sound(a, word) for word in b[:-1]}
    if Answer.HOLDS in others or surname is Answer.CANNOT_SAY or Answer.CANNOT_SAY in others:
        return Answer.CANNOT_SAY
    return Answer.DOES_NOT_HOLD


def _aligned(a: tuple[str, ...], b: tuple[str, ...]) -> Answer:
    """Two names of two words or more, both read as given names before the surname."""
    if _is_initial(a[-1]) or _is_initial(b[-1]):
        return Answer.DOES_NOT_HOLD  # read the wrong way round
    surname = same_sound(a[-1], b[-1])
    if surname is Answer.DOES_NOT_HOLD:
        return Answer.DOES_NOT_HOLD
    given = _given(a[0], b[0])
    if given is Answer.DOES_NOT_HOLD and len(b) > 2:
        # A second given name may be the one in use: "Mary Ann Smith", "Ann Smith".
        given = _given(a[0], b[1]) if len(a) == 2 and len(b[1]) > 1 else given
    if given is Answer.DOES_NOT_HOLD:
        return Answer.DOES_NOT_HOLD
    middle = Answer.HOLDS
    if len(a) > 2 and len(b) > 2:
        middle = _given(a[1], b[1])
    answers = {surname, given, middle}
    if Answer.DOES_NOT_HOLD in answers:
        return Answer.DOES_NOT_HOLD
    return Answer.CANNOT_SAY if Answer.CANNOT_SAY in answers else Answer.HOLDS


def _given(a: str, b: str) -> Answer:
    """Two given names or patronymics; an initial agrees with every name that it begins."""
    if _is_initial(a) or _is_initial(b):
        short, long = sorted((a.rstrip(SKELETON), b.rstrip(SKELETON)), key=len)
        if long.startswith(short) or _NEAR_INITIALS.get(short, "") == long[:1]:
            return Answer.HOLDS
        return Answer.DOES_NOT_HOLD
    answer = same_sound(a, b)
    if answer is Answer.HOLDS:
        return answer
    full_a, full_b = DIMINUTIVES.get(a, a), DIMINUTIVES.get(b, b)
    if (full_a, full_b) != (a, b) and same_sound(full_a, full_b) is Answer.HOLDS:
        return Answer.HOLDS
    return answer


# Д. may stand for Dzhamshid written Jamshid, Х. for Hasan, Е. for Yefim, Ю. for Yuri.
_NEAR_INITIALS = {
    "d": "ž",
    "k": "h",
    "h": "g",
    "g": "h",
    "i": "e",
    "e": "i",
    "c": "k",
    "s": "č",
    "z": "ž",
    "t": "t",
}


def _is_initial(word: str) -> bool:
    bare = word.rstrip(SKELETON)
    return len(bare) == 1 or bare in ("iu", "ia", "ts")


@lru_cache(maxsize=65_536)
def same_sound(a: str, b: str) -> Answer:
    """Two words of a name, as `sound` gives them: HOLDS for spellings of one word.

    A feminine surname against its masculine is CANNOT_SAY, and so is everything between the
    thresholds. A consonant skeleton is compared by its consonants alone.
    """
    if a == b:
        return Answer.HOLDS
    if _is_initial(a) or _is_initial(b):
        return Answer.CANNOT_SAY
    if a.endswith(APPROXIMATE) or b.endswith(APPROXIMATE):
        return _approximate(a.rstrip(APPROXIMATE + SKELETON), b.rstrip(APPROXIMATE + SKELETON))
    skeleton = a.endswith(SKELETON) or b.endswith(SKELETON)
    x, y = a.rstrip(SKELETON), b.rstrip(SKELETON)
    if _genders_differ(x, y):
        return Answer.CANNOT_SAY
    cost = _distance(x, y, skeleton)
    shorter = min(len(x), len(y))
    if skeleton:
        written = x if a.endswith(SKELETON) else y
        if cost <= 0.5 and (_consonants(written) >= 2 or (cost == 0.0 and _letters(written) >= 3)):
            return Answer.HOLDS
        return Answer.CANNOT_SAY if cost < _DIFFERENT else Answer.DOES_NOT_HOLD
    if cost <= _SAME_PER_SOUND * shorter and shorter >= 3:
        # Three consonants carry too little: "Basov" and "Bosov" are two surnames.
        known = x in GIVEN or y in GIVEN
        return Answer.HOLDS if known or _consonants(x) >= 4 else Answer.CANNOT_SAY
    return Answer.CANNOT_SAY if cost < _DIFFERENT else Answer.DOES_NOT_HOLD


def _approximate(a: str, b: str) -> Answer:
    """Foreign names in Han characters: equal consonant classes HOLD, nothing else is certain."""
    x, y = _class_key(a), _class_key(b)
    if x == y and len(x) >= 2:
        return Answer.HOLDS
    return (
        Answer.DOES_NOT_HOLD if x[:1] != y[:1] and abs(len(x) - len(y)) > 1 else Answer.CANNOT_SAY
    )


def _genders_differ(x: str, y: str) -> bool:
    """True for a surname and its other gender: bekturov, bekturova; dolinski, dolinskaia."""
    short, long = sorted((x, y), key=len)
    if long == short + "a":
        return short.endswith(("ov", "ev", "in"))
    return short.endswith("ski") and long == short[:-1] + "aia"


def _consonants(word: str) -> int:
    return sum(char not in VOWELS for char in word)


def _letters(skeleton: str) -> int:
    """How many letters of a skeleton stand for a consonant, or may do so."""
    return sum(char not in "aeo" for char in skeleton)


def _class_key(word: str) -> str:
    """Consonant classes as Chinese transliterations keep them, vowels left out."""
    return "".join(
        char for char in word.translate(_CHINESE_CLASSES) if char not in VOWELS and char != "h"
    )


def _distance(a: str, b: str, skeleton: bool) -> float:
    """The cost of turning one key into the other; vowels cost nothing in a skeleton."""
    row = [0.0]
    for char in b:
        row.append(row[-1] + _gap(char, skeleton))
    for x in a:
        following = [row[0] + _gap(x, skeleton)]
        for at, y in enumerate(b):
            following.append(
                min(
                    row[at] + _swap(x, y, skeleton),
                    row[at + 1] + _gap(x, skeleton),
                    following[at] + _gap(y, skeleton),
                )
            )
        row = following
    return row[-1]


def _gap(char: str, skeleton: bool) -> float:
    if char in VOWELS:
        return 0.0 if skeleton else 0.4
    return 0.5 if char == "h" else 1.0


def _swap(x: str, y: str, skeleton: bool) -> float:
    if x == y:
        return 0.0
    pair = frozenset((x, y))
    if x in VOWELS and y in VOWELS:
        if skeleton:
            return 0.0
        return 0.25 if pair in _NEAR_VOWELS else 0.4
    if skeleton and pair in ({"u", "v"}, {"i", "ž"}):
        return 0.0
    if pair == _UKRAINIAN_G:
        return 0.2
    if pair == _CEDILLA:
        return 0.4
    return 0.5 if pair in _NEAR or (skeleton and pair in _NEAR_SKELETON) else 1.0
