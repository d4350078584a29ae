"""The proper names of people and bodies in a text."""

from __future__ import annotations

from functools import lru_cache

from detectors.mentions.names.declension import nominatives
from detectors.mentions.names.romanise import sound
from detectors.mentions.names.runs import Run, runs_of
from detectors.mentions.types import Name
from detectors.types import Span, Text


def read_names(text: Text, sentences: tuple[Span, ...]) -> tuple[Name, ...]:
    """The proper names of a text in order, none inside another; places are left to their reader.

    `forms` are keys of the sound (see `romanise.sound`), given name first where that is known, the
    likeliest nominative first. Capitalised words of which nothing is known are of kind "unknown".
    """
    names = [
        Name(
            span=text.span(run.start, run.end),
            kind=run.kind,
            forms=forms_of(run.words),
            rule=run.rule,
        )
        for run in runs_of(text, sentences)
        if run.kind != "place"
    ]
    return tuple(sorted(names, key=lambda name: name.span.start))


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


def run_forms(run: Run) -> tuple[str, ...]:
    """The comparison forms of a run."""
    return forms_of(run.words)
