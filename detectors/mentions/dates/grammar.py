"""Which sequences of date words make one date: a cascade over strings of item codes.

Every rule is a regular expression over one-letter codes (see `lexicon.CODES`), bounded in length,
with the builder that reads the matched items. Earlier rules win. A builder may still refuse.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from detectors.mentions.dates.forms import Form, Item

Builder = Callable[[Sequence[Item]], Form | None]
Guard = Callable[[Sequence[Item], int, int], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` over codes; `allowed(items, start, end)` looks at the neighbours of the match."""

    pattern: str
    build: Builder
    allowed: Guard | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """The rules of one pass, tried together; what they build stands as one item of `code`."""

    code: str
    rules: tuple[Rule, ...]
    master: re.Pattern[str]

    def reduce(self, items: list[Item]) -> list[Item]:
        """The items with every match replaced by one item that carries its form."""
        codes = "".join([item.code for item in items])
        out: list[Item] = []
        at, done = 0, 0
        while match := self.master.search(codes, at):
            start = match.start()
            index = int((match.lastgroup or "r0")[1:])
            found = self._build(items, codes, start, index, match.end())
            if found is None:
                at = start + 1
                continue
            form, end = found
            out.extend(items[done:start])
            first, last = _visible(items[start:end], form), items[end - 1]
            # «الساعة 11:30»: behind the word for the hour a time needs no preposition.
            num = 0 if first.code == "h" and first.tag == "hour" else first.num
            out.append(Item(self.code, first.start, last.end, num, "", form, first.capital))
            done = at = end
        if not done:
            return items
        out.extend(items[done:])
        return out

    def _build(
        self, items: list[Item], codes: str, start: int, index: int, end: int
    ) -> tuple[Form, int] | None:
        """The form of the first rule from `index` on that matches here and its builder takes."""
        for rule in self.rules[index:]:
            match = _compiled(rule.pattern).match(codes, start)
            if match is None:
                continue
            end = match.end()
            while end > start + 1 and codes[end - 1] in ";,va-":
                end -= 1
            if rule.allowed is not None and not rule.allowed(items, start, end):
                continue
            form = rule.build(items[start:end])
            if form is not None:
                return form, end
        return None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """One rule alone; most are never asked for, and compiling all would slow the first text."""
    return re.compile(pattern)


def _visible(items: Sequence[Item], form: Form) -> Item:
    """The first item that belongs to the quote: prepositions do not, but "in" of "in three days"."""
    hidden = "fbv" if form.rule == "in-future" else "fbav"
    return next((item for item in items if item.code not in hidden), items[0])


def stage(code: str, rules: Sequence[Rule]) -> Stage:
    """The compiled pass over `rules`."""
    master = "|".join(f"(?P<r{i}>{rule.pattern})" for i, rule in enumerate(rules))
    return Stage(
        code=code,
        rules=tuple(rules),
        master=re.compile(master),
    )
