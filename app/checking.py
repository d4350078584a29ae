"""One claim against evidence: every door of the service calls `check`.

Findings, never verdicts. Coercion indicators are gathered beside the conflicts and change none of
them.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.comparable import Floor, any_comparable
from app.sources import passes_on, source_chains
from detectors.indicators.rollup import concern as coercion_concern
from detectors.mentions.sentences import read_sentences
from detectors.types import (
    Assessment,
    Claim,
    Context,
    Corroboration,
    Detected,
    Detector,
    Document,
    Finding,
    Indication,
    Outcome,
    Passage,
    Run,
    Span,
    Text,
)

Vectors = NDArray[np.float32]
T = TypeVar("T")

_log = logging.getLogger(__name__)


class Embed(Protocol):
    """L2-normalised vectors of the texts, in order, float32 `(n, dimension)`."""

    def __call__(self, texts: Sequence[str], *, kind: Literal["query", "passage"]) -> Vectors: ...


Nearest = Callable[[Sequence[str], Vectors], Sequence[Passage]]
"""Passages of the library for the claim's sentences and their vectors, best first."""

Likeness = Callable[[float, str, str], float]
"""The cosine of a sentence of the claim with a passage on the scale of `Passage.similarity`."""

Weigh = Callable[[Finding, Claim, Passage | None], Finding]
"""A finding with its calibrated confidence, from the passage that it quotes."""

Split = Callable[[Text], Sequence[Span]]
"""The passages of a text: runs of whole sentences that leave out nothing but white space."""


def check(
    claim: Claim,
    evidence: Sequence[Document],
    *,
    detectors: Mapping[str, Detector],
    context: Context,
    split: Split,
    embed: Embed | None = None,
    nearest: Nearest | None = None,
    likeness: Likeness | None = None,
    floor: Floor | None = None,
    versions: Mapping[str, str] | None = None,
    clock: Callable[[], float] = time.perf_counter,
    weigh: Weigh | None = None,
    threshold: float = 0.0,
) -> Assessment:
    """The findings of every installed detector about one claim, each at exact words on both sides.

    All passages of `evidence` are read; of the library those that `nearest` gives, without texts
    that were sent along as well. Without `embed` similarities are unknown and the library is left
    alone. `likeness` None leaves cosines as they are. A detector that fails is logged and its run
    marked. `floor` is for `any_comparable`. `weigh` calibrates confidences; a finding below
    `threshold` is not shown.
    """
    passages = _passages(claim, evidence, split=split, embed=embed, nearest=nearest)
    if likeness is not None:
        passages = tuple(on_scale(passages, claim.text.body, likeness))
    gathered = _Gathered()
    runs = tuple(
        _run(detector, claim, passages, context, gathered, clock) for detector in detectors.values()
    )
    order = {document.text.id: n for n, document in enumerate(_documents(passages))}
    found = gathered.findings
    if weigh is not None:
        found = [weigh(finding, claim, passage_of(finding, passages)) for finding in found]
    found = [finding for finding in found if finding.confidence >= threshold]
    findings = _distinct_findings(found, order)
    indications = _distinct_indications(gathered.indications)
    corroborations = _weighed_apart(
        claim, _distinct_corroborations(gathered.corroborations, order), passages
    )
    quoted: dict[str, list[Span]] = {}
    for finding in findings:
        quoted.setdefault(finding.evidence_span.text.id, []).append(finding.evidence_span)
    chains = source_chains(
        [document for document in _documents(passages) if document.text.id in quoted], quoted
    )
    return Assessment(
        claim=claim,
        outcome=_outcome(claim, passages, findings, corroborations, split=split, floor=floor),
        passages=passages,
        findings=findings,
        indications=indications,
        coercion_concern=coercion_concern(indications),
        corroborations=corroborations,
        independent_sources=len(chains),
        runs=runs,
        versions=dict(versions or {}),
        source_chains=chains,
    )


@dataclass(slots=True)
class _Gathered:
    """What the detectors have yielded so far, verified."""

    findings: list[Finding]
    corroborations: list[Corroboration]
    indications: list[Indication]

    def __init__(self) -> None:
        self.findings, self.corroborations, self.indications = [], [], []


def on_scale(passages: Iterable[Passage], query: str, likeness: Likeness) -> Iterator[Passage]:
    """The passages with the likeness that their cosine with the query stands for."""
    for passage in passages:
        cosine = passage.similarity
        yield (
            passage
            if cosine is None
            else replace(passage, similarity=likeness(cosine, query, passage.span.quote))
        )


def _passages(
    claim: Claim,
    evidence: Sequence[Document],
    *,
    split: Split,
    embed: Embed | None,
    nearest: Nearest | None,
) -> tuple[Passage, ...]:
    """The passages sent along, then those of the library, each with its similarity to the claim."""
    inline = [Passage(document, span) for document in evidence for span in split(document.text)]
    if embed is None:
        return tuple(inline)
    sentences = [span.quote for span in read_sentences(claim.text)] or [claim.text.body]
    queries = embed(sentences, kind="query")
    if inline:
        vectors = embed([passage.span.quote for passage in inline], kind="passage")
        best = (vectors @ queries.T).max(axis=1)
        inline = [
            replace(passage, similarity=float(cosine))
            for passage, cosine in zip(inline, best, strict=True)
        ]
    found = nearest(sentences, queries) if nearest else ()
    bodies = {document.text.body for document in evidence}
    ids = {document.text.id for document in evidence}
    return (
        *inline,
        *(
            passage
            for passage in found
            if passage.document.text.body not in bodies and passage.document.text.id not in ids
        ),
    )


def passage_of(finding: Finding, passages: Iterable[Passage]) -> Passage | None:
    """The passage that a finding quotes, or another one of its document."""
    own = [p for p in passages if p.document.text == finding.evidence_span.text]
    return next((p for p in own if p.span.overlaps(finding.evidence_span)), own[0] if own else None)


def _documents(passages: Iterable[Passage]) -> list[Document]:
    return list(dict.fromkeys(passage.document for passage in passages))


def _run(
    detector: Detector,
    claim: Claim,
    passages: Sequence[Passage],
    context: Context,
    gathered: _Gathered,
    clock: Callable[[], float],
) -> Run:
    """Adds what the detector finds to `gathered`; of more than the limit the most confident."""
    missing = sorted(need for need in detector.needs if getattr(context, need, None) is None)
    if missing:
        wanted = " and ".join(_models.get(need, need) for need in missing)
        skipped = f"needs {wanted}, none is configured"
        return Run(detector.name, detector.version, "skipped", 0.0, skipped)
    began = clock()
    found = _attempt(
        f"detector {detector.name}", lambda: _verified(detector, claim, passages, context)
    )
    if isinstance(found, _Failed):
        return Run(detector.name, detector.version, "failed", _since(began, clock), found.reason)
    standing, lost = found
    _gather(standing, gathered, limit=context.limits.findings_per_detector)
    if lost:
        _log.error("detector %s: %d quotes do not stand in their text", detector.name, lost)
        reason = f"{lost} of {lost + len(standing)} results did not stand verification"
        return Run(detector.name, detector.version, "failed", _since(began, clock), reason)
    return Run(detector.name, detector.version, "ok", _since(began, clock))


@dataclass(frozen=True, slots=True)
class _Failed:
    """Why there is no result."""

    reason: str


def _attempt(what: str, work: Callable[[], T]) -> T | _Failed:
    """What `work` gives, or why it gave nothing: a stranger's code may raise anything."""
    try:
        return work()
    except Exception as error:  # The only one of its kind in the project: the others go on.
        _log.exception("%s failed", what)
        return _Failed(f"stopped by {type(error).__name__}")


def _verified(
    detector: Detector, claim: Claim, passages: Sequence[Passage], context: Context
) -> tuple[list[Detected], int]:
    """The results that stand and the number of those that do not."""
    detected = list(detector.detect(claim, passages, context))
    texts = {passage.document.text.id: passage.document.text for passage in passages}
    standing = [item for item in detected if _stands(item, claim.text, texts)]
    return standing, len(detected) - len(standing)


def _since(began: float, clock: Callable[[], float]) -> float:
    return round((clock() - began) * 1000, 3)


_models: Mapping[str, str] = {"nli": "an NLI model", "similar": "an embedding model"}


def _gather(detected: Sequence[Detected], gathered: _Gathered, *, limit: int) -> None:
    findings = [item for item in detected if isinstance(item, Finding)]
    findings.sort(key=lambda finding: -finding.confidence)
    gathered.findings += findings[:limit]
    gathered.corroborations += [d for d in detected if isinstance(d, Corroboration)][:limit]
    gathered.indications += [d for d in detected if isinstance(d, Indication)][:limit]


def _stands(item: Detected, claim: Text, texts: Mapping[str, Text]) -> bool:
    """True for a result whose quotes are cut from texts of this check and whose confidence is one."""
    if isinstance(item, Indication):
        return item.span is None or item.span.text in (claim, texts.get(item.span.text.id))
    if not isinstance(item, Finding | Corroboration):
        return False
    if isinstance(item, Finding) and not (
        math.isfinite(item.confidence) and 0 < item.confidence <= 1
    ):
        return False
    return item.claim_span.text == claim and (
        item.evidence_span.text == texts.get(item.evidence_span.text.id)
    )


def _distinct_findings(
    findings: Sequence[Finding], order: Mapping[str, int]
) -> tuple[Finding, ...]:
    """One finding for each thing found, the most confident, in falling order of confidence.

    A contradiction says nothing more where another kind has already named what is incompatible.
    """
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda f: _rank(f, order)):
        if not any(_same_finding(finding, other) for other in kept):
            kept.append(finding)
    return tuple(
        finding
        for finding in kept
        if finding.kind != "contradiction"
        or not any(other.kind != "contradiction" and _same_places(finding, other) for other in kept)
    )


def _rank(finding: Finding, order: Mapping[str, int]) -> tuple[Any, ...]:
    claimed, found = finding.claim_span, finding.evidence_span
    place = (claimed.start, claimed.end, order[found.text.id], found.start, found.end)
    values = tuple((f.what, f.claimed, f.found) for f in finding.explanation.facts)
    name = (finding.kind, finding.detector, finding.explanation.rule)
    return (-finding.confidence, *place, *name, values)


def _same_finding(one: Finding, other: Finding) -> bool:
    """The same kind of conflict between the same words.

    One clause may hold two numbers that both differ: where both findings say what they compared,
    they are the same only if they share a value on either side.
    """
    if one.kind != other.kind or not _same_places(one, other):
        return False
    mine, theirs = one.explanation.facts, other.explanation.facts
    if not mine or not theirs:
        return True
    return any(a.claimed == b.claimed or a.found == b.found for a in mine for b in theirs)


def _same_places(one: Finding | Corroboration, other: Finding | Corroboration) -> bool:
    return one.claim_span.overlaps(other.claim_span) and one.evidence_span.overlaps(
        other.evidence_span
    )


def _distinct_corroborations(
    corroborations: Sequence[Corroboration], order: Mapping[str, int]
) -> tuple[Corroboration, ...]:
    """Each agreement between the same words once, in the order of the claim."""
    kept: list[Corroboration] = []
    for agreed in corroborations:
        if not any(
            agreed.claim_span == other.claim_span
            and agreed.evidence_span == other.evidence_span
            and agreed.explanation.facts == other.explanation.facts
            for other in kept
        ):
            kept.append(agreed)
    return tuple(
        sorted(
            kept,
            key=lambda c: (
                c.claim_span.start,
                c.claim_span.end,
                order[c.evidence_span.text.id],
                c.evidence_span.start,
                c.detector,
                c.explanation.rule,
            ),
        )
    )


def _weighed_apart(
    claim: Claim, agreed: Sequence[Corroboration], passages: Sequence[Passage]
) -> tuple[Corroboration, ...]:
    """The agreements, those that are only the claim passed on marked as such."""
    documents = {document.text.id: document for document in _documents(passages)}
    return tuple(
        replace(one, independent=not passes_on(claim, documents[one.evidence_span.text.id], one))
        for one in agreed
    )


_strengths = {"strong": 0, "moderate": 1, "weak": 2}


def _distinct_indications(indications: Sequence[Indication]) -> tuple[Indication, ...]:
    """Each sign at each place once, the strongest first."""
    kept: list[Indication] = []
    for sign in sorted(indications, key=_sign_rank):
        if not any(_same_sign(sign, other) for other in kept):
            kept.append(sign)
    return tuple(kept)


def _sign_rank(sign: Indication) -> tuple[Any, ...]:
    place = (
        ("", -1, -1) if sign.span is None else (sign.span.text.id, sign.span.start, sign.span.end)
    )
    return (_strengths[sign.strength], sign.indicator, sign.basis, *place, sign.note)


def _same_sign(one: Indication, other: Indication) -> bool:
    if one.indicator != other.indicator or one.basis != other.basis:
        return False
    if one.span is None or other.span is None:
        return one.span is other.span and one.note == other.note
    return one.span.overlaps(other.span)


def _outcome(
    claim: Claim,
    passages: Sequence[Passage],
    findings: Sequence[Finding],
    corroborations: Sequence[Corroboration],
    *,
    split: Split,
    floor: Floor | None,
) -> Outcome:
    """Whether anything conflicts, and if nothing does, whether there was anything to compare."""
    if findings:
        return "conflicts_found"
    if corroborations:
        return "no_conflict_found"
    about = _attempt(
        "the comparison of contents",
        lambda: any_comparable(claim, split(claim.text), passages, floor=floor),
    )
    return "no_conflict_found" if about is True else "no_evidence"
