"""Whether the first word of a sentence belongs to a name: its capital alone says nothing."""

from __future__ import annotations

from detectors.mentions.names.declension import is_patronymic
from detectors.mentions.names.line import Line
from detectors.mentions.names.romanise import sound
from detectors.mentions.names.shapes import (
    cyrillic_name,
    is_given,
    openers,
    person_verbs,
    starters,
    suffix_of,
    surname_like,
    without_suffix,
)
from detectors.mentions.names.tables import GIVEN
from detectors.mentions.words import Word

_LATIN_SURNAMES = (
    "ov", "ova", "ev", "eva", "yev", "yeva", "enko", "sky", "skiy", "skyi", "skaya", "ska", "shvili", "dze",
    "ian", "yan", "sson", "ssen", "oğlu", "oglu", "zadeh", "pour", "uly", "kyzy",
)  # fmt: skip


def is_opening_word(line: Line, first: int, last: int) -> bool:
    """True when the sentence's first word is no part of a name although it has its capital."""
    word = line.words[first]
    low = without_suffix(word.low)
    alone = first == last or len(line.words_of(first + 1, last)) == 0
    if word.low in ("he", "an") and not alone and not suffix_of(word.text):
        following = line.words[first + 1]
        # "He Jianming": a Chinese surname, since a verb has no capital.
        return (
            line.tagged(first + 1, "country", "nationality", "body")
            or line.no_name(first + 1)
            or following.upper
        )
    if len(word.text) == 1 and not alone and line.gap(first).startswith("."):
        return False
    if "-" in word.text and word.text.rpartition("-")[2].islower() and word.script == "latin":
        return True  # "Tea-house keeper"
    if not alone and _stands_before_name(line, first, last):
        return True
    if low in openers() and not alone and line.words[first + 1].low not in starters():
        return False  # "Little Orrin"
    if low in starters() and not (line.tagged(first, "body") and not alone):
        return not (alone and len(low) > 2 and _is_named_elsewhere(line, word))
    if not alone or word.upper:
        return False
    return not _plainly_name(line, first)


def _stands_before_name(line: Line, first: int, last: int) -> bool:
    """True for a word of its own before a name: "Защитил Г. Р. Абакумов", "İşsiz Mehmet Demir"."""
    word, following = line.words[first], line.words[first + 1]
    cyrillic = word.script == "cyrillic"
    if is_given(word.low, cyrillic) or suffix_of(word.text) or not line.gap(first).isspace():
        return False
    if line.tagged(first, "occupation", "employment", "person", "relation"):
        return True
    initial = (
        len(following.text) == 1 and line.gap(first + 1).startswith(".")
        if (first + 1 < len(line.words) - 1)
        else False
    )
    if cyrillic and initial:
        return not surname_like(word.low)
    if last - first < 2 or not is_given(following.low, cyrillic):
        return False
    return not is_patronymic(line.words[first + 2].low) and not surname_like(word.low)


def _is_named_elsewhere(line: Line, word: Word) -> bool:
    return sum(other.text == word.text for other in line.words[:200]) > 1


def _plainly_name(line: Line, at: int) -> bool:
    """True when a lone capitalised word at the start of a sentence is still seen to be a name."""
    word = line.words[at]
    bare = without_suffix(word.low)
    if line.tagged(at, "country", "city"):
        return True
    if line.tagged(at, "place-noun", "title", "body", "nationality") or line.no_name(at):
        return False
    if line.turkic and line.possessed_place(at + 1):
        return True
    if word.script == "cyrillic":
        return cyrillic_name(bare)
    if sound(bare) in GIVEN or bare.endswith(_LATIN_SURNAMES):
        return True
    following = line.words[at + 1].low if at + 1 < len(line.words) else ""
    gap = line.gap(at) if following else ""
    if following in person_verbs() and gap == " " and not bare.endswith(("s", "ing", "ed")):
        return True
    if gap == ", " and sound(following) in GIVEN and line.words[at + 1].capital:
        return True  # "Brasket, Luca, male"
    return bool(suffix_of(word.text)) or (gap.startswith((", ", " (")) and line.initials(at + 1))
