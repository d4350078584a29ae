"""SubRip captions, read past their usual defects: every word of the file stands in some cue."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.transcripts.captions import CLOCK, Raw, milliseconds, without_markup
from app.transcripts.types import Problem, Unreadable

_ARROW = r"(?:--?\s?-?\s?>|[–—]\s?>|→|--?&gt;)"
_TIMING = re.compile(rf"\s*{CLOCK}\s*{_ARROW}\s*(?:{CLOCK})?(?P<rest>.*)")
#: A line that was meant as one and whose times cannot be read.
_BROKEN = re.compile(rf"\s*[\d:,. -]*\d+:\d*[^\s]{{0,12}}\s*{_ARROW}")
_NUMBER = re.compile(r"\s*#?(\d{1,9})\s*\.?\s*")
_WIDE = str.maketrans("：，．；", ":,.;")


@dataclass(frozen=True, slots=True)
class _Timing:
    """Where a line of times stands, and where its cue begins: at its number, if it has one."""

    at: int
    opens: int
    number: str | None
    start_ms: int | None
    end_ms: int | None


def looks_like(text: str) -> bool:
    """True when one of the first lines with an arrow gives two times."""
    lines = (line for line in text[:20_000].split("\n") if ">" in line or "→" in line)
    return any(_TIMING.match(line.translate(_WIDE)) for line in lines)


def read(text: str) -> tuple[list[Raw], list[Problem]]:
    """The cues as they stand, and the defects. Unreadable when there is no line of times."""
    lines = text.split("\n")
    problems: list[Problem] = []
    timings = _timings(lines, problems)
    if not timings:
        raise Unreadable("no cue: there is no line such as 00:00:01,000 --> 00:00:02,000")
    _note_lost(lines[: timings[0].opens], problems)
    _check_numbers(timings, problems)
    raws = []
    for at, timing in enumerate(timings):
        end = timings[at + 1].opens if at + 1 < len(timings) else len(lines)
        body = lines[timing.at + 1 : end]
        _check_blanks(timing, body, problems, last=at + 1 == len(timings))
        words = without_markup("\n".join(body))
        raws.append(Raw(timing.at + 1, timing.number, timing.start_ms, timing.end_ms, words))
    return raws, problems


def _timings(lines: Sequence[str], problems: list[Problem]) -> list[_Timing]:
    found: list[_Timing] = []
    for at, line in enumerate(lines):
        if ">" not in line and "→" not in line and "&gt;" not in line:
            continue
        match = _TIMING.match(line.translate(_WIDE))
        after = found[-1].at if found else -1
        if match is not None:
            first, last = match.groups()[:5], match.groups()[5:10]
            opens, number = _number_before(lines, at, after, found)
            end = None if last[2] is None else milliseconds(*_parts(last))
            if end is None:
                problems.append(Problem(at + 1, "the cue has no end"))
            found.append(_Timing(at, opens, number, milliseconds(*_parts(first)), end))
        elif _BROKEN.match(line.translate(_WIDE)):
            opens, number = _number_before(lines, at, after, found)
            problems.append(Problem(at + 1, "the times of the cue cannot be read"))
            found.append(_Timing(at, opens, number, None, None))
    return found


def _parts(found: Sequence[str | None]) -> tuple[str | None, str | None, str, str, str | None]:
    sign, hours, minutes, seconds, fraction = found
    return sign, hours, minutes or "0", seconds or "0", fraction


def _number_before(
    lines: Sequence[str], at: int, after: int, found: Sequence[_Timing]
) -> tuple[int, str | None]:
    """Where the cue whose times stand at `at` begins, and its number; lines up to `after` are taken.

    A number may stand a blank line too high. Digits right after words are a number only if they count
    on or if the other cues have numbers: "He was born in / 1985" may end a cue.
    """
    place = at - 1
    while place > after and place >= at - 2 and not lines[place].strip():
        place -= 1
    match = _NUMBER.fullmatch(lines[place]) if place > after else None
    if match is None:
        return at, None
    number = str(int(match[1]))
    previous = found[-1].number if found else None
    counts_on = previous is not None and int(number) == int(previous) + 1
    alone = place - 1 <= after or not lines[place - 1].strip()
    if place < at - 1 and not (counts_on or not found):
        return at, None
    if not (alone or counts_on or previous is not None):
        return at, None
    if place - 1 == after and found:
        # The line after the times is the cue's text, even if it is a number.
        return (place, number) if counts_on else (at, None)
    return place, number


def _note_lost(lines: Sequence[str], problems: list[Problem]) -> None:
    for at, line in enumerate(lines, start=1):
        if line.strip():
            problems.append(Problem(at, "words before the first cue are left out"))
            return


def _check_numbers(timings: Sequence[_Timing], problems: list[Problem]) -> None:
    for before, after in itertools.pairwise(timings):
        if before.number and after.number and int(after.number) != int(before.number) + 1:
            problems.append(
                Problem(after.opens + 1, f"cue {after.number} comes after {before.number}")
            )


def _check_blanks(
    timing: _Timing, body: Sequence[str], problems: list[Problem], *, last: bool
) -> None:
    trimmed = "\n".join(body).strip("\n ")
    if not last and body and body[-1].strip():
        problems.append(Problem(timing.at + len(body) + 1, "no blank line after the cue"))
    if any(not line.strip() for line in trimmed.split("\n")) and trimmed:
        problems.append(Problem(timing.at + 1, "a blank line stands inside the cue"))
