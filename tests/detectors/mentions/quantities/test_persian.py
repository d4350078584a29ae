"""Persian quantities, table by table."""

from __future__ import annotations

import pytest

from tests.quantities import read_short

READ = [
    ('در انفجار ۱۲ نفر کشته و ۳۰ نفر زخمی شدند.', '12 dead; 30 injured'),
    ('کسی نیامد؛ نبرد در سال ۹۱۶ بود.', ''),
    ('از سال ۱ تا ۱۰ هجری و در دور ۳ مسابقات.', ''),
    ('دو بند اول قانون.', '2 bnd part; 1 ordinal'),
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
    ('در هواپیما ۶۲ مسافر و ۶ خدمه بودند و هر ۶۸ نفر جان باختند.', '62 passengers; 6 crew; 68 dead'),
    ('شمار کشته\u200cها به ۱۶۴ نفر و شمار زخمی\u200cها به ۴۵ نفر رسید.', '164 dead; 45 injured'),
    ('خسارت دو میلیون و ۳۵۰ هزار دلار برآورد شد.', '2350000 usd'),
    ('او به سه سال و شش ماه حبس محکوم شد.', '3.5 year'),
    ('به گفته پلیس، حدود سی هزار نفر در راهپیمایی شرکت کردند.', '30000 people ~about'),
    ('بیش از صد و بیست مامور زخمی شدند که حال چهار نفر وخیم است.', '120.. injured (police) ~more_than; 4 people'),
    ('۱۵ تا ۲۰ درصد؛ ۱۵ درصد افزایش؛ یک دهم؛ سه چهارم.', '15..20 percent; 15 percent; 0.1 ratio; 0.75 ratio'),
    ('زن ۶۰ ساله؛ تیپ ۲۰؛ قرن بیستم.', '60 year age; 20 ordinal'),
    ('دو مرد و سه کودک کشته شدند.', '2 dead (men); 3 dead (children)'),
    ('در میان آنها سه کودک هستند.', '3 children part'),
    ('دویست و سی و هشت نفر؛ پنج هزار تومان جریمه؛ نیم ساعت؛ یک ساعت و نیم.', '238 people; 5000 toman; 0.5 hour; 1.5 hour'),
    ('دست\u200cکم ۱۲ کشته و ۴۵ زخمی.', '12.. dead ~at_least; 45 injured'),
    ('حدود هزار نفر؛ بیش از ۳ هزار خانوار؛ بیش از ۵ هکتار زمین.', '1000 people ~about; 3000.. families ~more_than; 5.. ha ~more_than'),
    ('۱٫۲ میلیارد یورو؛ ۱۲۰۰ میلیارد تومان؛ ۳/۵ درصد.', '1200000000 eur; 1200000000000 toman; 3.5 percent'),
    ('هفده نفر از جمله پنج کودک کشته شدند.', '17 dead; 5 dead (children) part'),
    ('کمتر از ده نفر بازداشت شده\u200cاند.', '..10 detained ~less_than'),
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
