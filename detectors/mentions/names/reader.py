"""The proper names of people and bodies in a text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, cast

from detectors.mentions.names import arabic, han
from detectors.mentions.names.declension import nominatives
from detectors.mentions.names.romanise import sound
from detectors.mentions.names.runs import runs_of
from detectors.mentions.types import Name
from detectors.mentions.words import words_of
from detectors.types import Span, Text

_Kind = Literal["person", "organisation", "unknown"]
_HAN_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_ARABIC = re.compile("[\u0600-\u06ff]")
# A text names at most so many people again by a bare surname.
_MOST_REPEATED = 50


@lru_cache(maxsize=64)
def read_names(text: Text, sentences: tuple[Span, ...]) -> tuple[Name, ...]:
    """The proper names of a text in order, none inside another; places are left to their reader.

    `forms` are keys of the sound (see `romanise.sound`), given name first where that is known, the
    likeliest nominative first. Capitalised words of which nothing is known are of kind "unknown".
    """
    names = [
        Name(text.span(run.start, run.end), run.kind, forms_of(run.words), run.rule)
        for run in runs_of(text, sentences)
        if run.kind != "place"
    ]
    if _ARABIC.search(text.body):
        names.extend(_arabic_names(text, sentences))
    if _HAN_RUN.search(text.body):
        names.extend(_han_names(text))
    return _apart(names)


def _apart(names: list[Name]) -> tuple[Name, ...]:
    """The names in order, the first of two that overlap."""
    kept: list[Name] = []
    for name in sorted(names, key=lambda name: (name.span.start, -name.span.end)):
        if not kept or kept[-1].span.end <= name.span.start:
            kept.append(name)
    return tuple(kept)


def _arabic_names(text: Text, sentences: tuple[Span, ...]) -> list[Name]:
    names = []
    families: set[str] = set()
    by_sentence = words_of(text, sentences)
    for words in by_sentence:
        for found in arabic.names_in(text.body, words):
            kind = cast("_Kind", found.kind)
            span = text.span(found.start, found.end)
            names.append(Name(span, kind, arabic.forms_of(found.words), found.rule))
            if found.kind == "person" and len(found.words) > 1:
                families.add(found.words[-1])
    if families:
        names.extend(
            Name(
                text.span(word.start, word.end),
                "person",
                arabic.forms_of((word.text,)),
                "same-text",
            )
            for words in by_sentence
            for word in words
            if word.text in families
        )
    return names


def _han_names(text: Text) -> list[Name]:
    body = text.body
    found: dict[tuple[int, int], han.Found] = {}
    for match in _HAN_RUN.finditer(body):
        for name in han.names_in(body, match.start(), match.end()):
            found[name.start, name.end] = name
    for name in han.foreign_names(body, 0, len(body)):
        found[name.start, name.end] = name
    known = {body[name.start : name.end] for name in found.values() if name.kind == "person"}
    for known_name in sorted(known)[:_MOST_REPEATED]:
        for again in re.finditer(re.escape(known_name), body):
            found.setdefault(again.span(), han.Found(*again.span(), "person", "same-text"))
    return [
        Name(
            text.span(name.start, name.end),
            cast("_Kind", name.kind),
            han.forms_of(body[name.start : name.end], name.kind),
            name.rule,
        )
        for name in sorted(found.values(), key=lambda name: (name.kind != "person", name.start))
    ]


@lru_cache(maxsize=32_768)
def forms_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """Comparison forms of a name, at least one, for words in the order of the text."""
    lows = tuple(word.casefold() for word in words)
    cyrillic = all("\u0400" <= low[:1] <= "\u052f" for low in lows)
    readings = nominatives(lows) if cyrillic else (lows,)
    forms = [
        " ".join(filter(None, (sound(piece) for word in reading for piece in word.split())))
        for reading in readings
    ]
    return tuple(dict.fromkeys(form for form in forms if form)) or (" ".join(lows),)
