"""Where somebody was bound to be: deaths, custody and journeys, read from the dated words about him.

Registers give these in fragments ("Ormonov D. K., out 5 March, in 21 March"), so they are read word by
word: a word that begins or ends a stay, and the date that stands with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from detectors.mentions.lexical.tokens import Token, tokens
from detectors.mentions.names import same_name
from detectors.mentions.reading import Reading
from detectors.mentions.types import DateMention, Event, Name
from detectors.types import Answer, Span

# Concepts of the event tables. "Admitted" arrives; whoever is released after it was not at liberty.
TURNS = frozenset({"die", "detain", "custody", "release", "depart", "arrive", "return"})
# What a hospital's papers say of a patient who comes and goes; elsewhere these words tell other things.
ADMITTED = frozenset({"arrive", "carry", "supply", "hospital", "evacuate", "injure"})
DISCHARGED = frozenset({"release", "issue", "depart", "return"})
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


def turns(
    reading: Reading, people: Sequence[Name], *, of: frozenset[str] = TURNS
) -> tuple[Turn, ...]:
    """The dated turning points of one person in a text, in the order of their words.

    `of` are the concepts of the words that count.

    `people` are the person's names elsewhere. A sentence is about him when it names him, and so are
    the ones that follow until somebody else is named. Negated and planned words do not count.
    """
    about = tuple(_about(reading, people))
    if not about:
        return ()
    words = [t for t in tokens(reading.text) if t.triggers & of]
    found = []
    for number, word in enumerate(words):
        sentence = next((s for s in about if s.start <= word.start < s.end), None)
        if sentence is None or _undone(reading, word):
            continue
        before = words[number - 1].end if number else 0
        after = words[number + 1].start if number + 1 < len(words) else len(reading.text.body)
        dated = _date_of(reading.dates, word, before=before, after=after)
        if dated is not None:
            span = reading.text.span(word.start, word.end)
            who = next((n.span for n in reading.names if sentence.contains(n.span)), None)
            found.append(Turn(word.triggers & of, span, dated, who))
    return tuple(found)


def _about(reading: Reading, people: Sequence[Name]) -> Iterator[Span]:
    """The sentences about one person, in order."""
    following = False
    for sentence in reading.sentences:
        names = [n for n in reading.names if sentence.overlaps(n.span) and n.kind != "organisation"]
        if names:
            following = any(_named(name, person) for name in names for person in people)
        if following:
            yield sentence


def _named(name: Name, person: Name) -> bool:
    """True for the name of the person, also for the given name alone by which a family calls him."""
    answer = same_name(name, person)
    if answer is not Answer.CANNOT_SAY:
        return answer is Answer.HOLDS
    ours = {word for form in name.forms[:1] for word in form.split()}
    theirs = {word for form in person.forms[:1] for word in form.split()}
    return len(ours) == 1 and len(theirs) > 1 and ours <= theirs and len(min(ours)) > 2


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
    for dated in usable:
        if word.end <= dated.span.start < min(after, word.end + REACH):
            return dated
    for dated in reversed(usable):
        if max(before, word.start - REACH) <= dated.span.start and dated.span.end <= word.start:
            return dated
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

    #: the day up to which a stay without an end is told of, for "since"
    told_on: date | None = None

    def holds(self, days: Sequence[DateMention]) -> bool:
        """True when every day, as most likely read, lies strictly between the first and the last one."""
        dated = self.turn.date
        if not dated.begin or not days:
            return False
        begin = (
            dated.begin[0].core.latest if dated.kind == "range" else dated.begin[0].core.earliest
        )
        end = dated.end[0].core.earliest if dated.end else self.told_on
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


def spells(
    reading: Reading, people: Sequence[Name], *, told_on: date | None = None
) -> Iterator[Spell]:
    """The stretches that a text says one person spent in a cell, in hospital or abroad.

    The words and the stretch ("from 8 to 13 March", "since 8 March") stand in one clause that
    happened. `told_on` is the day up to which "since" holds, None when that is not known.
    """
    about = tuple(_about(reading, people))
    if not about:
        return
    for word in tokens(reading.text):
        kinds = {SPELLS[concept] for concept in word.triggers & SPELLS.keys()}
        kept = {KEPT_IN[thing] for thing in word.things & KEPT_IN.keys()}
        sentence = next((s for s in about if s.start <= word.start < s.end), None)
        if sentence is None or len(kinds | kept) != 1:
            continue
        event = next(
            (e for e in reading.events if e.clause.start <= word.start < e.clause.end), None
        )
        if kinds and _undone(reading, word):
            continue
        if not kinds and not (event is not None and _never_left(event)):
            continue
        wanted = {"range", "since"} if told_on is not None else {"range"}
        near = [
            d
            for d in reading.dates
            if d.kind in wanted
            and d.begin
            and (d.end or d.kind == "since")
            and sentence.contains(d.span)
            and abs(d.span.start - word.end) <= REACH
            and (d.kind == "range" or event is None or event.clause.contains(d.span))
        ]
        if near:
            span = event.clause if event is not None else reading.text.span(word.start, word.end)
            who = next((n.span for n in reading.names if sentence.contains(n.span)), None)
            turn = Turn(word.triggers, span, near[0], who)
            yield Spell((kinds | kept).pop(), turn, told_on)


# Where somebody is kept who has not left it.
KEPT_IN: dict[str, SpellKind] = {"prison": "custody", "hospital": "hospital", "clinic": "hospital"}
_LEAVES = re.compile(
    r"\b(?:left|leave|leaving|let out|out of|released|discharged|выход|вышел|вышла|выпуска|отпуска|покида|"
    r"виход|вийш|випуска|залиша|ayrıl|çık)",
    re.IGNORECASE,
)


def _never_left(event: Event) -> bool:
    """True for "has not left the prison since": who stays in is told by a denial."""
    return event.polarity == "negated" and _LEAVES.search(event.clause.quote) is not None


def in_hospital(reading: Reading, turn: Turn) -> bool:
    """True when the papers that tell of a turning point are those of a hospital."""
    sentence = next((s for s in reading.sentences if s.contains(turn.word)), None)
    return sentence is not None and any(
        sentence.start <= t.start < sentence.end
        and (t.things & {"hospital", "clinic"} or t.triggers & {"hospital"})
        for t in tokens(reading.text)
    )


def at_a_border(reading: Reading, turn: Turn) -> bool:
    """True when the words around a turning point are those of a frontier or a foreign mission."""
    sentence = next((s for s in reading.sentences if s.contains(turn.word)), None)
    return sentence is not None and any(
        sentence.start <= t.start < sentence.end
        and (
            t.things & {"border", "embassy", "passport", "visa"} or t.triggers & {"abroad", "cross"}
        )
        for t in tokens(reading.text)
    )


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
