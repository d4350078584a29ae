"""What a person is known to have said: the ledger of statements."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Response
from pydantic import BaseModel

from app.api.answers import json_answer, problems
from app.api.bodies import Route
from app.api.deps import TransactionDep, requires
from app.store import ledger
from app.wire.fields import Day, Line, day_of
from app.wire.statements import StatementOut, statements_to_wire

router = APIRouter(
    prefix="/v1/subjects",
    tags=["checks"],
    route_class=Route,
    dependencies=[Depends(requires("check"))],
)
routers = (router,)


class Statements(BaseModel):
    """The ledger of one person, the oldest statement first."""

    subject: str
    as_of: str | None
    items: list[StatementOut]


@router.get(
    "/{name}/statements",
    summary="What a person is known to have said",
    response_model=Statements,
    responses=problems(422),
)
def statements(
    name: Annotated[Line, Path(description="The person's name, in any script.")],
    begin: TransactionDep,
    as_of: Annotated[
        Day | None, Query(description="Only what had been published by that day.")
    ] = None,
    alias: Annotated[
        list[Line] | None, Query(description="Other names and spellings.", max_length=20)
    ] = None,
) -> Response:
    """Statements, denials and retractions from every stored check about the person and its evidence.

    A retraction is an entry with its own day and removes nothing; `standing` says what later entries
    have done to an earlier one, as of that day. A name that no check was about gives an empty list.
    """
    day = day_of(as_of) if as_of else None
    found = ledger.about(begin(), [name, *(alias or ())], as_of=day)
    items = [item.model_dump(mode="json") for item in statements_to_wire(found)]
    return json_answer({"subject": name, "as_of": as_of, "items": items})
