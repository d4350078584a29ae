"""The shipped head hears where sentences end; what it says does not depend on what stands around."""

from __future__ import annotations

import re

import pytest

from app.inference.ends import STRIDE, WINDOW, SentenceEnds

ENDS = SentenceEnds()

ENGLISH = (
    "The council met on Monday evening. It approved the new budget without a vote. Two members left the room. "
    "They said the figures had been hidden from them. The mayor rejects that. He wants to publish everything next week."
)
RUSSIAN = (
    "Вечером в посёлке отключили свет. Жители вышли на улицу. Глава района приехал через час. "
    "Он пообещал починить подстанцию до утра. В школе отменили уроки. Больница работает от генератора."
)


def heard(told: str) -> tuple[set[int], set[int]]:
    """The word counts before the true ends of a text, and before those that the head finds likeliest."""
    sentences = [re.findall(r"\w+", one.lower()) for one in told.split(". ")]
    words = [word for sentence in sentences for word in sentence]
    true = {sum(map(len, sentences[: at + 1])) for at in range(len(sentences) - 1)}
    odds = ENDS(words)
    ranked = sorted(range(len(odds)), key=lambda gap: -odds[gap])
    return true, {gap + 1 for gap in ranked[: len(true)]}


@pytest.mark.parametrize("told", [ENGLISH, RUSSIAN], ids=["English", "Russian"])
def test_most_of_the_likeliest_gaps_are_true_ends(told: str) -> None:
    true, likeliest = heard(told)
    assert len(true & likeliest) >= len(true) - 1


@pytest.mark.parametrize("count", [0, 1, 2, STRIDE, WINDOW, WINDOW + 1, 3 * WINDOW + 7])
def test_every_gap_has_its_odds(count: int) -> None:
    words = [f"word{at % 17}" for at in range(count)]
    odds = ENDS(words)
    assert len(odds) == max(0, count - 1)
    assert all(-50 < value < 50 for value in odds)


def test_what_is_said_far_behind_changes_nothing() -> None:
    words = re.findall(r"\w+", ENGLISH.lower())
    alone = ENDS(words * 4)
    longer = ENDS(words * 8)
    near = slice(0, 2 * STRIDE)
    assert longer[near] == pytest.approx(alone[near], abs=0.2)


def test_words_that_no_tokenizer_knows_are_read() -> None:
    assert (
        len(ENDS(["\u0000", "\ud800".encode("utf-8", "replace").decode(), "🎵", "x" * 5000])) == 3
    )
