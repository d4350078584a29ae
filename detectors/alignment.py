"""Whether two clauses tell the same event once one slot is blanked.

Two things are asked for: the same thing happened (a shared concept, or one that is told for it), and it is
this very one (shared people, places, things, numbers). What stands in the clauses counts in full, what
stands around them less. Where the slot is a person's state or identity, the same person is enough.
"""

from __future__ import annotations

import math

from detectors.mentions.contrast import (
    against,
    differing,
)
from detectors.mentions.names import same_name_forms
from detectors.mentions.types import Event, Slot
from detectors.sharing import Predicate, Shared, blanked, people, shared_by
from detectors.types import Alignment, Answer, SameEvent, Similar, answered_by

# (points, points that say which one) to hold, by how well what happened fits.
NEEDED: dict[Predicate, tuple[float, float]] = {
    "same": (0.75, 0.65),
    "related": (1.3, 1.1),
    "open": (1.9, 1.5),
    "other": (3.4, 2.4),
}
WORTH: dict[Predicate, float] = {"same": 1.5, "related": 0.9, "open": 0.3, "other": 0.0}
# What a likeness of 1 may add and one of 0 take from the points. Unrelated clauses have about 0.1.
SIMILARITY = 1.0
USUAL_SIMILARITY = 0.15
# The score of clauses that tell another place, day or person beside the slot.
MOST_WITH_ANOTHER = 0.45
# The alignment model is asked where the words fall short by at most so many points, share so much
# that tells which event it is, and nothing speaks against it; from this probability on it decides.
ASKED_FROM = 0.9
ASKED_WHICH = 0.3
SAME_EVENT = 0.95


def same_event(
    claimed: Event,
    found: Event,
    *,
    slot: Slot,
    similar: Similar | None = None,
    same: SameEvent | None = None,
    predicate: Predicate | None = None,
) -> Alignment:
    """HOLDS when both clauses tell the same event if `slot` is left out of both.

    CANNOT_SAY when too little is shared to tell, DOES_NOT_HOLD when a role, a name, a date or the
    trigger speaks against it. `score` in [0, 1] grows with the evidence for "same". `predicate` says
    how well what happened fits where the caller knows better than the words: "closed" and "sold
    bread until" tell of one shop.
    """
    shared = shared_by(claimed, found, slot=slot, predicate=predicate)
    predicate = shared.predicate
    points, which = NEEDED[predicate]
    reasons = against(claimed, found, slot)
    if similar is not None and not reasons and _could_tip(shared, points, which):
        likeness = similar([(blanked(claimed, slot), blanked(found, slot))])[0]
        if likeness is not None:
            shared.points += SIMILARITY * (likeness - USUAL_SIMILARITY)
            shared.why.append(f"similarity {likeness:.2f}")
    total = WORTH[predicate] + shared.points
    score = round(1.0 - math.exp(-max(total, 0.0) / 3.0), 4)
    why = tuple(_readable(reason) for reason in shared.why)
    if reasons:
        return Alignment(min(score, 0.3), Answer.DOES_NOT_HOLD, (*why, *reasons))
    differ = differing(claimed, found, slot)
    if differ:
        return Alignment(min(score, MOST_WITH_ANOTHER), Answer.CANNOT_SAY, (*why, *differ))
    if slot in {"state", "identity"} and same_person(claimed, found) is Answer.HOLDS:
        return Alignment(max(score, 0.6), Answer.HOLDS, (*why, "the same person"))
    enough = shared.points >= points and shared.which >= which
    if enough and (predicate != "open" or shared.inside >= 1.2):
        return Alignment(score, Answer.HOLDS, why)
    if same is not None and shared.points >= points - ASKED_FROM and shared.which >= ASKED_WHICH:
        sure = same([(blanked(claimed, slot, "___"), blanked(found, slot, "___"))])[0]
        if sure >= SAME_EVENT:
            said = f"same event by the model {sure:.2f}{answered_by(same)}"
            return Alignment(score, Answer.HOLDS, (*why, said))
    return Alignment(score, Answer.CANNOT_SAY, why)


def _readable(reason: str) -> str:
    """A reason without the signs by which keys of happenings and things are told apart."""
    return reason.replace("!", "").replace("@", "").replace("#", "")


def _could_tip(shared: Shared, points: float, which: float) -> bool:
    """True when an embedding can decide: the words alone are neither clearly enough nor too few."""
    most, least = SIMILARITY * (1.0 - USUAL_SIMILARITY), -SIMILARITY * USUAL_SIMILARITY
    return shared.which >= which and points - most <= shared.points < points - least


def same_person(claimed: Event, found: Event) -> Answer:
    """HOLDS when the people whom the clauses speak of share a name, by themselves or by pronoun.

    DOES_NOT_HOLD when both name people and all names exclude each other, else CANNOT_SAY.
    """
    answers = {same_name_forms(a.forms, b.forms) for a in people(claimed) for b in people(found)}
    if Answer.HOLDS in answers:
        return Answer.HOLDS
    if answers == {Answer.DOES_NOT_HOLD}:
        return Answer.DOES_NOT_HOLD
    return Answer.CANNOT_SAY
