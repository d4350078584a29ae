"""Which two quantities can both hold."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.mentions.quantities.compare import compare_quantities, describe
from detectors.mentions.types import Quantity
from detectors.types import Text
from tests.quantities import quantities

ONE = Text("t", "x").span(0, 1)


def only(body: str, language: str = "en") -> Quantity:
    """The first quantity of a text."""
    return quantities(body, language)[0]


@pytest.mark.parametrize(
    ("claimed", "found", "outcome"),
    [
        ("half a million doses", "498,750 doses", "none"),
        ("half a million doses", "50,000 doses", "certain"),
        ("about 2,000 people", "1,905 people", "none"),
        ("about 2,000 people", "2,087 people", "none"),
        ("about 2,000 people", "3,100 people", "certain"),
        ("at least 60 schools", "73 schools", "none"),
        ("at least 60 schools", "41 schools", "certain"),
        ("no more than ten people were injured", "34 people were injured", "certain"),
        ("up to ten people were injured", "nine people were injured", "none"),
        ("more than 400 delegates", "312 delegates", "certain"),
        ("nearly 5,000 people", "2,600 to 3,000 people", "certain"),
        ("nearly 5,000 people", "4,700 people", "none"),
        ("dozens of people", "47 people", "none"),
        ("dozens of people", "3 people", "likely"),
        ("hundreds of people", "12 people", "likely"),
        ("about a dozen people", "41 people", "certain"),
        ("three in five voters", "61 per cent of voters", "none"),
        ("three in five voters", "38 per cent of voters", "certain"),
        ("almost half of the voters", "48 per cent of voters", "none"),
        ("71 per cent", "47 per cent", "certain"),
        ("71 per cent", "71.4 per cent", "none"),
        ("3.2 kilometres", "6,400 ft", "certain"),
        ("640 metres", "2,100 feet", "none"),
        ("50,000 acres", "20,200 hectares", "none"),
        ("1.5 hectares", "14.8 hectares", "certain"),
        ("ninety-six hours", "four days", "none"),
        ("eighteen months", "two and a half years", "certain"),
        ("eighteen months", "a year and a half", "none"),
        ("six weeks", "a month and a half", "none"),
        ("12,000 barrels a day", "35,000 barrels a day", "certain"),
        ("12,000 barrels", "4,800 tonnes", "unknown"),
        ("2.3 billion roubles", "2,300 million roubles", "none"),
        ("750 dollars", "75 dollars", "certain"),
        ("750 dollars", "45,000 francs", "unknown"),
        ("500 dollars a month", "500 dollars a year", "unknown"),
        ("12 people died", "12 people were injured", "unknown"),
        ("12 people died", "no one died", "certain"),
        ("no one was killed", "three people were killed", "certain"),
        ("12 people died", "three children died", "unknown"),
        ("three people died", "12 children died", "certain"),
        ("three women died", "five children died", "unknown"),
        ("41 people; five of them", "41 people", "none"),
        ("26-year-old", "27-year-old", "none"),
        ("26-year-old", "61-year-old", "certain"),
        ("312 signatures", "315 signatures", "likely"),
        ("312 cars", "315 schools", "unknown"),
        ("the 5th regiment", "the 6th regiment", "unknown"),
        ("doubled", "tripled", "certain"),
        ("a magnitude 4.9 quake", "a magnitude 6.1 quake", "certain"),
        ("20 tons", "20 tonnes", "unknown"),
        ("5 to 7 shots", "6 shots", "none"),
        ("5 to 7 shots", "12 shots", "certain"),
    ],
)
def test_two_english_quantities_compare(claimed: str, found: str, outcome: str) -> None:
    one, two = only(claimed), only(found)
    assert compare_quantities(one, two).outcome == outcome
    assert compare_quantities(two, one).outcome == outcome


@pytest.mark.parametrize(
    ("claimed", "claim_language", "found", "found_language", "outcome"),
    [
        ("полторы тысячи выпускников", "ru", "1,512 graduates", "en", "none"),
        ("не превысила полутора гектаров", "ru", "14.8 hectares", "en", "certain"),
        ("2.3 billion roubles", "en", "2 300 млн руб.", "ru", "none"),
        ("yarım milyon lira", "tr", "498.750 TL", "tr", "none"),
        ("三千亩农田", "zh", "约为二百公顷", "zh", "none"),
        ("约三万名观众", "zh", "5214人", "zh", "certain"),
        ("понад двісті кілометрів", "uk", "27,4 км", "uk", "certain"),
        ("دوازده نفر کشته شدند", "fa", "12 people were killed", "en", "none"),
        ("12 адам қаза тапты", "kk", "погибли 20 человек", "ru", "certain"),
        ("50дөн ашык адам кармалды", "ky", "12 people were detained", "en", "certain"),
        ("قتل 12 شخصا", "ar", "12 kişi öldü", "tr", "none"),
        ("مئات المتظاهرين", "ar", "350 protesters", "en", "none"),
        ("половина избирателей", "ru", "48 per cent of voters", "en", "none"),
    ],
)
def test_quantities_compare_across_languages(
    claimed: str, claim_language: str, found: str, found_language: str, outcome: str
) -> None:
    one, two = only(claimed, claim_language), only(found, found_language)
    assert compare_quantities(one, two).outcome == outcome
    assert compare_quantities(two, one).outcome == outcome


@pytest.mark.parametrize(
    ("claimed", "found", "rule"),
    [
        ("at least 60 schools", "41 schools", "bound-violated"),
        ("60 schools", "41 schools", "disjoint-quantities"),
        ("41 people were detained", "90 of them were detained", "part-exceeds-whole"),
        ("60 schools", "60 schools", ""),
    ],
)
def test_a_conflict_names_its_rule(claimed: str, found: str, rule: str) -> None:
    assert compare_quantities(only(claimed), only(found)).rule == rule


@pytest.mark.parametrize(
    ("claimed", "found", "year", "outcome"),
    [
        ("40,000 pounds", "52,000 dollars", 2018, "none"),
        ("40,000 pounds", "52,000 dollars", None, "unknown"),
        ("40,000 pounds", "400,000 dollars", 2018, "unknown"),
        ("40,000 pounds", "52,000 dollars", 1850, "unknown"),
        ("40,000 dinars", "52,000 dollars", 2018, "unknown"),
        ("at least 40,000 pounds", "1,000 dollars", 2018, "unknown"),
    ],
)
def test_two_currencies_agree_or_are_unknown_but_never_conflict(
    claimed: str, found: str, year: int | None, outcome: str
) -> None:
    assert compare_quantities(only(claimed), only(found), year=year).outcome == outcome


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("at least 60 schools", "60 or more schools"),
        ("up to ten people", "10 or less people"),
        ("6,400 ft", "6,400 ft"),
        ("2,600 to 3,000 people", "2,600–3,000 people"),
        ("about 500 dollars a month", "about 500 usd per month"),
        ("two and a half years", "2.5 year"),
    ],
)
def test_a_quantity_is_told_in_normal_form(body: str, words: str) -> None:
    assert describe(only(body)) == words


# One amount said in several ways, language after language.
PARAPHRASES = [
    [("12 people were killed", "en"), ("a dozen people were killed", "en"), ("погибли двенадцать человек", "ru"),
     ("загинули 12 людей", "uk"), ("12 адам қаза тапты", "kk"), ("12 адам каза болду", "ky"),
     ("۱۲ نفر کشته شدند", "fa"), ("造成十二人死亡", "zh"), ("مقتل 12 شخصا", "ar"), ("on iki kişi öldü", "tr")],
    [("1.5 million roubles", "en"), ("a million and a half roubles", "en"), ("полтора миллиона рублей", "ru"),
     ("1 500 000 руб.", "ru"), ("півтора мільйона рублів", "uk"), ("бір жарым миллион рубль", "kk"),
     ("150万卢布", "zh"), ("bir buçuk milyon ruble", "tr")],
    [("two and a half years", "en"), ("30 months", "en"), ("два с половиной года", "ru"), ("два з половиною роки", "uk"),
     ("екі жарым жыл", "kk"), ("эки жарым жыл", "ky"), ("دو سال و نیم", "fa"), ("两年半", "zh"),
     ("سنتين ونصف", "ar"), ("iki buçuk yıl", "tr")],
    [("60 per cent", "en"), ("three in five", "en"), ("60 процентов", "ru"), ("60 відсотків", "uk"), ("60 пайыз", "kk"),
     ("٦٠ في المئة", "ar"), ("۶۰ درصد", "fa"), ("六成", "zh"), ("yüzde 60", "tr")],
]  # fmt: skip


@pytest.mark.parametrize("ways", PARAPHRASES, ids=lambda ways: ways[0][0])
def test_one_amount_never_conflicts_with_its_paraphrase(ways: list[tuple[str, str]]) -> None:
    read = [only(body, language) for body, language in ways]
    for one in read:
        for two in read:
            assert compare_quantities(one, two).outcome == "none", (one, two)


AMOUNTS = st.one_of(
    st.integers(0, 2_000_000).map(float), st.floats(0.1, 1e7).map(lambda value: round(value, 2))
)
KINDS = st.sampled_from(
    [("count", None), ("money", "usd"), ("length", "km"), ("length", "ft"), ("duration", "day"),
     ("duration", "month"), ("percent", "percent"), ("ratio", None), ("age", "year")]
)  # fmt: skip
HEDGES = st.sampled_from([None, None, "about", "nearly", "at_least", "at_most"])


@st.composite
def amounts(draw: st.DrawFn) -> Quantity:
    kind, unit = draw(KINDS)
    low = draw(AMOUNTS)
    high = low + draw(st.one_of(st.just(0.0), AMOUNTS))
    hedge = draw(HEDGES)
    rule = draw(st.sampled_from(["digits", "vague-plural"])) if high > low else "digits"
    return Quantity(
        ONE,
        None if hedge == "at_most" else low,
        None if hedge == "at_least" else high,
        kind,
        unit,
        draw(st.sampled_from([None, "dead", "people", "houses"])),
        hedge,
        rule,
        part_of=draw(st.booleans()),
    )


@settings(max_examples=300, deadline=None, derandomize=True)
@given(amounts(), amounts())
def test_comparing_is_symmetric(one: Quantity, two: Quantity) -> None:
    ahead, back = compare_quantities(one, two), compare_quantities(two, one)
    assert (ahead.outcome, ahead.rule, ahead.loose) == (back.outcome, back.rule, back.loose)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(amounts())
def test_a_quantity_never_conflicts_with_itself(one: Quantity) -> None:
    assert compare_quantities(one, one).outcome in ("none", "unknown")


@settings(max_examples=400, deadline=None, derandomize=True)
@given(amounts(), amounts(), AMOUNTS, AMOUNTS)
def test_widening_a_range_never_creates_a_conflict(
    one: Quantity, two: Quantity, below: float, above: float
) -> None:
    if one.low is not None and one.low == one.high:
        return  # a point is rounded by its digits, a range is not
    wider = replace(
        one,
        low=None if one.low is None else max(0.0, one.low - below),
        high=None if one.high is None else one.high + above,
    )
    if compare_quantities(one, two).outcome in ("none", "unknown"):
        assert compare_quantities(wider, two).outcome in ("none", "unknown")
