"""The worker process: `belie worker`, any number of them, on any number of machines."""

from __future__ import annotations

import logging
from typing import Any

from pydantic import ValidationError

from app import jobs
from app.engine import Engine
from app.errors import BadInput
from app.settings import Settings
from app.store.database import Session
from app.wire import CheckRequest

_log = logging.getLogger(__name__)


def run_worker(settings: Settings, *, wait: bool = True) -> None:
    """Do queued checks until SIGINT or SIGTERM; with `wait` False until the queue is empty.

    Unavailable when a model or the database is missing.
    """
    engine = Engine.open(settings)
    try:
        engine.open_database()
        _log.info("waiting for work")
        jobs.work(engine.database, performed_by(engine), wait=wait)
    finally:
        engine.close()


def performed_by(engine: Engine) -> jobs.Perform:
    """How a queued check is done: as a request would do it, and always stored."""

    def perform(session: Session, request: dict[str, Any]) -> str:
        return str(engine.check(_told(request), session=lambda: session).wire["id"])

    return perform


def _told(request: dict[str, Any]) -> CheckRequest:
    """The request that was queued. Who asked comes back for the answer, so it is always stored."""
    try:
        return CheckRequest.model_validate({**request, "store": True})
    except ValidationError as error:  # it was queued by another version of the service
        first = error.errors(include_url=False, include_input=False)[0]
        pointer = "".join(f"/{part}" for part in first["loc"])
        raise BadInput(f"{pointer}: {first['msg']}", pointer=pointer) from error
