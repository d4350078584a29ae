"""Public identifiers: a prefix, then 26 letters and digits that sort by the moment they were made."""

from __future__ import annotations

import hashlib
import secrets
import time

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def new_id(prefix: str) -> str:
    """`prefix_` and a ULID in lower case: 48 bits of milliseconds, then 80 random bits.

    Later ids sort after earlier ones under byte order, to the millisecond.
    Source: https://github.com/ulid/spec
    """
    return _spelled(prefix, (time.time_ns() // 1_000_000) << 80 | secrets.randbits(80))


def derived_id(prefix: str, *parts: str) -> str:
    """An id of the same form that follows from the parts: the same ones give the same id."""
    told = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return _spelled(prefix, int.from_bytes(hashlib.sha256(told).digest()[:16], "big"))


def _spelled(prefix: str, number: int) -> str:
    letters = []
    for _ in range(26):
        number, digit = divmod(number, 32)
        letters.append(_ALPHABET[digit])
    return f"{prefix}_{''.join(reversed(letters))}"
