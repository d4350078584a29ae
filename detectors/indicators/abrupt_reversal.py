"""Sudden break with a documented position."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import GADOEV, MAMADSHOEVA

INDICATOR = Indicator(
    id="abrupt_reversal",
    title="Sudden break with a documented position",
    definition="A dated statement that the speaker made while free contradicts the custody "
    "statement.",
    why="One activist denied any part the day before her arrest and confessed on air a week later; "
    "another recorded in advance that he would never return.",
    strength="moderate",
    families=("X", "E"),
    gated=True,
    holder="case",
    cues=cues(
        "E",
        en="""
        day|days|week|weeks|month|months|hours|evening|night ~1 earlier|before|previously|prior ~12 denied|rejected|dismissed|vowed|insisted|swore|pledged|refused|maintained|promised|nothing_to_do|innocent|never
        earlier|previously|before ~8 denied|rejected|dismissed|vowed|insisted|swore|pledged|refused|maintained|nothing_to_do|never
        denied|rejected|dismissed|vowed|insisted|swore|pledged|refused|maintained|nothing_to_do|innocent|promised ~12 day|days|week|weeks|month|hours|evening|shortly|just ~1 earlier|before|previously|prior
        had|has ~4 denied|vowed|insisted|sworn|pledged|promised|declared|rejected|maintained|stated|warned|repeatedly_said|always_said|said|told|written|assured ~10 never|not|nothing|any|wouldn't|no
        never|not ~2 return|come_back|go_back ~5 will|voluntarily|willingly|alive|accord
        left ~4 with ~3 friends|relatives|colleagues|lawyer*|wife
        pre-recorded|prerecorded ~4 video|message|statement|appeal|address
        record*|left|posted|filmed|made|published ~6 video|message|statement|note|letter|post|appeal ~8 before|in_advance|beforehand|earlier|ahead ~6 arrest*|detain*|disappear*|seized|abduct*|vanish*|custody|return*
        video|message|statement|note|letter ~4 record*|left|written|filmed|made ~3 before|in_advance|beforehand|earlier|ahead
        if ~4 arrested|detained|disappear*|vanish*|seen|appear* ~6 do_not|don't|not ~2 believe|trust
        contradict*|at_odds|u-turn|about-face|reversal|volte-face ~8 earlier|previous*|before|interview|statement|position|views|said|days
        only ~3 days|hours|weeks|day|week ~4 earlier|before
        until ~3 arrest|detention|then ~6 denied|critic*|insisted|never
        """,
        ru="""
        накануне|ранее|раньше|прежде|до_этого|до_ареста|до_задержания|за_день|неделей|днем_ранее|днями|неделю_назад|незадолго|еще|сутками ~8 отрица*|заявля*|утвержда*|клял*|обеща*|отверга*|уверял*|говорил*|настаива*|писал*|призыва*|опровергал*
        отрица*|отрицал*|клял*|обещал*|отверга*|отвергал*|уверял*|настаива*|опровергал* ~8 накануне|ранее|раньше|прежде|до_ареста|до_задержания|за_день|неделю
        заранее|заблаговременно|накануне|предварительно ~3 запис*|снял*|остав*|опубликов*|написал*
        запис*|снял*|остав*|опубликов*|написал* ~4 заранее|заблаговременно|накануне|до_ареста|до_задержания|на_случай
        оставлен*|оставил* ~2 друзьям|родным|родственникам|адвокату|близким|коллегам
        никогда ~3 не ~2 верн*|поед*|призна*
        до ~2 поездк*|отъезда|ареста|задержани*|возвращени*|вылета ~5 запис*|говорил*|заявля*|писал*|утвержда*|клял*|обещал*
        говорил*|заявлял*|писал*|обещал*|предупреждал* ~8 не ~3 верн*|собира*|причаст*|участв*|призна*
        на ~1 случай ~1 ареста|задержания|исчезновения
        если ~4 задерж*|арест*|исчезн*|увид*|появ* ~6 не ~1 верьте|верить
        противореч* ~6 ранее|прежн*|ранн*|прошл*|сказанн*|интервью|словам
        еще ~4 день|дня|дней|неделю|недели|неделей|днем|вчера|накануне ~2 назад|раньше|ранее|до ~8 не|отрица*|утвержда*|говорил*|заявля*
        раньше|ранее|прежде|всегда ~6 не ~3 причаст*|верн*|участв*|собира*|призна*|виновн*
        """,
        uk="""
        напередодні|раніше|днем_раніше|до_арешту|до_затримання|тиждень_тому ~8 запереч*|заявля*|обіця*|клявся|клялася|стверджува*|говори*|казав|казала
        запереч*|обіця*|клявся|клялася ~6 раніше|напередодні|до_арешту|до_затримання
        заздалегідь ~3 запис*|зняв|зняла|залиш*
        якщо ~4 затрим*|арешт*|зникн* ~6 не ~1 вірте|вірити
        ніколи ~3 не ~2 поверн*
        """,
        kk="""
        бұрын|бұған_дейін|бір_күн_бұрын|қамауға_дейін|ұсталғанға_дейін ~10 жоққа_шығар*|теріске_шығар*|қатысы_жоқ*|қайтпай*|қайтып_келмей*|уәде*
        ешқашан ~4 қайтпай*|оралмай*
        алдын_ала ~4 жазып|түсіріп
        """,
        ky="""
        мурда|буга_чейин|бир_күн_мурун|кармалганга_чейин|камалганга_чейин ~10 четке_как*|жокко_чыгар*|тиешеси_жок*|катышпаган*|кайтпай*|убада*
        эч_качан ~4 кайтпай*|кайтып_келбей*
        алдын_ала ~4 жазып|тартып
        """,
        fa="""
        پیش_از|پیشتر|یک_روز_قبل|روز_قبل|قبل_از_بازداشت|هفته_قبل ~10 انکار*|رد_کرده*|گفته_بود|تکذیب*|نقشی_ندار*|بازنمیگرد*
        هرگز ~4 بازنخواه*|برنمیگرد*|بازنمیگرد*
        از_پیش|از_قبل ~5 ضبط*
        """,
        zh="""
        此前|之前|前一天|一天前|几天前|被捕前|早些时候|曾 ~12 否认|表示与 ~8 无关|发誓|绝不|不会回|声明
        曾|此前 ~10 否认
        绝不会|永远不会|决不会 ~4 回国|回来|返回|自愿
        提前录制|事先录制|预先录
        """,
        ar="""
        قبل ~3 يوم|أيام|أسبوع|اعتقال*|ساعات ~10 نفى|نفت|أكد|أكدت|تعهد*|أنكر*|قال|قالت
        كان|كانت ~3 نفى|نفت|أنكر*|تعهد*
        سجل* ~4 مسبقا|مسبق|قبل_اعتقال*
        لن ~3 أعود|يعود|تعود
        """,
        tr="""
        bir_gün_önce|daha_önce|önceden|gözaltına_alınmadan_önce|tutuklanmadan_önce|günler_önce|hafta_önce ~10 reddet*|yalanla*|ilgisi_olma*|asla|söz_ver*|dönmeyeceğ*|inkâr*|inkar*
        asla ~3 dönmeyeceğ*|geri_dönmem*
        önceden ~3 kaydet*
        """,
    ),
    guards=guards(
        en="""
        minister*|government|party|cabinet ~4 u-turn|reversal|policy
        over the years
        """,
        ru="""
        министр*|правительств*|партия ~4 изменил*|пересмотр*
        """,
    ),
    must_not_fire=(
        "A free politician changes a policy.",
        "The earlier statement is on another topic.",
        "Views change over years.",
    ),
    references=(MAMADSHOEVA, GADOEV),
)
