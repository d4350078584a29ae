"""The same claim aired again and again: one claim with all its airings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from app.transcripts.speaking import FILLERS, FIRST_PERSON, LEAD_INS, POINTING
from app.transcripts.types import Aired

#: A sentence of so many words that points to nobody says the same wherever it is said.
_STANDS_ALONE = 8

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+", re.UNICODE)
_GROUPED = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?:[.,]|$))")
_LETTERS = str.maketrans("ёيىكۀة", "еییکهه", "\u0640\u200c\u200d\u0301\u00ad")

Key = tuple[tuple[str, ...], tuple[str, ...] | None, str | None, str | None]


def repeated(sentences: Iterable[Aired]) -> list[Aired]:
    """Every claim once, where it first comes, with all its airings in order.

    The same words are the same claim, whatever their case, marks, spelling of numbers, fillers and
    announcements ("as we reported earlier"). Two texts that differ in any other word stay two: one
    word may be all that makes a claim false. What is short or points back ("he", "there") is the
    same claim only after the same sentence, what is said of "me" only from the same mouth.
    All sentences must be of one broadcast day: "yesterday" is another day on another one. Where one
    airing was measured and another not, or higher, the highest check-worthiness stays.
    """
    found: dict[Key, Aired] = {}
    for sentence in sentences:
        key = _key(sentence)
        first = found.get(key)
        if first is None:
            found[key] = sentence
        else:
            found[key] = replace(
                first,
                airings=first.airings + sentence.airings,
                check_worthiness=_highest(first.check_worthiness, sentence.check_worthiness),
            )
    return list(found.values())


def _highest(one: float | None, other: float | None) -> float | None:
    known = [value for value in (one, other) if value is not None]
    return max(known, default=None)


def words_of(text: str) -> tuple[str, ...]:
    """The words that a text is compared by: lower case, one spelling of letters and numbers."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    plain = _GROUPED.sub("", plain)
    return tuple(_number(word) for word in _WORD.findall(plain))


def _number(word: str) -> str:
    return _THOUSANDS.sub("", word) if word[0].isdigit() else word


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without fillers, announcements at the front and a word said twice at once."""
    kept: list[str] = []
    for word in words:
        if word not in FILLERS and not (kept and kept[-1] == word and not word[0].isdigit()):
            kept.append(word)
    said = tuple(kept)
    for phrase in LEAD_INS:
        if len(said) > len(phrase) + 1 and said[: len(phrase)] == phrase:
            return said[len(phrase) :]
    return said or words


def _key(sentence: Aired) -> Key:
    words = _bare(words_of(sentence.text))
    own = not FIRST_PERSON.isdisjoint(words)
    speaker = sentence.speaker if own else None
    alone = len(words) >= _STANDS_ALONE and POINTING.isdisjoint(words)
    if alone and (not own or sentence.speaker is not None):
        return words, None, speaker, None
    context = _bare(words_of(sentence.context))
    # Without a sentence before, only the same file tells that the same person is spoken of.
    return words, context[-_REACH:], speaker, None if context else sentence.file


#: So many words of the context must be the same.
_REACH = 8
