import json
from hashlib import sha256
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.engine import Engine
from app.errors import Unavailable
from app.store import documents

Json = dict[str, Any]
NDJSON = {"Content-Type": "application/x-ndjson"}

TICKET: Json = {
    "text": "The musician bought his ticket on 16 December.\n\nHe plays jazz.  ",
    "language": "en",
    "published_on": "2022-01-09",
    "retrieved_at": "2022-01-10T08:00:00+06:00",
    "title": "Ministry on the ticket",
    "url": "https://example.org/ticket",
    "source": {"name": "Interior Ministry", "type": "official", "country": "KG"},
    "attributed_to": "border service",
}


def add(client: TestClient, **fields: Any) -> str:
    answer = client.post("/v1/documents", json=TICKET | fields)
    assert answer.status_code in {200, 201}, answer.text
    id: str = answer.json()["id"]
    return id


def lines(client: TestClient, *sent: Any) -> list[Json]:
    """The answers to lines, each a document or raw bytes."""
    body = b"\n".join(
        line if isinstance(line, bytes) else json.dumps(line).encode() for line in sent
    )
    answer = client.post("/v1/documents", content=body, headers=NDJSON)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/x-ndjson"
    return [json.loads(line) for line in answer.text.splitlines()]


def test_a_document_is_kept_and_read_back_as_it_was_sent(client: TestClient) -> None:
    answer = client.post("/v1/documents", json=TICKET)
    assert answer.status_code == 201
    taken = answer.json()
    assert taken["status"] == "created"
    assert taken["sha256"] == sha256(TICKET["text"].encode()).hexdigest()
    kept = client.get(answer.headers["location"]).json()
    assert kept["id"] == taken["id"]
    assert kept["length"] == len(TICKET["text"])
    assert kept["source"] == TICKET["source"] | {"owner": None}
    for name in ("text", "language", "published_on", "title", "url", "attributed_to"):
        assert kept[name] == TICKET[name]


def test_the_same_content_twice_is_one_document(client: TestClient) -> None:
    first = client.post("/v1/documents", json=TICKET)
    again = client.post("/v1/documents", json=TICKET)
    assert again.status_code == 200
    assert again.json() == first.json() | {"status": "unchanged"}
    assert len(client.get("/v1/documents").json()["items"]) == 1


def test_a_record_is_kept_as_its_sentence(client: TestClient) -> None:
    sent = {
        "record": {"event": "border crossing", "when": "2022-01-02"},
        "source": {"type": "record"},
    }
    id = client.post("/v1/documents", json=sent).json()["id"]
    assert client.get(f"/v1/documents/{id}").json()["text"] == "border crossing on 2022-01-02."


def test_lines_are_answered_one_by_one_and_a_bad_one_harms_no_other(client: TestClient) -> None:
    answers = lines(
        client,
        TICKET | {"id": "mine"},
        b"{nonsense",
        TICKET,
        TICKET | {"published_on": "2022-02-30"},
        b"",
        b"   ",
        TICKET | {"text": ""},
        b"[]",
        b'{"text": "\xff"}',
        b'{"text": "a\\ud800"}',
        TICKET | {"text": "Another text."},
    )
    assert [(a["line"], a["status"]) for a in answers] == [
        (1, "created"),
        (2, "rejected"),
        (3, "unchanged"),
        (4, "rejected"),
        (7, "rejected"),
        (8, "rejected"),
        (9, "rejected"),
        (10, "rejected"),
        (11, "created"),
    ]
    assert answers[0]["client_id"] == "mine"
    assert answers[0]["id"] == answers[2]["id"]
    assert answers[3]["detail"] == "/published_on: There is no day 2022-02-30 in the calendar."
    assert all((a["id"] is None) == (a["status"] == "rejected") for a in answers)
    assert all(a["detail"] for a in answers if a["status"] == "rejected")
    assert len(client.get("/v1/documents").json()["items"]) == 2


def test_many_lines_are_each_kept_once(client: TestClient) -> None:
    sent = [TICKET | {"text": f"Report number {n}."} for n in range(100)]
    first = lines(client, *sent)
    assert {a["status"] for a in first} == {"created"}
    again = lines(client, *sent, TICKET)
    assert [a["id"] for a in again[:100]] == [a["id"] for a in first]
    assert [a["status"] for a in again] == ["unchanged"] * 100 + ["created"]


def test_a_line_that_is_too_long_is_rejected_alone(client: TestClient) -> None:
    long = b'{"text": "' + b"a" * 2_100_000 + b'"}'
    answers = lines(client, TICKET, long, TICKET | {"text": "After it."}, long)
    assert [(a["line"], a["status"]) for a in answers] == [
        (1, "created"),
        (2, "rejected"),
        (3, "created"),
        (4, "rejected"),
    ]
    assert "limit" in answers[1]["detail"]


def test_lines_with_a_carriage_return_or_without_a_last_newline_are_read(
    client: TestClient,
) -> None:
    body = json.dumps(TICKET).encode() + b"\r\n" + json.dumps(TICKET).encode()
    answer = client.post("/v1/documents", content=body, headers=NDJSON)
    assert [json.loads(a)["status"] for a in answer.text.splitlines()] == ["created", "unchanged"]


def test_no_lines_give_no_answers(client: TestClient) -> None:
    assert lines(client) == []


def test_what_was_answered_is_kept_when_the_database_goes_away(
    client: TestClient, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = documents.save
    done = 0

    def failing(*args: Any, **kwargs: Any) -> documents.Saved:
        nonlocal done
        done += 1
        if done > 40:
            raise Unavailable("the database did not answer in time")
        return saved(*args, **kwargs)

    monkeypatch.setattr(documents, "save", failing)
    answers = lines(client, *[TICKET | {"text": f"Report number {n}."} for n in range(70)])
    assert [a["status"] for a in answers] == ["created"] * 32 + ["rejected"] * 38
    assert {a["detail"] for a in answers[32:]} == {"the database did not answer in time"}
    assert len(client.get("/v1/documents", params={"limit": 100}).json()["items"]) == 32


@pytest.mark.parametrize("kind", ["text/plain", "text/csv", ""])
def test_other_kinds_of_bodies_are_refused(client: TestClient, kind: str) -> None:
    answer = client.post("/v1/documents", content=b"a", headers={"Content-Type": kind})
    assert answer.status_code == 415


def test_a_document_that_cannot_be_used_is_refused_where_it_is_wrong(client: TestClient) -> None:
    answer = client.post("/v1/documents", json=TICKET | {"published": "2022-01-09"})
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert error["pointer"] == "/published"
    assert error["detail"] == "There is no such field. Is published_on meant?"


def test_documents_are_listed_without_their_words(client: TestClient) -> None:
    made = [add(client, text=f"Report number {n}.") for n in range(5)]
    first = client.get("/v1/documents", params={"limit": 3}).json()
    rest = client.get("/v1/documents", params={"limit": 3, "cursor": first["next"]}).json()
    assert [d["id"] for d in first["items"] + rest["items"]] == made[::-1]
    assert rest["next"] is None
    assert "text" not in first["items"][0]


def test_a_deleted_document_is_gone_from_everywhere(client: TestClient) -> None:
    id = add(client)
    assert client.get("/v1/search", params={"q": "musician ticket"}).json()["items"]
    answer = client.delete(f"/v1/documents/{id}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert client.get(f"/v1/documents/{id}").status_code == 404
    assert client.delete(f"/v1/documents/{id}").status_code == 404
    assert client.get("/v1/search", params={"q": "musician ticket"}).json() == {"items": []}


def test_a_search_gives_passages_at_their_places(client: TestClient) -> None:
    id = add(client)
    add(client, text="Wheat prices rose in Kostanay.", source={"type": "wire"})
    first, *_ = client.get("/v1/search", params={"q": "the ticket of the musician"}).json()["items"]
    assert first["document_id"] == first["span"]["document_id"] == id
    span = first["span"]
    assert TICKET["text"][span["start"] : span["end"]] == span["quote"]
    assert first["source"]["name"] == "Interior Ministry"
    assert 0 < first["similarity"] <= 1


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, True),
        ({"k": 1}, True),
        ({"before": "2022-01-10"}, True),
        ({"before": "2022-01-09"}, False),
        ({"after": "2022-01-08"}, True),
        ({"after": "2022-01-09"}, False),
        ({"language": "en-GB"}, True),
        ({"language": "ru"}, False),
        ({"source_type": "official"}, True),
        ({"source_type": "court"}, False),
    ],
)
def test_a_search_is_narrowed_by_day_language_and_source(
    client: TestClient, query: Json, found: bool
) -> None:
    add(client)
    items = client.get("/v1/search", params={"q": "ticket"} | query).json()["items"]
    assert bool(items) is found


def test_a_check_uses_the_library(client: TestClient) -> None:
    id = add(client, text="The prosecutor says that 225 people died.", published_on="2022-01-15")
    claim = {"text": "164 people died, the prosecutor says."}
    wire = client.post("/v1/checks", json={"claim": claim, "store": False}).json()
    (conflict,) = wire["conflicts"]
    assert conflict["evidence_span"]["document_id"] == id
    assert wire["versions"]["library"].startswith("sha256:")
    earlier = {"claim": claim, "store": False, "as_of": "2022-01-14"}
    assert client.post("/v1/checks", json=earlier).json()["outcome"] == "no_evidence"
    add(client, text="Something else.")
    changed = client.post("/v1/checks", json={"claim": claim, "store": False}).json()
    assert changed["versions"]["library"] != wire["versions"]["library"]


def test_annotations_of_library_documents_have_the_words_around_the_quote(
    client: TestClient,
) -> None:
    id = add(client, text="The prosecutor says that 225 people died.", url=None)
    wire = client.post("/v1/checks", json={"claim": {"text": "164 people died, he says."}}).json()
    collection = client.get(f"/v1/checks/{wire['id']}/annotations").json()
    _, evidence = collection["first"]["items"][0]["target"]
    assert evidence["source"].endswith(f"/v1/documents/{id}")
    assert evidence["selector"][0]["prefix"] == "The prosecutor says that "
