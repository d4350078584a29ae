"""The judge against a local endpoint that answers well, slowly, in bad form, or with lies."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from app.engine import Engine
from app.errors import Unavailable
from app.inference import judge as judging
from app.inference.judge import Calibration, Judge, NoAnswer, load_judge, read_answer
from app.settings import Settings
from app.wire import CheckRequest
from detectors.registry import installed
from detectors.types import NliScores
from tests.fakes import BagOfWords

PAIR = ("He bought the ticket on ___.", "The ticket was bought ___ by him.")
GOOD = {
    "same_event": 0.95,
    "entails": 0.1,
    "neutral": 0.1,
    "contradicts": 0.8,
    "claim_words": "bought the ticket",
    "evidence_words": "ticket was bought",
}


def told(said: Any, **usage: int) -> dict[str, Any]:
    content = said if isinstance(said, str) else json.dumps(said)
    return {"choices": [{"message": {"content": content}}], "usage": usage}


class Endpoint:
    """An endpoint on loopback: `reply` makes the answer to each request's body."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.reply: Callable[[dict[str, Any]], Any] = lambda body: told(GOOD)
        self.status = 200
        self.pause = 0.0
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                endpoint.asked.append(body | {"path": self.path})
                endpoint.headers.append(dict(self.headers))
                answer = endpoint.reply(body)
                data = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
                time.sleep(endpoint.pause)
                try:
                    self.send_response(endpoint.status)
                    self.send_header("Content-Length", str(len(data)))
                    if endpoint.status == 302:
                        self.send_header("Location", endpoint.url + "/elsewhere")
                    self.end_headers()
                    self.wfile.write(data)
                except OSError:
                    pass  # the judge has hung up

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}/v1"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True)
        self.thread.start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join(5)


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    made = Endpoint()
    yield made
    made.close()


def judge_of(endpoint: Endpoint, **options: Any) -> Judge:
    return Judge(**({"url": endpoint.url, "model": "judge-1", "timeout": 2.0} | options))


def test_a_good_answer_is_believed(endpoint: Endpoint) -> None:
    hearing = judge_of(endpoint, key="secret").for_check(same=None, nli=None)
    assert hearing.same([PAIR]) == [0.95]
    (scores,) = hearing.nli([(PAIR[1], PAIR[0])])
    assert scores.contradiction == pytest.approx(0.8)
    assert hearing.same.by == f"judge-1 at 127.0.0.1:{endpoint.server.server_port}"
    (asked,) = endpoint.asked  # the second question is answered out of the cache
    assert asked["path"] == "/v1/chat/completions"
    assert asked["model"] == "judge-1"
    assert asked["temperature"] == 0
    assert asked["response_format"]["json_schema"]["strict"] is True
    assert json.loads(asked["messages"][1]["content"]) == {"CLAIM": PAIR[0], "EVIDENCE": PAIR[1]}
    assert endpoint.headers[0]["Authorization"] == "Bearer secret"


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("certainly!", "asked form"),
        ("[]", "asked form"),
        ("null", "asked form"),
        ({key: value for key, value in GOOD.items() if key != "neutral"}, "asked form"),
        (GOOD | {"same_event": 1.2}, "no probability"),
        (GOOD | {"same_event": "high"}, "no probability"),
        (GOOD | {"same_event": True}, "no probability"),
        (json.dumps(GOOD).replace("0.95", "NaN"), "no probability"),
        (GOOD | {"contradicts": 0.1}, "add up"),
        (GOOD | {"claim_words": "sold the ticket"}, "do not stand"),
        (GOOD | {"evidence_words": "bought the ticket"}, "do not stand"),
        (GOOD | {"evidence_words": ""}, "do not stand"),
        (GOOD | {"claim_words": None}, "do not stand"),
    ],
)
def test_an_answer_without_form_or_with_words_made_up_is_none(said: Any, why: str) -> None:
    with pytest.raises(NoAnswer, match=why):
        read_answer(told(said), PAIR)


@pytest.mark.parametrize("answer", [{}, {"choices": []}, {"choices": [{}]}, {"error": "no"}])
def test_an_answer_of_another_api_is_none(answer: dict[str, Any]) -> None:
    with pytest.raises(NoAnswer, match="asked form"):
        read_answer(answer, PAIR)


def local_same(pairs: Any) -> list[float]:
    return [0.25 for _ in pairs]


def local_nli(pairs: Any) -> list[NliScores]:
    return [NliScores(0.7, 0.2, 0.1) for _ in pairs]


@pytest.mark.parametrize(
    ("reply", "status"),
    [
        (b"<html>busy</html>", 200),
        (b"", 200),
        (b"[1]", 200),
        (b"x" * 300_000, 200),
        (told("nonsense"), 200),
        (told(GOOD | {"claim_words": "never said"}), 200),
        (told(GOOD), 500),
        (told(GOOD), 302),
    ],
)
def test_where_the_endpoint_fails_the_local_models_answer(
    endpoint: Endpoint, reply: Any, status: int
) -> None:
    endpoint.reply, endpoint.status = (lambda body: reply), status
    hearing = judge_of(endpoint).for_check(same=local_same, nli=local_nli)
    assert hearing.same([PAIR]) == [0.25]
    assert hearing.same.by is None
    assert hearing.nli([PAIR]) == [NliScores(0.7, 0.2, 0.1)]
    assert hearing.nli.by is None
    assert {asked["path"] for asked in endpoint.asked} == {"/v1/chat/completions"}


def test_without_local_models_silence_aligns_and_contradicts_nothing(endpoint: Endpoint) -> None:
    endpoint.status = 503
    hearing = judge_of(endpoint).for_check(same=None, nli=None)
    assert hearing.same([PAIR]) == [0.0]
    assert hearing.nli([PAIR]) == [NliScores(0.0, 1.0, 0.0)]


def test_a_slow_endpoint_is_not_waited_for(endpoint: Endpoint) -> None:
    endpoint.pause = 3.0
    hearing = judge_of(endpoint, timeout=0.2).for_check(same=local_same, nli=None)
    started = time.monotonic()
    assert hearing.same([PAIR]) == [0.25]
    assert time.monotonic() - started < 2.0


def test_an_endpoint_that_is_down_is_asked_three_times_in_a_check(endpoint: Endpoint) -> None:
    endpoint.status = 500
    judge = judge_of(endpoint)
    pairs = [(f"claim {number}", f"evidence {number}") for number in range(10)]
    judge.for_check(same=None, nli=None).same(pairs)
    assert len(endpoint.asked) == 3
    judge.for_check(same=None, nli=None).same(pairs)
    assert len(endpoint.asked) == 6


def good_for_any(body: dict[str, Any]) -> dict[str, Any]:
    said = json.loads(body["messages"][1]["content"])
    return told(
        GOOD | {"claim_words": said["CLAIM"], "evidence_words": said["EVIDENCE"]}, total_tokens=100
    )


def test_a_check_asks_no_more_pairs_than_it_may(endpoint: Endpoint) -> None:
    endpoint.reply = good_for_any
    hearing = judge_of(endpoint, pairs=2).for_check(same=local_same, nli=local_nli)
    pairs = [(f"claim {number}", f"evidence {number}") for number in range(4)]
    assert hearing.same(pairs) == [0.95, 0.95, 0.25, 0.25]
    assert (hearing.answered, hearing.unanswered) == (2, 2)
    scores = hearing.nli([(evidence, claim) for claim, evidence in pairs])
    assert scores[0].contradiction == pytest.approx(0.8)
    assert scores[3].contradiction == 0.1
    assert "and a model of this machine" in str(hearing.nli.by)


def test_a_check_takes_no_longer_than_it_may(endpoint: Endpoint) -> None:
    now = [0.0]

    def reply(body: dict[str, Any]) -> dict[str, Any]:
        now[0] += 4.0
        return good_for_any(body)

    endpoint.reply = reply
    judge = judge_of(endpoint, seconds=7.0, timeout=60.0, clock=lambda: now[0])
    hearing = judge.for_check(same=local_same, nli=None)
    pairs = [(f"claim {number}", f"evidence {number}") for number in range(4)]
    assert hearing.same(pairs)[0] == 0.95
    assert hearing.same(pairs)[3] == 0.25
    assert len(endpoint.asked) <= 2


def test_the_tokens_of_a_day_are_limited(endpoint: Endpoint) -> None:
    now = [0.0]
    endpoint.reply = good_for_any
    judge = judge_of(endpoint, tokens_a_day=150, clock=lambda: now[0])
    pairs = [(f"claim {number}", f"evidence {number}") for number in range(5)]
    judge.for_check(same=local_same, nli=None).same(pairs)
    assert len(endpoint.asked) == 2
    now[0] = 25 * 3600.0
    assert judge.for_check(same=local_same, nli=None).same(pairs[2:3]) == [0.95]


def test_what_is_said_is_calibrated_and_never_certain() -> None:
    assert read_answer(told(GOOD | {"same_event": 1}), PAIR).same == 0.99
    modest = Calibration(slope=0.5, shift=-1.0)
    assert modest(0.5) == pytest.approx(1 / (1 + 2.718281828**1.0), abs=1e-4)
    assert modest(0.2) < modest(0.8) < 0.8


def request() -> CheckRequest:
    return CheckRequest.model_validate(
        {
            "claim": {"text": "He bought the ticket in January.", "said_on": "2022-01-09"},
            "evidence": [{"text": "He did not buy a ticket.", "published_on": "2022-01-09"}],
            "use_library": False,
            "store": False,
        }
    )


def test_nothing_is_sent_unless_a_judge_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("something was sent")

    monkeypatch.setattr(judging, "_opener", refuse)
    assert load_judge(Settings()) is None
    engine = Engine(Settings(), detectors=installed(), embedder=BagOfWords())
    assert engine.judge is None
    assert engine.check(request(), today=date(2022, 2, 1)).wire["versions"]["judge"] is None


def test_an_answer_says_which_judge_stood_behind_it(endpoint: Endpoint) -> None:
    def contradict(body: dict[str, Any]) -> dict[str, Any]:
        said = json.loads(body["messages"][1]["content"])
        return told(
            {
                "same_event": 0.98,
                "entails": 0.0,
                "neutral": 0.0,
                "contradicts": 1.0,
                "claim_words": said["CLAIM"],
                "evidence_words": said["EVIDENCE"],
            }
        )

    endpoint.reply = contradict
    judge = judge_of(endpoint)
    engine = Engine(Settings(), detectors=installed(), embedder=BagOfWords(), judge=judge)
    sent = CheckRequest.model_validate(
        {
            "claim": {
                "text": "Asan Bekov paid 300 dollars to the guard of the prison in Almaty.",
                "said_on": "2022-01-09",
            },
            "evidence": [
                {
                    "text": "Asan Bekov gave the guard of the prison in Almaty nothing but thanks.",
                    "published_on": "2022-01-09",
                }
            ],
            "use_library": False,
            "store": False,
        }
    )
    wire = engine.check(sent, today=date(2022, 2, 1)).wire
    assert wire["versions"]["judge"] == judge.name
    assert endpoint.asked
    shown = [conflict for conflict in wire["conflicts"] if conflict["rule"] == "nli-contradiction"]
    for conflict in shown:
        assert judge.name in " ".join(conflict["alignment"]["why"])
    assert shown


def test_half_a_judge_is_refused() -> None:
    with pytest.raises(Unavailable, match="BELIE_JUDGE_MODEL"):
        load_judge(Settings(judge_url="http://127.0.0.1:1/v1"))
    with pytest.raises(Unavailable, match="http"):
        load_judge(Settings(judge_url="file:///etc/passwd", judge_model="m"))
    judge = load_judge(Settings(judge_url="http://127.0.0.1:1/v1", judge_model="m"))
    assert judge is not None
    assert judge.name == "m at 127.0.0.1:1"


def test_the_fitted_curve_mends_a_boaster() -> None:
    from benchmarks.judge import brier, fitted

    said = [0.95] * 10 + [0.9] * 10 + [0.4] * 10
    right = [*[True] * 7, *[False] * 3, *[True] * 6, *[False] * 4, *[True] * 1, *[False] * 9]
    curve = fitted(said, right)
    mended = [curve(p) for p in said]
    assert brier(mended, right) < brier(said, right) - 0.03
    assert mended[0] > mended[10] > mended[20]
    assert mended[0] < 0.85
