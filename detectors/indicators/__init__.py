"""The coercion codebook as data: one module an indicator, loaded without any input or output."""

from __future__ import annotations

from functools import cache

from detectors.indicators import (
    abrupt_reversal,
    apology_repentance,
    custody_statement_pretrial,
    denounces_associates,
    distress_or_flat_affect,
    edited_footage,
    excess_self_incrimination,
    family_pressure,
    foreign_hand_narrative,
    identity_misdescribed,
    inducement_promise_threat,
    interrogator_off_screen,
    language_mismatch,
    no_lawyer,
    official_coercion_finding,
    praise_good_treatment,
    prior_disappearance,
    retaliatory_timing,
    retraction,
    script_recurrence,
    scripted_language,
    small_payment_motive,
    takedown_or_denial_after_challenge,
    third_party_coercion_statement,
    timeline_impossible,
    unidentified_handlers,
    verification_constraint,
    visible_injury,
    voluntariness_disclaimer,
)
from detectors.indicators.model import Cue, Family, Holder, Indicator

__all__ = ["Cue", "Family", "Holder", "Indicator", "codebook", "indicator"]


@cache
def codebook() -> tuple[Indicator, ...]:
    """All 29 indicators, in the order in which the codebook explains them."""
    return (
        visible_injury.INDICATOR,
        custody_statement_pretrial.INDICATOR,
        no_lawyer.INDICATOR,
        unidentified_handlers.INDICATOR,
        small_payment_motive.INDICATOR,
        scripted_language.INDICATOR,
        praise_good_treatment.INDICATOR,
        voluntariness_disclaimer.INDICATOR,
        apology_repentance.INDICATOR,
        excess_self_incrimination.INDICATOR,
        foreign_hand_narrative.INDICATOR,
        denounces_associates.INDICATOR,
        family_pressure.INDICATOR,
        inducement_promise_threat.INDICATOR,
        retraction.INDICATOR,
        abrupt_reversal.INDICATOR,
        third_party_coercion_statement.INDICATOR,
        official_coercion_finding.INDICATOR,
        identity_misdescribed.INDICATOR,
        timeline_impossible.INDICATOR,
        edited_footage.INDICATOR,
        prior_disappearance.INDICATOR,
        verification_constraint.INDICATOR,
        script_recurrence.INDICATOR,
        interrogator_off_screen.INDICATOR,
        language_mismatch.INDICATOR,
        distress_or_flat_affect.INDICATOR,
        retaliatory_timing.INDICATOR,
        takedown_or_denial_after_challenge.INDICATOR,
    )


@cache
def _by_id() -> dict[str, Indicator]:
    return {one.id: one for one in codebook()}


def indicator(name: str) -> Indicator | None:
    """The indicator with that id, None when the codebook has none."""
    return _by_id().get(name)
