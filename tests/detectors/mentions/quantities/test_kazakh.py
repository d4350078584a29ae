"""Kazakh quantities, table by table."""

from __future__ import annotations

import pytest

from tests.quantities import read_short

READ = [
    ('Жарылыстан 12 адам қаза тауып, 30 адам жараланды.', '12 dead; 30 injured'),
    ('50-ден астам адам ұсталды.', '50.. detained ~more_than'),
    ('Елуден астам көлік өртенді.', '50.. vehicles ~more_than'),
    ('100-ге жуық үй қирады.', '100 houses ~about'),
    ('Екі мың бес жүз адам қатысты.', '2500 people'),
    ('Кемінде 60 мектеп жабылды.', '60.. schools ~at_least'),
    ('Жарты миллион теңге бөлінді.', '500000 kzt'),
    ('Үштен бірі келмеді.', '0.333333 ratio'),
    ('Тұрғындардың жартысы кетті.', '0.5 ratio residents'),
    ('Ондаған адам жиналды.', '20..99 people'),
    ('Мыңдаған тұрғын далаға шықты.', '1000..99999 residents'),
    ('26 жастағы жігіт ұсталды.', '26 year age'),
    ('Ол бір жарым жыл күтті.', '1.5 year'),
    ('Қаза тапқандар жоқ.', '0 dead'),
    ('Ешкім зардап шеккен жоқ.', '0 injured'),
    ('Баға 2 есе өсті.', '2 factor'),
    ('Сайлаушылардың 71 пайызы келді.', '71 percent voters'),
    ('Жолдың ұзындығы 3,2 километр.', '3.2 km'),
    ('5-6 адам кірді.', '5..6 people'),
    ('10 адамға дейін жараланды.', '..10 injured ~at_most'),
    ('Жиырма бес мың адам келді.', '25000 people'),
]  # fmt: skip
NOT_QUANTITIES = [
    "Сағат 17-де басталды.",
    "105-бап қолданылды.",
    "№ 12 бұйрық шықты.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_kazakh_quantities_are_read(text: str, expected: str) -> None:
    assert read_short(text, "kk") == expected


@pytest.mark.parametrize("text", NOT_QUANTITIES)
def test_kazakh_labels_clocks_and_codes_are_no_quantities(text: str) -> None:
    assert read_short(text, "kk") == ""
