"""Kyrgyz words for who somebody is: occupation, employment, kinship, citizenship, and the small words around.

Ids of occupations are those of `detectors/mentions/roles/taxonomy.py`. Lemmas only: endings are taken off
by `detectors/mentions/inflection.py`.
"""

from __future__ import annotations

OCCUPATIONS: dict[str, tuple[str, ...]] = {
    "artist": ("сүрөтчү", "артист",),
    "musician": ("музыкант", "комузчу",),
    "pianist": ("пианист", "пианиночу",),
    "violinist": ("скрипач", "скрипкачы",),
    "cellist": ("виолончелист",),
    "guitarist": ("гитарист", "гитарачы",),
    "bandleader": ("оркестр жетекчиси",),
    "conductor": ("дирижёр",),
    "composer": ("композитор", "обончу",),
    "singer": ("ырчы",),
    "actor": ("актёр", "актриса",),
    "director_film": ("режиссёр",),
    "dancer": ("бийчи",),
    "painter": ("скульптор",),
    "writer": ("жазуучу",),
    "poet": ("акын",),
    "photographer": ("фотограф", "сүрөткө тартуучу",),
    "journalist": ("журналист", "кабарчы",),
    "editor": ("редактор",),
    "presenter": ("алып баруучу", "диктор",),
    "blogger": ("блогер",),
    "teacher": ("мугалим", "окутуучу", "педагог",),
    "lecturer": ("доцент",),
    "professor": ("профессор",),
    "headteacher": ("мектеп директору",),
    "rector": ("ректор",),
    "scientist": ("окумуштуу", "изилдөөчү", "академик",),
    "physicist": ("физик",),
    "chemist": ("химик",),
    "biologist": ("биолог", "эколог",),
    "geologist": ("геолог", "географ",),
    "historian": ("тарыхчы", "археолог",),
    "economist": ("экономист",),
    "sociologist": ("социолог", "саясат таануучу",),
    "doctor": ("дарыгер", "хирург", "врач",),
    "dentist": ("стоматолог", "тиш доктур",),
    "pathologist": ("патологоанатом",),
    "nurse": ("медайым", "медсестра", "фельдшер",),
    "paramedic": ("парамедик",),
    "pharmacist": ("фармацевт",),
    "vet": ("мал доктур", "ветеринар",),
    "psychologist": ("психолог",),
    "engineer": ("инженер",),
    "programmer": ("программист",),
    "hacker": ("хакер",),
    "architect": ("архитектор",),
    "lawyer": ("адвокат", "юрист",),
    "notary": ("нотариус",),
    "judge": ("судья",),
    "prosecutor": ("прокурор",),
    "investigator": ("тергөөчү",),
    "police": ("милиционер", "милиция кызматкери", "полиция кызматкери",),
    "security_officer": ("тыңчы", "чалгынчы",),
    "soldier": ("жоокер", "аскер кызматчысы", "солдат",),
    "officer": ("офицер", "генерал", "полковник",),
    "mercenary": ("жалданма", "жалданган жоокер",),
    "militant": ("согушкер", "террорист", "жихадчы", "диверсант",),
    "border_guard": ("чекарачы", "чек арачы",),
    "firefighter": ("өрт өчүрүүчү", "куткаруучу",),
    "guard": ("кароолчу", "сакчы",),
    "prison_officer": ("түрмө кызматкери",),
    "politician": ("саясатчы",),
    "mp": ("депутат",),
    "minister": ("министр",),
    "president": ("президент", "мамлекет башчысы",),
    "prime_minister": ("премьер-министр",),
    "mayor": ("мэр", "аким",),
    "governor": ("губернатор",),
    "diplomat": ("дипломат", "элчи",),
    "official": ("чиновник", "мамлекеттик кызматчы",),
    "activist": ("активист", "укук коргоочу",),
    "spokesperson": ("басма сөз катчысы",),
    "businessman": ("бизнесмен", "ишкер",),
    "owner": ("ээси", "кожоюн",),
    "banker": ("банкир",),
    "manager": ("менеджер",),
    "accountant": ("бухгалтер", "эсепчи",),
    "clerk": ("катчы",),
    "engine_driver": ("машинист",),
    "driver": ("айдоочу", "шофёр",),
    "taxi_driver": ("таксист", "такси айдоочусу",),
    "tram_driver": ("трамвай айдоочусу",),
    "pilot": ("учкуч",),
    "sailor": ("деңизчи",),
    "flight_attendant": ("стюардесса",),
    "controller": ("диспетчер",),
    "worker": ("жумушчу", "куруучу", "жүк ташуучу",),
    "welder": ("ширетүүчү",),
    "electrician": ("электрик",),
    "plumber": ("сантехник",),
    "carpenter": ("жыгач уста",),
    "mechanic": ("механик", "слесарь",),
    "miner": ("кенчи", "шахтёр",),
    "turner": ("токарь",),
    "cleaner": ("тазалоочу", "короо шыпыруучу",),
    "courier": ("курьер", "почточу",),
    "farmer": ("фермер", "дыйкан",),
    "shepherd": ("чабан", "малчы",),
    "beekeeper": ("аарычы",),
    "fisherman": ("балыкчы",),
    "forester": ("токойчу",),
    "shopkeeper": ("сатуучу", "соодагер",),
    "cook": ("ашпозчу", "нан бышыруучу",),
    "waiter": ("официант", "бармен",),
    "tea_house_keeper": ("чайканачы", "ресторатор",),
    "tailor": ("тигүүчү", "өтүкчү",),
    "hairdresser": ("чачтарач",),
    "butcher": ("касапчы",),
    "blacksmith": ("уста", "зергер",),
    "printer": ("басмачы", "басып чыгаруучу",),
    "librarian": ("китепканачы",),
    "interpreter": ("котормочу",),
    "social_worker": ("социалдык кызматкер",),
    "aid_worker": ("волонтёр", "ыктыярчы",),
    "clergy": ("дин кызматкери", "поп",),
    "imam": ("имам", "молдо",),
    "athlete": ("спортчу",),
    "footballer": ("футболчу", "дарбазачы",),
    "boxer": ("боксчу",),
    "wrestler": ("балбан", "дзюдочу",),
    "climber": ("альпинист",),
    "chess_player": ("шахматчы",),
    "coach": ("машыктыруучу",),
    "referee": ("калыс",),
    "student": ("студент",),
    "pupil": ("окуучу",),
    "housewife": ("үй кожойкеси",),
    "drug_dealer": ("баңгизат сатуучу",),
    "smuggler": ("контрабандист",),
    "surveyor": ("агроном",),
    "customs_officer": ("бажычы",),
    "producer": ("продюсер",),
    "designer": ("дизайнер",),
    "model": ("модель",),
}  # fmt: skip

OCCUPATION_VERBS: dict[str, tuple[str, ...]] = {
    "teacher": ("сабак берет", "сабак берген", "сабак берип келет",),
    "driver": ("автобус айдайт", "такси айдайт",),
    "shepherd": ("мал багат", "кой багат",),
    "cook": ("нан бышырат",),
    "soldier": ("армияда кызмат кылган", "аскерде болгон",),
}  # fmt: skip

EMPLOYMENT: dict[str, tuple[str, ...]] = {
    "unemployed": ("селсаяк", "туруктуу жумушу жок", "жумушсуз", "иши жок", "жумушу жок", "эч жерде иштебеген", "эч жерде иштебейт",),
    "retired": ("пенсионер", "ардактуу эс алуудагы",),
    "homeless": ("үйсүз", "баш калкалоочу жайы жок",),
    "employed": ("штатта турат", "туруктуу кызматкер", "штаттагы кызматкер",),
}  # fmt: skip

# Whether a court has convicted him before.
RECORD: dict[str, tuple[str, ...]] = {
    "convict": (
        "мурда соттолгон", "соттолгон", "эки жолу соттолгон", "үч жолу соттолгон",
    ),
    "clean": (
        "соттолгон эмес", "соттолбогон", "соттуулугу жок", "мурда соттолгон эмес",
        "соттолуп көргөн эмес",
    ),
}  # fmt: skip

# Whether somebody comes from abroad or is one of the place.
ORIGIN: dict[str, tuple[str, ...]] = {
    "alien": ("чет элдик", "чет өлкөнүн жараны",),
    "citizen": ("республиканын жараны", "ушул өлкөнүн жараны",),
    "foreign": (
        "мигрант", "качкын", "коңшу өлкөнүн жараны", "коңшу өлкө жараны",
    ),
    "local": ("ушул шаарда туулган", "ушул айылда туулган",
        "жергиликтүү тургун", "ушул айылдын тургуну", "айылдаш",
    ),
}  # fmt: skip

RELATIONS: dict[str, tuple[str, ...]] = {
    "wife": ("аялы", "жубайы", "зайыбы",),
    "husband": ("күйөөсү",),
    "mother": ("апасы", "энеси",),
    "father": ("атасы",),
    "sister": ("эжеси", "карындашы", "сиңдиси",),
    "brother": ("агасы", "иниси", "бир тууганы",),
    "daughter": ("кызы",),
    "son": ("уулу", "баласы",),
    "cousin": ("бөлөсү",),
    "nephew": ("жээни",),
    "uncle": ("таякеси", "таежеси",),
    "grandparent": ("чоң атасы", "чоң энеси",),
    "widow": ("жесири",),
    "partner": ("колуктусу",),
    "single": ("үйлөнгөн эмес", "турмушка чыккан эмес",),
    "colleague": ("кесиптеши",),
    "neighbour": ("кошунасы",),
    "friend": ("досу",),
}  # fmt: skip

# Nouns for a person of whom nothing else is said.
PERSON_NOUNS: tuple[str, ...] = tuple(
    """
    киши адам эркек аял жигит кыз атуул атуулу жаран жараны тургун тургуну кармалган шектүү
    айыпталуучу чет-элдик кылмышкер катышуучу уюштуруучу
    """.split()
)

# They make a country a citizenship.
CITIZENSHIP: tuple[str, ...] = tuple("жаран жараны атуул атуулу жарандык паспорт".split())

# They make a place a home or an origin, which is no citizenship.
RESIDENCE: tuple[str, ...] = tuple("тургун тургуну".split())

NEGATIONS: tuple[str, ...] = tuple("эмес жок эч".split())

FORMER: tuple[str, ...] = tuple("мурдагы мурунку экс".split())

COPULAS: tuple[str, ...] = tuple("болуп болгон иштейт иштеген".split())

PRONOUNS: tuple[str, ...] = tuple("ал анын аны".split())

FIRST_PERSON: tuple[str, ...] = tuple("мен биз менин".split())

POSSESSIVES: tuple[str, ...] = tuple("анын менин".split())

# They say that two bearers of a name are two people.
NAMESAKES: tuple[str, ...] = (
    "атташ", "аты окшош", "башка киши", "башка адам",
)  # fmt: skip

# What follows says who the person shown is.
IDENTIFIED: tuple[str, ...] = (
    "деп таанышты", "деп тааныды", "чындыгында", "чыныгы аты", "видеодогу", "тасмадагы",
)  # fmt: skip

FOOTAGE: tuple[str, ...] = tuple("видео тасма жазуу сүрөт кадр".split())

# Nouns for who or what belongs to a body.
AFFILIATES: tuple[str, ...] = tuple(
    """
    байкоочу байкоочусу кабарчы кабарчысы делегат
    кызматкер кызматкери мүчө мүчөсү агент агенти филиал филиалы лидер лидери жетекчиси башчысы
    өкүлү
    """.split()
)

# They say that two citizenships are held at once.
DUAL: tuple[str, ...] = (
    "кош жарандык",
)  # fmt: skip

# They look like a role and are none.
NOT_ROLES: tuple[str, ...] = tuple("деди дедиш дешти".split())

# With a body and a person: he is none of its people.
NEVER_BELONGED: tuple[str, ...] = (
    "эч кимди жиберген эмес", "эч кимди жөнөткөн эмес",
    "иштеген эмес", "эч качан иштеген", "тизмеде жок", "мүчө эмес", "болгон эмес", "тиешеси жок",
)  # fmt: skip

# Who belongs to a body, or the list of them.
STAFF: tuple[str, ...] = (
    "тизме", "тизмесинде", "кызматкерлер", "редакция",
)  # fmt: skip

# Of a body: nobody abroad has a part in it.
NOT_FOREIGN: tuple[str, ...] = (
    "чет өлкөлүк катышуу жок", "чет элдик каржы жок",
)  # fmt: skip

# One citizenship excludes every other.
NO_OTHER_CITIZENSHIP: tuple[str, ...] = (
    "башка жарандыгы жок",
)  # fmt: skip

WOMEN: tuple[str, ...] = tuple("аял кыз".split())
MEN: tuple[str, ...] = tuple("эркек жигит".split())

# What follows is supposed, not told.
SUPPOSED: tuple[str, ...] = ("эгер", "болсо")

# Words that make a year of birth or an age a bound, before the number or ("or") behind it.
BOUNDS: dict[str, tuple[str, ...]] = {
    "year-or-before": ("жылга чейин", "жылдан мурун"),
    "year-or-after": ("жылдан кийин", "жылдан бери"),
    "age-or-below": ("чейинки", "толбогон", "кичүү"),
    "age-or-above": ("ашкан", "улуу", "жогору"),
    "near": ("болжол менен", "чамасында"),
}  # fmt: skip

# Words for a time of life, by the age that they mean.
AGES: dict[str, tuple[str, ...]] = {
    "10..19": ("өспүрүм",),
    "..17": ("жашы жете элек",),
}  # fmt: skip
