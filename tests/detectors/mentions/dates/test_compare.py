"""The comparison of two dated mentions: the documented table, aspects, and its laws."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detectors.mentions.dates import compare, iso, precedes, published_bound
from detectors.mentions.types import DateMention, DateReading, Interval
from detectors.types import Text

Reader = Callable[..., tuple[DateMention, ...]]
RANK = {"unknown": 0, "none": 0, "likely": 1, "certain": 2}

TABLE = [
    ("in early January 2022", "on 5 January 2022", "at", "none"),
    ("in early January 2022", "on 14 January 2022", "at", "likely"),
    ("in early January 2022", "on 2 February 2022", "at", "certain"),
    ("in early January", "on Dec. 16", "at", "certain"),
    ("last Thursday", "on 30 December 2021", "at", "likely"),
    ("since 2019", "in 2021", "begin", "certain"),
    ("since 2019", "in 2021", "at", "none"),
    ("since 2019", "in 2021", "end", "unknown"),
    ("on the night of 5 January", "on 6 January", "at", "none"),
    ("on 16 December 2021", "on 17 December 2021", "at", "likely"),
    ("on 16 December 2021", "on 18 December 2021", "at", "certain"),
    ("on 16 December 2021", "in December 2021", "at", "none"),
    ("on 16 December 2021", "in 2021", "at", "none"),
    ("on 16 December 2021", "in 2020", "at", "certain"),
    ("every Friday", "on 16 December 2021", "at", "unknown"),
    ("by 10 January 2022", "on 5 January 2022", "at", "none"),
    ("by 10 January 2022", "on 15 February 2022", "at", "certain"),
    ("before 5 January 2022", "on 5 January 2022", "at", "likely"),
    ("until 5 January 2022", "on 1 March 2022", "end", "certain"),
    ("until 5 January 2022", "on 1 March 2022", "begin", "unknown"),
    ("from 3 to 7 January 2022", "on 5 January 2022", "at", "none"),
    ("from 3 to 7 January 2022", "on 20 January 2022", "at", "certain"),
    ("from 3 to 7 January 2022", "since 3 January 2022", "begin", "none"),
    ("from 3 to 17 January 2022", "until 17 January 2022", "end", "none"),
    ("since at least 2014", "since the spring of 2011", "begin", "none"),
    ("in the mid-2000s", "on 19 July 2006", "at", "none"),
    ("in the mid-2000s", "on 19 July 2012", "at", "certain"),
    ("a week ago", "on 2 January 2022", "at", "none"),
    ("in 490 BC", "in 2021", "at", "unknown"),
    ("on 13 July 2022", "on 13 July", "at", "none"),
    ("on 13 July 2021", "on 13 July", "at", "none"),
    ("on 13 July 2015", "on 13 July", "at", "certain"),
]


@pytest.mark.parametrize(("claimed", "found", "aspect", "outcome"), TABLE)
def test_two_dates_compare_as_documented(
    read: Reader,
    claimed: str,
    found: str,
    aspect: Literal["at", "begin", "end"],
    outcome: str,
) -> None:
    (left,), (right,) = read(claimed, "en"), read(found, "en")
    assert compare(left, right, aspect=aspect).outcome == outcome
    assert compare(right, left, aspect=aspect).outcome == outcome


def test_the_ticket_lies_sixteen_days_before_the_claimed_days(read: Reader) -> None:
    (claimed,), (found,) = read("in early January", "en"), read("on Dec. 16", "en")
    answer = compare(claimed, found)
    assert (answer.outcome, answer.gap_days) == ("certain", 16)
    assert (iso(answer.claimed), iso(answer.found)) == ("2022-01-01/2022-01-10", "2021-12-16")


def test_neighbouring_days_are_certain_only_without_tolerance(read: Reader) -> None:
    (a,), (b,) = read("on 16 December 2021", "en"), read("on 17 December 2021", "en")
    assert compare(a, b, tolerance_days=1).outcome == "likely"
    assert compare(a, b, tolerance_days=0).outcome == "certain"


def test_a_hijri_day_has_one_more_day_of_tolerance(read: Reader) -> None:
    (hijri,), (day,) = read("5 رمضان 1443 هـ", "ar"), read("on 8 April 2022", "en")
    assert compare(hijri, day).outcome == "likely"


def test_a_date_completed_by_a_story_is_never_certain(read: Reader) -> None:
    told = read("He was freed on 3 October 2015 and spoke on the 10th.", "en")[1]
    (day,) = read("on 1 December 2015", "en")
    assert compare(told, day).outcome == "likely"


PRECEDENCE = [
    ("on 5 January 2022", "on 7 January 2022", "certain"),
    ("on 7 January 2022", "on 5 January 2022", "no"),
    ("on 5 January 2022", "on 5 January 2022", "no"),
    ("in early January 2022", "on 14 January 2022", "likely"),
    ("in December 2021", "in January 2022", "certain"),
    ("in 2021", "in 2021", "no"),
    ("at 04:10 on 5 January 2022", "at 05:35 on 5 January 2022", "certain"),
    ("at 05:35 on 5 January 2022", "at 04:10 on 5 January 2022", "no"),
    ("since 2019", "in 2021", "unknown"),
    ("before 5 January 2022", "on 7 January 2022", "certain"),
    ("on 5 January 2022", "after 7 January 2022", "certain"),
    ("every Friday", "on 7 January 2022", "unknown"),
]


@pytest.mark.parametrize(("first", "then", "answer"), PRECEDENCE)
def test_one_date_precedes_another(read: Reader, first: str, then: str, answer: str) -> None:
    (a,), (b,) = read(first, "en"), read(then, "en")
    assert precedes(a, b) == answer


def test_clock_times_without_a_day_are_ordered_inside_one_text(read: Reader) -> None:
    a, b = read("The fan stopped at 04:10. The cage came up at 05:35.", "en", None)
    assert precedes(a, b) == "likely"
    assert precedes(b, a) == "no"


def test_a_report_bounds_what_it_tells_by_the_day_after_publication() -> None:
    assert published_bound(date(2022, 1, 9)) == Interval(None, date(2022, 1, 10))
    assert published_bound(date.max) == Interval(None, date.max)


def test_intervals_are_written_in_iso_form() -> None:
    day = date(2021, 12, 16)
    assert iso(Interval(day, day)) == "2021-12-16"
    assert iso(Interval(day, date(2022, 1, 10))) == "2021-12-16/2022-01-10"
    assert iso(Interval(None, day)) == "../2021-12-16"
    assert iso(Interval(day, None)) == "2021-12-16/.."


TEXT = Text("t", "date", "en")
days = st.dates(date(1990, 1, 1), date(2040, 1, 1))


@st.composite
def readings(draw: st.DrawFn) -> tuple[DateReading, ...]:
    count = draw(st.integers(1, 3))
    out = []
    for _ in range(count):
        first = draw(days)
        last = first + timedelta(draw(st.integers(0, 400)))
        before, after = draw(st.integers(0, 60)), draw(st.integers(0, 60))
        out.append(
            DateReading(
                Interval(first, last),
                Interval(first - timedelta(before), last + timedelta(after)),
                1 / count,
            )
        )
    return tuple(out)


@st.composite
def mentions(draw: st.DrawFn) -> DateMention:
    return DateMention(
        span=TEXT.span(0, 4),
        kind="in",
        readings=draw(readings()),
        precision="day",
        certainty="exact",
        rule="test",
        anchor=draw(st.sampled_from(["explicit", "said_on", "narrative"])),
    )


def widened(mention: DateMention, days: int) -> DateMention:
    by = timedelta(days)

    def wider(interval: Interval) -> Interval:
        assert interval.earliest is not None
        assert interval.latest is not None
        return Interval(interval.earliest - by, interval.latest + by)

    return replace(
        mention,
        readings=tuple(
            replace(r, core=wider(r.core), outer=wider(r.outer)) for r in mention.readings
        ),
    )


@given(mentions(), mentions(), st.integers(0, 200), st.integers(0, 3))
def test_widening_never_creates_a_conflict(
    a: DateMention, b: DateMention, by: int, tolerance: int
) -> None:
    before = compare(a, b, tolerance_days=tolerance).outcome
    after = compare(widened(a, by), b, tolerance_days=tolerance).outcome
    assert RANK[after] <= RANK[before]


@given(mentions(), mentions(), st.integers(0, 3))
def test_disjointness_is_symmetric(a: DateMention, b: DateMention, tolerance: int) -> None:
    one = compare(a, b, tolerance_days=tolerance)
    other = compare(b, a, tolerance_days=tolerance)
    assert (one.outcome, one.gap_days, one.weight) == (
        other.outcome,
        other.gap_days,
        pytest.approx(other.weight),
    )


@given(mentions(), st.integers(0, 3))
def test_nothing_conflicts_with_itself(a: DateMention, tolerance: int) -> None:
    assert compare(a, a, tolerance_days=tolerance).outcome == "none"


@given(mentions(), mentions(), st.integers(0, 3))
def test_a_conflict_has_a_gap_and_a_weight(a: DateMention, b: DateMention, tolerance: int) -> None:
    answer = compare(a, b, tolerance_days=tolerance)
    assert (answer.gap_days > 0) == (answer.outcome in ("certain", "likely"))
    assert 0 <= answer.weight <= 1


@given(mentions(), mentions())
def test_what_precedes_is_not_preceded(a: DateMention, b: DateMention) -> None:
    if precedes(a, b) in ("certain", "likely"):
        assert precedes(b, a) == "no"
