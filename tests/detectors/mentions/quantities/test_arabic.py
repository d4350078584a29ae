"""Arabic quantities, table by table."""

from __future__ import annotations

import pytest

from tests.quantities import read_short

READ = [
    ('قتل 12 شخصا وأصيب 30 آخرون في الانفجار.', '12 dead; 30 injured'),
    ('شارك أكثر من ألفين وخمسمئة شخص.', '2500.. people ~more_than'),
    ('أغلقت ما لا يقل عن ستين مدرسة.', '60.. schools ~at_least'),
    ('لا يزيد عن عشرة أشخاص.', '..10 people ~at_most'),
    ('اعتقال خمسة وعشرين متظاهرا.', '25 detained (protesters)'),
    ('بلغت نسبة المشاركة ٧١ في المئة.', '71 percent'),
    ('طول المدرج ٣٫٢ كيلومتر.', '3.2 km'),
    ('دمر ١٬٩٠٢ منزلا.', '1902 houses'),
    ('نصف مليون دولار.', '500000 usd'),
    ('مليون ونصف المليون جرعة.', '1500000 doses'),
    ('ثلاثمئة ألف ليرة سورية.', '300000 syp'),
    ('عشرات القتلى.', '20..99 dead'),
    ('مئات المتظاهرين خرجوا.', '200..999 protesters'),
    ('ثلث الناخبين لم يصوتوا.', '0.333333 ratio voters'),
    ('ثلاثة من كل خمسة.', '0.6 ratio'),
    ('شاب يبلغ من العمر 26 عاما.', '26 year age'),
    ('بين 5 و7 أشخاص.', '5..7 people'),
    ('نحو 200 سيارة احترقت.', '200 cars ~about'),
    ('سجن سنتين ونصف.', '2.5 year'),
    ('لم يصب أحد.', '0 injured'),
    ('ارتفع عدد القتلى إلى 11.', '11 dead'),
    ('اعتقال شخصين.', '2 detained'),
    ('مئة وخمسة وعشرون ألفا.', '125000'),
    ('ثلاثة عشر جنديا.', '13 soldiers'),
]  # fmt: skip
NOT_QUANTITIES = [
    "الساعة 5 مساء.",
    "المادة 105 من القانون.",
    "القرار رقم 12.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_arabic_quantities_are_read(text: str, expected: str) -> None:
    assert read_short(text, "ar") == expected


@pytest.mark.parametrize("text", NOT_QUANTITIES)
def test_arabic_labels_clocks_and_codes_are_no_quantities(text: str) -> None:
    assert read_short(text, "ar") == ""
