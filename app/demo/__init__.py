"""The case that shows what the service does: the broadcast of 9 January 2022 and its documents."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import as_file, files

from app.documents import Rejected, read_path
from app.wire import CheckRequest
from detectors.types import Document


def case() -> CheckRequest:
    """The claim as it goes to the engine; it searches the library and is stored."""
    text = (files("app.demo") / "claim.json").read_text(encoding="utf-8")
    return CheckRequest.model_validate(json.loads(text))


def documents() -> Iterator[Document | Rejected]:
    """The case documents, for the library."""
    with as_file(files("app.demo") / "documents.ndjson") as path:
        yield from read_path(path)
