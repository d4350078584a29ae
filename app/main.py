"""The application: settings in, doors out."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import asynccontextmanager
from importlib.metadata import version

import uvicorn
from fastapi import FastAPI

from app import pages
from app.api import (
    batches,
    catalogue,
    checks,
    intake,
    jobs,
    library,
    openapi,
    origins,
    problems,
    status,
    subjects,
)
from app.api.addresses import Addresses
from app.api.gate import Gate, require_loopback
from app.api.metrics import Counted, Metrics
from app.engine import Engine
from app.errors import AppError
from app.jobs import work_beside
from app.settings import Settings
from app.wire import DocumentIn
from app.wire.batches import BatchMetadata, ResultLine
from app.worker import EngineWork

_log = logging.getLogger(__name__)


class Doorway:
    """The engine once it is there, and until then the reason why it is not."""

    def __init__(self, engine: Engine | None = None) -> None:
        self._given = engine
        self._loading: Future[Engine] | None = None

    def load(self, settings: Settings, threads: ThreadPoolExecutor) -> None:
        """Begins to load models and to open the database, unless an engine was given."""
        if self._given is None:
            self._loading = threads.submit(_open, settings)
            self._loading.add_done_callback(_note)

    @property
    def engine(self) -> Engine | None:
        """The engine, None while it is loading or when it could not be loaded."""
        if self._given is not None:
            return self._given
        if self._loading is None or not self._loading.done() or self._loading.exception():
            return None
        return self._loading.result()

    @property
    def why_not(self) -> str:
        """Why there is no engine, as a sentence."""
        if self._loading is not None and self._loading.done():
            error = self._loading.exception()
            if isinstance(error, AppError):
                return f"The service could not start: {error.detail}"
            return "The service could not start; its log says why."
        return "The models are still loading; try again in a moment."

    async def loaded(self) -> Engine | None:
        """Waits until loading has ended; the engine, None when it could not be loaded."""
        if self._loading is not None:
            await asyncio.wait([asyncio.wrap_future(self._loading)])
        return self.engine

    def close(self) -> None:
        """Closes what was opened here; an engine that was given belongs to its giver."""
        if self._loading is not None and not self._loading.exception():
            self._loading.result().close()


def _open(settings: Settings) -> Engine:
    engine = Engine.open(settings)
    try:
        engine.open_database()
    except AppError as error:
        # Checks that need no database can be done without; it is tried again when it is needed.
        _log.error("the database is not there: %s", error.detail)
    return engine


async def _work_beside(doorway: Doorway) -> None:
    """Does queued checks in this process until cancelled."""
    engine = await doorway.loaded()
    if engine is not None:
        database = await asyncio.to_thread(lambda: engine.database)
        await work_beside(database, EngineWork(engine))


def _note_end(work: asyncio.Task[None]) -> None:
    if not work.cancelled() and (error := work.exception()) is not None:
        _log.error("queued checks are left to other workers from now on", exc_info=error)


def _note(loading: Future[Engine]) -> None:
    error = loading.exception()
    if error is None:
        _log.info("ready")
    else:
        _log.error("the service could not start", exc_info=error)


def create_app(settings: Settings, *, engine: Engine | None = None) -> FastAPI:
    """The service with all its addresses.

    It answers at once; checks wait until models and database are there, which happens in the
    background. `engine` is used instead of loading one, and is not closed.
    """
    doorway = Doorway(engine)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        with ThreadPoolExecutor(1, thread_name_prefix="loading") as threads:
            doorway.load(settings, threads)
            work = [asyncio.create_task(_work_beside(doorway))] if settings.work_in_service else []
            for task in work:
                task.add_done_callback(_note_end)
            yield
            for task in work:
                task.cancel()
            await asyncio.gather(*work, return_exceptions=True)
        doorway.close()

    app = FastAPI(
        title="Belie",
        version=version("belie"),
        lifespan=lifespan,
        # Their pages load scripts from elsewhere; the description itself is at /openapi.json.
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    app.state.settings = settings
    app.state.doorway = doorway
    app.state.metrics = Metrics()
    app.state.described = (
        (status.NotReady, "serialization"),
        (intake.TakenLine, "serialization"),
        (DocumentIn, "validation"),
        (BatchMetadata, "validation"),
        (ResultLine, "serialization"),
    )
    routers = [
        router
        for room in (checks, intake, library, batches, jobs, subjects, catalogue, status)
        for router in room.routers
    ]
    for router in routers:
        app.include_router(router)
    app.state.addresses = Addresses([*routers, *pages.ROUTERS])
    problems.install(app)
    pages.install(app, settings)
    openapi.install(app)
    app.add_middleware(Gate, settings=settings)
    app.add_middleware(Counted, metrics=app.state.metrics)
    origins.admit(app, settings.extension_origins)
    return app


def serve(settings: Settings, *, host: str, port: int, log_level: str = "info") -> None:
    """Serves until it is stopped. BadInput when it would be open to other machines without keys."""
    require_loopback(settings, host)
    uvicorn.run(create_app(settings), host=host, port=port, log_level=log_level)
