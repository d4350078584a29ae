"""What is so near a place, by a measured distance, that it may be told to be there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detectors.mentions.quantities.units import in_base
from detectors.mentions.types import Event, Place

# Metres; "near the village" and "five kilometres from the village" are one spot.
NEAR_BY = 10_000.0
_FROM = re.compile(
    r"\s{0,2}(?:away )?(?:from|outside|off|of|от|від|(?:north|south|east|west)\w{0,5} of)"
    r"\s((?:[\w-]{1,24} ?){1,3})",
    re.IGNORECASE,
)


def measured_from(event: Event, mine: Sequence[Place]) -> bool:
    """True for "three kilometres from Lemka": who is so near a place may be said to be there."""
    body = event.clause.text.body
    near = [
        _FROM.match(body, quantity.span.end, event.clause.end)
        for quantity in event.quantities
        if quantity.dimension == "length"
        and in_base(quantity.high or 1e9, quantity.unit) <= NEAR_BY
    ]
    names = [hit.group(1).casefold() for hit in near if hit is not None]
    return any(
        word[:5].casefold() in name
        for place in mine
        if place.rule != "noun"
        for word in place.span.quote.split()
        if word[:1].isupper()
        for name in names
    )
