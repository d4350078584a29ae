"""Where sentences end, language by language, with the guards that keep them whole."""

from __future__ import annotations

import time

import pytest

from detectors.mentions.sentences import read_sentences
from detectors.types import Text


def sentences(body: str) -> list[str]:
    return [span.quote for span in read_sentences(Text("t", body))]


WHOLE = [
    "He bought the ticket on Dec. 16 and flew on Jan. 2 with Mr. Brown.",
    "U.S. Secretary of State Antony Blinken said so to Gen. K. Tokarev at 5 p.m. on Sunday.",
    "The firm Oakline Ltd. rented it, cf. No. 12.",
    "It cost 3.5 million, i.e. more than planned.",
    "Remand register: Lantry, I. P., admitted 29 July 2009 at 16:20.",
    "Корреспондент Л. П. Иванов приехал в г. Тарск из с. Ольховка.",
    "Паспорт на имя Дасаева Умара Рустамовича, 1991 г. р., гражданин Вардании.",
    "16 декабря 2021 г. Рузахунов купил билет.",
    "Изъяты рации, карты и т.д. в присутствии понятых.",
    "Это стоило 3 млн. рублей по курсу на янв. 2022 года.",
    "«Стой!» — крикнул он.",
    "Він народився 5 січ. 1990 р. в Києві.",
    "Сарыөзен көпірі 2021 ж. қарашада жабылды.",
    "Prof. Dr. Ayşe Kaya 2. köprüde kaza olduğunu söyledi.",
    "قال د. خالد المنصوري إن المنسوب مستقر.",
    "so he said that he bought it himself in december and nobody paid for him",
    "1. The first item.",
    "wrapped text goes on\nin the next line",
    "Version 2.13.0 of kloop.kg stands.",
    "「他说。」",
    "В деле есть прошение Рябинкина В. С. о помиловании от 3 мая.",
    "Указ № 318 от 29 июня 2009 г. «О помиловании» подписан.",
    "Wait... what",
]


@pytest.mark.parametrize("body", WHOLE)
def test_a_sentence_stays_whole(body: str) -> None:
    assert sentences(body) == [body]


SPLIT = [
    ("He left. She stayed.", ["He left.", "She stayed."]),
    ("It is in the U.S. The police came.", ["It is in the U.S.", "The police came."]),
    ("He left at 5 p.m. He never came back!", ["He left at 5 p.m.", "He never came back!"]),
    ("“I left.” He wept.", ["“I left.”", "He wept."]),
    ("В 2021 г. он уехал. Вернулся в 2022 г. Больше не ездил.", 3),
    ("Он родился в небольшом селе под Тарском в 1984 г. Позже семья уехала.", 2),
    ("Взяли карты, рации и т.д. Потом уехали.", ["Взяли карты, рации и т.д.", "Потом уехали."]),
    ("Он сказал.Потом ушёл.", ["Он сказал.", "Потом ушёл."]),
    ("Что это? Это мост… Мост стоит.", 3),
    ("他被捕了。他的家人不知道。", ["他被捕了。", "他的家人不知道。"]),
    ("他说：“我没去。”她走了！", ["他说：“我没去。”", "她走了！"]),
    ("هل سافر؟ لا أحد يعرف.", ["هل سافر؟", "لا أحد يعرف."]),
    ("او بازداشت شد. خانواده خبر ندارد.", 2),
    ("Bakan geldi. Toplantı başladı.", 2),
    ("Ол келді. Олар кетті.", 2),
    ("Headline\nThe text begins.", ["Headline", "The text begins."]),
    ("- one\n- two\n• three", ["- one", "- two", "• three"]),
    ("a paragraph\n\nanother", ["a paragraph", "another"]),
    ("1. First.\n2. Second.", ["1. First.", "2. Second."]),
    ("Length 6,400 ft. A second runway is closed.", 2),
    ("Toplam 498.750 TL. Çevre için ayrıca para ayrıldı.", 2),
    ("In 2021. The road reopened.", ["In 2021.", "The road reopened."]),
]


@pytest.mark.parametrize(("body", "expected"), SPLIT)
def test_a_text_falls_into_its_sentences(body: str, expected: list[str] | int) -> None:
    found = sentences(body)
    assert (len(found) if isinstance(expected, int) else found) == expected


@pytest.mark.parametrize("body", ["", "  \n ", "\x00", "\ud800", "🙂", "…", ". . .", "и\u0306."])
def test_odd_bodies_are_read_without_complaint(body: str) -> None:
    covered = "".join(sentences(body))
    assert covered.replace(" ", "") == "".join(body.split())


@pytest.mark.parametrize("unit", [".", "\n", " ", "A. ", "г. ", "1. ", '"', ".a", "!?", "а.Б"])
def test_the_time_is_linear(unit: str) -> None:
    body = unit * 100_000
    began = time.process_time()
    read_sentences(Text("t", body))
    assert time.process_time() - began < 4
