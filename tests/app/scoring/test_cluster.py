"""A real Ray cluster of two nodes on this machine, one of which is killed in the middle of a run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from benchmarks.broadcasts import broadcast_day, events

ROOT = Path(__file__).parents[3]

RUN = """
import json, logging, sys, time, warnings
warnings.simplefilter("ignore")
logging.basicConfig(level=logging.WARNING)
from pathlib import Path
import ray
from ray.cluster_utils import Cluster
from app.engine import Engine
from app.scoring import running
from app.scoring.planning import Broadcast
from app.settings import Settings

folder = Path(sys.argv[1])
running.CHUNK = 4
engine = Engine.open(Settings(data_dir=folder / "data", inference_threads=1))

def score(out, ray_address=None, progress=lambda told: None):
    asked = running.Asked(
        files=(folder / "day",), broadcast=Broadcast(said_on="2022-01-09"), out=folder / out,
        evidence=(folder / "library.ndjson",), ray=ray_address,
    )
    recording, _ = running.score(asked, engine, progress)
    recording.close()

score("local.jsonl")
cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
second = cluster.add_node(num_cpus=1)
ray.init(address=cluster.address, log_to_driver=False)
cluster.wait_for_nodes()
nodes = len([node for node in ray.nodes() if node["Alive"]])
lost = []

def kill_one(told):
    # As soon as there is a line, so that both nodes are at work.
    if told.stage == "scoring" and told.done and not lost:
        lost.append(told.done)
        cluster.remove_node(second, allow_graceful=False)

score("ray.jsonl", cluster.address, kill_one)
until = time.monotonic() + 90
while (alive := len([node for node in ray.nodes() if node["Alive"]])) > 1:
    assert time.monotonic() < until, "the head still believes in the node"
    time.sleep(0.5)
ray.shutdown()
cluster.shutdown()
print(json.dumps({"nodes": nodes, "lost_after": lost, "alive": alive}))
"""


@pytest.mark.skipif(find_spec("ray") is None, reason="Ray is not installed: the extra `ray`")
@pytest.mark.timeout(400)
def test_a_node_that_is_lost_costs_no_line_and_changes_none(tmp_path: Path) -> None:
    told = list(events(24))
    (tmp_path / "day").mkdir()
    for name, content in broadcast_day(told, 120).items():
        (tmp_path / "day" / name).write_text(content, encoding="utf-8")
    with (tmp_path / "library.ndjson").open("w", encoding="utf-8") as stream:
        for number, event in enumerate(told):
            stream.write(
                json.dumps({"id": f"d{number}", "text": event.document, "language": event.language})
                + "\n"
            )
    run = subprocess.run(
        [sys.executable, "-c", RUN, str(tmp_path)],
        cwd=ROOT,
        # A busy machine takes its time to start a node.
        env=os.environ | {"RAY_raylet_start_wait_time_s": "120"},
        capture_output=True,
        text=True,
        timeout=380,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    report = json.loads(run.stdout.splitlines()[-1])
    assert (report["nodes"], report["alive"]) == (2, 1)
    assert "an actor was lost" in run.stderr

    def lines(name: str) -> list[object]:
        found = [json.loads(line) for line in (tmp_path / name).read_text("utf-8").splitlines()]
        for line in found:
            del line["assessment"]["created_at"]
            for detector in line["assessment"]["runs"]:
                del detector["milliseconds"]
        return found

    local, cluster = lines("local.jsonl"), lines("ray.jsonl")
    assert len(local) > 3 * 4
    assert report["lost_after"][0] < len(local)
    assert cluster == local
