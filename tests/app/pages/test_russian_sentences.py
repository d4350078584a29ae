from __future__ import annotations

import re
from typing import Any

import pytest

from app.explanations import AGREEMENTS, CONFLICTS
from app.pages.words.russian_sentences import agreement_in_russian, conflict_in_russian
from detectors.registry import installed

LATIN = re.compile(r"[A-Za-z]{2,}")
DAYS = ("2022-01-01/2022-01-10", "2021-12-16")


def told(rule: str, what: str, claimed: str, found: str, *, name: str = "", others: int = 0) -> str:
    conflict: dict[str, Any] = {
        "rule": rule,
        "facts": [{"what": what, "claimed": claimed, "found": found}],
        "source": {"name": name},
    }
    return conflict_in_russian(conflict, others=others)


@pytest.mark.parametrize(
    ("rule", "what", "claimed", "found", "expected"),
    [
        (
            "disjoint-dates", "buy", *DAYS,
            "Покупка: в утверждении — 1–10 января 2022; в источнике «МВД» — 16 декабря 2021, "
            "не меньше чем на 16 дней раньше.",
        ),
        (
            "disjoint-dates", "die", "2022-01-05", "2022-01-06",
            "Смерть: в утверждении — 5 января 2022; в источнике «МВД» — 6 января 2022, на 1 день позже.",
        ),
        (
            "disjoint-quantities", "people", "164 people", "225 or more people",
            "Люди: в утверждении — 164 человека; в источнике «МВД» — 225 или больше человек.",
        ),
        (
            "disjoint-quantities", "people", "2,600–3,000 people", "about 7.5 percent dead",
            "Люди: в утверждении — 2\u00a0600–3\u00a0000 человек; в источнике «МВД» — около 7,5 процента.",
        ),
        (
            "bound-violated", "pay", "20 or more usd per month", "35,000 blankets",
            "Выплата: в утверждении — 20 или больше долларов США в месяц; в источнике «МВД» — 35\u00a0000.",
        ),
        (
            "birth-year-differs", "birth_year", "1972 or earlier", "1981",
            "Год рождения: в утверждении — 1972 или раньше; в источнике «МВД» — 1981.",
        ),
        (
            "incompatible-states", "custody", "in_custody", "free",
            "Содержание под стражей: в утверждении — под стражей; в источнике «МВД» — на свободе.",
        ),
        (
            "negated-claim", "detain", "negated", "asserted",
            "Утверждение это отрицает (задержание); в источнике «МВД» об этом рассказано.",
        ),
        (
            "negated-claim", "detain", "asserted", "denied",
            "Утверждение об этом рассказывает (задержание); в источнике «МВД» это отрицается.",
        ),
        (
            "other-doer", "doer", "полиция", "John Brandt",
            "Кто это сделал: в утверждении — «полиция»; в источнике «МВД» — «John Brandt».",
        ),
        (
            "opposite-predicates", "open/close", "asserted", "asserted",
            "В утверждении — открытие, в источнике «МВД» — закрытие: одно исключает другое.",
        ),
        (
            "denied-attribute", "occupation", "Leutnant", "denied",
            "Занятие в утверждении — «Leutnant»; в источнике «МВД» это отрицается.",
        ),
        (
            "excluding-occupation", "employment", "unemployed", "musician",
            "Занятие: в утверждении — без работы; в источнике «МВД» — музыкант.",
        ),
        (
            "a-rule-of-a-stranger", "buy", "1 day", "3 day",
            "Покупка: в утверждении — 1 день; в источнике «МВД» — 3 дня.",
        ),
    ],
)  # fmt: skip
def test_a_conflict_is_told_in_russian(
    rule: str, what: str, claimed: str, found: str, expected: str
) -> None:
    assert told(rule, what, claimed, found, name="МВД") == expected


@pytest.mark.parametrize("rule", sorted(CONFLICTS))
def test_every_rule_has_a_sentence_without_english_words(rule: str) -> None:
    what = "open/close" if rule == "opposite-predicates" else "buy"
    sentence = told(rule, what, *DAYS)
    assert not LATIN.search(sentence), sentence
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert "  " not in sentence


def test_every_rule_of_the_detectors_that_english_knows_is_known_here_too() -> None:
    rules = {rule for detector in installed().values() for rule in detector.rules}
    plain = agreement_in_russian({"rule": "nothing that is known"})
    agreeing = rules & set(AGREEMENTS)
    assert agreeing
    assert [rule for rule in agreeing if agreement_in_russian({"rule": rule}) == plain] == []


def test_documents_that_are_one_source_are_counted() -> None:
    assert told("disjoint-dates", "buy", *DAYS, others=1).endswith(
        "Этот документ и ещё 1 другой считаются одним источником."
    )
    assert "ещё 5 других" in told("disjoint-dates", "buy", *DAYS, others=5)
