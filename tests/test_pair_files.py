"""Every file of labelled pairs can be sent to the service, and its quotes stand in its texts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.wire.requests import CheckRequest
from benchmarks.dev_pairs import body_of

FILES = sorted((Path(__file__).parent.parent / "benchmarks/data").glob("*.jsonl"))
PAIRS = [path for path in FILES if path.name != "worth_checking.jsonl"]


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_every_pair_is_a_request_that_the_service_takes(path: Path) -> None:
    for pair in read(path):
        CheckRequest.model_validate(body_of(pair))


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_conflicts_quote_both_texts_and_others_none(path: Path) -> None:
    for pair in read(path):
        if pair["label"] == "conflict":
            assert pair["claim_quote"] in pair["claim"], pair["id"]
            assert pair["evidence_quote"] in str(pair["evidence"]), pair["id"]
        else:
            assert (pair["label"], pair["kinds"]) == ("no_conflict", []), pair["id"]


def test_no_pair_stands_twice() -> None:
    known: dict[tuple[str, str], str] = {}
    for path in PAIRS:
        for pair in read(path):
            said = str(pair["claim"]), str(pair["evidence"])
            assert said not in known, f"{pair['id']} of {path.name} is {known[said]}"
            known[said] = f"{pair['id']} of {path.name}"
