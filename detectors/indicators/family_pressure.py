"""Pressure through relatives."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import DJALALI, SCRIPTED, SHIKHMURADOV

INDICATOR = Indicator(
    id="family_pressure",
    title="Pressure through relatives",
    definition="Relatives are threatened, detained, summoned or made to appear so that the "
    "statement be made.",
    why="Threats to loved ones are documented in several countries; a politician is said to have "
    "given himself up to save arrested relatives.",
    strength="strong",
    families=("E",),
    gated=False,
    holder="case",
    cues=cues(
        "E",
        en="""
        threat* ~6 <relative>
        warned|hinted|told|said|promised ~4 <relative> ~4 arrest*|jail*|harm*|suffer*|hurt|detain*|killed|next|raped|fired|dismissed|expelled|orphanage
        arrest*|detain*|jail*|seiz*|harm*|kill*|hurt|punish*|rape|expel*|deport*|go_after|come_for|target* ~2 <his> ~2 <relative> ~8 unless|if|until
        unless|if|until ~10 <relative> ~4 arrest*|jail*|harm*|suffer*|detain*|pay|face|safe|alone|peace
        mention*|knew|describ*|showed|photograph*|recited|brought_up|spoke_of ~6 <relative> ~4 school|address|home|route*|workplace|kindergarten|nursery|habits|photograph*|photos|name*
        mention*|knew|named|describ*|showed|brought_up|spoke_of ~4 school|address|home|workplace|kindergarten|nursery|route ~4 <relative>
        take|taken|taking|took ~2 <his> ~2 <relative> ~2 away
        never ~2 see ~2 <relative> again
        show*|aired|filmed|broadcast ~4 <relative> ~3 condemn*|denounc*|disown*|pleading|begging|urging|apologi*
        warn*|hint*|threat* ~6 <relative> ~3 would|will|might|could|may
        told|tell|telling|reminded <him> ~5 <relative> ~4 would|will|might|could|may|next
        <relative>|she|he ~2 would_be|will_be|is|be|are next
        put|held ~2 <relative> ~1 on ~1 phone|line|speaker
        held|holding|hold|keeping|kept|took ~1 <his> ~2 <relative> ~6 until|unless|so_that|hostage|to_make|to_force|if
        <relative> school|address|photograph*|kindergarten
        <relative> ~3 was|were|had_been|been|are ~2 detained|arrested|summoned|interrogated|taken|questioned|threatened|jailed|held|picked_up|dismissed|fired|sacked|grilled|evicted|expelled|searched|visited|hostage|hostages|called_in|beaten|harassed|intimidated|evicted|paraded
        detain*|arrest*|summon*|interrogat*|took|seized|harass*|intimidat*|jailed|rounded_up|raided|evicted|picked_up|haul* ~2 his|her|their|several|two|both|elderly|the ~3 <relative>
        <relative> ~3 made|forced|pressured|shown|paraded|pushed|compelled ~4 denounc*|appear*|plead*|beg*|condemn*|apologi*|record|disown*|persuade|testify|camera|tv|television
        <relative> ~2 shown|filmed|appeared ~4 denounc*|disown*|condemn*|pleading|begging|camera|tv|television
        pressure*|pressuring|leverage|blackmail* ~4 <relative>
        <relative> as|held ~2 hostage*|leverage|bargaining
        to|in_order_to ~1 save|protect|spare|free|shield ~3 <relative>
        for ~2 safety|sake|fate|life of ~3 <relative>
        fear*|afraid|scared|worried ~3 for ~2 <relative>
        police|officers|agents|men ~3 visited|came|went|raided|searched ~4 <relative>
        <relative> ~3 lost|lose|would_lose ~3 job|work|place|custody|pension
        """,
        ru="""
        угрож*|угроз*|пригроз*|грози* ~6 <relative>
        <relative> ~3 угрож*|пригроз*|грози*|запуг*|шантажир*
        забра*|арестова*|посад*|задерж*|изнасил*|убить|убьют|тронут|навред*|уволить|уволят|отобра*|отнять|отним* ~3 <relative> ~6 если|пока
        если ~8 <relative> ~4 арест*|посад*|задерж*|постра*|забер*|тронут|убьют|навред*
        <relative> ~4 задержа*|арестова*|вызва*|вызыва*|допрос*|допраш*|забра*|увезл*|запуг*|уволи*|избил*|обыск*|взяли|схватил*|удержива*|привез*
        задержа*|арестова*|вызва*|вызыва*|допрос*|допраш*|забра*|увезл*|запуг*|уволи*|избил*|взяли|схватил*|удержива*|привезли|пришли ~3 <his>|его|ее|двух|обоих|к|пожил* ~3 <relative>
        пришли|приходил*|приех*|обыск*|обыска* ~3 к|у ~3 <relative>
        <relative> ~3 заставил*|вынудил*|принудил*|показал*|уговорил* ~5 отреч*|осуд*|призва*|извин*|уговор*|запис*|выступ*|камер*|просить|экран*|эфир*|телевизор*
        заставил*|вынудил*|принудил* ~3 <relative> ~5 отреч*|осуд*|призва*|извин*|уговор*|запис*|выступ*|просить|камер*
        <relative> ~3 в_заложник*|заложник*|взяли_в_заложники
        намека*|намекнул*|предупред*|предупрежда* ~5 <relative>
        <relative>|она|он ~2 следующ*
        <relative> ~3 держал*|держат ~3 под_замком|взаперти|в_заложниках|под_стражей|под_арестом|в_подвале
        держал*|держат ~4 <relative>
        задержа*|арестова*|забра*|схватил*|допрос* ~2 его|ее ~1 девушк*|подруг*|парня|жених*|невест*
        боя* ~1 за ~1 нее|него|них|родных|близких|семью
        прийти|приехать|наведаться|придут|приедут ~2 к ~2 <relative>|родным|семье
        ради ~3 <relative>
        чтобы ~4 спасти|защитить|уберечь|не_тронули|отпустили ~4 <relative>
        боя*|боится|боялся|опаса*|страх* ~2 за ~3 <relative>
        давлени*|давил*|давят|шантаж* ~4 <relative>
        назва*|называ*|упомин*|упомян*|показыва*|знали|знают|знал* ~4 школ*|адрес*|садик*|фотограф*|фото|место_работы ~6 <relative>
        показа*|снял*|записал* ~4 осужда*|обвиня*|отрека*|умоля*|просят|каются ~4 <relative>
        показа*|снял*|записал* ~5 <relative> ~4 осужда*|обвиня*|отрека*|умоля*|прос*|кают*
        назва*|упомин*|упомян*|показыва*|показа*|знали|знают ~5 школ*|адрес*|садик*|фотограф*|фото ~3 <relative>
        """,
        uk="""
        погрож*|пригроз*|погроз* ~6 <relative>
        <relative> ~3 погрож*|пригроз*|шантаж*|залякув*
        <relative> ~4 затрима*|заарешт*|викли*|допит*|забра*|побил*|звільнил*|обшук*|утриму*
        затрима*|заарешт*|викли*|допит*|забра*|побил*|утриму* ~3 його|її|двох|обох ~2 <relative>
        затрима*|заарешт*|викли*|допит*|забра* ~1 <relative>
        <relative> ~3 змусил*|показал* ~4 засуд*|зрект*|камер*|вибач*
        тиск* ~4 <relative>
        заради ~2 <relative>
        """,
        kk="""
        <relative> ~4 қоқан-лоққы*|қорқыт*|қаматамыз|қамайды|қамауға|ұстады|ұстаған|ұсталған|тергеу*|шақыр*|жауап_алу*|қысым_көрсет*|қысым_жаса*|ұрып
        қорқыт*|қоқан-лоққы* ~5 <relative>
        """,
        ky="""
        <relative> ~4 коркут*|опуза*|камай*|камакка|кармады|кармаган|кармалган|чакыр*|суракка|кысым_көрсөт*|сабап
        коркут*|опуза* ~5 <relative>
        """,
        fa="""
        تهدید* ~8 <relative>
        <relative> ~5 تهدید*|بازداشت*|احضار*|دستگیر*|فشار*|بازجویی*|گروگان*
        برای ~2 نجات|آزادی|حفظ ~3 <relative>
        """,
        zh="""
        威胁|恐吓|要挟 ~8 <relative>
        <relative> ~6 被捕|被抓|被拘|被传唤|遭威胁|受威胁|被威胁|受到威胁|被带走|被关|被审讯|被骚扰|遭骚扰|遭施压
        以 ~3 <relative> ~4 要挟|威胁|相要挟
        逮捕|拘留|传唤|带走|抓走 ~3 了 ~2 他的|她的 ~2 <relative>
        提到 ~6 孩子 ~4 学校
        """,
        ar="""
        هدد*|تهديد*|يهدد* ~6 <relative>
        <relative> ~3 اعتقل*|احتجز*|استدع*|هدد*|أوقف*|استجوب*|ضغوط|رهين*
        اعتقل*|احتجز*|استدع*|استدعاء|اعتقال|أوقف*|ضغط* ~2 <relative>
        إنقاذ|حمايه ~2 <relative>
        """,
        tr="""
        <relative> ~4 tehdit*|gözaltı*|tutukla*|çağrıl*|sorgula*|baskı*|alıkon*|rehin*|zarar*|götürül*
        tehdit* ~5 <relative>
        <relative> ~3 ile ~1 tehdit*
        """,
    ),
    guards=guards(
        en="""
        family|household|parents' debt*|business|home
        <relative> ~4 campaign*|urged ~2 him|her ~3 to ~1 stay
        <relative> ~4 urged|asked|begged|told ~3 stay
        <relative> ~2 threatened ~2 to ~1 sue|complain|leave|court|strike
        domestic violence
        for ~2 speeding|theft|fraud|drunk*|murder|robbery|hooliganism|drugs
        """,
        ru="""
        семейн* ~1 долг*|бизнес*|ссор*|конфликт*
        <relative> ~3 просил*|уговарива*|умолял* ~4 остаться|сидеть|не_ходить|дома
        <relative> ~2 пригрози* ~3 судом|жалоб*
        за ~2 превышение|краж*|пьян*|мошенничеств*|хулиганств*|наркотик*
        """,
    ),
    must_not_fire=(
        "Relatives campaign for the speaker.",
        "Debts of the family.",
        "Parents urge somebody to stay at home.",
    ),
    references=(SCRIPTED, DJALALI, SHIKHMURADOV),
)
