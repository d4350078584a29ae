"""Who said what in a case, when and under which conditions, as the texts tell it; nothing is weighed.

Every entry is an event with its own day: an admission on air, a denial before it, a retraction after
it. What a later entry does to an earlier one is worked out from the days, by `standing`. Words of a
person in the hands of those who show him cancel nothing, and neither does an early "I was not
forced": only the person himself takes words back, and only a later or an undated taking back does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from detectors.indicators.matcher import Hit
from detectors.mentions.coercion.gate import Record, record
from detectors.mentions.coercion.people import about_case, holder
from detectors.mentions.coercion.polarity import asserted
from detectors.mentions.coercion.scan import Sentence
from detectors.mentions.reading import read
from detectors.mentions.types import DateMention
from detectors.types import Answer, Claim, Passage, Said, SaidKind, Standing, Text

_KINDS: dict[str, SaidKind] = {
    "incriminating": "admission",
    "repentant": "apology",
    "recanting": "recanting",
    "returning": "return",
    "exculpating": "praise",
}
_CUES: dict[str, SaidKind] = {
    "retraction": "retraction",
    "voluntariness_disclaimer": "voluntariness",
    "third_party_coercion_statement": "coercion_account",
    "official_coercion_finding": "finding",
}
_FRAMES: dict[str, SaidKind] = {"no_involvement": "denial", "not_harmed": "voluntariness"}
# What a person says about himself; the rest others say of his case.
OWN: frozenset[SaidKind] = frozenset(
    {
        "admission",
        "apology",
        "recanting",
        "return",
        "praise",
        "denial",
        "voluntariness",
        "retraction",
    }
)
# What a later retraction takes back, and what a body or a witness may put in doubt.
_TAKEN_BACK: frozenset[SaidKind] = frozenset(
    {"admission", "apology", "recanting", "return", "praise", "voluntariness"}
)
# One quote may be an admission and an apology; of overlapping ones the first of these is kept.
_RANK: tuple[SaidKind, ...] = (
    "finding", "retraction", "coercion_account", "denial", "voluntariness", "admission", "apology",
    "recanting", "return", "praise",
)  # fmt: skip
# Frames and cues that say how it was said, with the condition that each stands for.
_CONDITIONS: tuple[tuple[str, str], ...] = (
    ("custody", "detained"),
    ("held", "detained"),
    ("control", "shown_by_authority"),
    ("about_video", "on_camera"),
    ("state_broadcast", "state_broadcast"),
    ("court_setting", "in_court"),
    ("with_counsel", "lawyer_present"),
    ("free_person", "free"),
)
_STATE = frozenset({"state_media", "official"})
# A retraction speaks of the camera and the cell of before; these are its own.
_LATER = frozenset({"in_court", "lawyer_present", "free", "no_lawyer"})
_LOOKS_BACK: frozenset[SaidKind] = frozenset({"retraction", "coercion_account", "finding"})


def said(claim: Claim, passages: Sequence[Passage]) -> tuple[Said, ...]:
    """The statements that claim and evidence tell of the claim's subject, in the order of the texts.

    Of words that are several things at once the most telling is kept. Questions, plans, demands and
    what is denied are none.
    """
    known = record(claim, passages)
    found: list[tuple[Said, int]] = [*_in_claim(known), *_in_evidence(known)]
    kept: list[tuple[Said, int]] = []
    for one, rank in sorted(found, key=lambda item: item[1]):
        if not any(
            one.text_id == other.text_id and one.start < other.end and other.start < one.end
            for other, _ in kept
        ):
            kept.append((one, rank))
    kept.sort(key=lambda item: (item[0].text_id != claim.text.id, item[0].text_id, item[0].start))
    return tuple(one for one, _ in kept)


def standing(one: Said, others: Sequence[Said]) -> tuple[Standing, tuple[Said, ...]]:
    """What has become of a statement, and the later ones that did it, the earliest first.

    "withdrawn": the speaker took it back. "disputed": he denies it elsewhere, or others say or have
    found that it was coerced. "stands" says only that nothing here is against it. What was said on
    an unknown day counts as later; nothing that was known to be said before counts.
    """
    against = [
        other
        for other in others
        if other != one and _touches(one, other) and not _before(other, one)
    ]
    against.sort(key=lambda other: (_day(other) or date.max, other.text_id, other.start))
    if any(other.kind == "retraction" for other in against):
        return "withdrawn", tuple(against)
    return ("disputed" if against else "stands"), tuple(against)


def known_by(statements: Sequence[Said], day: date | None) -> tuple[Said, ...]:
    """The statements that were known on a day: published by then. All of them when `day` is None."""
    if day is None:
        return tuple(statements)
    return tuple(one for one in statements if one.known_from is not None and one.known_from <= day)


def _touches(one: Said, other: Said) -> bool:
    if one.kind not in _TAKEN_BACK:
        return False
    if other.kind in ("retraction", "coercion_account", "finding"):
        return True
    return other.kind == "denial" and one.kind in ("admission", "apology") and not _captive(other)


def _captive(one: Said) -> bool:
    return "detained" in one.conditions and "in_court" not in one.conditions


def _before(one: Said, other: Said) -> bool:
    """True when it is known that the one was said on an earlier day than the other."""
    mine, theirs = _day(one), other.earliest or other.known_from
    return mine is not None and theirs is not None and mine < theirs


def _day(one: Said) -> date | None:
    """The last day on which it can have been said."""
    return one.latest or one.known_from


def _in_claim(known: Record) -> Iterator[tuple[Said, int]]:
    claim = known.claim
    always = {"state_broadcast"} if claim.outlet_type in _STATE else set()
    if known.custody:
        always.add("detained")
    for index in range(len(known.sentences)):
        for hit, kind in _told(known, known.sentences, index, in_claim=True):
            yield _entry(
                claim.text, claim.said_on, claim.outlet, known.sentences, index, hit, kind,
                always=always if kind in OWN else set(), reference=claim.said_on, aired=True,
            ), _RANK.index(kind)  # fmt: skip


def _in_evidence(known: Record) -> Iterator[tuple[Said, int]]:
    for item in known.evidence:
        document = item.document
        for index in item.at:
            for hit, kind in _told(known, item.sentences, index, in_claim=False):
                yield _entry(
                    document.text, document.published_on, document.source.name,
                    item.sentences, index, hit, kind,
                    always=set(), reference=document.published_on, aired=False,
                ), _RANK.index(kind)  # fmt: skip


def _told(
    known: Record, sentences: Sequence[Sentence], index: int, *, in_claim: bool
) -> Iterator[tuple[Hit, SaidKind]]:
    """The words of one sentence that are a statement of the case, with their kind."""
    sentence = sentences[index]
    for one in known.statements:
        if one.in_claim is in_claim and one.sentences is sentences and one.index == index:
            yield one.hit, _KINDS[one.kind]
    for hit in sentence.hits:
        label = hit.label
        kind = None
        if label.kind == "cue":
            kind = _CUES.get(label.key)
        elif label.kind == "frame":
            kind = _FRAMES.get(label.key)
        if kind is None or not asserted(hit, sentence):
            continue
        if not about_case(hit, sentence, known.subject):
            continue
        if kind in OWN and not _speaks(hit, sentences, index, known):
            continue
        yield hit, kind


def _speaks(hit: Hit, sentences: Sequence[Sentence], index: int, known: Record) -> bool:
    """True unless the words belong to an official, an outlet, a relative or another named person."""
    ref = holder(hit, sentences, index)
    if ref is None or ref.kind in ("soft", "speaker", "first", "pronoun"):
        return True
    if ref.kind == "name" and ref.name is not None:
        return (
            not ref.name.body
            and bool(known.subject.names)
            and (known.subject.is_called(ref.name.forms) is not Answer.DOES_NOT_HOLD)
        )
    return False


def _entry(
    text: Text,
    known_from: date | None,
    source: str | None,
    sentences: Sequence[Sentence],
    index: int,
    hit: Hit,
    kind: SaidKind,
    *,
    always: set[str],
    reference: date | None,
    aired: bool,
) -> Said:
    sentence = sentences[index]
    span = sentence.original(hit.start, hit.end)
    before, after = _days(text, reference, sentence, span.start)
    earliest, latest = (known_from, known_from) if aired else (before or (None, known_from))
    near = sentences[max(0, index - 1) : index + 2] if aired else sentences[index : index + 1]
    conditions = always | _conditions(near)
    if kind in _LOOKS_BACK:
        conditions &= _LATER
    return Said(
        kind=kind,
        quote=span.quote,
        text_id=text.id,
        start=span.start,
        end=span.end,
        source=source,
        earliest=earliest,
        latest=latest,
        known_from=known_from,
        about=after if not aired else (before or after),
        conditions=tuple(sorted(conditions)),
    )


def _conditions(near: Sequence[Sentence]) -> set[str]:
    found = {
        condition
        for sentence in near
        for key, condition in _CONDITIONS
        if any(asserted(hit, sentence) for hit in sentence.frame(key))
    }
    if any(
        hit.label.kind == "cue" and hit.label.key == "no_lawyer" and asserted(hit, sentence)
        for sentence in near
        for hit in sentence.hits
    ):
        found.discard("lawyer_present")
        found.add("no_lawyer")
    if "free" in found:
        found.discard("detained")
    return found


_Days = tuple[date | None, date | None]


def _days(
    text: Text, reference: date | None, sentence: Sentence, at: int
) -> tuple[_Days | None, _Days | None]:
    """The one date before the words and the one behind them: when they were said, and of when."""
    dates = [
        mention
        for mention in read(text, reference).dates
        if sentence.span.contains(mention.span) and not mention.recurring and mention.readings
    ]
    before = [mention for mention in dates if mention.span.end <= at]
    after = [mention for mention in dates if mention.span.start >= at]
    return _only(before), _only(after)


def _only(dates: Sequence[DateMention]) -> _Days | None:
    if len(dates) != 1 or dates[0].kind not in ("in", "range"):
        return None
    outer = dates[0].readings[0].outer
    return outer.earliest, outer.latest
