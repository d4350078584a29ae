"""What the forms of captions share: times, markup, voices, and the last look at a file's cues."""

from __future__ import annotations

import html
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.transcripts.types import Cue, Problem

#: More warnings of one kind say no more.
_WARNINGS_OF_A_KIND = 20

#: A clock time: hours optional, a sign, a fraction of any length after a comma or a full stop.
CLOCK = r"(-\s?)?(?:(\d{1,4})\s?:\s?)?(\d{1,3})\s?:\s?(\d{1,3})(?:\s?[,.;:]\s?(\d{1,9}))?"
_TAG = re.compile(
    r"</?(?:i|b|u|s|c|v|p|q|em|strong|font|span|div|lang|ruby|rt|br|big|small|strike|sup|sub|tt)"
    r"(?:[.\s/:][^<>]{0,300})?/?>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<br\s?/?>|\\N|\\n|\\h", re.IGNORECASE)
#: Positions and styles of other forms of subtitles: {\an8}, {Y:i}.
_BRACES = re.compile(r"\{(?:\\[^{}]{0,200}|[YyCcFfSsPp]:[^{}]{0,40})\}")
_SPACES = re.compile(r"[^\S\n]+")

#: Who is named before a colon: in capitals, in brackets, by two to four capitalised words, or by the
#: part he plays. A single capitalised word may be anything ("Important: …").
_PREFIX = re.compile(
    r"(?:>>+\s?)?(?:\[(?P<bracket>[^\[\]:\n]{2,40})\]|(?P<bare>[^\W\d_][^:.!?,;\n\[\]]{1,40}))"
    r"\s?:(?=\s|$)\s*(?!//)"
)
#: The parts that people play on air; they are nobody's name.
PARTS = frozenset(
    "speaker anchor host reporter presenter moderator interviewer narrator correspondent newsreader "
    "voice announcer guest man woman judge prosecutor lawyer officer president minister question "
    "answer диктор ведущий ведущая корреспондент журналист репортер репортёр голос мужчина женщина "
    "судья прокурор адвокат вопрос ответ спикер президент министр гость закадровый спікер ведуча "
    "кореспондент жүргізуші тілші алып журналист".split()
)
_DIARISED = re.compile(r"speaker[ _-]?\w{1,3}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Raw:
    """A cue as it stands in the file; `line` is where it begins, `number` what the file calls it."""

    line: int | None
    number: str | None
    start_ms: int | None
    end_ms: int | None
    text: str
    speaker: str | None = None


def milliseconds(
    sign: str | None, hours: str | None, minutes: str, seconds: str, fraction: str | None
) -> int:
    """A clock time in milliseconds; digits after the third of a fraction are cut off."""
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    total = whole * 1000 + int(f"{fraction or 0}"[:3].ljust(3, "0"))
    return -total if sign else total


def without_markup(text: str) -> str:
    """The words of a caption: no tags, no styles, entities as letters, no space at line ends."""
    text = _TAG.sub("", _BREAK.sub("\n", _BRACES.sub("", text)))
    if "&" in text:
        text = html.unescape(text).replace("\xa0", " ")
    return tidy(text)


def tidy(text: str) -> str:
    """The text with single spaces and without empty lines; line breaks stay."""
    lines = (line.strip() for line in _SPACES.sub(" ", text).split("\n"))
    return "\n".join(line for line in lines if line)


def named_speaker(text: str) -> tuple[str | None, str]:
    """Whom the text names as its speaker before a colon, and the text without that; None if nobody."""
    match = _PREFIX.match(text)
    if match is None:
        return None, text
    name = (match["bracket"] or match["bare"]).strip()
    if not match["bracket"] and not _is_speaker(name):
        return None, text
    return name, text[match.end() :]


def _is_speaker(name: str) -> bool:
    words = name.split()
    if name.isupper() and len(words) <= 5:
        return True
    if (words[0].lower() in PARTS and len(words) <= 3) or _DIARISED.fullmatch(name):
        return True
    capitalised = [word for word in words if word[:1].isupper()]
    return 2 <= len(words) <= 4 and len(capitalised) == len(words)


def finished(
    raws: Iterable[Raw], problems: Iterable[Problem], *, voices: bool = True
) -> tuple[tuple[Cue, ...], tuple[Problem, ...]]:
    """The cues of a file in the order in which they were on air, and everything that was mended.

    Cues without words are left out, negative times are cut off at 0, an end before its start is
    taken for the start, a missing one for the start of the next. Overlapping cues stay as they are.
    With `voices` a name before a colon becomes the speaker.
    """
    found = list(problems)
    raws = _with_words(raws, found)
    raws = [_timed(raw, found) for raw in raws]
    raws = _ended(_numbered(raws, found), found)
    raws = _ordered(raws, found)
    raws = _rolled(raws, found)
    split = [part for raw in raws for part in (_voices(raw) if voices else [raw])]
    cues = tuple(
        Cue(raw.number or "", raw.start_ms, raw.end_ms, raw.speaker, raw.text) for raw in split
    )
    return cues, _few(found)


def _with_words(raws: Iterable[Raw], found: list[Problem]) -> list[Raw]:
    kept = []
    for raw in raws:
        if raw.text:
            kept.append(raw)
        else:
            found.append(Problem(raw.line, "the cue has no words"))
    return kept


def _timed(raw: Raw, found: list[Problem]) -> Raw:
    start, end = raw.start_ms, raw.end_ms
    if (start is not None and start < 0) or (end is not None and end < 0):
        found.append(Problem(raw.line, "the cue lies before the beginning"))
        start = None if start is None else max(0, start)
        end = None if end is None else max(0, end)
    if start is not None and end is not None and end < start:
        found.append(Problem(raw.line, "the cue ends before it begins"))
        end = start
    return replace(raw, start_ms=start, end_ms=end)


def _numbered(raws: Sequence[Raw], found: list[Problem]) -> list[Raw]:
    """Every cue under the file's own number, else under its place from 1; all anew if two agree."""
    numbers = [raw.number or str(at) for at, raw in enumerate(raws, start=1)]
    if len(set(numbers)) < len(numbers):
        found.append(Problem(None, "two cues have one number; all are counted anew"))
        numbers = [str(at) for at in range(1, len(raws) + 1)]
    return [replace(raw, number=number) for raw, number in zip(raws, numbers, strict=True)]


def _ended(raws: list[Raw], found: list[Problem]) -> list[Raw]:
    for at, raw in enumerate(raws):
        if raw.start_ms is None or raw.end_ms is not None:
            continue
        following = raws[at + 1].start_ms if at + 1 < len(raws) else None
        end = following if following is not None and following >= raw.start_ms else raw.start_ms
        raws[at] = replace(raw, end_ms=end)
    return raws


def _ordered(raws: list[Raw], found: list[Problem]) -> list[Raw]:
    """By their starts; a cue without a time stays behind the one it follows."""
    latest = 0
    keys = []
    for at, raw in enumerate(raws):
        latest = latest if raw.start_ms is None else raw.start_ms
        keys.append((latest, at))
    order = sorted(range(len(raws)), key=keys.__getitem__)
    if order != list(range(len(raws))):
        first = next(at for at, place in enumerate(order) if at != place)
        found.append(Problem(raws[order[first]].line, "cues stand out of the order of their times"))
    ordered = [raws[at] for at in order]
    end = 0
    for before, raw in zip([None, *ordered], ordered, strict=False):
        voice = before is not None and raw.line is not None and before.line == raw.line
        if raw.start_ms is not None and raw.start_ms < end and not voice:
            found.append(Problem(raw.line, "the cue overlaps the one before"))
        end = max(end, raw.end_ms or 0)
    return ordered


def _rolled(raws: list[Raw], found: list[Problem]) -> list[Raw]:
    """Rolling captions, where each cue opens with the lines of the one before, with each line once."""
    overlaps = [
        0,
        *(_repeated_lines(one, other) for one, other in itertools.pairwise(raws)),
    ]
    rolling = sum(count > 0 for count in overlaps)
    if rolling < 3 or rolling * 2 < len(raws) - 1:
        return raws
    found.append(Problem(None, "the captions roll: lines that come again at once are left out"))
    kept = []
    for raw, count in zip(raws, overlaps, strict=True):
        lines = raw.text.split("\n")[count:]
        if lines:
            kept.append(replace(raw, text="\n".join(lines)))
    return kept


def _repeated_lines(one: Raw, other: Raw) -> int:
    """How many lines at the end of one cue open the next, if that follows at once."""
    if one.end_ms is None or other.start_ms is None or other.start_ms - one.end_ms > 100:
        return 0
    before, after = one.text.split("\n"), other.text.split("\n")
    for count in range(min(len(before), len(after), 4), 0, -1):
        if before[-count:] == after[:count]:
            return count
    return 0


def _voices(raw: Raw) -> list[Raw]:
    """The cue as one for each line that names another speaker; ids of later ones get `#2`, `#3`."""
    if ":" not in raw.text:
        return [raw]
    parts: list[Raw] = []
    for line in raw.text.split("\n"):
        name, words = named_speaker(line)
        if name is not None or not parts:
            number = raw.number if not parts else f"{raw.number}#{len(parts) + 1}"
            parts.append(replace(raw, number=number, speaker=name or raw.speaker, text=words))
        else:
            last = parts[-1]
            parts[-1] = replace(last, text=f"{last.text}\n{line}" if last.text else line)
    return [part for part in parts if part.text] or [raw]


def _few(found: Sequence[Problem]) -> tuple[Problem, ...]:
    """The warnings by line; of a kind that comes very often the first ones and how many more."""
    seen: Counter[str] = Counter()
    kept = []
    for problem in sorted(found, key=lambda one: (one.line is not None, one.line or 0)):
        seen[problem.detail] += 1
        if seen[problem.detail] <= _WARNINGS_OF_A_KIND:
            kept.append(problem)
    for detail, times in seen.items():
        if times > _WARNINGS_OF_A_KIND:
            kept.append(Problem(None, f"{detail}: {times - _WARNINGS_OF_A_KIND} more times"))
    return tuple(kept)
