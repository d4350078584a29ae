"""Who is looking: a signed cookie that no script can read, and tokens against forged forms."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Self

from app.settings import Settings

COOKIE = "belie_session"

#: Seconds that a login lasts: a working day with some of the night.
LIFETIME = 16 * 3600

_EVERYTHING = frozenset({"admin"})


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody with a browser.

    `scopes` are those of the key that was entered; without configured keys everybody on this machine
    may do everything. `name` is how decisions are signed, None until it is told. `key` is a
    fingerprint of the key, never the key. `nonce` is what form tokens belong to.
    """

    nonce: str
    scopes: frozenset[str] = frozenset()
    name: str | None = None
    key: str | None = None
    began: int = 0

    @classmethod
    def new(cls) -> Self:
        """Somebody who is seen for the first time."""
        return cls(nonce=secrets.token_urlsafe(18), began=int(time.time()))

    def may(self, scope: str) -> bool:
        """True when the visitor's key opens that door."""
        return bool(self.scopes & {scope, "admin"})


class Sessions:
    """Makes cookies and tokens, and knows its own again.

    With keys configured the signing key is derived from them: every process of a service makes the
    same, and whoever changes the keys ends every login. Without keys it lies in the data folder.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._secret: bytes | None = None

    @cached_property
    def _keys(self) -> dict[str, str]:
        keys = self._settings.api_keys.items()
        return {names: secret.get_secret_value() for names, secret in keys}

    @property
    def needs_key(self) -> bool:
        """True when a visitor has to enter a key."""
        return bool(self._keys)

    def read(self, cookie: str | None) -> Visitor | None:
        """The visitor of a cookie that was made here and has not run out; None of any other."""
        told = self._opened(cookie)
        if told is None:
            return None
        visitor = Visitor(
            nonce=str(told.get("i", "")),
            name=told.get("n"),
            key=told.get("k"),
            began=int(told.get("t", 0)),
        )
        if not self._keys:
            return replace(visitor, scopes=_EVERYTHING, key=None)
        if visitor.began + LIFETIME < time.time():
            return None
        return replace(visitor, scopes=self._scopes_of(visitor.key))

    def anyone(self) -> Visitor:
        """A new visitor, with every scope as long as no key is configured."""
        return replace(Visitor.new(), scopes=frozenset() if self._keys else _EVERYTHING)

    def log_in(self, given: str, *, name: str | None) -> Visitor | None:
        """The visitor with the scopes of that key, under a new nonce; None when it is unknown."""
        found = None
        for secret in self._keys.values():
            if hmac.compare_digest(given.encode(), secret.encode()):
                found = _fingerprint(secret)
        if found is None:
            return None
        return replace(Visitor.new(), name=name, key=found, scopes=self._scopes_of(found))

    def cookie(self, visitor: Visitor) -> str:
        """The visitor as a cookie value."""
        told = {"i": visitor.nonce, "n": visitor.name, "k": visitor.key, "t": visitor.began}
        body = _encoded(json.dumps(told, separators=(",", ":")).encode())
        return f"{body}.{self._signature('cookie', body)}"

    def token(self, visitor: Visitor) -> str:
        """What a form must carry to be taken as this visitor's own."""
        return self._signature("form", visitor.nonce)

    def is_token(self, visitor: Visitor, given: str) -> bool:
        """True when the form was made for this visitor."""
        return hmac.compare_digest(self.token(visitor).encode(), given.encode())

    def _scopes_of(self, fingerprint: str | None) -> frozenset[str]:
        scopes: frozenset[str] = frozenset()
        for names, secret in self._keys.items():
            if fingerprint is not None and hmac.compare_digest(
                _fingerprint(secret).encode(), fingerprint.encode()
            ):
                scopes = frozenset(name.strip() for name in names.split(","))
        return scopes

    def _opened(self, cookie: str | None) -> Mapping[str, Any] | None:
        body, _, signature = (cookie or "").rpartition(".")
        if not body or not body.isascii():
            return None
        if not hmac.compare_digest(self._signature("cookie", body).encode(), signature.encode()):
            return None
        try:
            told = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        except (ValueError, binascii.Error):
            return None
        return told if isinstance(told, dict) else None

    def _signature(self, purpose: str, body: str) -> str:
        if self._secret is None:
            self._secret = _derived(self._keys) if self._keys else _kept(self._settings.data_dir)
        return _encoded(hmac.digest(self._secret, f"{purpose}:{body}".encode(), "sha256"))


def _fingerprint(secret: str) -> str:
    return hashlib.sha256(b"belie key " + secret.encode()).hexdigest()[:16]


def _derived(keys: Mapping[str, str]) -> bytes:
    # Slow on purpose: who holds one key and a cookie must not find the others by trying.
    joined = "\0".join(sorted(f"{names}\1{secret}" for names, secret in keys.items()))
    return hashlib.scrypt(joined.encode(), salt=b"belie pages", n=2**14, r=8, p=1, dklen=32)


def _kept(folder: Path) -> bytes:
    """The secret in the data folder, made when it is first needed and readable by its owner alone."""
    path = folder / "pages.key"
    folder.mkdir(parents=True, exist_ok=True)
    fresh = secrets.token_bytes(32)
    draft = folder / f".pages.key.{secrets.token_hex(8)}"
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(fresh)
    try:
        # A link is made whole or not at all, so that two processes end up with one secret.
        os.link(draft, path)
    except FileExistsError:
        fresh = path.read_bytes()
    finally:
        draft.unlink()
    return fresh


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
