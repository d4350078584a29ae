"""Checking was obstructed."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import MENDEZ, POST

INDICATOR = Indicator(
    id="verification_constraint",
    title="Checking was obstructed",
    definition="A blackout, a closed trial, or monitors, consuls or press turned away. Context only: "
    "it lowers confidence in every account and is never evidence of coercion by itself.",
    why="A shutdown makes events hard to verify, and the access of monitors is a safeguard.",
    strength="weak",
    families=("E",),
    gated=False,
    holder="case",
    cues=cues(
        "E",
        en="""
        internet|web|phone|mobile|communication*|telecom*|network|online|connection* ~3 blackout*|shutdown*|shut_down|cut|cut_off|blocked|outage*|disconnected|down|switched_off|suspended|disabled|jammed
        blackout|shutdown ~3 internet|information|media|news|communication*
        shut|cut|switch*|turned|block* ~2 down|off|of ~2 internet|phone|mobile|communication*|connection*|network*
        information|media|news|communication* blackout
        not|cannot|couldn't|n't|impossible|difficult|hard|unable|never|no_way ~4 independent*|verif*|confirm*|check* ~3 verif*|confirm*|check*|corroborat*|possible|claim*|account*|report*|footage|information|independently
        independent* ~1 verif*|confirm*|check* ~3 not|impossible|difficult|hard|unavailable
        verif*|confirm* ~3 independent*
        hearing*|trial|session*|proceeding*|court|process ~4 closed|secret|behind_closed_doors|in_camera|closed_to|without_press
        closed|secret|closed-door ~1 hearing*|trial|session*|proceeding*|court
        behind closed doors
        consul*|diplomat*|embassy|monitor*|observer*|journalist*|reporter*|media|press|red_cross|icrc|un|rapporteur*|relatives|rights_group*|independent_experts|correspondents ~5 denied|refused|barred|turned_away|prevented|not|no|unable|expelled|never|blocked|banned|kept ~3 access|allowed|admitted|permitted|visit*|entry|granted|enter|attend|let|out|see|accredit*|visa*|meet|from
        refus*|den*|bar|barred|block*|prevent*|ban|banned|turned ~4 consul*|diplomat*|monitor*|observer*|journalist*|reporter*|red_cross|icrc|press|media|correspondents
        no|without|limited|restricted ~2 consular|independent|media|press|monitor*|observer* ~3 access|visit*|presence|monitoring|monitors|observers
        consular ~1 access|visit* ~4 denied|refused|not|blocked
        borders ~2 closed ~6 journalist*|media|press
        """,
        ru="""
        интернет*|связь|связи|сеть|сети|мессенджер* ~3 отключ*|выключ*|заблок*|огранич*|перекры*|не_работал*|не_работа*|заглуш*|прерван*|обруб*|отруб*|вырубил*
        отключ*|выключ*|заблок*|блокиров*|огранич*|перекры*|заглуш*|обруб*|отруб*|вырубил* ~3 интернет*|связь|связи|сеть|мобильн*|мессенджер*|сайт*
        информационн* ~1 блокад*|вакуум*
        не|нельзя|невозможн*|трудно|сложно|затруднительно ~5 независим*|провер*|подтверд*|верифицир* ~4 провер*|подтверд*|верифицир*|невозможн*|сведени*|информаци*|удал*|удает*|источник*
        независим* ~2 провер*|подтвержд*|подтверд* ~4 невозможн*|нет|не|трудно|затрудн*
        провер*|подтверд* ~4 независим* ~4 невозможн*|нельзя|не|трудно|сложно
        невозможн*|нельзя|не_удалось ~2 провер*|подтверд*
        закрыт* ~2 заседани*|процесс*|суд*|режим*|двер*|слушани*
        заседани*|процесс*|суд|слушани* ~5 закрыт*|за_закрытыми_дверями|секретн*|тайн*|без_прессы
        консул*|дипломат*|наблюдател*|журналист*|корреспондент*|репортер*|пресс*|посольств*|правозащитник*|красн*_крест*|монитор*|сми|миссии|родственник* ~4 не ~3 допуст*|допуск*|пуст*|пуска*|разреш*|смогл*|могут|дали|пропуст*|позвол*|получил*
        не|отказ* ~3 допуст*|допуск*|пуст*|пуска*|разреш*|дали|пропуст*|доступ* ~4 консул*|дипломат*|наблюдател*|журналист*|пресс*|правозащитник*|красн*|сми
        отказ* ~4 консул*|наблюдател*|журналист*|правозащитник*|красн*
        консул*|дипломат*|наблюдател*|журналист*|правозащитник*|посольств* ~3 отказа*
        консульск* ~2 доступ* ~4 отказ*|не
        """,
    ),
    guards=guards(
        en="""
        storm|hurricane|flood*|earthquake|cable ~10 outage|internet|blackout
        outage|internet|blackout ~10 storm|hurricane|flood*|earthquake|cable|maintenance|restored
        paywall|embargo*|subscription
        observers|monitors|journalists ~2 were|was ~1 present
        power ~1 cut|outage
        """,
        ru="""
        шторм*|ураган*|наводнени*|землетряс*|кабел*|авари* ~10 интернет*|связ*
        интернет*|связ* ~10 шторм*|ураган*|наводнени*|землетряс*|кабел*|авари*|ремонт*|за_неуплату|восстанов*
        подписк*|эмбарго
        """,
    ),
    must_not_fire=(
        "An outage after a storm.",
        "A paywall or an embargo.",
        "Observers were present.",
    ),
    references=(POST, MENDEZ),
)
