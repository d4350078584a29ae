"""The evidence library: browse, search, and one document with what is read in it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, get_args

from fastapi import APIRouter, Depends, Query, Response

from app.api.deps import EngineDep, TransactionDep, known_form, no_such_page
from app.documents import detect_language, make_document
from app.errors import AppError, BadInput, NotFound
from app.pages.door import Form, opened, posted
from app.pages.mentions import read_for_page
from app.pages.rendering import Page
from app.report.marks import cut
from app.store import documents
from app.store.filters import Filters
from detectors.types import Source, SourceType

router = APIRouter(include_in_schema=False)

PAGE = 25
HITS = 20

LibraryPage = Annotated[Page, Depends(opened("library"))]
SOURCE_TYPES = get_args(SourceType)


@router.get("/library")
def browse(
    page: LibraryPage,
    engine: EngineDep,
    begin: TransactionDep,
    q: Annotated[str, Query(max_length=1_000)] = "",
    since: Annotated[str, Query()] = "",
    until: Annotated[str, Query()] = "",
    language: Annotated[str, Query(max_length=20)] = "",
    source_type: Annotated[str, Query()] = "",
    cursor: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    """The documents, the newest first; with `q` the passages nearest to it."""
    session = begin()
    words = " ".join(q.replace("\0", " ").split())
    filters = Filters(
        as_of=_day(until),
        after=_before(since),
        language=language if language.isascii() and language.isalpha() else None,
        source_type=source_type if source_type in SOURCE_TYPES else None,
    )
    shared: dict[str, Any] = {
        "q": words,
        "source_types": SOURCE_TYPES,
        "total": documents.count(session),
        "chosen": {"since": since, "until": until, "language": language, "type": source_type},
    }
    if words:
        hits = engine.search(session, words, k=HITS, filters=filters)
        return page.html("library.html", hits=hits, entries=None, following=None, **shared)
    try:
        entries, following = documents.page(session, cursor=cursor or None, limit=PAGE)
    except BadInput as error:
        raise no_such_page(error) from error
    return page.html("library.html", hits=None, entries=entries, following=following, **shared)


@router.get("/library/new")
def new(page: LibraryPage) -> Response:
    """A form for one document."""
    return page.html("document_form.html", fields={}, problem=None, source_types=SOURCE_TYPES)


@router.post("/library/new")
def add(
    form: Annotated[Form, Depends(posted("library"))], engine: EngineDep, begin: TransactionDep
) -> Response:
    """Takes one document in and shows it; the form again with the reason when it cannot be used."""
    page = form.page
    try:
        kind = form.text("source_type")
        document = make_document(
            form.text("text"),
            title=form.line("title"),
            url=form.line("url"),
            published_on=_required_day(page, form.line("published_on")),
            source=Source(form.line("source_name"), _source_type(kind), form.line("country")),
            attributed_to=form.line("attributed_to"),
        )
    except AppError as error:
        return page.html(
            "document_form.html",
            status=error.status,
            fields=form.fields,
            problem=error.detail,
            source_types=SOURCE_TYPES,
        )
    saved = engine.keep(begin(), document)
    return page.redirect(f"/library/{saved.id}")


@router.get("/library/{document_id}")
def document(
    document_id: str,
    page: LibraryPage,
    begin: TransactionDep,
    start: Annotated[int, Query(ge=0)] = 0,
    end: Annotated[int, Query(ge=0)] = 0,
    read: Annotated[str, Query()] = "",
) -> Response:
    """The document with the words at `[start, end)` marked; `read` shows what is understood."""
    known_form(document_id)
    stored = documents.get(begin(), document_id)
    if stored is None:
        raise NotFound(f"There is no document {document_id}.")
    text = stored.document.text
    marked = [(start, end, "1")] if 0 <= start < end <= len(text.body) else []
    published = stored.document.published_on
    reading = (
        read_for_page(
            text.body,
            language=text.language or detect_language(text.body),
            reference=published.isoformat() if published else None,
        )
        if read
        else None
    )
    return page.html(
        "document.html",
        stored=stored,
        document=stored.document,
        pieces=cut(text.body, marked),
        reading=reading,
    )


@router.post("/library/{document_id}/delete")
def delete(
    document_id: str, form: Annotated[Form, Depends(posted("library"))], begin: TransactionDep
) -> Response:
    """Takes the document out of the library; checks that quote it keep their quotes."""
    known_form(document_id)
    if not documents.delete(begin(), document_id):
        raise NotFound(f"There is no document {document_id}.")
    return form.page.redirect("/library")


def _source_type(value: str) -> SourceType | None:
    known: dict[str, SourceType] = {name: name for name in SOURCE_TYPES}
    return known.get(value)


def _required_day(page: Page, value: str | None) -> date | None:
    if value is None:
        return None
    found = _day(value)
    if found is None:
        raise BadInput(page.words("“{value}” is no day such as 2022-01-09.", value=value[:40]))
    return found


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _before(value: str) -> date | None:
    """The day before, since the store's bound is exclusive and the form's is not."""
    day = _day(value)
    return date.fromordinal(max(day.toordinal() - 1, 1)) if day else None
