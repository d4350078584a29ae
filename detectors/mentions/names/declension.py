"""The nominatives that a declined Cyrillic name may stand for.

Russian and Ukrainian decline every word of a name in one case and gender; Kazakh and Kyrgyz put a
suffix on its last word. "Дасаева Умара" is Umar Dasaev (genitive) or Umara Dasaeva (nominative); the
words must agree, which leaves few readings. Sources: Zaliznyak's grammatical dictionary for the
endings; the suffixes are those of the noun cases of Kazakh and Kyrgyz grammars.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from detectors.mentions.names.romanise import sound
from detectors.mentions.names.tables import GIVEN


class Reading(NamedTuple):
    """A lemma with the gender ("m", "f") and the cases (letters of "ngdaip") that give the form."""

    lemma: str
    gender: str
    cases: str


# (ending of the form, ending of the lemma, gender, cases)
_Rule = tuple[str, str, str, str]
_SURNAME_OV: tuple[_Rule, ...] = (
    ("", "", "m", "n"), ("а", "", "m", "ga"), ("у", "", "m", "d"), ("ым", "", "m", "i"),
    ("им", "", "m", "i"), ("е", "", "m", "p"), ("і", "", "m", "p"), ("ові", "", "m", "dp"),
    ("а", "а", "f", "n"), ("ой", "а", "f", "gdip"), ("ою", "а", "f", "i"), ("у", "а", "f", "a"),
    ("ої", "а", "f", "g"), ("ій", "а", "f", "dp"),
)  # fmt: skip
_SURNAME_SKI: tuple[_Rule, ...] = (
    ("ий", "ий", "m", "n"), ("ого", "ий", "m", "ga"), ("ому", "ий", "m", "d"), ("им", "ий", "m", "i"),
    ("ом", "ий", "m", "p"), ("ая", "ая", "f", "n"), ("ой", "ая", "f", "gdip"), ("ую", "ая", "f", "a"),
    ("ою", "ая", "f", "i"), ("а", "ая", "f", "n"), ("ої", "ая", "f", "g"), ("ій", "ая", "f", "dp"),
    ("у", "ая", "f", "a"),
)  # fmt: skip
# Луговой, Белый, Крайний: surnames that are adjectives.
_SURNAME_ADJECTIVE: tuple[_Rule, ...] = (
    ("ого", "ой", "m", "ga"), ("ого", "ый", "m", "ga"), ("его", "ий", "m", "ga"), ("ому", "ой", "m", "d"),
    ("ому", "ый", "m", "d"), ("ему", "ий", "m", "d"), ("ым", "ый", "m", "i"), ("ым", "ой", "m", "i"),
    ("ую", "ая", "f", "a"), ("юю", "яя", "f", "a"), ("ой", "ая", "f", "gdip"),
)  # fmt: skip
_CONSONANT: tuple[_Rule, ...] = (
    ("а", "", "m", "ga"), ("у", "", "m", "d"), ("ом", "", "m", "i"), ("ем", "", "m", "i"),
    ("е", "", "m", "p"), ("і", "", "m", "p"), ("ові", "", "m", "dp"), ("еві", "", "m", "dp"),
    ("ю", "ь", "m", "d"), ("я", "ь", "m", "ga"), ("ем", "ь", "m", "i"),
    ("я", "й", "m", "ga"), ("ю", "й", "m", "d"), ("ем", "й", "m", "i"), ("ём", "й", "m", "i"), ("єм", "й", "m", "i"),
    ("ї", "й", "m", "p"), ("и", "й", "m", "p"), ("е", "й", "m", "p"),
)  # fmt: skip
_VOWEL: tuple[_Rule, ...] = (
    ("ы", "а", "f", "g"), ("и", "а", "f", "g"), ("е", "а", "f", "dp"), ("і", "а", "f", "dp"),
    ("у", "а", "f", "a"), ("ой", "а", "f", "i"), ("ою", "а", "f", "i"), ("ей", "а", "f", "i"),
    ("и", "я", "f", "gdp"), ("е", "я", "f", "dp"), ("ю", "я", "f", "a"), ("ей", "я", "f", "i"), ("ёй", "я", "f", "i"),
    ("ї", "я", "f", "gdp"), ("єю", "я", "f", "i"), ("ею", "я", "f", "i"),
)  # fmt: skip
_PATRONYMIC = re.compile(r"(?P<m>.+(?:ович|евич|йович|ьич|мич|тич))(?P<me>|а|у|ем|е|еві|ові|у)$")
_PATRONYMIC_F = re.compile(r"(?P<f>.+(?:овн|евн|івн|ївн|ичн|иничн))(?P<fe>а|ы|и|е|і|у|ой|ою)$")
_KIN = frozenset(("уулу", "кызы", "улы", "ұлы", "қызы", "оглы", "кизи"))
_OV = re.compile(r".{2,}(?:[оеёє]в|[иыії]н)$")
_SKI = re.compile(r".{2,}[сц]ь?к$")
_INDECLINABLE = re.compile(r".+(?:ко|о|ых|их|э|дзе|швили|идзе|уулу|кызы|ұлы|қызы)$")
_CASE_SUFFIX = re.compile(
    r"(?P<stem>.{3,}?)(?:[ндт][ыіиуү][ңн]|[гғқк][аеоө]|[дтн][ыіиуү]|[дт][аеоө]|[дтн][аеоө]н|[мпб]ен)$"
)
_TURKIC_END = re.compile(
    r"(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ұлы|қызы|уулу|кызы|бай|бек|хан|жан|кул|құл|гүл|гул|али|бет)$"
)
_CONSONANTS = "бвгджзклмнпрстфхцчшщғқңһ"
_MOST_READINGS = 4


def is_patronymic(word: str) -> bool:
    """True for a Russian or Ukrainian patronymic in any case, or a Turkic word for son or daughter."""
    return word in _KIN or bool(_PATRONYMIC.match(word) or _PATRONYMIC_F.match(word))


@lru_cache(maxsize=32_768)
def given_readings(word: str) -> tuple[Reading, ...]:
    """The given names that `word` (case-folded Cyrillic) may be a case of; listed names first."""
    found = [Reading(word, "m" if word[-1:] in _CONSONANTS + "йь" else "f", "n")]
    if word[-1:] in "ая" and sound(word) in GIVEN:
        found.append(Reading(word, "m", "n"))  # Илья, Никита
    for rules, gender in ((_CONSONANT, "m"), (_VOWEL, "f"), (_VOWEL, "m")):
        for ending, lemma_end, _, cases in rules:
            if word.endswith(ending) and len(word) - len(ending) >= 2:
                stem = word[: len(word) - len(ending)]
                lemma = stem + lemma_end
                if lemma_end == "" and stem[-1] not in _CONSONANTS:
                    continue
                if gender == "m" and rules is _VOWEL and sound(lemma) not in GIVEN:
                    continue
                found.append(Reading(lemma, gender, cases))
    if word.endswith(("а", "у", "ові")):  # Ukrainian -о: Данила of Данило
        stem = word.removesuffix("ові") if word.endswith("ові") else word[:-1]
        if sound(stem + "о") in GIVEN:
            found.append(Reading(stem + "о", "m", "gda"))
    found.extend(_fleeting(word))
    stripped = _turkic(word)
    if stripped != word:
        found.append(Reading(stripped, "", "gdaip"))
    listed = [reading for reading in found if sound(reading.lemma) in GIVEN]
    return tuple(listed or found)


def _fleeting(word: str) -> list[Reading]:
    """Given names that lose a vowel when they are declined: Павла of Павел, Льва of Лев."""
    stems = [
        (word.removesuffix(ending), cases)
        for ending, _, _, cases in _CONSONANT[:7]
        if word.endswith(ending) and len(word) - len(ending) >= 3
    ]
    return [
        Reading(lemma, "m", cases)
        for stem, cases in stems
        for lemma in (stem[:-1] + "е" + stem[-1], stem[:-2] + "е" + stem[-1])
        if sound(lemma) in GIVEN
    ]


@lru_cache(maxsize=32_768)
def surname_readings(word: str) -> tuple[Reading, ...]:
    """The surnames that `word` (case-folded Cyrillic) may be a case of, nominatives first."""
    stripped = _turkic(word)
    if stripped != word:
        return (Reading(stripped, "", "gdaip"), *surname_readings(stripped)[:1])
    if _INDECLINABLE.match(word) and not word.endswith(("ого", "его")):
        return (Reading(word, "", "ngdaip"),)
    found: list[Reading] = []
    for rules, stems in ((_SURNAME_OV, _OV), (_SURNAME_SKI, _SKI)):
        for ending, lemma_end, gender, cases in rules:
            stem = word.removesuffix(ending)
            if rules is _SURNAME_SKI and ending in ("а", "у") and not stem.endswith("ьк"):
                continue  # "Тарска" is a town in the genitive; only Ukrainian has "-ська"
            if (not ending or stem != word) and stems.match(stem):
                found.append(Reading(stem + lemma_end, gender, cases))
    if not found:
        found.append(Reading(word, "" if word[-1:] in _CONSONANTS else "m", "n"))
        if word[-1:] in _CONSONANTS:
            found.append(Reading(word, "f", "ngdaip"))
        elif word[-1:] in "ая":
            found.append(Reading(word, "f", "n"))
        found.extend(
            Reading(word.removesuffix(ending) + lemma_end, gender, cases)
            for ending, lemma_end, gender, cases in _SURNAME_ADJECTIVE
            if word.endswith(ending) and len(word) - len(ending) >= 3
        )
        for ending, lemma_end, _, cases in (*_CONSONANT, *_VOWEL):
            stem = word.removesuffix(ending)
            lemma = stem + lemma_end
            if stem == word or len(stem) < 3 or (not lemma_end and stem[-1] not in _CONSONANTS):
                continue
            found.append(Reading(lemma, "m", cases))
            if lemma_end in ("а", "я"):
                found.append(Reading(lemma, "f", cases))
    return tuple(sorted(set(found), key=lambda r: ("n" not in r.cases, found.index(r))))


def _turkic(word: str) -> str:
    """`word` without a Kazakh or Kyrgyz case suffix, if what is left is plainly a name."""
    match = _CASE_SUFFIX.match(word)
    if match and (_TURKIC_END.search(match["stem"]) or sound(match["stem"]) in GIVEN):
        # "Иванова" is no locative: the stem of a Slavic case is tried before.
        return match["stem"]
    return word


def patronymic_lemma(word: str) -> tuple[str, str]:
    """The nominative of a patronymic and its gender ("" where a Turkic word does not decline)."""
    if match := _PATRONYMIC.match(word):
        return match["m"], "m"
    if match := _PATRONYMIC_F.match(word):
        return match["f"] + "а", "f"
    return word, ""


@lru_cache(maxsize=32_768)
def nominatives(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The nominatives of a Cyrillic name as (given, patronymic …, surname), likeliest first.

    `words` are case-folded, in any order, initials without full stop. One word is taken for a
    surname or a given name. At most four readings, at least one.
    """
    if len(words) == 1:
        word = words[0]
        singles = [reading.lemma for reading in surname_readings(word)]
        if any(sound(reading.lemma) in GIVEN for reading in given_readings(word)):
            singles = [reading.lemma for reading in given_readings(word)] + singles
        return tuple((lemma,) for lemma in dict.fromkeys(singles))[:_MOST_READINGS]
    given, middle, surname = _ordered(words)
    gender = ""
    bare_middle: list[str] = []
    for word in middle:
        lemma, of = patronymic_lemma(word) if is_patronymic(word) else (word, "")
        bare_middle.append(lemma)
        gender = gender or of
    combined: dict[tuple[str, ...], None] = {}
    for one in given_readings(given) if len(given) > 2 else (Reading(given, "", "ngdaip"),):
        for other in surname_readings(surname):
            if _agree(one, other, gender):
                combined[(one.lemma, *bare_middle, other.lemma)] = None
    return tuple(combined)[:_MOST_READINGS] or ((given, *bare_middle, surname),)


def _agree(given: Reading, surname: Reading, gender: str) -> bool:
    genders = {item for item in (given.gender, surname.gender, gender) if item}
    return len(genders) <= 1 and bool(set(given.cases) & set(surname.cases))


def _ordered(words: tuple[str, ...]) -> tuple[str, tuple[str, ...], str]:
    """Which word is the given name, which the surname; what stands between is patronymic."""
    patronymics = [at for at, word in enumerate(words) if is_patronymic(word) and at]
    if patronymics:
        at = patronymics[-1]
        if words[at] in _KIN and at == len(words) - 1 and len(words) == 3:
            # "Азамат Бакыт уулу" and "Бакыт уулу Азамат": the father's name stays with its word.
            return words[0], (), " ".join(words[1:])
        if at == len(words) - 1:
            return words[1] if at > 1 else words[0], words[2:], words[0] if at > 1 else words[-1]
        return words[0], words[1:-1], words[-1]
    short = [len(word) <= 2 for word in words]
    if short[-1] and not short[0]:
        return words[1], words[2:], words[0]
    if short[0]:
        return words[0], words[1:-1], words[-1]
    if len(words) == 2 and _listed(words[1]) and not _listed(words[0]):
        return words[1], (), words[0]
    if len(words) == 2 and _listed(words[1]) and _OV.match(words[0]) and not _OV.match(words[1]):
        return words[1], (), words[0]
    return words[0], words[1:-1], words[-1]


def _listed(word: str) -> bool:
    return any(sound(reading.lemma) in GIVEN for reading in given_readings(word))
