"""The same script from the mouths of different people: long shared strings, aligned word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.transcripts.captions import PARTS
from app.transcripts.speaking import FIRST_PERSON
from app.transcripts.types import Aired, SameWords
from detectors.mentions.coercion.crossing import is_stock
from detectors.mentions.coercion.people import forms_of_field
from detectors.mentions.names import same_name_forms
from detectors.types import Answer, Document, Text

#: Strings this long are no chance; Han characters stand closer.
_WORDS = 6
_HAN_CHARACTERS = 12

_UNIT = re.compile(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+")
_HAN = re.compile(r"[\u3400-\u9fff]")
#: What recognisers call voices: the same label is another person in another file.
_LABEL = re.compile(
    r"(?:speaker|voice|spk|диктор|голос|спикер)?[ _#-]*(?:\d+|[a-z])?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class SharedScript:
    """A run of words that two people said in two recordings.

    `left` and `right` are the sentences that hold it, each in its order; the spans are half-open
    places in code points of the sentences' texts joined by one space. `words` counts the words that
    are equal, names left out.
    """

    left: tuple[Aired, ...]
    right: tuple[Aired, ...]
    left_span: tuple[int, int]
    right_span: tuple[int, int]
    words: int

    @property
    def left_quote(self) -> str:
        """The words as the one said them."""
        return _joined(self.left)[slice(*self.left_span)]

    @property
    def right_quote(self) -> str:
        """The words as the other said them."""
        return _joined(self.right)[slice(*self.right_span)]


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a voice: which sentence it stands in, and where."""

    low: str
    sentence: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Voice:
    """All that one named person says in one file."""

    file: str
    speaker: str
    sentences: tuple[Aired, ...]
    words: tuple[_Word, ...]


_Gram = tuple[str, ...]
_Place = tuple[int, int]


def shared_scripts(sentences: Sequence[Aired]) -> list[SharedScript]:
    """Long strings of words shared by named people who are not the same, in different files.

    Six words or more (twelve Han characters), names left out and stock phrases of the law passed
    over, in sentences where somebody speaks of himself: wire copy read by two presenters is none.
    Voices that only a recogniser has numbered are nobody. Of more than two people each is set
    against the first who said the words. Linear in the number of words.
    """
    voices = _voices(sentences)
    seen: dict[_Gram, list[_Place]] = {}
    found: list[SharedScript] = []
    for number, voice in enumerate(voices):
        size = _size(voice)
        grams = list(_grams(voice, size))
        found += _runs(voices, number, grams, seen, size)
        for at, gram in enumerate(grams):
            places = seen.setdefault(gram, [])
            # One place a person is enough, and a few people.
            if len(places) < _FEW and all(
                voices[place[0]].speaker != voice.speaker for place in places
            ):
                places.append((number, at))
    return found


#: So many earlier people are compared for one string.
_FEW = 4


def is_name(speaker: str) -> bool:
    """False for a voice that is only numbered or called by its part: "SPEAKER_01", "ANCHOR", "Guest 2".

    The same label is another person in another file.
    """
    words = speaker.split()
    return bool(words) and not _LABEL.fullmatch(speaker) and words[0].lower() not in PARTS


def _voices(sentences: Sequence[Aired]) -> list[_Voice]:
    grouped: dict[tuple[str, str], list[Aired]] = {}
    for one in sentences:
        if one.speaker is not None and is_name(one.speaker):
            grouped.setdefault((one.file, one.speaker), []).append(one)
    return [
        _Voice(file, speaker, tuple(said), tuple(_words(said)))
        for (file, speaker), said in grouped.items()
    ]


def _words(said: Sequence[Aired]) -> Iterator[_Word]:
    """The words in order without names: capitals inside a sentence that is not all in capitals."""
    for number, one in enumerate(said):
        shouted = one.text.isupper()
        first = True
        for match in _UNIT.finditer(one.text):
            word = match.group()
            name = not first and not shouted and word[0].isupper() and len(word) > 1
            first = False
            if not name:
                yield _Word(word.casefold().replace("ё", "е"), number, match.start(), match.end())


def _size(voice: _Voice) -> int:
    return _HAN_CHARACTERS if any(_HAN.match(word.low) for word in voice.words) else _WORDS


def _grams(voice: _Voice, size: int) -> Iterator[_Gram]:
    lows = [word.low for word in voice.words]
    for at in range(len(lows) - size + 1):
        yield tuple(lows[at : at + size])


def _runs(
    voices: Sequence[_Voice],
    number: int,
    grams: Sequence[_Gram],
    seen: dict[_Gram, list[_Place]],
    size: int,
) -> Iterator[SharedScript]:
    """The longest runs of one voice that an earlier voice of somebody else holds too."""
    at = 0
    while at < len(grams):
        best: tuple[int, _Place] | None = None
        for place in seen.get(grams[at], ()):
            if _other_person(voices[place[0]], voices[number]):
                length = _length(voices[place[0]], place[1], voices[number], at)
                if best is None or length > best[0]:
                    best = (length, place)
        if best is None:
            at += 1
            continue
        length, (earlier, begin) = best
        script = _script(voices[earlier], begin, voices[number], at, length)
        if script is not None:
            yield script
        at += max(1, length - size + 1)


def _length(one: _Voice, begin: int, other: _Voice, at: int) -> int:
    """How many words on both sides are equal from there on."""
    length = 0
    while (
        begin + length < len(one.words)
        and at + length < len(other.words)
        and one.words[begin + length].low == other.words[at + length].low
    ):
        length += 1
    return length


def _script(one: _Voice, begin: int, other: _Voice, at: int, length: int) -> SharedScript | None:
    """The run with its sentences and places; None for a stock phrase or what nobody says of himself."""
    words = [word.low for word in one.words[begin : begin + length]]
    if is_stock(words):
        return None
    left, left_span = _held(one, begin, length)
    right, right_span = _held(other, at, length)
    if not (_own(left) and _own(right)):
        return None
    return SharedScript(left, right, left_span, right_span, length)


def _held(voice: _Voice, begin: int, length: int) -> tuple[tuple[Aired, ...], tuple[int, int]]:
    first, last = voice.words[begin], voice.words[begin + length - 1]
    held = voice.sentences[first.sentence : last.sentence + 1]
    before = sum(len(one.text) + 1 for one in held[:-1])
    return held, (first.start, before + last.end)


def _own(said: Sequence[Aired]) -> bool:
    return any(
        match.group().casefold() in FIRST_PERSON
        for one in said
        for match in _UNIT.finditer(one.text)
    )


def _joined(said: Sequence[Aired]) -> str:
    return " ".join(one.text for one in said)


def _other_person(one: _Voice, other: _Voice) -> bool:
    """True for two people of different names in two recordings."""
    return one.file != other.file and _apart(one.speaker, other.speaker)


@lru_cache(maxsize=4096)
def _apart(one: str, other: str) -> bool:
    answer = same_name_forms(forms_of_field(one), forms_of_field(other))
    return answer is Answer.DOES_NOT_HOLD


def with_scripts(sentences: Sequence[Aired]) -> list[Aired]:
    """The same sentences in the same order, each with the others who say its words (`same_words`)."""
    found: dict[tuple[str, int], dict[SameWords, None]] = {}
    for script in shared_scripts(sentences):
        for mine, theirs in ((script.left, script.right), (script.right, script.left)):
            first = theirs[0]
            assert first.speaker is not None, "only named people share a script"
            other = SameWords(
                first.file, first.number, first.speaker, _joined(theirs), first.language
            )
            for one in mine:
                found.setdefault((one.file, one.number), {})[other] = None
    return [
        replace(one, same_words=tuple(found.get((one.file, one.number), ()))) for one in sentences
    ]


def as_recording(said: SameWords) -> Document:
    """What another person said, as the detector of indicators takes it for comparison.

    The document's id is the file's name with the number of the first sentence.
    """
    text = Text(f"{said.file}#{said.number}", said.text, said.language)
    return Document(text, title=said.file, attributed_to=said.speaker)
