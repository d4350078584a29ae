"""Places, in forms that compare across scripts."""

from __future__ import annotations

from detectors.mentions.places.comparison import Containments, same_place
from detectors.mentions.places.containment import containments_of
from detectors.mentions.places.reader import read_places

__all__ = ["Containments", "containments_of", "read_places", "same_place"]
