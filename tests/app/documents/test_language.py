from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.documents import detect_language
from app.documents.language import READ

DEV_PAIRS = Path(__file__).parents[4] / "shared" / "data" / "dev-pairs.jsonl"

TEXTS = [
    ("en", "He bought a ticket."),
    ("en", "Police detained 12 people"),
    ("en", "Interior Ministry statement"),
    ("en", "Ruzakhunov released"),
    ("en", "I arrived on 2 January."),
    ("ru", "Полиция задержала музыканта."),
    ("ru", "Он прибыл 2 января"),
    ("ru", "Рузахунова отпустили"),
    ("ru", "В Алматы введён режим ЧС"),
    ("ru", "Токаев подписал указ"),
    ("ru", "МВД Казахстана"),
    ("ru", "Касым-Жомарт Тоқаев подписал указ о введении режима чрезвычайного положения"),
    ("uk", "Його затримали вчора."),
    ("uk", "Вона пішла"),
    ("uk", "Поліція"),
    ("uk", "Музикант повернувся додому"),
    ("uk", "Президент України"),
    ("uk", "Суд звільнив затриманого"),
    ("kk", "Полиция оны ұстады."),
    ("kk", "Ол Алматыда болды"),
    ("kk", "Кім келді?"),
    ("kk", "Ішкі істер министрлігі"),
    ("kk", "Ол бір ай бұрын келген"),
    ("kk", "Қазақстан президенті"),
    ("kk", "Оны босатты"),
    ("ky", "Алматыга барды"),
    ("ky", "Ал концертке барды"),
    ("ky", "Милиция аны кармады"),
    ("ky", "Ички иштер министрлиги"),
    ("ky", "Кыргызстандын жараны"),
    ("ky", "Ал 2-январда келген"),
    ("ky", "Музыкант бошотулду"),
    ("ky", "Аны Алматыда кармашты жана сабашты"),
    ("ky", "Президент Садыр Жапаров билдирди"),
    ("fa", "او بلیت خرید."),
    ("fa", "پلیس او را بازداشت کرد"),
    ("fa", "رئیس جمهور گفت"),
    ("fa", "در تهران"),
    ("fa", "وزارت کشور"),
    ("fa", "دولت اعلام کرد"),
    ("fa", "سه نفر در این حادثه زخمی شدند"),
    ("ar", "اشترى التذكرة"),
    ("ar", "الشرطة اعتقلت الموسيقي"),
    ("ar", "قال الرئيس"),
    ("ar", "في بغداد"),
    ("ar", "وزارة الداخلية"),
    ("ar", "مقتل ثلاثة أشخاص"),
    ("ar", "عاد الى بلده"),
    ("zh", "他买了一张票。"),
    ("zh", "警方拘留了一名音乐家"),
    ("zh", "哈萨克斯坦总统"),
    ("tr", "Polis onu gözaltına aldı."),
    ("tr", "Bilet aldı"),
    ("tr", "Cumhurbaşkanı"),
    ("tr", "Ankara'da patlama"),
    ("tr", "Dün geldi"),
    ("tr", "Uc kisi oldu, dedi polis"),
    ("tr", "İçişleri Bakanlığı"),
    ("tr", "Mahkeme onu serbest bıraktı"),
    ("fr", "La police a arrêté un musicien kirghize à Almaty au début du mois de janvier."),
    ("de", "Die Polizei hat am Montag in Almaty einen Musiker aus Kirgisistan festgenommen."),
    ("es", "La policía detuvo a un músico de Kirguistán en Almaty a principios de enero."),
    ("ja", "警察は音楽家を逮捕した。"),
    ("ur", "پولیس نے موسیقار کو گرفتار کر لیا ہے۔"),
    ("tg", "Полис навозандаро дар Алмато боздошт кард ва ҳоло ӯ дар ҳабс аст."),
    ("be", "Паліцыя затрымала музыканта ў Алматы, ён быў збіты."),
    ("bg", "Полицията задържа музиканта в Алмати в началото на януари, съобщи министерството."),
    ("uz", "Polis Olmaota shahrida musiqachini hibsga oldi va uni qamoqqa yubordi, dedi vazirlik."),
    ("ru", 'Музыкант сказал: "I was beaten", и его отпустили'),
    ("en", 'The word "полиция" means police in Russian'),
    ("zh", "他说“OK”就走了"),
    ("ky", "Бишкек шаары"),
    ("kk", "Астана қаласы"),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_a_short_text_is_known_by_its_letters_and_words(language: str, text: str) -> None:
    assert detect_language(text) == language


def test_the_table_holds_each_of_the_nine_languages_several_times() -> None:
    counts = {name: sum(language == name for language, _ in TEXTS) for name in READ}
    assert min(counts.values()) >= 4


@pytest.mark.parametrize("text", ["", "   ", "12345 !!! 😀", "\0", "2022-01-09"])
def test_a_text_without_letters_is_in_no_language(text: str) -> None:
    assert detect_language(text) is None


@pytest.mark.parametrize("text", ["Привет", "Алматы"])
def test_a_single_word_of_several_languages_is_in_none(text: str) -> None:
    assert detect_language(text) is None


def test_capitals_and_decomposed_letters_change_nothing() -> None:
    import unicodedata

    for text in ("Його затримали вчора.", "Кыргызстандын жараны", "Polis onu gözaltına aldı."):
        wanted = detect_language(text)
        assert detect_language(unicodedata.normalize("NFD", text)) == wanted
        assert detect_language(text.upper()) == wanted


def test_lone_surrogates_and_very_long_texts_are_no_obstacle() -> None:
    assert detect_language("He was detained by the police \ud800 in the city.") == "en"
    assert detect_language("Его задержала полиция в городе. " * 50_000) == "ru"


@pytest.mark.skipif(not DEV_PAIRS.exists(), reason="the development pairs are not here")
def test_the_development_pairs_are_in_the_languages_they_say() -> None:
    wrong = []
    total = 0
    for line in DEV_PAIRS.read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        for side in ("claim", "evidence"):
            total += 1
            if detect_language(pair[side]) != pair[f"{side}_language"]:
                wrong.append(pair[side])
    assert len(wrong) <= total * 0.005, wrong
