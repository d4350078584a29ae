import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from app import checking
from app.checking import check, coercion_concern
from detectors.mentions.sentences import read_sentences
from detectors.types import (
    Assessment,
    Claim,
    Context,
    Corroboration,
    Detected,
    Detector,
    Document,
    Explanation,
    Fact,
    Finding,
    Indication,
    Nli,
    Passage,
    Source,
    Span,
    Strength,
    Text,
)

CLAIM = Claim(
    Text("", "He was approached. Someone bought a ticket for him in early January.", "en")
)
TICKET = Document(
    Text("e1", "The ticket was bought on 16 December. He plays jazz.", "en"),
    source=Source("Interior Ministry", "official"),
)
PADDING = Document(Text("e2", "Wheat prices rose in Kostanay.", "en"))
TODAY = date(2022, 1, 10)
PLAIN = Context(TODAY)


def quote(text: Text, words: str) -> Span:
    at = text.body.index(words)
    return text.span(at, at + len(words))


def finding(
    claimed: str = "in early January",
    found: str = "on 16 December",
    *,
    document: Document = TICKET,
    confidence: float = 0.9,
    kind: checking.Any = "date",
    facts: tuple[Fact, ...] = (Fact("purchase", "2022-01-01/2022-01-10", "2021-12-16"),),
    rule: str = "disjoint-dates",
) -> Finding:
    return Finding(
        "fake",
        kind,
        confidence,
        "certain",
        quote(CLAIM.text, claimed),
        quote(document.text, found),
        Explanation(rule, facts),
    )


def sign(
    indicator: str,
    strength: Strength,
    *,
    family: str = "T",
    span: Span | None = None,
    note: str = "",
) -> Indication:
    basis = "claim_text" if span else "observation"
    return Indication("fake-signs", indicator, strength, basis, span, note, family)


def detector(
    *results: Detected,
    name: str = "fake",
    needs: Iterable[str] = (),
    raises: Exception | None = None,
) -> Detector:
    def detect(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterable[Detected]:
        yield from results
        if raises is not None:
            raise raises

    return Detector(name, "7", detect, frozenset({"disjoint-dates"}), frozenset(needs))


def embed(texts: Sequence[str], *, kind: str) -> checking.Vectors:
    """One axis a topic: tickets, wheat; anything else is like nothing."""
    return np.array([["ticket" in text, "Wheat" in text] for text in texts], dtype=np.float32)


def assess(
    *detectors: Detector,
    evidence: Sequence[Document] = (TICKET,),
    context: Context = PLAIN,
    nearest: checking.Nearest | None = None,
    claim: Claim = CLAIM,
) -> Assessment:
    return check(
        claim,
        evidence,
        detectors={d.name: d for d in detectors},
        context=context,
        split=read_sentences,
        embed=embed,
        nearest=nearest,
    )


def test_a_finding_makes_the_outcome_conflicts_found() -> None:
    assessment = assess(detector(finding()))
    assert assessment.outcome == "conflicts_found"
    assert assessment.findings == (finding(),)
    assert assessment.independent_sources == 1
    assert assessment.complete


def test_comparable_evidence_without_a_conflict_is_not_the_same_as_nothing_to_compare() -> None:
    assert assess(detector()).outcome == "no_conflict_found"
    assert assess(detector(), evidence=(PADDING,)).outcome == "no_evidence"
    assert assess(detector(), evidence=()).outcome == "no_evidence"


def test_an_agreement_shows_that_there_was_something_to_compare() -> None:
    agreed = Corroboration(
        "fake",
        quote(CLAIM.text, "He was approached"),
        quote(PADDING.text, "in Kostanay"),
        Explanation("compatible-dates"),
    )
    assert assess(detector(agreed), evidence=(PADDING,)).outcome == "no_conflict_found"


def test_a_failing_detector_is_logged_and_the_others_go_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    broken = detector(finding(), name="broken", raises=RecursionError("too deep"))
    with caplog.at_level(logging.ERROR):
        assessment = assess(broken, detector(finding()))
    assert [(run.detector, run.status) for run in assessment.runs] == [
        ("broken", "failed"),
        ("fake", "ok"),
    ]
    assert assessment.runs[0].reason == "stopped by RecursionError"
    assert not assessment.complete
    assert len(assessment.findings) == 1
    assert "broken" in caplog.text
    assert "RecursionError" in caplog.text


def test_a_failing_detector_gives_nothing_even_if_it_had_found_something() -> None:
    broken = detector(finding(), raises=ValueError("no"))
    assert assess(broken).findings == ()


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt(), SystemExit()])
def test_an_interrupt_is_not_swallowed(interrupt: BaseException) -> None:
    with pytest.raises(type(interrupt)):
        assess(detector(raises=interrupt))  # type: ignore[arg-type]


def test_a_detector_without_its_model_is_skipped_with_the_reason() -> None:
    assessment = assess(detector(finding(), needs={"nli"}))
    (run,) = assessment.runs
    assert (run.status, run.reason) == ("skipped", "needs an NLI model, none is configured")
    assert assessment.findings == ()
    assert not assessment.complete


def test_a_detector_with_its_model_runs() -> None:
    nli: Nli = lambda pairs: []  # noqa: E731
    assessment = assess(detector(needs={"nli"}), context=Context(TODAY, nli=nli))
    assert [run.status for run in assessment.runs] == ["ok"]


FOREIGN = Text("e1", "The ticket was bought on 17 December. He plays jazz.", "en")


@pytest.mark.parametrize(
    "result",
    [
        replace(finding(), evidence_span=quote(FOREIGN, "on 17 December")),
        replace(finding(), evidence_span=quote(PADDING.text, "Kostanay")),
        replace(finding(), claim_span=quote(TICKET.text, "The ticket")),
        replace(finding(), confidence=float("nan")),
        replace(finding(), confidence=0.0),
        replace(finding(), confidence=1.01),
        sign("visible_injury", "strong", span=quote(FOREIGN, "jazz")),
        "a conflict",
    ],
)
def test_a_result_that_does_not_stand_is_dropped_and_its_run_marked(result: Detected) -> None:
    good = finding(confidence=0.5)
    assessment = assess(detector(result, good))
    assert assessment.findings == (good,)
    assert assessment.indications == ()
    (run,) = assessment.runs
    assert run.status == "failed"
    assert run.reason is not None
    assert not assessment.complete


def test_the_same_conflict_found_twice_is_told_once_by_the_most_confident() -> None:
    weak = finding(found="bought on 16 December", confidence=0.6)
    strong = finding(confidence=0.9)
    assert assess(detector(weak, strong)).findings == (strong,)


def test_two_numbers_of_one_clause_are_two_conflicts() -> None:
    dead = finding(kind="number", facts=(Fact("dead", "164", "225"),))
    dead_there = finding(kind="number", facts=(Fact("dead", "103", "149"),), confidence=0.8)
    assert assess(detector(dead, dead_there)).findings == (dead, dead_there)


def test_one_value_of_the_evidence_is_told_once_for_one_clause() -> None:
    one = finding(kind="number", facts=(Fact("dead", "164", "225"),))
    other = finding(kind="number", facts=(Fact("people", "160/170", "225"),), confidence=0.8)
    assert assess(detector(one, other)).findings == (one,)


def test_the_same_conflict_with_two_documents_is_told_for_each() -> None:
    other = replace(TICKET, text=Text("e9", TICKET.text.body), source=Source("Border service"))
    both = (finding(), finding(document=other, confidence=0.8))
    assessment = assess(detector(*both), evidence=(TICKET, other))
    assert assessment.findings == both


def test_a_contradiction_gives_way_to_a_kind_that_fits() -> None:
    denial = finding(kind="contradiction", facts=(), confidence=0.99)
    assert assess(detector(denial, finding())).findings == (finding(),)
    assert assess(detector(denial)).findings == (denial,)


def test_findings_come_in_falling_order_of_confidence() -> None:
    findings = [
        finding(claimed=claimed, confidence=confidence)
        for claimed, confidence in [("He", 0.4), ("Someone", 0.95), ("ticket", 0.7)]
    ]
    assessment = assess(detector(*findings))
    assert [f.confidence for f in assessment.findings] == [0.95, 0.7, 0.4]


def test_only_the_most_confident_findings_of_a_talkative_detector_are_kept() -> None:
    many = [
        finding(claimed=word, facts=(), confidence=(1 + n) / 100)
        for n, word in enumerate(["He", "was", "approached", "Someone", "bought"])
    ]
    limits = PLAIN.limits
    context = Context(TODAY, limits=replace(limits, findings_per_detector=2))
    assessment = assess(detector(*many), context=context)
    assert [f.claim_span.quote for f in assessment.findings] == ["bought", "Someone"]


def test_library_passages_join_those_sent_along() -> None:
    stored = Document(Text("doc_1", "A ticket office closed.", "en"))
    asked: list[Sequence[str]] = []

    def nearest(queries: Sequence[str], vectors: checking.Vectors) -> Sequence[Passage]:
        asked.append(queries)
        assert vectors.shape == (2, 2)
        return [Passage(stored, stored.text.span(0, 23), 0.5)]

    assessment = assess(detector(), nearest=nearest)
    assert asked == [[s.quote for s in read_sentences(CLAIM.text)]]
    assert [p.document.text.id for p in assessment.passages] == ["e1", "e1", "doc_1"]


@pytest.mark.parametrize(
    "stored", [Text("doc_1", TICKET.text.body, "ru"), Text("e1", "Another text.", "en")]
)
def test_a_library_document_that_was_sent_along_is_not_read_twice(stored: Text) -> None:
    passage = Passage(Document(stored), stored.span(0, 5), 0.5)
    assessment = assess(detector(), nearest=lambda queries, vectors: [passage])
    assert {p.document for p in assessment.passages} == {TICKET}


def test_similarity_is_the_best_over_the_sentences_of_the_claim() -> None:
    about, aside = assess(detector()).passages
    assert about.similarity == pytest.approx(1.0)
    assert aside.similarity == pytest.approx(0.0)


def test_without_an_embedding_model_the_words_say_whether_there_was_something_to_compare() -> None:
    for document, outcome in ((TICKET, "no_conflict_found"), (PADDING, "no_evidence")):
        assessment = check(CLAIM, [document], detectors={}, context=PLAIN, split=read_sentences)
        assert {p.similarity for p in assessment.passages} == {None}
        assert assessment.outcome == outcome


def test_readers_that_fail_do_not_fail_the_check(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*args: object, **kwargs: object) -> bool:
        raise ValueError("a word that no table knows")

    monkeypatch.setattr(checking, "any_comparable", stumble)
    with caplog.at_level(logging.ERROR):
        assert assess(detector()).outcome == "no_evidence"
    assert "a word that no table knows" in caplog.text


INJURY, LAWYER, PAYMENT, FAMILY = (
    ("visible_injury", "strong", "V"),
    ("no_lawyer", "moderate", "E"),
    ("small_payment_motive", "weak", "T"),
    ("family_pressure", "strong", "E"),
)


@pytest.mark.parametrize(
    ("signs", "concern"),
    [
        ([], "none_found"),
        ([PAYMENT], "note"),
        ([PAYMENT, ("unidentified_handlers", "weak", "T")], "note"),
        ([LAWYER], "note"),
        ([LAWYER, LAWYER], "note"),
        ([LAWYER, ("scripted_language", "moderate", "T")], "concern"),
        ([INJURY], "concern"),
        ([INJURY, INJURY], "concern"),
        ([INJURY, LAWYER, PAYMENT], "concern"),
        ([INJURY, ("other_visible", "strong", "V")], "concern"),
        ([INJURY, FAMILY], "serious_concern"),
        ([("official_coercion_finding", "strong", "E")], "serious_concern"),
    ],
)
def test_the_roll_up_is_that_of_the_codebook(
    signs: list[tuple[str, Strength, str]], concern: str
) -> None:
    told = [
        sign(indicator, strength, family=family, note=str(n))
        for n, (indicator, strength, family) in enumerate(signs)
    ]
    assert coercion_concern(told) == concern


def test_a_sign_is_told_once_at_each_place_with_its_greatest_strength() -> None:
    approached = quote(CLAIM.text, "He was approached")
    signs = [
        sign("unidentified_handlers", "weak", span=approached),
        sign("unidentified_handlers", "moderate", span=quote(CLAIM.text, "approached")),
        sign("unidentified_handlers", "weak", span=quote(CLAIM.text, "Someone")),
        sign("visible_injury", "strong", note="bruised face"),
        sign("visible_injury", "strong", note="bruised face"),
    ]
    kept = assess(detector(*signs)).indications
    assert [(s.indicator, s.span.quote if s.span else None) for s in kept] == [
        ("visible_injury", None),
        ("unidentified_handlers", "approached"),
        ("unidentified_handlers", "Someone"),
    ]


results = st.lists(
    st.one_of(
        st.builds(
            finding,
            claimed=st.sampled_from(["He", "ticket", "in early January", "bought a ticket"]),
            found=st.sampled_from(["on 16 December", "16 December", "He plays jazz"]),
            confidence=st.floats(0.01, 1.0),
            kind=st.sampled_from(["date", "order", "contradiction"]),
            facts=st.sampled_from([(), (Fact("a", "1", "2"),), (Fact("a", "3", "2"),)]),
        ),
        st.builds(
            sign,
            indicator=st.sampled_from(["visible_injury", "no_lawyer"]),
            strength=st.sampled_from(["weak", "moderate", "strong"]),
            note=st.sampled_from(["", "x"]),
        ),
    ),
    max_size=6,
)


@given(found=results)
@hypothesis_settings(deadline=None)
def test_indicators_never_change_a_conflict(found: list[Detected]) -> None:
    conflicts = [item for item in found if isinstance(item, Finding)]
    with_signs = assess(detector(*found))
    without = assess(detector(*conflicts))
    assert with_signs.findings == without.findings
    assert with_signs.outcome == without.outcome
    assert with_signs.independent_sources == without.independent_sources


@given(found=results, data=st.data())
@hypothesis_settings(deadline=None)
def test_the_order_in_which_results_come_does_not_matter(
    found: list[Detected], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(found))
    one, other = assess(detector(*found)), assess(detector(*shuffled))
    assert (one.findings, one.indications, one.coercion_concern) == (
        other.findings,
        other.indications,
        other.coercion_concern,
    )


@given(found=results)
@hypothesis_settings(deadline=None)
def test_no_two_findings_tell_the_same(found: list[Detected]) -> None:
    kept = assess(detector(*found)).findings
    for n, one in enumerate(kept):
        for other in kept[n + 1 :]:
            same_places = one.claim_span.overlaps(other.claim_span) and one.evidence_span.overlaps(
                other.evidence_span
            )
            same_facts = one.explanation.facts == other.explanation.facts
            assert not (one.kind == other.kind and same_places and same_facts)
