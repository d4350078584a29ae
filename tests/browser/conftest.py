"""The pages in Debian's Chromium, before the real service with its demonstration."""

from __future__ import annotations

import os
import re
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from sqlalchemy import make_url

from app.engine import Engine
from app.main import create_app
from app.settings import Settings
from app.store.database import Database, create_database
from detectors.registry import installed
from tests.fakes import BagOfWords

ROOT = Path(__file__).parents[2]
CHROMIUM = os.environ.get("BELIE_CHROMIUM") or shutil.which("chromium")
AXE = Path(
    os.environ.get("BELIE_AXE") or ROOT / "extension" / "node_modules" / "axe-core" / "axe.min.js"
)

CUES = """WEBVTT

00:01.000 --> 00:05.000
Vikram Ruzakhunov flew to Almaty on 2 January 2022.

00:06.000 --> 00:09.000
Ruzakhunov bought his ticket to Almaty on 5 January 2022.
"""


# While Playwright runs, its event loop runs in this thread: nothing else may start one, so it ends
# with its module.
@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, or a skip that says what is missing."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("there is no chromium on this machine")
    with sync_api.sync_playwright() as playwright:
        # A container's root has no other sandbox than the container.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(
    database_server: str, worker_id: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Where the service listens, on a database of its own with nothing in it."""
    name = f"belie_pages_{worker_id}"
    create_database(database_server, name)
    settings = Settings(
        database_url=_named(database_server, name), data_dir=tmp_path_factory.mktemp("pages")
    )
    database = Database.open(settings)
    engine = Engine(settings, detectors=installed(), embedder=BagOfWords(), database=database)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        server = uvicorn.Server(
            uvicorn.Config(create_app(settings, engine=engine), log_level="warning")
        )
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
        server.should_exit = True
        thread.join(20)
    database.close()


def _named(url: str, name: str) -> str:
    return make_url(url).set(database=name).render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def first_run(address: str) -> str:
    """The first page of the empty service, fetched before anything is loaded."""
    return httpx.get(f"{address}/", headers={"Accept": "text/html"}).text


@pytest.fixture(scope="session")
def loaded(address: str, first_run: str) -> dict[str, str]:
    """The addresses of every kind of page once the case is loaded."""
    assert "/demo" in first_run
    with httpx.Client(
        base_url=address, headers={"Accept": "text/html"}, follow_redirects=True, timeout=60
    ) as client:
        token = re.search(r'name="token" value="([^"]+)"', client.get("/check").text)
        assert token is not None
        sent = {"token": token.group(1)}
        check = client.post("/demo", data=sent).url.path
        files = [("files", ("evening.vtt", CUES.encode()))]
        told = sent | {"said_on": "2022-01-09", "outlet": "Channel One"}
        job = client.post("/transcripts", data=told, files=files).url.path
        for _ in range(120):
            if "http-equiv" not in client.get(job).text:
                break
            time.sleep(0.25)
        document = client.get("/v1/documents?limit=1").json()["items"][0]["id"]
    return {
        "queue": "/",
        "claim": check,
        "reading": f"{check}?read=1",
        "form": "/check",
        "library": "/library",
        "search": "/library?q=ticket+to+Almaty",
        "document": f"/library/{document}?read=1",
        "new document": "/library/new",
        "transcripts": "/transcripts",
        "transcript": job,
        "name": "/login",
        "error": "/checks/chk_none",
    }
