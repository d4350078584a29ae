"""Transcripts of broadcasts: read in every usual form, cut into sentences, claims told from talk."""

from app.transcripts.merging import sentences
from app.transcripts.reading import parse
from app.transcripts.repetition import repeated
from app.transcripts.scripts import (
    SharedScript,
    as_recording,
    is_name,
    shared_scripts,
    with_scripts,
)
from app.transcripts.types import (
    Aired,
    Airing,
    Cue,
    Problem,
    SameWords,
    Transcript,
    Unreadable,
)
from app.transcripts.worthiness import worthy

__all__ = [
    "Aired",
    "Airing",
    "Cue",
    "Problem",
    "SameWords",
    "SharedScript",
    "Transcript",
    "Unreadable",
    "as_recording",
    "is_name",
    "parse",
    "repeated",
    "sentences",
    "shared_scripts",
    "with_scripts",
    "worthy",
]
