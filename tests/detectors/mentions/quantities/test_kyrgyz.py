"""Kyrgyz quantities, table by table."""

from __future__ import annotations

import pytest

from tests.quantities import read_short

READ = [
    ('Жарылуудан 12 адам каза болуп, 30 адам жарадар болду.', '12 dead; 30 injured'),
    ('50дөн ашык адам кармалды.', '50.. detained ~more_than'),
    ('Элүүдөн ашуун унаа өрттөндү.', '50.. vehicles ~more_than'),
    ('100гө жакын үй кыйрады.', '100 houses ~about'),
    ('Эки миң беш жүз адам катышты.', '2500 people'),
    ('Кеминде 60 мектеп жабылды.', '60.. schools ~at_least'),
    ('Жарым миллион сом бөлүндү.', '500000 kgs'),
    ('Үчтөн бири келген жок.', '0.333333 ratio'),
    ('Тургундардын жарымы кетти.', '0.5 ratio residents'),
    ('Ондогон адам чогулду.', '20..99 people'),
    ('26 жаштагы жигит кармалды.', '26 year age'),
    ('Ал бир жарым жыл күттү.', '1.5 year'),
    ('Каза болгондор жок.', '0 dead'),
    ('Эч ким жабыркаган жок.', '0 injured'),
    ('Баа 2 эсе өстү.', '2 factor'),
    ('Шайлоочулардын 71 пайызы келди.', '71 percent voters'),
    ('Жолдун узундугу 3,2 километр.', '3.2 km'),
    ('5-6 адам кирди.', '5..6 people'),
    ('Жыйырма беш миң адам келди.', '25000 people'),
    ('Учакта 62 жүргүнчү жана 6 экипаж мүчөсү болгон, 68 адам каза тапты.', '62 passengers; 6 crew; 68 dead'),
    ('Каза болгондордун саны 164кө жетти.', '164 dead'),
    ('Чыгым 2 миллион 350 миң долларга бааланды.', '2350000 usd'),
    ('Ал үч жыл алты айга соттолду.', '3.5 year'),
    ('Милициянын маалыматында, жүрүшкө 30 миңге жакын адам катышты.', '30000 people ~about'),
    ('15–20 пайыз; 15 пайызга өстү; ондон бири; төрттөн үчү.', '15..20 percent; 15 percent; 0.1 ratio; 0.75 ratio'),
    ('60 жаштагы аял; 20-бригада; жыйырманчы кылым.', '60 year age; 20; 20 ordinal'),
    ('Эки эркек жана үч бала каза болду.', '2 dead (men); 3 dead (children)'),
    ('Анын ичинде 3 бала бар.', '3 children part'),
    ('Райондо 1 247 үй суу алдында калды.', '1247 houses'),
    ('Эки жүз отуз сегиз адам; беш миң сом айып; жарым саат; бир жарым саат.', '238 people; 5000 kgs; 0.5 hour; 1.5 hour'),
    ('Кеминде 12 адам өлдү, 45 адам жаракат алды.', '12.. dead ~at_least; 45 injured'),
    ('Митингге миңге чукул адам чогулду; 3 миңден ашуун тургун; 5 гектардан ашык жер.', '1000 people ~about; 3000.. residents ~more_than; 5.. ha ~more_than'),
    ('200дөй адам келди; он чакты адам.', '200 people; 10 people ~about'),
]  # fmt: skip
NOT_QUANTITIES = [
    "Саат 17де башталды.",
    "105-берене колдонулду.",
    "№ 12 буйрук чыкты.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_kyrgyz_quantities_are_read(text: str, expected: str) -> None:
    assert read_short(text, "ky") == expected


@pytest.mark.parametrize("text", NOT_QUANTITIES)
def test_kyrgyz_labels_clocks_and_codes_are_no_quantities(text: str) -> None:
    assert read_short(text, "ky") == ""
