"""Word classes and frame tables of the codebook, one module a language; data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from detectors.indicators.words import ar, en, fa, kk, ky, ru, tr, uk, zh


@dataclass(frozen=True, slots=True)
class Words:
    """What one language lends to the patterns.

    `classes` are alternatives by class name, `frame` the patterns that tell custody, polarity,
    persons and the like, `negations` the words over which no gap of a pattern may pass, `stock` the
    beginnings (five letters) of words that every confession and every indictment shares.
    """

    classes: Mapping[str, str]
    frame: Mapping[str, str]
    negations: str
    stock: str


LANGUAGES: dict[str, Words] = {
    name: Words(module.CLASSES, module.FRAME, module.NEGATIONS, module.STOCK)
    for name, module in (
        ("en", en),
        ("ru", ru),
        ("uk", uk),
        ("kk", kk),
        ("ky", ky),
        ("fa", fa),
        ("zh", zh),
        ("ar", ar),
        ("tr", tr),
    )
}
