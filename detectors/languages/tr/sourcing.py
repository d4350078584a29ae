"""Turkish words by which a text says whose word it passes on, and the public bodies it names.

Entries: `*` stands for the rest of a word, a blank for blanks; upper and lower case are one.
"""

from __future__ import annotations

# Before the source: "according to the police".
BEFORE: tuple[str, ...] = ("kaynak:",)
# After the source: "the police said".
AFTER: tuple[str, ...] = (
    "göre",
    "atıfla",
    "atfen",
    "dayanarak",
    "dayandırdığı",
    "açıkladı",
    "açıklıyor",
    "bildirdi",
    "bildiriyor",
    "duyurdu",
    "duyuruyor",
    "belirtti",
    "söyledi",
    "söylüyor",
    "diyor",
    "aktardı",
    "aktarıyor",
    "yazdı",
    "doğruladı",
)
# Heads of the bodies that are quoted most, by an id that is one in all languages.
BODIES: dict[str, tuple[str, ...]] = {
    "interior_ministry": (
        "içişleri bakanlığı*",
        "içişleri*",
    ),
    "defence_ministry": (
        "savunma bakanlığı*",
        "millî savunma*",
        "milli savunma*",
    ),
    "health_ministry": ("sağlık bakanlığı*",),
    "foreign_ministry": (
        "dışişleri bakanlığı*",
        "dışişleri*",
    ),
    "emergencies_ministry": (
        "afad*",
        "acil durum*",
    ),
    "education_ministry": ("eğitim bakanlığı*",),
    "justice_ministry": ("adalet bakanlığı*",),
    "police": (
        "polis*",
        "emniyet*",
    ),
    "prosecutors": (
        "savcılı*",
        "savcı*",
    ),
    "security_service": (
        "mit",
        "istihbarat*",
    ),
    "border_service": ("sınır muhafız*",),
    "migration_service": ("göç idaresi*",),
    "fire_service": ("itfaiye*",),
    "court": ("mahkeme*",),
    "government": ("hükümet*",),
    "parliament": ("meclis*",),
    "president_office": ("cumhurbaşkanlığı*",),
    "city_hall": ("belediye*",),
    "election_commission": (
        "ysk*",
        "seçim kurulu*",
    ),
    "hospital": ("hastane*",),
    "army": (
        "ordu*",
        "genelkurmay*",
    ),
    "relatives": (
        "ailesi*",
        "yakınları*",
    ),
    "lawyer": ("avukat*",),
}
