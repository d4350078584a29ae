"""The alignment model: do two clauses tell the same event, and does one entail the other?

A cross-encoder on the packed base with two heads, trained for this task (`training/`). In the texts
`___` stands for the slot that is compared by rule.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.inference.encoder import Encoder
from detectors.types import NliScores

LAYERS = "alignment.q8.safetensors"

#: The model was trained on so many tokens; of a longer pair the longer text loses its end.
LONGEST = 96
_BATCH = 16
_CACHED = 20_000

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Judged:
    """Both heads' answers about one pair."""

    same: float
    nli: NliScores


class AlignmentModel:
    """Both heads of the alignment model. Safe to call from several threads."""

    def __init__(self, folder: Path, *, layers: Path | None = None) -> None:
        """Loads the base's words and the model's own layers; FileNotFoundError without them."""
        self._encoder = Encoder(folder, layers=layers or folder / LAYERS)
        self._lock = threading.Lock()
        self._cache: OrderedDict[Pair, Judged] = OrderedDict()

    def same(self, pairs: Sequence[Pair]) -> list[float]:
        """For each (clause of the claim, clause of the evidence) the probability of one event."""
        return [judged.same for judged in self.judge([(found, said) for said, found in pairs])]

    def nli(self, pairs: Sequence[Pair]) -> list[NliScores]:
        """For each (premise, hypothesis) the probabilities of the three labels."""
        return [judged.nli for judged in self.judge(pairs)]

    def judge(self, pairs: Sequence[Pair]) -> list[Judged]:
        """Both heads' answers for each (premise = evidence, hypothesis = claim), in order."""
        with self._lock:
            wanted = list(dict.fromkeys(pair for pair in pairs if pair not in self._cache))
            known = {pair: self._cache[pair] for pair in pairs if pair in self._cache}
            for pair, judged in zip(wanted, self._run(wanted), strict=True):
                known[pair] = self._cache[pair] = judged
            for pair in known:
                self._cache.move_to_end(pair)
            while len(self._cache) > _CACHED:
                self._cache.popitem(last=False)
        return [known[pair] for pair in pairs]

    def _run(self, pairs: Sequence[Pair]) -> list[Judged]:
        ids = self._encoder.tokenize(
            [(_encodable(premise), _encodable(hypothesis)) for premise, hypothesis in pairs],
            longest=LONGEST,
        )
        # Neighbours in length share a batch, so little is padded.
        order = sorted(range(len(ids)), key=lambda at: len(ids[at]))
        found: dict[int, Judged] = {}
        for start in range(0, len(order), _BATCH):
            chosen = order[start : start + _BATCH]
            found.update(zip(chosen, self._judged([ids[at] for at in chosen]), strict=True))
        return [found[at] for at in range(len(ids))]

    def _judged(self, ids: Sequence[Sequence[int]]) -> list[Judged]:
        import torch
        from torch.nn.functional import linear

        heads = self._encoder.heads
        first = self._encoder.hidden(self._encoder.batch(ids))[:, 0]
        first = torch.tanh(linear(first, heads["dense.weight"], heads["dense.bias"]))
        nli = torch.softmax(linear(first, heads["nli.weight"], heads["nli.bias"]), dim=-1)
        same = torch.sigmoid(linear(first, heads["same.weight"], heads["same.bias"]))[:, 0]
        return [
            Judged(one, NliScores(*three))
            for one, three in zip(same.tolist(), nli.tolist(), strict=True)
        ]


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
