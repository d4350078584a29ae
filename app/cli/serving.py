"""`belie serve` and `belie worker`."""

from __future__ import annotations

import logging

from app import main
from app.cli.console import settings


def serve(host: str, port: int, *, worker: bool | None, quiet: bool) -> None:
    """Serve until stopped. BadInput for an address beyond loopback when no key is configured.

    `worker` None leaves to the settings whether queued work is done here too.
    """
    _log(quiet=quiet)
    chosen = settings()
    if worker is not None:
        chosen = chosen.model_copy(update={"work_in_service": worker})
    main.serve(chosen, host=host, port=port, log_level="warning" if quiet else "info")


def work(*, quiet: bool) -> None:
    """Work off the queue until stopped."""
    from app.worker import run_worker

    _log(quiet=quiet)
    run_worker(settings())


def _log(*, quiet: bool) -> None:
    """Our own words from INFO on; of the libraries only what goes wrong."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("app").setLevel(logging.WARNING if quiet else logging.INFO)
