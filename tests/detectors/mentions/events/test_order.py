"""The order that a text states between its events."""

from __future__ import annotations

import pytest

from detectors.mentions.reading import read
from detectors.types import Text


def relations(body: str, language: str) -> list[tuple[str, str, bool]]:
    return [
        (r.first.clause.quote, r.then.clause.quote, r.causal)
        for r in read(Text("t", body, language), None).relations
    ]


@pytest.mark.parametrize(
    ("language", "body", "first", "then", "causal"),
    [
        ("en", "The bakery was fined after it ignored a warning.", "after it ignored a warning", "The bakery was fined", False),
        ("en", "The mayor stepped down before anyone spoke of an audit.", "The mayor stepped down", "before anyone spoke of an audit", False),
        ("en", "Guards fired only when the crowd had thrown stones.", "only when the crowd had thrown stones", "Guards fired", False),
        ("en", "Gas was cut only after residents had blocked the road.", "only after residents had blocked the road", "Gas was cut", False),
        ("en", "The square was closed because protesters burned tyres.", "because protesters burned tyres", "The square was closed", True),
        ("en", "Recruiters met him abroad and then bought his ticket.", "Recruiters met him abroad", "then bought his ticket", False),
        ("en", "The pumps stopped. Then the town was flooded.", "The pumps stopped", "Then the town was flooded", False),
        ("en", "After the explosion, the road was closed.", "After the explosion", "the road was closed", False),
        ("en", "Before the doors were opened, the alarm had been ringing.", "the alarm had been ringing", "Before the doors were opened", False),
        ("en", "Having heard the verdict, the clerk asked for mercy.", "Having heard the verdict", "the clerk asked for mercy", False),
        ("ru", "Сначала убрали ячмень и только потом взялись за пшеницу.", "Сначала убрали ячмень", "только потом взялись за пшеницу", False),
        ("ru", "Мэр вернулся, после того как суд отменил решение.", "после того как суд отменил решение", "Мэр вернулся", False),
        ("ru", "Площадь закрыли, потому что митингующие жгли шины.", "потому что митингующие жгли шины", "Площадь закрыли", True),
        ("ru", "Услышав приговор, Рябинкин попросил о помиловании.", "Услышав приговор", "Рябинкин попросил о помиловании", False),
        ("ru", "После освобождения альпинист дал интервью.", "После освобождения", "альпинист дал интервью", False),
        ("uk", "Площу перекрили, бо мітингувальники палили шини.", "бо мітингувальники палили шини", "Площу перекрили", True),
        ("uk", "Лише після того як поліція перекрила площу, люди запалили шини.", "Лише після того як поліція перекрила площу", "люди запалили шини", False),
        ("kk", "Көпір құлағаннан кейін жол жабылды.", "Көпір құлағаннан кейін", "жол жабылды", False),
        ("tr", "Köprü çöktükten sonra yol kapatıldı.", "Köprü çöktükten sonra", "yol kapatıldı", False),
        ("fa", "پس از انفجار در معدن، جاده بسته شد.", "پس از انفجار در معدن", "جاده بسته شد", False),
        ("ar", "بعد انهيار الجسر أغلق الطريق.", "بعد انهيار الجسر", "أغلق الطريق", False),
        ("zh", "大桥坍塌之后，公路被封锁。", "大桥坍塌之后", "公路被封锁", False),
    ],
)  # fmt: skip
def test_the_words_say_what_came_first(
    language: str, body: str, first: str, then: str, causal: bool
) -> None:
    assert (first, then, causal) in relations(body, language)


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("en", "The bakery was closed and the shop was fined."),
        ("en", "When the bus arrived, the passengers were asleep."),
        ("en", "He has lived here since 2012."),
        ("ru", "Пекарню закрыли, а магазин оштрафовали."),
    ],
)
def test_mere_company_is_no_order(language: str, body: str) -> None:
    assert relations(body, language) == []


def test_an_insertion_does_not_hide_what_came_then() -> None:
    body = (
        "Сначала смена покинула забой, и лишь потом, убедившись, что людей нет, "
        "диспетчер отключил вентиляцию."
    )
    assert any(
        first == "Сначала смена покинула забой" and then.endswith("диспетчер отключил вентиляцию")
        for first, then, _ in relations(body, "ru")
    )
