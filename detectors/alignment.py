"""Whether two clauses tell the same event once one slot is blanked.

Points are given for what both clauses share: what happened (concepts of the tables), to what (things,
words) and above all which one (names, places, numbers). Something must say what happened and something
must say which one it was; what stands around the clauses counts for less than what stands in them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from detectors.mentions.types import Event, Slot, Term
from detectors.types import Alignment, Answer, Similar, Span

# Points of a shared word by its kind, first and each further one. A proper name is rarely shared by
# chance, a common verb often.
PROPER = (1.7, 0.9)
TRIGGER = (1.5, 0.6)
THING = (1.0, 0.8)
WORD = (1.0, 0.8)
NUMBER = (1.0, 0.5)
# A word that stands in one clause and only around the other.
NEARBY = 0.45
AROUND = 0.25
# Points from which on the clauses are taken to tell one event, and below which nothing can be said.
HOLDS = 3.4
# What a high or low embedding similarity may add or take.
SIMILARITY = 0.8

# Concepts so common that sharing them says little.
VAGUE = frozenset(
    {
        "!carry", "!begin", "!end", "!stay", "!lead", "!own", "!hold", "!use", "!receive", "!send", "!answer",
        "!work", "!live", "!prepare", "!order", "!attend", "!detect", "!inspect", "!film", "!broadcast",
        "!publish", "!issue", "!state_of_health", "!speech", "!arrive", "!depart",
        "@man", "@woman", "@country", "@house", "@family", "@office", "@officer", "@case", "@document",
        "@ministry", "@minister", "@government", "@police", "@investigator", "@prosecutor", "@journalist",
        "@television", "@video", "@city", "@district", "@province", "@lawyer", "@court", "@president",
        "@village", "@statement", "@letter", "@company", "@citizen", "@child", "@worker", "@commission",
        "@delegate", "@witness", "@photo", "@network", "@owner", "@market", "@land",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Side:
    """The words of a clause with the slot left out, by key."""

    terms: dict[str, Term]
    context: frozenset[str]


def same_event(
    claimed: Event, found: Event, *, slot: Slot, similar: Similar | None = None
) -> Alignment:
    """HOLDS when both clauses tell the same event if `slot` is left out of both.

    CANNOT_SAY when too little is shared to tell, DOES_NOT_HOLD when a role, a name or the trigger
    speaks against it. `score` in [0, 1] grows with the evidence for "same".
    """
    left, right = _side(claimed, slot), _side(found, slot)
    points, why, what, which = _shared(left, right)
    against = _against(claimed, found, slot)
    if similar is not None and points > HOLDS / 2 and _same_script(claimed, found):
        cosine = similar([(_blanked(claimed, slot), _blanked(found, slot))])[0]
        points += SIMILARITY * (cosine - 0.4)
        why = (*why, f"similarity {cosine:.2f}")
    score = round(1.0 - math.exp(-max(points, 0.0) / HOLDS), 4)
    if against:
        return Alignment(min(score, 0.3), Answer.DOES_NOT_HOLD, (*why, *against))
    if points >= HOLDS and what and which:
        return Alignment(score, Answer.HOLDS, why)
    return Alignment(score, Answer.CANNOT_SAY, why)


def _slot_spans(event: Event, slot: Slot) -> tuple[Span, ...]:
    """The spans that a slot fills in a clause."""
    if slot == "when":
        return tuple(d.span for d in event.dates)
    if slot == "how_many":
        return tuple(q.span for q in event.quantities)
    if slot == "where":
        return tuple(p.span for p in event.places)
    if slot == "identity":
        people = (*event.agents, *event.patients, *event.others)
        return tuple(p.span for p in people if hasattr(p, "value"))
    if slot == "who":
        return () if event.doer is None else (event.doer.span,)
    return ()


def _side(event: Event, slot: Slot) -> _Side:
    spans = _slot_spans(event, slot)
    terms = {
        t.key: t
        for t in event.tokens
        if not any(s.start <= t.start and t.end <= s.end for s in spans)
        and not (slot == "state" and t.key in STATES)
    }
    blanked = {
        t.key
        for t in event.tokens
        if any(s.start <= t.start and t.end <= s.end for s in spans) and t.key not in terms
    }
    for participant in (event.doer, event.undergoer):
        if participant is not None and participant.inherited:
            for name in participant.names:
                for form in name.forms[:1]:
                    terms.setdefault(form, Term(0, 0, form, "proper"))
            if not participant.names and slot != "who":
                for key in participant.keys:
                    terms.setdefault(key, Term(0, 0, key, "word"))
    return _Side(terms, event.context - blanked)


# Concepts that say in which state somebody is; blanked when states are compared.
STATES = frozenset(
    {
        "!custody", "!detain", "!release", "!die", "!state_of_health", "!convict", "!acquit", "!charge",
        "!sentence", "!dismiss", "!resign", "!appoint", "!suspend_person", "!restrict", "!revoke",
        "!register", "!issue", "!expire", "!unemployed", "!trial",
    }
)  # fmt: skip


def _shared(left: _Side, right: _Side) -> tuple[float, tuple[str, ...], bool, bool]:
    """Points, reasons, and whether something says what happened and which one it was."""
    points = 0.0
    why: list[str] = []
    seen: dict[str, int] = {}
    what = which = 0.0
    for key in sorted(left.terms.keys() & right.terms.keys()):
        kind: str = left.terms[key].kind
        if "proper" in {kind, right.terms[key].kind}:
            kind = "proper"
        gain = _points(kind, seen)
        if key in VAGUE:
            gain *= 0.4
        points += gain
        why.append(f"both: {key}")
        if kind == "trigger":
            what += gain
        elif kind in {"proper", "number"}:
            which += gain
        else:
            what += gain / 2
            which += gain / 2
    near = _nearby(left, right) + _nearby(right, left)
    for key, kind in near:
        base = PROPER[0] if kind == "proper" else THING[0] * 0.7
        gain = NEARBY * base * (0.4 if key in VAGUE else 1.0)
        if seen.get("near", 0) >= 4:
            break
        seen["near"] = seen.get("near", 0) + 1
        points += gain
        why.append(f"nearby: {key}")
        if kind == "proper":
            which += gain
        else:
            which += gain / 2
            what += gain / 2
    return points, tuple(why), what >= 0.9, which >= 0.7


def _nearby(left: _Side, right: _Side) -> list[tuple[str, str]]:
    """Words of the left clause that stand only around the right one."""
    return [
        (key, term.kind)
        for key, term in sorted(left.terms.items())
        if key not in right.terms
        and key in right.context
        and term.kind in {"proper", "thing", "trigger"}
    ]


def _points(kind: str, seen: dict[str, int]) -> float:
    table = {
        "proper": PROPER, "trigger": TRIGGER, "thing": THING, "word": WORD, "number": NUMBER,
    }[kind]  # fmt: skip
    count = seen.get(kind, 0)
    seen[kind] = count + 1
    return table[0] if count == 0 else table[1] / (1 + 0.3 * (count - 1))


def _against(claimed: Event, found: Event, slot: Slot) -> tuple[str, ...]:
    """What speaks against one event."""
    return ()


def _blanked(event: Event, slot: Slot) -> str:
    """The words of the clause without those of the slot."""
    body = event.clause.text.body
    at, kept = event.clause.start, []
    for span in sorted(_slot_spans(event, slot), key=lambda s: s.start):
        if span.start >= at:
            kept.append(body[at : span.start])
            at = span.end
    kept.append(body[at : event.clause.end])
    return " ".join(" ".join(kept).split())


def _same_script(claimed: Event, found: Event) -> bool:
    return claimed.clause.quote.isascii() == found.clause.quote.isascii()
