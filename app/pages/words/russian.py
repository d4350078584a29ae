"""The pages in Russian: each sentence by the English one that stands in the code."""

from __future__ import annotations

from collections.abc import Mapping

ONE: Mapping[str, str] = {}
MANY: Mapping[str, tuple[str, str, str]] = {}
