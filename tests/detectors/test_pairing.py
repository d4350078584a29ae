from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from detectors.pairing import Pair, pairs
from detectors.registry import installed
from detectors.types import Claim, Context, Document, Passage, Text

DAY = date(2022, 1, 9)
CLAIM = "Police detained Aidar Seitov in Almaty on Monday."
REPORT = (
    "Aidar Seitov was taken into custody in Bishkek. The weather stayed cold. "
    "More details were not given. The agency learned this on Tuesday evening."
)


class Asked:
    """An alignment model that remembers what it was asked and answers alike."""

    def __init__(self) -> None:
        self.pairs: list[tuple[str, str]] = []

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        self.pairs += pairs
        return [0.5] * len(pairs)


def given() -> tuple[Claim, list[Passage]]:
    text = Text("evidence", REPORT, "en")
    document = Document(text, published_on=DAY)
    return Claim(Text("claim", CLAIM, "en"), said_on=DAY), [
        Passage(document, text.span(0, len(REPORT)))
    ]


def test_pairs_that_decide_nothing_are_neither_aligned_nor_asked_about() -> None:
    claim, passages = given()
    asked = Asked()
    context = Context(today=DAY, similar=asked, same=asked)
    seen: list[Pair] = []

    def decides(pair: Pair) -> bool:
        seen.append(pair)
        return False

    assert list(pairs(claim, passages, slot="where", context=context, decides=decides)) == []
    assert seen
    assert asked.pairs == []


def test_what_decides_nothing_changes_no_other_pair() -> None:
    claim, passages = given()
    context = Context(today=DAY)
    every = list(pairs(claim, passages, slot="where", context=context))
    chosen = [pair for pair in every if "Bishkek" in pair.found.clause.quote]
    assert chosen
    assert chosen == list(
        pairs(
            claim,
            passages,
            slot="where",
            context=context,
            decides=lambda pair: "Bishkek" in pair.found.clause.quote,
        )
    )


@pytest.mark.parametrize("name", ["actor-conflict", "location-conflict", "contradiction"])
def test_no_model_is_asked_about_a_sentence_that_a_rule_could_not_use(name: str) -> None:
    claim, passages = given()
    asked = Asked()
    list(installed()[name].detect(claim, passages, Context(today=DAY, similar=asked, same=asked)))
    told = " ".join(found for _, found in asked.pairs)
    assert "weather" not in told
    assert "details" not in told
