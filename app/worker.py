"""The worker process: `belie worker`, any number of them, on any number of machines."""

from __future__ import annotations

import logging
from typing import Any

from app import jobs
from app.engine import Engine
from app.settings import Settings
from app.store.database import Session
from app.wire import CheckRequest

_log = logging.getLogger(__name__)


def run_worker(settings: Settings, *, wait: bool = True) -> None:
    """Do queued checks until SIGINT or SIGTERM; with `wait` False until the queue is empty.

    Unavailable when a model or the database is missing.
    """
    engine = Engine.open(settings)

    def perform(session: Session, request: dict[str, Any]) -> str:
        # Who asked comes back for the answer later, so it is kept whatever the request says.
        sent = CheckRequest.model_validate({**request, "store": True})
        return str(engine.check(sent, session=lambda: session).wire["id"])

    try:
        _log.info("waiting for work")
        jobs.work(engine.database, perform, wait=wait)
    finally:
        engine.close()
