"""English words for who somebody is: occupation, employment, kinship, citizenship, and the small words around.

Ids of occupations are those of `detectors/mentions/roles/taxonomy.py`. Lemmas only: endings are taken off
by `detectors/mentions/inflection.py`.
"""

from __future__ import annotations

OCCUPATIONS: dict[str, tuple[str, ...]] = {
    "artist": ("artist",),
    "musician": ("musician", "instrumentalist",),
    "pianist": ("pianist", "keyboardist",),
    "violinist": ("violinist", "fiddler",),
    "cellist": ("cellist",),
    "guitarist": ("guitarist",),
    "bandleader": ("bandleader", "band leader", "leader of a jazz band", "leader of a band",),
    "conductor": ("orchestra conductor", "conductor of the orchestra", "choirmaster",),
    "composer": ("composer",),
    "singer": ("singer", "vocalist", "rapper",),
    "actor": ("actor", "actress",),
    "director_film": ("film director", "filmmaker", "film-maker",),
    "dancer": ("dancer", "ballerina", "choreographer",),
    "painter": ("painter", "sculptor",),
    "writer": ("writer", "novelist", "playwright",),
    "poet": ("poet", "poetess",),
    "photographer": ("photographer", "photojournalist",),
    "journalist": ("journalist", "reporter", "correspondent", "newsman", "newswoman", "columnist",),
    "editor": ("editor", "editor-in-chief",),
    "presenter": ("presenter", "anchor", "newsreader", "broadcaster",),
    "blogger": ("blogger", "vlogger", "youtuber", "influencer",),
    "teacher": ("teacher", "schoolteacher", "school teacher", "schoolmaster", "tutor",),
    "lecturer": ("lecturer", "university teacher",),
    "professor": ("professor",),
    "headteacher": ("headmaster", "headmistress", "headteacher", "school principal",),
    "rector": ("rector", "chancellor of the university",),
    "scientist": ("scientist", "researcher", "scholar", "academic", "academician",),
    "physicist": ("physicist",),
    "chemist": ("chemist",),
    "biologist": ("biologist", "ecologist", "botanist", "zoologist",),
    "geologist": ("geologist", "geographer", "geophysicist",),
    "historian": ("historian", "archaeologist", "philologist", "linguist",),
    "economist": ("economist", "financier", "analyst",),
    "sociologist": ("sociologist", "political scientist", "politologist",),
    "doctor": (
        "doctor", "physician", "surgeon", "paediatrician", "pediatrician", "cardiologist", "psychiatrist",
        "gynaecologist", "anaesthetist", "general practitioner",
    ),
    "dentist": ("dentist",),
    "pathologist": ("pathologist", "coroner", "forensic examiner",),
    "nurse": ("nurse", "midwife",),
    "paramedic": ("paramedic", "ambulance driver",),
    "pharmacist": ("pharmacist", "chemist's assistant",),
    "vet": ("vet", "veterinarian", "veterinary surgeon",),
    "psychologist": ("psychologist", "psychotherapist",),
    "engineer": ("engineer",),
    "programmer": ("programmer", "software developer", "software engineer", "coder", "developer",),
    "hacker": ("hacker",),
    "architect": ("architect", "town planner",),
    "lawyer": ("lawyer", "attorney", "advocate", "barrister", "solicitor", "defence counsel", "jurist",),
    "notary": ("notary",),
    "judge": ("judge", "magistrate",),
    "prosecutor": ("prosecutor", "state attorney", "district attorney",),
    "investigator": ("investigator", "detective",),
    "police": (
        "police officer", "policeman", "policewoman", "policemen", "officer of the police", "constable",
        "cop", "police sergeant", "police captain", "traffic policeman",
    ),
    "security_officer": (
        "security officer", "intelligence officer", "intelligence agent", "spy", "secret agent",
        "agent of a foreign intelligence service", "secret service officer",
    ),
    "soldier": ("soldier", "serviceman", "servicewoman", "conscript", "infantryman", "paratrooper",),
    "officer": ("officer of a foreign army", "officer of the army", "officer in the army", "officer of the neighbouring army", "army officer", "serving officer", "military officer", "officer of the army", "lieutenant",),
    "mercenary": ("mercenary", "soldier of fortune",),
    "militant": (
        "sniper", "militant", "fighter", "insurgent", "guerrilla", "gunman", "saboteur", "rebel", "separatist",
    ),
    "border_guard": ("border guard", "frontier guard",),
    "firefighter": ("firefighter", "fireman", "firemen",),
    "guard": ("security guard", "watchman", "guard", "night watchman", "bodyguard",),
    "prison_officer": ("prison officer", "warder", "jailer", "prison guard",),
    "politician": ("politician",),
    "mp": (
        "member of parliament", "mp", "lawmaker", "legislator", "parliamentarian", "senator", "congressman",
        "congresswoman",
    ),
    "minister": ("minister", "government minister",),
    "president": ("president of the republic", "head of state",),
    "prime_minister": ("prime minister", "premier",),
    "mayor": ("mayor",),
    "governor": ("governor",),
    "diplomat": ("diplomat", "ambassador", "consul", "envoy",),
    "official": ("official", "civil servant", "functionary", "bureaucrat",),
    "activist": (
        "activist", "human rights defender", "campaigner", "dissident", "oppositionist", "rights activist",
    ),
    "spokesperson": ("spokesman", "spokeswoman", "spokesperson", "press secretary",),
    "businessman": ("businessman", "businesswoman", "entrepreneur", "tycoon", "industrialist",),
    "owner": ("owner", "proprietor",),
    "banker": ("banker", "bank chief", "bank manager",),
    "manager": ("manager", "company director", "chief executive", "ceo",),
    "accountant": ("accountant", "bookkeeper", "auditor",),
    "clerk": ("clerk", "secretary", "receptionist", "office worker",),
    "engine_driver": ("train driver", "engine driver",),
    "driver": ("driver", "chauffeur", "lorry driver", "truck driver", "bus driver", "trucker",),
    "taxi_driver": ("taxi driver", "cab driver", "cabbie",),
    "tram_driver": ("tram driver",),
    "pilot": ("pilot", "airman", "aviator",),
    "sailor": ("sailor", "seaman", "seafarer", "ship's captain", "skipper", "mariner",),
    "flight_attendant": ("flight attendant", "stewardess", "steward", "air hostess",),
    "controller": ("air-traffic controller", "dispatcher",),
    "worker": (
        "worker", "labourer", "laborer", "factory worker", "construction worker", "manual worker",
        "builder", "loader", "migrant worker", "guest worker", "day labourer",
    ),
    "welder": ("welder", "metalworker",),
    "electrician": ("electrician",),
    "plumber": ("plumber",),
    "carpenter": ("carpenter", "joiner",),
    "mechanic": ("mechanic", "car mechanic", "locksmith",),
    "miner": ("miner", "collier", "pitman",),
    "turner": ("lathe operator", "machinist", "fitter", "assembly worker",),
    "cleaner": ("cleaner", "caretaker", "janitor", "street sweeper",),
    "courier": ("courier", "delivery man", "postman", "postwoman", "delivery driver",),
    "farmer": ("farmer", "peasant", "grower", "farm worker",),
    "shepherd": ("shepherd", "herder", "herdsman", "goatherd",),
    "beekeeper": ("beekeeper", "bee-keeper",),
    "fisherman": ("fisherman", "fishermen",),
    "forester": ("forester", "logger", "lumberjack", "ranger", "gamekeeper",),
    "shopkeeper": (
        "shopkeeper", "trader", "merchant", "grocer", "salesman", "saleswoman", "shop assistant", "vendor",
        "stallholder",
    ),
    "cook": ("cook", "chef", "baker", "confectioner",),
    "waiter": ("waiter", "waitress", "barman", "bartender", "barmaid",),
    "tea_house_keeper": ("tea-house keeper", "teahouse keeper", "innkeeper", "restaurateur", "cafe owner",),
    "tailor": ("tailor", "seamstress", "dressmaker", "cobbler", "shoemaker",),
    "hairdresser": ("hairdresser", "barber",),
    "butcher": ("butcher",),
    "blacksmith": ("blacksmith", "goldsmith", "jeweller", "watchmaker",),
    "printer": ("printer", "typesetter", "bookseller", "publisher",),
    "librarian": ("librarian", "archivist", "museum curator",),
    "interpreter": ("interpreter", "translator",),
    "social_worker": ("social worker",),
    "aid_worker": ("aid worker", "charity worker", "volunteer",),
    "clergy": ("priest", "vicar", "pastor", "monk", "nun", "bishop", "clergyman", "chaplain",),
    "imam": ("imam", "mullah", "cleric", "mufti", "preacher",),
    "athlete": ("athlete", "sportsman", "sportswoman",),
    "footballer": ("footballer", "football player", "goalkeeper", "striker", "soccer player", "midfielder",),
    "boxer": ("boxer",),
    "wrestler": ("wrestler", "judoka", "weightlifter",),
    "climber": ("climber", "mountaineer", "alpinist",),
    "chess_player": ("chess player", "grandmaster",),
    "coach": ("coach", "trainer",),
    "referee": ("referee", "umpire",),
    "student": ("student", "undergraduate", "postgraduate",),
    "pupil": ("schoolboy", "schoolgirl", "pupil", "schoolchild",),
    "housewife": ("housewife", "homemaker",),
    "drug_dealer": ("drug dealer", "drug trafficker", "drug smuggler",),
    "smuggler": ("smuggler", "arms dealer",),
    "surveyor": ("surveyor", "assessor", "agronomist",),
    "customs_officer": ("customs officer", "tax inspector", "customs inspector",),
    "producer": ("producer", "impresario",),
    "designer": ("designer",),
    "model": ("fashion model",),
}  # fmt: skip

OCCUPATION_VERBS: dict[str, tuple[str, ...]] = {
    "teacher": ("teaches", "taught", "has taught", "teaching at the school", "been teaching",),
    "musician": (
        "plays in the orchestra", "plays the cello", "plays the piano", "taught the cello",
        "taught the piano", "plays in a band",
    ),
    "police": (
        "served in the police", "serves in the police", "wore the uniform", "police service",
        "worn the uniform",
    ),
    "soldier": (
        "served in any army", "served in an army", "served in the military", "been in the army",
        "serves in the military", "served in the army", "serves in the army", "served in the forces",
        "done military service", "did military service", "worn a uniform", "carried a rifle",
        "held a weapon",
    ),
    "farmer": (
        "keeps bees", "keeps sheep", "herds sheep", "herds cattle", "grows potatoes",
        "grows vegetables", "grows wheat", "works a farm", "runs a farm", "farms the land",
    ),
    "boxer": ("boxes for",),
    "driver": (
        "drives a taxi", "drives a bus", "drives a lorry", "drives a truck", "drives a van",
        "drives the bus", "drives the school bus",
        "drives lorries", "drives buses",
    ),
    "plumber": ("fits boilers", "fits pipes",),
    "doctor": (
        "treats patients", "sees patients", "practises medicine", "practised medicine",
        "practising medicine",
    ),
    "tram_driver": ("drives a tram", "drives trams",),
    "engine_driver": (
        "drives a train", "drives trains", "drives locomotives",
        "drives goods trains",
    ),
    "shepherd": ("tends sheep", "grazes sheep",),
    "cook": (
        "bakes bread", "cooks at the canteen", "cooks for a living",
        "works in a bakery",
    ),
    "nurse": ("nurses the sick",),
    "shopkeeper": (
        "runs a shop", "keeps a shop", "sells fruit", "sells vegetables", "sells fish",
        "runs a grocery", "runs a stall", "runs a kiosk",
    ),
    "hairdresser": ("cuts hair",),
    "mechanic": (
        "repairs cars", "mends cars", "repairs tractors", "mends tractors", "repairs engines",
    ),
    "tailor": ("sews clothes", "sews curtains", "mends shoes", "repairs shoes",),
    "pilot": ("flies airliners", "flies passenger planes",),
    "accountant": ("keeps the books",),
    "cleaner": ("cleans offices", "sweeps the streets", "mops floors",),
    "fisherman": ("fishes for a living",),
    "miner": ("works underground", "digs coal",),
}  # fmt: skip

EMPLOYMENT: dict[str, tuple[str, ...]] = {
    "unemployed": ("no occupation", "without occupation", "no fixed occupation", "of no occupation", "no regular work", "no known occupation", "without employment", "no employment", "no steady job", "without steady work", "does odd jobs", "odd job man", "no job and no family",
        "unemployed", "jobless", "out of work", "without work", "without a job", "no job", "no work",
        "not working", "does not work anywhere", "drifter", "vagrant", "idler", "layabout", "odd-jobber",
    ),
    "retired": ("retired", "pensioner", "retiree", "in retirement",),
    "homeless": (
        "homeless", "tramp", "no fixed address", "no fixed abode", "vagrant", "drifter", "rough sleeper",
    ),
    "employed": ("permanent staff", "on the staff", "on the permanent staff", "permanently employed", "in steady work", "in regular employment", "employed", "staff employee", "full-time employee", "in full-time work", "on the payroll",),
}  # fmt: skip

# Whether a court has convicted him before.
RECORD: dict[str, tuple[str, ...]] = {
    "convict": (
        "previously convicted", "convicted before", "previous convictions", "prior convictions",
        "previous conviction", "prior conviction", "criminal record", "police record",
        "repeat offender", "habitual criminal", "ex-convict", "ex-con", "twice convicted",
        "thrice convicted", "three times convicted", "several times convicted", "career criminal",
        "jailbird",
    ),
    "clean": (
        "no criminal record", "no police record", "no previous convictions", "no prior convictions",
        "no previous conviction", "no prior conviction", "never been convicted", "never convicted",
        "clean record", "spotless record", "without a criminal record",
        "never been in trouble with the law", "never been in court",
        "never been charged with anything",
    ),
}  # fmt: skip

# Whether somebody comes from abroad or is one of the place.
ORIGIN: dict[str, tuple[str, ...]] = {
    "alien": ("foreigner", "foreign national", "foreign citizen", "alien",),
    "citizen": ("citizen of the republic", "citizen of this country", "citizen of the country", "national of this country", "citizen by birth", "holds our citizenship",),
    "foreign": (
        "refugee", "asylum seeker", "asylum-seeker", "migrant",
        "illegal immigrant", "immigrant", "foreign mercenary", "newcomer from abroad",
    ),
    "local": ("born in this town", "born in this city", "born in this village", "born here", "locally born",
        "local resident", "local man", "local woman", "local boy", "local girl", "local lad",
        "local farmer", "local teacher", "local carpenter", "local fisherman", "local plumber",
        "local shopkeeper", "native of the town", "native of the city", "native of the village",
        "lifelong resident", "born in the city", "born in the town", "born in the village",
        "born and bred", "born and raised", "townsman", "fellow villager",
    ),
}  # fmt: skip

RELATIONS: dict[str, tuple[str, ...]] = {
    "wife": ("wife", "spouse",),
    "husband": ("husband",),
    "mother": ("mother", "mum",),
    "father": ("father", "dad",),
    "sister": ("sister", "stepsister",),
    "brother": ("brother", "stepbrother",),
    "daughter": ("daughter",),
    "son": ("son",),
    "cousin": ("cousin",),
    "nephew": ("nephew", "niece",),
    "uncle": ("uncle", "aunt",),
    "grandparent": ("grandfather", "grandmother",),
    "widow": ("widow", "widower",),
    "partner": ("fiancée", "fiance", "fiancé", "girlfriend", "boyfriend", "partner",),
    "single": (
        "never married", "never been married", "not married", "unmarried", "spinster", "bachelor",
        "single man",
    ),
    "colleague": ("colleague", "co-worker", "workmate",),
    "neighbour": ("neighbour", "neighbor",),
    "friend": ("friend",),
}  # fmt: skip

# Nouns for a person of whom nothing else is said.
PERSON_NOUNS: tuple[str, ...] = tuple(
    """
    man woman person boy girl youth teenager male female citizen national resident native suspect
    detainee defendant prisoner accused arrestee individual gentleman lady foreigner culprit
    bomber gunman shooter hijacker looter rioter kidnapper sniper intruder deceased
    perpetrator speaker participant confessor leader organiser organizer arsonist saboteur attacker
    ringleader bandit thief robber killer murderer witness hostage victim inmate migrant visitor
    tourist passenger customer villager local
    """.split()
)

# They make a country a citizenship.
CITIZENSHIP: tuple[str, ...] = tuple(
    "citizen national citizens nationals subject passport citizenship nationality".split()
)

# They make a place a home or an origin, which is no citizenship.
RESIDENCE: tuple[str, ...] = tuple(
    "resident residents native inhabitant from lives living hails".split()
)

NEGATIONS: tuple[str, ...] = tuple(
    "not never no nor isn't wasn't aren't weren't n't neither hardly cannot without".split()
)

FORMER: tuple[str, ...] = tuple(
    "former ex past erstwhile onetime one-time previously formerly late".split()
)

COPULAS: tuple[str, ...] = tuple(
    """
    is was be been am are were being becomes became remains works worked working serves served
    serving
    """.split()
)

PRONOUNS: tuple[str, ...] = tuple("he she him her".split())

FIRST_PERSON: tuple[str, ...] = tuple("i we my".split())

POSSESSIVES: tuple[str, ...] = tuple("his her their my our its your".split())

# They say that two bearers of a name are two people.
NAMESAKES: tuple[str, ...] = (
    "namesake", "namesakes", "same name", "no relation", "another man", "another person", "different man",
    "different person", "a different", "another of that name", "not to be confused", "younger one",
    "older one", "not the same", "unrelated",
)  # fmt: skip

# What follows says who the person shown is.
IDENTIFIED: tuple[str, ...] = (
    "in the footage viewers recognised", "in the video viewers recognised", "in the footage they recognised",
    "on the screen they recognised", "was recognised in the footage as", "was recognised in the video as",
    "recognised him as", "recognized him as", "recognised her as", "recognized her as",
    "recognised the man as", "recognized the man as", "recognised the woman as", "recognized the woman as",
    "recognised as", "recognized as", "identified him as", "identified her as", "identified the man as",
    "identified the woman as", "identified as", "named him as", "named her as", "turned out to be",
    "turns out to be", "is in fact", "was in fact", "is actually", "was actually", "is really",
    "in reality", "real name is", "true name is", "whose real name is", "known him as", "know him as",
    "knew him as", "know her as", "told apart as",
)  # fmt: skip

FOOTAGE: tuple[str, ...] = tuple(
    "footage video recording clip tape film broadcast report screen image frames photo photograph".split()
)

# Nouns for who or what belongs to a body.
AFFILIATES: tuple[str, ...] = tuple(
    """
    observer monitor delegate envoy inspector volunteer
    employee employees staffer member agent operative associate affiliate branch subsidiary arm
    offshoot front recruit follower supporter leader head boss commander founder representative
    """.split()
)

# They say that two citizenships are held at once.
DUAL: tuple[str, ...] = (
    "dual", "second citizenship", "also a citizen", "both citizenships", "second passport",
)  # fmt: skip

# With a body and a person: he is none of its people.
NEVER_BELONGED: tuple[str, ...] = (
    "sent nobody", "sent no one", "sent no observers", "sent no correspondent", "has sent nobody", "nobody by that name", "no one of that name",
    "has no member", "no member called", "no member named", "no employee called", "no employee named", "never heard of him", "never heard of her",
    "never worked", "never been employed", "has never employed", "never employed", "no one by that name",
    "no person of that name", "nobody of that name", "no such employee", "no employee of that name",
    "not on the staff", "not on its staff", "not on the staff list", "not among its", "is not listed",
    "not listed", "never had anyone", "no record of", "does not appear", "not a member", "never a member",
    "never been a member", "has no connection", "no ties", "unknown to", "never heard of", "does not work",
    "did not work", "no such person", "no such member",
)  # fmt: skip

# Who belongs to a body, or the list of them.
STAFF: tuple[str, ...] = (
    "member", "agent", "supporter",
    "staff", "employees", "employed", "employee", "personnel", "payroll", "lists", "list", "records",
    "members", "membership", "newsroom", "editorial", "roll", "register",
)  # fmt: skip

# Of a body: nobody abroad has a part in it.
NOT_FOREIGN: tuple[str, ...] = (
    "no foreign", "without foreign", "no outside", "not foreign", "no money from abroad",
    "no funding from abroad",
)  # fmt: skip

# One citizenship excludes every other.
NO_OTHER_CITIZENSHIP: tuple[str, ...] = (
    "nothing else", "no other citizenship", "no other nationality", "only citizenship", "sole citizenship",
    "has only", "never held any other",
)  # fmt: skip

WOMEN: tuple[str, ...] = tuple("woman girl lady female".split())
MEN: tuple[str, ...] = tuple("man boy gentleman male".split())

# What follows is supposed, not told.
SUPPOSED: tuple[str, ...] = (
    "if",
    "were he",
    "were she",
    "would",
    "had he been",
    "as though",
    "as if",
)

# Words that make a year of birth or an age a bound, before the number or ("or") behind it.
BOUNDS: dict[str, tuple[str, ...]] = {
    "before-year": ("before", "prior to", "earlier than", "no later than", "not later than", "until", "by"),
    "after-year": ("after", "since", "later than", "no earlier than", "not earlier than"),
    "year-or-before": ("or earlier", "or before", "and earlier"),
    "year-or-after": ("or later", "or after", "and later", "or thereafter"),
    "below-age": (
        "under", "below", "younger than", "less than", "not yet", "no older than", "at most", "up to", "under the age of",
        "below the age of",
    ),
    "above-age": (
        "over", "above", "older than", "more than", "at least", "no younger than", "past", "over the age of",
        "above the age of",
    ),
    "age-or-below": ("or younger", "or under", "or less", "and under"),
    "age-or-above": ("or older", "or over", "or more", "and over", "and older"),
    "near": ("about", "around", "circa", "ca", "c.", "roughly", "approximately", "some", "nearly", "almost", "perhaps"),
}  # fmt: skip

# Words for a time of life, by the age that they mean.
AGES: dict[str, tuple[str, ...]] = {
    "10..19": ("teenager", "adolescent", "teenage boy", "teenage girl", "schoolboy in his teens",),
    "..17": ("underage boy", "underage girl",),
}  # fmt: skip
