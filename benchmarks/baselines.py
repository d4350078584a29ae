"""What simpler ways reach on the same pairs, beside the service, in one run.

    python -m benchmarks.baselines PAIRS.jsonl [--write FILE]

Every baseline gets the threshold that suits it best on these very pairs, which flatters it. "inference
alone" is the strongest contradiction between any sentence of the evidence and any of the claim by the
shipped model's inference head, "similarity alone" the likeness of the nearest two sentences, "model
without rules" the product of same event and contradiction, "the claim alone" a logistic regression on the
claim's vector, fitted on `--seen` and never shown the evidence: how far the manner in which pairs were
written gives their label away. "rules without a model" are the detectors by
themselves, "service" all of it through one check.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from datetime import date
from itertools import product
from pathlib import Path

from app.engine import Engine
from app.inference.backends import Vectors
from app.inference.embedding import Embedder
from app.settings import Settings
from app.wire.requests import CheckRequest
from benchmarks.dev_pairs import Pair, body_of, by_detectors
from detectors.mentions.sentences import read_sentences
from detectors.types import Context, Text

TODAY = date(2026, 1, 1)


def sentences(pair: Pair, side: str) -> list[str]:
    """The sentences of one side."""
    text = Text(side, str(pair[side]), str(pair[f"{side}_language"]))
    return [span.quote for span in read_sentences(text)] or [text.body]


def best(scores: Sequence[float], true: Sequence[bool]) -> tuple[float, float, float, float]:
    """Threshold, precision, recall and F1 where F1 is highest."""
    found = (0.0, 0.0, 0.0, 0.0)
    for threshold in sorted(set(scores)):
        shown = [t for score, t in zip(scores, true, strict=True) if score >= threshold]
        hits = sum(shown)
        f1 = 2 * hits / (len(shown) + sum(true)) if shown else 0.0
        if f1 > found[3]:
            found = (threshold, hits / len(shown), hits / sum(true), f1)
    return found


def row(name: str, scores: Sequence[float], true: Sequence[bool]) -> str:
    """One line of the table."""
    threshold, precision, recall, f1 = best(scores, true)
    return f"| {name} | {threshold:.2f} | {precision:.2f} | {recall:.2f} | {f1:.2f} |"


def by_manner(seen: Sequence[Pair], embedder: Embedder) -> Callable[[Sequence[Pair]], list[float]]:
    """The probability of a conflict by the claims' vectors alone, fitted on other pairs."""
    from sklearn.linear_model import LogisticRegression

    def vectors(pairs: Sequence[Pair]) -> Vectors:
        return embedder.encode([str(pair["claim"]) for pair in pairs], kind="text")

    labels = [pair["label"] == "conflict" for pair in seen]
    model = LogisticRegression(C=30, max_iter=500).fit(vectors(seen), labels)
    return lambda pairs: [float(row[1]) for row in model.predict_proba(vectors(pairs))]


def read(path: Path) -> list[Pair]:
    """The pairs of a file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--seen", type=Path, default=Path(__file__).parent / "data/pairs.jsonl")
    given = parser.parse_args()
    pairs = read(given.pairs)
    engine = Engine.open(Settings())
    embedder, aligner = engine.required_embedder, engine.aligner
    assert aligner is not None
    true = [pair["label"] == "conflict" for pair in pairs]
    scores: dict[str, list[float]] = {
        name: []
        for name in (
            "flag everything",
            "the claim alone",
            "similarity alone",
            "inference alone",
            "model without rules",
            "rules without a model",
            "service",
        )
    }
    known = {str(pair["id"]) for pair in pairs}
    seen = [pair for pair in read(given.seen) if str(pair["id"]) not in known]
    scores["the claim alone"] = by_manner(seen, embedder)(pairs)
    for pair in pairs:
        both = list(product(sentences(pair, "evidence"), sentences(pair, "claim")))
        judged = aligner.judge(both)
        like = [likeness or 0.0 for likeness in embedder.similar(both)]
        found = by_detectors(pair, Context(today=TODAY))
        checked = engine.check(
            CheckRequest.model_validate(body_of(pair)), today=TODAY
        ).assessment.findings
        scores["flag everything"].append(1.0)
        scores["similarity alone"].append(max(like))
        scores["inference alone"].append(max(one.nli.contradiction for one in judged))
        scores["model without rules"].append(max(j.same * j.nli.contradiction for j in judged))
        scores["rules without a model"].append(float(bool(found)))
        scores["service"].append(float(bool(checked)))
    lines = ["| way | threshold | precision | recall | F1 |", "|---|---|---|---|---|"]
    lines += [
        row(name, some, true)
        if name not in {"rules without a model", "service"}
        else fixed(name, some, true)
        for name, some in scores.items()
    ]
    text = "\n".join(lines)
    print(f"{given.pairs.name}: {len(pairs)} pairs, {sum(true)} conflicts\n\n{text}")
    if given.write:
        head = f"# Beside simpler ways\n\n{given.pairs.name}, {len(pairs)} pairs, {sum(true)} conflicts."
        given.write.write_text(f"{head}\n\n{text}\n", "utf-8")


def fixed(name: str, scores: Sequence[float], true: Sequence[bool]) -> str:
    """One line for what has a threshold of its own."""
    hits = sum(t for score, t in zip(scores, true, strict=True) if score)
    shown = sum(map(bool, scores))
    precision, recall = hits / max(1, shown), hits / max(1, sum(true))
    f1 = 2 * hits / max(1, shown + sum(true))
    return f"| {name} | own | {precision:.2f} | {recall:.2f} | {f1:.2f} |"


if __name__ == "__main__":
    main()
