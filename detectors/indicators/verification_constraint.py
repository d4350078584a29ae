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
        uk="""
        інтернет*|зв'язок ~3 вимкн*|відключ*|заблок*|обмеж*
        вимкн*|відключ*|заблок*|обмеж* ~3 інтернет*|зв'язок
        не|неможлив* ~5 незалежн*|перевір*|підтверд* ~4 перевір*|підтверд*|неможлив*|вдал*|джерел*
        закрит* ~2 засідан*|процес*|режим*|двер*
        консул*|спостерігач*|журналіст*|правозахисник* ~4 не ~3 допуст*|допуск*|пуст*|впуст*|дозвол*
        відмов* ~4 консул*|спостерігач*|журналіст*
        """,
        kk="""
        интернет* ~3 өшір*|сөндір*|бұғатта*|ажырат*|болмады
        тәуелсіз ~4 тексер*|растау* ~4 мүмкін_емес|мүмкін_болма*
        жабық ~2 сот*|отырыс*|есік*
        бақылаушы*|журналис*|консул* ~5 жіберілме*|жібермеді|кіргізбе*|рұқсат_берілме*
        """,
        ky="""
        интернет* ~3 өчүр*|үзүлгөн|бөгөттө*|ажырат*
        көз_карандысыз ~4 текшер*|ырасто* ~4 мүмкүн_эмес|мүмкүн_болгон_жок
        жабык ~2 сот*|отурум*|эшик*
        байкоочу*|журналист*|консул* ~5 киргизбе*|киргизилген_жок|уруксат_берилген_жок
        """,
        fa="""
        اینترنت* ~3 قطع*|خاموش*|مسدود*|محدود*
        قطع* ~2 اینترنت*
        بهطور_مستقل|مستقل* ~5 تایید*|راستیآزمایی|بررسی* ~4 نیست|نشد*|ممکن_نیست|نمیتوان
        دادگاه|جلسه* ~3 غیرعلنی|پشت_درهای_بسته|بسته
        ناظران|خبرنگاران|کنسول* ~5 اجازه ~2 ندادند|نداشتند|داده_نشد
        """,
        zh="""
        断网|网络中断|互联网中断|互联网被切断|网络被切断|切断网络|切断互联网|网络封锁
        无法 ~4 独立|核实|证实|查证 ~4 核实|证实|查证
        闭门|不公开审理|秘密审判|不公开开庭
        领事|外交官|记者|观察员|监督员|红十字会 ~6 被拒|不得|不准|未能|无法|遭拒|被拒绝
        拒绝 ~6 领事|记者|观察员
        """,
        ar="""
        قطع*|انقطاع|حجب|تعطيل ~3 إنترنت|اتصالات
        إنترنت ~3 مقطوع*|منقطع*|محجوب*
        تعذر|يتعذر|لا_يمكن|لم_يتسن|يصعب ~4 تحقق|تأكد
        بشكل_مستقل|من_مصدر_مستقل
        جلسه|محاكمه ~2 مغلق*|سريه
        منع* ~4 مراقب*|صحفيين|قنصل*|دبلوماسيين|صليب
        """,
        tr="""
        internet* ~3 kesil*|kapat*|engelle*|erişim*
        bağımsız ~4 doğrula*|teyit*
        kapalı ~2 duruşma*|oturum*|kapı*
        duruşma* ~2 kapalı|gizli
        gözlemci*|gazeteci*|konsolos* ~4 alınma*|izin_verilme*|engellen*|giremedi*
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
        uk="""
        шторм*|буревій*|негод*|аварі* ~10 інтернет*|зв'язок
        """,
        fa="""
        طوفان|زلزله ~8 اینترنت*
        """,
        zh="""
        台风|暴雨|地震|维修 ~12 断网|网络
        """,
        ar="""
        عاصفه|زلزال|عطل ~8 إنترنت
        """,
        tr="""
        fırtına|deprem|arıza ~10 internet*
        """,
    ),
    must_not_fire=(
        "An outage after a storm.",
        "A paywall or an embargo.",
        "Observers were present.",
    ),
    references=(POST, MENDEZ),
)
