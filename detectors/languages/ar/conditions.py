"""Arabic words for the condition that somebody or something is in, and for what such words are said of."""

from __future__ import annotations

# By dimension and value: what says it.
CONDITIONS: dict[str, tuple[str, ...]] = {
    "health well": (
        "غادر المستشفى",
        "غادرت المستشفى",
        "بصحة جيدة",
        "تعافى",
        "يتعافى في منزله",
    ),
    "health grave": (
        "العناية المركزة",
        "العناية المشددة",
        "في غيبوبة",
        "حالة حرجة",
        "جهاز التنفس",
    ),
    "whereabouts wanted": (
        "مطلوب للعدالة",
        "قيد الملاحقة",
        "فار من",
        "متوار عن الأنظار",
    ),
    "whereabouts held": (
        "قيد الاحتجاز",
        "قيد التوقيف",
        "في السجن",
        "في الزنزانة",
        "محتجز",
        "محتجزة",
        "معتقل",
        "رهن الاعتقال",
    ),
    "whereabouts away": (
        "غادر البلاد",
        "غادرت البلاد",
        "يعيش في الخارج",
        "حر طليق",
        "طليقا",
    ),
    "life alive": (
        "على قيد الحياة",
        "حي يرزق",
    ),
    "life dead": (
        "توفي",
        "توفيت",
        "مات",
        "ماتت",
        "قتل",
        "دفن",
        "دفنا",
        "لقي حتفه",
    ),
    "operation running": (
        "يعمل بكامل",
        "تعمل بكامل",
        "يعمل بشكل طبيعي",
        "تعمل بشكل طبيعي",
        "مفتوح",
        "مفتوحة",
        "يستقبل الحالات",
        "يستقبل المرضى",
        "تستقبل المرضى",
    ),
    "operation closed": (
        "مغلق",
        "مغلقة",
        "أغلق",
        "أغلقت",
        "متوقف عن العمل",
        "متوقفة عن العمل",
        "خارج الخدمة",
        "توقف عن العمل",
    ),
    "licence valid": (
        "مرخص",
        "مرخصة",
        "يحمل رخصة",
        "رخصة سارية",
    ),
    "licence invalid": (
        "غير مرخص",
        "غير مرخصة",
        "سحبت رخصة",
        "بلا رخصة",
        "بدون ترخيص",
        "ألغي ترخيص",
    ),
    "post kept": (
        "على رأس عمله",
        "في منصبه",
    ),
    "post lost": (
        "أقيل",
        "أقيلت",
        "فصل من",
        "استقال",
        "استقالت",
        "أعفي من منصبه",
    ),
    "grant granted": (
        "منح",
        "منحت",
        "قبل الطلب",
        "الموافقة على",
    ),
    "grant refused": (
        "رفض",
        "رفضت",
        "رفض الطلب",
    ),
    "process over": (
        "انتهى",
        "انتهت",
        "رفع",
        "رفعت",
        "أخمد",
        "توقف",
    ),
    "process on": (
        "مستمر",
        "مستمرة",
        "لا يزال مستمرا",
        "ما زال قائما",
        "ساري المفعول",
        "متواصل",
        "متواصلة",
    ),
}

# What can be granted or refused, and what goes on until it is over.
OBJECTS: dict[str, tuple[str, ...]] = {
    "permit asylum": ("اللجوء",),
    "permit visa": ("تأشيرة",),
    "permit bail": ("كفالة",),
    "permit pardon": ("العفو",),
    "permit citizenship": ("الجنسية",),
    "process strike": ("الإضراب",),
    "process hunger_strike": ("الإضراب عن الطعام",),
    "process outbreak": (
        "تفشي",
        "الوباء",
    ),
    "process siege": ("الحصار",),
    "process fire": ("الحريق",),
    "process quarantine": ("الحجر الصحي",),
    "process curfew": ("حظر التجول",),
    "process emergency": ("حالة الطوارئ",),
    "process truce": (
        "الهدنة",
        "وقف إطلاق النار",
    ),
    "process ban": ("الحظر",),
}

# Beside these the clause may speak of somebody or something else.
OTHERS: tuple[str, ...] = (
    "آخر",
    "أخرى",
    "المجاور",
    "المجاورة",
    "نائب",
    "الثاني",
    "السابق",
)

# These narrow what a condition is said of.
NARROWED: tuple[str, ...] = (
    "لو",
    "كاد",
    "كادت",
    "جزئيا",
    "جزئية",
    "الشاحنات",
    "ليلا",
    "مؤقتا",
    "فقط",
    "نصف",
    "بالإنابة",
)
