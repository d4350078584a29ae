"""The rules of contradiction run without a model; a model only adds findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from detectors.contradiction import DETECTOR, NLI_THRESHOLD
from detectors.types import Claim, Context, Document, Finding, NliScores, Passage, Text

DAY = date(2016, 5, 2)
CLAIM = "The library in Orsun burned down on Sunday."
EVIDENCE = "The library in Orsun was untouched by the fire on Sunday."


@dataclass
class Model:
    """An NLI port that gives every pair the same contradiction and keeps what it was asked."""

    contradiction: float
    asked: list[tuple[str, str]] = field(default_factory=list)

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> Sequence[NliScores]:
        self.asked.extend(pairs)
        rest = 1.0 - self.contradiction
        return [NliScores(rest / 2, rest / 2, self.contradiction) for _ in pairs]


def findings(claim: str, evidence: str, model: Model | None) -> list[Finding]:
    text = Text("e1", evidence, "en")
    passage = Passage(Document(text, published_on=DAY), text.span(0, len(evidence)))
    context = Context(today=DAY, nli=model)
    found = DETECTOR.detect(Claim(Text("claim", claim, "en"), said_on=DAY), [passage], context)
    return [item for item in found if isinstance(item, Finding)]


def test_the_detector_needs_no_model() -> None:
    assert DETECTOR.needs == frozenset()
    assert findings(CLAIM, EVIDENCE, None) == []


def test_a_sure_model_adds_a_finding_that_is_never_certain() -> None:
    (finding,) = findings(CLAIM, EVIDENCE, Model(0.99))
    assert finding.explanation.rule == "nli-contradiction"
    assert finding.certainty == "likely"


def test_a_model_below_the_threshold_adds_nothing() -> None:
    model = Model(NLI_THRESHOLD - 0.01)
    assert findings(CLAIM, EVIDENCE, model) == []
    assert model.asked


def test_the_evidence_is_the_premise_and_the_claim_the_hypothesis() -> None:
    model = Model(0.99)
    findings(CLAIM, EVIDENCE, model)
    assert model.asked == [(EVIDENCE, CLAIM.rstrip("."))]


def test_clauses_that_tell_different_events_are_not_put_to_the_model() -> None:
    model = Model(0.99)
    assert findings(CLAIM, "The museum in Velm sells tea.", model) == []
    assert model.asked == []


def test_where_a_rule_has_spoken_the_model_is_not_asked() -> None:
    model = Model(0.99)
    (finding,) = findings(
        "The wrestler Kemal Orsk signed the letter.", "Kemal Orsk never signed the letter.", model
    )
    assert finding.explanation.rule == "negated-claim"
    assert model.asked == []
