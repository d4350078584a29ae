"""The gate, the subject, polarity and what rests on no words: rules 2 to 5 of the codebook."""

from __future__ import annotations

from datetime import date

import pytest

from detectors.coercion_indicators import detect
from detectors.types import (
    Claim,
    Context,
    Document,
    Indication,
    Observation,
    Passage,
    Source,
    SourceType,
    Text,
)

CONTEXT = Context(today=date(2026, 1, 1))
HELD = "State television showed a detained man who confessed to taking part in the riots."
SEED_CLAIM = (
    "A state-run television station then broadcast footage of “an unemployed man from "
    "Kyrgyzstan,” which borders Kazakhstan. The man, with a bruised face, said that he was "
    "approached by unidentified persons and agreed to participate in the unrest in Almaty in "
    "exchange for $200 and that someone bought a ticket to the country for him in early January."
)
SEED_EVIDENCE = (
    "But people on social media quickly recognized him as the well-known Kyrgyz jazz musician "
    "Vicram Rouzakhunov, whose family told local media that he often traveled to Kazakhstan for "
    "performances, leading many to say the video appeared to be a coerced confession."
)


def passage(
    body: str,
    *,
    key: str = "e1",
    published_on: date | None = None,
    attributed_to: str | None = None,
    similarity: float | None = None,
) -> Passage:
    text = Text(key, body, "en")
    document = Document(
        text, source=Source(), published_on=published_on, attributed_to=attributed_to
    )
    return Passage(document, text.span(0, len(body)), similarity)


def indications(
    claimed: str,
    *evidence: str | Passage,
    said_on: date | None = None,
    subject: str | None = None,
    aliases: tuple[str, ...] = (),
    outlet_type: SourceType | None = None,
    observations: tuple[Observation, ...] = (),
) -> list[Indication]:
    claim = Claim(
        Text("claim", claimed, "en"),
        said_on=said_on,
        subject=subject,
        aliases=aliases,
        outlet_type=outlet_type,
        observations=observations,
    )
    passages = [
        passage(item, key=f"e{number}") if isinstance(item, str) else item
        for number, item in enumerate(evidence, 1)
    ]
    return [one for one in detect(claim, passages, CONTEXT) if isinstance(one, Indication)]


def names(found: list[Indication]) -> set[str]:
    return {one.indicator for one in found}


def test_the_broadcast_of_january_2022_shows_its_documented_indicators() -> None:
    found = indications(SEED_CLAIM, SEED_EVIDENCE)
    quotes = {(one.indicator, one.span.quote) for one in found if one.span}
    for name, words in (
        ("visible_injury", "bruised face"),
        ("unidentified_handlers", "approached by unidentified persons"),
        ("small_payment_motive", "in exchange for $200"),
        ("custody_statement_pretrial", "agreed to participate in the unrest"),
        ("identity_misdescribed", "recognized him as"),
        ("third_party_coercion_statement", "coerced confession"),
    ):
        assert any(name == one and words in quote for one, quote in quotes), name
    assert len(names(found)) == 6


@pytest.mark.parametrize(
    "claim",
    [
        "A cyclist with a bruised face told reporters how he fell.",
        "Unknown people approached the runner and offered $200 for his shoes.",
        "The engineer, who lives in exile, said he took part in the riots for 200 dollars.",
        "A free man told a newspaper in a cafe that strangers had paid him 200 dollars to riot.",
        "Police detained three men on suspicion of arson; they have said nothing.",
        "Rescued miners thanked the officers, who fed them well.",
        "The minister repented of his jokes on a talk show.",
    ],
)
def test_a_closed_gate_is_silence(claim: str) -> None:
    assert indications(claim) == []


def test_custody_told_by_the_evidence_opens_the_gate() -> None:
    claim = "The man, with a bruised face, said that he took part in the riots for 200 dollars."
    assert indications(claim) == []
    opened = indications(claim, "The man had been arrested two days before, his sister said.")
    assert "visible_injury" in names(opened)


def test_an_outlet_of_the_state_opens_the_gate_for_a_person_who_incriminates_himself() -> None:
    claim = "The man, with a bruised face, said that he took part in the riots for 200 dollars."
    assert "visible_injury" in names(indications(claim, outlet_type="state_media"))
    assert indications(claim, outlet_type="independent_media") == []


def test_an_outlet_of_the_state_opens_nothing_for_a_person_at_liberty() -> None:
    claim = "Speaking from exile, the man said that he took part in the riots for 200 dollars."
    assert indications(claim, outlet_type="state_media") == []


def test_a_plea_in_open_court_with_counsel_opens_nothing() -> None:
    claim = (
        "In open court, his lawyer beside him, the accused pleaded guilty to the riots, "
        "apologised to the victims and said that nobody had forced him."
    )
    assert indications(claim) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "There were no bruises on his face.",
        "The ministry denied that there were bruises on his face.",
        "Was there a bruise on his face?",
        "If there are bruises on his face, the clinic will record them.",
        "He denied that he had been beaten and had a black eye.",
    ],
)
def test_a_denial_is_silence(sentence: str) -> None:
    assert "visible_injury" not in names(indications(f"{HELD} {sentence}"))


@pytest.mark.parametrize(
    "sentence",
    [
        "A policeman, his face bruised, thanked the doctors.",
        "The victim had a black eye.",
        "There were cuts on the face of an officer.",
        "A passer-by was hit; her face was swollen.",
    ],
)
def test_the_injury_of_another_person_is_silence(sentence: str) -> None:
    assert "visible_injury" not in names(indications(f"{HELD} {sentence}"))


def test_evidence_about_a_person_of_another_name_is_silence() -> None:
    claim = "The detained Timur Akhmetov confessed to arson on state television."
    assert "no_lawyer" in names(
        indications(
            claim, "Akhmetov's lawyer was not allowed to see him.", subject="Timur Akhmetov"
        )
    )
    assert indications(
        claim, "Ivan Petrov's lawyer was not allowed to see him.", subject="Timur Akhmetov"
    ) == indications(claim, subject="Timur Akhmetov")


def test_an_alias_in_another_script_is_the_same_person() -> None:
    claim = "The detained Vikram Ruzakhunov confessed to rioting on state television."
    found = indications(
        claim,
        "Адвоката к Викраму Рузахунову не пустили.",
        subject="Vikram Ruzakhunov",
    )
    assert "no_lawyer" in names(found)


def test_an_observation_counts_under_the_gate_and_quotes_its_fields() -> None:
    seen = Observation("visible_injury", note="left cheek swollen", observed_by="reporter")
    (found,) = (
        one for one in indications(HELD, observations=(seen,)) if one.basis == "observation"
    )
    assert found.span is None
    assert found.family == "V"
    assert "left cheek swollen" in found.note
    assert "reporter" in found.note
    assert indications("A cyclist told how he fell.", observations=(seen,)) == []


def test_an_observation_of_an_unknown_indicator_is_left_out() -> None:
    unknown = Observation("bad_mood", note="frowns")
    assert {one.basis for one in indications(HELD, observations=(unknown,))} == {"claim_text"}


def test_a_broadcast_days_after_the_arrest_is_told_by_the_metadata() -> None:
    found = indications(
        HELD,
        passage("The man was arrested on 7 January 2022.", published_on=date(2022, 1, 10)),
        said_on=date(2022, 1, 9),
    )
    notes = [one.note for one in found if one.basis == "metadata"]
    assert len(notes) == 1
    assert "2 days after the arrest of 2022-01-07" in notes[0]


def test_a_broadcast_the_day_after_a_criticism_is_told_by_the_metadata() -> None:
    evidence = "On 20 November 2019 he gave an interview to the BBC about his detention."
    found = indications(
        HELD, passage(evidence, published_on=date(2019, 11, 28)), said_on=date(2019, 11, 21)
    )
    assert [one.indicator for one in found if one.basis == "metadata"] == ["retaliatory_timing"]
    later = indications(
        HELD, passage(evidence, published_on=date(2019, 11, 28)), said_on=date(2019, 11, 19)
    )
    assert "retaliatory_timing" not in names(later)


def test_the_same_long_words_from_another_detainee_point_to_one_author() -> None:
    words = "blinded by greed I let the enemies of our peaceful sky use my hands"
    claim = f'The detained Timur Akhmetov said on state television: "{words}."'
    other = f'The detained Anna Lis said on the same channel: "{words}."'
    same = f'Timur Akhmetov said in the clip, aired again: "{words}."'
    found = [
        one
        for one in indications(claim, other, subject="Timur Akhmetov")
        if one.indicator == "script_recurrence"
    ]
    assert [one.basis for one in found] == ["cross_document"]
    assert found[0].span is not None
    assert found[0].span.quote == words
    assert "script_recurrence" not in names(indications(claim, same, subject="Timur Akhmetov"))


def test_an_oath_is_no_script() -> None:
    words = "I solemnly swear allegiance to the people and to the constitution of the republic"
    claim = f'The detained Timur Akhmetov confessed on state television and said: "{words}."'
    other = f'Another detainee, Anna Lis, said: "{words}."'
    assert "script_recurrence" not in names(indications(claim, other, subject="Timur Akhmetov"))


def test_a_ticket_bought_before_the_recruitment_makes_the_account_impossible() -> None:
    claim = (
        "State television showed a detained man who confessed to the riots. "
        "He said unknown people phoned him on 1 January 2022."
    )
    evidence = "He bought his ticket on 16 December 2021, the airline said."
    found = [
        one
        for one in indications(claim, evidence, said_on=date(2022, 1, 9))
        if one.indicator == "timeline_impossible"
    ]
    assert [one.basis for one in found] == ["cross_document"]
    assert "2021-12-16" in found[0].note
    assert "2022-01-01" in found[0].note
    agreeing = "He bought his ticket on 2 January 2022, the airline said."
    assert "timeline_impossible" not in names(
        indications(claim, agreeing, said_on=date(2022, 1, 9))
    )


def test_an_earlier_denial_published_before_the_broadcast_is_a_reversal() -> None:
    claim = "The detained activist Zarina Odinaeva confessed to planning the unrest."
    before = passage(
        "Odinaeva said that she had nothing to do with the unrest.",
        published_on=date(2022, 5, 17),
    )
    found = indications(claim, before, said_on=date(2022, 5, 24), subject="Zarina Odinaeva")
    assert ("abrupt_reversal", "cross_document") in {(o.indicator, o.basis) for o in found}
    after = passage(
        "Odinaeva said that she had nothing to do with the unrest.",
        published_on=date(2022, 6, 1),
    )
    found = indications(claim, after, said_on=date(2022, 5, 24), subject="Zarina Odinaeva")
    assert ("abrupt_reversal", "cross_document") not in {(o.indicator, o.basis) for o in found}


def test_a_crime_beyond_the_charge_is_found_where_it_is_confessed() -> None:
    claim = "The detained reporter confessed on state television to spying and a murder."
    found = [
        one
        for one in indications(claim, "The reporter was detained for jaywalking.")
        if one.basis == "cross_document"
    ]
    assert {one.indicator for one in found} == {"excess_self_incrimination"}
    assert [one.span.quote for one in found if one.span] == ["spying", "murder"]
    charged = indications(claim, "The reporter is charged with espionage and murder.")
    assert "excess_self_incrimination" not in names(charged)


def test_only_an_ally_makes_the_word_of_others_weak() -> None:
    def strength(evidence: str) -> set[str]:
        return {
            one.strength
            for one in indications(HELD, evidence)
            if one.indicator == "third_party_coercion_statement"
        }

    assert strength("A fellow politician called it a coerced confession.") == {"weak"}
    assert strength("His lawyer called it a coerced confession.") == {"moderate"}


def test_a_passage_that_search_found_far_away_tells_of_another_story() -> None:
    body = "Gui's whereabouts were unknown for months before the tape."
    assert "prior_disappearance" in names(indications(HELD, passage(body, similarity=0.6)))
    assert "prior_disappearance" not in names(indications(HELD, passage(body, similarity=0.05)))


def test_another_passage_removes_nothing() -> None:
    alone = set(indications(SEED_CLAIM, SEED_EVIDENCE))
    extra = passage("The museum sells tea to a free man at liberty.", key="x")
    assert alone <= set(indications(SEED_CLAIM, SEED_EVIDENCE, extra))


def test_the_notes_say_what_is_matched_and_never_that_anybody_was_coerced() -> None:
    for one in indications(SEED_CLAIM, SEED_EVIDENCE):
        assert one.note.startswith("matches the documented indicator")
        assert "fake" not in one.note
        assert "tortured" not in one.note
        assert one.references


@pytest.mark.parametrize(
    ("published_on", "counts"),
    [(date(2022, 1, 11), True), (None, True), (date(2019, 3, 2), False), (date(2022, 9, 1), False)],
)
def test_somebody_recognised_on_other_days_is_no_sign_about_a_named_man(
    published_on: date | None, counts: bool
) -> None:
    found = indications(
        "State television showed the detained man Timur Asanov, who confessed to riots in Almaty.",
        passage(SEED_EVIDENCE, published_on=published_on),
        said_on=date(2022, 1, 9),
        outlet_type="state_media",
    )
    assert ("identity_misdescribed" in names(found)) is counts
