"""Ukrainian words by which a text says whose word it passes on, and the public bodies it names.

Entries: `*` stands for the rest of a word, a blank for blanks; upper and lower case are one.
"""

from __future__ import annotations

# Before the source: "according to the police".
BEFORE: tuple[str, ...] = (
    "з посиланням на",
    "із посиланням на",
    "посилаючись на",
    "посилається на",
    "цитує",
    "за даними",
    "за інформацією",
    "за повідомленням",
    "за словами",
    "за версією",
    "згідно з",
    "як повідомив",
    "як повідомила",
    "як повідомили",
    "як повідомляє",
    "як передає",
    "повідомляє",
    "повідомив",
    "повідомила",
    "повідомили",
    "повідомляють",
    "передає",
    "заявив",
    "заявила",
    "заявили",
    "розповів",
    "розповіла",
    "розповіли",
    "пише",
    "джерело:",
    "пресслужба",
    "пресслужбі",
    "пресслужби",
)
# After the source: "the police said".
AFTER: tuple[str, ...] = (
    "повідомляє",
    "повідомив",
    "повідомила",
    "повідомили",
    "повідомляють",
    "передає",
    "заявляє",
    "заявив",
    "заявила",
    "заявили",
    "розповів",
    "розповіла",
    "розповіли",
    "пише",
    "стверджує",
    "кажуть",
)
# Heads of the bodies that are quoted most, by an id that is one in all languages.
BODIES: dict[str, tuple[str, ...]] = {
    "interior_ministry": (
        "мвс",
        "міністерств* внутрішніх справ",
    ),
    "defence_ministry": (
        "міноборони",
        "міністерств* оборони",
    ),
    "health_ministry": (
        "моз",
        "міністерств* охорони здоров*",
    ),
    "foreign_ministry": (
        "мзс",
        "міністерств* закордонних справ",
    ),
    "emergencies_ministry": (
        "дснс",
        "рятувальник*",
    ),
    "education_ministry": (
        "міносвіти",
        "міністерств* освіти",
    ),
    "justice_ministry": (
        "мін'юст*",
        "міністерств* юстиції",
    ),
    "police": ("поліці*",),
    "prosecutors": (
        "прокуратур*",
        "прокурор*",
        "генпрокуратур*",
    ),
    "investigators": (
        "дбр",
        "слідств*",
        "слідч*",
    ),
    "security_service": (
        "сбу",
        "служб* безпеки",
    ),
    "border_service": (
        "прикордонн* служб*",
        "прикордонник*",
    ),
    "migration_service": ("міграційн* служб*",),
    "fire_service": ("пожежн*",),
    "court": (
        "суд",
        "суду",
        "суді",
    ),
    "government": ("уряд*",),
    "parliament": (
        "верховн* рад*",
        "парламент*",
    ),
    "president_office": ("офіс* президента",),
    "city_hall": (
        "мері*",
        "міськрад*",
    ),
    "election_commission": (
        "цвк",
        "виборч* комісі*",
    ),
    "hospital": ("лікарн*",),
    "army": (
        "арм*",
        "генштаб*",
    ),
    "relatives": (
        "родич*",
        "рідн*",
    ),
    "lawyer": ("адвокат*",),
}
