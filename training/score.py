"""Scores an alignment model: NLI on held-out sets, and the same event on tellings it has not seen.

`python -m training.score --data FOLDER [--layers FILE]` prints accuracy and F1 by label on the first
1,000 shuffled rows of each held-out set, in float32 and bfloat16, and how often the two agree.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path

from app.inference.aligning import LAYERS, SHIPPED, WEIGHTS, AlignmentModel, Judged
from training.rows import HELD_OUT, LABELS, load
from training.tellings import Row, Teller

ROWS = 1000
TELLINGS = 1500
#: Another seed than training's: other names, days and pairings of the same tellings.
SEED = 977


def f1(said: Sequence[int], true: Sequence[int], label: int) -> float:
    """F1 of one label; 0.0 when it is neither said nor true."""
    hits = sum(s == t == label for s, t in zip(said, true, strict=True))
    total = sum(s == label for s in said) + sum(t == label for t in true)
    return 2 * hits / total if total else 0.0


def area_under_curve(positive: Sequence[float], negative: Sequence[float]) -> float:
    """The probability that a positive scores above a negative, ties half."""
    ordered = sorted([(score, 1) for score in positive] + [(score, 0) for score in negative])
    ranks: dict[float, list[int]] = {}
    for at, (score, _) in enumerate(ordered, 1):
        ranks.setdefault(score, []).append(at)
    mean = {score: sum(some) / len(some) for score, some in ranks.items()}
    total = sum(mean[score] for score in positive)
    return (total - len(positive) * (len(positive) + 1) / 2) / (len(positive) * len(negative))


def label_of(judged: Judged) -> int:
    """The likeliest label."""
    three = (judged.nli.entailment, judged.nli.neutral, judged.nli.contradiction)
    return three.index(max(three))


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--layers", type=Path, default=WEIGHTS / SHIPPED / LAYERS)
    parser.add_argument("--rows", type=int, default=ROWS)
    given = parser.parse_args()
    exact = AlignmentModel(given.layers)
    quick = AlignmentModel(given.layers, bfloat16=True)
    print("| set | rows | accuracy | F1 E/N/C | bfloat16 | same label |")
    print("|---|---|---|---|---|---|")
    for name in HELD_OUT:
        samples = load(given.data, name)
        random.Random(1).shuffle(samples)
        chosen = [s for s in samples if s["label"] in LABELS][: given.rows]
        pairs = [(s["premise"], s["hypothesis"]) for s in chosen]
        true = [LABELS[s["label"]] for s in chosen]
        said = [label_of(judged) for judged in exact.judge(pairs)]
        fast = [label_of(judged) for judged in quick.judge(pairs)]
        right = sum(s == t for s, t in zip(said, true, strict=True)) / len(true)
        right_fast = sum(s == t for s, t in zip(fast, true, strict=True)) / len(true)
        agree = sum(s == t for s, t in zip(said, fast, strict=True)) / len(true)
        by_label = "/".join(f"{f1(said, true, label):.2f}" for label in range(3))
        print(
            f"| {name} | {len(true)} | {right:.3f} | {by_label} | {right_fast:.3f} | {agree:.3f} |"
        )
    rows: list[Row] = list(Teller(SEED).rows(TELLINGS))
    judged = exact.judge([(row.premise, row.hypothesis) for row in rows])
    score: dict[int, list[float]] = {0: [], 1: []}
    for row, one in zip(rows, judged, strict=True):
        score[row.same].append(one.same)
    print(
        f"\nSame event on tellings, area under the curve: {area_under_curve(score[1], score[0]):.3f}"
    )


if __name__ == "__main__":
    main()
