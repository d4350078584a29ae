"""`belie score` as it is started, with the shipped model."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import _with_address
from tests.command import Belie

SRT = """1
00:00:01,000 --> 00:00:04,000
The prosecutor says that 164 people died in the demonstrations in Almaty.

2
00:00:05,500 --> 00:00:09,000
Ruzakhunov bought the ticket to Almaty on 2 January 2022.
"""
DOCUMENTS = [
    {"id": "toll", "text": "225 people died in the demonstrations in Almaty, the prosecutor says."},
    {"id": "ticket", "text": "Ruzakhunov bought the ticket to Almaty on 16 December 2021."},
]


@pytest.fixture
def belie(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> Belie:
    monkeypatch.setenv("BELIE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("BELIE_CHECK_WORTHINESS", "0")
    return Belie(monkeypatch, capfdbinary)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    (tmp_path / "news.srt").write_text(SRT, encoding="utf-8")
    lines = "".join(json.dumps(document) + "\n" for document in DOCUMENTS)
    (tmp_path / "library.ndjson").write_text(lines, encoding="utf-8")
    return tmp_path / "news.srt"


def read(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("workers", [1, 2])
def test_claims_are_lines_a_table_and_a_summary(belie: Belie, news: Path, workers: int) -> None:
    out, table, summary = (news.parent / name for name in ("o.jsonl", "o.csv", "o.json"))
    done = belie(
        "score", news, "--evidence", news.parent / "library.ndjson", "--said-on", "2022-01-09",
        "--out", out, "--csv", table, "--summary", summary, "--workers", workers,
    )  # fmt: skip
    assert done.code == 0, done.err
    first, second = read(out)
    assert [c["kind"] for c in first["assessment"]["conflicts"]] == ["number"]
    assert [c["kind"] for c in second["assessment"]["conflicts"]] == ["date"]
    assert (second["cue_start_ms"], second["cue_end_ms"]) == (5500, 9000)
    assert second["assessment"]["conflicts"][0]["evidence_span"]["document_id"] == "ticket"
    rows = list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))
    assert [(row["start"], row["kinds"]) for row in rows] == [
        ("0:00:01.000", "number"), ("0:00:05.500", "date"),
    ]  # fmt: skip
    told = json.loads(summary.read_text())
    assert (told["claims"], told["lines"], told["flags"]) == (2, 2, {"number": 1, "date": 1})
    assert "Claims" in done.err


@pytest.mark.timeout(300)
def test_a_bad_file_is_named_and_the_lines_of_the_others_go_to_standard_output(
    belie: Belie, news: Path
) -> None:
    bad = news.parent / "bad.srt"
    bad.write_bytes(b"\x00\x01")
    done = belie("score", bad, news, "--evidence", news.parent / "library.ndjson")
    assert done.code == 2
    assert [json.loads(line)["file"] for line in done.out.splitlines()] == [str(news)] * 2
    assert "bad.srt" in done.err


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["none.srt"], "no such file"),
        (["--said-on", "2022-02-30"], "--said-on"),
        (["--outlet-type", "television"], "outlet type"),
        (["--resume"], "Standard output"),
        (["--library", "--evidence", "x"], "not both"),
    ],
)
def test_what_cannot_be_used_is_said_before_a_model_is_loaded(
    belie: Belie, news: Path, arguments: list[str], why: str
) -> None:
    done = belie("score", news, *arguments)
    assert (done.code, why in done.err) == (2, True), done.err


@pytest.mark.parametrize(
    ("given", "understood"),
    [
        (["score", "a.srt", "--ray"], ["score", "a.srt", "--ray=local"]),
        (["score", "--ray", "--quiet"], ["score", "--ray=local", "--quiet"]),
        (["score", "--ray", "auto", "a.srt"], ["score", "--ray", "auto", "a.srt"]),
        ([], []),
    ],
)
def test_a_cluster_without_an_address_is_this_machine(
    given: list[str], understood: list[str]
) -> None:
    assert _with_address(given) == understood
