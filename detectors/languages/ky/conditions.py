"""Kyrgyz words for the condition that somebody or something is in, and for what such words are said of."""

from __future__ import annotations

# By dimension and value: what says it.
CONDITIONS: dict[str, tuple[str, ...]] = {
    "health well": (
        "ооруканадан чыкты",
        "үйүндө дарыланып",
        "ден соолугу жакшы",
        "айыгып кетти",
    ),
    "health grave": (
        "реанимацияда",
        "комада",
        "оор абалда",
    ),
    "whereabouts wanted": (
        "издөөдө",
        "издөө жарыяланган",
        "жашынып",
    ),
    "whereabouts held": (
        "камакта",
        "тергөө изоляторунда",
        "түрмөдө",
        "абакта",
        "камакка алынды",
    ),
    "whereabouts away": (
        "өлкөдөн кетти",
        "чет өлкөдө жашайт",
        "эркиндикте",
    ),
    "life alive": ("тирүү",),
    "life dead": (
        "каза болду",
        "көз жумду",
        "жерге берилди",
        "өлдү",
        "жерделди",
        "курман болду",
    ),
    "operation running": (
        "иштеп жатат",
        "иштейт",
        "ачык",
        "бейтап кабыл",
    ),
    "operation closed": (
        "жабык",
        "жабылды",
        "иштебейт",
        "ишин токтотту",
        "токтоп турат",
        "жабылган",
    ),
    "licence valid": ("лицензиясы бар",),
    "licence invalid": (
        "лицензиясы жок",
        "лицензиядан ажыратылды",
        "лицензиясы жокко чыгарылды",
        "лицензиясыз",
    ),
    "post kept": (
        "кызматында",
        "ишин улантып",
    ),
    "post lost": (
        "иштен алынды",
        "кызматынан бошотулду",
        "бошотулду",
        "иштен бошотулду",
    ),
    "grant granted": (
        "берилди",
        "жактырылды",
        "канааттандырылды",
    ),
    "grant refused": (
        "баш тартылды",
        "четке кагылды",
        "баш тартты",
    ),
    "process over": (
        "аяктады",
        "токтотулду",
        "токтоду",
        "алынып салынды",
        "өчүрүлдү",
    ),
    "process on": (
        "уланууда",
        "уланып жатат",
        "күчүндө",
        "токтогон жок",
    ),
}

# What can be granted or refused, and what goes on until it is over.
OBJECTS: dict[str, tuple[str, ...]] = {
    "permit asylum": ("башпаана",),
    "permit visa": ("виза",),
    "permit citizenship": ("жарандык",),
    "permit permit": ("уруксат",),
    "permit compensation": ("компенсация",),
    "process strike": ("иш таштоо",),
    "process hunger_strike": ("ачкачылык",),
    "process outbreak": ("эпидемия",),
    "process fire": ("өрт",),
    "process quarantine": ("карантин",),
    "process curfew": ("коменданттык саат",),
    "process emergency": ("өзгөчө абал",),
    "process evacuation": ("эвакуация",),
    "process truce": ("тынчтык келишими",),
    "process ban": ("тыюу",),
}

# Beside these the clause may speak of somebody or something else.
OTHERS: tuple[str, ...] = (
    "башка",
    "кошуна",
    "коңшу",
    "экинчи",
    "эски",
    "орун басары",
    "мурунку",
)

# These narrow what a condition is said of.
NARROWED: tuple[str, ...] = (
    "эле",
    "эгер",
    "дээрлик",
    "жарым-жартылай",
    "жүк",
    "түнкүсүн",
    "убактылуу",
    "гана",
    "жарымы",
    "милдетин",
)
