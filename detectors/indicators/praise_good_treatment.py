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
        respects|admires|reveres
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
        благодар*|спасибо|признателен|признательна|признательны ~6 <authority>|<leader>|сотрудник*|следстви*|охран*|администраци*|руководств*|государств*|партии
        жалоб*|претензи*|нареканий ~6 нет|не_имею|не_имеет|не_имел|никаких
        не ~1 имею|имеет|имел ~2 жалоб|претензий
        уважает|уважаю|уважал|уважала|восхища*
        уваж*|восхищ*|горж*|горд* ~3 <leader>|руководств*|власт*|следовател*|сотрудник*
        мудр*|великодуш*|гуманн*|милосерд*|забот* ~4 <leader>|руководств*|власт*|государств*|полици*
        <leader> ~3 мудр*|великодуш*|милосерд*|справедлив*
        медицинск*|врач* ~3 помощь|уход|осмотр* ~4 оказ*|хорош*|каждый|ежедневно|регулярно
        """,
        uk="""
        году* ~3 добре|смачно|тричі|нормально
        добре|смачно|нормально ~2 году*
        ставл*|поводя* ~4 добре|гуманно|ввічливо|нормально|по-людськи
        добре|гуманно|ввічливо|по-людськи ~3 ставл*|поводя*
        ніхто ~4 не ~2 бив|били|чіпав|катував|ображав|тиснув
        дяку*|вдячн* ~6 <authority>|<leader>|співробітник*|слідств*|охорон*
        скарг* ~4 нема|немає|не_маю|не_має
        поважа* ~3 <leader>|влад*
        """,
        kk="""
        жақсы ~3 тамақ*|қара*|күт*|қарым-қатынас*
        ешкім ~5 ұрған_жоқ|ұрмады|тиіспеді|қинаған_жоқ|қинамады|қол_жұмсамады
        <authority>|<leader>|қызметкер* ~4 алғыс*|рақмет*|рахмет*|ризамын
        шағым* ~2 жоқ
        <leader> ~2 құрметте*
        """,
        ky="""
        жакшы ~3 тамак*|мамиле*|кара*
        эч_ким|эчким ~5 урган_жок|урбады|тийген_жок|кыйнаган_жок|кол_салган_жок
        <authority>|<leader>|кызматкер* ~4 ыраазы*|рахмат*|ыраазычылык*
        даттануу*|арыз* ~2 жок
        <leader> ~2 урматта*|сыйла*
        """,
        fa="""
        رفتار* ~5 خوب*|انسانی|محترمانه|مناسب|مهربان*
        غذا* ~3 خوب*|مناسب
        هیچ|هیچکس|کسی ~5 شکنجه|کتک|آزار|فشار|نزد*|بدرفتاری
        شکنجه|بدرفتاری|کتک ~3 نشد*|نکرد*|نبود*
        تشکر*|سپاسگزار*|قدردانی*|ممنون ~6 <authority>|<leader>|ماموران|مسئولان|نظام
        شکایتی ~2 ندار*
        """,
        zh="""
        待遇|对待|对我|待我|照顾 ~6 很好|良好|人道|不错|周到|文明
        吃得好|吃得很好|吃住都好
        伙食 ~3 好
        很好|良好|周到|人道|文明|妥善 ~2 照顾|对待|待遇|照料
        没有 ~6 被打|挨打|虐待|刑讯|打我|殴打|逼供
        没人 ~4 打我|虐待|碰我|殴打
        感谢|感激 ~8 <authority>|<leader>|民警|看守|干警|党|国家|管教
        尊敬|敬爱|爱戴 ~4 <leader>
        """,
        ar="""
        معامل*|يعامل*|عومل*|عاملو* ~4 حسن*|جيد*|إنساني*|طيب*|لائق*|باحترام|بلطف
        معامله ~1 حسنه|جيده|إنسانيه|طيبه
        طعام ~3 جيد|وفير|كاف
        لم ~3 يضرب*|يعذب*|يمس*|يؤذ*|أضرب|أعذب|يتعرض|أتعرض
        شكر*|يشكر*|أشكر|ممتن* ~5 <authority>|<leader>|ضباط|رجال_الأمن|قياده
        احترم|يحترم ~2 <leader>
        """,
        tr="""
        iyi|insanca|saygılı|nazik ~2 davran*|muamele*|bak*
        yemek* ~3 iyi|güzel|veriyor*
        kimse ~4 dövme*|dokunma*|vurma*|zarar|kötü_davranma*
        işkence|kötü_muamele|dayak|şiddet ~3 görmedi*|yok|uygulanma*|olmadı
        teşekkür* ~5 <authority>|<leader>|görevli*|devlet*
        <authority>|<leader>|görevli*|devlet* ~4 teşekkür*|minnettar*|saygı*
        şikâyetim|şikayetim ~1 yok
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
        uk="""
        S: врятув*|рятувальник*|пожежн*|лікарн*|звільнен* ~8 дяк*|подяк*
        S: дяк*|подяк* ~8 порятун*|звільнен*
        """,
        kk="""
        S: құтқар*|өрт_сөндір*|аурухана*
        """,
        ky="""
        S: куткар*|өрт_өчүр*|оорукана*
        """,
        fa="""
        S: نجات*|امدادگر*|آتشنشان*|بیمارستان*
        """,
        zh="""
        S: 救援|消防|获救|医院|医护|地震|洪水
        """,
        ar="""
        S: إنقاذ|مسعف*|إطفاء|مستشفى|ناجين|زلزال
        """,
        tr="""
        S: kurtar*|itfaiye*|hastane*|deprem*
        """,
    ),
    must_not_fire=(
        "Rescued people or patients thank those who helped them.",
        "Passers-by are asked for their opinion.",
        "A freed person praises those who freed him.",
    ),
    references=(SCRIPTED, COERCED, RFERL),
)
