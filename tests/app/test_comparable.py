from datetime import date

import pytest

from app.comparable import E5_FLOOR, MINILM_FLOOR, Floor, any_comparable
from detectors.mentions.sentences import read_sentences
from detectors.types import Claim, Document, Passage, Text


def comparable(
    claim: tuple[str, str],
    evidence: tuple[str, str],
    *,
    similarity: float | None = None,
    floor: Floor | None = None,
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
        ("en", 0.5, MINILM_FLOOR, True),
        ("en", 0.36, MINILM_FLOOR, True),
        ("en", 0.35, MINILM_FLOOR, False),
        ("en", None, MINILM_FLOOR, False),
        ("en", 0.9, None, False),
        ("ru", 0.9, MINILM_FLOOR, False),
        ("ru", 0.9, E5_FLOOR, True),
        ("ru", 0.35, E5_FLOOR, False),
    ],
)
def test_a_similarity_counts_where_it_was_measured(
    language: str, similarity: float | None, floor: Floor | None, answer: bool
) -> None:
    claim = (language, "Qwrt zxcv.")
    evidence = (language, "Plmk njbh.")
    assert comparable(claim, evidence, similarity=similarity, floor=floor) is answer


@pytest.mark.parametrize(
    ("similarity", "floor", "answer"),
    [(0.5, E5_FLOOR, True), (0.3, E5_FLOOR, False), (0.9, MINILM_FLOOR, False)],
)
def test_across_languages_a_likeness_counts_with_a_model_that_knows_both(
    similarity: float, floor: Floor, answer: bool
) -> None:
    found = comparable(
        ("ru", "Йцук фывапр."), ("en", "Plmk njbh."), similarity=similarity, floor=floor
    )
    assert found is answer


def test_no_passage_is_comparable_with_nothing() -> None:
    assert not any_comparable(Claim(Text("", "A claim.", "en")), (), (), floor=Floor(english=0.1))
