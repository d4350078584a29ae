"""What several indications come to: rule 12 of the codebook."""

from __future__ import annotations

import pytest

from detectors.indicators.rollup import concern
from detectors.types import CoercionConcern, Indication, Strength


def made(indicator: str, strength: Strength, family: str = "E") -> Indication:
    return Indication("coercion-indicators", indicator, strength, "evidence_text", None, "", family)


WEAK = made("unidentified_handlers", "weak", "T")
PAY = made("small_payment_motive", "weak", "T")
LAWYER = made("no_lawyer", "moderate")
SCRIPT = made("scripted_language", "moderate", "T")
INJURY = made("visible_injury", "strong", "V")
RETRACTION = made("retraction", "strong")
VANISHED = made("prior_disappearance", "strong")
FOUND = made("official_coercion_finding", "strong")


@pytest.mark.parametrize(
    ("indications", "expected"),
    [
        ([], "none_found"),
        ([WEAK], "note"),
        ([WEAK, PAY], "note"),
        ([LAWYER], "note"),
        ([LAWYER, WEAK, PAY], "note"),
        ([LAWYER, LAWYER], "note"),
        ([LAWYER, SCRIPT], "concern"),
        ([INJURY], "concern"),
        ([INJURY, INJURY], "concern"),
        ([INJURY, LAWYER, SCRIPT], "concern"),
        ([RETRACTION, VANISHED], "concern"),
        ([INJURY, made("visible_injury", "strong", "E")], "concern"),
        ([INJURY, RETRACTION], "serious_concern"),
        ([FOUND], "serious_concern"),
        ([FOUND, WEAK], "serious_concern"),
    ],
)
def test_indications_come_to_a_concern(
    indications: list[Indication], expected: CoercionConcern
) -> None:
    assert concern(indications) == expected
    assert concern(reversed(indications)) == expected
