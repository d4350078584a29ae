from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.report.timeline import Days, Row, draw, parse_days, say_days

BROADCAST = date(2022, 1, 9)


def days(value: str) -> Days:
    found = parse_days(value)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("value", "earliest", "latest"),
    [
        ("2021-12-16", date(2021, 12, 16), date(2021, 12, 16)),
        ("2022-01-01/2022-01-10", date(2022, 1, 1), date(2022, 1, 10)),
        ("2022-01-01/..", date(2022, 1, 1), None),
        ("../2022-01-10", None, date(2022, 1, 10)),
        ("2022-01-01/", date(2022, 1, 1), None),
    ],
)
def test_an_interval_is_read_with_its_open_ends(
    value: str, earliest: date | None, latest: date | None
) -> None:
    assert parse_days(value) == Days(earliest, latest)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "..",
        "../..",
        "/",
        "musician",
        "16",
        "2022-13-01",
        "2022-01-10/2022-01-01",
        "14:30",
        "164",
    ],
)
def test_what_is_no_interval_of_days_is_not_drawn(value: str) -> None:
    assert parse_days(value) is None


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2021-12-16", "16 December 2021"),
        ("2022-01-01/2022-01-10", "1–10 January 2022"),
        ("2021-12-28/2022-01-03", "28 December 2021 – 3 January 2022"),
        ("2022-01-28/2022-02-03", "28 January – 3 February 2022"),
        ("2022-02-01/2022-02-28", "February 2022"),
        ("2024-02-01/2024-02-28", "1–28 February 2024"),
        ("1991-01-01/1991-12-31", "1991"),
        ("1991-01-01/1992-12-31", "1 January 1991 – 31 December 1992"),
        ("2022-01-01/..", "from 1 January 2022"),
        ("../2022-01-10", "until 10 January 2022"),
        ("9999-12-31", "31 December 9999"),
        ("9999-12-01/9999-12-31", "December 9999"),
    ],
)
def test_days_are_said_as_people_write_them(value: str, said: str) -> None:
    assert say_days(days(value)) == said


def test_nothing_is_drawn_without_days() -> None:
    assert draw([], said_on=BROADCAST, width=800) is None


def test_the_earlier_event_stands_to_the_left_and_bars_do_not_touch() -> None:
    row = Row("purchase", "1", days("2022-01-01/2022-01-10"), days("2021-12-16"))
    drawing = draw([row], said_on=BROADCAST, width=800)
    assert drawing is not None
    claim, evidence = drawing.panels[0].lanes[0].bars
    assert (claim.side, evidence.side) == ("claim", "evidence")
    assert evidence.x + evidence.width < claim.x


def test_an_open_end_reaches_the_edge_and_carries_an_arrow() -> None:
    row = Row("purchase", "1", days("2022-01-01/.."), days("../2021-12-16"))
    drawing = draw([row], said_on=None, width=800)
    assert drawing is not None
    claim, evidence = drawing.panels[0].lanes[0].bars
    assert (claim.opens_left, claim.opens_right) == (False, True)
    assert (evidence.opens_left, evidence.opens_right) == (True, False)
    assert claim.x + claim.width == pytest.approx(800 - 14, abs=1)
    assert evidence.x == 14


def test_the_broadcast_is_shown_near_the_events_and_left_out_far_from_them() -> None:
    row = Row("purchase", "1", days("2022-01-01/2022-01-10"), days("2021-12-16"))
    near = draw([row], said_on=BROADCAST, width=800)
    far = draw([row], said_on=date(2031, 1, 1), width=800)
    assert near is not None
    assert near.panels[0].broadcast is not None
    assert far is not None
    assert far.panels[0].broadcast is None


def test_events_years_apart_get_panels_of_their_own() -> None:
    rows = [
        Row("birth", "1", days("1990-01-01/1990-12-31"), days("1994-01-01/1994-12-31")),
        Row("arrest", "2", days("2022-01-07"), days("2022-01-05")),
    ]
    drawing = draw(rows, said_on=BROADCAST, width=800)
    assert drawing is not None
    assert [lane.heading for panel in drawing.panels for lane in panel.lanes] == [
        "birth (1)",
        "arrest (2)",
    ]
    assert len(drawing.panels) == 2


any_day = st.dates(min_value=date.min, max_value=date.max)
near_day = st.integers(0, 400).map(lambda n: date(2021, 1, 1) + timedelta(days=n))


@st.composite
def some_days(draw_from: st.DrawFn) -> Days:
    first, last = sorted(draw_from(st.tuples(*[any_day | near_day] * 2)))
    shape = draw_from(st.sampled_from(["day", "range", "since", "until"]))
    if shape == "day":
        return Days(first, first)
    return Days(None if shape == "until" else first, None if shape == "since" else last)


@given(
    intervals=st.lists(st.tuples(some_days(), some_days()), min_size=1, max_size=6),
    said_on=st.none() | any_day,
    width=st.sampled_from([330, 860]),
)
def test_every_drawing_stays_inside_and_no_labels_touch(
    intervals: list[tuple[Days, Days]], said_on: date | None, width: int
) -> None:
    rows = [Row("event", str(n), *both) for n, both in enumerate(intervals, start=1)]
    drawing = draw(rows, said_on=said_on, width=width)
    assert drawing is not None
    assert sum(len(panel.lanes) for panel in drawing.panels) == len(rows)
    lowest = 0.0
    for panel in drawing.panels:
        assert panel.top >= lowest
        for lane in panel.lanes:
            assert lane.y >= lowest + 10
            lowest = lane.y
            for bar in lane.bars:
                # The label stands on its own line between what is above and its bar.
                assert bar.y - 14 >= lowest
                assert bar.label_x >= 0
                assert 0 <= bar.x <= bar.x + bar.width <= width
                lowest = bar.y + 10
        assert panel.bottom >= lowest
        assert all(b.x - a.x >= 40 for a, b in pairwise(panel.ticks))
        lowest = panel.bottom + 28
    assert drawing.height >= lowest
