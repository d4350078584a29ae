"""Whether a word for a relative is said of the person named before it, or of somebody whose he is."""

from __future__ import annotations

from functools import cache

from detectors.mentions.roles.lines import Bearer, Line
from detectors.mentions.roles.scan import Item, small
from detectors.mentions.vocabulary import LANGUAGES, table

# "His father", "their mother" in one word.
_SUFFIXES = ("ش", "شان", "ه", "ها", "هم")
# Between "is" and "his": nothing happens there.
_IDLE = frozenset("also not never really actually indeed only in fact".split())
_SAID = frozenset("است بود نیست نبود هست".split())


@cache
def _kin() -> frozenset[str]:
    return frozenset(
        phrase.casefold()
        for language in LANGUAGES
        for phrases in table(language, "roles", "RELATIONS").values()
        for phrase in phrases
    )


def somebody_elses(line: Line, item: Item, bearer: Bearer) -> bool:
    """True for the son in "resembles his son" and the father in "Ida Morn, whose father is a cook".

    "Is his son" and the apposition ", his son" are said of the person named.
    """
    if item.kind != "relation":
        return False
    words = [line.words[at].low for at in range(bearer.last + 1, item.first)]
    if words and words[-1] in ("whose", "чей", "чья"):
        return True
    own = next((at for at, low in enumerate(words) if low in small("POSSESSIVES")), None)
    if own is not None and line.words[item.first].script == "latin":
        told = words[:own]
        return bool(told) and any(low not in small("COPULAS") | _IDLE for low in told)
    low = line.words[item.last].low
    if line.words[item.last].script != "arabic" or low in _kin() or not low.endswith(_SUFFIXES):
        return False
    after = line.words[item.last + 1].low if item.last + 1 < len(line.words) else ""
    return after not in _SAID
