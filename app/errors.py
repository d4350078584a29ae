"""The few errors that a person may meet, each with a stable code and an HTTP status."""

from __future__ import annotations


class AppError(Exception):
    """An error to be shown as it is: `code` is stable, `detail` is a sentence for people."""

    code = "internal"
    status = 500

    def __init__(self, detail: str, *, pointer: str | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.pointer = pointer


class BadInput(AppError):
    """The input cannot be used as it stands; `pointer` is a JSON Pointer to the place."""

    code = "bad-input"
    status = 422


class TooLarge(AppError):
    """The input is over a stated size limit."""

    code = "too-large"
    status = 413


class NotFound(AppError):
    """Nothing is stored under that id."""

    code = "not-found"
    status = 404


class Conflict(AppError):
    """The request does not fit the state of what is stored."""

    code = "conflict"
    status = 409


class PreconditionFailed(AppError):
    """What is stored has changed since the caller read it."""

    code = "precondition-failed"
    status = 412


class Unavailable(AppError):
    """A part that the request needs is not ready: the database, a model, a free place."""

    code = "unavailable"
    status = 503
