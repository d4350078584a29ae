"""The codebook of indicators by id, gathered from its one file per indicator."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from detectors import indicators
from detectors.indicators.model import Indicator


def _gathered() -> Mapping[str, Indicator]:
    found: dict[str, Indicator] = {}
    for module in iter_modules(indicators.__path__):
        entry = getattr(import_module(f"{indicators.__name__}.{module.name}"), "INDICATOR", None)
        if isinstance(entry, Indicator):
            found[entry.id] = entry
    return MappingProxyType(found)


CODEBOOK = _gathered()
