"""The page of one check: claim and evidence side by side, every finding, and what people decided."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Response

from app.api.deps import Transaction, TransactionDep, known_form
from app.documents import detect_language
from app.errors import NotFound, PreconditionFailed
from app.pages.door import Form, opened, posted
from app.pages.exhibits import exhibits
from app.pages.mentions import Read, read_for_page
from app.pages.rendering import Page
from app.report.page import SAIDS, STANDINGS, compared, pieces, quotes, signs, timeline_rows
from app.report.rereading import Rereading
from app.report.timeline import draw
from app.store import assessments, documents, queue
from app.store.assessments import ReviewState, StoredCheck

router = APIRouter(include_in_schema=False)

#: Widths of the two drawings; the stylesheet shows the one that fits.
WIDE, NARROW = 1040, 320

_STATES: Mapping[str, ReviewState] = {
    "confirmed": "confirmed",
    "dismissed": "dismissed",
    "open": "open",
}
CheckPage = Annotated[Page, Depends(opened("check"))]


@router.get("/checks/{check_id}")
def claim(
    check_id: str, page: CheckPage, begin: TransactionDep, read: Annotated[str, Query()] = ""
) -> Response:
    """The check; `read` also shows what was read in the claim."""
    return _shown(page, begin, stored(begin, check_id), read=bool(read))


@router.post("/checks/{check_id}/findings/{finding_id}")
def decide(
    check_id: str,
    finding_id: str,
    form: Annotated[Form, Depends(posted("review"))],
    begin: TransactionDep,
) -> Response:
    """Takes down a decision about one finding, then shows the page at the next open one."""
    known_form(finding_id)
    page = form.page
    page.rename(form.line("by"))
    check = stored(begin, check_id)
    state = _STATES.get(form.text("state"))
    told = [
        seen for seen in assessments.history(begin(), check_id) if seen.finding_id == finding_id
    ]
    problem = None
    if state is None:
        problem = page.words("Choose to confirm, to dismiss or to reopen.")
    elif not page.visitor.name:
        problem = page.words("Say who you are, so that the decision carries a name.")
    elif form.text("seen") != str(len(told)):
        problem = page.words(
            "Somebody else has decided about this finding meanwhile. Look at the decision and decide anew."
        )
    if problem is not None or state is None:
        return _shown(page, begin, check, status=409, problem=problem, at=finding_id, form=form)
    try:
        after = assessments.review(
            begin(),
            check_id,
            finding_id,
            state=state,
            by=page.visitor.name,
            note=form.text("note").strip()[:10_000].replace("\0", "\ufffd") or None,
            if_match=check.etag,
        )
    except PreconditionFailed as error:
        raise PreconditionFailed(
            page.words("Somebody else has decided at the same moment. Go back and look again.")
        ) from error
    return page.redirect(f"/checks/{check_id}#{_next_open(after.wire, finding_id)}")


def stored(begin: Transaction, check_id: str) -> StoredCheck:
    """The check; NotFound when there is none under that id."""
    known_form(check_id)
    found = assessments.get(begin(), check_id)
    if found is None:
        raise NotFound(f"There is no check {check_id}.")
    return found


def kept_bodies(begin: Transaction, wire: Mapping[str, Any]) -> dict[str, str]:
    """The texts of the documents considered, as far as the library has them, by id."""
    ids = {str(head["document_id"]) for head in wire.get("evidence_considered") or ()}
    known = documents.get_many(begin(), {id for id in ids if id.startswith("doc_")})
    return {id: document.document.text.body for id, document in known.items()}


def _next_open(wire: Mapping[str, Any], after: str) -> str:
    """The next finding without a decision, round to the first; `after` itself when all are decided."""
    places = [place for sign in signs(wire["indicators"]) for place in sign.places]
    items = [*wire["conflicts"], *places]
    at = next((n for n, item in enumerate(items) if item["id"] == after), 0)
    for item in [*items[at + 1 :], *items[:at]]:
        if item["review"]["state"] == "open":
            return str(item["id"])
    return after


def _shown(
    page: Page,
    begin: Transaction,
    check: StoredCheck,
    *,
    read: bool = False,
    status: int = 200,
    problem: str | None = None,
    at: str | None = None,
    form: Form | None = None,
) -> Response:
    wire = check.wire
    bodies = kept_bodies(begin, wire)
    history = assessments.history(begin(), check.id)
    again = Rereading(wire, bodies)
    found_signs = signs(wire["indicators"])
    words = [place for conflict in wire["conflicts"] for place in again.claimed_words(conflict)]
    return page.html(
        "claim.html",
        status=status,
        check=check,
        wire=wire,
        claim=wire["claim"],
        pieces=pieces(wire["claim"]["text"], wire["conflicts"], found_signs, words),
        quotes=[quotes(conflict, again) for conflict in wire["conflicts"]],
        signs=found_signs,
        exhibits=exhibits(wire, found_signs, again, bodies),
        documents={head["document_id"]: head for head in wire["evidence_considered"]},
        kept=frozenset(bodies),
        drawings=_drawings(page, wire, again),
        standings=queue.standings(history),
        history=history,
        named=_named(wire, found_signs),
        unchecked=[run for run in wire["runs"] if run["status"] != "ok"],
        confirmed=any(c["review"]["state"] == "confirmed" for c in wire["conflicts"]),
        reading=read_claim(wire["claim"]) if read else None,
        saids=SAIDS,
        statement_standings=STANDINGS,
        problem=problem,
        problem_at=at,
        kept_note=form.text("note") if form else "",
    )


def read_claim(claim: Mapping[str, Any]) -> Read:
    """What the readers see in the claim, as the check read it."""
    return read_for_page(
        claim["text"],
        language=claim.get("language") or detect_language(claim["text"]),
        reference=claim.get("said_on"),
    )


def _drawings(page: Page, wire: Mapping[str, Any], again: Rereading) -> list[tuple[str, Any]]:
    def named(what: object) -> str:
        return page.words(compared(what))

    rows = timeline_rows(wire["conflicts"], again, named)
    said_on = again.said_on
    drawn = [
        (name, draw(rows, said_on=said_on, width=width, tongue=page.words.tongue))
        for name, width in (("wide", WIDE), ("narrow", NARROW))
    ]
    return [(name, drawing) for name, drawing in drawn if drawing is not None]


def _named(wire: Mapping[str, Any], found_signs: Any) -> dict[str, str]:
    """What each finding is called in the history: its number or letter."""
    names = {item["id"]: str(n) for n, item in enumerate(wire["conflicts"], start=1)}
    for sign in found_signs:
        names |= {place["id"]: sign.mark for place in sign.places}
    return names
