"""Files in, finished lines on the disk: planned once, shared out, gone on with after a kill."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

from app.checking import Vectors
from app.documents import Rejected, passages, read_path
from app.engine import Engine
from app.errors import BadInput, Conflict
from app.inference.ends import ENDS
from app.scoring.assessing import CHUNK, sentences_of
from app.scoring.cluster import on_cluster
from app.scoring.planning import Broadcast, Fault, Plan, plan
from app.scoring.recording import Recording
from app.scoring.workers import Chunk, Done, PooledEncoder, Setup, score_chunks, start_pool
from app.settings import Settings
from app.store import library, snapshot
from app.transcripts import Aired
from detectors.types import Document

#: Passages whose vectors are computed together when evidence is read from files.
_AT_ONCE = 512


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be scored, against what, and where the lines go.

    `evidence` are files of documents or one snapshot's folder; none means the stored library.
    """

    files: tuple[Path, ...]
    broadcast: Broadcast
    out: Path
    evidence: tuple[Path, ...] = ()
    resume: bool = False
    workers: int = 1
    ray: str | None = None


@dataclass(slots=True)
class Told:
    """How far a run is."""

    stage: str = ""
    done: int = 0
    total: int = 0
    seconds: dict[str, float] = field(default_factory=dict)


Progress = Callable[[Told], None]


class Share(Protocol):
    """Gives the results of chunks in their order, wherever they are computed."""

    def __call__(self, chunks: Sequence[Chunk], setup: Setup) -> Iterator[Done]: ...


def score(asked: Asked, engine: Engine, progress: Progress) -> tuple[Recording, Told]:
    """Score what is asked for; the finished recording and what the stages took.

    Conflict when an unfinished run is in the way, or another one than is to be gone on with.
    """
    told = Told("reading")
    progress(told)
    if not asked.resume and Recording.unfinished(asked.out):
        raise Conflict(
            f"{asked.out} holds a run that was not finished: --resume goes on with it. "
            f"To begin anew, remove {Recording.folder(asked.out)}."
        )
    sources, faults = _sources(asked.files)
    evidence, held = _evidence(asked, engine)
    identity = _identity(sources, faults, asked.broadcast, engine, held)
    settings = pinned(engine)
    pool = None if asked.ray is not None else start_pool(settings, asked.workers)
    try:
        recording = Recording.begun(asked.out, identity) if asked.resume else None
        if recording is None:
            told.stage = "planning"
            progress(told)
            encoder = PooledEncoder(engine, pool)
            worth = engine.settings.check_worthiness
            made = plan(
                sources,
                encoder,
                worth_checking=worth,
                language=asked.broadcast.language,
                ends=ENDS,
            )
            made = Plan(made.claims, made.sentences, (*faults, *made.faults))
            recording = Recording.begin(
                asked.out, identity, made, _known(made.claims, encoder.queries)
            )
        setup = Setup(settings, evidence, asked.broadcast, recording.made_at)
        _work(recording, _share(asked, engine, pool), setup, told, progress)
    finally:
        if pool is not None:
            pool.shutdown(cancel_futures=True)
    recording.finish()
    return recording, told


def _share(asked: Asked, engine: Engine, pool: ProcessPoolExecutor | None) -> Share:
    def here(chunks: Sequence[Chunk], setup: Setup) -> Iterator[Done]:
        return score_chunks(chunks, setup, engine=engine, pool=pool)

    def there(chunks: Sequence[Chunk], setup: Setup) -> Iterator[Done]:
        actors = asked.workers if asked.workers > 1 else None
        return on_cluster(chunks, setup, address=asked.ray or "local", actors=actors)

    return here if asked.ray is None else there


def _work(recording: Recording, share: Share, setup: Setup, told: Told, progress: Progress) -> None:
    claims = recording.plan.claims
    chunks = [
        Chunk(
            first,
            claims[first : first + CHUNK],
            _known(claims[first : first + CHUNK], recording.vectors),
        )
        for first in range(recording.done - recording.done % CHUNK, len(claims), CHUNK)
    ]
    told.stage, told.done, told.total = "scoring", recording.done, len(claims)
    progress(told)
    for done in share(chunks, setup):
        recording.write(done.first, done.results)
        for stage, seconds in done.seconds.items():
            told.seconds[stage] = told.seconds.get(stage, 0.0) + seconds
        told.done = recording.done
        progress(told)


def pinned(engine: Engine) -> Settings:
    """The engine's settings with what it measured for itself: all workers compute in one precision."""
    precision = getattr(engine.embedder, "precision", "auto")
    return engine.settings.model_copy(
        update={"inference_precision": precision, "inference_threads": 1}
    )


def recorded_precision(out: Path) -> str | None:
    """What the run there was begun in, None when there is none: to be gone on with in the same."""
    told = Recording.identity_of(out)
    return str(told["precision"]) if told and "precision" in told else None


def _known(claims: Sequence[Aired], vectors: dict[str, Vectors]) -> dict[str, Vectors]:
    return {
        text: vectors[text] for claim in claims for text in sentences_of(claim) if text in vectors
    }


def _sources(paths: Sequence[Path]) -> tuple[list[tuple[str, bytes]], tuple[Fault, ...]]:
    """The bytes of the files under the names they were given by; folders by the files in them."""
    sources: dict[str, bytes] = {}
    faults = []
    for path in _expanded(paths):
        try:
            sources[str(path)] = path.read_bytes()
        except OSError as error:
            faults.append(Fault(str(path), None, f"the file cannot be read: {error.strerror}"))
    return list(sources.items()), tuple(faults)


#: What is taken out of a folder; a file that is named is always tried.
SUFFIXES = frozenset({".srt", ".vtt", ".json", ".json3", ".ttml", ".dfxp", ".xml", ".txt"})


def _expanded(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            for inner in sorted(path.rglob("*")):
                hidden = any(part.startswith(".") for part in inner.relative_to(path).parts)
                if inner.is_file() and not hidden and inner.suffix.lower() in SUFFIXES:
                    yield inner
        else:
            yield path


def _identity(
    sources: Sequence[tuple[str, bytes]],
    faults: Sequence[Fault],
    broadcast: Broadcast,
    engine: Engine,
    evidence: str,
) -> dict[str, object]:
    settings = engine.settings
    return {
        "files": [[name, hashlib.sha256(content).hexdigest()] for name, content in sources]
        + [[fault.file, None] for fault in faults],
        "options": asdict(broadcast),
        "evidence": evidence,
        "settings": [settings.check_worthiness, settings.nearest_passages, CHUNK],
        "models": [engine.required_embedder.name, engine.nli_name],
        "precision": pinned(engine).inference_precision,
        "versions": [
            version("belie"),
            *(f"{detector.name} {detector.version}" for detector in engine.detectors.values()),
        ],
    }


def _evidence(asked: Asked, engine: Engine) -> tuple[Path | None, str]:
    """The snapshot to search, None for the stored library, and what names its contents."""
    if not asked.evidence:
        engine.open_database()
        with engine.database.session() as session:
            # Not its fingerprint: a library that grows meanwhile is the same library.
            return None, library.identity(session)
    first, *more = asked.evidence
    model = engine.required_embedder.name
    if first.is_dir() and (first / "snapshot.json").exists() and not more:
        return first, snapshot.Snapshot.open(first, model=model).fingerprint
    total = hashlib.sha256(model.encode())
    for path in asked.evidence:
        if not path.exists():
            raise BadInput(f"{path}: no such file or folder.")
        for document in read_path(path):
            total.update(repr(document).encode("utf-8", "surrogatepass"))
    fingerprint = f"sha256:{total.hexdigest()}"
    folder = Recording.folder(asked.out) / "evidence"
    if not _holds(folder, model, fingerprint):
        write_snapshot(folder, _documents(asked.evidence), engine, fingerprint)
    return folder, fingerprint


def _holds(folder: Path, model: str, fingerprint: str) -> bool:
    try:
        return snapshot.Snapshot.open(folder, model=model).fingerprint == fingerprint
    except BadInput:
        return False


def _documents(paths: Sequence[Path]) -> Iterator[Document]:
    """Each document once; BadInput for one that cannot be read: evidence must not be missing."""
    seen: set[str] = set()
    for path in paths:
        for document in read_path(path):
            if isinstance(document, Rejected):
                raise BadInput(f"{document.where}: {document.detail}")
            if document.text.id in seen:
                raise BadInput(f"{path}: two documents have the id {document.text.id!r}.")
            seen.add(document.text.id)
            yield document


def write_snapshot(
    folder: Path, documents: Iterator[Document], engine: Engine, fingerprint: str
) -> int:
    """Write documents with their passages and vectors; the number of passages."""
    embedder = engine.required_embedder
    return snapshot.write(
        folder,
        _items(documents, engine),
        model=embedder.name,
        dimension=embedder.dimension,
        fingerprint=fingerprint,
    )


def _items(documents: Iterator[Document], engine: Engine) -> Iterator[snapshot.Item]:
    waiting: list[Document] = []
    length = 0
    for document in documents:
        waiting.append(document)
        length += 1 + len(document.text.body) // 400
        if length >= _AT_ONCE:
            yield from _embedded(waiting, engine)
            waiting, length = [], 0
    yield from _embedded(waiting, engine)


def _embedded(documents: Sequence[Document], engine: Engine) -> Iterator[snapshot.Item]:
    spans = [passages(document.text) for document in documents]
    quotes = [span.quote for each in spans for span in each]
    rows = engine.required_embedder.encode(quotes, kind="passage")
    place = 0
    for document, each in zip(documents, spans, strict=True):
        yield document, each, rows[place : place + len(each)]
        place += len(each)
