from datetime import date

import pytest

from app.comparable import any_comparable
from detectors.mentions.sentences import read_sentences
from detectors.types import Claim, Document, Passage, Text


def comparable(
    claim: tuple[str, str],
    evidence: tuple[str, str],
    *,
    similarity: float | None = None,
    floor: float | None = None,
) -> bool:
    told = Claim(Text("", claim[1], claim[0]), said_on=date(2022, 1, 9))
    document = Document(Text("e1", evidence[1], evidence[0]), published_on=date(2022, 1, 10))
    passages = [Passage(document, span, similarity) for span in read_sentences(document.text)]
    return any_comparable(told, read_sentences(told.text), passages, floor=floor)


TICKET_EN = ("en", "A stranger bought the musician a plane ticket to Almaty in January.")
FIRE_RU = ("ru", "На складе в порту вспыхнул пожар, погибли двое пожарных.")


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        (TICKET_EN, ("en", "The ticket to Almaty was bought by the musician himself.")),
        (FIRE_RU, ("ru", "Пожар на складе потушили утром; пожарных среди погибших нет.")),
        (FIRE_RU, ("en", "The fire in the warehouse killed nobody, the port says.")),
    ],
)
def test_texts_about_one_matter_are_comparable(
    claim: tuple[str, str], evidence: tuple[str, str]
) -> None:
    assert comparable(claim, evidence)


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        (TICKET_EN, ("en", "Wheat prices rose in Kostanay for the third month in a row.")),
        (TICKET_EN, FIRE_RU),
        (FIRE_RU, ("ru", "Министр открыл новую школу и поздравил учителей.")),
        (FIRE_RU, TICKET_EN),
    ],
)
def test_texts_about_two_matters_are_not(claim: tuple[str, str], evidence: tuple[str, str]) -> None:
    assert not comparable(claim, evidence)


@pytest.mark.parametrize(
    ("language", "similarity", "floor", "answer"),
    [
        ("en", 0.5, 0.36, True),
        ("en", 0.36, 0.36, True),
        ("en", 0.35, 0.36, False),
        ("en", None, 0.36, False),
        ("en", 0.9, None, False),
        ("ru", 0.9, 0.36, False),
    ],
)
def test_a_similarity_counts_for_english_and_where_it_was_measured(
    language: str, similarity: float | None, floor: float | None, answer: bool
) -> None:
    claim = (language, "Qwrt zxcv.")
    evidence = (language, "Plmk njbh.")
    assert comparable(claim, evidence, similarity=similarity, floor=floor) is answer


def test_no_passage_is_comparable_with_nothing() -> None:
    assert not any_comparable(Claim(Text("", "A claim.", "en")), (), (), floor=0.1)
