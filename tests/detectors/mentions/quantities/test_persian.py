"""Persian quantities, table by table."""

from __future__ import annotations

import pytest

from tests.quantities import read_short

READ = [
    ('در انفجار ۱۲ نفر کشته و ۳۰ نفر زخمی شدند.', '12 dead; 30 injured'),
    ('بیش از دو هزار و پانصد نفر شرکت کردند.', '2500.. people ~more_than'),
    ('دست\u200cکم ۶۰ مدرسه تعطیل شد.', '60.. schools ~at_least'),
    ('حداکثر ده نفر زخمی شدند.', '..10 injured ~at_most'),
    ('میزان مشارکت ۷۱ درصد بود.', '71 percent'),
    ('طول باند ۳٫۲ کیلومتر است.', '3.2 km'),
    ('۱٬۹۰۲ خانه ویران شد.', '1902 houses'),
    ('۴۹۸,۷۵۰ تومان پرداخت شد.', '498750 toman'),
    ('نیم میلیون ریال هزینه شد.', '500000 irr'),
    ('۲/۵ میلیون تن گندم برداشت شد.', '2500000 t'),
    ('بیست\u200cوپنج نفر بازداشت شدند.', '25 detained'),
    ('صد و بیست و سه کارگر اخراج شدند.', '123 dismissed (workers)'),
    ('ده\u200cها نفر بازداشت شدند.', '20..99 detained'),
    ('هزاران معترض آمدند.', '1000..99999 protesters'),
    ('یک سوم رای\u200cدهندگان نیامدند.', '0.333333 ratio voters'),
    ('نیمی از مردم رفتند.', '0.5 ratio people'),
    ('جوان ۲۶ ساله بازداشت شد.', '26 year age'),
    ('۵ تا ۷ نفر وارد شدند.', '5..7 people'),
    ('حدود ۲۰۰ خودرو آتش گرفت.', '200 cars ~about'),
    ('دو سال و نیم زندان.', '2.5 year'),
    ('قیمت\u200cها دو برابر شد.', '2 factor'),
    ('هیچ کس کشته نشد.', '0 dead'),
    ('حادثه بدون تلفات بود.', '0 dead'),
    ('شمار کشته\u200cشدگان به ۱۱ نفر رسید.', '11 dead'),
]  # fmt: skip
NOT_QUANTITIES = [
    "ساعت ۵ آغاز شد.",
    "ماده ۱۰۵ اعمال شد.",
    "شماره ۱۲ است.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_persian_quantities_are_read(text: str, expected: str) -> None:
    assert read_short(text, "fa") == expected


@pytest.mark.parametrize("text", NOT_QUANTITIES)
def test_persian_labels_clocks_and_codes_are_no_quantities(text: str) -> None:
    assert read_short(text, "fa") == ""
