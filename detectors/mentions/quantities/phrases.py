"""Forms of a language's tables, found at or before a token."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Generic, TypeVar

from detectors.mentions.quantities.tokens import Token, fold, tokenise

Value = TypeVar("Value")
_Entry = tuple[tuple[str, ...], Value]
_REMEMBERED = 20_000


class Phrases(Generic[Value]):
    """Forms of one or more words, found at or before a token; the longest wins."""

    def __init__(self, entries: Iterable[tuple[str, Value]], *, turkish: bool = False) -> None:
        self._forward: dict[str, list[_Entry[Value]]] = {}
        self._backward: dict[str, list[_Entry[Value]]] = {}
        # What was looked up before, by key: words of a text repeat.
        self._ahead: dict[str, list[_Entry[Value]]] = {}
        self._behind: dict[str, list[_Entry[Value]]] = {}
        self._shortest = 99
        for form, value in entries:
            keys = split_form(form, turkish=turkish)
            if keys:
                self._forward.setdefault(keys[0], []).append((keys, value))
                self._backward.setdefault(keys[-1], []).append((keys, value))
                self._shortest = min(
                    [self._shortest, *(len(key) for key in (keys[0], keys[-1]) if key[-1] == "*")]
                )

    def __bool__(self) -> bool:
        return bool(self._forward)

    def first_words(self) -> set[str]:
        """The first key of every form; those that end in `*` are stems."""
        return set(self._forward)

    def all_words(self) -> set[str]:
        """Every key of every form."""
        return {key for found in self._forward.values() for keys, _ in found for key in keys}

    def rare_words(self) -> set[str]:
        """The longest key of every form, which stands for the form when a text is screened."""
        return {max(keys, key=len) for found in self._forward.values() for keys, _ in found}

    def at(self, tokens: Sequence[Token], index: int) -> tuple[Value, int] | None:
        """The longest form that begins at `index`, with its number of tokens."""
        if not 0 <= index < len(tokens):
            return None
        key = tokens[index].key
        known = self._ahead.get(key)
        if known is None:
            known = self._candidates(self._forward, self._ahead, key)
        for keys, value in known:
            if len(keys) == 1 or _matches(keys, tokens, index):
                return value, len(keys)
        return None

    def before(self, tokens: Sequence[Token], end: int) -> tuple[Value, int] | None:
        """The longest form whose last token is `end - 1`, with its number of tokens."""
        if not 0 < end <= len(tokens):
            return None
        for keys, value in self._candidates(self._backward, self._behind, tokens[end - 1].key):
            if len(keys) == 1 or _matches(keys, tokens, end - len(keys)):
                return value, len(keys)
        return None

    def _candidates(
        self,
        table: Mapping[str, list[_Entry[Value]]],
        seen: dict[str, list[_Entry[Value]]],
        key: str,
    ) -> list[_Entry[Value]]:
        """Every form with this key at its end, the longest first, exact ones before stems."""
        known = seen.get(key)
        if known is not None:
            return known
        found = list(table.get(key, ()))
        # A stem counts the star, so the shortest stem of n letters stands as n + 1 signs.
        for length in range(min(len(key), 20), self._shortest - 2, -1):
            found += table.get(key[:length] + "*", ())
        found.sort(key=lambda entry: -len(entry[0]))
        if len(seen) >= _REMEMBERED:
            seen.clear()
        seen[key] = found
        return found


def _matches(keys: tuple[str, ...], tokens: Sequence[Token], start: int) -> bool:
    if start < 0 or start + len(keys) > len(tokens):
        return False
    for offset, key in enumerate(keys):
        have = tokens[start + offset].key
        if key != have and not (key[-1] == "*" and len(key) > 1 and have.startswith(key[:-1])):
            return False
    return True


@cache
def split_form(form: str, *, turkish: bool = False) -> tuple[str, ...]:
    """The token keys of a form; a star stays on the word before it."""
    words = form.split(" ")
    if all(
        word.removesuffix("*").isalpha() and not "\u2e80" <= word[0] <= "\ua4cf" for word in words
    ):
        return tuple(fold(word, turkish=turkish) for word in words)
    keys: list[str] = []
    for token in tokenise(form, 0, len(form), turkish=turkish):
        if token.key == "*" and keys:
            keys[-1] += "*"
        else:
            keys.append(token.key)
    return tuple(keys)


def forms(text: str) -> list[str]:
    """The forms of one table string."""
    return [form for form in (piece.strip() for piece in text.split("|")) if form]
