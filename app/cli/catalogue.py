"""`belie detectors`: what is installed, and the page of each."""

from __future__ import annotations

import difflib

from rich import box
from rich.markdown import Markdown
from rich.table import Table

from app.cli.console import out, settings
from app.errors import NotFound
from detectors.registry import installed, page
from detectors.types import Detector


def run(name: str | None) -> None:
    """The list of detectors, or the page of the one named."""
    found = installed()
    console = out()
    if name is None:
        console.print(_table(found))
        return
    if name not in found:
        near = difflib.get_close_matches(name, found, n=1)
        hint = f" Did you mean {near[0]}?" if near else ""
        raise NotFound(f"There is no detector {name!r}.{hint} Installed: {', '.join(found)}.")
    text = page(found[name])
    # Into a file or another program goes the page as it is written.
    if console.is_terminal:
        console.print(Markdown(text))
    else:
        console.file.write(text)


def _table(found: dict[str, Detector]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in ("Detector", "Version", "State", "Rules"):
        table.add_column(column, overflow="fold")
    ports = {"similar": True, "nli": settings().nli_model is not None}
    for detector in found.values():
        lacking = sorted(need for need in detector.needs if not ports.get(need, False))
        state = f"skipped: needs {', '.join(lacking)}" if lacking else "ready"
        table.add_row(detector.name, detector.version, state, ", ".join(sorted(detector.rules)))
    return table
