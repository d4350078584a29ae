from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest
from sqlalchemy import text

from app.errors import BadInput, NotFound, PreconditionFailed
from app.store import assessments
from app.store.assessments import StoredCheck
from app.store.database import Database, Session
from app.store.ids import new_id
from detectors.types import Assessment, Claim, Outcome, Text

OPEN = {"state": "open", "by": None, "note": None, "at": None}


def assessment(
    body: str = "He bought a ticket in January.",
    *,
    outcome: Outcome = "conflicts_found",
    outlet: str | None = "Khabar 24",
    subject: str | None = None,
) -> Assessment:
    claim = Claim(
        Text("claim", body, "en"), outlet=outlet, subject=subject, said_on=date(2022, 1, 9)
    )
    return Assessment(claim, outcome, (), (), (), "note", (), 1, (), {"engine": "1"})


def wire(outcome: str = "conflicts_found") -> dict[str, Any]:
    conflict = {
        "id": new_id("fnd"),
        "kind": "date",
        "detector": "date-conflict",
        "detector_version": "1",
        "confidence": 0.93,
        "certainty": "certain",
        "claim_span": {"start": 3, "end": 9, "quote": "bought"},
        "evidence_span": {"document_id": "e1", "start": 0, "end": 5, "quote": "quote"},
        "rule": "disjoint-dates",
        "explanation": "…",
        "review": OPEN,
    }
    indicator = {
        "id": new_id("fnd"),
        "indicator": "visible_injury",
        "strength": "weak",
        "basis": "observation",
        "span": None,
        "review": OPEN,
    }
    return {
        "id": new_id("chk"),
        "outcome": outcome,
        "conflicts": [conflict],
        "indicators": [indicator],
        "z": 1,
        "a": 2,
    }


def stored(session: Session, told: Assessment | None = None) -> StoredCheck:
    return assessments.save(session, told or assessment(), wire=wire())


def test_a_check_comes_back_word_for_word(database: Database) -> None:
    sent = wire()
    sent["odd"] = "NUL \0, half \ud800, 🙂, \u202e, ё"
    with database.session() as session:
        saved = assessments.save(session, assessment("NUL \0 and \ud800"), wire=sent)
    with database.session() as session:
        found = assessments.get(session, saved.id)
    assert found is not None
    assert found.wire == sent
    assert list(found.wire) == list(sent)
    assert found == saved


def test_findings_and_indicators_have_rows_of_their_own(session: Session) -> None:
    saved = stored(session)
    finding = session.execute(text("SELECT * FROM findings")).mappings().one()
    indication = session.execute(text("SELECT * FROM indications")).mappings().one()
    assert finding["check_id"] == indication["check_id"] == saved.id
    assert finding["kind"] == "date"
    assert (finding["claim_start"], finding["claim_end"]) == (3, 9)
    assert (finding["document"], finding["evidence_end"]) == ("e1", 5)
    assert indication["indicator"] == "visible_injury"
    assert indication["start"] is None


def test_an_unknown_check_is_none(session: Session) -> None:
    assert assessments.get(session, "chk_none") is None


def test_pages_are_stable_while_checks_come_in(database: Database) -> None:
    with database.session() as session:
        made = [stored(session).id for _ in range(7)]
    seen: list[str] = []
    cursor = None
    for _ in range(4):
        with database.session() as session:
            page, cursor = assessments.page(session, cursor=cursor, limit=2)
            seen += [check.id for check in page]
            stored(session)
        if cursor is None:
            break
    assert seen == sorted(made, reverse=True)
    assert cursor is None


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, {0, 1, 2}),
        ({"outcome": "conflicts_found"}, {0, 1}),
        ({"outcome": "no_evidence"}, {2}),
        ({"outlet": "KHABAR 24"}, {0, 2}),
        ({"outlet": "Khabar"}, set()),
        ({"outlet": "Kh\0bar"}, set()),
        ({"q": "TICKET"}, {0}),
        ({"q": "музыкант"}, {1}),
        ({"q": "Ruzakhunov"}, {2}),
        ({"q": "100%"}, {2}),
        ({"q": "1_0"}, set()),
        ({"q": "\\"}, set()),
        ({"q": "\0"}, set()),
        ({"q": "\ud800"}, set()),
        ({"q": "ticket", "outcome": "no_evidence"}, set()),
    ],
)
def test_checks_are_found_by_outcome_outlet_and_words(
    session: Session, wanted: dict[str, str], found: set[int]
) -> None:
    told = [
        assessment("He bought a ticket."),
        assessment("Музыканта задержали.", outlet="Первый"),
        assessment("100% of them.", outcome="no_evidence", subject="Vikram Ruzakhunov"),
    ]
    made = [stored(session, one).id for one in told]
    page, _ = assessments.page(session, **wanted)  # type: ignore[arg-type]
    assert {made.index(check.id) for check in page} == found


def test_a_cursor_of_another_list_is_bad_input(session: Session) -> None:
    from app.store.cursors import to_cursor

    with pytest.raises(BadInput):
        assessments.page(session, cursor=to_cursor("doc_01"))


def test_a_review_shows_in_the_answer_and_changes_its_tag(database: Database) -> None:
    with database.session() as session:
        saved = stored(session)
    finding = saved.wire["conflicts"][0]["id"]
    with database.session() as session:
        after = assessments.review(
            session,
            saved.id,
            finding,
            state="confirmed",
            by="Aigerim",
            note="Seen on the ticket.",
            if_match=saved.etag,
        )
    with database.session() as session:
        found = assessments.get(session, saved.id)
    assert found == after
    assert after.etag != saved.etag
    decided = after.wire["conflicts"][0].pop("review")
    assert (decided["state"], decided["by"], decided["note"]) == (
        "confirmed",
        "Aigerim",
        "Seen on the ticket.",
    )
    assert decided["at"] is not None
    before = dict(saved.wire["conflicts"][0])
    del before["review"]
    assert after.wire["conflicts"][0] == before


def test_an_indicator_is_reviewed_like_a_conflict(session: Session) -> None:
    saved = stored(session)
    after = assessments.review(
        session, saved.id, saved.wire["indicators"][0]["id"], state="dismissed"
    )
    assert after.wire["indicators"][0]["review"]["state"] == "dismissed"
    assert after.wire["conflicts"][0]["review"]["state"] == "open"


def test_every_decision_is_kept_and_the_latest_holds(database: Database) -> None:
    with database.session() as session:
        saved = stored(session)
    finding = saved.wire["conflicts"][0]["id"]
    for state in ("confirmed", "dismissed", "open"):
        with database.session() as session:
            after = assessments.review(session, saved.id, finding, state=state)  # type: ignore[arg-type]
    assert after.wire["conflicts"][0]["review"]["state"] == "open"
    with database.session() as session:
        told = assessments.history(session, saved.id)
    assert [one.state for one in told] == ["confirmed", "dismissed", "open"]
    assert {one.finding_id for one in told} == {finding}


@pytest.mark.parametrize(
    ("tag", "allowed"),
    [
        (None, True),
        ("*", True),
        ("{etag}", True),
        ('"other", {etag}', True),
        ('"other"', False),
        ("W/{etag}", False),
        ("", False),
    ],
)
def test_only_a_tag_that_matches_lets_a_review_through(
    session: Session, tag: str | None, allowed: bool
) -> None:
    saved = stored(session)
    finding = saved.wire["conflicts"][0]["id"]
    header = None if tag is None else tag.format(etag=saved.etag)
    if allowed:
        assessments.review(session, saved.id, finding, state="confirmed", if_match=header)
    else:
        with pytest.raises(PreconditionFailed):
            assessments.review(session, saved.id, finding, state="confirmed", if_match=header)


def test_of_two_who_decide_at_once_one_is_told_to_look_again(database: Database) -> None:
    with database.session() as session:
        saved = stored(session)
    finding = saved.wire["conflicts"][0]["id"]
    start = threading.Barrier(2)

    def decide(state: str) -> str:
        start.wait(timeout=30)
        try:
            with database.session() as session:
                assessments.review(
                    session,
                    saved.id,
                    finding,
                    state=state,  # type: ignore[arg-type]
                    if_match=saved.etag,
                )
        except PreconditionFailed:
            return "look again"
        return state

    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(decide, ["confirmed", "dismissed"]))
    assert outcomes.count("look again") == 1
    with database.session() as session:
        (only,) = assessments.history(session, saved.id)
    assert only.state in outcomes


@pytest.mark.parametrize("known_check", [True, False])
def test_what_is_not_there_cannot_be_reviewed(session: Session, known_check: bool) -> None:
    saved = stored(session)
    check_id = saved.id if known_check else "chk_none"
    with pytest.raises(NotFound):
        assessments.review(session, check_id, "fnd_none", state="confirmed")


def test_a_finding_of_another_check_cannot_be_reviewed_here(session: Session) -> None:
    one, other = stored(session), stored(session)
    with pytest.raises(NotFound):
        assessments.review(session, one.id, other.wire["conflicts"][0]["id"], state="confirmed")
