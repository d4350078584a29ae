"""One word names different happenings by the words beside it."""

import pytest

from detectors.mentions.reading import read
from detectors.types import Text


@pytest.mark.parametrize(
    ("body", "named", "not_named"),
    [
        ("A record fine was imposed on the port", "fine", "film"),
        ("Камера записала аварию", "film", "fine"),
        ("Его задержали при посадке в самолёт", "depart", "land"),
        ("Самолёт совершил посадку в Казани", "land", "depart"),
        ("Причиной назван отказ двигателя", "malfunction", "refuse"),
        ("Его отказ подписать акт записан", "refuse", "malfunction"),
        ("Больной поступил утром с переломом бедра", "hospital", "supply"),
        ("Уголь поступил на склад", "supply", "hospital"),
        ("Два шахтёра застряли под землёй", "trap", "collapse"),
        ("The drone was shot down over the bay", "shoot_down", "close"),
        ("Город закрыт на карантин", "quarantine", "infect"),
        ("工厂发生氯气泄漏", "leak", "explode"),
        ("Тунелде көчкү болду", "collapse", "crash"),
    ],
)
def test_a_word_names_the_happening_that_its_neighbours_tell(
    body: str, named: str, not_named: str
) -> None:
    concepts = {c for event in read(Text("t", body), None).events for c in event.concepts}
    assert named in concepts
    assert not_named not in concepts
