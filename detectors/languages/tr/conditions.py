"""Turkish words for the condition that somebody or something is in, and for what such words are said of."""

from __future__ import annotations

# By dimension and value: what says it.
CONDITIONS: dict[str, tuple[str, ...]] = {
    "health well": (
        "taburcu edildi",
        "taburcu edildiğini",
        "taburcu oldu",
        "evinde dinleniyor",
        "evinde dinlendiğini",
        "sağlığına kavuştu",
        "sağlıklı",
    ),
    "health grave": (
        "yoğun bakımda",
        "komada",
        "solunum cihazına",
        "makineye bağlı",
        "hayati tehlikesi",
    ),
    "whereabouts wanted": (
        "aranıyor",
        "firarda",
        "firari",
        "kaçak",
    ),
    "whereabouts held": (
        "gözaltında",
        "cezaevinde",
        "tutuklu",
        "hücrede",
        "hapiste",
    ),
    "whereabouts away": (
        "ülkeyi terk etti",
        "yurt dışında yaşıyor",
        "serbest",
    ),
    "life alive": (
        "hayatta",
        "yaşıyor",
    ),
    "life dead": (
        "öldü",
        "hayatını kaybetti",
        "defnedildi",
        "toprağa verildi",
        "vefat etti",
        "öldürüldü",
    ),
    "operation running": (
        "açık",
        "çalışıyor",
        "hizmet veriyor",
        "faaliyette",
        "tam kapasite",
        "hasta kabul ediyor",
    ),
    "operation closed": (
        "kapalı",
        "kapatıldı",
        "kapandı",
        "çalışmıyor",
        "hizmet vermiyor",
        "durduruldu",
    ),
    "licence valid": (
        "ruhsatlı",
        "lisanslı",
        "ruhsatı var",
        "lisansı var",
    ),
    "licence invalid": (
        "ruhsatsız",
        "lisanssız",
        "ruhsatı iptal",
        "lisansı iptal",
        "ruhsatı yok",
        "ruhsatı sona erdi",
    ),
    "listing listed": (
        "tescilli yapı",
        "koruma altında",
    ),
    "listing delisted": (
        "tescili kaldırıldı",
        "listeden çıkarıldı",
    ),
    "post kept": (
        "görevinin başında",
        "görevinde",
        "kadroda",
    ),
    "post lost": (
        "görevden alındı",
        "işten çıkarıldı",
        "kovuldu",
        "istifa etti",
        "azledildi",
    ),
    "grant granted": (
        "verildi",
        "kabul edildi",
        "onaylandı",
    ),
    "grant refused": (
        "reddedildi",
        "reddetti",
        "geri çevrildi",
    ),
    "process over": (
        "sona erdi",
        "bitti",
        "kaldırıldı",
        "söndürüldü",
        "sonlandırıldı",
    ),
    "process on": (
        "sürüyor",
        "devam ediyor",
        "yürürlükte",
    ),
}

# What can be granted or refused, and what goes on until it is over.
OBJECTS: dict[str, tuple[str, ...]] = {
    "permit asylum": (
        "iltica",
        "sığınma",
    ),
    "permit visa": ("vize",),
    "permit bail": ("kefalet",),
    "permit pardon": ("af",),
    "permit citizenship": ("vatandaşlık",),
    "process strike": ("grev",),
    "process hunger_strike": ("açlık grevi",),
    "process outbreak": ("salgın",),
    "process siege": ("kuşatma",),
    "process fire": ("yangın",),
    "process quarantine": ("karantina",),
    "process curfew": ("sokağa çıkma yasağı",),
    "process emergency": ("olağanüstü hal",),
    "process truce": ("ateşkes",),
    "process ban": (
        "yasak",
        "ambargo",
    ),
}

# Beside these the clause may speak of somebody or something else.
OTHERS: tuple[str, ...] = (
    "başka",
    "diğer",
    "komşu",
    "yardımcısı",
    "ikinci",
    "eski",
    "öteki",
)

# These narrow what a condition is said of.
NARROWED: tuple[str, ...] = (
    "eğer",
    "neredeyse",
    "belki",
    "kısmen",
    "kamyon",
    "gece",
    "geçici",
    "vekil",
    "yalnızca",
    "sadece",
    "yarısı",
)
