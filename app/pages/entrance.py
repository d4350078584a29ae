"""Coming in and going out: a key is entered once, a name is what decisions are signed with."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Response

from app.pages.door import Form, VisitedPage, local, posted
from app.pages.rendering import HEADERS, static

router = APIRouter(include_in_schema=False)

_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


@router.get("/login")
def enter(page: VisitedPage, to: Annotated[str, Query(max_length=2_000)] = "") -> Response:
    """The form for the key, or only for the name where no key is needed."""
    return page.html("login.html", to=local(to), problem=None)


@router.post("/login")
def entered(form: Annotated[Form, Depends(posted(None))]) -> Response:
    """Takes the key and the name and goes on to where the visitor wanted to go."""
    page = form.page
    to = local(form.text("to"))
    name = form.line("name")
    if not name:
        problem = page.words("Say who you are, so that the decision carries a name.")
        return page.html("login.html", status=422, to=to, problem=problem)
    if page.sessions.needs_key and (form.text("key") or page.visitor.key is None):
        visitor = page.sessions.log_in(form.text("key").strip(), name=name[:200])
        if visitor is None:
            problem = page.words("This key is not known here.")
            return page.html("login.html", status=403, to=to, problem=problem)
        page.become(visitor)
    else:
        page.rename(name)
    return page.redirect(to)


@router.post("/logout")
def leave(form: Annotated[Form, Depends(posted(None))]) -> Response:
    """Forgets the key and the name."""
    form.page.become(form.page.sessions.anyone())
    return form.page.redirect("/login")


@router.get("/static/{name}")
def asset(name: str) -> Response:
    """The pages' stylesheet, script and icon; their addresses change when they do."""
    body = static(name)
    if body is None:
        return Response(status_code=404)
    kept = HEADERS | {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(body, media_type=_TYPES[name.rpartition(".")[2]], headers=kept)
