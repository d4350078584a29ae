"""Natural language inference: any sequence-classification model that says what its labels mean."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import Unavailable
from app.inference.models import load, model_folder, quiet
from app.inference.thread import AT_ONCE, INFERENCE
from app.settings import Settings
from detectors.types import Nli, NliScores

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

_log = logging.getLogger(__name__)

_MAX_TOKENS = 512

#: How models name their classes, in lower case with every separator a space.
_NAMED = {
    "entailment": re.compile(r"entail|support"),
    "neutral": re.compile(r"neutral|not enough info|nei$|unrelated"),
    "contradiction": re.compile(r"contradict|refute"),
    "open": re.compile(r"(not|non) ?entail"),
}


@dataclass(frozen=True, slots=True)
class Labels:
    """At which output each class stands; None for a class that the model does not have."""

    entailment: int
    neutral: int | None
    contradiction: int | None


def read_labels(id2label: Mapping[int, str], *, name: str) -> Labels:
    """The order of the outputs, read from the names in the model's configuration.

    A model of two classes has entailment and either contradiction, and the third class never comes
    up, or "not entailment", which is open: such a model cannot contradict. Unavailable when the
    names do not say which output is which: a guess would turn agreement into conflict.
    """
    places: dict[str, int] = {}
    for number, label in id2label.items():
        words = re.sub(r"[\W_]+", " ", label).strip().lower()
        kinds = [kind for kind, pattern in _NAMED.items() if pattern.match(words)]
        if len(kinds) == 1 and kinds[0] not in places:
            places[kinds[0]] = int(number)
    known = [
        {"entailment", "neutral", "contradiction"},
        {"entailment", "contradiction"},
        {"entailment", "open"},
    ]
    if len(places) != len(id2label) or places.keys() not in known:
        raise Unavailable(
            f"the NLI model {name!r} does not say what its outputs mean: its labels are "
            f"{', '.join(repr(label) for label in id2label.values())}; needed are entailment, "
            "neutral and contradiction"
        )
    if "open" in places:
        _log.warning("the NLI model %s tells no contradiction: none will be found with it", name)
    return Labels(
        places["entailment"], places.get("neutral", places.get("open")), places.get("contradiction")
    )


class CrossEncoder:
    """The port `detectors.types.Nli` on a loaded model. Safe to call from several threads."""

    def __init__(
        self, model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, *, labels: Labels
    ) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._labels = labels

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> list[NliScores]:
        """Probabilities for each (premise, hypothesis), in order; of a long pair the longer text loses its end."""
        # Neighbours in length share a batch, so little is padded.
        order = sorted(range(len(pairs)), key=lambda at: sum(map(len, pairs[at])))
        scores = INFERENCE.run(
            self._run, [pairs[at] for at in order], kind=id(self), bulk=len(pairs) > AT_ONCE
        )
        found = dict(zip(order, scores, strict=True))
        return [found[at] for at in range(len(pairs))]

    def _run(self, pairs: Sequence[tuple[str, str]]) -> list[NliScores]:
        import torch

        encoded = self._tokenizer(
            [_encodable(premise) for premise, _ in pairs],
            [_encodable(hypothesis) for _, hypothesis in pairs],
            truncation="longest_first",
            max_length=min(_MAX_TOKENS, self._tokenizer.model_max_length),
            padding=True,
            return_tensors="pt",
        )
        with torch.inference_mode():
            logits = self._model(**encoded).logits.float()
        return [
            NliScores(
                entailment=row[self._labels.entailment],
                neutral=_at(row, self._labels.neutral),
                contradiction=_at(row, self._labels.contradiction),
            )
            for row in torch.softmax(logits, dim=-1).tolist()
        ]


def load_nli(settings: Settings) -> Nli | None:
    """The NLI model that the settings name, None when they name none.

    Unavailable when it cannot be found or does not say what its labels mean.
    """
    wanted = settings.nli_model
    if not wanted:
        return None
    folder = model_folder(wanted)
    name = str(folder) if folder else wanted
    revision = None if folder else settings.nli_revision

    def make() -> CrossEncoder:
        with quiet():
            from transformers import AutoModelForSequenceClassification, AutoTokenizer

            tokenizer = AutoTokenizer.from_pretrained(name, revision=revision)
            model = AutoModelForSequenceClassification.from_pretrained(name, revision=revision)
        model.eval()
        labels = read_labels(model.config.id2label, name=wanted)
        return CrossEncoder(model, tokenizer, labels=labels)

    return load(
        make,
        what="NLI model",
        name=wanted,
        setting="BELIE_NLI_MODEL",
        threads=settings.inference_threads,
    )


def _at(row: Sequence[float], place: int | None) -> float:
    return 0.0 if place is None else row[place]


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
