"""A text in passages: short enough for an embedding model, long enough to be understood alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.mentions.sentences import read_sentences
from detectors.types import Span, Text

#: At most so many sentences and code points, whichever comes first. Some 150 tokens in an alphabet;
#: Chinese has more tokens a character, and Chinese passages are a third as long.
MAX_SENTENCES = 3
MAX_LENGTH = 600
MAX_HAN_LENGTH = 200

#: A paragraph ends a passage that has grown this long; a headline stays with what follows it.
_PARAGRAPH_FROM = 200

#: No sentence is that long: a transcript without full stops, a table. It is cut at white space.
MAX_SENTENCE = 2_000

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_BLANK_LINE = re.compile(r"\n\s*\n")


def passages(text: Text) -> tuple[Span, ...]:
    """Runs of whole sentences in order, that leave out nothing but white space.

    A passage ends after `MAX_SENTENCES` sentences or before the one that would make it longer than
    `MAX_LENGTH`; a longer sentence is a passage of its own, above `MAX_SENTENCE` several.
    """
    found: list[Span] = []
    run: list[Span] = []
    for sentence in _sentences(text):
        if run and _closed(text, run, sentence):
            found.append(text.span(run[0].start, run[-1].end))
            run = []
        run.append(sentence)
    if run:
        found.append(text.span(run[0].start, run[-1].end))
    return tuple(found)


def _closed(text: Text, run: list[Span], sentence: Span) -> bool:
    start, end = run[0].start, run[-1].end
    grown = sentence.end - start
    if len(run) >= MAX_SENTENCES or grown > MAX_LENGTH:
        return True
    if grown > MAX_HAN_LENGTH and _han_share(text.body[start : sentence.end]) > 0.3:
        return True
    paragraph = _BLANK_LINE.search(text.body, end, sentence.start) is not None
    return paragraph and end - start >= _PARAGRAPH_FROM


def _han_share(words: str) -> float:
    return len(_HAN.findall(words)) / len(words)


def _sentences(text: Text) -> Iterator[Span]:
    for sentence in read_sentences(text):
        start = sentence.start
        while sentence.end - start > MAX_SENTENCE:
            space = _last_space(text.body, start, start + MAX_SENTENCE)
            yield text.span(start, space)
            start = space
            while text.body[start].isspace():  # the sentence's last character is none
                start += 1
        yield text.span(start, sentence.end)


def _last_space(body: str, start: int, end: int) -> int:
    """Where the last word that fits ends: after it comes white space; `end` when there is none."""
    for at in range(end, start, -1):
        if body[at].isspace() and not body[at - 1].isspace():
            return at
    return end
