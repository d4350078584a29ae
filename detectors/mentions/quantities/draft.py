"""A quantity in the making."""

from __future__ import annotations

from dataclasses import dataclass

from detectors.mentions.quantities.number import Number


@dataclass(frozen=True, slots=True)
class Draft:
    """A quantity in the making: tokens `[first, last)` with what has been read of it.

    `core` is the token after the number and unit where a hedge stands behind the noun, else 0.
    """

    first: int
    last: int
    number: Number
    low: float | None
    high: float | None
    unit: str | None = None
    dimension: str = "count"
    hedge: str | None = None
    counted: str | None = None
    among: str | None = None
    per: str | None = None
    part_of: bool = False
    rule: str = ""
    core: int = 0

    @property
    def head(self) -> int:
        """The token from which the counted noun is looked for: before a hedge that follows it."""
        return self.core or self.last
