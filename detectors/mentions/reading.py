"""Everything the readers see in one text, read once and shared by all detectors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from detectors.mentions.anchoring import event_days, unplaced
from detectors.mentions.dates import read_dates
from detectors.mentions.events import read_events
from detectors.mentions.names import read_names
from detectors.mentions.places import read_places
from detectors.mentions.quantities import read_quantities
from detectors.mentions.roles import read_roles
from detectors.mentions.sentences import read_sentences
from detectors.mentions.types import (
    DateMention,
    Event,
    Name,
    Place,
    Quantity,
    Relation,
    Role,
)
from detectors.types import Span, Text


@dataclass(frozen=True, slots=True)
class Reading:
    """All mentions of a text in the order of their spans."""

    text: Text
    sentences: tuple[Span, ...]
    dates: tuple[DateMention, ...]
    quantities: tuple[Quantity, ...]
    names: tuple[Name, ...]
    roles: tuple[Role, ...]
    places: tuple[Place, ...]
    events: tuple[Event, ...]
    relations: tuple[Relation, ...]


def _undated(
    places: tuple[Place, ...], dates: tuple[DateMention, ...], quantities: tuple[Quantity, ...]
) -> tuple[Place, ...]:
    """The places that are no words of a date or a term: "the second quarter", «هفت سال زندان»."""
    when = [d.span for d in dates] + [q.span for q in quantities if q.dimension == "duration"]
    if not when or not places:
        return places
    return tuple(
        place
        for place in places
        if place.kind in ("city", "country")
        or not any(s.start < place.span.end and place.span.start < s.end for s in when)
    )


# Detectors ask for the same few texts one after another; a batch moves on to others.
@lru_cache(maxsize=2048)
def read(text: Text, reference: date | None) -> Reading:
    """The mentions of `text`; `reference` (broadcast or publication day) anchors relative dates."""
    sentences = read_sentences(text)
    told_dates = read_dates(text, sentences, reference, happened={})
    dates = tuple(d for d in told_dates if not unplaced(d))
    quantities = read_quantities(text, sentences, dates)
    names = read_names(text, sentences)
    roles = read_roles(text, sentences, names, reference)
    places = _undated(read_places(text, sentences, names), dates, quantities)

    def told(
        dates: tuple[DateMention, ...], quantities: tuple[Quantity, ...]
    ) -> tuple[tuple[Event, ...], tuple[Relation, ...]]:
        return read_events(
            text,
            sentences,
            dates=dates,
            quantities=quantities,
            names=names,
            roles=roles,
            places=places,
        )

    events, relations = told(dates, quantities)
    happened = event_days(told_dates, events) if len(told_dates) > len(dates) else {}
    if happened:
        # "Three days after the arrest": what the text itself dates is known only now.
        again = read_dates(text, sentences, reference, happened=happened)
        dates = tuple(d for d in again if not unplaced(d))
        quantities = read_quantities(text, sentences, dates)
        events, relations = told(dates, quantities)
    return Reading(text, sentences, dates, quantities, names, roles, places, events, relations)
