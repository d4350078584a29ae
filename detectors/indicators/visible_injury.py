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
        bruises|bruising
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
        синяк*|кровоподтек*|гематом*|ссадин*
        на|под|у|вокруг|возле ~1 <body> ~4 <injury>
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
        uk="""
        <hurt> ~3 <body>
        <body> ~2 <hurt>
        синець|синці|синцями|синця|садна|гематом*
        на|під|у|навколо|біля ~1 <body> ~4 <injury>
        <injury> ~3 на|під|навколо|біля|по ~2 <body>
        сліди|слідів|слідами|ознаки ~2 <harm>
        з|із|зі|у|в|весь ~2 синц*|синцями|саднами|гематом*|побоями|подряпинами
        видно|помітні|помітно ~3 <injury>
        грим* ~4 прихов*|замаск*|на_щоці|поверх
        E: лікар*|медик*|експертиз*|лікарн*|огляд* ~6 зафіксув*|виявил*|діагност*|підтверд*|встанов* ~6 <injury>|зламан*
        """,
        kk="""
        <hurt> ~3 <body>
        <body> ~3 <hurt>|<injury>
        соққы|ұрып-соғу|таяқ|қинау ~2 іздер*|ізі*|дақ*
        <body> ~3 таңу*|таңылған|дақ*
        E: дәрігер*|сараптама*|аурухана* ~8 <injury>|сынған ~4 анықта*|тіркеді|растады
        """,
        ky="""
        <hurt> ~3 <body>
        <body> ~3 <hurt>|<injury>
        сабалган|токмок|уруп|кыйноо ~3 из*|изи*|так*
        көгүш|көгала ~2 <body>
        E: дарыгер*|экспертиза*|оорукана* ~8 <injury>|сынган ~4 аныкта*|катта*|ырастады
        """,
        fa="""
        <body> ~2 <hurt>|<injury>
        <injury> ~2 روی|زیر|بر|اطراف|دور ~2 <body>
        آثار|نشانههای|جای ~2 ضرب*|شکنجه|کتک|کبودی*|دستبند|جراحت*
        <hurt> ~2 <body>
        E: پزشک*|بیمارستان*|پزشکی_قانونی|معاینه* ~8 <injury> ~4 ثبت|تایید|تشخیص|گزارش
        """,
        zh="""
        <body> ~6 <hurt>|<injury>
        <injury> ~4 在 ~2 <body>
        <hurt> ~3 <body>|的脸|的面孔
        鼻青脸肿|遍体鳞伤|眼圈发黑|黑眼圈
        被打的痕迹|受伤的痕迹|遭殴打的痕迹|伤痕累累
        浓妆 ~8 遮|盖
        E: 医生|医院|法医|体检|鉴定 ~12 <injury>
        """,
        ar="""
        <injury> ~3 على|تحت|حول|في ~2 <body>
        <body> ~2 <hurt>
        آثار|علامات ~2 ضرب|تعذيب|كدمات|عنف|قيود|أصفاد
        بدت|ظهرت|تظهر|يظهر ~4 <injury>
        E: طبيب|أطباء|مستشفى|تقرير_طبي|طب_شرعي ~6 <injury>|<hurt>
        """,
        tr="""
        <body> ~3 <hurt>|<injury>
        <hurt> ~2 <body>
        darp|dayak|işkence|kelepçe|şiddet ~1 iz*|bulgu*
        morarmış|şişmiş|kanlı ~2 <body>
        makyaj* ~4 gizle*|kapat*|ört*
        E: doktor*|hastane*|adli_tıp|rapor* ~8 <injury> ~4 tespit|kaydet*|doğrula*|belgele*
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
        fa="""
        S: بدون|هیچ ~2 آثار|جراحت|کبودی
        """,
        zh="""
        S: 未见 ~4 伤|没有明显伤|无明显外伤|无伤
        """,
        ar="""
        S: لا|دون|بدون ~2 آثار|إصابات|كدمات
        """,
        tr="""
        S: darp ~2 izine_rastlanma*
        """,
    ),
    must_not_fire=(
        "A cyclist, a crash victim or a police officer is hurt, and not the speaker.",
        "The text says that there were no visible injuries.",
        "Somebody denies that the speaker was beaten.",
    ),
    references=(ISTANBUL, OMCT),
)
