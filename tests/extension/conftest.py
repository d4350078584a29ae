"""The built extension, the service it speaks to, the site it reads, and the browser it runs in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from app.store.database import create_database
from extension.build import build
from tests.extension.chromium import Browser, launched
from tests.extension.server import KEY, Service, Site, serving


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with both extensions, built from the source as it is."""
    target = tmp_path_factory.mktemp("extension")
    build(target)
    return target


@pytest.fixture(scope="session")
def service(
    database_server: str, worker_id: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Service]:
    name = f"belie_extension_{worker_id}"
    create_database(database_server, name)
    url = make_url(database_server).set(database=name).render_as_string(hide_password=False)
    with serving(url, tmp_path_factory.mktemp("service")) as running:
        yield running


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    running = Site()
    yield running
    running.close()


# While Playwright runs, its event loop runs in this thread: nothing else may start one, so it ends
# with its module.
@pytest.fixture(scope="module")
def chromium(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    executable = shutil.which("chromium") or shutil.which("google-chrome")
    if executable is None:
        pytest.skip("Chromium is not installed")
    patch = pytest.MonkeyPatch()
    # Without it Playwright leaves side panels alone. Read when its driver starts.
    patch.setenv("PW_CHROMIUM_ATTACH_TO_OTHER", "1")
    # A profile of its own folder: Chromium's socket has a short longest name.
    with launched(executable, built / "chrome", tmp_path_factory.mktemp("chromium")) as browser:
        yield browser
    patch.undo()


@pytest.fixture
def browser(chromium: Browser, service: Service) -> Iterator[Browser]:
    """The browser with the service's address and key, closed down to no page after each test."""
    chromium.configure(server=service.url, key=KEY, language="en")
    before = set(chromium.context.pages)
    yield chromium
    for page in set(chromium.context.pages) - before:
        if "/panel/panel.html" not in page.url:
            page.close()
