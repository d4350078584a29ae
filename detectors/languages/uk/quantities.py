"""Numbers, units and counted things. Data only."""

from __future__ import annotations

from detectors.languages.quantity_table import QuantityTable

TABLE = QuantityTable(language="uk", cardinals={}, magnitudes={})
