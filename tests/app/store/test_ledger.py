from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.store import assessments, ledger
from app.store.database import Database, Session
from app.store.ids import new_id
from detectors.types import Assessment, Claim, Said, SaidKind, Text


def said(kind: SaidKind, day: date | None, *, quote: str = "words", text_id: str = "e1") -> Said:
    return Said(
        kind, quote, text_id, 0, len(quote), "Herald", None, day, day, (day, None), ("detained",)
    )


def check(session: Session) -> str:
    claim = Claim(Text("", "He admitted it.", "en"))
    told = Assessment(claim, "no_evidence", (), (), (), "none_found", (), 0, ())
    wire: dict[str, Any] = {"id": new_id("chk"), "conflicts": [], "indicators": []}
    return assessments.save(session, told, wire=wire).id


def keep(session: Session, subject: str, *told: Said, body: str = "words and more") -> None:
    bodies = {one.text_id: body for one in told}
    ledger.keep(session, check(session), ledger.entries(subject, told, bodies))


def test_statements_come_back_as_they_were_told(session: Session) -> None:
    first = said("admission", date(2022, 1, 9), quote="NUL \0 and \ud800 and ё")
    keep(session, "Vikram Ruzakhunov", first)
    (entry,) = ledger.about(session, ["Vikram Ruzakhunov"])
    assert entry.said == first
    assert entry.subject == "Vikram Ruzakhunov"
    assert entry.check_id is not None


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("vikram ruzakhunov", True),
        ("Викрам Рузахунов", True),
        ("Vikram Rouzakhunov", True),
        ("Adam Brenn", False),
        ("Vikram Isaev", False),
    ],
)
def test_a_person_is_found_in_whatever_script(session: Session, name: str, known: bool) -> None:
    keep(session, "Vikram Ruzakhunov", said("admission", date(2022, 1, 9)))
    assert bool(ledger.about(session, [name])) is known


def test_the_same_words_of_the_same_text_are_one_statement(session: Session) -> None:
    for _ in range(2):
        keep(session, "Vikram Ruzakhunov", said("retraction", date(2022, 2, 24)))
    keep(session, "Vikram Ruzakhunov", said("retraction", date(2022, 2, 24)), body="another text")
    assert len(ledger.about(session, ["Vikram Ruzakhunov"])) == 2


def test_as_of_leaves_out_what_was_published_later_or_on_no_day(session: Session) -> None:
    keep(session, "A. Brenn", said("admission", date(2022, 1, 9), quote="one"))
    keep(session, "A. Brenn", said("retraction", date(2022, 2, 24), quote="two"))
    keep(session, "A. Brenn", said("denial", None, quote="three"))
    quotes = [entry.said.quote for entry in ledger.about(session, ["A. Brenn"])]
    assert quotes == ["one", "two", "three"]
    known = ledger.about(session, ["A. Brenn"], as_of=date(2022, 2, 23))
    assert [entry.said.quote for entry in known] == ["one"]


def test_statements_outlive_their_transaction_and_go_with_their_check(database: Database) -> None:
    with database.session() as session:
        keep(session, "Adam Brenn", said("admission", date(2022, 1, 9)))
    with database.session() as session:
        assert len(ledger.about(session, ["Adam Brenn"])) == 1
        assert ledger.about(session, []) == []
