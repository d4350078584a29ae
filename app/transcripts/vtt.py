"""WebVTT captions: cues with their voices; settings, notes, styles and regions are no words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.transcripts.captions import CLOCK, Raw, milliseconds, without_markup
from app.transcripts.types import Problem, Unreadable

_TIMING = re.compile(rf"\s*{CLOCK}\s*-->\s*{CLOCK}(?P<settings>(?:\s.*)?)$")
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,100})?\s+(?P<name>[^<>]{1,200})>")
_STAMP = re.compile(r"<\d{0,4}:?\d{1,3}:\d{1,3}[.,]\d{1,3}>")
_LANGUAGE = re.compile(r"Language:\s*(?P<tag>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\s*$")
_OTHER = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")


@dataclass(slots=True)
class _Block:
    """Lines between blank lines; `line` is the number of the first one."""

    line: int
    lines: list[str] = field(default_factory=list)


def looks_like(text: str) -> bool:
    """True when the text opens with the word WEBVTT."""
    return text.lstrip()[:6] == "WEBVTT"


def read(text: str) -> tuple[list[Raw], list[Problem], str | None]:
    """The cues as they stand, the defects, and the language that the header names.

    Unreadable when there is no cue, and when the header is missing and no line gives times.
    """
    problems: list[Problem] = []
    blocks = _blocks(text)
    language = None
    headed = bool(blocks) and blocks[0].lines[0].lstrip().startswith("WEBVTT")
    if headed:
        language = _language(blocks[0])
        header = blocks[0]
        at = next((i for i, line in enumerate(header.lines) if _TIMING.match(line)), None)
        if at is None:
            blocks = blocks[1:]
        else:
            problems.append(Problem(header.line + at, "no blank line after the header"))
            blocks[0] = _Block(header.line + at, header.lines[at:])
    else:
        problems.append(Problem(1, "the header WEBVTT is missing"))
    raws = _cues(blocks, problems)
    if not raws:
        raise Unreadable("no cue: there is no line such as 00:01.000 --> 00:02.000")
    return raws, problems, language


def _blocks(text: str) -> list[_Block]:
    found: list[_Block] = []
    open_ = False
    for at, line in enumerate(text.split("\n"), start=1):
        # A line of one space under the times is a caption's upper line, still empty.
        if not line.strip() and (not line or not open_ or "-->" not in found[-1].lines[-1]):
            open_ = False
            continue
        if not open_:
            found.append(_Block(at))
            open_ = True
        found[-1].lines.append(line)
    return found


def _language(header: _Block) -> str | None:
    for line in header.lines[1:]:
        if match := _LANGUAGE.match(line):
            return match["tag"]
    return None


def _cues(blocks: list[_Block], problems: list[Problem]) -> list[Raw]:
    raws: list[Raw] = []
    for block in blocks:
        if _OTHER.match(block.lines[0]) and not any(
            _TIMING.match(line) for line in block.lines[:2]
        ):
            continue
        places = [at for at, line in enumerate(block.lines) if "-->" in line]
        good = [at for at in places if _TIMING.match(block.lines[at])]
        problems += [
            Problem(block.line + at, "the times of the cue cannot be read")
            for at in places
            if at not in set(good)
        ]
        if not good:
            _keep_words(block, raws, problems, broken=bool(places))
            continue
        for number, at in enumerate(good):
            following = good[number + 1] if number + 1 < len(good) else len(block.lines)
            if number + 1 < len(good):
                problems.append(Problem(block.line + following, "no blank line before the cue"))
                if _is_number(block.lines[following - 1]) and following - 1 > at:
                    following -= 1
            name = (
                block.lines[at - 1].strip()
                if at and (number == 0 or _is_number(block.lines[at - 1]))
                else None
            )
            raws += _voiced(block, at, following, name)
    return raws


def _is_number(line: str) -> bool:
    return line.strip().isdigit()


def _keep_words(block: _Block, raws: list[Raw], problems: list[Problem], *, broken: bool) -> None:
    """Words that no line of times introduces: a cue whose times are broken, or a stray line."""
    if broken:
        words = [line for line in block.lines if "-->" not in line and not _is_number(line)]
        raws += _parted(Raw(block.line, None, None, None, ""), "\n".join(words))
    elif raws:
        problems.append(Problem(block.line, "a blank line stands inside the cue"))
        last = raws[-1]
        more = without_markup(_STAMP.sub("", _VOICE.sub("", "\n".join(block.lines))))
        raws[-1] = Raw(
            last.line,
            last.number,
            last.start_ms,
            last.end_ms,
            f"{last.text}\n{more}".strip(),
            last.speaker,
        )
    else:
        problems.append(Problem(block.line, "words before the first cue are left out"))


def _voiced(block: _Block, at: int, following: int, name: str | None) -> list[Raw]:
    match = _TIMING.match(block.lines[at])
    assert match is not None
    start, end = (_clock(match.groups()[i : i + 5]) for i in (0, 5))
    words = "\n".join(block.lines[at + 1 : following])
    return _parted(Raw(block.line + at, name, start, end, ""), words)


def _parted(cue: Raw, words: str) -> list[Raw]:
    """One cue a voice: what stands before the first voice has no speaker."""
    words = _STAMP.sub("", words)
    places = list(_VOICE.finditer(words))
    parts: list[tuple[str | None, str]] = [(None, words[: places[0].start()] if places else words)]
    for at, voice in enumerate(places):
        after = places[at + 1].start() if at + 1 < len(places) else len(words)
        parts.append((voice["name"].strip(), words[voice.end() : after]))
    bare = [(speaker, without_markup(said)) for speaker, said in parts]
    spoken = [(speaker, said) for speaker, said in bare if said] or [(None, "")]
    return [
        Raw(
            cue.line,
            cue.number if not at or cue.number is None else f"{cue.number}#{at + 1}",
            cue.start_ms,
            cue.end_ms,
            said,
            speaker,
        )
        for at, (speaker, said) in enumerate(spoken)
    ]


def _clock(found: tuple[str | None, ...]) -> int:
    sign, hours, minutes, seconds, fraction = found
    return milliseconds(sign, hours, minutes or "0", seconds or "0", fraction)
