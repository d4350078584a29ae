"""A role is denied by what is said of being, not by a negative word about something else."""

from __future__ import annotations

import pytest

from detectors.mentions.names import read_names
from detectors.mentions.roles import read_roles
from detectors.mentions.sentences import read_sentences
from detectors.types import Text


def denied(body: str) -> set[str]:
    """The values of all occupations of a text that it denies."""
    text = Text("t", body)
    sentences = read_sentences(text)
    found = read_roles(text, sentences, read_names(text, sentences), None)
    return {role.value for role in found if role.kind == "occupation" and role.negated}


DENIED = [
    ("Dina Arlo was never a journalist.", "journalist"),
    ("Dina Arlo has never worked as a teacher.", "teacher"),
    ("Dina Arlo is not actually a licensed doctor.", "doctor"),
    ("Дина Арло никогда не работала учительницей.", "teacher"),
    ("Дина Арло не является врачом.", "doctor"),
    ("Діна Арло ніколи не була суддею.", "judge"),
    ("أحمد حسن ليس طبيبا.", "doctor"),
    ("أحمد حسن لم يكن طبيبا.", "doctor"),
    ("王丽华不是教师。", "teacher"),
    ("王丽华从未当过教师。", "teacher"),
    ("Ahmet Yılmaz öğretmen değil.", "teacher"),
    ("مریم صادقی معلم نیست.", "teacher"),
]
HELD = [
    "The court did not hear the teacher Maria Kovak.",
    "Maria Kovak was not questioned by the police officer.",
    "На заседание не явился адвокат Петров.",
    "Суд не вызывал учительницу Анну Котову.",
    "На засідання не з'явився адвокат Петренко.",
    "لم يستمع القاضي إلى الطبيب أحمد حسن.",
    "لم تحضر المعلمة هدى الشامي الجلسة.",
    "法院没有传唤教师王丽华。",
    "记者没有采访到医生王丽华。",
]


@pytest.mark.parametrize(("body", "value"), DENIED)
def test_a_role_is_denied_by_what_is_said_of_being(body: str, value: str) -> None:
    assert denied(body) == {value}


@pytest.mark.parametrize("body", HELD)
def test_a_denied_deed_denies_no_role(body: str) -> None:
    assert denied(body) == set()


OFFICES = [
    "Bakanlık açıklama yaptı.",
    "Valilik yardım dağıttı.",
    "Министрлік мәлімдеме жасады.",
    "Мугалимдик оңой эмес.",
    "Жінку лікували в лікарні.",
    "طالب المتظاهرون باستقالة الحكومة.",
    "يعود الوفد في الشهر الجاري.",
]


@pytest.mark.parametrize("body", OFFICES)
def test_an_office_or_a_verb_is_nobodys_occupation(body: str) -> None:
    text = Text("t", body)
    sentences = read_sentences(text)
    found = read_roles(text, sentences, read_names(text, sentences), None)
    assert [role.value for role in found] == []
