"""The ledger over the API: one check after another about one person."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient

Json = dict[str, Any]
PERSON = "Vikram Ruzakhunov"
AIRED: Json = {
    "text": "I took part in the riots for 200 dollars, the detained musician Vikram Ruzakhunov "
    "said on camera. No one forced me.",
    "language": "en",
    "said_on": "2022-01-09",
    "outlet": "Channel Nine",
    "outlet_type": "state_media",
    "subject": PERSON,
}


def document(text: str, day: str, id: str = "e1") -> Json:
    return {
        "id": id,
        "text": text,
        "language": "en",
        "published_on": day,
        "source": {"name": "Herald", "type": "independent_media"},
    }


HOME = document("Vikram Ruzakhunov denied that he had been tortured.", "2022-01-10")
COURT = document(
    "On 24 February Vikram Ruzakhunov told the court that he had been forced to confess.",
    "2022-02-26",
)


def check(client: TestClient, *evidence: Json, **fields: Any) -> Json:
    sent = {"claim": AIRED, "evidence": list(evidence)} | fields
    answer = client.post("/v1/checks", json=sent)
    assert answer.status_code in {200, 201}, answer.text
    wire: Json = answer.json()
    return wire


def known(client: TestClient, name: str = PERSON, **query: Any) -> list[Json]:
    answer = client.get(f"/v1/subjects/{name}/statements", params=query)
    assert answer.status_code == 200, answer.text
    items: list[Json] = answer.json()["items"]
    return items


def test_a_check_tells_what_was_said_and_what_became_of_it(client: TestClient) -> None:
    wire = check(client, COURT)
    kinds = [(told["kind"], told["standing"]) for told in wire["statements"]]
    assert kinds == [
        ("admission", "withdrawn"),
        ("voluntariness", "withdrawn"),
        ("retraction", "stands"),
    ]
    retraction = wire["statements"][-1]
    assert retraction["said"] == {"earliest": "2022-02-24", "latest": "2022-02-24"}
    assert retraction["known_from"] == "2022-02-26"
    assert wire["statements"][0]["against"] == [retraction["id"]]
    assert COURT["text"][retraction["start"] : retraction["end"]] == retraction["quote"]


def test_statements_gather_across_checks(client: TestClient) -> None:
    check(client, HOME)
    check(client, COURT)
    items = known(client)
    assert [told["kind"] for told in items] == [
        "admission",
        "voluntariness",
        "voluntariness",
        "retraction",
    ]
    assert [told["standing"] for told in items] == [*["withdrawn"] * 3, "stands"]
    assert known(client, "Викрам Рузахунов") == items
    assert known(client, "Nobody Else", alias=[PERSON]) == items
    assert known(client, "Nobody Else") == []


def test_as_of_answers_what_was_known_that_day(client: TestClient) -> None:
    check(client, HOME, {**COURT, "id": "e2"})
    early = known(client, as_of="2022-01-31")
    assert [told["kind"] for told in early] == ["admission", "voluntariness", "voluntariness"]
    assert {told["standing"] for told in early} == {"stands"}
    assert known(client, as_of="2022-01-08") == []


def test_a_later_check_hears_of_what_an_earlier_one_told(client: TestClient) -> None:
    check(client, COURT)
    wire = check(client, HOME)
    assert [told["kind"] for told in wire["statements"]].count("retraction") == 1
    assert [told["standing"] for told in wire["statements"]][:3] == ["withdrawn"] * 3
    before = check(client, HOME, as_of="2022-01-31")
    assert "retraction" not in [told["kind"] for told in before["statements"]]


def test_what_is_not_to_be_kept_stays_out_of_the_ledger(client: TestClient) -> None:
    wire = check(client, COURT, store=False)
    assert wire["statements"]
    assert known(client) == []


@pytest.mark.parametrize("day", ["yesterday", "2022-13-01"])
def test_a_day_that_is_none_is_refused(client: TestClient, day: str) -> None:
    answer = client.get(f"/v1/subjects/{PERSON}/statements", params={"as_of": day})
    assert answer.status_code == 422


def test_the_report_shows_the_ledger(client: TestClient) -> None:
    wire = check(client, HOME, {**COURT, "id": "e2"})
    page = client.get(f"/v1/checks/{wire['id']}/report").text
    assert "Who said what, and when" in page
    assert "taken back later" in page
    assert "assurance that nobody forced him" in page
