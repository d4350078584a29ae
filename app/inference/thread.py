"""One thread does all inference of a process and gathers what several callers ask into batches.

A forward pass keeps a core busy; two at once on one core only wait for each other, and a batch of
eight costs far less than eight batches of one.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from app.errors import Unavailable

Item = TypeVar("Item")
Result = TypeVar("Result")

#: At most so many items in one forward pass, and so long it waits for more when several are asking.
AT_ONCE = 32
PATIENCE = 0.004
#: So many items may wait; who comes then is asked to try again. Work in bulk is not counted.
BOUND = 256


@dataclass(eq=False, slots=True)
class _Order:
    """What one caller waits for: `run` is called with `items`, or with some of them at a time."""

    run: Callable[[list[Any]], Sequence[Any]]
    kind: Hashable
    items: Sequence[Any]
    results: list[Any] = field(default_factory=list)
    error: BaseException | None = None
    taken: int = 0
    done: threading.Event = field(default_factory=threading.Event)


class InferenceThread:
    """Calls made from many threads, done one batch after another in a thread of its own."""

    def __init__(
        self, *, at_once: int = AT_ONCE, patience: float = PATIENCE, bound: int = BOUND
    ) -> None:
        """`patience` in seconds."""
        self._at_once = at_once
        self._patience = patience
        self._bound = bound
        self._changed = threading.Condition()
        self._asked: deque[_Order] = deque()
        self._bulk: deque[_Order] = deque()
        self._thread: threading.Thread | None = None
        self._was_bulk = False
        self._several = False

    def run(
        self,
        run: Callable[[list[Item]], Sequence[Result]],
        items: Sequence[Item],
        *,
        kind: Hashable,
        refusable: bool = False,
        bulk: bool = False,
    ) -> list[Result]:
        """What `run` answers for the items, in their order; orders of one `kind` share a batch.

        `run` gets at most 32 items, which may be those of several callers, and must give one answer
        for each. With `refusable`, Unavailable when too many items wait already. Work in `bulk`
        takes turns with what others ask, batch by batch. An error of `run` is raised to all whose
        items were in the batch.
        """
        if not items:
            return []
        order = _Order(run, kind, items)
        with self._changed:
            waiting = sum(len(other.items) - other.taken for other in self._asked)
            if refusable and waiting >= self._bound:
                raise Unavailable("The models have too much to do; try again in a moment.")
            (self._bulk if bulk else self._asked).append(order)
            self._start()
            self._changed.notify_all()
        order.done.wait()
        if order.error is not None:
            raise order.error
        return order.results

    def _start(self) -> None:
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._work, name="inference", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while True:
            with self._changed:
                while not (self._asked or self._bulk):
                    self._changed.wait()
                queue = self._next_queue()
                if queue is self._asked and self._several:
                    self._wait_for_company()
                batch = self._gather(queue)
            self._do(batch)

    def _next_queue(self) -> deque[_Order]:
        # Neither starves the other: where both wait, they take turns.
        if not self._asked or (self._bulk and not self._was_bulk):
            self._was_bulk = True
            return self._bulk
        self._was_bulk = False
        return self._asked

    def _wait_for_company(self) -> None:
        """Lets further callers come, when several came last time: alone, nobody waits for nothing."""
        end = time.monotonic() + self._patience
        while sum(len(order.items) for order in self._asked) < self._at_once:
            left = end - time.monotonic()
            if left <= 0 or not self._changed.wait(left):
                return

    def _gather(self, queue: deque[_Order]) -> list[tuple[_Order, list[Any]]]:
        first = queue[0]
        room = self._at_once
        batch = []
        for order in [other for other in queue if other.kind == first.kind]:
            if room == 0:
                break
            items = list(order.items[order.taken : order.taken + room])
            room -= len(items)
            order.taken += len(items)
            batch.append((order, items))
            if order.taken == len(order.items):
                queue.remove(order)
        # A caller who waits for more than one batch goes to the end, so that others get through.
        if queue and queue[0].taken:
            queue.rotate(-1)
        self._several = len(batch) > 1 or bool(queue)
        return batch

    def _do(self, batch: Sequence[tuple[_Order, list[Any]]]) -> None:
        together = [item for _, items in batch for item in items]
        try:
            answers = list(batch[0][0].run(together))
            if len(answers) != len(together):
                raise ValueError(f"{len(together)} items gave {len(answers)} answers")
        except BaseException as error:  # it belongs to the callers, who wait
            with self._changed:
                for order, _ in batch:
                    order.error = error
                    for queue in (self._asked, self._bulk):
                        if order in queue:
                            queue.remove(order)
            for order, _ in batch:
                order.done.set()
            return
        at = 0
        for order, items in batch:
            order.results.extend(answers[at : at + len(items)])
            at += len(items)
            if len(order.results) == len(order.items):
                order.done.set()


#: All models of a process share it.
INFERENCE = InferenceThread()
