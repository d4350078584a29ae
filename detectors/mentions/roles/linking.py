"""Whose attribute a role is: apposition, copula, pronoun and first person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from detectors.mentions.names.romanise import sound
from detectors.mentions.roles.kin import somebody_elses
from detectors.mentions.roles.lines import Bearer, Line, Link
from detectors.mentions.roles.scan import Item, small
from detectors.mentions.types import Name
from detectors.mentions.vocabulary import words_in

# How far a role may stand from its name, in words.
_APPOSITION = 14
_COPULA = 14
_NO_COPULA = 6
_SEPARATORS = (
    ", ",
    " — ",
    " – ",
    " - ",
    " (",
    ": ",
    "; ",
    "، ",
    "，",
    "（",
    "、",
    "؛ ",
    " ‒ ",
    "—",
)
_ARTICLES = frozenset(
    "a an the one some also once now then reportedly allegedly who which что это который которая "
    "по профессии by profession trade male female муж жен".split()
)


@cache
def _verbs() -> frozenset[str]:
    return words_in("names", "PERSON_VERBS", "en", "ru", "uk", "kk", "ky", "tr", "fa", "ar")


def link(line: Line, item: Item, linked: dict[Item, Link], before: Name | None) -> Link | None:
    """The name that `item` describes, None when the text does not say.

    `linked` are the items of the sentence that have a name already; `before` is the person whom a
    pronoun at the start of the sentence stands for.
    """
    if _plural(line, item) or _another_time(line, item):
        return None
    found = _before_name(line, item) or _contrast(line, item, linked)
    if found or _subject_of_verb(line, item):
        return found
    return (
        _after_name(line, item, linked)
        or _copula(line, item)
        or _pronoun(line, item, before)
        or _speaker(line, item)
    )


# "As a teenager", "the mother of a teenager", "был тогда подростком": another time or another person.
_NOT_NOW = frozenset(
    "as when while then once still since was were been of with for by to two three когда тогда ещё был была "
    "будучи коли тоді був була".split()
)
_TIME_REACH = 3


def _another_time(line: Line, item: Item) -> bool:
    """True for a time of life ("teenager") that is over, or somebody else's."""
    if item.kind != "age" or item.rule != "listed" or line.words[item.first].script == "han":
        return False
    if line.words[item.last].low.endswith(("ком", "ками", "ков", "s")):
        return True
    before = line.words[max(0, item.first - _TIME_REACH) : item.first]
    kin = any(other.kind == "relation" and other.last == item.first - 1 for other in line.items)
    return kin or any(word.low in _NOT_NOW for word in before)


def _plural(line: Line, item: Item) -> bool:
    """True for "three tram drivers": no attribute of one person."""
    word = line.words[item.last]
    if (
        item.kind not in ("occupation", "relation")
        or word.script == "han"
        or item.last > item.first + 1
    ):
        return False
    if word.script == "latin":
        return word.low.endswith("s") and not word.low.endswith(("ss", "'s", "’s", "boxes"))
    return word.script == "cyrillic" and word.low.endswith(
        ("исты", "еры", "ёры", "ники", "тели", "ели")
    )


def _contrast(line: Line, item: Item, linked: dict[Item, Link]) -> Link | None:
    """ "медсестра Елена Страхова из Лучистого, а не журналистка": the denied role has the same bearer."""
    if item.first < 2 or line.words[item.first - 1].low not in _NOT:
        return None
    if line.words[item.first - 2].low not in _AGAINST and "," not in line.between(
        item.first - 2, item.first - 1
    ):
        return None
    earlier = [
        other for other in linked if other.end <= item.start and item.first - other.last <= 9
    ]
    return linked[earlier[-1]]._replace(rule="contrast") if earlier else None


_NOT = frozenset("не not no ні than емес".split())
_AGAINST = frozenset("а but and rather it's".split())


def _before_name(line: Line, item: Item) -> Link | None:
    """ "the well-known Kyrgyz jazz musician Vicram Rouzakhunov", "his wife, Ada Merrin"."""
    after = [bearer for bearer in line.bearers if bearer.name.span.start >= item.end]
    if not after:
        return None
    bearer = after[0]
    if item.kind == "relation" and _possessor(line, bearer):
        return None
    gap = line.body[item.end : bearer.name.span.start]
    if len(gap) > 80:
        return None
    if not gap.strip(' \u00a0«"“') or gap in ("", "：", ": "):
        return Link(bearer.name, "before-name")
    if gap == ", ":
        closing = line.body[bearer.name.span.end : bearer.name.span.end + 1]
        if closing not in (",", ".", ";", "") or not _opens_phrase(line, item):
            return None
        return Link(bearer.name, "before-name")
    return Link(bearer.name, "before-name") if _modifies(line, item, bearer) else None


_NAMING = frozenset(
    "named called one по имени фамилии имя зовут на ім'я прізвище به نام اسمش يدعى تدعى اسمه اسمها المدعو المدعوة".split()
)


def _opens_phrase(line: Line, item: Item) -> bool:
    """True for "A 26-year-old courier, Luca Brasket," and "his wife, Ada Merrin,"."""
    if item.kind == "relation":
        return True
    opening = [line.words[at].low for at in range(max(0, item.first - 4), item.first)]
    return bool({"a", "an", "the", "another", "one"} & set(opening))


def _modifies(line: Line, item: Item, bearer: Bearer) -> bool:
    """True when only roles, adjectives and complements stand between the role and the name."""
    steps = range(item.last + 1, bearer.first)
    if len(steps) > 5 or not steps:
        return False
    covered = {at for other in line.items for at in range(other.first, other.last + 1)}
    for at in steps:
        gap = line.between(at - 1, at).strip(' \u00a0«»"“”')
        if gap and not (gap == "," and at in covered):
            return False
        word = line.words[at]
        if at in covered or word.low in _NAMING:
            continue
        foreign = item.kind in ("nationality", "country") and word.script == "latin"
        if foreign and word.low.isalpha() and (at + 1 in covered or at + 1 == bearer.first):
            continue  # "Kyrgyz jazz musician": a noun may stand between, the head must follow
        if word.script != "cyrillic" or not _genitive(word.low):
            return False
    return not line.between(bearer.first - 1, bearer.first).strip(' \u00a0»"”')


def _genitive(low: str) -> bool:
    if low.endswith(("ла", "ло", "ли", "лся", "лась")) or low in _verbs():
        return False
    return low.endswith(
        (
            "а",
            "я",
            "ы",
            "и",
            "ого",
            "его",
            "ой",
            "ей",
            "ых",
            "их",
            "ов",
            "ев",
            "ного",
            "ї",
            "ої",
            "ый",
            "ий",
            "ная",
        )
    ) or low in ("в", "по", "из", "с")


def _after_name(line: Line, item: Item, linked: dict[Item, Link]) -> Link | None:
    """ "X, a welder born in 1988,": a chain of roles behind the name."""
    earlier = [
        bearer
        for bearer in line.bearers
        if bearer.last < item.first or bearer.name.span.end <= item.start
    ]
    if not earlier:
        return None
    bearer = earlier[-1]
    if _possessor(line, bearer) or somebody_elses(line, item, bearer):
        return None
    start, end = bearer.name.span.end, item.start
    gap = line.body[start:end]
    if not gap.strip() or len(gap) > 160:
        return Link(bearer.name, "after-name") if item.kind in ("age", "birth_year") else None
    carried = any(
        other.start == start + 1 and its.name == bearer.name for other, its in linked.items()
    )
    if not gap.startswith(_SEPARATORS) and item.kind != "birth_year" and not carried:
        return None
    if item.first - bearer.last > _APPOSITION and item.rule != "han":
        return None
    if not _chain(line, bearer, item, linked):
        return None
    return Link(bearer.name, "after-name")


_GENITIVE = re.compile(r"[ндт][ыиіуү][ңн]$")
_TURKISH_GENITIVE = re.compile(r"['’ʼ]n?[ıiuü]n$")


def _possessor(line: Line, bearer: Bearer) -> bool:
    """True when somebody else is spoken of: "Ayşe Demir'in kocası", «отец Карима Бектурова», 张伟的弟弟."""
    quote = line.body[bearer.name.span.start : bearer.name.span.end + 5]
    after = line.body[bearer.name.span.end : bearer.name.span.end + 3]
    if after.startswith(("'s", "’s", "的")):
        return True
    low = line.words[bearer.last].low
    if _TURKISH_GENITIVE.search(low) or (line.turkic and _GENITIVE.search(low)):
        return True
    kin = [item for item in line.items if item.kind == "relation" and item.last == bearer.first - 1]
    if not kin:
        return False
    script = line.words[bearer.first].script
    if script == "arabic":
        return not line.words[kin[0].first].low.endswith(("ش", "ه", "ها"))
    nominative = " ".join(
        sound(word) for word in quote.casefold().split()[: bearer.last - bearer.first + 1]
    )
    return script == "cyrillic" and any(form != nominative for form in bearer.name.forms)


def _chain(line: Line, bearer: Bearer, item: Item, linked: dict[Item, Link]) -> bool:
    """True when every word between is an article, an adjective-like word or part of the same chain."""
    chained = {
        at
        for other, its in linked.items()
        if its.name == bearer.name and its.rule == "after-name"
        for at in range(other.first, other.last + 1)
    }
    covered = {at for other in line.items for at in range(other.first, other.last + 1)}
    loose = 0
    for at in range(bearer.last + 1, item.first):
        low = line.words[at].low
        if at in chained:
            loose = 0
            continue
        if low in small("POSSESSIVES") and item.kind != "relation":
            return False
        if low in small("PRONOUNS") or (low in _verbs() and low not in small("COPULAS")):
            return False
        if low in _ARTICLES or at in covered or line.words[at].script == "number":
            continue
        loose += 1
        if loose > 4:
            return False
    return not _subject_of_verb(line, item)


def _subject_of_verb(line: Line, item: Item) -> bool:
    """True when a verb of speech follows: "X, the driver said" is no apposition."""
    if line.words[item.last].script == "han" or item.kind in ("birth_year", "age"):
        return False
    last = item.last
    for other in line.items:  # "a rebel spokesman admitted"
        if other.first == last + 1 and not line.between(last, other.first).strip():
            last = other.last
    if last + 1 >= len(line.words) or line.between(last, last + 1) != " ":
        return False
    following = line.words[last + 1].low
    return following in _verbs() and following not in small("COPULAS")


def _copula(line: Line, item: Item) -> Link | None:
    """ "X was a nurse", "X работает учителем", "X öğretmen"."""
    earlier = [bearer for bearer in line.bearers if bearer.name.span.end <= item.start]
    if not earlier:
        return None
    bearer = earlier[-1]
    if _possessor(line, bearer) or _within(line, bearer) or somebody_elses(line, item, bearer):
        return None
    gap = line.body[bearer.name.span.end : item.start]
    if len(gap) > 90 or any(mark in gap for mark in ".;:!?,،؛，。；"):
        return None
    script = line.words[item.first].script
    words = [line.words[at].low for at in range(bearer.last + 1, item.first)]
    if script == "han":
        copula = any(word in gap for word in small("COPULAS") if "\u4e00" <= word <= "\u9fff")
        return Link(bearer.name, "copula") if copula and len(gap) <= 12 else None
    if len(words) > _COPULA:
        return None
    said = max((at for at, word in enumerate(words) if word in small("COPULAS")), default=None)
    if said is not None and _BREAKS & set(words[said + 1 :]):
        return None
    if "—" in gap or "–" in gap or said is not None:
        return Link(bearer.name, "copula")
    if item.value and item.rule == "listed" and _is_verb_phrase(line, item):
        return Link(bearer.name, "copula")
    if any(word in small("NEGATIONS") for word in words) and not any(
        word in _verbs() - {"never", "никогда", "ніколи"} for word in words
    ):
        return Link(bearer.name, "copula")
    turkic = script == "arabic" or _turkic(line)
    plain = [low for low in words if not low.isdigit()]
    if turkic and len(plain) <= _NO_COPULA and not any(word in _verbs() for word in words):
        return Link(bearer.name, "nominal")
    return None


def _within(line: Line, bearer: Bearer) -> bool:
    """True for the name in "the chairman of the Dremmin line": what follows is said of the chairman."""
    before = [line.words[at].low for at in range(max(0, bearer.first - 2), bearer.first)]
    return before[-1:] == ["of"] or before == ["of", "the"]


# "was questioned together with a jobless driver": what follows is no predicate any more.
_BREAKS = frozenset(
    "with by to from for at against together near after before than under over that when where if because "
    "с со от к ко у против рядом вместе после до при под над для о об з із від до біля через чтобы что когда".split()
)


def _is_verb_phrase(line: Line, item: Item) -> bool:
    """True for a listed phrase that is a predicate of its own: "taught the cello"."""
    return item.last > item.first or line.words[item.first].low.endswith(
        ("ет", "ёт", "ют", "ал", "ала", "є", "es")
    )


def _turkic(line: Line) -> bool:
    """True for languages whose sentences need no copula."""
    return line.turkic or line.words[0].script == "arabic"


def _pronoun(line: Line, item: Item, before: Name | None) -> Link | None:
    """ "He has been a vet": the person of the sentence before, or of the clause before."""
    if line.words[item.first].script == "han":
        opens = line.body[line.words[0].start] in "他她"
        near = item.start - line.words[0].start <= 12
        return Link(before, "pronoun") if before and opens and near else None
    subject = next(
        (
            at
            for at in range(item.first - 1, max(-1, item.first - _COPULA), -1)
            if line.words[at].low in small("PRONOUNS")
        ),
        None,
    )
    if subject is None or any(
        mark in line.body[line.words[subject].end : item.start] for mark in ".,;:!?"
    ):
        return None
    words = [line.words[at].low for at in range(subject + 1, item.first)]
    if any(word in small("POSSESSIVES") for word in words):
        return None
    earlier = [bearer for bearer in line.bearers if bearer.last < item.first]
    if any(bearer.first > subject for bearer in earlier):
        return None
    if not earlier and subject > 3:
        return None
    owner = earlier[-1].name if earlier else before
    says = any(word in small("COPULAS") or word in ("has", "have") for word in words)
    if owner and (says or _is_verb_phrase(line, item) or _turkic(line)):
        return Link(owner, "pronoun")
    return None


def _speaker(line: Line, item: Item) -> Link | None:
    """ "I am Rafael's sister and a lawyer, Dina Arlo said": the speaker speaks of herself."""
    first = [at for at in range(item.first) if line.words[at].low in small("FIRST_PERSON")]
    if not first or item.first - first[-1] > 8:
        return None
    low = {line.words[at].low for at in range(first[-1] + 1, item.first)}
    says = low & (small("COPULAS") | {"am", "работаю"})
    if not says and line.words[first[-1]].low not in ("i'm", "я", "мен", "ben", "أنا", "من"):
        return None
    after = [bearer for bearer in line.bearers if bearer.first > item.last]
    for bearer in reversed(after):
        near = range(max(item.last + 1, bearer.first - 2), min(len(line.words), bearer.last + 3))
        if any(line.words[at].low in _verbs() for at in near):
            return Link(bearer.name, "speaker")
    return None


def subject(names: Sequence[Name]) -> Name | None:
    """The person a following pronoun stands for: the first person named in the sentence."""
    people = [name for name in names if name.kind == "person"]
    opening = [name for name in names if name.rule == "opening"]
    return next(iter(people or opening), None)
