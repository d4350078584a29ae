"""Years of birth and ages, as they are written in nine languages."""

from __future__ import annotations

import re
from typing import NamedTuple

from detectors.mentions.roles import bounds

# Eastern Arabic and Persian digits, one code point for one, so that offsets stay.
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
# A year, or the day that ends in it: "12.02.1979".
_YEAR = r"(?:\d{1,2}[./-]\d{1,2}[./-])?(?P<year>1[89]\d\d|20[0-3]\d)(?!\d)"
_JALALI = r"(?P<year>1[34]\d\d|19\d\d|20[0-3]\d)(?!\d)"
_AGE = r"(?<![\d.,:-])(?P<age>\d{1,3})"
# A Jalali year runs from March of year + 621.
_JALALI_OFFSET = 621
_OLDEST = 120

# Between two fixed words only a bounded number of short words: linear.
_FEW = r"(?:[^\s.;:!?]{1,14} ){0,3}"

_BIRTHS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:born(?: on| in|:)?|b\.) {_FEW}{_YEAR}",
        rf"\b(?:date of birth|birth ?date|d\.?o\.?b\.?|year of birth|birth year)\W{{0,3}}{_FEW}{_YEAR}",
        rf"(?<!\d){_YEAR} ?(?:года|году|год|г\.?) ?(?:рождения|рожд\.?|р\b\.?)",
        rf"\bрод(?:ился|илась|ившийся|ившегося|ившаяся|ившейся|ом) {_FEW}{_YEAR}",
        rf"\b(?:дата|год) рождения\W{{0,3}}{_FEW}{_YEAR}",
        rf"(?<!\d){_YEAR} ?(?:року|рік|р\.?) ?(?:народження|н\b\.?)",
        rf"\bнарод(?:ився|илася|жений|жена) {_FEW}{_YEAR}",
        rf"(?<!\d){_YEAR}[- ]?ж(?:ылы|ыл|ылғы|ылкы|\.) {_FEW}(?:туған|туылған|туулган|төрөлгөн|дүниеге)",
        rf"متولد {_FEW}{_JALALI}",
        rf"(?:زاده|تولد) {_FEW}{_JALALI}",
        rf"(?<!\d){_YEAR}年(?:\d{{1,2}}月)?(?:\d{{1,2}}[日号])?(?:出生|生)(?!产|效|活|态)",
        rf"(?:生于|出生于|出生日期[:：]?){_YEAR}",
        rf"(?:مواليد|المولود|المولودة|مولود|مولودة|ولد|ولدت) {_FEW}{_YEAR}",
        rf"(?<!\d){_YEAR} ?doğumlu",
        rf"(?<!\d){_YEAR}(?:'?[dt][ae])? {_FEW}doğ(?:du|an|muş)",
        rf"\bdoğum (?:tarihi|yılı)\W{{0,3}}{_FEW}{_YEAR}",
    )
)
_AGES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_AGE}[- ]years?[- ]old\b",
        rf"\baged? (?:of )?{_AGE}\b",
        rf"{_AGE} years of age",
        rf"\b(?:has |had |have )?turned {_AGE}(?=[,.;]| (?:on|in|last|this|that)\b|$)",
        rf"\bисполнилось {_AGE}(?: (?:лет|год|года))?(?!\w| ?[%тм])",
        rf"\bвиповнилося {_AGE}(?: (?:років|рік|роки))?(?!\w| ?[%тм])",
        rf"{_AGE}-летн\w+",
        rf"\bвозраст[еа]?\W{{0,3}}{_AGE}(?: (?:лет|года|год))?",
        rf"\b(?:ему|ей|мне) {_AGE} (?:лет|года|год)",
        rf"{_AGE}-річн\w+",
        rf"\bвік(?:ом)?\W{{0,3}}{_AGE}(?: рок\w+)?",
        rf"{_AGE}[- ]жас(?:тағы|та|ар)(?!\w)",
        rf"{_AGE}[- ]жаш(?:тагы|та|ар)(?!\w)",
        rf"{_AGE}[ \u200c]?ساله",
        rf"(?:年龄|现年|今年)?{_AGE} ?岁",
        rf"(?:البالغ|البالغة|يبلغ|تبلغ) من العمر {_AGE}",
        rf"(?:عمره|عمرها) {_AGE}",
        rf"{_AGE} yaşında(?:ki)?(?!\w)",
    )
)
# An age that only its place behind a name shows: "Luca Brasket, 26, a courier"; "Юлдашев, 43 лет".
_BEFORE_AGE = frozenset(",(（，)")
_APPOSED = re.compile(
    rf"^\)?[,(（，] ?{_AGE}(?:[-‑ ]?(?:лет|года|год|років|роки|рік|عاما|سنة|ans))?(?=[,;)），、]|\.(?!\d)|$)"
)


# One look tells whether any of the patterns above can match at all.
_BIRTH_WORDS = re.compile(
    r"born|birth|\bb\.|d\.?o\.?b|рожд|р\b|род[иом]|народ|н\b|туған|туыл|туулг|төрөл|дүние|متولد|زاده|تولد|生|مواليد|ولود|ولد|doğ",
    re.IGNORECASE,
)
_AGE_WORDS = re.compile(
    r"old|age|летн|возраст|лет\b|год|річн|вік|жас|жаш|ساله|岁|العمر|عمره|yaş",
    re.IGNORECASE,
)

# The same in lower case, looked for without a pattern: most sentences hold none of them.
_AGE_MARKS = ("age", "old", "лет", "год", "возраст", "річн", "вік", "жас", "жаш", "ساله", "岁", "العمر", "عمره", "yaş")  # fmt: skip
_BARE_MARKS = ("teen", "ty", "ten", "eleven", "twelve")


class Read(NamedTuple):
    """Half-open offsets, "birth_year" or "age", and the value: a year, "first..last", or years of life."""

    start: int
    end: int
    kind: str
    value: str


_DIGIT = re.compile(r"\d")
_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_RU_ONES = "одно двух тр[её]х четыр[её]х пяти шести семи восьми девяти".split()
_RU_TEENS = (
    "десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати "
    "восемнадцати девятнадцати"
).split()
_RU_TENS = (
    "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста".split()
)
_UK_ONES = "одно дво три чотири п['’ʼ]яти шести семи восьми дев['’ʼ]яти".split()
_UK_TEENS = (
    "десяти одинадцяти дванадцяти тринадцяти чотирнадцяти п['’ʼ]ятнадцяти шістнадцяти сімнадцяти "
    "вісімнадцяти дев['’ʼ]ятнадцяти"
).split()
_UK_TENS = "двадцяти тридцяти сорока п['’ʼ]ятдесяти шістдесяти сімдесяти вісімдесяти дев['’ʼ]яноста".split()


class _Words(NamedTuple):
    """Number words of one language: a pattern with the groups ten, one and teen, and what they count."""

    pattern: re.Pattern[str]
    tens: list[str]
    ones: list[str]
    teens: list[str]
    least: int


def _worded(
    tens: list[str],
    ones: list[str],
    teens: list[str],
    joint: str,
    tail: str,
    *,
    lead: str = r"\b",
    least: int = 20,
) -> _Words:
    """`least` is the first of the tens; languages that say "ten one" for eleven have no teens."""
    teen = rf"(?P<teen>{'|'.join(teens)})|" if teens else ""
    pattern = (
        rf"{lead}(?:{teen}(?P<ten>{'|'.join(tens)})"
        rf"(?:{joint}(?P<one>{'|'.join(ones)}))?){tail}"
    )
    return _Words(re.compile(pattern, re.IGNORECASE), tens, ones, teens, least)


_KK_TENS = "он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан".split()
_KK_ONES = "бір екі үш төрт бес алты жеті сегіз тоғыз".split()
_KY_TENS = "он жыйырма отуз кырк элүү алтымыш жетимиш сексен токсон".split()
_KY_ONES = "бир эки үч төрт беш алты жети сегиз тогуз".split()
_TR_TENS = "on yirmi otuz kırk elli altmış yetmiş seksen doksan".split()
_TR_ONES = "bir iki üç dört beş altı yedi sekiz dokuz".split()
_FA_TENS = "ده بیست سی چهل پنجاه شصت هفتاد هشتاد نود".split()
_FA_ONES = "یک دو سه چهار پنج شش هفت هشت نه".split()
_ZH_TENS = "十 二十 三十 四十 五十 六十 七十 八十 九十".split()
_ZH_ONES = "一 二 三 四 五 六 七 八 九".split()
_RU_GENITIVE_ONES = "одного двух тр[её]х четыр[её]х пяти шести семи восьми девяти".split()
_RU_NAMED_TENS = (
    "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split()
)
_RU_NAMED_ONES = "один два три четыре пять шесть семь восемь девять".split()
# "A retired miner of sixty-eight": behind a noun for one person.
_EN_LEAD = (
    r"(?:\baged? (?:of )?|(?:\b(?:man|woman|boy|girl|widow|youth|nun|cook|clerk|student)|"
    r"\w{3}(?:er|or|ist|ian|eer)) of |"
    r"\b(?:he|she|who|boy|girl|son|daughter) (?:is|was) (?:only |just )?|"
    r"(?-i:\b[A-Z][a-z]+),? is (?:only |just )?)"
)
_EN_TAIL = r"(?=[,.;:)]|$| (?:and|years|when|at the)\b)"
_YEARS = r" (?:лет|года|год|років|роки|рік)(?!\w)"


_WORDED = (
    _worded(_TENS, _ONES, _TEENS, "[- ]", r"[- ]years?[- ]old\b"),
    _worded(_RU_TENS, _RU_ONES, _RU_TEENS, "", r"летн\w{2,3}\b"),
    _worded(_UK_TENS, _UK_ONES, _UK_TEENS, "", r"річн\w{1,3}\b"),
    _worded(_RU_TENS, _RU_GENITIVE_ONES, _RU_TEENS, " ", _YEARS, lead=r"(?:\bв возрасте |(?<=, ))"),
    _worded(_RU_NAMED_TENS, _RU_NAMED_ONES, [], " ", _YEARS, lead=r"\b(?:ему|ей|мне|отцу|деду) "),
    _worded(_KK_TENS, _KK_ONES, [], " ", r" жас(?:тағы|та|ар)(?!\w)", least=10),
    _worded(_KK_TENS, _KK_ONES, [], " ", r"[тд][еа](?!\w)", lead=r"\bжасы ", least=10),
    _worded(_KY_TENS, _KY_ONES, [], " ", r" жаш(?:тагы|та|ар)(?!\w)", least=10),
    _worded(_TR_TENS, _TR_ONES, [], " ", r" yaşında(?:ki)?(?!\w)", least=10),
    _worded(_FA_TENS, _FA_ONES, [], " و ", "[ \u200c]?ساله", least=10),
    _worded(_ZH_TENS, _ZH_ONES, [], "", "岁", lead="", least=10),
)
# "Of sixty-eight" has no word for years.
_BARE = _worded(_TENS, _ONES, _TEENS, "[- ]", _EN_TAIL, lead=_EN_LEAD)
_BARE_WORDS = re.compile(r"(?:teen|ty)\b|\b(?:ten|eleven|twelve)\b|ty-", re.IGNORECASE)


def _in_words(body: str, start: int, end: int) -> list[Read]:
    """The ages that are written in words: "seventeen-year-old", «семнадцатилетний»."""
    found = []
    low = body[start:end].lower()
    tables = _WORDED if any(mark in low for mark in _AGE_MARKS) else ()
    if any(m in low for m in _BARE_MARKS) and _BARE_WORDS.search(body, start, end):
        tables = (*tables, _BARE)
    for words in tables:
        for match in words.pattern.finditer(body, start, end):
            if words.teens and match["teen"]:
                age = 10 + _which(words.teens, match["teen"])
            else:
                one = 1 + _which(words.ones, match["one"]) if match["one"] else 0
                age = words.least + 10 * _which(words.tens, match["ten"]) + one
            begin = match.start("teen") if words.teens and match["teen"] else match.start("ten")
            value = bounds.aged(body, begin, begin, match.end(), str(age))
            found.append(Read(begin, match.end(), "age", value))
    return found


def _which(words: list[str], word: str) -> int:
    return next(at for at, one in enumerate(words) if re.fullmatch(one, word, re.IGNORECASE))


def ages_in(body: str, start: int, end: int) -> list[Read]:
    """The years of birth and ages said in words in `body[start:end]`, in order."""
    found = _in_words(body, start, end)
    if not _DIGIT.search(body, start, end):
        return found
    part = body[start:end].translate(_DIGITS)
    for pattern in _BIRTHS if _BIRTH_WORDS.search(part) else ():
        for match in pattern.finditer(part):
            at, year = start + match.start(), start + match.start("year")
            value = bounds.born(body, at, year, year + 4, _year(match["year"]))
            found.append(Read(at, start + match.end(), "birth_year", value))
    for pattern in _AGES if _AGE_WORDS.search(part) else ():
        for match in pattern.finditer(part):
            if int(match["age"]) <= _OLDEST:
                first, last = start + match.start("age"), start + match.end("age")
                value = bounds.aged(body, first, last, start + match.end(), str(int(match["age"])))
                found.append(Read(start + match.start(), start + match.end(), "age", value))
    kept: dict[tuple[int, str], Read] = {}
    for read in found:
        kept.setdefault((read.end, read.kind), read)
    return sorted(kept.values())


def age_after(body: str, at: int) -> Read | None:
    """The age that stands in apposition right after a name which ends at `at`; None without one."""
    if body[at : at + 1] not in _BEFORE_AGE:
        return None
    match = _APPOSED.match(body[at : at + 16].translate(_DIGITS))
    if match is None or not 5 <= int(match["age"]) <= _OLDEST:
        return None
    return Read(at + match.start("age"), at + match.end("age"), "age", match["age"].lstrip("0"))


def _year(digits: str) -> str:
    year = int(digits)
    if year < 1500:
        return f"{year + _JALALI_OFFSET}..{year + _JALALI_OFFSET + 1}"
    return str(year)
