"""The worker process: `belie worker`, any number of them, on any number of machines."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from app import jobs
from app.engine import Engine
from app.errors import BadInput
from app.inference.ends import ENDS
from app.jobs import Planned
from app.scoring.assessing import Scored, Scorer
from app.scoring.evidence import StoredEvidence
from app.scoring.planning import Broadcast, Fault, from_json, plan, to_json
from app.settings import Settings
from app.store.batches import Batch, Claim, Error, Result
from app.store.database import Session
from app.wire import CheckRequest

_log = logging.getLogger(__name__)


def run_worker(settings: Settings, *, wait: bool = True) -> None:
    """Do queued checks until SIGINT or SIGTERM; with `wait` False until the queue is empty.

    Unavailable when a model or the database is missing.
    """
    # A worker a core: more threads in each would only wait for one another.
    engine = Engine.open(
        settings.model_copy(update={"inference_threads": settings.inference_threads or 1})
    )
    try:
        engine.open_database()
        _log.info("waiting for work")
        jobs.work(engine.database, EngineWork(engine), wait=wait)
    finally:
        engine.close()


class EngineWork:
    """How queued jobs are done: with the engine, as a request would do it, and always stored."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._evidence = StoredEvidence(engine)

    def check(self, session: Session, request: dict[str, Any]) -> str:
        """The id of the check of one claim."""
        return str(self._engine.check(_told(request), session=lambda: session).wire["id"])

    def plan(self, request: dict[str, Any], files: Sequence[tuple[str, bytes]]) -> Planned:
        """The claims of transcripts."""
        worth_checking = self._engine.settings.check_worthiness
        planned = plan(
            files,
            self._engine.required_embedder,
            worth_checking=worth_checking,
            language=Broadcast(**request).language,
            ends=ENDS,
        )
        return Planned(
            sentences=planned.sentences,
            claims=[to_json(claim) for claim in planned.claims],
            errors=[_error(fault) for fault in planned.faults],
        )

    def part(self, batch: Batch, claims: Sequence[Claim]) -> list[Result]:
        """What comes of each claim, against the library."""
        scorer = Scorer(
            self._engine,
            self._evidence,
            Broadcast(**batch.request),
            made_at=batch.created_at,
            batch=batch.id,
        )
        scored = scorer.score([from_json(claim.aired) for claim in claims])
        return [_result(claim.ordinal, each) for claim, each in zip(claims, scored, strict=True)]


def _result(ordinal: int, scored: Scored) -> Result:
    if isinstance(scored.outcome, Fault):
        return Result(ordinal, error=_error(scored.outcome))
    return Result(ordinal, scored.outcome.assessment, scored.outcome.wire)


def _error(fault: Fault) -> Error:
    return Error(fault.file, fault.line, fault.detail)


def _told(request: dict[str, Any]) -> CheckRequest:
    """The request that was queued. Who asked comes back for the answer, so it is always stored."""
    try:
        return CheckRequest.model_validate({**request, "store": True})
    except ValidationError as error:  # it was queued by another version of the service
        first = error.errors(include_url=False, include_input=False)[0]
        pointer = "".join(f"/{part}" for part in first["loc"])
        raise BadInput(f"{pointer}: {first['msg']}", pointer=pointer) from error
