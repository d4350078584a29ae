"""The word tables of one language, compiled for looking up one word form at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import Literal, cast

import snowballstemmer

from detectors.mentions.lexical.scripts import normaliser

LANGUAGES = ("en", "ru", "uk", "kk", "ky", "fa", "zh", "ar", "tr")
Table = Literal["trigger", "thing", "cue", "part", "verb", "past", "not_verb"]

# English tables match by stem; Turkish and Arabic words are only cut by it for comparison.
_STEMMED = {"en": "english"}
# A stem of so few letters is found at the beginning of too many other words.
SHORT_STEM = 4
_CUT = {"tr": "turkish", "ar": "arabic"}


class _Stemmer:
    def __init__(self, name: str) -> None:
        self._stem = cast(Callable[[str], str], snowballstemmer.stemmer(name).stemWord)

    def __call__(self, word: str) -> str:
        return self._stem(word)


@dataclass(slots=True)
class _Index:
    """Entries of one table by how they match."""

    exact: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    stems: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    prefixes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(self, entry: str, value: str, stem: Callable[[str], str] | None) -> None:
        if entry.endswith("="):
            self.exact[entry[:-1]].append(value)
        elif entry.endswith("*"):
            self.prefixes[entry[:-1]].append(value)
        else:
            self.stems[stem(entry) if stem else entry].append(value)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A run of words: ids of the parts after the first, and what the whole stands for."""

    rest: tuple[str, ...]
    table: Table
    value: str


class Lexicon:
    """The tables of one language; `find` answers for one normalised word form."""

    def __init__(
        self,
        *,
        language: str,
        triggers: Mapping[str, str],
        things: Mapping[str, str],
        cues: Mapping[str, str],
        verbs: str,
        past_verbs: str,
        not_verbs: str,
        verb_endings: str,
        endings: str,
        suffixes: str,
        negative_endings: str,
        may_endings: str,
        plan_endings: str,
        passive_endings: str,
        oblique_endings: str,
        normalise: Callable[[str], str],
    ) -> None:
        self.language = language
        self.negative_endings = tuple(negative_endings.split())
        self.may_endings = tuple(may_endings.split())
        self.plan_endings = tuple(plan_endings.split())
        self.passive_endings = tuple(passive_endings.split())
        self.oblique_endings = tuple(oblique_endings.split())
        self._cutter = _Stemmer(_CUT[language]) if language in _CUT else None
        self.stem = _Stemmer(_STEMMED[language]) if language in _STEMMED else None
        self.verb_endings = tuple(sorted(verb_endings.split(), key=len, reverse=True))
        self.phrases: dict[str, list[Phrase]] = defaultdict(list)
        self.parted: dict[str, list[Phrase]] = defaultdict(list)
        self.vocabulary: set[str] = set()
        self._endings = frozenset(endings.split()) | {""}
        # "*" stands for a language that strings so many endings together that any is let pass.
        self._any_ending = "*" in self._endings
        self._suffixes = frozenset(suffixes.split())
        self._longest_suffix = max(map(len, self._suffixes), default=0)
        self._index: dict[Table, _Index] = defaultdict(_Index)
        for table, rows in (("trigger", triggers), ("thing", things), ("cue", cues)):
            for value, entries in rows.items():
                self._add(cast(Table, table), value, entries.split(), normalise)
        self._add("verb", "verb", verbs.split(), normalise)
        self._add("past", "past", past_verbs.split(), normalise)
        self._add("not_verb", "not_verb", not_verbs.split(), normalise)

    def _add(
        self, table: Table, value: str, entries: Iterable[str], normalise: Callable[[str], str]
    ) -> None:
        for entry in entries:
            head, gap, tail = entry.partition("~")
            parts = [
                normalise(part.rstrip("=*")) + part[len(part.rstrip("=*")) :]
                for part in f"{head}_{tail}".split("_")
                if part
            ]
            self.vocabulary.update(part.rstrip("=*") for part in parts)
            if self.language == "zh":
                # Runs of Han characters are cut at the entries: each stands for itself.
                parts = [part.rstrip("=*") + "=" for part in parts]
            if len(parts) == 1:
                self._index[table].add(parts[0], value, self.stem)
                continue
            for part in parts:
                if part not in self._index["part"].exact[part.rstrip("=*")]:
                    self._index["part"].add(part, part, self.stem)
            phrase = Phrase(tuple(parts[1:]), table, value)
            (self.parted if gap else self.phrases)[parts[0]].append(phrase)

    def cut(self, word: str) -> str:
        """The word without its longest known ending; at least three letters are left."""
        if self._cutter is not None:
            return self._cutter(word)
        for size in range(min(self._longest_suffix, len(word) - 3), 0, -1):
            if word[-size:] in self._suffixes:
                return word[:-size]
        return word

    def _peels(self, stem: str, rest: str) -> bool:
        """True when `rest` may be a string of endings; behind a long stem any is let pass."""
        if len(stem) > SHORT_STEM:
            return True
        while rest:
            for size in range(min(self._longest_suffix, len(rest)), 0, -1):
                if rest[:size] in self._suffixes:
                    rest = rest[size:]
                    break
            else:
                return False
        return True

    def find(self, word: str, table: Table) -> frozenset[str]:
        """The values of `word` in a table: those of its whole form and of its longest stem."""
        index = self._index[table]
        found = set(index.exact.get(word, ()))
        if table not in {"cue", "part"} and found:
            return frozenset(found)
        if self.stem is not None:
            found.update(index.stems.get(self.stem(word), ()))
        for cut in range(len(word), 1 if len(word) > 1 else 0, -1):
            head = word[:cut]
            hits = index.prefixes.get(head, [])
            if (
                self.stem is None
                and head in index.stems
                and (
                    word[cut:] in self._endings
                    or (self._any_ending and self._peels(head, word[cut:]))
                )
            ):
                hits = hits + index.stems[head]
            if hits:
                found.update(hits)
                if table != "part":
                    # A part of one phrase may be the stem of another's: «шығарды», «шығар».
                    break
        return frozenset(found)


@cache
def lexicon(language: str) -> Lexicon:
    """The compiled tables of a language; LookupError for one that has none."""
    if language not in LANGUAGES:
        raise LookupError(language)
    events = import_module(f"detectors.languages.{language}.events")
    things = import_module(f"detectors.languages.{language}.things")
    cues = import_module(f"detectors.languages.{language}.cues")

    return Lexicon(
        language=language,
        triggers=events.TRIGGERS,
        things=things.THINGS,
        cues=cues.CUES,
        verbs=cues.VERBS,
        past_verbs=cues.PAST_VERBS,
        not_verbs=cues.NOT_VERBS,
        verb_endings=cues.VERB_ENDINGS,
        endings=cues.ENDINGS,
        suffixes=cues.SUFFIXES,
        negative_endings=cues.NEGATIVE_ENDINGS,
        may_endings=cues.MAY_ENDINGS,
        plan_endings=cues.PLAN_ENDINGS,
        passive_endings=cues.PASSIVE_ENDINGS,
        oblique_endings=cues.OBLIQUE_ENDINGS,
        normalise=normaliser(language),
    )
