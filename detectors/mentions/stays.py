"""Where somebody was bound to be: deaths, custody and journeys, read from the dated words about him.

Registers give these in fragments ("Ormonov D. K., out 5 March, in 21 March"), so they are read word by
word: a word that begins or ends a stay, and the date that stands with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detectors.mentions.lexical.tokens import Token, tokens
from detectors.mentions.names import same_name
from detectors.mentions.reading import Reading
from detectors.mentions.types import DateMention, Name
from detectors.types import Answer, Span

# Concepts of the event tables. "Admitted" arrives; whoever is released after it was not at liberty.
TURNS = frozenset({"die", "detain", "custody", "release", "depart", "arrive", "return"})
# A date further than this from its word dates something else.
REACH = 60
ASSERTED = frozenset({"asserted", "alleged"})


@dataclass(frozen=True, slots=True)
class Turn:
    """A dated word that begins or ends a stay of one person; `concepts` are of TURNS.

    `who` is his name in the sentence of the word, None when the sentence only goes on about him.
    """

    concepts: frozenset[str]
    word: Span
    date: DateMention
    who: Span | None


def turns(reading: Reading, people: Sequence[Name]) -> tuple[Turn, ...]:
    """The dated turning points of one person in a text, in the order of their words.

    `people` are the person's names elsewhere. A sentence is about him when it names him, and so are
    the ones that follow until somebody else is named. Negated and planned words do not count.
    """
    about = tuple(_about(reading, people))
    if not about:
        return ()
    words = [t for t in tokens(reading.text) if t.triggers & TURNS]
    found = []
    for number, word in enumerate(words):
        sentence = next((s for s in about if s.start <= word.start < s.end), None)
        if sentence is None or _undone(reading, word):
            continue
        before = words[number - 1].end if number else 0
        after = words[number + 1].start if number + 1 < len(words) else len(reading.text.body)
        date = _date_of(reading.dates, word, before=before, after=after)
        if date is not None:
            span = reading.text.span(word.start, word.end)
            who = next((n.span for n in reading.names if sentence.contains(n.span)), None)
            found.append(Turn(word.triggers & TURNS, span, date, who))
    return tuple(found)


def _about(reading: Reading, people: Sequence[Name]) -> Iterator[Span]:
    """The sentences about one person, in order."""
    following = False
    for sentence in reading.sentences:
        names = [n for n in reading.names if sentence.overlaps(n.span) and n.kind != "organisation"]
        if names:
            following = any(
                same_name(name, person) is Answer.HOLDS for name in names for person in people
            )
        if following:
            yield sentence


def _undone(reading: Reading, word: Token) -> bool:
    """True when the clause of the word denies it, plans it or only supposes it."""
    return any(
        event.polarity not in ASSERTED
        for event in reading.events
        if event.clause.start <= word.start < event.clause.end
    )


def _date_of(
    dates: Sequence[DateMention], word: Token, *, before: int, after: int
) -> DateMention | None:
    """The date that stands with a word: the next one before the following word, else the last one.

    `before` and `after` are where the neighbouring turning words end and begin.
    """
    usable = [d for d in dates if d.readings and not d.recurring]
    for date in usable:
        if word.end <= date.span.start < min(after, word.end + REACH):
            return date
    for date in reversed(usable):
        if max(before, word.start - REACH) <= date.span.start and date.span.end <= word.start:
            return date
    return None
