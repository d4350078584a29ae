"""Others say it was coerced."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import MOSCOW, POST, RFERL

INDICATOR = Indicator(
    id="third_party_coercion_statement",
    title="Others say it was coerced",
    definition="A relative, lawyer, monitor, expert or government states or suspects duress in this "
    "case.",
    why="It is often the first signal; how close the speaker stands and what he relies on must be "
    "weighed. Findings about a whole country are context, not proof for one person.",
    strength="moderate",
    families=("E",),
    gated=False,
    holder="case",
    cues=cues(
        "E",
        en="""
        coerced|forced|extorted|involuntary|duress|extracted|staged|false|fake ~2 confess*|admission*|statement|testimon*|apolog*|video|repentance|self-incriminat*
        confess*|admission*|statement*|testimon*|words|apolog*|video|footage|remarks|interview|it|he|she|appearance|broadcast ~6 coerced|extorted|involuntary|extracted|duress|under_pressure|beaten_out|under_torture|by_force|staged|not_voluntary|torture|gunpoint
        confess*|admission*|statement*|testimon*|apolog* ~4 was|were|been|be|being|is ~2 forced|obtained_by|obtained_under|false|wrung|squeezed|dictated|tortured|beaten
        not|hardly|never|aren't|weren't|isn't ~2 <his> ~2 words|voice|language|style|thoughts
        someone_else's|somebody_else's|other_people's|foreign|alien ~1 words|text
        not ~4 speaking|talking|speak|acting|said|confess* ~3 freely|voluntarily|own_will|own_accord|free_will
        words|statement ~3 not ~2 <his>|own|<relative>
        not ~1 how ~4 speak*|talk*
        somebody|someone|others|they|officers|interrogators|police ~2 wrote|written ~3 for ~1 <him>
        gun|knife|pistol|weapon ~2 to|at ~1 <his> head|throat|temple|back
        hallmark*|signs|sign|marks|traces|evidence|indication*|features|smacks|reeks|bears|consistent ~3 of|with ~2 duress|coercion|torture|forced|pressure|staging|intimidation|coerced
        under ~2 duress|coercion|torture|pressure|threat*|gunpoint|compulsion|constraint
        at gunpoint
        forced|coerced|compelled|pressured|made|tortured|beaten|bullied|intimidated|blackmailed ~3 into|to|by ~5 confess*|read*|admit*|say|saying|sign*|record*|incriminat*|apologi*|appear*|speak*|repent*|false|guilt|recit*|lie
        tortur*|beat*|electrocut*|drug*|coerc*|forc*|pressur*|abus* ~6 to ~2 confess|admit|say|sign|extract|obtain|get|force|make|record|speak
        until|before|so_that ~2 <he> ~1 confess*|signed|agreed|admitted
        confess*|statement|testimony|admission ~4 extract*|obtained|beaten|wrung|forced|squeezed|elicited ~3 from|out|by|under|through
        extract*|beat|wrung|squeez*|forc*|obtain*|coerc* ~3 confess*|admission|testimony|statement*
        tortured|ill-treated|mistreated|beaten|abused|electrocuted ~4 in|while_in|during|at|by ~3 custody|detention|police|interrog*|officers|guards|investigators|jail|prison|captivity
        don't|not|nobody|no_one|doesn't|never|doubt*|question* ~4 believe*|trust|believ*|buy|accept|convinced|voluntar*|authentic*|sincer*|genuine*|credib* ~5 confess*|statement|video|admission|testimony|words|apology|what_he_said
        doubt*|question*|disput*|challeng*|scepti*|skepti* ~5 voluntar*|authentic*|sincer*|genuine*|confess*|credib*|freely
        confess* ~6 doubt*|not_credible|implausible|questionable|not_believe*
        under ~3 influence ~2 of ~3 drug*|substances|psychotropic|sedative*|medication
        drugged|sedated
        looks|looked|sounds|sounded|appears|appeared|seemed|seems ~4 coerced|forced|tortured|intimidated|scared|terrified|frightened|rehearsed|beaten|duress|script*|pressured|hostage
        hostage video|tape
        like ~2 hostage
        """,
        ru="""
        не ~1 свои*|его|ее|собственн* ~1 слов*|голос*|мысл*|язык*|стил*
        чуж* ~1 слов*|текст*|голос*
        говор*|повтор*|произнос* ~3 не ~2 сво*|сам|сама|по_своей
        выбит*|выбил*|выбива* ~5 призна*|показани*|слов*|заявлени*|из|побоями|пытк*
        призна*|показани*|заявлени*|видео*|слов*|извинени*|обращени*|интервью|раскаяни* ~6 под ~2 давлением|пытк*|принуждением|угроз*|дулом|диктовк*
        призна*|показани*|заявлени*|видео*|слов*|извинени*|обращени* ~5 вынужд*|выбит*|выбил*|принуд*|получен*_под|силой|постановоч*|насильно|вырван*|добыт*
        под ~2 давлением|пытк*|принуждением|угроз*|дулом|прицелом ~6 призна*|показани*|дал*|сказ*|говор*|оговор*|запис*|подпис*|чита*|извин*|снима*|снят*
        призна*|оговор*|говор*|сказ*|подпис*|запис*|чита*|извин* ~4 под ~2 давлением|пытк*|принуждением|угроз*|дулом|прицелом
        вынужд*|принуд*|недобровольн*|ложн* ~2 призна*|показани*|заявлени*|видео*|извинени*|самооговор*|раскаяни*
        принуд*|заставил*|вынуд*|заставля*|принужд* ~5 призна*|сказ*|оговор*|подпис*|извин*|дать|запис*|говор*|чита*|кая*|покая*|выступ*|прочит*
        пыта*|пытк*|пыток|избива*|избил*|бил*|били|издева*|истяза*|электрошок* ~6 призна*|показани*|чтобы|добива*|выбива*|пока|задержан*|полици*|сизо|отдел*|следств*|допрос*
        выколотил*|выколачива*|выжал*|выдавил*|вырвал*|вырван*|выбивани* ~4 призна*|показани*
        призна*|показани* ~5 выколотил*|выколачива*|выжал*|выдавил*|вырвал*|вырван*
        кто-то|другие|следовател*|они ~3 написал*|сочинил*|составил* ~3 за|вместо
        кто-то ~3 за ~1 него|нее ~2 написал*|сочинил*
        так ~2 не ~2 говор*|разговар*
        постановочн*|срежиссирован*|инсценирован*|сфабрикован* ~1 признани*|видео*|обращени*|раскаяни*|интервью
        добива*|добил*|получил*|вырвал* ~3 призна*|показани* ~4 пытк*|силой|побоями|угроз*|избиени*
        не ~3 верит|верят|верю|поверил*|доверя*|убежден* ~4 призна*|показани*|видео*|слов*|раскаяни*|добровольн*|извинени*|сказанн*
        сомнева*|сомнени* ~5 призна*|добровольн*|подлинн*|искренн*|показани*|видео*|достоверн*|раскаяни*
        призна* ~6 сомн*|не_вер*|неправдоподобн*
        признак* ~2 давлени*|принуждени*|пыток|насили*|постанов*|запугив*
        похож* ~2 на ~3 выбит*|вынужд*|принуд*|заложник*|постанов*|давлени*|запуган*
        выгляд*|похоже|видно ~4 вынужд*|запуган*|напуган*|замучен*|под_давлением|заставил*|принуд*|пытал*|избит*
        под ~2 воздействием|действием ~3 препарат*|психотропн*|наркот*|лекарств*|веществ*
        накачал*|напичка*|одурманен*|вкололи
        как ~1 заложник*
        недобровольн*
        """,
        uk="""
        не ~2 свої*|його|її|власн* ~1 слов*
        чуж* ~1 слов*|текст*
        вибит*|вибил*|вибива* ~5 зізнан*|свідчен*|показан*
        зізнан*|свідчен*|заяв*|відео*|вибачен* ~6 під ~2 тиском|тортурами|примусом|погроз*
        зізнан*|свідчен* ~4 вибит*|вимушен*|примусов*|силою|постановочн*
        під ~2 тиском|тортурами|примусом|погроз*|дулом ~6 зізна*|свідч*|сказ*|запис*|чита*|підпис*
        змусил*|примусил*|катувал*|били|примушува* ~6 зізна*|сказ*|обмов*|підпис*|вибач*|запис*|чита*
        катува*|тортур*|побив*|били ~5 поліці*|затриман*|допит*|сізо
        не ~3 вір*|довіря* ~4 зізнан*|відео|слов*
        ознак* ~2 тиску|примусу|катуван*
        постановочн* ~1 зізнан*|відео
        """,
        kk="""
        өз_сөзі ~2 емес
        мойында*|видео*|мәлімде* ~6 қысыммен|қинап|азаптап|мәжбүр*|күштеп|зорлап
        қинап|қинау*|азаптап|азаптау*|қысым*|мәжбүрлеп|зорлап ~6 мойында*|айтқыз*|алын*
        сенбейді|күмән* ~4 мойында*|видео*
        мойында* ~4 сенбейді|күмән*
        """,
        ky="""
        өз_сөзү ~2 эмес
        мойнуна|видео*|билдирүү* ~6 кысым*|кыйнап|мажбур*|күч_менен|зордоп
        кыйнап|кыйноо*|кысым*|мажбурлап|зордоп ~6 мойнуна|айттыр*|алын*
        ишенбейт|күмөн* ~4 мойнуна|видео*
        """,
        fa="""
        اعتراف* ~4 اجباری|زیر_شکنجه|تحت_فشار|تحت_شکنجه|ساختگی|زورکی|تحمیلی
        زیر|تحت ~2 شکنجه|فشار|اجبار ~6 اعتراف*|گرفته*|اقرار*
        حرف*|سخنان* ~3 خودش|خود_او ~2 نیست|نبود
        مجبور*|وادار*|شکنجه* ~6 اعتراف*|بخوان*|بگوی*|اقرار*
        اعتبار*|صحت ~3 اعتراف* ~5 تردید*|زیر_سوال
        نشانههای ~2 اجبار|فشار|شکنجه
        """,
        zh="""
        被迫|被逼|强迫|逼迫|胁迫|逼供|刑讯|屈打 ~6 认罪|供述|承认|招供|道歉|念|说|录|成招
        认罪|供词|供述|声明|视频|说的话|口供 ~8 被迫|胁迫|逼供|酷刑|强迫|被逼|压力下|受压|摆拍|不可信
        不是 ~2 他|她 ~2 自己的话|本意|真心话|的原话|自己的意思
        在 ~4 胁迫|压力|酷刑|威胁 ~3 下
        怀疑|质疑|不相信|不信 ~8 认罪|供词|视频|自愿|口供
        强迫认罪|被认罪|刑讯逼供|屈打成招|遭到酷刑|遭酷刑|遭受酷刑
        """,
        ar="""
        اعتراف*|أقوال*|إفاد*|تصريح* ~5 قسري*|انتزع*|تحت|بالإكراه|إكراه|منتزع*|قسرا|بالقوه
        انتزع*|انتزاع ~3 اعتراف*|أقوال*|إفاد*
        ليس*|ليست ~2 كلام*|كلماته|أقوال*
        أجبر*|أرغم*|أكره* ~5 اعتراف*|قراءه|قول|كلام|تسجيل|يقول|يعترف|ظهور
        تحت ~2 تعذيب|إكراه|ضغط|تهديد|ضغوط
        تعرض* ~2 تعذيب|ضرب|ضغوط|إكراه
        يشكك*|شكك*|تشكيك|لا_يصدق* ~4 اعتراف*|فيديو|أقوال*
        """,
        tr="""
        itiraf*|ifade*|açıklama*|söz*|video* ~6 zorla|baskı|işkence|tehdit|zorlama|cebir
        zorla|baskıyla|işkenceyle|baskı_altında|işkence_altında|tehditle ~4 itiraf*|alın*|söylet*|okut*|konuştur*|verdirt*
        kendi ~1 söz*|ifade* ~2 değil*
        zorlandı*|zorlanmış|mecbur_bırakıl*
        işkence* ~2 gördü*|yapıl*|edil*|uğra*
        itiraf* ~5 inanmı*|şüphe*|kuşku*
        """,
    ),
    guards=guards(
        en="""
        S: coercive|forced ~1 labour|labor|trade|sale*|measure*|tactic*|market|marriage|landing|entry|displacement|diplomacy
        S: coercion ~3 trade|tariff*|economic
        S: economic|trade ~1 coercion
        """,
        ru="""
        S: принудительн* ~1 труд*|лечени*|продаж*|взыскани*|мер*|посадк*
        """,
    ),
    must_not_fire=(
        "Only an official denial: police deny coercion.",
        "Another defendant.",
        '"Coercive" in news of trade or labour.',
        "Weak only, when the sole speaker is a political ally.",
    ),
    references=(MOSCOW, RFERL, POST),
)
