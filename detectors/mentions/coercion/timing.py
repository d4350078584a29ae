"""Days that a text ties to an event of the case, and what they say against the broadcast."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from detectors.indicators.matcher import Hit
from detectors.mentions.coercion.gate import Evidence, Record
from detectors.mentions.coercion.people import about_case
from detectors.mentions.coercion.polarity import asserted
from detectors.mentions.coercion.scan import Sentence
from detectors.mentions.dates import read_dates
from detectors.mentions.sentences import read_sentences
from detectors.mentions.types import DateMention, Interval
from detectors.types import Span, Text

# A broadcast this many days after a criticism may be an answer to it.
_ANSWER_DAYS = 3


@lru_cache(maxsize=512)
def _dates(text: Text, reference: date | None) -> tuple[DateMention, ...]:
    return read_dates(text, read_sentences(text), reference)


def _inside(
    text: Text, reference: date | None, sentence: Sentence
) -> tuple[tuple[Interval, Span], ...]:
    """The intervals of the only-read dates of a sentence, exact enough to reckon with."""
    told = _dates(text, reference)
    first = bisect_left(told, sentence.span.start, key=lambda mention: mention.span.start)
    last = bisect_left(told, sentence.span.end, key=lambda mention: mention.span.start)
    return tuple(
        (mention.readings[0].outer, mention.span)
        for mention in told[first:last]
        if sentence.span.contains(mention.span)
        and len(mention.readings) == 1
        and not mention.recurring
        and mention.kind in ("in", "range")
    )


def dated(item: Evidence, *frames: str) -> Iterator[tuple[date, Hit, Sentence]]:
    """Events of these kinds with the one exact day that their sentence gives."""
    for index in item.at:
        sentence = item.sentences[index]
        hits = sentence.frame(*frames)
        if not hits:
            continue
        days = {
            interval.earliest
            for interval, _ in _inside(item.document.text, item.document.published_on, sentence)
            if interval.earliest is not None and interval.earliest == interval.latest
        }
        if len(days) == 1:
            day = next(iter(days))
            yield from ((day, hit, sentence) for hit in hits)


def answers_criticism(record: Record) -> Iterator[str]:
    """Notes that set the broadcast day against the day of a criticism up to three days before."""
    said_on = record.claim.said_on
    if said_on is None or not record.concerned:
        return
    for item in record.evidence:
        for day, hit, sentence in dated(item, "criticism"):
            apart = (said_on - day).days
            if (
                0 <= apart <= _ANSWER_DAYS
                and asserted(hit, sentence)
                and about_case(hit, sentence, record.subject)
            ):
                yield f"aired on {said_on}, {apart} days after the criticism of {day}"


def impossible(record: Record) -> Iterator[tuple[Span, str]]:
    """Spans of the evidence that put the confessed sequence out of reach, with the reason.

    The claim dates a recruitment or a purchase, and the evidence dates the purchase wholly before
    it; or the claim dates an act, and the evidence has the speaker held, in hospital or abroad over
    all of that time. Both sides are outer intervals, so that vagueness never makes an impossibility.
    """
    if not record.statements:
        return
    recruited = _claimed(record, "recruitment", "purchase")
    acted = _claimed(record, "incriminating")
    for item in record.evidence:
        for index in item.at:
            sentence = item.sentences[index]
            found = _inside(item.document.text, item.document.published_on, sentence)
            if len(found) != 1 or not about(sentence, record, "purchase", "elsewhere"):
                continue
            interval, _ = found[0]
            if about(sentence, record, "purchase"):
                for claimed in recruited:
                    if _before(interval, claimed):
                        hit = sentence.frame("purchase")[0]
                        yield (
                            sentence.original(hit.start, hit.end),
                            f"bought {_said(interval)}, recruited {_said(claimed)}",
                        )
            if about(sentence, record, "elsewhere"):
                for claimed in acted:
                    if _within(claimed, interval):
                        hit = sentence.frame("elsewhere")[0]
                        yield (
                            sentence.original(hit.start, hit.end),
                            f"elsewhere {_said(interval)}, act {_said(claimed)}",
                        )


def about(sentence: Sentence, record: Record, *frames: str) -> bool:
    """True when the sentence asserts an event of these kinds of the record's subject."""
    return any(
        asserted(hit, sentence) and about_case(hit, sentence, record.subject)
        for hit in sentence.frame(*frames)
    )


def _claimed(record: Record, *frames: str) -> Sequence[Interval]:
    """The dates of the claim's sentences that tell such an event and have one date only."""
    found = []
    for sentence in record.sentences:
        if sentence.has(*frames):
            dates = _inside(record.claim.text, record.claim.said_on, sentence)
            if len(dates) == 1:
                found.append(dates[0][0])
    return tuple(found)


def _before(a: Interval, b: Interval) -> bool:
    return a.latest is not None and b.earliest is not None and a.latest < b.earliest


def _within(inner: Interval, outer: Interval) -> bool:
    return (
        inner.earliest is not None
        and inner.latest is not None
        and outer.earliest is not None
        and outer.latest is not None
        and outer.earliest <= inner.earliest
        and inner.latest <= outer.latest
    )


def _said(interval: Interval) -> str:
    first = interval.earliest.isoformat() if interval.earliest else ""
    last = interval.latest.isoformat() if interval.latest else ""
    return first if first == last else f"{first}/{last}"
