"""Phrases of the word tables found in a text, whatever their endings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from detectors.mentions.inflection import fold_arabic, lemma_keys, stems
from detectors.mentions.words import Word, words_between

# Words of a text repeat; a table remembers what it found for this many.
_REMEMBERED = 100_000


_NONE: frozenset[str] = frozenset()


class Tag(NamedTuple):
    """What a table says of `length` words (characters in Han script) that begin at one place."""

    kind: str
    value: str
    length: int


class Lexicon:
    """Phrases with the kind and value they stand for; one look-up per word of a text."""

    def __init__(self, entries: Iterable[tuple[str, str, str]]) -> None:
        """`entries` are (phrase, kind, value); a phrase in Han script is matched by characters."""
        self._first: dict[str, list[tuple[tuple[frozenset[str], ...], Tag]]] = {}
        self._han: dict[str, list[tuple[str, Tag]]] = {}
        self._memory: dict[str, tuple[tuple[tuple[frozenset[str], ...], Tag], ...]] = {}
        self._nothing: set[str] = set()
        for phrase, kind, value in entries:
            self._add(phrase.casefold(), kind, value)
        for longest_first in self._first.values():
            longest_first.sort(key=lambda item: -item[1].length)
        for phrases in self._han.values():
            phrases.sort(key=lambda item: -len(item[0]))

    def _add(self, phrase: str, kind: str, value: str) -> None:
        if "\u4e00" <= phrase[:1] <= "\u9fff":
            self._han.setdefault(phrase[0], []).append((phrase, Tag(kind, value, len(phrase))))
            return
        words = [word.low for word in words_between(phrase, 0, len(phrase))]
        if not words:
            return
        tag = Tag(kind, value, len(words))
        rest = tuple(frozenset(lemma_keys(word)) for word in words[1:])
        # "المنصوري" is a man of Mansoura, not the town: places keep their feminine ending.
        whole = kind in ("city", "country") and "\u0600" <= words[0][:1] <= "\u06ff"
        for key in (fold_arabic(words[0]),) if whole else lemma_keys(words[0]):
            self._first.setdefault(key, []).append((rest, tag))

    def tags_of(self, words: Sequence[Word]) -> tuple[tuple[Tag, ...], ...]:
        """What stands at each of the words."""
        # Most words begin nothing, which is soon remembered of them.
        nothing = self._nothing
        found = [
            () if word.low in nothing else self.tags(words, at) for at, word in enumerate(words)
        ]
        return tuple(found)

    def tags(self, words: Sequence[Word], at: int) -> tuple[Tag, ...]:
        """What stands at word `at`, longest phrase first; each kind and value once."""
        low = words[at].low
        found = self._memory.get(low)
        if found is None:
            found = tuple(entry for key in stems(low) for entry in self._first.get(key, ()))
            if len(self._memory) < _REMEMBERED:
                self._memory[low] = found
                if not found:
                    self._nothing.add(low)
        if not found:
            return ()
        tags: dict[Tag, None] = {}
        following: frozenset[str] | None = None
        for rest, tag in found:
            if not rest:
                tags[tag] = None
                continue
            if following is None:
                following = frozenset(stems(words[at + 1].low)) if at + 1 < len(words) else _NONE
            if not rest[0].isdisjoint(following) and self._follows(words, at + 2, rest[1:]):
                tags[tag] = None
        return tuple(sorted(tags, key=lambda tag: -tag.length)) if len(tags) > 1 else tuple(tags)

    @staticmethod
    def _follows(words: Sequence[Word], at: int, rest: tuple[frozenset[str], ...]) -> bool:
        if at + len(rest) > len(words):
            return False
        return all(
            not keys.isdisjoint(stems(words[at + offset].low)) for offset, keys in enumerate(rest)
        )

    def han(self, run: str, at: int) -> tuple[Tag, ...]:
        """The phrases in Han script that begin at character `at` of `run`, longest first."""
        return tuple(
            tag for phrase, tag in self._han.get(run[at], ()) if run.startswith(phrase, at)
        )
