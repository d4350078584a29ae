from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.cli import catalogue, checking
from app.engine import Engine
from app.settings import Settings
from detectors.types import (
    Alignment,
    Answer,
    Claim,
    Context,
    Corroboration,
    Detected,
    Detector,
    Explanation,
    Fact,
    Finding,
    Indication,
    Passage,
)
from tests.command import Belie, Result

CLAIM = "He said 😀 that someone bought him a ticket in early January."
EVIDENCE = "The ministry said that he bought his ticket on 16 December."


def detect(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterable[Detected]:
    """Wherever both sides buy: a conflict if the evidence names December, else an agreement."""
    at = claim.text.body.find("bought")
    if at < 0:
        return
    said = claim.text.span(at, at + len("bought"))
    yield Indication(
        "buying", "unidentified_handlers", "weak", "claim_text", said, "nobody is named", "f"
    )
    for passage in passages:
        body = passage.document.text.body
        there = body.find("bought")
        if there < 0:
            continue
        found = passage.document.text.span(there, there + len("bought"))
        facts = (Fact("purchase", "2022-01-01/2022-01-10", "2021-12-16"),)
        why = Explanation("disjoint-dates", facts, Alignment(0.8, Answer.HOLDS, ("both buy",)))
        if "December" in body:
            yield Finding("buying", "date", 0.9, "certain", said, found, why)
        else:
            yield Corroboration("buying", said, found, why)


@pytest.fixture
def belie(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Belie:
    return Belie(monkeypatch, capsysbinary)


@pytest.fixture(autouse=True)
def _engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One detector and no model: what is tested here is the command, not what it finds."""
    detector = Detector("buying", "1", detect, frozenset({"disjoint-dates"}))
    model = Detector("model", "1", detect, frozenset(), needs=frozenset({"nli"}))

    def open_engine(settings: Settings) -> Engine:
        return Engine(settings, detectors={"buying": detector, "model": model}, embedder=None)

    monkeypatch.setattr(checking.Engine, "open", open_engine)
    monkeypatch.setenv("BELIE_DATA_DIR", str(tmp_path / "data"))
    # Wide enough that no sentence is broken.
    monkeypatch.setenv("COLUMNS", "240")


@pytest.fixture
def claim(tmp_path: Path) -> Path:
    path = tmp_path / "claim.txt"
    path.write_text(CLAIM, encoding="utf-8")
    return path


@pytest.fixture
def evidence(tmp_path: Path) -> Path:
    path = tmp_path / "evidence.json"
    source = {"name": "Interior Ministry", "type": "official"}
    path.write_text(
        json.dumps({"id": "e1", "text": EVIDENCE, "published_on": "2022-01-09", "source": source})
    )
    return path


def test_conflicts_end_with_three_and_show_both_quotes(
    belie: Belie, claim: Path, evidence: Path
) -> None:
    result = belie("check", claim, "--evidence", evidence, "--no-library")
    assert result.code == 3
    for words in (
        "1 conflict with the evidence",
        "“bought”",
        "Different dates",
        "1–10 January 2022",
        "16 December 2021",
        "Interior Ministry, 9 January 2022",
        "certain, 0.90, disjoint-dates",
        "not a verdict",
    ):
        assert words in result.out


def test_signs_of_coercion_stand_apart_from_conflicts(
    belie: Belie, claim: Path, evidence: Path
) -> None:
    out = belie("check", claim, "--evidence", evidence, "--no-library").out
    before, _, after = out.partition("1 sign of possible coercion")
    assert "Unidentified handlers" in after
    assert "Unidentified handlers" not in before


def test_what_was_not_checked_is_said(belie: Belie, claim: Path, evidence: Path) -> None:
    assert "Not checked: model skipped" in belie("check", claim, "-e", evidence, "--no-library").out


def test_silence_of_a_detector_that_failed_is_not_called_a_result(
    belie: Belie, claim: Path, evidence: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterable[Detected]:
        raise RuntimeError("broken")

    broken = {"buying": Detector("buying", "1", fail, frozenset())}
    monkeypatch.setattr(
        checking.Engine,
        "open",
        lambda settings: Engine(settings, detectors=broken, embedder=None),
    )
    result = belie("check", claim, "-e", evidence, "--no-library")
    assert result.code == 0
    assert "That is no result" in result.out
    assert "Not checked: buying failed" in result.out


def test_agreement_ends_with_zero_and_is_shown(belie: Belie, claim: Path, tmp_path: Path) -> None:
    (tmp_path / "e.json").write_text(json.dumps({"text": "He bought it in January."}))
    result = belie("check", claim, "--evidence", tmp_path / "e.json", "--no-library")
    assert result.code == 0
    assert "nothing in it conflicts" in result.out
    assert "What agrees" in result.out


def test_nothing_to_compare_is_said_differently_from_nothing_found(
    belie: Belie, claim: Path
) -> None:
    result = belie("check", claim, "--no-library")
    assert result.code == 0
    assert "Nothing comparable was found" in result.out


def test_json_is_the_answer_of_the_api_and_nothing_else(
    belie: Belie, claim: Path, evidence: Path
) -> None:
    result = belie("check", claim, "--evidence", evidence, "--no-library", "--json", "-q")
    assert result.code == 3
    assert result.json["outcome"] == "conflicts_found"
    span = result.json["conflicts"][0]["claim_span"]
    assert CLAIM[span["start"] : span["end"]] == span["quote"] == "bought"
    assert result.json["claim"]["text"] == CLAIM
    assert result.err == ""


@pytest.mark.parametrize("arguments", [["-"], []])
def test_the_claim_comes_from_standard_input(
    belie: Belie, evidence: Path, arguments: list[str]
) -> None:
    result = belie(
        "check", *arguments, "-e", evidence, "--no-library", "--json", stdin=CLAIM.encode()
    )
    assert result.json["claim"]["text"] == CLAIM


def test_flags_fill_the_claims_fields(belie: Belie) -> None:
    flags = {
        "--text": CLAIM,
        "--said-on": "2022-01-09",
        "--outlet": "Channel 1",
        "--outlet-type": "state_media",
        "--speaker": "the detainee",
        "--subject": "V. R.",
        "--language": "en",
    }
    given = [part for flag in flags.items() for part in flag]
    told = belie("check", *given, "--alias", "A", "--alias", "B", "--no-library", "--json").json
    assert told["claim"] == {
        "text": CLAIM,
        "said_on": "2022-01-09",
        "outlet": "Channel 1",
        "outlet_type": "state_media",
        "speaker": "the detainee",
        "subject": "V. R.",
        "language": "en",
        "aliases": ["A", "B"],
    }


def test_a_whole_request_may_stand_in_the_file(belie: Belie, tmp_path: Path) -> None:
    path = tmp_path / "request.json"
    path.write_text(
        json.dumps(
            {
                "claim": {"text": CLAIM, "outlet": "Channel 1"},
                "evidence": [{"text": EVIDENCE}],
                "use_library": False,
            }
        )
    )
    result = belie("check", path, "--outlet", "Channel 2", "--json")
    assert result.code == 3
    assert result.json["claim"]["outlet"] == "Channel 2"


def test_a_claim_that_opens_with_a_brace_is_still_a_text(belie: Belie) -> None:
    told = belie("check", "--no-library", "--json", stdin=b"{music} he bought it").json
    assert told["claim"]["text"] == "{music} he bought it"


def test_white_space_and_line_ends_of_the_claim_are_kept(belie: Belie) -> None:
    text = "  He\r\nbought it. \n"
    told = belie("check", "--no-library", "--json", stdin=text.encode()).json
    assert told["claim"]["text"] == text


def test_evidence_published_later_than_as_of_is_left_out(
    belie: Belie, claim: Path, evidence: Path
) -> None:
    result = belie("check", claim, "-e", evidence, "--as-of", "2022-01-08", "--no-library")
    assert result.code == 0


def test_the_report_is_written_where_it_is_wanted(
    belie: Belie, claim: Path, evidence: Path, tmp_path: Path
) -> None:
    place = tmp_path / "new" / "report.html"
    result = belie("check", claim, "-e", evidence, "--no-library", "--report", place)
    assert place.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert str(place) in result.err


@pytest.mark.parametrize(
    ("arguments", "stdin", "words"),
    [
        (["check", "missing.txt"], b"", "missing.txt: No such file"),
        (["check", "--no-library"], b"", "claim.text"),
        (["check", "--no-library"], b" \n ", "white space"),
        (["check", "--no-library"], b"\xff\xfe", "Standard input is not UTF-8: byte 1"),
        (["check", "--no-library", "--said-on", "2022-02-30"], b"He left.", "2022-02-30"),
        (["check", "--no-library", "--outlet-type", "tabloid"], b"He left.", "outlet_type"),
        (["check", "--text", "a", "file"], b"", "not both"),
        (["check", "--no-library", "--nonsense"], b"a", "No such option"),
        (["check", "--no-library", "-e", "missing.json"], b"He left.", "missing.json"),
        (["check", "--no-library"], b"a" * 20_001, "20000"),
        (["check", "--no-library"], b"a\0b", "U+0000"),
        (["read", "missing.ndjson"], b"", "missing.ndjson: No such file"),
        (["ingest", "missing"], b"", "missing: no such file or folder"),
        (["ingest", ".", "--published-on", "9 May"], b"", "'9 May'"),
        (["ingest", ".", "--source-type", "tabloid"], b"", "'tabloid'"),
        (["detectors", "date"], b"", "There is no detector 'date'"),
        (["serve", "--host", "0.0.0.0"], b"", "BELIE_API_KEYS"),
    ],
)
def test_bad_input_ends_with_two_and_a_sentence(
    belie: Belie, arguments: list[str], stdin: bytes, words: str
) -> None:
    result = belie(*arguments, stdin=stdin)
    assert result.code == 2
    assert words in result.err
    assert "Traceback" not in result.err
    assert result.out == ""


def test_a_setting_that_cannot_be_used_is_named(
    belie: Belie, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BELIE_NEAREST_PASSAGES", "many")
    result = belie("check", "--text", CLAIM, "--no-library")
    assert result.code == 2
    assert "BELIE_NEAREST_PASSAGES" in result.err


def lines(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.out.splitlines()]


def test_read_gives_one_line_for_each_text_with_its_words_at_their_offsets(belie: Belie) -> None:
    texts = {
        "a": "Ali 😀 died on 16 September 2021.",
        "b": "Билет куплен 16 декабря 2021 года.",
    }
    sent = "".join(json.dumps({"id": id, "text": text}) + "\n\n" for id, text in texts.items())
    result = belie("read", stdin=sent.encode())
    answers = lines(result)
    assert result.code == 0
    assert [answer["id"] for answer in answers] == ["a", "b"]
    assert [answer["language"] for answer in answers] == ["en", "ru"]
    for answer in answers:
        dates = [mention for mention in answer["mentions"] if mention["type"] == "date"]
        assert len(dates) == 1
        for mention in answer["mentions"]:
            body = texts[answer["id"]]
            assert body[mention["start"] : mention["end"]] == mention["quote"]


def test_read_dates_have_the_shape_of_the_contract(belie: Belie) -> None:
    sent = {"id": "x", "text": "He bought it on Dec. 16.", "reference": "2022-01-09"}
    (answer,) = lines(belie("read", stdin=json.dumps(sent).encode()))
    (mention,) = [mention for mention in answer["mentions"] if mention["type"] == "date"]
    wanted = {
        "start": 16,
        "end": 23,
        "quote": "Dec. 16",
        "kind": "in",
        "earliest": "2021-12-16",
        "latest": "2021-12-16",
        "outer": ["2021-12-16", "2021-12-16"],
        "precision": "day",
        "calendar": "gregorian",
        "alternatives": [],
    }
    assert {name: mention[name] for name in wanted} == wanted
    assert mention["rule"]
    assert mention["certainty"] in {"exact", "inferred"}


def test_read_counts_people_and_names_them(belie: Belie) -> None:
    sent = {"id": "x", "text": "At least 164 people died, said Erlan Karin.", "language": "en"}
    (answer,) = lines(belie("read", stdin=json.dumps(sent).encode()))
    quantities = [m for m in answer["mentions"] if m["type"] == "quantity"]
    names = [m for m in answer["mentions"] if m["type"] == "name"]
    assert [(m["low"], m["high"], m["hedge"]) for m in quantities] == [(164, None, "at_least")]
    assert [m["quote"] for m in names] == ["Erlan Karin"]
    assert names[0]["forms"]


@pytest.mark.parametrize(
    ("line", "id", "words"),
    [
        (b"no json", None, "not JSON"),
        (b"[1]", None, "JSON object"),
        (b"\xff", None, "not UTF-8"),
        (b'{"id": "x"}', "x", '"text"'),
        (b'{"id": 7, "text": 5}', 7, '"text"'),
        (b'{"id": "x", "text": "a", "reference": "2022-02-30"}', "x", "2022-02-30"),
        (b'{"id": "x", "text": "a", "reference": 5}', "x", '"reference"'),
        (b'{"id": "x", "text": "a", "language": 5}', "x", '"language"'),
        (b"[" * 100_000, None, "JSON"),
    ],
)
def test_read_answers_a_bad_line_with_its_id_and_goes_on(
    belie: Belie, line: bytes, id: object, words: str
) -> None:
    good = b'{"id": "good", "text": "He left on 3 May 2020."}'
    result = belie("read", stdin=b"\n".join([good, line, good]))
    first, bad, last = lines(result)
    assert first == last
    assert first["mentions"]
    assert (bad["id"], bad["line"]) == (id, 2)
    assert words in bad["error"]
    assert result.code == 0
    assert "1 line could not be read" in result.err


@pytest.mark.parametrize(
    "text",
    ["", " ", "\ud800", "a\0b", "😀😀", "\u202eمرحبا"],
    ids=["empty", "blank", "surrogate", "nul", "emoji", "right to left"],
)
def test_read_takes_any_text(belie: Belie, text: str) -> None:
    (answer,) = lines(belie("read", stdin=json.dumps({"id": text, "text": text}).encode()))
    assert answer["id"] == text
    assert "error" not in answer


def test_read_answers_before_the_next_line_is_sent() -> None:
    command = [sys.executable, "-m", "app.cli", "read"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for id in (1, 2):
            process.stdin.write(json.dumps({"id": id, "text": "It is May."}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == id
        process.stdin.close()
        assert process.wait(timeout=20) == 0


def test_the_reader_of_the_output_may_go_away() -> None:
    many = b'{"id": 1, "text": "It is May."}\n' * 3_000
    command = [sys.executable, "-m", "app.cli", "read"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        _, err = process.communicate(many, timeout=60)
    assert err == b""


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("app.cli", {"torch", "transformers", "sqlalchemy", "fastapi", "pydantic", "numpy"}),
        ("app.cli.reading", {"torch", "transformers", "sentence_transformers", "fastapi"}),
        ("app.cli.catalogue", {"torch", "transformers", "sentence_transformers", "fastapi"}),
        ("app.cli.checking", {"torch", "transformers", "sentence_transformers", "fastapi"}),
    ],
)
def test_a_command_waits_for_nothing_that_it_does_not_need(module: str, heavy: set[str]) -> None:
    code = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert set(done.stdout.split()) & heavy == set()


def test_the_list_of_detectors_says_which_are_skipped(
    belie: Belie, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {
        "buying": Detector("buying", "1", detect, frozenset({"disjoint-dates"})),
        "model": Detector("model", "2", detect, frozenset(), needs=frozenset({"nli"})),
    }
    monkeypatch.setattr(catalogue, "installed", lambda: found)
    result = belie("detectors")
    assert result.code == 0
    lines = [line.split() for line in result.out.splitlines()]
    assert ["buying", "1", "ready", "disjoint-dates"] in lines
    assert ["model", "2", "skipped:", "needs", "nli"] in lines


def test_a_detectors_page_is_printed_as_it_is_written(belie: Belie) -> None:
    page = Path(cli.__file__).parents[2] / "detectors" / "date_conflict.md"
    assert belie("detectors", "date-conflict").out == page.read_text(encoding="utf-8")


def test_help_and_version(belie: Belie) -> None:
    assert "Set a broadcast claim against evidence" in belie("--help").out
    assert belie("--version").out.startswith("belie ")
    assert belie("check", "--help").code == 0
