"""Units with their dimension and size, so that amounts compare only where conversion is certain."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# code -> (dimension, size in the base unit of the dimension, True when the size is exact)
UNITS: Mapping[str, tuple[str, float, bool]] = MappingProxyType(
    {
        "mm": ("length", 0.001, True),
        "cm": ("length", 0.01, True),
        "m": ("length", 1.0, True),
        "km": ("length", 1000.0, True),
        "in": ("length", 0.0254, True),
        "ft": ("length", 0.3048, True),
        "yd": ("length", 0.9144, True),
        "mi": ("length", 1609.344, True),
        "nmi": ("length", 1852.0, True),
        "li": ("length", 500.0, True),
        "m2": ("area", 1.0, True),
        "km2": ("area", 1e6, True),
        "ha": ("area", 1e4, True),
        "sotka": ("area", 100.0, True),
        "acre": ("area", 4046.8564, True),
        "ft2": ("area", 0.09290304, True),
        "mi2": ("area", 2589988.11, True),
        "mu": ("area", 10000 / 15, True),
        "dunam": ("area", 1000.0, True),
        "mg": ("mass", 1e-6, True),
        "g": ("mass", 0.001, True),
        "kg": ("mass", 1.0, True),
        "q": ("mass", 100.0, True),
        "t": ("mass", 1000.0, True),
        "lb": ("mass", 0.45359237, True),
        "oz": ("mass", 0.028349523, True),
        "jin": ("mass", 0.5, True),
        "ml": ("volume", 1e-6, True),
        "l": ("volume", 0.001, True),
        "m3": ("volume", 1.0, True),
        # Barrels of other things than oil hold other volumes.
        "barrel": ("volume", 0.158987295, False),
        "gallon": ("volume", 0.003785412, False),
        "second": ("duration", 1.0, True),
        "minute": ("duration", 60.0, True),
        "hour": ("duration", 3600.0, True),
        "day": ("duration", 86400.0, True),
        "week": ("duration", 604800.0, True),
        # Months and years count twelve to one exactly, in days they are a mean.
        "month": ("duration", 2629746.0, False),
        "year": ("duration", 31556952.0, False),
        "decade": ("duration", 315569520.0, False),
        "century": ("duration", 3155695200.0, False),
        "percent": ("percent", 1.0, True),
        "permille": ("percent", 0.1, True),
        "pp": ("points", 1.0, True),
        "km/h": ("speed", 1.0, True),
        "mph": ("speed", 1.609344, True),
        "m/s": ("speed", 3.6, True),
        "knot": ("speed", 1.852, True),
        "celsius": ("temperature", 1.0, True),
        "w": ("power", 1.0, True),
        "kw": ("power", 1e3, True),
        "mw": ("power", 1e6, True),
        "gw": ("power", 1e9, True),
        "kwh": ("energy", 1.0, True),
        "mwh": ("energy", 1e3, True),
        "magnitude": ("scale", 1.0, True),
    }
)

# What one unit of the money was worth in US dollars, yearly means, rounded to two digits.
# Only for "these two sums may be the same"; never a reason to say that they are not.
# Source: World Bank official exchange rates (PA.NUS.FCRF), period average, rounded by hand.
DOLLARS: Mapping[str, Mapping[int, float]] = MappingProxyType(
    {
        "usd": {1990: 1.0, 2030: 1.0},
        "eur": {2000: 0.92, 2005: 1.24, 2008: 1.47, 2010: 1.33, 2015: 1.11, 2020: 1.14, 2024: 1.08},
        "gbp": {2000: 1.51, 2007: 2.0, 2010: 1.55, 2015: 1.53, 2018: 1.33, 2024: 1.28},
        "rub": {
            2000: 0.036,
            2007: 0.039,
            2010: 0.033,
            2013: 0.031,
            2015: 0.016,
            2020: 0.014,
            2024: 0.011,
        },
        "uah": {
            2000: 0.18,
            2007: 0.2,
            2010: 0.13,
            2013: 0.125,
            2015: 0.046,
            2020: 0.037,
            2024: 0.025,
        },
        "kzt": {
            2000: 0.007,
            2007: 0.0082,
            2010: 0.0068,
            2014: 0.0056,
            2016: 0.0029,
            2022: 0.0022,
            2024: 0.0021,
        },
        "kgs": {2000: 0.021, 2010: 0.022, 2015: 0.0155, 2020: 0.013, 2024: 0.0115},
        "cny": {2000: 0.12, 2005: 0.122, 2010: 0.148, 2015: 0.16, 2020: 0.145, 2024: 0.139},
        "try": {2006: 0.7, 2010: 0.67, 2015: 0.37, 2018: 0.21, 2020: 0.143, 2022: 0.06, 2024: 0.03},
        "chf": {2000: 0.59, 2010: 0.96, 2015: 1.04, 2024: 1.14},
        "jpy": {2000: 0.0093, 2010: 0.0114, 2015: 0.0083, 2020: 0.0094, 2024: 0.0066},
        "aed": {1998: 0.272, 2030: 0.272},
        "sar": {1990: 0.267, 2030: 0.267},
    }
)


def dimension(unit: str) -> str:
    """The dimension of a unit code; "money" for a currency that the table of units lacks."""
    known = UNITS.get(unit)
    return known[0] if known else "money"


def in_base(value: float, unit: str | None) -> float:
    """`value` in the base unit of its dimension; unchanged when the unit is unknown or None."""
    known = UNITS.get(unit) if unit else None
    return value * known[1] if known else value


def in_dollars(value: float, currency: str, year: int) -> float | None:
    """`value` in US dollars of about that year, linear between table years; None outside them."""
    rates = DOLLARS.get(currency)
    if rates is None:
        return None
    years = sorted(rates)
    if not years[0] - 1 <= year <= years[-1] + 2:
        return None
    before = max((known for known in years if known <= year), default=years[0])
    after = min((known for known in years if known >= year), default=years[-1])
    if before == after:
        return value * rates[before]
    share = (year - before) / (after - before)
    return value * (rates[before] * (1 - share) + rates[after] * share)
