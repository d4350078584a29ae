"""Many pieces of work side by side whose questions to a model are answered in one batch.

Only one of them runs at any moment, in a fixed order, until it asks or ends; when all have, what
they asked is answered at once. What stands in a batch depends on nothing but the work, so the last
digits of an answer are the same in every run.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")
Pairs = Sequence[tuple[str, str]]
Answers = Sequence[float | None]
Work = Callable[["Ask"], T]


class Ask(Protocol):
    """How a piece of work asks, and a clock in seconds that stands still while others have their turn."""

    def similar(self, pairs: Pairs) -> Answers:
        """Waits until everybody has asked; one answer a pair, in order."""

    def clock(self) -> float:
        """Seconds of this work's own turns, from any beginning."""


class Stopped(BaseException):
    """Raised inside work whose neighbours have failed: nobody will answer it any more."""


def together(
    works: Sequence[Work[T]], answer: Callable[[Pairs], Sequence[float | None]]
) -> list[T]:
    """What each piece of work gives, in order; `answer` is asked for distinct pairs only.

    The first error that a piece of work or `answer` raises is raised here, after all have ended.
    """
    asking = [_Turn(work) for work in works]
    known: dict[tuple[str, str], float | None] = {}
    turns = list(asking)
    try:
        while asking:
            for turn in asking:
                turn.go_on()
                if turn.error is not None:
                    raise turn.error
            asking = [turn for turn in asking if not turn.ended]
            fresh = [
                pair
                for pair in dict.fromkeys(pair for turn in asking for pair in turn.asked)
                if pair not in known
            ]
            if fresh:
                known.update(zip(fresh, answer(fresh), strict=True))
            for turn in asking:
                turn.answers = [known[pair] for pair in turn.asked]
    finally:
        for turn in turns:
            turn.stop()
    return [turn.result for turn in turns]


class _Turn(Generic[T]):
    """A piece of work in a thread of its own, which runs only while its turn lasts."""

    result: T

    def __init__(self, work: Work[T]) -> None:
        self._work = work
        self._thread: threading.Thread | None = None
        self._mine = threading.Semaphore(0)
        self._over = threading.Semaphore(0)
        self._stopping = False
        self._waited = 0.0
        self.ended = False
        self.error: BaseException | None = None
        self.asked: Pairs = ()
        self.answers: list[float | None] = []

    def go_on(self) -> None:
        """Runs the work until it asks or ends."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, daemon=True)
            self._thread.start()
        self._mine.release()
        self._over.acquire()

    def stop(self) -> None:
        """Ends the work if it is waiting for an answer; it does not come back from its question."""
        if self._thread is not None and not self.ended:
            self._stopping = True
            self.go_on()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        self._mine.acquire()
        try:
            self.result = self._work(self)
        except Stopped:
            pass
        except BaseException as error:
            self.error = error
        self.ended = True
        self._over.release()

    def similar(self, pairs: Pairs) -> list[float | None]:
        """Waits until everybody has asked; one answer a pair, in order."""
        self.asked = tuple(pairs)
        left = time.perf_counter()
        self._over.release()
        self._mine.acquire()
        self._waited += time.perf_counter() - left
        if self._stopping:
            raise Stopped
        return self.answers

    def clock(self) -> float:
        """Seconds of this work's own turns, from any beginning."""
        return time.perf_counter() - self._waited
