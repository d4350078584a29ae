"""A structured fact in place of a text, and the sentence it is rendered to."""

from __future__ import annotations

from typing import Any

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from app.wire.fields import Model, When, Words

# The order in which the fields stand in the sentence, each with the English words before it.
_order = (
    ("event", ""),
    ("who", " by "),
    ("when", " on "),
    ("where", " in "),
    ("what", ": "),
    ("amount", ", "),
)


def _without_null(schema: dict[str, Any]) -> None:
    """Says in the schema what `Record._something_given` checks."""
    for name, described in schema["properties"].items():
        (known,) = [part for part in described["anyOf"] if part != {"type": "null"}]
        schema["properties"][name] = known | {"description": described["description"]}
    schema["minProperties"] = 1
    schema["examples"] = [
        {"event": "ticket purchase", "who": "V. Ruzakhunov", "when": "2021-12-16"}
    ]


class Record(Model):
    """A fact from a register, a ticket, a border log: at least one field is given."""

    model_config = ConfigDict(json_schema_extra=_without_null)

    event: Words | None = Field(default=None, description="What happened: ticket purchase.")
    who: Words | None = Field(default=None, description="Who did it or whom it befell.")
    when: When | None = Field(default=None, description="A day, or a date in words.")
    where: Words | None = Field(default=None, description="The place.")
    what: Words | None = Field(default=None, description="The thing.")
    amount: Words | None = Field(default=None, description="How much or how many.")

    @model_validator(mode="before")
    @classmethod
    def _something_given(cls, data: Any) -> Any:
        if isinstance(data, dict) and (not data or None in data.values()):
            raise PydanticCustomError(
                "empty_record", "Give at least one field, and leave out those that are unknown."
            )
        return data


def render(record: Record) -> tuple[str, dict[str, tuple[int, int]]]:
    """The record as one sentence, with the half-open place of each field's exact words in it."""
    body = ""
    places: dict[str, tuple[int, int]] = {}
    for name, before in _order:
        value: str | None = getattr(record, name)
        if value is None:
            continue
        body += before if body else ""
        places[name] = (len(body), len(body) + len(value))
        body += value
    return body + ".", places
