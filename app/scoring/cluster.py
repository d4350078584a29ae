"""The same chunks on a Ray cluster: one engine an actor, each chunk taken in once, nodes may be lost.

Actors only compute. What is finished is written by the one who asked, so a chunk that two nodes have
done is there once, and a run whose head is lost is gone on with like any other.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.engine import Engine
from app.errors import BadInput, Unavailable
from app.scoring.workers import MAX_ATTEMPTS, Chunk, Desk, Done, Setup, collect_seldom

_log = logging.getLogger(__name__)

#: Chunks that wait at each actor, so that it need not wait for the next.
_AT_HAND = 2

#: Seconds between two looks for nodes that were added, and until a cluster without any is given up.
_LOOK_EVERY = 5.0
_PATIENCE = 120.0


class _Actor:
    """One process of the cluster with models of its own, loaded when its first chunk comes."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._desk: Desk | None = None

    def here(self) -> None:
        """Answers once there is a processor for it."""

    def do(self, chunk: Chunk) -> Done:
        """The chunk's results."""
        if self._desk is None:
            self._desk = Desk(Engine.open(self._setup.settings), self._setup)
            collect_seldom()
        return self._desk.do(chunk)


@dataclass(slots=True)
class _Cluster:
    """The actors that live, what each of them has to do, and what is finished out of turn."""

    ray: Any
    setup: Setup
    limit: int | None
    living: dict[int, Any] = field(default_factory=dict)
    coming: dict[int, tuple[Any, Any]] = field(default_factory=dict)
    tasks: dict[Any, tuple[int, Chunk]] = field(default_factory=dict)
    deaths: dict[int, int] = field(default_factory=dict)
    made: int = 0
    silent: float = 0.0

    def man(self) -> None:
        """As many actors as the cluster has processors for, or as many as were asked for."""
        there = int(self.ray.cluster_resources().get("CPU", 0))
        wanted = min(there, self.limit) if self.limit else there
        remote = self.ray.remote(num_cpus=1, max_restarts=0, max_task_retries=0)(_Actor)
        while len(self.living) + len(self.coming) < wanted:
            actor = remote.remote(self.setup)
            self.coming[self.made] = (actor, actor.here.remote())
            self.made += 1
        for number, (actor, here) in list(self.coming.items()):
            # One that waits for a processor of a lost node gets no chunks: it might wait for ever.
            ready, _ = self.ray.wait([here], timeout=0)
            if ready:
                del self.coming[number]
                self.living[number] = actor
            elif len(self.living) + len(self.coming) > wanted:
                del self.coming[number]
                self.ray.kill(actor)

    def hand_out(self, waiting: deque[Chunk]) -> None:
        """Give the next chunks to the actors that have least to do."""
        loads = dict.fromkeys(self.living, 0)
        for actor, _ in self.tasks.values():
            if actor in loads:
                loads[actor] += 1
        for actor in sorted(loads, key=lambda actor: loads[actor]):
            while waiting and loads[actor] < _AT_HAND:
                chunk = waiting.popleft()
                self.tasks[self.living[actor].do.remote(chunk)] = (actor, chunk)
                loads[actor] += 1

    def collect(self, waiting: deque[Chunk]) -> list[Done]:
        """What has been finished; the chunks of a lost actor wait again, foremost.

        Unavailable when several died over one chunk, or the cluster has been empty for long.
        """
        awaited = list(self.tasks) or [here for _, here in self.coming.values()]
        ready, _ = self.ray.wait(awaited, timeout=_LOOK_EVERY) if awaited else ([], [])
        ready = [task for task in ready if task in self.tasks]
        self.silent = 0.0 if ready or self.living else self.silent + _LOOK_EVERY
        if self.silent > _PATIENCE:
            raise Unavailable("The cluster has no processors; what is finished stays.")
        finished = []
        for task in ready:
            actor, chunk = self.tasks.pop(task)
            try:
                finished.append(self.ray.get(task))
            except (
                self.ray.exceptions.RayActorError,
                self.ray.exceptions.WorkerCrashedError,
                self.ray.exceptions.ObjectLostError,
                self.ray.exceptions.NodeDiedError,
            ) as error:
                self._lost(actor, chunk, waiting, error)
        return finished

    def _lost(self, actor: int, chunk: Chunk, waiting: deque[Chunk], error: Exception) -> None:
        # The first of an actor's chunks may be what killed it, the others only waited there.
        first = self.living.pop(actor, None) is not None
        waiting.appendleft(chunk)
        if not first:
            return
        _log.warning("an actor was lost, its chunks go to others: %s", str(error).splitlines()[0])
        self.deaths[chunk.first] = self.deaths.get(chunk.first, 0) + 1
        if self.deaths[chunk.first] >= MAX_ATTEMPTS:
            raise Unavailable(
                f"{MAX_ATTEMPTS} actors died over the claims from number {chunk.first + 1} on; "
                "what is finished stays, and --resume goes on."
            ) from error

    def close(self) -> None:
        """Let the actors end."""
        for actor in [*self.living.values(), *(actor for actor, _ in self.coming.values())]:
            self.ray.kill(actor)


def on_cluster(
    chunks: Sequence[Chunk], setup: Setup, *, address: str, actors: int | None
) -> Iterator[Done]:
    """The results of the chunks, in their order, from the cluster at `address`.

    "local" starts a cluster on this machine. `actors` None is one for each processor. Unavailable
    when Ray is not installed or the cluster cannot be reached.
    """
    ray = _ray()
    if setup.snapshot is None and setup.settings.database_url is None and address != "local":
        raise BadInput(
            "The machines of a cluster cannot reach the embedded database: set BELIE_DATABASE_URL, "
            "or give a snapshot on a folder that all of them have (belie library export)."
        )
    ours = not ray.is_initialized()
    if ours:
        try:
            ray.init(
                address=None if address == "local" else address,
                logging_level=logging.ERROR,
                log_to_driver=False,
                **({"include_dashboard": False} if address == "local" else {}),
            )
        except (ConnectionError, RuntimeError, ValueError) as error:
            raise Unavailable(f"There is no Ray cluster at {address}: {error}") from error
    cluster = _Cluster(ray, setup, actors)
    try:
        yield from _in_order(cluster, chunks)
    finally:
        cluster.close()
        if ours:
            ray.shutdown()


def _in_order(cluster: _Cluster, chunks: Sequence[Chunk]) -> Iterator[Done]:
    waiting = deque(chunks)
    finished: dict[int, Done] = {}
    for chunk in chunks:
        while chunk.first not in finished:
            cluster.man()
            cluster.hand_out(waiting)
            for done in cluster.collect(waiting):
                finished.setdefault(done.first, done)
        yield finished.pop(chunk.first)


def _ray() -> Any:
    try:
        import ray
        import ray.exceptions
    except ImportError as error:
        raise Unavailable("Ray is not installed: install the extra, belie[ray].") from error
    return ray
