"""Fits what findings' confidences are worth, and says how well they hold.

    python -m benchmarks.calibrate FIT.jsonl [--made 800] [--fit] [--write FILE]

The file holds pairs written by hand that no rule was written on; pairs made of tellings join them and
count little each. Every finding of the service becomes a row; it holds when its pair is labelled a
conflict. The figures are from tenfold cross-validation over pairs: each pair is
scored by weights that were fitted without it. `--fit` writes `app/calibration.json` anew.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.calibration import FITTED, features
from app.checking import passage_of
from app.engine import Engine
from app.settings import Settings
from app.wire.requests import CheckRequest
from benchmarks.dev_pairs import Pair, body_of, languages_of
from training.pairs import PairMaker

#: What one generated pair counts beside one written by hand.
MADE_WEIGHT = 0.1
#: Inverse strength of the pull towards zero (scikit-learn's C): few rows, many features.
STRENGTH = 0.5
FOLDS = 10
SEED = 3
WANTED_PRECISION = 0.95
ENOUGH = 20
#: What more likely holds than not.
ELSE = 0.5


@dataclass(frozen=True)
class Row:
    """One finding with what is known about it and whether it holds."""

    pair: str
    holds: bool
    known: dict[str, float]
    weight: float
    detector: str
    language: str


def rows_of(engine: Engine, pairs: Iterable[Pair], *, weight: float) -> list[Row]:
    """Every finding of the pairs, with the detectors' own confidences."""
    rows = []
    for pair in pairs:
        assessment = engine.check(
            CheckRequest.model_validate(body_of(pair)), today=date(2026, 1, 1)
        ).assessment
        for finding in assessment.findings:
            passage = passage_of(finding, assessment.passages)
            rows.append(
                Row(
                    str(pair["id"]),
                    pair["label"] == "conflict",
                    features(finding, assessment.claim, passage),
                    weight,
                    finding.detector,
                    languages_of(pair),
                )
            )
    return rows


class Fit:
    """A logistic regression over named features."""

    def __init__(self, rows: Sequence[Row]) -> None:
        from sklearn.linear_model import LogisticRegression

        self.names = sorted({name for row in rows for name in row.known})
        self._model = LogisticRegression(C=STRENGTH, max_iter=2000)
        self._model.fit(
            self._matrix(rows),
            [row.holds for row in rows],
            sample_weight=[row.weight for row in rows],
        )

    def _matrix(self, rows: Sequence[Row]) -> NDArray[np.float64]:
        return np.array([[row.known.get(name, 0.0) for name in self.names] for row in rows])

    def confidences(self, rows: Sequence[Row]) -> NDArray[np.float64]:
        """The probability that each finding holds."""
        return np.asarray(self._model.predict_proba(self._matrix(rows))[:, 1])

    @property
    def intercept(self) -> float:
        return float(self._model.intercept_[0])

    @property
    def weights(self) -> dict[str, float]:
        return {
            name: round(float(weight), 4)
            for name, weight in zip(self.names, self._model.coef_[0], strict=True)
        }


def fold_of(pair: str) -> int:
    """The fold of a pair, the same in every run."""
    return int(hashlib.sha256(pair.encode()).hexdigest(), 16) % FOLDS


def cross_validated(rows: Sequence[Row]) -> list[float]:
    """A confidence for each row from weights that were fitted without its fold."""
    found = [0.0] * len(rows)
    for fold in range(FOLDS):
        fit = Fit([row for row in rows if fold_of(row.pair) != fold])
        chosen = [at for at, row in enumerate(rows) if fold_of(row.pair) == fold]
        if chosen:
            for at, confidence in zip(
                chosen, fit.confidences([rows[at] for at in chosen]), strict=True
            ):
                found[at] = float(confidence)
    return found


def calibration_error(scored: Sequence[tuple[float, bool]], *, bins: int = 5) -> float:
    """Expected calibration error: the mean distance of confidence and truth, by bin."""
    held: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, holds in scored:
        held[min(int(confidence * bins), bins - 1)].append((confidence, holds))
    gaps = [abs(sum(c for c, _ in some) - sum(h for _, h in some)) for some in held.values()]
    return sum(gaps) / max(1, len(scored))


def threshold_for(scored: Sequence[tuple[float, bool]], *, precision: float) -> float:
    """The lowest confidence from which on so many findings hold; `ELSE` when none can be shown.

    A handful of findings says nothing, so there must be `ENOUGH` of them.
    """
    best = 1.0
    for threshold in sorted({round(confidence, 2) for confidence, _ in scored}):
        shown = [holds for confidence, holds in scored if confidence >= threshold]
        if len(shown) >= ENOUGH and sum(shown) / len(shown) >= precision:
            best = min(best, threshold)
    return best if best < 1.0 else ELSE


def curve(rows: Sequence[Row], confidences: Sequence[float], conflicts: int) -> str:
    """Precision and recall over pairs at rising thresholds; a pair counts by its best finding."""
    lines = ["| threshold | pairs flagged | precision | recall |", "|---|---|---|---|"]
    best: dict[str, tuple[float, bool]] = {}
    for row, confidence in zip(rows, confidences, strict=True):
        best[row.pair] = max(best.get(row.pair, (0.0, row.holds)), (confidence, row.holds))
    before = -1
    for threshold in (at / 100 for at in range(0, 100, 1)):
        shown = [holds for confidence, holds in best.values() if confidence >= threshold]
        if shown and len(shown) != before:
            before = len(shown)
            precision, recall = sum(shown) / len(shown), sum(shown) / max(1, conflicts)
            lines.append(f"| {threshold:.2f} | {len(shown)} | {precision:.3f} | {recall:.3f} |")
    return "\n".join(lines)


def reliability(rows: Sequence[Row], confidences: Sequence[float], by: str) -> str:
    """How many findings there are, how many hold and what was said, by detector or language."""
    groups: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for row, confidence in zip(rows, confidences, strict=True):
        groups[getattr(row, by)].append((confidence, row.holds))
    lines = [f"| {by} | findings | hold | mean confidence |", "|---|---|---|---|"]
    for name, some in sorted(groups.items()):
        mean = sum(confidence for confidence, _ in some) / len(some)
        share = sum(holds for _, holds in some) / len(some)
        lines.append(f"| {name} | {len(some)} | {share:.2f} | {mean:.2f} |")
    return "\n".join(lines)


def report(rows: Sequence[Row], conflicts: int) -> tuple[str, float]:
    """The reliability of the hand-written pairs' findings as text, and the threshold."""
    confidences = cross_validated(rows)
    own = [at for at, row in enumerate(rows) if row.weight == 1.0]
    mine, said = [rows[at] for at in own], [confidences[at] for at in own]
    scored = [(confidence, row.holds) for row, confidence in zip(mine, said, strict=True)]
    threshold = threshold_for(scored, precision=WANTED_PRECISION)
    shown = [holds for confidence, holds in scored if confidence >= threshold]
    text = (
        f"{len(mine)} findings on pairs written by hand, {len(rows) - len(mine)} on made ones; "
        f"tenfold cross-validation.\n\nHold: {sum(h for _, h in scored)} of {len(scored)}. "
        f"Calibration error {calibration_error(scored):.3f}. Threshold: {threshold:.2f} (for "
        f"precision {WANTED_PRECISION}, or {ELSE} where no {ENOUGH} findings reach it); above it "
        f"{sum(shown)} of {len(shown)} hold.\n\n"
    )
    tables = [reliability(mine, said, by) for by in ("detector", "language")]
    return text + "\n\n".join([curve(mine, said, conflicts), *tables]), threshold


def main() -> None:
    """Prints how well confidences hold, and fits them anew when asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--made", type=int, default=800, help="how many pairs of tellings join in")
    parser.add_argument("--fit", action="store_true", help="write app/calibration.json")
    parser.add_argument("--write", type=Path, help="write the tables to this file")
    given = parser.parse_args()
    engine = Engine.open(Settings(confidence_threshold=0.0))
    engine.calibration = None
    own: list[Pair] = [json.loads(line) for line in given.pairs.read_text("utf-8").splitlines()]
    conflicts = sum(pair["label"] == "conflict" for pair in own)
    rows = rows_of(engine, own, weight=1.0)
    rows += rows_of(engine, PairMaker(SEED).pairs(given.made), weight=MADE_WEIGHT)
    text, threshold = report(rows, conflicts)
    print(text)
    if given.write:
        given.write.write_text(f"# Confidences\n\n{text}\n", "utf-8")
    if given.fit:
        fit = Fit(rows)
        fitted = {
            "version": hashlib.sha256(given.pairs.read_bytes()).hexdigest()[:12],
            "intercept": round(fit.intercept, 4),
            "weights": fit.weights,
            "threshold": threshold,
            "findings": len(rows),
            "fitted_on": f"{given.pairs.name} and {given.made} pairs of tellings",
        }
        FITTED.write_text(json.dumps(fitted, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
