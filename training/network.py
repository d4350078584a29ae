"""The alignment model while it is trained: the packed base, one hidden layer and two heads.

Word embeddings stay as they are, so the trained model shares them with the base and only its layers
and heads are shipped.
"""

from __future__ import annotations

import json
from pathlib import Path

import torch
from transformers import BertConfig, BertModel

from app.inference import packed
from app.inference.encoder import EMBEDDINGS, LAYERS


class Network(torch.nn.Module):
    """Token ids and mask (n, longest) to logits: NLI (n, 3) and same event (n,)."""

    def __init__(self, base: Path, *, dropout: float = 0.0) -> None:
        super().__init__()
        config = json.loads((base / "config.json").read_text("utf-8"))
        sizes = BertConfig(
            hidden_act="gelu",
            vocab_size=config["vocab_size"],
            hidden_size=config["hidden_size"],
            num_hidden_layers=config["num_hidden_layers"],
            num_attention_heads=config["num_attention_heads"],
            intermediate_size=config["intermediate_size"],
            max_position_embeddings=config["max_position_embeddings"],
            type_vocab_size=config["type_vocab_size"],
            layer_norm_eps=config["layer_norm_eps"],
            hidden_dropout_prob=dropout,
            attention_probs_dropout_prob=0.0,
            # The backward pass of the fused attention is slow on a CPU: 25 against 46 pairs a second.
            attn_implementation="eager",
        )
        self.bert = BertModel(sizes, add_pooling_layer=False)
        state = packed.unpack({**packed.load(base / EMBEDDINGS), **packed.load(base / LAYERS)})
        self.bert.load_state_dict(state)
        for parameter in self.bert.embeddings.parameters():
            parameter.requires_grad = False
        hidden = config["hidden_size"]
        self.dense = torch.nn.Linear(hidden, hidden)
        self.nli = torch.nn.Linear(hidden, 3)
        self.same = torch.nn.Linear(hidden, 1)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        states = self.bert(input_ids=ids, attention_mask=mask).last_hidden_state
        first = torch.tanh(self.dense(states[:, 0]))
        return self.nli(first), self.same(first)[:, 0]

    def trained(self) -> packed.State:
        """What differs from the base: layers and heads, and the small tables beside the words."""
        return {
            name.removeprefix("bert."): tensor
            for name, tensor in self.state_dict().items()
            if "word_embeddings" not in name and "position_ids" not in name
        }
