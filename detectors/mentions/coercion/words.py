"""Indications that rest on the words of one text: a cue, asserted, about the right person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detectors.indicators import Indicator, codebook
from detectors.indicators.matcher import Hit
from detectors.mentions.coercion.custody import INDICATOR as CUSTODY
from detectors.mentions.coercion.gate import Record
from detectors.mentions.coercion.people import (
    STATEMENTS,
    about_body,
    about_case,
    about_words,
    references,
    said_by_others,
    says_himself,
    somebody_elses,
)
from detectors.mentions.coercion.polarity import asserted, distance
from detectors.mentions.coercion.scan import NamePlace, Sentence
from detectors.types import Answer, Span

# A guard this many letters away still stands beside the cue.
_BESIDE = 12
_MOST_QUOTES = 3
# These compare with other people or other persons' names by their nature.
_ACROSS_PERSONS = frozenset(
    {"takedown_or_denial_after_challenge", "script_recurrence", "identity_misdescribed"}
)
# The lines of a story about a person's treatment are not silenced by "another": only by names.
_CONTEXT = frozenset({"verification_constraint"})
# Words of coercion are the speaker's own retraction or the statement of others, never both.
_OTHERS_SAY = "third_party_coercion_statement"
_HE_SAYS = "retraction"
# What the speaker himself must have done.
_HIS_OWN = frozenset({"retraction", "abrupt_reversal"})
# People disappear, and so do files: somebody must be spoken of, in the languages that then say so.
_PERSONAL = frozenset({"prior_disappearance", "identity_misdescribed"})
_NAMES_PEOPLE = frozenset({"en", "ru", "uk"})
_RELATIVES = "family_pressure"
_NAMED = "denounces_associates"
_NAME_REACH = 60
_AGENT_WORDS = 2
_CAPITALS = re.compile(
    r"(?<!\w)[A-ZÀ-ÞА-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ][^\W\d_]{2,20}+ [A-ZÀ-ÞА-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ][^\W\d_]{2,20}+"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A cue that stands: which indicator, in which family, where."""

    indicator: Indicator
    family: str
    span: Span
    weakened: bool = False


def found_in_claim(record: Record) -> Iterator[Found]:
    """The cues of the claim's own words, at most three a sentence for each indicator."""
    for index in range(len(record.sentences)):
        yield from _in_sentence("T", record, record.sentences, index)


def found_in_evidence(record: Record) -> Iterator[Found]:
    """The cues of the evidence, at most three a sentence for each indicator."""
    for item in record.evidence:
        for index in item.at:
            yield from _in_sentence("E", record, item.sentences, index)


def _in_sentence(
    side: str, record: Record, sentences: Sequence[Sentence], index: int
) -> Iterator[Found]:
    present = {hit.label.key for hit in sentences[index].hits if hit.label.kind == "cue"}
    if not present:
        return
    for one in codebook():
        if one.id in present and one.id != CUSTODY and _open(one, record):
            yield from _standing(one, side, record, sentences, index)


def _open(one: Indicator, record: Record) -> bool:
    return record.gate if one.gated else record.concerned


def _standing(
    one: Indicator, side: str, record: Record, sentences: Sequence[Sentence], index: int
) -> Iterator[Found]:
    """The standing cues of an indicator in one sentence, those that overlap as one quote."""
    sentence = sentences[index]
    standing = [
        hit
        for hit in sentence.hits
        if hit.label.kind == "cue"
        and hit.label.key == one.id
        and _counts(hit, side, sentence, record)
        and asserted(hit, sentence)
        and not _guarded(hit, sentence)
        and _about(one, hit, sentences, index, record)
    ]
    for cluster in _clusters(standing)[:_MOST_QUOTES]:
        best = max(cluster, key=lambda hit: (hit.end - hit.start, -hit.start))
        family = side if side in best.label.families else best.label.families[0]
        span = sentence.original(min(hit.start for hit in cluster), max(hit.end for hit in cluster))
        yield Found(one, family, span, weakened=_only_an_ally(one, best, sentence))


def _clusters(hits: Sequence[Hit]) -> list[list[Hit]]:
    """The hits in groups of such as overlap, in the order of their places."""
    groups: list[list[Hit]] = []
    end = -1
    for hit in sorted(hits, key=lambda hit: (hit.start, hit.end)):
        if groups and hit.start <= end:
            groups[-1].append(hit)
        else:
            groups.append([hit])
        end = max(end, hit.end)
    return groups


def _counts(hit: Hit, side: str, sentence: Sentence, record: Record) -> bool:
    """True when a cue of its families counts on this side.

    The claim's own wording counts in evidence only where the evidence retells what was said on air.
    """
    families = hit.label.families
    if side in families or "V" in families:
        return True
    if side == "T":
        return False
    if "X" in families:
        return any(s.has("described_as") for s in record.sentences)
    retold = sentence.has("about_video") and sentence.has("speech", *STATEMENTS)
    return "T" in families and retold


def _guarded(hit: Hit, sentence: Sentence) -> bool:
    for guard in sentence.hits:
        if guard.label.kind != "guard" or guard.label.key != hit.label.key:
            continue
        if not asserted(guard, sentence):
            continue  # "no attorney was present" is no lawyer's presence
        if guard.label.wide or (
            guard.start <= hit.end + _BESIDE and hit.start <= guard.end + _BESIDE
        ):
            return True
    return False


def _about(
    one: Indicator, hit: Hit, sentences: Sequence[Sentence], index: int, record: Record
) -> bool:
    sentence = sentences[index]
    if one.id == _NAMED and not _names_somebody(hit, sentence, record):
        return False
    if "H" in hit.label.families and not says_himself(hit, sentences, index, record.subject):
        return False
    if one.id == _OTHERS_SAY and says_himself(hit, sentences, index, record.subject):
        return False
    if one.id in _HIS_OWN and somebody_elses(hit, sentences, index, record.subject):
        return False
    if one.id == _HE_SAYS and said_by_others(sentence):
        return False
    if one.id in _PERSONAL and hit.language in _NAMES_PEOPLE and not references(sentence):
        return False
    if one.holder == "case":
        if one.id in _ACROSS_PERSONS or one.id in _CONTEXT:
            return True
        return about_case(hit, sentence, record.subject, named_after=one.id == _RELATIVES)
    if one.holder == "speaker" and sentence.has("court_setting"):
        return False
    told = sentences is not record.sentences
    if told and not about_case(hit, sentence, record.subject):
        return False
    if one.holder == "body":
        return about_body(hit, sentences, index, record.subject)
    return told or about_words(hit, sentences, index, record.subject)


def _names_somebody(hit: Hit, sentence: Sentence, record: Record) -> bool:
    """True when another person is named beside the cue, right before it where the cue asks so."""
    if "N" in hit.label.families:
        return any(
            place.person and _acts(place, hit, sentence) and not _own(place.forms, record)
            for place in sentence.names
        )
    if hit.label.families != "TN" and _capitals(hit, sentence):
        return True
    return any(
        place.start <= hit.end + _NAME_REACH
        and hit.start <= place.end + _NAME_REACH
        and place.person
        and not _own(place.forms, record)
        for place in sentence.names
    )


def _capitals(hit: Hit, sentence: Sentence) -> bool:
    """True when two capitalised words in a row, which no reader knows, stand beside the cue."""
    known = [
        sentence.original(place.start, place.end)
        for place in sentence.names
        if place.end > place.start
    ]
    near = sentence.original(
        max(0, hit.start - _NAME_REACH), min(len(sentence.folded.text), hit.end + _NAME_REACH)
    )
    return any(
        match.start() > 0
        and not any(
            span.start - near.start < match.end() and match.start() < span.end - near.start
            for span in known
        )
        for match in _CAPITALS.finditer(near.quote)
    )


def _acts(place: NamePlace, hit: Hit, sentence: Sentence) -> bool:
    """True when the named person is the doer of the verb: right before it, in Russian also after."""
    first, last = min(place.end, hit.end), max(place.start, hit.start)
    after = place.start >= hit.end
    if (after and hit.language == "en") or distance(
        sentence.folded.text[first:last]
    ) > _AGENT_WORDS:
        return False
    return not any(first <= word.start and word.end <= last for word in sentence.frame("oblique"))


def _own(forms: tuple[str, ...], record: Record) -> bool:
    return (
        bool(record.subject.names) and record.subject.is_called(forms) is not Answer.DOES_NOT_HOLD
    )


def _only_an_ally(one: Indicator, hit: Hit, sentence: Sentence) -> bool:
    """True when a political ally is the only one in the sentence who says that it was coerced."""
    return (
        one.id == _OTHERS_SAY
        and any(other.end <= hit.start for other in sentence.frame("ally"))
        and not sentence.has("independent_voice")
    )
