"""Whether two clauses tell the same event once one slot is blanked."""

from __future__ import annotations

from detectors.mentions.types import Event, Slot
from detectors.types import Alignment, Answer, Similar


def same_event(
    claimed: Event, found: Event, *, slot: Slot, similar: Similar | None = None
) -> Alignment:
    """HOLDS when both clauses tell the same event if `slot` is left out of both.

    CANNOT_SAY when too little is shared to tell, DOES_NOT_HOLD when a role, a name or the trigger
    speaks against it. `score` in [0, 1] grows with the evidence for "same".
    """
    return Alignment(score=0.0, answer=Answer.CANNOT_SAY)
