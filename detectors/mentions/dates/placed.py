"""What resolving yields: readings as day numbers."""

from __future__ import annotations

from dataclasses import dataclass

from detectors.mentions.dates.calendars import Days


@dataclass(frozen=True, slots=True)
class Placed:
    """One reading as day ordinals, both ends inclusive; `core` lies within `outer`."""

    core: Days
    outer: Days
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Resolved:
    """A form placed in time: its readings, the preferred first; none when nothing anchors it."""

    readings: tuple[Placed, ...]
    precision: str
    anchor: str = "explicit"
    vague: bool = False
    begin: tuple[Placed, ...] = ()
    end: tuple[Placed, ...] = ()


def unresolved(precision: str) -> Resolved:
    """Nothing anchors the expression: it compares with nothing."""
    return Resolved((), precision, "none")
