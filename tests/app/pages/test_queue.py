from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.app.pages.conftest import CLAIM, EVIDENCE, Seen, Send

Wire = dict[str, Any]


def add(client: TestClient, **claim: str) -> Wire:
    body: dict[str, Any] = {
        "claim": {"text": CLAIM, "language": "en"} | claim,
        "use_library": False,
    }
    if claim.pop("evidence", "yes") == "yes":
        body["evidence"] = [{"text": EVIDENCE, "language": "en"}]
    body["claim"].pop("evidence", None)
    answer = client.post("/v1/checks", json=body)
    assert answer.status_code == 201, answer.text
    wire: Wire = answer.json()
    return wire


def listed(client: TestClient, query: str = "") -> list[str]:
    """The ids in the order in which the page shows them."""
    answer = client.get(f"/{query}")
    assert answer.status_code == 200
    rows = Seen(answer.text).all("a", **{"class": "row"})
    return [str(row["href"]).removeprefix("/checks/") for row in rows]


def test_the_newest_check_stands_first(client: TestClient) -> None:
    ids = [add(client, outlet=f"Channel {n}")["id"] for n in range(3)]
    assert listed(client) == sorted(ids, reverse=True)


def test_pages_follow_each_other_without_gap_or_doubling(client: TestClient) -> None:
    ids = {add(client)["id"] for _ in range(27)}
    html = client.get("/").text
    following = Seen(html).all("a", rel="next")[0]["href"]
    shown = [*listed(client), *listed(client, str(following).removeprefix("/"))]
    assert len(shown) == 27
    assert set(shown) == ids


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("?outcome=conflicts_found", {"a", "b"}),
        ("?outcome=no_evidence", {"c"}),
        ("?outlet=channel%20ONE", {"a"}),
        ("?q=curfew", {"c"}),
        ("?since=2022-01-10", {"b"}),
        ("?until=2022-01-09", {"a"}),
        ("?since=2022-01-09&until=2022-01-09&outlet=Channel+One", {"a"}),
        ("?outcome=nonsense&state=nonsense&since=yesterday", {"a", "b", "c"}),
        ("?q=%25", set()),
        ("?q=%00", {"a", "b", "c"}),
    ],
)
def test_filters_keep_what_they_say(client: TestClient, query: str, kept: set[str]) -> None:
    ids = {
        add(client, outlet="Channel One", said_on="2022-01-09")["id"]: "a",
        add(client, outlet="Channel Two", said_on="2022-01-10")["id"]: "b",
        add(client, text="A curfew was declared.", evidence="no")["id"]: "c",
    }
    assert {ids[found] for found in listed(client, query)} == kept


def test_a_check_moves_from_waiting_to_decided_to_disputed(client: TestClient, send: Send) -> None:
    wire = add(client)
    (conflict,) = wire["conflicts"]
    add(client, text="A curfew was declared.", evidence="no")  # nothing to decide about

    def states() -> list[str]:
        names = ("open", "decided", "confirmed", "disputed")
        return [name for name in names if listed(client, f"?state={name}") == [wire["id"]]]

    address = f"/checks/{wire['id']}/findings/{conflict['id']}"
    assert states() == ["open"]
    send(address, state="dismissed", seen="0", by="Aigerim")
    assert states() == ["decided"]
    assert "All decided" in Seen(client.get("/").text).text
    send(address, state="confirmed", seen="1", by="Marat")
    assert states() == ["decided", "confirmed", "disputed"]
    rows = client.get("/").text.partition('<ol class="queue">')[2]
    assert "Reviewers differ" in rows
    send(address, state="open", seen="2", by="Marat")
    assert states() == ["open"]


def test_an_empty_library_is_met_with_the_case_and_one_button_loads_it(
    client: TestClient, send: Send
) -> None:
    seen = Seen(client.get("/").text)
    assert "The library is empty" in seen.text
    assert seen.all("form", action="/demo", method="post")
    answer = send("/demo", "/")
    assert answer.status_code == 200
    assert "/checks/chk_" in str(answer.url)
    assert len(client.get("/v1/documents").json()["items"]) == 8
    assert len(listed(client)) == 1


def test_checks_are_taken_along_under_the_filters_shown(client: TestClient) -> None:
    wire = add(client, outlet="Channel One", said_on="2022-01-09")
    add(client, outlet="Channel Two")
    answer = client.get("/export/checks.csv?outlet=Channel+One")
    assert answer.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["id"], row["claim"], row["conflicts"]) for row in rows] == [
        (wire["id"], CLAIM, "1")
    ]
    lines = client.get("/export/checks.ndjson?outlet=Channel+One").text.splitlines()
    assert [json.loads(line) for line in lines] == [wire]


def test_findings_are_taken_along_with_both_quotes_and_the_review(
    client: TestClient, send: Send
) -> None:
    wire = add(client)
    (conflict,) = wire["conflicts"]
    address = f"/checks/{wire['id']}/findings/{conflict['id']}"
    send(address, state="confirmed", seen="0", by="Aigerim", note="=HYPERLINK(1)")
    body = client.get("/export/findings.csv").content.decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(body))
    assert row["claim_quote"] == conflict["claim_span"]["quote"]
    assert row["evidence_quote"] == conflict["evidence_span"]["quote"]
    assert CLAIM[int(row["claim_start"]) : int(row["claim_end"])] == row["claim_quote"]
    assert (row["state"], row["by"]) == ("confirmed", "Aigerim")
    assert row["note"] == "'=HYPERLINK(1)"  # no spreadsheet takes it for a formula
    (line,) = client.get("/export/findings.ndjson").text.splitlines()
    assert json.loads(line)["note"] == "=HYPERLINK(1)"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_no_cell_begins_like_a_formula(client: TestClient, start: str) -> None:
    add(client, text=f"{start}1+1 said the anchor.", evidence="no")
    body = client.get("/export/checks.csv").content.decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(body))
    assert row["claim"] == f"'{start}1+1 said the anchor."


def test_more_checks_than_one_page_are_taken_along_whole(client: TestClient) -> None:
    ids = [add(client, evidence="no")["id"] for _ in range(103)]
    lines = client.get("/export/checks.ndjson").text.splitlines()
    assert [json.loads(line)["id"] for line in lines] == sorted(ids, reverse=True)
