"""Who somebody is said to be, in nine languages: the attribute, its value and its bearer."""

from __future__ import annotations

import time

import pytest

from detectors.mentions.names import read_names
from detectors.mentions.roles import read_roles
from detectors.mentions.sentences import read_sentences
from detectors.mentions.types import Role
from detectors.types import Text


def roles(body: str) -> list[Role]:
    text = Text("t", body)
    sentences = read_sentences(text)
    return list(read_roles(text, sentences, read_names(text, sentences), None))


def told(body: str) -> set[tuple[str, str, str | None]]:
    """(kind, value, name) of every attribute, with "not " or "former " before the value."""
    return {
        (
            role.kind,
            ("not " if role.negated else "") + ("former " if role.former else "") + role.value,
            role.of.span.quote if role.of else None,
        )
        for role in roles(body)
    }


TIED = [
    # English
    ("The well-known Kyrgyz jazz musician Vicram Rouzakhunov left.", "occupation", "musician", "Vicram Rouzakhunov"),
    ("The well-known Kyrgyz jazz musician Vicram Rouzakhunov left.", "nationality", "KG", "Vicram Rouzakhunov"),
    ("Pavel Doran, a welder born in 1988, confessed.", "occupation", "welder", "Pavel Doran"),
    ("Pavel Doran, a welder born in 1988, confessed.", "birth_year", "1988", "Pavel Doran"),
    ("A 26-year-old courier, Luca Brasket, confessed.", "age", "26", "Luca Brasket"),
    ("A 26-year-old courier, Luca Brasket, confessed.", "occupation", "courier", "Luca Brasket"),
    ("Saul Merrin, a drifter with no work, was there.", "employment", "unemployed", "Saul Merrin"),
    ("Karim Bekturov never served in the police.", "occupation", "not police", "Karim Bekturov"),
    ("Karim Bekturov left. He has been a vet since 2004.", "occupation", "vet", "Karim Bekturov"),
    ("The former policeman Karim Bektur came.", "occupation", "former police", "Karim Bektur"),
    ("The ex-policeman Karim Bektur came.", "occupation", "former police", "Karim Bektur"),
    ("Dina Arlo is not a journalist.", "occupation", "not journalist", "Dina Arlo"),
    ("I am Rafael's sister and a lawyer, Dina Arlo said.", "relation", "sister", "Dina Arlo"),
    ("The accused's wife, the lawyer Dina Arlo, knew.", "relation", "wife", "Dina Arlo"),
    ("Maarten Kooiling, a citizen of the Netherlands, fled.", "nationality", "NL", "Maarten Kooiling"),
    ("Luca Brasket, 26, a courier, confessed.", "age", "26", "Luca Brasket"),
    ("A drifter named Colm Raddick talked.", "employment", "unemployed", "Colm Raddick"),
    ("Brasket, Luca, male, born 30 January 1961; single.", "birth_year", "1961", "Brasket, Luca"),
    ("Nadia Prell is a member of the Harvest party.", "affiliation", "harvest", "Nadia Prell"),
    # Russian
    ("Бывший полицейский Карим Бектуров задержан.", "occupation", "former police", "Карим Бектуров"),
    ("Умар Дасаев, 1984 года рождения, задержан.", "birth_year", "1984", "Умар Дасаев"),
    ("Гражданин соседней Кессии Умар Дасаев молчит.", "nationality", "?kes", "Умар Дасаев"),
    ("Карим Асанов — гражданин Киргизии.", "nationality", "KG", "Карим Асанов"),
    ("Безработный Тимур Сабитов признался.", "employment", "unemployed", "Тимур Сабитов"),
    ("Тимур Сабитов нигде не работает.", "employment", "unemployed", "Тимур Сабитов"),
    ("Вера Сомова — медсестра, а не журналистка.", "occupation", "not journalist", "Вера Сомова"),
    ("Вера Сомова никогда не была журналисткой.", "occupation", "not journalist", "Вера Сомова"),
    ("Вера Сомова работает учительницей.", "occupation", "teacher", "Вера Сомова"),
    ("Приговор вынесен Жамшиду Юлдашеву, 43 лет.", "age", "43", "Жамшиду Юлдашеву"),
    ("24-летний курьер Павел Луговой признался.", "age", "24", "Павел Луговой"),
    ("Глеб Носов, сотрудник фонда «Перспектива», молчит.", "affiliation", "perspektiva", "Глеб Носов"),
    # Ukrainian
    ("Безробітний Остап Гречук зізнався.", "employment", "unemployed", "Остап Гречук"),
    ("Остап Гречук працює вчителем.", "occupation", "teacher", "Остап Гречук"),
    ("Остап Гречук, громадянин Польщі, мовчить.", "nationality", "PL", "Остап Гречук"),
    ("Остап Гречук, 1988 року народження, мовчить.", "birth_year", "1988", "Остап Гречук"),
    # Kazakh
    ("Жұмыссыз Бақыт Нұрланов ұсталды.", "employment", "unemployed", "Бақыт Нұрланов"),
    ("Бақыт Нұрланов — мұғалім.", "occupation", "teacher", "Бақыт Нұрланов"),
    ("Бақыт Нұрланов — Қазақстан азаматы.", "nationality", "KZ", "Бақыт Нұрланов"),
    ("Бақыт Нұрланов журналист емес.", "occupation", "not journalist", "Бақыт Нұрланов"),
    ("Бақыт Нұрланов 1990 жылы туған.", "birth_year", "1990", "Бақыт Нұрланов"),
    # Kyrgyz
    ("Иши жок айдоочу Бакыт Эсенов кармалды.", "employment", "unemployed", "Бакыт Эсенов"),
    ("Иши жок айдоочу Бакыт Эсенов кармалды.", "occupation", "driver", "Бакыт Эсенов"),
    ("Бакыт Эсенов 1996-жылы туулган, физика мугалими.", "occupation", "teacher", "Бакыт Эсенов"),
    ("Бакыт Эсенов — Кыргызстандын жараны.", "nationality", "KG", "Бакыт Эсенов"),
    ("Бакыт Эсенов журналист эмес.", "occupation", "not journalist", "Бакыт Эсенов"),
    # Persian
    ("فرهاد شکیبا، ۳۲ ساله، بیکار است.", "age", "32", "فرهاد شکیبا"),
    ("فرهاد شکیبا، ۳۲ ساله، بیکار است.", "employment", "unemployed", "فرهاد شکیبا"),
    ("فرهاد شکیبا معلم است.", "occupation", "teacher", "فرهاد شکیبا"),
    ("فرهاد شکیبا خبرنگار نیست.", "occupation", "not journalist", "فرهاد شکیبا"),
    ("فرهاد شکیبا شهروند افغانستان است.", "nationality", "AF", "فرهاد شکیبا"),
    ("فرهاد شکیبا متولد ۱۳۷۰ است.", "birth_year", "1991..1992", "فرهاد شکیبا"),
    # Chinese
    ("无业人员张伟被捕。", "employment", "unemployed", "张伟"),
    ("张伟是小学教师。", "occupation", "teacher", "张伟"),
    ("刘敏不是记者。", "occupation", "not journalist", "刘敏"),
    ("张伟是吉尔吉斯斯坦公民。", "nationality", "KG", "张伟"),
    # Arabic
    ("خالد المنصوري عاطل عن العمل.", "employment", "unemployed", "خالد المنصوري"),
    ("خالد المنصوري طبيب في المستشفى.", "occupation", "doctor", "خالد المنصوري"),
    ("ليلى حداد ليست صحفية.", "occupation", "not journalist", "ليلى حداد"),
    ("خالد المنصوري مواطن سوري.", "nationality", "SY", "خالد المنصوري"),
    # Turkish
    ("İşsiz Ahmet Yılmaz gözaltında.", "employment", "unemployed", "Ahmet Yılmaz"),
    ("Ahmet Yılmaz öğretmen.", "occupation", "teacher", "Ahmet Yılmaz"),
    ("Ahmet Yılmaz gazeteci değil.", "occupation", "not journalist", "Ahmet Yılmaz"),
    ("Ahmet Yılmaz, 1990 doğumlu, öğretmen.", "birth_year", "1990", "Ahmet Yılmaz"),
    ("52 yaşındaki Murat Kaya konuştu.", "age", "52", "Murat Kaya"),
]  # fmt: skip

# An attribute that must not be tied to this name.
NOT_HIS = [
    ("Bekturov never served, his lawyer told reporters.", "lawyer"),
    ("Karim Bekturov, the driver said, was not there.", "driver"),
    ("Ivo Sarnek is our colleague, say three tram drivers.", "tram_driver"),
    ("Petar Duhov left, the spokesman said.", "spokesperson"),
    ("Ada Lorn was questioned together with a jobless driver.", "driver"),
    ("Karl Brandt's father is a judge.", "judge"),
    ("Отец Карима Бектурова работает врачом.", "doctor"),
    ("Карим Бектуров рассказал, что врач ушёл.", "doctor"),
    ("Ayşe Demir'in kocası işsiz.", "unemployed"),
    ("Ерлан Садықовтың әкесі жұмыссыз.", "unemployed"),
    ("张伟的弟弟是教师。", "teacher"),
    ("همسر فرهاد شکیبا معلم است.", "teacher"),
]

# A word that only looks like an attribute of a person.
NOTHING = [
    ("The Kyrgyz Interior Ministry and the Russian army agreed.", "nationality"),
    ("He paid 43 dollars in 1990 for 12 chairs.", "age"),
    ("Другого выхода не было.", "relation"),
    ("Ему дали 18 лет колонии, это было 15 лет назад.", "age"),
    ("Бул туура, деди министрлик.", "relation"),
    ("Dutch cheese and Turkish tea are sold.", "nationality"),
    ("He was born to sing.", "birth_year"),
    ("أخبار العالم اليوم.", "occupation"),
]


@pytest.mark.parametrize(("body", "kind", "value", "name"), TIED)
def test_an_attribute_is_tied_to_its_bearer(body: str, kind: str, value: str, name: str) -> None:
    assert (kind, value, name) in told(body)


@pytest.mark.parametrize(("body", "value"), NOT_HIS)
def test_an_attribute_of_somebody_else_is_tied_to_nobody(body: str, value: str) -> None:
    assert {of for _, found, of in told(body) if found == value} <= {None}


@pytest.mark.parametrize(("body", "kind"), NOTHING)
def test_a_word_that_only_looks_like_an_attribute_is_none(body: str, kind: str) -> None:
    assert kind not in {found for found, _, _ in told(body)}


def test_an_unnamed_man_keeps_his_attributes() -> None:
    found = told("They showed an unemployed man from Kyrgyzstan.")
    assert ("employment", "unemployed", None) in found
    assert ("residence", "KG", None) in found
    assert not any(kind == "nationality" for kind, _, _ in found)


@pytest.mark.parametrize(
    "body", ["", "\x00", "\ud800", "🙂 врач", "١٢٣ ساله", "born in 99999", "-летний"]
)
def test_odd_bodies_are_read_without_complaint(body: str) -> None:
    roles(body)


@pytest.mark.parametrize(
    "unit", ["врач ", "a doctor, ", "1990 г. р. ", "记者", "born in ", "not a "]
)
def test_the_time_is_linear(unit: str) -> None:
    text = Text("t", unit * 8_000)
    sentences = read_sentences(text)
    names = read_names(text, sentences)
    began = time.process_time()
    read_roles(text, sentences, names, None)
    assert time.process_time() - began < 10
