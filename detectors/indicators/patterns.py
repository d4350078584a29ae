"""The small language in which the codebook writes its cues, and its translation.

A pattern is a run of elements: ``bruis* ~3 <body>`` reads "a word that begins with *bruis*, at most
three words, a word of the class *body*".

========== =====================================================================================
``word``    that word, folded
``stem*``   any word that begins so
``a|b*``    one or the other
``a_b``     two words in a row inside an alternative
``<body>``  any alternative of a word class of the language
``~3``      up to three words between (for Chinese: up to three characters); never over a negation
``~3+``     the same, over negations too
``~~3``     the same, in either order
``?word``   the word may be missing
``<sum>``   an amount of money in any script
``#``       a number in digits
========== =====================================================================================

No quantifier is unbounded except a possessive one, so that a match costs a time linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from detectors.indicators.folding import fold

# What may stand between two words of one pattern: a little punctuation, never a semicolon.
_BETWEEN = r"(?:'s(?!\w))?[^\w;$€£¥₸₽₴₺₹₼]{1,8}+"
_ARABIC_PREFIX = r"(?:[وف]?(?:[بک]?ال|لل|[بکلس])?)"
_HAN_NEGATIONS = "没沒无無未"
_GAP = re.compile(r"~(\d+)(\+?)$")
_EITHER = re.compile(r" ~~(\d+) ")
_MONEY_WORDS = fold(
    r"dollars?|usd|bucks?|euros?|eur|pounds?|gbp|roubles?|rubles?|rub|tenge|som|soms|somoni|hryvnias?"
    r"|uah|yuan|renminbi|rmb|lira|liras|rials?|toman|tomans|dinars?|dirhams?|riyals?|francs?|marks?"
    r"|crowns?|pesos?|manats?|rupees?|dram|drams|lari"
    r"|доллар\w*|долар\w*|евро|євро|рубл\w*|руб|тенге|теңге\w*|тенгени|сом|сома|сомов|сомони\w*|сум|сумов|гривен|гривень|гривн\w*|юан\w*"
    r"|лир|лиры|лира|фунт\w*|динар\w*|манат\w*|крон|кроны|франк\w*|драм\w*|лари|риал\w*|сомдон|сомго"
    r"|dolar\w*|avro\w*|lira\w*|tl|دلار\w*|دولار\w*|یورو|تومان|ریال\w*|دینار\w*|درهم\w*|لیره|یوان|روبل\w*|تنگه"
    r"|美元|美金|欧元|歐元|人民币|人民幣|卢布|盧布|英镑|港元|港币|坚戈|元|块钱|塊錢"
).text  # fmt: skip
_NUMBER_WORDS = fold(
    r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|several|few|half|million"
    r"|сто|полмиллиона|полтысячи|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот|тысячу|тысячи|тысяч|несколько|пять|десять|двадцать|тридцать|сорок|пятьдесят"
    r"|двісті|триста|пятсот|тисячу|тисяч|сотню|сотні|жүз|мың|жуз|миң|мин|екі|эки|беш|бес|on|yüz|yuz|bin|bes|iki|üç|uc"
    r"|صد|دویست|هزار|پانصد|چند|مائه|مائتی|مئتی|الف|الاف)"
).text
_SCALE = fold(
    r"(?:hundred|thousand|grand|k|тыс|тысяч\w*|тис|тисяч\w*|мың|миң|мин|жүз|жуз|bin|yuz|هزار|الف|الاف|صد|万|萬|千|百)"
).text  # fmt: skip
_DIGITS = r"\d{1,3}+(?:[ \u00a0.,]\d{3}){0,4}+(?:[.,]\d{1,2})?+|\d{1,12}+"
_SIGNS = "$€£¥₸₽₴₺₹₼"
SUM = (
    rf"(?:(?:us|u\.s\.|a|c|hk)?[{_SIGNS}] ?(?:{_DIGITS})(?: ?{_SCALE}(?!\w))?"
    rf"|(?<!\w)(?:{_DIGITS})[ -]?(?:{_SCALE}[.]? ?){{0,2}}(?:[{_SIGNS}]|(?:us |u\.s\. |american |американск\w*+ )?(?:{_MONEY_WORDS})(?!\w))"
    rf"|(?<!\w)(?:{_NUMBER_WORDS} ){{1,3}}(?:{_SCALE} )?(?:us |american |американск\w*+ )?(?:{_MONEY_WORDS})(?!\w)"
    r"|[一二两三四五六七八九十百千万几幾\d]{1,8}+(?:多|余)? ?(?:美元|美金|欧元|人民币|卢布|英镑|港元|坚戈|元|块))"
)  # fmt: skip

_BUILT_IN = {"<sum>": SUM, "#": r"\d{1,6}+"}


@dataclass(frozen=True, slots=True)
class Word:
    """One alternative of an element as the vocabulary keeps it: a form or a stem, folded."""

    form: str
    stem: bool
    language: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern ready to be compiled; `needs` are the words of which each element wants one.

    `single` are the one-word alternatives of a pattern that has one element only: they need no
    expression, and `source` (then "" if there is none) is for its longer alternatives.
    """

    source: str
    needs: tuple[frozenset[Word], ...]
    single: frozenset[Word] = frozenset()


def either_order(pattern: str) -> tuple[str, ...]:
    """The pattern, and its mirror where it says ``~~``."""
    found = _EITHER.search(pattern)
    if not found:
        return (pattern,)
    left, right, gap = pattern[: found.start()], pattern[found.end() :], f" ~{found[1]} "
    return (left + gap + right, right + gap + left)


def translate(
    pattern: str, *, language: str, classes: Mapping[str, str], negations: str = ""
) -> Pattern:
    """The regular expression of a pattern in one language.

    `negations` are the alternatives that no gap may pass over. KeyError for an unknown class.
    """
    if language != "zh" and len(pattern.split()) == 1 and pattern not in _BUILT_IN:
        return _one_element(pattern, language=language, classes=classes)
    barrier = _barrier(negations)
    parts: list[str] = []
    needs: list[frozenset[Word]] = []
    glue = ""
    joint = _BETWEEN if language != "zh" else r"[^\w。；]{0,3}+"
    for element in pattern.split():
        gap = _GAP.match(element)
        if gap:
            size = int(gap[1])
            glue = (
                rf"[^。；！？;!?{'' if gap[2] else _HAN_NEGATIONS}]{{0,{size}}}?"
                if language == "zh"
                else rf"(?:{_BETWEEN}{'' if gap[2] else barrier}\w++){{0,{size}}}?{_BETWEEN}"
            )
            continue
        optional, words = element.startswith("?"), element.removeprefix("?")
        body, vocabulary = _element(words, language=language, classes=classes)
        if not optional and vocabulary:
            needs.append(vocabulary)
        if optional:
            parts.append(f"(?:{glue or (joint if parts else '')}{body})?")
        else:
            parts.append((glue or (joint if parts else "")) + body)
        glue = ""
    if glue:
        raise ValueError(f"a pattern must not end in a gap: {pattern!r}")
    source = "".join(parts)
    if language != "zh":
        source = rf"(?<!\w){source}(?!\w)"
    return Pattern(source, tuple(needs))


def _one_element(words: str, *, language: str, classes: Mapping[str, str]) -> Pattern:
    """A pattern of one element, its one-word alternatives apart from the longer ones."""
    alternatives = _alternatives(words.replace("-", "_"), classes)
    short = [word for word in alternatives if "_" not in word and word != "<sum>"]
    single = frozenset(_vocabulary(word, language) for word in short)
    longer = "|".join(word for word in alternatives if "_" in word)
    if not longer:
        return Pattern("", (), single)
    body, vocabulary = _element(longer, language=language, classes=classes)
    return Pattern(rf"(?<!\w){body}(?!\w)", (vocabulary,), single)


@lru_cache(maxsize=32_768)
def _vocabulary(word: str, language: str) -> Word:
    first = word.split("_")[0]
    return Word(fold(first.removesuffix("*")).text, first.endswith("*"), language)


def _element(
    words: str, *, language: str, classes: Mapping[str, str]
) -> tuple[str, frozenset[Word]]:
    if words in _BUILT_IN:
        return _BUILT_IN[words], frozenset()
    sources: list[str] = []
    vocabulary: set[Word] = set()
    open_ended = False
    for word in _alternatives(words.replace("-", "_"), classes):
        if word == "<sum>":
            sources.append(SUM)
            open_ended = True
            continue
        vocabulary.add(_vocabulary(word, language))
        joint = r"[^\w;]{1,4}+" if language != "zh" else ""
        sources.append(joint.join(_word(part, language) for part in word.split("_")))
    return f"(?:{'|'.join(sources)})", frozenset() if open_ended else frozenset(vocabulary)


def _alternatives(words: str, classes: Mapping[str, str]) -> list[str]:
    found: list[str] = []
    for word in words.split("|"):
        if word.startswith("<") and word != "<sum>":
            found += _alternatives(
                classes[word.strip("<>")].replace(" ", "|").replace("-", "_"), classes
            )
        elif word:
            found.append(word)
    return found


# The words of a class stand in hundreds of patterns, the negations of a language in all of them.
@lru_cache(maxsize=64)
def _barrier(negations: str) -> str:
    return rf"(?!(?:{'|'.join(map(_bare, negations.split()))})(?!\w))" if negations else ""


def _bare(word: str) -> str:
    return re.escape(fold(word.removesuffix("*")).text) + (r"\w*+" if word.endswith("*") else "")


@lru_cache(maxsize=32_768)
def _word(word: str, language: str) -> str:
    source = re.escape(fold(word.removesuffix("*")).text)
    if language == "zh":
        return source
    prefix = _ARABIC_PREFIX if language == "ar" else ""
    return prefix + source + (r"\w*+" if word.endswith("*") else "")
