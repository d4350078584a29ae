"""What the service can find: its detectors with their pages, and the codebook of indicators."""

from __future__ import annotations

from typing import Any, Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from app.api.answers import json_answer, problems
from app.api.bodies import Route
from app.api.deps import EngineDep
from app.codebook import CODEBOOK
from app.engine import Engine
from app.errors import NotFound
from app.wire.assessment import Answer
from detectors.indicators.model import Indicator
from detectors.registry import page
from detectors.types import Detector, Strength

router = APIRouter(prefix="/v1", tags=["catalogue"], route_class=Route)
routers = (router,)


class DetectorOut(Answer):
    """A detector that is installed."""

    name: str
    version: str
    status: Literal["ready", "skipped"] = Field(
        description="skipped: a model that it needs is not configured."
    )
    needs: list[str] = Field(description="The models it cannot do without.")
    rules: list[str] = Field(description="Every rule code that it may give.")
    page: str = Field(description="Where its page with its cases is.")


class DetectorList(BaseModel):
    """The installed detectors by name."""

    items: list[DetectorOut]


class IndicatorEntry(Answer):
    """An indicator of the codebook: a reason for a person to look, never a finding."""

    id: str
    title: str
    definition: str
    why: str
    strength: Strength
    families: list[str] = Field(
        description="T claim wording, E evidence wording, V seen or heard, M metadata, X comparison."
    )
    gated: bool = Field(
        description="Counts only when somebody who is held incriminates himself, repents, recants "
        "or says that he came freely."
    )
    must_not_fire: list[str]
    references: list[str]


class IndicatorList(BaseModel):
    """The codebook."""

    items: list[IndicatorEntry]


@router.get(
    "/detectors", summary="List the detectors", response_model=DetectorList, responses=problems()
)
def list_detectors(engine: EngineDep) -> Response:
    """The installed detectors, those of strangers among them."""
    return json_answer({"items": [_entry(engine, d) for d in engine.detectors.values()]})


@router.get(
    "/detectors/{name}",
    summary="The page of a detector",
    response_class=Response,
    responses={
        200: {
            "description": "What it finds, why it matters, what it cannot do, and its cases, which "
            "are run as tests.",
            "content": {"text/markdown": {"schema": {"type": "string"}}},
        },
        **problems(404, 422),
    },
)
def read_detector(name: str, engine: EngineDep) -> Response:
    """The very file that stands beside the code, as Markdown."""
    detector = engine.detectors.get(name)
    if detector is None:
        raise NotFound(f"There is no detector {name!r}.")
    try:
        text = page(detector)
    except LookupError as error:
        raise NotFound(f"The detector {name!r} has no page.") from error
    return Response(text, media_type="text/markdown; charset=utf-8")


@router.get(
    "/indicators", summary="The codebook", response_model=IndicatorList, responses=problems()
)
def list_indicators() -> Response:
    """Every documented indicator of coercion or staging that is looked for."""
    return json_answer({"items": [_indicator(entry) for entry in CODEBOOK.values()]})


def _entry(engine: Engine, detector: Detector) -> dict[str, Any]:
    return {
        "name": detector.name,
        "version": detector.version,
        "status": "skipped" if engine.missing(detector) else "ready",
        "needs": sorted(detector.needs),
        "rules": sorted(detector.rules),
        "page": f"/v1/detectors/{detector.name}",
    }


def _indicator(entry: Indicator) -> dict[str, Any]:
    return {
        "id": entry.id,
        "title": entry.title,
        "definition": entry.definition,
        "why": entry.why,
        "strength": entry.strength,
        "families": list(entry.families),
        "gated": entry.gated,
        "must_not_fire": list(entry.must_not_fire),
        "references": list(entry.references),
    }
