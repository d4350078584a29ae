"""Which detectors are installed. Ours come through the same entry points as strangers'."""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points
from importlib.resources import files

from detectors.types import Detector

GROUP = "belie.detectors"


@cache
def installed() -> dict[str, Detector]:
    """Every detector registered under `belie.detectors`, by name, in alphabetical order.

    ImportError or TypeError when an entry point does not lead to a `Detector`: a broken detector is
    a broken installation, found at start and not in the middle of a check.
    """
    found: dict[str, Detector] = {}
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        detector = point.load()
        if not isinstance(detector, Detector):
            raise TypeError(f"entry point {point.name!r} is not a Detector")
        found[detector.name] = detector
    return found


def page(detector: Detector) -> str:
    """The Markdown page of a detector, the file beside its code; LookupError when it has none."""
    module = detector.detect.__module__
    package, _, name = module.rpartition(".")
    path = files(package) / f"{name}.md"
    if not path.is_file():
        raise LookupError(f"{detector.name} has no page beside {module}")
    return path.read_text(encoding="utf-8")
