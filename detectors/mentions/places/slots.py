"""How a clause ties a place to what it tells: in it, from it, of it, or the place itself as the one who acts."""

from __future__ import annotations

import re
from functools import cache

from detectors.mentions.inflection import fold_arabic
from detectors.mentions.types import Place
from detectors.mentions.vocabulary import LANGUAGES, listed, table

# A preposition stands so near: "in the old quarter of Tarn".
_LONGEST_LEAD = 60
_MOST_WORDS = 3
_WORD = re.compile(r"[^\W\d_][\w'’ʼ\u200c-]*")
_BREAK = re.compile(r"[,;:.!?()\[\]«»\"“”،؛؟—–\n\d]")
_OWNS = re.compile(r"['’]s?\s")
_TITLE = re.compile(r"['’]s?((?:\s[A-Z]\w*)+)")
_ARTICLES = frozenset(("the", "a", "an"))
_ONE_OF_A_KIND = frozenset(("a", "an"))
_SPEAKS = re.compile(r"\s[a-z]")
# What may be said of one event either way: "the peak of Tarn", "the peak in Tarn", "Tarn's peak".
_ALIKE = frozenset(
    frozenset(pair)
    for pair in (("in", "of"), ("of", "owner"), ("of", "from"), ("owner", "from"), ("owner", "bare"), ("in", "owner"), ("in", "from"))
)  # fmt: skip


@cache
def _prepositions() -> dict[str, str]:
    return {
        fold_arabic(word): slot
        for language in LANGUAGES
        for slot, words in table(language, "places", "SLOTS").items()
        for word in words
    }


@cache
def _nouns() -> frozenset[str]:
    return frozenset(
        fold_arabic(phrase)
        for language in LANGUAGES
        for phrases in table(language, "places", "PLACE_NOUNS").values()
        for phrase in phrases
    )


@cache
def _joining() -> frozenset[str]:
    return frozenset(
        fold_arabic(word) for code in LANGUAGES for word in listed(code, "places", "CONJUNCTIONS")
    )


@cache
def _where() -> re.Pattern[str]:
    words = "|".join(word for code in LANGUAGES for word in listed(code, "places", "WHERE"))
    return re.compile(rf"[,،]?\s(?:{words})\b", re.IGNORECASE)


def slot_of(place: Place, *, turkic: bool = False) -> str:
    """What ties a place to its clause: the class of its preposition, "owner", "title", "kind", "bare".

    "bare" is the place itself that acts or is acted on, "kind" what sort of thing another is ("a
    Tarn club"). "" where the words before it do not tell, as in the Turkic languages.
    """
    body, start, end = place.span.text.body, place.span.start, place.span.end
    if turkic or place.rule == "locative":
        return "in" if place.rule == "locative" else ""
    first = place.span.quote[:1]
    title = _TITLE.match(body, end)
    if title and _nouns().isdisjoint(title.group(1).casefold().split()):
        return "title"
    lead = body[max(0, start - _LONGEST_LEAD) : start]
    within = _BREAK.split(lead)[-1]
    words = _WORD.findall(within)
    if "\u4e00" <= first <= "\u9fff":
        return next(
            (s for word, s in _prepositions().items() if within.endswith(word) and word > "\u4e00"),
            "",
        )
    if not words:
        return "" if lead.strip() and lead.rstrip()[-1:] in ",(،،" else _acting(body, end)
    if words[-1].casefold() in _ONE_OF_A_KIND and _bare_name(place) and _SPEAKS.match(body, end):
        behind = _WORD.search(body, end)
        if behind and behind.group() not in _nouns():
            return "kind"
    if "\u0600" <= first <= "\u06ff":
        return _behind(words)
    for word in reversed(words[-_MOST_WORDS:]):
        low = fold_arabic(word.casefold())
        if low in _joining():
            return ""
        if low in _prepositions():
            slot = _prepositions()[low]
            told_there = slot == "to" and _where().match(body, end)
            return "" if told_there else slot  # "fled to Tarn, where he lives"
        if word[:1].isupper() and low not in _ARTICLES:
            return ""
    return _acting(body, end)


def _behind(words: list[str]) -> str:
    """The slot behind Persian or Arabic words: that of a preposition right before the name or its noun.

    Any other word before it owns itself to the place: "of" with the words that it may be.
    """
    lows = [fold_arabic(word) for word in words]
    while len(lows) > 1 and lows[-1] in _nouns() and lows[-1] not in _prepositions():
        lows.pop()
    if lows[-1] in _joining():
        return ""
    return _prepositions().get(lows[-1]) or "of " + " ".join(lows[-_MOST_WORDS:])


def _bare_name(place: Place) -> bool:
    """True for a name without a noun of place: "a Tarn club", and no "a cell", "an Ardal hospital"."""
    return place.kind in ("country", "city", "unknown") and place.rule != "noun"


def _acting(body: str, end: int) -> str:
    return "owner" if _OWNS.match(body, end) else "bare"


def comparable(ours: str, theirs: str) -> bool:
    """False for slots that tie places to what is told in different ways: "in Tarn", "Orrin left".

    True where either does not tell: nothing is known against it.
    """
    if not ours or not theirs:
        return True
    if "title" in (ours, theirs):
        return False
    mine, others = ours.split(), theirs.split()
    if mine[0] == others[0] == "of":
        return mine == others or not set(mine[1:]).isdisjoint(others[1:])
    return mine[0] == others[0] or frozenset((mine[0], others[0])) in _ALIKE
