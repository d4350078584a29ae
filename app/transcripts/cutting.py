"""Speech without punctuation cut into pieces that can be read: at pauses, clauses and lengths."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.transcripts.clauses import opening
from app.transcripts.types import Ends

#: A silence this long parts two sentences of unpunctuated speech; a shorter one is a hint.
_PAUSE_MS = 800
_BREATH_MS = 250
#: A piece of unpunctuated speech has as many words at least, at most, and at best.
_FEWEST = 4
_MOST = 30
_BEST = 16
#: A sentence that ends with a mark is believed up to that many words.
_MOST_MARKED = 80

_WORD = re.compile(r"[\u3400-\u9fff]|[^\s\u3400-\u9fff]+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_MARKED = re.compile(r"[.!?…。！？؟۔;；]['\"»”’)\]]*$")
_EDGE = re.compile(r"^[^\w]+|[^\w]+$")


@dataclass(frozen=True, slots=True)
class Joint:
    """Where a cue begins in the text, and the silence before it in milliseconds (None: unknown)."""

    at: int
    pause_ms: int | None


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    low: str
    weight: float
    capital: bool
    comma: bool


def cut(
    body: str,
    start: int,
    end: int,
    joints: Sequence[Joint],
    *,
    language: str | None,
    ends: Ends | None = None,
) -> Iterator[tuple[int, int]]:
    """The pieces of `body[start:end]` in order, half-open, leaving out nothing but white space.

    One piece when it is short enough for a sentence. `joints` are the cue starts inside, in order.
    `ends` tells where speech without punctuation ends a sentence; Chinese has no words that it could
    be asked about. Linear in the length.
    """
    words = _words(body, start, end)
    marked = _MARKED.search(body, max(start, end - 8), end) is not None
    total = sum(word.weight for word in words)
    if total <= (_MOST_MARKED if marked else _FEWEST):
        yield start, end
        return
    if ends is not None and not marked and not any(_HAN.match(word.low) for word in words):
        yield from _heard(words, _told(words, joints, ends))
        return
    scores = _scores(words, joints, language, marked=marked)
    if total <= _MOST and not any(score >= _SURE for score in scores):
        yield start, end
        return
    yield from _pieces(words, scores, most=_MOST_MARKED if marked else _MOST)


#: A score from here on cuts whatever the length.
_SURE = 10.0


#: From these log odds on a sentence ends, where nothing else speaks for or against it; what a silence
#: adds to them; how many words a sentence then has at least and at most.
_HEARD = -1.0
_PAUSE_ODDS = 3.0
_BREATH_ODDS = 1.0
_FEWEST_HEARD = 2
_MOST_HEARD = 45


def _told(words: Sequence[_Word], joints: Sequence[Joint], ends: Ends) -> list[float]:
    """How much the log odds of an end before each word are above the bound."""
    spoken = [at for at, word in enumerate(words) if word.low]
    odds = ends([words[at].low for at in spoken]) if len(spoken) > 1 else ()
    # A dash or a note sign is no word: it goes with what stands before it.
    scores = [-100.0] * len(words)
    for at, value in zip(spoken[1:], odds, strict=True):
        scores[at] = value - _HEARD
    pauses = {joint.at: joint.pause_ms or 0 for joint in joints}
    for at, word in enumerate(words):
        pause = pauses.get(word.start, 0)
        if pause >= _BREATH_MS:
            scores[at] += _PAUSE_ODDS if pause >= _PAUSE_MS else _BREATH_ODDS
    return scores


def _heard(words: Sequence[_Word], scores: Sequence[float]) -> Iterator[tuple[int, int]]:
    """Cut wherever the score is above 0, and at the best place where that would be too long."""
    first = 0
    for at in range(1, len(words) + 1):
        while at < len(words) and at - first >= _MOST_HEARD:
            better = max(range(first + _FEWEST_HEARD, at + 1), key=lambda place: scores[place])
            yield words[first].start, words[better - 1].end
            first = better
        if at == len(words) or (at - first >= _FEWEST_HEARD and scores[at] > 0):
            yield words[first].start, words[at - 1].end
            first = at


def _words(body: str, start: int, end: int) -> list[_Word]:
    found = []
    for match in _WORD.finditer(body, start, end):
        word = match.group()
        found.append(
            _Word(
                match.start(),
                match.end(),
                _EDGE.sub("", word).lower(),
                0.6 if _HAN.match(word) else 1.0,
                word[:1].isupper(),
                word[-1] in ",،、，:;",
            )
        )
    return found


def _scores(
    words: Sequence[_Word], joints: Sequence[Joint], language: str | None, *, marked: bool
) -> list[float]:
    """How good a place the beginning of each word is for a cut; below 0 it is a bad one."""
    may, mostly, never_last = _tables(language)
    pauses = {joint.at: joint.pause_ms for joint in joints}
    scores = [0.0]
    for before, word in itertools.pairwise(words):
        score = 0.0
        if word.start in pauses:
            pause = pauses[word.start]
            score += 2.0 if word.capital and not marked else 1.0
            if pause is not None and pause >= _PAUSE_MS and not marked:
                score += _SURE
            elif pause is not None and pause >= _BREATH_MS:
                score += 3.0
        if word.low in mostly:
            score += 2.5
        elif word.low in may:
            score += 1.5
        if before.low in never_last:
            score -= 6.0
        if before.comma:
            # Where commas stand, a clause may end; where none do, they say nothing.
            score += 1.0
        scores.append(score)
    return scores


@lru_cache(maxsize=16)
def _tables(language: str | None) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    return opening(language)


def _pieces(
    words: Sequence[_Word], scores: Sequence[float], *, most: float
) -> Iterator[tuple[int, int]]:
    first = 0
    while first < len(words):
        following = _next(words, scores, first, most)
        yield words[first].start, words[following - 1].end
        first = following


def _next(words: Sequence[_Word], scores: Sequence[float], first: int, most: float) -> int:
    """The index of the word with which the next piece begins; `len(words)` when none does."""
    length = 0.0
    best, best_at = -100.0, len(words)
    for at in range(first, len(words)):
        if length >= _FEWEST and at > first:
            if scores[at] >= _SURE:
                return at
            # Far from the best length a place must be better to be chosen.
            value = scores[at] - abs(length - _BEST) / _BEST * 2
            if value > best:
                best, best_at = value, at
        length += words[at].weight
        if length > most:
            return max(best_at if best_at < len(words) else at, first + 1)
    return len(words)
