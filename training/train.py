"""Trains the alignment model; a run that is stopped or killed goes on from its last checkpoint.

`python -m training.train rows.json --out FOLDER --minutes 60` holds the rate after its warm-up;
`--decay` lets it fall to nothing over these minutes, which ends a training. `FOLDER/stop` ends a
run early. Ablations leave out rows, `--without t_,hard_neutral`; `training/ablate.py` makes them all.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from app.inference.encoder import Encoder
from training.network import Network
from training.tellings import Row

BASE = Path("app/inference/weights/multilingual-e5-small")
RATE, HEAD_RATE = 1e-4, 5e-4
WARM_UP = 300
BATCH = 48
LONGEST = 96
SMOOTHING = 0.05
SAVE_EVERY = 400
SAY_EVERY = 100


def order(lengths: Sequence[int], *, batch: int, seed: int) -> Iterator[list[int]]:
    """Batches of all rows once, each of about equal lengths, in random order."""
    draw = random.Random(seed)
    rows = list(range(len(lengths)))
    draw.shuffle(rows)
    for start in range(0, len(rows), batch * 48):
        some = sorted(rows[start : start + batch * 48], key=lambda at: lengths[at])
        batches = [some[at : at + batch] for at in range(0, len(some), batch)]
        draw.shuffle(batches)
        yield from batches


def loss_of(
    network: Network, encoder: Encoder, ids: Sequence[Sequence[int]], rows: Sequence[Row]
) -> tuple[torch.Tensor, float, float]:
    """What is minimised, and its two parts per labelled row; -1 labels take no part."""
    batch = encoder.batch(ids)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        nli, same = network(batch.ids, batch.mask.long())
    nli, same = nli.float(), same.float()
    labels = torch.tensor([row.nli for row in rows])
    events = torch.tensor([float(row.same) for row in rows])
    known = events >= 0
    about_nli = cross_entropy(
        nli, labels, ignore_index=-1, label_smoothing=SMOOTHING, reduction="sum"
    )
    targets = events[known] * (1 - 1.2 * SMOOTHING) + 0.6 * SMOOTHING
    about_same = binary_cross_entropy_with_logits(same[known], targets, reduction="sum")
    labelled = max(1, int((labels >= 0).sum())), max(1, int(known.sum()))
    return (
        (about_nli + about_same) / len(rows),
        about_nli.item() / labelled[0],
        about_same.item() / labelled[1],
    )


def taken(rows: Sequence[Row], *, without: tuple[str, ...], shares: str) -> list[Row]:
    """The rows of no source in `without`, and of those in `shares` (NAME=PART,…) that part, the same each time."""
    draw = random.Random(1)
    parts = [
        (name, float(part)) for name, _, part in (s.partition("=") for s in shares.split(",") if s)
    ]
    kept = []
    for row in rows:
        part = next((part for name, part in parts if row.source.startswith(name)), 1.0)
        if not (without and row.source.startswith(without)) and (part == 1 or draw.random() < part):
            kept.append(row)
    return kept


class Run:
    """A network with its optimiser and the step that it has reached, kept in `folder`."""

    def __init__(self, folder: Path, *, dropout: float = 0.0) -> None:
        self.folder = folder
        self.network = Network(BASE, dropout=dropout)
        heads = [p for n, p in self.network.named_parameters() if not n.startswith("bert.")]
        body = [p for p in self.network.bert.parameters() if p.requires_grad]
        self.parameters = body + heads
        self.optimiser = torch.optim.AdamW(
            [{"params": body, "lr": RATE}, {"params": heads, "lr": HEAD_RATE}], weight_decay=0.01
        )
        self.step = 0
        if (folder / "checkpoint.pt").exists():
            kept = torch.load(folder / "checkpoint.pt")
            self.network.load_state_dict(kept["network"])
            self.optimiser.load_state_dict(kept["optimiser"])
            self.step = kept["step"]

    def save(self) -> None:
        """Keeps the run; a kill while it writes leaves the checkpoint before."""
        part = self.folder / "checkpoint.part"
        torch.save(
            {
                "network": self.network.state_dict(),
                "optimiser": self.optimiser.state_dict(),
                "step": self.step,
            },
            part,
        )
        os.replace(part, self.folder / "checkpoint.pt")

    def learn(self, loss: torch.Tensor, *, share: float) -> None:
        """One step with `share` of the full rates."""
        for group, rate in zip(self.optimiser.param_groups, (RATE, HEAD_RATE), strict=True):
            group["lr"] = rate * share
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.optimiser.step()
        self.step += 1


def train(
    run: Run,
    rows: Sequence[Row],
    *,
    minutes: float = math.inf,
    steps: float = math.inf,
    decay: bool,
    batch: int = BATCH,
) -> None:
    """Steps over the rows until the minutes are over or the run has made so many steps."""
    encoder = Encoder(BASE)
    pairs = [(row.premise, row.hypothesis) for row in rows]
    ids = encoder.tokenize(pairs, longest=LONGEST)
    lengths = [len(one) for one in ids]
    began = said = time.monotonic()
    seen = epoch = 0
    sums = [0.0, 0.0]
    while True:
        for chosen in order(lengths, batch=batch, seed=run.step + epoch):
            done = max((time.monotonic() - began) / (60 * minutes), run.step / steps)
            if done >= 1 or (run.folder / "stop").exists():
                run.save()
                return
            loss, nli, same = loss_of(
                run.network, encoder, [ids[at] for at in chosen], [rows[at] for at in chosen]
            )
            warm = min(1.0, (run.step + 1) / min(WARM_UP, steps / 10))
            run.learn(loss, share=max(1e-3, warm * (1 - done if decay else 1.0)))
            seen += len(chosen)
            sums = [sums[0] + nli, sums[1] + same]
            if run.step % SAY_EVERY == 0:
                now = time.monotonic()
                means = [total / SAY_EVERY for total in sums]
                print(
                    f"step {run.step}  {done:.0%}  {seen / (now - said):.0f} pairs/s  "
                    f"nli {means[0]:.3f}  same event {means[1]:.3f}",
                    flush=True,
                )
                said, seen, sums = now, 0, [0.0, 0.0]
            if run.step % SAVE_EVERY == 0:
                run.save()
        epoch += 1


def main() -> None:
    """Reads the rows and trains."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--decay", action="store_true")
    parser.add_argument("--batch", type=int, default=BATCH)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--without", default="", help="sources of rows to leave out, by beginning")
    parser.add_argument(
        "--share", default="", help="how much of some sources to take, t_=0.2,same_page=0.5"
    )
    parser.add_argument("--dropout", type=float, default=0.0)
    given = parser.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(given.threads)
    without = tuple(name for name in given.without.split(",") if name)
    rows = [Row(*row) for row in json.loads(given.rows.read_text("utf-8"))]
    given.out.mkdir(parents=True, exist_ok=True)
    kept = taken(rows, without=without, shares=given.share)
    print(f"{len(kept)} rows of {len(rows)}", flush=True)
    run = Run(given.out, dropout=given.dropout)
    train(run, kept, minutes=given.minutes, decay=given.decay, batch=given.batch)


if __name__ == "__main__":
    main()
