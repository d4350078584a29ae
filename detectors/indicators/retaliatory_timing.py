"""Aired as an answer to criticism."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import CHENG

INDICATOR = Indicator(
    id="retaliatory_timing",
    title="Aired as an answer to criticism",
    definition="The broadcast follows within about three days after the subject, the family or a "
    "state speaks out.",
    why="One clip was aired a day after the subject's interview, others after foreign criticism.",
    strength="weak",
    families=("M", "X", "E"),
    gated=False,
    holder="case",
    cues=cues(
        "E",
        en="""
        aired|air|broadcast*|shown|released|published|posted|appeared|showed|uploaded|screened|footage|video|clip|came|film|went_out|ran ~6 day|days|hours|week|evening|morning|shortly|immediately|soon|next|same|hot_on ~2 after|later|following|of|heels ~10 <criticise>
        day|days|hours|shortly|immediately|soon|hot ~3 after|following|heels ~10 <criticise> ~14 aired|air|broadcast*|shown|released|published|posted|appeared|showed|uploaded|screened|footage|video|clip
        aired|air|broadcast*|shown|released|published|posted|appeared|showed|uploaded|screened|footage|video|clip|confession ~8 in_response|response|reply|answer|retaliation|retaliat*|reaction|rebuttal ~3 to|for|against ~6 <criticise>
        in_response|response|reply|answer|retaliation|reaction ~3 to|for ~8 <criticise> ~12 aired|air|broadcast*|shown|released|published|posted|appeared|showed|uploaded|screened
        in|as ~2 retaliation|revenge|reprisal
        next|following|same ~1 day|evening|morning|night ~8 aired|broadcast*|shown|released|published|posted|showed|screened|channel|television|tv
        timed|timing ~6 answer|respond*|coincid*|criticism|interview|statement|after|response|discredit*|hours|days
        """,
        ru="""
        на|через ~1 следующий|другой|день|сутки|два|три|несколько ~2 день|дня|после|часов|сутки|же|дней ~3 после|как|интервью|заявлени* ~6 <criticise>
        наутро|назавтра|вечером|утром ~2 после ~8 <criticise>
        через|спустя|вскоре|сразу|тут_же|день|дня|часов|сутки ~4 после ~6 <criticise> ~12 показа*|вышел|вышло|появил*|опубликова*|выпустил*|выложи*|эфир*
        показа*|вышел|вышло|вышла|появил*|опубликова*|выпустил*|выложи*|эфир* ~8 через|спустя|вскоре|сразу|тут_же|день|дня|часов|сутки ~4 после ~8 <criticise>
        после ~6 <criticise> ~10 показа*|вышел|вышло|появил*|опубликова*|выпустил*|эфир*
        в ~1 ответ ~2 на ~6 <criticise>
        в|качестве ~1 отместку|отместка|месть
        показа*|вышел|вышло|появил*|опубликова*|выпустил* ~6 в_ответ|ответ|реакци* ~2 на
        """,
        uk="""
        наступного_дня|через_день|через_два_дні|за_день|через_кілька_годин ~6 після ~6 <criticise>
        після ~6 <criticise> ~10 показа*|вийш*|опублікува*
        у_відповідь ~2 на ~6 <criticise>
        """,
        kk="""
        <criticise> ~6 кейін|ертеңіне|соң ~8 көрсет*|жариялан*|шықты
        """,
        ky="""
        <criticise> ~6 кийин|эртеси|соң ~8 көрсөт*|жарыялан*|чыкты
        """,
        fa="""
        یک_روز|روز|ساعاتی|ساعت|دو_روز ~2 پس_از|بعد_از ~6 <criticise>
        در_واکنش|در_پاسخ ~1 به ~5 <criticise>
        """,
        zh="""
        <criticise> ~6 次日|一天后|第二天|两天后|数小时后|之后 ~8 播出|公布|发布
        播出|公布|发布 ~10 <criticise> ~4 次日|一天|回应
        回应|作为对 ~10 <criticise>
        """,
        ar="""
        بعد ~4 يوم|يومين|ساعات|أيام ~4 <criticise>
        ردا|كرد ~1 على ~5 <criticise>
        غداه ~3 <criticise>
        """,
        tr="""
        <criticise> ~6 sonra|ertesi ~8 yayın*|göster*
        <criticise> ~3 yanıt|cevap|karşılık
        """,
    ),
    guards=guards(
        en="""
        S: scheduled|regular ~1 bulletin|programme|broadcast
        apology ~6 response ~2 demand*
        """,
        ru="""
        S: планов* выпуск*
        """,
    ),
    must_not_fire=(
        "A scheduled bulletin.",
        "Evidence published after the claim.",
        "Criticism of something else.",
    ),
    references=(CHENG,),
)
