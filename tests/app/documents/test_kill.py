"""A run that is killed with -9 half-way and run again leaves each document exactly once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from sqlalchemy import text

from app.store.database import Database

COUNT = 1_000

RUN = """
import sys
from pathlib import Path
from app.documents import ingest, read_path
from app.settings import Settings
from app.store.database import Database
from tests.fakes import BagOfWords

database = Database.open(Settings(data_dir=Path(sys.argv[2])))
result = ingest(database, BagOfWords(), read_path(Path(sys.argv[1])))
database.close()
print(result.created, result.unchanged, len(result.rejected))
"""


def start(lines: Path, data_dir: Path, url: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", RUN, str(lines), str(data_dir)],
        cwd=Path(__file__).parents[3],
        env=os.environ | {"BELIE_DATABASE_URL": url},
        stdout=subprocess.PIPE,
        text=True,
    )


def count(database: Database, table: str) -> int:
    with database.session() as session:
        return int(session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def test_a_killed_run_is_finished_by_the_next_with_each_document_exactly_once(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    lines = tmp_path / "library.ndjson"
    with lines.open("w", encoding="utf-8") as file:
        for number in range(COUNT):
            body = f"Report {number}. The ticket of passenger {number} was bought that day."
            file.write(json.dumps({"text": body, "published_on": "2022-01-09"}) + "\n")

    first = start(lines, tmp_path, database_url)
    deadline = time.monotonic() + 60
    while count(database, "documents") < COUNT // 2 and time.monotonic() < deadline:
        time.sleep(0.01)
    os.kill(first.pid, signal.SIGKILL)
    first.communicate(timeout=30)
    half = count(database, "documents")
    assert COUNT // 2 <= half < COUNT
    assert count(database, "passages") == count(database, "embeddings") == half

    second = start(lines, tmp_path, database_url)
    said, _ = second.communicate(timeout=60)
    assert second.returncode == 0
    created, unchanged, rejected = map(int, said.split())
    assert created == COUNT - half
    assert unchanged == half
    assert rejected == 0
    assert count(database, "documents") == COUNT
    assert count(database, "passages") == count(database, "embeddings") == COUNT
    with database.session() as session:
        bodies = session.execute(text("SELECT count(DISTINCT body) FROM documents")).scalar_one()
    assert bodies == COUNT
