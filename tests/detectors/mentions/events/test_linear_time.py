"""Reading takes time in proportion to the text, whatever the text."""

from __future__ import annotations

import time

import pytest

from detectors.mentions.events import read_events
from detectors.mentions.sentences import read_sentences
from detectors.types import Text

# Four times the text may take a good deal more than four times as long on a busy machine, but a
# quadratic reader needs sixteen times.
MOST = 10.0


def _seconds(body: str, language: str) -> float:
    text = Text("t", body, language)
    sentences = read_sentences(text)
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        read_events(text, sentences, dates=(), quantities=(), names=(), roles=(), places=())
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(
    ("language", "unit"),
    [
        ("en", "the police said that they who bought it and "),
        ("en", "after before because that who "),
        ("en", "abcdefghij"),
        ("ru", "который сказал что после "),
        ("zh", "警方逮捕了市长"),
        ("tr", "köprü çöktükten sonra "),
    ],
)
def test_a_sentence_without_an_end_is_read_in_linear_time(language: str, unit: str) -> None:
    _seconds(unit * 50, language)
    short, long = _seconds(unit * 500, language), _seconds(unit * 2000, language)
    assert long < MOST * max(short, 0.005)
