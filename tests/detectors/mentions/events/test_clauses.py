"""Where clauses begin and end, and what each of them says."""

from __future__ import annotations

import pytest

from detectors.mentions.reading import read
from detectors.mentions.types import Event
from detectors.types import Text


def events(body: str, language: str = "en") -> tuple[Event, ...]:
    return read(Text("t", body, language), None).events


def clauses(body: str, language: str = "en") -> list[str]:
    return [event.clause.quote for event in events(body, language)]


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        ("en", "Police detained 14 people and released 9 of them.", ["Police detained 14 people", "released 9 of them"]),
        ("en", "The gates were locked; the workers went home.", ["The gates were locked", "the workers went home"]),
        ("en", "Two fishermen were held, the ministry said.", ["Two fishermen were held"]),
        ("en", "The ministry said on Monday that two fishermen were held.", ["two fishermen were held"]),
        ("en", "The ministry said Ivan Petrov bought his ticket on 16 December.", ["Ivan Petrov bought his ticket on 16 December"]),
        ("en", "According to the prosecutor, Ivan Petrov fell down the stairs.", ["Ivan Petrov fell down the stairs"]),
        ("en", "The strike ended, according to two workers.", ["The strike ended"]),
        ("en", "The auction was announced before the director sold the land.", ["The auction was announced", "before the director sold the land"]),
        ("en", "After the explosion, the road was closed.", ["After the explosion", "the road was closed"]),
        ("en", "Authorities plan to close the school, officials told reporters.", ["Authorities plan to close the school"]),
        ("en", "We never signed that paper, the widow said.", ["We never signed that paper"]),
        ("en", "The court finds it proved that on 3 May the clerk, Otto Reem, deleted the file.", ["The court finds it proved", "on 3 May the clerk, Otto Reem, deleted the file"]),
        ("en", "The drifter, a man with no work, attacked the customs house.", ["The drifter, a man with no work, attacked the customs house"]),
        ("ru", "Полиция задержала 14 человек и наутро отпустила девятерых, сообщили в министерстве.", ["Полиция задержала 14 человек", "наутро отпустила девятерых"]),
        ("ru", "Министр заявил, что завод закрыт.", ["завод закрыт"]),
        ("ru", "После того как суд отменил решение, мэр вернулся.", ["После того как суд отменил решение", "мэр вернулся"]),
        ("ru", "После освобождения альпинист дал интервью.", ["После освобождения", "альпинист дал интервью"]),
        ("ru", "Услышав приговор, Рябинкин попросил о помиловании.", ["Услышав приговор", "Рябинкин попросил о помиловании"]),
        ("ru", "По словам прокурора, Петров упал с лестницы.", ["Петров упал с лестницы"]),
        ("uk", "Поліція перекрила площу, розповіли мешканці.", ["Поліція перекрила площу"]),
        ("kk", "Полиция кеше 14 адамды ұстады, деп хабарлады министрлік.", ["Полиция кеше 14 адамды ұстады"]),
        ("kk", "Көпір құлағаннан кейін жол жабылды.", ["Көпір құлағаннан кейін", "жол жабылды"]),
        ("ky", "Милиция 14 адамды кармады, деп билдирди министрлик.", ["Милиция 14 адамды кармады"]),
        ("tr", "Köprü çöktükten sonra yol kapatıldı.", ["Köprü çöktükten sonra", "yol kapatıldı"]),
        ("tr", "Okul kapatılmadı, dedi müdür.", ["Okul kapatılmadı"]),
        ("fa", "او اعتراف نکرده است، وکیلش گفت.", ["او اعتراف نکرده است"]),
        ("fa", "پس از انفجار در معدن، جاده بسته شد.", ["پس از انفجار در معدن", "جاده بسته شد"]),
        ("ar", "لم يعترف المتهم، قال محاميه.", ["لم يعترف المتهم"]),
        ("ar", "بعد انهيار الجسر أغلق الطريق.", ["بعد انهيار الجسر", "أغلق الطريق"]),
        ("zh", "他没有认罪，律师说。", ["他没有认罪"]),
        ("zh", "大桥坍塌之后，公路被封锁。", ["大桥坍塌之后", "公路被封锁"]),
    ],
)  # fmt: skip
def test_a_sentence_falls_into_its_clauses(language: str, body: str, expected: list[str]) -> None:
    assert clauses(body, language) == expected


def test_a_verb_after_a_relative_clause_belongs_to_the_subject_before_it() -> None:
    body = "The blast that cut power to Dorvan on 14 February 2019 was prepared by Milan Trebor."
    main, relative = events(body)
    assert main.clause.quote == body[:-1]
    assert main.dates == ()
    assert relative.clause.quote == "The blast that cut power to Dorvan on 14 February 2019"
    assert [d.span.quote for d in relative.dates] == ["14 February 2019"]
    assert "explode" in relative.concepts


def test_a_subject_left_open_takes_the_verb_behind_an_insertion() -> None:
    first, second = events(
        "The only clash at the crossing, in which three guards were hurt, broke out on 20 September."
    )
    assert first.clause.quote.endswith("broke out on 20 September")
    assert "@clash" in first.terms
    assert [d.span.quote for d in first.dates] == ["20 September"]
    assert second.dates == ()


def test_the_heading_of_a_register_entry_holds_for_every_row() -> None:
    rows = events(
        "Remand register of Velm, 3 May 2010: Lantry, I. P., admitted at 16:20; released on bail."
    )
    assert all("velm" in row.terms for row in rows)
    assert all(any(d.span.quote == "3 May 2010" for d in row.dates) for row in rows)


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("", 0),
        ("😀 😀", 0),
        ("...", 0),
        ("Tea.", 1),
    ],
)
def test_every_sentence_with_a_word_has_an_event(body: str, count: int) -> None:
    assert len(events(body)) == count if body else events(" ") == ()


def test_a_clause_without_a_date_takes_over_that_of_the_clause_it_continues() -> None:
    _, second = events("The envoy met the minister on 12 April and signed the treaty.")
    assert second.dates == ()
    assert [d.span.quote for d in second.inherited_dates] == ["12 April"]


def test_the_day_of_saying_is_not_the_day_of_the_event() -> None:
    (event,) = events("The ministry said on Monday that the mine had been closed.")
    assert event.dates == event.inherited_dates == ()
    assert event.attribution is not None
    assert event.attribution.who == "ministry"


@pytest.mark.parametrize(
    ("language", "body", "concept"),
    [
        ("en", "He bought a ticket.", "buy"), ("ru", "Он купил билет.", "buy"), ("uk", "Він купив квиток.", "buy"),
        ("kk", "Ол билет сатып алды.", "buy"), ("ky", "Ал билет сатып алды.", "buy"), ("tr", "Bilet satın aldı.", "buy"),
        ("fa", "او بلیت خرید.", "buy"), ("ar", "اشترى تذكرة.", "buy"), ("zh", "他购买了车票。", "buy"),
        ("en", "Officers arrested him.", "detain"), ("ru", "Его задержали.", "detain"), ("uk", "Його затримали.", "detain"),
        ("kk", "Оны ұстады.", "detain"), ("ky", "Аны кармады.", "detain"), ("tr", "Onu gözaltına aldılar.", "detain"),
        ("fa", "او بازداشت شد.", "detain"), ("ar", "اعتقلته الشرطة.", "detain"), ("zh", "警方逮捕了他。", "detain"),
        ("en", "The bridge collapsed.", "collapse"), ("ru", "Мост рухнул.", "collapse"), ("uk", "Міст обвалився.", "collapse"),
        ("kk", "Көпір құлады.", "collapse"), ("ky", "Көпүрө урап түштү.", "collapse"), ("tr", "Köprü çöktü.", "collapse"),
        ("fa", "پل فرو ریخت.", "collapse"), ("ar", "انهار الجسر.", "collapse"), ("zh", "大桥坍塌。", "collapse"),
        ("en", "An explosion was heard.", "explode"), ("ru", "Прогремел взрыв.", "explode"), ("uk", "Пролунав вибух.", "explode"),
        ("kk", "Жарылыс болды.", "explode"), ("tr", "Patlama oldu.", "explode"), ("fa", "انفجار رخ داد.", "explode"),
        ("ar", "وقع انفجار.", "explode"), ("zh", "发生爆炸。", "explode"),
    ],
)  # fmt: skip
def test_one_concept_has_words_in_every_language(language: str, body: str, concept: str) -> None:
    assert any(concept in event.concepts for event in events(body, language))


@pytest.mark.parametrize(
    ("language", "body", "concept"),
    [
        ("ru", "Билет лежит на столе.", "beat"),
        ("ru", "Поэтому он молчал.", "write"),
        ("uk", "Зараз він удома.", "infect"),
        ("fa", "میدان شهر خلوت است.", "kill"),
        ("tr", "Şimdi hava güzel.", "win"),
    ],
)
def test_a_word_that_only_begins_alike_has_no_concept(
    language: str, body: str, concept: str
) -> None:
    assert all(concept not in event.concepts for event in events(body, language))
