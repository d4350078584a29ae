"""Laws of reading events and of alignment, checked on random texts."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.alignment import same_event
from detectors.mentions.reading import read
from detectors.types import Answer, Text

WORDS = st.sampled_from(
    "The police court bridge Ivan Petrov Orsun bought burned was not never no one detained and but who which that "
    "after before because said , . ; : — 3 May 14 2011 he they by with Полиция суд мост купил не никто задержан и "
    "который после потому что сообщили , . : Поліція міст 警方 逮捕 了 ， 。 پلیس بازداشت شد الشرطة اعتقلت polis köprü "
    "полиция ұстады кейін деді".split()
)  # fmt: skip
BODIES = st.lists(WORDS, min_size=1, max_size=30).map(" ".join)
LANGUAGES = st.sampled_from(["en", "ru", "uk", "kk", "ky", "fa", "zh", "ar", "tr", None])
SOME = settings(max_examples=80, deadline=None, derandomize=True)


@SOME
@given(BODIES, LANGUAGES)
def test_every_event_quotes_the_text_and_every_relation_joins_two_of_them(
    body: str, language: str | None
) -> None:
    reading = read(Text("t", body, language), None)
    for event in reading.events:
        assert body[event.clause.start : event.clause.end] == event.clause.quote
        assert event.sentence.start <= event.clause.start
        assert event.clause.end <= event.sentence.end
        for party in (event.doer, event.undergoer):
            assert party is None or body[party.span.start : party.span.end] == party.span.quote
        for term in event.tokens:
            assert 0 <= term.start < term.end <= len(body)
    for relation in reading.relations:
        assert relation.first in reading.events
        assert relation.then in reading.events
        assert relation.first != relation.then


@SOME
@given(BODIES, LANGUAGES)
def test_leading_space_moves_events_and_changes_nothing_else(
    body: str, language: str | None
) -> None:
    plain = read(Text("t", body, language), None).events
    moved = read(Text("t", "   " + body, language), None).events
    assert [(e.clause.start + 3, e.concepts, e.polarity) for e in plain] == [
        (e.clause.start, e.concepts, e.polarity) for e in moved
    ]


@SOME
@given(BODIES, BODIES, LANGUAGES)
def test_alignment_is_symmetric(ours: str, theirs: str, language: str | None) -> None:
    left = read(Text("c", ours, language), None).events
    right = read(Text("e", theirs, language), None).events
    for a in left[:3]:
        for b in right[:3]:
            one, other = same_event(a, b, slot="when"), same_event(b, a, slot="when")
            assert one.answer is other.answer
            assert abs(one.score - other.score) < 0.2


@SOME
@given(BODIES, LANGUAGES)
def test_nothing_speaks_against_an_event_being_itself(body: str, language: str | None) -> None:
    for event in read(Text("t", body, language), None).events:
        assert same_event(event, event, slot="when").answer is not Answer.DOES_NOT_HOLD
