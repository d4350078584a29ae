"""A claim checked from a form: the words, when they were said, and evidence to set beside them."""

from __future__ import annotations

from typing import Annotated, Any, get_args

from fastapi import APIRouter, Depends, Request, Response
from pydantic import ValidationError

from app.api.deps import EngineDep, TransactionDep
from app.api.metrics import count_check
from app.api.problems import as_errors
from app.codebook import CODEBOOK
from app.documents import detect_language
from app.engine import Engine
from app.errors import BadInput
from app.pages.door import Form, opened, posted
from app.pages.rendering import Page
from app.store.database import Session
from app.wire import CheckRequest, EvidenceIn, document_from_wire
from detectors.types import SourceType

router = APIRouter(include_in_schema=False)

#: Documents that the form has room for; the API takes more.
ROOM = 3
SOURCE_TYPES = get_args(SourceType)

_OF_CLAIM = ("said_on", "outlet", "outlet_type", "speaker", "subject", "language", "url")
_OF_DOCUMENT = ("published_on", "title", "url", "attributed_to")


@router.get("/check")
def ask(page: Annotated[Page, Depends(opened("check"))]) -> Response:
    """The empty form."""
    return _form(page, {"library": "1"})


@router.post("/check")
def check(
    request: Request,
    form: Annotated[Form, Depends(posted("check"))],
    engine: EngineDep,
    begin: TransactionDep,
) -> Response:
    """Checks the claim and shows the check; the form again with the reasons when it cannot be read."""
    page = form.page
    try:
        asked = CheckRequest.model_validate(request_from(form))
    except ValidationError as error:
        problems = [
            f"{_place(page, told['pointer'])}: {told['detail']}"
            for told in as_errors(
                [{**each, "loc": ("body", *each["loc"])} for each in error.errors()]
            )
        ]
        return _form(page, form.fields, status=422, problems=problems)
    try:
        engine.admit(asked)
        if form.text("keep") and page.visitor.may("library"):
            asked = _kept(engine, begin(), asked)
        checked = engine.check(asked, session=begin)
    except BadInput as error:
        return _form(page, form.fields, status=422, problems=[error.detail])
    count_check(request.app.state.metrics, checked.assessment)
    return page.redirect(f"/checks/{checked.wire['id']}")


def request_from(form: Form) -> dict[str, Any]:
    """The form as the wire has it; fields that are empty are left out."""
    claim: dict[str, Any] = {"text": form.text("text")}
    claim |= {name: form.line(name) for name in _OF_CLAIM if form.line(name)}
    aliases = [name.strip() for name in form.text("aliases").split(",") if name.strip()]
    if aliases:
        claim["aliases"] = aliases
    seen = [
        {"indicator": name, "observed_by": form.page.visitor.name or form.line("by") or "reviewer"}
        for name in CODEBOOK
        if form.text(f"seen_{name}")
    ]
    if seen:
        claim["observations"] = seen
    evidence = []
    for number in range(1, ROOM + 1):
        if not form.text(f"evidence_{number}_text").strip():
            continue
        document: dict[str, Any] = {"text": form.text(f"evidence_{number}_text")}
        for name in _OF_DOCUMENT:
            value = form.line(f"evidence_{number}_{name}")
            if value:
                document[name] = value
        source = {
            name: form.line(f"evidence_{number}_source_{name}")
            for name in ("name", "type")
            if form.line(f"evidence_{number}_source_{name}")
        }
        if source:
            document["source"] = source
        evidence.append(document)
    return {"claim": claim, "evidence": evidence, "use_library": bool(form.text("library"))}


def _kept(engine: Engine, session: Session, asked: CheckRequest) -> CheckRequest:
    """The request with each of its documents taken into the library, under the id it has there."""
    kept: list[EvidenceIn] = []
    for document in asked.evidence:
        made = document_from_wire(document, id="", detect_language=detect_language)
        saved = engine.keep(session, made)
        if all(saved.id != other.id for other in kept):
            kept.append(document.model_copy(update={"id": saved.id}))
    return asked.model_copy(update={"evidence": kept})


def _form(
    page: Page, fields: Any, *, status: int = 200, problems: list[str] | None = None
) -> Response:
    visual = {name: known for name, known in CODEBOOK.items() if "V" in known.families}
    return page.html(
        "check_form.html",
        status=status,
        fields=fields,
        problems=problems or [],
        room=ROOM,
        source_types=SOURCE_TYPES,
        visual=visual,
        seen_names=[f"seen_{name}" for name in visual],
    )


def _place(page: Page, pointer: str) -> str:
    """Which field of the form a pointer of the wire means."""
    parts = pointer.strip("/").split("/")
    if parts[0] == "evidence" and len(parts) > 1 and parts[1].isdecimal():
        named = page.words("Evidence {n}", n=int(parts[1]) + 1)
        return f"{named}, {parts[-1].replace('_', ' ')}" if len(parts) > 2 else named
    return page.words("Claim") + (f", {parts[-1].replace('_', ' ')}" if len(parts) > 1 else "")
