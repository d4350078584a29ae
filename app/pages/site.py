"""The pages put into the application: their addresses, and errors as pages for whoever reads pages."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from app.api.deps import Forbidden
from app.api.problems import as_sentence
from app.errors import AppError
from app.pages import asking, claim, downloads, entrance, library, queue, transcripts
from app.pages.door import LoginNeeded, visited
from app.pages.sessions import Sessions
from app.settings import Settings

#: In this order: "/library/new" before "/library/{document_id}".
ROUTERS = tuple(
    room.router for room in (queue, asking, claim, downloads, library, transcripts, entrance)
)

#: Addresses of programs; their errors stay problem documents whoever asks.
_FOR_PROGRAMS = ("/v1/", "/healthz", "/readyz", "/metrics", "/openapi.json")

Answer = Callable[[Request, Exception], Awaitable[Response]]

_TITLES = {
    401: "A key is needed",
    403: "Not open to you",
    404: "Nothing here",
    409: "That does not fit",
    412: "Somebody was faster",
    413: "Too long",
    422: "That cannot be used",
    500: "Something went wrong",
    503: "Not ready yet",
}


def install(app: FastAPI, settings: Settings) -> None:
    """Adds the pages to `app`, and answers errors as pages where a browser asks for one."""
    app.state.sessions = Sessions(settings)
    for router in ROUTERS:
        app.include_router(router)
    for kind in (AppError, HTTPException, RequestValidationError, Exception):
        inner: Any = app.exception_handlers[kind]
        app.add_exception_handler(kind, _for_browsers(inner))


def _for_browsers(inner: Answer) -> Answer:
    """A handler that answers browsers with a page and everybody else as before."""

    async def answer(request: Request, error: Exception) -> Response:
        if not _reads_pages(request):
            return await inner(request, error)
        page = visited(request)
        if isinstance(error, LoginNeeded):
            back = quote(str(request.url.path) if request.method == "GET" else "/")
            return page.redirect(f"/login?to={back}")
        plain = await inner(request, error)
        detail = as_sentence(error.detail) if isinstance(error, AppError) else None
        status = plain.status_code
        if detail is None and status not in _TITLES:
            detail = HTTPStatus(status).phrase
        return page.html(
            "error.html",
            status=status,
            title=_TITLES.get(status, "That cannot be used"),
            detail=detail,
            again=status == HTTPStatus.SERVICE_UNAVAILABLE,
            forbidden=isinstance(error, Forbidden),
        )

    return answer


def _reads_pages(request: Request) -> bool:
    path = request.url.path
    accepts = request.headers.get("accept", "")
    return not path.startswith(_FOR_PROGRAMS) and "text/html" in accepts
