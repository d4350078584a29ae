"""Dates that hang on what is told beside them: "three days after her arrest", "since then"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from detectors.mentions.dates import iso
from detectors.mentions.reading import read as read_all
from detectors.types import Text

Said = Callable[..., list[tuple[str, str]]]
REFERENCE = date(2022, 1, 9)

BESIDE = [
    ("en", "Paula was freed three days after her arrest on 17 August 2020.", "2020-08-20"),
    ("en", "He fled a day before the trial on 3 May 2021.", "2021-05-02"),
    ("en", "She left the day after her release on 17 August 2020.", "2020-08-18"),
    ("ru", "Паулу отпустили через три дня после ареста 17 августа 2020 года.", "2020-08-20"),
    ("ru", "Он уехал за два дня до суда 3 мая 2021 года.", "2021-05-01"),
    ("ru", "На следующий день после ареста 17 августа 2020 года её отпустили.", "2020-08-18"),
    ("uk", "Паулу відпустили через три дні після арешту 17 серпня 2020 року.", "2020-08-20"),
    ("fa", "پائولا سه روز پس از بازداشتش در ۲۷ مرداد ۱۳۹۹ آزاد شد.", "2020-08-20"),
    ("ar", "أُفرج عن باولا بعد ثلاثة أيام من اعتقالها في ١٧ آب ٢٠٢٠.", "2020-08-20"),
    ("kk", "Паула 2020 жылғы 17 тамызда ұсталғаннан кейін үш күннен соң босатылды.", "2020-08-20"),
    ("ky", "Паула 2020-жылдын 17-августунда кармалып, үч күн өткөндөн кийин бошотулду.", "2020-08-20"),
    ("zh", "保拉在2020年8月17日被捕三天后获释。", "2020-08-20"),
    ("tr", "Paula, 17 Ağustos 2020'deki gözaltından üç gün sonra serbest bırakıldı.", "2020-08-20"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "body", "core"), BESIDE)
def test_a_stretch_from_an_event_counts_from_the_day_beside_it(
    said: Said, language: str, body: str, core: str
) -> None:
    assert f"in {core}" in [value for _, value in said(body, language)]


TOLD = [
    ("en", "The strike began on 22 February 2016. The office was searched three days after the strike began.", "2016-02-25"),
    ("en", "Gil was arrested on 17 August 2020. He was tried in May. Two days after his arrest Gil signed.", "2020-08-19"),
    ("ru", "Тимура задержали 11 июня 2018 года. Через два дня после задержания он подписал бумагу.", "2018-06-13"),
    ("uk", "Тимура затримали 11 червня 2018 року. Через два дні після затримання він підписав папір.", "2018-06-13"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "body", "core"), TOLD)
def test_a_stretch_counts_from_an_event_that_the_text_dates_elsewhere(
    language: str, body: str, core: str
) -> None:
    dates = read_all(Text("t", body, language), REFERENCE).dates
    (found,) = [d for d in dates if d.anchor == "event"]
    assert [iso(reading.core) for reading in found.readings] == [core]
    assert found.certainty == "inferred"


NOT_TOLD = [
    ("en", "The strike began on 22 February 2016. The office was searched three days after the vote."),
    ("en", "Gil was arrested on 17 August 2020. Two days after her arrest Paula Dren signed."),
    ("en", "Gil was arrested on 17 August 2020 and arrested again on 2 May 2021. Two days after his arrest he signed."),
    ("en", "The strike began on 22 February 2016. He was jailed for three years after the strike began."),
    ("ru", "Забастовка началась 22 февраля 2016 года. Обыск прошёл через три дня после выборов."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "body"), NOT_TOLD)
def test_a_stretch_from_an_event_of_no_single_known_day_stays_unread(
    language: str, body: str
) -> None:
    dates = read_all(Text("t", body, language), REFERENCE).dates
    assert not [d for d in dates if d.anchor == "event" or not d.readings]


THEN = [
    ("en", "The office was sealed on 5 March 2019. {} nobody entered.", "Since then", "Until then"),
    ("ru", "Офис опечатали 5 марта 2019 года. {} там тихо.", "С тех пор", "До тех пор"),
    ("uk", "Офіс опечатали 5 березня 2019 року. {} там тихо.", "Відтоді", "До того часу"),
    ("kk", "Кеңсеге 2019 жылғы 5 наурызда мөр басылды. {} тыныш.", "Содан бері", "Оған дейін"),
    ("ky", "Кеңсеге 2019-жылдын 5-мартында мөөр басылды. {} тынч.", "Ошондон бери", "Ага чейин"),
    ("fa", "دفتر در ۱۴ اسفند ۱۳۹۷ پلمب شد. {} آرام بود.", "از آن زمان", "تا آن زمان"),
    ("zh", "办公室于2019年3月5日被封。{}无人进去。", "从那以后", "在此之前"),
    ("ar", "أُغلق المكتب في ٥ آذار ٢٠١٩. {} كان هادئا.", "منذ ذلك الحين", "حتى ذلك الحين"),
    ("tr", "Büro 5 Mart 2019'da mühürlendi. {} sessiz.", "O zamandan beri", "O zamana kadar"),
]


@pytest.mark.parametrize(("language", "body", "since", "until"), THEN)
def test_then_is_the_day_told_last(
    said: Said, language: str, body: str, since: str, until: str
) -> None:
    assert said(body.format(since), language)[1] == (since, "since 2019-03-05/..")
    assert said(body.format(until), language)[1] == (until, "until ../2019-03-05")


@pytest.mark.parametrize(
    "body",
    ["Since then nobody entered.", "He left in 2019. A. B. C. It rained. Since then it is dry."],
)
def test_then_without_a_day_told_shortly_before_compares_with_nothing(
    said: Said, body: str
) -> None:
    assert ("Since then", "since ?") in said(body, "en")
