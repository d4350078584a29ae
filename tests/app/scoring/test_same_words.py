"""One script from several mouths is an indicator on the lines of both, with both quotes."""

from __future__ import annotations

import json
from pathlib import Path

from app.engine import Engine
from app.scoring import running
from app.scoring.planning import Broadcast
from app.settings import Settings
from detectors.registry import installed
from tests.fakes import BagOfWords

SCRIPT = "I was blinded by greed and let the enemies of our peaceful sky use my hands"


def test_two_people_with_one_script_are_set_against_each_other(
    tmp_path: Path, settings: Settings, embedder: BagOfWords
) -> None:
    day = tmp_path / "day"
    day.mkdir()
    for name, speaker in (("a", "Timur Akhmetov"), ("b", "Anna Lis"), ("c", "SPEAKER_01")):
        (day / f"{name}.vtt").write_text(
            "WEBVTT\n\n00:01.000 --> 00:04.000\n"
            f"<v {speaker}>I took part in the riots, {SCRIPT}.\n",
            "utf-8",
        )
    library = tmp_path / "library.ndjson"
    library.write_text('{"id": "d", "text": "It rained in Oslo.", "language": "en"}\n', "utf-8")
    asked = running.Asked(
        files=(day,),
        broadcast=Broadcast(outlet_type="state_media", said_on="2022-01-09"),
        out=tmp_path / "results.jsonl",
        evidence=(library,),
    )
    engine = Engine(settings, detectors=installed(), embedder=embedder)
    running.score(asked, engine, lambda told: None)[0].close()
    lines = [json.loads(line) for line in asked.out.read_text("utf-8").splitlines()]
    assert all(line["assessment"]["complete"] for line in lines)
    assert [line["speaker"] for line in lines] == ["Timur Akhmetov", "Anna Lis", "SPEAKER_01"]
    assert "speaker" not in lines[2]["assessment"]["claim"]
    found = [
        [
            sign
            for sign in line["assessment"]["indicators"]
            if sign["indicator"] == "script_recurrence"
        ]
        for line in lines
    ]
    assert [len(signs) for signs in found] == [1, 1, 0]
    for (sign,), line, other in zip(found[:2], lines, ("Anna Lis", "Timur Akhmetov"), strict=False):
        span = sign["span"]
        assert sign["basis"] == "cross_document"
        assert span["document_id"] is None
        assert SCRIPT in span["quote"]
        assert line["text"][span["start"] : span["end"]] == span["quote"]
        assert f"{other} says in " in sign["explanation"]
        assert SCRIPT in sign["explanation"]
