"""Phrases around places: distances, denials, taking part from afar, a stay, a registered seat."""

from __future__ import annotations

import re
from functools import cache

from detectors.mentions.vocabulary import LANGUAGES, listed

_HAN = re.compile("[\u4e00-\u9fff]")


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """One alternation of the phrases of a list: whole words, save for Han characters."""
    phrases = sorted(
        {
            phrase.casefold()
            for language in LANGUAGES
            for phrase in listed(language, "places", name)
        },
        key=lambda phrase: (-len(phrase), phrase),
    )
    words = [re.escape(phrase) for phrase in phrases if not _HAN.match(phrase)]
    han = [re.escape(phrase) for phrase in phrases if _HAN.match(phrase)]
    parts = []
    if words:
        parts.append(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)")
    if han:
        parts.append(f"(?:{'|'.join(han)})")
    return re.compile("|".join(parts) or r"(?!)")


def listed_in(text: str, name: str) -> bool:
    """True when a phrase of the list stands in the text."""
    return bool(_pattern(name).search(text.casefold()))


@cache
def _leads_to_no_scene() -> re.Pattern[str]:
    """A phrase of the list that ends right before a place, or a word before it."""
    inner = _pattern("NO_SCENE").pattern
    return re.compile(
        rf"(?:{inner}|(?<!\w)(?:до|от|від))\s*(?:[^\s,.;:]{{1,14}}\s+){{0,3}}[«\"“]?$"
    )


def is_no_scene(before: str) -> bool:
    """True when the words before a place say that it is a seat, an origin, a destination or a distance."""
    return bool(_leads_to_no_scene().search(before.casefold()))


def apart_in(text: str) -> bool:
    """True when a distance is said: "ninety kilometres from", "three provinces inland"."""
    return listed_in(text, "DISTANCES")


_DENIED = re.compile(
    r"(?<!\w)(?:not|never|no|n't|neither|without|не|нет|ни|никогда|немає|ні|емес|жоқ|эмес|жок|değil|yok|hiç|"
    r"نیست|نبود|هرگز|ليس|ليست|لم|لا)(?!\w)|n['’]t\b|\w+(?:ma|me)(?:dı|di|du|dü|dık|dik|dım|dim|dılar|diler)(?!\w)|没有|不是|并非|从未|不在"
)


def denied_in(text: str) -> bool:
    """True when a negation stands in the text."""
    return bool(_DENIED.search(text.casefold()))
