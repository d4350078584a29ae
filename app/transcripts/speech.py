"""Speech recognition as JSON: Whisper and WhisperX (segments, words) and YouTube's json3."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from app.transcripts.captions import Raw, tidy
from app.transcripts.types import Form, Problem, Unreadable

#: Words without segments are put together up to so many, and up to a silence.
_WORDS_A_CUE = 12
_PAUSE_MS = 700
#: No time is later, whatever the unit.
_LATEST = 10**12

Node = Mapping[str, object]


def looks_like(text: str) -> bool:
    """True when the text begins as a JSON object, or as a list of objects."""
    begin = text.lstrip()[:200]
    return begin[:1] == "{" or (begin[:1] == "[" and begin[1:].lstrip()[:1] in ("{", "]"))


def read(text: str) -> tuple[Form, list[Raw], list[Problem], str | None]:
    """Which of the forms it is, the cues as they stand, the defects, and the language it names.

    Unreadable, with the line, for JSON that is broken or of another kind.
    """
    value = _parsed(text)
    if isinstance(value, dict) and isinstance(value.get("events"), list):
        raws, problems = _events(_nodes(value["events"]))
        return "json3", _some(raws), problems, None
    segments, language = _segments(value)
    problems = []
    if segments is None:
        raise Unreadable("the JSON is no transcript: there are no segments, words or events")
    raws = [raw for at, node in segments for raw in _segment(node, at, problems)]
    return "whisper", _some(raws), problems, language


def _some(raws: list[Raw]) -> list[Raw]:
    if not any(raw.text for raw in raws):
        raise Unreadable("no cue: the transcript holds no words")
    return raws


def _parsed(text: str) -> object:
    try:
        value: object = json.loads(text, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise Unreadable(f"the JSON is broken: {error.msg}", line=error.lineno) from error
    except (RecursionError, ValueError) as error:
        raise Unreadable("the JSON is beyond what can be read") from error
    return value


def _no_number(_: str) -> None:
    """NaN and Infinity, which some recognisers write for words that they could not place."""
    return


def _nodes(values: object) -> list[tuple[int, Node]]:
    """The objects of a list with their places from 1."""
    if not isinstance(values, list):
        return []
    return [(at, one) for at, one in enumerate(values, start=1) if isinstance(one, dict)]


def _segments(value: object) -> tuple[list[tuple[int, Node]] | None, str | None]:
    """The segments of any of the shapes that recognisers write, and the language."""
    if isinstance(value, list):
        return _nodes(value) or None, None
    if not isinstance(value, dict):
        return None, None
    language = value.get("language")
    result = value.get("result")
    if language is None and isinstance(result, dict):
        language = result.get("language")
    said = language if isinstance(language, str) and language else None
    for key in ("segments", "chunks", "transcription", "results"):
        if isinstance(value.get(key), list):
            return _nodes(value[key]), said
    for key in ("words", "word_segments"):
        if isinstance(value.get(key), list):
            return _from_words(_nodes(value[key])), said
    if isinstance(value.get("text"), str):
        return [(1, value)], said
    return None, said


def _from_words(words: Sequence[tuple[int, Node]]) -> list[tuple[int, Node]]:
    """Segments made of words: up to a silence, another speaker, or a dozen of words."""
    groups: list[list[Node]] = []
    for _, word in words:
        start = _start(word)
        last = groups[-1][-1] if groups else None
        end = _end(last) if last is not None else None
        if (
            last is None
            or len(groups[-1]) >= _WORDS_A_CUE
            or word.get("speaker") != last.get("speaker")
            or (start is not None and end is not None and start - end >= _PAUSE_MS)
        ):
            groups.append([])
        groups[-1].append(word)
    return [
        (at, {"words": group, "speaker": group[0].get("speaker")})
        for at, group in enumerate(groups, start=1)
    ]


def _segment(node: Node, at: int, problems: list[Problem]) -> list[Raw]:
    words = [word for _, word in _nodes(node.get("words"))]
    start, end = _start(node), _end(node)
    if start is None:
        start = next((t for t in map(_start, words) if t is not None), None)
    if end is None:
        end = next((t for t in map(_end, reversed(words)) if t is not None), None)
    number = str(at)
    voices = {_speaker(word) for word in words} - {None}
    if len(voices) > 1:
        return _by_voice(words, number, start, end)
    text = node.get("text")
    if not isinstance(text, str) or not text.strip():
        text = spoken(words)
    if start is None and text.strip():
        problems.append(Problem(None, f"segment {at} has no time"))
    speaker = _speaker(node) or next(iter(voices), None)
    return [Raw(None, number, start, end, tidy(text), speaker)]


def _by_voice(words: Sequence[Node], number: str, start: int | None, end: int | None) -> list[Raw]:
    """A segment in which the speaker changes, as one cue a speaker; words without one go on."""
    groups: list[tuple[str | None, list[Node]]] = []
    for word in words:
        speaker = _speaker(word)
        if not groups or (speaker is not None and groups[-1][0] not in (None, speaker)):
            groups.append((speaker, []))
        held = groups[-1]
        if held[0] is None and speaker is not None:
            groups[-1] = held = (speaker, held[1])
        held[1].append(word)
    found = []
    for at, (speaker, group) in enumerate(groups):
        begin = next((t for t in map(_start, group) if t is not None), start)
        stop = next((t for t in map(_end, reversed(group)) if t is not None), end)
        name = number if not at else f"{number}#{at + 1}"
        found.append(Raw(None, name, begin, stop, tidy(spoken(group)), speaker))
    return found


def spoken(words: Sequence[Node]) -> str:
    """The words in a row: Whisper's carry their spaces with them, WhisperX's do not."""
    texts = [text for text in map(_word, words) if text]
    glue = "" if any(text[:1].isspace() for text in texts[1:]) else " "
    return glue.join(texts)


def _word(node: Node) -> str:
    for key in ("word", "text", "punctuated_word"):
        found = node.get(key)
        if isinstance(found, str):
            return found
    return ""


def _speaker(node: Node) -> str | None:
    value = node.get("speaker")
    if isinstance(value, str) and value.strip():
        return value.strip()
    return (
        f"SPEAKER_{value:02d}" if isinstance(value, int) and not isinstance(value, bool) else None
    )


def _start(node: Node) -> int | None:
    return _first(node, ("start", "start_time", "from"), 0)


def _end(node: Node) -> int | None:
    return _first(node, ("end", "end_time", "to"), 1)


def _first(node: Node, keys: Sequence[str], place: int) -> int | None:
    """A time in milliseconds: seconds, the pair `timestamp`, or the milliseconds of `offsets`."""
    offsets = node.get("offsets")
    if isinstance(offsets, dict):
        return _milliseconds(offsets.get(keys[-1]), 1)
    pair = node.get("timestamp")
    if isinstance(pair, list) and len(pair) == 2:
        return _milliseconds(pair[place], 1000)
    for key in keys:
        if key in node:
            return _milliseconds(node[key], 1000)
    return None


def _milliseconds(value: object, factor: int) -> int | None:
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # Comparisons hold for numbers of any size, and for none that is not a number.
    return round(value * factor) if -_LATEST <= value <= _LATEST else None


def _events(events: Sequence[tuple[int, Node]]) -> tuple[list[Raw], list[Problem]]:
    """YouTube's events; those that only break the line or open a window hold no words."""
    problems: list[Problem] = []
    raws: list[Raw] = []
    for at, event in events:
        segments = [one for _, one in _nodes(event.get("segs"))]
        texts = [one.get("utf8") for one in segments]
        text = "".join(one for one in texts if isinstance(one, str))
        if not text.strip():
            continue
        start = _milliseconds(event.get("tStartMs"), 1)
        length = _milliseconds(event.get("dDurationMs"), 1)
        if start is None:
            problems.append(Problem(None, f"event {at} has no time"))
        end = start + length if start is not None and length is not None else None
        raws.append(Raw(None, str(at), start, end, tidy(text)))
    return _apart(raws), problems


def _apart(raws: list[Raw]) -> list[Raw]:
    """Rolling events stay on screen while the next one is spoken: each ends where the next begins."""
    found = []
    for at, raw in enumerate(raws):
        following = raws[at + 1].start_ms if at + 1 < len(raws) else None
        end = raw.end_ms
        if None not in (following, end, raw.start_ms) and raw.start_ms < following < end:  # type: ignore[operator]
            end = following
        found.append(Raw(raw.line, raw.number, raw.start_ms, end, raw.text, raw.speaker))
    return found
