"""Whether words deny that somebody is what they name: "is not a musician", «никогда не работал учителем»."""

from __future__ import annotations

import re

from detectors.mentions.morphology import forms
from detectors.mentions.roles.scan import Item, small
from detectors.mentions.words import Word

_AFTER_NEGATIONS = frozenset(
    "емес эмес değil değildir değildi نیست نبود نبوده نمی‌باشد نیستند نیستم жоқ жок".split()
)
_NEVER = frozenset(("never", "никогда", "ніколи", "ешқашан", "هرگز", "asla"))
# "not only a teacher": no denial.
_ONLY = frozenset(
    "only just merely simply solely только лишь просто лише тільки ғана эле فقط فحسب sadece yalnız yalnızca".split()
)
_THAT = frozenset("тот та те тем той тому того the that ten той те".split())
# A negative word denies what somebody is only through being, becoming and working as.
_BEING_EN = frozenset(
    "be been being is was are were become became work worked works working serve served serves serving act acted "
    "practise practised practice practiced train trained have had has hold held".split()
)
_OPENS_NOUN_EN = frozenset("a an the any some in as for with of by".split())
_BEING_SLAVIC = frozenset(
    "быть являться стать становиться работать проработать служить прослужить числиться считаться состоять "
    "иметь получать получить принимать принять оказаться называть назвать назваться значиться трудиться заниматься притворяться мочь хотеть "
    "бути ставати стати працювати служити вважатися значитися числитися виявитися перебувати мати назвати "
    "називати могти".split()
)
_BEING_AR = frozenset(
    "يكن تكن يكونوا أكن نكن يعد تعد أعد يصبح تصبح يعمل تعمل أعمل يكون تكون كان كانت عمل عملت".split()
)
_VERBAL_NEGATIONS_AR = frozenset("لم لن لا ما".split())
_VERBS = frozenset(("VERB", "PRTS", "INFN", "GRND"))
_HAN_PLAIN = re.compile(r"(?:不是|并非|绝非|而非|非|不算|不再是|称不上)[^，。；、：]{0,4}$")
_HAN_VERBAL = re.compile(
    r"(从未|从来没有?|不曾|未曾|并未|没有|没|不|未)曾?(?:当|做|担任|出任|任|从事|干|是|成为)过?[^，。；、：]{0,4}$"
)
# A character or two may describe the noun: 不是职业军人.
_REACH_HAN = 12


def negation(words: tuple[Word, ...], item: Item, body: str, covered: frozenset[int]) -> str:
    """ "never" or "not" when the item is denied, else "". Words inside other items deny nothing.

    "The court did not hear the teacher" denies the hearing: between a negative word and the item only
    being, becoming and working may stand for a verb.
    """
    if words[item.first].script == "han":
        return _han(body, item)
    for at in range(item.first - 1, max(-1, item.first - 6), -1):
        between = body[words[at].end : words[at + 1].start]
        if any(mark in between for mark in ",;:—–.!?«»،؛"):
            break
        low = words[at].low
        if at in covered or words[at + 1].low in _ONLY:
            continue
        if _is_that_one(words, at, item, body):
            return ""
        if low in small("NEGATIONS") or low.endswith(("n't", "n’t")):
            if low in _AFTER_NEGATIONS:
                continue
            if not _of_being(words, at, item):
                return ""
            return "never" if low in _NEVER else "not"
        if low in ("but", "и", "and", "а", "но"):
            break
    for at in range(item.last + 1, min(len(words), item.last + 4)):
        between = body[words[at - 1].end : words[at].start]
        if any(mark in between for mark in ",;:—–.!?،"):
            break
        if words[at].low in _AFTER_NEGATIONS and at not in covered:
            return "not"
    return ""


def _of_being(words: tuple[Word, ...], at: int, item: Item) -> bool:
    """True when the words between the negative word at `at` and the item tell of no deed."""
    between = words[at + 1 : item.first]
    script = words[at].script
    if script == "latin":
        return _being_in_english([word.low for word in between])
    if script == "arabic":
        if words[at].low not in _VERBAL_NEGATIONS_AR:
            return True
        return not between or between[0].low in _BEING_AR
    if script == "cyrillic":
        return not any(_tells(word.low) for word in between)
    return True


def _being_in_english(lows: list[str]) -> bool:
    for low in lows:
        if low in _OPENS_NOUN_EN:
            return True
        if low in _BEING_EN or low.endswith("ly") or low in ("ever", "actually"):
            continue
        # What stands here without an article is an adjective of the noun or a verb of its own.
        if low.endswith(("ed", "ing")) or lows.index(low) + 1 < len(lows):
            return False
    return True


def _tells(low: str) -> bool:
    """True for a Russian or Ukrainian verb other than those of being, becoming and working."""
    readings = (*forms(low, "ru")[:1], *forms(low, "uk")[:1])
    if not readings or any(form.known and form.pos not in _VERBS for form in readings):
        return False
    return all(form.lemma not in _BEING_SLAVIC for form in readings)


def _is_that_one(words: tuple[Word, ...], at: int, item: Item, body: str) -> bool:
    """True for "not the journalist who wrote it": another one of the kind is denied, not the kind."""
    if words[at + 1].low not in _THAT or item.last + 1 >= len(words):
        return False
    following = words[item.last + 1].low
    return following.startswith(("котор", "who", "that", "which", "як", "що"))


def _han(body: str, item: Item) -> str:
    before = body[max(0, item.start - _REACH_HAN) : item.start]
    if any(word in before for word in ("不仅", "不只", "不但", "不光")):
        return ""
    verbal = _HAN_VERBAL.search(before)
    if verbal:
        return "never" if verbal[1] in ("从未", "从来没", "从来没有", "不曾", "未曾") else "not"
    return "not" if _HAN_PLAIN.search(before) else ""
