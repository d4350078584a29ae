"""The places of a text: by capitals and prepositions, by nouns of place, and by the gazetteer."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from detectors.mentions.names.line import Line
from detectors.mentions.names.runs import runs_of
from detectors.mentions.names.shapes import Run
from detectors.mentions.places.containment import relate
from detectors.mentions.places.forms import Draft, listed_place, place_forms
from detectors.mentions.places.han import places_in
from detectors.mentions.places.sites import ADJECTIVE_ENDS, place_at
from detectors.mentions.types import Name, Place
from detectors.mentions.vocabulary import tags_of
from detectors.mentions.words import is_turkic, words_of
from detectors.types import Span, Text

_SPACES = (" ", "\u00a0", ". ", " «", "-")


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
    turkic = is_turkic(text, sentences)
    runs: dict[int, list[Run]] = {}
    for run in runs_of(text, sentences):
        runs.setdefault(run.sentence, []).append(run)
    people = [(name.span.start, name.span.end) for name in names if name.kind != "unknown"]
    starts = [start for start, _ in people]
    lines = zip(sentences, words_of(text, sentences), tags_of(text, sentences), strict=True)
    for number, (span, words, tags) in enumerate(lines):
        here = people[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        line = Line(text.body, number, words, tags, turkic=turkic)
        drafts.extend(_sentence(line, runs.get(number, []), here))
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda draft: (draft.start, -draft.end)):
        if not kept or kept[-1].end <= draft.start:
            kept.append(draft)
    related = relate(text.body, [(d.start, d.end, d.forms, d.kind, d.rule) for d in kept])
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


def _sentence(line: Line, runs: list[Run], people: list[tuple[int, int]]) -> Iterator[Draft]:
    """The places of one sentence: those with a capital first, then the others word by word."""
    named: set[int] = set()
    for run in runs:
        if run.kind != "unknown":
            named.update(range(run.first, run.last + 1))
        if run.kind == "place":
            draft, used = _of_run(line, run)
            named.update(used)
            yield draft
    at = 0
    while at < len(line.words):
        word = line.words[at]
        if word.script == "han":
            yield from places_in(line.body, word, people)
        elif at not in named and line.tags[at]:
            found, step = place_at(line, at, people)
            if found:
                yield found
            at += step
            continue
        at += 1


def _of_run(line: Line, run: Run) -> tuple[Draft, range]:
    """A capitalised place with the noun of place beside it, and the words that it takes."""
    words = line.words
    first, last, start, end = run.first, run.last, run.start, run.end
    for tag in line.tags[first - 1] if first else ():  # "Northern", which begins no name elsewhere
        if tag.kind in ("country", "city") and tag.length == last - first + 2:
            return listed_place(tag, words[first - 1].start, end), range(first - 1, last + 1)
    for tag in line.tags[first]:
        if tag.kind in ("country", "city") and tag.length >= last - first + 1:
            return listed_place(tag, start, end), range(first, last + 1)
    kind = ""
    while not run.suffix and last + 1 < len(words) and line.gap(last) in (" ", "\u00a0"):
        noun = _noun(line, last + 1)
        if not noun or words[last + 1].capital or not _may_follow(line, last):
            break
        kind, last, end = noun, last + 1, words[last + 1].end
    for at in range(run.last, run.first - 1, -1):
        kind = kind or _noun(line, at)
    if not kind and first:
        at = first - 1
        if words[at].low == "of" and at:
            at -= 1
        if line.body[words[at].end : words[first].start] in (*_SPACES, " of "):
            kind = _noun(line, at)
            if kind:
                first, start = at, words[at].start
    kind = kind or "unknown"
    return Draft(start, end, place_forms(run.words), kind, run.rule), range(first, last + 1)


def _may_follow(line: Line, last: int) -> bool:
    """True when a noun of place can stand behind the name: not in Russian, save for adjectives."""
    if line.words[last].script != "cyrillic":
        return True
    return line.words[last].low.endswith(ADJECTIVE_ENDS) or line.turkic


def _noun(line: Line, at: int) -> str:
    """The kind of the noun of place at word `at`, "" for none; an abbreviation needs its full stop."""
    word = line.words[at]
    if len(word.text) <= 2 and line.body[word.end : word.end + 1] != ".":
        return ""
    return next((tag.value for tag in line.tags[at] if tag.kind == "place-noun"), "")
