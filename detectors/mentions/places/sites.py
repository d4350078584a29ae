"""Places without a capital: nouns of place, sides of a border, and names in Arabic script."""

from __future__ import annotations

from functools import cache

from detectors.languages.cities import COUNTRY_OF
from detectors.mentions.inflection import fold_arabic, stems
from detectors.mentions.lexicon import Tag
from detectors.mentions.names.line import Line
from detectors.mentions.names.romanise import sound
from detectors.mentions.places.arabic import is_listed, is_persian, no_name, persian_nouns
from detectors.mentions.places.forms import LOCATIVE, Draft, listed_place
from detectors.mentions.vocabulary import listed, words_in

_SITE_PREPOSITIONS = ("en", "ru", "uk", "fa", "ar")
ADJECTIVE_ENDS = (
    "ий", "ый", "ой", "ого", "ому", "ом", "ым", "им", "ая", "ую", "ое", "ій", "ої", "ські", "ська", "ській",
    "ий", "ых", "их", "ый", "его", "ему", "ем", "ей", "яя", "юю", "ее",
)  # fmt: skip


def place_at(line: Line, at: int, people: list[tuple[int, int]]) -> tuple[Draft | None, int]:
    """A place without a capital at word `at`, and how many words to go on."""
    words = line.words
    tags = line.tags[at]
    if not tags or any(start <= words[at].start < end for start, end in people):
        return None, 1
    if len({_land(tag) for tag in tags if tag.kind in ("country", "city")}) > 1:
        return None, 1  # عمان is Oman and Amman
    for tag in tags:
        end = words[at + tag.length - 1].end
        if tag.kind == "territory":
            return Draft(words[at].start, end, (tag.value,), "territory", "territory"), tag.length
        named = tag.kind in ("country", "city") and words[at].script == "arabic"
        if named and is_listed(line, at, tag):
            return listed_place(tag, words[at].start, end), tag.length
    for tag in tags:
        if tag.kind == "place-noun" and len(words[at].text) > 2:
            return _site(line, at, tag)
    return None, 1


def _land(tag: Tag) -> str:
    """The country of a gazetteer entry, "" when unknown."""
    return (
        tag.value.casefold() if tag.kind == "country" else COUNTRY_OF.get(tag.value, "").casefold()
    )


def _site(line: Line, at: int, tag: Tag) -> tuple[Draft | None, int]:
    """A noun of place: with the name behind it in Arabic script, alone where it is said to be a place."""
    words = line.words
    word = words[at]
    if word.script == "arabic":
        if is_persian(line.body) and tag.value not in persian_nouns(word.low):
            return None, 1  # «مدینه» is Medina and «طریق» a way
        named = _arabic_site(line, at, tag)
        if named:
            return named
    if not _located(line, at):
        return None, 1
    modifiers = []
    start = word.start
    for before in range(at - 1, max(-1, at - 4), -1):
        low = words[before].low
        gap = line.gap(before)
        if gap != " " or low in _function_words() or words[before].capital:
            break
        if words[before].script == "cyrillic" and not low.endswith(ADJECTIVE_ENDS):
            break
        modifiers.append(sound(stems(low)[-1] if words[before].script == "cyrillic" else low))
        start = words[before].start
    form = " ".join([*reversed(modifiers), tag.value])
    return Draft(start, word.end, (form,), tag.value, "noun"), 1


@cache
def _function_words() -> frozenset[str]:
    return _prepositions() | frozenset(
        "the a an his her their our my its this that of and own from with same their the "
        "и а но же из с со его её их наш нашей нашего моего свой своей своего этот этом той том "
        "та і й але його її".split()
    )


@cache
def _prepositions() -> frozenset[str]:
    return words_in("places", "PREPOSITIONS", *_SITE_PREPOSITIONS)


_DETERMINERS = frozenset("the a an his her their our my its this that another".split())


# "задержали дома": an adverb in Russian, a plural elsewhere.
_AT_HOME = frozenset(("дома", "вдома", "удома"))
_VERB_ENDS = ("ли", "л", "ла", "ен", "ена", "ан", "ана", "лся", "лась", "в", "но")


def _located(line: Line, at: int) -> bool:
    """True when a preposition before the noun phrase or a case on the noun says "there"."""
    words = line.words
    word = words[at]
    cased = word.script in ("latin", "cyrillic") and len(word.low) > 4
    if cased and LOCATIVE.search(word.low) and line.turkic:
        return True
    if word.low in _AT_HOME and at and words[at - 1].low.endswith(_VERB_ENDS):
        return True
    for before in range(at - 1, max(-1, at - 5), -1):
        if line.gap(before).strip(" \u00a0"):
            return False
        low = words[before].low
        if low in _prepositions():
            if low in ("to", "into", "from") and word.script == "latin":
                return words[before + 1].low in _DETERMINERS  # "to stop", "to lay mines"
            return low not in ("between", "за", "к", "ко", "между")
    return False


def _arabic_site(line: Line, at: int, tag: Tag) -> tuple[Draft | None, int] | None:
    """ "مدينة السدرة", "شهر اصفهان", "خیابان باغ ملی": the noun with the word that names the place."""
    words = line.words
    if at + 1 >= len(words) or line.gap(at) not in (" ", "\u00a0", " «"):
        return None
    following = words[at + 1]
    low = fold_arabic(following.low)
    if following.script != "arabic" or low in _arabic_stops() or not following.text[:1].isalpha():
        return None
    known = next((t for t in line.tags[at + 1] if t.kind in ("city", "country")), None)
    if known and is_listed(line, at + 1, known):
        end = words[at + known.length].end
        return listed_place(known, words[at].start, end), known.length + 1
    form = sound(following.low)
    if not form or not _located(line, at) or (is_persian(line.body) and no_name(line, at)):
        return None
    return Draft(words[at].start, following.end, (form,), tag.value, "place-noun"), 2


@cache
def _arabic_stops() -> frozenset[str]:
    return frozenset(
        fold_arabic(word)
        for language in ("ar", "fa")
        for word in listed(language, "names", "STOPS")
    )
