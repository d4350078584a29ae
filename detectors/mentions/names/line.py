"""One sentence as the readers of names see it: its words, what stands between them, and their tags."""

from __future__ import annotations

from detectors.mentions.lexicon import Tag
from detectors.mentions.names.shapes import (
    capital,
    connectors,
    named_bodies,
    not_names,
    particles,
    prepositions,
    without_suffix,
)
from detectors.mentions.words import Word

_MONTHS_AND_NAMES = frozenset(("jan", "june", "april", "may"))
_POSSESSIVE = ("ы", "і", "и", "у", "ү", "ı", "i", "u", "ü")
_DIRECTIONS = frozenset(
    "north south east west outskirts centre center middle northeast northwest southeast southwest south-west north-west north-east south-east town city village port".split()
)


class Line:
    """The words of sentence `number`; `turkic` says that the text is Kazakh, Kyrgyz or Turkish."""

    def __init__(
        self,
        body: str,
        number: int,
        words: tuple[Word, ...],
        tags: tuple[tuple[Tag, ...], ...],
        *,
        turkic: bool,
    ) -> None:
        self.body = body
        self.number = number
        self.words = words
        self.tags = tags
        self.turkic = turkic

    def gap(self, at: int) -> str:
        """What stands between word `at` and the next."""
        return self.body[self.words[at].end : self.words[at + 1].start]

    def tagged(self, at: int, *kinds: str) -> bool:
        return any(tag.kind in kinds for tag in self.tags[at])

    def no_name(self, at: int) -> bool:
        """True for months, days, languages and currency codes; an initial is none of them."""
        low = without_suffix(self.words[at].low)
        if low in _MONTHS_AND_NAMES and at + 1 < len(self.words) and self.gap(at) == " ":
            following = self.words[at + 1]
            if following.low in particles() or (following.capital and not following.upper):
                return False  # "Jan van der Berg", "June Smith"
        if len(low) == 1 and self.body[self.words[at].end : self.words[at].end + 1] == ".":
            return False
        return low in not_names() or low.removesuffix("s") in not_names()

    def tagged_before(self, first: int, kind: str) -> bool:
        return first > 0 and self.gap(first - 1) in (" ", ". ") and self.tagged(first - 1, kind)

    def preposition(self, first: int) -> str:
        at = first - 1
        while at > 0 and (
            self.words[at].low in ("the", "neighbouring", "nearby", "distant")
            or (self.words[at].capital and self.tagged(at, "nationality"))
        ):
            at -= 1
        if at > 0 and self.words[at].low == "of" and self.words[at - 1].low in _DIRECTIONS:
            return "in"
        if at >= 0 and self.words[at].low in prepositions():
            between = self.body[self.words[at].end : self.words[first].start]
            if not any(mark in between for mark in ".,;:!?"):
                return self.words[at].low
        return ""

    def gazetteer(self, first: int, last: int) -> bool:
        for tag in self.tags[first]:
            if tag.kind in ("country", "city") and tag.length >= last - first + 1:
                return True
        return False

    def named_body(self, last: int) -> bool:
        """True for "the Harvest party": a noun that bodies with names of their own have behind them."""
        return (
            last + 1 < len(self.words)
            and self.gap(last) == " "
            and self.words[last + 1].low in named_bodies()
            and not self.gazetteer(last, last)
        )

    def capital_follows(self, at: int) -> bool:
        return (
            at + 1 < len(self.words)
            and self.gap(at) in (" ", "-", "\u00a0")
            and self.gap(at - 1) in (" ", "-", "\u00a0")
            and capital(self.words[at + 1])
        )

    def is_body(self, first: int, stop: int) -> bool:
        return any(self.tagged(at, "body") for at in range(first, stop))

    def initials(self, at: int) -> bool:
        return (
            at < len(self.words)
            and len(self.words[at].text) == 1
            and self.words[at].capital
            and self.body[self.words[at].end : self.words[at].end + 1] == "."
        )

    def words_of(self, first: int, last: int) -> tuple[str, ...]:
        return tuple(
            without_suffix(self.words[at].text)
            for at in range(first, last + 1)
            if self.words[at].low not in connectors() or self.words[at].capital
        )

    def possessed_place(self, at: int) -> bool:
        """True for the noun of a Turkic place name, which has a possessive ending: "Сарыөзен көпірі"."""
        return (
            at < len(self.words)
            and self.gap(at - 1) == " "
            and self.words[at].low.endswith(_POSSESSIVE)
            and self.tagged(at, "place-noun")
        )
