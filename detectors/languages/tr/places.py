"""Turkish words for places: countries and their people, well-known cities, nouns and prepositions of place.

Country names and most city names are those of the Unicode CLDR (Unicode License v3), with common
other names added. Keys are ISO 3166-1 codes and the city ids of `detectors/languages/cities.py`.
"""

from __future__ import annotations

COUNTRIES: dict[str, tuple[str, ...]] = {
    "AD": ("Andorra",), "AE": ("Birleşik Arap Emirlikleri", "BAE",), "AF": ("Afganistan",),
    "AG": ("Antigua ve Barbuda",), "AL": ("Arnavutluk",), "AM": ("Ermenistan",), "AO": ("Angola",),
    "AR": ("Arjantin",), "AT": ("Avusturya",), "AU": ("Avustralya",), "AZ": ("Azerbaycan",),
    "BA": ("Bosna-Hersek",), "BB": ("Barbados",), "BD": ("Bangladeş",), "BE": ("Belçika",),
    "BF": ("Burkina Faso",), "BG": ("Bulgaristan",), "BH": ("Bahreyn",), "BI": ("Burundi",), "BJ": ("Benin",),
    "BN": ("Brunei",), "BO": ("Bolivya",), "BR": ("Brezilya",), "BS": ("Bahamalar",), "BT": ("Butan",),
    "BW": ("Botsvana",), "BY": ("Belarus",), "BZ": ("Belize",), "CA": ("Kanada",), "CD": ("Kongo - Kinşasa",),
    "CF": ("Orta Afrika Cumhuriyeti",), "CG": ("Kongo - Brazavil",), "CH": ("İsviçre",),
    "CI": ("Côte d’Ivoire",), "CL": ("Şili",), "CM": ("Kamerun",), "CN": ("Çin",), "CO": ("Kolombiya",),
    "CR": ("Kosta Rika",), "CU": ("Küba",), "CV": ("Cabo Verde",), "CY": ("Kıbrıs",),
    "CZ": ("Çekya", "Çek Cumhuriyeti",), "DE": ("Almanya",), "DJ": ("Cibuti",), "DK": ("Danimarka",),
    "DM": ("Dominika",), "DO": ("Dominik Cumhuriyeti",), "DZ": ("Cezayir",), "EC": ("Ekvador",),
    "EE": ("Estonya",), "EG": ("Mısır",), "EH": ("Batı Sahra",), "ER": ("Eritre",), "ES": ("İspanya",),
    "ET": ("Etiyopya",), "FI": ("Finlandiya",), "FJ": ("Fiji",), "FM": ("Mikronezya",), "FR": ("Fransa",),
    "GA": ("Gabon",), "GB": ("Birleşik Krallık", "İngiltere", "Britanya", "Kuzey İrlanda",), "GD": ("Grenada",),
    "GE": ("Gürcistan",), "GH": ("Gana",), "GL": ("Grönland",), "GM": ("Gambiya",), "GN": ("Gine",),
    "GQ": ("Ekvator Ginesi",), "GR": ("Yunanistan",), "GT": ("Guatemala",), "GW": ("Gine-Bissau",),
    "GY": ("Guyana",), "HK": ("Çin Hong Kong ÖİB", "Hong Kong",), "HN": ("Honduras",), "HR": ("Hırvatistan",),
    "HT": ("Haiti",), "HU": ("Macaristan",), "ID": ("Endonezya",), "IE": ("İrlanda",), "IL": ("İsrail",),
    "IN": ("Hindistan",), "IQ": ("Irak",), "IR": ("İran",), "IS": ("İzlanda",), "IT": ("İtalya",),
    "JM": ("Jamaika",), "JO": ("Ürdün",), "JP": ("Japonya",), "KE": ("Kenya",), "KG": ("Kırgızistan",),
    "KH": ("Kamboçya",), "KI": ("Kiribati",), "KM": ("Komorlar",), "KN": ("Saint Kitts ve Nevis",),
    "KP": ("Kuzey Kore",), "KR": ("Güney Kore",), "KW": ("Kuveyt",), "KZ": ("Kazakistan",), "LA": ("Laos",),
    "LB": ("Lübnan",), "LC": ("Saint Lucia",), "LI": ("Liechtenstein",), "LK": ("Sri Lanka",),
    "LR": ("Liberya",), "LS": ("Lesotho",), "LT": ("Litvanya",), "LU": ("Lüksemburg",), "LV": ("Letonya",),
    "LY": ("Libya",), "MA": ("Fas",), "MC": ("Monako",), "MD": ("Moldova",), "ME": ("Karadağ",),
    "MG": ("Madagaskar",), "MH": ("Marshall Adaları",), "MK": ("Kuzey Makedonya",), "ML": ("Mali",),
    "MM": ("Myanmar",), "MN": ("Moğolistan",), "MO": ("Çin Makao ÖİB",), "MR": ("Moritanya",),
    "MT": ("Malta",), "MU": ("Mauritius",), "MV": ("Maldivler",), "MW": ("Malavi",), "MX": ("Meksika",),
    "MY": ("Malezya",), "MZ": ("Mozambik",), "NA": ("Namibya",), "NE": ("Nijer",), "NG": ("Nijerya",),
    "NI": ("Nikaragua",), "NL": ("Hollanda",), "NO": ("Norveç",), "NP": ("Nepal",), "NR": ("Nauru",),
    "NZ": ("Yeni Zelanda",), "OM": ("Umman",), "PA": ("Panama",), "PE": ("Peru",), "PG": ("Papua Yeni Gine",),
    "PH": ("Filipinler",), "PK": ("Pakistan",), "PL": ("Polonya",), "PR": ("Porto Riko",),
    "PS": ("Filistin Bölgeleri", "Filistin",), "PT": ("Portekiz",), "PW": ("Palau",), "PY": ("Paraguay",),
    "QA": ("Katar",), "RO": ("Romanya",), "RS": ("Sırbistan",), "RU": ("Rusya",), "RW": ("Ruanda",),
    "SA": ("Suudi Arabistan",), "SB": ("Solomon Adaları",), "SC": ("Seyşeller",), "SD": ("Sudan",),
    "SE": ("İsveç",), "SG": ("Singapur",), "SI": ("Slovenya",), "SK": ("Slovakya",), "SL": ("Sierra Leone",),
    "SM": ("San Marino",), "SN": ("Senegal",), "SO": ("Somali",), "SR": ("Surinam",), "SS": ("Güney Sudan",),
    "ST": ("Sao Tome ve Principe",), "SV": ("El Salvador",), "SY": ("Suriye",), "SZ": ("Esvatini",),
    "TD": ("Çad",), "TG": ("Togo",), "TH": ("Tayland",), "TJ": ("Tacikistan",), "TL": ("Timor-Leste",),
    "TM": ("Türkmenistan",), "TN": ("Tunus",), "TO": ("Tonga",), "TR": ("Türkiye",),
    "TT": ("Trinidad ve Tobago",), "TV": ("Tuvalu",), "TW": ("Tayvan",), "TZ": ("Tanzanya",),
    "UA": ("Ukrayna",), "UG": ("Uganda",), "US": ("Amerika Birleşik Devletleri", "ABD", "Amerika",),
    "UY": ("Uruguay",), "UZ": ("Özbekistan",), "VA": ("Vatikan",), "VC": ("Saint Vincent ve Grenadinler",),
    "VE": ("Venezuela",), "VN": ("Vietnam",), "VU": ("Vanuatu",), "WS": ("Samoa",), "XK": ("Kosova",),
    "YE": ("Yemen",), "ZA": ("Güney Afrika",), "ZM": ("Zambiya",), "ZW": ("Zimbabve",),
}  # fmt: skip

NATIONALITIES: dict[str, tuple[str, ...]] = {
    "AF": ("afgan",), "AL": ("arnavut",), "AM": ("ermeni", "ermenistanlı",), "AZ": ("azeri", "azerbaycanlı",),
    "AT": ("avusturyalı",), "BE": ("belçikalı",), "BG": ("bulgar",), "BY": ("belaruslu",),
    "CA": ("kanadalı",), "CN": ("çinli",), "CZ": ("çek",), "DE": ("alman",), "DK": ("danimarkalı",),
    "EG": ("mısırlı",), "ES": ("ispanyol",), "FR": ("fransız",), "GE": ("gürcü",),
    "GB": ("ingiliz", "britanyalı",), "GR": ("yunan", "yunanlı",), "HU": ("macar",),
    "IN": ("hintli", "hindistanlı",), "IR": ("iranlı",), "IQ": ("ıraklı",), "IL": ("israilli",),
    "IT": ("italyan",), "JP": ("japon",), "JO": ("ürdünlü",), "KZ": ("kazak", "kazakistanlı",),
    "KG": ("kırgız", "kırgızistanlı",), "KW": ("kuveytli",), "LB": ("lübnanlı",), "LY": ("libyalı",),
    "MD": ("moldovalı",), "MN": ("moğol",), "NL": ("hollandalı",), "NO": ("norveçli",), "PK": ("pakistanlı",),
    "PS": ("filistinli",), "PL": ("polonyalı",), "QA": ("katarlı",), "RO": ("rumen", "romanyalı",),
    "RU": ("rus",), "SA": ("suudi",), "RS": ("sırp",), "SE": ("isveçli",), "CH": ("isviçreli",),
    "SO": ("somalili",), "SY": ("suriyeli",), "TJ": ("tacik", "tacikistanlı",), "TM": ("türkmen",),
    "TR": ("türk", "türkiyeli",), "UA": ("ukraynalı",), "US": ("amerikalı", "abd'li",), "UZ": ("özbek",),
    "YE": ("yemenli",), "KR": ("koreli",),
}  # fmt: skip

CITIES: dict[str, tuple[str, ...]] = {
    "Abu-Dhabi": ("Abu Dabi",), "Accra": ("Akra",), "Adana": ("Adana",), "Aleppo": ("Halep",),
    "Alexandria": ("İskenderiye",), "Algiers": ("Cezayir",), "Almaty": ("Almatı",), "Anadyr": ("Anadır",),
    "Ankara": ("Ankara",), "Antalya": ("Antalya",), "Aqtau": ("Aktav",), "Aqtobe": ("Aktöbe",),
    "Ashgabat": ("Aşkabat",), "Astana": ("Astana", "Nur-Sultan",), "Astrakhan": ("Astrahan",),
    "Asuncion": ("Asunción",), "Athens": ("Atina",), "Atyrau": ("Atırav",), "Baghdad": ("Bağdat",),
    "Baku": ("Bakü",), "Barcelona": ("Barselona",), "Basra": ("Basra",), "Batumi": ("Batum",),
    "Beijing": ("Pekin",), "Beirut": ("Beyrut",), "Belgrade": ("Belgrad",), "Bishkek": ("Bişkek",),
    "Brazzaville": ("Brazzavil",), "Brussels": ("Brüksel",), "Bucharest": ("Bükreş",),
    "Budapest": ("Budapeşte",), "Bukhara": ("Buhara",), "Bursa": ("Bursa",), "Cairo": ("Kahire",),
    "Casablanca": ("Kazablanka",), "Chisinau": ("Kişinev",), "Chita": ("Çita",), "Colombo": ("Kolombo",),
    "Conakry": ("Konakri",), "Copenhagen": ("Kopenhag",), "Damascus": ("Şam",),
    "Dar-es-Salaam": ("Darüsselam",), "Delhi": ("Yeni Delhi",), "Dhaka": ("Dakka",),
    "Diyarbakir": ("Diyarbakır",), "Donetsk": ("Donetsk",), "Dubai": ("Dubai",), "Dushanbe": ("Duşanbe",),
    "El-Aaiun": ("Layun",), "Erbil": ("Erbil",), "Eskisehir": ("Eskişehir",), "Frankfurt": ("Frankfurt",),
    "Gaza": ("Gazze",), "Gaziantep": ("Gaziantep",), "Geneva": ("Cenevre",), "Guangzhou": ("Guangzhou",),
    "Hamburg": ("Hamburg",), "Hebron": ("El Halil",), "Homs": ("Humus",), "Hong-Kong": ("Hong Kong",),
    "Honolulu": ("Honolulu",), "Irkutsk": ("İrkutsk",), "Isfahan": ("İsfahan",), "Islamabad": ("İslamabad",),
    "Istanbul": ("İstanbul",), "Izmir": ("İzmir",), "Jakarta": ("Cakarta",), "Jalal-Abad": ("Celalabad",),
    "Jeddah": ("Cidde",), "Jerusalem": ("Kudüs",), "Juba": ("Cuba",), "Kabul": ("Kabil",),
    "Karachi": ("Karaçi",), "Karaganda": ("Karaganda",), "Kashgar": ("Kaşgar",), "Kayseri": ("Kayseri",),
    "Kazan": ("Kazan",), "Kharkiv": ("Harkiv",), "Khartoum": ("Hartum",), "Kinshasa": ("Kinşasa",),
    "Konya": ("Konya",), "Kyiv": ("Kiev", "Kyiv",), "Libreville": ("Librevil",), "Lisbon": ("Lizbon",),
    "London": ("Londra",), "Lviv": ("Lviv",), "Mariupol": ("Mariupol",), "Mashhad": ("Meşhed",),
    "Mecca": ("Mekke",), "Mersin": ("Mersin",), "Milan": ("Milano",), "Minsk": ("Minsk",),
    "Mogadishu": ("Mogadişu",), "Moscow": ("Moskova",), "Mosul": ("Musul",), "Munich": ("Münih",),
    "Muscat": ("Maskat",), "Odesa": ("Odessa",), "Osh": ("Oş",), "Prague": ("Prag",),
    "Qostanay": ("Kostanay",), "Qyzylorda": ("Kızılorda",), "Riyadh": ("Riyad",), "Rome": ("Roma",),
    "Samarkand": ("Semerkand",), "Samsun": ("Samsun",), "Sarajevo": ("Saraybosna",), "Seoul": ("Seul",),
    "Shanghai": ("Şanghay",), "Shenzhen": ("Shenzhen",), "Shiraz": ("Şiraz",), "Shymkent": ("Çimkent",),
    "Skopje": ("Üsküp",), "Sochi": ("Soçi",), "Sofia": ("Sofya",), "St-Johns": ("St. John’s",),
    "St-Petersburg": ("Sankt-Peterburg", "St. Petersburg",), "Stockholm": ("Stokholm",),
    "Sydney": ("Sidney",), "Tabriz": ("Tebriz",), "Tashkent": ("Taşkent",), "Tbilisi": ("Tiflis",),
    "Tehran": ("Tahran",), "Tel-Aviv": ("Tel Aviv",), "The-Hague": ("Lahey",), "Tirane": ("Tiran",),
    "Trabzon": ("Trabzon",), "Tripoli": ("Trablus",), "Tunis": ("Tunus",), "Ulaanbaatar": ("Ulan Batur",),
    "Urumqi": ("Urumçi",), "Vienna": ("Viyana",), "Warsaw": ("Varşova",), "Washington": ("Washington",),
    "Wuhan": ("Wuhan",), "Yerevan": ("Erivan",), "Zurich": ("Zürih",),
    "Sivas": ("Sivas",), "Erzincan": ("Erzincan",), "Erzurum": ("Erzurum",), "Malatya": ("Malatya",),
    "Kocaeli": ("Kocaeli",), "Sakarya": ("Sakarya",), "Tekirdag": ("Tekirdağ",), "Edirne": ("Edirne",),
    "Canakkale": ("Çanakkale",), "Balikesir": ("Balıkesir",), "Manisa": ("Manisa",), "Denizli": ("Denizli",),
    "Mugla": ("Muğla",), "Isparta": ("Isparta",), "Afyonkarahisar": ("Afyonkarahisar",), "Kutahya": ("Kütahya",),
    "Zonguldak": ("Zonguldak",), "Kastamonu": ("Kastamonu",), "Corum": ("Çorum",), "Amasya": ("Amasya",),
    "Tokat": ("Tokat",), "Giresun": ("Giresun",), "Rize": ("Rize",), "Artvin": ("Artvin",), "Kars": ("Kars",),
    "Igdir": ("Iğdır",), "Mus": ("Muş",), "Bitlis": ("Bitlis",), "Siirt": ("Siirt",), "Sirnak": ("Şırnak",),
    "Mardin": ("Mardin",), "Sanliurfa": ("Şanlıurfa",), "Adiyaman": ("Adıyaman",),
    "Kahramanmaras": ("Kahramanmaraş",), "Hatay": ("Hatay",), "Osmaniye": ("Osmaniye",), "Elazig": ("Elazığ",),
    "Bingol": ("Bingöl",), "Tunceli": ("Tunceli",), "Hakkari": ("Hakkari",), "Yozgat": ("Yozgat",),
    "Nevsehir": ("Nevşehir",), "Aksaray": ("Aksaray",), "Karaman": ("Karaman",), "Soma": ("Soma",),
    "Eregli": ("Ereğli",), "Iskenderun": ("İskenderun",),
}  # fmt: skip

PLACE_NOUNS: dict[str, tuple[str, ...]] = {
    "country": ("ülke", "cumhuriyet", "vatan",), "capital": ("başkent",),
    "region": ("il", "eyalet", "bölge", "vilayet",), "district": ("ilçe",),
    "city": ("şehir", "kent", "şehri", "kenti",), "village": ("köy", "köyü", "kasaba", "belde",),
    "quarter": ("mahalle", "mahallesi", "semt", "varoş",),
    "street": ("cadde", "caddesi", "sokak", "sokağı", "bulvar", "bulvarı", "yol", "yolu", "otoyol", "otoyolu", "karayolu",),
    "square": ("meydan", "meydanı",), "bridge": ("köprü", "köprüsü", "viyadük", "viyadüğü",),
    "tunnel": ("tünel", "tüneli",), "port": ("liman", "limanı", "iskele", "iskelesi",),
    "airport": ("havalimanı", "havaalanı",),
    "station": ("istasyon", "istasyonu", "gar", "garı", "otogar", "otogarı", "terminal", "terminali", "durak", "durağı",),
    "border": ("sınır", "sınırı", "kapı", "kapısı",),
    "hospital": ("hastane", "hastanesi", "klinik", "kliniği",),
    "prison": ("cezaevi", "hapishane", "hapishanesi",),
    "school": ("okul", "okulu", "üniversite", "üniversitesi", "lise", "lisesi",),
    "court": ("mahkeme", "mahkemesi", "adliye", "adliyesi",), "hotel": ("otel", "oteli",),
    "home": ("ev", "evi", "daire", "dairesi",),
    "plant": ("fabrika", "fabrikası", "depo", "deposu", "rafineri",),
    "mine": ("maden", "madeni", "ocak", "ocağı",),
    "camp": ("kamp", "kampı", "kışla", "kışlası", "üs", "üssü",),
    "market": ("pazar", "pazarı", "çarşı", "çarşısı",), "park": ("park", "parkı", "stadyum", "stadyumu",),
    "river": ("nehir", "nehri", "ırmak", "ırmağı", "çay", "çayı", "dere", "deresi",),
    "lake": ("göl", "gölü", "baraj", "barajı",),
    "sea": ("deniz", "denizi", "körfez", "körfezi", "sahil", "sahili",),
    "mountain": ("dağ", "dağı", "vadi", "vadisi",), "forest": ("orman", "ormanı",),
    "office": ("bina", "binası", "büro", "elçilik", "elçiliği",),
    "church": ("cami", "camii", "kilise", "kilisesi",),
}  # fmt: skip

PREPOSITIONS = tuple("".split())

# Words that open a place name of several words.
OPENERS = tuple("".split())

# Where a border is what counts: on this side of it or on the other.
TERRITORY: dict[str, tuple[str, ...]] = {
    "home": (
        "ülke içinde", "topraklarımızda", "topraklarımız", "karasuları", "karasularımız",
        "sınırlarımız içinde",
    ),
    "abroad": (
        "yurt dışında", "yurtdışında", "yurt dışı", "yurtdışı", "ülke dışında", "sınırın öte yanında",
        "sınırın ötesinde", "uluslararası sularda", "yabancı ülkede",
    ),
}  # fmt: skip

# Taking part from elsewhere.
REMOTE: tuple[str, ...] = (
    "görüntülü", "video bağlantısıyla", "telefonla", "uzaktan", "çevrim içi", "internet üzerinden",
)  # fmt: skip

# Records and verbs of a stay over a time.
STAYS: tuple[str, ...] = (
    "hastanede yatıyordu", "hastanede yattı", "hastanedeydi", "tutukluydu", "cezaevindeydi",
    "gözaltındaydı", "ev hapsinde", "vardiyadaydı", "vardiya", "taburcu", "ülkeden çıkmadı", "işteydi",
)  # fmt: skip

# Between a place and what contains it.
CONTAINED: tuple[str, ...] = (
    "içinde", "bağlı",
)  # fmt: skip

# Between two names of one place.
RENAMED: tuple[str, ...] = (
    "eski adıyla", "eski adı", "şimdiki",
)  # fmt: skip

# With two places: they are apart.
DISTANCES: tuple[str, ...] = (
    "kilometre", "km", "uzakta", "ötede",
)  # fmt: skip

# Before a place that is no scene of the event: a seat, a birthplace, a destination.
NO_SCENE: tuple[str, ...] = (
    "kayıtlı", "doğumlu", "sevk edildi",
)  # fmt: skip

# Between the last two places of a list.
CONJUNCTIONS: tuple[str, ...] = (
    "ve",
    "ile",
)

# Before one place of several, and in a clause that tells of one more.
AMONG: tuple[str, ...] = (
    "dahil", "örneğin", "bunların arasında",
)  # fmt: skip
ALSO: tuple[str, ...] = (
    "ayrıca", "başka", "diğer",
)  # fmt: skip

# Footage of a scene, which was shot in one place.
FILMED: tuple[str, ...] = (
    "görüntü", "görüntüler", "görüntülerde", "video", "videoda", "fotoğraf", "çekildi", "çekilen", "kare",
)  # fmt: skip
