"""Where somebody was bound to be: deaths, custody and journeys, read from the dated words about him.

Registers give these in fragments ("Ormonov D. K., out 5 March, in 21 March"), so they are read word by
word: a word that begins or ends a stay, and the date that stands with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from detectors.mentions.lexical.tokens import Token, tokens
from detectors.mentions.names import same_name
from detectors.mentions.reading import Reading
from detectors.mentions.types import DateMention, Event, Name
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


SpellKind = Literal["custody", "hospital", "abroad"]
# Words for where somebody stayed, with what his absence from elsewhere is called.
SPELLS: dict[str, SpellKind] = {
    "custody": "custody",
    "hospital": "hospital",
    "treat": "hospital",
    "abroad": "abroad",
}


@dataclass(frozen=True, slots=True)
class Spell:
    """A stretch of days that one person is said to have spent in one place: "was held from 1 to 9 May"."""

    kind: SpellKind
    turn: Turn

    def holds(self, days: Sequence[DateMention]) -> bool:
        """True when every day, as most likely read, lies strictly between the first and the last one."""
        date = self.turn.date
        if not date.begin or not date.end or not days:
            return False
        begin, end = date.begin[0].core.latest, date.end[0].core.earliest
        told = [day.readings[0].core for day in days if day.readings]
        return bool(told) and all(
            begin is not None
            and end is not None
            and day.earliest is not None
            and day.latest is not None
            and begin < day.earliest
            and day.latest < end
            for day in told
        )


def spells(reading: Reading, people: Sequence[Name]) -> Iterator[Spell]:
    """The stretches that a text says one person spent in a cell, in hospital or abroad.

    The words and the stretch ("from 8 to 13 March") stand in one clause that happened.
    """
    about = tuple(_about(reading, people))
    if not about:
        return
    for word in tokens(reading.text):
        kinds = {SPELLS[concept] for concept in word.triggers & SPELLS.keys()}
        sentence = next((s for s in about if s.start <= word.start < s.end), None)
        if len(kinds) != 1 or sentence is None or _undone(reading, word):
            continue
        ranges = [d for d in reading.dates if d.kind == "range" and d.begin and d.end]
        near = [
            d
            for d in ranges
            if sentence.contains(d.span)
            and d.span.start - word.end >= -REACH
            and d.span.start - word.end <= REACH
        ]
        if near:
            span = next(
                (e.clause for e in reading.events if e.clause.start <= word.start < e.clause.end),
                reading.text.span(word.start, word.end),
            )
            who = next((n.span for n in reading.names if sentence.contains(n.span)), None)
            yield Spell(kinds.pop(), Turn(word.triggers, span, near[0], who))


# A body that took over another's business acted under the old name before.
_SUCCESSOR = re.compile(
    r"predecessor|successor|reorgani|merge|formerly|previously|renam|transform|re-?found|re-?establish|"
    r"предшествен|преемни|реорганиз|преобразов|слия|переимен|ранее|воссозда|попередни|наступни|"
    r"перейменов|реорганіз|перетвор|бұрынғы|мұрагер|мурдагы|پیشین|سابق|خلف|前身|改组|改名|更名|合并|"
    r"önceki|halef|selef|dönüş|birleş",
    re.IGNORECASE,
)


def foundings(reading: Reading, bodies: Sequence[Name]) -> Iterator[Turn]:
    """The dated words that say when one of the bodies was founded, unless it had a predecessor."""
    for event in reading.events:
        if "establish" not in event.concepts or event.polarity not in ASSERTED or not event.dates:
            continue
        if _SUCCESSOR.search(reading.text.body):
            return
        word = next((t for t in event.tokens if t.key == "!establish"), None)
        who = next(
            (
                name.span
                for name in reading.names
                if event.clause.contains(name.span)
                and any(same_name(name, body) is Answer.HOLDS for body in bodies)
            ),
            None,
        )
        if word is not None and who is not None and _itself(event, who):
            span = reading.text.span(word.start, word.end)
            yield Turn(frozenset({"establish"}), span, event.dates[0], who)


def _itself(event: Event, who: Span) -> bool:
    """False for a branch or a fund "of" the body: other words stand before its name."""
    body = event.undergoer or event.doer
    if body is None or not body.span.overlaps(who):
        return body is None
    before = who.text.body[body.span.start : who.start]
    # A class noun may stand before a name in quotation marks: «фонд „Надежда“».
    words = before.split()
    if before.isascii() and all(word[0].isupper() or word.lower() == "the" for word in words):
        return True  # "the Northern" before "Aid Fund"
    return not words or (len(words) == 1 and before.rstrip()[-1] in "«„“\"'")
