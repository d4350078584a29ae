"""What each kind of rows is worth: short trainings of equal length, each without one of them.

    python -m training.ablate rows.json --data FOLDER --pairs PAIRS.jsonl --out FOLDER [--steps 250]

Every run begins at the base, makes the same number of steps and lets its rate fall to nothing, so
runs compare with each other and not with the shipped model, which was trained many times as long.
A finished run is kept as a line of `FOLDER/results.jsonl` and not made again.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import save_file

from app.inference import packed
from app.inference.aligning import AlignmentModel
from benchmarks.baselines import sentences
from benchmarks.dev_pairs import Pair
from training.rows import LABELS, load
from training.score import SEED, area_under_curve, label_of
from training.tellings import Row, Teller
from training.train import BATCH, Run, train

#: Name of the variant to the beginnings of the sources that it leaves out.
VARIANTS: dict[str, tuple[str, ...]] = {
    "all rows": (),
    "no tellings in nine languages": ("t_",),
    "no hard negatives": ("hard_neutral", "same_page"),
    "no blanked slots": ("blanked",),
    "no distractors": ("distractor",),
    "no VitaminC": ("vitaminc",),
    "no FEVER, WikiFactCheck, FoolMeTwice": ("fever", "wikifactcheck", "foolmetwice"),
    "no general inference (SNLI, CAD, MNLI)": ("snli", "cad", "mnli"),
    "no FarsTail": ("farstail",),
}
SETS = ("vitaminc_real_dev", "mnli_sample_dev", "farstail_fa_dev")
ROWS = 600
TELLINGS = 800


def inference(model: AlignmentModel, folder: Path, name: str) -> float:
    """Accuracy on the first rows of a shuffled held-out set."""
    samples = [sample for sample in load(folder, name) if sample["label"] in LABELS]
    random.Random(1).shuffle(samples)
    chosen = samples[:ROWS]
    judged = model.judge([(sample["premise"], sample["hypothesis"]) for sample in chosen])
    hits = [label_of(j) == LABELS[s["label"]] for j, s in zip(judged, chosen, strict=True)]
    return sum(hits) / len(hits)


def conflicts(model: AlignmentModel, pairs: Sequence[Pair]) -> float:
    """How well the strongest contradiction within one event tells conflicts, area under the curve."""
    scores: dict[bool, list[float]] = {True: [], False: []}
    for pair in pairs:
        both = [(e, c) for e in sentences(pair, "evidence") for c in sentences(pair, "claim")]
        strongest = max(j.same * j.nli.contradiction for j in model.judge(both))
        scores[pair["label"] == "conflict"].append(strongest)
    return area_under_curve(scores[True], scores[False])


def tellings(model: AlignmentModel) -> float:
    """The same event on tellings of another seed, area under the curve."""
    rows: list[Row] = list(Teller(SEED).rows(TELLINGS))
    judged = model.judge([(row.premise, row.hypothesis) for row in rows])
    told: dict[int, list[float]] = {0: [], 1: []}
    for row, one in zip(rows, judged, strict=True):
        told[row.same].append(one.same)
    return area_under_curve(told[1], told[0])


def measure(run: Run, data: Path, pairs: Sequence[Pair]) -> dict[str, float]:
    """The scores of a trained run."""
    layers = run.folder / "layers.q8.safetensors"
    save_file(packed.pack(run.network.trained()), layers, metadata={"format": "pt"})
    model = AlignmentModel(layers)
    found = {name: inference(model, data, name) for name in SETS}
    return found | {"tellings": tellings(model), "pairs": conflicts(model, pairs)}


def table(results: Sequence[dict[str, float | str]]) -> str:
    """The scores of every run, and of each how far it is from that with all rows."""
    columns = (*SETS, "tellings", "pairs")
    lines = [
        "| trained on | rows | " + " | ".join(columns) + " |",
        "|" + "---|" * (2 + len(columns)),
    ]
    whole = results[0]
    for result in results:
        cells = []
        for name in columns:
            value = float(result[name])
            apart = "" if result is whole else f" ({value - float(whole[name]):+.3f})"
            cells.append(f"{value:.3f}{apart}")
        lines.append(f"| {result['variant']} | {result['rows']:,} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    """Makes the runs that are missing and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=250)
    parser.add_argument("--threads", type=int, default=1)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    rows = [Row(*row) for row in json.loads(given.rows.read_text("utf-8"))]
    pairs: list[Pair] = [json.loads(line) for line in given.pairs.read_text("utf-8").splitlines()]
    given.out.mkdir(parents=True, exist_ok=True)
    kept = given.out / "results.jsonl"
    kept.touch()
    done = {result["variant"] for result in map(json.loads, kept.read_text("utf-8").splitlines())}
    for number, (variant, without) in enumerate(VARIANTS.items()):
        if variant in done:
            continue
        folder = given.out / str(number)
        folder.mkdir(exist_ok=True)
        torch.manual_seed(1)
        run = Run(folder)
        chosen = [row for row in rows if not (without and row.source.startswith(without))]
        # The rows are shuffled, so these are a fair sample; more would only be tokenised.
        train(run, chosen[: given.steps * BATCH], steps=given.steps, decay=True)
        scores = measure(run, given.data, pairs)
        result = {"variant": variant, "rows": len(chosen), "steps": run.step, **scores}
        with kept.open("a", encoding="utf-8") as file:
            file.write(json.dumps(result) + "\n")
    print(table([json.loads(line) for line in kept.read_text("utf-8").splitlines()]))


if __name__ == "__main__":
    main()
