"""Distress, sedation or monotone."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import KASSIN, RFERL

INDICATOR = Indicator(
    id="distress_or_flat_affect",
    title="Distress, sedation or monotone",
    definition="Recorded crying, shaking, slurring, a blank monotone or lowered eyes.",
    why="Listed among the hallmarks of such clips; but people judge truth from demeanour poorly, so "
    "nothing about lying or truth follows from it.",
    strength="weak",
    families=("V",),
    gated=True,
    holder="body",
    cues=cues(
        "V",
        en="""
        monoton*|toneless*|expressionless*|deadpan|robotic*|mechanically|emotionless*|zombie*|lifeless*|impassive*
        flat|blank|empty|dull|vacant|hollow|glassy|even|hushed|trembling|shaking|faltering|quivering|cracking|halting|barely_audible|broken ~1 voice|tone|stare|expression|face|eyes|look|gaze|monotone|delivery
        voice ~2 tremb*|shak*|crack*|break*|broke|quaver*|quiver*|falter*|flat
        tears|tear|tearful*|weep*|wept|sob|sobs|sobbed|sobbing|crying|cried|cries|in_tears|tearing_up|wiping_his_eyes
        dazed|sedated|drugged|groggy|disoriented|disorientated|exhausted|gaunt|haggard|pale|ashen|emaciated|lethargic|drowsy|listless|stupor|confused|dishevelled|disheveled|unshaven
        slur*|mumbl*|stammer*|stutter*|stumbl* ~4 words|speech|over|voice|answer*|sentence*|through|lines
        slurred|slurring|slurs|mumbling|mumbled|stammering|stammered|stuttering
        shaking|trembling|shivering|twitching|trembled|shivered
        hands ~3 clasped|clenched|tremb*|shak*|wringing|twisting|fidget*|behind
        wringing ~1 hands
        lowered|downcast|bowed|averted|sunken|lowering|lowers|red|hanging|dropped ~1 eyes|gaze|head|eyelids
        eyes|gaze|head ~3 lowered|downcast|bowed|averted|down|fixed|floor|sunken|hanging|glazed|dropped|red_from
        avoid* ~3 eye_contact|eyes|camera|gaze
        staring|stares|stared|looking|looks|looked ~2 at|into ~2 floor|ground|table|space|feet|distance
        without|no|devoid_of ~2 emotion*|expression|intonation
        visibly|clearly|obviously|evidently|extremely ~1 distress*|nervous|frightened|scared|shaken|exhausted|tired|anxious|terrified|upset|agitated|tense|afraid|weak
        frightened|terrified|intimidated|panicked
        swallow*|gulp* ~4 hard|repeatedly|nervously|words
        """,
        ru="""
        монотон*|бесцветн*|безжизненн*|механическ*|безэмоциональн*|бесстрастн*|отрешенн*|безучастн*|как_робот|словно_робот
        без ~1 эмоций|выражения|интонаци*
        ровным|глухим|тихим|дрожащ*|срывающ*|сдавленн*|потухш*|упавш*|еле_слышн*|прерывающ* ~1 голос*|тон*
        голос* ~2 дрож*|срыва*|дрогнул*|прерыва*|сел
        потухш*|пуст*|отсутствующ*|остекленевш*|стеклянн*|застывш*|безумн*|затравленн*|испуганн* ~1 взгляд*|глаз*|взор*|лиц*
        опуст*|опущенн*|потупи*|потуп*|понур*|пряч*|отвод* ~2 глаз*|взгляд*|голов*|взор*
        глаз*|взгляд*|голов*|взор* ~2 опущен*|потуплен*|опустил*|в_пол|вниз|поник*
        смотр*|уставил*|глядя|глядит ~2 в ~1 пол|одну_точку|стол|землю|никуда|пустоту|точку
        не ~2 поднима* ~2 глаз*|голов*|взгляд*
        слез*|плач|плача|плачет|плакал*|плакать|рыда*|всхлип*|расплака*|разрыда*|заплакан*|прослезил*|сквозь_слезы
        затормож*|вял*|сонн*|одурманен*|под_действием|в_прострации|оглушенн*|дезориентирован*|подавленн*|изможден*|осунувш*|бледн*|изнурен*|растерянн*
        заплета* ~1 язык*
        язык* ~1 заплета*
        запина*|заика*|путал*_в_словах|с_трудом_подбира*|с_трудом_выговар*|сбива*|невнятн*
        дрож*|трясет*|трясут*|тряс*|трясущ* ~3 рук*|губ*|голос*|всем_телом|весь|пальц*|подбород*
        рук*|губ*|пальц*|подбород* ~2 дрож*|тряс*|сжат*|сцеплен*|стисну*
        дрожа|трясясь|дрожит|дрожал*
        сильно|заметно|явно|очень|крайне ~1 нервнич*|волну*|напуган*|испуган*|устал*|подавлен*|взволнован*
        напуган*|запуган*|перепуган*
        """,
        uk="""
        монотонн*|безбарвн*|байдуж*|відсторонен*|загальмован*
        голос* ~2 тремт*|дриж*|зрива*
        тремт*|дриж* ~2 рук*|голос*|губ*|всім_тілом
        рук* ~2 тремт*|тряс*
        опуст*|опущен*|потуп* ~2 очі|погляд|голов*
        очі|погляд|голов* ~2 опущен*|вниз|у_підлогу
        слізьми|сльоз*|плаче|плакав|плакала|плакати|ридає|схлип*
        запина*|заїка*|невиразно
        порожн*|застигл* ~1 погляд*
        заляканий|наляканий|перелякан*
        """,
        kk="""
        жылап|жылаған|жылады|көз_жас*|еңіре*
        дауысы* ~2 дірілде*|қалтыра*
        қол* ~2 дірілде*|қалтыра*
        басын|көзін ~2 төмен|салбыра*|түсір*
        бірсарынды|бірқалыпты|сезімсіз
        """,
        ky="""
        ыйлап|ыйлаган|ыйлады|көз_жаш*|озондо*
        үнү* ~2 калтыра*|дирилде*
        кол* ~2 калтыра*|дирилде*
        башын|көзүн ~2 төмөн|шылкый*|түшүр*
        бир_калыпта|бир_кылка|сезимсиз
        """,
        fa="""
        گریه|گریهکنان|گریست|میگریست|اشک|اشکها|اشکریزان|گریان
        صدای ~2 لرزان|یکنواخت|بیروح
        لرزان|میلرزید*|لرزش
        سر|چشم* ~2 پایین|به_زمین
        یکنواخت|بیحال*|گیج|خوابآلود
        """,
        zh="""
        流泪|哭泣|哽咽|痛哭|泪流满面|抽泣|落泪|含泪|泣不成声
        声音 ~3 颤抖|发抖|单调
        颤抖|发抖|哆嗦
        低着头|低头|垂着头|目光呆滞|眼神呆滞|面无表情|目光游离|神情恍惚|神情呆滞
        语气 ~3 平淡|单调|机械
        """,
        ar="""
        باكيا|يبكي|تبكي|بكى|دموع*|أجهش
        صوت ~2 مرتجف|متهدج|خافت|رتيب
        يرتجف|ترتجف|يرتعش|مرتجفا
        مطرق|خافضا|منكس ~2 رأس*|عيني*
        رتيبه|برتابه|شارد*|مذهول*|زائغ*
        """,
        tr="""
        ağla*|gözyaş*|hıçkır*
        sesi ~2 titri*|titre*|kısık
        titri*|titreyerek
        başı|gözleri|bakışları ~2 öne_eğik|yerde|eğik|donuk|boş
        monoton|ifadesiz|donuk|tekdüze
        bitkin|sersem*|uyuşturul*
        """,
    ),
    guards=guards(
        en="""
        griev*|mourn*|funeral|bereaved|relatives|mother|widow|victim* ~4 tears|weep*|wept|sob*|cry*|cried
        tear ~1 gas
        stage ~1 fright
        shook|shaking|shakes ~2 hands|head|heads
        cries|cried ~1 out
        illness|flu|parkinson*|stroke|fever|hangover
        """,
        ru="""
        похорон*|траур*|скорб*|родственник*|мать|вдов*|пострадавш* ~4 слез*|плач|плача|плачет|плакал*|плакать|рыда*
        слезоточив*
        болезн*|инсульт*|паркинсон*|простуд*
        """,
    ),
    must_not_fire=(
        "Grieving victims.",
        "Nervous guests.",
        "An illness that independent sources explain.",
    ),
    references=(RFERL, KASSIN),
)
