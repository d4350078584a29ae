"""`belie transcript` shows sentences with their minute, and says what it read past."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.cli.airing import clock

SAID = (
    "1\n00:01:05,000 --> 00:01:06,500\nANNA: The suspect confessed\n"
    "2\n00:01:06,500 --> 00:01:08,000\non camera. Good evening.\n"
)


@pytest.fixture
def said(tmp_path: Path) -> Path:
    path = tmp_path / "evening.srt"
    path.write_text(SAID, "utf-8")
    return path


def test_a_line_a_sentence_with_its_cues_and_times(said: Path) -> None:
    result = CliRunner().invoke(app, ["transcript", str(said), "--json", "--no-worth"])
    assert result.exit_code == 0
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [
        (row["text"], row["cue_ids"], row["cue_start_ms"], row["cue_end_ms"]) for row in rows
    ] == [
        ("The suspect confessed on camera.", ["1", "2"], 65_000, 68_000),
        ("Good evening.", ["2"], 66_500, 68_000),
    ]
    assert [row["check_worthiness"] for row in rows] == [None, None]
    assert "evening.srt:3: no blank line after the cue" in result.stderr


def test_a_table_shows_the_minute(said: Path) -> None:
    result = CliRunner().invoke(app, ["transcript", str(said), "--no-worth", "-q"])
    assert result.exit_code == 0
    assert "0:01:05" in result.stdout
    assert "ANNA" in result.stdout
    assert result.stderr == ""


def test_a_file_that_cannot_be_read_is_named_and_the_others_go_on(
    said: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"segments": [\n}', "utf-8")
    result = CliRunner().invoke(app, ["transcript", str(broken), str(said), "--json", "--no-worth"])
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 2
    assert "broken.json:2: the JSON is broken" in result.stderr


def test_a_clock_counts_hours() -> None:
    assert [clock(value) for value in (None, 0, 3_723_999)] == ["", "0:00:00", "1:02:03"]
