"""Documented indicators that a broadcast statement was coerced or staged: see coercion_indicators.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from detectors.indicators import Indicator, indicator
from detectors.mentions.coercion import crossing, custody, timing
from detectors.mentions.coercion.gate import Record, record
from detectors.mentions.coercion.words import Found, found_in_claim, found_in_evidence
from detectors.types import (
    Basis,
    Claim,
    Context,
    Detected,
    Detector,
    Document,
    Indication,
    Passage,
    Said,
    Span,
    Strength,
)

NAME = "coercion-indicators"


def detect(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterable[Detected]:
    """Indications, ordered by where they stand; never a conflict and never a verdict.

    Every one quotes the words that carry it, or in its note the fields or the two texts compared.
    """
    read = record(claim, passages)
    found = [
        *(_worded(one, "claim_text") for one in found_in_claim(read)),
        *(_worded(one, "evidence_text") for one in found_in_evidence(read)),
        *_observed(read),
        *_compared(read, context.recordings),
        *_reckoned(read),
        *_remembered(read, context.statements),
    ]
    return sorted(dict.fromkeys(found), key=_place)


def _worded(found: Found, basis: Basis) -> Indication:
    strength: Strength = "weak" if found.weakened else found.indicator.strength
    return _indication(found.indicator, basis, found.span, found.family, strength=strength)


def _observed(read: Record) -> Iterator[Indication]:
    """What a person saw or heard in the footage, under the same gate as words."""
    for seen in read.claim.observations:
        one = indicator(seen.indicator)
        if one is None or not (read.gate if one.gated else read.concerned):
            continue
        note = seen.note or "recorded without a note"
        by = f", observed by {seen.observed_by}" if seen.observed_by else ""
        yield _indication(one, "observation", None, "V", extra=f': "{note}"{by}')


def _compared(read: Record, recordings: Sequence[Document]) -> Iterator[Indication]:
    """What two texts show side by side; the span is where the second text says it.

    Of a recording, which is no evidence, the span is where the claim says it and the note quotes it.
    """
    said = custody.statement(read)
    if said is not None:
        span, family = said
        basis: Basis = "claim_text" if family == "T" else "evidence_text"
        yield _known(custody.INDICATOR, basis, span, family)
    for name, found in (
        ("script_recurrence", crossing.shared_wording(read)),
        ("script_recurrence", crossing.shared_script(read, recordings)),
        ("abrupt_reversal", crossing.earlier_stand(read)),
        ("excess_self_incrimination", crossing.beyond_the_charge(read)),
        ("timeline_impossible", timing.impossible(read)),
    ):
        for span, reason in found:
            yield _known(name, "cross_document", span, "X", extra=f": {reason}")


def _reckoned(read: Record) -> Iterator[Indication]:
    """What the days of the broadcast and of the case show; the note quotes them."""
    for note in custody.days(read):
        yield _known(custody.INDICATOR, "metadata", None, "M", extra=f": {note}")
    for note in timing.answers_criticism(read):
        yield _known("retaliatory_timing", "metadata", None, "M", extra=f": {note}")


def _remembered(read: Record, known: Sequence[Said]) -> Iterator[Indication]:
    """What the same person, or others of his case, said at another time, from the ledger.

    The span is what the claim lets him say now; the note quotes the other words with their day. A
    denial counts when it was said before the broadcast, a taking back or a finding after it. That he
    was not forced, said early, counts for nothing here and cancels nothing.
    """
    said_on = read.claim.said_on
    mine = [one for one in read.statements if one.in_claim and one.kind in _ADMITTING]
    if not (read.gate and mine and said_on):
        return
    first = mine[0]
    span = first.sentences[first.index].original(first.hit.start, first.hit.end)
    here = [item.document.text.body for item in read.everything]
    for one in known:
        name = _REMEMBERED.get(one.kind)
        if name is None or any(one.quote in body for body in here):
            continue
        day = one.latest if one.kind == "denial" else one.earliest or one.known_from
        if day is None or (day >= said_on) is (one.kind == "denial"):
            continue
        told = f"{day:%Y-%m-%d}" if one.earliest == one.latest == day else f"known by {day}"
        who = f", {one.source}" if one.source else ""
        yield _known(name, "cross_document", span, "X", extra=f': "{one.quote}" ({told}{who})')


_ADMITTING = frozenset({"incriminating", "repentant", "returning"})
_REMEMBERED = {
    "denial": "abrupt_reversal",
    "retraction": "retraction",
    "coercion_account": "third_party_coercion_statement",
    "finding": "official_coercion_finding",
}


def _known(
    name: str, basis: Basis, span: Span | None, family: str, *, extra: str = ""
) -> Indication:
    one = indicator(name)
    assert one is not None, f"the codebook has no {name}"
    return _indication(one, basis, span, family, extra=extra)


def _indication(
    one: Indicator,
    basis: Basis,
    span: Span | None,
    family: str,
    *,
    extra: str = "",
    strength: Strength | None = None,
) -> Indication:
    return Indication(
        detector=NAME,
        indicator=one.id,
        strength=strength or one.strength,
        basis=basis,
        span=span,
        note=f"matches the documented indicator “{one.title}”{extra}",
        family=family,
        references=one.references,
    )


def _place(one: Indication) -> tuple[bool, str, int, int, str, str, str]:
    """Claim first, then the documents by id, then what has no span."""
    if one.span is None:
        return (True, "", 0, 0, one.indicator, one.basis, one.note)
    key = "" if one.basis == "claim_text" else one.span.text.id
    return (False, key, one.span.start, one.span.end, one.indicator, one.basis, one.note)


DETECTOR = Detector(name=NAME, version="1", detect=detect, rules=frozenset())
