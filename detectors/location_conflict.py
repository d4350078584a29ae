"""The same event told at places that cannot both be right: see location_conflict.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from detectors.alignment import same_person
from detectors.languages.concepts import SCENELESS
from detectors.mentions.inflection import stems
from detectors.mentions.names.romanise import sound
from detectors.mentions.people import sentence_of
from detectors.mentions.places import Containments, containments_of, rivals, same_place
from detectors.mentions.places.nearness import measured_from
from detectors.mentions.places.phrases import apart_in, denied_in, listed_in
from detectors.mentions.places.several import both_may_be, in_list
from detectors.mentions.places.stays import days_of, is_denied, no_scene, stay_of
from detectors.mentions.reading import Reading, read
from detectors.mentions.types import Event, Name, Place
from detectors.mentions.words import words_between
from detectors.pairing import HAPPENED, Pair, pairs
from detectors.quoting import covering
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

DISJOINT = "disjoint-places"
STAYED = "stayed-elsewhere"
SAME = "same-place"
RULES = frozenset({DISJOINT, STAYED, SAME})
CONFIDENCE: dict[Certainty, float] = {"certain": 0.9, "likely": 0.78}
# An alignment below this makes a finding likely at most.
SURE_ALIGNMENT = 0.6
# Two names that stand in no list may still be a place and its quarter.
UNLISTED = 0.08
TWO_SETTLEMENTS = "two settlements for what happens in one"
# Of what two clauses tell, this share at least is told by both, unless they name the same person.
MAIN_SHARE = 0.34
# A scene is recognised by so many common words, or one listed thing.
FEW_THINGS = 2
SHORTEST_WORD = 5
# How far the sentence of a stay reaches, for its quote.
_LONGEST_STAY = 240


@dataclass(frozen=True, slots=True)
class _Apart:
    """Two places of one event that exclude each other."""

    document: Document
    quotes: tuple[Span, Span]
    alignment: Alignment
    claimed: Place
    found: Place
    why: str
    certain: bool


_SCENELESS = frozenset(SCENELESS.split())


def detect(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterable[Detected]:
    """Findings where the evidence puts the claim's event, or its person, somewhere else.

    One compatible place in a document's tellings of the event silences the others. Taking part
    from afar, a registered seat and where somebody was taken afterwards are no places of the event.
    """
    claimed = read(claim.text, claim.said_on)
    if not claimed.places:
        return
    aligned: dict[tuple[Span, str], list[Pair]] = {}

    def decides(pair: Pair) -> bool:
        found = read(pair.document.text, pair.document.published_on)
        return (
            not pair.claimed.concepts & pair.found.concepts & _SCENELESS
            and bool(_places(claimed, pair.claimed))
            and bool(_places(found, pair.found))
            and not _elsewhere_by_nature(pair)
            and not _in_passing(pair)
        )

    for pair in pairs(
        claim,
        passages,
        slot="where",
        context=context,
        found_if=lambda event: event.polarity in HAPPENED,
        decides=decides,
    ):
        aligned.setdefault((pair.claimed.clause, pair.document.text.id), []).append(pair)
    decided = {key: _decide(claimed, group) for key, group in aligned.items()}
    for document in dict.fromkeys(passage.document for passage in passages):
        spans = [passage.span for passage in passages if passage.document == document]
        answers = [one for (_, text), one in decided.items() if text == document.text.id]
        agreed = [one for one in answers if isinstance(one, Corroboration)]
        apart = _best([one for one in answers if isinstance(one, _Apart)])
        yield from (one for one in agreed if _telling(one))
        yield from map(_finding, apart)
        if not agreed and not apart:
            yield from _scenes(claimed, document, spans)
            yield from _stays(claimed, document, spans)


def _best(apart: Sequence[_Apart]) -> list[_Apart]:
    """For each claimed place the surest of the places that exclude it."""
    best: dict[Span, _Apart] = {}
    for one in apart:
        best[one.claimed.span] = max((best.get(one.claimed.span, one), one), key=_rank)
    return list(best.values())


def _rank(one: _Apart) -> tuple[bool, float, int]:
    return one.certain, one.alignment.score, -one.found.span.start


def _telling(agreed: Corroboration) -> bool:
    """True when the two clauses surely tell one event, so that the agreement says something."""
    alignment = agreed.explanation.alignment
    return alignment is not None and alignment.score >= SURE_ALIGNMENT


def _decide(claimed: Reading, group: Sequence[Pair]) -> _Apart | Corroboration | None:
    """The answer of one document to one clause of the claim, None when it leaves it open."""
    document = group[0].document
    found = read(document.text, document.published_on)
    containments = _containments(claimed, found)
    apart: list[_Apart] = []
    for pair in group:
        mine = _places(claimed, pair.claimed)
        theirs = _places(found, pair.found)
        if _mentions(found, pair.found, mine, containments) or measured_from(pair.found, mine):
            continue
        answers = [(a, b, same_place(a, b, containments)) for a in mine for b in theirs]
        agreeing = next(((a, b) for a, b, answer in answers if answer is Answer.HOLDS), None)
        if agreeing:
            return _corroboration(pair, *agreeing)
        lone = len(answers) == 1 and _two_settlements(claimed, found, pair, mine[0], theirs[0])
        for a, b, answer in answers:
            if both_may_be(claimed, pair.claimed, a, found, pair.found, b, containments):
                continue
            why, certain = _verdict(found, a, b, answer)
            if not why and lone and answer is Answer.CANNOT_SAY:
                why = TWO_SETTLEMENTS
            if why:
                spans = covering(pair.claimed.clause, a.span), covering(pair.found.clause, b.span)
                apart.append(_Apart(document, spans, pair.alignment, a, b, why, certain))
    return max(apart, key=_rank, default=None)


def _in_passing(pair: Pair) -> bool:
    """True when the evidence's clause tells mainly of something else: a rally after an explosion."""
    ours, theirs = pair.claimed.concepts, pair.found.concepts
    shared = len(ours & theirs) / max(1, len(theirs))
    return (
        shared < MAIN_SHARE
        and same_person(pair.claimed, pair.found) is not Answer.HOLDS
        and bool(ours & theirs)
    )


def _is_scene(reading: Reading, place: Place) -> bool:
    """True for a place where the text may put its event."""
    citizen = any(r.kind == "nationality" and r.span.overlaps(place.span) for r in reading.roles)
    return not (citizen or no_scene(reading, place) or is_denied(reading, place))


def _mentions(
    found: Reading, event: Event, mine: Sequence[Place], containments: Containments
) -> bool:
    """True when the evidence's sentence has the claimed place as an origin or a destination."""
    return any(
        same_place(place, a, containments) is Answer.HOLDS
        for place in found.places
        if event.sentence.contains(place.span)
        and no_scene(found, place)
        and not apart_in(found.text.body[max(0, place.span.start - 40) : place.span.end])
        for a in mine
        if a.rule != "noun"
    )


def _places(reading: Reading, event: Event) -> list[Place]:
    """Where the event is told to be: its clause's places, else those of its sentence."""
    born = "birth" in event.concepts  # a birthplace is where that happened
    own = [
        place
        for place in event.places
        if _is_scene(reading, place) or (born and rivals.in_slot(place))
    ]
    if own:
        return own
    return [
        place
        for place in reading.places
        if event.sentence.contains(place.span) and _is_scene(reading, place)
    ]


def _elsewhere_by_nature(pair: Pair) -> bool:
    """True when somebody takes part from afar: a speech by video is held in two places."""
    return listed_in(pair.claimed.sentence.quote, "REMOTE") or listed_in(
        pair.found.sentence.quote, "REMOTE"
    )


def _containments(claimed: Reading, found: Reading) -> Containments:
    return containments_of(
        [
            (place.forms, place.within)
            for place in (*claimed.places, *found.places)
            if place.rule != "noun"
        ]
    )


def _verdict(found: Reading, mine: Place, theirs: Place, answer: Answer) -> tuple[str, bool]:
    """Why two places of one event exclude each other, "" when they may not, and whether for certain."""
    named = "noun" not in (mine.rule, theirs.rule)
    said = _said_apart(found, mine, theirs)
    if answer is Answer.DOES_NOT_HOLD:
        return said or "two places of one kind", bool(said) or named
    if said and theirs.rule != "noun":
        return said, True
    return "", False


def _two_settlements(
    claimed: Reading, found: Reading, pair: Pair, mine: Place, theirs: Place
) -> bool:
    """True when both clauses do the one thing in one settlement each, and no text brings them together."""
    return (
        rivals.rival(mine, theirs)
        and rivals.in_slot(mine)
        and rivals.in_slot(theirs)
        and rivals.one_scene(
            pair.claimed,
            pair.found,
            person=same_person(pair.claimed, pair.found) is Answer.HOLDS,
            score=pair.alignment.score,
            sure=SURE_ALIGNMENT,
        )
        and not rivals.spoken_of(mine, found)
        and not rivals.spoken_of(theirs, claimed)
    )


def _said_apart(found: Reading, mine: Place, theirs: Place) -> str:
    """What the evidence says of the claimed place to keep it apart from its own; "" for nothing."""
    for other in found.places:
        if other == theirs or same_place(mine, other) is not Answer.HOLDS:
            continue
        sentence = sentence_of(found, other.span)
        if denied_in(found.text.body[max(sentence.start, other.span.start - 40) : sentence.end]):
            return "the evidence denies the claimed place"
        if apart_in(sentence.quote):
            return "the evidence says how far apart they are"
    around = found.text.body[theirs.span.end : theirs.span.end + 60].split(".")[0]
    if apart_in(around) and mine.rule != "noun":
        return "the evidence says how far it lies away"
    return ""


# --- a scene in footage -----------------------------------------------------------------------


def _scenes(claimed: Reading, document: Document, spans: Sequence[Span]) -> Iterator[Finding]:
    """The scene of the claim's footage, which the evidence has found to be somewhere else."""
    found = read(document.text, document.published_on)
    containments = _containments(claimed, found)
    for ours in claimed.sentences:
        mine = _scene_places(claimed, ours)
        if not mine:
            continue
        for theirs in found.sentences:
            others = _scene_places(found, theirs)
            things = _things(claimed, ours) & _things(found, theirs)
            lone = len(mine) == len(others) == 1 and rivals.one_footage(ours, theirs)
            if (
                not others
                or (_weight(things) < FEW_THINGS and not lone)
                or not any(span.overlaps(theirs) for span in spans)
            ):
                continue
            answers = [(a, b, same_place(a, b, containments)) for a in mine for b in others]
            if any(answer is Answer.HOLDS for _, _, answer in answers):
                return
            for a, b, answer in answers:
                if in_list(found, b):
                    continue
                why, certain = _verdict(found, a, b, answer)
                if not why and lone and answer is Answer.CANNOT_SAY:
                    apart = rivals.shot_apart(a, b)
                    why = TWO_SETTLEMENTS if apart and not rivals.spoken_of(a, found) else ""
                if why:
                    quotes = (
                        covering(_clause(claimed, a), a.span),
                        covering(_clause(found, b), b.span),
                    )
                    alignment = Alignment(
                        0.6, Answer.HOLDS, (f"both show: {', '.join(sorted(things)[:3])}",)
                    )
                    yield _finding(_Apart(document, quotes, alignment, a, b, why, certain))
                    return


def _scene_places(reading: Reading, sentence: Span) -> list[Place]:
    """The named places of a sentence that speaks of footage, [] for any other sentence."""
    if not listed_in(sentence.quote, "FILMED") or listed_in(sentence.quote, "REMOTE"):
        return []
    return [
        place
        for place in reading.places
        if sentence.contains(place.span) and place.rule != "noun" and _is_scene(reading, place)
    ]


def _things(reading: Reading, sentence: Span) -> set[str]:
    """Keys of what a sentence tells of, places and words of filming left out."""
    placed = [place.span for place in reading.places]
    keys = {
        term.key
        for event in reading.events
        if sentence.contains(event.clause)
        for term in event.tokens
        if term.kind in ("thing", "word")
        and not any(span.start <= term.start < span.end for span in placed)
        and not listed_in(reading.text.body[term.start : term.end], "FILMED")
    }
    words = words_between(reading.text.body, sentence.start, sentence.end)
    keys.update(
        sound(stems(word.low)[-1])
        for word in words
        if len(word.low) >= SHORTEST_WORD
        and word.script in ("latin", "cyrillic")
        and not any(span.start <= word.start < span.end for span in placed)
        and not listed_in(word.low, "FILMED")
    )
    return keys


def _weight(things: set[str]) -> int:
    """A listed thing, the same in every language, counts double."""
    return sum(2 if key.startswith("@") else 1 for key in things)


def _clause(reading: Reading, place: Place) -> Span:
    clauses = [event.clause for event in reading.events if event.clause.contains(place.span)]
    return min(clauses, key=lambda clause: clause.end - clause.start, default=place.span)


# --- a stay over the time ---------------------------------------------------------------------


def _stays(claimed: Reading, document: Document, spans: Sequence[Span]) -> Iterator[Finding]:
    """The claim's person, whom a record of the evidence keeps elsewhere over the whole time."""
    found = read(document.text, document.published_on)
    containments = _containments(claimed, found)
    for event in claimed.events:
        dates = event.dates or [d for d in claimed.dates if event.sentence.contains(d.span)]
        when = days_of([d for d in dates if d.kind in ("in", "range")])
        where = _places(claimed, event)
        names = [n for n in claimed.names if event.sentence.contains(n.span) and n.kind == "person"]
        if when is None or not where or not names or event.polarity not in HAPPENED:
            continue
        for sentence in found.sentences:
            if not any(span.overlaps(sentence) for span in spans):
                continue
            stay = stay_of(found, sentence, names, when)
            if stay and not _compatible(where, stay, containments):
                yield _stay_finding(event, where[0], sentence, stay, names)
                return


def _compatible(where: Sequence[Place], stay: Sequence[Place], containments: Containments) -> bool:
    return any(same_place(a, b, containments) is Answer.HOLDS for a in where for b in stay)


def _stay_finding(
    event: Event, where: Place, sentence: Span, stay: Sequence[Place], names: Sequence[Name]
) -> Finding:
    end = min(sentence.end, sentence.start + _LONGEST_STAY)
    quote = sentence.text.span(sentence.start, end)
    return Finding(
        "location-conflict",
        "location",
        CONFIDENCE["certain"] - 0.05,
        "certain",
        covering(event.clause, where.span),
        quote,
        Explanation(
            STAYED,
            (Fact("place", where.span.quote, stay[0].span.quote),),
            Alignment(0.7, Answer.HOLDS, (f"both: {names[0].span.quote}", "over the same time")),
        ),
    )


# --- what is shown ----------------------------------------------------------------------------


def _finding(one: _Apart) -> Finding:
    sure = one.alignment.score >= SURE_ALIGNMENT
    certainty: Certainty = "certain" if one.certain and sure else "likely"
    alignment = one.alignment
    return Finding(
        "location-conflict",
        "location",
        round(
            CONFIDENCE[certainty]
            - (0.0 if sure else 0.06)
            - (UNLISTED if one.why == TWO_SETTLEMENTS else 0.0),
            2,
        ),
        certainty,
        *one.quotes,
        Explanation(
            DISJOINT,
            (Fact("place", one.claimed.span.quote, one.found.span.quote),),
            Alignment(alignment.score, alignment.answer, (*alignment.why, one.why)),
        ),
    )


def _corroboration(pair: Pair, mine: Place, theirs: Place) -> Corroboration:
    return Corroboration(
        "location-conflict",
        covering(pair.claimed.clause, mine.span),
        covering(pair.found.clause, theirs.span),
        Explanation(SAME, (Fact("place", mine.span.quote, theirs.span.quote),), pair.alignment),
    )


DETECTOR = Detector(name="location-conflict", version="1", detect=detect, rules=RULES)
