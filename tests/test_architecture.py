"""The conventions of the repository, each with its reason in the name of its test."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import tomllib
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from detectors.registry import GROUP, page
from detectors.types import Detector
from docs.generate import api_page, cli_page, settings_page
from tests.pages import cases, headings

ROOT = Path(__file__).parent.parent
POINTS = sorted(entry_points(group=GROUP), key=lambda point: point.name)
HEADINGS = [
    "What it finds",
    "Why it matters",
    "Known problems",
    "Fires",
    "Silent",
    "Not yet",
]
LONGEST_FILE = 450
VERBS = ("setup", "check", "test", "bench", "demo", "serve", "docs")


@pytest.fixture(params=POINTS, ids=lambda point: point.name)
def detector(request: pytest.FixtureRequest) -> Detector:
    loaded = request.param.load()
    assert isinstance(loaded, Detector)
    return loaded


def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_a_detector_has_a_page_with_every_heading(detector: Detector) -> None:
    text = page(detector)
    assert text.startswith(f"# {detector.name}\n")
    assert headings(text) == HEADINGS


def test_a_detector_shows_when_it_fires_and_even_more_when_it_does_not(
    detector: Detector,
) -> None:
    told = [case.section for case in cases(page(detector))]
    assert told.count("Fires") >= 3
    assert told.count("Silent") >= 5


def test_every_rule_code_stands_on_its_detectors_page(detector: Detector) -> None:
    text = page(detector)
    assert [rule for rule in sorted(detector.rules) if rule not in text] == []


def test_a_rule_code_belongs_to_one_detector() -> None:
    owners: dict[str, list[str]] = {}
    for point in POINTS:
        for rule in point.load().rules:
            owners.setdefault(rule, []).append(point.name)
    assert {rule: names for rule, names in owners.items() if len(names) > 1} == {}


def test_the_changelog_says_what_every_detector_version_puts_out(detector: Detector) -> None:
    text = (ROOT / "CHANGELOG.md").read_text()
    assert "### Detector output" in text
    assert f"`{detector.name}` {detector.version}" in text


def test_every_detector_module_has_an_entry_point_of_its_name() -> None:
    points = pyproject()["project"]["entry-points"][GROUP]
    modules = {
        path.stem
        for path in (ROOT / "detectors").glob("*.py")
        if re.search(r"^DETECTOR\b", path.read_text(), re.MULTILINE)
    }
    assert points == {
        name.replace("_", "-"): f"detectors.{name}:DETECTOR" for name in sorted(modules)
    }
    assert {point.name for point in POINTS} == set(points)


def test_a_detector_is_called_by_the_name_of_its_entry_point() -> None:
    assert [point.load().name for point in POINTS] == [point.name for point in POINTS]


@pytest.mark.parametrize("path", sources("detectors"), ids=named)
def test_the_library_is_typed_without_any(path: Path) -> None:
    tree = ast.parse(path.read_text())
    uses = [
        node.lineno
        for node in ast.walk(tree)
        if (isinstance(node, ast.Name) and node.id == "Any")
        or (isinstance(node, ast.Attribute) and node.attr == "Any")
    ]
    assert uses == []


# A table of words is looked up, not read.
READ = [
    path
    for path in sources("app", "detectors", "migrations", "benchmarks", "docs")
    if "languages" not in path.parts
]


@pytest.mark.parametrize("path", READ, ids=named)
def test_a_module_is_short_enough_to_be_read(path: Path) -> None:
    length = len(path.read_text().splitlines())
    assert length <= LONGEST_FILE


@pytest.mark.parametrize("path", sources("detectors"), ids=named)
def test_the_library_asks_neither_clock_nor_chance_nor_files(path: Path) -> None:
    calls = {
        ast.unparse(node.func)
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
    }
    # The registry reads the entry points and the pages beside the code, once, at start.
    allowed = {"path.read_text"} if path.name == "registry.py" else set()
    impure = re.compile(
        r"(^|\.)(today|now|utcnow|time|random|choice|urandom|open|read_text|write_text|getenv)$"
    )
    assert {call for call in calls if impure.search(call)} - allowed == set()


def test_the_page_of_settings_says_what_the_code_says() -> None:
    assert (ROOT / "docs" / "settings.md").read_text() == settings_page(), "run `make docs`"


def test_the_page_of_the_command_line_says_what_the_code_says() -> None:
    # Borders are drawn by a library; the words are ours.
    def words(text: str) -> list[str]:
        return re.findall(r"[\w-]+", text)

    assert words((ROOT / "docs" / "cli.md").read_text()) == words(cli_page()), "run `make docs`"


def test_the_page_of_routes_says_what_the_code_says() -> None:
    assert (ROOT / "docs" / "api.md").read_text() == api_page(), "run `make docs`"


def test_every_verb_of_the_makefile_is_explained() -> None:
    makefile = (ROOT / "Makefile").read_text()
    told = (ROOT / "README.md").read_text() + (ROOT / "CONTRIBUTING.md").read_text()
    for verb in VERBS:
        assert re.search(rf"^{verb}:.*## \w", makefile, re.MULTILINE)
        assert f"make {verb}" in told


def test_every_dependency_is_pinned_to_a_version_that_is_allowed() -> None:
    pins = {
        _canonical(name): pin
        for name, pin in re.findall(
            r"^([\w.-]+)==(\S+)$", (ROOT / "constraints.txt").read_text(), re.MULTILINE
        )
    }
    project = pyproject()["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    for requirement in map(Requirement, wanted):
        name = _canonical(requirement.name)
        assert name in pins, f"{name} is not in constraints.txt; run `make lock`"
        assert requirement.specifier.contains(pins[name], prereleases=True), name
    assert pins["torch"] == "2.13.0"


def test_every_decision_is_listed_and_has_its_parts() -> None:
    folder = ROOT / "docs" / "decisions"
    index = (folder / "README.md").read_text()
    pages = sorted(folder.glob("[0-9]*.md"))
    assert [path.name[:4] for path in pages] == [f"{n:04}" for n in range(1, len(pages) + 1)]
    assert len(pages) >= 8
    for path in pages:
        assert f"({path.name})" in index
        titles = re.findall(r"^## (\w+)", path.read_text(), re.MULTILINE)
        assert titles[:4] == ["Context", "Decision", "Consequences", "Alternatives"], path.name


def test_every_link_inside_the_documents_leads_somewhere() -> None:
    pages = [
        *ROOT.glob("*.md"),
        *(ROOT / "docs").rglob("*.md"),
        *(ROOT / "detectors").rglob("*.md"),
    ]
    broken = [
        (named(path), target)
        for path in pages
        for target in re.findall(r"\]\(([^)#\s]+)", path.read_text())
        if "://" not in target and not (path.parent / target).exists()
    ]
    assert broken == []


def test_the_demo_tells_both_sides_of_the_case() -> None:
    folder = ROOT / "app" / "demo"
    told = (folder / "documents.ndjson").read_text(encoding="utf-8")
    documents = [json.loads(line) for line in told.splitlines()]
    claim = json.loads((folder / "claim.json").read_text())["claim"]
    assert {document["language"] for document in documents} == {"en", "ru"}
    assert 6 <= len(documents) <= 8
    for document in documents:
        assert set(document) >= {"text", "url", "published_on", "source", "attributed_to"}
    assert "2 January" in claim["text"]


def test_no_tracked_file_knows_the_machine_it_was_written_on() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False, text=True
    )
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    # Spelled in two parts, or this file would find itself.
    patterns = re.compile("|".join(["/work" + "/main", "/root/" + r"\.", "/opt" + "/wheels"]))
    found = []
    for name in listed.stdout.split("\0"):
        path = ROOT / name
        if not name or not path.is_file():
            continue
        if patterns.search(path.read_bytes().decode("utf-8", "ignore")):
            found.append(name)
    assert found == []
