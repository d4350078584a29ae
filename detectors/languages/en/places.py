"""English words for places: countries and their people, well-known cities, nouns and prepositions of place.

Country names and most city names are those of the Unicode CLDR (Unicode License v3), with common
other names added. Keys are ISO 3166-1 codes and the city ids of `detectors/languages/cities.py`.
"""

from __future__ import annotations

COUNTRIES: dict[str, tuple[str, ...]] = {
    "AD": ("Andorra",), "AE": ("United Arab Emirates", "UAE", "Emirates",), "AF": ("Afghanistan",),
    "AG": ("Antigua & Barbuda", "Antigua and Barbuda",), "AL": ("Albania",), "AM": ("Armenia",),
    "AO": ("Angola",), "AR": ("Argentina",), "AT": ("Austria",), "AU": ("Australia",), "AZ": ("Azerbaijan",),
    "BA": ("Bosnia & Herzegovina", "Bosnia and Herzegovina",), "BB": ("Barbados",), "BD": ("Bangladesh",),
    "BE": ("Belgium",), "BF": ("Burkina Faso",), "BG": ("Bulgaria",), "BH": ("Bahrain",), "BI": ("Burundi",),
    "BJ": ("Benin",), "BN": ("Brunei",), "BO": ("Bolivia",), "BR": ("Brazil",), "BS": ("Bahamas",),
    "BT": ("Bhutan",), "BW": ("Botswana",), "BY": ("Belarus", "Byelorussia",), "BZ": ("Belize",),
    "CA": ("Canada",), "CD": ("Congo - Kinshasa", "DR Congo",), "CF": ("Central African Republic",),
    "CG": ("Congo - Brazzaville",), "CH": ("Switzerland",), "CI": ("Côte d’Ivoire",), "CL": ("Chile",),
    "CM": ("Cameroon",), "CN": ("China",), "CO": ("Colombia",), "CR": ("Costa Rica",), "CU": ("Cuba",),
    "CV": ("Cape Verde",), "CY": ("Cyprus",), "CZ": ("Czechia", "Czech Republic",), "DE": ("Germany",),
    "DJ": ("Djibouti",), "DK": ("Denmark",), "DM": ("Dominica",), "DO": ("Dominican Republic",),
    "DZ": ("Algeria",), "EC": ("Ecuador",), "EE": ("Estonia",), "EG": ("Egypt",), "EH": ("Western Sahara",),
    "ER": ("Eritrea",), "ES": ("Spain",), "ET": ("Ethiopia",), "FI": ("Finland",), "FJ": ("Fiji",),
    "FM": ("Micronesia",), "FR": ("France",), "GA": ("Gabon",),
    "GB": ("United Kingdom", "Britain", "Great Britain", "UK", "England", "Scotland", "Wales", "Northern Ireland",),
    "GD": ("Grenada",), "GE": ("Georgia",), "GH": ("Ghana",), "GL": ("Greenland",), "GM": ("Gambia",),
    "GN": ("Guinea",), "GQ": ("Equatorial Guinea",), "GR": ("Greece",), "GT": ("Guatemala",),
    "GW": ("Guinea-Bissau",), "GY": ("Guyana",), "HK": ("Hong Kong SAR China", "Hong Kong",),
    "HN": ("Honduras",), "HR": ("Croatia",), "HT": ("Haiti",), "HU": ("Hungary",), "ID": ("Indonesia",),
    "IE": ("Ireland",), "IL": ("Israel",), "IN": ("India",), "IQ": ("Iraq",), "IR": ("Iran",),
    "IS": ("Iceland",), "IT": ("Italy",), "JM": ("Jamaica",), "JO": ("Jordan",), "JP": ("Japan",),
    "KE": ("Kenya",), "KG": ("Kyrgyzstan", "Kirghizia", "Kirgizia", "Kyrgyz Republic",), "KH": ("Cambodia",),
    "KI": ("Kiribati",), "KM": ("Comoros",), "KN": ("St. Kitts & Nevis", "St. Kitts and Nevis",),
    "KP": ("North Korea",), "KR": ("South Korea", "Korea",), "KW": ("Kuwait",), "KZ": ("Kazakhstan",),
    "LA": ("Laos",), "LB": ("Lebanon",), "LC": ("St. Lucia",), "LI": ("Liechtenstein",), "LK": ("Sri Lanka",),
    "LR": ("Liberia",), "LS": ("Lesotho",), "LT": ("Lithuania",), "LU": ("Luxembourg",), "LV": ("Latvia",),
    "LY": ("Libya",), "MA": ("Morocco",), "MC": ("Monaco",), "MD": ("Moldova",), "ME": ("Montenegro",),
    "MG": ("Madagascar",), "MH": ("Marshall Islands",), "MK": ("North Macedonia",), "ML": ("Mali",),
    "MM": ("Myanmar", "Burma",), "MN": ("Mongolia",), "MO": ("Macao SAR China", "Macau",),
    "MR": ("Mauritania",), "MT": ("Malta",), "MU": ("Mauritius",), "MV": ("Maldives",), "MW": ("Malawi",),
    "MX": ("Mexico",), "MY": ("Malaysia",), "MZ": ("Mozambique",), "NA": ("Namibia",), "NE": ("Niger",),
    "NG": ("Nigeria",), "NI": ("Nicaragua",), "NL": ("Netherlands", "Holland", "The Netherlands",),
    "NO": ("Norway",), "NP": ("Nepal",), "NR": ("Nauru",), "NZ": ("New Zealand",), "OM": ("Oman",),
    "PA": ("Panama",), "PE": ("Peru",), "PG": ("Papua New Guinea",), "PH": ("Philippines",),
    "PK": ("Pakistan",), "PL": ("Poland",), "PR": ("Puerto Rico",),
    "PS": ("Palestinian Territories", "Palestine",), "PT": ("Portugal",), "PW": ("Palau",),
    "PY": ("Paraguay",), "QA": ("Qatar",), "RO": ("Romania",), "RS": ("Serbia",),
    "RU": ("Russia", "Russian Federation",), "RW": ("Rwanda",), "SA": ("Saudi Arabia",),
    "SB": ("Solomon Islands",), "SC": ("Seychelles",), "SD": ("Sudan",), "SE": ("Sweden",),
    "SG": ("Singapore",), "SI": ("Slovenia",), "SK": ("Slovakia",), "SL": ("Sierra Leone",),
    "SM": ("San Marino",), "SN": ("Senegal",), "SO": ("Somalia",), "SR": ("Suriname",),
    "SS": ("South Sudan",), "ST": ("São Tomé & Príncipe", "São Tomé and Príncipe",), "SV": ("El Salvador",),
    "SY": ("Syria",), "SZ": ("Eswatini",), "TD": ("Chad",), "TG": ("Togo",), "TH": ("Thailand",),
    "TJ": ("Tajikistan",), "TL": ("Timor-Leste",), "TM": ("Turkmenistan",), "TN": ("Tunisia",),
    "TO": ("Tonga",), "TR": ("Türkiye", "Turkey",), "TT": ("Trinidad & Tobago", "Trinidad and Tobago",),
    "TV": ("Tuvalu",), "TW": ("Taiwan",), "TZ": ("Tanzania",), "UA": ("Ukraine",), "UG": ("Uganda",),
    "US": ("United States", "America", "the United States of America", "U.S.", "USA",), "UY": ("Uruguay",),
    "UZ": ("Uzbekistan",), "VA": ("Vatican City", "Vatican",),
    "VC": ("St. Vincent & Grenadines", "St. Vincent and Grenadines",), "VE": ("Venezuela",),
    "VN": ("Vietnam",), "VU": ("Vanuatu",), "WS": ("Samoa",), "XK": ("Kosovo",), "YE": ("Yemen",),
    "ZA": ("South Africa",), "ZM": ("Zambia",), "ZW": ("Zimbabwe",),
}  # fmt: skip

NATIONALITIES: dict[str, tuple[str, ...]] = {
    "AF": ("afghan", "afghani",), "AL": ("albanian",), "DZ": ("algerian",), "AM": ("armenian",),
    "AU": ("australian", "aussie",), "AT": ("austrian",), "AZ": ("azerbaijani", "azeri",),
    "BH": ("bahraini",), "BD": ("bangladeshi",), "BY": ("belarusian", "belarussian", "byelorussian",),
    "BE": ("belgian",), "BA": ("bosnian",), "BR": ("brazilian",), "BG": ("bulgarian",), "KH": ("cambodian",),
    "CA": ("canadian",), "CL": ("chilean",), "CN": ("chinese",), "CO": ("colombian",),
    "HR": ("croatian", "croat",), "CU": ("cuban",), "CY": ("cypriot",), "CZ": ("czech",),
    "DK": ("danish", "dane",), "EG": ("egyptian",), "EE": ("estonian",), "ET": ("ethiopian",),
    "FI": ("finnish", "finn",), "FR": ("french", "frenchman", "frenchwoman",), "GE": ("georgian",),
    "DE": ("german",), "GH": ("ghanaian",), "GR": ("greek",), "HU": ("hungarian",),
    "IS": ("icelandic", "icelander",), "IN": ("indian",), "ID": ("indonesian",),
    "IR": ("iranian", "persian",), "IQ": ("iraqi",), "IE": ("irish", "irishman",), "IL": ("israeli",),
    "IT": ("italian",), "JP": ("japanese",), "JO": ("jordanian",), "KZ": ("kazakh", "kazakhstani",),
    "KE": ("kenyan",), "KW": ("kuwaiti",), "KG": ("kyrgyz", "kirghiz", "kyrgyzstani",),
    "LA": ("lao", "laotian",), "LV": ("latvian",), "LB": ("lebanese",), "LY": ("libyan",),
    "LT": ("lithuanian",), "MY": ("malaysian",), "MX": ("mexican",), "MD": ("moldovan",),
    "MN": ("mongolian", "mongol",), "ME": ("montenegrin",), "MA": ("moroccan",), "MM": ("burmese",),
    "NP": ("nepalese", "nepali",), "NL": ("dutch", "dutchman", "dutchwoman",), "NZ": ("new zealander",),
    "NG": ("nigerian",), "KP": ("north korean",), "KR": ("south korean", "korean",), "MK": ("macedonian",),
    "NO": ("norwegian",), "OM": ("omani",), "PK": ("pakistani",), "PS": ("palestinian",), "PE": ("peruvian",),
    "PH": ("filipino", "philippine",), "PL": ("polish", "pole",), "PT": ("portuguese",), "QA": ("qatari",),
    "RO": ("romanian",), "RU": ("russian",), "SA": ("saudi",), "RS": ("serbian", "serb",),
    "SG": ("singaporean",), "SK": ("slovak", "slovakian",), "SI": ("slovenian", "slovene",),
    "SO": ("somali",), "ZA": ("south african",), "ES": ("spanish", "spaniard",), "LK": ("sri lankan",),
    "SD": ("sudanese",), "SE": ("swedish", "swede",), "CH": ("swiss",), "SY": ("syrian",),
    "TW": ("taiwanese",), "TJ": ("tajik", "tajikistani",), "TZ": ("tanzanian",), "TH": ("thai",),
    "TN": ("tunisian",), "TR": ("turkish", "turk",), "TM": ("turkmen",), "UA": ("ukrainian",),
    "AE": ("emirati",), "GB": ("british", "briton", "english", "englishman", "scottish", "welsh",),
    "US": ("american",), "UZ": ("uzbek",), "VE": ("venezuelan",), "VN": ("vietnamese",), "YE": ("yemeni",),
    "ZW": ("zimbabwean",),
}  # fmt: skip

CITIES: dict[str, tuple[str, ...]] = {
    "Abidjan": ("Abidjan",), "Abu-Dhabi": ("Abu Dhabi",), "Accra": ("Accra",), "Adana": ("Adana",),
    "Addis-Ababa": ("Addis Ababa",), "Adelaide": ("Adelaide",), "Aden": ("Aden",), "Ahvaz": ("Ahvaz",),
    "Aleppo": ("Aleppo",), "Alexandria": ("Alexandria",), "Algiers": ("Algiers",), "Almaty": ("Almaty",),
    "Amman": ("Amman",), "Amsterdam": ("Amsterdam",), "Anadyr": ("Anadyr",), "Anchorage": ("Anchorage",),
    "Andijan": ("Andijan",), "Ankara": ("Ankara",), "Antalya": ("Antalya",),
    "Antananarivo": ("Antananarivo",), "Aqtau": ("Aqtau",), "Aqtobe": ("Aqtobe",), "Ashgabat": ("Ashgabat",),
    "Astana": ("Astana", "Nur-Sultan",), "Astrakhan": ("Astrakhan",), "Asuncion": ("Asunción",),
    "Athens": ("Athens",), "Atyrau": ("Atyrau",), "Auckland": ("Auckland",), "Baghdad": ("Baghdad",),
    "Baku": ("Baku",), "Bamako": ("Bamako",), "Bandar-Abbas": ("Bandar Abbas",), "Bangkok": ("Bangkok",),
    "Bangui": ("Bangui",), "Banjul": ("Banjul",), "Barcelona": ("Barcelona",), "Barnaul": ("Barnaul",),
    "Basra": ("Basra",), "Batken": ("Batken",), "Batumi": ("Batumi",), "Beijing": ("Beijing", "Peking",),
    "Beirut": ("Beirut",), "Belgorod": ("Belgorod",), "Belgrade": ("Belgrade",), "Berlin": ("Berlin",),
    "Bishkek": ("Bishkek",), "Bissau": ("Bissau",), "Blantyre": ("Blantyre",), "Bogota": ("Bogota",),
    "Bratislava": ("Bratislava",), "Brazzaville": ("Brazzaville",), "Brest": ("Brest",),
    "Brisbane": ("Brisbane",), "Brussels": ("Brussels",), "Bucharest": ("Bucharest",),
    "Budapest": ("Budapest",), "Bujumbura": ("Bujumbura",), "Bukhara": ("Bukhara",), "Bursa": ("Bursa",),
    "Cairo": ("Cairo",), "Caracas": ("Caracas",), "Casablanca": ("Casablanca",),
    "Chelyabinsk": ("Chelyabinsk",), "Chengdu": ("Chengdu",), "Chernihiv": ("Chernihiv", "Chernigov",),
    "Chicago": ("Chicago",), "Chisinau": ("Chisinau",), "Chita": ("Chita",), "Chongqing": ("Chongqing",),
    "Colombo": ("Colombo",), "Conakry": ("Conakry",), "Copenhagen": ("Copenhagen",), "Dakar": ("Dakar",),
    "Damascus": ("Damascus",), "Dar-es-Salaam": ("Dar es Salaam",), "Delhi": ("Delhi", "New Delhi",),
    "Denver": ("Denver",), "Detroit": ("Detroit",), "Dhaka": ("Dhaka",), "Dili": ("Dili",),
    "Diyarbakir": ("Diyarbakir",), "Dnipro": ("Dnipro", "Dnepropetrovsk",), "Donetsk": ("Donetsk",),
    "Douala": ("Douala",), "Dubai": ("Dubai",), "Dublin": ("Dublin",), "Dushanbe": ("Dushanbe",),
    "Edmonton": ("Edmonton",), "El-Aaiun": ("El Aaiun",), "Erbil": ("Erbil",), "Eskisehir": ("Eskisehir",),
    "Frankfurt": ("Frankfurt",), "Freetown": ("Freetown",), "Gaborone": ("Gaborone",), "Gaza": ("Gaza",),
    "Gaziantep": ("Gaziantep",), "Geneva": ("Geneva",), "Gomel": ("Gomel",), "Grozny": ("Grozny",),
    "Guangzhou": ("Guangzhou",), "Hamburg": ("Hamburg",), "Hangzhou": ("Hangzhou",), "Harare": ("Harare",),
    "Havana": ("Havana",), "Hebron": ("Hebron",), "Helsinki": ("Helsinki",), "Herat": ("Herat",),
    "Hobart": ("Hobart",), "Homs": ("Homs",), "Hong-Kong": ("Hong Kong",), "Honolulu": ("Honolulu",),
    "Irkutsk": ("Irkutsk",), "Isfahan": ("Isfahan", "Esfahan",), "Islamabad": ("Islamabad",),
    "Istanbul": ("Istanbul",), "Ivano-Frankivsk": ("Ivano-Frankivsk",), "Izmir": ("Izmir",),
    "Jakarta": ("Jakarta",), "Jalal-Abad": ("Jalal-Abad",), "Jeddah": ("Jeddah",),
    "Jerusalem": ("Jerusalem",), "Johannesburg": ("Johannesburg",), "Juba": ("Juba",), "Kabul": ("Kabul",),
    "Kaliningrad": ("Kaliningrad",), "Kampala": ("Kampala",), "Kandahar": ("Kandahar",),
    "Karachi": ("Karachi",), "Karaganda": ("Karaganda", "Qaraghandy",), "Karaj": ("Karaj",),
    "Karakol": ("Karakol",), "Kashgar": ("Kashgar",), "Kayseri": ("Kayseri",), "Kazan": ("Kazan",),
    "Kerman": ("Kerman",), "Kermanshah": ("Kermanshah",), "Kharkiv": ("Kharkiv", "Kharkov",),
    "Khartoum": ("Khartoum",), "Kherson": ("Kherson",), "Khorog": ("Khorog",), "Khujand": ("Khujand",),
    "Kigali": ("Kigali",), "Kinshasa": ("Kinshasa",), "Kirov": ("Kirov",), "Konya": ("Konya",),
    "Krakow": ("Krakow", "Cracow",), "Krasnoyarsk": ("Krasnoyarsk",), "Kuala-Lumpur": ("Kuala Lumpur",),
    "Kyiv": ("Kyiv", "Kiev",), "La-Paz": ("La Paz",), "Lagos": ("Lagos",), "Lahore": ("Lahore",),
    "Lhasa": ("Lhasa",), "Libreville": ("Libreville",), "Lima": ("Lima",), "Lisbon": ("Lisbon",),
    "Ljubljana": ("Ljubljana",), "Lome": ("Lome",), "London": ("London",), "Los-Angeles": ("Los Angeles",),
    "Luanda": ("Luanda",), "Lubumbashi": ("Lubumbashi",), "Luhansk": ("Luhansk", "Lugansk",),
    "Lusaka": ("Lusaka",), "Lviv": ("Lviv", "Lvov",), "Madrid": ("Madrid",), "Magadan": ("Magadan",),
    "Makhachkala": ("Makhachkala",), "Malabo": ("Malabo",), "Managua": ("Managua",), "Manila": ("Manila",),
    "Maputo": ("Maputo",), "Mariupol": ("Mariupol",), "Maseru": ("Maseru",), "Mashhad": ("Mashhad",),
    "Mbabane": ("Mbabane",), "Mecca": ("Mecca",), "Melbourne": ("Melbourne",), "Mersin": ("Mersin",),
    "Mexico-City": ("Mexico City",), "Milan": ("Milan",), "Minsk": ("Minsk",), "Mogadishu": ("Mogadishu",),
    "Monrovia": ("Monrovia",), "Montevideo": ("Montevideo",), "Moscow": ("Moscow",), "Mosul": ("Mosul",),
    "Mumbai": ("Mumbai", "Bombay",), "Munich": ("Munich",), "Muscat": ("Muscat",), "Nairobi": ("Nairobi",),
    "Nanjing": ("Nanjing",), "Naryn": ("Naryn",), "Ndjamena": ("Ndjamena",), "New-York": ("New York",),
    "Niamey": ("Niamey",), "Ningbo": ("Ningbo",), "Nizhny-Novgorod": ("Nizhny Novgorod",),
    "Nouakchott": ("Nouakchott",), "Novokuznetsk": ("Novokuznetsk",), "Novosibirsk": ("Novosibirsk",),
    "Nukus": ("Nukus",), "Odesa": ("Odesa", "Odessa",), "Omsk": ("Omsk",), "Osh": ("Osh",), "Oslo": ("Oslo",),
    "Ouagadougou": ("Ouagadougou",), "Paramaribo": ("Paramaribo",), "Paris": ("Paris",),
    "Pavlodar": ("Pavlodar",), "Perth": ("Perth",), "Phnom-Penh": ("Phnom Penh",),
    "Podgorica": ("Podgorica",), "Poltava": ("Poltava",), "Port-Moresby": ("Port Moresby",),
    "Port-au-Prince": ("Port-au-Prince",), "Port-of-Spain": ("Port of Spain",), "Porto-Novo": ("Porto-Novo",),
    "Prague": ("Prague",), "Pyongyang": ("Pyongyang",), "Qom": ("Qom",), "Qostanay": ("Kostanay",),
    "Qyzylorda": ("Qyzylorda",), "Rasht": ("Rasht",), "Reykjavik": ("Reykjavik",), "Riga": ("Riga",),
    "Riyadh": ("Riyadh",), "Rome": ("Rome",), "Rostov": ("Rostov",), "Samara": ("Samara",),
    "Samarkand": ("Samarkand",), "Samsun": ("Samsun",), "Sanandaj": ("Sanandaj",),
    "Sao-Paulo": ("Sao Paulo",), "Sarajevo": ("Sarajevo",), "Saratov": ("Saratov",), "Semey": ("Semey",),
    "Seoul": ("Seoul",), "Shanghai": ("Shanghai",), "Shenzhen": ("Shenzhen",), "Shiraz": ("Shiraz",),
    "Shymkent": ("Shymkent",), "Simferopol": ("Simferopol",), "Skopje": ("Skopje",), "Sochi": ("Sochi",),
    "Sofia": ("Sofia",), "St-Johns": ("St. John’s",),
    "St-Petersburg": ("St Petersburg", "Saint Petersburg", "St. Petersburg", "Leningrad",),
    "Stockholm": ("Stockholm",), "Sydney": ("Sydney",), "Tabriz": ("Tabriz",), "Taipei": ("Taipei",),
    "Tallinn": ("Tallinn",), "Taraz": ("Taraz",), "Tashkent": ("Tashkent",), "Tbilisi": ("Tbilisi",),
    "Tegucigalpa": ("Tegucigalpa",), "Tehran": ("Tehran",), "Tel-Aviv": ("Tel Aviv",),
    "The-Hague": ("The Hague",), "Thimphu": ("Thimphu",), "Tianjin": ("Tianjin",), "Tirane": ("Tirane",),
    "Tokyo": ("Tokyo",), "Tomsk": ("Tomsk",), "Toronto": ("Toronto",), "Trabzon": ("Trabzon",),
    "Tripoli": ("Tripoli",), "Tunis": ("Tunis",), "Ukhta": ("Ukhta",), "Ulaanbaatar": ("Ulaanbaatar",),
    "Ulyanovsk": ("Ulyanovsk",), "Urmia": ("Urmia",), "Urumqi": ("Urumqi",), "Uzhhorod": ("Uzhhorod",),
    "Vaduz": ("Vaduz",), "Vancouver": ("Vancouver",), "Vienna": ("Vienna",), "Vientiane": ("Vientiane",),
    "Vilnius": ("Vilnius",), "Vladivostok": ("Vladivostok",), "Volgograd": ("Volgograd",),
    "Warsaw": ("Warsaw",), "Washington": ("Washington",), "Windhoek": ("Windhoek",),
    "Winnipeg": ("Winnipeg",), "Wuhan": ("Wuhan",), "Xian": ("Xi'an",), "Yakutsk": ("Yakutsk",),
    "Yazd": ("Yazd",), "Yekaterinburg": ("Yekaterinburg",), "Yerevan": ("Yerevan",), "Zagreb": ("Zagreb",),
    "Zahedan": ("Zahedan",), "Zaporizhzhia": ("Zaporizhzhia",), "Zhanaozen": ("Zhanaozen",),
    "Zurich": ("Zurich",),
}  # fmt: skip

PLACE_NOUNS: dict[str, tuple[str, ...]] = {
    "country": ("country", "republic", "kingdom", "homeland", "fatherland",), "capital": ("capital",),
    "region": ("province", "region", "oblast", "state", "prefecture", "county", "territory", "emirate", "governorate", "voivodeship", "canton",),
    "district": ("district", "raion", "rayon", "municipality", "borough", "arrondissement", "subdistrict",),
    "city": ("city", "town", "metropolis",),
    "village": ("village", "hamlet", "settlement", "aul", "township",),
    "quarter": ("quarter", "suburb", "suburbs", "neighbourhood", "neighborhood", "microdistrict", "outskirts",),
    "street": ("street", "avenue", "road", "lane", "row", "boulevard", "alley", "drive", "highway", "motorway", "prospect",),
    "square": ("square", "plaza",), "bridge": ("bridge", "viaduct", "overpass", "flyover",),
    "tunnel": ("tunnel", "underpass",),
    "port": ("port", "harbour", "harbor", "dock", "berth", "pier", "jetty",),
    "airport": ("airport", "airfield", "airstrip", "airbase", "aerodrome",),
    "station": ("station", "terminal", "depot", "stop", "halt",),
    "border": ("border", "frontier", "crossing", "checkpoint", "post", "line", "boundary",),
    "hospital": ("hospital", "clinic", "ward", "infirmary", "sanatorium",),
    "prison": ("prison", "jail", "gaol", "colony", "remand", "cell", "dungeon",),
    "school": ("school", "university", "academy", "college", "kindergarten", "conservatory",),
    "court": ("court", "courthouse", "courtroom",), "police": ("precinct",),
    "hotel": ("hotel", "inn", "hostel", "motel",),
    "home": ("home", "house", "flat", "apartment", "kitchen", "cellar", "basement", "courtyard", "yard", "dormitory",),
    "plant": ("plant", "factory", "mill", "refinery", "works", "workshop", "warehouse", "elevator", "foundry",),
    "mine": ("mine", "pit", "quarry", "colliery",),
    "camp": ("camp", "base", "barracks", "garrison", "polygon",),
    "market": ("market", "bazaar", "mall", "supermarket", "shop", "store",),
    "park": ("park", "garden", "reserve", "stadium", "arena",),
    "embankment": ("embankment", "quay", "waterfront", "promenade",),
    "river": ("river", "stream", "canal", "creek",), "lake": ("lake", "reservoir", "pond",),
    "sea": ("sea", "ocean", "gulf", "bay", "strait", "waters", "coast", "shore", "beach", "shoreline",),
    "mountain": ("mount", "mountain", "mountains", "hill", "hills", "range", "ridge", "peak", "pass", "gorge", "canyon", "valley", "plateau",),
    "forest": ("forest", "wood", "woods", "steppe", "desert",), "field": ("field", "meadow", "pasture",),
    "island": ("island", "isle", "peninsula",),
    "office": ("office", "headquarters", "ministry", "embassy", "consulate", "parliament", "studio", "hall", "theatre", "museum", "library",),
    "church": ("church", "mosque", "cathedral", "chapel", "monastery", "temple",),
}  # fmt: skip

PREPOSITIONS = tuple(
    "in at near from to into outside inside around across through towards toward within beyond off past via throughout leaving between below above beneath under behind opposite crossing".split()
)

# What a preposition says of its place: that it is there, goes there, comes from there, or deals with it.
SLOTS: dict[str, tuple[str, ...]] = {
    "in": ("in", "at", "near", "inside", "around", "across", "throughout", "within", "on", "outside", "off"),
    "to": ("to", "into", "towards", "toward", "for", "onto"),
    "from": ("from", "leave", "leaves", "left", "leaving"),
    "of": ("of",),
    "by": ("by", "with", "against", "between", "versus", "like", "than", "among", "over", "through", "via"),
}  # fmt: skip

# Words that open a place name of several words.
OPENERS = tuple(
    "Upper Lower New Old Little Great North South East West Mount Lake Cape Port Saint St Fort Bay".split()
)

# Where a border is what counts: on this side of it or on the other.
TERRITORY: dict[str, tuple[str, ...]] = {
    "home": (
        "our territory", "our soil", "our country", "inside the country", "in the country",
        "our side of the border", "our own soil", "national territory", "territorial sea",
        "territorial waters", "our waters", "within our borders", "our shore", "our coast",
    ),
    "abroad": (
        "abroad", "overseas", "foreign soil", "foreign country", "foreign territory",
        "neighbouring country", "across the frontier", "across the border", "beyond the border",
        "beyond the frontier", "beyond the boundary", "beyond the boundary stones", "outside the country",
        "outside our borders", "other side of the border", "other side's land", "other side's territory",
        "international waters", "high seas", "foreign waters", "another country", "over the border",
        "out of the country",
    ),
}  # fmt: skip

# Taking part from elsewhere.
REMOTE: tuple[str, ...] = (
    "by video", "by video link", "by videolink", "via video", "by telephone", "by phone", "remotely",
    "online", "by radio", "by letter", "over zoom", "via zoom", "by skype", "by satellite link",
    "virtually",
)  # fmt: skip

# Records and verbs of a stay over a time.
STAYS: tuple[str, ...] = (
    "admitted", "hospitalised", "hospitalized", "in hospital", "inpatient", "in custody", "in detention",
    "imprisoned", "remanded", "on remand", "held in", "was held", "behind bars", "under house arrest",
    "time sheets", "time sheet", "shift", "clock-in", "on duty", "present", "has not left", "had not left",
    "never left", "was at home", "stayed", "stay", "discharged", "ward",
    "was abroad", "registered guest", "checked in",
)  # fmt: skip

# Between a place and what contains it.
CONTAINED: tuple[str, ...] = (
    "in", "in the", "is in", "is in the", "lies in", "lies in the", "belongs to", "belongs to the",
    "part of", "is part of", "is a part of", "located in", "within", "outskirts of", "a suburb of",
    "a district of", "a village in", "a town in", "a city in",
)  # fmt: skip

# Between two names of one place.
RENAMED: tuple[str, ...] = (
    "was renamed", "renamed", "formerly", "now called", "now", "previously", "also known as", "known as",
    "old name of", "is today's", "today's",
)  # fmt: skip

# With two places: they are apart.
DISTANCES: tuple[str, ...] = (
    "kilometres", "kilometers", "kilometre", "km", "miles", "mile", "nautical miles", "hours away",
    "far from", "away from", "provinces inland", "provinces away", "inland", "hundred",
)  # fmt: skip

# Before a place that is no scene of the event: a seat, a birthplace, a destination.
NO_SCENE: tuple[str, ...] = (
    "said in", "said at", "told in", "announced in", "announced at", "reported from", "told reporters in", "told reporters outside", "spokesman in", "according to",
    "registered in", "registered at", "incorporated in", "born in", "native of", "citizen of", "seat in",
    "headquartered in", "based in", "transfer to", "transferred to", "flew to", "travelled to",
    "traveled to", "on the way to", "bound for", "heading to", "heading for", "left for", "evacuated to",
    "taken to", "resident of",
)  # fmt: skip

# Between the last two places of a list.
CONJUNCTIONS: tuple[str, ...] = (
    "and",
    "or",
    "&",
)

# Behind a place, which what follows is told to be in.
WHERE: tuple[str, ...] = ("where",)

# Before one place of several, and in a clause that tells of one more.
AMONG: tuple[str, ...] = (
    "including", "such as", "e.g.", "among them", "among others", "for example", "for instance",
)  # fmt: skip
ALSO: tuple[str, ...] = (
    "also", "another", "elsewhere", "too",
)  # fmt: skip

# Footage of a scene, which was shot in one place.
FILMED: tuple[str, ...] = (
    "filmed", "footage", "video", "recording", "clip", "behind the reporter", "reporter says, walking",
    "our crew", "camera crew", "photographs", "photograph", "photo", "images", "pictures", "on screen",
    "shot in", "in the frame", "frames", "geolocated", "geolocation", "this is", "these are",
)  # fmt: skip
