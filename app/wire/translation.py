"""From requests to the library's types, and from an assessment to the wire.

Ids of texts: a document keeps the id it came with, and the claim has the empty one, which no
document can have.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from hashlib import sha256

from app.errors import BadInput
from app.explanations import (
    Explained,
    conflict_sentence,
    corroboration_sentence,
    indication_sentence,
    shared_source_sentence,
)
from app.store.ledger import Entry
from app.wire.assessment import (
    AlignmentOut,
    AssessmentOut,
    ClaimOut,
    ConflictOut,
    ConsideredOut,
    CorroborationOut,
    EvidenceSpan,
    FactOut,
    IndicatorOut,
    IndicatorSpan,
    ReviewOut,
    RunOut,
    SourceChainOut,
    SourceOut,
    SpanOut,
    Versions,
    WeighedOut,
    Wire,
)
from app.wire.fields import day_of, instant_of
from app.wire.records import Record, render
from app.wire.requests import ClaimIn, DocumentFields, EvidenceIn
from app.wire.statements import statements_to_wire
from detectors.types import (
    Assessment,
    Claim,
    Corroboration,
    Document,
    Finding,
    Indication,
    Observation,
    Passage,
    Source,
    SourceChain,
    Span,
    Text,
)

CLAIM_TEXT_ID = ""

Detect = Callable[[str], str | None]
"""The language of a text as a BCP 47 tag, None when nobody can say."""


def claim_from_wire(claim: ClaimIn, *, detect_language: Detect) -> Claim:
    """The claim as the detectors read it; an empty string counts as absent."""
    body = _body(claim.text, claim.record)
    return Claim(
        text=Text(CLAIM_TEXT_ID, body, _language(claim.language, body, detect_language)),
        speaker=claim.speaker or None,
        subject=claim.subject or None,
        aliases=tuple(alias for alias in claim.aliases if alias.strip()),
        said_on=day_of(claim.said_on) if claim.said_on else None,
        outlet=claim.outlet or None,
        outlet_type=claim.outlet_type,
        url=claim.url or None,
        observations=tuple(
            Observation(seen.indicator, seen.note or None, seen.observed_by or None)
            for seen in claim.observations
        ),
    )


def document_from_wire(document: DocumentFields, *, id: str, detect_language: Detect) -> Document:
    """The document as the store and the detectors take it, under the given id."""
    body = _body(document.text, document.record)
    source = document.source
    return Document(
        text=Text(id, body, _language(document.language, body, detect_language)),
        title=document.title or None,
        url=document.url or None,
        source=Source(
            source.name or None, source.type, source.country or None, source.owner or None
        )
        if source
        else Source(),
        published_on=day_of(document.published_on) if document.published_on else None,
        retrieved_at=instant_of(document.retrieved_at) if document.retrieved_at else None,
        sha256=sha256(body.encode()).hexdigest(),
        attributed_to=document.attributed_to or None,
    )


def evidence_from_wire(
    evidence: Sequence[EvidenceIn], *, detect_language: Detect
) -> tuple[Document, ...]:
    """Each document under its own id; those without one get the first free of e1, e2, …"""
    taken = {document.id for document in evidence}
    documents = []
    number = 0
    for document in evidence:
        id = document.id
        while id is None:
            number += 1
            id = f"e{number}" if f"e{number}" not in taken else None
        documents.append(document_from_wire(document, id=id, detect_language=detect_language))
    return tuple(documents)


def claim_to_wire(sent: ClaimIn, claim: Claim) -> ClaimOut:
    """The claim as it was sent, its language filled in; a record with its sentence beside it."""
    told = sent.model_dump(mode="json", exclude_unset=True)
    told |= {"text": claim.text.body, "language": sent.language or claim.text.language}
    if sent.record is not None:
        _, places = render(sent.record)
        told["record_spans"] = {
            name: {"start": start, "end": end} for name, (start, end) in places.items()
        }
    return ClaimOut.model_validate(told)


def to_wire(
    assessment: Assessment,
    *,
    sent: ClaimIn,
    id: str,
    created_at: datetime,
    new_id: Callable[[str], str],
    statements: Sequence[Entry] = (),
) -> Wire:
    """The assessment as JSON values in the shape of `AssessmentOut`; `new_id("fnd")` names findings.

    `statements` is what the ledger knows of the claim's subject, this check's own entries included.
    """
    documents = {passage.document.text.id: passage.document for passage in assessment.passages}
    versions = {run.detector: run.version for run in assessment.runs}
    claim = claim_to_wire(sent, assessment.claim)
    chains = {id: chain for chain in assessment.source_chains for id in chain.documents}
    out = AssessmentOut(
        id=id,
        created_at=created_at.isoformat(),
        claim=claim,
        outcome=assessment.outcome,
        conflicts=[
            _conflict(finding, documents, versions, chains, new_id("fnd"))
            for finding in assessment.findings
        ],
        indicators=[
            _indicator(indication, documents, new_id("fnd"))
            for indication in assessment.indications
        ],
        coercion_concern=assessment.coercion_concern,
        corroborations=[_corroboration(c, documents) for c in assessment.corroborations],
        independent_sources=assessment.independent_sources,
        source_chains=[
            SourceChainOut(
                document_ids=list(chain.documents), origin=chain.origin, why=list(chain.why)
            )
            for chain in assessment.source_chains
        ],
        statements=statements_to_wire(statements),
        evidence_considered=considered(assessment.passages),
        runs=[
            RunOut(
                detector=run.detector,
                version=run.version,
                status=run.status,
                milliseconds=run.milliseconds,
                reason=run.reason,
            )
            for run in assessment.runs
        ],
        complete=assessment.complete,
        versions=Versions(
            engine=assessment.versions["engine"],
            embedding_model=assessment.versions.get("embedding_model"),
            nli_model=assessment.versions.get("nli_model"),
            alignment_model=assessment.versions.get("alignment_model"),
            judge=assessment.versions.get("judge"),
            calibration=assessment.versions.get("calibration"),
            library=assessment.versions.get("library"),
        ),
    )
    # What was not sent is absent from the claim; every other field of an answer is always there.
    return out.model_dump(mode="json") | {
        "claim": claim.model_dump(mode="json", exclude_unset=True)
    }


def considered(passages: Sequence[Passage]) -> list[ConsideredOut]:
    """Each document once with its best similarity, the most similar first."""
    best: dict[str, Passage] = {}
    for passage in passages:
        known = best.get(passage.document.text.id)
        if known is None or _similarity(passage) > _similarity(known):
            best[passage.document.text.id] = passage
    ordered = sorted(best.values(), key=lambda passage: -_similarity(passage))
    return [
        ConsideredOut(
            document_id=passage.document.text.id,
            title=passage.document.title,
            url=passage.document.url,
            source=source_to_wire(passage.document.source),
            published_on=_iso(passage.document),
            similarity=None if passage.similarity is None else round(passage.similarity, 4),
        )
        for passage in ordered
    ]


def source_to_wire(source: Source) -> SourceOut:
    """The source, field by field."""
    return SourceOut(name=source.name, type=source.type, country=source.country, owner=source.owner)


def _conflict(
    finding: Finding,
    documents: dict[str, Document],
    versions: dict[str, str],
    chains: dict[str, SourceChain],
    id: str,
) -> ConflictOut:
    document = documents[finding.evidence_span.text.id]
    chain = chains.get(document.text.id)
    sentences = (conflict_sentence(finding, Explained.of(document)), shared_source_sentence(chain))
    alignment = finding.explanation.alignment
    return ConflictOut(
        id=id,
        kind=finding.kind,
        detector=finding.detector,
        detector_version=versions[finding.detector],
        confidence=round(finding.confidence, 4),
        confidence_basis=[
            WeighedOut(feature=w.feature, value=w.value, log_odds=w.log_odds)
            for w in finding.weighed
        ],
        certainty=finding.certainty,
        claim_span=_span(finding.claim_span),
        evidence_span=_evidence_span(finding.evidence_span),
        explanation=" ".join(filter(None, sentences)),
        rule=finding.explanation.rule,
        facts=[
            FactOut(what=fact.what, claimed=fact.claimed, found=fact.found)
            for fact in finding.explanation.facts
        ],
        alignment=alignment
        and AlignmentOut(score=round(alignment.score, 4), why=list(alignment.why)),
        source=source_to_wire(document.source),
        published_on=_iso(document),
        review=ReviewOut(),
    )


def _indicator(indication: Indication, documents: dict[str, Document], id: str) -> IndicatorOut:
    span = indication.span
    of_claim = span is None or span.text.id == CLAIM_TEXT_ID
    document = None if span is None or of_claim else documents[span.text.id]
    return IndicatorOut(
        id=id,
        indicator=indication.indicator,
        detector=indication.detector,
        strength=indication.strength,
        family=indication.family,
        basis=indication.basis,
        span=span
        and IndicatorSpan(
            document_id=None if of_claim else span.text.id,
            start=span.start,
            end=span.end,
            quote=span.quote,
        ),
        explanation=indication_sentence(indication, Explained.of(document) if document else None),
        references=list(indication.references),
        review=ReviewOut(),
    )


def _corroboration(agreed: Corroboration, documents: dict[str, Document]) -> CorroborationOut:
    document = documents[agreed.evidence_span.text.id]
    return CorroborationOut(
        detector=agreed.detector,
        rule=agreed.explanation.rule,
        claim_span=_span(agreed.claim_span),
        evidence_span=_evidence_span(agreed.evidence_span),
        explanation=corroboration_sentence(agreed, Explained.of(document)),
        independent=agreed.independent,
    )


def _body(text: str | None, record: Record | None) -> str:
    if text is not None:
        return text
    if record is None:
        raise BadInput("Give a text, or a record instead.", pointer="")
    return render(record)[0]


def _language(given: str | None, body: str, detect: Detect) -> str | None:
    """The first part of a tag decides how a text is read: "zh-Hant" is read as "zh"."""
    return given.partition("-")[0].lower() if given else detect(body)


def _similarity(passage: Passage) -> float:
    return -2.0 if passage.similarity is None else passage.similarity


def _iso(document: Document) -> str | None:
    return document.published_on.isoformat() if document.published_on else None


def _span(span: Span) -> SpanOut:
    return SpanOut(start=span.start, end=span.end, quote=span.quote)


def _evidence_span(span: Span) -> EvidenceSpan:
    return EvidenceSpan(document_id=span.text.id, start=span.start, end=span.end, quote=span.quote)
