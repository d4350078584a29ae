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
        обуч*|подготов*|тренир*|лагер* ~5 за_рубежом|за_границей|заграниц*|иностранн*|зарубежн*|в_лагер*
        иностранн*|западн*|зарубежн*|вражеск*|враждебн*|внешн*|недружествен*|украинск*|американск*|британск*|некоей|неназванн*|сопредельн* ~2 разведк*|спецслужб*|куратор*|сил*|государств*|стран*|хозя*|покровител*|заказчик*|центр*|посольств*|организаци*|фонд*|агент*|вмешательств*|враг*|эмиссар*
        по ~2 заданию|указке|поручению|приказу|заказу|наводке ~3 иностранн*|западн*|зарубежн*|вражеск*|внешн*|разведк*|спецслужб*|сбу|цру|моссад*|украинск*|куратор*|запада|госдеп*
        агент*|шпион*|завербован*|шпионил* ~4 иностранн*|западн*|зарубежн*|разведк*|спецслужб*|цру|моссад*|сбу
        цру|моссад*|ми-6|госдеп*|пятой_колонн*|пятая_колонна|марионет*|кукловод*
        внешн* ~1 сил*|враг*|вмешательств*|управлени*
        боевик* ~3 обучен*|подготовлен* ~3 за
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
    ),
    must_not_fire=(
        "Ordinary foreign news and declared aid.",
        "Somebody found no foreign involvement.",
        "A proven case reported from court.",
    ),
    references=(SCRIPTED, MAMADSHOEVA),
)
