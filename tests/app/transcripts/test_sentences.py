"""Cues become sentences that keep their cues, their milliseconds, their speakers and their context."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.transcripts import Aired, Cue, Transcript, parse, sentences
from app.transcripts.types import Ends


def timed(*said: tuple[int, int, str], speaker: str | None = None) -> Transcript:
    cues = tuple(
        Cue(str(at), start, end, speaker, text)
        for at, (start, end, text) in enumerate(said, start=1)
    )
    return Transcript("a.srt", "srt", None, cues)


def texts(found: list[Aired]) -> list[str]:
    return [one.text for one in found]


def test_a_sentence_over_three_cues_knows_all_of_them() -> None:
    found = sentences(
        timed(
            (0, 1000, "Yesterday the suspect,"),
            (1000, 2000, "a citizen of Kyrgyzstan,"),
            (2000, 3000, "was shown on television. He"),
            (3000, 4000, "read from a sheet."),
        )
    )
    assert [(one.text, one.cue_ids, one.cue_start_ms, one.cue_end_ms) for one in found] == [
        (
            "Yesterday the suspect, a citizen of Kyrgyzstan, was shown on television.",
            ("1", "2", "3"),
            0,
            3000,
        ),
        ("He read from a sheet.", ("3", "4"), 2000, 4000),
    ]


def test_two_sentences_in_one_cue_share_its_times() -> None:
    found = sentences(timed((500, 2500, "He left. She stayed.")))
    assert [(one.text, one.cue_ids, one.cue_start_ms, one.cue_end_ms) for one in found] == [
        ("He left.", ("1",), 500, 2500),
        ("She stayed.", ("1",), 500, 2500),
    ]


def test_an_abbreviation_over_a_cue_border_ends_nothing() -> None:
    found = sentences(timed((0, 900, "He met Dr."), (900, 2000, "Smith on 5 Jan. 2022.")))
    assert texts(found) == ["He met Dr. Smith on 5 Jan. 2022."]


def test_another_speaker_begins_another_sentence() -> None:
    cues = (
        Cue("1", 0, 1000, "Anna", "so you took the money"),
        Cue("2", 1000, 2000, "Boris", "yes I took it"),
    )
    found = sentences(Transcript("a.json", "whisper", "en", cues))
    assert [(one.text, one.speaker) for one in found] == [
        ("so you took the money", "Anna"),
        ("yes I took it", "Boris"),
    ]


def test_a_named_speaker_goes_on_until_his_sentence_ends() -> None:
    said = (
        "1\n00:00:00,000 --> 00:00:01,000\nANNA: He said that\n\n"
        "2\n00:00:01,000 --> 00:00:02,000\nhe was in Almaty.\n\n"
        "3\n00:00:02,000 --> 00:00:03,000\nNobody answered.\n"
    )
    found = sentences(parse("a.srt", said.encode()))
    assert [(one.text, one.speaker) for one in found] == [
        ("He said that he was in Almaty.", "ANNA"),
        ("Nobody answered.", None),
    ]


def test_a_name_in_a_written_transcript_holds_until_the_next_name() -> None:
    said = b"ANNA: Good evening.\n\nThe news.\n\nBORIS: I am in Almaty.\n"
    found = sentences(parse("a.txt", said))
    assert [(one.text, one.speaker) for one in found] == [
        ("Good evening.", "ANNA"),
        ("The news.", "ANNA"),
        ("I am in Almaty.", "BORIS"),
    ]


def test_dashes_in_a_cue_are_two_people() -> None:
    found = sentences(
        timed((0, 1000, "- Who paid you?\n- Strangers."), (1000, 2000, "It was late."))
    )
    assert texts(found) == ["Who paid you?", "Strangers.", "It was late."]


def test_a_dash_inside_a_sentence_stays() -> None:
    found = sentences(timed((0, 1000, "Алматы"), (1000, 2000, "— крупнейший город страны.")))
    assert texts(found) == ["Алматы — крупнейший город страны."]


def test_notes_of_sounds_and_marks_of_speakers_are_no_words() -> None:
    found = sentences(
        timed((0, 1000, "[Music]"), (1000, 2000, ">> Good evening. [Applause]"), (2000, 3000, "♪"))
    )
    assert texts(found) == ["Good evening."]


def test_a_long_silence_ends_what_was_said() -> None:
    found = sentences(timed((0, 1000, "the president arrived"), (9000, 9900, "sport is next")))
    assert texts(found) == ["the president arrived", "sport is next"]


UNMARKED = {
    "en": (
        "the president arrived in the capital yesterday and he met with the ministers they said that at "
        "least one hundred sixty four people had died in the unrest however the ministry of health later "
        "said that the figure was published by mistake because of a technical error"
    ),
    "ru": (
        "президент прибыл в столицу вчера вечером и встретился с министрами они заявили что в ходе "
        "беспорядков погибли сто шестьдесят четыре человека однако министерство здравоохранения позже "
        "сообщило что цифра была опубликована по ошибке из за технического сбоя"
    ),
}


@pytest.mark.parametrize("language", UNMARKED)
def test_speech_without_marks_is_cut_into_sentences_that_can_be_read(language: str) -> None:
    words = UNMARKED[language].split()
    cues = tuple(
        Cue(str(at), at * 300, (at + 7) * 300 - 20, None, " ".join(words[at : at + 7]))
        for at in range(0, len(words), 7)
    )
    found = sentences(Transcript("a.json3", "json3", language, cues))
    assert " ".join(texts(found)).split() == words
    assert 2 <= len(found) <= 5
    assert all(5 <= len(one.text.split()) <= 30 for one in found)
    assert {"however", "однако"} & {one.text.split()[0] for one in found}
    weak = {"the", "of", "and", "that", "in", "и", "в", "что", "из"}
    assert not weak & {one.text.split()[-1] for one in found}


def test_a_pause_cuts_speech_without_marks() -> None:
    found = sentences(
        timed(
            (0, 1500, "two people were detained in the square"),
            (2600, 4000, "rain is expected in the north"),
        ),
        language="en",
    )
    assert texts(found) == [
        "two people were detained in the square",
        "rain is expected in the north",
    ]


def test_chinese_without_spaces_is_cut_too() -> None:
    found = sentences(timed((0, 1000, "他昨天抵达北京。"), (1000, 2000, "部长没有回答问题。")))
    assert texts(found) == ["他昨天抵达北京。", "部长没有回答问题。"]


def test_a_sentence_carries_what_the_same_speaker_said_before() -> None:
    cues = (
        Cue("1", 0, 1000, "Anna", "Ivan Petrov was detained."),
        Cue("2", 1000, 2000, "Boris", "Where?"),
        Cue("3", 2000, 3000, "Anna", "He was in Almaty."),
    )
    found = sentences(Transcript("a.json", "whisper", "en", cues))
    assert [one.context for one in found] == ["", "", "Ivan Petrov was detained."]


def test_context_is_bounded() -> None:
    cues = tuple(
        Cue(
            str(at),
            at * 1000,
            at * 1000 + 900,
            None,
            f"Sentence number {at} is told here at some length.",
        )
        for at in range(50)
    )
    found = sentences(Transcript("a.srt", "srt", "en", cues))
    assert found[40].context == " ".join(one.text for one in found[37:40])
    assert all(len(one.context) <= 400 for one in found)


def test_numbers_and_times_are_the_same_in_every_run() -> None:
    transcript = timed(*((at * 1000, at * 1000 + 900, f"Line {at} ends.") for at in range(30)))
    assert sentences(transcript) == sentences(transcript)
    assert [one.number for one in sentences(transcript)] == list(range(30))


def test_a_sentence_is_its_own_first_airing() -> None:
    (one,) = sentences(timed((0, 1000, "He left.")))
    assert [(airing.file, airing.start_ms, airing.end_ms) for airing in one.airings] == [
        ("a.srt", 0, 1000)
    ]


def test_overlapping_cues_give_the_latest_end() -> None:
    found = sentences(timed((0, 5000, "The suspect"), (1000, 2000, "confessed.")))
    assert [(one.cue_start_ms, one.cue_end_ms) for one in found] == [(0, 5000)]


def test_a_file_in_three_languages_is_told_apart_by_its_letters() -> None:
    said = [
        ("А теперь о погоде расскажет Касымов.", "ru"),
        ("The government spent 762 million on the market in the city.", "en"),
        ("Министр дүйсенбі күні Астанаға келді деп хабарлады.", "kk"),
        ("Вчера в Алматы задержан гражданин Киргизии.", "ru"),
        ("He was released on Tuesday and flew home.", "en"),
    ]
    found = sentences(
        timed(*((at * 1000, at * 1000 + 900, text) for at, (text, _) in enumerate(said)))
    )
    assert [(one.text, one.language) for one in found] == said


def test_what_is_said_of_the_language_is_believed() -> None:
    (one,) = sentences(timed((0, 900, "Ol keldi.")), language="tr-TR")
    assert one.language == "tr"


def _after(*last: str) -> Ends:
    """Hears an end behind the given words and nowhere else."""

    def ends(words: Sequence[str]) -> list[float]:
        assert all(words), "an empty word was asked about"
        return [5.0 if word in last else -9.0 for word in words[:-1]]

    return ends


def test_unpunctuated_speech_is_cut_where_an_end_is_heard() -> None:
    said = timed(
        (0, 2000, "the dam broke at four"), (2000, 4000, "— nobody was warned says the mayor")
    )
    found = sentences(said, ends=_after("four"))
    assert texts(found) == ["the dam broke at four —", "nobody was warned says the mayor"]
    assert [one.cue_ids for one in found] == [("1", "2"), ("2",)]


def test_an_end_that_is_hardly_heard_needs_a_silence() -> None:
    words = ("they left the house early", "then the roof came down on the cars")

    def doubtful(told: Sequence[str]) -> list[float]:
        return [-2.0 if word == "early" else -9.0 for word in told[:-1]]

    flowing = timed((0, 2000, words[0]), (2000, 4000, words[1]))
    halting = timed((0, 2000, words[0]), (3000, 5000, words[1]))
    assert texts(sentences(flowing, ends=doubtful)) == [" ".join(words)]
    assert texts(sentences(halting, ends=doubtful)) == list(words)


def test_what_nobody_hears_an_end_of_is_still_cut_to_a_length_that_can_be_read() -> None:
    said = " ".join(f"word{at}" for at in range(200))
    found = texts(sentences(timed((0, 90_000, said)), ends=_after()))
    assert " ".join(found) == said
    assert max(len(one.split()) for one in found) <= 45


@pytest.mark.parametrize(
    "said",
    [
        "The dam broke at four, nobody was warned, and the mayor is silent to this day.",
        "昨天晚上大坝决口没有人得到警告市长至今保持沉默居民们被转移到学校里",
    ],
    ids=["punctuated", "Chinese"],
)
def test_ends_are_not_asked_for_where_they_are_told_or_words_are_not(said: str) -> None:
    def never(words: Sequence[str]) -> list[float]:
        raise AssertionError(words)

    assert "".join(texts(sentences(timed((0, 9000, said)), ends=never))) == said
