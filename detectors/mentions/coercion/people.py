"""Whom words are about: the person whose statement it is, or somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from detectors.indicators.matcher import Hit
from detectors.mentions.coercion.polarity import distance
from detectors.mentions.coercion.scan import Sentence
from detectors.mentions.names import read_names, same_name_forms
from detectors.mentions.sentences import read_sentences
from detectors.mentions.types import Name
from detectors.types import Answer, Text

RefKind = Literal["hard", "soft", "group", "speaker", "name", "pronoun", "first"]
_KINDS: dict[str, RefKind] = {
    "person_hard": "hard",
    "person_soft": "soft",
    "person_group": "group",
    "person_speaker": "speaker",
    "pronoun": "pronoun",
    "first_person": "first",
}
_RANK: dict[RefKind, int] = {
    "name": 0, "hard": 1, "soft": 2, "group": 3, "speaker": 4, "pronoun": 5, "first": 6,
}  # fmt: skip
# Nouns are compared by this many letters, enough for inflection and too many for chance.
_STEM = 5
# A word of custody this close before a noun qualifies it: "the detained former minister".
_QUALIFIES = 2
# "Often" or "many detainees" this close to a cue speaks of people in general.
_GENERIC = 4


@dataclass(frozen=True, slots=True)
class Ref:
    """A word that points to a person, half-open in the folded sentence."""

    kind: RefKind
    start: int
    end: int
    name: Name | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """The person whose statement it is.

    `names` are comparison forms, one tuple for each name or spelling, empty when he is not named.
    `stems` are the beginnings of the nouns by which the claim calls him.
    """

    names: tuple[tuple[str, ...], ...] = ()
    stems: frozenset[str] = frozenset()

    def is_called(self, name: Name) -> Answer:
        """HOLDS when the name is one of his, CANNOT_SAY when it may be or he has none."""
        return self.may_be(name.forms)

    def may_be(self, forms: tuple[str, ...]) -> Answer:
        """The same for the comparison forms of a name."""
        answers = {same_name_forms(forms, own) for own in self.names}
        for answer in (Answer.HOLDS, Answer.CANNOT_SAY):
            if answer in answers:
                return answer
        return Answer.DOES_NOT_HOLD if answers else Answer.CANNOT_SAY


def forms_of_field(name: str) -> tuple[str, ...]:
    """The comparison forms of a name that was given as a field, and the words themselves."""
    text = Text("name", name)
    found = read_names(text, read_sentences(text))
    return (name, *(form for one in found for form in one.forms))


def references(sentence: Sentence) -> tuple[Ref, ...]:
    """The words that point to persons, in order; of overlapping ones the most telling."""
    refs = [Ref("name", place.start, place.end, place.name) for place in sentence.names]
    refs += [Ref(_KINDS[hit.label.key], hit.start, hit.end) for hit in sentence.frame(*_KINDS)]
    kept: list[Ref] = []
    for ref in sorted(refs, key=lambda ref: (_RANK[ref.kind], ref.start, ref.end)):
        if all(ref.end <= other.start or other.end <= ref.start for other in kept):
            kept.append(ref)
    return tuple(sorted(kept, key=lambda ref: ref.start))


def oblique(ref: Ref, sentence: Sentence) -> bool:
    """True when a preposition or an addressing verb stands right before: "to the officers"."""
    text = sentence.folded.text
    return any(
        hit.end <= ref.start and distance(text[hit.end : ref.start]) <= 1
        for hit in sentence.frame("oblique")
    )


def held_noun(ref: Ref, sentence: Sentence) -> bool:
    """True when a word of custody qualifies the noun: "the arrested officer"."""
    text = sentence.folded.text
    return any(
        (hit.end <= ref.start and distance(text[hit.end : ref.start]) <= _QUALIFIES)
        or (hit.start <= ref.start and ref.end <= hit.end)
        for hit in sentence.frame("custody")
    )


def stem(ref: Ref, sentence: Sentence) -> str:
    """The comparison stem of the noun of a reference."""
    return sentence.folded.text[ref.start : ref.end].split(" ")[0][:_STEM]


def holder(hit: Hit, sentences: Sequence[Sentence], index: int) -> Ref | None:
    """The nearest reference before the hit in its sentence that may be its subject."""
    sentence = sentences[index]
    before = [
        ref for ref in references(sentence) if ref.end <= hit.start and not oblique(ref, sentence)
    ]
    return before[-1] if before else None


def is_subject(ref: Ref, sentences: Sequence[Sentence], index: int, subject: Subject) -> bool:
    """True when the reference is, or may be, the person whose statement it is."""
    sentence = sentences[index]
    if ref.kind == "speaker":
        return True
    if ref.kind == "name" and ref.name is not None:
        if ref.name.kind == "organisation":
            return False
        return subject.is_called(ref.name) is not Answer.DOES_NOT_HOLD
    if ref.kind == "pronoun":
        earlier = _antecedent(ref, sentences, index)
        return earlier is None or is_subject(earlier[0], sentences, earlier[1], subject)
    if ref.kind == "first":
        return _says_it_himself(ref, sentences, index, subject)
    return stem(ref, sentence) in subject.stems or held_noun(ref, sentence)


def _antecedent(pronoun: Ref, sentences: Sequence[Sentence], index: int) -> tuple[Ref, int] | None:
    """What a singular pronoun points back to: a noun before it, else the one that opens the sentence before."""
    for at in (index, index - 1, index - 2):
        if at < 0:
            return None
        sentence = sentences[at]
        nouns = [
            ref
            for ref in references(sentence)
            if ref.kind not in ("pronoun", "first", "group")
            and not oblique(ref, sentence)
            and (at < index or ref.end <= pronoun.start)
            and not (ref.name is not None and ref.name.kind == "organisation")
        ]
        if nouns:
            return (nouns[-1] if at == index else nouns[0]), at
    return None


def _says_it_himself(
    first: Ref, sentences: Sequence[Sentence], index: int, subject: Subject
) -> bool:
    """False when the sentence quotes somebody else's "I"."""
    sentence = sentences[index]
    for ref in reversed(references(sentence)):
        if ref.end <= first.start and ref.kind not in ("first", "pronoun"):
            quoted = any(
                ref.end <= hit.start and hit.end <= first.start for hit in sentence.frame("speech")
            )
            return not quoted or is_subject(ref, sentences, index, subject)
    return True


def about_speaker(
    hit: Hit, sentences: Sequence[Sentence], index: int, subject: Subject, *, body: bool
) -> bool:
    """True unless the words are about somebody other than the person whose statement it is.

    The nearest person before the words has them; with `body`, also a person named inside or right
    after them ("bruises on the officer's face"). Where nobody is named, the sentence before tells.
    """
    sentence = sentences[index]
    refs = references(sentence)
    if body:
        for ref in refs:
            inside = hit.start <= ref.start and ref.end <= hit.end
            if (inside or _owns(ref, hit, sentence)) and ref.kind in ("hard", "soft", "group"):
                return is_subject(ref, sentences, index, subject)
    found = holder(hit, sentences, index)
    if found is None and body:
        found = next(
            (ref for ref in refs if ref.start >= hit.end and not oblique(ref, sentence)), None
        )
    if found is not None:
        return is_subject(found, sentences, index, subject)
    if index == 0 or refs:
        return True
    before = [
        ref for ref in references(sentences[index - 1]) if not oblique(ref, sentences[index - 1])
    ]
    return not before or is_subject(before[0], sentences, index - 1, subject)


def _owns(ref: Ref, hit: Hit, sentence: Sentence) -> bool:
    """True for a possessor after the words: "the swollen face of the officer", «лицо полицейского»."""
    if ref.start < hit.end:
        return False
    between = sentence.folded.text[hit.end : ref.start]
    words = between.split()
    return not words or (words[0] in ("of", "у") and len(words) <= 3)


def about_case(hit: Hit, sentence: Sentence, subject: Subject) -> bool:
    """True unless the sentence tells of another case, of people in general or of somebody else.

    Somebody else is a person of another name, who is neither a commentator (he says it, or is a
    lawyer, a relative, an official) nor joined by the subject's own name.
    """
    if sentence.has("other_case") or any(
        _near(hit, g, sentence) for g in sentence.frame("generic")
    ):
        return False
    if not subject.names:
        return True
    people = [place for place in sentence.names if place.name.kind != "organisation"]
    others = [p for p in people if subject.is_called(p.name) is Answer.DOES_NOT_HOLD]
    if len(others) < len(people):
        return True
    return all(comments(place.start, place.end, sentence) for place in others)


def _near(hit: Hit, other: Hit, sentence: Sentence) -> bool:
    """True when at most a few words stand between."""
    first, then = (hit, other) if hit.start <= other.start else (other, hit)
    return distance(sentence.folded.text[first.end : then.start]) <= _GENERIC


def comments(start: int, end: int, sentence: Sentence) -> bool:
    """True when the person at that place speaks, or bears a role that speaks about others."""
    text = sentence.folded.text
    for hit in sentence.frame("speech", "person_hard", "person_group", "independent_voice"):
        if hit.end <= start and distance(text[hit.end : start]) <= 2:
            return True
        if hit.start >= end and distance(text[end : hit.start]) <= 2:
            return True
    return False
