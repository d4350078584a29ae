"""The description of the whole service, complete with examples and problems."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from app.api.answers import problems
from app.api.problems import Problem

DESCRIPTION = (
    "Belie sets a broadcast claim against evidence and flags what conflicts, with the exact words "
    "on both sides. It gives findings, never verdicts.\n\n"
    "Offsets are half-open and count Unicode code points of the text as it was sent. Days are ISO "
    "8601. Bodies are UTF-8 JSON; unknown fields are refused. Errors are RFC 9457 problem details; "
    "`errors` points to each place of the input."
)
_TAGS = [
    {"name": "checks", "description": "Check a claim, read earlier checks."},
    {"name": "review", "description": "What people make of a finding."},
    {"name": "library", "description": "The evidence that is kept."},
    {"name": "jobs", "description": "Work that takes longer than a request."},
    {"name": "catalogue", "description": "Detectors and the codebook of indicators."},
    {"name": "service", "description": "Whether it runs."},
]


def install(app: FastAPI) -> None:
    """`app.openapi` is complete from now on."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = describe(app)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI's own way to extend it


def describe(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI 3.1 document of the application."""
    document = get_openapi(
        title=app.title,
        version=app.version,
        summary="A broadcast claim against evidence: conflicts with quotes, never verdicts.",
        description=DESCRIPTION,
        license_info={"name": "Apache-2.0", "identifier": "Apache-2.0"},
        tags=_TAGS,
        routes=app.routes,
    )
    _, described = models_json_schema(
        [(Problem, "serialization"), *app.state.described],
        ref_template="#/components/schemas/{model}",
    )
    document["components"]["schemas"].update(described["$defs"])
    locked = bool(app.state.settings.api_keys)
    for path in document["paths"].values():
        for operation in path.values():
            _complete(operation, locked=locked)
    if not locked:
        document["components"].pop("securitySchemes", None)
    return document


def _complete(operation: dict[str, Any], *, locked: bool) -> None:
    """Adds the problems that any address may answer; without keys no security is asked for.

    A header whose absence is a problem of its own is required, though we read it as optional.
    """
    for parameter in operation.get("parameters", ()):
        if parameter["name"] == "if-match":
            parameter |= {"required": True, "schema": {"type": "string"}}
    if not locked:
        operation.pop("security", None)
    elif "security" in operation:
        operation["responses"] |= problems(401)
    operation["responses"] |= problems(403, 500)
    operation["responses"] = dict(sorted(operation["responses"].items(), key=lambda r: str(r[0])))
