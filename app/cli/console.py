"""Where the commands write: results on standard output, everything else on standard error."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from rich.console import Console

from app.errors import BadInput
from app.settings import Settings


def out() -> Console:
    """Standard output, as wide as the terminal, or 100 columns when it is no terminal."""
    return _console(stderr=False)


def err() -> Console:
    """Standard error: progress and hints."""
    return _console(stderr=True)


def _console(*, stderr: bool) -> Console:
    console = Console(stderr=stderr, highlight=False, emoji=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = 100
    return console


@contextmanager
def busy(words: str, *, quiet: bool) -> Iterator[Callable[[str], None]]:
    """A spinner on standard error while the block runs; what is yielded changes its words.

    Nothing is shown when quiet, or when nobody looks at a terminal.
    """
    console = err()
    if quiet or not console.is_terminal:
        yield lambda words: None
        return
    with console.status(words) as status:
        yield status.update


@contextmanager
def loading() -> Iterator[None]:
    """No search for garbage while the block loads models, and none among them later.

    They are a million objects that live as long as the program: searching them costs a second here
    and another one at the end of the program.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


class _OneLine(logging.Formatter):
    """The message with the error's own words; where in the code it happened helps nobody here."""

    def format(self, record: logging.LogRecord) -> str:
        message = record.getMessage()
        error = record.exc_info[1] if record.exc_info else None
        return (
            f"belie: {message}: {type(error).__name__}: {error}" if error else f"belie: {message}"
        )


def log_briefly() -> None:
    """Warnings go to standard error, a line each. The server's log has the tracebacks."""
    handler = logging.StreamHandler()
    handler.setFormatter(_OneLine())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


def settings() -> Settings:
    """The settings of the environment; BadInput naming each variable that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        places = [f"BELIE_{str(part['loc'][0]).upper()}: {part['msg']}" for part in error.errors()]
        raise BadInput("; ".join(places)) from error


def sentence(error: ValidationError) -> BadInput:
    """What is wrong with a request, each place by its name; what was sent is not repeated."""
    places = [_place(part) for part in error.errors(include_input=False, include_url=False)]
    return BadInput("; ".join(places))


def _place(part: Mapping[str, Any]) -> str:
    name = ".".join(str(step) for step in part["loc"])
    return f"{name}: {part['msg']}" if name else str(part["msg"])


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; BadInput with a sentence when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path}: {error.strerror or error}.") from error


def decoded(data: bytes, *, name: str) -> str:
    """UTF-8 to text, line ends and all; a byte order mark is no part of the text."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"{name} is not UTF-8: byte {error.start + 1} cannot be read.") from error


def write_text(path: Path, text: str) -> None:
    """Write a file as UTF-8, with the folders it needs; BadInput when that is not possible."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise BadInput(f"{path}: {error.strerror or error}.") from error


def write_json(text: str) -> None:
    """JSON to standard output, as UTF-8 whatever the locale says."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8") + b"\n")
    sys.stdout.buffer.flush()
