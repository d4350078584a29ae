"""Opaque cursors of keyset pages: the id of the last item seen."""

from __future__ import annotations

import base64
import binascii

from app.errors import BadInput


def to_cursor(last_id: str) -> str:
    """The cursor that continues after `last_id`."""
    return base64.urlsafe_b64encode(last_id.encode()).decode().rstrip("=")


def from_cursor(cursor: str, *, prefix: str) -> str:
    """The id inside a cursor made by `to_cursor`; BadInput when it is none of ours."""
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        last_id = base64.b64decode(padded, altchars=b"-_", validate=True).decode("ascii")
    except (UnicodeError, binascii.Error) as error:
        raise BadInput("the cursor is not one that this service gave", pointer="/cursor") from error
    if not last_id.startswith(f"{prefix}_") or not last_id.isprintable():
        raise BadInput("the cursor is not one that this service gave", pointer="/cursor")
    return last_id
