"""Calibrated confidences: from named features, in bounds, with what they rest on."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.calibration import Calibration, features
from detectors.types import (
    Alignment,
    Answer,
    Claim,
    Document,
    Explanation,
    Finding,
    Passage,
    Source,
    Text,
)

CLAIM = Claim(Text("claim", "He bought it on 1 January.", "en"))
DOCUMENT = Document(Text("e1", "Он купил его 16 декабря.", "ru"), source=Source(type="record"))
PASSAGE = Passage(DOCUMENT, DOCUMENT.text.span(0, 24))


def finding(*, confidence: float = 0.9, why: tuple[str, ...] = ()) -> Finding:
    return Finding(
        "date-conflict",
        "date",
        confidence,
        "certain",
        CLAIM.text.span(0, 25),
        DOCUMENT.text.span(0, 23),
        Explanation("disjoint-dates", (), Alignment(0.8, Answer.HOLDS, why)),
    )


def calibration(**weights: float) -> Calibration:
    named = {name.replace("_", " "): weight for name, weight in weights.items()}
    return Calibration(0.0, named, "test", 0.5)


def test_what_is_known_of_a_finding_has_names() -> None:
    known = features(finding(), CLAIM, PASSAGE)
    assert known["detector date-conflict"] == 1.0
    assert known["certain"] == 1.0
    assert known["two languages"] == 1.0
    assert known["primary record"] == 1.0
    assert known["aligned by the model"] == 0.0


def test_a_finding_that_the_model_aligned_is_marked_so() -> None:
    by_model = finding(why=("same event by the model 0.95",))
    assert features(by_model, CLAIM, PASSAGE)["aligned by the model"] == 1.0


def test_a_finding_without_its_passage_has_fewer_features() -> None:
    assert "two languages" not in features(finding(), CLAIM, None)


def test_more_weight_gives_more_confidence() -> None:
    low = calibration(certain=0.5).weigh(finding(), CLAIM, PASSAGE)
    high = calibration(certain=2.0).weigh(finding(), CLAIM, PASSAGE)
    assert 0.5 < low.confidence < high.confidence < 1.0


def test_a_confidence_stays_off_the_ends() -> None:
    assert calibration(certain=50.0).weigh(finding(), CLAIM, PASSAGE).confidence == 0.98
    assert calibration(certain=-50.0).weigh(finding(), CLAIM, PASSAGE).confidence == 0.02


def test_what_a_confidence_rests_on_is_said_the_weightiest_first() -> None:
    weighed = calibration(certain=0.5, two_languages=-2.0, unknown=9.0).weigh(
        finding(), CLAIM, PASSAGE
    )
    assert [share.feature for share in weighed.weighed] == ["two languages", "certain"]
    assert weighed.weighed[0].log_odds == -2.0


def test_weighing_changes_nothing_else() -> None:
    before = finding()
    after = calibration(certain=0.5).weigh(before, CLAIM, PASSAGE)
    assert replace(after, confidence=before.confidence, weighed=()) == before


def test_weights_are_read_from_the_file_of_the_fit(tmp_path: Path) -> None:
    fitted = {"intercept": 0.3, "weights": {"certain": 1.0}, "version": "abc", "threshold": 0.6}
    path = tmp_path / "calibration.json"
    path.write_text(json.dumps(fitted), "utf-8")
    read = Calibration.read(path)
    assert (read.intercept, read.threshold, read.version) == (0.3, 0.6, "abc")
    path.write_text("{}", "utf-8")
    with pytest.raises(KeyError):
        Calibration.read(path)
