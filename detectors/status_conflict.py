"""Incompatible states of one person or body at one moment: see status_conflict.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from detectors.alignment import same_event
from detectors.languages.concepts import VAGUE
from detectors.mentions.aspect import lasts
from detectors.mentions.contrast import other_number, places_apart, places_differ
from detectors.mentions.dates.compare import published_bound
from detectors.mentions.names import same_name_forms
from detectors.mentions.reading import read
from detectors.mentions.roles.exclusion import two_trades
from detectors.mentions.states import EARLIER, FINAL, State, clash, one_of_two, read_states
from detectors.mentions.types import DateMention, Event, Role
from detectors.pairing import HAPPENED, events_of
from detectors.quoting import covering
from detectors.sharing import people
from detectors.status_conditions import Excluded, excluded
from detectors.types import (
    Alignment,
    Answer,
    Certainty,
    Claim,
    Context,
    Corroboration,
    Detected,
    Detector,
    Document,
    Explanation,
    Fact,
    Finding,
    Passage,
    Span,
)

RULE = "incompatible-states"
FINAL_RULE = "state-after-a-final-one"
SAME = "same-state"
CONFIDENCE: dict[Certainty, float] = {"certain": 0.92, "likely": 0.8}
# A state that was true so many days before may be taken to be still true, though not for certain.
STILL_TRUE_DAYS = 2
# A state that "still" lasts is taken to have lasted so many days.
LASTING_DAYS = 14
# What was closed or opened so many days before is taken to be so still.
SEASON_DAYS = 300
# A court seldom gives two verdicts on one person within so many days.
ONE_TRIAL_DAYS = 30


@dataclass(frozen=True, slots=True)
class _Dated:
    """A state with the days on which it is told to hold, both inclusive.

    `begin` is the last day on which it may have begun, None when nothing says; `seen` a day on which
    it is said to hold; `firm` is False for a vague or guessed date.
    """

    state: State
    begin: date | None
    seen: date | None
    firm: bool


def detect(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterable[Detected]:
    """Findings where the evidence puts the claim's subject in a state that excludes the claimed one.

    Both states are taken at the moment of which the claim speaks. A change that the evidence dates
    later, or does not date, excludes nothing; neither does one that it takes back in time.
    """
    claimed_states = [
        state for event in read(claim.text, claim.said_on).events for state in read_states(event)
    ]
    for document in dict.fromkeys(passage.document for passage in passages):
        found = [
            state
            for event in events_of(document, passages)
            if event.clause.quote not in claim.text.body  # else the claim says so too
            for state in read_states(event)
        ]
        told: set[tuple[str, Span]] = set()
        for claimed in claimed_states:
            for item in _compare(claimed, found, claim, document, context):
                # Two clauses of the claim may say one state; the first of them is enough.
                key = (claimed.dimension, item.evidence_span)
                if key not in told:
                    told.add(key)
                    yield item
        if not told:
            spans = [passage.span for passage in passages if passage.document == document]
            yield from map(_condition, excluded(claim, document, spans))


def _compare(
    claimed: State, found: Sequence[State], claim: Claim, document: Document, context: Context
) -> Iterator[Finding | Corroboration]:
    """What one document says of one state of the claim: at most one conflict or one agreement."""
    moment = _moment(claimed, claim.said_on)
    rows = [
        (_dated(state, document.published_on), alignment)
        for state in found
        if state.dimension == claimed.dimension
        and (alignment := _about_one(claimed, state, context)) is not None
    ]
    if moment is None:
        return
    at_moment = [(row, alignment) for row, alignment in rows if _in_effect(row, moment)]
    if at_moment:
        # The last change told replaces those before it; of its rows the one that says most is quoted.
        last, _ = max(at_moment, key=lambda pair: (_since(pair[0]), _at(pair[0])))
        row, alignment = max(
            (
                pair
                for pair in at_moment
                if pair[0].state.value == last.state.value and _since(pair[0]) == _since(last)
            ),
            key=lambda pair: (_told_here(pair[0].state), -_at(pair[0])),
        )
        if clash(claimed, row.state):
            if not _undone_later(row.state, document):
                yield _finding(RULE, claimed, row, alignment, _certainty(row, moment))
            return
        if claimed.value == row.state.value:
            yield Corroboration(
                "status-conflict",
                claimed.event.clause,
                row.state.event.clause,
                Explanation(SAME, (_fact(claimed, row.state),), alignment),
            )
            return
    for row, alignment in rows:
        if _two_verdicts(claimed, row.state, claim, document):
            yield _finding(RULE, claimed, row, alignment, "likely")
            return
    for row, alignment in rows:
        seen = row.seen or row.begin
        final = claimed.value in FINAL and row.state.value in EARLIER
        if final and clash(claimed, row.state) and seen is not None and seen >= moment:
            yield _finding(FINAL_RULE, claimed, row, alignment, "certain")
            return


def _two_verdicts(claimed: State, found: State, claim: Claim, document: Document) -> bool:
    """True when both sides report, undated and within weeks, how a court decided, and differ."""
    if {claimed.value, found.value} != {"acquitted", "convicted"}:
        return False
    if not claimed.change or not found.change or found.event.dates or claimed.event.dates:
        return False
    if any(_FURTHER.search(state.event.sentence.quote) for state in (claimed, found)):
        return False  # two courts decided, one after the other
    said, published = claim.said_on, document.published_on
    return (
        said is not None
        and published is not None
        and abs((published - said).days) <= ONE_TRIAL_DAYS
    )


# Another instance, or a later decision on the same case.
_FURTHER = re.compile(
    r"\bappeal|first instance|higher court|supreme|overturn|quash|retrial|district court|cassation|"
    r"апелляц|первой инстанции|кассац|верховн|отмени|апеляц|першої інстанції|касац|скасува|"
    r"апелляция|жоғарғы|жогорку|تجدید\s?نظر|دیوان عالی|بدوی|上诉|二审|一审|再审|最高法院|"
    r"استئناف|التمييز|النقض|istinaf|temyiz|yargıtay|ilk derece",
    re.IGNORECASE,
)


def _undone_later(found: State, document: Document) -> bool:
    """True when the text goes on to say that what closed opened again, or the other way round."""
    if found.dimension != "operation":
        return False
    undoing = {"closed": {"open", "resume"}, "running": {"close", "stop"}}[found.value]
    return any(
        event.concepts & undoing
        and event.clause.start >= found.event.clause.end
        and event.polarity in HAPPENED
        for event in read(document.text, document.published_on).events
    )


def _since(row: _Dated) -> date:
    return row.begin or row.seen or date.min


def _at(row: _Dated) -> int:
    return row.state.event.clause.start


def _told_here(state: State) -> bool:
    """True when the clause itself says the state, not the heading above it, and on what day."""
    clause = state.event.clause
    return clause.contains(state.trigger) and any(
        clause.contains(d.span) for d in state.event.dates
    )


def _moment(claimed: State, said_on: date | None) -> date | None:
    """The day on which the claim says that the state holds."""
    if not claimed.change:
        for mention in claimed.event.dates:
            day = _last_day(mention)
            if day is not None and claimed.event.past:
                return day
    if claimed.event.past and not claimed.change and not claimed.event.dates:
        return said_on
    return said_on


def _dated(state: State, published_on: date | None) -> _Dated:
    """The state with the days on which its clause puts it."""
    dates = [d for d in state.event.dates or state.event.inherited_dates if d.readings]
    firm = bool(dates) and all(d.certainty != "inferred" for d in dates)
    days = [day for d in dates if (day := _last_day(d)) is not None]
    if published_on is not None and len(dates) == 1 and _is_past(dates[0], published_on):
        return _Dated(state, None, None, False)  # "was at liberty until May"
    since = [day for d in dates if d.kind == "since" and (day := _last_day(d)) is not None]
    if since:
        return _Dated(state, min(since), None, firm)
    if days and (state.change or state.event.past):
        return _Dated(state, min(days), None, firm)
    if days:
        return _Dated(state, min(days), min(days), firm)
    bound = None if published_on is None else published_bound(published_on).latest
    if state.change:
        return _Dated(state, bound, None, False)
    return _Dated(state, None, bound if not state.event.past else None, False)


def _is_past(mention: DateMention, published_on: date) -> bool:
    """True when a date says until when it was so, and that day is over."""
    day = _last_day(mention)
    return mention.kind == "until" and day is not None and day < published_on


def _last_day(mention: DateMention) -> date | None:
    """The last day that the preferred reading of a date may mean."""
    if not mention.readings or mention.recurring:
        return None
    reading = mention.readings[0]
    return reading.core.latest or reading.core.earliest


def _in_effect(row: _Dated, moment: date) -> bool:
    """True when the state had begun before the moment, or was seen on it or shortly before."""
    if row.state.dimension == "operation" and row.begin is not None:
        # What was closed years ago may have opened again.
        return 0 < (moment - row.begin).days <= SEASON_DAYS
    if row.begin is not None and row.begin < moment:
        return True
    if row.seen is not None and lasts(row.state.event.clause):
        # "Is still in custody" was so some days ago as well.
        return -LASTING_DAYS <= (moment - row.seen).days <= STILL_TRUE_DAYS
    if row.seen is not None:
        return 0 <= (moment - row.seen).days <= STILL_TRUE_DAYS
    return False


# What a court may find somebody guilty of.
_OFFENCES = frozenset(
    "bribe smuggle steal kill injure beat attack shoot kidnap threaten poison spy sabotage hack protest".split()
)
_KIN = frozenset("father mother brother sister husband wife kinsman".split())


def _kin(event: Event) -> frozenset[str]:
    """Whose kin the clause is about ("his nephew was acquitted"), by kinds of kin."""
    parties = (event.doer, event.undergoer)
    return frozenset().union(*(p.concepts for p in parties if p is not None)) & _KIN


def _about_one(claimed: State, found: State, context: Context) -> Alignment | None:
    """The alignment of the two clauses when the states are said of one person or body, else None."""
    ours, theirs = claimed.holders, found.holders
    # Where both are named, the names tell; "she is alive, says her brother" names his kin as well.
    told = any(found.event.clause.contains(name.span) for name in theirs)
    if not (ours and told) and _kin(claimed.event) != _kin(found.event):
        return None
    alignment = same_event(
        claimed.event,
        found.event,
        slot="state",
        similar=context.similar,
        same=context.same,
        # "Works" and "was shut" tell of one works, if the rest fits.
        predicate="related" if claimed.dimension == "operation" else None,
    )
    if ours and theirs:
        answers = {same_name_forms(a.forms, b.forms) for a in ours for b in theirs}
        if Answer.HOLDS not in answers or _other_trade(claimed.event, found.event):
            return None
    elif alignment.answer is not Answer.HOLDS or not _one_thing(claimed, found):
        return None
    if claimed.dimension == "office" and not _one_office(claimed, found):
        return None
    if alignment.answer is Answer.DOES_NOT_HOLD or _other_count(claimed, found):
        return None
    return alignment


def _other_count(claimed: State, found: State) -> bool:
    """True when a court speaks of another charge ("of smuggling he was acquitted") or of "the second accused"."""
    if found.dimension != "procedure":
        return False
    ours, theirs = claimed.event.concepts & _OFFENCES, found.event.concepts & _OFFENCES
    if ours and theirs and not ours & theirs:
        return True
    return not found.holders and any(
        quantity.dimension == "ordinal" and quantity.low != 1 for quantity in found.event.quantities
    )


def _other_trade(ours: Event, theirs: Event) -> bool:
    """True when both clauses give a trade and none of the two has one of the other's: two namesakes."""
    mine, others = _trades(ours), _trades(theirs)
    return bool(mine and others) and all(two_trades(a, b) for a in mine for b in others)


def _trades(event: Event) -> tuple[Role, ...]:
    everyone = (*event.agents, *event.patients, *event.others)
    return tuple(one for one in everyone if isinstance(one, Role) and one.kind == "occupation")


def _named_around(claimed: State, found: State) -> bool:
    """True when a name of the one clause stands in or around the other, or both name the thing."""
    ours, theirs = people(claimed.event), people(found.event)
    near = (*theirs, *found.event.context_names)
    far = (*ours, *claimed.event.context_names)
    return any(
        same_name_forms(a.forms, b.forms) is Answer.HOLDS for a in ours for b in near
    ) or any(same_name_forms(a.forms, b.forms) is Answer.HOLDS for a in far for b in theirs)


def _one_thing(claimed: State, found: State) -> bool:
    if claimed.dimension == "operation":
        return _same_noun(claimed, found)
    return _named_around(claimed, found) or _same_noun(claimed, found)


def _same_noun(claimed: State, found: State) -> bool:
    """True when one works or defendant is meant by its noun, and no number, place or name parts them."""
    ours, theirs = claimed.event, found.event
    if claimed.dimension not in {"operation", "procedure"} or other_number(ours, theirs):
        return False
    if one_of_two(ours, theirs):
        return False
    if places_apart(ours.places, theirs.places) or places_differ(ours, theirs):
        return False
    if claimed.dimension == "operation":
        proper = [{t.key for t in e.tokens if t.kind == "proper"} for e in (ours, theirs)]
        around = (theirs.context, ours.context)
        if any(
            own and not own & (other | near)
            for own, other, near in zip(proper, proper[::-1], around, strict=True)
        ):
            return False
        return bool(claimed.about & found.about)
    who = [e.undergoer.concepts - VAGUE for e in (ours, theirs) if e.undergoer is not None]
    return len(who) == 2 and bool(who[0] & who[1])


def _one_office(claimed: State, found: State) -> bool:
    """True unless the clauses name two institutions."""
    ours, theirs = claimed.about & _INSTITUTIONS, found.about & _INSTITUTIONS
    return bool(ours & theirs) or not ours or not theirs


_INSTITUTIONS = frozenset(
    "@" + name
    for name in "school hospital clinic factory university academy company bank museum theatre library "
    "laboratory reserve newspaper channel radio party union airport prison refinery power_plant".split()
)


def _certainty(row: _Dated, moment: date) -> Certainty:
    """Certain for a firmly dated change before the moment; a state merely seen may have changed."""
    if row.begin is not None and row.firm and row.begin < moment:
        return "certain"
    return "likely"


def _fact(claimed: State, found: State) -> Fact:
    return Fact(claimed.dimension, claimed.value, found.value)


def _finding(
    rule: str, claimed: State, row: _Dated, alignment: Alignment, certainty: Certainty
) -> Finding:
    hedged = "alleged" in {claimed.event.polarity, row.state.event.polarity}
    certainty = "likely" if hedged else certainty
    return Finding(
        "status-conflict",
        "status",
        round(CONFIDENCE[certainty] * (0.8 + 0.2 * min(1.0, alignment.score)), 3),
        certainty,
        _quote(claimed.event),
        _quote(row.state.event),
        Explanation(rule, (_fact(claimed, row.state),), alignment),
    )


def _condition(one: Excluded) -> Finding:
    """A finding from two conditions that words tell; likely at most, as they may have changed."""
    ours, theirs = one.claimed, one.found
    return Finding(
        "status-conflict",
        "status",
        round(CONFIDENCE["likely"] * (1.0 if one.firm else 0.9), 3),
        "likely",
        _quote(ours.event),
        _quote(theirs.event),
        Explanation(
            RULE,
            (Fact(ours.dimension, ours.value, theirs.value),),
            Alignment(0.6, Answer.HOLDS, (f"both: {one.shared}",)),
        ),
    )


def _quote(event: Event) -> Span:
    """The clause with the dates that place it, should they stand in front of it."""
    return covering(event.clause, *(d.span for d in event.dates))


DETECTOR = Detector(
    name="status-conflict",
    version="1",
    detect=detect,
    rules=frozenset({RULE, FINAL_RULE, SAME}),
)
