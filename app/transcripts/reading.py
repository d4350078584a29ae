"""A file of any form that broadcasts are written down in, read into cues."""

from __future__ import annotations

from app.transcripts.types import Transcript, Unreadable


def parse(file: str, content: bytes) -> Transcript:
    """The cues of a file in the order in which they were on air.

    The form is told by the content first, then by the file's name. What can be read past is a
    warning with its line; Unreadable, with a line where there is one, for what is no transcript.
    """
    raise Unreadable(f"{file}: no form of transcript is read yet")
