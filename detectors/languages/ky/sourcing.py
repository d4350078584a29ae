"""Kyrgyz words by which a text says whose word it passes on, and the public bodies it names.

Entries: `*` stands for the rest of a word, a blank for blanks; upper and lower case are one.
"""

from __future__ import annotations

# Before the source: "according to the police".
BEFORE: tuple[str, ...] = ("булагы:",)
# After the source: "the police said".
AFTER: tuple[str, ...] = (
    "маалыматы боюнча",
    "маалыматына караганда",
    "айтымында",
    "билдиргендей",
    "кабарлагандай",
    "шилтеме жасап",
    "шилтеме кылып",
    "таянып",
    "билдирди",
    "билдирет",
    "билдиришти",
    "кабарлады",
    "кабарлайт",
    "маалымдады",
    "маалымдайт",
    "айтты",
    "дейт",
    "жазды",
    "жазат",
)
# Heads of the bodies that are quoted most, by an id that is one in all languages.
BODIES: dict[str, tuple[str, ...]] = {
    "interior_ministry": (
        "иим*",
        "ички иштер министрлиг*",
    ),
    "defence_ministry": ("коргоо министрлиг*",),
    "health_ministry": ("саламаттык сактоо министрлиг*",),
    "foreign_ministry": (
        "тышкы иштер министрлиг*",
        "тим",
    ),
    "emergencies_ministry": (
        "өзгөчө кырдаалдар министрлиг*",
        "өкм*",
        "куткаруучу*",
    ),
    "education_ministry": ("билим берүү министрлиг*",),
    "justice_ministry": ("юстиция министрлиг*",),
    "police": (
        "милици*",
        "полици*",
        "иибд*",
    ),
    "prosecutors": (
        "прокуратура*",
        "прокурор*",
    ),
    "investigators": ("тергөө*",),
    "security_service": (
        "укмк*",
        "гкнб*",
    ),
    "border_service": ("чек ара кызмат*",),
    "court": ("сот",),
    "government": ("өкмөт*",),
    "parliament": (
        "жогорку кеңеш*",
        "парламент*",
    ),
    "president_office": ("президенттин администраци*",),
    "city_hall": ("мэри*",),
    "election_commission": (
        "шайлоо комисси*",
        "бшк*",
    ),
    "hospital": ("оорукана*",),
    "relatives": ("туугандар*",),
    "lawyer": (
        "адвокат*",
        "жактоочу*",
    ),
}
