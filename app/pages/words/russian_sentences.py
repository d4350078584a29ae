"""What a finding or an agreement says, in Russian, from its rule and its normalised values.

The wire speaks English (`app.explanations`). These sentences are made for the pages from the same rule
and facts; values stand behind dashes, so that nothing has to be declined. A rule without a frame here
gets a plain one, and words of the texts stay in the language they were written in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from app import wordings
from app.pages.words.russian_nouns import NOUNS, UNITS, VALUES
from app.report.days import RUSSIAN, parse_days, say_days
from detectors.mentions.vocabulary import table

_number = re.compile(
    r"(?P<hedge>about |nearly )?(?P<number>-?\d[\d.,]*(?:–-?\d[\d.,]*)?)"
    r"(?P<bound> or (?:more|less|later|earlier))?(?P<unit>.*)"
)
_year = re.compile(r"(?:1[89]|20)\d\d(?!\d)")
_clock = re.compile(r"\d{2}:\d{2}")
_HEDGES = {"about ": "около ", "nearly ": "почти "}
_BOUNDS = {
    " or more": " или больше",
    " or less": " или меньше",
    " or later": " или позже",
    " or earlier": " или раньше",
}
_PER = {
    "hour": "в час",
    "day": "в день",
    "week": "в неделю",
    "month": "в месяц",
    "year": "в год",
    "person": "на человека",
}
# English writes 35,000 and 7.5.
_DIGITS = str.maketrans({",": "\u00a0", ".": ","})
_FEW = range(2, 5)
_TEENS = range(11, 15)


def conflict_in_russian(conflict: Mapping[str, Any], *, others: int = 0) -> str:
    """The sentence for a conflict as it goes over the wire.

    `others` are the documents that count as one source with its own.
    """
    facts = list(conflict.get("facts") or ())
    say = _CONFLICTS.get(str(conflict.get("rule")), _sides)
    source = _source(conflict.get("source") or {})
    told = _begin(say(facts, source) if facts else _CANNOT_BOTH.format(source=source))
    return f"{told} {_one_source(others)}".strip()


def agreement_in_russian(agreement: Mapping[str, Any]) -> str:
    """The sentence for an agreement, whose values do not go over the wire."""
    return _AGREEMENTS.get(
        str(agreement.get("rule")), "Утверждение и свидетельство здесь сходятся."
    )


def _one_source(others: int) -> str:
    if not others:
        return ""
    rest = f"ещё {others} {_form(others, 'другой', 'других', 'других')}"
    return f"Этот документ и {rest} считаются одним источником."


def _source(source: Mapping[str, Any]) -> str:
    name = str(source.get("name") or "").strip()
    return f"в источнике «{name}»" if name else "в свидетельстве"


def _begin(told: str) -> str:
    return told[:1].upper() + told[1:]


def _form(number: int, one: str, few: str, many: str) -> str:
    """The form of a noun that a whole number asks for. Source: Unicode CLDR plural rules."""
    last, tens = number % 10, number % 100
    if tens in _TEENS:
        return many
    return one if last == 1 else few if last in _FEW else many


def _noun(what: str) -> str:
    """What happened, "" where there is no Russian word for it."""
    return NOUNS.get(wordings.noun(what), "") if what else ""


def _about(what: str) -> str:
    noun = _noun(what)
    return f" ({noun})" if noun and what != "event" else ""


def value(found: str) -> str:
    """A normalised value: days and clock times, amounts, states, or words of a text in quotation marks."""
    day, _, clock = found.partition(" ")
    days = parse_days(day)
    if days is not None:
        said = say_days(days, RUSSIAN)
        return f"{said}, {clock}" if _clock.fullmatch(clock) else said
    if _clock.fullmatch(found):
        return found
    known = VALUES.get(found) or _spoken(found)
    if known:
        return known
    amount = _number.fullmatch(found)
    if amount is None:
        return f"не «{found[4:]}»" if found.startswith("not ") else f"«{found}»"
    number = amount["number"]
    hedge, bound = _HEDGES.get(amount["hedge"], ""), _BOUNDS.get(amount["bound"], "")
    unit, _, per = amount["unit"].strip().partition(" per ")
    rate = f" {_PER[per]}" if per in _PER else ""
    return f"{hedge}{number.translate(_DIGITS)}{bound}{_unit(number, unit)}{rate}"


@cache
def _spoken(code: str) -> str:
    """The first Russian word for an occupation or a country that detectors name by a code."""
    tables = (("roles", "OCCUPATIONS"), ("places", "COUNTRIES"))
    return next(
        (words[code][0] for kind, name in tables if code in (words := table("ru", kind, name))), ""
    )


def _unit(number: str, unit: str) -> str:
    """The unit in the form that the number asks for; none where there is no Russian word for it."""
    words = (unit, unit.removesuffix("s"), unit.partition(" ")[0])
    forms = next((UNITS[word] for word in words if word in UNITS), None)
    if forms is None:
        return f" {unit}" if unit in {"%", "km", "m", "kg", "°C"} else ""
    whole = number.rpartition("–")[2].replace(",", "")
    return " " + (forms[1] if "." in whole else _form(abs(int(whole)), *forms))


def _gap(claimed: str, found: str) -> str:
    """How far the second day lies from the first: ", на 16 дней раньше"; "" when it cannot be said."""
    mine, theirs = parse_days(claimed), parse_days(found)
    if mine is None or theirs is None:
        return ""
    if theirs.latest is not None and mine.earliest is not None and theirs.latest < mine.earliest:
        days, way = (mine.earliest - theirs.latest).days, "раньше"
    elif mine.latest is not None and theirs.earliest is not None and mine.latest < theirs.earliest:
        days, way = (theirs.earliest - mine.latest).days, "позже"
    else:
        return ""
    exactly = mine.earliest == mine.latest and theirs.earliest == theirs.latest
    least = "" if exactly else "не меньше чем "
    return f", {least}на {days} {_form(days, 'день', 'дня', 'дней')} {way}"


Fact = Mapping[str, str]
Say = Callable[[Sequence[Fact], str], str]


def _frame(template: str) -> Say:
    """Each fact in a clause, by {what}, {about}, {claimed}, {found}, {source} and {gap}."""

    def say(facts: Sequence[Fact], source: str) -> str:
        return (
            "; ".join(
                template.format(
                    what=_noun(fact["what"]) or "событие",
                    about=_about(fact["what"]),
                    claimed=value(fact["claimed"]),
                    found=value(fact["found"]),
                    source=source,
                    gap=_gap(fact["claimed"], fact["found"]),
                )
                for fact in facts
            )
            + "."
        )

    return say


def _sides(facts: Sequence[Fact], source: str) -> str:
    return _frame("{what}: в утверждении — {claimed}; {source} — {found}")(facts, source)


def _called(what: str, more: str = "") -> Say:
    return _frame(f"{what}: в утверждении — {{claimed}}; {{source}} — {{found}}{more}")


def _amounts(facts: Sequence[Fact], source: str) -> str:
    named = _noun(facts[0]["what"])
    return _called(named or "числа")(facts, source)


def _by_polarity(denied: str, told: str) -> Say:
    def say(facts: Sequence[Fact], source: str) -> str:
        denies = facts[0]["claimed"] in ("negated", "denied")
        return _frame(denied if denies else told)(facts[:1], source)

    return say


def _reversed(facts: Sequence[Fact], source: str) -> str:
    second, first = value(facts[0]["found"]), value(facts[-1]["found"])
    return (
        f"в утверждении одно следует за другим; {source} то, что в утверждении позже, — {second}, "
        f"а другое — {first}."
    )


def _effect_first(facts: Sequence[Fact], source: str) -> str:
    here, there = ("причина", "следствие")
    if facts[0]["what"] != "effect":
        here, there = there, here
    return _frame(f"{here} в утверждении — {{claimed}}; {there} {{source}} — {{found}}{{gap}}")(
        facts[:1], source
    )


def _opposites(facts: Sequence[Fact], source: str) -> str:
    mine, _, theirs = facts[0]["what"].partition("/")
    here, there = _noun(mine), _noun(theirs or mine)
    if not here or not there:
        return _CANNOT_BOTH.format(source=source)
    return f"в утверждении — {here}, {source} — {there}: одно исключает другое."


def _person(facts: Sequence[Fact], source: str) -> str:
    fact = facts[0]
    what = NOUNS.get(wordings.attribute(fact["what"]), "кто это")
    found = fact["found"]
    if fact["what"] == "age" and _year.match(found):
        claimed, born = value(fact["claimed"]), value(found)
        return f"возраст в утверждении — {claimed}; год рождения {source} — {born}."
    if found == "denied":
        return f"{what} в утверждении — {value(fact['claimed'])}; {source} это отрицается."
    return _called(what)(facts[:1], source)


def _state(more: str = "") -> Say:
    def say(facts: Sequence[Fact], source: str) -> str:
        return _called(VALUES.get(facts[0]["what"], "положение дел"), more)(facts[:1], source)

    return say


_CANNOT_BOTH = "сказанное здесь в утверждении и сказанное {source} не могут быть верны вместе."
_DATES = _frame("{what}: в утверждении — {claimed}; {source} — {found}{gap}")
_DOERS = _called("кто это сделал")
_PERSON = (
    "excluding-occupation birth-year-differs nationality-differs foreign-or-local relation-differs "
    "denied-attribute"
).split()
_CONFLICTS: Mapping[str, Say] = {
    "disjoint-dates": _DATES,
    "disjoint-clock-times": _sides,
    "told-before-it-happened": _frame(
        "{what}: в утверждении — {claimed}; {source} об этом рассказано как о прошедшем, "
        "{found}{gap}"
    ),
    "reversed-order": _reversed,
    "stated-in-reverse-order": lambda facts, source: (
        f"в утверждении одно следует за другим; {source} порядок обратный."
    ),
    "effect-before-cause": _effect_first,
    "acted-after-death": _frame(
        "в утверждении человек действует: {claimed}; {source} он к этому времени умер: {found}"
    ),
    "acted-while-held": _frame(
        "в утверждении человек действует: {claimed}; {source} он тогда под стражей: {found}"
    ),
    "acted-while-abroad": _frame(
        "в утверждении человек действует: {claimed}; {source} он тогда за границей: {found}"
    ),
    "acted-while-in-hospital": _frame(
        "в утверждении человек действует: {claimed}; {source} он тогда в больнице: {found}"
    ),
    "acted-before-it-was-founded": _frame(
        "в утверждении организация действует: {claimed}; {source} она основана позже: {found}"
    ),
    "disjoint-quantities": _amounts,
    "bound-violated": _amounts,
    "part-exceeds-whole": _called("числа", ", а часть не бывает больше целого"),
    "disjoint-growth": _called("рост", " по его цифрам"),
    "computed-share": _called("доля", " по его цифрам"),
    "computed-turnout": _called("явка", " по его цифрам"),
    "other-doer": _DOERS,
    "other-kind-of-doer": _DOERS,
    "doers-told-apart": _DOERS,
    "done-by-himself": _DOERS,
    "disjoint-places": _called("где"),
    "stayed-elsewhere": _called("где был человек в это время"),
    **dict.fromkeys(_PERSON, _person),
    "other-name": _called("имя"),
    "incompatible-states": _state(),
    "state-after-a-final-one": _state(" позже, а первого ничто не отменяет"),
    "negated-claim": _by_polarity(
        "утверждение это отрицает{about}; {source} об этом рассказано",
        "утверждение об этом рассказывает{about}; {source} это отрицается",
    ),
    "exception-to-none": _by_polarity(
        "по утверждению, такого не было вовсе{about}; {source} такой случай есть",
        "утверждение об этом рассказывает{about}; {source} сказано, что такого не было",
    ),
    "exception-to-all": _by_polarity(
        "по утверждению, так не было ни с кем; {source} есть исключение{about}",
        "по утверждению, так было со всеми; {source} есть исключение{about}",
    ),
    "opposite-predicates": _opposites,
    "nli-contradiction": lambda facts, source: (
        f"языковая модель считает сказанное {source} противоположным сказанному в утверждении."
    ),
}
_AGREEMENTS: Mapping[str, str] = {
    "compatible-dates": "Дни в утверждении и в свидетельстве совместимы.",
    "compatible-quantities": "Числа в утверждении и в свидетельстве совместимы.",
    "same-attribute": "О человеке в утверждении и в свидетельстве сказано одно и то же.",
    "same-doer": "Кто это сделал, в утверждении и в свидетельстве сказано одинаково.",
    "same-place": "Место в утверждении и в свидетельстве одно и то же.",
    "same-state": "Положение дел в утверждении и в свидетельстве одно и то же.",
}
