"""Persian words by which a text says whose word it passes on, and the public bodies it names.

Entries: `*` stands for the rest of a word, a blank for blanks; upper and lower case are one.
"""

from __future__ import annotations

# Before the source: "according to the police".
BEFORE: tuple[str, ...] = (
    "به گزارش",
    "به نقل از",
    "به گفته",
    "به گفتهٔ",
    "به گفته‌ی",
    "بر اساس گزارش",
    "بنا به گزارش",
    "بنا به اعلام",
    "بنا بر اعلام",
    "با استناد به",
    "با ارجاع به",
    "طبق اعلام",
    "طبق گزارش",
    "به اعلام",
    "منبع:",
)
# After the source: "the police said".
AFTER: tuple[str, ...] = (
    "اعلام کرد",
    "اعلام کردند",
    "گزارش داد",
    "گزارش دادند",
    "گزارش می‌دهد",
    "خبر داد",
    "گفت",
    "گفتند",
    "می‌گوید",
    "نوشت",
    "تأیید کرد",
    "تایید کرد",
)
# Heads of the bodies that are quoted most, by an id that is one in all languages.
BODIES: dict[str, tuple[str, ...]] = {
    "interior_ministry": ("وزارت کشور",),
    "defence_ministry": ("وزارت دفاع",),
    "health_ministry": ("وزارت بهداشت",),
    "foreign_ministry": (
        "وزارت خارجه",
        "وزارت امور خارجه",
    ),
    "emergencies_ministry": (
        "اورژانس",
        "هلال احمر",
        "مدیریت بحران",
    ),
    "education_ministry": ("وزارت آموزش",),
    "justice_ministry": ("وزارت دادگستری",),
    "police": (
        "پلیس",
        "نیروی انتظامی",
    ),
    "prosecutors": (
        "دادستانی",
        "دادستان",
        "دادسرا",
    ),
    "investigators": ("بازپرس*",),
    "security_service": (
        "وزارت اطلاعات",
        "اطلاعات سپاه",
    ),
    "border_service": ("مرزبانی",),
    "fire_service": ("آتش‌نشانی",),
    "court": ("دادگاه",),
    "government": ("دولت",),
    "parliament": ("مجلس",),
    "president_office": ("دفتر رئیس‌جمهور",),
    "city_hall": ("شهرداری",),
    "hospital": ("بیمارستان",),
    "army": ("ارتش",),
    "relatives": (
        "خانواده*",
        "بستگان",
    ),
    "lawyer": ("وکیل*",),
}
