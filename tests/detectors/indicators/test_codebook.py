"""The codebook is whole: 29 indicators, each explained, sourced and readable as patterns."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import detectors.indicators as indicators
from detectors.indicators import Indicator, codebook, indicator
from detectors.indicators.model import cues, guards
from detectors.indicators.patterns import either_order, translate
from detectors.indicators.words import LANGUAGES

STRONG = {
    "visible_injury", "family_pressure", "inducement_promise_threat", "retraction",
    "official_coercion_finding", "identity_misdescribed", "timeline_impossible",
    "prior_disappearance", "script_recurrence",
}  # fmt: skip
MODERATE = {
    "custody_statement_pretrial", "no_lawyer", "scripted_language", "praise_good_treatment",
    "apology_repentance", "excess_self_incrimination", "abrupt_reversal",
    "third_party_coercion_statement", "edited_footage", "language_mismatch",
    "takedown_or_denial_after_challenge",
}  # fmt: skip
GATED = {
    "visible_injury", "no_lawyer", "unidentified_handlers", "small_payment_motive",
    "scripted_language", "praise_good_treatment", "voluntariness_disclaimer", "apology_repentance",
    "foreign_hand_narrative", "denounces_associates", "abrupt_reversal", "interrogator_off_screen",
    "language_mismatch", "distress_or_flat_affect",
}  # fmt: skip
EACH = [pytest.param(one, id=one.id) for one in codebook()]


def test_there_are_29_indicators_with_ids_of_their_own() -> None:
    assert len(codebook()) == len({one.id for one in codebook()}) == 29


def test_the_weights_and_gates_are_those_of_the_codebook() -> None:
    assert {one.id for one in codebook() if one.strength == "strong"} == STRONG
    assert {one.id for one in codebook() if one.strength == "moderate"} == MODERATE
    assert {one.id for one in codebook() if one.gated} == GATED


def test_every_indicator_has_a_file_of_its_own() -> None:
    folder = Path(str(indicators.__file__)).parent
    for one in codebook():
        assert (folder / f"{one.id}.py").is_file(), one.id


@pytest.mark.parametrize("one", EACH)
def test_an_indicator_is_explained_sourced_and_guarded_in_words(one: Indicator) -> None:
    assert one.title
    assert len(one.definition) > 40
    assert len(one.why) > 40
    assert one.references
    assert len(one.must_not_fire) >= 2
    assert one.families
    assert set("".join(one.families)) <= set("TEVMX")


@pytest.mark.parametrize("one", EACH)
def test_an_indicator_has_cues_in_english_and_in_russian(one: Indicator) -> None:
    for language in ("en", "ru"):
        assert [cue for cue in one.cues if cue.language == language], language
    for cue in one.cues:
        assert set(cue.families) <= set("TEVXNH"), cue


@pytest.mark.parametrize("one", EACH)
def test_every_pattern_of_an_indicator_is_an_expression(one: Indicator) -> None:
    for cue in (*one.cues, *one.guards):
        words = LANGUAGES[cue.language]
        for line in either_order(cue.pattern):
            pattern = translate(
                line, language=cue.language, classes=words.classes, negations=words.negations
            )
            assert pattern.single or pattern.needs, line
            re.compile(pattern.source)


def test_an_unknown_id_is_none() -> None:
    assert indicator("visible_injury") is codebook()[0]
    assert indicator("bad_mood") is None


def test_a_table_of_cues_takes_a_family_of_its_own_before_a_colon() -> None:
    found = cues("TE", en="\n  read* aloud\n  V: monoton*\n\n")
    assert [(cue.families, cue.pattern) for cue in found] == [
        ("TE", "read* aloud"),
        ("V", "monoton*"),
    ]


def test_a_table_of_guards_marks_those_of_a_whole_sentence() -> None:
    found = guards(en="S: plea bargain\nfamily debts")
    assert [(guard.wide, guard.pattern) for guard in found] == [
        (True, "plea bargain"),
        (False, "family debts"),
    ]
