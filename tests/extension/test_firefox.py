"""The same extension in Firefox: the main path, against the same service."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.extension.server import KEY, Service, Site
from tests.extension.test_build import TOOLS, node

TICKET = "someone bought a ticket for him in early January"


@pytest.fixture(scope="module")
def seen(built: Path, service: Service, site: Site) -> dict[str, Any]:
    """What the main path showed."""
    firefox = shutil.which("firefox-esr") or shutil.which("firefox")
    if firefox is None:
        pytest.skip("Firefox is not installed")
    script = Path(__file__).with_name("firefox.mjs")
    if not (TOOLS / "puppeteer-core").is_dir():
        pytest.skip("the tools of the extension are not installed: run `make tools`")
    page = f"{site.url}/broadcast.html"
    arguments = [node(), script, firefox, built / "firefox", service.url, KEY, page]
    ran = subprocess.run(
        list(map(str, arguments)), capture_output=True, text=True, timeout=110, check=False
    )
    assert ran.stdout, ran.stderr[-3_000:]
    told = dict(json.loads(ran.stdout))
    assert told["errors"] == []
    return told


def test_firefox_lets_the_extension_speak_to_the_server(seen: dict[str, Any]) -> None:
    assert "ready" in seen["allowed"]
    assert seen["failure"] is None


def test_firefox_shows_both_quotes_of_each_conflict(seen: dict[str, Any], service: Service) -> None:
    check = service.newest()
    assert len(seen["conflicts"]) == len(check["conflicts"]) >= 2
    for shown, conflict in zip(seen["conflicts"], check["conflicts"], strict=True):
        assert conflict["claim_span"]["quote"] in shown["claim"]
        assert conflict["evidence_span"]["quote"] in shown["evidence"]


def test_firefox_marks_the_words_on_the_page_and_lists_lost_ones(seen: dict[str, Any]) -> None:
    assert TICKET in seen["marks"]
    assert any(TICKET in orphan for orphan in seen["orphans"])
    assert TICKET not in seen["marksAfter"]


def test_firefox_shows_a_page_before_it_is_saved(seen: dict[str, Any]) -> None:
    assert "strangers phoned him on 1 January" in seen["preview"]
    assert seen["published"] == "2022-01-09"
