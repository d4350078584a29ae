from __future__ import annotations

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.app.pages.conftest import CLAIM, EVIDENCE, Seen, Send

Wire = dict[str, Any]


def page(client: TestClient, wire: Wire, query: str = "") -> Seen:
    answer = client.get(f"/checks/{wire['id']}{query}")
    assert answer.status_code == 200, answer.text
    return Seen(answer.text)


def decide(send: Send, wire: Wire, finding: Wire, state: str, **fields: str) -> Any:
    address = f"/checks/{wire['id']}/findings/{finding['id']}"
    return send(address, **{"state": state, "seen": "0", "by": "Aigerim", **fields})


def test_the_claim_and_the_evidence_stand_word_for_word(client: TestClient, checked: Wire) -> None:
    seen = page(client, checked)
    assert "164 people died" in seen.text
    assert checked["conflicts"][0]["evidence_span"]["quote"] in seen.text
    assert "General Prosecutor · official · 15 January 2022" in seen.text


def test_the_words_that_conflict_are_marked_on_both_sides(
    client: TestClient, checked: Wire
) -> None:
    html = client.get(f"/checks/{checked['id']}").text
    strong = re.findall(r'<mark class="conflict strong" data-marks="1[^"]*">([^<]*)</mark>', html)
    assert len(strong) == 2
    assert "164" in strong[0]
    assert "225" in strong[1]


def test_evidence_that_was_sent_along_is_said_to_be_known_by_its_quotes_alone(
    client: TestClient, checked: Wire
) -> None:
    assert "only the quotes were kept" in page(client, checked).text


def test_a_document_of_the_library_is_shown_with_the_words_around_the_quote(
    client: TestClient, demo: Wire
) -> None:
    seen = page(client, demo)
    assert "Вечером 2 января 2022 года он вылетел в Алматы." in seen.text
    assert "only the quotes were kept" not in seen.text
    links = {found["href"] for found in seen.all("a")}
    span = demo["conflicts"][0]["evidence_span"]
    where = f"?start={span['start']}&end={span['end']}#here"
    assert f"/library/{span['document_id']}{where}" in links


def test_the_timeline_shows_how_far_vague_words_may_reach(client: TestClient, demo: Wire) -> None:
    seen = page(client, demo)
    assert len(seen.all("svg", role="img")) == 2
    assert seen.all("rect", **{"class": "hull"})
    assert "A thin line shows how far vague words may reach." in seen.text


def test_an_indicator_stands_apart_with_the_reason_of_the_codebook_and_its_sources(
    client: TestClient, checked: Wire
) -> None:
    from app.codebook import CODEBOOK

    html = client.get(f"/checks/{checked['id']}").text
    signs = html[html.index('id="signs"') :]
    seen = " ".join(re.sub(r"<[^>]+>", " ", signs).split())
    known = CODEBOOK["visible_injury"]
    assert known.title in seen
    assert known.why in seen.replace("&#39;", "'").replace("&#34;", '"')
    assert "Documented in:" in seen
    assert "It changes no conflict above." in seen


def test_what_was_not_checked_is_said(client: TestClient, checked: Wire, monkeypatch: Any) -> None:
    from app.store import assessments

    real = assessments.with_reviews

    def incomplete(*arguments: Any) -> Any:
        found = real(*arguments)
        for check in found:
            check.wire["runs"][0] |= {"status": "failed", "reason": "ran out of time"}
        return found

    monkeypatch.setattr(assessments, "with_reviews", incomplete)
    seen = page(client, checked)
    assert "Not everything was checked." in seen.text
    assert f"{checked['runs'][0]['detector']} failed: ran out of time" in seen.text


@pytest.mark.parametrize(
    ("evidence", "told"),
    [
        ([], "Nothing comparable was found"),
        ([CLAIM], "No conflict found"),
    ],
)
def test_nothing_found_and_nothing_to_compare_are_two_answers(
    client: TestClient, evidence: list[str], told: str
) -> None:
    body = {
        "claim": {"text": CLAIM, "language": "en"},
        "evidence": [{"text": text, "language": "en"} for text in evidence],
        "use_library": False,
    }
    seen = page(client, client.post("/v1/checks", json=body).json())
    assert told in seen.text


def test_the_reading_of_the_claim_is_that_of_belie_read(client: TestClient, checked: Wire) -> None:
    assert "Taken to mean" not in page(client, checked).text
    seen = page(client, checked, "?read=1")
    assert "Taken to mean" in seen.text
    assert "5 January 2022" in seen.text
    html = client.get(f"/checks/{checked['id']}?read=1").text
    assert re.search(r'<mark class="seen date"[^>]*>5 January 2022</mark>', html)
    assert re.search(r'<mark class="seen quantity"[^>]*>164 people</mark>', html) or re.search(
        r'<mark class="seen quantity"[^>]*>164</mark>', html
    )
    assert re.search(r'<mark class="seen[^"]*event"', html)


def test_a_decision_is_kept_with_its_name_and_note(
    client: TestClient, checked: Wire, send: Send
) -> None:
    (conflict,) = checked["conflicts"]
    answer = decide(send, checked, conflict, "confirmed", note="Seen in the record.")
    assert answer.status_code == 200
    review = client.get(f"/v1/checks/{checked['id']}").json()["conflicts"][0]["review"]
    assert (review["state"], review["by"], review["note"]) == (
        "confirmed",
        "Aigerim",
        "Seen in the record.",
    )
    seen = page(client, checked)
    assert "Aigerim confirmed 1 Seen in the record." in seen.text


def test_after_a_decision_the_browser_goes_on_to_the_next_open_finding(
    client: TestClient, checked: Wire, send: Send
) -> None:
    (conflict,), (sign, *_) = checked["conflicts"], checked["indicators"]
    client.follow_redirects = False
    try:
        found = re.search(r'name="token" value="([^"]+)"', client.get("/check").text)
        assert found is not None
        sent = {"token": found.group(1), "state": "dismissed", "seen": "0", "by": "A"}
        answer = client.post(f"/checks/{checked['id']}/findings/{conflict['id']}", data=sent)
        assert answer.status_code == 303
        assert answer.headers["location"] == f"/checks/{checked['id']}#{sign['id']}"
    finally:
        client.follow_redirects = True


def test_two_reviewers_who_differ_are_both_shown(
    client: TestClient, checked: Wire, send: Send
) -> None:
    (conflict,) = checked["conflicts"]
    decide(send, checked, conflict, "confirmed", note="It holds.")
    assert "Reviewers differ" not in page(client, checked).text
    decide(send, checked, conflict, "dismissed", by="Marat", seen="1", note="Another count.")
    seen = page(client, checked)
    assert "Reviewers differ" in seen.text
    assert "Confirmed Aigerim" in seen.text
    assert "Dismissed Marat" in seen.text
    decide(send, checked, conflict, "confirmed", by="Marat", seen="2")
    seen = page(client, checked)
    assert "Reviewers differ" not in seen.text
    assert seen.text.count("Marat dismissed 1") == 1  # the history forgets nothing


def test_a_decision_on_what_somebody_else_has_decided_meanwhile_is_refused_and_its_note_kept(
    client: TestClient, checked: Wire, send: Send
) -> None:
    (conflict,) = checked["conflicts"]
    decide(send, checked, conflict, "confirmed")
    answer = decide(send, checked, conflict, "dismissed", by="Marat", note="my long note")
    assert answer.status_code == 409
    assert "Somebody else has decided about this finding meanwhile." in Seen(answer.text).text
    assert 'value="my long note"' in answer.text
    state = client.get(f"/v1/checks/{checked['id']}").json()["conflicts"][0]["review"]["state"]
    assert state == "confirmed"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"state": "true"}, "Choose to confirm"),
        ({"by": " "}, "Say who you are"),
    ],
)
def test_a_decision_needs_a_state_and_a_name(
    client: TestClient, checked: Wire, send: Send, fields: dict[str, str], told: str
) -> None:
    (conflict,) = checked["conflicts"]
    sent = {"state": "confirmed", "seen": "0", "by": "A"} | fields
    answer = send(f"/checks/{checked['id']}/findings/{conflict['id']}", **sent)
    assert answer.status_code == 409
    assert told in Seen(answer.text).text
    assert client.get(f"/v1/checks/{checked['id']}").json() == checked


def test_an_unknown_finding_is_no_finding(checked: Wire, send: Send) -> None:
    answer = decide(send, checked, {"id": "fnd_nobody"}, "confirmed")
    assert answer.status_code == 404
    assert "text/html" in answer.headers["content-type"]


HOSTILE = "<script>alert(1)</script> \"><img src=x onerror=alert(2)> ' {{ 31847*29 }} \u202eabc"


def test_nothing_that_was_sent_becomes_markup(client: TestClient) -> None:
    body = {
        "claim": {
            "text": f"{CLAIM} {HOSTILE}",
            "outlet": HOSTILE,
            "speaker": HOSTILE,
            "subject": HOSTILE,
            "aliases": [HOSTILE],
            "url": "javascript:alert(3)",
            "observations": [
                {"indicator": "visible_injury", "note": HOSTILE, "observed_by": HOSTILE}
            ],
        },
        "evidence": [
            {
                "text": f"{EVIDENCE} {HOSTILE}",
                "title": HOSTILE,
                "url": "javascript:alert(4)",
                "source": {"name": HOSTILE, "country": HOSTILE, "owner": HOSTILE},
                "attributed_to": HOSTILE,
            }
        ],
        "use_library": False,
    }
    wire = client.post("/v1/checks", json=body).json()
    assert wire["conflicts"]
    for address in (f"/checks/{wire['id']}?read=1", "/", "/?q=%3Cscript%3E&outlet=%22%3E%3Cb"):
        answer = client.get(address)
        seen = Seen(answer.text)
        assert [found.get("src", "") for found in seen.all("script")] == [
            found["src"] for found in seen.all("script") if str(found["src"]).startswith("/static/")
        ]
        assert {found["src"] for found in seen.all("img")} == {
            found["src"] for found in seen.all("img") if str(found["src"]).startswith("/static/")
        }
        assert not [name for _, found in seen.tags for name in found if name.startswith("on")]
        assert "style" not in {name for _, found in seen.tags for name in found}
        assert not [f for f in seen.all("a") if str(f.get("href")).startswith("javascript")]
        assert str(31847 * 29) not in seen.text
    assert HOSTILE.split("\u202e")[0] in page(client, wire).text


def test_a_text_from_right_to_left_is_left_to_its_own_direction(client: TestClient) -> None:
    body = {
        "claim": {"text": "گوینده گفت که ۱۲ نفر در تهران بازداشت شدند.", "language": "fa"},
        "use_library": False,
    }
    wire = client.post("/v1/checks", json=body).json()
    html = client.get(f"/checks/{wire['id']}").text
    assert re.search(r'<div class="words text" dir="auto" lang="fa">', html)
    assert 'dir="rtl" lang="fa"' in client.get("/").text


@pytest.mark.parametrize("check_id", ["chk_none", "chk_%00", "../../etc/passwd", "ж"])
def test_what_is_not_there_is_said_as_a_page(client: TestClient, check_id: str) -> None:
    answer = client.get(f"/checks/{check_id}")
    assert answer.status_code == 404
    assert "Nothing here" in Seen(answer.text).text


def test_programs_still_get_problem_documents(client: TestClient) -> None:
    for address, accept in (("/v1/checks/chk_none", "text/html"), ("/checks/chk_none", "*/*")):
        answer = client.get(address, headers={"Accept": accept})
        assert answer.status_code == 404
        assert answer.headers["content-type"].startswith("application/problem+json")
