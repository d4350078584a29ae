"""Reading request bodies: bounded, UTF-8, and JSON as the standard has it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, NoReturn

from fastapi import Request, Response
from fastapi.routing import APIRoute

from app.errors import AppError, BadInput, TooLarge


class UnsupportedMediaType(AppError):
    """The body is of a kind that this address does not take."""

    code = "unsupported-media-type"
    status = 415


class StrictRequest(Request):
    """A request whose body is refused as soon as it is over the limit, and whose JSON is strict."""

    async def load(self) -> None:
        """Reads and decodes the body; TooLarge or BadInput when it cannot be used.

        FastAPI answers 400 to whatever is raised where it reads the body itself, so the body is
        read before.
        """
        limit = self.app.state.settings.max_request_bytes
        self._body = b"".join([chunk async for chunk in bounded(self, limit)])
        if self._body:
            self._json = decode(self._body)


async def bounded(request: Request, limit: int) -> AsyncIterator[bytes]:
    """The body piece by piece; TooLarge before a piece that would go over `limit` bytes."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced[:20]) > limit:
        raise _too_large(limit)
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise _too_large(limit)
        yield chunk


def _too_large(limit: int) -> TooLarge:
    return TooLarge(f"The body is over the limit of {limit:,} bytes.", pointer="")


def decode(raw: bytes) -> Any:
    """The JSON value of `raw`.

    BadInput for what is not UTF-8 or not JSON, for NaN and Infinity, for numbers that no
    arithmetic needs and for nesting that no request needs.
    """
    try:
        return json.loads(raw.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise BadInput(f"The body is not UTF-8 at byte {error.start}.", pointer="") from error
    except json.JSONDecodeError as error:
        raise BadInput(
            f"The body is not JSON: {error.msg} at character {error.pos}.", pointer=""
        ) from error
    except RecursionError as error:
        raise BadInput("The body is nested too deeply.", pointer="") from error
    except ValueError as error:  # int() refuses more than 4,300 digits.
        raise BadInput("The body holds a number with too many digits.", pointer="") from error


def _no_constant(name: str) -> NoReturn:
    raise BadInput(f"The body is not JSON: {name} is no number.", pointer="")


class Route(APIRoute):
    """A route that takes JSON bodies only, and reads them as `StrictRequest` does."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, given a `StrictRequest`."""
        handle = super().get_route_handler()
        takes_json = self.body_field is not None

        async def strict(request: Request) -> Response:
            if not takes_json:
                return await handle(request)
            require_media_type(request, "application/json")
            loaded = StrictRequest(request.scope, request.receive)
            await loaded.load()
            return await handle(loaded)

        return strict


def media_type(request: Request) -> str:
    """The media type of the body in lower case without its parameters, "" when none is named."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def require_media_type(request: Request, *accepted: str) -> None:
    """UnsupportedMediaType unless the body is of one of the accepted types.

    A body without a type is refused too: a web page can send one anywhere without being asked.
    """
    named = media_type(request)
    plus_json = named.startswith("application/") and named.endswith("+json")
    if named not in accepted and not ("application/json" in accepted and plus_json):
        takes = " or ".join(accepted)
        what = f"{named!r} is sent" if named else "no Content-Type is sent"
        raise UnsupportedMediaType(f"This address takes {takes}; {what}.")
