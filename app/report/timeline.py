"""The timeline drawing: where the claim puts each event and where the evidence puts it.

Everything here is geometry on calendar days and pixels; the template turns it into SVG.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Literal

from app.report.days import ENGLISH, Days, Tongue, parse_days, say_day, say_days

__all__ = ["Days", "Drawing", "Row", "draw", "parse_days", "say_days"]

Side = Literal["claim", "evidence"]

LINE = 16  # Height of one line of text.
BAR = 10  # Height of a bar.
ROW_GAP = 14
AXIS = 34  # Two lines under the axis: the day, and the year where it changes.
MARGIN = 14  # Room for an arrowhead on either side.
MINIMUM_BAR = 5.0  # A single day stays visible on a scale of years.
# Wide enough for the letters of every script here at 12 px; CJK letters count twice.
LETTER = 6.4
# An event that would stretch a panel this many times over gets a panel of its own.
STRETCH = 12
SHORTEST_PANEL = 10  # Days; a drawing of one day needs some time around it.


@dataclass(frozen=True, slots=True)
class Row:
    """One event, told by both sides; `mark` is the number of its conflict.

    A hull is how far the words may reach beyond what they mean; None when it is no wider.
    """

    what: str
    mark: str
    claimed: Days
    found: Days
    claimed_hull: Days | None = None
    found_hull: Days | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with its label above it; `x` and `width` in pixels, `y` its upper edge.

    `hull` is where the words may reach at most, as x and width; None when that is the bar itself.
    """

    side: Side
    x: float
    y: float
    width: float
    opens_left: bool
    opens_right: bool
    label: str
    label_x: float
    hull: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """A row as it is drawn: its heading, then the claim's bar, then the evidence's."""

    heading: str
    y: float
    bars: tuple[Bar, Bar]


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis; `year` only where it is first shown or changes."""

    x: float
    label: str
    year: str | None


@dataclass(frozen=True, slots=True)
class Panel:
    """Rows on one time axis. `broadcast` is where the claim was said, None when out of range."""

    top: float
    bottom: float
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    broadcast: float | None
    broadcast_label_x: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing of `width` times `height` pixels; `summary` says in words what it shows."""

    width: int
    height: float
    panels: tuple[Panel, ...]
    summary: tuple[str, ...]

    @property
    def has_hulls(self) -> bool:
        """True when a bar has words that may reach further than it."""
        return any(bar.hull for panel in self.panels for lane in panel.lanes for bar in lane.bars)


def draw(
    rows: Sequence[Row], *, said_on: date | None, width: int, tongue: Tongue = ENGLISH
) -> Drawing | None:
    """The drawing of `rows`, `width` pixels wide; None when there is nothing to draw."""
    if not rows:
        return None
    panels: list[Panel] = []
    top = 0.0
    for group in _groups(rows):
        panel = _panel(group, said_on=said_on, width=width, top=top, tongue=tongue)
        panels.append(panel)
        top = panel.bottom + AXIS + ROW_GAP
    summary = tuple(
        tongue.summary.format(
            what=row.what,
            claimed=say_days(row.claimed, tongue),
            found=say_days(row.found, tongue),
        )
        for row in rows
    )
    return Drawing(width, top, tuple(panels), summary)


def _ordinals(rows: Iterable[Row]) -> list[int]:
    """The finite edges of all intervals, the end of a day being the begin of the next."""
    edges: list[int] = []
    for row in rows:
        for days in (row.claimed, row.found, row.claimed_hull, row.found_hull):
            if days is None:
                continue
            if days.earliest is not None:
                edges.append(days.earliest.toordinal())
            if days.latest is not None:
                edges.append(days.latest.toordinal() + 1)
    return edges


def _extent(rows: Sequence[Row]) -> int:
    edges = _ordinals(rows)
    return max(max(edges) - min(edges), SHORTEST_PANEL)


def _groups(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows that can share an axis without one of them shrinking to a dot."""
    waiting = sorted(rows, key=lambda row: min(_ordinals([row])))
    group: list[Row] = []
    for row in waiting:
        smallest = min(_extent([member]) for member in [*group, row])
        if group and _extent([*group, row]) > STRETCH * smallest:
            yield group
            group = []
        group.append(row)
    yield group


@dataclass(frozen=True, slots=True)
class _Scale:
    """Days to pixels."""

    first: int
    last: int
    left: float
    right: float

    def x(self, ordinal: int) -> float:
        share = (ordinal - self.first) / (self.last - self.first)
        return round(self.left + share * (self.right - self.left), 1)


def _panel(
    rows: Sequence[Row], *, said_on: date | None, width: int, top: float, tongue: Tongue
) -> Panel:
    edges = _ordinals(rows)
    extent = _extent(rows)
    spoken = said_on.toordinal() if said_on else None
    if spoken is not None and min(edges) - extent <= spoken <= max(edges) + extent:
        edges += [spoken, spoken + 1]
    else:
        spoken = None
    padding = max(2, (max(edges) - min(edges)) // 12, (SHORTEST_PANEL - extent) // 2)
    # Years 1 and 9999 are the ends of the calendar that Python knows.
    first = max(min(edges) - padding, date.min.toordinal())
    last = min(max(edges) + padding, date.max.toordinal())
    scale = _Scale(first, last, MARGIN, width - MARGIN)
    y = top + (LINE + 6 if spoken is not None else 0)
    lanes: list[Lane] = []
    for row in rows:
        lanes.append(_lane(row, scale=scale, width=width, y=y, tongue=tongue))
        y = lanes[-1].bars[1].y + BAR + ROW_GAP
    broadcast = scale.x(spoken) if spoken is not None else None
    return Panel(
        top=top,
        bottom=y - ROW_GAP + 8,
        lanes=tuple(lanes),
        ticks=tuple(_ticks(scale, tongue)),
        broadcast=broadcast,
        broadcast_label_x=_clamped(
            broadcast or 0, tongue.on_air.format(day=say_day(date(2000, 9, 30), tongue)), width
        ),
    )


def _lane(row: Row, *, scale: _Scale, width: int, y: float, tongue: Tongue) -> Lane:
    heading = f"{row.what} ({row.mark})" if row.mark else row.what
    below = y + LINE + 3
    bars = []
    sides: tuple[tuple[Side, str, Days, Days | None], ...] = (
        ("claim", tongue.claim, row.claimed, row.claimed_hull),
        ("evidence", tongue.evidence, row.found, row.found_hull),
    )
    for side, named, days, hull in sides:
        label = f"{named}: {say_days(days, tongue)}"
        bars.append(
            _bar(side, days, hull, label=label, scale=scale, width=width, y=below + LINE - 2)
        )
        below += LINE + BAR + 2
    return Lane(_shortened(heading, width), y + LINE - 4, (bars[0], bars[1]))


def _bar(
    side: Side, days: Days, hull: Days | None, *, label: str, scale: _Scale, width: int, y: float
) -> Bar:
    left, right = _ends(days, scale)
    length = max(right - left, MINIMUM_BAR)
    reach = None
    if hull is not None:
        first, last = _ends(hull, scale)
        reach = (first, round(last - first, 1)) if (first, last) != (left, right) else None
    return Bar(
        side=side,
        x=left,
        y=y,
        width=round(length, 1),
        opens_left=days.earliest is None,
        opens_right=days.latest is None,
        label=label,
        label_x=_clamped(left, label, width),
        hull=reach,
    )


def _ends(days: Days, scale: _Scale) -> tuple[float, float]:
    left = scale.x(days.earliest.toordinal()) if days.earliest else scale.left
    right = scale.x(days.latest.toordinal() + 1) if days.latest else scale.right
    return left, right


def _length(text: str) -> float:
    """About how wide a text is at 12 px, never less than it turns out."""
    return sum(2 * LETTER if ord(letter) > 0x2E80 else LETTER for letter in text)


def _clamped(x: float, label: str, width: int) -> float:
    """Where a label begins so that it ends inside the drawing."""
    return round(max(0.0, min(x, width - _length(label))), 1)


def _shortened(text: str, width: int) -> str:
    while _length(text) * 1.1 > width:
        text = text[: len(text) * 9 // 10 - 1].rstrip() + "…"
    return text


# From days to centuries: the first step whose labels do not touch is taken.
_DAY_STEPS: tuple[frozenset[int], ...] = (
    frozenset(range(1, 32)),
    frozenset(range(1, 31, 2)),
    frozenset({1, 6, 11, 16, 21, 26}),
    frozenset({1, 11, 21}),
    frozenset({1, 16}),
)
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


def _ticks(scale: _Scale, tongue: Tongue) -> Iterator[Tick]:
    last_year: int | None = None
    for day in _tick_days(scale):
        year = str(day.year) if day.year != last_year else None
        last_year = day.year
        label = f"{day.day} {tongue.short[day.month - 1]}"
        yield Tick(scale.x(day.toordinal()), label, year)


def _tick_days(scale: _Scale) -> list[date]:
    needed = _length("30 Sep") + 10
    low, high = date.fromordinal(scale.first), date.fromordinal(scale.last)
    # A label is centred on its line, so lines keep half a label away from the edges.
    edge = needed / 2 - MARGIN

    def inside(days: Iterable[date]) -> list[date]:
        places = [(day, scale.x(day.toordinal())) for day in days if low <= day <= high]
        return [d for d, x in places if scale.left + edge <= x <= scale.right - edge]

    def fits(days: Sequence[date]) -> bool:
        places = [scale.x(day.toordinal()) for day in days]
        return all(b - a >= needed for a, b in pairwise(places))

    if scale.last - scale.first <= 400:
        every = [date.fromordinal(o) for o in range(scale.first, scale.last + 1)]
        for chosen in _DAY_STEPS:
            days = inside(day for day in every if day.day in chosen)
            if fits(days):
                return days
    if high.year - low.year <= 60:
        for months in _MONTH_STEPS:
            days = inside(
                date(year, month, 1)
                for year in range(low.year, high.year + 1)
                for month in range(1, 13, months)
            )
            if fits(days):
                return days
    for years in _YEAR_STEPS:
        start = -(-low.year // years) * years
        days = inside(date(y, 1, 1) for y in range(max(start, 1), high.year + 1, years))
        if fits(days):
            return days
    return []
