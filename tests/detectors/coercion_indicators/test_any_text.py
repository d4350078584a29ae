"""Nothing in a text makes the indicators fail, and the time goes with its length."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from detectors.coercion_indicators import detect
from detectors.indicators import codebook
from detectors.types import Claim, Context, Document, Indication, Observation, Passage, Text

CONTEXT = Context(today=date(2026, 1, 1))
WORDS = st.sampled_from(
    [
        "The", "detained", "man", "confessed", "his", "bruised", "face", "on", "said", "that", "he",
        "was", "paid", "$200", "to", "without", "a", "lawyer", "not", "denied", "if", "coerced",
        "confession", "video", "deleted", "threatened", "wife", "Timur", "Akhmetov", "задержанный",
        "признался", "не", "адвоката", "пустили", "синяк", "под", "глазом", "Рузахунов", "затриманий",
        "мойындады", "اعتراف", "بازداشت", "被捕", "认罪", "伤痕", "اعترف", "معتقل", "itiraf", "etti",
        "gözaltı", ".", ",", ";", "“", "”", "'", "\n", "\x00", "\ud800", "😀", "é", "й", "\u202e",
        "\u200c", "ـ", "İ", "ı", "ß", "ﬁ", "½", "٢٠٠", "دولار", "۲۰۰",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(min_size=1, max_size=150),
    st.lists(WORDS, min_size=1, max_size=60).map(" ".join),
    st.lists(WORDS, min_size=1, max_size=60).map("".join),
)
NAMES = st.sampled_from([None, "", " ", "Timur Akhmetov", "Рузахунов", "李明", "\ud800"])


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(TEXTS, TEXTS, NAMES, st.sampled_from([None, "en", "ru", "kk", "zh-Hant", "xx"]))
def test_any_text_is_read_and_every_quote_stands(
    claimed: str, evidence: str, subject: str | None, language: str | None
) -> None:
    claim = Claim(
        Text("claim", claimed, language),
        subject=subject,
        said_on=date(2022, 1, 9),
        outlet_type="state_media",
        observations=(Observation("visible_injury"),),
    )
    text = Text("e1", evidence, language)
    passages = [Passage(Document(text, published_on=date(2022, 1, 8)), text.span(0, len(evidence)))]
    found = list(detect(claim, passages, CONTEXT))
    assert found == list(detect(claim, passages, CONTEXT))
    known = {one.id for one in codebook()}
    for one in found:
        assert isinstance(one, Indication)
        assert one.indicator in known
        assert (one.span is None) is (one.basis in ("observation", "metadata"))
        if one.span is not None:
            body = claimed if one.span.text.id == "claim" else evidence
            assert body[one.span.start : one.span.end] == one.span.quote


@pytest.mark.parametrize(
    "body",
    [
        "he said that " * 4000,
        "bruis" + "a" * 60_000,
        "a " * 30_000 + "face",
        "he was paid 200 200 200 " * 2500,
        "$" * 60_000,
        "1" * 60_000 + " dollars",
        "не " * 20_000 + "признался",
        "没有" * 20_000,
        "'" * 30_000 + "s",
        "; , . - " * 8000,
    ],
    ids=lambda body: body[:12],
)
def test_time_goes_with_the_length_of_a_hostile_text(body: str) -> None:
    claim = Claim(Text("claim", "State TV showed a detained man who confessed to riots. " + body))
    start = time.process_time()
    list(detect(claim, [], CONTEXT))
    assert time.process_time() - start < 20


def test_a_page_is_read_in_a_few_milliseconds() -> None:
    sentence = "The detained man, with a bruised face, said that strangers had paid him to riot. "
    other = "Residents went back to work on Monday while the council met to discuss the budget. "
    bodies = [f"Page {number}. " + (other * 5 + sentence + other * 5) * 3 for number in range(6)]
    best = 1.0
    for body in bodies:  # another text each time: the reading of a text is remembered
        claim = Claim(Text("claim", body, "en"))
        start = time.process_time()
        list(detect(claim, [], CONTEXT))
        best = min(best, time.process_time() - start)
    assert best < 0.05
