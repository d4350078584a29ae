"""Ukrainian quantities, table by table."""

from __future__ import annotations

import pytest

from tests.quantities import read_short

READ = [
    ('Загинули 12 людей, серед них троє дітей, ще 30 поранені.', '12 dead; 3 dead (children) part; 30 injured'),
    ('За сезон відремонтували понад двісті кілометрів доріг.', '200.. km ~more_than'),
    ('Близько половини сільських бібліотек опалюють дровами.', '0.5 ratio libraries ~about'),
    ("Щонайменше п'ятнадцять осіб затримано.", '15.. detained ~at_least'),
    ('Пів мільйона гривень витрачено на парк.', '500000 uah'),
    ('Він чекав півтора року.', '1.5 year'),
    ('За пів години приїхала швидка.', '0.5 hour'),
    ('Затримано 26-річного хлопця.', '26 year age'),
    ("Двадцять п'ять тисяч триста осіб прийшли.", '25300 people'),
    ('Десятки тисяч людей вийшли на площу.', '20000..99999 people'),
    ('Не більше десяти осіб постраждали.', '..10 injured ~at_most'),
    ('Кожен третій виборець не прийшов.', '0.333333 ratio voters'),
    ('Дві третини депутатів проголосували.', '0.666667 ratio delegates'),
    ('Загиблих немає.', '0 dead'),
    ('Ніхто не постраждав.', '0 injured'),
    ('Підключено 71 із 80 садків.', '71 kindergartens; 80 kindergartens'),
    ('Ціни зросли у три рази.', '3 factor'),
    ('Явка становила 61,5 відсотка.', '61.5 percent'),
    ('Збитки — 1,5 млн грн.', '1500000 uah'),
    ('До десяти осіб під завалами.', '..10 people ~at_most'),
    ('Від 5 до 7 тисяч осіб.', '5000..7000 people'),
    ('Майже чотириста будинків зруйновано.', '400 houses ~nearly'),
]  # fmt: skip
NOT_QUANTITIES = [
    "Стаття 105 КК.",
    "Вул. Шевченка, 45.",
    "Наказ № 12 підписано.",
    "О 17 годині почався мітинг.",
    "Упав Су-25.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_ukrainian_quantities_are_read(text: str, expected: str) -> None:
    assert read_short(text, "uk") == expected


@pytest.mark.parametrize("text", NOT_QUANTITIES)
def test_ukrainian_labels_clocks_and_codes_are_no_quantities(text: str) -> None:
    assert read_short(text, "uk") == ""
