"""Parts of speech, cases and lemmas of Russian and Ukrainian words.

pymorphy3 (MIT; dictionaries of OpenCorpora and LanguageTool) reads them where it is installed. Without it
every word is unknown and the readers fall back on the endings in the language tables.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Protocol, cast

try:
    import pymorphy3
except ImportError:  # pragma: no cover - the package is a listed dependency
    pymorphy3 = None

# An analysis whose probability is below this share of the best one is not considered.
PLAUSIBLE = 0.15


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a word form: OpenCorpora part of speech, case, number and gender or ""."""

    lemma: str
    pos: str
    case: str = ""
    number: str = ""
    gender: str = ""
    tense: str = ""
    animacy: str = ""
    known: bool = True
    grammemes: frozenset[str] = frozenset()


class _Tag(Protocol):
    POS: str | None
    case: str | None
    number: str | None
    gender: str | None
    tense: str | None
    animacy: str | None
    grammemes: frozenset[str]


class _Parse(Protocol):
    tag: _Tag
    normal_form: str
    score: float
    is_known: bool


class _Analyser(Protocol):
    def parse(self, word: str) -> list[_Parse]: ...


@cache
def _analyser(language: str) -> _Analyser | None:
    if pymorphy3 is None or language not in {"ru", "uk"}:
        return None
    return cast(_Analyser, pymorphy3.MorphAnalyzer(lang=language))


@lru_cache(maxsize=65_536)
def forms(word: str, language: str) -> tuple[Form, ...]:
    """The plausible readings of a lower-case word, the likeliest first; () when nothing can tell.

    `language` is "ru" or "uk"; any other has no reader.
    """
    analyser = _analyser(language)
    if analyser is None or not word:
        return ()
    parses = analyser.parse(word)
    best = parses[0].score if parses else 0.0
    return tuple(
        Form(
            lemma=p.normal_form,
            pos=p.tag.POS or "",
            case=p.tag.case or "",
            number=p.tag.number or "",
            gender=p.tag.gender or "",
            tense=p.tag.tense or "",
            animacy=p.tag.animacy or "",
            known=p.is_known,
            grammemes=frozenset(p.tag.grammemes),
        )
        for p in parses
        if p.score >= best * PLAUSIBLE
    )
