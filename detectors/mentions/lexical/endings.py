"""What the end or the beginning of a verb form alone says: that it is negative, possible or to come."""

from __future__ import annotations

from detectors.languages.fa.cues import PAST_VERBS
from detectors.mentions.lexical.lexicon import lexicon

_VERBS = frozenset(word.rstrip("=") for word in PAST_VERBS.split())
# "Battle" and "with", besides "did not carry" and "did not strike".
_NO_DENIALS = frozenset({"نبرد", "نزد"})
_IMPERFECT = frozenset("يتنأ")


def negative(low: str, language: str) -> frozenset[str]:
    """The cue "not" when the verb form itself is negative, as in Persian and the Turkic languages."""
    if language == "fa" and _denied_in_persian(low):
        return frozenset({"not"})
    endings = lexicon(language).negative_endings
    if endings and len(low) > 4 and low.endswith(endings):
        return frozenset({"not"})
    return frozenset()


def _denied_in_persian(low: str) -> bool:
    """True for «نمی‌کند», for its first half written apart, and for «نخرید» beside «خرید»."""
    if low.startswith("نمی"):
        return len(low) > 4 or low == "نمی"
    table = lexicon("fa")
    if low in _NO_DENIALS:
        return False
    known = low.startswith("ن") and bool(_VERBS & {low[1:], low[1:].removesuffix("ند")})
    return known and not any(table.find(low, kind) for kind in ("trigger", "thing", "part"))


def modal(low: str, language: str) -> frozenset[str]:
    """The cue that the form adds: "may" for "yıkılabilir", "plan" for "açılacak" and «سيزور»."""
    table = lexicon(language)
    if language == "ar":
        future = low[0] == "س" and low[1:2] in _IMPERFECT and len(low) > 3
        if future and not table.find(low, "thing") and _verb_behind(low):
            return frozenset({"plan"})
        return frozenset()
    if len(low) > 5 and table.may_endings and low.endswith(table.may_endings):
        return frozenset({"may"})
    if len(low) > 6 and table.plan_endings and low.endswith(table.plan_endings):
        return frozenset({"plan"})
    return frozenset()


def _verb_behind(low: str) -> bool:
    """True when the tables know the perfect or the imperfect of an Arabic future."""
    table = lexicon("ar")
    # يزور has زار for its perfect.
    hollow = low[2] + "ا" + low[4:]
    return any(
        table.find(form, "trigger")
        for form in (low[1:], "ا" + low[2:], "و" + low[2:], low[2:], hollow)
    )
