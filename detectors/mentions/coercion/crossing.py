"""Indications that rest on two texts compared: shared wording, an earlier stand, other crimes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from detectors.indicators.words import LANGUAGES
from detectors.mentions.coercion.gate import Evidence, Record
from detectors.mentions.coercion.people import about_case, forms_of_field
from detectors.mentions.coercion.polarity import asserted, distance
from detectors.mentions.coercion.scan import Sentence, scan
from detectors.types import Answer, Document, Span

# Strings this long are no chance; shorter ones are the common stock of a language.
_SHARED_WORDS = 6
# Han characters stand closer: a string of this many says as much.
_SHARED_HAN = 12
_CRIME = "crime_"
_CHARGE_REACH = 12
# What a graver charge already covers.
_COVERED = {
    "crime_protest": ("crime_riot", "crime_terror"),
    "crime_riot": ("crime_protest", "crime_terror"),
    "crime_terror": ("crime_killing",),
    "crime_killing": ("crime_terror",),
    "crime_speech": ("crime_protest", "crime_riot", "crime_terror", "crime_spying"),
}
# Words this short tie a string together and tell nothing.
_SMALL_WORD = 3
_OWN_WORDS = 3
_UNIT = re.compile(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+")
_HAN = re.compile(r"[\u3400-\u9fff]")


def shared_wording(record: Record) -> Iterator[tuple[Span, str]]:
    """Spans of the evidence that repeat a long string of the claim from another speaker's mouth.

    Strings of six words or more, names left out, that are no stock legal phrase. The evidence must
    be another person's statement: it names another speaker or calls him another detainee; the same
    clip told again, an oath or an indictment is none.
    """
    if not record.custody and not any(one.in_claim for one in record.statements):
        return
    ours = _units(record.sentences)
    size = _SHARED_HAN if any(_HAN.match(unit) for unit, _, _ in ours) else _SHARED_WORDS
    known = {
        tuple(unit for unit, _, _ in ours[at : at + size]) for at in range(len(ours) - size + 1)
    }
    for item in record.everything:
        if not known or not _other_speaker(item, record):
            continue
        yield from _repeats(item, known, size)


def shared_script(record: Record, recordings: Sequence[Document]) -> Iterator[tuple[Span, str]]:
    """Spans of the claim that another person says in the same words in another recording.

    The strings are those of `shared_wording`; who speaks in a recording its `attributed_to` says,
    and it must be a name that excludes the speaker of the claim. The reason quotes the other one.
    """
    if not record.subject.names or not (
        record.custody or any(one.in_claim for one in record.statements)
    ):
        return
    ours = _units(record.sentences)
    size = _SHARED_HAN if any(_HAN.match(unit) for unit, _, _ in ours) else _SHARED_WORDS
    for other in sorted(recordings, key=lambda other: (other.text.id, other.text.body)):
        own = other.attributed_to
        if not own or record.subject.is_called(forms_of_field(own)) is not Answer.DOES_NOT_HOLD:
            continue
        theirs = _units(scan(other.text))
        for first, at, length in _aligned(ours, theirs, size):
            if not is_stock([unit for unit, _, _ in ours[first : first + length]]):
                quote = other.text.body[theirs[at][1] : theirs[at + length - 1][2]]
                yield (
                    record.claim.text.span(ours[first][1], ours[first + length - 1][2]),
                    f"{own} says in {other.title or other.text.id}: “{quote}”",
                )


_Units = Sequence[tuple[str, int, int]]


def _aligned(ours: _Units, theirs: _Units, size: int) -> Iterator[tuple[int, int, int]]:
    """The longest runs of equal words on both sides: where each begins, and how many words it has."""
    places: dict[tuple[str, ...], int] = {}
    for at in range(len(theirs) - size + 1):
        places.setdefault(tuple(unit for unit, _, _ in theirs[at : at + size]), at)
    first = 0
    while first + size <= len(ours):
        found = places.get(tuple(unit for unit, _, _ in ours[first : first + size]))
        if found is None:
            first += 1
            continue
        length = size
        while (
            first + length < len(ours)
            and found + length < len(theirs)
            and ours[first + length][0] == theirs[found + length][0]
        ):
            length += 1
        yield first, found, length
        first += length


def _repeats(item: Evidence, known: set[tuple[str, ...]], size: int) -> Iterator[tuple[Span, str]]:
    """The longest runs of one document that consist of known strings."""
    theirs = _units([item.sentences[index] for index in item.at])
    at = 0
    while at + size <= len(theirs):
        end = at
        while tuple(unit for unit, _, _ in theirs[end : end + size]) in known:
            end += 1
        if end > at:
            last = end + size - 2
            if not is_stock([unit for unit, _, _ in theirs[at : last + 1]]):
                text = item.document.text
                yield text.span(theirs[at][1], theirs[last][2]), "the claim has the same words"
            at = last + 1
        else:
            at += 1


def _units(sentences: Sequence[Sentence]) -> list[tuple[str, int, int]]:
    """The words (Han characters) of sentences without names, with their places in the text."""
    found = []
    for sentence in sentences:
        for match in _UNIT.finditer(sentence.folded.text):
            if any(n.start <= match.start() < n.end for n in sentence.names):
                continue
            span = sentence.original(match.start(), match.end())
            found.append((match.group(), span.start, span.end))
    return found


def is_stock(string: Sequence[str]) -> bool:
    """True when most of a string is the stock of law and ceremony, or small words."""
    if _HAN.match(string[0]):
        return False
    stems = _stock_stems()
    content = [word for word in string if len(word) > _SMALL_WORD]
    own = [word for word in content if word[:5] not in stems]
    return len(own) < _OWN_WORDS or len(own) * 2 < len(content)


def _stock_stems() -> frozenset[str]:
    return frozenset(word for words in LANGUAGES.values() for word in words.stock.split())


def _other_speaker(item: Evidence, record: Record) -> bool:
    """True when the document is the statement of somebody else."""
    own = item.document.attributed_to
    if own and record.subject.names:
        return record.subject.is_called(forms_of_field(own)) is Answer.DOES_NOT_HOLD
    named = [
        place.forms for index in item.at for place in item.sentences[index].names if place.person
    ]
    if any(record.subject.is_called(forms) is Answer.HOLDS for forms in named):
        return False
    return bool(record.subject.names and named) or any(
        item.sentences[index].has("other_speaker") for index in item.at
    )


def earlier_stand(record: Record) -> Iterator[tuple[Span, str]]:
    """Spans where the speaker, in a text published before the broadcast, denied what he now says."""
    said_on = record.claim.said_on
    if not record.gate or said_on is None:
        return
    for item in record.evidence:
        published = item.document.published_on
        if published is None or published >= said_on:
            continue
        for index in item.at:
            sentence = item.sentences[index]
            for hit in sentence.frame("no_involvement"):
                if not sentence.question and about_case(hit, sentence, record.subject):
                    yield (
                        sentence.original(hit.start, hit.end),
                        f"published {published}, before the broadcast of {said_on}",
                    )
                    break


def beyond_the_charge(record: Record) -> Iterator[tuple[Span, str]]:
    """Spans of the claim that confess a kind of crime which the charge in the evidence lacks.

    Kinds of one family (a rally, a riot, terror) differ only upwards: a riot beside a rally is no
    graver, a terrorist act is.
    """
    charged = {
        kind
        for item in record.evidence
        for index in item.at
        for kind in _charges(item.sentences[index], record)
    }
    if not charged:
        return
    told = ", ".join(sorted(kind.removeprefix(_CRIME) for kind in charged))
    for one in record.statements:
        if not one.in_claim or one.kind != "incriminating":
            continue
        sentence = one.sentences[one.index]
        for hit in sentence.hits:
            if (
                hit.label.key.startswith(_CRIME)
                and hit.start >= one.hit.start
                and not charged & {hit.label.key, *_COVERED.get(hit.label.key, ())}
                and asserted(hit, sentence)
            ):
                yield sentence.original(hit.start, hit.end), f"the charge is of: {told}"


def _charges(sentence: Sentence, record: Record) -> Iterator[str]:
    """The kinds of crime that a sentence charges the subject with."""
    for hit in sentence.frame("charge"):
        if asserted(hit, sentence) and about_case(hit, sentence, record.subject):
            for other in sentence.hits:
                between = sentence.folded.text[hit.end : max(hit.end, other.start)]
                if (
                    other.label.key.startswith(_CRIME)
                    and other.start >= hit.start
                    and distance(between) <= _CHARGE_REACH
                ):
                    yield other.label.key
