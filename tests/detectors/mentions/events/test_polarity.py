"""Whether a clause asserts, denies, plans, supposes or demands."""

from __future__ import annotations

import pytest

from detectors.mentions.reading import read
from detectors.types import Text


def polarities(body: str, language: str) -> list[str]:
    return [event.polarity for event in read(Text("t", body, language), None).events]


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        ("en", "The school was closed.", "asserted"),
        ("en", "The school was not closed.", "negated"),
        ("en", "Nobody closed the school.", "negated"),
        ("en", "Not a single school was closed.", "negated"),
        ("en", "The mayor never signed the paper.", "negated"),
        ("en", "The ministry failed to notify the family.", "negated"),
        ("en", "The ministry did not fail to notify the family.", "asserted"),
        ("en", "The ministry denies that soldiers crossed the border.", "denied"),
        ("en", "The ministry denies having broken any law.", "denied"),
        ("en", "Soldiers allegedly crossed the border.", "alleged"),
        ("en", "The school will be closed.", "planned"),
        ("en", "The district plans to close the school.", "planned"),
        ("en", "The wing is scheduled to open in May.", "planned"),
        ("en", "If the pumps stop, nothing helps.", "hypothetical"),
        ("en", "The judgment could be overturned.", "hypothetical"),
        ("en", "The mayor must resign.", "demanded"),
        ("en", "The court has no right to annul the decree.", "hypothetical"),
        ("en", "No fewer than forty barns burned.", "asserted"),
        ("en", "The council has yet to close the school.", "negated"),
        ("en", "The Taro no Ki school was closed.", "asserted"),
        ("en", "There is talk of closing the school.", "hypothetical"),
        ("ru", "О закрытии школы поговаривают с весны.", "hypothetical"),
        ("tr", "Okulun kapatılacağı söylentisi var.", "hypothetical"),
        ("fa", "شایعه بستن مدرسه در شهر پیچید.", "hypothetical"),
        ("en", "The film No Way Out was banned.", "asserted"),
        ("en", "No Way Out was banned.", "asserted"),
        ("en", "No German soldiers crossed the river.", "negated"),
        ("en", "The council DID NOT CLOSE the school.", "negated"),
        ("en", "A date has not yet been set for the trial.", "negated"),
        ("fa", "مدرسه را نساختند.", "negated"),
        ("fa", "دادگاه حکم را لغو نمی کند.", "negated"),
        ("fa", "نبرد در شهر آغاز شد.", "asserted"),
        ("fa", "نمی توان مدرسه را بست.", "hypothetical"),
        ("fa", "دادگاه نباید حکم را لغو کند.", "demanded"),
        ("en", "He was dismissed in May having signed four papers, reading no letters.", "asserted"),
        ("en", "The council was empowered to close the school.", "hypothetical"),
        ("en", "The school was stripped of its licence.", "asserted"),
        ("en", "A drifter with no work attacked the post.", "asserted"),
        ("en", "Registry entry No. 5117 was struck off.", "asserted"),
        ("en", "It was closed on 14 May 2019.", "asserted"),
        ("en", "His sister bought it, not the recruiters.", "asserted"),
        ("ru", "Школу закрыли.", "asserted"),
        ("ru", "Школу не закрывали.", "negated"),
        ("ru", "Никто школу не закрывал.", "negated"),
        ("ru", "Ни одно посольство не запрашивало о нём.", "negated"),
        ("ru", "Министерство отрицает, что школу закрыли.", "denied"),
        ("ru", "Школу якобы закрыли.", "alleged"),
        ("ru", "Школу планируют закрыть.", "planned"),
        ("ru", "Школу закроют.", "planned"),
        ("ru", "Школу могли бы закрыть.", "hypothetical"),
        ("ru", "Школу должны закрыть.", "demanded"),
        ("ru", "Билет ему купила сестра, а не вербовщики.", "asserted"),
        ("uk", "Школу закрили.", "asserted"),
        ("ru", "Суд не имеет права закрыть школу.", "hypothetical"),
        ("ru", "Сгорело не менее сорока сараев.", "asserted"),
        ("uk", "Згоріло не більше трьох хат.", "asserted"),
        ("kk", "Кем емес үш үй өртенді.", "asserted"),
        ("ar", "احترق ما لا يقل عن ثلاثة منازل.", "asserted"),
        ("zh", "不少于三栋房屋被烧毁。", "asserted"),
        ("ru", "Мэрия не вправе закрыть школу.", "hypothetical"),
        ("uk", "Суд не має права закрити школу.", "hypothetical"),
        ("uk", "Школу не закривали.", "negated"),
        ("uk", "Жоден учень не постраждав.", "negated"),
        ("uk", "Школу планують закрити.", "planned"),
        ("uk", "Підозрюваний перебуває під вартою.", "asserted"),
        ("kk", "Мектеп жабылды.", "asserted"),
        ("kk", "Мектеп жабылған жоқ.", "negated"),
        ("kk", "Мектеп жабылмады.", "negated"),
        ("ky", "Мектеп жабылды.", "asserted"),
        ("ky", "Мектеп жабылган жок.", "negated"),
        ("tr", "Okul kapatıldı.", "asserted"),
        ("tr", "Okul kapatılmadı.", "negated"),
        ("tr", "Bakanlık saldırıyı yalanladı.", "denied"),
        ("fa", "مدرسه بسته شد.", "asserted"),
        ("fa", "مدرسه بسته نشد.", "negated"),
        ("ar", "أغلقت المدرسة.", "asserted"),
        ("ar", "لم تغلق المدرسة.", "negated"),
        ("zh", "学校关闭了。", "asserted"),
        ("zh", "学校没有关闭。", "negated"),
        ("zh", "如果大坝决口，城市将被淹没。", "hypothetical"),
    ],
)  # fmt: skip
def test_a_clause_is_meant_as_it_is_said(language: str, body: str, expected: str) -> None:
    assert polarities(body, language)[0] == expected


@pytest.mark.parametrize(
    ("body", "quantifier"),
    [
        ("Nobody was hurt.", "none"),
        ("No embassy has asked about him.", "none"),
        ("Every block has heating.", "all"),
        ("Not every polling station opened on time.", "not_all"),
        ("Two men were hurt.", ""),
    ],
)
def test_a_quantifier_is_told_apart(body: str, quantifier: str) -> None:
    (event,) = read(Text("t", body, "en"), None).events
    assert event.quantifier == quantifier


def test_not_every_denies_nothing() -> None:
    assert polarities("Not every polling station opened on time.", "en") == ["asserted"]


@pytest.mark.parametrize(
    "body",
    [
        "The union demanded that the court release the poet.",
        "The rights group urged that Ivo Marek be released.",
    ],
)
def test_what_somebody_demands_has_not_happened(body: str) -> None:
    assert polarities(body, "en")[-1] == "demanded"
