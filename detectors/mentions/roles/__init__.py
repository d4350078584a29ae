"""Who somebody is said to be: occupation, nationality, age, birth year and the like."""

from __future__ import annotations

from detectors.mentions.roles.exclusion import broader, exclusive, two_trades
from detectors.mentions.roles.reader import read_roles

__all__ = ["broader", "exclusive", "read_roles", "two_trades"]
