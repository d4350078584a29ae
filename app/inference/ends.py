"""Where sentences end in speech without punctuation: a small head on the lower layers of the shipped encoder.

docs/models/sentence-ends.md says what it was trained on and how well it hears.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.inference.encoder import Encoder
from app.inference.models import has_bfloat16

if TYPE_CHECKING:
    import torch

WEIGHTS = Path(__file__).parent / "weights"
BASE = WEIGHTS / "multilingual-e5-small"
HEAD = WEIGHTS / "sentence-ends" / "head.safetensors"

#: So many layers from below: higher ones know less of where words stand.
DEPTH = 4
#: Windows of so many words, each beginning so many words behind the one before: an end is read off
#: the window in which it stands farther from the border.
WINDOW = 90
STRIDE = 60
_AT_ONCE = 16
_LONGEST = 500


class SentenceEnds:
    """The port `app.transcripts.types.Ends`; loads the weights when it is first asked. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._encoder: Encoder | None = None
        self._head: dict[str, torch.Tensor] = {}
        self._bfloat16 = False

    def __call__(self, words: Sequence[str]) -> list[float]:
        """The log odds that a sentence ends behind each word but the last."""
        if len(words) < 2:
            return []
        starts = list(range(0, max(1, len(words) - (WINDOW - STRIDE)), STRIDE))
        found = [0.0] * (len(words) - 1)
        inmost = [-1] * (len(words) - 1)
        with self._lock:
            encoder = self._loaded()
            for portion in range(0, len(starts), _AT_ONCE):
                chosen = starts[portion : portion + _AT_ONCE]
                windows = [words[start : start + WINDOW] for start in chosen]
                for start, odds in zip(chosen, self._odds(encoder, windows), strict=True):
                    for at, value in enumerate(odds):
                        depth = min(at, len(odds) - 1 - at)
                        if depth > inmost[start + at]:
                            found[start + at], inmost[start + at] = value, depth
        return found

    def _loaded(self) -> Encoder:
        if self._encoder is None:
            from safetensors.torch import load_file

            self._head = {name: part.float() for name, part in load_file(HEAD).items()}
            self._bfloat16 = has_bfloat16()
            self._encoder = Encoder(BASE, depth=DEPTH)
        return self._encoder

    def _odds(self, encoder: Encoder, windows: Sequence[Sequence[str]]) -> Iterator[list[float]]:
        from torch.nn import functional

        for one, other in states(encoder, windows, bfloat16=self._bfloat16):
            both = gaps(one, other)
            wide = functional.gelu(
                functional.linear(both, self._head["wide.weight"], self._head["wide.bias"])
            )
            odds = functional.linear(wide, self._head["narrow.weight"], self._head["narrow.bias"])
            yield [float(value) for value in odds[:, 0]]


def states(
    encoder: Encoder, windows: Sequence[Sequence[str]], *, bfloat16: bool
) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """Of each window the states of the words before and behind each gap, (words - 1, hidden) each.

    A word stands with its last piece before a gap and with its first behind it; what no longer fits
    into the encoder has the state of the window's beginning.
    """
    import torch

    tokenizer = encoder.tokenizer
    tokenizer.no_truncation()
    read = tokenizer.encode_batch([list(words) for words in windows], is_pretokenized=True)
    hidden = encoder.hidden(encoder.batch([one.ids[:_LONGEST] for one in read]), bfloat16=bfloat16)
    for row, (words, one) in enumerate(zip(windows, read, strict=True)):
        first, last = [0] * len(words), [0] * len(words)
        for at, word in enumerate(one.word_ids[:_LONGEST]):
            if word is not None:
                last[word] = at
                first[word] = first[word] or at
        yield hidden[row, torch.tensor(last[:-1])], hidden[row, torch.tensor(first[1:])]


def gaps(before: torch.Tensor, behind: torch.Tensor) -> torch.Tensor:
    """What the head reads of each gap: both states side by side, (gaps, 2 * hidden)."""
    import torch

    return torch.cat((before, behind), dim=-1)


#: The one that everything in a process shares: its weights are loaded once, and only if it is asked.
ENDS = SentenceEnds()
