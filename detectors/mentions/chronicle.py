"""A text as a row of dated entries: what stands with each of its days and hours.

Records, logs and lists of payments tell in fragments ("Premises sealed 2 April. Report received 9 April"),
several to a clause and without verbs; cut at their dates they say when each thing was.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from detectors.mentions.dates.builders import COVERED
from detectors.mentions.reading import Reading
from detectors.mentions.types import DateMention, Event
from detectors.types import Span

_HAPPENED = frozenset({"asserted", "alleged"})
_BREAK = re.compile(r"[;；؛]|[,،，、](?=\D)|[,،]\s")
# An entry longer than this is prose whose words need not belong to its date.
LONGEST_ENTRY = 220


@dataclass(frozen=True, slots=True)
class Entry:
    """What a text tells of one day or hour: `keys` are those of its content words.

    `span` covers its words and its date; `events` are the clauses that it is a part of.
    """

    span: Span
    date: DateMention
    keys: frozenset[str]
    events: tuple[Event, ...]

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """The date of the entry as a row of dates."""
        return (self.date,)


def entries(reading: Reading, spans: Sequence[Span]) -> tuple[Entry, ...]:
    """The dated entries of a text that lie in `spans`, in order.

    Only what happened counts; an entry with a word that denies, plans or supposes is left out.
    """
    found: list[Entry] = []
    before: frozenset[str] = frozenset()
    told: dict[int, list[Event]] = {}
    dated: dict[int, list[DateMention]] = {}
    starts = [sentence.start for sentence in reading.sentences]
    for event in reading.events:
        at = bisect_right(starts, event.clause.start) - 1
        told.setdefault(starts[max(at, 0)], []).append(event)
    for mention in reading.dates:
        at = bisect_right(starts, mention.span.start) - 1
        dated.setdefault(starts[max(at, 0)], []).append(mention)
    for sentence in reading.sentences:
        events = told.get(sentence.start, [])
        if any(span.overlaps(sentence) for span in spans):
            found += [
                # "All had been delivered on 25 August": what, the sentence before says.
                entry
                if any(key[0] not in "!#" for key in entry.keys)
                else replace(entry, keys=entry.keys | before)
                for entry in _of_sentence(reading, sentence, events, dated.get(sentence.start, []))
            ]
        before = frozenset(t.key for e in events for t in e.tokens if t.kind in ("thing", "proper"))
    return tuple(found)


def _of_sentence(
    reading: Reading, sentence: Span, events: Sequence[Event], mentions: Sequence[DateMention]
) -> Iterator[Entry]:
    dates = [
        d
        for d in mentions
        if d.kind == "in"
        and not d.recurring
        and d.rule != COVERED
        and (d.readings or d.clock is not None)
    ]
    if not dates:
        return
    tokens = {(t.start, t.key): t for e in events for t in e.tokens}
    start = sentence.start
    for at, dated in enumerate(dates):
        following = dates[at + 1] if at + 1 < len(dates) else None
        end = sentence.end if following is None else _cut(events, start, dated.span, following.span)
        if end < 0:
            start = dated.span.end
            continue
        keys = frozenset(key for (place, key) in tokens if start <= place < end)
        own = tuple(e for e in events if e.clause.start < end and start < e.clause.end)
        if keys and end - start <= LONGEST_ENTRY and all(e.polarity in _HAPPENED for e in own):
            inside = [t for (place, _), t in tokens.items() if start <= place < end]
            first = min(dated.span.start, *(t.start for t in inside))
            last = max(dated.span.end, *(t.end for t in inside))
            yield Entry(reading.text.span(first, last), dated, keys, own)
        start = end


def _cut(events: Sequence[Event], start: int, date: Span, following: Span) -> int:
    """Where the entry of `date` ends and that of the following date begins; -1 when nothing parts them."""
    body = date.text.body
    clauses = sorted(
        {e.clause.start for e in events if date.end <= e.clause.start <= following.start}
    )
    if clauses:
        return clauses[0]
    marks = [m.end() for m in _BREAK.finditer(body, date.end, following.start)]
    if not marks:
        return -1
    leading = any(start <= t.start < date.start for e in events for t in e.tokens)
    return marks[0] if leading else marks[-1]
