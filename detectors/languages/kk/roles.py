"""Kazakh words for who somebody is: occupation, employment, kinship, citizenship, and the small words around.

Ids of occupations are those of `detectors/mentions/roles/taxonomy.py`. Lemmas only: endings are taken off
by `detectors/mentions/inflection.py`.
"""

from __future__ import annotations

OCCUPATIONS: dict[str, tuple[str, ...]] = {
    "artist": ("суретші", "әртіс",),
    "musician": ("музыкант", "саз өнерпазы", "күйші",),
    "pianist": ("пианист", "пианисші",),
    "violinist": ("скрипкашы",),
    "cellist": ("виолончелист",),
    "guitarist": ("гитарист", "гитаршы",),
    "bandleader": ("оркестр жетекшісі",),
    "conductor": ("дирижер",),
    "composer": ("композитор", "сазгер",),
    "singer": ("әнші",),
    "actor": ("актер", "актриса",),
    "director_film": ("режиссер", "кинорежиссер",),
    "dancer": ("биші",),
    "painter": ("мүсінші",),
    "writer": ("жазушы",),
    "poet": ("ақын",),
    "photographer": ("фотограф",),
    "journalist": ("журналист", "тілші",),
    "editor": ("редактор",),
    "presenter": ("жүргізуші", "диктор",),
    "blogger": ("блогер",),
    "teacher": ("мұғалім", "ұстаз", "оқытушы",),
    "lecturer": ("доцент",),
    "professor": ("профессор",),
    "headteacher": ("мектеп директоры",),
    "rector": ("ректор",),
    "scientist": ("ғалым", "зерттеуші", "академик",),
    "physicist": ("физик",),
    "chemist": ("химик",),
    "biologist": ("биолог", "эколог",),
    "geologist": ("геолог", "географ",),
    "historian": ("тарихшы", "археолог",),
    "economist": ("экономист",),
    "sociologist": ("әлеуметтанушы", "саясаттанушы",),
    "doctor": ("дәрігер", "хирург",),
    "dentist": ("стоматолог", "тіс дәрігері",),
    "pathologist": ("патологоанатом",),
    "nurse": ("медбике", "мейірбике", "фельдшер",),
    "paramedic": ("парамедик",),
    "pharmacist": ("фармацевт",),
    "vet": ("мал дәрігері", "ветеринар",),
    "psychologist": ("психолог",),
    "engineer": ("инженер",),
    "programmer": ("бағдарламашы",),
    "hacker": ("хакер",),
    "architect": ("сәулетші", "архитектор",),
    "lawyer": ("адвокат", "заңгер",),
    "notary": ("нотариус",),
    "judge": ("судья", "төреші",),
    "prosecutor": ("прокурор",),
    "investigator": ("тергеуші",),
    "police": ("полицей", "полиция қызметкері",),
    "security_officer": ("тыңшы", "барлаушы",),
    "soldier": ("сарбаз", "әскери қызметші", "солдат",),
    "officer": ("офицер", "генерал", "полковник",),
    "mercenary": ("жалдамалы",),
    "militant": ("содыр", "диверсант", "террорист", "лаңкес",),
    "border_guard": ("шекарашы",),
    "firefighter": ("өрт сөндіруші", "құтқарушы",),
    "guard": ("күзетші", "қарауыл",),
    "prison_officer": ("түрме қызметкері",),
    "politician": ("саясаткер",),
    "mp": ("депутат", "сенатор",),
    "minister": ("министр",),
    "president": ("президент", "мемлекет басшысы",),
    "prime_minister": ("премьер-министр", "премьер",),
    "mayor": ("әкім",),
    "governor": ("губернатор",),
    "diplomat": ("дипломат", "елші",),
    "official": ("шенеунік", "мемлекеттік қызметші",),
    "activist": ("белсенді", "құқық қорғаушы",),
    "spokesperson": ("баспасөз хатшысы",),
    "businessman": ("бизнесмен", "кәсіпкер",),
    "owner": ("қожайын",),
    "banker": ("банкир",),
    "manager": ("менеджер",),
    "accountant": ("бухгалтер", "есепші",),
    "clerk": ("хатшы", "кеңсе қызметкері",),
    "engine_driver": ("машинист",),
    "driver": ("жүргізуші", "шофер",),
    "taxi_driver": ("таксист", "такси жүргізушісі",),
    "tram_driver": ("трамвай жүргізушісі",),
    "pilot": ("ұшқыш",),
    "sailor": ("теңізші",),
    "flight_attendant": ("стюардесса",),
    "controller": ("диспетчер",),
    "worker": ("жұмысшы", "құрылысшы", "жүк тасушы",),
    "welder": ("дәнекерлеуші",),
    "electrician": ("электрик",),
    "plumber": ("сантехник",),
    "carpenter": ("ағаш ұстасы",),
    "mechanic": ("механик", "слесарь",),
    "miner": ("кенші", "шахтер",),
    "turner": ("токарь",),
    "cleaner": ("тазалықшы", "аула сыпырушы",),
    "courier": ("курьер", "пошташы",),
    "farmer": ("фермер", "шаруа", "диқан",),
    "shepherd": ("шопан", "малшы",),
    "beekeeper": ("омарташы", "балшы",),
    "fisherman": ("балықшы",),
    "forester": ("орманшы",),
    "shopkeeper": ("сатушы", "саудагер",),
    "cook": ("аспаз", "наубайшы",),
    "waiter": ("даяшы", "бармен",),
    "tea_house_keeper": ("шайханашы", "ресторатор",),
    "tailor": ("тігінші", "етікші",),
    "hairdresser": ("шаштараз",),
    "butcher": ("қасапшы",),
    "blacksmith": ("ұста", "зергер",),
    "printer": ("баспагер",),
    "librarian": ("кітапханашы",),
    "interpreter": ("аудармашы",),
    "social_worker": ("әлеуметтік қызметкер",),
    "aid_worker": ("волонтер", "ерікті",),
    "clergy": ("дін қызметкері", "священник",),
    "imam": ("имам", "молда",),
    "athlete": ("спортшы",),
    "footballer": ("футболшы", "қақпашы",),
    "boxer": ("боксшы",),
    "wrestler": ("балуан", "дзюдошы",),
    "climber": ("альпинист",),
    "chess_player": ("шахматшы",),
    "coach": ("жаттықтырушы", "бапкер",),
    "referee": ("төреші",),
    "student": ("студент",),
    "pupil": ("оқушы",),
    "housewife": ("үй шаруасындағы әйел", "үй шаруасындағы",),
    "drug_dealer": ("есірткі сатушы",),
    "smuggler": ("контрабандист",),
    "surveyor": ("агроном",),
    "customs_officer": ("кеденші",),
    "producer": ("продюсер",),
    "designer": ("дизайнер",),
    "model": ("модель",),
}  # fmt: skip

OCCUPATION_VERBS: dict[str, tuple[str, ...]] = {
    "teacher": ("сабақ береді", "сабақ берген", "сабақ беріп келеді",),
    "driver": ("автобус айдайды", "такси айдайды", "жүк көлігін айдайды",),
    "shepherd": ("мал бағады", "қой бағады",),
    "doctor": ("емдейді",),
    "cook": ("нан пісіреді",),
    "soldier": ("армияда қызмет еткен", "әскерде болған",),
}  # fmt: skip

EMPLOYMENT: dict[str, tuple[str, ...]] = {
    "unemployed": ("қаңғыбас", "тұрақты жұмысы жоқ", "жұмыс істемейтін", "жұмыссыз", "еш жерде жұмыс істемейтін", "жұмысы жоқ", "еш жерде жұмыс істемейді",),
    "retired": ("зейнеткер",),
    "homeless": ("үйсіз", "баспанасыз",),
    "employed": ("штатта тұрады", "тұрақты қызметкер", "штаттағы қызметкер",),
}  # fmt: skip

# Whether a court has convicted him before.
RECORD: dict[str, tuple[str, ...]] = {
    "convict": (
        "бұрын сотталған", "сотталған", "үш рет сотталған", "екі рет сотталған",
    ),
    "clean": (
        "сотталмаған", "соттылығы жоқ", "бұрын сотталмаған", "бұрын-соңды сотталмаған",
    ),
}  # fmt: skip

# Whether somebody comes from abroad or is one of the place.
ORIGIN: dict[str, tuple[str, ...]] = {
    "alien": ("шетелдік", "шет ел азаматы", "шетел азаматы",),
    "citizen": ("республика азаматы", "осы елдің азаматы",),
    "foreign": (
        "мигрант", "босқын", "көрші елдің азаматы", "көрші ел азаматы",
    ),
    "local": ("осы қалада туған", "осы ауылда туған",
        "жергілікті тұрғын", "осы ауылдың тұрғыны", "ауылдас",
    ),
}  # fmt: skip

RELATIONS: dict[str, tuple[str, ...]] = {
    "wife": ("әйелі", "жұбайы",),
    "husband": ("күйеуі",),
    "mother": ("анасы", "шешесі",),
    "father": ("әкесі",),
    "sister": ("әпкесі", "қарындасы", "сіңлісі",),
    "brother": ("ағасы", "інісі", "бауыры",),
    "daughter": ("қызы",),
    "son": ("ұлы",),
    "cousin": ("немере ағасы", "бөлесі",),
    "nephew": ("жиені",),
    "uncle": ("нағашысы", "тәтесі",),
    "grandparent": ("атасы әжесі",),
    "widow": ("жесірі",),
    "partner": ("қалыңдығы",),
    "single": ("үйленбеген", "тұрмысқа шықпаған",),
    "colleague": ("әріптесі",),
    "neighbour": ("көршісі",),
    "friend": ("досы",),
}  # fmt: skip

# Nouns for a person of whom nothing else is said.
PERSON_NOUNS: tuple[str, ...] = tuple(
    """
    адам ер әйел жігіт қыз азамат азаматша тұрғын тұрғыны тумасы күдікті ұсталған айыпталушы
    қамалған тұлға шетелдік қылмыскер қатысушы ұйымдастырушы кісі
    """.split()
)

# They make a country a citizenship.
CITIZENSHIP: tuple[str, ...] = tuple(
    "азамат азаматы азаматша азаматтық азаматтығы төлқұжат паспорт".split()
)

# They make a place a home or an origin, which is no citizenship.
RESIDENCE: tuple[str, ...] = tuple("тұрғын тұрғыны тумасы".split())

NEGATIONS: tuple[str, ...] = tuple("емес жоқ ешқашан".split())

FORMER: tuple[str, ...] = tuple("бұрынғы экс".split())

COPULAS: tuple[str, ...] = tuple("болып болған істейді жұмыс".split())

PRONOUNS: tuple[str, ...] = tuple("ол оның".split())

FIRST_PERSON: tuple[str, ...] = tuple("мен біз менің".split())

POSSESSIVES: tuple[str, ...] = tuple("оның менің".split())

# They say that two bearers of a name are two people.
NAMESAKES: tuple[str, ...] = (
    "аттасы", "аты бірдей", "басқа адам",
)  # fmt: skip

# What follows says who the person shown is.
IDENTIFIED: tuple[str, ...] = (
    "деп таныды", "танып қойды", "шын мәнінде", "шын аты", "іс жүзінде", "видеодағы", "бейнежазбадағы",
)  # fmt: skip

FOOTAGE: tuple[str, ...] = tuple("видео бейнежазба бейне жазба сурет кадр".split())

# Nouns for who or what belongs to a body.
AFFILIATES: tuple[str, ...] = tuple(
    "бақылаушы бақылаушысы тілші тілшісі делегат қызметкер қызметкері мүше мүшесі агент агенті филиал филиалы жетекші жетекшісі басшысы өкілі".split()
)

# They say that two citizenships are held at once.
DUAL: tuple[str, ...] = (
    "қос азаматтық",
)  # fmt: skip

# They look like a role and are none.
NOT_ROLES: tuple[str, ...] = tuple("деді депті дейді".split())

# With a body and a person: he is none of its people.
NEVER_BELONGED: tuple[str, ...] = (
    "ешкімді жіберген жоқ", "ешкім жіберген жоқ",
    "жұмыс істемеген", "ешқашан жұмыс", "тізімде жоқ", "мүше емес", "болған емес", "қатысы жоқ",
)  # fmt: skip

# Who belongs to a body, or the list of them.
STAFF: tuple[str, ...] = (
    "тізім", "тізімінде", "қызметкерлер", "редакция",
)  # fmt: skip

# Of a body: nobody abroad has a part in it.
NOT_FOREIGN: tuple[str, ...] = (
    "шетелдік қатысу жоқ", "шетелдік қаржы жоқ",
)  # fmt: skip

# One citizenship excludes every other.
NO_OTHER_CITIZENSHIP: tuple[str, ...] = (
    "басқа азаматтығы жоқ",
)  # fmt: skip

WOMEN: tuple[str, ...] = tuple("әйел қыз".split())
MEN: tuple[str, ...] = tuple("ер жігіт".split())

# What follows is supposed, not told.
SUPPOSED: tuple[str, ...] = ("егер",)

# Words that make a year of birth or an age a bound, before the number or ("or") behind it.
BOUNDS: dict[str, tuple[str, ...]] = {
    "year-or-before": ("жылға дейін", "жылдан бұрын"),
    "year-or-after": ("жылдан кейін", "жылдан бері"),
    "age-or-below": ("дейінгі", "толмаған", "кіші"),
    "age-or-above": ("асқан", "үлкен", "жоғары"),
    "near": ("шамамен", "жуық"),
}  # fmt: skip

# Words for a time of life, by the age that they mean.
AGES: dict[str, tuple[str, ...]] = {
    "10..19": ("жасөспірім",),
    "..17": ("кәмелетке толмаған",),
}  # fmt: skip
