"""From words and what is known of them to a document that can be stored."""

from __future__ import annotations

import hashlib
import re
from datetime import date, datetime

from app.documents.language import detect_language
from app.errors import BadInput, TooLarge
from detectors.types import Document, Source, Text

#: A longer text is a book or a dump, to be split by whoever knows its parts. Bytes of UTF-8.
MAX_TEXT_BYTES = 2_000_000

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def content_hash(body: str) -> str:
    """The SHA-256 of a text in UTF-8, in hexadecimal; of the words alone, not of what is known of them."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def make_document(
    body: str,
    *,
    id: str = "",
    language: str | None = None,
    title: str | None = None,
    url: str | None = None,
    source: Source | None = None,
    published_on: date | None = None,
    retrieved_at: datetime | None = None,
    attributed_to: str | None = None,
) -> Document:
    """A document with its hash, and its language detected unless it is given.

    BadInput for a text without words or with characters that cannot be stored, TooLarge above
    `MAX_TEXT_BYTES`. The text itself is never changed; surrounding white space of the rest is.
    """
    refuse_unstorable_text(body)
    source = source or Source()
    document = Document(
        text=Text(id, body, language or detect_language(body)),
        title=_line(title),
        url=_line(url),
        source=Source(_line(source.name), source.type, _line(source.country), _line(source.owner)),
        published_on=published_on,
        retrieved_at=retrieved_at,
        sha256=content_hash(body),
        attributed_to=_line(attributed_to),
    )
    refuse_unstorable(document)
    return document


def refuse_unstorable(document: Document) -> None:
    """BadInput or TooLarge, with a pointer, unless the database can hold the document as it is."""
    refuse_unstorable_text(document.text.body)
    source = document.source
    for pointer, value in (
        ("/language", document.text.language),
        ("/title", document.title),
        ("/url", document.url),
        ("/source/name", source.name),
        ("/source/country", source.country),
        ("/source/owner", source.owner),
        ("/attributed_to", document.attributed_to),
    ):
        if value is not None:
            _refuse_characters(value, pointer)


def refuse_unstorable_text(body: str) -> None:
    """BadInput or TooLarge, pointing to `/text`, unless the words can be a document's."""
    if not body.strip():
        raise BadInput("the text is empty", pointer="/text")
    _refuse_characters(body, "/text")
    size = len(body.encode("utf-8"))
    if size > MAX_TEXT_BYTES:
        raise TooLarge(
            f"the text has {size:,} bytes, more than {MAX_TEXT_BYTES:,}", pointer="/text"
        )


def _refuse_characters(value: str, pointer: str) -> None:
    found = _UNSTORABLE.search(value)
    if found is not None:
        kind = "the character NUL" if found.group() == "\0" else "half of a surrogate pair"
        raise BadInput(f"{pointer[1:]} holds {kind} at position {found.start()}", pointer=pointer)


def _line(value: str | None) -> str | None:
    return (value or "").strip() or None
