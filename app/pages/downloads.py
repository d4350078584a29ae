"""What can be taken away: the report as HTML or PDF, ClaimReview, and lists as CSV or NDJSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response
from fastapi.responses import StreamingResponse

from app.api.deps import EngineDep, TransactionDep
from app.api.exports import claim_review
from app.engine import Engine
from app.pages.claim import CheckPage, kept_bodies, stored
from app.pages.queue import wanted_from
from app.pages.rendering import HEADERS
from app.report import report_html, report_pdf
from app.store import queue
from app.store.queue import Wanted

router = APIRouter(include_in_schema=False)

_CHECK_COLUMNS: tuple[str, ...] = (
    *("id", "created_at", "outcome", "outlet", "outlet_type", "said_on", "speaker", "subject"),
    *("language", "claim", "url", "conflicts", "confirmed", "dismissed", "indicators"),
    *("coercion_concern", "agreements", "independent_sources", "complete", "not_checked"),
)
_FINDING_COLUMNS: tuple[str, ...] = (
    *("check_id", "finding_id", "what", "kind", "certainty", "confidence", "claim_quote"),
    *("claim_start", "claim_end", "evidence_quote", "evidence_start", "evidence_end"),
    *(
        "document_id",
        "source",
        "source_type",
        "published_on",
        "rule",
        "detector",
        "claimed",
        "found",
    ),
    *("explanation", "state", "by", "note", "at", "said_on", "outlet"),
)


@router.get("/checks/{check_id}/report.html")
def report(check_id: str, page: CheckPage, begin: TransactionDep) -> Response:
    """The report as one file of its own."""
    wire = stored(begin, check_id).wire
    body = report_html(wire, kept_bodies(begin, wire))
    return page.file(body, name=f"{check_id}.html", media_type="text/html; charset=utf-8")


@router.get("/checks/{check_id}/report.pdf")
def report_as_pdf(check_id: str, page: CheckPage, begin: TransactionDep) -> Response:
    """The report as a PDF; Unavailable where a letter of it could not be set."""
    wire = stored(begin, check_id).wire
    body = report_pdf(wire, kept_bodies(begin, wire))
    return page.file(body, name=f"{check_id}.pdf", media_type="application/pdf")


@router.get("/checks/{check_id}/claimreview.json")
def claimreview(check_id: str, page: CheckPage, begin: TransactionDep) -> Response:
    """The confirmed conflicts for search engines; Conflict until there is one."""
    review = claim_review(stored(begin, check_id).wire, base=str(page.request.base_url))
    return page.file(
        json.dumps(review, ensure_ascii=False, indent=2),
        name=f"{check_id}.claimreview.json",
        media_type="application/ld+json",
    )


@router.get("/checks/{check_id}/assessment.json")
def assessment(check_id: str, page: CheckPage, begin: TransactionDep) -> Response:
    """The check as the API answers it."""
    return page.file(
        json.dumps(stored(begin, check_id).wire, ensure_ascii=False, indent=2),
        name=f"{check_id}.json",
        media_type="application/json",
    )


@router.get("/export/{name}")
def export(
    name: Literal["checks.csv", "checks.ndjson", "findings.csv", "findings.ndjson"],
    page: CheckPage,
    engine: EngineDep,
    outcome: Annotated[str, Query()] = "",
    outlet: Annotated[str, Query(max_length=1_000)] = "",
    since: Annotated[str, Query()] = "",
    until: Annotated[str, Query()] = "",
    state: Annotated[str, Query()] = "",
    q: Annotated[str, Query(max_length=1_000)] = "",
) -> Response:
    """The checks that the queue shows under the same filters, or their findings, one a line."""
    wanted = wanted_from(outcome=outcome, outlet=outlet, since=since, until=until, state=state, q=q)
    what, _, form = name.partition(".")
    wires = _wires(engine, wanted)
    rows: Iterator[Mapping[str, Any]]
    if what == "checks":
        rows = (_check_row(wire) for wire in wires) if form == "csv" else wires
        columns = _CHECK_COLUMNS
    else:
        rows = (row for wire in wires for row in _finding_rows(wire))
        columns = _FINDING_COLUMNS
    given = {"Content-Disposition": f'attachment; filename="belie-{name}"'}
    body = _csv(rows, columns) if form == "csv" else _ndjson(rows)
    kind = "text/csv; charset=utf-8" if form == "csv" else "application/x-ndjson"
    return page.sent(StreamingResponse(body, media_type=kind, headers=HEADERS | given))


def _wires(engine: Engine, wanted: Wanted) -> Iterator[Mapping[str, Any]]:
    """The checks page by page, each page in a transaction of its own."""
    cursor: str | None = None
    while True:
        with engine.database.session() as session:
            checks, cursor = queue.answers(session, wanted, cursor=cursor, limit=100)
        yield from (check.wire for check in checks)
        if cursor is None:
            return


def _check_row(wire: Mapping[str, Any]) -> Mapping[str, Any]:
    claim = wire["claim"]
    states = [item["review"]["state"] for item in wire["conflicts"]]
    return {
        **{name: claim.get(name) for name in _CHECK_COLUMNS if name in claim},
        **{name: wire[name] for name in _CHECK_COLUMNS if name in wire},
        "claim": claim["text"],
        "conflicts": len(wire["conflicts"]),
        "confirmed": states.count("confirmed"),
        "dismissed": states.count("dismissed"),
        "indicators": len(wire["indicators"]),
        "agreements": len(wire["corroborations"]),
        "not_checked": "; ".join(
            f"{run['detector']}: {run['status']}" for run in wire["runs"] if run["status"] != "ok"
        ),
    }


def _finding_rows(wire: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    claim = wire["claim"]
    shared = {
        "check_id": wire["id"],
        "said_on": claim.get("said_on"),
        "outlet": claim.get("outlet"),
    }
    for item in wire["conflicts"]:
        facts = item["facts"]
        yield shared | {
            "what": "conflict",
            "finding_id": item["id"],
            **{
                name: item[name]
                for name in ("kind", "certainty", "confidence", "published_on", "rule", "detector")
            },
            **{f"claim_{name}": item["claim_span"][name] for name in ("quote", "start", "end")},
            **{
                f"evidence_{name}": item["evidence_span"][name]
                for name in ("quote", "start", "end")
            },
            "document_id": item["evidence_span"]["document_id"],
            "source": item["source"]["name"],
            "source_type": item["source"]["type"],
            "claimed": "; ".join(fact["claimed"] for fact in facts),
            "found": "; ".join(fact["found"] for fact in facts),
            "explanation": item["explanation"],
            **item["review"],
        }
    for item in wire["indicators"]:
        span = item["span"] or {}
        side = "evidence" if span.get("document_id") else "claim"
        yield shared | {
            "what": "indicator",
            "finding_id": item["id"],
            "kind": item["indicator"],
            "certainty": item["strength"],
            "rule": item["basis"],
            "detector": item["detector"],
            **{f"{side}_{name}": span.get(name) for name in ("quote", "start", "end")},
            "document_id": span.get("document_id"),
            "explanation": item["explanation"],
            **item["review"],
        }


def _csv(rows: Iterator[Mapping[str, Any]], columns: tuple[str, ...]) -> Iterator[bytes]:
    """CSV in UTF-8 with a mark at its head, which spreadsheets need to see that it is UTF-8."""
    yield b"\xef\xbb\xbf"
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row.get(name)) for name in columns])
        yield line.getvalue().encode("utf-8", "replace")
        line.seek(0)
        line.truncate()
    yield line.getvalue().encode("utf-8", "replace")


def _cell(value: object) -> object:
    """A value that no spreadsheet takes for a formula. Source: OWASP, CSV Injection."""
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return f"'{value}"
    return value


def _ndjson(rows: Iterator[Mapping[str, Any]]) -> Iterator[bytes]:
    for row in rows:
        yield (json.dumps(row, ensure_ascii=False) + "\n").encode("utf-8", "replace")
