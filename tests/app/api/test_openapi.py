"""The service keeps to its own description."""

import json
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from app.engine import Engine
from app.main import Doorway, create_app
from app.settings import Settings

Json = dict[str, Any]

PATHS = {
    "/v1/checks": {"get", "post"},
    "/v1/checks/{check_id}": {"get"},
    "/v1/checks/{check_id}/report": {"get"},
    "/v1/checks/{check_id}/claimreview": {"get"},
    "/v1/checks/{check_id}/annotations": {"get"},
    "/v1/checks/{check_id}/findings/{finding_id}": {"patch"},
    "/v1/documents": {"get", "post"},
    "/v1/documents/{document_id}": {"get", "delete"},
    "/v1/search": {"get"},
    "/v1/jobs/{job_id}": {"get", "delete"},
    "/v1/detectors": {"get"},
    "/v1/detectors/{name}": {"get"},
    "/v1/indicators": {"get"},
    "/healthz": {"get"},
    "/readyz": {"get"},
    "/metrics": {"get"},
}


@pytest.fixture
def document(client: TestClient) -> Json:
    described: Json = client.get("/openapi.json").json()
    return described


def test_every_address_of_the_contract_is_described(document: Json) -> None:
    assert document["openapi"].startswith("3.1")
    described = {path: set(operations) for path, operations in document["paths"].items()}
    assert described.items() >= PATHS.items()


def test_every_operation_says_what_it_does_and_how_it_fails(document: Json) -> None:
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            where = f"{method} {path}"
            assert operation["summary"], where
            assert operation["description"], where
            for status, answer in operation["responses"].items():
                assert answer["description"], where
                if status[0] in "45":
                    assert list(answer["content"]) == ["application/problem+json"], where
            if "requestBody" in operation:
                assert {"413", "415", "422"} <= operation["responses"].keys(), where


def test_the_examples_are_valid_requests(client: TestClient, document: Json) -> None:
    schemas = document["components"]["schemas"]
    (check,) = schemas["CheckRequest"]["examples"]
    assert client.post("/v1/checks", json=check).status_code == 200
    (sent,) = schemas["DocumentIn"]["examples"]
    assert client.post("/v1/documents", json=sent).status_code == 201
    (problem,) = schemas["Problem"]["examples"]
    assert problem.keys() == schemas["Problem"]["properties"].keys()


def test_every_reference_leads_somewhere(document: Json) -> None:
    text = json.dumps(document)
    for part in text.split('"$ref": "#/components/schemas/')[1:]:
        assert part.partition('"')[0] in document["components"]["schemas"]


def test_without_keys_no_key_is_asked_for(document: Json) -> None:
    assert "securitySchemes" not in document["components"]
    assert not any("security" in o for p in document["paths"].values() for o in p.values())


def test_with_keys_the_description_asks_for_one(settings: Settings, engine: Engine) -> None:
    keyed = settings.model_copy(update={"api_keys": {"admin": "secret"}})
    document = create_app(keyed, engine=engine).openapi()
    assert document["components"]["securitySchemes"]["bearer"]["scheme"] == "bearer"
    assert "401" in document["paths"]["/v1/checks"]["post"]["responses"]
    assert "security" not in document["paths"]["/healthz"]["get"]


# The description needs no models, so that the cases can be made when the tests are collected.
UNUSED = Settings(data_dir=Path("unused"), work_in_service=False)
APP = create_app(UNUSED, engine=Engine(UNUSED, detectors={}, embedder=None))
SERVICE = schemathesis.openapi.from_asgi("/openapi.json", APP)


@pytest.fixture
def behind(engine: Engine) -> None:
    """Puts a real engine behind the described service."""
    APP.state.doorway = Doorway(engine)


@pytest.mark.usefixtures("behind")
@SERVICE.parametrize()
@hypothesis_settings(
    max_examples=12, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
def test_no_request_makes_the_service_break_its_description(case: schemathesis.Case) -> None:
    """Every check of schemathesis: no 5xx, no undocumented status, type or shape, no bad request
    taken, no good one refused. That two ids differ is beyond what a schema can say."""
    response = case.call()
    if not (response.status_code == 422 and "already that of evidence number" in response.text):
        case.validate_response(response)
