"""What the reader leaves alone, where its spans stand, and that it bears any text."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from detectors.languages.quantity_table import QuantityTable
from detectors.mentions.quantities import read_quantities
from detectors.mentions.quantities.lexicon import TABLES, language_of, lexicon
from detectors.mentions.quantities.units import UNITS
from detectors.mentions.sentences import read_sentences
from detectors.mentions.types import DateMention
from detectors.types import Text
from tests.quantities import quantities, read_short

LANGUAGES = [*TABLES, None]


def date_over(text: Text, quote: str) -> DateMention:
    start = text.body.index(quote)
    span = text.span(start, start + len(quote))
    return DateMention(span, "in", (), "day", "unresolved", "test")


@pytest.mark.parametrize(
    ("body", "dated", "expected"),
    [
        ("On 12 January 73 schools closed.", "12 January", [73]),
        ("12 января закрыты 73 школы.", "12 января", [73]),
        ("10月1日晚5214人入场", "10月1日", [5214]),
        ("In 2014 about 300 people came.", "2014", [300]),
        ("Five people left on the 5th.", "the 5th", [5]),
    ],
)
def test_nothing_that_is_part_of_a_date_is_a_quantity(
    body: str, dated: str, expected: list[int]
) -> None:
    text = Text("t", body)
    found = read_quantities(text, read_sentences(text), (date_over(text, dated),))
    assert [quantity.low for quantity in found] == expected


@pytest.mark.parametrize(
    ("body", "language", "quote"),
    [
        ("He got a mild eighteen months.", "en", "a mild eighteen months"),
        ("They paid about 75 dollars then.", "en", "about 75 dollars"),
        ("Было не более десяти человек.", "ru", "не более десяти"),
        ("Учтено 1,09 млн тонн зерна.", "ru", "1,09 млн тонн"),
        ("😀 Toplam 498.750 TL ödendi.", "tr", "Toplam 498.750 TL"),
        ("约三万名观众到场。", "zh", "约三万"),
        ("حدود ۲۰۰ خودرو", "fa", "حدود ۲۰۰"),
        ("We arrive at 2,600 to 3,000.", "en", "2,600 to 3,000"),
    ],
)
def test_a_span_runs_from_the_hedge_to_the_unit(body: str, language: str, quote: str) -> None:
    (quantity,) = quantities(body, language)
    assert quantity.span.quote == quote


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("Twelve people were killed.", "en"),
        ("Погибли 12 человек.", "ru"),
        ("Загинули дванадцять людей із міста.", "uk"),
        ("Жарылыстан он екі адам қаза тапты.", "kk"),
        ("Жарылуудан он эки адам каза болду, өкүнүчтүү.", "ky"),
        ("دوازده نفر کشته شدند، پلیس گفت", "fa"),
        ("爆炸造成十二人死亡", "zh"),
        ("مقتل اثني عشر شخصا في المدينة", "ar"),
        ("Patlamada on iki kişi öldü, dün açıklandı.", "tr"),
    ],
)
def test_twelve_dead_are_twelve_dead_in_every_language_tagged_or_not(
    body: str, language: str
) -> None:
    assert read_short(body, language) == "12 dead"
    assert read_short(body, None) == "12 dead"
    assert language_of(body, None) == language


def test_a_tag_of_another_script_does_not_decide() -> None:
    assert read_short("Погибли двенадцать человек.", "en") == "12 dead"
    assert read_short("Погибли двенадцать человек.", "de") == "12 dead"


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.language)
def test_every_unit_of_a_table_has_a_size_or_is_only_itself(table: QuantityTable) -> None:
    loose = {"ton"}
    assert {unit for unit in table.units if unit not in UNITS} <= loose
    assert {unit for unit in table.compounds if unit not in UNITS} == set()


@pytest.mark.parametrize("language", TABLES)
def test_a_quantity_never_begins_with_a_mere_stem(language: str) -> None:
    """The screen looks whole words up, so a form that opens a quantity must be spelled out."""
    lex = lexicon(language)
    assert [word for word in lex.triggers | lex.starters if word.endswith("*")] == []


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(
            st.sampled_from(
                ["12", "1,5", "3.200", "12 345", "٣", "۱۲", "三千", "半", "five", "twenty", "-", "half a",
                 "million", "and a half", "of", "them", "dozens", "more than", "from", "to", "до", "от",
                 "пять", "тысяч", "полтора", "лет", "человек", "не более", "%", "$", "km", "year", "old",
                 "killed", "погибли", "не", "никто", "из", "он", "мың", "жарым", "yüz", "bin", "'den",
                 "fazla", "و", "نيم", "هزار", "ألف", "خمسة", "عشرون", "№", "page", ":", "/", ",", ".", "(",
                 "\u200c", "\x00", "\ud800", "😀", "и\u0306", "ـ", "分之", "第", "亿", "多", "名"]
            ),
            max_size=40,
        ).map(" ".join),
    ),
    st.sampled_from(LANGUAGES),
)  # fmt: skip
def test_any_text_is_read_and_every_span_stands(body: str, language: str | None) -> None:
    text = Text("t", body, language)
    found = read_quantities(text, read_sentences(text), ())
    ends = 0
    for quantity in found:
        assert body[quantity.span.start : quantity.span.end] == quantity.span.quote
        assert quantity.span.start >= ends
        ends = quantity.span.end
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high


@pytest.mark.parametrize(
    "piece",
    ["1 ", "12 345 ", "пять ", "二", "1-2-", "more than ", "5 to ", "a half and ", "три из ",
     "1,", "1.", "$", "و", "of them ", "не более "],
)  # fmt: skip
def test_a_long_run_of_one_piece_takes_linear_time(piece: str) -> None:
    def seconds(count: int) -> float:
        text = Text("t", piece * count)
        sentences = read_sentences(text)
        start = time.process_time()
        read_quantities(text, sentences, ())
        return time.process_time() - start

    seconds(50)
    # The garbage collector may strike once.
    assert min(seconds(8000) for _ in range(3)) < 40 * max(seconds(800), 0.01)


def test_a_date_reader_that_covers_everything_leaves_nothing() -> None:
    text = Text("t", "On 12 January 73 schools closed.")
    whole = date_over(text, text.body)
    assert read_quantities(text, read_sentences(text), (whole,)) == ()
