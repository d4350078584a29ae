"""Where a person is recorded to have been over a time, and which places are no scene at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from detectors.mentions.names import same_name
from detectors.mentions.places.phrases import is_no_scene, listed_in
from detectors.mentions.reading import Reading
from detectors.mentions.types import DateMention, Name, Place
from detectors.types import Answer, Span

# Over so many days the hours of the first and the last no longer matter.
LONG_STAY = 14


def no_scene(reading: Reading, place: Place) -> bool:
    """True for a place that is not where things happen: a registered seat, a birthplace, a distance."""
    before = reading.text.body[max(0, place.span.start - 48) : place.span.start]
    return is_no_scene(before)


_NOT_THERE = re.compile(
    r"(?:\b(?:not|never) (?:in|at|from|inside|near)(?: the)?|\bне (?:в|во|на|из|у)|并非|不是|不在|ليس في|نه در)\s*$",
    re.IGNORECASE,
)
_NOT_THERE_AFTER = re.compile(r"^['’ʼ]?\w{0,6}\s+(?:değil|емес|эмес|نیست)\b")


def is_denied(reading: Reading, place: Place) -> bool:
    """True when the words right beside a place say that it was not there."""
    body = reading.text.body
    before = body[max(0, place.span.start - 24) : place.span.start]
    return bool(
        _NOT_THERE.search(before)
        or _NOT_THERE_AFTER.match(body[place.span.end : place.span.end + 20])
    )


def stay_of(
    found: Reading, sentence: Span, names: Sequence[Name], when: tuple[date, date]
) -> list[Place]:
    """The places of a recorded stay of one of `names` that spans `when`, [] for none."""
    if not listed_in(sentence.quote, "STAYS") or listed_in(sentence.quote, "REMOTE"):
        return []
    here = [n for n in found.names if sentence.contains(n.span)]
    if not any(same_name(a, b) is Answer.HOLDS for a in names for b in here):
        return []
    dates = [d for d in found.dates if sentence.contains(d.span)]
    days = days_of(dates)
    if days is None or not _spans(days, when):
        return []
    return [p for p in found.places if sentence.contains(p.span) and not no_scene(found, p)]


def _spans(stay: tuple[date, date], when: tuple[date, date]) -> bool:
    """True when a stay holds all of a time: the day of its begin and of its end leave hours free."""
    long = (stay[1] - stay[0]).days >= LONG_STAY
    room = 0 if long else 1
    return (when[0] - stay[0]).days >= room and (stay[1] - when[1]).days >= room


def days_of(dates: Sequence[DateMention]) -> tuple[date, date] | None:
    """The first and the last day of a set of dates, both inclusive; None without a bounded one."""
    bounds: list[date] = []
    for mention in dates:
        if mention.readings:
            core = mention.readings[0].core
            bounds.extend(day for day in (core.earliest, core.latest) if day is not None)
    return (min(bounds), max(bounds)) if bounds else None
