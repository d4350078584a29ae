"""One page: its words in the visitor's language, its templates, and what a browser may load."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import ChainableUndefined, ChoiceLoader, Environment, PackageLoader, pass_context
from jinja2.runtime import Context

from app.codebook import CODEBOOK
from app.pages.sessions import COOKIE, LIFETIME, Sessions, Visitor
from app.pages.words import LANGUAGES, Words, choose
from app.pages.words.russian_codebook import CODEBOOK_IN_RUSSIAN
from app.pages.words.russian_sentences import agreement_in_russian, conflict_in_russian
from app.report.days import say_day
from app.report.page import BASES, CONCERNS, KINDS, OUTCOMES, compared, host, link, shown
from detectors.indicators.model import Indicator

LANGUAGE_COOKIE = "belie_language"

#: What a page may load: our own stylesheet, script and pictures; forms go nowhere else, nobody
#: frames it. Nothing runs that stands in a page itself.
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    # Claims are not public: neither a proxy nor the history of a shared machine keeps them.
    "Cache-Control": "no-store",
}
#: From right to left, for texts whose language is known; the rest is left to the browser.
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps"})


class Page:
    """The page of one request: who looks at it, in which language, and how it is answered."""

    def __init__(
        self, request: Request, sessions: Sessions, visitor: Visitor, *, is_new: bool
    ) -> None:
        self.request = request
        self.sessions = sessions
        self.visitor = visitor
        self._says_who = is_new
        self._asked = request.query_params.get("lang")
        self.words = Words(
            choose(
                self._asked,
                request.cookies.get(LANGUAGE_COOKIE),
                request.headers.get("accept-language"),
            )
        )

    def become(self, visitor: Visitor) -> None:
        """Answers as somebody else from here on."""
        self.visitor = visitor
        self._says_who = True

    def rename(self, name: str | None) -> None:
        """Takes down the name that the visitor has given, if he has."""
        if name and name != self.visitor.name:
            self.become(replace(self.visitor, name=name[:200]))

    def html(self, template: str, *, status: int = 200, **values: Any) -> Response:
        """The template filled with `values` as an answer."""
        body = (
            _environment()
            .get_template(template)
            .render(
                _=self.words,
                _n=self.words.count,
                words=self.words,
                visitor=self.visitor,
                needs_key=self.sessions.needs_key,
                token=self.sessions.token(self.visitor),
                languages=LANGUAGES,
                here=self.request.url.path,
                address=self.address,
                asset=asset,
                outcomes=OUTCOMES,
                kinds=KINDS,
                bases=BASES,
                concerns=CONCERNS,
                codebook=_codebook(self.words.language),
                **values,
            )
        )
        # Half a surrogate pair is no character; a page shows a mark instead and goes on.
        answer = HTMLResponse(
            body.encode("utf-8", "replace"),
            status_code=status,
            headers=HEADERS | {"Content-Language": self.words.language},
        )
        return self.sent(answer)

    def redirect(self, address: str) -> Response:
        """Sends the browser to an address of this service with GET."""
        return self.sent(RedirectResponse(address, status_code=303, headers=HEADERS))

    def file(self, body: bytes | str, *, name: str, media_type: str) -> Response:
        """A file to be saved under that name, which is ASCII."""
        given = {"Content-Disposition": f'attachment; filename="{name}"'}
        data = body.encode("utf-8", "replace") if isinstance(body, str) else body
        return self.sent(Response(data, media_type=media_type, headers=HEADERS | given))

    def sent(self, answer: Response) -> Response:
        """The answer with the cookies that it needs."""
        secure = self.request.url.scheme == "https"
        if self._says_who:
            answer.set_cookie(
                COOKIE,
                self.sessions.cookie(self.visitor),
                max_age=LIFETIME,
                httponly=True,
                samesite="lax",
                secure=secure,
            )
        if self._asked is not None and self._asked in LANGUAGES:
            answer.set_cookie(
                LANGUAGE_COOKIE,
                self._asked,
                max_age=365 * 24 * 3600,
                httponly=True,
                samesite="lax",
                secure=secure,
            )
        return answer

    def address(self, **changes: object) -> str:
        """This page's address with other values in its query; None takes one away."""
        kept = {name: value for name, value in self.request.query_params.items() if name != "lang"}
        for name, value in changes.items():
            kept.pop(name, None)
            if value is not None:
                kept[name] = str(value)
        query = urlencode(kept)
        return f"{self.request.url.path}?{query}" if query else self.request.url.path


@cache
def _static() -> Mapping[str, bytes]:
    folder = files("app.pages") / "static"
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}


def static(name: str) -> bytes | None:
    """A file of the pages' own, None when there is none of that name."""
    return _static().get(name)


@cache
def asset(name: str) -> str:
    """The address of such a file; it changes with the file, so that it may be kept for long."""
    return f"/static/{name}?v={sha256(_static()[name]).hexdigest()[:12]}"


@pass_context
def _shown(context: Context, value: object) -> str:
    """A normalised value as people write it, in the page's language."""
    words: Words = context["words"]
    return shown(value, words.tongue)


@cache
def _codebook(language: str) -> Mapping[str, Indicator]:
    """The indicators by id with title and reason in the page's language."""
    if language != "ru":
        return CODEBOOK
    return {
        id: replace(entry, title=CODEBOOK_IN_RUSSIAN[id][0], why=CODEBOOK_IN_RUSSIAN[id][1])
        if id in CODEBOOK_IN_RUSSIAN
        else entry
        for id, entry in CODEBOOK.items()
    }


@pass_context
def _told(context: Context, conflict: Mapping[str, Any]) -> str:
    """What a conflict says, in the page's language."""
    words: Words = context["words"]
    if words.language != "ru":
        return str(conflict["explanation"])
    document = conflict["evidence_span"]["document_id"]
    chains = (chain["document_ids"] for chain in context["wire"].get("source_chains") or ())
    others = next((len(chain) - 1 for chain in chains if document in chain), 0)
    return conflict_in_russian(conflict, others=others)


@pass_context
def _agreed(context: Context, agreement: Mapping[str, Any]) -> str:
    """What an agreement says, in the page's language."""
    words: Words = context["words"]
    return agreement_in_russian(agreement) if words.language == "ru" else agreement["explanation"]


@pass_context
def _day(context: Context, value: date | datetime | str | None) -> str:
    """A day as people write it, "" for None; an instant is told with its time in UTC."""
    words: Words = context["words"]
    if isinstance(value, str):
        try:
            is_day = len(value) == len("2022-01-09")
            value = date.fromisoformat(value) if is_day else datetime.fromisoformat(value)
        except ValueError:
            return str(value)
    if isinstance(value, datetime):
        moment = value.astimezone(UTC)
        return f"{say_day(moment.date(), words.tongue)}, {moment:%H:%M} UTC"
    return say_day(value, words.tongue) if value else ""


def _direction(language: object) -> str:
    """The direction of a text in that language, "auto" when the browser has to find out."""
    primary = str(language or "").partition("-")[0].lower()
    return "rtl" if primary in RIGHT_TO_LEFT else "auto"


def _plain(code: object) -> str:
    return str(code).replace("_", " ").replace("-", " ")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=ChoiceLoader([PackageLoader("app.pages"), PackageLoader("app.report")]),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=ChainableUndefined,
    )
    environment.filters.update(
        value=_shown,
        told=_told,
        agreed=_agreed,
        moment=_day,
        direction=_direction,
        link=link,
        host=host,
        plain=_plain,
        noun=compared,
    )
    return environment
