"""The alignment model: do two clauses tell the same event, and does one entail the other?

A cross-encoder on the words of the shipped base, with layers and two heads of its own, trained for
this task (`training/`). In the texts `___` stands for the slot that is compared by rule.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import Unavailable
from app.inference.encoder import Encoder
from app.inference.models import fingerprint, load, model_folder
from app.inference.thread import INFERENCE, InferenceThread
from app.settings import Settings
from detectors.types import NliScores

#: The models that come with the service.
WEIGHTS = Path(__file__).parent / "weights"
SHIPPED = "belie-alignment"
BASE = "multilingual-e5-small"
LAYERS = "layers.q8.safetensors"

#: The model was trained on so many tokens; of a longer pair the longer text loses its end.
LONGEST = 96
_CACHED = 20_000

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Judged:
    """Both heads' answers about one pair."""

    same: float
    nli: NliScores


class AlignmentModel:
    """Both heads of the alignment model. Safe to call from several threads; one computes."""

    def __init__(
        self,
        layers: Path,
        *,
        name: str = SHIPPED,
        base: Path = WEIGHTS / BASE,
        bfloat16: bool = False,
        thread: InferenceThread = INFERENCE,
    ) -> None:
        """Loads the words of `base` and the model's own layers; FileNotFoundError without them."""
        self.name = name
        self._encoder = Encoder(base, layers=layers)
        self._bfloat16 = bfloat16
        self._thread = thread
        self._lock = threading.Lock()
        self._cache: OrderedDict[Pair, Judged] = OrderedDict()

    def same(self, pairs: Sequence[Pair]) -> list[float]:
        """For each (clause of the claim, clause of the evidence) the probability of one event."""
        return [judged.same for judged in self.judge([(found, said) for said, found in pairs])]

    def nli(self, pairs: Sequence[Pair]) -> list[NliScores]:
        """For each (premise, hypothesis) the probabilities of the three labels."""
        return [judged.nli for judged in self.judge(pairs)]

    def judge(self, pairs: Sequence[Pair]) -> list[Judged]:
        """Both heads' answers for each (premise = evidence, hypothesis = claim), in order.

        Every pair is computed by itself: what is decided must not depend on what else is asked.
        """
        with self._lock:
            known = {pair: self._recall(pair) for pair in pairs if pair in self._cache}
        unknown = [pair for pair in dict.fromkeys(pairs) if pair not in known]
        found = self._thread.run(self._run, unknown, kind=id(self))
        with self._lock:
            for pair, judged in zip(unknown, found, strict=True):
                known[pair] = self._cache[pair] = judged
            while len(self._cache) > _CACHED:
                self._cache.popitem(last=False)
        return [known[pair] for pair in pairs]

    def _recall(self, pair: Pair) -> Judged:
        self._cache.move_to_end(pair)
        return self._cache[pair]

    def _run(self, pairs: Sequence[Pair]) -> list[Judged]:
        return [self._judged(*pair) for pair in pairs]

    def _judged(self, premise: str, hypothesis: str) -> Judged:
        import torch
        from torch.nn.functional import linear

        encoder, heads = self._encoder, self._encoder.heads
        ids = encoder.tokenize([(_encodable(premise), _encodable(hypothesis))], longest=LONGEST)
        with torch.inference_mode():
            first = encoder.hidden(encoder.batch(ids), bfloat16=self._bfloat16)[:, 0]
            first = torch.tanh(linear(first, heads["dense.weight"], heads["dense.bias"]))
            nli = torch.softmax(linear(first, heads["nli.weight"], heads["nli.bias"]), dim=-1)
            same = torch.sigmoid(linear(first, heads["same.weight"], heads["same.bias"]))
        return Judged(float(same), NliScores(*nli[0].tolist()))


def load_aligner(settings: Settings, *, bfloat16: bool = False) -> AlignmentModel | None:
    """The alignment model that the settings name, None when they name none.

    Unavailable when its files are not there or are no such model.
    """
    wanted = settings.alignment_model
    if not wanted:
        return None
    folder = WEIGHTS / SHIPPED if wanted == SHIPPED else model_folder(wanted)
    if folder is None:
        raise Unavailable(f"BELIE_ALIGNMENT_MODEL is {wanted!r}: neither {SHIPPED!r} nor a folder")
    layers = folder / LAYERS

    def make() -> AlignmentModel:
        name = f"{folder.name}@{fingerprint(folder)}"
        return AlignmentModel(layers, name=name, bfloat16=bfloat16)

    return load(
        make,
        what="alignment model",
        name=wanted,
        setting="BELIE_ALIGNMENT_MODEL",
        threads=settings.inference_threads,
    )


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
