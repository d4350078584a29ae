"""The order that a text itself states between its events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from detectors.mentions.types import Event, Relation
from detectors.types import Span

# Ends of the verb forms that say "having learnt" in English, Russian and Ukrainian.
_GERUNDS = ("having", "ав", "ив", "ув", "ыв", "вши", "вшись", "вшися")
_FIRST = frozenset({"after", "because"})


@dataclass(slots=True)
class Told:
    """An event with what its clause says of order: how it opens, and the adverbs of time in it.

    `lead` are the cues of its conjunction and `lead_span` that word; `adverbs` maps "then", "first",
    "so" and "already" to the words that say so near the beginning of the clause.
    """

    event: Event
    join: str
    lead: frozenset[str]
    lead_span: Span | None
    adverbs: Mapping[str, Span]
    sentence: int = 0
    #: the clause holds a pronoun for one person, or a bare noun that points back to one
    points_back: bool = False
    points_at_thing: bool = False


def read_relations(told: Sequence[Told]) -> tuple[Relation, ...]:
    """Every "A before B" that a conjunction, a verb or an adverb states, in text order.

    "X after Y" and "Y, then X" both give first Y, then X. "because" and "led to" are causal: the cause
    came first. "Not until Y did X happen" tells that X happened: that event is in no other list.
    """
    relations: list[Relation] = []
    for i, item in enumerate(told):
        relation = _subordinate(told, i) if item.join == "subordinate" else _sequence(told, i)
        if relation is not None and relation.first != relation.then:
            relations.append(relation)
    return tuple(relations)


def _subordinate(told: Sequence[Told], i: int) -> Relation | None:
    """The relation of a clause opened by a conjunction with the clause it hangs on."""
    item = told[i]
    lead = item.lead
    known = _learnt(told, i) if "after" in lead else None
    if known is not None and item.lead_span is not None:
        return Relation(known[0], known[1], item.lead_span, causal=True)
    main = _main(told, i)
    if main is None or item.lead_span is None:
        return None
    if "until" in lead and main.event.polarity == "negated":
        return Relation(_happened(item.event), _happened(main.event), item.lead_span)
    if "led_to" in lead:
        return Relation(main.event, item.event, item.lead_span, causal=True)
    if lead & _FIRST:
        return Relation(item.event, main.event, item.lead_span, "because" in lead)
    if "before" in lead or ("when" in lead and "already" in main.adverbs):
        return Relation(main.event, item.event, item.lead_span)
    if "so" in lead and i > 0:
        return Relation(told[i - 1].event, item.event, item.lead_span, causal=True)
    return None


def _learnt(told: Sequence[Told], i: int) -> tuple[Event, Event] | None:
    """For «узнав, что выдан ордер, он бежал»: the warrant, and behind it the flight."""
    opening = told[i].lead_span
    if opening is None or not opening.quote.casefold().endswith(_GERUNDS):
        return None  # "after he said that": what was said need not have happened
    following = [t for t in told[i + 1 : i + 3] if t.sentence == told[i].sentence]
    if len(following) < 2 or following[0].lead != {"that"} or following[1].join == "relative":
        return None
    return following[0].event, following[1].event


def _happened(event: Event) -> Event:
    """The event without its negation, for "not until"."""
    if event.polarity != "negated":
        return event
    return replace(event, polarity="asserted", negation=None, quantifier="")


def _main(told: Sequence[Told], i: int) -> Told | None:
    """The clause before it in the sentence that is no subordinate itself, else the one behind it."""
    sentence = told[i].sentence
    if "that" in told[i].lead and i + 1 < len(told) and told[i + 1].sentence == sentence:
        # "They recall that by the time it came, …": what is recalled lies behind it.
        return told[i + 1]
    for j in range(i - 1, -1, -1):
        if told[j].sentence != sentence:
            break
        # "It was not until": words that tell nothing are not what came later.
        # «Следует, что пожар начался после взрыва»: what is reported, not the report.
        reported = told[j].lead == {"that"}
        if (reported or told[j].join not in {"relative", "subordinate"}) and told[j].event.tokens:
            return told[j]
    behind = [t for t in told[i + 1 : i + 3] if t.sentence == sentence]
    if behind:
        # "After he said that the bridge was closed, the drivers left": they left later, it did not close.
        said = len(behind) > 1 and behind[0].lead == {"that"} and behind[1].join == "comma"
        return behind[1] if said else behind[0]
    return told[i - 1] if i > 0 and told[i - 1].sentence == sentence else None


def _sequence(told: Sequence[Told], i: int) -> Relation | None:
    """The relation of a clause that says "then" with the one told before it."""
    item = told[i]
    cue = item.adverbs.get("then") or item.adverbs.get("so")
    if cue is None or i == 0:
        return None
    start = item.event.clause.start
    for j in range(i - 1, -1, -1):
        before = told[j]
        if item.sentence - before.sentence > 1:
            return None
        # A relative clause and its head overlap, and "it was they" tells nothing.
        if before.event.clause.end <= start and (before.event.concepts or before.event.dates):
            return Relation(before.event, item.event, cue, "then" not in item.adverbs)
    return None
