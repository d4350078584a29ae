"""Whether words are asserted, or denied, negated, demanded or only supposed."""

from __future__ import annotations

import re
from functools import cache

from detectors.indicators.folding import fold
from detectors.indicators.matcher import Hit
from detectors.indicators.words import LANGUAGES
from detectors.mentions.coercion.scan import Sentence

# How many words may stand between a scope word and the cue that it reaches.
_BEFORE = {"neg": 2, "deny": 10, "demand": 7, "hypo": 12}
_AFTER = {"neg_after": 4, "deny_after": 8}
# The scopes that no conjunction of equals lets through: "he had no job and took $200".
_NARROW = frozenset({"neg", "neg_after"})
# The s of a possessive is no word of its own.
_WORD = re.compile(r"(?<!\w')\b\w+")
_TURN = re.compile(
    r"[;:—–]| - |\b(?:but|however|although|though|while|whereas|yet|after|because|so"
    r"|но|однако|хотя|зато|тогда как|а|поскольку|потому|после"
    r"|але|проте|однак|хоча|бирак|бірақ|бирок|алайда|дегенмен|ama|fakat|ancak|lakin"
    r"|لکن|ولکن|اما|ولی|لیکن|但|但是|然而|不过)\b|但|然而|不过|却"
)
_PAUSE = re.compile(
    r"[,،，、]|\b(?:and|or|that|who|which|to|и|или|что|котор\w*|та|і|й|або|що|жане|және|же|ве|ve|veya|و|یا|که)\b"
)
_HAN = re.compile(r"[\u3400-\u9fff]")


def asserted(hit: Hit, sentence: Sentence) -> bool:
    """True when the words of the hit are put forward as so, by whomever.

    False when something before them denies, negates, demands or supposes them, when something
    after them takes them back, or when the sentence asks. Words inside the hit do not count: a cue
    may itself say "without". A denial that is itself negated ("did not deny") is none.
    """
    if sentence.question:
        return False
    text = sentence.folded.text
    concord = _negates(text[hit.start : hit.end], hit.language)
    for scope in sentence.frame(*_BEFORE):
        if concord and scope.label.key == "neg":
            continue  # "not one lawyer was not …" does not exist: «ни один адвокат не пришёл»
        if scope.end <= hit.start and not _void(scope, sentence):
            between = text[scope.end : hit.start]
            if _reaches(between, _BEFORE[scope.label.key], narrow=scope.label.key in _NARROW):
                return False
    for scope in sentence.frame(*_AFTER):
        if scope.start >= hit.end:
            between = text[hit.end : scope.start]
            if _reaches(between, _AFTER[scope.label.key], narrow=scope.label.key in _NARROW):
                return False
    return True


@cache
def _negators(language: str) -> frozenset[str]:
    return frozenset(fold(LANGUAGES[language].negations).text.split())


def _negates(text: str, language: str) -> bool:
    """True when the words themselves hold a negation."""
    return not _negators(language).isdisjoint(_WORD.findall(text))


def _reaches(between: str, words: int, *, narrow: bool) -> bool:
    if _TURN.search(between) or (narrow and _PAUSE.search(between)):
        return False
    return distance(between) <= words


def distance(between: str) -> int:
    """How many words stand in a stretch of folded text; two Han characters count as one word."""
    han = len(_HAN.findall(between))
    return len(_WORD.findall(_HAN.sub(" ", between))) + (han + 1) // 2


def _void(scope: Hit, sentence: Sentence) -> bool:
    """True for a denial that is itself negated, for the "if" of "as if" and the "not" of "not only"."""
    if scope.label.key in ("hypo", "neg"):
        return any(
            other.start <= scope.start and scope.end <= other.end
            for other in sentence.frame(f"no_{scope.label.key}")
        )
    if scope.label.key != "deny":
        return False
    text = sentence.folded.text
    return any(
        neg.end <= scope.start
        and distance(text[neg.end : scope.start]) <= 1
        and neg.start != scope.start
        for neg in sentence.frame("neg")
    )
