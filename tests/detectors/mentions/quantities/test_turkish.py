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
