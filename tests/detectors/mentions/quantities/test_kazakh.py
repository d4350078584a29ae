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
    ('Ұшақта 62 жолаушы мен 6 экипаж мүшесі болған, 68 адам қаза тапты.', '62 passengers; 6 crew; 68 dead'),
    ('Қаза тапқандар саны 164-ке жетті.', '164 dead'),
    ('Шығын 2 миллион 350 мың долларға бағаланды.', '2350000 usd'),
    ('Ол үш жыл алты айға сотталды.', '3.5 year'),
    ('Полицияның мәліметінше, шеруге 30 мыңға жуық адам қатысты.', '30000 people ~about'),
    ('15–20 пайыз; 15 пайызға артты; оннан бірі; төрттен үші.', '15..20 percent; 15 percent; 0.1 ratio; 0.75 ratio'),
    ('60 жастағы әйел; 20-шы бригада; жиырмасыншы ғасыр.', '60 year age; 20 ordinal; 20 ordinal'),
    ('Екі ер адам мен үш бала қаза тапты.', '2 dead (men); 3 dead (children)'),
    ('Оның ішінде 3 бала бар.', '3 children part'),
    ('Ауданда 1 247 үй су астында қалды.', '1247 houses'),
    ('Екі жүз отыз сегіз адам; бес мың теңге айыппұл; жарты сағат; бір жарым сағат.', '238 people; 5000 kzt; 0.5 hour; 1.5 hour'),
    ('Ең кемі 12 адам өлді, 45 адам жарақат алды.', '12.. dead ~at_least; 45 injured'),
    ('Төрт адам ғана аман қалды.', '4 rescued'),
    ('Митингіге мыңға тарта адам жиналды; 3 мыңнан аса тұрғын; 5 гектардан астам жер.', '1000 people ~about; 3000.. residents ~more_than; 5.. ha ~more_than'),
    ('200-дей адам келді; он шақты адам.', '200 people; 10 people ~about'),
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
