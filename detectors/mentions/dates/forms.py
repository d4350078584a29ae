"""The normal forms of date expressions, before anything anchors them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from detectors.mentions.types import DateKind

Shape = Literal[
    "calendar",
    "season",
    "quarter",
    "half",
    "decade",
    "century",
    "unit",
    "shift",
    "part",
    "range",
    "clock",
]


@dataclass(frozen=True, slots=True)
class Form:
    """What an expression says in itself; None is what it leaves open.

    calendar: any of `year`, `month`, `day`, `weekday` (0 is Monday). season, quarter, half,
    century: `index`, with `year` where one is named. decade: `year` is its first, `index` 2 when
    the century is left open. unit: the whole `unit` that is `amount` steps from the anchor ("last
    week" is -1). shift: `amount` units before (< 0) or after `of`, or the anchor. part: `part` of
    `of`. range: from `of` to `until`. `rel_year`, `rel_month`, `rel_week` replace the open field by a
    step from the anchor ("January of last year"). `direction` is -1 or 1 for "last Thursday", "next
    May". `narrated` asks for the date told last instead of the speech day. `rolling` counts the
    unit backwards from the anchor day ("the past week"). `swap` allows day and month to be
    exchanged. `era` is -1 before Christ. `fuzz` widens: 1 for "about", 2 for "several".
    """

    shape: Shape
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    calendar: str = "gregorian"
    index: int = 0
    unit: str = ""
    amount: float = 0.0
    of: Form | None = None
    until: Form | None = None
    part: str = ""
    rel_year: int | None = None
    rel_month: int | None = None
    rel_week: int | None = None
    direction: int = 0
    narrated: bool = False
    rolling: bool = False
    swap: bool = False
    era: int = 1
    fuzz: int = 0
    daypart: str = ""
    clock: tuple[int, int] | None = None
    zone: str | None = None
    rule: str = ""

    @property
    def has_year(self) -> bool:
        """True when the words themselves name the year."""
        if self.of is not None:
            return self.of.has_year or (self.until is not None and self.until.has_year)
        return self.year is not None and not (self.shape == "decade" and self.index == 2)


@dataclass(slots=True)
class Item:
    """A piece of text with the code of what it can be; `code` is one letter of `lexicon.CODES`."""

    code: str
    start: int
    end: int
    num: int = 0
    tag: str = ""
    form: Form | None = None
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A date expression that was found but not yet placed in time; offsets of the whole text."""

    start: int
    end: int
    form: Form
    kind: DateKind = "in"
    recurring: bool = False
    open_begin: bool = False
