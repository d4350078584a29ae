from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from app.inference import packed
from app.inference.embedding import SHIPPED, WEIGHTS
from app.inference.encoder import EMBEDDINGS, Encoder

FOLDER = WEIGHTS / SHIPPED


def test_four_bits_stand_for_the_values_of_the_format() -> None:
    nibbles = torch.zeros((1, 1, 16), dtype=torch.uint8)
    nibbles[0, 0, 0] = 0x0F  # value 0 is 15 - 8, value 16 is 0 - 8
    nibbles[0, 0, 1] = 0x80
    values = packed.unpack4(torch.tensor([[0.5]], dtype=torch.float16), nibbles)[0, 0]
    assert values[[0, 1, 2, 16, 17, 18]].tolist() == [3.5, -4.0, -4.0, -4.0, 0.0, -4.0]


def test_eight_bits_come_back_within_half_a_step() -> None:
    torch.manual_seed(1)
    state = {"a.weight": torch.randn(7, 64), "a.bias": torch.randn(7), "odd": torch.randn(3, 5)}
    state["a.weight"][2] = 0.0
    stored = packed.pack(state)
    assert stored["a.weight.i8"].dtype == torch.int8
    back = packed.unpack(stored)
    assert back.keys() == state.keys()
    assert torch.equal(back["a.bias"], state["a.bias"])
    assert torch.equal(back["odd"], state["odd"])
    step = state["a.weight"].reshape(7, 2, 32).abs().amax(-1).repeat_interleave(32, 1) / 127
    assert ((back["a.weight"] - state["a.weight"]).abs() <= 0.51 * step + 1e-6).all()
    assert torch.equal(back["a.weight"][2], torch.zeros(64))


def test_the_shipped_files_are_small_enough_and_say_where_they_come_from() -> None:
    files = {path.name: path.stat().st_size for path in FOLDER.iterdir()}
    assert max(files.values()) < 50_000_000
    assert sum(files.values()) < 50_000_000
    config = json.loads((FOLDER / "config.json").read_text())
    assert config["base"] == "intfloat/multilingual-e5-small"
    assert all(len(digest) == 64 for digest in config["sources"].values())
    assert "MIT License" in (FOLDER / "NOTICE.md").read_text()


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder(FOLDER)


@pytest.mark.parametrize(
    "text",
    [
        "Police in Bishkek detained forty people near Ala-Too Square.",
        "Следствие считает, что он устроил погромы.",
        "Слідство вважає, що він влаштував погроми.",
        "Тергеу оны бүлік шығарды деп айыптайды.",
        "Тергөө аны козголоң чыгарды деп айыптайт.",
        "Savcılık onu olayları çıkarmakla suçluyor.",
        "بازپرسان او را به برپا کردن ناآرامی متهم می‌کنند.",
        "ويتهمه المحققون بإثارة الاضطرابات.",
        "调查人员指控他制造动荡。",
    ],
)
def test_no_language_has_unknown_pieces(encoder: Encoder, text: str) -> None:
    (ids,) = encoder.tokenize([text], longest=128)
    pieces = [encoder.tokenizer.id_to_token(number) for number in ids]
    assert pieces[0] == "<s>"
    assert pieces[-1] == "</s>"
    assert "<unk>" not in pieces
    assert len(pieces) < len(text)


def test_padding_changes_nothing_that_is_seen(encoder: Encoder) -> None:
    texts = ["query: A ticket.", "query: " + "He bought a ticket to Almaty. " * 5]
    together = encoder.batch(encoder.tokenize(texts, longest=128))
    alone = encoder.batch(encoder.tokenize(texts[:1], longest=128))
    length = alone.ids.shape[1]
    assert together.mask[0].sum() == length < together.ids.shape[1]
    assert torch.allclose(encoder.hidden(together)[0, :length], encoder.hidden(alone)[0], atol=1e-4)


def test_half_precision_says_nearly_the_same(encoder: Encoder) -> None:
    batch = encoder.batch(encoder.tokenize(["query: He bought a ticket."], longest=128))
    exact = encoder.hidden(batch)[0].mean(0)
    rough = encoder.hidden(batch, bfloat16=True)[0].mean(0)
    assert torch.nn.functional.cosine_similarity(exact, rough, dim=0) > 0.999


def test_a_pair_is_told_apart_and_its_longer_text_is_cut(encoder: Encoder) -> None:
    short, long = "A ticket.", "Он купил билет. " * 100
    (ids,) = encoder.tokenize([(long, short)], longest=40)
    pieces = [encoder.tokenizer.id_to_token(number) for number in ids]
    assert len(pieces) == 40
    assert pieces.count("</s>") == 3
    assert pieces[-4:] == ["▁A", "▁ticket", ".", "</s>"]


def test_other_layers_and_heads_stand_on_the_same_words(encoder: Encoder, tmp_path: Path) -> None:
    state = packed.unpack(packed.load(FOLDER / "layers.q4.safetensors"))
    heads = {"same.weight": torch.ones(1, 384), "same.bias": torch.zeros(1)}
    save_file(packed.pack(state | heads), tmp_path / "layers.q8.safetensors")
    assert not (tmp_path / EMBEDDINGS).exists()
    other = Encoder(FOLDER, layers=tmp_path / "layers.q8.safetensors")
    assert other.heads.keys() == heads.keys()
    batch = encoder.batch(encoder.tokenize(["query: He bought a ticket."], longest=128))
    theirs, ours = other.hidden(batch).flatten(), encoder.hidden(batch).flatten()
    assert torch.nn.functional.cosine_similarity(theirs, ours, dim=0) > 0.999
