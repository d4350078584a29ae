"""The sentences of a text with every cue, guard and frame word that stands in them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from detectors.indicators.folding import Folded, fold
from detectors.indicators.matcher import Hit
from detectors.indicators.table import matcher
from detectors.mentions.coercion.language import languages
from detectors.mentions.names import read_names
from detectors.mentions.sentences import read_sentences
from detectors.mentions.types import Name
from detectors.types import Span, Text

# Endings of surnames in the sound in which names are compared; a lone capitalised word without one
# may be a body, a place or a brand.
_SURNAME = re.compile(
    r"(?:ov|ev|in|ova|eva|ina|enko|uk|chuk|skii|ski|skaia|ian|shvili|dze|bek|ev|iev|uly|zade|oglu|ez|son|sen)$"
)
# Code points of a sentence that are read together.
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class NamePlace:
    """A name at its half-open place in the folded sentence, with the forms that it may stand for.

    The first word of a sentence is capital in any case, so that a longer name there may be its rest.
    """

    name: Name
    start: int
    end: int

    @property
    def forms(self) -> tuple[str, ...]:
        """The comparison forms, the likeliest first."""
        if self.start > 0 or self.name.rule == "given-name":
            return self.name.forms
        rest = tuple(form.partition(" ")[2] for form in self.name.forms)
        return (*self.name.forms, *(form for form in rest if form))

    @property
    def body(self) -> bool:
        """True for a ministry, a company, an outlet."""
        return self.name.kind == "organisation"

    @property
    def person(self) -> bool:
        """True for what is likely a person: known as one, of two words, or with a surname's ending."""
        if self.name.kind != "unknown":
            return self.name.kind == "person"
        words = self.name.forms[0].split() if self.name.forms else []
        return len(words) > 1 or bool(words and _SURNAME.search(words[-1]))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, folded, with its hits; all places below are places in the folded text."""

    span: Span
    folded: Folded
    hits: tuple[Hit, ...]
    names: tuple[NamePlace, ...]

    def original(self, start: int, end: int) -> Span:
        """The span of the text behind a non-empty folded slice."""
        left, right = self.folded.back(start, end)
        return self.span.text.span(self.span.start + left, self.span.start + right)

    def frame(self, *keys: str) -> tuple[Hit, ...]:
        """The hits of frame words of any of these kinds, in order."""
        return tuple(h for h in self.hits if h.label.kind == "frame" and h.label.key in keys)

    def has(self, *keys: str) -> bool:
        """True when a frame word of one of these kinds stands here."""
        return any(h.label.kind == "frame" and h.label.key in keys for h in self.hits)

    @property
    def question(self) -> bool:
        """True when the sentence asks."""
        return self.folded.text.rstrip(" \"'»”)").endswith(("?", "？", "؟"))


def _pieces(span: Span) -> Iterator[Span]:
    """A sentence cut at white space into pieces of bounded length.

    Speech recognition leaves out full stops. What is set against each other within one sentence then
    costs a time that goes with its length, and not with the square of it.
    """
    start = span.start
    body = span.text.body
    while span.end - start > _LONGEST:
        cut = max(body.rfind(mark, start + _LONGEST // 2, start + _LONGEST) for mark in " \n\t")
        end = cut if cut > start else start + _LONGEST
        yield span.text.span(start, end)
        start = end
    yield span.text.span(start, span.end)


@lru_cache(maxsize=512)
def scan(text: Text) -> tuple[Sentence, ...]:
    """The sentences of a text in order; costs a time linear in its length."""
    spans = read_sentences(text)
    names = read_names(text, spans)
    starts = [name.span.start for name in names]
    found = []
    for span in (piece for whole in spans for piece in _pieces(whole)):
        folded = fold(span.quote)
        if not folded.text.strip():
            continue
        inside = tuple(
            NamePlace(
                name,
                folded.forward(name.span.start - span.start),
                folded.forward(name.span.end - span.start),
            )
            for name in names[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            if span.contains(name.span)
        )
        spoken = languages(span.quote, text.body, text.language)
        found.append(Sentence(span, folded, matcher().hits(folded, spoken), inside))
    return tuple(found)
