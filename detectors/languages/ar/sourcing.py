"""Arabic words by which a text says whose word it passes on, and the public bodies it names.

Entries: `*` stands for the rest of a word, a blank for blanks; upper and lower case are one.
"""

from __future__ import annotations

# Before the source: "according to the police".
BEFORE: tuple[str, ...] = (
    "نقلا عن",
    "نقلاً عن",
    "وفقا ل*",
    "وفقاً ل*",
    "وفق",
    "بحسب",
    "حسب",
    "استنادا إلى",
    "استناداً إلى",
    "بالإشارة إلى",
    "نقلت",
    "ذكرت",
    "ذكر",
    "أفادت",
    "أفاد",
    "أعلنت",
    "أعلن",
    "قالت",
    "قال",
    "أكدت",
    "أكد",
    "المصدر:",
)
# After the source: "the police said".
AFTER: tuple[str, ...] = (
    "قالت",
    "قال",
    "أعلنت",
    "أعلن",
    "ذكرت",
    "ذكر",
    "أفادت",
    "أفاد",
    "أكدت",
    "أكد",
)
# Heads of the bodies that are quoted most, by an id that is one in all languages.
BODIES: dict[str, tuple[str, ...]] = {
    "interior_ministry": (
        "*وزارة الداخلية",
        "*لداخلية",
    ),
    "defence_ministry": ("*وزارة الدفاع",),
    "health_ministry": ("*وزارة الصحة",),
    "foreign_ministry": (
        "*وزارة الخارجية",
        "*الخارجية",
    ),
    "emergencies_ministry": ("*الدفاع المدني",),
    "education_ministry": (
        "*وزارة التربية",
        "*وزارة التعليم",
    ),
    "justice_ministry": ("*وزارة العدل",),
    "police": (
        "*الشرطة",
        "*لشرطة",
    ),
    "prosecutors": (
        "*النيابة*",
        "*لنيابة*",
        "*الادعاء العام",
    ),
    "security_service": (
        "*المخابرات",
        "*جهاز الأمن",
    ),
    "border_service": ("*حرس الحدود",),
    "fire_service": ("*الإطفاء",),
    "court": (
        "*المحكمة",
        "*لمحكمة",
    ),
    "government": (
        "*الحكومة",
        "*لحكومة",
    ),
    "parliament": (
        "*البرلمان",
        "*مجلس النواب",
    ),
    "president_office": ("*الرئاسة",),
    "city_hall": (
        "*البلدية",
        "*لبلدية",
    ),
    "election_commission": (
        "*لجنة الانتخابات",
        "*مفوضية الانتخابات",
    ),
    "hospital": (
        "*المستشفى",
        "*لمستشفى",
    ),
    "army": (
        "*الجيش",
        "*لجيش",
    ),
    "relatives": (
        "*عائلت*",
        "*أقارب*",
    ),
    "lawyer": (
        "*محامي*",
        "*المحامي",
    ),
}
