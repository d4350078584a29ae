"""Whatever is sent, the answer is a result or a clear problem, never a failure of ours."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from app.wire.fields import SOME_WORD

Json = dict[str, Any]
JSON = {"Content-Type": "application/json"}


def problem(answer: Any, status: int) -> Json:
    """The body of a problem answer, after a look at its form."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body: Json = answer.json()
    assert body.keys() >= {"type", "title", "status", "detail", "instance"}
    assert body["status"] == status
    assert body["detail"].endswith((".", "?"))
    return body


def changed(body: Json, path: str, value: object) -> Json:
    """A copy with the value at a path such as claim/said_on or evidence/0/id."""
    body = json.loads(json.dumps(body))
    at: Any = body
    *way, last = [int(part) if part.isdecimal() else part for part in path.split("/")]
    for part in way:
        at = at[part]
    at[last] = value
    return body


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("claim/text", ""),
        ("claim/text", "   "),
        ("claim/text", "a" * 20_001),
        ("claim/text", "😀" * 20_001),
        ("claim/text", "a\0b"),
        ("claim/text", None),
        ("claim/text", 5),
        ("claim/text", {"a": "b"}),
        ("claim/said_on", "2022-02-30"),
        ("claim/said_on", "yesterday"),
        ("claim/said_on", 20220109),
        ("claim/sayd_on", "2022-01-09"),
        ("claim/outlet_type", "tv"),
        ("claim/language", "not a tag"),
        ("claim/observations", [{"indicator": "bruises"}]),
        ("evidence/0/text", ""),
        ("evidence/0/published_on", "2021-13-01"),
        ("evidence/0/source", "the ministry"),
        ("evidence/0/source", {"type": "ministry"}),
        ("evidence/0/id", ""),
        ("as_of", "0000-01-01"),
        ("use_library", "no"),
        ("store", None),
        ("verdict", True),
    ],
)
def test_a_value_that_cannot_be_used_is_pointed_to(
    client: TestClient, stateless: Json, path: str, value: object
) -> None:
    answer = client.post("/v1/checks", json=changed(stateless, path, value))
    found = problem(answer, 422)["errors"]
    pointers = [error["pointer"] for error in found]
    # A claim without any text is wrong as a whole.
    assert any(p == f"/{path}" or p.startswith(f"/{path}/") or p == "/claim" for p in pointers)
    assert all(error["detail"].endswith((".", "?")) for error in found)


def test_a_pointer_escapes_what_json_pointers_escape(client: TestClient, stateless: Json) -> None:
    stateless["claim"]["a~b\0/c"] = "x"
    (error,) = problem(client.post("/v1/checks", json=stateless), 422)["errors"]
    assert error["pointer"] == "/claim/a~0b\0~1c"


def test_a_misspelt_field_is_told_by_its_right_name(client: TestClient, stateless: Json) -> None:
    body = changed(stateless, "claim/sayd_on", "2022-01-09")
    (error,) = problem(client.post("/v1/checks", json=body), 422)["errors"]
    assert error == {
        "pointer": "/claim/sayd_on",
        "detail": "There is no such field. Is said_on meant?",
        "location": "body",
    }


def test_a_doubled_evidence_id_is_pointed_to(client: TestClient, stateless: Json) -> None:
    stateless["evidence"].append({"id": "e1", "text": "Another text."})
    (error,) = problem(client.post("/v1/checks", json=stateless), 422)["errors"]
    assert error["pointer"] == "/evidence/1/id"
    assert error["detail"] == "The id e1 is already that of evidence number 1."


@pytest.mark.parametrize(
    "path", ["claim/text", "claim/speaker", "evidence/0/text", "evidence/0/source/name", "as_of"]
)
def test_half_a_surrogate_pair_is_pointed_to(
    client: TestClient, stateless: Json, path: str
) -> None:
    sent = json.dumps(changed(stateless, path, "a\ud83dz"))
    assert "\\ud83d" in sent
    answer = client.post("/v1/checks", content=sent, headers=JSON)
    (error,) = problem(answer, 422)["errors"]
    assert error["pointer"] == f"/{path}"


def test_half_a_surrogate_pair_in_a_name_is_refused(client: TestClient, stateless: Json) -> None:
    sent = json.dumps(changed(stateless, "claim/\udfff", "a"))
    problem(client.post("/v1/checks", content=sent, headers=JSON), 422)


def test_a_whole_surrogate_pair_in_escapes_is_one_character(
    client: TestClient, stateless: Json
) -> None:
    sent = json.dumps(changed(stateless, "claim/text", "😀 164 died"))
    assert "\\ud83d\\ude00" in sent
    wire = client.post("/v1/checks", content=sent, headers=JSON).json()
    assert wire["conflicts"][0]["claim_span"]["start"] == 2


def test_20_000_characters_of_any_width_are_taken(client: TestClient, stateless: Json) -> None:
    for text in ("😀" * 19_990 + " 164 died.", "я" * 20_000):
        answer = client.post("/v1/checks", json=changed(stateless, "claim/text", text))
        assert answer.status_code == 200, answer.text


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"{",
        b"nul",
        b"null",
        b"[]",
        b'"claim"',
        b'{"claim": NaN}',
        b'{"claim": {"text": "a"}, "as_of": -Infinity}',
        b"\xff\xfe{\x00}\x00",
        b'{"claim": {"text": "\xed\xa0\x80"}}',
        b'{"claim": {"text": "\xc3"}}',
        b'{"claim": {"text": "a\x00b"}}',
        b'{"claim": {"text": "a"}} {}',
        b'{"as_of": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"claim":' * 50_000 + b"1" + b"}" * 50_000,
    ],
)
def test_what_is_no_request_is_refused(client: TestClient, sent: bytes) -> None:
    errors = problem(client.post("/v1/checks", content=sent, headers=JSON), 422)["errors"]
    assert errors[0]["pointer"].startswith(("", "/"))


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Content-Type": ""},
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Type": "multipart/form-data; boundary=x"},
        {"Content-Type": "application/xml"},
        {"Content-Type": "application/x-ndjson"},
        {"Content-Type": "nonsense"},
    ],
)
def test_only_json_is_taken_as_json(
    client: TestClient, stateless: Json, headers: dict[str, str]
) -> None:
    sent = json.dumps(stateless).encode()
    problem(client.post("/v1/checks", content=sent, headers=headers), 415)


@pytest.mark.parametrize(
    "kind", ["application/json; charset=utf-8", "APPLICATION/JSON", "application/vnd.x+json"]
)
def test_json_under_any_of_its_names_is_taken(
    client: TestClient, stateless: Json, kind: str
) -> None:
    sent = json.dumps(stateless).encode()
    answer = client.post("/v1/checks", content=sent, headers={"Content-Type": kind})
    assert answer.status_code == 200


@pytest.mark.parametrize("path", ["/v1/checks", "/v1/documents"])
def test_a_body_over_the_limit_is_refused_unread(client: TestClient, path: str) -> None:
    taken = 0

    def endless() -> Iterator[bytes]:
        nonlocal taken
        for _ in range(100):
            taken += 1
            yield b" " * 100_000

    problem(client.post(path, content=b" " * 2_000_001, headers=JSON), 413)
    problem(client.post(path, content=endless(), headers=JSON), 413)
    announced = JSON | {"Content-Length": "9" * 400}
    problem(client.post(path, content=b"{}", headers=announced), 413)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("GET", "/v1", 404),
        ("GET", "/v1/checks/", 404),
        ("GET", "/v2/checks", 404),
        ("PUT", "/v1/checks", 405),
        ("DELETE", "/v1/checks", 405),
        ("POST", "/healthz", 405),
        ("TRACE", "/v1/documents", 405),
        ("GET", "/v1/detectors/none", 404),
        ("GET", "/v1/documents/doc_none", 404),
        ("DELETE", "/v1/documents/doc_none", 404),
        ("GET", "/v1/documents/%00", 404),
        ("GET", "/v1/search", 422),
        ("GET", "/v1/search?q=", 422),
        ("GET", "/v1/search?q=%00", 422),
        ("GET", "/v1/search?q=a&k=0", 422),
        ("GET", "/v1/search?q=a&before=2022-02-30", 422),
        ("GET", "/v1/search?q=a&source_type=tv", 422),
        ("GET", "/v1/documents?cursor=x", 404),
    ],
)
def test_every_error_is_a_problem(client: TestClient, method: str, path: str, status: int) -> None:
    answer = client.request(method, path)
    body = problem(answer, status)
    assert body["instance"] == answer.request.url.path


@pytest.mark.parametrize(
    ("path", "allow"),
    [
        ("/v1/checks", "GET, POST"),
        ("/v1/documents/doc_1", "DELETE, GET"),
        ("/v1/checks/chk_1/findings/fnd_1", "PATCH"),
        ("/healthz", "GET"),
        ("/openapi.json", "GET"),
    ],
)
def test_a_wrong_method_is_told_the_right_ones(client: TestClient, path: str, allow: str) -> None:
    answer = client.put(path)
    problem(answer, 405)
    assert answer.headers["allow"] == allow


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
paths = st.sampled_from(
    ["claim", "claim/text", "claim/record", "claim/said_on", "claim/aliases", "claim/observations",
     "evidence", "evidence/0", "evidence/0/text", "evidence/0/source", "evidence/0/id", "as_of",
     "store", "use_library"]
)  # fmt: skip


@given(path=paths, value=values)
@hypothesis_settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_value_anywhere_gives_a_result_or_a_problem(
    client: TestClient, stateless: Json, path: str, value: object
) -> None:
    body = changed(stateless, path, value) | ({} if path == "store" else {"store": False})
    answer = client.post("/v1/checks", content=json.dumps(body), headers=JSON)
    assert answer.status_code in {200, 201, 422}, answer.text


@given(text=st.text(min_size=1, max_size=200), evidence=st.text(min_size=1, max_size=200))
@example(text="\U0002b740", evidence="\u2f00")  # ideographs outside the common ranges
@hypothesis_settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_every_quote_stands_at_its_offsets_in_any_text(
    client: TestClient, text: str, evidence: str
) -> None:
    body = {
        "claim": {"text": text},
        "evidence": [{"id": "e", "text": evidence}],
        "use_library": False,
        "store": False,
    }
    answer = client.post("/v1/checks", content=json.dumps(body), headers=JSON)
    unusable = any(not re.search(SOME_WORD, t) for t in (text, evidence))
    assert answer.status_code == (422 if unusable else 200)
    for conflict in answer.json().get("conflicts", []):
        for span, whole in (("claim_span", text), ("evidence_span", evidence)):
            place = conflict[span]
            assert whole[place["start"] : place["end"]] == place["quote"]
