from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.errors import Unavailable
from app.inference.thread import InferenceThread


class Model:
    """Doubles numbers; `gate` holds up the batch that is being done."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.threads: set[str] = set()
        self.gate = threading.Event()
        self.gate.set()
        self.begun = threading.Event()

    def __call__(self, items: Sequence[int]) -> list[int]:
        self.begun.set()
        assert self.gate.wait(30)
        self.batches.append(list(items))
        self.threads.add(threading.current_thread().name)
        return [2 * item for item in items]

    def close(self) -> None:
        self.begun.clear()
        self.gate.clear()


@pytest.fixture
def model() -> Model:
    return Model()


def queued(thread: InferenceThread, count: int) -> None:
    """Returns when so many orders wait."""
    end = time.monotonic() + 30
    while len(thread._asked) + len(thread._bulk) < count:
        assert time.monotonic() < end
        time.sleep(0.001)


def test_answers_come_in_the_order_of_the_items(model: Model) -> None:
    thread = InferenceThread(at_once=4)
    assert thread.run(model, list(range(10)), kind="m") == [2 * number for number in range(10)]
    assert model.batches == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]
    assert thread.run(model, [], kind="m") == []
    assert model.threads == {"inference"}


def test_what_several_callers_ask_shares_a_batch(model: Model) -> None:
    thread = InferenceThread(at_once=32)
    model.close()
    with ThreadPoolExecutor(6) as pool:
        first = pool.submit(thread.run, model, [100], kind="m")
        assert model.begun.wait(30)
        others = [pool.submit(thread.run, model, [number, number], kind="m") for number in range(5)]
        queued(thread, 5)
        model.gate.set()
        assert first.result(30) == [200]
        assert [other.result(30) for other in others] == [[2 * n, 2 * n] for n in range(5)]
    assert len(model.batches) == 2
    assert sorted(model.batches[1]) == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]


def test_two_models_never_share_a_batch(model: Model) -> None:
    thread = InferenceThread()
    other = Model()
    model.close()
    with ThreadPoolExecutor(3) as pool:
        pool.submit(thread.run, model, [1], kind="m")
        assert model.begun.wait(30)
        second = pool.submit(thread.run, other, [2], kind="other")
        third = pool.submit(thread.run, model, [3], kind="m")
        queued(thread, 2)
        model.gate.set()
        assert (second.result(30), third.result(30)) == ([4], [6])
    assert other.batches == [[2]]
    assert model.batches == [[1], [3]]


def test_who_comes_when_too_much_waits_is_asked_to_try_again(model: Model) -> None:
    thread = InferenceThread(bound=3)
    model.close()
    with ThreadPoolExecutor(3) as pool:
        first = pool.submit(thread.run, model, [1], kind="m")
        assert model.begun.wait(30)
        second = pool.submit(thread.run, model, [2, 3, 4], kind="m", refusable=True)
        queued(thread, 1)
        with pytest.raises(Unavailable, match="too much to do"):
            thread.run(model, [5], kind="m", refusable=True)
        # What is part of a check that has begun is never refused.
        third = pool.submit(thread.run, model, [6], kind="m")
        queued(thread, 2)
        model.gate.set()
        assert [one.result(30) for one in (first, second, third)] == [[2], [4, 6, 8], [12]]
    assert thread.run(model, [5], kind="m", refusable=True) == [10]


def test_work_in_bulk_lets_others_through(model: Model) -> None:
    thread = InferenceThread(at_once=2)
    model.close()
    with ThreadPoolExecutor(2) as pool:
        bulk = pool.submit(thread.run, model, list(range(100, 120)), kind="m", bulk=True)
        assert model.begun.wait(30)
        short = pool.submit(thread.run, model, [1], kind="m", refusable=True)
        queued(thread, 2)
        model.gate.set()
        assert short.result(30) == [2]
        assert bulk.result(30) == [2 * number for number in range(100, 120)]
    assert model.batches.index([1]) <= 2


def test_an_error_reaches_the_callers_whose_batch_failed_and_nobody_else() -> None:
    thread = InferenceThread()

    def fail(items: Sequence[int]) -> list[int]:
        raise RuntimeError("no memory")

    with pytest.raises(RuntimeError, match="no memory"):
        thread.run(fail, [1, 2], kind="f")
    with pytest.raises(ValueError, match="2 items gave 1 answers"):
        thread.run(lambda items: [1], [1, 2], kind="g")
    assert thread.run(lambda items: items, [1], kind="h") == [1]


def test_alone_nobody_waits_for_company(model: Model) -> None:
    thread = InferenceThread(patience=10.0)
    started = time.monotonic()
    for number in range(5):
        assert thread.run(model, [number], kind="m") == [2 * number]
    assert time.monotonic() - started < 5.0


def test_a_hundred_callers_all_get_their_own_answers(model: Model) -> None:
    thread = InferenceThread(at_once=8)
    with ThreadPoolExecutor(20) as pool:
        asked = [[number] * (number % 5 + 1) for number in range(100)]
        answers = list(pool.map(lambda items: thread.run(model, items, kind="m"), asked))
    assert answers == [[2 * item for item in items] for items in asked]
    assert max(map(len, model.batches)) <= 8
