"""The words of a file and what the file itself says of them: plain text, Markdown, HTML, PDF."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from pathlib import Path

import chardet
import trafilatura
from pypdf import PdfReader
from pypdf.errors import PyPdfError

from app.errors import BadInput

#: A page or a scan may be far larger than its words.
MAX_FILE_BYTES = 64_000_000

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?P<fields>.*?\n)---[ \t]*\r?\n\s*", re.DOTALL)
_FIELD = re.compile(r"(?P<name>[a-z_]+):[ \t]*(?P<value>.*)")


@dataclass(frozen=True, slots=True)
class Extracted:
    """The words, and what the file says of them under the names of the wire contract.

    `fields` may hold title, url, published_on, language, attributed_to, source (the name),
    source_type, country and owner; only what the file says itself.
    """

    body: str
    fields: dict[str, str] = field(default_factory=dict)


def extract(path: Path) -> Extracted:
    """What a .txt, .md, .html or .pdf file holds. BadInput when it cannot be read as its name says."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(sorted(READERS))
        raise BadInput(f"files of this kind are not read; known are {known}, .ndjson and .jsonl")
    return reader(file_bytes(path))


def file_bytes(path: Path) -> bytes:
    """The content of a file; BadInput when it cannot be had or is larger than `MAX_FILE_BYTES`."""
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise BadInput(f"the file has {size:,} bytes, more than {MAX_FILE_BYTES:,}")
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"the file cannot be read: {error.strerror}") from error


def decoded(data: bytes) -> str:
    """The text of bytes in UTF-8 or, where that fails, in the encoding that they look like.

    A byte order mark is left out. BadInput for what is no text in any encoding.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        guess = chardet.detect(data)["encoding"]
        if guess is None:
            raise BadInput("the file is not text") from error
        try:
            text = data.decode(guess)
        except (UnicodeDecodeError, LookupError) as failure:
            raise BadInput(f"the file looks like {guess} and is not") from failure
        text = text.removeprefix("\ufeff")
    if "\0" in text:
        wide = _without_mark(data)
        if wide is None:
            raise BadInput("the file is not text: it holds NUL characters")
        return wide
    return text


def _without_mark(data: bytes) -> str | None:
    """The text of UTF-16 without a byte order mark: every other byte is zero. None otherwise."""
    for encoding, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if len(data) % 2 == 0 and zeros.count(0) > len(zeros) * 0.4:
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\0" not in text:
                return text
    return None


def plain(data: bytes) -> Extracted:
    """The file's text as it stands."""
    return Extracted(decoded(data))


def markdown(data: bytes) -> Extracted:
    """The text after the front matter, with its markup; of the front matter flat fields are read."""
    text = decoded(data)
    found = _FRONT_MATTER.match(text)
    if found is None:
        return Extracted(text)
    fields = {}
    for line in found["fields"].splitlines():
        entry = _FIELD.fullmatch(line.strip())
        if entry is not None and entry["value"].strip():
            value = entry["value"].strip()
            quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
            fields[entry["name"]] = value[1:-1] if quoted else value
    if "date" in fields:
        fields.setdefault("published_on", fields["date"])
    return Extracted(text[found.end() :], fields)


def html(data: bytes) -> Extracted:
    """The main text of a page, with what its markup says of title, address, site and day.

    The day comes from the page's own metadata, never from dates in its text: a wrong one would turn
    every "yesterday" into a false date.
    """
    page = trafilatura.bare_extraction(
        data,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    if page is None or isinstance(page, dict) or not page.text:
        raise BadInput("no main text was found in the page")
    fields = {
        "title": page.title,
        "url": page.url,
        "published_on": page.date,
        "source": page.sitename,
    }
    return Extracted(page.text, {name: value for name, value in fields.items() if value})


def pdf(data: bytes) -> Extracted:
    """The text of all pages in order. The file's own dates are of the file, not of publication."""
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise BadInput("the PDF is locked by a password")
        pages = [page.extract_text() for page in reader.pages]
        title = reader.metadata.title if reader.metadata else None
    except _PDF_PROBLEMS as error:
        raise BadInput(f"the PDF cannot be read: {error}") from error
    body = _storable("\n\n".join(page.strip() for page in pages if page.strip()))
    if not body:
        raise BadInput("the PDF holds no text; it may be a scan")
    return Extracted(body, {"title": _storable(title)} if title else {})


# Broken files make pypdf stumble in any of these ways.
_PDF_PROBLEMS = (
    PyPdfError,
    ArithmeticError,
    AttributeError,
    LookupError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
)


def _storable(text: str) -> str:
    # Fonts without a table of letters give NUL and halves of surrogate pairs.
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")


def read_day(value: str) -> date:
    """The ISO day that a field begins with; BadInput when it is none."""
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        raise BadInput(f"there is no day {value!r}", pointer="/published_on") from None


READERS: dict[str, Callable[[bytes], Extracted]] = {
    ".txt": plain,
    ".md": markdown,
    ".markdown": markdown,
    ".html": html,
    ".htm": html,
    ".pdf": pdf,
}

for _noisy in ("pypdf", "trafilatura", "htmldate"):
    # They tell at length what they skip over; what cannot be read we say ourselves.
    logging.getLogger(_noisy).setLevel(logging.CRITICAL)
