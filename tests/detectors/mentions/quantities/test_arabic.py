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
    ('ارتفعت حصيلة القتلى إلى 164 قتيلا و45 جريحا.', '164 dead; 45 injured'),
    ('قدرت الخسائر بمليونين و350 ألف دولار.', '2350000 usd'),
    ('حكم عليه بالسجن ثلاث سنوات وستة أشهر.', '3.5 year'),
    ('قالت الشرطة إن نحو 30 ألف شخص شاركوا في المسيرة.', '30000 people ~about'),
    ('أصيب أكثر من مئة وعشرين شرطيا، أربعة منهم في حالة خطرة.', '120.. injured (police) ~more_than; 4 injured part'),
    ('ما بين 15 و20 في المئة؛ بنسبة 15%؛ ثلاثة أرباع؛ واحد من كل عشرة.', '15..20 percent; 15 percent; 0.75 ratio; 0.1 ratio'),
    ('امرأة تبلغ 60 عاما؛ اللواء 20.', '60 year age'),
    ('قتل رجلان وثلاثة أطفال.', '2 dead (men); 3 dead (children)'),
    ('مئتان وثمانية وثلاثون شخصا؛ خمسة آلاف دينار؛ نصف ساعة؛ ساعة ونصف.', '238 people; 5000 dinar; 0.5 hour; 1.5 hour'),
    ('سبعة عشر شخصا بينهم خمسة أطفال لقوا مصرعهم.', '17 dead; 5 dead (children) part'),
    ('أقل من عشرة معتقلين؛ ألف وخمسمئة وخمسة وعشرون صوتا؛ 1.5 مليار دولار.', '..10 detained ~less_than; 1525 votes; 1500000000 usd'),
    ('قتل 3 آلاف شخص؛ أحد عشر جنديا؛ إحدى عشرة طفلة؛ ثلاثون ألفا.', '3000 dead; 11 soldiers; 11 children; 30000'),
    ('اعتقلت الشرطة 250 متظاهرا على الأقل.', '250.. detained (protesters) ~at_least'),
    ('أصيب 15 طفلا، ولم يمت أحد.', '15 injured (children); 0 dead'),
    ('ارتفعت الأسعار بنسبة تتراوح بين 10 و12 في المئة.', '10..12 percent'),
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
