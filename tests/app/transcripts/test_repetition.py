"""What is aired again is one claim with all its airings; what differs in a word stays two."""

from __future__ import annotations

import pytest

from app.transcripts import Aired, Airing, repeated

LONG = "Police detained forty people in the main square of Almaty on Tuesday."


def aired(
    text: str,
    *,
    file: str = "a.srt",
    number: int = 0,
    speaker: str | None = None,
    context: str = "",
) -> Aired:
    start = number * 1000
    return Aired(
        file,
        number,
        text,
        (str(number),),
        start,
        start + 900,
        speaker,
        context=context,
        airings=(Airing(file, start, start + 900),),
    )


def test_a_claim_of_every_hour_is_one_claim_with_every_airing() -> None:
    loop = [aired(LONG, file=f"{hour:02d}.srt", number=hour) for hour in range(24)]
    (claim,) = repeated(loop)
    assert claim.file == "00.srt"
    assert [airing.file for airing in claim.airings] == [f"{hour:02d}.srt" for hour in range(24)]


SAME = [
    ("POLICE DETAINED forty people in the main square of Almaty on Tuesday", "case and marks"),
    (
        "As we reported earlier, police detained forty people in the main square of Almaty on Tuesday.",
        "lead-in",
    ),
    ("Um, police detained forty people in the the main square of Almaty on Tuesday.", "fillers"),
]


@pytest.mark.parametrize(("text", "why"), SAME, ids=[why for _, why in SAME])
def test_the_same_words_in_another_dress_are_the_same_claim(text: str, why: str) -> None:
    (claim,) = repeated([aired(LONG), aired(text, file="b.srt")])
    assert claim.text == LONG
    assert len(claim.airings) == 2


DIFFERENT = [
    "Police detained forty-one people in the main square of Almaty on Tuesday.",
    "Police detained forty people in the main square of Almaty on Wednesday.",
    "Police did not detain forty people in the main square of Almaty on Tuesday.",
    "Police released forty people in the main square of Almaty on Tuesday.",
    "Police detained forty people in the main square of Astana on Tuesday.",
]


@pytest.mark.parametrize("text", DIFFERENT)
def test_one_other_word_makes_another_claim(text: str) -> None:
    assert len(repeated([aired(LONG), aired(text, file="b.srt")])) == 2


def test_numbers_are_compared_whatever_parts_their_thousands() -> None:
    plain = aired("The ministry counted 20,000 armed men in the streets of Almaty.")
    spaced = aired("The ministry counted 20 000 armed men in the streets of Almaty.", file="b.srt")
    more = aired("The ministry counted 200 00 armed men in the streets of Almaty.", file="c.srt")
    assert len(repeated([plain, spaced])) == 1
    assert len(repeated([plain, more])) == 2


def test_he_is_the_same_only_after_the_same_sentence() -> None:
    said = "He was detained on Tuesday in the main square of Almaty."
    petrov = aired(said, number=1, context="Ivan Petrov is a pianist.")
    again = aired(said, file="b.srt", number=7, context="Ivan Petrov is a pianist.")
    ivanov = aired(said, file="c.srt", number=3, context="Oleg Ivanov is a doctor.")
    nobody = aired(said, file="d.srt")
    assert [len(claim.airings) for claim in repeated([petrov, again, ivanov, nobody])] == [2, 1, 1]


def test_a_short_sentence_stands_alone_only_in_its_file() -> None:
    said = "The suspect confessed."
    assert len(repeated([aired(said), aired(said, number=9)])) == 1
    assert len(repeated([aired(said), aired(said, file="b.srt")])) == 2


def test_what_i_say_is_not_what_another_says() -> None:
    said = "I took two hundred dollars from strangers at the station in Bishkek."
    one = aired(said, speaker="Petrov")
    same = aired(said, speaker="Petrov", file="b.srt")
    other = aired(said, speaker="Ivanov", file="c.srt")
    assert [len(claim.airings) for claim in repeated([one, same, other])] == [2, 1]


def test_the_order_of_first_airings_stays() -> None:
    lines = ["First of all the long sentences that are told here today.", LONG]
    found = repeated([aired(lines[0]), aired(lines[1], number=1), aired(lines[0], file="b.srt")])
    assert [claim.text for claim in found] == lines


def test_russian_is_compared_without_its_dots() -> None:
    one = aired("Самолёт вылетел из Бишкека в Алматы второго января утром.")
    other = aired("напомним самолет вылетел из бишкека в алматы второго января утром", file="b.srt")
    assert len(repeated([one, other])) == 1
