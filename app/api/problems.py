"""Errors as RFC 9457 problem details, for everything that can go wrong between a client and us."""

from __future__ import annotations

import difflib
import json
import logging
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException

from app.errors import AppError
from app.wire.requests import ClaimIn, DocumentIn, EvidenceIn, ObservationIn, SourceIn

MEDIA_TYPE = "application/problem+json"

_log = logging.getLogger(__name__)


class ProblemError(BaseModel):
    """One place of the request that cannot be used."""

    pointer: str = Field(
        description="JSON Pointer (RFC 6901) into the body; for a parameter /name."
    )
    detail: str = Field(description="What is wrong there, as a sentence.")
    location: str | None = Field(
        default=None, description="Where the pointer points: body, query, path or header."
    )


class Problem(BaseModel):
    """What went wrong (RFC 9457)."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": "urn:belie:problem:bad-input",
                    "title": "Unprocessable Content",
                    "status": 422,
                    "detail": "There is no day 2022-02-30 in the calendar.",
                    "instance": "/v1/checks",
                    "errors": [
                        {
                            "pointer": "/claim/said_on",
                            "detail": "There is no day 2022-02-30 in the calendar.",
                            "location": "body",
                        }
                    ],
                }
            ]
        }
    )

    type: str = Field(description="A stable name of the kind of problem.")
    title: str = Field(description="The phrase of the status.")
    status: Annotated[int, Field(ge=400, le=599)]
    detail: str = Field(description="What happened, as a sentence.")
    instance: str = Field(description="The path that was asked for.")
    errors: list[ProblemError] | None = Field(
        default=None, description="Each place of the input that cannot be used."
    )


class InvalidBody(AppError):
    """A body that the wire contract does not allow, with each place of it."""

    code = "bad-input"
    status = 422

    def __init__(self, errors: list[dict[str, str]]) -> None:
        more = len(errors) - 1
        super().__init__(errors[0]["detail"] + (f" And {more} more." if more > 0 else ""))
        self.errors = errors

    @property
    def told(self) -> str:
        """All places in one line."""
        return " ".join(f"{error['pointer'] or 'It'}: {error['detail']}" for error in self.errors)


def install(app: FastAPI) -> None:
    """Every error of `app` is answered as a problem from now on."""
    app.add_exception_handler(AppError, _app_error)
    app.add_exception_handler(HTTPException, _http_exception)
    app.add_exception_handler(RequestValidationError, _validation)
    app.add_exception_handler(Exception, _unexpected)


def problem(
    path: str,
    *,
    status: int,
    code: str,
    detail: str,
    errors: Sequence[Mapping[str, str]] = (),
    headers: Mapping[str, str] | None = None,
) -> Response:
    """The problem as a response; letters that no UTF-8 has are written as escapes."""
    body: dict[str, Any] = {
        "type": f"urn:belie:problem:{code}",
        "title": _phrases.get(status) or HTTPStatus(status).phrase,
        "status": status,
        "detail": as_sentence(detail),
        "instance": path,
    }
    if errors:
        body["errors"] = list(errors)
    return Response(
        json.dumps(body, ensure_ascii=False).encode("utf-8", "backslashreplace"),
        status_code=status,
        headers=dict(headers or {}),
        media_type=MEDIA_TYPE,
    )


# As RFC 9110 has them; Python 3.11 has the older words.
_phrases = {413: "Content Too Large", 422: "Unprocessable Content"}


def as_errors(errors: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Pydantic's errors as pointers and sentences; what was sent is not repeated."""
    return [_as_error(error) for error in errors]


async def _app_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, AppError)
    detail = as_sentence(error.detail)
    errors = getattr(error, "errors", [])
    if error.pointer is not None:
        in_query = error.pointer.removeprefix("/") in request.query_params
        location = "query" if in_query else "body"
        errors = [{"pointer": error.pointer, "detail": detail, "location": location}]
    if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        _log.error("%s %s: %s", request.method, request.url.path, error.detail)
    return problem(
        request.url.path,
        status=error.status,
        code=error.code,
        detail=detail,
        errors=errors,
        headers=_RETRY if error.status == 503 else getattr(error, "headers", None),
    )


# Models load in some seconds, a database restarts in one.
_RETRY = {"Retry-After": "2"}


def as_sentence(told: str) -> str:
    """The command line tells errors in the middle of a line; an answer tells them as sentences."""
    return told[:1].upper() + told[1:] + ("" if told.endswith((".", "?", "!")) else ".")


_codes = {400: "bad-request", 401: "unauthorised", 403: "forbidden", 404: "not-found"}
_details = {
    404: "There is nothing at this address.",
    405: "This address does not take that method.",
}


async def _http_exception(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    phrase = HTTPStatus(error.status_code).phrase
    detail = error.detail if error.detail != phrase else _details.get(error.status_code, phrase)
    return problem(
        request.url.path,
        status=error.status_code,
        code=_codes.get(error.status_code, phrase.lower().replace(" ", "-")),
        detail=detail,
        headers=_allow(request) if error.status_code == 405 else error.headers,
    )


def _allow(request: Request) -> dict[str, str]:
    """Every method that the address takes; the router tells only those of its first entry."""
    methods = request.app.state.addresses.methods(request.url.path)
    return {"Allow": ", ".join(sorted(methods))}


async def _validation(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return await _app_error(request, InvalidBody(as_errors(error.errors())))


async def _unexpected(request: Request, error: Exception) -> Response:
    """The last resort: the log has the reason, the client learns only that it is not its fault."""
    return problem(
        request.url.path,
        status=500,
        code="internal",
        detail="Something went wrong here; nothing was kept. The log of the service says what.",
    )


def _as_error(error: Mapping[str, Any]) -> dict[str, str]:
    location, *path = error["loc"] or ("body",)
    context = error.get("ctx") or {}
    if error["type"] == "json_invalid":
        path = []
    path += context.get("within", [])
    return {
        "pointer": "".join(f"/{_escaped(str(part))}" for part in path),
        "detail": _sentence(error, context, path),
        "location": str(location),
    }


def _escaped(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")


_sentences = {
    "missing": "Is required.",
    "string_type": "Must be a string.",
    "string_unicode": "Holds half of a surrogate pair, which is no character.",
    "string_too_long": "Holds more than {max_length} characters (Unicode code points).",
    "string_too_short": "Must not be empty.",
    "string_pattern_mismatch": "Must be of the form {pattern}.",
    "bool_type": "Must be true or false.",
    "bool_parsing": "Must be true or false.",
    "int_type": "Must be a whole number.",
    "int_parsing": "Must be a whole number.",
    "int_parsing_size": "Is too large a number.",
    "int_from_float": "Must be a whole number.",
    "greater_than_equal": "Must be at least {ge}.",
    "less_than_equal": "Must be at most {le}.",
    "list_type": "Must be a list.",
    "too_long": "Holds more than {max_length} entries.",
    "literal_error": "Must be one of {expected}.",
    "enum": "Must be one of {expected}.",
    "model_type": "Must be an object.",
    "model_attributes_type": "Must be an object.",
    "dict_type": "Must be an object.",
    "json_invalid": "Is not JSON: {error}.",
}


def _sentence(error: Mapping[str, Any], context: Mapping[str, Any], path: Sequence[Any]) -> str:
    kind = error["type"]
    if kind == "extra_forbidden":
        return _no_such_field(str(path[-1]))
    if kind in _sentences:
        return _sentences[kind].format_map(context)
    message = str(error["msg"])
    return message if message.endswith(".") else f"{message}."


_known_fields = sorted(
    {
        name
        for model in (ClaimIn, DocumentIn, EvidenceIn, ObservationIn, SourceIn)
        for name in model.model_fields
    }
    | {"claim", "evidence", "use_library", "as_of", "store", "state", "note", "by"}
)


def _no_such_field(name: str) -> str:
    close = difflib.get_close_matches(name[:100], _known_fields, n=1)
    return "There is no such field." + (f" Is {close[0]} meant?" if close else "")
