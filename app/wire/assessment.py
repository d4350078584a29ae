"""What an assessment looks like as JSON."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field

from app.wire.answer import Answer as Answer
from app.wire.fields import Instant
from app.wire.records import Record
from app.wire.requests import ClaimFields
from app.wire.statements import StatementOut
from detectors.types import (
    Basis,
    Certainty,
    CoercionConcern,
    ConflictKind,
    Outcome,
    SourceType,
    Strength,
)

ReviewState = Literal["open", "confirmed", "dismissed"]
Offset = Annotated[int, Field(ge=0, description="In Unicode code points.")]


class SpanOut(Answer):
    """The exact words at `[start, end)` of the text as it was sent."""

    start: Offset
    end: Offset
    quote: str


class EvidenceSpan(SpanOut):
    """Exact words of a document."""

    document_id: str


class IndicatorSpan(SpanOut):
    """Exact words of a document, or of the claim when `document_id` is null."""

    document_id: str | None


class SourceOut(Answer):
    """Who stands behind a document."""

    name: str | None = None
    type: SourceType | None = None
    country: str | None = None
    owner: str | None = None


class FactOut(Answer):
    """Two normalised values of one slot."""

    what: str
    claimed: str
    found: str


class AlignmentOut(Answer):
    """Why both clauses are taken to tell the same event."""

    score: float
    why: list[str]


class ReviewOut(Answer):
    """What a person has made of a finding."""

    state: ReviewState = "open"
    by: str | None = None
    note: str | None = None
    at: Instant | None = None


class WeighedOut(Answer):
    """One thing that a confidence rests on."""

    feature: str
    value: float
    log_odds: Annotated[float, Field(description="Its share in the log-odds of the confidence.")]


class ConflictOut(Answer):
    """The same event told with an incompatible slot: a reason to look, never a verdict."""

    id: str
    kind: ConflictKind
    detector: str
    detector_version: str
    confidence: Annotated[float, Field(gt=0, le=1)]
    confidence_basis: Annotated[list[WeighedOut], Field(default_factory=list)]
    certainty: Certainty
    claim_span: SpanOut
    evidence_span: EvidenceSpan
    explanation: str
    rule: str
    facts: list[FactOut]
    alignment: AlignmentOut | None
    source: SourceOut
    published_on: str | None
    review: ReviewOut


class IndicatorOut(Answer):
    """A documented sign of coercion or staging. It never changes a conflict."""

    id: str
    indicator: str
    detector: str
    strength: Strength
    family: str
    basis: Basis
    span: IndicatorSpan | None
    explanation: str
    references: list[str]
    review: ReviewOut


class CorroborationOut(Answer):
    """The same event told with a compatible slot.

    `independent` is false when the evidence passes on the claim's own words, outlet or speaker: then
    it is the claim once more and supports it no further than that source.
    """

    detector: str
    rule: str
    claim_span: SpanOut
    evidence_span: EvidenceSpan
    explanation: str
    independent: bool = True


class SourceChainOut(Answer):
    """Documents behind the conflicts that go back to one source, so that they count once.

    `origin` names it where that can be said; `why` says what joins the documents.
    """

    document_ids: list[str]
    origin: str | None
    why: list[str]


class ConsideredOut(Answer):
    """A document that the claim was set against."""

    document_id: str
    title: str | None
    url: str | None
    source: SourceOut
    published_on: str | None
    similarity: float | None


class RunOut(Answer):
    """What became of one detector."""

    detector: str
    version: str
    status: Literal["ok", "failed", "skipped"]
    milliseconds: Annotated[float, Field(ge=0)]
    reason: str | None


class Place(Answer):
    """Where a field of a record stands in the sentence made of it."""

    start: Offset
    end: Offset


class ClaimOut(ClaimFields):
    """The claim as it was sent, with its language filled in.

    A claim that came as a record has here the sentence it was rendered to, and where in it the
    words of each field stand.
    """

    model_config = ConfigDict(extra="ignore")

    text: str
    record: Record | None = None
    record_spans: dict[str, Place] | None = None


class Versions(Answer):
    """What made this answer, so that it can be made again."""

    engine: str
    embedding_model: str | None
    nli_model: str | None
    alignment_model: str | None = None
    judge: str | None = None
    calibration: str | None = None
    library: str | None


class AssessmentOut(Answer):
    """Findings and indications about one claim. There is no truth verdict anywhere."""

    id: str
    created_at: Instant
    claim: ClaimOut
    outcome: Outcome
    conflicts: list[ConflictOut]
    indicators: list[IndicatorOut]
    coercion_concern: CoercionConcern
    corroborations: list[CorroborationOut]
    independent_sources: Annotated[int, Field(ge=0)]
    source_chains: list[SourceChainOut] = Field(default_factory=list)
    statements: list[StatementOut] = Field(default_factory=list)
    evidence_considered: list[ConsideredOut]
    runs: list[RunOut]
    complete: bool
    versions: Versions


Wire = dict[str, Any]
"""An assessment as JSON values, in the shape of `AssessmentOut`."""
