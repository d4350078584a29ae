"""The kinds of values that requests hold, each refused with a sentence when it cannot be used.

The checks stand in the JSON schema as well, so that a client can see them before it calls. Values
are not coerced: `"true"` is no boolean and `1` is no string.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

NO_NUL = "^[^\\u0000]*$"
# Controls, spaces and marks without width, one by one: `\s` is another set in every language.
_BLANK = "\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u3000\\ufeff"
SOME_WORD = f"^[^\\u0000]*[^{_BLANK}][^\\u0000]*$"
LANGUAGE = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,5}$"

_day = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_instant = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?"
    r"([Zz]|[+-][0-9]{2}:[0-9]{2})"
)


class Model(BaseModel):
    """A part of a request. Unknown fields are refused.

    A misspelt `store`, `as_of` or `said_on` that is silently ignored would keep what was not to be
    kept, use evidence that was not to be used, or leave every relative date unread.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def day_of(value: str) -> date:
    """The calendar day of an ISO 8601 day, or of an instant in the offset it is written with.

    PydanticCustomError with a sentence for anything else, impossible days included.
    """
    if not _day.fullmatch(value):
        return instant_of(value).date()
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError(
            "no_such_day", "There is no day {value} in the calendar.", {"value": value}
        ) from None


def instant_of(value: str) -> datetime:
    """The instant of an RFC 3339 date and time with its offset; PydanticCustomError otherwise."""
    if not _instant.fullmatch(value):
        raise PydanticCustomError(
            "not_a_day",
            "Must be a day such as 2022-01-09, or an instant with its offset such as "
            "2022-01-09T21:00:00+06:00.",
        )
    try:
        return datetime.fromisoformat(value.upper())
    except ValueError:
        raise PydanticCustomError(
            "no_such_instant", "There is no such instant as {value}.", {"value": value}
        ) from None


def _without_nul(value: str) -> str:
    at = value.find("\x00")
    if at >= 0:
        raise PydanticCustomError(
            "nul", "Holds the character U+0000 at position {at}, which no text may.", {"at": at}
        )
    return value


_visible = re.compile(f"[^{_BLANK}]")


def _with_a_word(value: str) -> str:
    if not _visible.search(value):
        raise PydanticCustomError("blank", "Holds white space only: there is nothing to read.")
    return value


def _is_day(value: str) -> str:
    day_of(value)
    return value


def _is_instant(value: str) -> str:
    instant_of(value)
    return value


def _is_possible(value: str) -> str:
    if _day.fullmatch(value):
        day_of(value)
    return value


_no_nul = Field(json_schema_extra={"pattern": NO_NUL})
_some_word = Field(json_schema_extra={"pattern": SOME_WORD})

Line = Annotated[str, Field(max_length=1_000), _no_nul, AfterValidator(_without_nul)]
"""Up to 1,000 code points; an empty one says no more than an absent one."""

Note = Annotated[str, Field(max_length=10_000), _no_nul, AfterValidator(_without_nul)]

Words = Annotated[
    str,
    Field(min_length=1, max_length=1_000),
    _some_word,
    AfterValidator(_without_nul),
    AfterValidator(_with_a_word),
]
"""1 to 1,000 code points, one of them at least not white space."""

ClaimText = Annotated[
    str,
    Field(min_length=1, max_length=20_000),
    _some_word,
    AfterValidator(_without_nul),
    AfterValidator(_with_a_word),
]
EvidenceText = Annotated[
    str,
    Field(min_length=1, max_length=1_000_000),
    _some_word,
    AfterValidator(_without_nul),
    AfterValidator(_with_a_word),
]
Id = Annotated[
    str,
    Field(min_length=1, max_length=200),
    _some_word,
    AfterValidator(_without_nul),
    AfterValidator(_with_a_word),
]
Language = Annotated[str, Field(pattern=LANGUAGE, max_length=60, examples=["ru", "zh-Hant"])]
"""A BCP 47 tag; only its first part decides how a text is read."""

Day = Annotated[
    str,
    AfterValidator(_is_day),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "format": "date", "examples": ["2022-01-09"]},
                {"type": "string", "format": "date-time"},
            ],
            "description": "A day, or an instant whose day is taken in the offset it is written with.",
        }
    ),
]
Instant = Annotated[
    str, AfterValidator(_is_instant), WithJsonSchema({"type": "string", "format": "date-time"})
]
When = Annotated[
    str,
    Field(min_length=1, max_length=1_000),
    _some_word,
    AfterValidator(_without_nul),
    AfterValidator(_with_a_word),
    AfterValidator(_is_possible),
]
"""A date in any words, or an ISO day; an ISO day that no calendar has is refused."""
