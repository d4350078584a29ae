"""Whether the service lives, whether it is ready, and what it counts."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import PlainTextResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import Field

from app.api.answers import json_answer
from app.api.deps import requires
from app.api.problems import MEDIA_TYPE, Problem, problem
from app.errors import AppError
from app.wire.assessment import Answer

router = APIRouter(tags=["service"])
routers = (router,)


class Health(Answer):
    """The process answers."""

    status: Literal["ok"]


class Readiness(Answer):
    """The models are warm and the database answers."""

    ready: bool
    embedding_model: str | None
    nli_model: str | None
    detectors: Annotated[int, Field(ge=0, description="How many are installed.")]


class NotReady(Problem):
    """Why the service is not ready."""

    ready: Literal[False]


@router.get("/healthz", summary="Is it alive?", response_model=Health)
def healthz() -> Response:
    """Answers as long as the process does; it asks nothing of the models or the database."""
    return json_answer({"status": "ok"})


@router.get(
    "/readyz",
    summary="Is it ready?",
    response_model=Readiness,
    responses={
        "503": {
            "description": "Not yet, or not any more.",
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/NotReady"}}},
        }
    },
)
def readyz(request: Request) -> Response:
    """Ready once the models are warm and the database has answered; 503 before."""
    doorway = request.app.state.doorway
    engine, why_not = doorway.engine, doorway.why_not
    if engine is not None:
        try:
            engine.ping()
        except AppError as error:
            why_not = error.detail
        else:
            return json_answer(
                {
                    "ready": True,
                    "embedding_model": engine.embedder.name if engine.embedder else None,
                    "nli_model": engine.nli_name,
                    "detectors": len(engine.detectors),
                }
            )
    answer = problem(request.url.path, status=503, code="unavailable", detail=why_not)
    body = json.dumps(json.loads(bytes(answer.body)) | {"ready": False}, ensure_ascii=False)
    return Response(
        body,
        status_code=HTTPStatus.SERVICE_UNAVAILABLE,
        headers={"Retry-After": "2"},
        media_type=MEDIA_TYPE,
    )


@router.get(
    "/metrics",
    summary="Counters for Prometheus",
    response_class=PlainTextResponse,
    dependencies=[Depends(requires("admin"))],
)
def metrics(request: Request) -> Response:
    """Requests by route, checks by outcome, detectors by status."""
    body = generate_latest(request.app.state.metrics.registry)
    return Response(body, headers={"Content-Type": CONTENT_TYPE_LATEST})
