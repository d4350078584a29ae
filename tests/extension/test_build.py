"""The two zips, and the checks of the source that Node runs."""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from extension.build import BROWSERS, ROOT, build, files, manifest

TOOLS = ROOT / "node_modules"


def node() -> str:
    """The path of Node 18 or later; the test is skipped without it or without the tools."""
    found = shutil.which("node")
    if found is None:
        pytest.skip("Node is not installed")
    if not (TOOLS / "jsdom").is_dir():
        pytest.skip("the tools of the extension are not installed: run `make tools`")
    return found


def test_the_same_source_gives_the_same_zips(tmp_path: Path) -> None:
    first = [path.read_bytes() for path in build(tmp_path / "one")]
    second = [path.read_bytes() for path in build(tmp_path / "two")]
    assert first == second
    assert len(first) == 2


@pytest.mark.parametrize("browser", BROWSERS)
def test_a_zip_holds_the_source_and_nothing_else(browser: str, tmp_path: Path) -> None:
    (archive,) = [path for path in build(tmp_path) if browser in path.name]
    with zipfile.ZipFile(archive) as packed:
        held = {name: packed.read(name) for name in packed.namelist()}
    assert held == files(browser)
    assert {"LICENSE.md", "Readability.js"} <= {Path(name).name for name in held}
    assert not any("test" in name or "node_modules" in name for name in held)


@pytest.mark.parametrize("browser", BROWSERS)
def test_every_file_that_a_manifest_names_is_there(browser: str) -> None:
    held = files(browser)
    told = manifest(browser)
    named = [*told["icons"].values(), told["options_ui"]["page"]]
    named += told["background"].get("scripts", [told["background"].get("service_worker")])
    panel = told.get("side_panel", {}).get("default_path")
    named.append(panel or told["sidebar_action"]["default_panel"])
    assert [name for name in named if name not in held] == []


def test_the_version_is_that_of_the_package() -> None:
    package = json.loads((ROOT / "package.json").read_text())
    assert {manifest(browser)["version"] for browser in BROWSERS} == {package["version"]}


def test_what_node_tests_holds() -> None:
    tests = sorted(map(str, (ROOT / "tests").glob("*.test.mjs")))
    ran = subprocess.run(
        [node(), "--test", *tests], cwd=ROOT, capture_output=True, text=True, timeout=110
    )
    assert ran.returncode == 0, ran.stdout[-5_000:] + ran.stderr[-1_000:]
    assert "# fail 0" in ran.stdout


def test_the_linter_of_mozilla_finds_nothing(built: Path) -> None:
    ran = subprocess.run(
        [
            node(),
            str(TOOLS / "web-ext" / "bin" / "web-ext.js"),
            "lint",
            f"--source-dir={built / 'firefox'}",
            "--output=json",
            "--no-config-discovery",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
    )
    found = json.loads(ran.stdout)
    assert (found["errors"], found["warnings"]) == ([], [])
