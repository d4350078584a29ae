"""What a client may send."""

from __future__ import annotations

import difflib
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    AliasChoices,
    ConfigDict,
    Field,
    WithJsonSchema,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from app.codebook import CODEBOOK
from app.wire.fields import (
    ClaimText,
    Day,
    EvidenceText,
    Id,
    Instant,
    Language,
    Line,
    Model,
    Note,
)
from app.wire.records import Record
from detectors.types import SourceType

MAX_EVIDENCE = 200

EXAMPLE_CHECK: dict[str, Any] = {
    "claim": {
        "text": "The man, with a bruised face, said that someone bought a ticket for him in early January.",
        "language": "en",
        "said_on": "2022-01-09",
        "outlet": "Khabar 24",
        "outlet_type": "state_media",
        "subject": "Vicram Ruzakhunov",
        "aliases": ["Vikram Ruzakhunov"],
        "observations": [
            {"indicator": "visible_injury", "note": "bruised face", "observed_by": "reporter"}
        ],
    },
    "evidence": [
        {
            "text": "The Interior Ministry said Ruzakhunov bought his ticket on 16 December 2021.",
            "language": "en",
            "published_on": "2022-01-09",
            "source": {"name": "Kyrgyz Interior Ministry", "type": "official", "country": "KG"},
        }
    ],
    "use_library": False,
    "store": False,
}
EXAMPLE_DOCUMENT: dict[str, Any] = {
    "text": "The Interior Ministry said Ruzakhunov bought his ticket on 16 December 2021.",
    "language": "en",
    "published_on": "2022-01-09",
    "title": "Ministry on the musician's ticket",
    "source": {"name": "Kyrgyz Interior Ministry", "type": "official", "country": "KG"},
}


def _text_or_record(schema: dict[str, Any]) -> None:
    """Says in the schema what `_exactly_one` checks: neither may be null, one must be there."""
    for name in ("text", "record"):
        (known,) = [
            part for part in schema["properties"][name]["anyOf"] if part != {"type": "null"}
        ]
        described = schema["properties"][name].get("description")
        schema["properties"][name] = known | ({"description": described} if described else {})
    schema["oneOf"] = [{"required": ["text"]}, {"required": ["record"]}]
    if schema["title"] == "DocumentIn":
        schema["examples"] = [EXAMPLE_DOCUMENT]


class _Told(Model):
    """Something told as a text or as a record, exactly one of them."""

    @model_validator(mode="before")
    @classmethod
    def _exactly_one(cls, data: Any) -> Any:
        if isinstance(data, dict):
            if "text" in data and "record" in data:
                raise PydanticCustomError(
                    "text_and_record", "Give either a text or a record, not both."
                )
            if data.get("text") is None and data.get("record") is None:
                raise PydanticCustomError("no_text", "Give a text, or a record instead.")
        return data


def _in_codebook(value: str) -> str:
    if value not in CODEBOOK:
        close = difflib.get_close_matches(value[:100], CODEBOOK, n=1)
        meant = f" Is {close[0]} meant?" if close else ""
        raise PydanticCustomError(
            "no_such_indicator",
            "There is no such indicator in the codebook; see /v1/indicators.{meant}",
            {"meant": meant},
        )
    return value


Indicator = Annotated[
    str,
    AfterValidator(_in_codebook),
    WithJsonSchema({"type": "string", "enum": sorted(CODEBOOK)}),
]


class SourceIn(Model):
    """Who stands behind a document."""

    name: Line | None = Field(default=None, description="The publishing body.")
    type: SourceType | None = Field(default=None, description="What kind of body it is.")
    country: Line | None = Field(default=None, description="ISO 3166 code or name.")
    owner: Line | None = Field(default=None, description="Who owns or controls it.")


class ObservationIn(Model):
    """What a person saw or heard in the footage, not what the text says."""

    indicator: Indicator = Field(description="An id of the codebook, see /v1/indicators.")
    note: Note | None = Field(default=None, description="What was seen or heard.")
    observed_by: Line | None = Field(default=None, description="Who noted it.")


class ClaimFields(Model):
    """What goes with the words of a claim."""

    language: Language | None = Field(default=None, description="BCP 47; detected when absent.")
    said_on: Day | None = Field(default=None, description='Broadcast day: anchors "yesterday".')
    outlet: Line | None = Field(default=None, description="Who broadcast it.")
    outlet_type: SourceType | None = Field(default=None, description="What kind of outlet it is.")
    speaker: Line | None = Field(default=None, description="Who speaks in the claim.")
    subject: Line | None = Field(default=None, description="Whom or what the claim is about.")
    aliases: list[Line] = Field(
        default=[], max_length=100, description="Other names and spellings of the subject."
    )
    url: Line | None = Field(default=None, description="Where the broadcast is found.")
    observations: list[ObservationIn] = Field(
        default=[], max_length=100, description="What people saw or heard in the footage."
    )


class ClaimIn(_Told, ClaimFields):
    """What was said on air."""

    model_config = ConfigDict(json_schema_extra=_text_or_record)

    text: ClaimText | None = Field(default=None, description="The words as they were broadcast.")
    record: Record | None = Field(default=None, description="A structured fact instead of a text.")


class DocumentFields(_Told):
    """The words of a document and what is known of them."""

    text: EvidenceText | None = Field(default=None, description="The document's words.")
    record: Record | None = Field(default=None, description="A structured fact instead of a text.")
    language: Language | None = Field(default=None, description="BCP 47; detected when absent.")
    published_on: Day | None = Field(default=None, description="The day it appeared.")
    retrieved_at: Instant | None = Field(default=None, description="When it was fetched.")
    title: Line | None = Field(default=None, description="Its headline.")
    url: Line | None = Field(default=None, description="Where it is found.")
    source: SourceIn | None = Field(default=None, description="Who stands behind it.")
    attributed_to: Line | None = Field(
        default=None, description="Whom the document itself names as its source."
    )


class DocumentIn(DocumentFields):
    """A document for the library, which gives it an id of its own."""

    model_config = ConfigDict(json_schema_extra=_text_or_record)

    client_id: Id | None = Field(
        default=None,
        validation_alias=AliasChoices("client_id", "id"),
        description="The client's own id for it, given back in the answer to a line. Evidence of a "
        "check may be sent as it is: its `id` is taken for it too.",
    )


class EvidenceIn(DocumentFields):
    """A document sent along with a claim."""

    model_config = ConfigDict(json_schema_extra=_text_or_record)

    id: Id | None = Field(
        default=None, description="The client's own id for it; e1, e2 … when it has none."
    )


class CheckRequest(Model):
    """A claim, the evidence to set it against, and what may be used and kept."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE_CHECK]})

    claim: ClaimIn = Field(description="What was said on air.")
    evidence: list[EvidenceIn] = Field(
        default=[], max_length=MAX_EVIDENCE, description="Documents sent along with the claim."
    )
    use_library: bool = Field(default=True, description="Search the stored documents as well.")
    as_of: Day | None = Field(
        default=None,
        description="Use only what was published by that day. Evidence sent along without a "
        "publication day is used.",
    )
    store: bool = Field(default=True, description="False: nothing is kept.")

    @field_validator("evidence")
    @classmethod
    def _ids_differ(cls, evidence: list[EvidenceIn]) -> list[EvidenceIn]:
        first: dict[str, int] = {}
        for number, document in enumerate(evidence):
            if document.id is None:
                continue
            if document.id in first:
                raise PydanticCustomError(
                    "duplicated_id",
                    "The id {id} is already that of evidence number {first}.",
                    {
                        "id": document.id,
                        "first": first[document.id] + 1,
                        "within": [number, "id"],
                    },
                )
            first[document.id] = number
        return evidence


class ReviewRequest(Model):
    """What a person makes of a finding."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"state": "confirmed", "note": "Seen on the ticket."}]}
    )

    state: Literal["open", "confirmed", "dismissed"] = Field(description="The new state.")
    note: Note | None = Field(default=None, description="Why.")
    by: Line | None = Field(default=None, description="Who reviewed it.")
