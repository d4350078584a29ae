"""What an endpoint may ask for: the engine, one transaction, and who is calling."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Annotated, Literal

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from app.engine import Engine
from app.errors import AppError, BadInput, NotFound, Unavailable
from app.settings import Settings
from app.store.database import Session

Scope = Literal["check", "library", "review", "admin"]

bearer = HTTPBearer(
    auto_error=False, scheme_name="bearer", description="A key of this service with its scopes."
)


class Unauthorised(AppError):
    """No key was sent, or none that this service knows."""

    code = "unauthorised"
    status = 401
    headers = {"WWW-Authenticate": "Bearer"}  # noqa: RUF012 - read only, by the problem handler


class Forbidden(AppError):
    """The key is known and does not open this door."""

    code = "forbidden"
    status = 403


class Transaction:
    """At most one session a request: begun when first asked for, committed when the endpoint returns.

    Calling it gives the session. A stateless check never asks, so it needs no database.
    """

    def __init__(self, engine: Engine, stack: ExitStack) -> None:
        self._engine = engine
        self._stack = stack
        self._session: Session | None = None

    def __call__(self) -> Session:
        """The session of this request."""
        if self._session is None:
            self._session = self._stack.enter_context(self._engine.database.session())
        return self._session


def settings(request: Request) -> Settings:
    """The settings that the application was made with."""
    found: Settings = request.app.state.settings
    return found


def engine(request: Request) -> Engine:
    """The engine; Unavailable while it is still loading."""
    found: Engine | None = request.app.state.doorway.engine
    if found is None:
        raise Unavailable(request.app.state.doorway.why_not)
    return found


def transaction(engine: Annotated[Engine, Depends(engine)]) -> Iterator[Transaction]:
    """The transaction of this request, for use with `scope="function"`: an answer is sent only
    after the commit, and a commit that fails is a 500 and not a 201."""
    with ExitStack() as stack:
        yield Transaction(engine, stack)


def known_form(given: str) -> None:
    """NotFound for what cannot be an id, before the database is asked about it."""
    if not (given.isascii() and given.isprintable()):
        raise NotFound("There is no such id.")


def no_such_page(error: BadInput) -> NotFound:
    """A cursor is opaque, so one that leads nowhere is an address without anything at it."""
    return NotFound("There is no page at this cursor.", pointer=error.pointer)


def allowed(keys: dict[str, str], given: str) -> frozenset[str] | None:
    """The scopes of a key, None when it is unknown. Takes as long whichever key is given."""
    scopes: frozenset[str] | None = None
    for names, secret in keys.items():
        if hmac.compare_digest(given.encode(), secret.encode()):
            scopes = frozenset(name.strip() for name in names.split(","))
    return scopes


def requires(scope: Scope) -> Callable[..., None]:
    """A dependency that lets pass whoever holds a key with `scope` or `admin`.

    Without any configured key everybody passes: the service then answers on loopback only.
    """

    def check(
        request: Request,
        given: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)],
    ) -> None:
        keys = {
            names: secret.get_secret_value() for names, secret in settings(request).api_keys.items()
        }
        if not keys:
            return
        if given is None:
            raise Unauthorised("Send a key: Authorization: Bearer …")
        scopes = allowed(keys, given.credentials)
        if scopes is None:
            raise Unauthorised("This key is not known here.")
        if not scopes & {scope, "admin"}:
            raise Forbidden(f"This key does not open the scope {scope!r}.")

    return check


def caller(request: Request) -> str:
    """A short name of the key that calls, so that two callers cannot meet under one idempotency key."""
    given = request.headers.get("authorization", "")
    return f"{hashlib.sha256(given.encode()).hexdigest()[:16]}:" if given else ""


EngineDep = Annotated[Engine, Depends(engine)]
SettingsDep = Annotated[Settings, Depends(settings)]
TransactionDep = Annotated[Transaction, Depends(transaction, scope="function")]
