"""TTML and DFXP captions, through expat: no entity is expanded and nothing outside is fetched."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from xml.parsers import expat

from app.transcripts.captions import Raw, tidy
from app.transcripts.types import Problem, Unreadable

_CLOCK = re.compile(r"(\d{1,4}):(\d{1,2}):(\d{1,2})(?:[.,](\d{1,9})|:(\d{1,4})(?:\.(\d{1,4}))?)?")
_SHORT = re.compile(r"(\d{1,4}):(\d{1,2})(?:[.,](\d{1,9}))?")
_OFFSET = re.compile(r"(\d{1,12}(?:\.\d{1,9})?)\s?(h|ms|m|s|f|t)")
_BARE = re.compile(r"\d{1,12}(?:\.\d{1,9})?")
#: Of these elements the words are no speech.
_SILENT = frozenset({"head", "metadata", "title", "desc", "copyright", "agent", "name", "style"})
_CONTAINERS = frozenset({"body", "div", "p", "span"})
#: Deeper is no caption file.
_DEEPEST = 100


@dataclass(slots=True)
class _Open:
    """An element that is being read, with the times that its contents count from."""

    name: str
    begin: int
    end: int | None
    agent: str | None


@dataclass(slots=True)
class _Reader:
    """What has been read so far; its methods are the parser's handlers."""

    parser: expat.XMLParserType
    stack: list[_Open] = field(default_factory=list)
    raws: list[Raw] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    agents: dict[str, str] = field(default_factory=dict)
    language: str | None = None
    root: str | None = None
    frame_rate: Fraction = Fraction(30)
    tick_rate: Fraction = Fraction(1)
    words: list[str] = field(default_factory=list)
    cue: Raw | None = None
    spans: list[Raw] = field(default_factory=list)
    naming: str | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element opens."""
        name = _local(tag)
        values = {_local(key): value for key, value in attributes.items()}
        if self.root is None:
            self._open_root(name, values)
        if len(self.stack) > _DEEPEST:
            raise Unreadable("elements are nested too deep", line=self.line)
        above = self.stack[-1] if self.stack else _Open("", 0, None, None)
        if name == "agent":
            self.naming = values.get("id")
        if name == "br" and self.cue is not None:
            self.words.append("\n")
        begin, end = self._times(values, above) if name in _CONTAINERS else (above.begin, above.end)
        agent = values.get("agent", above.agent)
        self.stack.append(_Open(name, begin, end, agent))
        if name == "p":
            self._open_cue(values, begin, end, agent)
        elif name == "span" and self.cue is not None and "begin" in values:
            self._open_span(begin, end)

    def _open_root(self, name: str, values: Mapping[str, str]) -> None:
        self.root = name
        if name != "tt":
            raise Unreadable(f"the file is XML of another kind: <{name}>", line=self.line)
        self.language = values.get("lang") or None
        rate = _number(values.get("frameRate")) or Fraction(30)
        multiplier = [_number(part) for part in values.get("frameRateMultiplier", "").split()]
        if len(multiplier) == 2 and multiplier[0] and multiplier[1]:
            rate *= multiplier[0] / multiplier[1]
        self.frame_rate = rate
        ticks = _number(values.get("tickRate"))
        self.tick_rate = ticks or (rate if "frameRate" in values else Fraction(1))

    @property
    def line(self) -> int:
        """The line that is being read."""
        return self.parser.CurrentLineNumber

    def _times(self, values: Mapping[str, str], above: _Open) -> tuple[int, int | None]:
        begin = self._time(values.get("begin"))
        end = self._time(values.get("end"))
        duration = self._time(values.get("dur"))
        start = above.begin + (begin or 0)
        if end is not None:
            return start, above.begin + end
        if duration is not None:
            return start, start + duration
        return start, above.end

    def _time(self, value: str | None) -> int | None:
        if value is None or not value.strip():
            return None
        found = read_time(value.strip(), frame_rate=self.frame_rate, tick_rate=self.tick_rate)
        if found is None:
            self.problems.append(Problem(self.line, "the times of the cue cannot be read"))
        return found

    def _open_cue(
        self, values: Mapping[str, str], begin: int, end: int | None, agent: str | None
    ) -> None:
        timed = "begin" in values or any(one.begin or one.end for one in self.stack)
        start = begin if timed else None
        speaker = self.agents.get(agent.split()[0], agent) if agent and agent.strip() else None
        self.cue = Raw(self.line, values.get("id"), start, end if timed else None, "", speaker)
        self.words, self.spans = [], []

    def _open_span(self, begin: int, end: int | None) -> None:
        """A span with times of its own is a cue of its own."""
        self._close_span()
        assert self.cue is not None
        number = self.cue.number and (
            self.cue.number if not self.spans else f"{self.cue.number}#{len(self.spans) + 1}"
        )
        self.spans.append(Raw(self.line, number, begin, end, "", self.cue.speaker))

    def _close_span(self) -> None:
        text = _plain("".join(self.words))
        self.words = []
        if self.cue is None or not text:
            return
        if self.spans and not self.spans[-1].text:
            last = self.spans[-1]
            self.spans[-1] = Raw(
                last.line, last.number, last.start_ms, last.end_ms, text, last.speaker
            )
        else:
            one = self.cue
            number = one.number if not self.spans else one.number and f"{one.number}#0"
            self.spans.append(Raw(one.line, number, one.start_ms, one.end_ms, text, one.speaker))

    def end(self, tag: str) -> None:
        """An element closes."""
        name = _local(tag)
        closed = self.stack.pop()
        if name == "agent":
            self.naming = None
        if name == "span" and self.spans and self.spans[-1].start_ms == closed.begin:
            self._close_span()
        if name == "p" and self.cue is not None:
            self._close_span()
            if self.spans:
                self.raws += [raw for raw in self.spans if raw.text]
            else:
                self.problems.append(Problem(self.cue.line, "the cue has no words"))
            self.cue = None

    def text(self, data: str) -> None:
        """Words between tags."""
        if self.naming is not None and self.stack and self.stack[-1].name == "name":
            self.agents[self.naming] = self.agents.get(self.naming, "") + data.strip()
        elif self.cue is not None and not any(one.name in _SILENT for one in self.stack[-3:]):
            self.words.append(re.sub(r"\s+", " ", data))


def looks_like(text: str) -> bool:
    """True when the text begins as XML."""
    return text.lstrip()[:1] == "<"


def read(text: str) -> tuple[list[Raw], list[Problem], str | None]:
    """The cues as they stand, the defects, and the language of the root element.

    Unreadable, with the line, for XML that is broken, declares entities or is no TTML.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    reader = _Reader(parser)
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = _refuse_entities(parser)
    lead = text[: len(text) - len(text.lstrip())]
    body = re.sub(r"^<\?xml[^>]*\?>", lambda found: " " * len(found.group()), text[len(lead) :])
    try:
        parser.Parse(lead + body, True)
    except expat.ExpatError as error:
        why = expat.errors.messages[error.code]
        raise Unreadable(f"the XML is broken: {why}", line=error.lineno) from error
    if not reader.raws:
        raise Unreadable("no cue: there is no <p> with words")
    return reader.raws, reader.problems, reader.language


def _refuse_entities(parser: expat.XMLParserType):  # type: ignore[no-untyped-def]
    def refuse(*_: object) -> None:
        raise Unreadable("the XML declares entities of its own", line=parser.CurrentLineNumber)

    return refuse


def read_time(value: str, *, frame_rate: Fraction, tick_rate: Fraction) -> int | None:
    """A time expression in milliseconds, None when it is none. Source: TTML2, 12.3.1."""
    if match := _CLOCK.fullmatch(value):
        hours, minutes, seconds, fraction, frames, _ = match.groups()
        total = Fraction((int(hours) * 60 + int(minutes)) * 60 + int(seconds))
        if fraction:
            total += Fraction(f"0.{fraction}")
        if frames:
            total += int(frames) / frame_rate
        return int(total * 1000)
    if match := _SHORT.fullmatch(value):
        total = Fraction(int(match[1]) * 60 + int(match[2])) + Fraction(f"0.{match[3] or 0}")
        return int(total * 1000)
    if match := _OFFSET.fullmatch(value):
        unit = {
            "h": Fraction(3600),
            "m": Fraction(60),
            "s": Fraction(1),
            "ms": Fraction(1, 1000),
            "f": 1 / frame_rate,
            "t": 1 / tick_rate,
        }[match[2]]
        return int(Fraction(match[1]) * unit * 1000)
    # Seconds without their letter: not in the standard, common in the wild.
    return int(Fraction(value) * 1000) if _BARE.fullmatch(value) else None


def _number(value: str | None) -> Fraction | None:
    return Fraction(value) if value and re.fullmatch(r"[1-9]\d{0,11}", value) else None


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _plain(words: str) -> str:
    return tidy(words)
