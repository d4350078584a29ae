"""The pairs of clauses that tell the same event, for the detectors to compare one slot of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from detectors.alignment import same_event
from detectors.mentions.reading import Reading, read
from detectors.mentions.types import Event, Slot
from detectors.types import Alignment, Answer, Claim, Context, Document, Passage

#: Stands in a pair until its clauses are aligned.
_NOT_YET = Alignment(0.0, Answer.CANNOT_SAY, ())

# A plan, a condition or a demand says nothing about what happened; a denial of the event itself is
# the contradiction detector's business, not a date, number or place of it.
HAPPENED = frozenset({"asserted", "alleged"})


@dataclass(frozen=True, slots=True)
class Pair:
    """A clause of the claim and one of the evidence that tell the same event but for one slot."""

    claimed: Event
    found: Event
    document: Document
    alignment: Alignment


def readings(claim: Claim, passages: Sequence[Passage]) -> tuple[Reading, dict[Document, Reading]]:
    """What the claim and each document say; relative dates count from when they were said."""
    return read(claim.text, claim.said_on), {
        passage.document: read(passage.document.text, passage.document.published_on)
        for passage in passages
    }


def events_of(document: Document, passages: Sequence[Passage]) -> tuple[Event, ...]:
    """The events of a document that lie in one of its passages, each once, in order."""
    spans = [passage.span for passage in passages if passage.document == document]
    return tuple(
        event
        for event in read(document.text, document.published_on).events
        if any(span.overlaps(event.clause) for span in spans)
    )


def pairs(
    claim: Claim,
    passages: Sequence[Passage],
    *,
    slot: Slot,
    context: Context,
    claimed_if: Callable[[Event], bool] = lambda event: event.polarity in HAPPENED,
    found_if: Callable[[Event], bool] = lambda event: event.polarity in HAPPENED,
    decides: Callable[[Pair], bool] = lambda pair: True,
) -> Iterator[Pair]:
    """Every pair of clauses whose alignment holds with `slot` blanked, document by document.

    `claimed_if` and `found_if` drop clauses before the costly comparison, e.g. those without a date,
    and `decides` pairs of which no rule would say anything however well they align: it is asked
    before they are aligned, and models are asked about the others alone.
    """
    claimed_events = [e for e in read(claim.text, claim.said_on).events if claimed_if(e)]
    if not claimed_events:
        return
    for document in dict.fromkeys(passage.document for passage in passages):
        for found in events_of(document, passages):
            if not found_if(found):
                continue
            for claimed in claimed_events:
                if not decides(Pair(claimed, found, document, _NOT_YET)):
                    continue
                alignment = same_event(
                    claimed, found, slot=slot, similar=context.similar, same=context.same
                )
                if alignment.answer is Answer.HOLDS:
                    yield Pair(claimed, found, document, alignment)
