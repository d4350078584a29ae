from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli import checking, demonstration, library
from app.engine import Engine
from app.settings import Settings
from app.store import assessments
from app.store.database import Database
from detectors.registry import installed
from tests.command import Belie
from tests.fakes import BagOfWords


@pytest.fixture
def belie(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Belie:
    return Belie(monkeypatch, capsysbinary)


@pytest.fixture(autouse=True)
def _engine(
    monkeypatch: pytest.MonkeyPatch, database: Database, database_url: str, tmp_path: Path
) -> None:
    def open_engine(settings: Settings) -> Engine:
        return Engine(settings, detectors=installed(), embedder=BagOfWords())

    monkeypatch.setattr(checking.Engine, "open", open_engine)
    monkeypatch.setattr(library.Engine, "open", open_engine)
    monkeypatch.setattr(demonstration, "load_embedder", lambda settings: BagOfWords())
    monkeypatch.setenv("BELIE_DATABASE_URL", database_url)
    monkeypatch.setenv("BELIE_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("COLUMNS", "240")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    folder.mkdir()
    text = (
        "The ministry said on Sunday that the musician had bought his ticket on 16 December 2021."
    )
    (folder / "statement.txt").write_text(text)
    lines = [
        {"text": "Protests began in the west on 2 January.", "published_on": "2022-01-08"},
        {"text": ""},
    ]
    (folder / "more.ndjson").write_text("".join(json.dumps(line) + "\n" for line in lines))
    (folder / "picture.png").write_bytes(b"no text")
    return folder


def test_what_can_be_read_is_stored_and_the_rest_is_named(belie: Belie, archive: Path) -> None:
    result = belie("ingest", archive)
    assert result.code == 2
    assert "2 new, 0 already there, 1 turned away" in result.out
    assert "more.ndjson:2" in result.err


def test_the_same_documents_twice_are_one_each(belie: Belie, archive: Path) -> None:
    (archive / "more.ndjson").unlink()
    assert "1 new, 0 already there" in belie("ingest", archive).out
    again = belie("ingest", archive / "statement.txt", archive)
    assert again.code == 0
    assert "0 new, 2 already there" in again.out


def test_quiet_says_nothing_when_all_is_well(belie: Belie, archive: Path) -> None:
    (archive / "more.ndjson").unlink()
    result = belie("ingest", archive, "--quiet")
    assert (result.code, result.out, result.err) == (0, "", "")


def test_a_claim_is_set_against_the_library_with_the_defaults_given(
    belie: Belie, archive: Path
) -> None:
    given = ["--published-on", "2022-01-09", "--source", "Ministry", "--source-type", "official"]
    belie("ingest", archive, *given)
    claim = "The musician said that someone bought a ticket for him in early January."
    result = belie("check", "--text", claim, "--said-on", "2022-01-09", "--json")
    considered = result.json["evidence_considered"]
    assert {found["source"]["name"] for found in considered} == {"Ministry"}
    assert {found["published_on"] for found in considered} == {"2022-01-08", "2022-01-09"}
    assert "date" in {conflict["kind"] for conflict in result.json["conflicts"]}
    assert result.code == 3


def test_without_the_library_nothing_stored_is_used(belie: Belie, archive: Path) -> None:
    belie("ingest", archive)
    claim = "The musician bought a ticket in early January."
    told = belie("check", "--text", claim, "--no-library", "--json").json
    assert told["evidence_considered"] == []


def test_a_check_is_kept_only_when_that_is_wanted(belie: Belie, database: Database) -> None:
    def stored() -> int:
        with database.session() as session:
            found, _ = assessments.page(session, cursor=None, limit=10)
            return len(found)

    belie("check", "--text", "He left in May.", "--json")
    assert stored() == 0
    belie("check", "--text", "He left in May.", "--json", "--store")
    assert stored() == 1


def test_the_demo_loads_each_document_once_and_keeps_to_a_folder_of_its_own(
    belie: Belie, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Settings] = []
    open_database = Database.open

    def opened(settings: Settings) -> Database:
        asked.append(settings)
        return open_database(settings.model_copy(update={"database_url": database_url}))

    monkeypatch.setattr(demonstration.Database, "open", opened)
    first = belie("demo")
    assert "8 documents (8 new)" in first.out
    report = tmp_path / "data" / "demo" / "report.html"
    assert str(report) in first.out
    assert "Khabar 24" in report.read_text(encoding="utf-8")
    assert "8 documents (0 new)" in belie("demo").out
    assert {settings.data_dir for settings in asked} == {tmp_path / "data" / "demo"}
    assert {settings.database_url for settings in asked} == {None}
