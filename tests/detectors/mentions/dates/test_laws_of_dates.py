"""Laws of the reader: one day told in many ways, any text read, time that grows with the text."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.mentions.dates import compare, read_dates
from detectors.mentions.dates.lexicon import CODES, LANGUAGES, lexicon
from detectors.mentions.dates.vagueness import part_of
from detectors.mentions.sentences import read_sentences
from detectors.mentions.types import DateMention
from detectors.types import Text

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "ky": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
}
DAY = {
    "en": ["on {d} {m} {y}", "on {m} {d}, {y}", "on {iso}", "on the {d} of {m} {y}"],
    "ru": ["{d} {m} {y} года", "{d} {m} {y} г.", "{dot}", "{d}-го {m} {y} года"],
    "uk": ["{d} {m} {y} року", "{dot}"],
    "kk": ["{y} жылғы {d} {m}", "{d} {m} {y} жыл", "{dot}"],
    "ky": ["{y}-жылдын {d}-{m}", "{d}-{m} {y}-жыл", "{dot}"],
    "fa": ["{d} {m} {y}", "{iso}"],
    "ar": ["في {d} {m} {y}", "{d} {m} من عام {y}"],
    "tr": ["{d} {m} {y} tarihinde", "{d} {m} {y}'de", "{dot}"],
    "zh": ["{y}年{n}月{d}日", "{iso}"],
}
MONTH = {
    "en": "in {m} {y}",
    "ru": "{m} {y} года",
    "uk": "{m} {y} року",
    "kk": "{y} жылғы {m}",
    "ky": "{y}-жылдын {m}",
    "fa": "{m} {y}",
    "ar": "في {m} {y}",
    "tr": "{m} {y}",
    "zh": "{y}年{n}月",
}
YEAR = {
    "en": "in {y}",
    "ru": "в {y} году",
    "uk": "у {y} році",
    "kk": "{y} жылы",
    "ky": "{y}-жылы",
    "fa": "سال {y}",
    "ar": "في عام {y}",
    "tr": "{y} yılında",
    "zh": "{y}年",
}
REFERENCE = date(2030, 6, 15)
the_days = st.dates(date(1990, 1, 1), date(2029, 12, 31))
languages = st.sampled_from(LANGUAGES)


def written(pattern: str, day: date, language: str) -> str:
    month = str(day.month) if language == "zh" else MONTHS[language].split()[day.month - 1]
    return pattern.format(
        d=day.day,
        m=month,
        n=day.month,
        y=day.year,
        iso=day.isoformat(),
        dot=day.strftime("%d.%m.%Y"),
    )


def only(body: str, language: str) -> DateMention:
    text = Text(f"{language}:{body}", body, language)
    (mention,) = read_dates(text, read_sentences(text), REFERENCE)
    return mention


@st.composite
def tellings(draw: st.DrawFn, day: date) -> DateMention:
    """One way to tell of a day, in any language and at any granularity."""
    language = draw(languages)
    patterns = [*DAY[language], MONTH[language], YEAR[language]]
    return only(written(draw(st.sampled_from(patterns)), day, language), language)


@given(st.data(), the_days)
def test_one_day_told_twice_never_conflicts(data: st.DataObject, day: date) -> None:
    one, other = data.draw(tellings(day)), data.draw(tellings(day))
    assert compare(one, other).outcome == "none"
    assert compare(one, other, tolerance_days=0).outcome == "none"


@given(st.data(), the_days, st.integers(2, 3000), languages, languages)
def test_another_day_beyond_the_hull_always_conflicts(
    data: st.DataObject, day: date, shift: int, left: str, right: str
) -> None:
    one = only(written(data.draw(st.sampled_from(DAY[left])), day, left), left)
    moved = day + timedelta(shift)
    other = only(written(data.draw(st.sampled_from(DAY[right])), moved, right), right)
    assert compare(one, other).outcome == "certain"
    assert compare(one, other).gap_days == shift


@given(the_days, languages)
def test_a_full_date_is_exactly_its_day(day: date, language: str) -> None:
    for pattern in DAY[language]:
        mention = only(written(pattern, day, language), language)
        assert [r.core.earliest for r in mention.readings] == [day]
        assert [r.core.latest for r in mention.readings] == [day]
        assert mention.certainty == "exact"


SCRAPS = st.sampled_from(
    "5 January 2022 . , - – ( ) « » \" ' / : 31 февраля в ночь на 16:30 last next week ago two "
    "years days the of since until by between and early late 第 一 年 月 日 上 周 前 后 هـ من إلى قبل "
    "بعد يوم ١٤٤٣ ۱۴۰۰ دی سال از تا پیش Ocak'ta 2021'de saat жылғы қаңтарға дейін 16-декабрь 90-х "
    "е XX века BC 1990s \n \u0000 \ud800 🕔 9999 0 99999999999 12/31/2021 2021-13-45 24:00 +7 701".split(
        " "
    )
)


@given(st.lists(SCRAPS, max_size=30), st.sampled_from([*LANGUAGES, None]), st.booleans())
@settings(max_examples=400)
def test_any_heap_of_date_words_is_read(
    scraps: list[str], language: str | None, anchored: bool
) -> None:
    for joint in (" ", ""):
        text = Text("t", joint.join(scraps) or ".", language)
        found = read_dates(text, read_sentences(text), REFERENCE if anchored else None)
        for mention in found:
            assert mention.span.quote
            assert (mention.certainty == "unresolved") == (not mention.readings)
            for reading in mention.readings:
                assert 0 < reading.weight <= 1
                core, outer = reading.core, reading.outer
                if core.earliest and core.latest:
                    assert core.earliest <= core.latest
                if core.earliest and outer.earliest:
                    assert outer.earliest <= core.earliest
                if core.latest and outer.latest:
                    assert core.latest <= outer.latest


@given(st.text(max_size=200), st.sampled_from([*LANGUAGES, None]))
def test_any_text_is_read(body: str, language: str | None) -> None:
    text = Text("t", body or ".", language)
    read_dates(text, read_sentences(text), REFERENCE)


@pytest.mark.parametrize("reference", [date.min, date.max])
@pytest.mark.parametrize(
    "body",
    [
        "yesterday",
        "next year",
        "three years ago",
        "in December",
        "on Monday",
        "90s",
        "at the end of last century",
        "50 centuries ago",
    ],
)
def test_the_ends_of_the_calendar_are_no_trouble(body: str, reference: date) -> None:
    text = Text("t", body, "en")
    read_dates(text, read_sentences(text), reference)


@given(st.integers(1, 9), st.text(alphabet=" \u3000", max_size=5))
def test_padding_shifts_the_spans(lines: int, blanks: str) -> None:
    body = "He bought it on 16 December 2021 and left on 2 January."
    lead = "Nothing here.\n" * lines + blanks
    plain, padded = Text("a", body, "en"), Text("b", lead + body, "en")
    before = read_dates(plain, read_sentences(plain), REFERENCE)
    after = read_dates(padded, read_sentences(padded), REFERENCE)
    assert [(m.span.start + len(lead), m.readings) for m in before] == [
        (m.span.start, m.readings) for m in after
    ]


HEAPS = [
    "5 January ",
    "1 2 3 ",
    "123 ",
    "1.",
    "1-",
    "12:",
    "the ",
    "в ночь на ",
    "two and ",
    "до 5 ",
    "«вчера» ",
    "January, ",
    "2021-",
    "٥ يناير و",
    "一",
    "1月",
    "last last ",
    "on the eve of ",
    "between 5 and ",
    "x'",
]


@pytest.mark.parametrize("heap", HEAPS)
def test_time_grows_no_faster_than_the_text(heap: str) -> None:
    language = "zh" if heap in ("一", "1月") else "ru" if "о" in heap else "en"

    def seconds(size: int) -> float:
        text = Text("t", heap * (size // len(heap)), language)
        spans = (text.span(0, len(text.body)),)
        taken = []
        for _ in range(3):  # the garbage collector may strike once
            start = time.thread_time()
            read_dates(text, spans, REFERENCE)
            taken.append(time.thread_time() - start)
        return min(taken)

    seconds(2_000)
    small = max(seconds(10_000), 0.004)
    assert seconds(80_000) < 40 * small  # eight times the text; quadratic would take 64


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_of_a_table_has_a_known_kind(language: str) -> None:
    words = lexicon(language)
    assert len(words.words) > 250
    for entry in words.words.values():
        assert entry.code in set(CODES.values()) | set("COujnieqh")
        if entry.code == "p":
            assert part_of(entry.tag, (737425, 737455), "month") is not None
            assert part_of(entry.tag, (737425, 737789), "year") is not None
        if entry.code == "m" and not entry.tag:
            assert 1 <= entry.num <= 12
        if entry.code == "w":
            assert 0 <= entry.num <= 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_names_all_months_and_weekdays(language: str) -> None:
    if language == "zh":
        pytest.skip("Chinese months are numerals")
    entries = lexicon(language).words.values()
    assert {
        e.num for e in entries if e.code in "mM" and e.tag in ("", "adj", "abbr", "weak")
    } == set(range(1, 13))
    assert {e.num for e in entries if e.code in "wW"} == set(range(7))
