"""The statement in custody aired before trial: by the words, and by the days."""

from __future__ import annotations

from collections.abc import Iterator

from detectors.indicators.matcher import Hit
from detectors.mentions.coercion.gate import Record, Statement
from detectors.mentions.coercion.polarity import asserted
from detectors.mentions.coercion.timing import dated
from detectors.types import Span

INDICATOR = "custody_statement_pretrial"
# A broadcast this soon after an arrest is before any verdict in an ordinary course of justice.
_SOON_DAYS = 14


def statement(record: Record) -> tuple[Span, str] | None:
    """The words of the statement and their family, when it is made in custody and before a verdict.

    The gate must be open by a statement that is not made after a conviction; the claim's own words
    come first, then the evidence's. A statement that only praises counts where custody is stated.
    """
    if not record.gate:
        return None
    for inside in (True, False):
        usable = [
            one for one in record.statements if one.in_claim is inside and not _after_verdict(one)
        ]
        if usable:
            return _quote(usable[0], usable), "T" if inside else "E"
    return None


def _after_verdict(one: Statement) -> bool:
    """True when the sentence says that the speaker had been convicted by then."""
    sentence = one.sentences[one.index]
    return any(
        asserted(hit, sentence) and hit.start < one.hit.start for hit in sentence.frame("verdict")
    )


def _quote(first: Statement, statements: list[Statement]) -> Span:
    """The statement's words, with the cue of custody or camera that overlaps them."""
    sentence = first.sentences[first.index]
    here = [one.hit for one in statements if one.index == first.index]
    cues = [hit for hit in sentence.hits if hit.label.kind == "cue" and hit.label.key == INDICATOR]
    start, end = first.hit.start, first.hit.end
    touching: list[Hit] = [h for h in (*here, *cues) if h.start <= end and start <= h.end]
    return sentence.original(min(hit.start for hit in touching), max(hit.end for hit in touching))


def days(record: Record) -> Iterator[str]:
    """Notes that set the broadcast day against the day of the arrest or of the trial."""
    said_on = record.claim.said_on
    if not record.gate or said_on is None:
        return
    for item in record.evidence:
        for day, hit, sentence in dated(item, "arrest_event", "trial_event"):
            if not asserted(hit, sentence):
                continue
            apart = (said_on - day).days
            if hit.label.key == "arrest_event" and 0 <= apart <= _SOON_DAYS:
                yield f"aired on {said_on}, {apart} days after the arrest of {day}"
            elif hit.label.key == "trial_event" and apart < 0:
                yield f"aired on {said_on}, {-apart} days before the trial of {day}"
