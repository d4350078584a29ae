"""Whole cases through the service: what must be flagged at its words, and what must stay silent."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.engine import Engine
from app.main import create_app
from app.settings import Settings

HERE = Path(__file__).parent
CASES = sorted(path.name for path in (HERE / "golden").iterdir() if path.is_dir())
QUIET = [
    json.loads(line) for line in (HERE / "quiet" / "pairs.jsonl").read_text("utf-8").splitlines()
]
SEED = Path(
    os.environ.get("BELIE_SEED_ARTICLE", HERE.parent.parent / "shared/domain/seed-article.txt")
)


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    settings = Settings()
    engine = Engine.open(settings)
    yield TestClient(create_app(settings, engine=engine))
    engine.close()


def ask(
    client: TestClient, claim: dict[str, Any], evidence: list[dict[str, Any]]
) -> dict[str, Any]:
    body = {"claim": claim, "evidence": evidence, "use_library": False, "store": False}
    answer = client.post("/v1/checks", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def flagged(assessment: dict[str, Any], want: dict[str, str], claim: str, evidence: str) -> bool:
    """A conflict of the kind whose spans meet the wanted words on both sides."""

    def meets(span: dict[str, Any], text: str, quote: str) -> bool:
        start = text.index(quote)
        return span["start"] < start + len(quote) and start < span["end"]

    return any(
        conflict["kind"] == want["kind"]
        and meets(conflict["claim_span"], claim, want["claim"])
        and meets(conflict["evidence_span"], evidence, want["evidence"])
        for conflict in assessment["conflicts"]
    )


def verify(assessment: dict[str, Any], claim: str, evidence: str, expected: dict[str, Any]) -> None:
    assert assessment["outcome"] == expected["outcome"]
    for want in expected["conflicts"]:
        assert flagged(assessment, want, claim, evidence), (want, assessment["conflicts"])
    kinds = {want["kind"] for want in expected["conflicts"]}
    # An order conflict and a date conflict may both hold of one purchase.
    assert {c["kind"] for c in assessment["conflicts"]} <= kinds | {"date", "order"}
    for quote in expected["silent"]:
        start = claim.index(quote)
        for conflict in assessment["conflicts"]:
            assert (
                conflict["claim_span"]["start"] > start or conflict["claim_span"]["end"] <= start
            ), conflict
    found = {item["indicator"] for item in assessment["indicators"]}
    assert set(expected["indicators"]) <= found
    for conflict in assessment["conflicts"]:
        span = conflict["claim_span"]
        assert claim[span["start"] : span["end"]] == span["quote"]
        span = conflict["evidence_span"]
        assert evidence[span["start"] : span["end"]] == span["quote"]


@pytest.mark.parametrize("name", CASES)
def test_a_golden_case_is_flagged_at_its_words_and_nowhere_else(
    client: TestClient, name: str
) -> None:
    folder = HERE / "golden" / name
    claim = json.loads((folder / "claim.json").read_text("utf-8"))
    lines = (folder / "documents.jsonl").read_text("utf-8").splitlines()
    evidence = [json.loads(line) for line in lines]
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    verify(ask(client, claim, evidence), claim["text"], evidence[0]["text"], expected)


def _not_yet() -> list[Any]:
    """What a golden case should flag and does not, one by one; strict, so that a mended one is seen."""
    rows = []
    for name in CASES:
        expected = json.loads((HERE / "golden" / name / "expected.json").read_text("utf-8"))
        missing = expected.get("not_yet", {})
        wanted = missing.get("conflicts", []) + missing.get("indicators", [])
        rows += [pytest.param(name, want, id=f"{name}-{want}") for want in wanted]
    return rows


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="known misses of the golden cases")
@pytest.mark.parametrize(("name", "want"), _not_yet())
def test_a_known_miss_of_a_golden_case_is_flagged(
    client: TestClient, name: str, want: dict[str, str] | str
) -> None:
    folder = HERE / "golden" / name
    claim = json.loads((folder / "claim.json").read_text("utf-8"))
    lines = (folder / "documents.jsonl").read_text("utf-8").splitlines()
    evidence = [json.loads(line) for line in lines]
    assessment = ask(client, claim, evidence)
    if isinstance(want, str):
        assert want in {item["indicator"] for item in assessment["indicators"]}
    else:
        assert flagged(assessment, want, claim["text"], evidence[0]["text"])


@pytest.mark.parametrize("pair", QUIET, ids=lambda pair: pair["claim"][:50])
def test_nothing_conflicts_where_nothing_conflicts(
    client: TestClient, pair: dict[str, str]
) -> None:
    claim = {"text": pair["claim"], "language": pair["claim_language"], "said_on": pair["said_on"]}
    document = {
        "id": "e1",
        "text": pair["evidence"],
        "language": pair["evidence_language"],
        "published_on": pair["published_on"],
    }
    assessment = ask(client, claim, [document])
    assert assessment["conflicts"] == []
    assert assessment["indicators"] == []


@pytest.mark.skipif(not SEED.is_file(), reason="the newspaper article does not ship")
def test_the_article_the_product_was_conceived_from_is_flagged(client: TestClient) -> None:
    paragraphs = SEED.read_text("utf-8").split("\n\n")
    number = next(i for i, p in enumerate(paragraphs) if "unemployed man from Kyrgyzstan" in p)
    claim, evidence = paragraphs[number], paragraphs[number + 1]
    expected = {
        "outcome": "conflicts_found",
        "conflicts": [
            {
                "kind": "date",
                "claim": "bought a ticket",
                "evidence": "purchased his ticket on Dec. 16",
            },
            {
                "kind": "actor",
                "claim": "someone bought a ticket",
                "evidence": "Rouzakhunov purchased",
            },
            {"kind": "identity", "claim": "unemployed man", "evidence": "jazz musician"},
        ],
        "silent": [],
        "indicators": [
            "visible_injury",
            "unidentified_handlers",
            "small_payment_motive",
            "custody_statement_pretrial",
        ],
    }
    body = {"text": claim, "language": "en", "said_on": "2022-01-09", "outlet_type": "state_media"}
    document = {"id": "e1", "text": evidence, "language": "en", "published_on": "2022-01-09"}
    verify(ask(client, body, [document]), claim, evidence, expected)
