"""How long one check takes against 1,000 documents of the library, warm, on one core.

`python -m benchmarks.latency`. The process and its database server are bound to one core. Shown are
wall-clock time and the processor time of this process: on a busy machine the first says little.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

from app.documents import ingest
from app.engine import Engine
from app.settings import Settings
from app.wire import CheckRequest
from benchmarks.retrieval.corpus import Corpus, build
from detectors.types import Document, Source, Text

DOCUMENTS = 1_000
#: So many reports on different events make one document of some 150 words.
REPORTS = 4
CLAIMS = 60
FIRST_DAY = date(2022, 1, 1)


def documents(corpus: Corpus) -> Iterator[Document]:
    """Documents of one language each, with those first that tell what the claims are about."""
    by_language: dict[str, list[int]] = {}
    answers = {query.answer for query in corpus.queries}
    order = sorted(range(len(corpus.passages)), key=lambda at: (at not in answers, at))
    made = 0
    for at in order:
        waiting = by_language.setdefault(corpus.languages[at], [])
        waiting.append(at)
        if len(waiting) == REPORTS and made < DOCUMENTS:
            body = "\n\n".join(corpus.passages[each] for each in waiting)
            yield Document(
                Text("", body, corpus.languages[at]),
                title=f"Report {made}",
                source=Source(name=f"Paper {made % 40}", type="independent_media"),
                published_on=FIRST_DAY + timedelta(days=made % 300),
            )
            made += 1
            waiting.clear()


def claims(corpus: Corpus) -> list[CheckRequest]:
    """Claims of two sentences, English and Russian."""
    texts = [
        (query.claim_language, query.text)
        for query in corpus.queries
        if query.claim_language in {"en", "ru"}
    ]
    step = max(1, len(texts) // (2 * CLAIMS))
    chosen = texts[::step]
    pairs = [
        (language, f"{one} {other}")
        for (language, one), (code, other) in pairwise(chosen)
        if language == code
    ]
    return [
        CheckRequest.model_validate(
            {
                "claim": {"text": text, "language": language, "said_on": "2022-06-01"},
                "use_library": True,
                "store": False,
            }
        )
        for language, text in pairs[:CLAIMS]
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", type=Path, help="write the numbers to this file")
    options = parser.parse_args()
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    corpus = build()
    with tempfile.TemporaryDirectory(prefix="belie-latency-") as folder:
        settings = Settings(data_dir=Path(folder), database_url=None, inference_threads=1)
        engine = Engine.open(settings)
        try:
            engine.open_database()
            assert engine.embedder is not None
            ingest(engine.database, engine.embedder, documents(corpus))
            lines = measured(engine, claims(corpus))
        finally:
            engine.close()
    said = "\n".join(lines)
    print(said)
    if options.write:
        load = os.getloadavg()[0]
        options.write.write_text(
            f"# Latency of one check\n\n`python -m benchmarks.latency`, {date.today().isoformat()}, one "
            f"core, load of the machine at the end {load:.1f}.\n\n{said}\n",
            "utf-8",
        )


def measured(engine: Engine, requests: list[CheckRequest]) -> list[str]:
    """Lines with the medians, after a quarter of the claims has warmed everything up."""
    wall, cpu, spent = [], [], []
    for number, request in enumerate(requests):
        with engine.database.session() as session:
            began, busy = time.perf_counter(), time.process_time()
            checked = engine.check(request, session=lambda session=session: session)
            took, used = time.perf_counter() - began, time.process_time() - busy
        if number >= len(requests) // 4:
            wall.append(1000 * took)
            cpu.append(1000 * used)
            spent.append(sum(run.milliseconds for run in checked.assessment.runs))
    return [
        f"- {len(wall)} different claims of two sentences against {DOCUMENTS:,} documents, "
        f"{engine.settings.nearest_passages} passages compared",
        f"- wall clock: median {statistics.median(wall):.0f} ms, "
        f"90 % under {sorted(wall)[int(0.9 * len(wall))]:.0f} ms",
        f"- processor time of the service: median {statistics.median(cpu):.0f} ms, "
        f"90 % under {sorted(cpu)[int(0.9 * len(cpu))]:.0f} ms",
        f"- of the wall clock inside detectors: median {statistics.median(spent):.0f} ms",
        f"- models: {engine.embedder.name if engine.embedder else 'none'}",
    ]


if __name__ == "__main__":
    main()
