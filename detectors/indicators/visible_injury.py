"""Visible or documented injury."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import ISTANBUL, OMCT

INDICATOR = Indicator(
    id="visible_injury",
    title="Visible or documented injury",
    definition="The speaker bears an injury in the footage, or one was medically recorded at or "
    "soon after the recording.",
    why="Physical signs are graded by how well they fit the account given, and only the whole "
    "picture counts; monitors have documented detainees filmed while still marked by violence.",
    strength="strong",
    families=("T", "E", "V"),
    gated=True,
    holder="body",
    cues=cues(
        "V",
        en="""
        <hurt> ~2 <body>
        <body> ~3 <hurt>
        <injury> ~4 on|to|around|under|across|over|above|below|about|near|covering|beneath ~3 <body>
        mark*|trace*|sign|signs|evidence ~1 of ~3 <harm>
        <harm> mark|marks|scar|scars
        black|blackened eye|eyes
        thick|heavy|caked|layer* ~2 make-up|makeup|foundation|powder|concealer
        make-up|makeup|foundation|powder|concealer ~4 cover*|hid*|conceal*|mask*|disguis*
        appear*|look*|seem*|visibly|obviously|clearly|badly ~2 bruised|battered|bloodied|beaten|swollen|injured
        <be> ~1 bruised|battered|bloodied
        bruised|battered|bloodied|beaten-up|visibly_injured|visibly_beaten ~2 man|woman|detainee|suspect|prisoner|captive|activist|inmate|teenager|student|blogger|journalist
        covered in|with ~1 bruis*|blood|cuts|wounds|injuries|sores
        with|bore|bears|bearing|showing|shows|sporting|displaying|revealing|revealed|visible|fresh|apparent|noticeable ~3 bruis*|injur*|wounds|wound|abrasions|lacerations|scratches|swelling|gash*|welts
        had|has ~2 bruis*|abrasions|lacerations|welts|gash|black_eye
        bruis*|abrasions|lacerations|welts|injuries|wounds|swelling|cuts ~2 visible|noticeable|apparent
        limp|limped|limping
        barely|hardly|scarcely able|walk|stand|open_his_eyes|move
        arm|arms|hand|leg in ~1 sling|cast|plaster
        swollen shut
        blood ~3 on|down|from|across ~2 shirt|clothes|t-shirt|collar|<body>
        E: doctor*|medic*|medical|hospital*|forensic*|examin*|paramedic*|x-ray*|clinic ~6 record*|document*|found|find|confirm*|diagnos*|establish*|noted|reveal*|list*|registered ~6 <injury>|fractured|broken|haemorrhage|trauma|torn
        E: diagnosed|hospitalised|hospitalized|treated with|for ~4 <injury>|fractured|broken|trauma
        E: suffered|sustained ~5 <injury>|broken|fractured|trauma
        """,
        ru="""
        <hurt> ~3 <body>
        <body> ~2 <hurt>
        <injury> ~3 на|под|вокруг|у|возле|около|по ~2 <body>
        <body> ~2 в|весь|вся|все|покрыт*|усеян* ~2 синяк*|ссадин*|кровоподтек*|гематом*|крови|порез*|побоях
        следы|следов|следами|следам|следах|признаки|признаками|отметин* ~2 <harm>
        следы|следами|следов|отметин*|полосы|рубцы ~2 на ~2 <body>
        подбит* глаз*
        кровь|крови|кровью ~2 запек*|засох*
        запек*|засох* ~1 кровь|крови|кровью
        трещин* ~2 <body>
        весь|вся|были|был|была|человек|мужчина|задержанный|парень в ~1 синяках|крови|ссадинах|побоях|гематомах|кровоподтеках
        с|со ~3 синяк*|гематом*|кровоподтек*|ссадин*|побоями|фингал*|царапинами|травмами|ранами
        избит|избита|избиты|избитым|избитой|избитый|избитая|избитого ~4 мужчин*|женщин*|задержанн*|выгляд*|человек*|парен*
        выгляд*|явно|заметно ~2 избит*|побит*|изранен*
        видны|видно|заметны|заметно|виднеются|виднелись|просматриваются ~4 <injury>
        <injury> ~2 видны|заметны|видно|виднелись
        грим*|тональн*|пудр*|косметик* ~4 скры*|замаз*|маскир*|закры*|под_глаз*
        слой|слоем|слоя ~1 грим*|пудр*|тональн*|косметик*
        грим*|пудр*|косметик* ~3 поверх|на ~2 <body>|<injury>
        толст*|густ*|плотн* ~2 грим*|пудр*|тональн*|косметик*|макияж*
        хрома*|прихрамыва*
        с_трудом|едва|еле ~2 ход*|стоял*|двига*|переставлял*|передвига*|стоит
        в_гипсе|на_перевязи
        E: врач*|медик*|медицин*|экспертиз*|эксперт*|освидетельствовани*|больниц*|травмпункт*|осмотр*|выписк*|справк*|томограф*|рентген* ~6 зафиксир*|обнаруж*|диагност*|подтверд*|установ*|выяв*|снял*|нашл*|указан*|отмечен*|описан*|значат* ~6 <injury>|сотрясени*|сломан*|трещин*
        E: диагноз*|госпитализ*|попал*|получил* ~5 <injury>|сотрясени*
        """,
    ),
    guards=guards(
        en="""
        make-up|makeup artist*
        beaten|broken|bruised ~1 record*|economy|ego*|pride|reputation|promise*|law|laws
        """,
        ru="""
        разбит* ~2 сердц*|машин*|стекл*|окн*
        """,
    ),
    must_not_fire=(
        "A cyclist, a crash victim or a police officer is hurt, and not the speaker.",
        "The text says that there were no visible injuries.",
        "Somebody denies that the speaker was beaten.",
    ),
    references=(ISTANBUL, OMCT),
)
