"""Turkish quantities, table by table."""

from __future__ import annotations

import pytest

from tests.quantities import read_short

READ = [
    ('Patlamada 12 kişi öldü, 30 kişi yaralandı.', '12 dead; 30 injured'),
    ("50'den fazla kişi gözaltına alındı.", '50.. detained ~more_than'),
    ('Elliden fazla araç yandı.', '50.. vehicles ~more_than'),
    ("100'e yakın ev yıkıldı.", '100 houses ~nearly'),
    ('Yaklaşık iki bin beş yüz kişi katıldı.', '2500 people ~about'),
    ('En az 60 okul kapandı.', '60.. schools ~at_least'),
    ('En fazla on kişi yaralandı.', '..10 injured ~at_most'),
    ('Çocuk parkı için yarım milyon lira harcandı.', '500000 try'),
    ('Toplam 498.750 TL ödendi.', '498750 try ~exactly'),
    ('Katılım yüzde 71 oldu.', '71 percent'),
    ('Katılım %45,5 oldu.', '45.5 percent'),
    ('Pist 3,2 kilometre uzunluğunda.', '3.2 km'),
    ('1 milyon 200 bin ton buğday hasat edildi.', '1200000 t'),
    ('26 yaşındaki kurye sorgulandı.', '26 year age'),
    ('Köylülerin üçte ikisi gitti.', '0.666667 ratio residents'),
    ('Köylülerin yarısı gitti.', '0.5 ratio residents'),
    ('Onlarca kişi toplandı.', '20..99 people'),
    ('Binlerce kişi yürüdü.', '1000..99999 people'),
    ('Üretim iki katına çıktı.', '2 factor'),
    ('Bir buçuk yıl bekledi.', '1.5 year'),
    ('Kimse yaralanmadı.', '0 injured'),
    ('Ölen yok.', '0 dead'),
    ('100 ila 200 kişi geldi.', '100..200 people'),
    ('5-6 kişi içeri girdi.', '5..6 people'),
    ('50 kişiden fazla gelmedi.', '50.. people ~more_than'),
    ('Yirmi beş bin üç yüz kişi geldi.', '25300 people'),
    ('Uçakta 62 yolcu ve 6 mürettebat vardı, 68 kişi hayatını kaybetti.', '62 passengers; 6 crew; 68 dead'),
    ("Ölü sayısı 164'e yükseldi, yaralı sayısı 45.", '164 dead; 45 injured'),
    ('Zarar 2 milyon 350 bin dolar olarak hesaplandı.', '2350000 usd'),
    ('Üç yıl altı ay hapis cezasına çarptırıldı.', '3.5 year'),
    ('Polise göre yürüyüşe 30 bine yakın kişi katıldı.', '30000 people ~nearly'),
    ('Yüzde 15-20; yüzde 15 arttı; onda biri; dörtte üçü; her üç kişiden biri.', '15..20 percent; 15 percent; 0.1 ratio; 0.75 ratio; 0.333333 ratio'),
    ('60 yaşındaki kadın; 20. tugay; yirminci yüzyıl; 3. kat.', '60 year age; 20 ordinal; 20 ordinal; 3 ordinal'),
    ('İki erkek ve üç çocuk öldü.', '2 dead (men); 3 dead (children)'),
    ('Aralarında 3 çocuk da var.', '3 children part'),
    ('İlçede 1.247 ev sular altında kaldı.', '1247 houses'),
    ('İki yüz otuz sekiz kişi; beş bin lira ceza; yarım saat; bir buçuk saat.', '238 people; 5000 try; 0.5 hour; 1.5 hour'),
    ('En az 12 ölü, 45 yaralı var.', '12.. dead ~at_least; 45 injured'),
    ("Mitinge bin kadar kişi geldi; 100'e kadar kişi; 3 bini aşkın vatandaş; 5 hektardan fazla arazi.", '1000 people ~about; ..100 people ~at_most; 3000.. people ~more_than; 5.. ha ~more_than'),
    ("Saldırıda 5'i çocuk 17 kişi öldü.", '5 children part; 17 dead'),
    ("Gösteriye katılanların sayısı 200'ü geçmedi.", '..200 participants ~at_most'),
    ('3,5 milyar metreküp gaz; 140 km/s hız; eksi 12 derece; 2,5 kat arttı.', '3500000000 m3; 140 km/h; -12 celsius; 2.5 factor'),
    ("Selde 2 bin 500'den fazla kişi tahliye edildi.", '2500.. evacuated ~more_than'),
    ("3 bin 200'e yakın ev yıkıldı.", '3200 houses ~nearly'),
    ('Zarar 3 milyardan 4 milyara çıktı.', '3000000000; 4000000000'),
    ('Üç milyon iki yüz bin lira ödendi.', '3200000 try'),
]  # fmt: skip
NOT_QUANTITIES = [
    "Saat 17.30'da başladı.",
    "Saat 5'te başladı.",
    "Madde 105 uygulandı.",
    "No: 12 yazıyor.",
    "F-16 düştü.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_turkish_quantities_are_read(text: str, expected: str) -> None:
    assert read_short(text, "tr") == expected


@pytest.mark.parametrize("text", NOT_QUANTITIES)
def test_turkish_labels_clocks_and_codes_are_no_quantities(text: str) -> None:
    assert read_short(text, "tr") == ""
