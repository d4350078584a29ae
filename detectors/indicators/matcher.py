"""Every pattern of the codebook in one table, matched against a sentence in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from detectors.indicators.folding import Folded
from detectors.indicators.patterns import Word, either_order, translate

_WORD = re.compile(r"\w+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_ARABIC_PREFIX = re.compile(r"[وف]?(?:[بک]?ال|لل|[بکلس])?")
_LONGEST_STEM = 24


@dataclass(frozen=True, slots=True)
class Label:
    """What a hit means: `kind` "cue", "guard" or "frame", `key` an indicator's id or a frame word."""

    kind: str
    key: str
    families: str = ""
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A labelled match in a folded sentence, half-open."""

    label: Label
    start: int
    end: int
    language: str


@dataclass(frozen=True, slots=True)
class _Rule:
    label: Label
    language: str
    source: str
    needs: tuple[frozenset[int], ...]


@lru_cache(maxsize=8192)
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _common(word: Word) -> float:
    """How common a word is likely to be in a text, going by its length alone."""
    return 1.0 if word.language == "zh" else 10.0 ** -min(len(word.form), 6)


class Matcher:
    """Finds every labelled pattern in a sentence.

    A pattern is tried only where each of its elements has a word in the sentence, so that the time
    goes with the length of the text and hardly with the size of the codebook. Expressions are
    compiled when they are first tried.
    """

    def __init__(
        self,
        entries: Iterable[tuple[Label, str, str]],
        *,
        classes: Mapping[str, Mapping[str, str]],
        negations: Mapping[str, str],
    ) -> None:
        self._exact: dict[str, list[int]] = {}
        self._stems: dict[str, list[int]] = {}
        self._han: dict[str, int] = {}
        self._numbers: dict[Word, int] = {}
        self._by_word: dict[int, list[_Rule]] = {}
        self._direct: dict[int, set[tuple[Label, str]]] = {}
        self._seen: dict[str, tuple[int, ...]] = {}
        for label, language, line in entries:
            for pattern in either_order(line):
                self._add(label, language, pattern, classes[language], negations.get(language, ""))

    def _add(
        self, label: Label, language: str, line: str, classes: Mapping[str, str], barrier: str
    ) -> None:
        pattern = translate(line, language=language, classes=classes, negations=barrier)
        for single in pattern.single:
            self._direct.setdefault(self._number(single), set()).add((label, language))
        if not pattern.source:
            return
        needs = tuple(frozenset(map(self._number, need)) for need in pattern.needs)
        if not needs:
            raise ValueError(f"a pattern without any word: {line!r}")
        rule = _Rule(label, language, pattern.source, needs)
        rarest = min(range(len(needs)), key=lambda at: sum(map(_common, pattern.needs[at])))
        for number in needs[rarest]:
            self._by_word.setdefault(number, []).append(rule)

    def _number(self, word: Word) -> int:
        if word not in self._numbers:
            number = len(self._numbers)
            self._numbers[word] = number
            if word.language == "zh":
                self._han[word.form] = number
            else:
                table = self._stems if word.stem else self._exact
                table.setdefault(word.form, []).append(number)
        return self._numbers[word]

    def _words(self, token: str) -> tuple[int, ...]:
        known = self._seen.get(token)
        if known is None:
            known = tuple(self._look_up(token))
            if len(self._seen) < 100_000 and len(token) <= _LONGEST_STEM * 2:
                self._seen[token] = known
        return known

    def _look_up(self, token: str) -> list[int]:
        forms = {token}
        if _ARABIC.match(token):
            bare = _ARABIC_PREFIX.match(token)
            ends = range(1, (bare.end() if bare else 0) + 1)
            forms |= {token[end:] for end in ends if end < len(token)}
        found: list[int] = []
        for form in forms:
            found += self._exact.get(form, ())
            for size in range(1, min(len(form), _LONGEST_STEM) + 1):
                found += self._stems.get(form[:size], ())
        return found

    def hits(self, sentence: Folded, languages: frozenset[str]) -> tuple[Hit, ...]:
        """The matches of these languages in a folded sentence, in the order of their places."""
        text = sentence.text
        present: set[int] = set()
        found: set[Hit] = set()
        for token in _WORD.finditer(text):
            for number in self._words(token.group()):
                present.add(number)
                for label, language in self._direct.get(number, ()):
                    if language in languages:
                        found.add(Hit(label, token.start(), token.end(), language))
        if _HAN.search(text):
            present.update(number for form, number in self._han.items() if form in text)
        rules: dict[int, _Rule] = {}
        for word in present:
            for rule in self._by_word.get(word, ()):
                if rule.language in languages and not any(
                    need.isdisjoint(present) for need in rule.needs
                ):
                    rules[id(rule)] = rule
        found |= {
            Hit(rule.label, match.start(), match.end(), rule.language)
            for rule in rules.values()
            for match in _compiled(rule.source).finditer(text)
        }
        return tuple(
            sorted(
                found,
                key=lambda hit: (
                    hit.start,
                    -hit.end,
                    hit.label.kind,
                    hit.label.key,
                    hit.label.families,
                    hit.language,
                ),
            )
        )
