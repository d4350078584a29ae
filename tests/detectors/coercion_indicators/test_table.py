"""Every row of cases.yaml: the indicator is found, or it stays silent whatever else is found."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import yaml

from detectors.coercion_indicators import detect
from detectors.indicators import codebook
from detectors.types import Claim, Context, Document, Indication, Passage, Text

CONTEXT = Context(today=date(2026, 1, 1))
Row = tuple[str, bool, str, str, str]


@cache
def rows() -> tuple[Row, ...]:
    """(indicator, fires, language, claim, evidence or "") of every row."""
    table = yaml.safe_load((Path(__file__).parent / "cases.yaml").read_text(encoding="utf-8"))
    return tuple(
        (name, key == "fires", str(row[0]), row[1], row[2] if len(row) > 2 else "")
        for name, sides in table.items()
        for key, listed in sides.items()
        for row in listed
    )


def found(language: str, claimed: str, evidence: str) -> list[Indication]:
    claim = Claim(Text("claim", claimed, language))
    passages = []
    if evidence:
        text = Text("e1", evidence, language)
        passages = [Passage(Document(text), text.span(0, len(evidence)))]
    return [one for one in detect(claim, passages, CONTEXT) if isinstance(one, Indication)]


@pytest.mark.parametrize(
    ("name", "fires", "language", "claim", "evidence"),
    [
        pytest.param(*row, id=f"{row[0]} {'fires' if row[1] else 'silent'} {row[2]} {number}")
        for number, row in enumerate(rows())
    ],
)
def test_an_indicator_is_found_where_it_stands_and_nowhere_else(
    name: str, fires: bool, language: str, claim: str, evidence: str
) -> None:
    indications = found(language, claim, evidence)
    quoted = [one for one in indications if one.indicator == name]
    assert bool(quoted) is fires, quoted
    for one in indications:
        if one.span is not None:
            body = evidence if one.basis in ("evidence_text", "cross_document") else claim
            if one.span.text.id == "claim":
                body = claim
            assert body[one.span.start : one.span.end] == one.span.quote


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_indicator_has_a_fire_and_two_silences_in_english_and_in_russian(
    language: str,
) -> None:
    count = Counter((name, fires) for name, fires, said, _, _ in rows() if said == language)
    for one in codebook():
        assert count[one.id, True] >= 1, one.id
        assert count[one.id, False] >= 2, one.id


@pytest.mark.parametrize("language", ["uk", "kk", "ky", "fa", "zh", "ar", "tr"])
def test_the_other_languages_have_cases_where_they_have_cues(language: str) -> None:
    fires = [row for row in rows() if row[1] and row[2] == language]
    assert len(fires) >= 10
