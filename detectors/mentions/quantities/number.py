"""The number alone, before hedges, units and nouns are seen."""

from __future__ import annotations

from typing import NamedTuple

HUGE = 1e15  # beyond it a run of digits is a code and not an amount
MAX_TOKENS = 24  # no number in prose is longer; keeps a page of digits linear


class Number(NamedTuple):
    """A number that ends before token `end`.

    `role` is "count", "ratio", "percent", "factor", "ordinal", "vague" or "single" (a word for one
    that is mostly an article). `magnitude` is the multiplier that ended it, 1 without any. `digits`
    is True when it was written with digits alone, so that a label or a year is possible.
    """

    low: float
    high: float
    end: int
    role: str = "count"
    rule: str = "number-word"
    magnitude: float = 1.0
    digits: bool = False
