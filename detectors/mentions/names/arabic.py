"""Names in Arabic script, where no capital shows them: by given names, titles and nouns of bodies."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from detectors.mentions.inflection import fold_arabic
from detectors.mentions.names.romanise import sound
from detectors.mentions.names.tables import VOCALISED
from detectors.mentions.vocabulary import lexicon, listed
from detectors.mentions.words import Word

_LANGUAGES = ("ar", "fa")
_PERSIAN = re.compile("[یکپچژگ\u200c]")
_SPACES = (" ", "\u00a0", "\u200c")
_COMPLETE = frozenset(
    "شهرداری فرمانداری استانداری دادستانی دولت مجلس پلیس ارتش الشرطه الجیش الحکومه البلدیه".split()
)
# Given names and what may follow them before the name ends.
_MOST_WORDS = {"ar": 4, "fa": 3}


_HANDS = ("يد", "أيد", "ايد")


class Found(NamedTuple):
    """Words `first` to `last` (inclusive) of a sentence as a name, without clitic at `start`."""

    first: int
    last: int
    start: int
    end: int
    words: tuple[str, ...]
    kind: str
    rule: str


@cache
def _folded(name: str) -> frozenset[str]:
    return frozenset(
        fold_arabic(phrase) for language in _LANGUAGES for phrase in listed(language, "names", name)
    )


@cache
def _given() -> dict[str, str]:
    """Given names, folded, with their usual Latin spelling."""
    return {fold_arabic(native): latin for native, latin in VOCALISED.items()}


_COMPOUND_HEADS = ("محمد", "امیر", "علی", "غلام", "عبدال", "سید")


def _latin(folded: str) -> str | None:
    """The usual Latin spelling of a given name, also of two written as one: محمدجواد."""
    known = _given().get(folded)
    if known is not None:
        return known
    bare = folded.replace("\u200c", "")
    for head in _COMPOUND_HEADS:
        rest = bare.removeprefix(head)
        if rest != bare and rest in _given() and head in _given():
            return _given()[head] + _given()[rest]
    return None


@cache
def _clitics() -> tuple[str, ...]:
    return tuple(fold_arabic(prefix) for prefix in listed("ar", "names", "PREFIXES"))


def names_in(body: str, words: tuple[Word, ...]) -> list[Found]:
    """The names among the words of one sentence, in order, none inside another."""
    persian = any(_PERSIAN.search(word.text) for word in words if word.script == "arabic")
    found: list[Found] = []
    at = 0
    while at < len(words):
        name = _name_at(body, words, at, "fa" if persian else "ar")
        if name is None:
            at += 1
        else:
            found.append(name)
            at = name.last + 1
    return found


def _name_at(body: str, words: tuple[Word, ...], at: int, language: str) -> Found | None:
    word = words[at]
    if word.script != "arabic":
        return None
    folded = fold_arabic(word.low)
    if folded in _folded("ORGANISATION_NOUNS") and at + 1 < len(words):
        return _body(body, words, at)
    if folded in _folded("HONORIFICS") and _adjacent(body, words, at):
        return _person(body, words, at + 1, 0, language, "title")
    hand = words[at + 1].low if at + 1 < len(words) else ""
    if word.low == "على" and hand.startswith(_HANDS):
        return None  # "at the hands of", not Ali
    cut = _clitic(folded, words, at)
    if _latin(fold_arabic(word.low[cut:])) is None:
        return None
    titled = at > 0 and _adjacent(body, words, at - 1) and _introduces(words, at - 1)
    return _person(body, words, at, cut, language, "title" if titled else "given-name")


def _introduces(words: tuple[Word, ...], at: int) -> bool:
    """True for a title or a trade in front of a name, with "former" between: «المعلمة السابقة هدى الشامي»."""
    low = fold_arabic(words[at].low)
    if at and low in _FORMER:
        at -= 1
        low = fold_arabic(words[at].low)
    return low in _folded("TITLES") or any(
        tag.kind == "occupation" for tag in lexicon().tags(words, at)
    )


_FORMER = frozenset(
    fold_arabic(word) for word in ("السابق", "السابقة", "الحالي", "الحالية", "سابق")
)


def _clitic(folded: str, words: tuple[Word, ...], at: int) -> int:
    """1 when a one-letter Arabic word is written together with a given name, else 0."""
    if folded in _given():
        return 0
    return int(folded[:1] in _clitics() and folded[1:] in _given() and len(folded) > 3)


def _adjacent(body: str, words: tuple[Word, ...], at: int) -> bool:
    return at + 1 < len(words) and body[words[at].end : words[at + 1].start] in _SPACES


def _person(
    body: str, words: tuple[Word, ...], at: int, cut: int, language: str, rule: str
) -> Found | None:
    first = words[at]
    if _ends_a_name(words, at, cut) and _latin(fold_arabic(first.low[cut:])) is None:
        return None
    last = at
    parts = [first.text[cut:]]
    families = int(_latin(fold_arabic(parts[0])) is None)
    while (
        last + 1 < len(words)
        and _adjacent(body, words, last)
        and len(parts) < _MOST_WORDS[language]
    ):
        low = fold_arabic(words[last + 1].low)
        particle = low in _folded("PARTICLES")
        trade = not families and low in _folded("TRADE_SURNAMES")
        if (
            not particle
            and not trade
            and (_ends_a_name(words, last + 1, 0) or words[last + 1].script != "arabic")
        ):
            break
        if families and not particle and not _goes_on(language, parts, words[last + 1].low):
            break
        if particle and language == "ar" and not _adjacent(body, words, last + 1):
            break
        families += int(not particle and (_latin(low) is None or parts[-1] in _SON))
        parts.append(words[last + 1].text)
        last += 1
    everyday = fold_arabic(parts[0]) in _folded("EVERYDAY")
    if everyday and rule != "title" and (len(parts) == 1 or parts[1].startswith("ال")):
        return None
    return Found(at, last, first.start + cut, words[last].end, tuple(parts), "person", rule)


_SON = ("بن", "ابن", "بنت")


def _goes_on(language: str, parts: list[str], low: str) -> bool:
    """True when one more word belongs to a name that has its family name: only an Arabic nisba."""
    if language == "fa":
        return False  # a Persian has one surname
    return any(part in _SON for part in parts) and low.startswith("ال") and low.endswith("ي")


def _ends_a_name(words: tuple[Word, ...], at: int, cut: int) -> bool:
    low = fold_arabic(words[at].low[cut:])
    if low in _folded("STOPS") or not words[at].text[:1].isalpha():
        return True
    if low in _folded("TITLES") or low in _folded("ORGANISATION_NOUNS"):
        return True
    if _latin(low) is not None:
        return False
    return any(tag.kind not in ("not-a-name",) for tag in lexicon().tags(words, at))


def _body(body: str, words: tuple[Word, ...], at: int) -> Found | None:
    """A noun of a body with the words that name it: "وزارة الداخلية", "شرکت «سبزآوران»"."""
    last = at
    if fold_arabic(words[at].low) in _COMPLETE:
        return None  # "شهرداری": an office of the place at hand, no name
    while last + 1 < len(words) and last - at < 3:
        gap = body[words[last].end : words[last + 1].start]
        if gap == " «":
            last += 1
            break
        low = fold_arabic(words[last + 1].low)
        if gap not in _SPACES or low in _folded("STOPS") or words[last + 1].script != "arabic":
            break
        if last > at and not words[last + 1].low.startswith("ال"):
            break
        if last == at and low.startswith(("ست", "سي")) and words[at].low.startswith("ال"):
            break  # "the government will build": a definite noun has no indefinite one behind it
        last += 1
    if last == at:
        return None
    parts = tuple(word.text for word in words[at : last + 1])
    return Found(at, last, words[at].start, words[last].end, parts, "organisation", "body-noun")


@lru_cache(maxsize=16_384)
def forms_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """The comparison form of a name: given names as they are usually written, the rest by consonants."""
    keys = []
    for word in words:
        latin = _latin(fold_arabic(word))
        keys.append(sound(latin if latin is not None else word))
    form = " ".join(key for key in keys if key)
    return (form,) if form else ()
