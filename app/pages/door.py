"""Who may see and do what on the pages, and which forms are taken as a visitor's own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Annotated, Any
from urllib.parse import parse_qsl, urlsplit

from fastapi import Depends, Request

from app.api.bodies import bounded, require_media_type
from app.api.deps import Forbidden, Scope
from app.errors import AppError, BadInput
from app.pages.rendering import Page
from app.pages.sessions import COOKIE, Sessions

#: A form with more fields than any page has is nobody's.
MAX_FIELDS = 2_000


class LoginNeeded(AppError):
    """The page needs a key, and none has been entered in this browser."""

    code = "login-needed"
    status = 401


class ForgedForm(Forbidden):
    """The form was not made by this service for this browser."""

    code = "forged-form"


def visited(request: Request) -> Page:
    """The page for whoever asks, before any key is looked at."""
    sessions: Sessions = request.app.state.sessions
    known = sessions.read(request.cookies.get(COOKIE))
    return Page(request, sessions, known or sessions.anyone(), is_new=known is None)


VisitedPage = Annotated[Page, Depends(visited)]


def opened(scope: Scope) -> Callable[..., Page]:
    """A dependency: the page, for a visitor whose key has the scope.

    LoginNeeded without a key, Forbidden with one that does not open this door.
    """

    def check(page: VisitedPage) -> Page:
        _admit(page, scope)
        return page

    return check


def posted(scope: Scope | None) -> Callable[..., Awaitable[Form]]:
    """A dependency: a form that was sent from a page of ours by a visitor whose key has the scope.

    ForgedForm when it came from elsewhere, BadInput or TooLarge when it cannot be read.
    """

    async def check(request: Request, page: VisitedPage) -> Form:
        require_media_type(request, "application/x-www-form-urlencoded")
        limit = request.app.state.settings.max_request_bytes
        raw = b"".join([chunk async for chunk in bounded(request, limit)])
        form = Form(page, _fields(raw))
        admit_form(request, form, scope)
        return form

    return check


class Form:
    """What somebody has filled in; `page` answers it."""

    def __init__(self, page: Page, fields: Mapping[str, str]) -> None:
        self.page = page
        self.fields = fields

    def text(self, name: str) -> str:
        """The field as it was sent, line ends as they are in texts; "" when it is missing."""
        return self.fields.get(name, "").replace("\r\n", "\n")

    def line(self, name: str) -> str | None:
        """The field without white space around it; None when nothing is left."""
        return " ".join(self.text(name).split()) or None


def admit_form(request: Request, form: Form, scope: Scope | None) -> None:
    """ForgedForm when the form is not this visitor's own, or the errors of `opened`."""
    page = form.page
    _refuse_other_sites(request)
    if not page.sessions.is_token(page.visitor, form.text("token")):
        raise ForgedForm(
            page.words("This page is out of date. Go back, reload it and send it again.")
        )
    if scope is not None:
        _admit(page, scope)


def local(address: str | None) -> str:
    """The address if it leads into this service, else the first page."""
    told = address or ""
    parts = urlsplit(told)
    inside = told.startswith("/") and not parts.scheme and not parts.netloc
    plain = told.isprintable() and "\\" not in told and not told.startswith("//")
    return told if inside and plain else "/"


def _admit(page: Page, scope: Scope) -> None:
    if page.sessions.needs_key and page.visitor.key is None:
        raise LoginNeeded(page.words("Enter a key to see this page."))
    if not page.visitor.may(scope):
        raise Forbidden(
            page.words("Your key does not open this page: it lacks the scope {scope}.", scope=scope)
        )


def _refuse_other_sites(request: Request) -> None:
    """ForgedForm when the browser says that the form came from another site.

    Browsers send Origin with every form that changes something; where one does not, its other
    words and the form's token decide.
    """
    page = visited(request)
    refusal = ForgedForm(page.words("This form was sent from another site and is not taken."))
    origin = request.headers.get("origin")
    if origin is not None:
        if urlsplit(origin).netloc != request.headers.get("host"):
            raise refusal
    elif request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        raise refusal


def _fields(raw: bytes) -> dict[str, str]:
    try:
        pairs: list[tuple[str, Any]] = parse_qsl(
            raw.decode("ascii"),
            keep_blank_values=True,
            strict_parsing=bool(raw),
            errors="strict",
            max_num_fields=MAX_FIELDS,
        )
    except (UnicodeError, ValueError) as error:
        raise BadInput("The form cannot be read.") from error
    return dict(pairs)
