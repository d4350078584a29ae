from __future__ import annotations

import threading

import pytest

from app.scoring.together import Ask, Pairs, together


def asking(*pairs: tuple[str, str]):  # type: ignore[no-untyped-def]
    def work(ask: Ask) -> list[float | None]:
        return [ask.similar([pair])[0] for pair in pairs]

    return work


def length(pairs: Pairs) -> list[float]:
    return [float(len(one) + len(other)) for one, other in pairs]


def test_what_many_ask_is_answered_in_one_batch() -> None:
    asked: list[list[tuple[str, str]]] = []

    def answer(pairs: Pairs) -> list[float]:
        asked.append(list(pairs))
        return length(pairs)

    works = [asking(("a", "b"), ("c", "dd")), asking(("a", "b")), asking(("e", "f"))]
    assert together(works, answer) == [[2.0, 3.0], [2.0], [2.0]]
    assert asked == [[("a", "b"), ("e", "f")], [("c", "dd")]]


def test_work_that_asks_nothing_needs_no_answers() -> None:
    assert together([lambda ask: 1, lambda ask: 2], length) == [1, 2]
    assert together([], length) == []


def test_only_one_runs_at_a_time_and_in_order() -> None:
    trace: list[int] = []

    def work(number: int):  # type: ignore[no-untyped-def]
        def run(ask: Ask) -> int:
            trace.append(number)
            ask.similar([(str(number), "")])
            trace.append(number)
            return number

        return run

    together([work(number) for number in range(5)], length)
    assert trace == [0, 1, 2, 3, 4, 0, 1, 2, 3, 4]


@pytest.mark.parametrize("where", ["work", "answer"])
def test_an_error_is_raised_and_no_thread_is_left(where: str) -> None:
    def fail(*_: object) -> list[float]:
        raise LookupError(where)

    before = threading.active_count()
    works = [asking(("a", "b")), fail if where == "work" else asking(("c", "d"))]
    with pytest.raises(LookupError, match=where):
        together(works, fail if where == "answer" else length)  # type: ignore[arg-type]
    assert threading.active_count() == before


def test_the_clock_stands_still_while_others_have_their_turn() -> None:
    waits = threading.Event()

    def quick(ask: Ask) -> float:
        began = ask.clock()
        ask.similar([("a", "b")])
        return ask.clock() - began

    def slow(ask: Ask) -> float:
        began = ask.clock()
        waits.wait(0.3)
        return ask.clock() - began

    mine, theirs = together([quick, slow], length)
    assert mine < 0.2 <= theirs
