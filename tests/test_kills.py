"""A few rounds of the kill script: workers, the API, the database and `belie score`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.timeout(500)
def test_whatever_is_killed_every_claim_has_its_result_exactly_once() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "benchmarks.kills", "--rounds", "3", "--seed", "4"],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        timeout=480,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    report = json.loads(run.stdout.splitlines()[-1])
    assert report["rounds"] == {"batch": 3}
    assert sum(report["killed"].values()) >= 3
    assert report["claims_stored_once"] > 0
