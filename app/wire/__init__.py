"""The wire contract, version 1, shared by the API, the command line and the worker."""

from app.wire.assessment import AssessmentOut, Wire
from app.wire.records import Record, render
from app.wire.requests import (
    CheckRequest,
    ClaimIn,
    DocumentIn,
    EvidenceIn,
    ObservationIn,
    ReviewRequest,
    SourceIn,
)
from app.wire.translation import (
    CLAIM_TEXT_ID,
    claim_from_wire,
    document_from_wire,
    evidence_from_wire,
    to_wire,
)

__all__ = [
    "CLAIM_TEXT_ID",
    "AssessmentOut",
    "CheckRequest",
    "ClaimIn",
    "DocumentIn",
    "EvidenceIn",
    "ObservationIn",
    "Record",
    "ReviewRequest",
    "SourceIn",
    "Wire",
    "claim_from_wire",
    "document_from_wire",
    "evidence_from_wire",
    "render",
    "to_wire",
]
