"""A BERT encoder from a packed folder: word embeddings in one file, layers and heads in another.

Several models may stand on the same word embeddings: only their layers differ. The folder holds
`config.json`, `tokenizer.json`, `embeddings.q4.safetensors` and, for the base, `layers.q4.safetensors`.
No more of a framework is loaded than torch and tokenizers.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.inference import packed

if TYPE_CHECKING:
    import torch
    from tokenizers import Tokenizer

EMBEDDINGS = "embeddings.q4.safetensors"
LAYERS = "layers.q4.safetensors"

_WORDS = "embeddings.word_embeddings.weight"
_PIECES = {  # what a layer is called here, and what its tensors are called in a BERT state dict
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "attended": "attention.output.dense",
    "attended_norm": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "norm": "output.LayerNorm",
}


@dataclass(frozen=True, slots=True)
class Sizes:
    """What `config.json` says of the shapes."""

    hidden: int
    layers: int
    heads: int
    positions: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Linear:
    """A weight (out, in) with its bias, or a normalisation with its shift."""

    weight: torch.Tensor
    bias: torch.Tensor

    def to(self, dtype: torch.dtype) -> Linear:
        """The same in another precision."""
        return Linear(self.weight.to(dtype), self.bias.to(dtype))


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer; query, key and value are one matrix."""

    attention: Linear
    attended: Linear
    attended_norm: Linear
    wide: Linear
    narrow: Linear
    norm: Linear

    def to(self, dtype: torch.dtype) -> Layer:
        """The same in another precision."""
        return Layer(*(getattr(self, name).to(dtype) for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Batch:
    """Token ids and mask of shape (n, longest), as int64 and bool; True where there is a token."""

    ids: torch.Tensor
    mask: torch.Tensor


class Encoder:
    """Texts, or pairs of texts, to the last hidden state of their tokens."""

    def __init__(
        self, folder: Path, *, layers: Path | None = None, depth: int | None = None
    ) -> None:
        """Loads the folder; `layers` is a file with other layers on the same word embeddings.

        With `depth` only so many layers from below are kept, and the last of them is the last state.
        """
        from tokenizers import Tokenizer

        config = json.loads((folder / "config.json").read_text("utf-8"))
        self.sizes = Sizes(
            hidden=config["hidden_size"],
            layers=min(depth or config["num_hidden_layers"], config["num_hidden_layers"]),
            heads=config["num_attention_heads"],
            positions=config["max_position_embeddings"],
            epsilon=config["layer_norm_eps"],
        )
        self.prefixes: dict[str, str] = config.get("prefixes", {})
        self.tokenizer: Tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self._pad: int = config["pad_token_id"]
        words = packed.load(folder / EMBEDDINGS)
        self._scales, self._nibbles = words[f"{_WORDS}.d"], words[f"{_WORDS}.q"]
        state = packed.unpack(packed.load(layers or folder / LAYERS))
        self._positions = state.pop("embeddings.position_embeddings.weight")
        # The token type is always the first: its row is added to every position once and for all.
        self._positions += state.pop("embeddings.token_type_embeddings.weight")[0]
        self._embedding_norm = _linear(state, "embeddings.LayerNorm")
        self._layers = {"float32": [_layer(state, number) for number in range(self.sizes.layers)]}
        state = {
            name: part for name, part in state.items() if not name.startswith("encoder.layer.")
        }
        #: What the layers' file holds beside the encoder: the heads of a model trained on it.
        self.heads = state

    def tokenize(
        self, texts: Sequence[str] | Sequence[tuple[str, str]], *, longest: int
    ) -> list[list[int]]:
        """Token ids of each text or pair with its special tokens; of a long pair the longer is cut."""
        self.tokenizer.enable_truncation(longest, strategy="longest_first")
        return [encoding.ids for encoding in self.tokenizer.encode_batch(list(texts))]

    def batch(self, ids: Sequence[Sequence[int]]) -> Batch:
        """The ids as one rectangle, padded at the end."""
        import torch

        rows = torch.full((len(ids), max(map(len, ids))), self._pad)
        for number, row in enumerate(ids):
            rows[number, : len(row)] = torch.tensor(row)
        lengths = torch.tensor([len(row) for row in ids])
        return Batch(rows, torch.arange(rows.shape[1]) < lengths[:, None])

    def hidden(self, batch: Batch, *, bfloat16: bool = False) -> torch.Tensor:
        """The last hidden state, float32 of shape (n, longest, hidden)."""
        import torch
        from torch.nn import functional

        kind = "bfloat16" if bfloat16 else "float32"
        dtype = torch.bfloat16 if bfloat16 else torch.float32
        if kind not in self._layers:
            self._layers[kind] = [layer.to(dtype) for layer in self._layers["float32"]]
        with torch.inference_mode():
            state = packed.unpack4(self._scales[batch.ids], self._nibbles[batch.ids]).flatten(-2)
            state += self._positions[: batch.ids.shape[1]]
            state = self._norm(state, self._embedding_norm).to(dtype)
            # Without padding there is nothing to mask, and attention takes its quicker way.
            mask = None if bool(batch.mask.all()) else batch.mask[:, None, None, :]
            for layer in self._layers[kind]:
                attended = self._attend(functional.linear(state, *_both(layer.attention)), mask)
                attended = functional.linear(attended, *_both(layer.attended))
                state = self._norm(state + attended, layer.attended_norm)
                wide = functional.gelu(functional.linear(state, *_both(layer.wide)))
                state = self._norm(
                    state + functional.linear(wide, *_both(layer.narrow)), layer.norm
                )
            return state.float()

    def _attend(self, projected: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
        from torch.nn import functional

        n, length, _ = projected.shape
        split = projected.view(n, length, 3, self.sizes.heads, -1).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(
            split[0], split[1], split[2], attn_mask=mask
        )
        return mixed.transpose(1, 2).reshape(n, length, -1)

    def _norm(self, state: torch.Tensor, by: Linear) -> torch.Tensor:
        from torch.nn import functional

        return functional.layer_norm(
            state, (self.sizes.hidden,), by.weight, by.bias, self.sizes.epsilon
        )


def _linear(state: packed.State, name: str) -> Linear:
    return Linear(state.pop(f"{name}.weight"), state.pop(f"{name}.bias"))


def _layer(state: packed.State, number: int) -> Layer:
    import torch

    found = {
        ours: _linear(state, f"encoder.layer.{number}.{theirs}") for ours, theirs in _PIECES.items()
    }
    parts = [found.pop(name) for name in ("query", "key", "value")]
    attention = Linear(
        torch.cat([part.weight for part in parts]), torch.cat([part.bias for part in parts])
    )
    return Layer(attention=attention, **found)


def _both(part: Linear) -> tuple[torch.Tensor, torch.Tensor]:
    return part.weight, part.bias
