"""Custody statement aired before trial."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import ICCPR, ODIHR, OFCOM

INDICATOR = Indicator(
    id="custody_statement_pretrial",
    title="Custody statement aired before trial",
    definition="A statement against oneself, or in favour of the state, is recorded while the "
    "speaker is held and broadcast before any verdict.",
    why="Nobody may be compelled to confess, directly or indirectly; such broadcasts damage the "
    "presumption of innocence, and a regulator has weighed that the subject spoke before trial "
    "in front of his captors.",
    strength="moderate",
    families=("T", "M"),
    gated=False,
    holder="speaker",
    cues=cues(
        "T",
        en="""
        <video> ~2 from|inside|in|at ~3 detention|custody|jail|prison|remand|cell|lock-up|police_station
        confess*|admit*|repent*|apologi* ~4 on|to|before|in_front_of ~2 camera|cameras|air|tv|television|video|tape
        suspect*|detainee*|prisoner*|accused|arrested|detained|arrestee ~5 told ~2 channel|station|programme|reporter*|correspondent*|viewers|camera
        interrogation|questioning ~2 <video>
        video|televised|filmed|taped|recorded|on-camera|broadcast ~1 confession*|admission*|repentance
        said|says|speaking|talking|interviewed|filmed ~3 in|from|inside ~2 custody|detention|jail|prison|cell
        """,
        ru="""
        <video> ~3 из|в ~2 сизо|изолятор*|камер*|колони*|ивс|отделени*|участк*|полиции
        призна*|рассказ*|пока*|извин*|раска* ~4 на ~1 камеру|камеры|видео|видеокамеру
        перед ~1 камер*
        <video> ~1 допроса|допросов|признани*|с_признани*
        задержанн*|подозреваем*|арестованн*|обвиняем* ~4 рассказ*|заяви*|сказал*|призна*|поясни*|сообщи*
        находясь|содержась ~3 сизо|под_стражей|изолятор*|заключени* ~4 заяви*|сказал*|рассказ*|призна*
        в ~1 эфире ~6 призна*|раска*|пока*|извин*
        """,
        uk="""
        зізнав*|зізналас*|розпов*|кая* ~4 на ~1 камеру|відео
        затриман*|підозрюван*|арештован* ~4 розпов*|заяв*|сказав|зізна*
        """,
        kk="""
        ұсталған*|күдікті*|қамалған* ~6 мойында*|айтты|деді
        """,
        ky="""
        кармалган*|шектүү*|камалган* ~6 мойнуна|айтты|деди
        """,
        fa="""
        متهم*|بازداشت*|زندانی* ~8 اعتراف*|اقرار*|گفت
        """,
        zh="""
        嫌疑人|被捕|在押|被拘 ~14 认罪|承认|供认|忏悔
        """,
        ar="""
        اعترف*|يعترف* ~4 أمام|على ~2 كاميرا|شاشه|تلفزيون|هواء
        """,
        tr="""
        zanlı*|şüpheli*|gözaltı*|tutuklu* ~6 itiraf*|anlat*|söyle*
        """,
    ),
    guards=guards(
        en="S: exclusive ~3 at his home",
        ru="",
    ),
    must_not_fire=(
        "An admission in open court with counsel.",
        "An interview with a free person.",
        "Police announce an arrest, and the suspect makes no statement.",
    ),
    references=(ICCPR, ODIHR, OFCOM),
)
