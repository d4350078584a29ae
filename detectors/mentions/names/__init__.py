"""Names of people and bodies, in forms that compare across scripts."""

from __future__ import annotations

from detectors.mentions.names.comparison import same_name, same_name_forms
from detectors.mentions.names.reader import read_names

__all__ = ["read_names", "same_name", "same_name_forms"]
