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
