"""A broadcast day against a library: how long, by stage, how much memory, beside the stock recipe.

    python -m benchmarks.batch --sentences 15000 --passages 10000 100000 1000000 --workers 1 2

The day is synthetic (`benchmarks.broadcasts`: templates of our own, English and Russian). Of the
library one document for each event is real in the sense that its vector is the model's; the bulk are
other words under vectors scattered around those. The stock recipe (sentence-transformers encode,
semantic_search over all passages, a cross-encoder over the first ten of every sentence) runs on a
sample, with models of the same shape and untrained weights, since only the time counts; it is
multiplied up, and said so. Processor seconds stand beside wall seconds: on a busy machine only they
compare.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import psutil
from numpy.typing import NDArray

from app.documents import make_document
from app.engine import Engine
from app.settings import Settings
from app.store import bulk
from app.store.database import Database
from app.store.search import POOL
from app.store.snapshot import Item
from benchmarks.broadcasts import Told, broadcast_day, events
from benchmarks.charts import lines_svg
from detectors.types import Source

ROOT = Path(__file__).parent.parent
RESULTS = ROOT / "benchmarks" / "results"
IMAGES = ROOT / "docs" / "images"
#: How far the bulk's vectors lie from the real ones: cosine about 0.9.
SCATTER = 0.025
QUERIES = 200
#: In cosine distance.
EPSILON = 0.001


def library(
    told: list[Told], vectors: NDArray[np.float32], start: int, stop: int
) -> Iterator[Item]:
    """Documents from number `start` to `stop`: first those about the events, then the bulk."""
    chance = np.random.default_rng(start)
    source = Source("Synthetic agency", "wire")
    for number in range(start, stop):
        event = told[number % len(told)]
        if number < len(told):
            body, vector = event.document, vectors[number]
        else:
            body = (
                f"Agency item {number}: session {number % 977} of district {number % 613} was held."
            )
            vector = vectors[number % len(told)] + chance.normal(0, SCATTER, vectors.shape[1])
            vector = vector / np.linalg.norm(vector)
        document = make_document(
            body, language=event.language, source=source, published_on=event.published_on
        )
        document = replace(document, title=str(number))
        yield document, [document.text.span(0, len(body))], vector[None, :].astype(np.float16)


def grow(
    engine: Engine, told: list[Told], vectors: NDArray[np.float32], start: int, stop: int
) -> dict[str, float]:
    """Load, index and read the words of the documents; the seconds of each."""
    model = engine.required_embedder
    began = time.monotonic()
    bulk.load(
        engine.database,
        library(told, vectors, start, stop),
        model=model.name,
        dimension=model.dimension,
        progress=lambda done: None,
    )
    loaded = time.monotonic() - began
    built = bulk.build_index(
        engine.database,
        model.name,
        progress=lambda done, total: print(f"  index {done:,} of {total:,}", end="\r", flush=True),
    )
    began = time.monotonic()
    with engine.database.session() as session:
        engine.lexical.sync(session)
    return {"copy_s": loaded, "hnsw_s": built, "words_s": time.monotonic() - began}


def recall(database: Database, model: str, queries: NDArray[np.float32]) -> dict[str, Any]:
    """Recall at 10 and milliseconds a query of the index, beside comparing every vector.

    A setting is how many candidates the index keeps, whether it goes on (`iterative_scan`), and how many rows it is
    asked for, of which the best ten count: the service asks for its pool. "near" counts every passage
    as right that is at most `EPSILON` further away than the tenth, as ann-benchmarks do: in a crowd of
    vectors around one event which ten come is chance.
    """
    from sqlalchemy import text

    from app.store.vectors import find_model

    settings: tuple[tuple[int, str, int] | None, ...] = (
        None,
        *((ef, "off", 10) for ef in (40, 100, 200)),
        (200, "relaxed_order", 10),
        *((ef, "relaxed_order", POOL) for ef in (40, 200, 400)),
    )
    found: dict[str, Any] = {}
    exact: list[set[Any]] = []
    reach: list[float] = []
    with database.session() as session:
        registered = find_model(session, model)
        assert registered is not None
        distance = f"((vector::halfvec({registered.dimension})) <=> CAST(:query AS halfvec))"
        for setting in settings:
            expression, limit, name = f"{distance} + 0.0", 10, "exact"
            if setting is not None:
                ef, scan, limit = setting
                expression, name = distance, f"ef {ef}, scan {scan}, {limit} rows"
                session.execute(text(f"SET LOCAL hnsw.ef_search = {ef}"))
                session.execute(text(f"SET LOCAL hnsw.iterative_scan = '{scan}'"))
            began, hits, far = time.perf_counter(), [], []
            for query in queries:
                rows = session.execute(
                    text(
                        f"SELECT document_id, {distance} AS apart FROM embeddings "
                        f"WHERE model_id = {registered.id} ORDER BY {expression} LIMIT {limit}"
                    ),
                    {"query": "[" + ",".join(map(str, query.tolist())) + "]"},
                )
                nearest = sorted((row.apart, row.document_id) for row in rows)
                hits.append({document for _, document in nearest[:10]})
                far.append([apart for apart, _ in nearest[:10]])
            took = 1000 * (time.perf_counter() - began) / len(queries)
            if setting is None:
                exact, reach = hits, [max(each) + EPSILON for each in far]
            near = sum(a <= most for each, most in zip(far, reach, strict=True) for a in each)
            share = sum(len(a & b) for a, b in zip(exact, hits, strict=True)) / (10 * len(queries))
            found[name] = {
                "recall_at_10": round(share, 4),
                "near": round(near / (10 * len(queries)), 4),
                "ms": round(took, 2),
            }
    return found


def score(folder: Path, url: str, workers: int) -> dict[str, Any]:
    """One run of `belie score` as a person starts it."""
    out, summary = folder / f"results-{workers}.jsonl", folder / "summary.json"
    for left in (out, *folder.glob(f"{out.name}.run/*")):
        left.unlink(missing_ok=True)
    command = [
        sys.executable, "-m", "app.cli", "score", str(folder / "day"), "--said-on", "2022-01-09",
        "--out", str(out), "--summary", str(summary), "--workers", str(workers), "--quiet",
    ]  # fmt: skip
    environment = os.environ | {"BELIE_DATABASE_URL": url, "BELIE_DATA_DIR": str(folder / "data")}
    began = time.monotonic()
    run = subprocess.Popen(command, cwd=ROOT, env=environment)
    watch = _Watch(run.pid)
    assert run.wait() == 0
    wall = time.monotonic() - began
    peak, processor = watch.end()
    told = json.loads(summary.read_text())
    return {
        "workers": workers,
        "wall_s": round(wall, 1),
        "processor_s": round(processor, 1),
        "peak_mb": round(peak / 1e6),
        "sentences": told["sentences"],
        "claims": told["claims"],
        "flags": told["flags"],
        "stages_s": told["stages"],
        "sentences_per_s": round(told["sentences"] / wall, 1),
    }


class _Watch:
    """The memory and the processor seconds of a process with all its children, without the database."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)
        self._peak = 0
        self._seconds: dict[int, float] = {}
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while not self._over.wait(0.25):
            total = 0
            try:
                family = [self._process, *self._process.children(recursive=True)]
            except psutil.Error:
                return
            for one in family:
                try:
                    total += one.memory_full_info().pss
                    times = one.cpu_times()
                    self._seconds[one.pid] = times.user + times.system
                except psutil.Error:
                    continue
            self._peak = max(self._peak, total)

    def end(self) -> tuple[int, float]:
        """The peak in bytes (shared pages counted once) and the processor seconds."""
        self._over.set()
        self._thread.join()
        return self._peak, sum(self._seconds.values())


def stock(
    folder: Path, sentences: list[str], passages: list[str], corpus: NDArray[np.float32]
) -> dict[str, float]:
    """Seconds of the stock recipe for these sentences, by stage."""
    import torch
    from sentence_transformers import CrossEncoder, SentenceTransformer, models, util
    from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

    torch.set_num_threads(os.cpu_count() or 2)
    weights = ROOT / "app" / "inference" / "weights" / "multilingual-e5-small"
    shape = json.loads((weights / "config.json").read_text())
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_file=str(weights / "tokenizer.json"),
        pad_token="<pad>", cls_token="<s>", sep_token="</s>", unk_token="<unk>",
        model_max_length=512,
    )  # fmt: skip
    config = BertConfig(
        vocab_size=max(shape.get("vocab_size", 0), len(tokenizer)),
        hidden_size=shape["hidden_size"],
        num_hidden_layers=shape["num_hidden_layers"],
        num_attention_heads=shape["num_attention_heads"],
        intermediate_size=4 * shape["hidden_size"],
        num_labels=1,
    )
    place = folder / "stock"
    BertForSequenceClassification(config).save_pretrained(place)
    tokenizer.save_pretrained(place)
    word = models.Transformer(str(place))
    encoder = SentenceTransformer(modules=[word, models.Pooling(config.hidden_size)], device="cpu")
    judge = CrossEncoder(str(place), device="cpu")
    seconds = {}
    began = time.monotonic()
    vectors = encoder.encode(sentences, convert_to_tensor=True, normalize_embeddings=True)
    seconds["encode_s"] = time.monotonic() - began
    began = time.monotonic()
    found = util.semantic_search(vectors, torch.from_numpy(corpus), top_k=10)
    seconds["semantic_search_s"] = time.monotonic() - began
    pairs = [
        (sentence, passages[hit["corpus_id"]])
        for sentence, hits in zip(sentences, found, strict=True)
        for hit in hits
    ]
    began = time.monotonic()
    judge.predict(pairs)
    seconds["cross_encoder_s"] = time.monotonic() - began
    return seconds


def main() -> None:
    """Everything, then the tables and the charts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=15_000)
    parser.add_argument("--passages", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--peer-sample", type=int, default=100)
    parser.add_argument("--results", type=Path, default=RESULTS)
    parser.add_argument("--images", type=Path, default=IMAGES)
    options = parser.parse_args()
    told = list(events(max(options.sentences // 6, 50)))
    report: dict[str, Any] = {
        "sentences": options.sentences,
        "processors": os.cpu_count(),
        "load_before": os.getloadavg(),
        "growth": [],
        "workers": [],
    }
    with tempfile.TemporaryDirectory(prefix="belie-bench-") as name:
        folder = Path(name)
        (folder / "day").mkdir()
        for file, body in broadcast_day(told, options.sentences).items():
            (folder / "day" / file).write_text(body, encoding="utf-8")
        engine = Engine.open(Settings(data_dir=folder / "data"))
        try:
            measure(engine, told, folder, options, report)
        finally:
            engine.close()
    report["load_after"] = os.getloadavg()
    options.results.mkdir(parents=True, exist_ok=True)
    (options.results / "batch.json").write_text(json.dumps(report, indent=2) + "\n")
    draw(report, options.images)
    print(json.dumps(report, indent=2))


def measure(
    engine: Engine,
    told: list[Told],
    folder: Path,
    options: argparse.Namespace,
    report: dict[str, Any],
) -> None:
    """Fill the report."""
    model = engine.required_embedder
    vectors = model.encode([event.document for event in told], kind="passage")
    queries = model.encode([event.claim for event in told[:QUERIES]], kind="query")
    url = engine.database.conninfo
    held = 0
    for size in sorted(options.passages):
        grown = grow(engine, told, vectors, held, size)
        held = size
        run = score(folder, url, options.workers[-1])
        step = {"passages": size, **{k: round(v, 1) for k, v in grown.items()}, **run}
        step["search"] = recall(engine.database, model.name, queries)
        report["growth"].append(step)
        print(json.dumps(step), flush=True)
    last = report["growth"][-1]
    for workers in options.workers:
        again = last if workers == last["workers"] else score(folder, url, workers)
        report["workers"].append({name: again[name] for name in again if name != "search"})
    sample = [event.claim for event in told[: options.peer_sample]]
    rows = list(library(told, vectors, 0, held))
    corpus = np.concatenate([row[2] for row in rows]).astype(np.float32)
    passages = [row[0].text.body for row in rows]
    before = time.process_time()
    seconds = stock(folder, sample, passages, corpus)
    factor = options.sentences / len(sample)
    total = factor * sum(seconds.values())
    report["stock_recipe"] = {
        "sample": len(sample),
        **{name: round(value, 2) for name, value in seconds.items()},
        "sample_processor_s": round(time.process_time() - before, 1),
        "extrapolated_wall_s": round(total, 1),
        "extrapolated_by": f"x {factor:.0f}, linearly",
        "times_slower_than_belie": round(total / last["wall_s"], 1),
    }


def draw(report: dict[str, Any], images: Path) -> None:
    """The two charts."""
    images.mkdir(parents=True, exist_ok=True)
    sentences = f"{report['sentences']:,} sentences"
    growth = report["growth"]
    (images / "batch-growth.svg").write_text(
        lines_svg(
            f"Belie: {sentences} against a growing library",
            "passages",
            "seconds",
            {
                "wall": [(step["passages"], step["wall_s"]) for step in growth],
                "processor": [(step["passages"], step["processor_s"]) for step in growth],
            },
            logarithmic=True,
        )
    )
    (images / "batch-workers.svg").write_text(
        lines_svg(
            f"Belie: {sentences}, {growth[-1]['passages']:,} passages",
            "workers",
            "seconds",
            {
                "wall": [(step["workers"], step["wall_s"]) for step in report["workers"]],
                "processor": [(step["workers"], step["processor_s"]) for step in report["workers"]],
            },
        )
    )


if __name__ == "__main__":
    main()
