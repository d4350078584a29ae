"""How many mutually independent sources stand behind a set of documents.

Two documents hang together when they share an owner or a publishing name, when one names the other
or both name the same third as their source, or when one repeats the other's words. Of documents
that name nobody nothing says that they are independent: those of one host, or without an address of
one type, count once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from detectors.types import Document

# Of the runs of five words of the shorter text this share stands in the longer one as well. Wire
# copy keeps most of its runs under a new headline; two reports of one event share few.
REPEATED = 0.6
RUN = 5

_word = re.compile(r"\w+")


def independent_sources(documents: Sequence[Document]) -> int:
    """The number of groups of documents between which nothing links; 0 for no document."""
    groups: list[list[Document]] = []
    for document in documents:
        linked = [group for group in groups if any(_linked(document, other) for other in group)]
        merged = [document, *(other for group in linked for other in group)]
        groups = [group for group in groups if group not in linked] + [merged]
    return len(groups)


def _linked(one: Document, other: Document) -> bool:
    return bool(_voices(one) & _voices(other)) or repeats(one.text.body, other.text.body)


def _voices(document: Document) -> frozenset[str]:
    """Everybody whose word the document is, as comparison keys."""
    source = document.source
    named = {_key(name) for name in (source.name, source.owner, document.attributed_to) if name} - {
        ""
    }
    if named:
        return frozenset(named)
    host = urlsplit(document.url).hostname if document.url and "//" in document.url else None
    return frozenset({f"//{host}" if host else f"?{source.type}"})


def _key(name: str) -> str:
    words = _word.findall(name.casefold())
    return " ".join(words[1:] if words[:1] == ["the"] else words)


def repeats(one: str, other: str) -> bool:
    """True when the shorter of two texts is for the most part a copy of words of the longer one."""
    mine, theirs = _runs(one), _runs(other)
    shorter, longer = sorted((mine, theirs), key=len)
    if not shorter:
        return one.split() == other.split()
    return len(shorter & longer) >= REPEATED * len(shorter)


def _runs(body: str) -> frozenset[tuple[str, ...]]:
    words = _tokens(body)
    return frozenset(tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _tokens(body: str) -> list[str]:
    """Words; where a script writes none apart (Chinese), its letters one by one."""
    return list(_split(_word.findall(body.casefold())))


def _split(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        if any("\u3400" <= letter <= "\u9fff" for letter in word):
            yield from word
        else:
            yield word
