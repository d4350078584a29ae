"""The places of a text: by capitals and prepositions, by nouns of place, and by the gazetteer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from detectors.mentions.inflection import fold_arabic, stems
from detectors.mentions.lexicon import Tag
from detectors.mentions.names.declension import surname_readings
from detectors.mentions.names.romanise import pinyin, sound
from detectors.mentions.names.runs import Run, runs_of
from detectors.mentions.places.containment import relate
from detectors.mentions.types import Name, Place
from detectors.mentions.vocabulary import lexicon, listed, words_in
from detectors.mentions.words import Word, is_turkic, words_of
from detectors.types import Span, Text

_SITE_PREPOSITIONS = ("en", "ru", "uk", "fa", "ar")
_ADJECTIVE_ENDS = (
    "ий", "ый", "ой", "ого", "ому", "ом", "ым", "им", "ая", "ую", "ое", "ій", "ої", "ські", "ська", "ській",
    "ий", "ых", "их", "ый", "его", "ему", "ем", "ей", "яя", "юю", "ее",
)  # fmt: skip
_LOCATIVE = re.compile(
    r"(?:[дт][аеоө]|[дтн][аеоө]н|нда|нде|ндо|ндө|[dt][ae]|[dt][ae]n|nda|nde|ndan|nden|[дт][ае][ғг][ыі]|[дт][ао]гы|daki|deki)$"
)
_HAN_SUFFIXES = "省市县区旗镇乡村庄路街巷桥港湖河江山岛站"
_HAN_BOUNDARY = frozenset(
    "在于从到往赴自至由的和与及是被把将向对，。、：；！？（）“”‘’《》了着过为"
)
_SPACES = (" ", "\u00a0", ". ", " «", "-")


class Draft(NamedTuple):
    """A place before the text has told how it relates to others: half-open offsets and the rest."""

    start: int
    end: int
    forms: tuple[str, ...]
    kind: str
    rule: str
    within: tuple[str, ...] = ()


def read_places(
    text: Text, sentences: tuple[Span, ...], names: tuple[Name, ...]
) -> tuple[Place, ...]:
    """The places of a text in order; a person's name is not one.

    `kind` is that of the noun that stands with the name ("village", "bridge" …), "city" or "country"
    for what the gazetteer lists, else "unknown". Rule "noun" marks a place without a name ("at the
    station"), rule "territory" one side of a border (form "home" or "abroad"). `within` are forms of
    what contains it, as the text or the gazetteer says. Forms of a gazetteer entry begin with its id.
    """
    return _read(text, sentences, names)


@lru_cache(maxsize=64)
def _read(text: Text, sentences: tuple[Span, ...], names: tuple[Name, ...]) -> tuple[Place, ...]:
    drafts: list[Draft] = []
    runs = runs_of(text, sentences)
    turkic = is_turkic(text, sentences)
    for number, words in enumerate(words_of(text, sentences)):
        here = [run for run in runs if run.sentence == number]
        drafts.extend(_sentence(text.body, words, here, names, turkic=turkic))
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda draft: (draft.start, -draft.end)):
        if not kept or kept[-1].end <= draft.start:
            kept.append(draft)
    related = relate(text.body, [(d.start, d.end, d.forms, d.kind) for d in kept])
    return tuple(
        Place(
            span=text.span(draft.start, draft.end),
            forms=tuple(dict.fromkeys((*draft.forms, *relation.aliases))),
            kind=draft.kind,
            rule=draft.rule,
            within=tuple(dict.fromkeys((*draft.within, *relation.containers))),
        )
        for draft, relation in zip(kept, related, strict=True)
    )


def _sentence(
    body: str, words: tuple[Word, ...], runs: list[Run], names: tuple[Name, ...], *, turkic: bool
) -> Iterator[Draft]:
    named: set[int] = set()
    for run in runs:
        if run.kind != "unknown":
            named.update(range(run.first, run.last + 1))
        if run.kind == "place":
            draft, used = _of_run(body, words, run, turkic)
            named.update(used)
            yield draft
    people = [(name.span.start, name.span.end) for name in names if name.kind != "unknown"]
    at = 0
    while at < len(words):
        word = words[at]
        if word.script == "han":
            yield from _han(body, word, people)
        elif at not in named and word.script != "number":
            draft_or_none, step = _of_word(body, words, at, people, turkic)
            if draft_or_none:
                yield draft_or_none
            at += step
            continue
        at += 1


def _of_run(body: str, words: tuple[Word, ...], run: Run, turkic: bool) -> tuple[Draft, range]:
    """A capitalised place with the noun of place beside it, and the words that it takes."""
    first, last, start, end = run.first, run.last, run.start, run.end
    gazetteer = _gazetteer(words, first, last)
    if gazetteer:
        forms, kind, within = gazetteer
        return Draft(start, end, forms, kind, "gazetteer", within), range(first, last + 1)
    kind = ""
    while (
        not run.suffix
        and last + 1 < len(words)
        and body[words[last].end : words[last + 1].start]
        in (
            " ",
            "\u00a0",
        )
    ):
        noun = _noun(body, words, last + 1)
        if not noun or words[last + 1].capital or not _may_follow(words, last, turkic):
            break
        kind, last, end = noun, last + 1, words[last + 1].end
    for at in range(run.last, run.first - 1, -1):
        kind = kind or _noun(body, words, at)
    if not kind and first:
        at = first - 1
        if words[at].low == "of" and at:
            at -= 1
        if body[words[at].end : words[first].start] in (*_SPACES, " of "):
            kind = _noun(body, words, at)
            if kind:
                first, start = at, words[at].start
    kind = kind or "unknown"
    return Draft(start, end, place_forms(run.words, kind), kind, run.rule), range(first, last + 1)


def _may_follow(words: tuple[Word, ...], last: int, turkic: bool) -> bool:
    """True when a noun of place can stand behind the name: not in Russian, save for adjectives."""
    if words[last].script != "cyrillic":
        return True
    return words[last].low.endswith(_ADJECTIVE_ENDS) or turkic


def _noun(body: str, words: tuple[Word, ...], at: int) -> str:
    """The kind of the noun of place at word `at`, "" for none; an abbreviation needs its full stop."""
    if len(words[at].text) <= 2 and body[words[at].end : words[at].end + 1] != ".":
        return ""
    return next((tag.value for tag in lexicon().tags(words, at) if tag.kind == "place-noun"), "")


def _gazetteer(
    words: tuple[Word, ...], first: int, last: int
) -> tuple[tuple[str, ...], str, tuple[str, ...]] | None:
    for tag in lexicon().tags(words, first):
        if tag.kind in ("country", "city") and tag.length >= last - first + 1:
            return _listed(tag, tuple(word.low for word in words[first : last + 1]))
    return None


def _listed(tag: Tag, lows: tuple[str, ...]) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    """Forms, kind and containers of a gazetteer entry."""
    if tag.kind == "country":
        return (tag.value.casefold(),), "country", ()
    key = sound(tag.value.replace("-", " "))
    return (key,), "city", (_country_of(tag.value),)


@cache
def _country_of(city: str) -> str:
    from_table = _cities().get(city, "")
    return from_table.casefold()


@cache
def _cities() -> dict[str, str]:
    from detectors.languages.cities import COUNTRY_OF

    return COUNTRY_OF


@lru_cache(maxsize=32_768)
def place_forms(words: tuple[str, ...], kind: str) -> tuple[str, ...]:
    """Comparison forms of a place name, its cases taken off; at least one."""
    lows = [word.casefold() for word in words]
    if all("\u0400" <= low[:1] <= "\u052f" for low in lows):
        forms = [" ".join(sound(low) for low in lows)]
        if len(lows) == 1:
            forms.extend(sound(lemma) for lemma in _lemmas(lows[0]))
        else:
            forms.append(" ".join(sound(_lemmas(low)[0]) for low in lows))
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


def _lemmas(low: str) -> tuple[str, ...]:
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
        if _LOCATIVE.search(low) and len(stem) >= 3:
            found[stem] = None
    return tuple(found)[:8]


def _of_word(
    body: str, words: tuple[Word, ...], at: int, people: list[tuple[int, int]], turkic: bool
) -> tuple[Draft | None, int]:
    """A place without a capital at word `at`, and how many words to go on."""
    tags = lexicon().tags(words, at)
    if not tags or any(start <= words[at].start < end for start, end in people):
        return None, 1
    for tag in tags:
        end = words[at + tag.length - 1].end
        if tag.kind == "territory":
            return Draft(words[at].start, end, (tag.value,), "territory", "territory"), tag.length
        if tag.kind in ("country", "city") and words[at].script == "arabic":
            forms, kind, within = _listed(tag, ())
            return Draft(words[at].start, end, forms, kind, "gazetteer", within), tag.length
    for tag in tags:
        if tag.kind == "place-noun" and len(words[at].text) > 2:
            return _site(body, words, at, tag, turkic)
    return None, 1


def _site(
    body: str, words: tuple[Word, ...], at: int, tag: Tag, turkic: bool
) -> tuple[Draft | None, int]:
    """A noun of place: with the name behind it in Arabic script, alone where it is said to be a place."""
    word = words[at]
    if word.script == "arabic":
        named = _arabic_site(body, words, at, tag)
        if named:
            return named
    if not _located(body, words, at, turkic):
        return None, 1
    modifiers = []
    start = word.start
    for before in range(at - 1, max(-1, at - 4), -1):
        low = words[before].low
        gap = body[words[before].end : words[before + 1].start]
        if gap != " " or low in _function_words() or words[before].capital:
            break
        if words[before].script == "cyrillic" and not low.endswith(_ADJECTIVE_ENDS):
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


def _located(body: str, words: tuple[Word, ...], at: int, turkic: bool) -> bool:
    """True when a preposition before the noun phrase or a case on the noun says "there"."""
    word = words[at]
    cased = word.script in ("latin", "cyrillic") and len(word.low) > 4
    if cased and _LOCATIVE.search(word.low) and turkic:
        return True
    if word.low in _AT_HOME and at and words[at - 1].low.endswith(_VERB_ENDS):
        return True
    for before in range(at - 1, max(-1, at - 5), -1):
        if body[words[before].end : words[before + 1].start].strip(" \u00a0"):
            return False
        low = words[before].low
        if low in _prepositions():
            if low in ("to", "into", "from") and word.script == "latin":
                return words[before + 1].low in _DETERMINERS  # "to stop", "to lay mines"
            return low not in ("between", "за", "к", "ко", "между")
    return False


def _arabic_site(
    body: str, words: tuple[Word, ...], at: int, tag: Tag
) -> tuple[Draft | None, int] | None:
    """ "مدينة السدرة", "شهر اصفهان", "خیابان باغ ملی": the noun with the word that names the place."""
    if at + 1 >= len(words) or body[words[at].end : words[at + 1].start] not in (
        " ",
        "\u00a0",
        " «",
    ):
        return None
    following = words[at + 1]
    low = fold_arabic(following.low)
    if following.script != "arabic" or low in _arabic_stops() or not following.text[:1].isalpha():
        return None
    listed_tag = next(
        (t for t in lexicon().tags(words, at + 1) if t.kind in ("city", "country")), None
    )
    if listed_tag:
        forms, kind, within = _listed(listed_tag, ())
        end = words[at + listed_tag.length].end
        return Draft(words[at].start, end, forms, kind, "gazetteer", within), listed_tag.length + 1
    form = sound(following.low)
    if not form or not _located(body, words, at, False):
        return None
    return Draft(words[at].start, following.end, (form,), tag.value, "place-noun"), 2


@cache
def _arabic_stops() -> frozenset[str]:
    return frozenset(
        fold_arabic(word)
        for language in ("ar", "fa")
        for word in listed(language, "names", "STOPS")
    )


def _han(body: str, word: Word, people: list[tuple[int, int]]) -> Iterator[Draft]:
    """Places in a run of Han characters: listed ones, and names that end in a character of place."""
    place = 0
    text = word.text
    since = 0
    while place < len(text):
        start = word.start + place
        inside = next((end for begin, end in people if begin <= start < end), 0)
        if inside:
            place = since = inside - word.start
            continue
        tags = [t for t in lexicon().han(text, place) if t.kind in ("country", "city", "territory")]
        if tags:
            tag = tags[0]
            end = start + tag.length
            if tag.kind == "territory":
                yield Draft(start, end, (tag.value,), "territory", "territory")
            else:
                forms, kind, within = _listed(tag, ())
                if tag.kind == "city" and body[end : end + 1] == "市":
                    end += 1
                yield Draft(start, end, forms, kind, "gazetteer", within)
            place = since = end - word.start
            continue
        if text[place] in _HAN_BOUNDARY:
            since = place + 1
        elif text[place] in _HAN_SUFFIXES and 1 <= place - since <= 4:
            name = text[since:place]
            if len(name) >= 2 or text[place] in "省市县镇村江河山":
                kind = _HAN_KINDS.get(text[place], "unknown")
                yield Draft(
                    word.start + since, start + 1, (sound(pinyin(name)), name), kind, "place-noun"
                )
                since = place + 1
        place += 1


_HAN_KINDS = {
    "省": "region", "市": "city", "县": "district", "区": "district", "旗": "district", "镇": "village",
    "乡": "village", "村": "village", "庄": "village", "路": "street", "街": "street", "巷": "street",
    "桥": "bridge", "港": "port", "湖": "lake", "河": "river", "江": "river", "山": "mountain", "岛": "island",
    "站": "station",
}  # fmt: skip


def nominative_keys(low: str) -> frozenset[str]:
    """Every sound that a declined word may have in the nominative, for looking names of places up."""
    return frozenset(
        sound(lemma) for lemma in (*_lemmas(low), *(r.lemma for r in surname_readings(low)))
    )
