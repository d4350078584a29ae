import json
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.wire import AssessmentOut

Json = dict[str, Any]


def create(client: TestClient, body: Json, **headers: str) -> Json:
    answer = client.post("/v1/checks", json=body, headers=headers)
    assert answer.status_code == 201, answer.text
    created: Json = answer.json()
    return created


def test_a_stateless_check_answers_200_and_keeps_nothing(
    client: TestClient, stateless: Json
) -> None:
    before = client.get("/v1/checks").json()["items"]
    answer = client.post("/v1/checks", json=stateless)
    assert answer.status_code == 200
    assert "location" not in answer.headers
    wire = answer.json()
    assert client.get(f"/v1/checks/{wire['id']}").status_code == 404
    assert client.get("/v1/checks").json()["items"] == before


def test_the_assessment_has_the_fields_of_the_contract(client: TestClient, stateless: Json) -> None:
    stateless["claim"]["observations"] = [{"indicator": "visible_injury", "note": "bruised"}]
    wire = client.post("/v1/checks", json=stateless).json()
    AssessmentOut.model_validate(wire)
    assert wire["claim"] == stateless["claim"]
    assert wire["outcome"] == "conflicts_found"
    (conflict,) = wire["conflicts"]
    assert conflict.keys() >= {
        "id", "kind", "detector", "detector_version", "confidence", "certainty", "claim_span",
        "evidence_span", "explanation", "rule", "facts", "source", "published_on", "review",
    }  # fmt: skip
    assert conflict["claim_span"] == {"start": 0, "end": 3, "quote": "164"}
    assert conflict["evidence_span"] == {
        "document_id": "e1",
        "start": 25,
        "end": 28,
        "quote": "225",
    }
    assert conflict["facts"] == [{"what": "number", "claimed": "164", "found": "225"}]
    assert conflict["source"]["name"] == "General Prosecutor's Office"
    assert conflict["published_on"] == "2022-01-15"
    assert conflict["review"] == {"state": "open", "by": None, "note": None, "at": None}
    (sign,) = wire["indicators"]
    assert (sign["indicator"], sign["basis"], sign["span"]) == (
        "visible_injury",
        "observation",
        None,
    )
    assert wire["coercion_concern"] == "concern"
    assert wire["independent_sources"] == 1
    (considered,) = wire["evidence_considered"]
    assert (considered["document_id"], considered["title"]) == ("e1", "Toll")
    assert 0.3 < considered["similarity"] <= 1
    assert [(run["detector"], run["status"]) for run in wire["runs"]] == [("numbers", "ok")]
    assert wire["complete"] is True
    assert wire["versions"]["embedding_model"] == "bag-of-words"


@pytest.mark.parametrize(
    ("evidence", "outcome"),
    [
        ("The prosecutor says that 164 people died in the demonstrations.", "no_conflict_found"),
        ("People died in the demonstrations, the prosecutor says.", "no_conflict_found"),
        ("The bakery opens early on weekdays.", "no_evidence"),
    ],
)
def test_nothing_found_differs_from_nothing_to_compare(
    client: TestClient, stateless: Json, evidence: str, outcome: str
) -> None:
    stateless["evidence"][0]["text"] = evidence
    assert client.post("/v1/checks", json=stateless).json()["outcome"] == outcome


def test_no_evidence_at_all_is_no_evidence(client: TestClient, stateless: Json) -> None:
    stateless["evidence"] = []
    wire = client.post("/v1/checks", json=stateless).json()
    assert (wire["outcome"], wire["evidence_considered"]) == ("no_evidence", [])


def test_evidence_without_an_id_gets_the_first_that_is_free(
    client: TestClient, stateless: Json
) -> None:
    text = "The prosecutor says that 225 people died."
    stateless["evidence"] = [{"text": text}, {"id": "e1", "text": text}, {"text": text}]
    wire = client.post("/v1/checks", json=stateless).json()
    assert sorted(c["document_id"] for c in wire["evidence_considered"]) == ["e1", "e2", "e3"]
    spans = {c["evidence_span"]["document_id"] for c in wire["conflicts"]}
    assert spans == {"e1", "e2", "e3"}


def test_as_of_leaves_out_what_was_published_later(client: TestClient, stateless: Json) -> None:
    stateless["as_of"] = "2022-01-14"
    assert client.post("/v1/checks", json=stateless).json()["outcome"] == "no_evidence"
    stateless["as_of"] = "2022-01-15"
    assert client.post("/v1/checks", json=stateless).json()["outcome"] == "conflicts_found"


def test_a_record_is_checked_as_the_sentence_it_makes(client: TestClient, stateless: Json) -> None:
    record = {"event": "deaths", "where": "Almaty", "amount": "103"}
    stateless["claim"] = {"record": record}
    wire = client.post("/v1/checks", json=stateless).json()
    text = wire["claim"]["text"]
    assert wire["claim"]["record"] == record
    for name, place in wire["claim"]["record_spans"].items():
        assert text[place["start"] : place["end"]] == record[name]
    (conflict,) = wire["conflicts"]
    span = conflict["claim_span"]
    assert text[span["start"] : span["end"]] == span["quote"] == "103"


def test_the_language_is_filled_in_when_it_is_not_said(client: TestClient, stateless: Json) -> None:
    stateless["claim"] = {"text": "Во время беспорядков погибли 164 человека."}
    assert client.post("/v1/checks", json=stateless).json()["claim"]["language"] == "ru"


def test_offsets_count_code_points(client: TestClient, stateless: Json) -> None:
    stateless["claim"]["text"] = "😀👩‍👩‍👧 e\u0301 164 people died."
    stateless["evidence"][0]["text"] = "قال المدعي إن ٢٢٥ شخصا ماتوا 😀 225."
    wire = client.post("/v1/checks", json=stateless).json()
    (conflict,) = wire["conflicts"]
    for span, text in [
        (conflict["claim_span"], stateless["claim"]["text"]),
        (conflict["evidence_span"], stateless["evidence"][0]["text"]),
    ]:
        assert text[span["start"] : span["end"]] == span["quote"]
    assert wire["claim"]["text"] == stateless["claim"]["text"]


def test_a_stored_check_is_found_where_location_says(client: TestClient, stored: Json) -> None:
    answer = client.post("/v1/checks", json=stored)
    assert answer.status_code == 201
    again = client.get(answer.headers["location"])
    assert again.status_code == 200
    assert again.json() == answer.json()
    assert again.headers["etag"] == answer.headers["etag"]


def test_an_unchanged_check_need_not_be_sent_again(client: TestClient, stored: Json) -> None:
    created = client.post("/v1/checks", json=stored)
    known = {"If-None-Match": f'"other", W/{created.headers["etag"]}'}
    answer = client.get(created.headers["location"], headers=known)
    assert (answer.status_code, answer.content) == (304, b"")


def test_the_same_idempotency_key_gives_the_same_answer(client: TestClient, stored: Json) -> None:
    key = {"Idempotency-Key": "one"}
    first = client.post("/v1/checks", json=stored, headers=key)
    second = client.post("/v1/checks", json=stored, headers=key)
    assert (first.status_code, second.status_code) == (201, 201)
    assert second.json() == first.json()
    assert second.headers["location"] == first.headers["location"]
    assert second.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers


def test_an_idempotency_key_belongs_to_one_request(client: TestClient, stored: Json) -> None:
    key = {"Idempotency-Key": "two"}
    create(client, stored, **key)
    stored["claim"]["text"] = "165 people died in the demonstrations."
    answer = client.post("/v1/checks", json=stored, headers=key)
    assert answer.status_code == 409
    assert answer.headers["content-type"] == "application/problem+json"


def test_pages_follow_each_other_without_gap_or_repetition(
    client: TestClient, stored: Json
) -> None:
    stored["claim"]["outlet"] = "Khabar 24"
    made = [create(client, stored)["id"] for _ in range(5)]
    seen: list[str] = []
    cursor = None
    while True:
        query = {"outlet": "khabar 24", "limit": "2"} | ({"cursor": cursor} if cursor else {})
        page = client.get("/v1/checks", params=query).json()
        assert len(page["items"]) <= 2
        seen += [item["id"] for item in page["items"]]
        create(client, stored)  # What comes later does not disturb the pages.
        cursor = page["next"]
        if cursor is None:
            break
    assert seen == made[::-1]


def test_checks_are_listed_by_outcome_and_by_words(client: TestClient, stored: Json) -> None:
    stored["claim"]["speaker"] = "Серик Ещё-Никого"
    made = create(client, stored)["id"]
    found = client.get("/v1/checks", params={"q": "ещё-никого"}).json()["items"]
    assert [item["id"] for item in found] == [made]
    query = {"q": "ещё-никого", "outcome": "no_evidence"}
    assert client.get("/v1/checks", params=query).json() == {"items": [], "next": None}


@pytest.mark.parametrize(
    "query",
    [
        {"limit": "0"},
        {"limit": "101"},
        {"limit": "many"},
        {"limit": "9" * 5000},
        {"outcome": "true"},
        {"q": "a\0b"},
    ],
)
def test_a_listing_that_cannot_be_given_is_refused(client: TestClient, query: Json) -> None:
    answer = client.get("/v1/checks", params=query)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == f"/{next(iter(query))}"


@pytest.mark.parametrize("cursor", ["nonsense", "é", "ZG9jXzAx"])
def test_a_cursor_that_leads_nowhere_is_not_found(client: TestClient, cursor: str) -> None:
    answer = client.get("/v1/checks", params={"cursor": cursor})
    assert answer.status_code == 404
    (error,) = answer.json()["errors"]
    assert (error["pointer"], error["location"]) == ("/cursor", "query")


def test_a_finding_is_reviewed_against_the_state_that_was_read(
    client: TestClient, stored: Json
) -> None:
    created = client.post("/v1/checks", json=stored)
    where = created.headers["location"]
    finding = created.json()["conflicts"][0]["id"]
    patch = {"state": "confirmed", "note": "Seen.", "by": "Aigul"}
    answer = client.patch(
        f"{where}/findings/{finding}", json=patch, headers={"If-Match": created.headers["etag"]}
    )
    assert answer.status_code == 200
    review = answer.json()["review"]
    assert (review["state"], review["note"], review["by"]) == ("confirmed", "Seen.", "Aigul")
    assert review["at"]
    now = client.get(where)
    assert now.headers["etag"] == answer.headers["etag"] != created.headers["etag"]
    assert now.json()["conflicts"][0]["review"] == review
    stale = client.patch(
        f"{where}/findings/{finding}",
        json={"state": "dismissed"},
        headers={"If-Match": created.headers["etag"]},
    )
    assert stale.status_code == 412
    assert client.get(where).json()["conflicts"][0]["review"] == review


def test_an_indicator_is_reviewed_too(client: TestClient, stored: Json) -> None:
    stored["claim"]["text"] = "The man with a bruise said that 164 people died."
    wire = create(client, stored)
    sign = wire["indicators"][0]["id"]
    answer = client.patch(
        f"/v1/checks/{wire['id']}/findings/{sign}",
        json={"state": "dismissed"},
        headers={"If-Match": "*"},
    )
    assert answer.status_code == 200
    assert answer.json()["review"]["state"] == "dismissed"
    assert answer.json()["indicator"] == "visible_injury"


def test_a_review_without_the_state_that_was_read_is_refused(
    client: TestClient, stored: Json
) -> None:
    wire = create(client, stored)
    finding = wire["conflicts"][0]["id"]
    answer = client.patch(
        f"/v1/checks/{wire['id']}/findings/{finding}", json={"state": "confirmed"}
    )
    assert answer.status_code == 428


@pytest.mark.parametrize("path", ["chk_none/findings/fnd_none", "{id}/findings/fnd_none"])
def test_a_review_of_nothing_is_not_found(client: TestClient, stored: Json, path: str) -> None:
    wire = create(client, stored)
    answer = client.patch(
        "/v1/checks/" + path.format(id=wire["id"]),
        json={"state": "confirmed"},
        headers={"If-Match": "*"},
    )
    assert answer.status_code == 404


def test_a_review_in_no_known_state_is_refused(client: TestClient) -> None:
    answer = client.patch(
        "/v1/checks/a/findings/b", json={"state": "true"}, headers={"If-Match": "*"}
    )
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/state"


def test_only_confirmed_conflicts_become_a_claim_review(client: TestClient, stored: Json) -> None:
    stored["claim"] |= {"outlet": "Khabar 24", "url": "https://example.org/clip"}
    wire = create(client, stored)
    where = f"/v1/checks/{wire['id']}"
    assert client.get(f"{where}/claimreview").status_code == 409
    finding = wire["conflicts"][0]["id"]
    client.patch(
        f"{where}/findings/{finding}", json={"state": "confirmed"}, headers={"If-Match": "*"}
    )
    answer = client.get(f"{where}/claimreview")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/ld+json"
    review = answer.json()
    assert (review["@context"], review["@type"]) == ("https://schema.org", "ClaimReview")
    assert review["claimReviewed"] == stored["claim"]["text"]
    assert review["itemReviewed"]["author"]["name"] == "Khabar 24"
    assert review["itemReviewed"]["appearance"]["url"] == "https://example.org/clip"
    assert "ratingValue" not in review["reviewRating"]
    assert review["citation"][0]["publisher"]["name"] == "General Prosecutor's Office"
    client.patch(
        f"{where}/findings/{finding}", json={"state": "dismissed"}, headers={"If-Match": "*"}
    )
    assert client.get(f"{where}/claimreview").status_code == 409


def test_annotations_point_to_both_quotes(client: TestClient, stored: Json) -> None:
    stored["claim"]["text"] = "The man with a bruise said that 164 people died."
    wire = create(client, stored)
    answer = client.get(f"/v1/checks/{wire['id']}/annotations")
    assert answer.headers["content-type"].startswith("application/ld+json")
    collection = answer.json()
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection"
    assert collection["total"] == 2
    conflict, sign = collection["first"]["items"]
    claim, evidence = conflict["target"]
    quote, position = claim["selector"]
    text = wire["claim"]["text"]
    assert quote == {
        "type": "TextQuoteSelector",
        "exact": "164",
        "prefix": "The man with a bruise said that ",
        "suffix": " people died.",
    }
    assert position["type"] == "TextPositionSelector"
    assert text[position["start"] : position["end"]] == "164"
    assert evidence["source"] == "https://example.org/toll"
    assert evidence["selector"][0]["exact"] == "225"
    assert [body["purpose"] for body in sign["body"]] == ["commenting", "tagging"]
    assert sign["target"]["selector"][0]["exact"] == "bruise"


def test_annotations_of_indicators_point_to_where_each_stands(
    client: TestClient, stored: Json
) -> None:
    stored["claim"]["observations"] = [{"indicator": "visible_injury"}]
    stored["evidence"][0] |= {"text": "The confession looks coerced.", "url": None}
    wire = create(client, stored)
    assert [s["basis"] for s in wire["indicators"]] == ["observation", "evidence_text"]
    seen, said = client.get(f"/v1/checks/{wire['id']}/annotations").json()["first"]["items"]
    assert seen["target"].endswith(f"/v1/checks/{wire['id']}")
    assert said["target"]["source"] == f"urn:belie:{wire['id']}:e1"
    assert said["target"]["selector"][0] == {"type": "TextQuoteSelector", "exact": "coerced"}


def test_the_report_is_a_page_with_both_quotes(client: TestClient, stored: Json) -> None:
    stored["claim"]["outlet"] = "<script>alert(1)</script>"
    wire = create(client, stored)
    answer = client.get(f"/v1/checks/{wire['id']}/report")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "225" in answer.text
    assert "<script>alert" not in answer.text


@pytest.mark.parametrize("tail", ["", "/report", "/claimreview", "/annotations"])
@pytest.mark.parametrize("check", ["chk_none", "%00", "%F0%9F%98%80", "'; DROP TABLE checks"])
def test_a_check_that_is_not_there_is_not_found(client: TestClient, check: str, tail: str) -> None:
    answer = client.get(f"/v1/checks/{check}{tail}")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


def test_what_is_kept_is_what_was_answered(client: TestClient, stored: Json) -> None:
    answer = client.post("/v1/checks", json=stored)
    again = client.get(answer.headers["location"])
    assert json.loads(again.content) == json.loads(answer.content)
    assert again.content == answer.content
