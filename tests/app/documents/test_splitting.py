from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.splitting import MAX_LENGTH, MAX_SENTENCE, MAX_SENTENCES, passages
from detectors.mentions.sentences import read_sentences
from detectors.types import Text


def quotes(body: str) -> list[str]:
    return [span.quote for span in passages(Text("t", body))]


def test_a_short_text_is_one_passage() -> None:
    assert quotes(" He came. He left. ") == ["He came. He left."]


def test_a_passage_has_a_few_whole_sentences() -> None:
    body = " ".join(f"This is sentence {number}." for number in range(7))
    found = quotes(body)
    assert [quote.count("This") for quote in found] == [3, 3, 1]
    assert all(quote.endswith(".") for quote in found)


def test_a_passage_ends_before_the_sentence_that_would_make_it_too_long() -> None:
    long = "Word " * 70 + "end."
    assert quotes(f"{long} {long}") == [long, long]


def test_a_paragraph_ends_a_passage_that_is_long_enough_to_stand_alone() -> None:
    paragraph = "A sentence of the first paragraph that is long. " * 3
    long = "Another sentence that goes on for a good while " * 5
    found = quotes(f"Headline\n\n{long.strip()}.\n\nNext paragraph.")
    assert found[0].startswith("Headline")
    assert found[1] == "Next paragraph."
    assert len(quotes(paragraph)) == 1


def test_chinese_passages_are_shorter_since_each_character_says_more() -> None:
    sentence = "警" * 120 + "。"
    assert quotes(sentence + sentence) == [sentence, sentence]


def test_speech_without_full_stops_is_cut_at_white_space() -> None:
    body = "слово " * 1000
    found = passages(Text("t", body))
    assert all(span.end - span.start <= MAX_SENTENCE for span in found)
    assert all(span.quote == span.quote.strip() for span in found)
    assert " ".join(span.quote for span in found) == body.strip()


def test_a_word_longer_than_any_sentence_is_cut_where_it_must() -> None:
    found = passages(Text("t", "a" * (MAX_SENTENCE * 2 + 1)))
    assert [span.end - span.start for span in found] == [MAX_SENTENCE, MAX_SENTENCE, 1]


@pytest.mark.parametrize("body", ["", " ", "\n\n\t"])
def test_a_text_without_words_has_no_passages(body: str) -> None:
    assert quotes(body) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "He came.",
                "Он ушёл.",
                "警方说。",
                " ",
                "\n\n",
                "!?",
                "🙂",
                "a" * 700,
                "b " * 1200,
                "\0",
            ]
        ),
        max_size=30,
    ).map(" ".join)
)
def test_passages_leave_out_nothing_but_white_space(body: str) -> None:
    text = Text("t", body)
    found = passages(text)
    covered = [False] * len(body)
    for one, following in pairwise(found):
        assert one.end <= following.start
    for span in found:
        assert span.quote == span.quote.strip()
        for at in range(span.start, span.end):
            covered[at] = True
    assert all(inside or body[at].isspace() for at, inside in enumerate(covered))


@given(st.lists(st.sampled_from(["He came.", "Он ушёл.", "x " * 80 + "."]), max_size=20))
def test_no_sentence_of_usual_length_is_cut(sentences: list[str]) -> None:
    text = Text("t", " ".join(sentences))
    found = passages(text)
    for sentence in read_sentences(text):
        assert sum(span.contains(sentence) for span in found) == 1
    for span in found:
        inside = [sentence for sentence in read_sentences(text) if span.contains(sentence)]
        assert len(inside) <= MAX_SENTENCES
        assert len(inside) == 1 or span.end - span.start <= MAX_LENGTH
