"""Cues merged into sentences, each with the cues and the milliseconds that it came from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.transcripts.cutting import Joint, cut
from app.transcripts.tongues import Tongues
from app.transcripts.types import Aired, Airing, Cue, Ends, Transcript
from detectors.mentions.sentences import read_sentences
from detectors.types import Text

#: A silence this long ends what was said, whatever the words.
_LONG_PAUSE_MS = 4_000
#: A line of plain text this long was broken for its length, not because a sentence ended.
_WRAPPED = 40
#: Context: at most so many sentences, so far back, so many code points.
_CONTEXT_SENTENCES = 3
_CONTEXT_REACH = 6
_CONTEXT_LENGTH = 400

_ENDED = re.compile(r"[.!?…。！？؟۔]['\"»”’)\]]*$")
_DASH = re.compile(r"[-–—‒―]\s?(?=[^\s\d-])")
_CHANGE = re.compile(r">>+:?\s?")
_SOUND = re.compile(
    r"[\[(*]\s?(?:music|applause|laughter|laughs?|cheering|cheers|crowd noise|silence|background noise|"
    r"музыка|аплодисменты|смех|тишина|шум|заставка|музика|оплески|сміх|музыка ойнайды|müzik|alkış|"
    r"موسيقى|موسیقی|تصفيق|音乐|掌声)\s?[\])*]|[♪♫🎵]+",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Run:
    """What one speaker said without a break; `starts` are the places in `body` where cues begin."""

    speaker: str | None
    body: str = ""
    starts: list[int] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)

    def within(self, start: int, end: int) -> list[Cue]:
        """The cues that hold the words of `[start, end)`."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1) - 1
        return self.cues[max(first, 0) : last + 1]


def sentences(
    transcript: Transcript, *, language: str | None = None, ends: Ends | None = None
) -> list[Aired]:
    """The sentences of a transcript in order, numbered from 0; no word is left out or said twice.

    Punctuation ends a sentence, and so do another speaker and a long silence. Text without
    punctuation (speech recognition) is cut where `ends` hears an end and at pauses; without `ends`
    at pauses, before words that open a clause, and at a length that can still be read. Only notes of sounds ("[Music]") and marks of a new speaker are no
    words. `language` is what the caller knows; else the file's own, else told by the words of all
    sentences in the same letters.
    """
    tongues = Tongues((cue.text for cue in transcript.cues), known=language or transcript.language)
    found: list[Aired] = []
    for run in _runs(transcript):
        for start, end in _spans(run, tongues, ends):
            held = run.within(start, end)
            begin, stop = held[0].start_ms, _latest(held)
            found.append(
                Aired(
                    transcript.file,
                    len(found),
                    run.body[start:end].replace("\n", " "),
                    tuple(cue.id for cue in held),
                    begin,
                    stop,
                    run.speaker,
                    context=_context(found, run.speaker),
                    airings=(Airing(transcript.file, begin, stop),),
                    language=tongues.of(run.body[start:end]),
                )
            )
    return found


def _latest(cues: Sequence[Cue]) -> int | None:
    return max((cue.end_ms for cue in cues if cue.end_ms is not None), default=None)


def _runs(transcript: Transcript) -> Iterator[_Run]:
    """What was said without a change of speaker or a long silence between."""
    parts: list[tuple[Cue, str, str]] = []
    speaker: str | None = None
    written = transcript.form == "text"
    timeless = written and all(cue.start_ms is None for cue in transcript.cues)
    before: Cue | None = None
    tail = ""
    for cue in transcript.cues:
        for line, opens in _lines(cue, tail):
            same = cue is before
            spoken = cue.speaker if not (opens and same) else None
            if spoken is None and not opens and (written or not _ENDED.search(tail)):
                spoken = speaker
            breaks = opens or spoken != speaker or (not same and _apart(before, cue, timeless))
            if breaks and parts:
                yield _joined(parts, speaker)
                parts = []
            parts.append((cue, line, _glue(tail, same=same, written=written)))
            speaker, before, tail = spoken, cue, line
    if parts:
        yield _joined(parts, speaker)


def _joined(parts: Sequence[tuple[Cue, str, str]], speaker: str | None) -> _Run:
    run = _Run(speaker)
    bodies: list[str] = []
    length = 0
    for cue, words, glue in parts:
        if bodies:
            bodies.append(glue)
            length += len(glue)
        if not run.cues or run.cues[-1] is not cue:
            run.starts.append(length)
            run.cues.append(cue)
        bodies.append(words)
        length += len(words)
    run.body = "".join(bodies)
    return run


def _glue(tail: str, *, same: bool, written: bool) -> str:
    """A line of captions ends nowhere in particular; a short line of written text does."""
    if not written:
        return " "
    return " " if same and len(tail) >= _WRAPPED else "\n"


def _lines(cue: Cue, tail: str) -> Iterator[tuple[str, bool]]:
    """The lines of a cue without marks and sounds; True where the mark of a new speaker stood."""
    dashed = False
    for line in cue.text.split("\n"):
        words = _SOUND.sub(" ", line).strip() if _SOUND.search(line) else line.strip()
        opens = False
        if change := _CHANGE.match(words):
            opens, words = True, words[change.end() :]
        elif (dash := _DASH.match(words)) and (not tail or dashed or _ENDED.search(tail)):
            opens, dashed, words = True, True, words[dash.end() :]
        if words.strip():
            yield words.strip(), opens
            tail = words


def _apart(before: Cue | None, cue: Cue, timeless: bool) -> bool:
    """True when a long silence lies between two cues, or the white of a page between two paragraphs."""
    if before is None:
        return False
    if timeless:
        return "\n" in cue.text or "\n" in before.text
    if cue.start_ms is None or before.end_ms is None:
        return False
    return cue.start_ms - before.end_ms >= _LONG_PAUSE_MS


def _spans(run: _Run, tongues: Tongues, ends: Ends | None) -> Iterator[tuple[int, int]]:
    joints = [
        Joint(at, _pause(one, other))
        for at, one, other in zip(run.starts[1:], run.cues, run.cues[1:], strict=False)
    ]
    places = [joint.at for joint in joints]
    for span in read_sentences(Text("run", run.body)):
        first = bisect_right(places, span.start)
        last = bisect_right(places, span.end - 1)
        language = tongues.of(span.quote)
        yield from cut(
            run.body, span.start, span.end, joints[first:last], language=language, ends=ends
        )


def _pause(one: Cue, other: Cue) -> int | None:
    """The silence between two cues in milliseconds, 0 where they overlap, None where nobody knows."""
    if one.end_ms is None or other.start_ms is None:
        return None
    return max(0, other.start_ms - one.end_ms)


def _context(before: Sequence[Aired], speaker: str | None) -> str:
    """The last sentences of the same speaker before this one, oldest first, as far as they fit."""
    kept: list[str] = []
    length = 0
    for sentence in reversed(before[-_CONTEXT_REACH:]):
        if sentence.speaker != speaker:
            continue
        length += len(sentence.text) + 1
        if len(kept) == _CONTEXT_SENTENCES or length > _CONTEXT_LENGTH:
            break
        kept.append(sentence.text)
    return " ".join(reversed(kept))
