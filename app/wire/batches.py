"""What a client may say of a batch of transcripts, and what it gets back for each claim."""

from __future__ import annotations

from pydantic import Field

from app.wire.assessment import Answer, AssessmentOut
from app.wire.fields import Day, Language, Line, Model
from detectors.types import SourceType


class BatchMetadata(Model):
    """What holds for every transcript of the batch."""

    outlet: Line | None = Field(default=None, description="Who broadcast it.")
    outlet_type: SourceType | None = Field(default=None, description="What kind of outlet it is.")
    said_on: Day | None = Field(default=None, description='Broadcast day: anchors "yesterday".')
    language: Language | None = Field(
        default=None, description="Language of the transcripts; detected when absent."
    )


class AiringOut(Answer):
    """Once on air."""

    file: str
    cue_start_ms: int | None
    cue_end_ms: int | None


class ResultLine(Answer):
    """A claim of a batch: file and sentence are its key."""

    file: str
    sentence: int = Field(ge=0, description="Its number among the sentences of its file, from 0.")
    cue_ids: list[str]
    cue_start_ms: int | None = Field(description="From the start of the file.")
    cue_end_ms: int | None
    speaker: str | None
    text: str
    context: str = Field(description="The words before it that it needs to be understood.")
    check_worthiness: float | None = Field(description="In [0, 1]; null when nobody measured it.")
    airings: list[AiringOut] = Field(description="All times at which it was on air, its own first.")
    assessment: AssessmentOut
