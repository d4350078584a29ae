"""Processes that score chunks: each with models of its own, none outliving the one that asked.

With one worker everything happens in this process. What a chunk gives is the same either way.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

from app.checking import Vectors
from app.engine import Engine
from app.errors import Unavailable
from app.inference.backends import Kind
from app.inference.embedding import Embedder
from app.scoring.assessing import Scorer
from app.scoring.evidence import Evidence, SnapshotEvidence, StoredEvidence
from app.scoring.lines import encode
from app.scoring.planning import Broadcast, Fault
from app.settings import Settings
from app.store.snapshot import Snapshot
from app.transcripts import Aired

#: Texts of one call to the model while planning.
_PIECE = 256
#: So many new containers before the collector looks for cycles among them, and how many rounds before it
#: looks among older ones: readings are thousands of small objects that live for a chunk and hold hardly a cycle.
_SELDOM = (50_000, 20, 20)
#: A chunk over which so many workers have died is not given to another.
MAX_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Setup:
    """All that a worker has to know; `snapshot` None means the stored library."""

    settings: Settings
    snapshot: Path | None
    broadcast: Broadcast
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Chunk:
    """Claims next to each other; `first` is the place of the first in the plan."""

    first: int
    claims: tuple[Aired, ...]
    vectors: dict[str, Vectors]


@dataclass(frozen=True, slots=True)
class Done:
    """The results of a chunk in order, and how many seconds each stage took."""

    first: int
    results: tuple[bytes | Fault, ...]
    seconds: dict[str, float]


class Desk:
    """One worker's engine and scorer."""

    def __init__(self, engine: Engine, setup: Setup) -> None:
        self.engine = engine
        self._scorer = Scorer(
            engine,
            evidence_for(engine, setup.snapshot),
            setup.broadcast,
            made_at=setup.made_at,
        )

    def do(self, chunk: Chunk) -> Done:
        """The chunk's results."""
        before = dict(self._scorer.seconds)
        results = []
        for scored in self._scorer.score(chunk.claims, vectors=chunk.vectors):
            line = scored.line
            results.append(encode(line) if line is not None else scored.outcome)
        seconds = {
            stage: total - before.get(stage, 0.0) for stage, total in self._scorer.seconds.items()
        }
        return Done(chunk.first, tuple(results), seconds)  # type: ignore[arg-type]


def collect_seldom() -> None:
    """Let this process, whose models are loaded, look for cycles less often: a tenth of its time went there."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_SELDOM)


def evidence_for(engine: Engine, snapshot: Path | None) -> Evidence:
    """The evidence that a path names, or the stored library."""
    if snapshot is None:
        return StoredEvidence(engine)
    return SnapshotEvidence(Snapshot.open(snapshot, model=engine.required_embedder.name))


class PooledEncoder:
    """An encoder whose work is shared out in pieces that do not depend on how many share it.

    It remembers what the texts that it is asked for are as queries: the checks will ask for them.
    """

    def __init__(self, engine: Engine, pool: ProcessPoolExecutor | None) -> None:
        self._embedder = engine.required_embedder
        self._pool = pool
        self.name = self._embedder.name
        self.queries: dict[str, Vectors] = {}

    def encode(self, texts: Sequence[str], *, kind: Kind) -> Vectors:
        """float32 of shape (n, dimension), rows in the order of the texts."""
        # Texts of one length together: a batch is as long as its longest.
        distinct = sorted(dict.fromkeys(texts), key=lambda text: (len(text), text))
        pieces = [distinct[at : at + _PIECE] for at in range(0, len(distinct), _PIECE)]
        if self._pool is None or len(pieces) < 2:
            rows = [_both_forms(self._embedder, piece, kind) for piece in pieces]
        else:
            rows = list(self._pool.map(_encode_piece, pieces, [kind] * len(pieces)))
        if not texts:
            return np.zeros((0, self._embedder.dimension), dtype=np.float32)
        known = dict(zip(distinct, np.concatenate([own for own, _ in rows]), strict=True))
        if kind != "passage":
            queries = np.concatenate([query for _, query in rows])
            self.queries |= dict(zip(distinct, queries, strict=True))
        return np.stack([known[text] for text in texts])


def start_pool(settings: Settings, workers: int) -> ProcessPoolExecutor | None:
    """That many processes with models loaded, None for one: this process does it."""
    if workers < 2:
        return None
    return ProcessPoolExecutor(
        workers,
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_begin,
        initargs=(settings,),
    )


def score_chunks(
    chunks: Sequence[Chunk], setup: Setup, *, engine: Engine, pool: ProcessPoolExecutor | None
) -> Iterator[Done]:
    """The results of the chunks, in their order. Unavailable when workers die again and again."""
    if pool is None:
        desk = Desk(engine, setup)
        for chunk in chunks:
            yield desk.do(chunk)
        return
    yield from _shared_out(chunks, setup, pool)


def _shared_out(chunks: Sequence[Chunk], setup: Setup, pool: ProcessPoolExecutor) -> Iterator[Done]:
    workers = pool._max_workers  # type: ignore[attr-defined]
    own: ProcessPoolExecutor | None = None
    place, deaths = 0, 0
    try:
        while place < len(chunks):
            using = own or pool
            waiting: list[Future[Done]] = []
            try:
                ahead = iter(chunks[place:])
                for chunk in ahead:
                    waiting.append(using.submit(_score_chunk, chunk, setup))
                    if len(waiting) > 2 * workers:
                        break
                while waiting:
                    done = waiting.pop(0).result()
                    place, deaths = place + 1, 0
                    following = next(ahead, None)
                    if following is not None:
                        waiting.append(using.submit(_score_chunk, following, setup))
                    yield done
            except BrokenProcessPool as error:
                deaths += 1
                if deaths >= MAX_ATTEMPTS:
                    raise Unavailable(
                        f"{deaths} workers died one after another over the claims from number "
                        f"{chunks[place].first + 1} on; what is finished stays, and --resume goes on."
                    ) from error
                if own is not None:
                    own.shutdown(wait=False, cancel_futures=True)
                own = start_pool(setup.settings, workers)
                assert own is not None
    finally:
        if own is not None:
            own.shutdown(cancel_futures=True)


_engine: Engine | None = None
_desk: tuple[Setup, Desk] | None = None


def _begin(settings: Settings) -> None:
    """Run first in a worker process."""
    global _engine
    # A killed parent closes nothing: without this its workers would wait for it for ever.
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _engine = Engine.open(settings)
    collect_seldom()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _score_chunk(chunk: Chunk, setup: Setup) -> Done:
    global _desk
    assert _engine is not None
    if _desk is None or _desk[0] != setup:
        _desk = (setup, Desk(_engine, setup))
    return _desk[1].do(chunk)


def _encode_piece(texts: Sequence[str], kind: Kind) -> tuple[Vectors, Vectors]:
    assert _engine is not None
    return _both_forms(_engine.required_embedder, texts, kind)


def _both_forms(embedder: Embedder, texts: Sequence[str], kind: Kind) -> tuple[Vectors, Vectors]:
    """The vectors of one batch, and those of the same batch as queries: its last digits count."""
    own = embedder.encode(texts, kind=kind)
    return own, embedder.encode(texts, kind="query") if kind == "text" else own
