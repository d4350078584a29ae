"""What holds of every transcript: written and read again it is the same, and time grows with length."""

from __future__ import annotations

import gc
import html
import json
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.transcripts import Cue, Transcript, Unreadable, parse, sentences
from app.transcripts.captions import named_speaker, without_markup

WORDS = st.text(
    st.one_of(
        st.sampled_from("abc абв العر 他们 .,!?'\"-()&<>12"), st.characters(categories=["L", "N"])
    ),
    min_size=1,
    max_size=40,
)


def is_speech(text: str) -> bool:
    """Words that every form can hold as they are: no markup, no name before a colon, no time."""
    return (
        bool(text.strip())
        and without_markup(html.escape(text)) == text
        and named_speaker(text)[0] is None
        and any(letter.isalpha() for letter in text)
        and "--" not in text
        and text.strip()[:1].isalpha()
    )


LINE = WORDS.map(lambda words: " ".join(words.split())).filter(is_speech)


@st.composite
def cues(draw: st.DrawFn) -> tuple[Cue, ...]:
    """Cues one after the other, as a careful writer would make them; no two lines are the same."""
    lines = draw(st.lists(LINE, min_size=1, max_size=8, unique=True))
    found = []
    at = 0
    for number, line in enumerate(lines, start=1):
        start = at + draw(st.integers(0, 5_000))
        at = start + draw(st.integers(1, 9_000))
        found.append(Cue(str(number), start, at, None, line))
    return tuple(found)


def clock(milliseconds: int | None, mark: str) -> str:
    assert milliseconds is not None
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}{mark}{rest:03d}"


def as_srt(said: tuple[Cue, ...]) -> str:
    return "\n".join(
        f"{cue.id}\n{clock(cue.start_ms, ',')} --> {clock(cue.end_ms, ',')}\n{html.escape(cue.text)}\n"
        for cue in said
    )


def as_vtt(said: tuple[Cue, ...]) -> str:
    return "WEBVTT\n\n" + "\n".join(
        f"{cue.id}\n{clock(cue.start_ms, '.')} --> {clock(cue.end_ms, '.')}\n{html.escape(cue.text)}\n"
        for cue in said
    )


def as_ttml(said: tuple[Cue, ...]) -> str:
    lines = "".join(
        f'<p xml:id="{cue.id}" begin="{clock(cue.start_ms, ".")}" end="{cue.end_ms}ms">'
        f"{html.escape(cue.text)}</p>\n"
        for cue in said
    )
    return f'<tt xmlns="http://www.w3.org/ns/ttml"><body><div>{lines}</div></body></tt>'


def as_whisper(said: tuple[Cue, ...]) -> str:
    return json.dumps(
        {
            "segments": [
                {
                    "start": (cue.start_ms or 0) / 1000,
                    "end": (cue.end_ms or 0) / 1000,
                    "text": cue.text,
                }
                for cue in said
            ]
        }
    )


def as_json3(said: tuple[Cue, ...]) -> str:
    return json.dumps(
        {
            "events": [
                {
                    "tStartMs": cue.start_ms,
                    "dDurationMs": (cue.end_ms or 0) - (cue.start_ms or 0),
                    "segs": [{"utf8": cue.text}],
                }
                for cue in said
            ]
        }
    )


WRITERS: dict[str, Callable[[tuple[Cue, ...]], str]] = {
    "a.srt": as_srt,
    "a.vtt": as_vtt,
    "a.ttml": as_ttml,
    "a.json": as_whisper,
    "a.json3": as_json3,
}


@pytest.mark.parametrize("file", WRITERS)
@given(said=cues())
@settings(max_examples=80, deadline=None)
def test_what_is_written_is_read_again(file: str, said: tuple[Cue, ...]) -> None:
    assert parse(file, WRITERS[file](said).encode()).cues == said


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@given(said=cues())
@settings(max_examples=40, deadline=None)
def test_captions_are_read_in_every_unicode_encoding(encoding: str, said: tuple[Cue, ...]) -> None:
    assert parse("a.srt", as_srt(said).encode(encoding)).cues == said


@given(
    content=st.one_of(
        st.binary(max_size=300),
        st.text(max_size=300).map(lambda t: t.encode("utf-8", "surrogatepass")),
    )
)
@settings(max_examples=300, deadline=None)
@pytest.mark.parametrize("file", ["a.srt", "a.vtt", "a.ttml", "a.json", "a.txt"])
def test_no_bytes_do_more_harm_than_being_unreadable(file: str, content: bytes) -> None:
    try:
        transcript = parse(file, content)
    except Unreadable:
        return
    assert transcript.cues
    assert len({cue.id for cue in transcript.cues}) == len(transcript.cues)
    sentences(transcript)


def letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


@given(said=cues())
@settings(max_examples=150, deadline=None)
def test_every_word_stands_in_one_sentence_and_every_sentence_knows_its_cues(
    said: tuple[Cue, ...],
) -> None:
    found = sentences(Transcript("a.srt", "srt", "en", said))
    assert letters("".join(one.text for one in found)) == letters("".join(cue.text for cue in said))
    known = {cue.id: cue for cue in said}
    assert [one.number for one in found] == list(range(len(found)))
    for one in found:
        held = [known[name] for name in one.cue_ids]
        assert held
        assert letters(one.text) in letters("".join(cue.text for cue in held))
        assert one.cue_start_ms == held[0].start_ms
        assert one.cue_end_ms == held[-1].end_ms


SPEECH = "the president arrived in the capital and he met the ministers who said that it was over "


def long_speech(times: int) -> Transcript:
    said = tuple(
        Cue(str(at), at * 2000, at * 2000 + 1900, None, SPEECH.strip()) for at in range(times)
    )
    return Transcript("a.srt", "srt", "en", said)


def captions(times: int) -> tuple[Cue, ...]:
    return long_speech(times).cues


HARD: dict[str, Callable[[int], tuple[str, str]]] = {
    "many cues": lambda n: ("a.srt", as_srt(captions(n))),
    "many voices": lambda n: ("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v A>x " * n * 10),
    "open tags": lambda n: ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\n" + "<i" * n * 40),
    "arrows": lambda n: ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\n" + "-->" * n * 40),
    "digits and colons": lambda n: ("a.txt", "1:" * n * 50),
    "carriage returns": lambda n: ("a.srt", "\r" * n * 80 + as_srt(captions(2))),
    "blank lines": lambda n: ("a.srt", as_srt(captions(2)) + "\n" * n * 80 + as_srt(captions(2))),
    "spaces": lambda n: ("a.txt", "a" + " " * n * 80 + "b"),
    "brackets": lambda n: ("a.txt", "[" * n * 80),
    "ampersands": lambda n: ("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "&a" * n * 40),
    "elements": lambda n: ("a.ttml", as_ttml(captions(n))),
    "segments": lambda n: ("a.json", as_whisper(captions(n))),
    "events": lambda n: ("a.json3", as_json3(captions(n))),
    "one line without an end": lambda n: ("a.txt", SPEECH * n),
    "overlapping cues": lambda n: (
        "a.srt",
        as_srt(tuple(Cue(str(at), at, at + 50_000, None, SPEECH) for at in range(n))),
    ),
}


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one call; without the search for garbage, which comes in leaps."""
    gc.disable()
    try:
        began = time.process_time()
        work()
        return time.process_time() - began
    finally:
        gc.enable()


@pytest.mark.parametrize("kind", HARD)
def test_twice_the_input_takes_about_twice_the_time(kind: str) -> None:
    def reading(times: int) -> Callable[[], object]:
        file, text = HARD[kind](times)
        content = text.encode()
        return lambda: sentences(parse(file, content))

    reading(20)()
    small, large = reading(1_000), reading(2_000)
    # Other work on the machine only makes a call slower, so the best of each counts, measured by turns;
    # what takes four times as long does so in every round.
    least = most = float("inf")
    for round_ in range(15):
        least, most = min(least, seconds(small)), min(most, seconds(large))
        # Some milliseconds are noise: what takes so little is taken for that long.
        if round_ >= 2 and most <= 2.5 * max(least, 0.02):
            break
    assert most <= 2.5 * max(least, 0.02)
