"""The small language of the cues, its folding and its matcher."""

from __future__ import annotations

import re

import pytest

from detectors.indicators.folding import fold
from detectors.indicators.matcher import Label, Matcher
from detectors.indicators.patterns import SUM, either_order, translate

CLASSES = {"body": "face eye black_eye", "act": "burn* set_fire"}


def matches(
    pattern: str, text: str, *, language: str = "en", negations: str = "not no"
) -> list[str]:
    """The matched words of one pattern through the whole matcher."""
    matcher = Matcher(
        [(Label("cue", "x"), language, pattern)],
        classes={language: CLASSES},
        negations={language: negations},
    )
    folded = fold(text)
    found = matcher.hits(folded, frozenset({language}))
    return [text[slice(*folded.back(hit.start, hit.end))] for hit in found]


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("bruis* face", "A bruised face.", ["bruised face"]),
        ("bruis* face", "A bruised, face.", ["bruised, face"]),
        ("bruis* face", "A bruised left face.", []),
        ("bruis* ~1 face", "A bruised left face.", ["bruised left face"]),
        ("bruis* ~1 face", "bruised; face", []),
        ("bruis* ~2 face", "bruised but not face", []),
        ("bruis* ~2+ face", "bruised but not face", ["bruised but not face"]),
        ("bruis* ~~2 face", "His face was bruised.", ["face was bruised"]),
        ("bruise", "bruised", []),
        ("face", "surface", []),
        ("<body>", "A black eye and a face", ["black eye", "eye", "face"]),
        ("he <act>", "he set fire; he burnt", ["he set fire", "he burnt"]),
        ("a ?very long day", "a long day and a very long day", ["a long day", "a very long day"]),
        ("for ~2 <sum>", "for only $200 a day", ["for only $200"]),
        ("born ~1 #", "born in 1990", ["born in 1990"]),
        ("don't know", "They don’t know.", ["don’t know"]),
        ("<body> school", "the face's school", ["face's school"]),
    ],
)
def test_a_pattern_matches_what_its_elements_say(pattern: str, text: str, found: list[str]) -> None:
    assert sorted(set(matches(pattern, text))) == sorted(found)


def test_chinese_words_need_no_boundaries_and_gaps_count_characters() -> None:
    assert matches("脸 ~3 伤", "他脸上有伤。", language="zh") == ["脸上有伤"]
    assert matches("脸 ~3 伤", "他脸上没有伤。", language="zh") == []


def test_arabic_words_are_read_with_their_prefixes() -> None:
    assert matches("محام*", "ولم يسمح لمحاميه", language="ar") == ["لمحاميه"]


def test_a_matcher_reads_only_the_languages_it_is_told() -> None:
    matcher = Matcher([(Label("cue", "x"), "tr", "para")], classes={"tr": {}}, negations={"tr": ""})
    assert matcher.hits(fold("para"), frozenset({"tr"}))
    assert not matcher.hits(fold("para"), frozenset({"en"}))


def test_a_pattern_must_not_end_in_a_gap() -> None:
    with pytest.raises(ValueError, match="must not end in a gap"):
        matches("bruis* ~3", "x")


def test_a_pattern_without_a_word_is_refused() -> None:
    with pytest.raises(ValueError, match="without any word"):
        matches("<sum> #", "x")


def test_an_unknown_class_is_refused() -> None:
    with pytest.raises(KeyError):
        translate("<nothing>", language="en", classes={})


def test_a_pattern_that_goes_either_way_is_two() -> None:
    assert either_order("a ~~2 b") == ("a ~2 b", "b ~2 a")
    assert either_order("a ~2 b") == ("a ~2 b",)


@pytest.mark.parametrize(
    "text",
    [
        "$200", "200 dollars", "US$200", "€ 50", "90,000 tenge", "90 000 тенге", "две тысячи рублей",
        "двести долларов", "two hundred dollars", "30 тысяч тенге", "5 тыс. руб", "200美元",
        "两百美元", "۲۰۰ دلار", "٢٠٠ دولار", "200 dolar", "90 мың теңге", "200 доларів", "100 евро",
    ],
)  # fmt: skip
def test_a_sum_of_money_is_read_in_any_script(text: str) -> None:
    assert re.search(SUM, fold(f"for {text} only").text)


@pytest.mark.parametrize("text", ["200 people", "in 1990", "200", "двести человек", "二百人"])
def test_other_numbers_are_no_money(text: str) -> None:
    assert not re.search(SUM, fold(f"for {text} only").text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Détenu", "detenu"),
        ("Й и ё", "и и е"),
        ("can’t", "cant"),
        ("man's", "man's"),
        ("می\u200cخواند", "میخواند"),
        ("مُعتقَل", "معتقل"),
        ("İSTANBUL'da", "istanbulda"),
        ("۲۰۰ ٢٠٠", "200 200"),
        ("", ""),
    ],
)
def test_a_text_is_folded_for_comparison(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize("text", ["Détenu can’t", "Détenu", "плачей", "مُعتقَل هنا", "ﬁn İ"])
def test_a_folded_place_leads_back_to_the_words_as_they_stand(text: str) -> None:
    folded = fold(text)
    for match in re.finditer(r"\w+", folded.text):
        start, end = folded.back(match.start(), match.end())
        assert fold(text[start:end]).text == match.group()
        assert folded.forward(start) == match.start()
