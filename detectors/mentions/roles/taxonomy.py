"""Occupations with their broader class, and which attributes of a person exclude each other."""

from __future__ import annotations

# Every occupation with the class that it belongs to, None at the top.
PARENTS: dict[str, str | None] = {
    "artist": None, "musician": "artist", "pianist": "musician", "violinist": "musician",
    "cellist": "musician", "guitarist": "musician", "bandleader": "musician",
    "conductor": "musician", "composer": "musician", "singer": "musician", "actor": "artist",
    "director_film": "artist", "dancer": "artist", "painter": "artist", "writer": "artist",
    "poet": "writer", "photographer": "artist", "journalist": None, "editor": "journalist",
    "presenter": "journalist", "blogger": None, "teacher": None, "lecturer": "teacher",
    "professor": "lecturer", "headteacher": "teacher", "rector": None, "scientist": None,
    "physicist": "scientist", "chemist": "scientist", "biologist": "scientist",
    "geologist": "scientist", "historian": "scientist", "economist": None,
    "sociologist": "scientist", "doctor": None, "dentist": "doctor", "pathologist": "doctor",
    "nurse": None, "paramedic": None, "pharmacist": None, "vet": None, "psychologist": None,
    "engineer": None, "programmer": "engineer", "hacker": None, "architect": None, "lawyer": None,
    "notary": None, "judge": None, "prosecutor": None, "investigator": None, "police": None,
    "security_officer": None, "soldier": None, "officer": "soldier", "mercenary": None,
    "militant": None, "border_guard": "soldier", "firefighter": None, "guard": None,
    "prison_officer": None, "politician": None, "mp": "politician", "minister": "politician",
    "president": "politician", "prime_minister": "politician", "mayor": "politician",
    "governor": "politician", "diplomat": None, "official": None, "activist": None,
    "spokesperson": None, "businessman": None, "owner": "businessman", "banker": None,
    "manager": None, "accountant": None, "clerk": None, "engine_driver": None, "driver": None,
    "taxi_driver": "driver", "tram_driver": "driver", "pilot": None, "sailor": None,
    "flight_attendant": None, "controller": None, "worker": None, "welder": "worker",
    "electrician": "worker", "plumber": "worker", "carpenter": "worker", "mechanic": "worker",
    "miner": "worker", "turner": "worker", "cleaner": "worker", "courier": None, "farmer": None,
    "shepherd": "farmer", "beekeeper": "farmer", "fisherman": None, "forester": None,
    "shopkeeper": None, "cook": None, "waiter": None, "tea_house_keeper": None, "tailor": None,
    "hairdresser": None, "butcher": None, "blacksmith": None, "printer": None, "librarian": None,
    "interpreter": None, "social_worker": None, "aid_worker": None, "clergy": None,
    "imam": "clergy", "athlete": None, "footballer": "athlete", "boxer": "athlete",
    "wrestler": "athlete", "climber": "athlete", "chess_player": "athlete", "coach": None,
    "referee": None, "student": None, "pupil": None, "housewife": None, "drug_dealer": None,
    "smuggler": None, "surveyor": None, "customs_officer": None, "producer": None,
    "designer": None, "model": None,
}  # fmt: skip

# What people are called without being paid for it: it says nothing against being unemployed.
NO_JOB: frozenset[str] = frozenset(
    "activist blogger militant mercenary hacker smuggler drug_dealer housewife student pupil owner "
    "security_officer aid_worker chess_player climber athlete artist writer poet politician".split()
)

# Full-time work of one sort: who does one seldom does another at the same time. Work that goes with any
# other (writing, politics, business, sport, study, music, law, an office) stands in none.
FULL_TIME: dict[str, frozenset[str]] = {
    "medicine": frozenset(("doctor", "nurse", "paramedic", "pharmacist")),
    "school": frozenset(("teacher",)),
    "hands": frozenset(
        "worker driver engine_driver farmer fisherman forester cook waiter hairdresser butcher tailor "
        "blacksmith courier shopkeeper guard".split()
    ),
    "crew": frozenset("pilot sailor flight_attendant".split()),
    "stage": frozenset("actor dancer".split()),
    "press": frozenset(("journalist",)),
    "desk": frozenset("accountant engineer librarian".split()),
    "bench": frozenset("judge prosecutor".split()),
    "police": frozenset(("police",)),
    "arms": frozenset("mercenary militant security_officer".split()),
    "army": frozenset(("soldier",)),
}
# Sorts that one person may well combine: a drama teacher, an army doctor, a worker called up.
COMBINED: frozenset[frozenset[str]] = frozenset(
    frozenset(pair.split())
    for pair in (
        "school stage", "school desk", "school medicine", "medicine army", "hands army", "desk army",
        "hands desk", "hands crew", "crew army", "police army", "police arms", "arms army", "crew desk",
        "police bench", "police hands", "press school", "press stage", "press desk", "school army", "press army",
        "stage army", "bench desk", "bench school",
    )
)  # fmt: skip
