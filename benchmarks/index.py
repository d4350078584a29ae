"""Which settings of the vectors' index lose how much, and what building with them costs.

    python -m benchmarks.index --passages 1000000 --settings 16,64 32,64 32,200

The library is that of `benchmarks.batch`: 2,500 synthetic events with equal shares of the passages
around each, far more crowded than a real one. A setting is `m,ef_construction` of pgvector's HNSW.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

from app.engine import Engine
from app.settings import Settings
from app.store import bulk
from benchmarks.batch import QUERIES, library, recall
from benchmarks.broadcasts import events

EVENTS = 2_500


def main() -> None:
    """Load once, then build and ask with every setting; one JSON line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=1_000_000)
    parser.add_argument("--settings", nargs="+", default=["16,64", "32,64", "32,200"])
    parser.add_argument("--workers", type=int, default=1, help="processes that build")
    options = parser.parse_args()
    told = list(events(EVENTS))
    with tempfile.TemporaryDirectory(prefix="belie-index-") as folder:
        engine = Engine.open(Settings(data_dir=Path(folder)))
        try:
            model = engine.required_embedder
            vectors = model.encode([event.document for event in told], kind="passage")
            queries = model.encode([event.claim for event in told[:QUERIES]], kind="query")
            bulk.load(
                engine.database,
                library(told, vectors, 0, options.passages),
                model=model.name,
                dimension=model.dimension,
                progress=lambda done: None,
            )
            for setting in options.settings:
                m, construction = map(int, setting.split(","))
                seconds = bulk.build_index(
                    engine.database,
                    model.name,
                    m=m,
                    ef_construction=construction,
                    workers=options.workers,
                )
                row = {
                    "passages": options.passages,
                    "m": m,
                    "ef_construction": construction,
                    "build_s": round(seconds, 1),
                    "search": recall(engine.database, model.name, queries),
                }
                print(json.dumps(row), flush=True)
        finally:
            engine.close()


if __name__ == "__main__":
    main()
