from datetime import date

import pytest
from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from app.wire import CheckRequest, ClaimIn, DocumentIn, Record, ReviewRequest
from app.wire.fields import day_of


def errors(model: type, sent: object) -> list[tuple[str, str]]:
    """Where the model refuses what was sent, and for which kind of reason."""
    with pytest.raises(ValidationError) as refused:
        model.model_validate(sent)  # type: ignore[attr-defined]
    return [("/".join(str(p) for p in e["loc"]), e["type"]) for e in refused.value.errors()]


@pytest.mark.parametrize(
    ("sent", "day"),
    [
        ("2022-01-09", date(2022, 1, 9)),
        ("2024-02-29", date(2024, 2, 29)),
        ("2022-01-09T23:30:00+06:00", date(2022, 1, 9)),
        ("2022-01-09t23:30:00.5z", date(2022, 1, 9)),
    ],
)
def test_a_day_or_an_instant_gives_the_day_where_it_was_written(sent: str, day: date) -> None:
    assert day_of(sent) == day


@pytest.mark.parametrize(
    "sent",
    [
        "2022-02-30",
        "2023-02-29",
        "2022-13-01",
        "2022-00-10",
        "0000-01-01",
        "2022-1-9",
        "20220109",
        "9 January 2022",
        "2022-01-09T23:30:00",
        "2022-01-09T25:00:00Z",
        "2022-01-09T23:30:00+99:00",
        "２０２２-01-09",
        "2022-01-09\n",
        "",
    ],
)
def test_what_is_no_day_is_refused(sent: str) -> None:
    with pytest.raises(PydanticCustomError):
        day_of(sent)
    assert errors(ClaimIn, {"text": "a", "said_on": sent})[0][0] == "said_on"


@pytest.mark.parametrize(
    ("sent", "where", "why"),
    [
        ({}, "", "no_text"),
        ({"text": None}, "", "no_text"),
        ({"text": ""}, "text", "string_too_short"),
        ({"text": " \n\u2003"}, "text", "blank"),
        ({"text": "\x1f\x85\u200b\ufeff"}, "text", "blank"),
        ({"text": "a" * 20_001}, "text", "string_too_long"),
        ({"text": "😀" * 20_001}, "text", "string_too_long"),
        ({"text": "a\0b"}, "text", "nul"),
        ({"text": "a\ud800b"}, "text", "string_unicode"),
        ({"text": 7}, "text", "string_type"),
        ({"text": ["a"]}, "text", "string_type"),
        ({"text": "a", "record": {"event": "b"}}, "", "text_and_record"),
        ({"record": {}}, "record", "empty_record"),
        ({"record": {"event": None}}, "record", "empty_record"),
        ({"record": {"event": " "}}, "record/event", "blank"),
        ({"record": {"when": "2021-02-30"}}, "record/when", "no_such_day"),
        ({"text": "a", "sayd_on": "2022-01-09"}, "sayd_on", "extra_forbidden"),
        ({"text": "a", "outlet_type": "tv"}, "outlet_type", "literal_error"),
        ({"text": "a", "language": "русский"}, "language", "string_pattern_mismatch"),
        ({"text": "a", "aliases": "Vikram"}, "aliases", "list_type"),
        ({"text": "a", "aliases": ["a", 1]}, "aliases/1", "string_type"),
        ({"text": "a", "observations": [{"note": "x"}]}, "observations/0/indicator", "missing"),
        (
            {"text": "a", "observations": [{"indicator": "visible_injuries"}]},
            "observations/0/indicator",
            "no_such_indicator",
        ),
        ({"text": "a", "url": "x\0"}, "url", "nul"),
    ],
)
def test_a_claim_that_cannot_be_used_is_refused_where_it_is_wrong(
    sent: dict[str, object], where: str, why: str
) -> None:
    assert errors(ClaimIn, sent) == [(where, why)]


@pytest.mark.parametrize(
    "sent",
    [
        {"text": "a" * 20_000},
        {"text": "😀" * 20_000},
        {"text": "كان في ألماتي يوم ٢ يناير"},
        {"text": "e\u0301"},
        {"text": "a", "language": "zh-Hant-TW", "speaker": None, "outlet": ""},
        {"record": {"when": "16 декабря"}},
    ],
)
def test_a_claim_that_can_be_used_is_taken(sent: dict[str, object]) -> None:
    ClaimIn.model_validate(sent)


CLAIM = {"text": "a"}


@pytest.mark.parametrize(
    ("sent", "where", "why"),
    [
        ({}, "claim", "missing"),
        ([], "", "model_type"),
        ({"claim": "a"}, "claim", "model_type"),
        ({"claim": CLAIM, "store": "false"}, "store", "bool_type"),
        ({"claim": CLAIM, "store": 0}, "store", "bool_type"),
        ({"claim": CLAIM, "sotre": False}, "sotre", "extra_forbidden"),
        ({"claim": CLAIM, "as_of": "2022-02-30"}, "as_of", "no_such_day"),
        ({"claim": CLAIM, "as_of": 10**400}, "as_of", "string_type"),
        ({"claim": CLAIM, "evidence": None}, "evidence", "list_type"),
        ({"claim": CLAIM, "evidence": [CLAIM] * 201}, "evidence", "too_long"),
        (
            {"claim": CLAIM, "evidence": [{"text": "a", "id": ""}]},
            "evidence/0/id",
            "string_too_short",
        ),
        (
            {"claim": CLAIM, "evidence": [{"text": "a", "source": {"tipe": "ngo"}}]},
            "evidence/0/source/tipe",
            "extra_forbidden",
        ),
    ],
)
def test_a_request_that_cannot_be_used_is_refused_where_it_is_wrong(
    sent: object, where: str, why: str
) -> None:
    assert errors(CheckRequest, sent) == [(where, why)]


def test_evidence_ids_differ() -> None:
    evidence = [{"id": "e1", "text": "a"}, {"text": "b"}, {"id": "e1", "text": "c"}]
    with pytest.raises(ValidationError) as refused:
        CheckRequest.model_validate({"claim": CLAIM, "evidence": evidence})
    (error,) = refused.value.errors()
    assert error["type"] == "duplicated_id"
    assert error["ctx"]["within"] == [2, "id"]
    assert error["msg"] == "The id e1 is already that of evidence number 1."


@pytest.mark.parametrize("model", [CheckRequest, ClaimIn, DocumentIn, Record, ReviewRequest])
def test_every_schema_says_that_unknown_fields_are_refused(model: type) -> None:
    assert model.model_json_schema()["additionalProperties"] is False  # type: ignore[attr-defined]
