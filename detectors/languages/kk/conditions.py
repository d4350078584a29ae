"""Kazakh words for the condition that somebody or something is in, and for what such words are said of."""

from __future__ import annotations

# By dimension and value: what says it.
CONDITIONS: dict[str, tuple[str, ...]] = {
    "health well": (
        "ауруханадан шықты",
        "үйінде емделіп",
        "сауығып кетті",
        "дені сау",
    ),
    "health grave": (
        "жансақтау бөлімінде",
        "реанимацияда",
        "комада",
        "ауыр халде",
    ),
    "whereabouts wanted": (
        "іздеуде",
        "іздеу жарияланды",
        "жасырынып",
    ),
    "whereabouts held": (
        "қамауда",
        "тергеу изоляторында",
        "түрмеде",
        "абақтыда",
        "қамауға алынды",
    ),
    "whereabouts away": (
        "елден кетті",
        "шетелде тұрады",
        "бостандықта",
    ),
    "life alive": ("тірі",),
    "life dead": (
        "қайтыс болды",
        "қаза тапты",
        "жерленді",
        "өлді",
        "жерледік",
    ),
    "operation running": (
        "жұмыс істейді",
        "жұмыс істеп тұр",
        "жұмыс істеп жатыр",
        "ашық",
        "пациент қабылдап",
    ),
    "operation closed": (
        "жабық",
        "жабылды",
        "жұмыс істемейді",
        "жұмысын тоқтатты",
        "тоқтап тұр",
        "жабылған",
    ),
    "licence valid": ("лицензиясы бар",),
    "licence invalid": (
        "лицензиясы жоқ",
        "лицензиядан айырылды",
        "лицензиясы қайтарып алынды",
        "лицензиясыз",
    ),
    "post kept": (
        "қызметінде",
        "жұмысын жалғастырып",
    ),
    "post lost": (
        "жұмыстан шығарылды",
        "қызметінен босатылды",
        "босатылды",
    ),
    "grant granted": (
        "берілді",
        "мақұлданды",
        "қанағаттандырылды",
    ),
    "grant refused": (
        "бас тартылды",
        "қабылданбады",
        "бас тартты",
    ),
    "process over": (
        "аяқталды",
        "тоқтатылды",
        "тоқтады",
        "алынып тасталды",
        "сөндірілді",
    ),
    "process on": (
        "жалғасуда",
        "жалғасып жатыр",
        "күшінде",
        "тоқтаған жоқ",
        "жалғасып",
    ),
}

# What can be granted or refused, and what goes on until it is over.
OBJECTS: dict[str, tuple[str, ...]] = {
    "permit asylum": ("баспана",),
    "permit visa": ("виза",),
    "permit citizenship": ("азаматтық",),
    "permit permit": ("рұқсат",),
    "permit compensation": ("өтемақы",),
    "process strike": ("ереуіл",),
    "process hunger_strike": (
        "аштық жариялау",
        "аштық",
    ),
    "process outbreak": (
        "індет",
        "эпидемия",
    ),
    "process fire": ("өрт",),
    "process quarantine": ("карантин",),
    "process curfew": ("коменданттық сағат",),
    "process emergency": ("төтенше жағдай",),
    "process evacuation": ("эвакуация",),
    "process truce": ("бітім",),
    "process ban": ("тыйым",),
}

# Beside these the clause may speak of somebody or something else.
OTHERS: tuple[str, ...] = (
    "басқа",
    "көрші",
    "көршілес",
    "екінші",
    "ескі",
    "орынбасары",
    "бұрынғы",
)

# These narrow what a condition is said of.
NARROWED: tuple[str, ...] = (
    "еді",
    "егер",
    "дерлік",
    "ішінара",
    "жүк",
    "түнде",
    "уақытша",
    "тек",
    "жартысы",
    "міндетін",
)
