"""Dates that stand in a clause and are not the day of what it tells."""

import pytest

from detectors.mentions.beside import beside
from detectors.mentions.reading import read
from detectors.mentions.types import Event
from detectors.order_chronicle import crosses
from detectors.types import Text


def events(body: str, language: str = "en") -> tuple[Event, ...]:
    return tuple(read(Text("t", body, language), None).events)


@pytest.mark.parametrize(
    ("body", "language", "told"),
    [
        ("Jon Stern stars in Red Harbour 2044.", "en", False),
        ('The song "1999" reached the charts.', "en", False),
        ("Jon Stern starred in the film in 1999.", "en", True),
        ("In 1999 Jon Stern starred in the film.", "en", True),
        ("Mara Lind (born 4 May 1961) sang in the opera.", "en", False),
        ("Мара Линд (4 мая 1961) пела в опере.", "ru", False),
        ("The opera was sung by a pupil born in 1990.", "en", False),
        ("The opera was sung in 1990 by a pupil.", "en", True),
        ("As of 4 May 1961 forty had died.", "en", False),
    ],
)
def test_a_date_is_that_of_the_clause_or_of_something_in_it(
    body: str, language: str, told: bool
) -> None:
    (event,) = events(body, language)
    (dated,) = event.dates
    assert beside(event, dated) is not told


def test_clauses_stand_for_the_half_of_an_order_that_they_share_more_with() -> None:
    death, drove = events("The old emir died. The new emir drove the officers out of Dastar.")
    theirs = events("The old emir died in 1147. The emir drove sixty officers out of Dastar.")
    assert crosses(death, drove, early=theirs[1], late=theirs[0])
    assert not crosses(death, drove, early=theirs[0], late=theirs[1])
