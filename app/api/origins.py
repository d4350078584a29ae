"""Which browser extensions may read answers: those that the operator names, and no web page.

A browser lets a page or an extension read an answer from elsewhere only when the answer says so.
Cookies are never asked for: a key in `Authorization` is all that the service goes by.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from app.errors import BadInput

# A Chromium id stays the same for one extension; Firefox draws one for each installation.
_ORIGIN = re.compile(r"(chrome-extension|moz-extension)://(\*|[a-z0-9-]{8,64})")
_READ = ("ETag", "Location", "Retry-After", "Content-Language")
_SENT = (
    "Authorization",
    "Content-Type",
    "Accept-Language",
    "Idempotency-Key",
    "If-Match",
    "If-None-Match",
)


def admit(app: FastAPI, origins: Sequence[str]) -> None:
    """Answers preflights of `origins` and lets them read answers; without any, nothing is added.

    An origin is `chrome-extension://<id>` or `moz-extension://<id>`, or one of the two with `*` for
    every extension of that browser. BadInput for anything else: no web page is ever let in.
    """
    if origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origin_regex=pattern(origins),
            allow_methods=("GET", "POST", "PATCH"),
            allow_headers=_SENT,
            expose_headers=_READ,
            allow_credentials=False,
            max_age=600,
        )


def pattern(origins: Sequence[str]) -> str:
    """The pattern of all that is admitted; BadInput names the first origin that cannot be."""
    parts = []
    for origin in origins:
        found = _ORIGIN.fullmatch(origin)
        if found is None:
            raise BadInput(
                f"BELIE_EXTENSION_ORIGINS: {origin!r} is no browser extension; name it as "
                "chrome-extension://<id>, moz-extension://<id>, or with * instead of the id."
            )
        scheme, name = found.groups()
        parts.append(f"{scheme}://" + ("[a-z0-9-]+" if name == "*" else re.escape(name)))
    return "|".join(parts)
