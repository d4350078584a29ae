"""What every part of an answer is."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Answer(BaseModel):
    """A part of an answer. Clients must expect fields that are added later."""

    model_config = ConfigDict(frozen=True)
