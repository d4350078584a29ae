"""Dates: read into intervals with uncertainty, and compared."""

from __future__ import annotations

from detectors.mentions.dates.compare import Comparison, compare, iso, precedes, published_bound
from detectors.mentions.dates.reader import read_dates

__all__ = ["Comparison", "compare", "iso", "precedes", "published_bound", "read_dates"]
