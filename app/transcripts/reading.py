"""A file of any form that broadcasts are written down in, read into cues."""

from __future__ import annotations

import re

from app.transcripts import plain, speech, srt, ttml, vtt
from app.transcripts.captions import Raw, finished
from app.transcripts.decoding import read_text
from app.transcripts.types import Form, Problem, Transcript, Unreadable

_PAGE = re.compile(r"\s*(?:<!doctype\s+html|<html|<head|<body)", re.IGNORECASE)
_SUFFIXES: dict[str, Form] = {
    ".srt": "srt",
    ".vtt": "vtt",
    ".ttml": "ttml",
    ".dfxp": "ttml",
    ".xml": "ttml",
    ".json": "whisper",
    ".json3": "json3",
}


def parse(file: str, content: bytes) -> Transcript:
    """The cues of a file in the order in which they were on air.

    The form is told by the content first, then by the file's name. What can be read past is a
    warning with its line; Unreadable, with a line where there is one, for what is no transcript.
    Linear in the size of the file.
    """
    text, problems = read_text(content)
    form = _form(file, text)
    language: str | None = None
    raws: list[Raw]
    found: list[Problem]
    if form == "srt":
        raws, found = srt.read(text)
    elif form == "vtt":
        raws, found, language = vtt.read(text)
    elif form == "ttml":
        raws, found, language = ttml.read(text)
    elif form == "text":
        raws, found = plain.read(text)
    else:
        form, raws, found, language = speech.read(text)
    cues, warnings = finished(raws, [*problems, *found], voices=form != "json3")
    if not cues:
        raise Unreadable("no cue: the file holds no words")
    return Transcript(file, form, language, cues, warnings)


def _form(file: str, text: str) -> Form:
    """The form that the content shows; where it shows none, the one that the name says."""
    named = next((form for end, form in _SUFFIXES.items() if file.lower().endswith(end)), None)
    if vtt.looks_like(text):
        return "vtt"
    if _PAGE.match(text):
        raise Unreadable("the file is a web page, not a transcript")
    if ttml.looks_like(text) and (named == "ttml" or re.match(r"\s*<(?:\?xml|\w*:?tt[\s>])", text)):
        return "ttml"
    if speech.looks_like(text) and named not in ("srt", "vtt"):
        return "whisper"
    if srt.looks_like(text):
        return "vtt" if named == "vtt" else "srt"
    return named or "text"
