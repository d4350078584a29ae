"""The engine as every door opens it: installed detectors, the packaged model, no database."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.engine import Engine
from app.errors import BadInput, Unavailable
from app.settings import Settings
from app.wire import AssessmentOut, CheckRequest
from detectors.registry import installed

CASE = Path(__file__).parents[1] / "golden" / "ruzakhunov_en"
BROADCAST = json.loads((CASE / "claim.json").read_text(encoding="utf-8"))["text"]
MINISTRY = json.loads((CASE / "documents.jsonl").read_text(encoding="utf-8").splitlines()[0])[
    "text"
]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = Engine.open(Settings(data_dir=tmp_path_factory.mktemp("nothing")))
    yield engine
    engine.close()


def request(claim: str, evidence: str | None, **fields: Any) -> CheckRequest:
    documents = [{"id": "e1", "text": evidence, "published_on": "2022-01-09"}] if evidence else []
    return CheckRequest.model_validate(
        {
            "claim": {"text": claim, "said_on": "2022-01-09"},
            "evidence": documents,
            "use_library": False,
            "store": False,
        }
        | fields
    )


def test_a_check_without_library_or_storing_touches_no_data_folder(engine: Engine) -> None:
    engine.check(request(BROADCAST, MINISTRY))
    assert list(Path(engine.settings.data_dir).iterdir()) == []


def test_every_installed_detector_runs_and_says_its_version(engine: Engine) -> None:
    wire = engine.check(request(BROADCAST, MINISTRY)).wire
    AssessmentOut.model_validate(wire)
    runs = {run["detector"]: run for run in wire["runs"]}
    assert runs.keys() == installed().keys()
    for name, run in runs.items():
        assert run["version"] == installed()[name].version
        assert run["status"] in {"ok", "skipped"}, run
        assert (run["reason"] is None) == (run["status"] == "ok")
    assert wire["complete"] == all(run["status"] == "ok" for run in runs.values())


def test_a_purchase_before_the_recruitment_is_flagged_with_both_quotes(engine: Engine) -> None:
    checked = engine.check(request(BROADCAST, MINISTRY), today=date(2022, 1, 10))
    (conflict,) = [c for c in checked.wire["conflicts"] if c["kind"] == "date"]
    assert conflict["rule"] == "disjoint-dates"
    assert "16 December 2021, 16 days earlier" in conflict["explanation"]
    for span, text in ((conflict["claim_span"], BROADCAST), (conflict["evidence_span"], MINISTRY)):
        assert text[span["start"] : span["end"]] == span["quote"]


def test_the_same_request_gives_the_same_findings(engine: Engine) -> None:
    def findings(checked: dict[str, Any]) -> list[Any]:
        return [
            {name: value for name, value in item.items() if name != "id"}
            for item in [*checked["conflicts"], *checked["indicators"]]
        ]

    one, other = (engine.check(request(BROADCAST, MINISTRY)).wire for _ in range(2))
    assert findings(one) == findings(other)


@pytest.mark.parametrize(
    ("evidence", "outcome"),
    [
        ("Wheat prices rose in Kostanay for the third month in a row.", "no_evidence"),
        (None, "no_evidence"),
        (BROADCAST, "no_conflict_found"),
    ],
)
def test_agreement_and_silence_are_told_apart(
    engine: Engine, evidence: str | None, outcome: str
) -> None:
    assert engine.check(request(BROADCAST, evidence)).wire["outcome"] == outcome


@pytest.mark.parametrize("wanted", [{"store": True}, {"use_library": True}])
def test_a_check_that_needs_the_database_says_so(engine: Engine, wanted: dict[str, bool]) -> None:
    with pytest.raises(Unavailable):
        engine.check(request(BROADCAST, MINISTRY, **wanted))


def test_a_claim_over_the_limit_points_to_its_text(engine: Engine) -> None:
    strict = Engine(
        engine.settings.model_copy(update={"max_claim_length": 5}), detectors={}, embedder=None
    )
    with pytest.raises(BadInput) as refused:
        strict.check(request("Too long.", None))
    assert refused.value.pointer == "/claim/text"


def test_without_an_embedding_model_a_check_still_reads_the_words(engine: Engine) -> None:
    bare = Engine(engine.settings, detectors=engine.detectors, embedder=None)
    wire = bare.check(request(BROADCAST, MINISTRY)).wire
    assert wire["evidence_considered"][0]["similarity"] is None
    assert wire["versions"]["embedding_model"] is None
    with pytest.raises(Unavailable):
        _ = bare.required_embedder


def test_a_model_that_is_configured_is_named(engine: Engine) -> None:
    named = engine.settings.model_copy(update={"nli_model": "some/model", "nli_revision": "abc"})
    with_nli = Engine(named, detectors={}, embedder=None, nli=lambda pairs: [])
    assert with_nli.nli_name == "some/model@abc"
    assert engine.nli_name is None


def test_closing_twice_is_closing_once(engine: Engine) -> None:
    idle = Engine(engine.settings, detectors={}, embedder=None)
    idle.close()
    idle.close()
