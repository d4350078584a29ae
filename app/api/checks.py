"""Checking claims, and what became of earlier checks."""

from __future__ import annotations

import hashlib
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query, Request, Response
from fastapi.responses import HTMLResponse
from pydantic import BaseModel

from app.api.answers import headers, json_answer, problems, quoted_list
from app.api.bodies import Route
from app.api.deps import EngineDep, TransactionDep, caller, known_form, no_such_page, requires
from app.api.exports import annotation_collection, claim_review
from app.api.jobs import JobOut, job_to_wire
from app.api.metrics import count_check
from app.errors import AppError, BadInput, NotFound
from app.jobs import enqueue_check
from app.report import report_html
from app.store import assessments, documents, idempotency
from app.store.database import Session
from app.wire import AssessmentOut, CheckRequest, ReviewRequest
from app.wire.assessment import ConflictOut, IndicatorOut
from app.wire.fields import Line
from detectors.types import Outcome

router = APIRouter(
    prefix="/v1/checks",
    tags=["checks"],
    route_class=Route,
    dependencies=[Depends(requires("check"))],
)
review_router = APIRouter(
    prefix="/v1/checks",
    tags=["review"],
    route_class=Route,
    dependencies=[Depends(requires("review"))],
)
routers = (router, review_router)


class PreconditionRequired(AppError):
    """A change must say which state it was decided on."""

    code = "precondition-required"
    status = 428


class CheckPage(BaseModel):
    """Checks, the newest first."""

    items: list[AssessmentOut]
    next: str | None


@router.post(
    "",
    status_code=201,
    summary="Check one claim",
    response_model=AssessmentOut,
    response_description="The assessment; it is stored at Location.",
    responses={
        200: {"model": AssessmentOut, "description": "The assessment; nothing was kept."},
        201: {"headers": headers("Location", "ETag")},
        202: {
            "model": JobOut,
            "description": "Queued; the job at Location leads to the check.",
            "headers": headers("Location", "Preference-Applied"),
        },
        **problems(409, 413, 415, 422),
    },
)
def check(
    request: Request,
    body: CheckRequest,
    engine: EngineDep,
    begin: TransactionDep,
    idempotency_key: Annotated[
        str | None,
        Header(
            min_length=1,
            max_length=255,
            pattern="^[!-~]+$",
            description="The same key with the same request gives the same answer for a day. "
            "Without effect when nothing is stored.",
        ),
    ] = None,
    prefer: Annotated[
        str | None,
        Header(
            description="`respond-async` queues the check. Without effect when nothing is stored."
        ),
    ] = None,
) -> Response:
    """Sets the claim against the evidence sent along and, unless `use_library` is false, the library.

    The answer holds findings, never a verdict.
    """
    engine.admit(body)
    if not body.store:
        checked = engine.check(body, session=begin)
        count_check(request.app.state.metrics, checked.assessment)
        return json_answer(checked.wire)
    key = f"{caller(request)}{idempotency_key}" if idempotency_key else None
    if key is not None:
        replayed = _replay(begin(), key, body)
        if replayed is not None:
            return replayed
    if _wants_async(prefer):
        job = job_to_wire(enqueue_check(begin(), body.model_dump(mode="json", exclude_unset=True)))
        status, answer, location = 202, job, f"/v1/jobs/{job['id']}"
        sent = {"Location": location, "Preference-Applied": "respond-async"}
    else:
        checked = engine.check(body, session=begin)
        count_check(request.app.state.metrics, checked.assessment)
        status, answer, location = 201, checked.wire, f"/v1/checks/{checked.wire['id']}"
        sent = {"Location": location}
        if checked.stored is not None:
            sent["ETag"] = checked.stored.etag
    if key is not None:
        idempotency.remember(begin(), key, status=status, body=answer, location=location)
    return json_answer(answer, status=status, headers=sent)


def _wants_async(prefer: str | None) -> bool:
    """True when one of the preferences is `respond-async`. Source: RFC 7240."""
    preferences = (part.partition(";")[0].strip().lower() for part in (prefer or "").split(","))
    return "respond-async" in preferences


def _replay(session: Session, key: str, body: CheckRequest) -> Response | None:
    """The answer given before under this key, None when it is new."""
    digest = hashlib.sha256(body.model_dump_json(exclude_unset=True).encode()).hexdigest()
    known = idempotency.recall(session, key, digest)
    if known is None:
        return None
    sent = {"Idempotent-Replayed": "true"}
    if known.location:
        sent["Location"] = known.location
    return json_answer(known.body, status=known.status, headers=sent)


@router.get(
    "",
    summary="List stored checks",
    response_model=CheckPage,
    responses=problems(404, 422),
)
def list_checks(
    begin: TransactionDep,
    cursor: Annotated[Line | None, Query(description="`next` of the page before.")] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 50,
    outcome: Annotated[Outcome | None, Query()] = None,
    outlet: Annotated[Line | None, Query(description="The whole name, in any case.")] = None,
    q: Annotated[Line | None, Query(description="Words in the claim, speaker or subject.")] = None,
) -> Response:
    """Stored checks, the newest first. `next` is null on the last page."""
    try:
        items, following = assessments.page(
            begin(),
            cursor=cursor or None,
            limit=limit,
            outcome=outcome,
            outlet=outlet or None,
            q=q or None,
        )
    except BadInput as error:
        raise no_such_page(error) from error
    return json_answer({"items": [item.wire for item in items], "next": following})


@router.get(
    "/{check_id}",
    summary="Read a stored check",
    response_model=AssessmentOut,
    responses={
        200: {"headers": headers("ETag")},
        304: {"description": "Nothing has changed since."},
        **problems(404, 422),
    },
)
def read_check(
    check_id: str,
    begin: TransactionDep,
    if_none_match: Annotated[str | None, Header()] = None,
) -> Response:
    """The answer as it was given, with the present state of each review."""
    stored = _stored(begin(), check_id)
    if stored.etag in quoted_list(if_none_match):
        return Response(status_code=304, headers={"ETag": stored.etag})
    return json_answer(stored.wire, headers={"ETag": stored.etag})


@router.get(
    "/{check_id}/report",
    summary="The report of a check",
    response_class=HTMLResponse,
    responses=problems(404, 422),
)
def report(check_id: str, begin: TransactionDep) -> Response:
    """A self-contained page with both quotes side by side and a drawing of when."""
    return HTMLResponse(report_html(_stored(begin(), check_id).wire))


@router.get(
    "/{check_id}/claimreview",
    summary="The confirmed conflicts as schema.org ClaimReview",
    response_class=Response,
    responses={
        200: {
            "description": "JSON-LD. It names conflicts and gives no rating number.",
            "content": {"application/ld+json": {"schema": {"type": "object"}}},
        },
        **problems(404, 409, 422),
    },
)
def claimreview(check_id: str, request: Request, begin: TransactionDep) -> Response:
    """Only what a person has confirmed is published: 409 until there is such a conflict."""
    wire = _stored(begin(), check_id).wire
    return json_answer(
        claim_review(wire, base=str(request.base_url)), media_type="application/ld+json"
    )


@router.get(
    "/{check_id}/annotations",
    summary="The findings as W3C Web Annotations",
    response_class=Response,
    responses={
        200: {
            "description": "An annotation collection with one page.",
            "content": {"application/ld+json": {"schema": {"type": "object"}}},
        },
        **problems(404, 422),
    },
)
def annotated(check_id: str, request: Request, begin: TransactionDep) -> Response:
    """Each quote by a TextQuoteSelector and a TextPositionSelector in Unicode code points."""
    session = begin()
    wire = _stored(session, check_id).wire
    return json_answer(
        annotation_collection(wire, base=str(request.base_url), bodies=_bodies(session, wire)),
        media_type='application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    )


@review_router.patch(
    "/{check_id}/findings/{finding_id}",
    summary="Confirm or dismiss a finding",
    response_model=ConflictOut | IndicatorOut,
    responses={200: {"headers": headers("ETag")}, **problems(404, 412, 413, 415, 422, 428)},
)
def review(
    check_id: str,
    finding_id: str,
    body: ReviewRequest,
    begin: TransactionDep,
    if_match: Annotated[
        str | None, Header(description="The ETag of the check that was read, or `*`.")
    ] = None,
) -> Response:
    """What a person makes of a conflict or an indicator; earlier decisions are kept."""
    known_form(finding_id)
    session = begin()
    _stored(session, check_id)
    if if_match is None:
        raise PreconditionRequired(
            "Send the ETag of the check that you have read as If-Match, so that no decision of "
            "somebody else is overwritten unseen."
        )
    stored = assessments.review(
        session,
        check_id,
        finding_id,
        state=body.state,
        by=body.by or None,
        note=body.note or None,
        if_match=if_match,
    )
    items = [*stored.wire["conflicts"], *stored.wire["indicators"]]
    (item,) = [item for item in items if item["id"] == finding_id]
    return json_answer(item, headers={"ETag": stored.etag})


def _stored(session: Session, check_id: str) -> assessments.StoredCheck:
    known_form(check_id)
    stored = assessments.get(session, check_id)
    if stored is None:
        raise NotFound(f"There is no check {check_id}.")
    return stored


def _bodies(session: Session, wire: dict[str, Any]) -> dict[str, str]:
    """The texts of the library's documents that are quoted; those sent along were not kept."""
    quoted = {item["evidence_span"]["document_id"] for item in wire["conflicts"]}
    quoted |= {item["span"]["document_id"] for item in wire["indicators"] if item["span"]}
    stored = documents.get_many(session, {id for id in quoted if id and id.startswith("doc_")})
    return {id: known.document.text.body for id, known in stored.items()}
