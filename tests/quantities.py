"""Quantities of a text in a short form that tables can be read in."""

from __future__ import annotations

from detectors.mentions.quantities import read_quantities
from detectors.mentions.sentences import read_sentences
from detectors.mentions.types import Quantity
from detectors.types import Text


def quantities(body: str, language: str | None) -> tuple[Quantity, ...]:
    """The quantities of a text that holds no dates."""
    text = Text("t", body, language)
    return read_quantities(text, read_sentences(text), ())


def short(quantity: Quantity) -> str:
    """ "60.. schools ~at_least": amount, unit, dimension where needed, counted, rate, hedge, part."""
    low, high = _plain(quantity.low), _plain(quantity.high)
    words = [low if low == high else f"{low}..{high}"]
    if quantity.unit:
        words.append(quantity.unit)
    if quantity.dimension in ("age", "ratio", "factor", "ordinal"):
        words.append(quantity.dimension)
    if quantity.counted:
        words.append(quantity.counted)
    if quantity.among not in (None, "people"):
        words.append(f"({quantity.among})")
    if quantity.per:
        words.append(f"/{quantity.per}")
    if quantity.hedge:
        words.append(f"~{quantity.hedge}")
    if quantity.part_of:
        words.append("part")
    return " ".join(words)


def read_short(body: str, language: str | None) -> str:
    """All quantities of a text, separated by semicolons; empty when there is none."""
    return "; ".join(short(quantity) for quantity in quantities(body, language))


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:.6g}" if value != int(value) else str(int(value))
