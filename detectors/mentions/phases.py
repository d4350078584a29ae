"""Whether a clause says that something went on or had come to rest, and from or until when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Literal

from detectors.languages.concepts import CEASES, RUNS
from detectors.mentions.types import DateMention, DateReading, Event, Term

Bound = Literal["from", "until", "at"]
LANGUAGES = ("en", "ru", "uk", "fa", "zh", "ar")
# So many characters between "without" and what there was none of: "without a valid licence".
_REACH = 20

_CEASES, _RUNS = frozenset(CEASES.split()), frozenset(RUNS.split())


@dataclass(frozen=True, slots=True)
class Phase:
    """Something is `on` (works, is open, is there) or off, as told of one stretch or moment.

    `bound` says what the day is: "from" it begins, "until" it ends, "at" it is so on that day.
    `lasting` is True for "since": it holds from then to the day of speech. `known` is True when a
    word says which of the two it is, and not only that there is none of something.
    """

    on: bool
    bound: Bound
    dated: DateMention
    lasting: bool
    known: bool

    @property
    def readings(self) -> tuple[DateReading, ...]:
        """The readings of the day that bounds it."""
        if self.dated.kind == "since":
            return self.dated.begin
        if self.dated.kind == "until":
            return self.dated.end
        return self.dated.readings


def does(event: Event) -> Iterator[Phase]:
    """As `phases` for a clause that asserts what another one denies by the same verb."""
    for dated in event.dates:
        if dated.readings and not dated.recurring and dated.kind in ("since", "until", "in"):
            bounds: dict[str, Bound] = {"since": "from", "until": "until"}
            yield Phase(True, bounds.get(dated.kind, "at"), dated, dated.kind == "since", True)


def phases(event: Event) -> Iterator[Phase]:
    """What a clause says of going on or having ceased, for each of its dates; often nothing.

    A clause whose words speak of both, or of neither, says nothing, save that a denied one with
    "since" or "until" tells that there was none of something.
    """
    on, known = _state(event)
    if on is None:
        return
    for dated in event.dates:
        if not dated.readings or dated.recurring:
            continue
        if dated.kind in ("since", "until"):
            bound: Bound = "from" if dated.kind == "since" else "until"
            yield Phase(on, bound, dated, dated.kind == "since", known)
        elif dated.kind == "in" and known and event.polarity != "negated":
            yield Phase(on, "at" if on and not _begins(event) else "from", dated, False, known)


def apart(ours: Phase, theirs: Phase) -> tuple[DateReading, DateReading] | None:
    """The two days when one text has it going on while the other has it at rest; else None.

    Off from A against on until B, or on at B, when A lies before B in every reading; likewise on
    from A against off until B. Two beginnings of one rest are apart when their days are, and one
    of them is told by what there was none of since.
    """
    for first, second in ((ours, theirs), (theirs, ours)):
        if first.bound != "from":
            continue
        crossing = first.on != second.on and (
            second.bound == "until" or (second.bound == "at" and first.lasting and not first.on)
        )
        if crossing and _before(first.readings, second.readings):
            return _pair(ours, theirs)
        begun = second.bound == "from" and not first.on and not second.on
        if begun and not (first.known and second.known):
            early = _before(first.readings, second.readings)
            if early or _before(second.readings, first.readings):
                return _pair(ours, theirs)
    return None


def _pair(ours: Phase, theirs: Phase) -> tuple[DateReading, DateReading]:
    return ours.readings[0], theirs.readings[0]


def _before(first: tuple[DateReading, ...], second: tuple[DateReading, ...]) -> bool:
    """True when every reading of `first` ends days before every one of `second` begins."""
    return bool(first and second) and all(
        a.core.latest is not None
        and b.core.earliest is not None
        and (b.core.earliest - a.core.latest).days > 1
        for a in first
        for b in second
    )


def _state(event: Event) -> tuple[bool | None, bool]:
    """Whether it goes on, None when the words do not say; and whether they say it themselves."""
    lacking = _lacking(event)
    if any(term.kind == "thing" for term in lacking):
        return False, False
    denied = {term.key for term in lacking}
    told = {
        t.key[1:] for t in event.tokens if t.kind == "trigger" and t.key not in denied
    } & event.concepts
    ceased, runs = told & _CEASES, told & _RUNS
    if {key[1:] for key in denied} & _CEASES and not ceased:
        return True, True  # "ran without interruption"
    if event.polarity == "negated" or event.quantifier == "none":
        if ceased:
            return None, False
        return False, False
    if bool(ceased) == bool(runs):
        return None, False
    return bool(runs), True


def _begins(event: Event) -> bool:
    return bool(event.concepts & _BEGINS)


_BEGINS = frozenset({"open", "begin", "resume", "switch_on"})


@cache
def _without() -> re.Pattern[str]:
    listed = [
        word
        for language in LANGUAGES
        for word in getattr(
            import_module(f"detectors.languages.{language}.aspect"), "WITHOUT", ""
        ).split()
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, listed))})(?!\w)", re.IGNORECASE)


def _lacking(event: Event) -> tuple[Term, ...]:
    """What stands behind "without" in the clause."""
    body = event.clause.text.body
    ends = [m.end() for m in _without().finditer(body, event.clause.start, event.clause.end)]
    return tuple(
        term
        for end in ends
        for term in event.tokens
        if term.kind in ("thing", "trigger") and 0 <= term.start - end <= _REACH
    )
