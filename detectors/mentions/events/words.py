"""Words that say something of a clause as a whole: that it came before, that it is a name."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.lexical.tokens import Token

# Ends of the words that put a clause before another one in the past.
_PLUPERFECT = {
    "tr": ("mıştı", "mişti", "muştu", "müştü"),
}
_AUXILIARY_BEHIND = {
    "fa": frozenset({"بود", "بودند"}),
    "kk": frozenset({"еді", "болатын", "жатқан"}),
    "ky": frozenset({"эле", "болчу", "жаткан"}),
}
_DONE = (
    "ه",
    "ған",
    "ген",
    "қан",
    "кен",
    "ган",
    "гон",
    "гөн",
    "кан",
    "кон",
    "көн",
    "ып",
    "іп",
    "ип",
    "уп",
    "үп",
)
# Names of outlets and firms in quotation marks are no longer than this, in words.
LONGEST_TITLE = 4
_OPENING = frozenset('«“„"《「')
_CLOSING = frozenset('»”“"》」')


def pluperfect(found: Sequence[Token], words: Sequence[int], language: str) -> int | None:
    """The word that makes a pluperfect: "had burned", "yanmıştı", «گرفته بود»."""
    endings = _PLUPERFECT.get(language)
    helper = _AUXILIARY_BEHIND.get(language, frozenset())
    for k, i in enumerate(words):
        low = found[i].low
        if low == "had" and any(
            found[j].verb and found[j].low != "to" for j in words[k + 1 : k + 4]
        ):
            return i
        if endings is not None and low.endswith(endings):
            return i
        if k and low in helper and found[words[k - 1]].low.endswith(_DONE):
            return i
    return None


def titles(found: Sequence[Token]) -> list[int]:
    """The words of names in quotation marks right behind a noun: «агентство "Завтра"» plans nothing."""
    inside: list[int] = []
    for i, token in enumerate(found):
        if token.low not in _OPENING or not i or found[i - 1].kind != "w":
            continue
        if found[i - 1].verb or not (found[i - 1].lexeme.key or found[i - 1].things):
            continue
        for j in range(i + 1, min(i + 2 + LONGEST_TITLE, len(found))):
            if found[j].kind == "p":
                if found[j].low in _CLOSING and j > i + 1:
                    inside += range(i + 1, j)
                break
    return inside
