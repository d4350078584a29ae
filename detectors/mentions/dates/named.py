"""Days that have a name, and weekdays of a named week or month."""

from __future__ import annotations

from dataclasses import replace

from detectors.mentions.dates.builders import FEAST, Items, calendar
from detectors.mentions.dates.forms import Form

# Feasts of several days, which begin on the day that the calendar names: both Eids, both New Years.
_LONG_FEASTS = frozenset({("hijri", 1001), ("hijri", 1210), ("lunar", 101), ("jalali", 101)})


def holiday(items: Items) -> Form | None:
    """A named day of the calendar, or 上周四: a weekday of a named week."""
    head = next(item for item in items if item.code == "H")
    if head.tag.startswith("week-weekday"):
        week = int(head.tag.split(" ")[1].replace("m", "-").replace("p", ""))
        return Form("calendar", weekday=head.num, rel_week=week, rule="weekday-of-week")
    base = calendar([item for item in items if item.code != "H"])
    if base is None:
        base = Form("calendar")
    system = head.tag or "gregorian"
    rule = FEAST if (system, head.num) in _LONG_FEASTS else "named-day"
    return replace(base, month=head.num // 100, day=head.num % 100, calendar=system, rule=rule)


def nth_weekday(items: Items) -> Form | None:
    """The first Monday of April, the last Friday of last month."""
    order = next(item for item in items if item.code in "ol")
    weekday = next(item for item in items if item.code in "wW")
    if order.code == "l" and (order.num != -1 or order.tag == "same"):
        return None
    if not -1 <= order.num <= 5 or order.num == 0:
        return None
    inner = calendar([item for item in items if item is not order and item.code not in "wWu"])
    if inner is None or inner.day is not None or (inner.month is None and inner.rel_month is None):
        return None
    return Form("part", part=f"weekday{weekday.num} {order.num}", of=inner, rule="nth-weekday")
