"""How many mutually independent sources stand behind a set of documents, and what joins the others.

Two documents hang together when they share an owner or a publishing name, when one names the other
or both name the same third as their source (in the field for it or in their words), or when one
repeats the other's words. Of documents that name nobody nothing says that they are independent:
those of one host, or without an address of one type, count once. Documents that hang together,
directly or over others, are one chain, and chains are what is counted: N copies of a wire report
are one source.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from urllib.parse import urlsplit

from rapidfuzz import fuzz

from detectors.mentions.names import read_names
from detectors.mentions.reading import read
from detectors.mentions.sentences import read_sentences
from detectors.mentions.sourcing import Cited, body_of, read_cited, same_source
from detectors.types import Claim, Corroboration, Document, SourceChain, Span, Text

# Of the runs of five words of the shorter text this share stands in the longer one as well. Wire
# copy keeps most of its runs under a new headline; two reports of one event share few.
REPEATED = 0.6
RUN = 5
# A copy with a word changed here and there keeps few runs, but its letters in their order: the best
# part of the longer text is this like the shorter one, in per cent. Of 196 pairs of texts about one
# matter that were written apart the most alike reach 74.
ALIKE = 80
# Texts within these bounds are compared letter by letter: on shorter ones it says nothing, on
# longer ones it takes long.
LETTERS = (80, 6000)
# Of the words of the shorter text this share must stand in the longer one to go on comparing.
SHARED_WORDS = 0.7
# In a text of so few sentences every source named stands for the whole.
SHORT = 3

_word = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Read:
    """A document with all that may join it to another, worked out once."""

    document: Document
    names: Mapping[str, str]
    unnamed: str | None
    own: Cited | None
    cited: tuple[Cited, ...]
    runs: frozenset[tuple[str, ...]]
    words: frozenset[str]
    plain: str


@dataclass(frozen=True, slots=True)
class _Link:
    """Why two documents hang together; `origin` is who stands behind both, None for a copy."""

    why: str
    origin: str | None


def independent_sources(
    documents: Sequence[Document], quoted: Mapping[str, Sequence[Span]] | None = None
) -> int:
    """The number of chains of the documents; 0 for no document. See `source_chains`."""
    return len(source_chains(documents, quoted))


def source_chains(
    documents: Sequence[Document], quoted: Mapping[str, Sequence[Span]] | None = None
) -> tuple[SourceChain, ...]:
    """The documents in groups between which nothing links, in an order that theirs does not change.

    `quoted` are the spans of each document, by its id, that a conflict rests on: a source that the
    text names counts where it stands by these words, at the head of the text, or anywhere in a short
    one. Without it the whole text counts.
    """
    by_id = {document.text.id: document for document in documents}
    known = [_read(by_id[id], (quoted or {}).get(id)) for id in sorted(by_id)]
    links = {
        (a, b): link
        for a, b in combinations(range(len(known)), 2)
        if (link := _link(known[a], known[b])) is not None
    }
    return tuple(_chain(known, group, links) for group in _groups(len(known), links))


def passes_on(claim: Claim, document: Document, agreed: Corroboration) -> bool:
    """True when what agrees with the claim is the claim once more.

    The document is the claim's outlet's or speaker's, names one of them as the source of the words
    that agree, or has the claim's own words.
    """
    own = [_as_cited(name, None) for name in (claim.outlet, claim.speaker) if name and _key(name)]
    named = (document.source.name, document.source.owner, document.attributed_to)
    behind = [_as_cited(name, document.source.country) for name in named if name and _key(name)]
    behind += _cited(document, [agreed.evidence_span])
    if any(_one_source(mine, theirs) for mine in own for theirs in behind):
        return True
    words = _tokens(agreed.claim_span.quote)
    return len(words) > RUN and repeats(agreed.claim_span.quote, agreed.evidence_span.quote)


def _one_source(mine: Cited, theirs: Cited) -> bool:
    return same_source(mine, theirs) or _key(mine.span.quote) == _key(theirs.span.quote)


def _groups(count: int, links: Iterable[tuple[int, int]]) -> list[list[int]]:
    root = list(range(count))

    def find(at: int) -> int:
        while root[at] != at:
            root[at] = root[root[at]]
            at = root[at]
        return at

    for a, b in links:
        one, other = find(a), find(b)
        root[max(one, other)] = min(one, other)
    groups: dict[int, list[int]] = {}
    for at in range(count):
        groups.setdefault(find(at), []).append(at)
    return list(groups.values())


def _chain(
    known: Sequence[_Read], group: Sequence[int], links: Mapping[tuple[int, int], _Link]
) -> SourceChain:
    inside = [links[pair] for pair in combinations(group, 2) if pair in links]
    origins = Counter(link.origin for link in inside if link.origin)
    origin: str | None = None
    if origins:
        origin = min(origins, key=lambda name: (-origins[name], name))
    elif inside:
        first = min((known[at].document for at in group), key=_age)
        origin = first.source.name or first.source.owner
    return SourceChain(
        documents=tuple(known[at].document.text.id for at in group),
        origin=origin,
        why=tuple(sorted({link.why for link in inside})),
    )


def _age(document: Document) -> tuple[bool, str, str]:
    day = document.published_on
    return (day is None, day.isoformat() if day else "", document.text.id)


def _read(document: Document, quoted: Sequence[Span] | None) -> _Read:
    source = document.source
    named = {
        _key(name): name.strip()
        for name in (source.name, source.owner, document.attributed_to)
        if name and _key(name)
    }
    host = urlsplit(document.url).hostname if document.url and "//" in document.url else None
    unnamed = None if named else (f"//{host}" if host else f"?{source.type}")
    words = _tokens(document.text.body)
    return _Read(
        document,
        named,
        unnamed,
        _own(document),
        (*_attributed(document), *_cited(document, quoted)),
        _runs(words),
        frozenset(words),
        " ".join(words),
    )


def _own(document: Document) -> Cited | None:
    """Who publishes the document, as others would name him."""
    name = document.source.name
    return _as_cited(name, document.source.country) if name and _key(name) else None


def _attributed(document: Document) -> tuple[Cited, ...]:
    who = document.attributed_to
    return (_as_cited(who, None),) if who and _key(who) else ()


def _as_cited(name: str, country: str | None) -> Cited:
    text = Text("name", name, None)
    body, countries = body_of(name)
    if body is not None:
        if not countries and country:
            countries = frozenset({country.upper()})
        return Cited(text.span(0, len(name)), body, (), countries)
    read_there = read_names(text, read_sentences(text))
    forms = read_there[0].forms if len(read_there) == 1 else ()
    return Cited(text.span(0, len(name)), None, forms or (_key(name),))


def _cited(document: Document, quoted: Sequence[Span] | None) -> tuple[Cited, ...]:
    """The sources that the text names for what is quoted of it."""
    reading = read(document.text, document.published_on)
    found = read_cited(document.text, reading.names)
    sentences = reading.sentences
    if not quoted or len(sentences) <= SHORT:
        return found
    near = [sentences[0], *(s for s in sentences if any(s.overlaps(q) for q in quoted))]
    return tuple(one for one in found if any(s.overlaps(one.span) for s in near))


def _link(one: _Read, other: _Read) -> _Link | None:
    """What joins two documents, the plainest reason first; None when nothing does."""
    for key in sorted(one.names.keys() & other.names.keys()):
        return _Link(f"both carry the name “{one.names[key]}”", one.names[key])
    if one.unnamed is not None and one.unnamed == other.unnamed:
        where = one.unnamed[2:] if one.unnamed.startswith("//") else None
        told = f"both stand on {where}" if where else "nothing says who publishes either"
        return _Link(f"{told}, and neither names a source", where)
    for a, b in ((one, other), (other, one)):
        for cited in a.cited:
            if b.own is not None and same_source(cited, b.own):
                name = b.document.source.name or ""
                return _Link(f"one names the other, “{name}”, as its source", name)
    for mine in one.cited:
        for theirs in other.cited:
            if same_source(mine, theirs):
                return _Link(f"both name {_said(mine)} as their source", _said(mine))
    if _copies(one, other):
        return _Link("one repeats the other's words", None)
    return None


def _said(cited: Cited) -> str:
    """A source in the middle of an English sentence: a body by its kind, others by their name."""
    if cited.body is None:
        return f"“{cited.span.quote}”"
    body = cited.body.replace("_", " ")
    return body if cited.body == "relatives" else f"the {body}"


def _key(name: str) -> str:
    words = _word.findall(name.casefold())
    return " ".join(words[1:] if words[:1] == ["the"] else words)


def repeats(one: str, other: str) -> bool:
    """True when the shorter of two texts is for the most part a copy of words of the longer one.

    Word for word, or with words changed, left out or put in here and there.
    """
    first, second = (_tokens(body) for body in (one, other))
    return _same_words(
        (_runs(first), frozenset(first), " ".join(first)),
        (_runs(second), frozenset(second), " ".join(second)),
    )


_Words = tuple[frozenset[tuple[str, ...]], frozenset[str], str]


def _copies(one: _Read, other: _Read) -> bool:
    return _same_words((one.runs, one.words, one.plain), (other.runs, other.words, other.plain))


def _same_words(one: _Words, other: _Words) -> bool:
    shorter, longer = sorted((one, other), key=lambda words: len(words[2]))
    if not shorter[0]:
        return shorter[2] == longer[2]
    if len(shorter[0] & longer[0]) >= REPEATED * len(shorter[0]):
        return True
    if not (LETTERS[0] <= len(shorter[2]) and len(longer[2]) <= LETTERS[1]):
        return False
    if len(shorter[1] & longer[1]) < SHARED_WORDS * len(shorter[1]):
        return False
    return fuzz.partial_ratio(shorter[2], longer[2], score_cutoff=ALIKE) >= ALIKE


def _runs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
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
