"""Long strings of words that two people say in two recordings are found with their places."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.transcripts import (
    Aired,
    Airing,
    SameWords,
    as_recording,
    is_name,
    shared_scripts,
    with_scripts,
)
from detectors.coercion_indicators import DETECTOR
from detectors.types import Claim, Context, Indication, Text

LINE = "I was blinded by greed and let the enemies of our peaceful sky use my hands"


def aired(text: str, *, file: str, speaker: str | None, number: int = 0) -> Aired:
    return Aired(
        file, number, text, (str(number),), 0, 900, speaker, airings=(Airing(file, 0, 900),)
    )


def said(speaker: str | None, file: str, *lines: str) -> list[Aired]:
    return [aired(line, file=file, speaker=speaker, number=at) for at, line in enumerate(lines)]


def test_the_same_long_words_from_two_people_are_found_with_their_places() -> None:
    one = said("Timur Akhmetov", "a.srt", "My name is Timur.", f"Today {LINE}, and I am sorry.")
    other = said("Anna Lis", "b.srt", f"{LINE} against all of you.")
    (script,) = shared_scripts([*one, *other])
    assert script.left_quote == LINE
    assert script.right_quote == LINE
    assert [part.file for part in (*script.left, *script.right)] == ["a.srt", "b.srt"]
    assert script.words == 16


def test_a_script_goes_on_over_the_end_of_a_sentence() -> None:
    lines = ("I have betrayed my country.", "Strangers on the net gave me the orders I followed.")
    found = shared_scripts(
        [*said("Timur Akhmetov", "a.srt", *lines), *said("Anna Lis", "b.srt", *lines)]
    )
    assert [script.left_quote for script in found] == [" ".join(lines).rstrip(".")]


def test_names_inside_the_words_do_not_part_them() -> None:
    one = said(
        "Timur Akhmetov", "a.srt", "I met the agents of Petrov in the city and took their money."
    )
    other = said(
        "Anna Lis", "b.srt", "I met the agents of Sidorov in the city and took their money."
    )
    (script,) = shared_scripts([*one, *other])
    assert "Petrov" in script.left_quote
    assert "Sidorov" in script.right_quote


SILENT = {
    "one clip aired again": ("Timur Akhmetov", "Timur Akhmetov", LINE),
    "another spelling of the same man": ("Vikram Ruzakhunov", "Викрам Рузахунов", LINE),
    "labels of a recogniser": ("SPEAKER_00", "SPEAKER_01", LINE),
    "parts that people play": ("ANCHOR", "Guest 2", LINE),
    "nobody is named": (None, None, LINE),
    "wire copy read by two presenters": (
        "Anna Lis",
        "Timur Akhmetov",
        "The ministry said on Monday that forty people were detained in the main square.",
    ),
    "an oath": (
        "Anna Lis",
        "Timur Akhmetov",
        "I solemnly swear allegiance to the people and to the constitution of the republic.",
    ),
    "five words": ("Anna Lis", "Timur Akhmetov", "I took all their money."),
}


@pytest.mark.parametrize("why", SILENT)
def test_no_script_is_seen_in(why: str) -> None:
    one, other, line = SILENT[why]
    assert shared_scripts([*said(one, "a.srt", line), *said(other, "b.srt", line)]) == []


def test_one_file_holds_no_two_recordings() -> None:
    both = [*said("Anna Lis", "a.srt", LINE), *said("Timur Akhmetov", "a.srt", LINE)]
    assert shared_scripts(both) == []


def test_each_of_many_people_is_set_against_an_earlier_one() -> None:
    people = ["Anna Lis", "Timur Akhmetov", "Oleg Petrenko", "Dana Omarova", "Ivan Sidorov"]
    told = [one for at, name in enumerate(people) for one in said(name, f"{at}.srt", LINE)]
    assert [script.right[0].speaker for script in shared_scripts(told)] == people[1:]


def test_every_sentence_of_a_script_knows_who_else_says_it() -> None:
    told = [
        *said("Timur Akhmetov", "a.srt", "Good evening.", f"Today {LINE}."),
        *said("Anna Lis", "b.srt", f"{LINE} too."),
    ]
    found = with_scripts(told)
    assert [replace(one, same_words=()) for one in found] == told
    assert [one.same_words for one in found] == [
        (),
        (SameWords("b.srt", 0, "Anna Lis", f"{LINE} too."),),
        (SameWords("a.srt", 1, "Timur Akhmetov", f"Today {LINE}."),),
    ]


def test_a_recording_carries_its_speaker_and_its_words() -> None:
    document = as_recording(SameWords("b.srt", 3, "Anna Lis", "One. Two.", "en"))
    assert (document.text.id, document.text.body, document.text.language) == (
        "b.srt#3",
        "One. Two.",
        "en",
    )
    assert (document.attributed_to, document.title) == ("Anna Lis", "b.srt")


@pytest.mark.parametrize(("speaker", "fires"), [("Anna Lis", True), ("Timur Akhmetov", False)])
def test_the_indicator_quotes_both_recordings(speaker: str, fires: bool) -> None:
    claim = Claim(
        Text("claim", f"I took part in the riots, {LINE}."),
        speaker="Timur Akhmetov",
        outlet_type="state_media",
    )
    recording = as_recording(SameWords("b.srt", 0, speaker, f"I am guilty. Today {LINE} too."))
    found = [
        one
        for one in DETECTOR.detect(claim, [], Context(date(2022, 1, 9), recordings=(recording,)))
        if isinstance(one, Indication) and one.indicator == "script_recurrence"
    ]
    assert [one.span.quote for one in found if one.span] == ([LINE] if fires else [])
    assert all(
        one.basis == "cross_document" and f"Anna Lis says in b.srt: “{LINE}”" in one.note
        for one in found
    )


@pytest.mark.parametrize(
    ("speaker", "named"),
    [
        ("Anna Lis", True),
        ("Викрам Рузахунов", True),
        ("RUZAKHUNOV", True),
        ("SPEAKER_01", False),
        ("Speaker A", False),
        ("ВЕДУЩИЙ", False),
        ("guest 2", False),
        ("3", False),
        (" ", False),
    ],
)
def test_a_label_or_a_part_is_no_name(speaker: str, named: bool) -> None:
    assert is_name(speaker) is named
