"""What a finding's confidence is worth: a logistic model over what is known about the finding.

Detectors say how sure their rule is; how often such findings held on labelled pairs that no rule was
written on says how sure a reader may be. The weights are fitted by `benchmarks/calibrate.py` and
stand in `calibration.json`; each feature's share in the answer is given along.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from detectors.types import Claim, Finding, Passage, Weighed

FITTED = Path(__file__).with_name("calibration.json")

#: Before it meets the weights a confidence is kept off the ends, where the logit has no bound.
_LEAST, _MOST = 0.02, 0.98

# What stands for a value that is not known: about the mean over the pairs.
_USUAL_ALIGNMENT = 0.7


def features(finding: Finding, claim: Claim, passage: Passage | None) -> dict[str, float]:
    """What is known about a finding, by name; a feature that is absent is 0.

    Only what was known before the confidence: nothing of the other findings.
    """
    alignment = finding.explanation.alignment
    known = {
        f"detector {finding.detector}": 1.0,
        "rule's own confidence": _logit(finding.confidence),
        "certain": float(finding.certainty == "certain"),
        "alignment": (alignment.score if alignment else _USUAL_ALIGNMENT) - _USUAL_ALIGNMENT,
        "aligned by the model": float(
            alignment is not None and any("by the model" in why for why in alignment.why)
        ),
    }
    if passage is None:
        return known
    document = passage.document
    return known | {
        "two languages": float(document.text.language != claim.text.language),
        "evidence names its own source": float(document.attributed_to is not None),
        "primary record": float(document.source.type == "record"),
    }


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights by feature, in log-odds; `version` is the digest of what they were fitted on.

    `threshold` is from where 95 of 100 findings held, or .5 while the pairs show no such point.
    """

    intercept: float
    weights: Mapping[str, float]
    version: str
    threshold: float

    @classmethod
    def read(cls, path: Path = FITTED) -> Self:
        """The weights of a file that the fit wrote; ValueError or KeyError when it is no such file."""
        fitted = json.loads(path.read_text("utf-8"))
        return cls(fitted["intercept"], fitted["weights"], fitted["version"], fitted["threshold"])

    def weigh(self, finding: Finding, claim: Claim, passage: Passage | None) -> Finding:
        """The finding with its calibrated confidence and what it rests on, the weightiest first."""
        known = features(finding, claim, passage)
        shares = tuple(
            Weighed(name, round(value, 4), round(self.weights[name] * value, 4))
            for name, value in known.items()
            if value and name in self.weights
        )
        odds = self.intercept + sum(self.weights.get(name, 0.0) * v for name, v in known.items())
        confidence = min(max(1.0 / (1.0 + math.exp(-odds)), _LEAST), _MOST)
        ordered = tuple(sorted(shares, key=lambda share: (-abs(share.log_odds), share.feature)))
        return replace(finding, confidence=round(confidence, 4), weighed=ordered)


def _logit(confidence: float) -> float:
    kept = min(max(confidence, _LEAST), _MOST)
    return math.log(kept / (1.0 - kept))
