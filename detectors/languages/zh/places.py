"""Chinese words for places: countries and their people, well-known cities, nouns and prepositions of place.

Country names and most city names are those of the Unicode CLDR (Unicode License v3), with common
other names added. Keys are ISO 3166-1 codes and the city ids of `detectors/languages/cities.py`.
"""

from __future__ import annotations

COUNTRIES: dict[str, tuple[str, ...]] = {
    "AD": ("安道尔",), "AE": ("阿拉伯联合酋长国", "阿联酋",), "AF": ("阿富汗",), "AG": ("安提瓜和巴布达",), "AL": ("阿尔巴尼亚",),
    "AM": ("亚美尼亚",), "AO": ("安哥拉",), "AR": ("阿根廷",), "AT": ("奥地利",), "AU": ("澳大利亚",), "AZ": ("阿塞拜疆",),
    "BA": ("波斯尼亚和黑塞哥维那",), "BB": ("巴巴多斯",), "BD": ("孟加拉国",), "BE": ("比利时",), "BF": ("布基纳法索",),
    "BG": ("保加利亚",), "BH": ("巴林",), "BI": ("布隆迪",), "BJ": ("贝宁",), "BN": ("文莱",), "BO": ("玻利维亚",),
    "BR": ("巴西",), "BS": ("巴哈马",), "BT": ("不丹",), "BW": ("博茨瓦纳",), "BY": ("白俄罗斯",), "BZ": ("伯利兹",),
    "CA": ("加拿大",), "CD": ("刚果",), "CF": ("中非共和国",), "CG": ("刚果",), "CH": ("瑞士",), "CI": ("科特迪瓦",),
    "CL": ("智利",), "CM": ("喀麦隆",), "CN": ("中国", "中华人民共和国",), "CO": ("哥伦比亚",), "CR": ("哥斯达黎加",), "CU": ("古巴",),
    "CV": ("佛得角",), "CY": ("塞浦路斯",), "CZ": ("捷克",), "DE": ("德国",), "DJ": ("吉布提",), "DK": ("丹麦",),
    "DM": ("多米尼克",), "DO": ("多米尼加共和国",), "DZ": ("阿尔及利亚",), "EC": ("厄瓜多尔",), "EE": ("爱沙尼亚",), "EG": ("埃及",),
    "EH": ("西撒哈拉",), "ER": ("厄立特里亚",), "ES": ("西班牙",), "ET": ("埃塞俄比亚",), "FI": ("芬兰",), "FJ": ("斐济",),
    "FM": ("密克罗尼西亚",), "FR": ("法国",), "GA": ("加蓬",), "GB": ("英国", "英格兰", "北爱尔兰",), "GD": ("格林纳达",), "GE": ("格鲁吉亚",),
    "GH": ("加纳",), "GL": ("格陵兰",), "GM": ("冈比亚",), "GN": ("几内亚",), "GQ": ("赤道几内亚",), "GR": ("希腊",),
    "GT": ("危地马拉",), "GW": ("几内亚比绍",), "GY": ("圭亚那",), "HK": ("香港",), "HN": ("洪都拉斯",), "HR": ("克罗地亚",),
    "HT": ("海地",), "HU": ("匈牙利",), "ID": ("印度尼西亚",), "IE": ("爱尔兰",), "IL": ("以色列",), "IN": ("印度",),
    "IQ": ("伊拉克",), "IR": ("伊朗",), "IS": ("冰岛",), "IT": ("意大利",), "JM": ("牙买加",), "JO": ("约旦",),
    "JP": ("日本",), "KE": ("肯尼亚",), "KG": ("吉尔吉斯斯坦", "吉尔吉斯",), "KH": ("柬埔寨",), "KI": ("基里巴斯",), "KM": ("科摩罗",),
    "KN": ("圣基茨和尼维斯",), "KP": ("朝鲜",), "KR": ("韩国",), "KW": ("科威特",), "KZ": ("哈萨克斯坦", "哈萨克",), "LA": ("老挝",),
    "LB": ("黎巴嫩",), "LC": ("圣卢西亚",), "LI": ("列支敦士登",), "LK": ("斯里兰卡",), "LR": ("利比里亚",), "LS": ("莱索托",),
    "LT": ("立陶宛",), "LU": ("卢森堡",), "LV": ("拉脱维亚",), "LY": ("利比亚",), "MA": ("摩洛哥",), "MC": ("摩纳哥",),
    "MD": ("摩尔多瓦",), "ME": ("黑山",), "MG": ("马达加斯加",), "MH": ("马绍尔群岛",), "MK": ("北马其顿",), "ML": ("马里",),
    "MM": ("缅甸",), "MN": ("蒙古",), "MO": ("澳门",), "MR": ("毛里塔尼亚",), "MT": ("马耳他",), "MU": ("毛里求斯",),
    "MV": ("马尔代夫",), "MW": ("马拉维",), "MX": ("墨西哥",), "MY": ("马来西亚",), "MZ": ("莫桑比克",), "NA": ("纳米比亚",),
    "NE": ("尼日尔",), "NG": ("尼日利亚",), "NI": ("尼加拉瓜",), "NL": ("荷兰",), "NO": ("挪威",), "NP": ("尼泊尔",),
    "NR": ("瑙鲁",), "NZ": ("新西兰",), "OM": ("阿曼",), "PA": ("巴拿马",), "PE": ("秘鲁",), "PG": ("巴布亚新几内亚",),
    "PH": ("菲律宾",), "PK": ("巴基斯坦",), "PL": ("波兰",), "PR": ("波多黎各",), "PS": ("巴勒斯坦领土", "巴勒斯坦",),
    "PT": ("葡萄牙",), "PW": ("帕劳",), "PY": ("巴拉圭",), "QA": ("卡塔尔",), "RO": ("罗马尼亚",), "RS": ("塞尔维亚",),
    "RU": ("俄罗斯", "俄国", "俄",), "RW": ("卢旺达",), "SA": ("沙特阿拉伯",), "SB": ("所罗门群岛",), "SC": ("塞舌尔",),
    "SD": ("苏丹",), "SE": ("瑞典",), "SG": ("新加坡",), "SI": ("斯洛文尼亚",), "SK": ("斯洛伐克",), "SL": ("塞拉利昂",),
    "SM": ("圣马力诺",), "SN": ("塞内加尔",), "SO": ("索马里",), "SR": ("苏里南",), "SS": ("南苏丹",), "ST": ("圣多美和普林西比",),
    "SV": ("萨尔瓦多",), "SY": ("叙利亚",), "SZ": ("斯威士兰",), "TD": ("乍得",), "TG": ("多哥",), "TH": ("泰国",),
    "TJ": ("塔吉克斯坦",), "TL": ("东帝汶",), "TM": ("土库曼斯坦",), "TN": ("突尼斯",), "TO": ("汤加",), "TR": ("土耳其",),
    "TT": ("特立尼达和多巴哥",), "TV": ("图瓦卢",), "TW": ("台湾",), "TZ": ("坦桑尼亚",), "UA": ("乌克兰",), "UG": ("乌干达",),
    "US": ("美国", "美利坚合众国",), "UY": ("乌拉圭",), "UZ": ("乌兹别克斯坦",), "VA": ("梵蒂冈",), "VC": ("圣文森特和格林纳丁斯",),
    "VE": ("委内瑞拉",), "VN": ("越南",), "VU": ("瓦努阿图",), "WS": ("萨摩亚",), "XK": ("科索沃",), "YE": ("也门",),
    "ZA": ("南非",), "ZM": ("赞比亚",), "ZW": ("津巴布韦",),
}  # fmt: skip

NATIONALITIES: dict[str, tuple[str, ...]] = {}

CITIES: dict[str, tuple[str, ...]] = {
    "Abidjan": ("阿比让",), "Abu-Dhabi": ("阿布扎比",), "Accra": ("阿克拉",), "Addis-Ababa": ("亚的斯亚贝巴",),
    "Adelaide": ("阿德莱德",), "Aden": ("亚丁",), "Aleppo": ("阿勒颇",), "Alexandria": ("亚历山大",), "Algiers": ("阿尔及尔",),
    "Almaty": ("阿拉木图",), "Amman": ("安曼",), "Amsterdam": ("阿姆斯特丹",), "Anadyr": ("阿纳德尔",),
    "Anchorage": ("安克雷奇",), "Ankara": ("安卡拉",), "Antananarivo": ("安塔那那利佛",), "Aqtau": ("阿克套",),
    "Aqtobe": ("阿克托别",), "Ashgabat": ("阿什哈巴德",), "Astana": ("阿斯塔纳", "努尔苏丹",), "Astrakhan": ("阿斯特拉罕",),
    "Asuncion": ("亚松森",), "Athens": ("雅典",), "Atyrau": ("阿特劳",), "Auckland": ("奥克兰",), "Baghdad": ("巴格达",),
    "Baku": ("巴库",), "Bamako": ("巴马科",), "Bangkok": ("曼谷",), "Bangui": ("班吉",), "Banjul": ("班珠尔",),
    "Barcelona": ("巴塞罗那",), "Barnaul": ("巴尔瑙尔",), "Beijing": ("北京",), "Beirut": ("贝鲁特",),
    "Belgrade": ("贝尔格莱德",), "Berlin": ("柏林",), "Bishkek": ("比什凯克",), "Bissau": ("比绍",), "Blantyre": ("布兰太尔",),
    "Bogota": ("波哥大",), "Bratislava": ("布拉迪斯拉发",), "Brazzaville": ("布拉柴维尔",), "Brisbane": ("布里斯班",),
    "Brussels": ("布鲁塞尔",), "Bucharest": ("布加勒斯特",), "Budapest": ("布达佩斯",), "Bujumbura": ("布琼布拉",),
    "Bukhara": ("布哈拉",), "Cairo": ("开罗",), "Caracas": ("加拉加斯",), "Casablanca": ("卡萨布兰卡",), "Chengdu": ("成都",),
    "Chicago": ("芝加哥",), "Chisinau": ("基希讷乌",), "Chita": ("赤塔",), "Chongqing": ("重庆",), "Colombo": ("科伦坡",),
    "Conakry": ("科纳克里",), "Copenhagen": ("哥本哈根",), "Dakar": ("达喀尔",), "Damascus": ("大马士革",),
    "Dar-es-Salaam": ("达累斯萨拉姆",), "Delhi": ("新德里",), "Denver": ("丹佛",), "Detroit": ("底特律",), "Dhaka": ("达卡",),
    "Dili": ("帝力",), "Donetsk": ("顿涅茨克",), "Douala": ("杜阿拉",), "Dubai": ("迪拜",), "Dublin": ("都柏林",),
    "Dushanbe": ("杜尚别",), "Edmonton": ("埃德蒙顿",), "El-Aaiun": ("阿尤恩",), "Frankfurt": ("法兰克福",),
    "Freetown": ("弗里敦",), "Gaborone": ("哈博罗内",), "Gaza": ("加沙",), "Geneva": ("日内瓦",), "Guangzhou": ("广州",),
    "Hamburg": ("汉堡",), "Hangzhou": ("杭州",), "Harare": ("哈拉雷",), "Havana": ("哈瓦那",), "Hebron": ("希伯伦",),
    "Helsinki": ("赫尔辛基",), "Hobart": ("霍巴特",), "Hong-Kong": ("香港",), "Honolulu": ("檀香山",),
    "Irkutsk": ("伊尔库茨克",), "Isfahan": ("伊斯法罕",), "Islamabad": ("伊斯兰堡",), "Istanbul": ("伊斯坦布尔",),
    "Izmir": ("伊兹密尔",), "Jakarta": ("雅加达",), "Jerusalem": ("耶路撒冷",), "Johannesburg": ("约翰内斯堡",),
    "Juba": ("朱巴",), "Kabul": ("喀布尔",), "Kaliningrad": ("加里宁格勒",), "Kampala": ("坎帕拉",), "Karachi": ("卡拉奇",),
    "Karaganda": ("卡拉干达",), "Kashgar": ("喀什",), "Kharkiv": ("哈尔科夫",), "Khartoum": ("喀土穆",),
    "Kigali": ("基加利",), "Kinshasa": ("金沙萨",), "Kirov": ("基洛夫",), "Krasnoyarsk": ("克拉斯诺亚尔斯克",),
    "Kuala-Lumpur": ("吉隆坡",), "Kyiv": ("基辅",), "La-Paz": ("拉巴斯",), "Lagos": ("拉各斯",), "Lahore": ("拉合尔",),
    "Lhasa": ("拉萨",), "Libreville": ("利伯维尔",), "Lima": ("利马",), "Lisbon": ("里斯本",), "Ljubljana": ("卢布尔雅那",),
    "Lome": ("洛美",), "London": ("伦敦",), "Los-Angeles": ("洛杉矶",), "Luanda": ("罗安达",), "Lubumbashi": ("卢本巴希",),
    "Lusaka": ("卢萨卡",), "Lviv": ("利沃夫",), "Madrid": ("马德里",), "Magadan": ("马加丹",), "Malabo": ("马拉博",),
    "Managua": ("马那瓜",), "Manila": ("马尼拉",), "Maputo": ("马普托",), "Mariupol": ("马里乌波尔",), "Maseru": ("马塞卢",),
    "Mashhad": ("马什哈德",), "Mbabane": ("姆巴巴纳",), "Mecca": ("麦加",), "Melbourne": ("墨尔本",),
    "Mexico-City": ("墨西哥城",), "Milan": ("米兰",), "Minsk": ("明斯克",), "Mogadishu": ("摩加迪沙",),
    "Monrovia": ("蒙罗维亚",), "Montevideo": ("蒙得维的亚",), "Moscow": ("莫斯科",), "Mosul": ("摩苏尔",), "Mumbai": ("孟买",),
    "Munich": ("慕尼黑",), "Muscat": ("马斯喀特",), "Nairobi": ("内罗毕",), "Nanjing": ("南京",), "Ndjamena": ("恩贾梅纳",),
    "New-York": ("纽约",), "Niamey": ("尼亚美",), "Ningbo": ("宁波",), "Nouakchott": ("努瓦克肖特",),
    "Novokuznetsk": ("新库兹涅茨克",), "Novosibirsk": ("新西伯利亚",), "Odesa": ("敖德萨",), "Omsk": ("鄂木斯克",),
    "Osh": ("奥什",), "Oslo": ("奥斯陆",), "Ouagadougou": ("瓦加杜古",), "Paramaribo": ("帕拉马里博",), "Paris": ("巴黎",),
    "Perth": ("珀斯",), "Phnom-Penh": ("金边",), "Podgorica": ("波德戈里察",), "Port-Moresby": ("莫尔兹比港",),
    "Port-au-Prince": ("太子港",), "Port-of-Spain": ("西班牙港",), "Porto-Novo": ("波多诺伏",), "Prague": ("布拉格",),
    "Pyongyang": ("平壤",), "Qostanay": ("库斯塔奈",), "Qyzylorda": ("克孜洛尔达",), "Reykjavik": ("雷克雅未克",),
    "Riga": ("里加",), "Riyadh": ("利雅得",), "Rome": ("罗马",), "Samara": ("萨马拉",), "Samarkand": ("撒马尔罕",),
    "Sao-Paulo": ("圣保罗",), "Sarajevo": ("萨拉热窝",), "Saratov": ("萨拉托夫",), "Seoul": ("首尔",), "Shanghai": ("上海",),
    "Shenzhen": ("深圳",), "Shiraz": ("设拉子",), "Shymkent": ("奇姆肯特",), "Simferopol": ("辛菲罗波尔",),
    "Skopje": ("斯科普里",), "Sochi": ("索契",), "Sofia": ("索非亚",), "St-Johns": ("圣约翰斯",),
    "St-Petersburg": ("圣彼得堡",), "Stockholm": ("斯德哥尔摩",), "Sydney": ("悉尼",), "Tabriz": ("大不里士",),
    "Taipei": ("台北",), "Tallinn": ("塔林",), "Tashkent": ("塔什干",), "Tbilisi": ("第比利斯",),
    "Tegucigalpa": ("特古西加尔巴",), "Tehran": ("德黑兰",), "Tel-Aviv": ("特拉维夫",), "The-Hague": ("海牙",),
    "Thimphu": ("廷布",), "Tianjin": ("天津",), "Tirane": ("地拉那",), "Tokyo": ("东京",), "Tomsk": ("托木斯克",),
    "Toronto": ("多伦多",), "Tripoli": ("的黎波里",), "Tunis": ("突尼斯",), "Ulaanbaatar": ("乌兰巴托",),
    "Ulyanovsk": ("乌里扬诺夫斯克",), "Urumqi": ("乌鲁木齐",), "Vaduz": ("瓦杜兹",), "Vancouver": ("温哥华",),
    "Vienna": ("维也纳",), "Vientiane": ("万象",), "Vilnius": ("维尔纽斯",), "Vladivostok": ("符拉迪沃斯托克",),
    "Volgograd": ("伏尔加格勒",), "Warsaw": ("华沙",), "Washington": ("华盛顿",), "Windhoek": ("温得和克",),
    "Winnipeg": ("温尼伯",), "Wuhan": ("武汉",), "Xian": ("西安",), "Yakutsk": ("雅库茨克",),
    "Yekaterinburg": ("叶卡捷琳堡",), "Yerevan": ("埃里温",), "Zagreb": ("萨格勒布",), "Zhanaozen": ("扎瑙津",),
    "Zurich": ("苏黎世",),
    "Lanzhou": ("兰州",), "Xining": ("西宁",), "Kunming": ("昆明",), "Guiyang": ("贵阳",), "Nanning": ("南宁",),
    "Hefei": ("合肥",), "Jinan": ("济南",), "Taiyuan": ("太原",), "Changsha": ("长沙",), "Fuzhou": ("福州",),
    "Xiamen": ("厦门",), "Zhengzhou": ("郑州",), "Shijiazhuang": ("石家庄",), "Shenyang": ("沈阳",), "Changchun": ("长春",),
    "Dalian": ("大连",), "Qingdao": ("青岛",), "Suzhou": ("苏州",), "Wuxi": ("无锡",), "Hohhot": ("呼和浩特",),
    "Yinchuan": ("银川",), "Haikou": ("海口",), "Nanchang": ("南昌",), "Harbin": ("哈尔滨",), "Hotan": ("和田",),
    "Dongguan": ("东莞",), "Foshan": ("佛山",), "Wenzhou": ("温州",), "Zhuhai": ("珠海",), "Tangshan": ("唐山",),
    "Luoyang": ("洛阳",), "Xuzhou": ("徐州",), "Yantai": ("烟台",), "Baotou": ("包头",), "Datong": ("大同",),
    "Guilin": ("桂林",), "Zibo": ("淄博",),
}  # fmt: skip

PLACE_NOUNS: dict[str, tuple[str, ...]] = {
    "country": ("国", "共和国",), "capital": ("首都",), "region": ("省", "自治区", "州",), "district": ("县", "区", "旗",),
    "city": ("市",), "village": ("村", "镇", "乡", "庄",), "quarter": ("小区", "社区", "郊区",),
    "street": ("路", "街", "大街", "大道", "公路", "高速", "胡同", "巷",), "square": ("广场",), "bridge": ("桥", "大桥",),
    "tunnel": ("隧道",), "port": ("港", "港口", "码头",), "airport": ("机场",), "station": ("车站", "火车站", "站",),
    "border": ("边境", "口岸", "边界",), "hospital": ("医院", "诊所",), "prison": ("监狱", "看守所",),
    "school": ("学校", "大学", "中学", "小学", "学院",), "court": ("法院",), "hotel": ("酒店", "宾馆", "饭店",),
    "home": ("家", "家中", "住宅", "公寓",), "plant": ("工厂", "厂", "仓库",), "mine": ("矿", "煤矿",),
    "camp": ("营地", "基地",), "market": ("市场", "商场",), "park": ("公园", "体育馆", "体育场",), "river": ("河", "江", "溪",),
    "lake": ("湖", "水库",), "sea": ("海", "湾", "海滩",), "mountain": ("山", "山谷",), "forest": ("森林",),
    "island": ("岛",), "office": ("大楼", "办公室", "使馆", "大使馆",), "church": ("教堂", "寺", "清真寺",),
}  # fmt: skip

PREPOSITIONS = tuple("在 于 从 到 往 抵达 前往 离开 飞往 赴 位于 来自".split())

# What a preposition says of its place: that it is there, goes there, comes from there, or deals with it.
SLOTS: dict[str, tuple[str, ...]] = {
    "in": ("在", "于", "位于"),
    "to": ("到", "往", "前往", "飞往", "抵达", "赴"),
    "from": ("从", "由", "来自", "离开"),
    "by": ("对", "与", "和", "向"),
}  # fmt: skip

# Words that open a place name of several words.
OPENERS = tuple("".split())

# Where a border is what counts: on this side of it or on the other.
TERRITORY: dict[str, tuple[str, ...]] = {
    "home": (
        "境内", "国内", "我国境内", "我方领土", "领海",
    ),
    "abroad": (
        "境外", "国外", "海外", "边境另一侧", "外国领土", "公海", "国际水域",
    ),
}  # fmt: skip

# Taking part from elsewhere.
REMOTE: tuple[str, ...] = (
    "视频连线", "通过视频", "电话", "远程", "线上", "在线", "网络",
)  # fmt: skip

# Records and verbs of a stay over a time.
STAYS: tuple[str, ...] = (
    "住院", "在押", "被关押", "羁押", "软禁", "值班", "上班", "考勤", "没有离开", "未离开", "出境记录", "入境记录",
)  # fmt: skip

# Between a place and what contains it.
CONTAINED: tuple[str, ...] = (
    "位于", "属于", "在",
)  # fmt: skip

# Between two names of one place.
RENAMED: tuple[str, ...] = (
    "原名", "旧称", "现名", "更名为", "改名为", "又名", "即",
)  # fmt: skip

# With two places: they are apart.
DISTANCES: tuple[str, ...] = (
    "公里", "千米", "里外",
)  # fmt: skip

# Before a place that is no scene of the event: a seat, a birthplace, a destination.
NO_SCENE: tuple[str, ...] = (
    "注册于", "出生于", "送往", "转往", "前往", "飞往", "籍贯",
)  # fmt: skip

# Between the last two places of a list.
CONJUNCTIONS: tuple[str, ...] = (
    "和",
    "及",
    "以及",
    "或",
    "与",
    "、",
)

# Before one place of several, and in a clause that tells of one more.
AMONG: tuple[str, ...] = (
    "包括", "例如", "比如",
)  # fmt: skip
ALSO: tuple[str, ...] = (
    "其他", "另", "也在",
)  # fmt: skip

# Footage of a scene, which was shot in one place.
FILMED: tuple[str, ...] = (
    "视频", "画面", "拍摄", "镜头", "照片", "录像",
)  # fmt: skip
