"""Every case on every detector's page is run: fires fire at their words, silent ones are silent."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from detectors.registry import installed, page
from detectors.types import Context, Detector, Finding, Indication, Span
from tests.pages import Case, cases, claim_of, passages_of


def _params() -> list[Any]:
    rows = []
    for detector in installed().values():
        for case in cases(page(detector)):
            todo = case.fields.get("todo") or case.section == "Not yet"
            marks = [pytest.mark.xfail(strict=True, reason=str(todo))] if todo else []
            rows.append(
                pytest.param(detector, case, id=f"{detector.name}: {case.name}", marks=marks)
            )
    return rows


def _covers(found: Span | None, quote: str | None, *, exact: bool) -> bool:
    if quote is None:
        return True
    if found is None:
        return False
    start = found.text.body.find(quote)
    assert start >= 0, f"the case expects {quote!r}, which does not stand in the text"
    if exact:
        return found.quote == quote
    return start < found.end and found.start < start + len(quote)


def _meets(expected: dict[str, Any], found: Finding | Indication) -> bool:
    exact = bool(expected.get("exact"))
    if isinstance(found, Indication):
        side = None
        if found.span is not None:
            side = "claim" if found.span.text.id == "claim" else "evidence"
        return (
            found.indicator == expected["indicator"]
            and expected.get("basis", found.basis) == found.basis
            and expected.get("strength", found.strength) == found.strength
            and all(
                key not in expected
                or (side == key and _covers(found.span, expected[key], exact=exact))
                for key in ("claim", "evidence")
            )
        )
    return (
        expected.get("rule", found.explanation.rule) == found.explanation.rule
        and expected.get("certainty", found.certainty) == found.certainty
        and _covers(found.claim_span, expected.get("claim"), exact=exact)
        and _covers(found.evidence_span, expected.get("evidence"), exact=exact)
    )


@pytest.mark.parametrize(("detector", "case"), _params())
def test_a_page_case_holds(detector: Detector, case: Case) -> None:
    context = Context(today=date(2026, 1, 1))
    found = [
        item
        for item in detector.detect(claim_of(case.fields), passages_of(case.fields), context)
        if isinstance(item, Finding | Indication)
    ]
    expected = case.fields["expect"]
    for want in expected:
        assert any(_meets(want, item) for item in found), f"not found: {want}; found {found}"
    for item in found:
        assert any(_meets(want, item) for want in expected), f"unexpected: {item}"
