"""Batches of transcripts over HTTP, worked off by the service itself."""

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app import jobs
from app.api import batches as room
from app.documents import ingest, make_document
from app.engine import Engine
from app.main import create_app
from app.settings import Settings
from app.store import batches
from app.store.database import Database
from app.worker import EngineWork
from tests.fakes import BagOfWords

Json = dict[str, Any]

SRT = """1
00:00:01,000 --> 00:00:04,000
The prosecutor says 164 people died in the demonstrations.

2
00:00:05,500 --> 00:00:09,000
The minister speaks of 225 people who died in the demonstrations.
"""


def files(**contents: str) -> list[tuple[str, tuple[str, bytes, str]]]:
    return [
        ("files", (name.replace("_", "."), text.encode(), "text/plain"))
        for name, text in contents.items()
    ]


@pytest.fixture
def library(database: Database, embedder: BagOfWords) -> None:
    told = "225 people died in the demonstrations, the prosecutor says."
    ingest(database, embedder, [make_document(told, language="en")])


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"max_upload_bytes": 20_000, "max_upload_files": 3})


@pytest.fixture
def work(engine: Engine, database: Database) -> Callable[[], None]:
    """Does everything that is queued."""
    return lambda: jobs.work(database, EngineWork(engine), wait=False)


@pytest.fixture
def job(client: TestClient) -> str:
    """Where a queued batch of one file is."""
    return str(client.post("/v1/jobs", files=files(news_srt=SRT)).headers["location"])


def lines(client: TestClient, where: str) -> list[Json]:
    answer = client.get(f"{where}/results")
    assert answer.headers["content-type"] == "application/x-ndjson"
    return [json.loads(line) for line in answer.text.splitlines()]


def told(text: str) -> list[tuple[int, str, Json]]:
    """The events of a stream."""
    found = []
    for block in text.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.splitlines() if ": " in line)
        if "id" in fields:
            found.append((int(fields["id"]), fields["event"], json.loads(fields["data"])))
    return found


@pytest.mark.usefixtures("library")
def test_every_claim_of_a_transcript_is_checked_against_the_library(
    client: TestClient, work: Callable[[], None]
) -> None:
    metadata = {"outlet": "Khabar 24", "outlet_type": "state_media", "said_on": "2022-01-09"}
    answer = client.post(
        "/v1/jobs", files=files(news_srt=SRT), data={"metadata": json.dumps(metadata)}
    )
    assert answer.status_code == 202
    queued = answer.json()
    assert (queued["kind"], queued["state"], queued["files"]) == ("batch", "queued", ["news.srt"])
    work()
    where = answer.headers["location"]
    done = client.get(where).json()
    assert (done["state"], done["claims_found"], done["claims_done"]) == ("succeeded", 2, 2)
    assert done["errors"] == []
    first, second = lines(client, where)
    assert (first["file"], first["cue_start_ms"], first["cue_end_ms"]) == ("news.srt", 1000, 4000)
    assert first["text"] == "The prosecutor says 164 people died in the demonstrations."
    assert first["assessment"]["outcome"] == "conflicts_found"
    assert first["assessment"]["claim"]["outlet"] == "Khabar 24"
    assert first["assessment"]["claim"]["said_on"] == "2022-01-09"
    assert second["assessment"]["outcome"] == "no_conflict_found"


@pytest.mark.usefixtures("library")
def test_each_result_is_a_stored_check_that_can_be_reviewed(
    client: TestClient, job: str, work: Callable[[], None]
) -> None:
    work()
    first = lines(client, job)[0]["assessment"]
    check = client.get(f"/v1/checks/{first['id']}")
    assert check.json() == first
    where = f"/v1/checks/{first['id']}/findings/{first['conflicts'][0]['id']}"
    client.patch(where, json={"state": "confirmed"}, headers={"If-Match": check.headers["etag"]})
    again = lines(client, job)[0]["assessment"]
    assert again["conflicts"][0]["review"]["state"] == "confirmed"


def test_a_file_that_cannot_be_read_is_an_error_and_the_others_go_on(
    client: TestClient, work: Callable[[], None]
) -> None:
    sent = files(bad_srt="\x00\x01\x02", good_srt=SRT)
    where = client.post("/v1/jobs", files=sent).headers["location"]
    work()
    done = client.get(where).json()
    assert (done["state"], done["claims_done"]) == ("succeeded", 2)
    assert [error["file"] for error in done["errors"]] == ["bad.srt"]
    assert {line["file"] for line in lines(client, where)} == {"good.srt"}


def test_a_batch_of_which_no_file_can_be_read_fails(
    client: TestClient, work: Callable[[], None]
) -> None:
    where = client.post("/v1/jobs", files=files(bad_srt="\x00\x01")).headers["location"]
    work()
    done = client.get(where).json()
    assert (done["state"], done["claims_found"], len(done["errors"])) == ("failed", 0, 1)
    assert lines(client, where) == []


def test_events_tell_how_far_a_batch_is_and_can_be_gone_on_with(
    client: TestClient, job: str, work: Callable[[], None]
) -> None:
    work()
    answer = client.get(f"{job}/events")
    assert answer.headers["content-type"].startswith("text/event-stream")
    seen = told(answer.text)
    assert [number for number, _, _ in seen] == list(range(1, len(seen) + 1))
    assert [name for _, name, _ in seen] == [
        "queued", "running", "planned", "progress", "succeeded",
    ]  # fmt: skip
    assert seen[-1][2] == {"claims_done": 2, "claims_found": 2}
    rest = client.get(f"{job}/events", headers={"Last-Event-ID": "3"})
    assert told(rest.text) == seen[3:]
    assert client.get(f"{job}/events", headers={"Last-Event-ID": "5"}).status_code == 204


def test_two_files_of_one_name_are_told_apart(client: TestClient) -> None:
    sent = files(news_srt=SRT) * 3
    assert client.post("/v1/jobs", files=sent).json()["files"] == [
        "news.srt", "news.srt (2)", "news.srt (3)",
    ]  # fmt: skip


def test_a_batch_that_is_being_worked_on_can_be_cancelled(
    client: TestClient, job: str, engine: Engine, database: Database
) -> None:
    class CancelledMeanwhile(EngineWork):
        def part(self, batch: batches.Batch, claims: Any) -> list[batches.Result]:
            assert client.delete(job).json()["state"] == "cancelled"
            return super().part(batch, claims)

    jobs.work(database, CancelledMeanwhile(engine), wait=False)
    left = client.get(job).json()
    assert (left["state"], left["claims_found"], left["claims_done"]) == ("cancelled", 2, 0)
    assert lines(client, job) == []
    assert client.get("/v1/checks").json()["items"] == []
    assert client.delete(job).status_code == 200


def test_a_batch_that_has_ended_cannot_be_cancelled(
    client: TestClient, job: str, work: Callable[[], None]
) -> None:
    work()
    assert client.delete(job).status_code == 409


def test_the_same_idempotency_key_gives_the_same_batch(client: TestClient) -> None:
    sent = {"Idempotency-Key": "monday"}
    first = client.post("/v1/jobs", files=files(news_srt=SRT), headers=sent)
    again = client.post("/v1/jobs", files=files(news_srt=SRT), headers=sent)
    assert (again.status_code, again.json()) == (202, first.json())
    other = client.post("/v1/jobs", files=files(news_srt=SRT + " "), headers=sent)
    assert other.status_code == 409


@pytest.mark.parametrize(
    ("sent", "metadata", "status", "pointer"),
    [
        (files(a_srt="x" * 30_000), "{}", 413, ""),
        (files(a_srt=SRT, b_srt=SRT, c_srt=SRT, d_srt=SRT), "{}", 413, ""),
        ([("metadata", (None, b"{}", "application/json"))], None, 422, "/files"),
        (files(a_srt=SRT), '{"said_on": "2022-02-30"}', 422, "/metadata/said_on"),
        (files(a_srt=SRT), '{"said": 1}', 422, "/metadata/said"),
        (files(a_srt=SRT), "said_on=2022", 422, "/metadata"),
    ],
)
def test_what_cannot_be_used_is_refused_before_anything_is_queued(
    client: TestClient,
    database: Database,
    sent: Any,
    metadata: str | None,
    status: int,
    pointer: str,
) -> None:
    data = {} if metadata is None else {"metadata": metadata}
    answer = client.post("/v1/jobs", files=sent, data=data)
    assert answer.status_code == status, answer.text
    if pointer:
        assert answer.json()["errors"][0]["pointer"] == pointer
    with database.session() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM jobs").scalar() == 0


@pytest.mark.parametrize("type", ["application/json", "multipart/form-data", "text/plain"])
def test_other_bodies_are_refused(client: TestClient, type: str) -> None:
    answer = client.post("/v1/jobs", content=b"{}", headers={"Content-Type": type})
    assert answer.status_code in {415, 422}


def test_a_batch_that_is_not_there_is_not_found(client: TestClient) -> None:
    for path in ("results", "events"):
        for id in ("job_none", "%00"):
            assert client.get(f"/v1/jobs/{id}/{path}").status_code == 404


def test_a_check_goes_before_a_batch(
    client: TestClient, job: str, stored: Json, engine: Engine, database: Database
) -> None:
    later = {"Prefer": "respond-async"}
    assert client.post("/v1/checks", json=stored, headers=later).status_code == 202
    order: list[str] = []

    class Noted(EngineWork):
        def check(self, session: Any, request: Json) -> str:
            order.append("check")
            return super().check(session, request)

        def plan(self, request: Json, files: Any) -> jobs.Planned:
            order.append("plan")
            return super().plan(request, files)

    jobs.work(database, Noted(engine), wait=False)
    assert order == ["check", "plan"]


@pytest.fixture
def serving(settings: Settings, engine: Engine) -> Iterator[TestClient]:
    working = settings.model_copy(update={"work_in_service": True})
    with TestClient(create_app(working, engine=engine)) as client:
        yield client


def test_the_service_works_off_a_batch_and_tells_how_far_it_is(
    serving: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "LOOK_EVERY", 0.05)
    where = serving.post("/v1/jobs", files=files(news_srt=SRT)).headers["location"]
    began = time.monotonic()
    seen = told(serving.get(f"{where}/events").text)
    assert seen[-1][1] == "succeeded"
    assert time.monotonic() - began < 30
    assert len(lines(serving, where)) == 2
