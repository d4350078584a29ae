from __future__ import annotations

import logging
from pathlib import Path

import pytest

from app.errors import Unavailable
from app.inference.nli import Labels, load_nli, read_labels
from app.settings import Settings
from tests.app.inference.conftest import make_nli


@pytest.mark.parametrize(
    ("labels", "wanted"),
    [
        (["entailment", "neutral", "contradiction"], Labels(0, 1, 2)),
        (["contradiction", "entailment", "neutral"], Labels(1, 2, 0)),
        (["CONTRADICTION", "NEUTRAL", "ENTAILMENT"], Labels(2, 1, 0)),
        (["Entails", "Contradicts", "Neutral"], Labels(0, 2, 1)),
        (["SUPPORTS", "REFUTES", "NOT ENOUGH INFO"], Labels(0, 2, 1)),
        (["entailment", "contradiction"], Labels(0, None, 1)),
        (["contradiction", "entailment"], Labels(1, None, 0)),
        (["entailment", "not_entailment"], Labels(0, 1, None)),
        (["not-entailment", "entailment"], Labels(1, 0, None)),
    ],
)
def test_the_order_of_the_outputs_is_read_from_their_names(
    labels: list[str], wanted: Labels
) -> None:
    assert read_labels(dict(enumerate(labels)), name="m") == wanted


@pytest.mark.parametrize(
    "labels",
    [
        ["LABEL_0", "LABEL_1", "LABEL_2"],
        ["positive", "negative"],
        ["entailment", "neutral"],
        ["neutral", "contradiction"],
        ["entailment", "neutral", "contradiction", "other"],
        ["entailment", "entailment", "contradiction"],
        ["entailment"],
        [],
    ],
)
def test_outputs_that_do_not_say_what_they_mean_are_refused(labels: list[str]) -> None:
    with pytest.raises(Unavailable, match="does not say what its outputs mean"):
        read_labels(dict(enumerate(labels)), name="m")


def test_a_model_that_cannot_contradict_is_warned_about(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        read_labels({0: "entailment", 1: "not_entailment"}, name="m")
    assert "no contradiction" in caplog.text


def test_no_model_is_named_and_none_is_loaded() -> None:
    assert load_nli(Settings()) is None
    assert load_nli(Settings(nli_model="")) is None


def test_probabilities_sum_to_one_and_follow_the_models_own_order(nli_folder: Path) -> None:
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    nli = load_nli(Settings(nli_model=str(nli_folder)))
    assert nli is not None
    premise, hypothesis = "he bought a ticket .", "he sold a ticket ."
    (scores,) = nli([(premise, hypothesis)])
    assert scores.entailment + scores.neutral + scores.contradiction == pytest.approx(1.0)
    model = AutoModelForSequenceClassification.from_pretrained(nli_folder).eval()
    encoded = AutoTokenizer.from_pretrained(nli_folder)(premise, hypothesis, return_tensors="pt")
    with torch.inference_mode():
        contradiction, entailment, neutral = model(**encoded).logits.softmax(-1)[0].tolist()
    assert scores.contradiction == pytest.approx(contradiction, abs=1e-5)
    assert scores.entailment == pytest.approx(entailment, abs=1e-5)
    assert scores.neutral == pytest.approx(neutral, abs=1e-5)


def test_premise_and_hypothesis_are_not_exchanged(nli_folder: Path) -> None:
    nli = load_nli(Settings(nli_model=str(nli_folder)))
    assert nli is not None
    there, back = nli([("he bought", "a ticket sold ."), ("a ticket sold .", "he bought")])
    assert there.contradiction != pytest.approx(back.contradiction, abs=1e-4)


def test_many_pairs_of_all_lengths_are_answered_in_order(nli_folder: Path) -> None:
    nli = load_nli(Settings(nli_model=str(nli_folder)))
    assert nli is not None
    pairs = [("he bought " * number, "a ticket sold " * (40 - number)) for number in range(40)]
    together = nli(pairs)
    assert [score.entailment for score in together] == pytest.approx(
        [nli([pair])[0].entailment for pair in pairs], abs=1e-5
    )
    assert nli([]) == []


@pytest.mark.parametrize("words", ["", "\0", "\ud800", "🙂", "he " * 5000])
def test_any_text_can_be_judged(nli_folder: Path, words: str) -> None:
    nli = load_nli(Settings(nli_model=str(nli_folder)))
    assert nli is not None
    for pair in ((words, "he"), ("he", words), (words, words)):
        (scores,) = nli([pair])
        assert 0.0 <= scores.contradiction <= 1.0


def test_a_model_of_two_classes_never_gives_the_third(tmp_path: Path) -> None:
    folder = make_nli(tmp_path / "two", {0: "entailment", 1: "contradiction"})
    nli = load_nli(Settings(nli_model=str(folder)))
    assert nli is not None
    (scores,) = nli([("he bought", "he sold")])
    assert scores.neutral == 0.0
    assert scores.entailment + scores.contradiction == pytest.approx(1.0)


@pytest.mark.parametrize("labels", [{0: "LABEL_0", 1: "LABEL_1", 2: "LABEL_2"}])
def test_a_model_with_unreadable_labels_is_not_loaded(
    tmp_path: Path, labels: dict[int, str]
) -> None:
    folder = make_nli(tmp_path / "dumb", labels)
    with pytest.raises(Unavailable, match="LABEL_0"):
        load_nli(Settings(nli_model=str(folder)))


@pytest.mark.parametrize("name", ["/no/such/model", "nobody/no-such-nli-model"])
def test_a_model_that_is_not_there_is_named_in_the_error(name: str) -> None:
    with pytest.raises(Unavailable, match=name):
        load_nli(Settings(nli_model=name))


def test_damaged_weights_are_said_to_be_the_reason(nli_folder: Path) -> None:
    (nli_folder / "model.safetensors").write_bytes(b"not weights")
    with pytest.raises(Unavailable, match="BELIE_NLI_MODEL"):
        load_nli(Settings(nli_model=str(nli_folder)))
