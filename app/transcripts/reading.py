"""A file of any form that broadcasts are written down in, read into cues."""

from __future__ import annotations

from app.transcripts import plain, srt
from app.transcripts.captions import finished
from app.transcripts.decoding import read_text
from app.transcripts.types import Form, Transcript


def parse(file: str, content: bytes) -> Transcript:
    """The cues of a file in the order in which they were on air.

    The form is told by the content first, then by the file's name. What can be read past is a
    warning with its line; Unreadable, with a line where there is one, for what is no transcript.
    Linear in the size of the file.
    """
    text, problems = read_text(content)
    form: Form = "text"
    if srt.looks_like(text) or file.lower().endswith(".srt"):
        form = "srt"
    raws, found = srt.read(text) if form == "srt" else plain.read(text)
    cues, warnings = finished(raws, [*problems, *found])
    return Transcript(file, form, None, cues, warnings)
