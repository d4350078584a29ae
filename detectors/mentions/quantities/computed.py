"""Amounts that a text does not state but that follow from two that it does."""

from __future__ import annotations

import re
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


class Share(NamedTuple):
    """A part as a fraction of the whole that is told with it, and the span of both."""

    fraction: float
    counted: frozenset[str]
    span: Span


# Before the earlier of two amounts: "rose from 400 to 412". Turkic languages have endings for it.
_FROM = frozenset(["from", "с", "со", "з", "із", "від", "از", "من"])
_FROM_SIGNS = ("从", "由")
_FROM_ENDING = re.compile(r"(?:d[ae]n|t[ae]n|[дтн][аеоө]н)$", re.IGNORECASE)
# Before an amount that something came to and did not change by.
_TO = frozenset(
    ["to", "at", "of", "from", "above", "below", "до", "к", "от", "с", "со", "з", "із", "від"]
)
_BY = frozenset(["by", "на"])
_PREPOSITIONAL = frozenset(["en", "ru", "uk"])
# "Of the 600 conscripts nine", «из 600 призывников девять».
_OUT_OF = frozenset(["of", "из", "із", "з", "зі", "از", "من"])
_ARTICLES = frozenset(["the", "all", "these", "those", "всех", "всіх", "этих", "its", "their"])
_WORDS = re.compile(r"[^\W\d_]+")
_WORDS_REACH = 24


def growth_in(event: Event) -> Growth | None:
    """How often the earlier amount goes into the later one, where a clause has exactly two of one
    unit, each with its day or year or told as "from" and "to"; None otherwise.
    """
    amounts = [q for q in event.quantities if q.low == q.high and q.low and q.dimension != "factor"]
    if len(amounts) != 2 or not _of_one_thing(*amounts):
        return None
    first, second = amounts
    days = [d.readings[0].core.earliest for d in event.dates if d.readings]
    known = [day for day in days if day is not None]
    starts, others = _is_start(first), _is_start(second)
    if starts != others:
        forward = starts
    elif len(days) == len(known) == 2 and known[0] != known[1]:
        forward = known[0] < known[1]
    else:
        return None
    before, after = (first, second) if forward else (second, first)
    span = event.clause.text.span(first.span.start, second.span.end)
    return Growth((after.low or 0.0) / (before.low or 1.0), span)


def _of_one_thing(one: Quantity, two: Quantity) -> bool:
    if (one.dimension, one.unit) != (two.dimension, two.unit):
        return False
    if one.dimension == "count":
        return one.counted == two.counted or None in (one.counted, two.counted)
    return one.unit is not None


def _is_start(quantity: Quantity) -> bool:
    """True for the amount that something rose or fell from."""
    words = _words_before(quantity)
    if words and words[-1] in _FROM:
        return True
    body, start = quantity.span.text.body, quantity.span.start
    if body[max(0, start - 1) : start] in _FROM_SIGNS:
        return True
    return _FROM_ENDING.search(quantity.span.quote) is not None


def _words_before(quantity: Quantity) -> list[str]:
    body, start = quantity.span.text.body, quantity.span.start
    found = _WORDS.findall(body[max(0, start - _WORDS_REACH) : start])
    return [word.casefold() for word in found]


def change_told(event: Event, quantity: Quantity) -> float | None:
    """By what a clause says that something was multiplied: 2 for "doubled", 0.75 for "fell by a quarter".

    None when the quantity tells of no change, or of one whose direction no word gives.
    """
    value = quantity.low
    if (
        not value
        or value != quantity.high
        or quantity.hedge not in (None, "about", "nearly", "exactly")
    ):
        return None
    falls, rises = "fall" in event.concepts, bool({"rise", "double"} & event.concepts)
    if quantity.dimension == "factor":
        return 1.0 / value if falls and not rises and value > 1 else value
    if quantity.dimension not in ("percent", "ratio") or falls == rises or not _is_change(quantity):
        return None
    share = value / 100.0 if quantity.dimension == "percent" else value
    if falls and share >= 1:
        return None
    return 1.0 - share if falls else 1.0 + share


def _is_change(quantity: Quantity) -> bool:
    """True for "rose by 6 per cent" and not for "rose to 6 per cent"."""
    words = _words_before(quantity)
    if language_of(quantity.span.text.body, quantity.span.text.language) in _PREPOSITIONAL:
        return bool(words) and words[-1] in _BY
    return not words or words[-1] not in _TO


def share_in(event: Event) -> Share | None:
    """The part that a clause tells of with its whole: "40 of 1,200", "of the 600 nine"; None for none."""
    counts = [
        q
        for q in event.quantities
        if q.dimension == "count" and q.low == q.high and q.low and q.rule != "none"
    ]
    if len(counts) != 2:
        return None
    first, second = counts
    if second.rule == "whole":
        part, whole = first, second
    else:
        words = [word for word in _words_before(first) if word not in _ARTICLES]
        if not words or words[-1] not in _OUT_OF or words[-2:-1] == ["out"]:
            return None  # "a rating out of 100" is a scale
        part, whole = second, first
        if part.counted not in (None, whole.counted) and part.among not in (
            None,
            "people",
            whole.counted,
        ):
            return None
    if not part.low or not whole.low or part.low > whole.low:
        return None
    span = event.clause.text.span(first.span.start, second.span.end)
    kinds = {one for q in counts for one in (q.counted, q.among) if one is not None}
    return Share(part.low / whole.low, frozenset(kinds), span)


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
