"""Words in Arabic script that look like names of places and are none."""

from __future__ import annotations

import pytest

from detectors.mentions.reading import read
from detectors.types import Text


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        ("fa", "این رمان به فرمان شاه نوشته شد.", []),
        ("fa", "آن شاعر شیرازی بود.", []),
        ("fa", "او مدیر مالی شرکت بود.", []),
        ("fa", "او در مالی کشته شد.", ["مالی"]),
        ("fa", "مالی را دیدند.", []),
        ("fa", "او در کشور مالی کشته شد.", ["مالی"]),
        ("fa", "آنها به آمریکای شمالی رفتند.", ["آمریکای"]),
        ("fa", "او را به بیرون شهر برد.", []),
        ("fa", "او در روستای گلزار کشته شد.", ["روستای گلزار"]),
        ("fa", "این کار از طریق فرستادن نامه انجام شد.", []),
        ("fa", "نیرویی در منطقه اعزام شد.", []),
        ("fa", "او در شهرهای بزرگ سخن گفت.", []),
        ("fa", "نیرویی در روستای گلزار.", []),
        ("fa", "او در منطقه جنوبی ماند.", []),
        ("ar", "قال المدير المصري إنه سافر إلى بغداد.", ["بغداد"]),
        ("ar", "وقع الانفجار في مدينة السدرة أمس.", ["مدينة السدرة"]),
        ("ar", "عاش في العراق وبغداد.", ["العراق", "وبغداد"]),
    ],
)
def test_only_names_are_places(language: str, body: str, expected: list[str]) -> None:
    found = read(Text("t", body, language), None).places
    assert [one.span.quote for one in found if one.rule not in ("noun", "territory")] == expected


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("It was sung in Northern Ireland.", "Northern Ireland"),
        ("It was sung in Ireland.", "Ireland"),
    ],
)
def test_a_direction_may_be_part_of_a_name(body: str, quote: str) -> None:
    found = read(Text("t", body, "en"), None).places
    assert [one.span.quote for one in found] == [quote]
