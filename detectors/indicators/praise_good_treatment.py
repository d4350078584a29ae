"""Praise of captors or of treatment."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import COERCED, RFERL, SCRIPTED

INDICATOR = Indicator(
    id="praise_good_treatment",
    title="Praise of captors or of treatment",
    definition="A detained speaker thanks or praises the authority that holds him or its leader, "
    "or stresses good food, care or the absence of blows.",
    why="The element recurs in broadcasts from several countries; a blogger praised on air the "
    "president whom he had opposed until his arrest.",
    strength="moderate",
    families=("T",),
    gated=True,
    holder="speaker",
    cues=cues(
        "T",
        en="""
        feed*|fed ~2 <him>|well|properly|three_times|regularly|generously
        food ~2 is|was ~1 good|excellent|decent|plentiful|tasty|fine
        treat*|handled|looked_after|cared_for ~4 well|humane*|kindly|fairly|correctly|respect*|properly|decently|politely|gently|courteous*|dignity|compassion
        well treated|fed|cared_for|looked_after
        good|humane|excellent|decent|fair|respectful|kind|proper|wonderful|polite ~1 treatment|conditions|care|attitude
        conditions ~3 good|humane|excellent|decent|normal|comfortable
        nobody|no_one|none ~4 beat*|tortur*|touch*|hurt|laid|mistreat*|abus*|hit|harm*|insult*|threaten*|lay_a
        never|not|wasn't|haven't|hasn't ~3 beaten|tortured|mistreated|ill-treated|abused|harmed|hit|maltreated|insulted
        no ~1 violence|torture|beatings|abuse|mistreatment|ill-treatment|pressure|complaints
        thank*|grateful|gratitude|indebted|appreciat* ~6 <authority>|<leader>|guards|staff|detention|interrogator*|leadership|state|personnel|comrades|republic|party|nation
        respect*|admir*|prais*|esteem|revere* ~4 <leader>|leadership|authorities|officers|investigator*|interrogator*|government|guards
        wise|wisdom|generosity|mercy|humanity|kindness|magnanimity|leniency ~5 <leader>|leadership|authorities|officers|state|party|government|<authority>
        <leader> ~4 wise|merciful|great|generous|doing_well|right_man|saved|saviour
        staff|personnel|everyone|everybody|people|guards|wardens|doctors|jailers|captors|they ~6 courteous|polite|kind|considerate|humane|attentive|respectful|friendly|decent
        given|gets|get|receive*|bring|brought ~4 medicine*|fruit|meals|hot_food|good_food|books|tea|treatment
        <authority> ~4 polite|kind|correct|humane|respectful|professional|like_family|like_brothers|like_a_father
        no ~1 complaints
        doctor*|medical ~4 care|checked|examined|treat* ~4 well|every_day|daily|excellent|good
        in good health
        """,
        ru="""
        корм* ~3 хорошо|вкусно|нормально|раз|три|досыта|отлично
        хорошо|вкусно|нормально|отлично ~2 корм*
        еда|питание|кормежк* ~3 хорош*|нормальн*|отличн*|вкусн*
        относ*|обраща*|обход* ~4 хорошо|гуманно|уважительно|уважением|нормально|вежливо|корректно|по-человечески|прекрасно|достойно|по-доброму|человечно
        хорошо|гуманно|уважительно|нормально|вежливо|корректно|по-человечески|достойно ~4 относ*|обраща*|обход*
        хорош*|гуманн*|достойн*|человеческ*|нормальн*|уважительн* ~1 отношени*|обращени*|услови*
        услови* ~3 хорош*|нормальн*|достойн*|отличн*|человеческ*
        никто|никакого|никаких|пальцем ~4 не ~2 бил*|избивал*|пытал*|трон*|трогал*|обижал*|давил*|угрожал*|применял*|оказывал*|издевал*|унижал*
        не ~1 били|бил|пытали|избивали|били|обижали|издевались|унижали|трогали
        хорошо|прекрасно|отлично ~2 забот*|ухажива*
        забот*|ухажива* ~3 хорошо|прекрасно|отлично
        персонал|сотрудник*|охран*|надзирател*|конвоир*|здесь ~4 приветлив*|вежлив*|добр*|внимательн*|корректн*|любезн*|человечн*
        дают|дали|принос*|получа* ~3 лекарств*|фрукт*|книг*|горяч*
        насили*|пыток|физическ*|воздействи*|давлени* ~4 не ~1 применял*|было|оказывал*|подверг*
        благодар*|спасибо|признател* ~6 <authority>|<leader>|сотрудник*|следстви*|охран*|администраци*|руководств*|государств*|партии
        жалоб*|претензи*|нареканий ~6 нет|не_имею|не_имеет|не_имел|никаких
        не ~1 имею|имеет|имел ~2 жалоб|претензий
        уваж*|восхищ*|горж*|горд* ~3 <leader>|руководств*|власт*|следовател*|сотрудник*
        мудр*|великодуш*|гуманн*|милосерд*|забот* ~4 <leader>|руководств*|власт*|государств*|полици*
        <leader> ~3 мудр*|великодуш*|милосерд*|справедлив*
        медицинск*|врач* ~3 помощь|уход|осмотр* ~4 оказ*|хорош*|каждый|ежедневно|регулярно
        """,
    ),
    guards=guards(
        en="""
        S: rescue*|rescuer*|firefighter*|ambulance|surgeon*|hospital|evacuat*|flood*|earthquake|mountain*|voters|fans
        S: freed|released|liberated ~8 thank*|grateful|praise*
        S: thank*|grateful|praise* ~8 freed|releasing|release|liberat*|freeing|rescuing|saving
        """,
        ru="""
        S: спас*|пожарн*|скор* помощ*|больниц*|эвакуац*|наводнени*|землетрясени*|хирург*|роддом*
        S: освобод* ~8 благодар*|спасибо|поблагодар*
        S: благодар*|спасибо|поблагодар* ~8 освобождени*|освобод*|спасени*|вызвол*
        """,
    ),
    must_not_fire=(
        "Rescued people or patients thank those who helped them.",
        "Passers-by are asked for their opinion.",
        "A freed person praises those who freed him.",
    ),
    references=(SCRIPTED, COERCED, RFERL),
)
