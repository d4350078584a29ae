"""Turkish words for who somebody is: occupation, employment, kinship, citizenship, and the small words around.

Ids of occupations are those of `detectors/mentions/roles/taxonomy.py`. Lemmas only: endings are taken off
by `detectors/mentions/inflection.py`.
"""

from __future__ import annotations

OCCUPATIONS: dict[str, tuple[str, ...]] = {
    "artist": ("sanatçı", "ressam",),
    "musician": ("müzisyen", "çalgıcı",),
    "pianist": ("piyanist",),
    "violinist": ("kemancı",),
    "cellist": ("çellist", "viyolonselci",),
    "guitarist": ("gitarist",),
    "bandleader": ("orkestra lideri",),
    "conductor": ("orkestra şefi",),
    "composer": ("besteci",),
    "singer": ("şarkıcı", "türkücü", "solist",),
    "actor": ("oyuncu", "aktör", "aktris",),
    "director_film": ("yönetmen",),
    "dancer": ("dansçı", "balerin",),
    "painter": ("heykeltıraş",),
    "writer": ("yazar", "romancı",),
    "poet": ("şair",),
    "photographer": ("fotoğrafçı",),
    "journalist": ("gazeteci", "muhabir",),
    "editor": ("editör", "yayın yönetmeni",),
    "presenter": ("sunucu", "spiker",),
    "blogger": ("blogger", "blog yazarı",),
    "teacher": ("öğretmen", "eğitimci",),
    "lecturer": ("öğretim görevlisi", "akademisyen",),
    "professor": ("profesör",),
    "headteacher": ("okul müdürü",),
    "rector": ("rektör",),
    "scientist": ("bilim insanı", "bilim adamı", "araştırmacı",),
    "physicist": ("fizikçi",),
    "chemist": ("kimyager",),
    "biologist": ("biyolog", "ekolog",),
    "geologist": ("jeolog", "coğrafyacı",),
    "historian": ("tarihçi", "arkeolog",),
    "economist": ("ekonomist", "iktisatçı",),
    "sociologist": ("sosyolog", "siyaset bilimci",),
    "doctor": ("doktor", "hekim", "cerrah",),
    "dentist": ("diş hekimi", "dişçi",),
    "pathologist": ("adli tıp uzmanı",),
    "nurse": ("hemşire", "ebe",),
    "paramedic": ("paramedik",),
    "pharmacist": ("eczacı",),
    "vet": ("veteriner",),
    "psychologist": ("psikolog",),
    "engineer": ("mühendis",),
    "programmer": ("programcı", "yazılımcı",),
    "hacker": ("hacker", "bilgisayar korsanı",),
    "architect": ("mimar",),
    "lawyer": ("avukat", "hukukçu",),
    "notary": ("noter",),
    "judge": ("hâkim", "hakim", "yargıç",),
    "prosecutor": ("savcı",),
    "investigator": ("müfettiş", "dedektif",),
    "police": ("polis", "polis memuru", "komiser",),
    "security_officer": ("casus", "ajan", "istihbaratçı",),
    "soldier": ("asker",),
    "officer": ("subay", "general", "albay",),
    "mercenary": ("paralı asker",),
    "militant": ("keskin nişancı", "militan", "terörist", "sabotajcı",),
    "border_guard": ("sınır muhafızı",),
    "firefighter": ("itfaiyeci",),
    "guard": ("bekçi", "güvenlik görevlisi", "koruma",),
    "prison_officer": ("gardiyan",),
    "politician": ("siyasetçi", "politikacı",),
    "mp": ("milletvekili", "senatör",),
    "minister": ("bakan",),
    "president": ("cumhurbaşkanı",),
    "prime_minister": ("başbakan",),
    "mayor": ("belediye başkanı",),
    "governor": ("vali",),
    "diplomat": ("diplomat", "büyükelçi",),
    "official": ("memur", "devlet memuru",),
    "activist": ("aktivist", "insan hakları savunucusu",),
    "spokesperson": ("sözcü",),
    "businessman": ("iş adamı", "iş insanı", "girişimci",),
    "banker": ("banker", "bankacı",),
    "manager": ("yönetici", "müdür",),
    "accountant": ("muhasebeci",),
    "clerk": ("sekreter", "büro çalışanı",),
    "engine_driver": ("makinist",),
    "driver": ("şoför", "sürücü", "kamyoncu",),
    "taxi_driver": ("taksici", "taksi şoförü",),
    "tram_driver": ("vatman",),
    "pilot": ("pilot",),
    "sailor": ("denizci", "gemici", "kaptan",),
    "flight_attendant": ("hostes",),
    "controller": ("hava trafik kontrolörü",),
    "worker": ("işçi", "inşaat işçisi", "hamal",),
    "welder": ("kaynakçı",),
    "electrician": ("elektrikçi",),
    "plumber": ("tesisatçı",),
    "carpenter": ("marangoz",),
    "mechanic": ("tamirci", "oto tamircisi",),
    "miner": ("madenci",),
    "turner": ("tornacı",),
    "cleaner": ("temizlikçi", "kapıcı", "çöpçü",),
    "courier": ("kurye", "postacı",),
    "farmer": ("çiftçi",),
    "shepherd": ("çoban",),
    "beekeeper": ("arıcı",),
    "fisherman": ("balıkçı",),
    "forester": ("ormancı", "korucu",),
    "shopkeeper": ("esnaf", "satıcı", "bakkal", "tezgahtar",),
    "cook": ("aşçı", "fırıncı",),
    "waiter": ("garson", "barmen",),
    "tea_house_keeper": ("çaycı", "lokantacı",),
    "tailor": ("terzi", "ayakkabıcı",),
    "hairdresser": ("kuaför", "berber",),
    "butcher": ("kasap",),
    "blacksmith": ("demirci", "kuyumcu",),
    "printer": ("yayıncı", "matbaacı", "kitapçı",),
    "librarian": ("kütüphaneci",),
    "interpreter": ("tercüman", "çevirmen",),
    "social_worker": ("sosyal hizmet uzmanı",),
    "aid_worker": ("gönüllü",),
    "clergy": ("rahip", "papaz",),
    "imam": ("imam", "vaiz", "müftü",),
    "athlete": ("sporcu",),
    "footballer": ("futbolcu", "kaleci",),
    "boxer": ("boksör",),
    "wrestler": ("güreşçi",),
    "climber": ("dağcı",),
    "chess_player": ("satranççı",),
    "coach": ("antrenör", "teknik direktör",),
    "referee": ("hakem",),
    "student": ("öğrenci", "üniversite öğrencisi",),
    "pupil": ("lise öğrencisi", "ilkokul öğrencisi",),
    "housewife": ("ev hanımı",),
    "drug_dealer": ("uyuşturucu satıcısı",),
    "smuggler": ("kaçakçı",),
    "surveyor": ("haritacı", "ziraat mühendisi",),
    "customs_officer": ("gümrük memuru",),
    "producer": ("yapımcı",),
    "designer": ("tasarımcı",),
    "model": ("manken",),
}  # fmt: skip

OCCUPATION_VERBS: dict[str, tuple[str, ...]] = {
    "teacher": ("öğretmenlik yapıyor", "ders veriyor", "ders veren", "öğretmenlik yapan",),
    "driver": ("taksi kullanıyor", "otobüs kullanıyor", "şoförlük yapıyor",),
    "shepherd": ("çobanlık yapıyor", "hayvan otlatıyor",),
    "cook": ("ekmek pişiriyor", "fırında çalışıyor",),
    "shopkeeper": ("pazarda satıyor", "pazarcılık yapıyor",),
    "soldier": ("orduda görev yaptı", "askerlik yaptı",),
}  # fmt: skip

EMPLOYMENT: dict[str, tuple[str, ...]] = {
    "unemployed": ("işsiz güçsüz", "boşta gezen", "mesleği olmayan", "işsiz", "işi olmayan", "çalışmayan", "işi gücü olmayan",),
    "retired": ("emekli",),
    "homeless": ("evsiz", "serseri",),
    "employed": ("kadrolu personel", "daimi personel", "sürekli kadroda", "kadrolu çalışan", "kadrolu",),
}  # fmt: skip

# Whether a court has convicted him before.
RECORD: dict[str, tuple[str, ...]] = {
    "convict": (
        "sabıkalı", "sabıkası var", "sabıka kaydı var", "birçok sabıkası",
    ),
    "clean": (
        "sabıkası yok", "sabıkasız", "sabıka kaydı yok", "sabıkası bulunmuyor", "sabıkası temiz",
        "hiç sabıkası",
    ),
}  # fmt: skip

# Whether somebody comes from abroad or is one of the place.
ORIGIN: dict[str, tuple[str, ...]] = {
    "alien": ("yabancı uyruklu", "yabancı ülke vatandaşı",),
    "citizen": ("cumhuriyet vatandaşı", "ülke vatandaşı",),
    "foreign": (
        "mülteci", "göçmen", "sığınmacı", "kaçak göçmen",
    ),
    "local": ("bu şehirde doğmuş", "bu ilçede doğmuş", "bu köyde doğmuş",
        "yerel halktan", "ilçe sakini", "bu köyden", "bu kasabadan", "köyün yerlisi",
        "kasabanın yerlisi",
    ),
}  # fmt: skip

RELATIONS: dict[str, tuple[str, ...]] = {
    "wife": ("karısı", "eşi",),
    "husband": ("kocası",),
    "mother": ("annesi",),
    "father": ("babası",),
    "sister": ("ablası", "kız kardeşi",),
    "brother": ("abisi", "ağabeyi", "erkek kardeşi",),
    "daughter": ("kızı",),
    "son": ("oğlu",),
    "cousin": ("kuzeni",),
    "nephew": ("yeğeni",),
    "uncle": ("amcası", "dayısı", "teyzesi", "halası",),
    "grandparent": ("dedesi", "ninesi",),
    "widow": ("dulu",),
    "partner": ("nişanlısı", "sevgilisi",),
    "single": ("bekâr", "bekar", "hiç evlenmedi",),
    "colleague": ("meslektaşı", "iş arkadaşı",),
    "neighbour": ("komşusu",),
    "friend": ("arkadaşı",),
}  # fmt: skip

# Nouns for a person of whom nothing else is said.
PERSON_NOUNS: tuple[str, ...] = tuple(
    """
    adam kadın kişi erkek genç vatandaş vatandaşı sakin sakini şüpheli zanlı sanık tutuklu
    gözaltındaki şahıs yabancı mahkum
    """.split()
)

# They make a country a citizenship.
CITIZENSHIP: tuple[str, ...] = tuple(
    "vatandaş vatandaşı vatandaşlığı uyruk uyruklu pasaport pasaportu".split()
)

# They make a place a home or an origin, which is no citizenship.
RESIDENCE: tuple[str, ...] = tuple("sakini doğumlu".split())

NEGATIONS: tuple[str, ...] = tuple("değil değildir değildi hiç asla hiçbir".split())

FORMER: tuple[str, ...] = tuple("eski sabık".split())

COPULAS: tuple[str, ...] = tuple("dır dir olarak çalışıyor çalışan idi olan".split())

PRONOUNS: tuple[str, ...] = tuple("o onun".split())

FIRST_PERSON: tuple[str, ...] = tuple("ben biz benim".split())

POSSESSIVES: tuple[str, ...] = tuple("onun benim".split())

# They say that two bearers of a name are two people.
NAMESAKES: tuple[str, ...] = (
    "adaşı", "aynı adlı", "isim benzerliği", "başka biri", "başka bir kişi",
)  # fmt: skip

# What follows says who the person shown is.
IDENTIFIED: tuple[str, ...] = (
    "olarak tanıdı", "olarak tanıdılar", "aslında", "gerçekte", "gerçek adı", "olduğu anlaşıldı",
    "olduğu ortaya çıktı", "videodaki", "görüntülerdeki",
)  # fmt: skip

FOOTAGE: tuple[str, ...] = tuple("video görüntü görüntüler kayıt fotoğraf".split())

# Nouns for who or what belongs to a body.
AFFILIATES: tuple[str, ...] = tuple(
    "gözlemcisi gözlemci muhabiri delegesi gönüllüsü çalışanı üyesi üye ajanı temsilcisi şubesi lideri elebaşı kolu".split()
)

# They say that two citizenships are held at once.
DUAL: tuple[str, ...] = (
    "çifte vatandaş", "çifte vatandaşlık",
)  # fmt: skip

# With a body and a person: he is none of its people.
NEVER_BELONGED: tuple[str, ...] = (
    "kimseyi göndermedi", "kimse göndermedi", "gözlemci göndermedi",
    "hiç çalışmadı", "çalışmadı", "çalışmıyor", "üyesi değil", "listede yok", "kayıtlı değil",
    "bağlantısı yok", "böyle biri yok",
)  # fmt: skip

# Who belongs to a body, or the list of them.
STAFF: tuple[str, ...] = (
    "listesi", "listesinde", "çalışanlar", "personel", "kadro", "üye", "redaksiyon",
)  # fmt: skip

# Of a body: nobody abroad has a part in it.
NOT_FOREIGN: tuple[str, ...] = (
    "yabancı ortağı yok", "yabancı sermaye yok", "yabancı katılım yok",
)  # fmt: skip

# One citizenship excludes every other.
NO_OTHER_CITIZENSHIP: tuple[str, ...] = (
    "başka vatandaşlığı yok",
)  # fmt: skip

WOMEN: tuple[str, ...] = tuple("kadın kız".split())
MEN: tuple[str, ...] = tuple("erkek adam".split())

# What follows is supposed, not told.
SUPPOSED: tuple[str, ...] = ("eğer", "olsaydı", "olmasaydı", "sanki", "sözde")

# Words that make a year of birth or an age a bound, before the number or ("or") behind it.
BOUNDS: dict[str, tuple[str, ...]] = {
    "year-or-before": ("yılından önce", "den önce", "dan önce", "ten önce", "tan önce", "öncesi", "veya öncesi"),
    "year-or-after": ("yılından sonra", "den sonra", "dan sonra", "ten sonra", "tan sonra", "sonrası", "veya sonrası"),
    "age-or-below": ("küçük", "altında", "altı"),
    "age-or-above": ("büyük", "üstünde", "üzerinde", "üstü"),
    "near": ("yaklaşık", "aşağı yukarı", "tahminen"),
}  # fmt: skip

# Words for a time of life, by the age that they mean.
AGES: dict[str, tuple[str, ...]] = {
    "10..19": ("ergen",),
    "..17": ("reşit olmayan",),
}  # fmt: skip
