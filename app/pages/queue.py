"""The list of checks to work through, and what a newcomer sees before there are any."""

from __future__ import annotations

from datetime import date
from typing import Annotated, get_args

from fastapi import APIRouter, Depends, Query, Response

from app.api.deps import EngineDep, TransactionDep, no_such_page
from app.demo import case
from app.demo import documents as case_documents
from app.documents import ingest
from app.errors import BadInput
from app.pages.door import Form, opened, posted
from app.pages.rendering import Page
from app.store import documents, queue
from app.store.queue import Progress, Wanted
from detectors.types import Outcome

router = APIRouter(include_in_schema=False)

PAGE = 25

CheckPage = Annotated[Page, Depends(opened("check"))]


@router.get("/")
def first(
    page: CheckPage,
    begin: TransactionDep,
    outcome: Annotated[str, Query()] = "",
    outlet: Annotated[str, Query(max_length=1_000)] = "",
    since: Annotated[str, Query()] = "",
    until: Annotated[str, Query()] = "",
    state: Annotated[str, Query()] = "",
    q: Annotated[str, Query(max_length=1_000)] = "",
    cursor: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    """The queue; the first-run page while there is neither a check nor a document."""
    session = begin()
    wanted = wanted_from(outcome=outcome, outlet=outlet, since=since, until=until, state=state, q=q)
    try:
        entries, following = queue.page(session, wanted, cursor=cursor or None, limit=PAGE)
    except BadInput as error:
        raise no_such_page(error) from error
    filtered = wanted != Wanted()
    if not entries and not filtered and not cursor:
        held = documents.count(session)
        if not held:
            return page.html("first_run.html", held=held)
    return page.html(
        "queue.html",
        entries=entries,
        following=following,
        wanted=wanted,
        filtered=filtered,
        total=queue.count(session),
        outlets=queue.outlets(session),
        continued=bool(cursor),
    )


@router.post("/demo")
def demo(
    form: Annotated[Form, Depends(posted("library"))], engine: EngineDep, begin: TransactionDep
) -> Response:
    """Takes the case documents into the library, checks the broadcast, and shows the check."""
    ingest(engine.database, engine.required_embedder, case_documents())
    checked = engine.check(case(), session=begin)
    return form.page.redirect(f"/checks/{checked.wire['id']}")


def wanted_from(*, outcome: str, outlet: str, since: str, until: str, state: str, q: str) -> Wanted:
    """What the query of an address asks for; what is none of the choices is left out."""
    clean = {
        name: " ".join(value.replace("\0", " ").split())
        for name, value in (("outlet", outlet), ("q", q))
    }
    return Wanted(
        outcome=outcome if outcome in get_args(Outcome) else None,
        outlet=clean["outlet"] or None,
        first_day=_day(since),
        last_day=_day(until),
        progress=_progress(state),
        words=clean["q"] or None,
    )


def _progress(state: str) -> Progress | None:
    known: dict[str, Progress] = {name: name for name in get_args(Progress)}
    return known.get(state)


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
