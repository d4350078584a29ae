"""Whether a clause tells of something that lasts, so that the day it names is not its begin."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module

from detectors.types import Span

LANGUAGES = ("en", "ru", "uk", "kk", "ky", "fa", "zh", "ar", "tr")


@cache
def _pattern(table: str) -> re.Pattern[str]:
    """One pattern for all languages: their words do not collide, and texts mix languages."""
    words: set[str] = set()
    chinese: set[str] = set()
    for language in LANGUAGES:
        module = import_module(f"detectors.languages.{language}.aspect")
        listed: str = getattr(module, table)
        (chinese if language == "zh" else words).update(listed.split())
    by_length = sorted(words, key=len, reverse=True)
    spaced = rf"\b(?:{'|'.join(map(re.escape, by_length))})\b"
    return re.compile(f"{spaced}|{'|'.join(sorted(chinese))}", re.IGNORECASE)


def lasts(clause: Span) -> bool:
    """True when a word such as "still" or "remained" says that a state went on."""
    return _pattern("ONGOING").search(clause.quote) is not None


def single(clause: Span) -> bool:
    """True when a word such as "only" or "first" says that there was no other event of the kind."""
    return _pattern("SINGLE").search(clause.quote) is not None
