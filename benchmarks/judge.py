"""How far a judge's word about "one event" can be trusted: `python -m benchmarks.judge [PAIRS]`.

Asks the endpoint of the settings (`BELIE_JUDGE_URL`, `BELIE_JUDGE_MODEL`) and prints how often it is
right by what it says, with the slope and the shift of the logistic curve that mends it. Half of the
pairs fit the curve, the other half show what it is worth. PAIRS holds lines with `claim`, `evidence`
and `same`; without it, claims of the retrieval corpus stand against their report and near misses.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.inference.judge import Calibration, Judge, NoAnswer, load_judge
from app.settings import Settings
from benchmarks.retrieval.corpus import build

_STEPS = 4_000
_RATE = 0.05


@dataclass(frozen=True, slots=True)
class Labelled:
    """Two clauses and whether they tell one event."""

    claim: str
    evidence: str
    same: bool


def from_corpus(count: int) -> Iterator[Labelled]:
    """Claims with their report, and with reports that share the most words with it."""
    corpus = build()
    chance = random.Random(1)
    for query in chance.sample(corpus.queries, min(count // 2, len(corpus.queries))):
        answer = corpus.passages[query.answer]
        yield Labelled(query.text, answer, True)
        words = set(answer.split())
        language = corpus.languages[query.answer]
        near = max(
            (
                at
                for at, code in enumerate(corpus.languages)
                if code == language and at != query.answer
            ),
            key=lambda at: (len(words & set(corpus.passages[at].split())), -at),
        )
        yield Labelled(query.text, corpus.passages[near], False)


def fitted(said: Sequence[float], right: Sequence[bool]) -> Calibration:
    """The logistic curve of least log loss through what was said, with a mild pull to "as said"."""
    slope, shift = 1.0, 0.0
    logits = [math.log(p / (1 - p)) for p in said]
    for _ in range(_STEPS):
        down_slope, down_shift = 0.01 * (slope - 1.0), 0.01 * shift
        for logit, same in zip(logits, right, strict=True):
            error = 1 / (1 + math.exp(-(slope * logit + shift))) - same
            down_slope += error * logit / len(said)
            down_shift += error / len(said)
        slope, shift = max(0.01, slope - _RATE * down_slope), shift - _RATE * down_shift
    return Calibration(slope, shift)


def brier(said: Sequence[float], right: Sequence[bool]) -> float:
    """The mean squared distance of probabilities from what came true; 0 is best."""
    return sum((p - same) ** 2 for p, same in zip(said, right, strict=True)) / len(said)


def asked(judge: Judge, rows: Sequence[Labelled]) -> tuple[list[float], list[bool], int]:
    """What the judge says, whether it is so, and to how many pairs it gave no answer."""
    said, right, silent = [], [], 0
    for row in rows:
        try:
            said.append(judge.ask((row.claim, row.evidence), seconds=judge.seconds).same)
            right.append(row.same)
        except NoAnswer as error:
            silent += 1
            print(f"no answer: {error}")
    return said, right, silent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pairs", nargs="?", type=Path)
    parser.add_argument("--most", type=int, default=200, help="pairs to ask about")
    options = parser.parse_args()
    judge = load_judge(Settings(judge_slope=1.0, judge_shift=0.0))
    if judge is None:
        parser.error("set BELIE_JUDGE_URL and BELIE_JUDGE_MODEL")
    if options.pairs:
        told = [json.loads(line) for line in options.pairs.read_text("utf-8").splitlines()]
        rows = [Labelled(row["claim"], row["evidence"], row["same"]) for row in told]
    else:
        rows = list(from_corpus(options.most))
    random.Random(2).shuffle(rows)
    said, right, silent = asked(judge, rows[: options.most])
    print(f"{judge.name}: {len(said)} answers, {silent} without")
    if len(said) < 20:
        raise SystemExit("too few answers to fit a curve")
    curve = fitted(said[::2], right[::2])
    rest, truth = said[1::2], right[1::2]
    for low in (0.0, 0.2, 0.4, 0.6, 0.8):
        inside = [same for p, same in zip(rest, truth, strict=True) if low <= p < low + 0.2]
        if inside:
            print(f"says {low:.1f} to {low + 0.2:.1f}: right {sum(inside)} of {len(inside)}")
    print(
        f"Brier score {brier(rest, truth):.3f} as said, {brier([curve(p) for p in rest], truth):.3f} mended"
    )
    print(f"BELIE_JUDGE_SLOPE={curve.slope:.3f} BELIE_JUDGE_SHIFT={curve.shift:.3f}")


if __name__ == "__main__":
    main()
