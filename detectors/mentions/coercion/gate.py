"""The record of one claim: who speaks, in whose hands he is, and whether the gate is open.

The gate (rule 2 of the codebook): a gated indicator counts only when a speaker makes a
self-incriminating, repentant, recanting, returning or exculpating statement AND claim or evidence
puts him in custody or under the control of the authority that shows him.

Custody is stated ("detained", "in a cell"), or control is stated ("the ministry released the
video"), or control is inferred: an outlet of the state, by the words or by the outlet's type, airs
somebody who incriminates himself, repents before the state or says that he came back freely. The
inference does not hold for a person whom the claim calls free, nor for a plea in court.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from detectors.indicators.matcher import Hit
from detectors.mentions.coercion.people import (
    STATEMENTS,
    Ref,
    Subject,
    about_case,
    about_words,
    antecedent,
    comments,
    forms_of_field,
    gender,
    held_noun,
    holder,
    is_subject,
    oblique,
    references,
    stem,
)
from detectors.mentions.coercion.polarity import asserted
from detectors.mentions.coercion.scan import Sentence, scan
from detectors.types import Answer, Claim, Document, Passage, Text

# What an outlet of the state must air for control to be inferred.
_TELLING = frozenset({"incriminating", "returning"})
# Kinds that many people tell of without being held: they must be tied to a person.
_CHOSEN = frozenset({"returning", "exculpating"})
_STATE_OUTLETS = frozenset({"state_media", "official"})
# The cosine, or the number of shared longer words, at which a passage found by search is taken to
# tell the story of a claim that names nobody.
_NEAR = 0.3
_SHARED = 3
_LONG_WORD = 6
# So many days after a broadcast people recognise whom it showed.
_RECOGNISED_WITHIN = 60
# As far after a statement's verb its subject may be taken up again: "admitted that he".
_NEXT_WORDS = 12
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A document with the sentences of its passages; `at` are their places in `sentences`."""

    document: Document
    sentences: tuple[Sentence, ...]
    at: tuple[int, ...]
    similarity: float | None


@dataclass(frozen=True, slots=True)
class Statement:
    """Words of the speaker against himself, for the authority or of return."""

    kind: str
    hit: Hit
    sentences: tuple[Sentence, ...]
    index: int
    in_claim: bool


@dataclass(frozen=True, slots=True)
class Record:
    """A claim with the evidence that is about its subject, read for coercion.

    `gate` opens the gated indicators; `concerned` is True when the record is about what a person
    says on air or about somebody held, without which no indicator has anything to say. `evidence`
    is what is about the subject, `everything` all that was given.
    """

    claim: Claim
    sentences: tuple[Sentence, ...]
    evidence: tuple[Evidence, ...]
    everything: tuple[Evidence, ...]
    subject: Subject
    statements: tuple[Statement, ...]
    custody: bool
    gate: bool
    concerned: bool


def record(claim: Claim, passages: Sequence[Passage]) -> Record:
    """The record of a claim; another passage can open its gate and never close it."""
    sentences = scan(claim.text)
    subject = _subject(claim, sentences)
    said = _statements(sentences, range(len(sentences)), subject, in_claim=True)
    subject = _described(subject, said)
    everything = tuple(_evidence(passages))
    evidence = tuple(
        item for item in everything if _tells_of(item, sentences, subject, claim.said_on)
    )
    for item in evidence:
        said += _statements(item.sentences, item.at, subject, in_claim=False)
    custody = _frame(sentences, evidence, subject, "custody", "control")
    shown = (
        claim.outlet_type in _STATE_OUTLETS
        or _frame(sentences, evidence, subject, "state_broadcast")
    ) and not any(s.has("free_person") for s in sentences)
    gate = bool(said) and (custody or (shown and any(map(_telling, said))))
    concerned = bool(said) or custody or _frame(sentences, evidence, subject, "about_video")
    return Record(claim, sentences, evidence, everything, subject, said, custody, gate, concerned)


def _frame(
    sentences: Sequence[Sentence],
    evidence: Sequence[Evidence],
    subject: Subject,
    *keys: str,
) -> bool:
    """True when words of one of these kinds are asserted in the claim or in evidence about him."""
    return any(
        asserted(hit, sentence) for sentence in sentences for hit in sentence.frame(*keys)
    ) or any(
        asserted(hit, item.sentences[index]) and about_case(hit, item.sentences[index], subject)
        for item in evidence
        for index in item.at
        for hit in item.sentences[index].frame(*keys)
    )


def _telling(said: Statement) -> bool:
    """True for words that nobody says on the air of the state without its will."""
    if said.kind in _TELLING:
        return True
    return said.kind == "repentant" and said.sentences[said.index].has("repentance_target")


def _subject(claim: Claim, sentences: Sequence[Sentence]) -> Subject:
    """Subject and aliases, else the speaker, else the named person who makes the statement."""
    given = [name for name in (claim.subject, *claim.aliases) if name and name.strip()]
    if not given and claim.speaker and claim.speaker.strip():
        given = [claim.speaker]
    names = [forms_of_field(name) for name in given]
    if not names:
        for index, sentence in enumerate(sentences):
            if sentence.has(*STATEMENTS):
                ref = _named(sentences, index)
                if ref is not None and ref.name is not None:
                    names.append(ref.name.forms)
    return Subject(tuple(dict.fromkeys(forms for forms in names if forms)))


def _named(sentences: Sequence[Sentence], index: int) -> Ref | None:
    """The person whom a sentence with a statement names as its speaker.

    It is the one whom a word of custody qualifies, else the first who stands before the statement
    without a title, a possessive or a preposition, else whom its pronoun points back to.
    """
    sentence = sentences[index]
    last = max(hit.end for hit in sentence.frame(*STATEMENTS))
    refs = [ref for ref in references(sentence) if ref.start < last]
    named = [
        ref
        for ref in refs
        if ref.name is not None
        and not ref.name.body
        and not ref.name.name.span.quote.isupper()
        and not _titled(ref, sentence)
        and not sentence.folded.text[ref.end :].startswith("'s")
    ]
    held = [ref for ref in named if held_noun(ref, sentence)]
    plain = held or [ref for ref in named if not oblique(ref, sentence)]
    if plain:
        return plain[0]
    for ref in refs:
        if ref.kind == "pronoun":
            back = antecedent(ref, sentences, index)
            if back is not None and back[0].name is not None:
                return back[0]
    return None


def _described(subject: Subject, said: Sequence[Statement]) -> Subject:
    """The subject with the nouns and the gender by which the claim calls the one who speaks.

    Praise tells less about who speaks than an admission, and is asked only when there is none.
    """
    stems: set[str] = set()
    genders: set[str] = set()
    for one in [one for one in said if one.kind != "exculpating"] or said:
        sentence = one.sentences[one.index]
        ref = holder(one.hit, one.sentences, one.index)
        if ref is not None and ref.kind in ("soft", "hard"):
            stems.add(stem(ref, sentence))
        elif ref is not None and _is_shown(ref, one.sentences, one.index):
            earlier = antecedent(ref, one.sentences, one.index)
            if earlier is not None:
                stems.add(stem(earlier[0], one.sentences[earlier[1]]))
        start = ref.start if ref is not None else one.hit.start
        told = gender(start, one.hit.end + _NEXT_WORDS, sentence)
        if told is not None:
            genders.add(told)
    return Subject(subject.names, frozenset(stems), genders.pop() if len(genders) == 1 else None)


def _statements(
    sentences: tuple[Sentence, ...], at: Sequence[int], subject: Subject, *, in_claim: bool
) -> tuple[Statement, ...]:
    found = []
    pleaded = any(s.has("court_setting") for s in sentences) and any(
        s.has("with_counsel") for s in sentences
    )
    for index in at:
        sentence = sentences[index]
        if sentence.has("court_setting") or (pleaded and in_claim):
            continue
        for hit in sentence.frame(*STATEMENTS):
            if not in_claim and not _retold(hit, sentence):
                continue
            if (
                _other_sense(hit, sentence)
                or not asserted(hit, sentence)
                or (not in_claim and not about_case(hit, sentence, subject))
            ):
                continue
            if hit.label.key in _CHOSEN and not about_words(hit, sentences, index, subject):
                continue
            ref = holder(hit, sentences, index)
            if (
                ref is None
                or _may_speak(ref, sentences, index, subject)
                or _shown(hit, ref, sentence)
                or _carried_on(hit, ref, sentences, index, subject)
            ):
                found.append(Statement(hit.label.key, hit, sentences, index, in_claim))
    return tuple(found)


def _retold(hit: Hit, sentence: Sentence) -> bool:
    """True when evidence tells of a confession, or of other words said on air."""
    return hit.label.key == "incriminating" or sentence.has(
        "about_video", "state_broadcast", "control"
    )


def _other_sense(hit: Hit, sentence: Sentence) -> bool:
    """True for a word that is no statement here: "admitted to hospital"."""
    return any(
        other.start < hit.end and hit.start < other.end for other in sentence.frame("no_statement")
    )


def _may_speak(ref: Ref, sentences: Sequence[Sentence], index: int, subject: Subject) -> bool:
    """True unless an official, an outlet, a relative or a victim makes the statement."""
    sentence = sentences[index]
    if ref.kind in ("soft", "speaker", "first"):
        return True
    if ref.kind in ("hard", "group", "institution"):
        return held_noun(ref, sentence) or stem(ref, sentence) in subject.stems
    if ref.kind == "name":
        if ref.name is None or ref.name.body:
            return False
        return subject.is_called(ref.name.forms) is not Answer.DOES_NOT_HOLD and not _titled(
            ref, sentence
        )
    return is_subject(ref, sentences, index, subject) or _is_shown(ref, sentences, index)


def _is_shown(ref: Ref, sentences: Sequence[Sentence], index: int) -> bool:
    """True for a pronoun that points back to somebody shown: "a resident appeared on air. He said"."""
    earlier = antecedent(ref, sentences, index) if ref.kind == "pronoun" else None
    if earlier is None or earlier[0].kind != "soft":
        return False
    return sentences[earlier[1]].has("about_video", "state_broadcast")


def _shown(hit: Hit, ref: Ref, sentence: Sentence) -> bool:
    """True for the confession of somebody whom an outlet or an authority shows.

    "State television aired the confession of a detained man": the outlet stands before the word, and
    the man makes the statement. What the outlet itself says of him is none.
    """
    body = ref.kind in ("institution", "group") or (ref.name is not None and ref.name.body)
    return (
        body
        and hit.label.key == "incriminating"
        and (sentence.has("held") or any(r.kind == "speaker" for r in references(sentence)))
        and not any(
            said.start < hit.end and hit.start < said.end for said in sentence.frame("speech")
        )
    )


def _carried_on(
    hit: Hit, nearest: Ref, sentences: Sequence[Sentence], index: int, subject: Subject
) -> bool:
    """True when the speaker goes on after naming somebody: "he said he respects X and regretted it".

    He must stand before that name with a verb of speech, and no such verb may follow the name.
    """
    sentence = sentences[index]
    speech = sentence.frame("speech")
    if nearest.kind not in ("name", "hard") or any(
        nearest.end <= said.start and said.end <= hit.start for said in speech
    ):
        return False
    return any(
        ref.end <= nearest.start
        and ref.kind in ("speaker", "pronoun", "name")
        and not oblique(ref, sentence)
        and is_subject(ref, sentences, index, subject)
        and any(ref.end <= said.start and said.end <= nearest.start for said in speech)
        for ref in references(sentence)
    )


def _titled(ref: Ref, sentence: Sentence) -> bool:
    """True when an office stands right before the name and no custody does: "Mayor Petrov"."""
    for other in references(sentence):
        if other.kind == "hard" and other.end <= ref.start:
            gap = sentence.folded.text[other.end : ref.start]
            if not gap.strip() and not held_noun(other, sentence):
                return True
    return False


def _evidence(passages: Sequence[Passage]) -> list[Evidence]:
    """One entry a document, in the order of their ids, with the sentences of all its passages."""
    by_text: dict[Text, list[Passage]] = {}
    for passage in passages:
        by_text.setdefault(passage.document.text, []).append(passage)
    found = []
    for text in sorted(by_text, key=lambda text: (text.id, text.body)):
        mine = by_text[text]
        sentences = scan(text)
        at = tuple(
            index
            for index, sentence in enumerate(sentences)
            if any(passage.span.contains(sentence.span) for passage in mine)
        )
        known = [passage.similarity for passage in mine if passage.similarity is not None]
        found.append(Evidence(mine[0].document, sentences, at, max(known, default=None)))
    return found


def _tells_of(
    item: Evidence, sentences: Sequence[Sentence], subject: Subject, said_on: date | None
) -> bool:
    """False when the document is about another person or, with an unnamed subject, another story.

    It is about another person when it names persons, none may be the subject and not all of them
    only comment; unless it says that the person shown was recognised as somebody else. About an
    unnamed subject it must be near the claim by meaning or share words with it.
    """
    places = [
        (place, sentence)
        for sentence in item.sentences
        for place in sentence.names
        if not place.body
    ]
    if subject.names and any(
        subject.is_called(place.forms) is not Answer.DOES_NOT_HOLD for place, _ in places
    ):
        return True
    near = (
        item.similarity is None
        or item.similarity >= _NEAR
        or len(_long_words(sentences) & _long_words(item.sentences)) >= _SHARED
    )
    if any(hit.label.key == "identity_misdescribed" for s in item.sentences for hit in s.hits):
        # Of a named man only what came out about this broadcast says that he is somebody else.
        return not subject.names or (near and _of_these_days(item, said_on))
    if all(comments(place, sentence) for place, sentence in places if place.person):
        return True
    first = next((ref for s in item.sentences for ref in references(s)), None)
    if first is not None and first.kind == "pronoun":
        return (
            True  # "with him they arrested his girlfriend Sofia": it goes on about the same person
        )
    return near and not subject.names


def _of_these_days(item: Evidence, said_on: date | None) -> bool:
    """True unless the document is known to have come out before the broadcast or long after it."""
    published = item.document.published_on
    if published is None or said_on is None:
        return True
    return timedelta(days=-1) <= published - said_on <= timedelta(days=_RECOGNISED_WITHIN)


def _long_words(sentences: Sequence[Sentence]) -> frozenset[str]:
    """The beginnings of the longer words, which survive inflection."""
    return frozenset(
        word[:_LONG_WORD]
        for sentence in sentences
        for word in _WORD.findall(sentence.folded.text)
        if len(word) >= _LONG_WORD
    )
