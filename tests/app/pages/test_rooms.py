from __future__ import annotations

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.jobs import work
from app.report import pdf
from app.worker import EngineWork
from tests.app.pages.conftest import CLAIM, EVIDENCE, Seen, Send, submit

Wire = dict[str, Any]


def test_a_claim_is_checked_from_the_browser_and_its_evidence_kept(
    client: TestClient, send: Send
) -> None:
    answer = send(
        "/check",
        text=CLAIM,
        said_on="2022-01-09",
        outlet="Channel One",
        aliases="One, Two ,",
        seen_visible_injury="1",
        keep="1",
        evidence_1_text=EVIDENCE,
        evidence_1_published_on="2022-01-15",
        evidence_1_source_name="General Prosecutor",
        evidence_1_source_type="official",
    )
    assert answer.status_code == 200
    assert "1 conflict between the claim and the evidence" in Seen(answer.text).text
    wire = client.get(f"/v1{answer.url.path}").json()
    assert wire["claim"]["text"] == CLAIM
    assert wire["claim"]["aliases"] == ["One", "Two"]
    assert wire["claim"]["observations"][0]["indicator"] == "visible_injury"
    document = wire["conflicts"][0]["evidence_span"]["document_id"]
    assert client.get(f"/v1/documents/{document}").json()["text"] == EVIDENCE


def test_evidence_that_is_not_to_be_kept_is_not(client: TestClient, send: Send) -> None:
    send("/check", text=CLAIM, evidence_1_text=EVIDENCE)
    assert client.get("/v1/documents").json()["items"] == []


def test_line_ends_of_a_form_are_those_of_a_text(client: TestClient, send: Send) -> None:
    answer = send("/check", text=f"First line.\r\n{CLAIM}")
    assert client.get(f"/v1{answer.url.path}").json()["claim"]["text"] == f"First line.\n{CLAIM}"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"text": "  "}, "Claim, text: Holds white space only"),
        ({"text": CLAIM, "said_on": "2022-02-30"}, "There is no day 2022-02-30 in the calendar."),
        (
            {"text": CLAIM, "evidence_2_text": "x", "evidence_2_published_on": "soon"},
            "Evidence 1, published on: Must be a day",
        ),
        ({"text": "x" * 20_001}, "Holds more than 20000 characters"),
    ],
)
def test_a_form_that_cannot_be_used_comes_back_filled_with_the_reason(
    client: TestClient, send: Send, fields: dict[str, str], told: str
) -> None:
    answer = send("/check", outlet="Kept & shown", **fields)
    assert answer.status_code == 422
    assert told in Seen(answer.text).text
    assert 'value="Kept &amp; shown"' in answer.text
    assert client.get("/v1/checks").json()["items"] == []


def test_the_library_is_browsed_searched_and_read(client: TestClient, demo: Wire) -> None:
    seen = Seen(client.get("/library").text)
    assert "8 documents" in seen.text
    assert len(seen.all("a", **{"class": "row"})) == 8
    seen = Seen(client.get("/library?q=ticket+to+Almaty+on+16+December").text)
    first = seen.all("a", **{"class": "row"})[0]["href"]
    html = client.get(str(first)).text
    assert '<mark id="here" class="evidence">' in html
    quoted = html.split('<mark id="here" class="evidence">')[1].split("</mark>")[0]
    # The ministry's word stands in the library in two languages.
    assert re.search("16 (December|декабря)", quoted)
    reading = Seen(client.get(str(first).split("?")[0] + "?read=1").text)
    assert "16 December 2021" in reading.text


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("source_type=state_media", 1),
        ("language=ru", 3),
        ("since=2025-01-17&until=2025-01-17", 1),
        ("since=2030-01-01", 0),
    ],
)
def test_a_search_keeps_to_its_filters(
    client: TestClient, demo: Wire, query: str, number: int
) -> None:
    seen = Seen(client.get(f"/library?q=Ruzakhunov+Рузахунов&{query}").text)
    documents = {str(row["href"]).split("?")[0] for row in seen.all("a", **{"class": "row"})}
    assert len(documents) == number


def test_a_document_is_added_shown_and_deleted(client: TestClient, send: Send) -> None:
    answer = send(
        "/library/new",
        "/library/new",
        text=EVIDENCE,
        title="<b>Toll</b>",
        published_on="2022-01-15",
    )
    assert answer.status_code == 200
    assert "<b>Toll</b>" in Seen(answer.text).text
    address = answer.url.path
    send(f"{address}/delete", address)
    assert client.get(address).status_code == 404
    assert send(f"{address}/delete", "/check").status_code == 404


def test_a_document_that_cannot_be_used_comes_back_with_the_reason(
    client: TestClient, send: Send
) -> None:
    for fields in ({"text": " "}, {"text": EVIDENCE, "published_on": "tomorrow"}):
        answer = send("/library/new", "/library/new", **fields)
        assert answer.status_code == 422
        assert Seen(answer.text).all("div", role="alert")
    assert client.get("/v1/documents").json()["items"] == []


def test_the_report_is_taken_along_as_a_page_and_as_a_pdf(
    client: TestClient, checked: Wire
) -> None:
    page = client.get(f"/checks/{checked['id']}/report.html")
    assert page.headers["content-disposition"] == f'attachment; filename="{checked["id"]}.html"'
    assert "225 people died" in Seen(page.text).text
    printed = client.get(f"/checks/{checked['id']}/report.pdf")
    assert printed.headers["content-type"] == "application/pdf"
    assert printed.content.startswith(b"%PDF-")


def test_a_pdf_that_would_have_boxes_for_letters_is_refused_with_the_letters(
    client: TestClient, checked: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "_coverage", lambda: iter([frozenset(range(0x41, 0x5B))]))
    answer = client.get(f"/checks/{checked['id']}/report.pdf")
    assert answer.status_code == 503
    assert "no font on this machine has the letters 0 1 2" in Seen(answer.text).text


def test_a_claimreview_is_there_once_a_conflict_is_confirmed(
    client: TestClient, checked: Wire, send: Send
) -> None:
    address = f"/checks/{checked['id']}/claimreview.json"
    assert client.get(address).status_code == 409
    assert address not in client.get(f"/checks/{checked['id']}").text
    (conflict,) = checked["conflicts"]
    fields = {"state": "confirmed", "seen": "0", "by": "Aigerim"}
    answer = send(f"/checks/{checked['id']}/findings/{conflict['id']}", **fields)
    assert address in answer.text
    assert client.get(address).json()["@type"] == "ClaimReview"


VTT = """WEBVTT

00:01.000 --> 00:05.000
<v Anchor>164 people died in Almaty on 5 January 2022.

01:02:03.000 --> 01:02:09.000
Tomorrow it will snow & <i>rain</i>.
"""


@pytest.fixture
def aired(client: TestClient, engine: Any) -> str:
    """The address of a transcript whose claims have been checked against one document."""
    client.post("/v1/documents", json={"text": EVIDENCE, "published_on": "2022-01-15"})
    page = client.get("/transcripts").text
    token = page.split('name="token" value="')[1].split('"')[0]
    files = [("files", ("<evening>.vtt", VTT.encode())), ("files", ("broken.vtt", b"<html>"))]
    sent = {"token": token, "said_on": "2022-01-09", "outlet": "Channel One"}
    answer = client.post("/transcripts", data=sent, files=files)
    assert answer.status_code == 200, answer.text
    work(engine.database, EngineWork(engine), wait=False)
    return str(answer.url.path)


def test_a_transcript_shows_every_cue_with_its_time_and_what_was_flagged(
    client: TestClient, aired: str
) -> None:
    html = client.get(aired).text
    seen = Seen(html)
    assert [row["class"] for row in seen.all("li") if row.get("id")] == ["cue flagged", "cue"]
    assert "0:00:01" in seen.text
    assert "1:02:03" in seen.text
    assert "<evening>.vtt" in seen.text
    assert "the file is a web page, not a transcript" in seen.text
    assert "1 conflict" in seen.text
    only = Seen(client.get(f"{aired}?flagged=1").text)
    assert [row["class"] for row in only.all("li") if row.get("id")] == ["cue flagged"]
    assert "Channel One" in Seen(client.get("/transcripts").text).text


def test_the_results_of_a_transcript_are_taken_along(client: TestClient, aired: str) -> None:
    mine = client.get(f"{aired}/results.ndjson").text.splitlines()
    theirs = client.get(f"/v1/jobs/{aired.rpartition('/')[2]}/results").text.splitlines()
    assert mine == theirs
    assert len(mine) >= 1


def test_transcripts_need_a_file_and_a_token(client: TestClient) -> None:
    page = client.get("/transcripts").text
    token = page.split('name="token" value="')[1].split('"')[0]
    nothing = [("files", ("", b""))]
    answer = client.post("/transcripts", data={"token": token}, files=nothing)
    assert answer.status_code == 422
    some = [("files", ("a.vtt", VTT.encode()))]
    assert client.post("/transcripts", data={"token": "x"}, files=some).status_code == 403
    assert submit(client, "/transcripts", "/transcripts").status_code == 415
