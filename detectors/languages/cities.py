"""In which country the cities of the word tables lie (ISO 3166-1), by city id.

Source: the zone-to-territory table of the IANA time zones as the Unicode CLDR gives it, with other
well-known cities added. Disputed places carry the code of that table and are compared with care:
a country is never inferred from them alone.
"""

from __future__ import annotations

COUNTRY_OF: dict[str, str] = {
    "Abidjan": "CI", "Abu-Dhabi": "AE", "Accra": "GH", "Adana": "TR", "Addis-Ababa": "ET", "Adelaide": "AU",
    "Aden": "YE", "Ahvaz": "IR", "Aleppo": "SY", "Alexandria": "EG", "Algiers": "DZ", "Almaty": "KZ",
    "Amman": "JO", "Amsterdam": "NL", "Anadyr": "RU", "Anchorage": "US", "Andijan": "UZ", "Ankara": "TR",
    "Antalya": "TR", "Antananarivo": "MG", "Aqtau": "KZ", "Aqtobe": "KZ", "Ashgabat": "TM", "Astana": "KZ",
    "Astrakhan": "RU", "Asuncion": "PY", "Athens": "GR", "Atyrau": "KZ", "Auckland": "NZ", "Baghdad": "IQ",
    "Baku": "AZ", "Bamako": "ML", "Bandar-Abbas": "IR", "Bangkok": "TH", "Bangui": "CF", "Banjul": "GM",
    "Barcelona": "ES", "Barnaul": "RU", "Basra": "IQ", "Batken": "KG", "Batumi": "GE", "Beijing": "CN",
    "Beirut": "LB", "Belgorod": "RU", "Belgrade": "RS", "Berlin": "DE", "Bishkek": "KG", "Bissau": "GW",
    "Blantyre": "MW", "Bogota": "CO", "Bratislava": "SK", "Brazzaville": "CG", "Brest": "BY",
    "Brisbane": "AU", "Brussels": "BE", "Bucharest": "RO", "Budapest": "HU", "Bujumbura": "BI",
    "Bukhara": "UZ", "Bursa": "TR", "Cairo": "EG", "Caracas": "VE", "Casablanca": "MA", "Chelyabinsk": "RU",
    "Chengdu": "CN", "Chernihiv": "UA", "Chicago": "US", "Chisinau": "MD", "Chita": "RU", "Chongqing": "CN",
    "Colombo": "LK", "Conakry": "GN", "Copenhagen": "DK", "Dakar": "SN", "Damascus": "SY",
    "Dar-es-Salaam": "TZ", "Delhi": "IN", "Denver": "US", "Detroit": "US", "Dhaka": "BD", "Dili": "TL",
    "Diyarbakir": "TR", "Dnipro": "UA", "Donetsk": "UA", "Douala": "CM", "Dubai": "AE", "Dublin": "IE",
    "Dushanbe": "TJ", "Edmonton": "CA", "El-Aaiun": "EH", "Erbil": "IQ", "Eskisehir": "TR", "Frankfurt": "DE",
    "Freetown": "SL", "Gaborone": "BW", "Gaza": "PS", "Gaziantep": "TR", "Geneva": "CH", "Gomel": "BY",
    "Grozny": "RU", "Guangzhou": "CN", "Hamburg": "DE", "Hangzhou": "CN", "Harare": "ZW", "Havana": "CU",
    "Hebron": "PS", "Helsinki": "FI", "Herat": "AF", "Hobart": "AU", "Homs": "SY", "Hong-Kong": "HK",
    "Honolulu": "US", "Irkutsk": "RU", "Isfahan": "IR", "Islamabad": "PK", "Istanbul": "TR",
    "Ivano-Frankivsk": "UA", "Izmir": "TR", "Jakarta": "ID", "Jalal-Abad": "KG", "Jeddah": "SA",
    "Jerusalem": "IL", "Johannesburg": "ZA", "Juba": "SS", "Kabul": "AF", "Kaliningrad": "RU",
    "Kampala": "UG", "Kandahar": "AF", "Karachi": "PK", "Karaganda": "KZ", "Karaj": "IR", "Karakol": "KG",
    "Kashgar": "CN", "Kayseri": "TR", "Kazan": "RU", "Kerman": "IR", "Kermanshah": "IR", "Kharkiv": "UA",
    "Khartoum": "SD", "Kherson": "UA", "Khorog": "TJ", "Khujand": "TJ", "Kigali": "RW", "Kinshasa": "CD",
    "Kirov": "RU", "Konya": "TR", "Krakow": "PL", "Krasnoyarsk": "RU", "Kuala-Lumpur": "MY", "Kyiv": "UA",
    "La-Paz": "BO", "Lagos": "NG", "Lahore": "PK", "Lhasa": "CN", "Libreville": "GA", "Lima": "PE",
    "Lisbon": "PT", "Ljubljana": "SI", "Lome": "TG", "London": "GB", "Los-Angeles": "US", "Luanda": "AO",
    "Lubumbashi": "CD", "Luhansk": "UA", "Lusaka": "ZM", "Lviv": "UA", "Madrid": "ES", "Magadan": "RU",
    "Makhachkala": "RU", "Malabo": "GQ", "Managua": "NI", "Manila": "PH", "Maputo": "MZ", "Mariupol": "UA",
    "Maseru": "LS", "Mashhad": "IR", "Mbabane": "SZ", "Mecca": "SA", "Melbourne": "AU", "Mersin": "TR",
    "Mexico-City": "MX", "Milan": "IT", "Minsk": "BY", "Mogadishu": "SO", "Monrovia": "LR",
    "Montevideo": "UY", "Moscow": "RU", "Mosul": "IQ", "Mumbai": "IN", "Munich": "DE", "Muscat": "OM",
    "Nairobi": "KE", "Nanjing": "CN", "Naryn": "KG", "Ndjamena": "TD", "New-York": "US", "Niamey": "NE",
    "Ningbo": "CN", "Nizhny-Novgorod": "RU", "Nouakchott": "MR", "Novokuznetsk": "RU", "Novosibirsk": "RU",
    "Nukus": "UZ", "Odesa": "UA", "Omsk": "RU", "Osh": "KG", "Oslo": "NO", "Ouagadougou": "BF",
    "Paramaribo": "SR", "Paris": "FR", "Pavlodar": "KZ", "Perth": "AU", "Phnom-Penh": "KH", "Podgorica": "ME",
    "Poltava": "UA", "Port-Moresby": "PG", "Port-au-Prince": "HT", "Port-of-Spain": "TT", "Porto-Novo": "BJ",
    "Prague": "CZ", "Pyongyang": "KP", "Qom": "IR", "Qostanay": "KZ", "Qyzylorda": "KZ", "Rasht": "IR",
    "Reykjavik": "IS", "Riga": "LV", "Riyadh": "SA", "Rome": "IT", "Rostov": "RU", "Samara": "RU",
    "Samarkand": "UZ", "Samsun": "TR", "Sanandaj": "IR", "Sao-Paulo": "BR", "Sarajevo": "BA", "Saratov": "RU",
    "Semey": "KZ", "Seoul": "KR", "Shanghai": "CN", "Shenzhen": "CN", "Shiraz": "IR", "Shymkent": "KZ",
    "Simferopol": "UA", "Skopje": "MK", "Sochi": "RU", "Sofia": "BG", "St-Johns": "CA", "St-Petersburg": "RU",
    "Stockholm": "SE", "Sydney": "AU", "Tabriz": "IR", "Taipei": "TW", "Tallinn": "EE", "Taraz": "KZ",
    "Tashkent": "UZ", "Tbilisi": "GE", "Tegucigalpa": "HN", "Tehran": "IR", "Tel-Aviv": "IL",
    "The-Hague": "NL", "Thimphu": "BT", "Tianjin": "CN", "Tirane": "AL", "Tokyo": "JP", "Tomsk": "RU",
    "Toronto": "CA", "Trabzon": "TR", "Tripoli": "LY", "Tunis": "TN", "Ukhta": "RU", "Ulaanbaatar": "MN",
    "Ulyanovsk": "RU", "Urmia": "IR", "Urumqi": "CN", "Uzhhorod": "UA", "Vaduz": "LI", "Vancouver": "CA",
    "Vienna": "AT", "Vientiane": "LA", "Vilnius": "LT", "Vladivostok": "RU", "Volgograd": "RU",
    "Warsaw": "PL", "Washington": "US", "Windhoek": "NA", "Winnipeg": "CA", "Wuhan": "CN", "Xian": "CN",
    "Yakutsk": "RU", "Yazd": "IR", "Yekaterinburg": "RU", "Yerevan": "AM", "Zagreb": "HR", "Zahedan": "IR",
    "Zaporizhzhia": "UA", "Zhanaozen": "KZ", "Zurich": "CH",
    "Abadan": "IR", "Adiyaman": "TR", "Afyonkarahisar": "TR", "Agadir": "MA", "Aksaray": "TR", "Amarah": "IQ",
    "Amasya": "TR", "Annaba": "DZ", "Aqaba": "JO", "Arak": "IR", "Aral": "KZ", "Ardabil": "IR", "Artvin": "TR",
    "Aswan": "EG", "Asyut": "EG", "Balikesir": "TR", "Balkhash": "KZ", "Balykchy": "KG", "Baotou": "CN",
    "Benghazi": "LY", "Berdiansk": "UA", "Bila-Tserkva": "UA", "Bingol": "TR", "Birjand": "IR", "Bitlis": "TR",
    "Bizerte": "TN", "Bojnord": "IR", "Boryspil": "UA", "Brovary": "UA", "Bushehr": "IR", "Canakkale": "TR",
    "Changchun": "CN", "Changsha": "CN", "Cherkasy": "UA", "Chernivtsi": "UA", "Cholpon-Ata": "KG",
    "Constantine": "DZ", "Corum": "TR", "Dalian": "CN", "Damietta": "EG", "Dammam": "SA", "Daraa": "SY",
    "Datong": "CN", "Deir-ez-Zor": "SY", "Denizli": "TR", "Dezful": "IR", "Dongguan": "CN", "Drohobych": "UA",
    "Edirne": "TR", "Ekibastuz": "KZ", "Elazig": "TR", "Eregli": "TR", "Erzincan": "TR", "Erzurum": "TR",
    "Fallujah": "IQ", "Foshan": "CN", "Fuzhou": "CN", "Gafsa": "TN", "Giresun": "TR", "Gorgan": "IR",
    "Guilin": "CN", "Guiyang": "CN", "Haikou": "CN", "Hakkari": "TR", "Hamadan": "IR", "Harbin": "CN",
    "Hatay": "TR", "Hefei": "CN", "Hodeidah": "YE", "Hohhot": "CN", "Hotan": "CN", "Idlib": "SY", "Igdir": "TR",
    "Ilam": "IR", "Irbid": "JO", "Isfana": "KG", "Iskenderun": "TR", "Ismailia": "EG", "Isparta": "TR",
    "Jinan": "CN", "Kahramanmaras": "TR", "Kairouan": "TN", "Kamianske": "UA", "Kara-Balta": "KG",
    "Kara-Suu": "KG", "Karaman": "TR", "Karbala": "IQ", "Kars": "TR", "Kashan": "IR", "Kastamonu": "TR",
    "Kentau": "KZ", "Khmelnytskyi": "UA", "Khorramabad": "IR", "Kirkuk": "IQ", "Kocaeli": "TR", "Kokshetau": "KZ",
    "Konaev": "KZ", "Kovel": "UA", "Koziatyn": "UA", "Kramatorsk": "UA", "Kremenchuk": "UA", "Kropyvnytskyi": "UA",
    "Kryvyi-Rih": "UA", "Kunming": "CN", "Kutahya": "TR", "Kyzyl-Kiya": "KG", "Lanzhou": "CN", "Latakia": "SY",
    "Luoyang": "CN", "Lutsk": "UA", "Luxor": "EG", "Mahabad": "IR", "Malatya": "TR", "Manisa": "TR",
    "Mansoura": "EG", "Mardin": "TR", "Marrakesh": "MA", "Meknes": "MA", "Melitopol": "UA", "Minya": "EG",
    "Misrata": "LY", "Mugla": "TR", "Mukachevo": "UA", "Mukalla": "YE", "Mus": "TR", "Mykolaiv": "UA",
    "Najaf": "IQ", "Nanchang": "CN", "Nanning": "CN", "Nasiriyah": "IQ", "Nevsehir": "TR", "Neyshabur": "IR",
    "Nikopol": "UA", "Nizhyn": "UA", "Oran": "DZ", "Oskemen": "KZ", "Osmaniye": "TR", "Oujda": "MA",
    "Pavlohrad": "UA", "Petropavl": "KZ", "Port-Said": "EG", "Qazvin": "IR", "Qingdao": "CN", "Ramadi": "IQ",
    "Raqqa": "SY", "Ridder": "KZ", "Rivne": "UA", "Rize": "TR", "Rudny": "KZ", "Sabha": "LY", "Sakarya": "TR",
    "Samarra": "IQ", "Sanliurfa": "TR", "Saqqez": "IR", "Semnan": "IR", "Setif": "DZ", "Sfax": "TN",
    "Shahrekord": "IR", "Shenyang": "CN", "Shijiazhuang": "CN", "Siirt": "TR", "Sirnak": "TR", "Sirte": "LY",
    "Sivas": "TR", "Sloviansk": "UA", "Sohag": "EG", "Soma": "TR", "Sousse": "TN", "Suez": "EG",
    "Sulaymaniyah": "IQ", "Sumy": "UA", "Suzhou": "CN", "Tabas": "IR", "Tabuk": "SA", "Taif": "SA",
    "Taiyuan": "CN", "Taiz": "YE", "Talas": "KG", "Taldykorgan": "KZ", "Tangier": "MA", "Tangshan": "CN",
    "Tanta": "EG", "Tartus": "SY", "Tekirdag": "TR", "Temirtau": "KZ", "Ternopil": "UA", "Tikrit": "IQ",
    "Tobruk": "LY", "Tokat": "TR", "Tokmok": "KG", "Tunceli": "TR", "Turkistan": "KZ", "Uman": "UA", "Uzgen": "KG",
    "Vinnytsia": "UA", "Wenzhou": "CN", "Wuxi": "CN", "Xiamen": "CN", "Xining": "CN", "Xuzhou": "CN",
    "Yantai": "CN", "Yinchuan": "CN", "Yozgat": "TR", "Zagazig": "EG", "Zanjan": "IR", "Zarqa": "JO",
    "Zhengzhou": "CN", "Zhezkazgan": "KZ", "Zhmerynka": "UA", "Zhuhai": "CN", "Zhytomyr": "UA", "Zibo": "CN",
    "Zonguldak": "TR",
}  # fmt: skip

# The cities above that are capitals of a country; every other one is none.
CAPITALS = frozenset(
    """Abidjan Abu-Dhabi Accra Addis-Ababa Algiers Amman Amsterdam Ankara Antananarivo Ashgabat Astana
    Asuncion Athens Baghdad Baku Bamako Bangkok Bangui Banjul Beijing Beirut Belgrade Berlin Bishkek
    Bissau Bogota Bratislava Brazzaville Brussels Bucharest Budapest Bujumbura Cairo Caracas Chisinau
    Colombo Conakry Copenhagen Dakar Damascus Dar-es-Salaam Delhi Dhaka Dili Dublin Dushanbe El-Aaiun
    Freetown Gaborone Harare Havana Helsinki Islamabad Jakarta Jerusalem Juba Kabul Kampala Khartoum
    Kigali Kinshasa Kuala-Lumpur Kyiv La-Paz Lagos Libreville Lima Lisbon Ljubljana Lome London Luanda
    Lusaka Madrid Malabo Managua Manila Maputo Maseru Mbabane Mexico-City Minsk Mogadishu Monrovia
    Montevideo Moscow Muscat Nairobi Ndjamena Niamey Nouakchott Oslo Ouagadougou Paramaribo Paris
    Phnom-Penh Podgorica Port-Moresby Port-au-Prince Port-of-Spain Porto-Novo Prague Pyongyang Reykjavik
    Riga Riyadh Rome Sarajevo Seoul Skopje Sofia Stockholm Taipei Tallinn Tashkent Tbilisi Tegucigalpa
    Tehran Tel-Aviv The-Hague Thimphu Tirane Tokyo Tripoli Tunis Ulaanbaatar Vaduz Vienna Vientiane
    Vilnius Warsaw Washington Windhoek""".split()
)
