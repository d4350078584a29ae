"""Counsel absent, refused, imposed or gagged."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import COERCED, MENDEZ, SUBMISSION

INDICATOR = Indicator(
    id="no_lawyer",
    title="Counsel absent, refused, imposed or gagged",
    definition="The speaker had no lawyer of his own choice before or during the recording, or the "
    "lawyer may not speak about it.",
    why="Access to a lawyer is a core safeguard of interviewing, and its denial is a standing "
    "chapter in the studies of televised confessions.",
    strength="moderate",
    families=("E", "T"),
    gated=True,
    holder="case",
    cues=cues(
        "TE",
        en="""
        without|no ~3 <lawyer>
        no|without|denied|lack|lacked|lacks|refused|deprived ~2 access ~4 <lawyer>
        <lawyer> ~4 not|never|wasn't|hasn't|couldn't|weren't|haven't|cannot ~3 allowed|permitted|admitted|let|see|present|meet|visit|reach|access|granted|attend|been|seen|informed|contact|speak|told|notified|know|knew
        <lawyer> ~3 was|were|been|is|are|being ~2 refused|denied|barred|prevented|turned_away|blocked|ignored|kept|stopped|forbidden|unable|excluded|shut_out
        was|were|been|being|is|are ~2 denied|refused|deprived ~4 <lawyer>
        denied|denying|deny|refused|refusing|deprived|depriving ~1 <him> ~4 <lawyer>
        not|never|wasn't|hasn't|weren't|didn't|couldn't ~3 allowed|permitted|given|granted|offered|able|let|seen|see|met|meet|provided|have|had|assigned|get|speak|consult|contact|call|reach ~4 <lawyer>
        prevent*|bar|barred|block*|stop*|forbid*|forbade|keep*|kept|refuse* ~3 <lawyer> ~3 from|out|away|entry|access|admission|permission
        turned|turning|sent ~2 <lawyer> away|back
        state|government appointed|assigned|provided|picked|chosen ~1 <lawyer>
        <lawyer> ~3 appointed|assigned|imposed|picked|chosen|provided|selected by ~2 state|police|government|authorities|investigator*|court|prosecut*|ministry
        assigned|imposed|given ~4 <lawyer> ~5 not|never|didn't|against|against_his|hadn't
        <lawyer> ~3 he|she|they|family|relatives ~2 did_not|didn't|had_not|never|hadn't ~2 chosen|choose|chose|want|hired|know|pick
        <lawyer> ~6 non-disclosure|gag|gagged|vow_of_silence|pledge_of_secrecy|secrecy
        non-disclosure|gag|secrecy ~8 <lawyer>
        <lawyer> ~3 forbidden|barred|banned|prohibited ~2 speaking|talking|speak|discussing|commenting|comment
        forced|made|pressured|pressed|told|persuaded ~4 give_up|waive|dismiss|fire|drop|renounce|reject|decline|refuse ~4 <lawyer>
        <lawyer> ~8 refus* ~1 to ~1 let|admit|allow|give|grant
        <lawyer> ~8 turned|sent ~2 away|back
        asked|asking|demand*|request*|plead*|begg* ~3 <lawyer> ~5 laugh*|refus*|ignored|denied|beat|no_one|nobody|nothing|in_vain|told
        <lawyer> ~6 sign* ~6 not_to|secrecy|silence|non-disclosure|confidential*
        unrepresented
        independent|own|chosen|retained|family ~1 <lawyer> ~6 refused|denied|not|never|barred|turned_away|kept_out|unable
        """,
        ru="""
        без ~3 <lawyer>
        <lawyer> ~3 не ~3 допус*|пус*|впус*|был*|дал*|дава*|говорил*|сообщ*|уведом*|предостав*|разреши*|позволи*|смог*|мог*|видел*|пропус*|присутств*|назнач*|имел*|участвовал*
        не ~4 допус*|пус*|дал*|дают|предостав*|разреш*|позвол*|пропус*|было|имел*|назнач*|встретил*|видел* ~5 <lawyer>
        отказ* ~4 в|во ~3 <lawyer>
        <lawyer> ~4 разворачива*|развернул*|выгнал*|выставил*|прогнал*|выпровод*
        разворачива*|развернул*|выгнал*|выставил*|прогнал* ~3 <lawyer>
        отказа* ~3 предостав*|допус*|встреч* ~4 <lawyer>
        лиш* ~4 <lawyer>
        <lawyer> ~3 по назначению
        назначенн*|навяз*|государственн*|казенн*|дежурн* ~2 <lawyer>
        <lawyer> ~3 навяза*|назначил*|подобрал*|выбрал* ~2 следств*|следовател*|полици*|власт*|мвд
        <lawyer> ~5 не ~2 выбирал*|нанимал*|просил*|знал*
        независим* ~1 <lawyer> ~4 не|отказ*|запрет*
        подписк* ~3 неразглашени*
        <lawyer> ~6 не ~2 разглаша*
        обязательств*|подписк* ~4 разглаш*
        <lawyer> ~5 неразглашени*|запрети*|запрещ*
        запрети*|запрещ* ~3 <lawyer>
        отказа*|отказ* ~2 от|услуг* ~3 <lawyer> ~4 заставил*|вынуд*|принуд*|давлени*
        заставил*|вынуд*|принуд*|убедил* ~4 отказ* ~4 <lawyer>
        <lawyer> ~3 отказа* ~2 в
        нет|не_было|отсутств* ?своего|независимого|никакого <lawyer>
        <lawyer> ~2 нет|отсутств*
        """,
        uk="""
        без ~3 <lawyer>
        <lawyer> ~3 не ~3 допус*|пус*|впус*|було|дали|дозвол*|змі*|бачи*|повідом*
        не ~4 допус*|пус*|впус*|дали|дозвол*|нада* ~4 <lawyer>
        відмов* ~4 <lawyer>
        <lawyer> ~3 за_призначенням|нав'яза*|призначил*
        нав'яза*|державн* ~2 <lawyer>
        підписк* ~3 нерозголош*
        <lawyer> ~4 заборон*|відмовил*
        заборон* ~3 <lawyer>
        """,
        kk="""
        адвокатсыз|қорғаушысыз
        <lawyer> ~5 кіргізбе*|кіргізілме*|жіберме*|жіберілме*|жібермеді|рұқсат_берме*|рұқсат_бермеді|жолықтырма*|берілмеген|болмаған|болмады|бермеді|тыйым
        <lawyer> ~3 жоқ|қатысуынсыз
        тағайында* ~2 <lawyer>
        <lawyer> ~4 жария_етпеу*|құпия*
        """,
        ky="""
        адвокатсыз|жактоочусуз
        <lawyer> ~5 киргизбе*|киргизген_жок|киргизилген_эмес|уруксат_бербе*|уруксат_берилген_жок|жолуктурба*|берилген_эмес|болгон_эмес|болгон_жок|тыюу
        <lawyer> ~3 жок|катышуусуз
        дайында* ~2 <lawyer>
        <lawyer> ~4 жарыя_кылбоо*|ачыкка_чыгарбоо*
        """,
        fa="""
        بدون ~3 <lawyer>
        <lawyer> ~6 اجازه ~3 نداد*|ندادند|نیافت*|ندارد|داده_نشد
        <lawyer> ~5 محروم|نداشت*|ندارد|نشد|ممنوع|رد_شد|راه_ندادند
        دسترسی ~3 <lawyer> ~3 نداشت*|ندارد|محروم|نداده*
        از ~2 <lawyer> ~2 محروم
        <lawyer> ~1 تسخیری|تحمیلی|انتصابی
        """,
        zh="""
        没有律师|无律师|律师不在场|未获律师|拒绝律师|没有辩护律师|无法聘请律师
        <lawyer> ~8 不准|不得|被拒|无法|未能|不许|不让|被禁止|未被允许|不被允许|不允许|遭拒
        不准|不让|拒绝|禁止|不允许|未允许|剥夺 ~8 <lawyer>
        官派律师|当局指定的律师|指定律师
        官派|指派|强加|指定 ~4 律师
        律师 ~6 保密协议|禁言|封口
        """,
        ar="""
        دون|بدون|بغير|بلا|من_دون ~3 <lawyer>
        منع*|حرم*|رفض* ~5 <lawyer>
        لم ~4 يسمح*|تسمح*|يتمكن*|يحضر*|يمكن* ~5 <lawyer>
        <lawyer> ~5 لم|منع*|رفض*|حرم*|ممنوع*|محروم* ~3 يسمح*|دخول|لقاء*|حضور|مقابل*|يتمكن*|رؤي*|زيار*|تواصل
        غياب ~2 <lawyer>
        محام|محاميا ~2 معين*|عينته|فرض*|عينه
        <lawyer> ~4 سريه|كتمان
        """,
        tr="""
        avukatsız|avukatı_olmadan|avukat_olmadan|avukatı_olmaksızın
        <lawyer> ~5 alınma*|izin_verilme*|görüştürülme*|görüşmesine_izin|sokulma*|engelle*|yasaklan*|reddedil*|yoktu|bulunma*|giremedi|göremedi
        avukat ~2 olmaksızın|bulunmaksızın|olmadan
        atanan|dayatılan|devletin_atadığı|zorunlu ~1 <lawyer>
        <lawyer> ~4 gizlilik*|susma*
        """,
    ),
    guards=guards(
        en="""
        S: <lawyer> ~4 was|were ~1 present
        S: <lawyer> ~3 arriv*|joined|came ~4 same|within|hour|hours|that
        S: in ~2 presence of ~3 <lawyer>
        no ~1 lawyer* ~1 could|can|would
        """,
        ru="""
        S: в присутствии ~3 <lawyer>
        S: <lawyer> ~3 присутствовал*
        S: <lawyer> ~3 приехал*|прибыл*|приш* ~4 тот_же|день|сразу
        не ~1 присутствовал ~2 без
        """,
        uk="""
        S: у_присутності ~3 <lawyer>
        S: <lawyer> ~3 був|була ~1 присутн*
        """,
        kk="""
        S: адвокатының_қатысуымен|адвокаты_қатысты
        """,
        ky="""
        S: адвокатынын_катышуусунда|адвокаты_катышкан
        """,
        fa="""
        S: در_حضور ~2 <lawyer>
        """,
        zh="""
        S: 律师在场|律师陪同
        """,
        ar="""
        S: بحضور ~2 <lawyer>
        """,
        tr="""
        S: avukatı ~2 hazır*|yanında*|eşliğinde
        """,
    ),
    must_not_fire=(
        "The lawyer was present, or arrived the same day.",
        "Counsel was refused in another person's case.",
    ),
    references=(MENDEZ, SUBMISSION, COERCED),
)
