"""Who is said to have said it, in the words of the text."""

from __future__ import annotations

import pytest

from detectors.mentions.reading import read
from detectors.types import Text


def told(body: str, language: str) -> list[tuple[str, str | None, str | None]]:
    """Polarity, source and stance of every event."""
    return [
        (
            event.polarity,
            event.attribution.who if event.attribution else None,
            event.attribution.stance if event.attribution else None,
        )
        for event in read(Text("t", body, language), None).events
    ]


SAID = [
    ("en", "In a statement, the Ministry of Health said that two nurses had died.", ("asserted", "Ministry of Health", "says")),
    ("en", "according to the fire service twelve people were evacuated", ("asserted", "fire service", "says")),
    ("en", "The opposition demanded that the governor resign.", ("demanded", "opposition", "asks")),
    ("ru", "По данным МЧС, эвакуированы 640 детей.", ("asserted", "МЧС", "says")),
    ("ru", "Как сообщил начальник полиции Иван Петров, задержаны двое.", ("asserted", "начальник полиции Иван Петров", "says")),
    ("ru", "В ведомстве опровергли, что задержанных избивали.", ("denied", "ведомстве", "denies")),
    ("ru", "Профсоюз требует, чтобы завод выплатил долги.", ("demanded", "Профсоюз", "asks")),
    ("uk", "Опозиція вимагає, щоб прем'єр подав у відставку.", ("demanded", "Опозиція", "asks")),
    ("uk", "За словами мера, 1200 родин залишилися без світла.", ("asserted", "мера", "says")),
    ("kk", "Полиция күдіктіні ұрғанын жоққа шығарды.", ("denied", "Полиция", "denies")),
    ("kk", "Ішкі істер министрлігі екі адамның ұсталғанын хабарлады.", ("asserted", "Ішкі істер министрлігі", "says")),
    ("ky", "Жашоочулар министрдин кызматтан кетишин талап кылышты.", ("demanded", "Жашоочулар", "asks")),
    ("ky", "Өзгөчө кырдаалдар министрлигинин маалыматына ылайык, 1500 тургун көчүрүлдү.", ("asserted", "Өзгөчө кырдаалдар министрлигинин", "says")),
    ("fa", "وزارت کشور شکنجه بازداشت‌شدگان را تکذیب کرد.", ("denied", "وزارت کشور", "denies")),
    ("zh", "外交部否认拘留了两名记者。", ("denied", "外交部", "denies")),
    ("ar", "نفت وزارة الداخلية تعرض المعتقلين للتعذيب.", ("denied", "وزارة الداخلية", "denies")),
    ("ar", "قال مدير الأمن في بيان إن شخصين قتلا.", ("asserted", "مدير الأمن", "says")),
    ("tr", "Bakanlık, işkence yapıldığı iddialarını yalanladı.", ("denied", "Bakanlık", "denies")),
    ("tr", "AFAD'a göre selde 500 kişi tahliye edildi.", ("asserted", "AFAD'a", "says")),
]  # fmt: skip
UNSAID = [
    ("en", "The denial did not help: two people died."),
    ("ru", "Дом построили, чтобы принять беженцев."),
    ("tr", "Yangında iki kişi öldü."),
    ("zh", "两名记者被拘留。"),
    ("ar", "قتل شخصان في الانفجار."),
]


@pytest.mark.parametrize(("language", "body", "expected"), SAID)
def test_the_source_is_told_in_the_words_of_the_text(
    language: str, body: str, expected: tuple[str, str, str]
) -> None:
    assert expected in told(body, language)


@pytest.mark.parametrize(("language", "body"), UNSAID)
def test_nobody_is_made_to_speak(language: str, body: str) -> None:
    assert {who for _, who, _ in told(body, language)} == {None}


MEANT = [
    ("tr", "Köprü haziranda hizmete açılacak.", "planned"),
    ("tr", "Bakan, köprünün yıkılabileceğini söyledi.", "hypothetical"),
    ("tr", "Açılacak köprüde iki kişi öldü.", "asserted"),
    ("ar", "سيصل الوفد إلى بغداد.", "planned"),
    ("ar", "وصلت سيارة إلى بغداد.", "asserted"),
    ("fa", "وزیر به بغداد سفر خواهد کرد.", "planned"),
    ("kk", "Астанада жаңа көпір ашылады деп жоспарланып отыр.", "planned"),
    ("ru", "Профсоюз требует, чтобы завод выплатил долги.", "demanded"),
]


@pytest.mark.parametrize(("language", "body", "expected"), MEANT)
def test_the_form_of_the_verb_says_how_it_is_meant(language: str, body: str, expected: str) -> None:
    assert told(body, language)[-1][0] == expected


DOUBTED = [
    ("ru", "Мужчина, якобы похитивший бизнесмена, был задержан.", "steal", "detain"),
    ("en", "The man, who allegedly kidnapped the banker, was arrested.", "kidnap", "detain"),
    ("fa", "مردی که گفته می‌شود مغازه را آتش زده بود، در کرج بازداشت شد.", "burn", "detain"),
    ("tr", "İş insanını kaçırdığı iddia edilen İvan Petrov dün yakalandı.", "kidnap", "detain"),
]


@pytest.mark.parametrize(("language", "body", "alleged", "asserted"), DOUBTED)
def test_doubt_about_a_deed_beside_the_verb_leaves_the_verb_as_told(
    language: str, body: str, alleged: str, asserted: str
) -> None:
    events = read(Text("t", body, language), None).events
    assert {e.polarity for e in events if alleged in e.concepts} == {"alleged"}
    assert {e.polarity for e in events if asserted in e.concepts} == {"asserted"}
