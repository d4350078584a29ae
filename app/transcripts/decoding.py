"""The letters of a transcript file in whatever encoding it came, with what was wrong about them."""

from __future__ import annotations

import codecs
import re

from app.documents.extraction import decoded
from app.errors import BadInput
from app.transcripts.types import Problem, Unreadable

#: How a file begins that is no text, with what it is then.
_BINARY = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a ZIP archive",
    b"\x1f\x8b": "compressed by gzip",
    b"RIFF": "a sound or a video",
    b"ID3": "a sound",
    b"OggS": "a sound or a video",
    b"\x1aE\xdf\xa3": "a video",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"\xd0\xcf\x11\xe0": "an Office document",
}
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
#: Letters of another encoding are hardly ever valid UTF-8; a file cut within a letter is but for one.
_BROKEN_AMONG = 10
#: Beyond that share of control characters it is no text.
_TOO_MANY_CONTROLS = 0.02
#: What stands in every text; with the bytes the wrong way round it is something else.
_COMMON = frozenset(" \n0123456789:,.")


def read_text(content: bytes) -> tuple[str, list[Problem]]:
    """The text without byte order marks and control characters, line ends all `\\n`; what was wrong.

    Read as its mark says, else as UTF-8 (a few broken letters become U+FFFD), as UTF-16 without a
    mark, else in the encoding that the letters look like. Unreadable for what is no text.
    """
    _refuse_binary(content)
    text, problems = _letters(content)
    text = text.replace("\ufeff", "")
    controls = len(_CONTROL.findall(text))
    if controls > max(1, len(text)) * _TOO_MANY_CONTROLS:
        raise Unreadable("the file is not text")
    if controls:
        problems.append(Problem(None, f"{controls} control characters are left out"))
        text = _CONTROL.sub("", text)
    # A file that went through two conversions has two carriage returns a line.
    text = text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise Unreadable("the file is empty")
    return text, problems


def _refuse_binary(content: bytes) -> None:
    for mark, what in _BINARY.items():
        if content.startswith(mark):
            raise Unreadable(f"the file is {what}, not a transcript")
    if content[4:8] == b"ftyp":
        raise Unreadable("the file is a video, not a transcript")


def _letters(content: bytes) -> tuple[str, list[Problem]]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _lenient(content[len(mark) :], encoding)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        lenient = content.decode("utf-8", "replace")
        broken = lenient.count("\ufffd")
        whole = sum(letter > "\x7f" for letter in lenient) - broken
        if b"\0" not in content and whole >= broken * _BROKEN_AMONG:
            line = content.count(b"\n", 0, error.start) + 1
            return lenient, [Problem(line, f"{broken} letters are broken UTF-8")]
    else:
        if "\0" not in text:
            return text, []
    if b"\0" in content:
        return _wide(content)
    try:
        text = decoded(content)
    except BadInput as error:
        raise Unreadable(error.detail) from error
    return text, [Problem(None, "the file is not UTF-8; its encoding was told by its letters")]


def _lenient(content: bytes, encoding: str) -> tuple[str, list[Problem]]:
    try:
        return content.decode(encoding), []
    except UnicodeDecodeError:
        text = content.decode(encoding, "replace")
        return text, [Problem(None, f"{text.count(chr(0xFFFD))} letters are broken {encoding}")]


def _wide(content: bytes) -> tuple[str, list[Problem]]:
    """UTF-16 without a mark: the order of bytes in which spaces and digits come out."""
    best = max(
        (_lenient(content, encoding) for encoding in ("utf-16-le", "utf-16-be")),
        key=lambda read: sum(letter in _COMMON for letter in read[0]),
    )
    if "\0" in best[0] or not any(letter in _COMMON for letter in best[0]):
        raise Unreadable("the file is not text")
    return best[0], [Problem(None, "the file is UTF-16 without a byte order mark"), *best[1]]
