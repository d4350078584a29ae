"""Laws that hold for every registered detector on any text, checked by Hypothesis."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from detectors.registry import installed, page
from detectors.types import (
    Claim,
    Context,
    Corroboration,
    Detected,
    Detector,
    Document,
    Finding,
    NliScores,
    Passage,
    Text,
)
from tests.pages import cases, claim_of, passages_of

DETECTORS = [pytest.param(d, id=d.name) for d in installed().values()]
LANGUAGES = ["en", "ru", "uk", "kk", "ky", "fa", "zh", "ar", "tr", None]

# Words that readers look for, so that random texts reach past the first guard.
WORDS = st.sampled_from(
    ["He", "She", "Ivan", "Petrov", "Almaty", "bought", "was", "detained", "died", "killed", "arrived", "12", "200", "$", "%", "2022", "16", "Dec.", "January", "on", "in", "since", "not", "denied", "confessed", "said", ",", ".", ";", "(", '"', "\n", "Он", "Она", "задержан", "купил", "билет", "погибли", "16", "декабря", "2021", "года", "сообщили", "не", "было", "до", "после", "пятого", "числа", "около", "тысяч", "😀", "é", "é", "\x00", "�", "\u202e", "۱۲", "آبان", "۱۳۹۸", "بازداشت", "شد", "10月1日", "逮捕", "أُغلق", "رمضان", "١٤٤٠", "tutuklandı", "yaklaşık", "қазан", "айында", "тутулган"]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(min_size=1, max_size=120),
    st.lists(WORDS, min_size=1, max_size=40).map(" ".join),
)
DAYS = st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2100, 1, 1)))


class Ports:
    """Deterministic stand-ins for the models: similarity by shared letters, NLI by the same."""

    @staticmethod
    def similar(pairs: object) -> list[float]:
        return [
            len(set(a) & set(b)) / max(1, len(set(a) | set(b)))
            for a, b in pairs  # type: ignore[attr-defined]
        ]

    @staticmethod
    def nli(pairs: object) -> list[NliScores]:
        return [
            NliScores(0.0, 0.0, 1.0) if len(a) % 2 else NliScores(1.0, 0.0, 0.0)
            for a, _ in pairs  # type: ignore[attr-defined]
        ]


CONTEXT = Context(today=date(2026, 1, 1), similar=Ports.similar, nli=Ports.nli)
SOME = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


def passage(body: str, *, language: str | None, day: date | None, key: str = "e1") -> Passage:
    text = Text(key, body, language)
    return Passage(Document(text, published_on=day), text.span(0, len(body)))


def conflicts(found: list[Detected]) -> list[Finding]:
    return [item for item in found if isinstance(item, Finding)]


def key(item: Detected) -> tuple[object, ...]:
    if isinstance(item, Finding | Corroboration):
        return (
            item.explanation.rule,
            item.claim_span.start,
            item.claim_span.end,
            item.evidence_span.text.id,
            item.evidence_span.start,
            item.evidence_span.end,
        )
    span = item.span
    return (item.indicator, item.basis, span and (span.text.id, span.start, span.end), item.note)


@pytest.mark.parametrize("detector", DETECTORS)
@SOME
@given(TEXTS, TEXTS, st.sampled_from(LANGUAGES), st.sampled_from(LANGUAGES), DAYS, DAYS)
def test_any_text_is_read_without_error_and_every_quote_stands(
    detector: Detector,
    claimed: str,
    found: str,
    claim_language: str | None,
    evidence_language: str | None,
    said_on: date | None,
    published_on: date | None,
) -> None:
    claim = Claim(Text("claim", claimed, claim_language), said_on=said_on)
    passages = [passage(found, language=evidence_language, day=published_on)]
    first = list(detector.detect(claim, passages, CONTEXT))
    assert first == list(detector.detect(claim, passages, CONTEXT))
    for item in first:
        if isinstance(item, Finding):
            assert 0 < item.confidence <= 1
        if isinstance(item, Finding | Corroboration):
            assert item.claim_span.text == claim.text
            assert item.evidence_span.text == passages[0].document.text
            assert claimed[item.claim_span.start : item.claim_span.end] == item.claim_span.quote
            assert item.explanation.rule in detector.rules


@pytest.mark.parametrize("detector", DETECTORS)
@SOME
@given(TEXTS, st.sampled_from(LANGUAGES), DAYS)
def test_a_text_never_conflicts_with_itself(
    detector: Detector, body: str, language: str | None, day: date | None
) -> None:
    claim = Claim(Text("claim", body, language), said_on=day)
    same = [passage(body, language=language, day=day)]
    assert conflicts(list(detector.detect(claim, same, CONTEXT))) == []


def page_cases() -> list[object]:
    """Real texts for the laws: every case of every page, with its own detector."""
    return [
        pytest.param(detector, case.fields, id=f"{detector.name}: {case.name}")
        for detector in installed().values()
        for case in cases(page(detector))
    ]


@pytest.mark.parametrize(("detector", "fields"), page_cases())
def test_a_page_text_never_conflicts_with_itself(
    detector: Detector, fields: dict[str, object]
) -> None:
    claim = claim_of(fields)
    for item in [
        Passage(
            Document(replace(claim.text, id="e1"), published_on=claim.said_on),
            replace(claim.text, id="e1").span(0, len(claim.text.body)),
        ),
    ]:
        assert conflicts(list(detector.detect(claim, [item], CONTEXT))) == []


@pytest.mark.parametrize(("detector", "fields"), page_cases())
def test_order_and_company_of_passages_change_nothing(
    detector: Detector, fields: dict[str, object]
) -> None:
    claim, passages = claim_of(fields), passages_of(fields)
    context = Context(today=date(2026, 1, 1))
    alone = {key(item) for item in detector.detect(claim, passages, context)}
    extra = passage("The museum sells tea.", language="en", day=date(2000, 5, 5), key="extra")
    for company in ([extra, *passages], [*passages, extra], [*reversed(passages), extra]):
        together = {key(item) for item in detector.detect(claim, company, context)}
        assert alone <= together


@pytest.mark.parametrize(("detector", "fields"), page_cases())
def test_padding_a_text_shifts_its_spans(detector: Detector, fields: dict[str, object]) -> None:
    pad = "\n" * 7
    claim, passages = claim_of(fields), passages_of(fields)
    context = Context(today=date(2026, 1, 1))
    plain = conflicts(list(detector.detect(claim, passages, context)))
    shifted_claim = replace(claim, text=replace(claim.text, body=pad + claim.text.body))
    shifted = []
    for item in passages:
        text = replace(item.document.text, body=pad + item.document.text.body)
        document = replace(item.document, text=text)
        shifted.append(Passage(document, text.span(len(pad), len(text.body))))
    padded = conflicts(list(detector.detect(shifted_claim, shifted, context)))
    n = len(pad)
    assert {
        (f.claim_span.start + n, f.claim_span.end + n, f.evidence_span.start + n) for f in plain
    } == {(f.claim_span.start, f.claim_span.end, f.evidence_span.start) for f in padded}


@pytest.mark.parametrize("detector", DETECTORS)
@SOME
@given(st.integers(-3000, 3000))
def test_moving_both_anchors_by_the_same_days_moves_no_relative_agreement(
    detector: Detector, days: int
) -> None:
    said = date(2015, 6, 15) + timedelta(days=days)
    claim = Claim(Text("claim", "Ivan Petrov was detained yesterday.", "en"), said_on=said)
    same = [passage("Ivan Petrov was detained yesterday.", language="en", day=said)]
    assert conflicts(list(detector.detect(claim, same, CONTEXT))) == []
