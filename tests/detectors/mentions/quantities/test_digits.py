"""What separators between digits mean, language by language."""

from __future__ import annotations

import pytest

from detectors.mentions.quantities.digits import digit_value, plain_digits


@pytest.mark.parametrize(
    ("text", "decimal", "whole", "value"),
    [
        ("84,210", ".", True, 84210),
        ("84,210", ",", True, 84210),
        ("3,200", ".", False, 3200),
        ("3,200", ",", False, 3.2),
        ("498.750", ",", True, 498750),
        ("4.900", ".", False, 4.9),
        ("1 902", ",", True, 1902),
        ("1\u00a0902", ",", True, 1902),
        ("1\u202f234\u202f567", ",", True, 1234567),
        ("1'250'000", ".", True, 1250000),
        ("27,4", ",", False, 27.4),
        ("27,4", ".", False, 27.4),
        ("1.234.567,8", ",", False, 1234567.8),
        ("1,234,567.8", ".", False, 1234567.8),
        ("۱٬۹۰۲", ".", True, 1902),
        ("٣٫٢", ".", False, 3.2),
        ("０７", ".", True, 7),
        ("0.125", ",", True, 0.125),
        ("1.2.3", ".", False, None),
        ("12,34,56", ".", False, None),
        ("9" * 40, ".", False, None),
    ],
)
def test_separators_group_or_divide_by_language(
    text: str, decimal: str, whole: bool, value: float | None
) -> None:
    assert digit_value(text, decimal=decimal, whole=whole) == value


def test_digits_of_every_script_become_ascii() -> None:
    assert plain_digits("۴۹۸") == plain_digits("٤٩٨") == plain_digits("४९८") == "498"
