"""Ugly files, each beside the exact cues, warnings or error that it must give."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.transcripts import Transcript, Unreadable, parse

FILES = Path(__file__).parent / "files"
NAMES = sorted(path.name for path in FILES.iterdir() if path.suffix != ".expected")


def told(transcript: Transcript) -> list[Any]:
    return [
        {"form": transcript.form, "language": transcript.language},
        *[[cue.id, cue.start_ms, cue.end_ms, cue.speaker, cue.text] for cue in transcript.cues],
        *[{"line": one.line, "warning": one.detail} for one in transcript.warnings],
    ]


def read(name: str) -> list[Any]:
    try:
        return told(parse(name, (FILES / name).read_bytes()))
    except Unreadable as error:
        return [{"error": error.detail, "line": error.line}]


@pytest.mark.parametrize("name", NAMES)
def test_an_ugly_file_gives_exactly_these_cues_or_this_error(name: str) -> None:
    lines = (FILES / f"{name}.expected").read_text("utf-8").splitlines()
    assert read(name) == [json.loads(line) for line in lines]


def test_there_are_enough_ugly_files_of_every_form() -> None:
    assert len(NAMES) >= 60
    forms = {Path(name).suffix for name in NAMES}
    assert {".srt", ".vtt", ".ttml", ".dfxp", ".json", ".json3", ".txt"} <= forms


def test_a_file_is_read_the_same_twice() -> None:
    assert [read(name) for name in NAMES] == [read(name) for name in NAMES]
