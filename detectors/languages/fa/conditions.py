"""Persian words for the condition that somebody or something is in, and for what such words are said of."""

from __future__ import annotations

# By dimension and value: what says it.
CONDITIONS: dict[str, tuple[str, ...]] = {
    "health well": (
        "مرخص شد",
        "مرخص شده",
        "از بیمارستان مرخص",
        "سالم است",
        "در خانه استراحت",
    ),
    "health grave": (
        "در مراقبت‌های ویژه",
        "مراقبت‌های ویژه",
        "مراقبتهای ویژه",
        "در کما",
        "آی‌سی‌یو",
        "حال وخیم",
    ),
    "whereabouts wanted": (
        "تحت تعقیب",
        "فراری است",
        "متواری",
    ),
    "whereabouts held": (
        "در بازداشت",
        "بازداشتگاه",
        "در زندان",
        "در سلول",
        "در حبس",
    ),
    "whereabouts away": (
        "کشور را ترک",
        "به خارج رفت",
        "آزاد است",
    ),
    "life alive": (
        "زنده است",
        "زنده‌اند",
    ),
    "life dead": (
        "درگذشت",
        "فوت کرد",
        "کشته شد",
        "جان باخت",
        "به خاک سپرده",
        "دفن شد",
    ),
    "operation running": (
        "باز است",
        "فعال است",
        "دایر است",
        "کار می‌کند",
        "پذیرش دارد",
    ),
    "operation closed": (
        "بسته است",
        "تعطیل است",
        "بسته شد",
        "تعطیل شد",
        "از کار افتاده",
        "متوقف شده",
    ),
    "licence valid": (
        "مجوز دارد",
        "پروانه دارد",
    ),
    "licence invalid": (
        "مجوز ندارد",
        "مجوز لغو",
        "لغو مجوز",
        "پروانه لغو",
        "بدون مجوز",
    ),
    "post kept": (
        "سر کار است",
        "در سمت خود",
    ),
    "post lost": (
        "برکنار شد",
        "اخراج شد",
        "استعفا داد",
        "عزل شد",
    ),
    "grant granted": (
        "داده شد",
        "اعطا شد",
        "پذیرفته شد",
        "موافقت شد",
    ),
    "grant refused": (
        "رد شد",
        "رد شده",
        "مخالفت شد",
    ),
    "process over": (
        "پایان یافت",
        "پایان یافته",
        "تمام شد",
        "لغو شد",
        "مهار شد",
        "برچیده شد",
    ),
    "process on": (
        "ادامه دارد",
        "همچنان ادامه",
        "برقرار است",
        "جریان دارد",
    ),
}

# What can be granted or refused, and what goes on until it is over.
OBJECTS: dict[str, tuple[str, ...]] = {
    "permit asylum": ("پناهندگی",),
    "permit visa": (
        "ویزا",
        "روادید",
    ),
    "permit bail": ("وثیقه",),
    "permit pardon": ("عفو",),
    "permit citizenship": ("تابعیت",),
    "process strike": ("اعتصاب",),
    "process hunger_strike": ("اعتصاب غذا",),
    "process outbreak": (
        "شیوع",
        "همه‌گیری",
    ),
    "process siege": ("محاصره",),
    "process fire": (
        "آتش‌سوزی",
        "آتش سوزی",
    ),
    "process quarantine": ("قرنطینه",),
    "process curfew": (
        "منع رفت‌وآمد",
        "حکومت نظامی",
    ),
    "process emergency": ("وضعیت اضطراری",),
    "process truce": (
        "آتش‌بس",
        "آتش بس",
    ),
    "process ban": (
        "ممنوعیت",
        "تحریم",
    ),
}

# Beside these the clause may speak of somebody or something else.
OTHERS: tuple[str, ...] = (
    "دیگر",
    "دیگری",
    "همسایه",
    "مجاور",
    "معاون",
    "دوم",
    "قدیمی",
    "سابق",
)

# These narrow what a condition is said of.
NARROWED: tuple[str, ...] = (
    "اگر",
    "نزدیک بود",
    "شاید",
    "کامیون",
    "شب",
    "شبانه",
    "موقت",
    "موقتاً",
    "فقط",
    "نیمی",
    "بخشی",
    "سرپرست",
)
