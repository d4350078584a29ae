"""From the sentences of a text to its events and the order it states between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import partial

from detectors.mentions.events.order import Told, read_relations
from detectors.mentions.events.reference import referents
from detectors.mentions.events.sentence import Mentions, Sentence, inside, within
from detectors.mentions.lexical.scripts import language_of
from detectors.mentions.lexical.tokens import Token, tokens
from detectors.mentions.types import DateMention, Event, Name, Place, Quantity, Relation, Role
from detectors.types import Span, Text

# Sentences on either side whose words tell what a clause is about.
WINDOW = 3
# Lists and texts without a full stop are read in runs of so many tokens, to stay linear.
LONGEST_SENTENCE = 300


def read_events(
    text: Text,
    sentences: tuple[Span, ...],
    *,
    dates: tuple[DateMention, ...],
    quantities: tuple[Quantity, ...],
    names: tuple[Name, ...],
    roles: tuple[Role, ...],
    places: tuple[Place, ...],
) -> tuple[tuple[Event, ...], tuple[Relation, ...]]:
    """The events of a text in order, and the order relations that the text states between them.

    A clause of register style is an event too. Relations hold between events of this very tuple.
    """
    language = language_of(text.body, text.language)
    found = tokens(text)
    starts = [t.start for t in found]
    everything = Mentions(dates, quantities, names, roles, places)
    told: list[Told] = []
    keys: list[frozenset[str]] = []
    runs = [
        (bisect_left(starts, sentence.start), bisect_left(starts, sentence.end), sentence)
        for sentence in sentences
    ]
    pieces = [
        piece for low, high, sentence in runs for piece in _cut(text, found, low, high, sentence)
    ]
    for number, (low, high, sentence) in enumerate(pieces):
        own = found[low:high]
        near = within(everything, sentence.start, sentence.end)
        reader = Sentence(text, sentence, own, near, language, told)
        for item in reader.events():
            item.sentence = number
            told.append(item)
        keys.append(frozenset(t.key for t in reader.terms(range(len(own)))))
    finished = _with_context(told, keys, everything, [sentence for _, _, sentence in pieces])
    events = tuple(t.event for t in finished)
    return events, read_relations(finished)


def _cut(
    text: Text, found: Sequence[Token], low: int, high: int, sentence: Span
) -> list[tuple[int, int, Span]]:
    """The sentence whole, or cut every so many tokens where it is longer than prose ever is."""
    if high - low <= LONGEST_SENTENCE:
        return [(low, high, sentence)]
    return [
        (at, end, text.span(found[at].start, found[end - 1].end))
        for at in range(low, high, LONGEST_SENTENCE)
        for end in [min(at + LONGEST_SENTENCE, high)]
    ]


def _with_context(
    told: Sequence[Told],
    keys: Sequence[frozenset[str]],
    mentions: Mentions,
    sentences: Sequence[Span],
) -> list[Told]:
    """The events with what stands in the sentences around them and in the first of the text."""
    finished: list[Told] = []
    cache: dict[int, tuple[frozenset[str], tuple[Name, ...], tuple[Place, ...]]] = {}
    for item in told:
        n = item.sentence
        if n not in cache:
            low, high = max(0, n - WINDOW), min(len(sentences), n + WINDOW + 1)
            start, end = sentences[low].start, sentences[high - 1].end
            near = frozenset().union(*keys[low:high], keys[0])
            cache[n] = (
                near,
                inside(mentions.names, start, end),
                inside(mentions.places, start, end),
            )
        context, names, places = cache[n]
        # Nobody else holds the event yet; a copy of its thirty fields would cost as much as making it.
        put = partial(object.__setattr__, item.event)
        put("context", context)
        put("context_names", names)
        put("context_places", places)
        put("referents", referents(item, finished, names))
        finished.append(item)
    return finished
