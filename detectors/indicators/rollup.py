"""What the indications of one claim come to together."""

from __future__ import annotations

from collections.abc import Iterable

from detectors.types import CoercionConcern, Indication

_DECISIVE = "official_coercion_finding"


def concern(indications: Iterable[Indication]) -> CoercionConcern:
    """How seriously a reviewer should look; never a finding that anybody was coerced.

    "serious_concern" for a finding of a court, regulator or medical body, or for two strong
    indicators whose cues are of different families; "concern" for one strong or two moderate ones;
    "note" for less; "none_found" for nothing, which does not mean that the statement was free.
    Several marks of one indicator count once. Proposed weights, not calibrated.
    """
    found = tuple(indications)
    if not found:
        return "none_found"
    strong = {(one.indicator, one.family) for one in found if one.strength == "strong"}
    moderate = {one.indicator for one in found if one.strength == "moderate"}
    several = any(a[0] != b[0] and a[1] != b[1] for a in strong for b in strong)
    if several or any(one.indicator == _DECISIVE for one in found):
        return "serious_concern"
    if strong or len(moderate) >= 2:
        return "concern"
    return "note"
