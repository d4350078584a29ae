"""A word of a date or of a term is no place; a city beside one is."""

from __future__ import annotations

from datetime import date

import pytest

from detectors.mentions.reading import read
from detectors.types import Text


def places(body: str, language: str) -> list[str]:
    return [p.span.quote for p in read(Text("t", body, language), date(2024, 5, 17)).places]


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        ("en", "The company lost money in the second quarter of 2021.", []),
        ("ru", "Компания потеряла деньги в первом квартале 2020 года.", []),
        ("fa", "او به هفت سال زندان محکوم شد.", []),
        ("zh", "反对党要求市长辞职。", []),
        ("en", "In 2021 the company lost money in Paris.", ["Paris"]),
        ("kk", "Сәрсенбіде Шымкент соты шешім шығарды.", ["Шымкент"]),
    ],
)
def test_words_of_time_are_no_places(language: str, body: str, expected: list[str]) -> None:
    assert places(body, language) == expected
