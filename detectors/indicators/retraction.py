"""Retracted once free or before a judge."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import KLOOP, LAM, SUBMISSION

INDICATOR = Indicator(
    id="retraction",
    title="Retracted once free or before a judge",
    definition="The same person takes the broadcast statement back when at liberty or in court.",
    why="Retractions are a documented pattern; several people shown on air said later that it had "
    "been a show.",
    strength="strong",
    families=("E",),
    gated=False,
    holder="case",
    cues=cues(
        "E",
        en="""
        retract*|recant*|renounc*|disavow*|withdrew|withdrawn|withdraw*|repudiat*|revok*|took_back|takes_back|taken_back|disown* ~5 <confession>|testimon*|words|guilt|it|everything|evidence
        <confession> ~2 retract*|recant*|withdrawn|repudiated|disavowed|taken_back
        everything|all|nothing|what|words|whatever|statement|confession|video|story|account|none ~8 i|he|she ~2 said|told|confessed|admitted ~6 false|untrue|lie|lies|invented|fabricat*|made_up|fiction|show|not_true|true|scripted|nonsense
        <confession>|story|account ~4 was|were|had_been|is|been ~2 false|untrue|lie|lies|invented|fabricat*|made_up|fiction|staged|show|performance|spectacle|theatre|theater|nonsense|scripted
        call*|describ*|dismiss*|brand* ~3 <confession> ~3 lie|lies|false|fiction|fabricat*|show|farce|untrue|staged|nonsense
        it|everything|all|that|whole_thing ~2 was|were ~2 show|staged|lie|lies|performance|theatre|act|spectacle|farce|fabricat*|scripted|invented|untrue
        i|he|she|they ~2 was|were|had_been|been|am ~2 made|forced|compelled|coerced|pressured|ordered|told|tortured|beaten|threatened|obliged ~6 say|confess|admit|read|record*|speak|incriminate|sign|apologi*|repeat|lie|film*|video|statement|camera
        i ~2 had ~1 to ~2 say|confess|lie|sign|read|repeat
        they|police|officers|interrogators|investigators|captors|guards ~3 made|forced|told|compelled|ordered|beat ~2 me|him|her ~4 say|confess|admit|read|record|sign|repeat|lie|speak|until
        slander*|incriminat*|falsely_accused|perjured ~2 himself|herself|myself
        EH: <say> ~4 confession*|statement*|testimon*|words|admission* ~4 extracted|forced|coerced|false|fabricated|dictated|obtained|extorted|invented|torture*|duress|beaten
        EH: <say> ~6 coerced|forced|tortured|beaten|threatened|pressured ~4 into|to|until ~4 confess*|say|admit*|sign*|record*|read*|agreed|it
        now|later|since|then ~3 den* ~5 said|confess*|video|statement|footage|charges|involvement
        no_longer ~3 stand*|stood ~2 by
        under ~1 duress|torture|pressure|coercion ~4 <he> ~1 said|confess*|told|signed
        <he> ~2 said|told|says|testif*|recount*|reveal*|explain*|disclos* ~8 under ~1 duress|torture|pressure|coercion
        told|tell|tells|informed ~3 court|judge|journalists|reporters|press ~10 forced|false|coerc*|tortur*|duress|beaten|untrue|electric|extracted|pressure|invented|lie
        lied|lying ~4 on|in|to ~2 camera|video|recording|tv|television|interrogators|police
        den* ~2 guilt|everything|charges ~6 court|trial|freed|released|free
        asked|begged ~3 court|judge|people ~4 not|disregard|ignore ~3 believe|confession|statement|video|words|trust|testimony
        """,
        ru="""
        отказа*|отказ*|отрек*|отреч*|отозва* ~3 от ~4 показани*|слов*|признани*|признательн*|заявлени*|сказанного
        себя ~1 оговор*
        оговор* ~2 себя
        самооговор*
        взял*|забра* ~3 слова|показания|признание ~2 обратно|назад
        наговорил*|наврал* ~6 не ~2 было|правда
        ничего ~8 не ~2 было|совершал*|делал*
        назвал* ~2 <confession> ~3 ложью|ложными|ложным|неправдой|выдумкой|спектаклем|вымыслом
        слов*|все|всё|сказанн*|видео*|признани*|показани*|истори* ~6 ложн*|ложь|ложью|неправд*|вранье|враньем|выдум*|спектакл*|постановк*|постановоч*|фальш*|вымысел|вымыслом|неправ*
        <confession> ~4 не ~2 соответству*
        меня|его|ее|нас|мне|ему|ей ~2 заставил*|вынудил*|принудил*|заставля*|пытал*|избил*|избива*|били|велел*|приказа*|принужд*|пригроз*|запуг*|угрож* ~6 сказ*|говор*|призна*|подпис*|запис*|прочита*|чита*|повтор*|оговор*|дать|извин*|сняться|соглас*|видео|камер*|показани*
        заставил*|вынудил*|принудил*|заставля*|пытк*|пытал* ~3 меня|его|ее|нас ~3 сказ*|говор*|призна*|подпис*|запис*|прочита*|чита*|повтор*|оговор*|дать|извин*
        я|он|она|был*|его|ее|меня ~2 был*|вынужд* ~2 вынужд*|принужд* ~4 сказ*|говор*|призна*|подпис*|запис*|прочита*|повтор*|оговор*|дать|извин*
        меня|его|ее ~1 заставил*|вынудил*|принудил*
        под ~2 давлением|пытк*|принуждением|угроз*|дулом|страхом ~4 сказал*|говорил*|признал*|подписал*|дал*|оговорил*|записал*|извинил*
        <say> ~8 под ~2 давлением|пытк*|принуждением|угроз*
        сказал*|сообщил*|заявил*|рассказал* ~2 суду|судье|в_суде|на_суде|журналист* ~10 под|выбит*|заставил*|пытал*|ложн*|неправд*|вынужд*|оговор*|пыток|избивал*|давлени*
        это|все|всё ~2 был* ~2 спектакл*|постановк*|шоу|ложь|ложью|неправд*|инсценировк*|фарс*|игра|враньё|вранье
        врал*|солгал*|лгал*|соврал* ~4 на_камеру|видео|камер*|следств*|допрос*
        не ~1 призна* ~2 вину|виновн* ~8 ранее|прежде|раньше|хотя
        """,
        uk="""
        відмов* ~3 від ~4 показан*|свідчен*|слів|зізнан*
        себе ~1 обмовив*|обмовила
        обмовив|обмовила ~2 себе
        слов*|все|сказан*|відео*|зізнан*|свідчен* ~6 неправд*|брехн*|вигад*|вистав*|постанов*|неправдив*
        мене|його|її ~2 змусил*|примусил*|катувал*|били ~6 сказ*|говор*|зізна*|підпис*|запис*|чита*
        змусил*|примусил* ~2 мене|його|її ~3 сказ*|говор*|зізна*|підпис*|запис*|чита*
        <say> ~8 під_тиском|під_тортурами|під_примусом
        """,
        kk="""
        жауабынан|сөзінен|мәлімдемесінен|айтқандарынан ~3 бас_тарт*|айны*
        айтқан*|видео*|сөзі* ~6 өтірік|жалған|ойдан_шығар*|спектакль
        өзіне|өзіме ~2 жала_жап*
        мені|оны ~4 мәжбүрле*|мәжбүр_етті|қинап
        """,
        ky="""
        көрсөтмөсүнөн|сөзүнөн|айткандарынан ~3 баш_тарт*|танды|танып
        айткан*|видео*|сөзү* ~6 жалган|калп|ойдон_чыгар*|спектакль
        өзүнө|өзүмө ~2 жалаа
        мени|аны ~4 мажбурла*|мажбур_кыл*|кыйнап
        """,
        fa="""
        اعتراف*|اظهارات*|حرف* ~4 پس_گرفت*|انکار*
        همه|آنچه|حرف*|اعتراف* ~10 دروغ*|ساختگی|نمایش|غیرواقعی|واقعیت_نداشت
        مجبور*|وادار* ~5 اعتراف*|بگوی*|بخوان*|امضا*|گفتن
        زیر|تحت ~2 شکنجه|فشار ~6 اعتراف*|گفتم|گفته
        """,
        zh="""
        翻供
        推翻 ~4 供词|供述|口供|认罪
        撤回|收回|否定 ~6 供词|供述|口供|声明|认罪|证词
        全是假的|都是假的|都不是真的|是假的|是演戏|是在演戏|是一场戏|并非事实|不是真话
        被迫 ~4 说|认罪|承认|录|念|签
        我是被迫|他们逼我|逼我说|逼他说
        """,
        ar="""
        تراجع*|سحب*|أنكر* ~4 اعتراف*|أقوال*|إفاد*|تصريح*
        كل|جميع|ما ~5 قال*|قلت*|صرح* ~5 كذب*|غير_صحيح|مختلق*|باطل*|مسرحيه|تمثيل*|ملفق*
        كانت|كان ~2 مسرحيه|تمثيليه|كذبه|كذبا
        أجبر*|أرغم*|أكره* ~5 قول*|اعتراف*|كلام|توقيع|تسجيل|أقول|قراءه|يقول|يعترف|أعترف
        قال|قالت|قائلا|أكد ~6 تحت ~2 تعذيب|تهديد|إكراه|ضغط
        """,
        tr="""
        ifade*|itiraf*|söz* ~3 geri ~1 çek*|aldı*
        ifade*|itiraf* ~3 reddet*|kabul_etmedi*
        söyledi*|video*|itiraf* ~6 yalan|yalandı|yalanmış|doğru_değil*|uydurma*|tiyatro*|oyun*|gerçek_değil*
        zorla|baskıyla|işkenceyle|tehditle ~4 söylet*|itiraf*|okut*|imzalat*|kaydet*
        zorlandı*|mecbur ~4 söyle*|itiraf*|oku*|imzala*
        işkence|baskı|tehdit ~1 altında ~4 söyledi*|konuştu*|verdiğini|imzaladı*
        """,
    ),
    guards=guards(
        en="""
        newspaper|outlet|website|magazine|channel|editors|agency|publisher ~3 retract*|withdrew|correct*
        not guilty
        den* ~2 that|having ~3 confess*|admit*
        """,
        ru="""
        газет*|издани*|редакци*|сайт*|агентств* ~3 отозва*|опроверг*|исправ*|извин*
        отрица* ~3 что ~3 призна*
        """,
    ),
    must_not_fire=(
        "Somebody denies that he had ever confessed.",
        "A plea of not guilty with no confession before it.",
        "An outlet corrects an article.",
    ),
    references=(SUBMISSION, LAM, KLOOP),
)
