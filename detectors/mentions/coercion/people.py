"""Whom words are about: the person whose statement it is, or somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from detectors.indicators.matcher import Hit
from detectors.mentions.coercion.polarity import distance
from detectors.mentions.coercion.scan import NamePlace, Sentence
from detectors.mentions.names import read_names, same_name_forms
from detectors.mentions.sentences import read_sentences
from detectors.types import Answer, Text

# The kinds of words of a speaker against himself, for the authority or of return.
STATEMENTS = ("incriminating", "repentant", "recanting", "returning", "exculpating")
RefKind = Literal["hard", "soft", "group", "institution", "speaker", "name", "pronoun", "first"]
_KINDS: dict[str, RefKind] = {
    "person_hard": "hard",
    "person_soft": "soft",
    "person_group": "group",
    "person_body": "institution",
    "independent_voice": "group",
    "person_speaker": "speaker",
    "pronoun": "pronoun",
    "first_person": "first",
}
_RANK: dict[RefKind, int] = {
    "name": 0, "hard": 1, "soft": 2, "group": 3, "institution": 3, "speaker": 4, "pronoun": 5, "first": 6,
}  # fmt: skip
# What cuts a preposition off from a noun after it: "in which Aliev says", "in the clip, Aliev says".
_BREAK = re.compile(r"[,;:]|\b(?:which|whom|whose|who|that|котор\w*|что|чем)\b")
_QUOTED = re.compile(r"[\"«»“”„]")
# Nouns are compared by this many letters, enough for inflection and too many for chance.
_STEM = 5
# A word of custody this close before a noun qualifies it: "the detained former minister".
_QUALIFIES = 4
# How far a title or a verb of speech may stand from the name that it goes with.
_TITLE = 2
_OBLIQUE_ENDINGS = frozenset("аяуюмеій")
# "Often" or "many detainees" this close to a cue speaks of people in general.
_GENERIC = 4


@dataclass(frozen=True, slots=True)
class Ref:
    """A word that points to a person, half-open in the folded sentence."""

    kind: RefKind
    start: int
    end: int
    name: NamePlace | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """The person whose statement it is.

    `names` are comparison forms, one tuple for each name or spelling, empty when he is not named.
    `stems` are the beginnings of the nouns by which the claim calls him; `gender` is "male" or
    "female" when its words say so and agree.
    """

    names: tuple[tuple[str, ...], ...] = ()
    stems: frozenset[str] = frozenset()
    gender: str | None = None

    def is_called(self, forms: tuple[str, ...]) -> Answer:
        """HOLDS when a name of these forms is one of his, CANNOT_SAY when it may be or he has none."""
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
    refs = [Ref("name", place.start, place.end, place) for place in sentence.names]
    refs += [Ref(_KINDS[hit.label.key], hit.start, hit.end) for hit in sentence.frame(*_KINDS)]
    kept: list[Ref] = []
    for ref in sorted(refs, key=lambda ref: (_RANK[ref.kind], ref.start, ref.end)):
        if all(ref.end <= other.start or other.end <= ref.start for other in kept):
            kept.append(ref)
    return tuple(sorted(kept, key=lambda ref: ref.start))


def oblique(ref: Ref, sentence: Sentence) -> bool:
    """True when a preposition or an addressing verb stands right before: "to the officers"."""
    if ref.kind == "speaker":
        return False  # "footage of the accused admitting": he is the one who admits
    text = sentence.folded.text
    words = 1 if ref.kind == "name" else 2
    for hit in sentence.frame("oblique"):
        between = text[hit.end : ref.start]
        if hit.end <= ref.start and not _BREAK.search(between) and distance(between) <= words:
            return True
    return False


def held_noun(ref: Ref, sentence: Sentence) -> bool:
    """True when a word of custody qualifies the noun: "the arrested officer", "a reporter, detained …".

    No other person may stand between: "police detained a boy, and the minister apologised".
    """
    text = sentence.folded.text
    others = [other for other in references(sentence) if other.kind not in ("pronoun", "first")]
    for hit in sentence.frame("held"):
        first, last = min(hit.end, ref.end), max(hit.start, ref.start)
        if ref.end <= hit.start and not text[first:last].lstrip().startswith((",", "،", "，")):
            continue  # "a reporter, detained on Monday", not "the ministry named the detained man"
        if distance(text[first:last]) <= _QUALIFIES and not any(
            first <= other.start and other.end <= last for other in others
        ):
            return True
    return False


def stem(ref: Ref, sentence: Sentence) -> str:
    """The comparison stem of the noun of a reference."""
    return sentence.folded.text[ref.start : ref.end].split(" ")[0][:_STEM]


def gender(start: int, end: int, sentence: Sentence) -> str | None:
    """ "male" or "female" when the words in that place say so and agree, else None."""
    said = {
        hit.label.key
        for hit in sentence.frame("male", "female")
        if start <= hit.start and hit.end <= end
    }
    return said.pop() if len(said) == 1 else None


def _observes(ref: Ref, until: int, sentence: Sentence) -> bool:
    """True for people who see or say something of somebody else before the place `until`.

    "Viewers noticed a bruise", "his lawyer says the eye is swollen": the bruise is not theirs.
    """
    if ref.kind != "group" and not _independent(ref, sentence):
        return False
    return any(
        ref.end <= hit.start and hit.end <= until for hit in sentence.frame("speech", "observes")
    )


def _independent(ref: Ref, sentence: Sentence) -> bool:
    """True for a doctor, a lawyer, a monitor: somebody who looks on."""
    return any(
        hit.start <= ref.start and ref.end <= hit.end for hit in sentence.frame("independent_voice")
    )


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
    if ref.kind in ("speaker", "pronoun") and subject.gender is not None:
        said = gender(ref.start, ref.end, sentence)
        if said is not None and said != subject.gender:
            return False
    if ref.kind == "speaker":
        return True
    if ref.kind == "name" and ref.name is not None:
        if ref.name.body:
            return False
        return subject.is_called(ref.name.forms) is not Answer.DOES_NOT_HOLD
    if ref.kind == "pronoun":
        earlier = antecedent(ref, sentences, index)
        return earlier is None or is_subject(earlier[0], sentences, earlier[1], subject)
    if ref.kind == "first":
        return _says_it_himself(ref, sentences, index, subject)
    if ref.kind == "institution":
        return False
    return stem(ref, sentence) in subject.stems or held_noun(ref, sentence)


def antecedent(pronoun: Ref, sentences: Sequence[Sentence], index: int) -> tuple[Ref, int] | None:
    """What a singular pronoun points back to: a noun before it, else the one that opens the sentence before."""
    wanted = gender(pronoun.start, pronoun.end, sentences[index])
    for at in (index, index - 1, index - 2):
        if at < 0:
            return None
        sentence = sentences[at]
        nouns = [
            ref
            for ref in references(sentence)
            if ref.kind not in ("pronoun", "first", "group", "institution")
            and not oblique(ref, sentence)
            and (at < index or ref.end <= pronoun.start)
            and (wanted is None or gender(ref.start, ref.end, sentence) in (None, wanted))
            and not _observes(
                ref, pronoun.start if at == index else len(sentence.folded.text), sentence
            )
            and (ref.name is None or not ref.name.body)
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


def about_body(hit: Hit, sentences: Sequence[Sentence], index: int, subject: Subject) -> bool:
    """True unless what is seen is seen on somebody other than the person whose statement it is.

    A person inside or right after the words has it ("bruises on the officer's face"), else the
    nearest before them, else the first after them. Where nobody is named, the sentence before tells.
    """
    sentence = sentences[index]
    refs = references(sentence)
    for ref in refs:
        inside = hit.start <= ref.start and ref.end <= hit.end
        inside = inside and not _independent(ref, sentence)
        if ref.kind in ("hard", "soft", "group") and (inside or _owns(ref, hit, sentence)):
            return is_subject(ref, sentences, index, subject)
    found = holder(hit, sentences, index)
    if found is not None and _observes(found, hit.start, sentence):
        found = None
    elif found is None:
        found = next(
            (ref for ref in refs if ref.start >= hit.end and not oblique(ref, sentence)), None
        )
    if found is not None:
        return is_subject(found, sentences, index, subject)
    return bool(refs) or _opens_with_him(sentences, index, subject)


def about_words(hit: Hit, sentences: Sequence[Sentence], index: int, subject: Subject) -> bool:
    """True unless the words are said by or of somebody other than the person whose statement it is.

    Going back from the words, the first who is the subject has them, unless somebody else who
    speaks stands between: in "she said the guards treated her kindly" they are hers.
    """
    sentence = sentences[index]
    refs = [ref for ref in references(sentence) if ref.start < hit.end]
    for ref in refs:
        inside = hit.start <= ref.start and ref.kind in ("pronoun", "first")
        if inside and is_subject(ref, sentences, index, subject):
            return True
    strangers = False
    for ref in reversed([ref for ref in refs if ref.end <= hit.start]):
        if oblique(ref, sentence):
            continue
        if is_subject(ref, sentences, index, subject):
            return True
        if _observes(ref, hit.start, sentence):
            continue
        strangers = True
        if _speaks(ref, hit.start, sentence):
            return False
    if strangers:
        return any(ref.kind == "first" for ref in references(sentence))
    if refs or any(
        ref.kind in ("pronoun", "first", "speaker") and is_subject(ref, sentences, index, subject)
        for ref in references(sentence)
    ):
        return True
    # English names its subject: words of nobody, outside quotation marks, are somebody else's.
    if hit.language == "en" and not _QUOTED.search(sentence.folded.text):
        return sentence.has("custody", "held") or any(
            said.end <= hit.start or hit.end <= said.start for said in sentence.frame(*STATEMENTS)
        )
    return _opens_with_him(sentences, index, subject)


def says_himself(hit: Hit, sentences: Sequence[Sentence], index: int, subject: Subject) -> bool:
    """True when the person whose statement it is says the words himself, and nobody else does."""
    sentence = sentences[index]
    if sentence.has("independent_voice"):
        return False
    refs = references(sentence)
    if any(ref.kind == "first" and ref.start < hit.end for ref in refs):
        return True
    return any(
        ref.end <= hit.start
        and is_subject(ref, sentences, index, subject)
        and any(ref.end <= own.start < hit.end for own in sentence.frame("own_claim"))
        for ref in refs
    )


def somebody_elses(hit: Hit, sentences: Sequence[Sentence], index: int, subject: Subject) -> bool:
    """True when a person other than the subject does what the words say: "the minister denied"."""
    sentence = sentences[index]
    return any(
        ref.kind in ("hard", "institution")
        and not oblique(ref, sentence)
        and not is_subject(ref, sentences, index, subject)
        and (
            hit.start <= ref.start < hit.end
            or (
                ref.end <= hit.start
                and distance(sentence.folded.text[ref.end : hit.start]) <= _QUALIFIES
            )
        )
        for ref in references(sentence)
    )


def said_by_others(sentence: Sentence) -> bool:
    """True when a relative, a lawyer or the like speaks of him: "her lawyer says she was forced"."""
    return sentence.has("independent_voice") and not any(
        ref.kind == "first" for ref in references(sentence)
    )


def _opens_with_him(sentences: Sequence[Sentence], index: int, subject: Subject) -> bool:
    """False when the sentence before opens with somebody else."""
    if index == 0:
        return True
    before = sentences[index - 1]
    refs = [
        ref
        for ref in references(before)
        if not oblique(ref, before)
        and ref.kind != "institution"
        and (ref.name is None or not ref.name.body)
    ]
    return not refs or is_subject(refs[0], sentences, index - 1, subject)


def _speaks(ref: Ref, until: int, sentence: Sentence) -> bool:
    """True when a verb of speech stands between the person and the place."""
    return any(ref.end <= hit.start and hit.end <= until for hit in sentence.frame("speech"))


def _owns(ref: Ref, hit: Hit, sentence: Sentence) -> bool:
    """True for a possessor after the words: "the swollen face of the officer", «лицо полицейского»."""
    if ref.start < hit.end:
        return False
    between = sentence.folded.text[hit.end : ref.start]
    words = between.split()
    return not words or (words[0] in ("of", "у") and len(words) <= 3)


def about_case(
    hit: Hit, sentence: Sentence, subject: Subject, *, named_after: bool = False
) -> bool:
    """True unless the sentence tells of another case, of people in general or of somebody else.

    Somebody else is a person of another name, who is neither a commentator (he says it, or is a
    lawyer, a relative, an official) nor joined by the subject's own name. With `named_after` a name
    right after the words is somebody of the subject's: "they arrested his sister Anna".
    """
    if sentence.has("other_case") or any(
        _near(hit, g, sentence) for g in sentence.frame("generic")
    ):
        return False
    if not subject.names:
        return True
    named = [place for place in sentence.names if not place.body]
    others = [p for p in named if subject.is_called(p.forms) is Answer.DOES_NOT_HOLD]
    if len(others) < len(named):
        return True
    others = [p for p in others if p.person]
    if named_after:
        text = sentence.folded.text
        others = [
            p
            for p in others
            if p.start < hit.start or distance(text[hit.end : max(hit.end, p.start)]) > _TITLE
        ]
    return all(comments(place, sentence) for place in others)


def _near(hit: Hit, other: Hit, sentence: Sentence) -> bool:
    """True when at most a few words stand between."""
    first, then = (hit, other) if hit.start <= other.start else (other, hit)
    return distance(sentence.folded.text[first.end : then.start]) <= _GENERIC


def comments(place: NamePlace, sentence: Sentence) -> bool:
    """True when the named person speaks, or bears a role that speaks about others.

    A possessor bears none: "Petrov's lawyer", «адвокат Ивана Петрова» tell of Petrov's case.
    """
    text = sentence.folded.text
    for hit in sentence.frame("speech", "person_hard", "person_group", "independent_voice"):
        before = hit.end <= place.start and distance(text[hit.end : place.start]) <= _TITLE
        after = hit.start >= place.end and distance(text[place.end : hit.start]) <= _TITLE
        if before and not _declined(place):
            return True
        if after and not text[place.end :].startswith("'s"):
            return True
    return False


def _declined(place: NamePlace) -> bool:
    """True when a Cyrillic name stands in another case than the one that names a speaker."""
    written = place.name.span.quote[-1:].lower()
    named = place.name.forms[0][-1:] if place.name.forms else ""
    return written in _OBLIQUE_ENDINGS and named not in ("a", "i", written)
