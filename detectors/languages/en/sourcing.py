"""English words by which a text says whose word it passes on, and the public bodies it names.

Entries: `*` stands for the rest of a word, a blank for blanks; upper and lower case are one.
"""

from __future__ import annotations

# Before the source: "according to the police".
BEFORE: tuple[str, ...] = (
    "according to",
    "citing",
    "cites",
    "cited",
    "with reference to",
    "in reference to",
    "referring to",
    "quoting",
    "quotes",
    "quoted by",
    "as reported by",
    "as told to",
    "reported by",
    "reports by",
    "a report by",
    "a report of",
    "report from",
    "as stated by",
    "in the words of",
    "on the basis of a statement by",
    "in a statement from",
    "statement by",
    "statement of",
    "statement from",
    "said a",
    "source:",
    "sources:",
    "based on data of",
    "data from",
    "information from",
    "a spokesman for",
    "a spokeswoman for",
    "a spokesperson for",
    "spokesman of",
    "told the",
    "told",
)
# After the source: "the police said".
AFTER: tuple[str, ...] = (
    "said",
    "says",
    "reported",
    "reports",
    "reporting",
    "announced",
    "announces",
    "stated",
    "states",
    "confirmed",
    "confirms",
    "informed",
    "told",
    "wrote",
    "writes",
    "claims",
    "claimed",
)
# After a pause and before the source: "…, said the police".
TURNED: tuple[str, ...] = (
    "said",
    "says",
    "reported",
    "reports",
    "announced",
    "confirmed",
    "told",
    "wrote",
    "writes",
)
# Heads of the bodies that are quoted most, by an id that is one in all languages.
BODIES: dict[str, tuple[str, ...]] = {
    "interior_ministry": (
        "interior ministry",
        "ministry of the interior",
        "ministry of internal affairs",
        "internal affairs ministry",
        "home office",
    ),
    "defence_ministry": (
        "defence ministry",
        "defense ministry",
        "ministry of defence",
        "ministry of defense",
    ),
    "health_ministry": (
        "health ministry",
        "ministry of health",
    ),
    "foreign_ministry": (
        "foreign ministry",
        "ministry of foreign affairs",
        "foreign office",
    ),
    "emergencies_ministry": (
        "emergencies ministry",
        "ministry of emergenc*",
        "ministry for emergenc*",
        "emergency situations ministry",
        "rescue service",
        "civil protection",
    ),
    "education_ministry": (
        "education ministry",
        "ministry of education",
    ),
    "justice_ministry": (
        "justice ministry",
        "ministry of justice",
    ),
    "police": (
        "police",
        "police department",
        "police headquarters",
    ),
    "prosecutors": (
        "prosecutor*",
        "prosecution service",
    ),
    "investigators": (
        "investigative committee",
        "investigators",
        "investigator",
    ),
    "security_service": (
        "security service",
        "state security",
        "secret service",
        "intelligence service",
    ),
    "border_service": (
        "border service",
        "border guard*",
    ),
    "migration_service": (
        "migration service",
        "immigration service",
    ),
    "fire_service": (
        "fire service",
        "fire brigade",
        "fire department",
        "firefighters",
    ),
    "court": ("court",),
    "government": (
        "government",
        "cabinet of ministers",
    ),
    "parliament": ("parliament",),
    "president_office": (
        "president's office",
        "presidential office",
        "presidential administration",
    ),
    "city_hall": (
        "city hall",
        "mayor's office",
        "town hall",
    ),
    "election_commission": (
        "election* commission",
        "electoral commission",
    ),
    "hospital": ("hospital",),
    "army": (
        "army",
        "general staff",
        "military",
    ),
    "relatives": (
        "relatives",
        "family",
    ),
    "lawyer": (
        "lawyer*",
        "defence counsel",
    ),
}
