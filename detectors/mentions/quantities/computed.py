"""Amounts that a text does not state but that follow from two that it does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from detectors.mentions.quantities.lexicon import language_of, lexicon
from detectors.mentions.quantities.scope import scopes_of
from detectors.mentions.quantities.tokens import tokenise
from detectors.mentions.types import Event, Quantity
from detectors.types import Span


class Growth(NamedTuple):
    """The later of two dated amounts over the earlier one, and the span of both."""

    factor: float
    span: Span


class Turnout(NamedTuple):
    """The ballots cast as a percentage of the voters on the register, and the span of both."""

    percent: float
    span: Span


def growth_in(event: Event) -> Growth | None:
    """How often the earlier amount goes into the later one, where a clause has exactly two of one
    unit, each with its day or year; None otherwise.
    """
    amounts = [q for q in event.quantities if q.low == q.high and q.low and q.unit]
    days = [d.readings[0].core.earliest for d in event.dates if d.readings]
    if len(amounts) != 2 or len(days) != 2 or amounts[0].unit != amounts[1].unit:
        return None
    first, second = days
    before, after = amounts[0].low, amounts[1].low
    if first is None or second is None or first == second or not before or not after:
        return None
    text = event.clause.text
    span = text.span(amounts[0].span.start, amounts[1].span.end)
    return Growth(after / before if first < second else before / after, span)


def tells_turnout(clause: Span) -> bool:
    """True when a clause speaks of how many of the voters voted."""
    text = clause.text
    lex = lexicon(language_of(text.body, text.language))
    tokens = tokenise(text.body, clause.start, clause.end, turkish=lex.turkish)
    return any(lex.turnout.at(tokens, step) for step in range(len(tokens)))


def turnout_in(events: Sequence[Event]) -> Turnout | None:
    """The turnout that a protocol's counts make: the most ballots over the voters on the register.

    None unless exactly one number of voters is said to be on the register.
    """
    registered: list[Quantity] = []
    cast: list[Quantity] = []
    for event in events:
        for quantity in event.quantities:
            if quantity.dimension != "count" or quantity.low != quantity.high or not quantity.low:
                continue
            on_register = "capacity" in scopes_of(quantity, event.clause, event.quantities)
            if quantity.counted == "voters" and on_register:
                registered.append(quantity)
            elif quantity.counted in ("ballots", "votes", "voters"):
                cast.append(quantity)
    if len({quantity.low for quantity in registered}) != 1:
        return None
    whole = registered[0]
    size = whole.low or 0.0
    fitting = [quantity for quantity in cast if (quantity.low or 0.0) <= size]
    if not fitting:
        return None
    most = max(fitting, key=lambda quantity: quantity.low or 0.0)
    start, end = min(whole.span.start, most.span.start), max(whole.span.end, most.span.end)
    return Turnout(100.0 * (most.low or 0.0) / size, whole.span.text.span(start, end))
