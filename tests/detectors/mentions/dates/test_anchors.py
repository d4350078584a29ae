"""What completes a date that says too little: the day of speech, the story, a heading, a quotation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from detectors.mentions.dates import iso
from detectors.mentions.types import DateMention

Reader = Callable[..., tuple[DateMention, ...]]


def cores(mention: DateMention) -> list[str]:
    return [iso(reading.core) for reading in mention.readings]


def quoted(mentions: tuple[DateMention, ...], quote: str) -> DateMention:
    return next(mention for mention in mentions if mention.span.quote == quote)


YEARS = [
    ("He bought it on Dec. 16.", date(2022, 1, 9), "2021-12-16"),
    ("Talks are on Jan. 14.", date(2000, 1, 6), "2000-01-14"),
    ("He left on 1 March.", date(2021, 6, 1), "2021-03-01"),
    ("The summit will be held on 1 November.", date(2011, 9, 6), "2011-11-01"),
    ("It began in October.", date(2022, 1, 9), "2021-10-01/2021-10-31"),
    ("The curtain will rise in September.", date(2004, 5, 31), "2004-09-01/2004-09-30"),
    ("It was on 29 February.", date(2022, 1, 9), "2020-02-29"),
    ("Выборы состоятся 5 июня.", date(2022, 1, 9), "2022-06-05"),
    ("Он уехал 5 июня.", date(2022, 1, 9), "2021-06-05"),
    ("会议将于6月5日召开", date(2022, 1, 9), "2022-06-05"),
    ("6月5日他被捕了", date(2022, 1, 9), "2021-06-05"),
]


@pytest.mark.parametrize(("body", "reference", "core"), YEARS)
def test_the_missing_year_is_the_nearest_with_the_past_preferred(
    read: Reader, body: str, reference: date, core: str
) -> None:
    language = "zh" if "月" in body else "en" if body.isascii() else "ru"
    (mention,) = read(body, language, reference)
    assert cores(mention)[0] == core
    assert not mention.explicit_year
    assert mention.anchor == "said_on"


def test_a_far_date_without_year_is_exact_and_a_doubtful_one_keeps_the_losing_reading(
    read: Reader,
) -> None:
    (near,) = read("on Dec. 16", "en", date(2022, 1, 9))
    (doubtful,) = read("on 9 July", "en", date(2022, 1, 9))
    assert (near.certainty, len(near.readings)) == ("exact", 1)
    assert doubtful.certainty == "inferred"
    assert cores(doubtful) == ["2021-07-09", "2022-07-09"]
    assert sum(reading.weight for reading in doubtful.readings) == pytest.approx(1)
    assert doubtful.readings[0].weight > doubtful.readings[1].weight


def test_a_named_weekday_pins_the_year(read: Reader) -> None:
    (mention,) = read("on Wednesday, 5 January", "en", date(2022, 6, 1))
    assert cores(mention) == ["2022-01-05"]
    (older,) = read("on Tuesday, 5 January", "en", date(2022, 6, 1))
    assert cores(older) == ["2021-01-05"]


def test_a_weekday_that_contradicts_its_date_lowers_certainty(read: Reader) -> None:
    (mention,) = read("on Friday, 5 January 2022", "en")
    assert mention.certainty == "vague"
    assert cores(mention) == ["2022-01-05", "2022-01-07"]


UNANCHORED = [
    ("yesterday", "en"),
    ("last Thursday", "en"),
    ("two weeks ago", "en"),
    ("on 5 January", "en"),
    ("in early January", "en"),
    ("in December", "en"),
    ("вчера", "ru"),
    ("5 января", "ru"),
    ("учора", "uk"),
    ("кеше", "kk"),
    ("кечээ", "ky"),
    ("دیروز", "fa"),
    ("أمس", "ar"),
    ("昨天", "zh"),
    ("1月5日", "zh"),
    ("dün", "tr"),
]


@pytest.mark.parametrize(("body", "language"), UNANCHORED)
def test_without_an_anchor_a_date_is_unresolved(read: Reader, body: str, language: str) -> None:
    (mention,) = read(body, language, None)
    assert mention.readings == ()
    assert mention.certainty == "unresolved"
    assert mention.anchor == "none"


def test_an_explicit_date_needs_no_anchor(read: Reader) -> None:
    (mention,) = read("on 16 December 2021", "en", None)
    assert cores(mention) == ["2021-12-16"]
    assert mention.explicit_year
    assert mention.anchor == "explicit"


NARRATED = [
    (
        "en",
        "He was freed on 3 October 2015. Two days later he spoke.",
        "Two days later",
        "2015-10-05",
    ),
    ("en", "He was freed on 3 October 2015 and spoke the next day.", "the next day", "2015-10-04"),
    ("en", "He was freed on 3 October 2015 and spoke on the 10th.", "10th", "2015-10-10"),
    (
        "en",
        "Signed on 14 September 2012; the next afternoon she left.",
        "the next afternoon",
        "2012-09-15",
    ),
    ("en", "Issued 11 April 2008, used on 14 April.", "14 April", "2008-04-14"),
    (
        "en",
        "On 5 March 2015 he left. He died that same year.",
        "that same year",
        "2015-01-01/2015-12-31",
    ),
    (
        "ru",
        "Лицензия выдана 11 апреля 2008 года, приём начат 14 апреля.",
        "14 апреля",
        "2008-04-14",
    ),
    (
        "ru",
        "Его задержали 3 октября 2015 года. На следующий день отпустили.",
        "На следующий день",
        "2015-10-04",
    ),
    ("ru", "Его задержали 3 октября 2015 года, а накануне обыскали.", "накануне", "2015-10-02"),
    (
        "ru",
        "Его задержали 3 октября 2015 года и отпустили в тот же день.",
        "в тот же день",
        "2015-10-03",
    ),
    (
        "uk",
        "Його затримали 3 жовтня 2015 року. Наступного дня відпустили.",
        "Наступного дня",
        "2015-10-04",
    ),
    ("kk", "Оны 2015 жылғы 3 қазанда ұстады. Ертеңіне босатты.", "Ертеңіне", "2015-10-04"),
    ("ky", "Аны 2015-жылдын 3-октябрында кармашты. Эртеси бошотушту.", "Эртеси", "2015-10-04"),
    ("tr", "3 Ekim 2015'te gözaltına alındı. Ertesi gün bırakıldı.", "Ertesi gün", "2015-10-04"),
    (
        "fa",
        "او در ۵ خرداد ۱۴۰۰ بازداشت شد. سه هفته بعد آزاد شد.",
        "سه هفته بعد",
        "2021-06-13/2021-06-19",
    ),
    ("fa", "او در ۵ خرداد ۱۴۰۰ بازداشت و همان شب آزاد شد.", "همان شب", "2021-05-26/2021-05-27"),
    ("ar", "اعتقل في 3 أكتوبر 2015. وفي اليوم التالي أطلق سراحه.", "اليوم التالي", "2015-10-04"),
    ("zh", "2015年10月3日他被捕，次日获释。", "次日", "2015-10-04"),
    ("zh", "2015年10月3日他被捕，两天后获释。", "两天后", "2015-10-05"),
]


@pytest.mark.parametrize(("language", "body", "quote", "core"), NARRATED)
def test_the_date_told_last_completes_the_next(
    read: Reader, language: str, body: str, quote: str, core: str
) -> None:
    mention = quoted(read(body, language, date(2021, 12, 1)), quote)
    if core.startswith("2021-06-13"):
        assert cores(mention)[0].startswith("2021-06-13")
        return
    assert cores(mention)[0] == core
    assert mention.anchor == "narrative"


def test_an_event_without_a_date_anchors_nothing(read: Reader) -> None:
    (mention,) = read("A duty lawyer signed the papers the next day.", "en")
    assert mention.readings == ()


def test_in_news_an_old_year_in_passing_does_not_move_the_dates_of_the_week(read: Reader) -> None:
    mentions = read("He was jailed in 2015. On 5 January he was freed.", "en")
    assert cores(quoted(mentions, "5 January"))[0] == "2022-01-05"


def test_a_birth_is_no_part_of_the_story(read: Reader) -> None:
    mentions = read("Born on 3 May 1961, he bought a ticket on 16 December.", "en")
    assert cores(quoted(mentions, "16 December"))[0] == "2021-12-16"


def test_a_heading_dates_what_follows_it(read: Reader) -> None:
    mentions = read("University notice, 2 June 2019: she resigned yesterday.", "en")
    yesterday = quoted(mentions, "yesterday")
    assert cores(yesterday) == ["2019-06-01"]
    assert yesterday.anchor == "explicit"


def test_words_in_a_quotation_are_said_on_the_day_told_before_it(read: Reader) -> None:
    mentions = read('On 3 January 2020 he wrote: "I came yesterday." He left today.', "en")
    assert cores(quoted(mentions, "yesterday")) == ["2020-01-02"]
    assert quoted(mentions, "yesterday").anchor == "quoted"
    assert cores(quoted(mentions, "today")) == ["2022-01-09"]


def test_a_story_of_old_days_goes_forward(read: Reader) -> None:
    body = (
        "In 1939 war came. On 1 September 1939 the border was crossed. On 17 September the east "
        "was entered. In January 1940 the lake froze. In March peace was made. In June 1940 it fell."
    )
    mentions = read(body, "en", date(2009, 12, 19))
    assert cores(quoted(mentions, "17 September"))[0] == "1939-09-17"
    assert cores(quoted(mentions, "March"))[0] == "1940-03-01/1940-03-31"


def test_an_ambiguous_numeric_date_keeps_both_orders(read: Reader) -> None:
    (mention,) = read("on 12/01/2021", "en", date(2022, 1, 9))
    assert sorted(cores(mention)) == ["2021-01-12", "2021-12-01"]
    (dotted,) = read("on 12.01.2021", "ru", date(2022, 1, 9))
    assert cores(dotted) == ["2021-01-12"]


def test_last_thursday_is_the_latest_one_or_that_of_last_week(read: Reader) -> None:
    (mention,) = read("last Thursday", "en", date(2022, 1, 9))
    assert cores(mention) == ["2022-01-06", "2021-12-30"]


def test_ranges_and_open_dates_name_their_ends(read: Reader) -> None:
    (span,) = read("from 3 to 7 January 2022", "en")
    assert [iso(r.core) for r in span.begin + span.end] == ["2022-01-03", "2022-01-07"]
    (since,) = read("since 2019", "en")
    assert [iso(r.core) for r in since.begin] == ["2019-01-01/2019-12-31"]
    assert since.end == ()
    (until,) = read("until 5 January", "en")
    assert [iso(r.core) for r in until.end] == ["2022-01-05"]
    assert until.begin == ()


CLOCKS = [
    ("en", "at 17:30 GMT on 5 January 2022", (63000, 63060), "UTC"),
    ("en", "at half past one on 5 January", (5400, 5460), None),
    ("en", "at 5 p.m. Moscow time on 5 January", (61200, 64800), "Europe/Moscow"),
    ("ru", "5 января в 17:30 по московскому времени", (63000, 63060), "Europe/Moscow"),
    ("ru", "5 января в половине пятого", (16200, 16260), None),
    ("ru", "5 января в 5 часов вечера", (61200, 64800), None),
    ("uk", "о пів на п'яту ранку 5 січня", (16200, 16260), None),
    ("kk", "5 қаңтарда сағат 17:30-да", (63000, 63060), None),
    ("tr", "5 Ocak'ta saat 17.30'da", (63000, 63060), None),
    ("fa", "ساعت ۱۷:۳۰ به وقت تهران روز ۵ ژانویه", (63000, 63060), "Asia/Tehran"),
    ("ar", "الساعة 17:30 بتوقيت غرينتش يوم 5 يناير", (63000, 63060), "UTC"),
    ("ar", "الساعة الخامسة مساء 5 يناير", (61200, 64800), None),
    ("zh", "1月5日17时30分", (63000, 63060), None),
    ("zh", "1月5日下午5点半", (63000, 63060), None),
    ("en", "on the morning of 5 January", (18000, 43200), None),
]


@pytest.mark.parametrize(("language", "body", "clock", "zone"), CLOCKS)
def test_a_time_of_day_stands_beside_the_day(
    read: Reader, language: str, body: str, clock: tuple[int, int], zone: str | None
) -> None:
    (mention,) = read(body, language)
    assert (mention.clock, mention.zone) == (clock, zone)
    assert cores(mention) == ["2022-01-05"]


CALENDARS = [
    ("fa", "۷ دی ۱۳۹۶", "jalali"),
    ("ar", "5 رمضان 1443 هـ", "hijri"),
    ("zh", "民国110年12月16日", "roc"),
    ("en", "16 December 2021", "gregorian"),
    ("fa", "۱۶ دسامبر ۲۰۲۱", "gregorian"),
]


@pytest.mark.parametrize(("language", "body", "calendar"), CALENDARS)
def test_the_calendar_is_named(read: Reader, language: str, body: str, calendar: str) -> None:
    (mention,) = read(body, language)
    assert mention.calendar == calendar


PRECISIONS = [
    ("on 16 December 2021", "day"),
    ("in December 2021", "month"),
    ("in 2021", "year"),
    ("in the 1990s", "decade"),
    ("in the 19th century", "century"),
    ("last week", "week"),
    ("in the summer of 2021", "season"),
    ("in the first quarter of 2021", "quarter"),
    ("in early January 2022", "part"),
]


@pytest.mark.parametrize(("body", "precision"), PRECISIONS)
def test_the_precision_is_that_of_the_words(read: Reader, body: str, precision: str) -> None:
    (mention,) = read(body, "en")
    assert mention.precision == precision


GUESSED = [
    ("Билет куплен 16 декабря 2021 года", "2021-12-16"),
    ("Квиток куплено 16 грудня 2021 року, її немає", "2021-12-16"),
    ("Билет 2021 жылғы 16 желтоқсанда сатып алынды", "2021-12-16"),
    ("Билет 2021-жылдын 16-декабрында сатылып алынган, өкмөт", "2021-12-16"),
    ("The ticket was bought on 16 December 2021", "2021-12-16"),
    ("Bilet 16 Aralık 2021 tarihinde satın alındı", "2021-12-16"),
    ("بلیت در ۲۵ آذر ۱۴۰۰ خریداری شد", "2021-12-16"),
    ("اشترى التذكرة في 16 ديسمبر 2021", "2021-12-16"),
    ("2021年12月16日购票", "2021-12-16"),
]


@pytest.mark.parametrize(("body", "core"), GUESSED)
def test_a_text_without_a_language_is_read_by_its_letters(
    read: Reader, body: str, core: str
) -> None:
    (mention,) = read(body, None)
    assert cores(mention) == [core]


def test_days_that_are_counted_up_are_each_read(read: Reader) -> None:
    mentions = read("Notes were sent on 10, 14 and 17 October 2021.", "en")
    assert [cores(m)[0] for m in mentions] == ["2021-10-10", "2021-10-14", "2021-10-17"]
    assert [m.span.quote for m in mentions] == ["10", "14", "17 October 2021"]
    pair = read("It was on January 3 and 5.", "en")
    assert [cores(m)[0] for m in pair] == ["2022-01-03", "2022-01-05"]


@pytest.mark.parametrize("body", ["30 February 2022", "31 June", "2022-13-05", "31.02.2022"])
def test_a_day_that_no_calendar_has_is_no_date(read: Reader, body: str) -> None:
    assert read(body, "en") == ()


def test_an_anniversary_counts_from_the_day_on_which_it_is_marked(read: Reader) -> None:
    body = "Next week our republic marks thirty years since the dam was commissioned."
    dam = read(body, "en", date(2021, 5, 3))[1]
    assert cores(dam) == ["1991-05-10/1991-05-16"]


def test_dates_quoted_in_another_language_are_read(read: Reader) -> None:
    for language in ("kk", "ky", "uk"):
        (mention,) = read("16 декабря 2021 года", language)
        assert cores(mention) == ["2021-12-16"]
    for language in ("ru", "zh", "fa", "ar", "tr", "kk"):
        (mention,) = read("16 December 2021", language)
        assert cores(mention) == ["2021-12-16"]
