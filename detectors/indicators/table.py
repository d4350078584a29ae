"""The codebook and the frame words of all languages as one matcher."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from detectors.indicators import codebook
from detectors.indicators.matcher import Label, Matcher
from detectors.indicators.words import LANGUAGES


def _entries() -> Iterator[tuple[Label, str, str]]:
    for one in codebook():
        for cue in one.cues:
            yield Label("cue", one.id, cue.families), cue.language, cue.pattern
        for guard in one.guards:
            yield Label("guard", one.id, wide=guard.wide), guard.language, guard.pattern
    for language, words in LANGUAGES.items():
        for key, lines in words.frame.items():
            for line in lines.splitlines():
                if line.strip():
                    yield Label("frame", key), language, line.strip()


@cache
def matcher() -> Matcher:
    """The matcher of every cue, guard and frame word, built at first use."""
    return Matcher(
        _entries(),
        classes={language: words.classes for language, words in LANGUAGES.items()},
        negations={language: words.negations for language, words in LANGUAGES.items()},
    )
