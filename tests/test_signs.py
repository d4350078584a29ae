"""Every detector on pairs that differ in sign only."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from detectors.registry import installed
from detectors.types import Claim, Context, Document, Finding, Passage, Source, Text
from tests.signs import ROWS, Row

DETECTORS = installed()


def found(row: Row) -> list[Finding]:
    """The conflicts that any detector finds."""
    claim = Claim(
        Text("", row.claim, row.claim_language), said_on=date(2021, 5, 10), outlet="Channel Nine"
    )
    text = Text("e1", row.evidence, row.language)
    document = Document(text, source=Source("Herald"), published_on=date(2021, 5, 12))
    passages = [Passage(document, text.span(0, len(text.body)))]
    return [
        item
        for detector in DETECTORS.values()
        if not detector.needs
        for item in detector.detect(claim, passages, Context(today=date(2021, 6, 1)))
        if isinstance(item, Finding)
    ]


def _param(row: Row) -> Any:
    marks = [pytest.mark.xfail(strict=True, reason=row.todo)] if row.todo else []
    return pytest.param(row, id=f"{row.kind}: {row.evidence}", marks=marks)


@pytest.mark.parametrize("row", [_param(row) for row in ROWS])
def test_the_sign_of_a_statement_decides(row: Row) -> None:
    findings = found(row)
    assert bool(findings) == row.conflict, findings
