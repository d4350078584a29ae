"""Which language a text is in: first by its letters, then by its words, then by a classifier.

Nine languages are read by the detectors: en ru uk kk ky fa zh ar tr. Others are named as well when
there is enough text to be sure, since a text read with the wrong tables is worse than an unread one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence, Set
from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

READ = frozenset({"en", "ru", "uk", "kk", "ky", "fa", "zh", "ar", "tr"})

#: More says nothing new.
_LOOKED_AT = 4_000

#: Another language than the nine is named from so many letters on, if the classifier gives it so
#: many times the weight of the best of the nine. Shorter texts are names and headlines.
_ENOUGH_LETTERS = 40
_FAR_AHEAD = 10.0

#: Below this share the letters of a language may be those of a name that is only mentioned.
_MORE_THAN_A_NAME = 0.03

#: A single word is a guess unless the classifier is this sure.
_SURE_OF_ONE_WORD = 0.8

_WORD = re.compile(r"[^\W\d_]+")

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]")
_KANA = re.compile(r"[\u3040-\u30ff]")
#: A Han character says about as much as three letters of an alphabet.
_HAN_WEIGHT = 3

_SCRIPTS = {
    "LATIN": "latin",
    "CYRILLIC": "cyrillic",
    "ARABIC": "arabic",
    "CJK": "han",
    "HIRAGANA": "han",
    "KATAKANA": "han",
    "HANGUL": "ko",
    "GREEK": "el",
    "HEBREW": "he",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "THAI": "th",
    "DEVANAGARI": "hi",
    "BENGALI": "bn",
    "TAMIL": "ta",
}

#: Letters that one language of a script has and its neighbours among the nine lack.
_LETTERS = {
    "kk": frozenset("әғқұһ"),
    "kk_ky": frozenset("ңөү"),
    "kk_uk": frozenset("і"),
    "uk": frozenset("їєґ"),
    "not_uk": frozenset("ыэъё"),
    "fa": frozenset("پچژگکی"),
    "ar": frozenset("كيةىأإ"),
    "tr": frozenset("ğşı"),
}

#: Letters that none of the nine has, with the language that has them.
_FOREIGN = {
    "be": frozenset("ў"),
    "tg": frozenset("ҷӣӯҳ"),
    "tt": frozenset("җ"),
    "sr": frozenset("ђћџљњј"),
    "mk": frozenset("ѓќѕ"),
    "ur": frozenset("ٹڈڑںےہھ"),
    "ps": frozenset("ټډړږښګڼۍې"),
    "ckb": frozenset("ڵۆێڕە"),
    "az": frozenset("ə"),
}

#: A text that long would have shown a letter of its own: one in fourteen in Ukrainian.
_OWN_BY_NOW = 50

#: Languages in Cyrillic that only the classifier tells; the others have letters of their own.
_PLAIN_CYRILLIC = frozenset({"bg", "mn"})
#: Bulgarian and Mongolian share a script with the rest, but Bulgarian has no ы and э.
_YERY = frozenset("ыэ")

#: Words that are frequent in one language and rare in its neighbours.
_WORDS = {
    "ru": frozenset(
        "и что он она они как это из его ее её был была были после или если уже".split()
    ),
    "uk": frozenset(
        "і що з він вона вони як це із його її був була були після або та й якщо вже".split()
    ),
    "kk": frozenset(
        "және мен бен үшін деп бұл осы сол болды еді екен туралы кейін дейін оны оның".split()
    ),
    "ky": frozenset(
        "жана менен үчүн деп бул ушул ошол болду болгон эле экен тууралуу аны анын".split()
    ),
    "fa": frozenset(
        "و در به از که این را با است برای شد بود شده می یک بر تا هم او سه دو هفته روز نفر".split()
    ),
    "ar": frozenset(
        "في من على إلى أن هذا هذه التي الذي كان قال عن مع بعد قد لا بين عاد ثم هو هي".split()
    ),
    "tr": frozenset(
        "ve bir bu için ile da de olarak olan daha çok gibi sonra kadar ama ise dedi oldu".split()
    ),
    "en": frozenset(
        "the of and to in a was is for on that he she it with at by from were his her".split()
    ),
}


def detect_language(body: str) -> str | None:
    """The primary BCP 47 subtag of the language that most of the text is in.

    None when it holds no letters, or a single word that could be of several languages.
    """
    body = unicodedata.normalize("NFC", body[:_LOOKED_AT])
    letters = Counter(letter for letter in body.lower() if letter.isalpha())
    script = _script(letters)
    if script is None:
        return None
    if script == "han":
        return "ja" if _kana_share(letters) > 0.1 else "zh"
    if script == "cyrillic":
        return _foreign(letters) or _decide(body, letters, _cyrillic_candidates(letters))
    if script == "arabic":
        return _foreign(letters) or _decide(body, letters, _arabic_candidates(letters))
    if script == "latin":
        turkish = _count(letters, "tr") > 0
        return _foreign(letters) or _decide(body, letters, {"tr"} if turkish else {"en", "tr"})
    return script


def _script(letters: Counter[str]) -> str | None:
    shares: Counter[str] = Counter()
    for letter, times in letters.items():
        script = _script_of(letter)
        shares[script] += times * (_HAN_WEIGHT if script == "han" else 1)
    shares.pop("", None)
    return shares.most_common(1)[0][0] if shares else None


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> str:
    return _SCRIPTS.get(unicodedata.name(letter, "").partition(" ")[0], "")


def _kana_share(letters: Counter[str]) -> float:
    kana = sum(times for letter, times in letters.items() if _KANA.match(letter))
    han = sum(times for letter, times in letters.items() if _HAN.match(letter))
    # Rare ideographs outside the ranges above are neither, and say nothing.
    return kana / (kana + han) if kana + han else 0.0


def _count(letters: Counter[str], *names: str) -> int:
    return sum(letters[letter] for name in names for letter in _LETTERS[name])


def _foreign(letters: Counter[str]) -> str | None:
    total = letters.total()
    counts = {name: sum(letters[letter] for letter in own) for name, own in _FOREIGN.items()}
    name, times = max(counts.items(), key=lambda item: item[1])
    return name if times >= 2 and times / total > _MORE_THAN_A_NAME / 2 else None


def _cyrillic_candidates(letters: Counter[str]) -> Set[str]:
    total = letters.total()
    turkic = _count(letters, "kk", "kk_ky")
    if turkic / total > _MORE_THAN_A_NAME:
        if _count(letters, "kk", "kk_uk") == 0:
            return {"ky"}
        if _count(letters, "kk") / total > _MORE_THAN_A_NAME:
            return {"kk"}
        return {"kk", "ky"}
    # A Russian text that mentions a Ukrainian name has far more ы and э of its own.
    if _count(letters, "uk", "kk_uk") > _count(letters, "not_uk"):
        return {"uk", "kk"} if _count(letters, "uk") == 0 else {"uk"}
    if _count(letters, "not_uk") or total >= _OWN_BY_NOW:
        return {"ru", "kk", "ky"}
    return {"ru", "uk", "kk", "ky"}


def _arabic_candidates(letters: Counter[str]) -> Set[str]:
    persian, arabic = _count(letters, "fa"), _count(letters, "ar")
    if persian and not arabic:
        return {"fa"}
    return {"ar"} if arabic and not persian else {"ar", "fa"}


def _decide(body: str, letters: Counter[str], candidates: Set[str]) -> str | None:
    ranked = _classifier().rank(_without_names(body, letters))
    weights = dict(ranked)
    best = max(candidates, key=lambda name: (weights[name], name))
    other, weight = _best_other(ranked, letters)
    if letters.total() >= _ENOUGH_LETTERS and weight > _FAR_AHEAD * weights[best]:
        return other
    if len(candidates) == 1:
        return best
    words = [word.lower() for word in _WORD.findall(body)]
    known = {name: sum(word in _WORDS[name] for word in words) for name in candidates}
    first, *rest = sorted(candidates, key=lambda name: -known[name])
    if known[first] > max(known[name] for name in rest):
        return first
    sure = weights[best] / (sum(weights[name] for name in candidates) or 1.0)
    return best if len(words) > 1 or sure >= _SURE_OF_ONE_WORD else None


def _without_names(body: str, letters: Counter[str]) -> str:
    """The text without the few words in letters of another language, which mislead the classifier."""
    rare = _LETTERS["kk"] | _LETTERS["kk_ky"]
    share = sum(letters[letter] for letter in rare) / letters.total()
    if not 0 < share <= _MORE_THAN_A_NAME:
        return body
    return _WORD.sub(lambda word: "" if rare & set(word.group().lower()) else word.group(), body)


def _best_other(
    ranked: Sequence[tuple[str, float]], letters: Counter[str]
) -> tuple[str | None, float]:
    """The likeliest language beside the nine, with its weight."""
    cyrillic = any("а" <= letter <= "я" for letter in letters)
    for name, weight in ranked:
        if name in READ or (cyrillic and name not in _PLAIN_CYRILLIC):
            continue
        if name == "bg" and not _YERY.isdisjoint(letters):
            continue
        return name, weight
    return None, 0.0


@lru_cache(maxsize=1)
def _classifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
