"""Answers as bytes, and how each address documents its problems."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

from fastapi import Response

from app.api.problems import MEDIA_TYPE

Documented = dict[int | str, dict[str, Any]]

_when = {
    400: "The request is not HTTP as this service reads it.",
    401: "A key is needed, or the one sent is not known here.",
    403: "The key does not open this door, or there are no keys and the caller is on another machine.",
    404: "Nothing is stored under that id.",
    409: "The request does not fit the state of what is stored.",
    412: "What is stored has changed since it was read.",
    413: "The body is over the size limit.",
    415: "The body is of a kind that this address does not take.",
    422: "The input cannot be used; `errors` points to each place.",
    428: "Say with If-Match which state was read.",
    500: "Something went wrong here; nothing was kept.",
    503: "A part that this needs is not ready.",
}


def json_answer(
    body: Any,
    *,
    status: int = HTTPStatus.OK,
    headers: Mapping[str, str] | None = None,
    media_type: str = "application/json",
) -> Response:
    """The values as JSON in UTF-8, letters as they are."""
    return Response(
        json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode(),
        status_code=status,
        headers=dict(headers or {}),
        media_type=media_type,
    )


def problems(*statuses: int) -> Documented:
    """The problems that an address may answer, for its `responses`; 503 always."""
    return {
        str(status): {
            "description": _when[status],
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status in (*statuses, 503)
    }


def headers(*names: str) -> dict[str, Any]:
    """The documentation of response headers."""
    return {name: {"schema": {"type": "string"}, "description": _headers[name]} for name in names}


_headers = {
    "Location": "Where the new thing is.",
    "ETag": "The state of what is answered, for If-Match.",
    "Retry-After": "Seconds to wait.",
    "Preference-Applied": "Which of the preferences was followed.",
    "Idempotent-Replayed": "Says that this is the answer given before.",
}


def quoted_list(header: str | None) -> frozenset[str]:
    """The entity tags of an If-None-Match header, weak ones without their mark."""
    tags: Iterable[str] = (tag.strip() for tag in (header or "").split(","))
    return frozenset(tag.removeprefix("W/") for tag in tags if tag)
