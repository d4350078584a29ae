"""Foreign puppet-master story."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import MAMADSHOEVA, SCRIPTED

INDICATOR = Indicator(
    id="foreign_hand_narrative",
    title="Foreign puppet-master story",
    definition="The confession or its narrator puts the act down to a foreign state, a foreign "
    'service or "external forces".',
    why="It carries a message of foreign policy and recurs in cases from several countries.",
    strength="weak",
    families=("T",),
    gated=True,
    holder="case",
    cues=cues(
        "T",
        en="""
        financ*|fund*|paid|sponsor*|direct*|orchestrat*|coordinat*|controlled|order*|instruct*|organi*|guided|steered|masterminded|supported|plotted|money|sent ~4 from ~1 abroad|outside|overseas|foreign|the_west|washington|western
        trained|training|camp*|prepared|instructed ~5 abroad|outside|foreign|overseas|across_the_border|beyond
        unnamed|certain|hostile|western|foreign|enemy|unfriendly|neighbouring|neighboring|imperialist|zionist|overseas|external|outside ~2 state*|country|countries|power*|service*|intelligence|agenc*|embassy|embassies|diplomat*|government*|force*|handler*|curator*|master*|sponsor*|secret_service*|spymaster*|centre*|center*|special_services|patron*|paymaster*|ngo*|foundation*|organi*
        agent*|spy|spies|spied|spying|espionage|recruited|worked|working|mission|task*|order*|instruction*|behest|bidding|assignment|behalf|orders ~4 of|for|by|from|on ~3 foreign|hostile|western|enemy|cia|mossad|mi6|sbu|fsb|intelligence|secret_service|special_service*
        cia|mossad|mi6|soros|pentagon|state_department
        from ~1 abroad|outside|overseas ~3 direct*|order*|instruct*|financ*|fund*|coordinat*|control*
        external|outside|foreign ~1 force*|interference|meddling|enem*|hand|hands|masters|influence
        puppet*|fifth_column
        """,
        ru="""
        финансир*|спонсир*|оплач*|управля*|координир*|руковод*|деньги|направля*|организов*|указани*|команд*|приказ* ~4 из-за ~1 границы|рубежа|океана
        из-за ~1 рубежа|границы|океана ~4 финансир*|спонсир*|управля*|координир*|руковод*|деньги|направля*|указани*|поступа*|команд*
        куратор*|заказчик*|хозя*|покровител*|спонсор*|вдохновител* ~2 из-за ~1 рубежа|границы|океана
        обуч*|подготов*|тренир*|лагер* ~5 за_рубежом|за_границей|заграниц*|иностранн*|зарубежн*|в_лагер*
        иностранн*|западн*|зарубежн*|вражеск*|враждебн*|внешн*|недружествен*|украинск*|американск*|британск*|некоей|неназванн*|сопредельн* ~2 разведк*|спецслужб*|куратор*|сил*|государств*|стран*|хозя*|покровител*|заказчик*|центр*|посольств*|организаци*|фонд*|агент*|вмешательств*|враг*|эмиссар*
        по ~2 заданию|указке|поручению|приказу|заказу|наводке ~3 иностранн*|западн*|зарубежн*|вражеск*|внешн*|разведк*|спецслужб*|сбу|цру|моссад*|украинск*|куратор*|запада|госдеп*
        агент*|шпион*|завербован*|шпионил* ~4 иностранн*|западн*|зарубежн*|разведк*|спецслужб*|цру|моссад*|сбу
        цру|моссад*|ми-6|госдеп*|пятой_колонн*|пятая_колонна|марионет*|кукловод*
        внешн* ~1 сил*|враг*|вмешательств*|управлени*
        боевик* ~3 обучен*|подготовлен* ~3 за
        """,
        uk="""
        фінансу*|оплачу*|керу*|координу* ~4 з-за_кордону|закордон*|іноземн*
        з-за_кордону ~4 фінансу*|керу*|координу*|гроші|вказівк*
        навча*|підготов*|табор* ~5 за_кордоном|закордон*|іноземн*
        іноземн*|західн*|зовнішн*|ворож* ~2 розвідк*|спецслужб*|куратор*|сил*|держав*|агент*
        за ~2 завданням|вказівкою|наказом ~3 іноземн*|розвідк*|спецслужб*|куратор*
        """,
        kk="""
        шетел*|сырттан|сыртқы|батыс* ~4 қаржылан*|қаржы*|барлау*|арнайы_қызмет*|куратор*|күш*|тапсырма*|лагер*|дайындық*|басқар*
        шетел ~3 лагер* ~3 дайында*
        """,
        ky="""
        чет_өлкө*|чет_элдик*|сырттан|тышкы|батыш* ~4 каржылан*|каржы*|чалгын*|атайын_кызмат*|куратор*|күч*|тапшырма*|лагер*|даярд*|башкар*
        """,
        fa="""
        خارج*|بیگانه*|غربی*|دشمن* ~4 سرویس*|اطلاعات*|حمایت*|آموزش*|پول*|هدایت*|دستور*|کشور*|جاسوس*
        موساد|سیا|سرویسهای_بیگانه|عوامل_خارجی|دستهای_خارجی|منافقین|صهیونیست*
        از_خارج|خارج_از_کشور ~5 هدایت*|آموزش*|پول*|تامین*
        آموزش* ~4 در ~2 خارج|اسراییل|اردوگاه*
        """,
        zh="""
        境外|国外|外国|西方|海外|敌对 ~4 势力|情报|间谍|机构|组织|资金|资助|指使|训练|操纵|反华
        受 ~6 境外|外国|西方 ~6 指使|资助|训练
        外部势力|反华势力|黑手|间谍机构|中情局|摩萨德
        """,
        ar="""
        جهات|قوى|أجهزه|دوله|دول|مخابرات|استخبارات ~2 أجنبي*|خارجي*|غربي*|معادي*
        تمويل|ممول*|مول* ~4 خارج*|أجنبي*|الخارج
        موساد|مخابرات_أجنبيه|مؤامره_خارجيه|أياد_خارجيه|عملاء
        تدرب*|تدريب* ~4 خارج|معسكر*|أجنبي*
        بتوجيه|بأوامر|بتكليف ~3 خارج|أجنبي*|مخابرات|استخبارات
        """,
        tr="""
        yabancı|dış|batılı|düşman ~2 istihbarat*|güç*|servis*|ülke*|devlet*|ajan*|odak*|mihrak*
        yurt_dışı* ~4 finanse*|yönet*|talimat*|eğit*|kamp*|para*
        dış_güçler*|dış_mihrak*|mossad|cia
        """,
    ),
    guards=guards(
        en="""
        S: no|not|without|never ~2 foreign|outside|external ~2 involvement|link*|interference|role|hand
        S: foreign ~1 minister|ministry|trade|aid|investment|currency|policy|exchange|tourist*|language*|loan*
        declared|humanitarian ~2 aid|grant
        S: in|before court ~8 proven|proved|evidence
        """,
        ru="""
        S: иностранн* ~1 дел|инвестиц*|валют*|турист*|язык*|помощ*|студент*
        S: не ~2 иностранн*|внешн* ~2 вмешательств*|след*|участи*
        гуманитарн* помощ*
        """,
        uk="""
        S: міністр* закордонних_справ
        """,
        fa="""
        S: وزیر_خارجه|وزیر_امور_خارجه|گردشگر*
        """,
        zh="""
        S: 外国游客|外国投资|外交部长|外国留学生
        """,
        ar="""
        S: وزير_الخارجيه|استثمار*|سياح
        """,
        tr="""
        S: dışişleri|yabancı_turist*|yabancı_yatırım*
        """,
    ),
    must_not_fire=(
        "Ordinary foreign news and declared aid.",
        "Somebody found no foreign involvement.",
        "A proven case reported from court.",
    ),
    references=(SCRIPTED, MAMADSHOEVA),
)
