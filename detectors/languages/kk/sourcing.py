"""Kazakh words by which a text says whose word it passes on, and the public bodies it names.

Entries: `*` stands for the rest of a word, a blank for blanks; upper and lower case are one.
"""

from __future__ import annotations

# Before the source: "according to the police".
BEFORE: tuple[str, ...] = ("дереккөз:",)
# After the source: "the police said".
AFTER: tuple[str, ...] = (
    "мәліметінше",
    "мәліметі бойынша",
    "дерегінше",
    "дерегі бойынша",
    "ақпаратынша",
    "ақпараты бойынша",
    "хабарлауынша",
    "айтуынша",
    "хабарлағандай",
    "айтқандай",
    "сілтеме жасап",
    "сілтеме жасай отырып",
    "сүйеніп",
    "хабарлады",
    "хабарлайды",
    "мәлімдеді",
    "мәлімдейді",
    "деп хабарлады",
    "айтты",
    "дейді",
    "жазды",
    "жазады",
)
# Heads of the bodies that are quoted most, by an id that is one in all languages.
BODIES: dict[str, tuple[str, ...]] = {
    "interior_ministry": (
        "іім*",
        "ішкі істер министрлі*",
    ),
    "defence_ministry": ("қорғаныс министрлі*",),
    "health_ministry": ("денсаулық сақтау министрлі*",),
    "foreign_ministry": (
        "сыртқы істер министрлі*",
        "сім",
    ),
    "emergencies_ministry": (
        "төтенше жағдайлар министрлі*",
        "тжм*",
        "құтқарушы*",
    ),
    "education_ministry": (
        "білім министрлі*",
        "оқу-ағарту министрлі*",
    ),
    "justice_ministry": ("әділет министрлі*",),
    "police": ("полици*",),
    "prosecutors": (
        "прокуратура*",
        "прокурор*",
    ),
    "investigators": (
        "тергеу*",
        "тергеуші*",
    ),
    "security_service": ("ұқк*",),
    "border_service": ("шекара қызмет*",),
    "migration_service": ("көші-қон қызмет*",),
    "fire_service": ("өрт сөндіру*",),
    "court": ("сот",),
    "government": ("үкімет*",),
    "parliament": (
        "парламент*",
        "мәжіліс*",
    ),
    "president_office": (
        "президент әкімшілі*",
        "ақорда*",
    ),
    "city_hall": (
        "әкімдік*",
        "әкімдіг*",
    ),
    "election_commission": ("сайлау комисси*",),
    "hospital": ("аурухана*",),
    "relatives": ("туыс*",),
    "lawyer": ("адвокат*",),
}
