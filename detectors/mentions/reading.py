"""Everything the readers see in one text, read once and shared by all detectors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

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


# Detectors ask for the same few texts one after another; a batch moves on to others.
@lru_cache(maxsize=256)
def read(text: Text, reference: date | None) -> Reading:
    """The mentions of `text`; `reference` (broadcast or publication day) anchors relative dates."""
    sentences = read_sentences(text)
    dates = read_dates(text, sentences, reference)
    quantities = read_quantities(text, sentences, dates)
    names = read_names(text, sentences)
    roles = read_roles(text, sentences, names, reference)
    places = read_places(text, sentences, names)
    events, relations = read_events(
        text,
        sentences,
        dates=dates,
        quantities=quantities,
        names=names,
        roles=roles,
        places=places,
    )
    return Reading(text, sentences, dates, quantities, names, roles, places, events, relations)
