"""Documents out of files, folders and lines of JSON; what cannot be read is named and passed over."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn, cast, get_args

from pydantic import ValidationError

from app.documents.extraction import READERS, Extracted, extract, read_day
from app.documents.intake import Rejected
from app.documents.language import detect_language
from app.documents.making import make_document, refuse_unstorable
from app.errors import AppError, BadInput
from app.wire import DocumentIn, document_from_wire
from detectors.types import Document, Source, SourceType

_LINES = frozenset({".ndjson", ".jsonl"})

#: A document of 2 MB in which every character is escaped.
_MAX_LINE_BYTES = 16_000_000


def read_path(path: Path) -> Iterator[Document | Rejected]:
    """The documents of a file, or of every readable file under a folder in the order of their names.

    Read one after another as they are asked for. A file or line that cannot be read is `Rejected`
    with its name (and line number from 1); in a folder, files of unknown kinds and hidden ones are
    passed over without a word.
    """
    if path.is_dir():
        for inner in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in inner.relative_to(path).parts)
            if inner.is_file() and not hidden and inner.suffix.lower() in {*READERS, *_LINES}:
                yield from read_path(inner)
    elif path.suffix.lower() in _LINES:
        yield from _lines(path)
    else:
        try:
            yield _document(path, extract(path))
        except AppError as error:
            yield Rejected(str(path), error.detail, error.pointer)


def _document(path: Path, extracted: Extracted) -> Document:
    fields = extracted.fields
    source_type = fields.get("source_type")
    if source_type is not None and source_type not in get_args(SourceType):
        raise BadInput(f"there is no source type {source_type!r}", pointer="/source/type")
    day = fields.get("published_on")
    return make_document(
        extracted.body,
        id=path.name,
        language=fields.get("language"),
        title=fields.get("title"),
        url=fields.get("url"),
        source=Source(
            fields.get("source"),
            cast("SourceType | None", source_type),
            fields.get("country"),
            fields.get("owner"),
        ),
        published_on=read_day(day) if day else None,
        attributed_to=fields.get("attributed_to"),
    )


def _lines(path: Path) -> Iterator[Document | Rejected]:
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(_MAX_LINE_BYTES + 1):
                number += 1
                where = f"{path}:{number}"
                if len(line) > _MAX_LINE_BYTES:
                    while line and not line.endswith(b"\n"):
                        line = file.readline(_MAX_LINE_BYTES)
                    yield Rejected(where, f"the line is longer than {_MAX_LINE_BYTES:,} bytes")
                elif line.strip():
                    yield _line(where, line)
    except OSError as error:
        yield Rejected(str(path), f"the file cannot be read: {error.strerror}")


def _line(where: str, line: bytes) -> Document | Rejected:
    try:
        sent = DocumentIn.model_validate(_parsed(line))
        document = document_from_wire(
            sent, id=sent.client_id or where, detect_language=detect_language
        )
        refuse_unstorable(document)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        pointer = "".join(f"/{part}" for part in first["loc"])
        return Rejected(where, f"{pointer}: {first['msg']}" if pointer else first["msg"], pointer)
    except AppError as error:
        return Rejected(where, error.detail, error.pointer)
    return document


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise BadInput(f"the line is not UTF-8 at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise BadInput(f"the line is not JSON: {error.msg} at character {error.pos}") from error
    except (RecursionError, ValueError) as error:
        raise BadInput(f"the line is not JSON that can be read: {error}") from error


def _refuse_constant(name: str) -> NoReturn:
    raise BadInput(f"the line is not JSON: {name} is no number")
