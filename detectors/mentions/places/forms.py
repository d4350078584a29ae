"""Comparison forms of places: names with their cases taken off, and the entries of the gazetteer."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from detectors.languages.cities import COUNTRY_OF
from detectors.mentions.inflection import stems
from detectors.mentions.lexicon import Tag
from detectors.mentions.names.romanise import sound

LOCATIVE = re.compile(
    r"(?:[дт][аеоө]|[дтн][аеоө]н|нда|нде|ндо|ндө|[dt][ae]|[dt][ae]n|nda|nde|ndan|nden|[дт][ае][ғг][ыі]|[дт][ао]гы|daki|deki)$"
)


class Draft(NamedTuple):
    """A place before the text has told how it relates to others: half-open offsets and the rest."""

    start: int
    end: int
    forms: tuple[str, ...]
    kind: str
    rule: str
    within: tuple[str, ...] = ()


def listed_place(tag: Tag, start: int, end: int) -> Draft:
    """A country or a well-known city; its first form is its id, whatever it was called."""
    if tag.kind == "country":
        return Draft(start, end, (tag.value.casefold(),), "country", "gazetteer")
    key = sound(tag.value.replace("-", " "))
    land = COUNTRY_OF.get(tag.value, "").casefold()
    return Draft(start, end, (key,), "city", "gazetteer", (land,) if land else ())


@lru_cache(maxsize=32_768)
def place_forms(words: tuple[str, ...]) -> tuple[str, ...]:
    """Comparison forms of a place name, its cases taken off; at least one."""
    lows = [word.casefold() for word in words]
    if all("\u0400" <= low[:1] <= "\u052f" for low in lows):
        forms = [" ".join(sound(low) for low in lows)]
        if len(lows) == 1:
            forms.extend(sound(lemma) for lemma in lemmas(lows[0]))
        else:
            forms.append(" ".join(sound(lemmas(low)[0]) for low in lows))
        return tuple(dict.fromkeys(form for form in forms if form)) or (" ".join(lows),)
    form = " ".join(filter(None, (sound(re.split("['’ʼ]", low)[0]) for low in lows)))
    return (form,) if form else (" ".join(lows),)


_CASES = (
    ("ском", "ск"), ("ска", "ск"), ("ску", "ск"), ("ске", "ск"), ("ом", "ый"), ("ого", "ый"), ("ому", "ый"),
    ("ым", "ый"), ("ой", "ая"), ("ую", "ая"), ("ии", "ия"), ("ию", "ия"), ("ью", "ь"), ("и", "ь"), ("и", "а"),
    ("ы", "а"), ("е", "а"), ("у", "а"), ("ой", "а"), ("е", ""), ("а", ""), ("у", ""), ("ом", ""), ("ье", "ье"),
    ("ья", "ье"), ("ью", "ье"), ("ах", "ы"), ("ов", "ы"), ("ям", "и"), ("ях", "и"), ("і", ""), ("і", "а"), ("ові", ""),
)  # fmt: skip
_ADJECTIVES = ("ский", "ского", "скому", "ском", "ским", "ская", "ской", "скую", "ское", "ский")


def lemmas(low: str) -> tuple[str, ...]:
    """What a declined place name may be in the nominative, the word itself first."""
    found = {low: None}
    for ending, lemma in _CASES:
        if low.endswith(ending) and len(low) - len(ending) >= 3:
            found[low[: -len(ending)] + lemma] = None
    for ending in _ADJECTIVES:  # Тарский район is the district of Тарск
        if low.endswith(ending) and len(low) - len(ending) >= 2:
            found[low[: -len(ending)] + "ск"] = None
            found[low[: -len(ending)]] = None
    for stem in stems(low)[1:]:  # Kazakh and Kyrgyz cases
        if LOCATIVE.search(low) and len(stem) >= 3:
            found[stem] = None
    return tuple(found)[:8]
