"""Trains and measures the check-worthiness heads in `app/transcripts/heads`.

    python -m benchmarks.checkworthy FOLDER [--model NAME] [--head] [--write FILE]

FOLDER holds `claimbuster_train.jsonl.gz` and `claimbuster_dev.jsonl.gz` (text, label; ClaimBuster, CC BY
4.0). To them come our own sentences of `data/worth_checking.jsonl` with the part "train", each counted
`OWN_WEIGHT` times: debates hold no confessions and few greetings. `--head` writes the head that the
service loads. The penalty is chosen by cross-validation on the training sentences; the weight of our own
sentences was chosen on the dev split among 1, 3, 5, 10 and 20. The parts "russian" and "broadcast" are
only measured. scikit-learn is needed here and nowhere else.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.preprocessing import StandardScaler

from app.inference.embedding import load_embedder
from app.settings import Settings
from app.transcripts.worthiness import HEADS, Head

OWN = Path(__file__).parent / "data" / "worth_checking.jsonl"
OWN_WEIGHT = 5.0
PENALTIES = (0.001, 0.003, 0.01, 0.03)
THRESHOLDS = (0.05, 0.1, 0.2, 0.3, 0.5)

Vectors = NDArray[np.float32]


@dataclass(frozen=True)
class Labelled:
    """Sentences with 1 for worth checking, 0 for not."""

    texts: list[str]
    labels: NDArray[np.int64]


def read(lines: Sequence[str], *, part: str | None = None) -> Labelled:
    rows = [json.loads(line) for line in lines]
    rows = [row for row in rows if part is None or row["part"] == part]
    return Labelled([row["text"] for row in rows], np.array([row["label"] for row in rows]))


def unzipped(path: Path) -> list[str]:
    return gzip.decompress(path.read_bytes()).decode().splitlines()


def trained(
    vectors: Vectors, train: Labelled, own_vectors: Vectors, own: Labelled
) -> tuple[Head, float]:
    """The head with the scaling of its inputs folded in, and the penalty that was chosen."""
    scaler = StandardScaler().fit(vectors)
    folds = StratifiedKFold(5, shuffle=True, random_state=0)
    means = {
        penalty: cross_val_score(
            LogisticRegression(C=penalty, max_iter=3000),
            scaler.transform(vectors),
            train.labels,
            scoring="average_precision",
            cv=folds,
        ).mean()
        for penalty in PENALTIES
    }
    best = max(means, key=lambda penalty: means[penalty])
    model = LogisticRegression(C=best, max_iter=3000).fit(
        scaler.transform(np.vstack([vectors, own_vectors])),
        np.concatenate([train.labels, own.labels]),
        sample_weight=np.r_[np.ones(len(train.labels)), np.full(len(own.labels), OWN_WEIGHT)],
    )
    weights = model.coef_[0] / scaler.scale_
    bias = float(model.intercept_[0] - weights @ scaler.mean_)
    return Head(np.asarray(np.round(weights, 5), dtype=np.float32), round(bias, 5)), best


def baselines(dev: Labelled) -> list[str]:
    """What a guess and a ruler reach."""
    letters = [len(text) for text in dev.texts]
    digits = [sum(letter.isdigit() for letter in text) for text in dev.texts]
    rows = [
        ("majority (every sentence alike)", np.zeros(len(letters))),
        ("length in letters", letters),
        ("number of digits", digits),
    ]
    return [
        f"| {name} | {average_precision_score(dev.labels, values):.3f} "
        f"| {roc_auc_score(dev.labels, values):.3f} |"
        for name, values in rows
    ]


def measured(name: str, said: Labelled, values: Vectors) -> str:
    precision = average_precision_score(said.labels, values)
    area = roc_auc_score(said.labels, values)
    return f"| {name} | {precision:.3f} | {area:.3f} |"


def at_thresholds(said: Labelled, values: Vectors) -> list[str]:
    rows = []
    for threshold in THRESHOLDS:
        kept = values >= threshold
        right = said.labels[kept].sum()
        f1 = 2 * right / (kept.sum() + said.labels.sum())
        rows.append(
            f"| {threshold} | {right / max(1, kept.sum()):.3f} | {right / said.labels.sum():.3f} "
            f"| {f1:.3f} | {kept.mean():.3f} |"
        )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", default=None, help="as BELIE_EMBEDDING_MODEL")
    parser.add_argument(
        "--languages", nargs="*", default=None, help="of the model; all if not given"
    )
    parser.add_argument("--head", action="store_true", help="write the head for the service")
    parser.add_argument("--write", type=Path, default=None, help="write the tables as Markdown")
    asked = parser.parse_args()
    settings = Settings(embedding_model=asked.model) if asked.model else Settings()
    embedder = load_embedder(settings)
    own_lines = OWN.read_text("utf-8").splitlines()
    train = read(unzipped(asked.folder / "claimbuster_train.jsonl.gz"))
    dev = read(unzipped(asked.folder / "claimbuster_dev.jsonl.gz"))
    own, russian, broadcast = (read(own_lines, part=p) for p in ("train", "russian", "broadcast"))
    began = time.perf_counter()
    vectors = [
        embedder.encode(said.texts, kind="text") for said in (train, dev, own, russian, broadcast)
    ]
    took = time.perf_counter() - began
    head, penalty = trained(vectors[0], train, vectors[2], own)
    alone, _ = trained(vectors[0], train, vectors[2][:0], read([]))
    lines = [
        f"Model {embedder.name}, {len(train.texts)} + {len(own.texts)} sentences to train on "
        f"(C = {penalty}, own x {OWN_WEIGHT:g}), {len(dev.texts)} to measure "
        f"({dev.labels.mean():.3f} worth checking); encoding took {took:.0f} s.",
        "",
        "| on the dev split | average precision | area under ROC |",
        "|---|---|---|",
        *baselines(dev),
        measured("head, ClaimBuster alone", dev, alone(vectors[1])),
        measured("head as shipped", dev, head(vectors[1])),
        "",
        "| head as shipped, our own sentences | average precision | area under ROC |",
        "|---|---|---|",
        measured(f"Russian news and studio talk, {len(russian.texts)}", russian, head(vectors[3])),
        measured(f"confessions and reports, {len(broadcast.texts)}", broadcast, head(vectors[4])),
        measured("the same, ClaimBuster alone", broadcast, alone(vectors[4])),
        "",
        "| threshold, dev split | precision | recall | F1 | share kept |",
        "|---|---|---|---|---|",
        *at_thresholds(dev, head(vectors[1])),
    ]
    print("\n".join(lines))
    if asked.write:
        asked.write.write_text("\n".join(lines) + "\n", "utf-8")
    if asked.head:
        write_head(embedder.name, head, asked.languages)


def write_head(model: str, head: Head, languages: list[str] | None) -> None:
    HEADS.mkdir(exist_ok=True)
    name, _, revision = model.partition("@")
    told = {
        "model": name,
        "revision": revision,
        "kind": "query",
        "languages": languages,
        "trained_on": "ClaimBuster (CC BY 4.0) and own sentences; see docs/models/check-worthiness.md",
        "bias": head.bias,
        "weights": [round(float(weight), 5) for weight in head.weights],
    }
    (HEADS / f"{Path(name).name}.json").write_text(json.dumps(told) + "\n", "utf-8")


if __name__ == "__main__":
    main()
