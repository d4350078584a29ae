"""Court, regulator or medical body finds coercion."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import CAT, KARASAI, OFCOM

INDICATOR = Indicator(
    id="official_coercion_finding",
    title="Court, regulator or medical body finds coercion",
    definition="A competent body finds ill-treatment, duress or unfairness in this person's "
    "statement.",
    why="Statements tainted by torture are barred as evidence; regulators have ruled on such "
    "broadcasts, and courts have convicted officers for what preceded them.",
    strength="strong",
    families=("E",),
    gated=False,
    holder="case",
    cues=cues(
        "E",
        en="""
        officer*|policem*|police|guard*|interrogator*|investigator*|agents|detective*|jailers|men|servicemen|officials|operatives ~4 convicted|sentenced|jailed|imprisoned|found_guilty|guilty ~6 tortur*|ill-treat*|beating*|abus*|mistreat*|coerc*|extract*|extort*
        convicted|sentenced|jailed|found_guilty|convict* ~5 officer*|policem*|guards|interrogator*|investigator*|agents|detective* ~6 tortur*|ill-treat*|beating*|abus*|coerc*|extract*|extort*
        convicted|sentenced|jailed|guilty ~3 of|for ~2 tortur*|ill-treat*|beating|abusing
        court|tribunal|judge|judges|jury|regulator|watchdog|ofcom|commission|ombudsman|inquiry|review|panel|committee|working_group|rapporteur|body|experts|expert_report|medical_examiner|forensic*|examination|doctors|authority|council ~5 ruled|found|finds|concluded|concludes|established|confirmed|determined|held|recogni*|upheld|declared|acknowledged|stated|decided ~12 tortur*|coerc*|ill-treat*|duress|force|beaten|mistreat*|unfair*|violat*|breach*|pressure|forced|involuntary|extract*|inadmissible|abuse*|inhuman|complaint|privacy
        ruled|found|concluded|established|confirmed|determined|recogni*|declared|acknowledged ~3 by ~3 court|tribunal|judge|regulator|commission|ombudsman|inquiry|committee|experts ~6 tortur*|coerc*|ill-treat*|duress|unfair*
        tortur*|coerc*|ill-treat*|duress|beating* ~6 confirmed|established|proven|proved|found|recogni* ~3 by ~3 court|tribunal|regulator|commission|ombudsman|inquiry|committee|forensic*|experts|examination|doctors|expert
        confess*|statement*|testimony|evidence ~5 thrown_out|excluded|inadmissible|struck_out|annulled|quashed|set_aside|ruled_out|disregarded|suppressed ~8 tortur*|coerc*|duress|force|pressure|beaten|court|judge|obtained|involuntary
        court|judge|tribunal ~4 threw_out|excluded|annulled|quashed|struck_out|set_aside|overturned|disregarded|suppressed ~6 confess*|statement*|testimony
        forensic*|medical|expert|independent ~2 report|examination|assessment|review|opinion|commission ~3 confirm*|found|establish*|conclud* ~10 tortur*|injur*|ill-treat*|beat*|coerc*|force|electric*|violence|consistent
        regulator|ofcom|watchdog|media_council ~6 fined|sanction*|ruled|upheld|revoked|breach*|censured ~8 <confession>|broadcast*|channel|interview|air*|programme|confess*|licence|broadcaster
        fined|sanctioned|censured ~8 air*|broadcast* ~4 <confession>|confess*
        awarded|ordered ~6 compensation|damages|million|tenge|dollars ~8 tortur*|ill-treat*|beaten|coerc*
        recogni* ~3 victim ~2 of ~1 torture|ill-treatment
        """,
        ru="""
        суд*|трибунал|еспч ~4 призна*|установи*|постанови*|подтверди*|осуди*|пришел ~10 силой|выбит*|избива*|били|током|пытк*|пыток|пытал*|принужд*|давлени*|жесток*|недопустим*|насили*|незаконн*|истязан*|превышени*
        осужд*|осудил*|осужден*|приговор*|виновн* ~6 пытк*|пыток|пытал*|истязани*|избиени*|превышени*|жесток*
        пытк*|пыток|избиени*|жесток*|истязани* ~5 виновн*|осужд*|осужден*|приговор*
        полицейск*|сотрудник*|следовател*|оперативник*|силовик*|офицер*|надзирател* ~5 осужд*|осудил*|осужден*|приговор*|виновн*|посадил*|получил*_срок*|лишен*|лишил* ~6 пытк*|пыток|пытал*|истязани*|избиени*|превышени*|жесток*|показани*|выбивани*|признани*
        экспертиз*|эксперт*|медэксперт*|комисси*|судмедэксперт*|регулятор*|омбудсмен*|комитет*|рабочая_группа|проверка|расследовани*|ofcom|управление ~5 подтвердил*|установил*|пришл*|признал*|постановил*|заключил*|показал*|выявил* ~10 пытк*|пыток|принужд*|давлени*|насили*|избиени*|побо*|телесн*|нарушени*|несправедлив*|жесток*|бил*|били|избива*|током|электр*|недобровольн*|оштраф*|выбит*|силой
        призна*|признан* ~3 недопустим* ~6 показани*|призна*|доказательств*|видео*
        показани*|призна*|доказательств* ~5 недопустим*|исключ* ~6 суд*|пытк*|давлени*|получен*
        исключил*|исключен* ~4 показани*|призна* ~6 пытк*|давлени*|доказательств*|принужд*
        регулятор*|ofcom|надзорн* ~6 оштрафова*|наказал*|отозвал*|признал* ~6 эфир*|показ*|телеканал*|канал*|призна*|трансляци*|интервью
        призна* ~3 потерпевш*|жертв* ~2 пыток
        взыскал*|присудил*|компенсаци* ~6 пытк*|пыток|истязани*
        """,
        uk="""
        суд*|єспл ~4 визна*|встанови*|підтверди*|засуди* ~10 катуван*|тортур*|примус*|недопустим*|насильств*|силою|жорсток*
        засуд*|вирок*|винн* ~6 катуван*|тортур*|побитт*
        поліцейськ*|слідч*|співробітник*|офіцер* ~4 засуд*|винн*|вирок* ~6 катуван*|тортур*|побитт*
        експертиз*|комісі*|омбудсмен*|регулятор* ~5 підтверди*|встанови*|визна* ~10 катуван*|тортур*|примус*|побо*|насильств*|порушен*
        """,
        kk="""
        сот ~10 азаптау*|қинау* ~6 кінәлі|сотталды|үкім*
        полицей*|тергеуші*|қызметкер* ~6 азаптағаны|қинағаны ~6 сотталды|кінәлі|үкім*
        сараптама*|комиссия* ~8 азаптау*|қинау*|соққы*|күш_қолдан* ~4 растады|анықтады
        """,
        ky="""
        сот ~10 кыйноо* ~6 күнөөлүү|соттолду|өкүм*
        милиционер*|тергөөчү*|кызматкер* ~6 кыйнаган*|кыйноо* ~6 соттолду|күнөөлүү|өкүм*
        экспертиза*|комиссия* ~8 кыйноо*|сабоо*|күч_колдон* ~4 ырастады|аныктады
        """,
        fa="""
        دادگاه|هیات|کمیسیون|نهاد|گروه_کاری ~8 شکنجه|اجبار|بدرفتاری ~8 تایید*|محکوم*|اعلام*|تشخیص
        ماموران|بازجویان|افسران ~6 شکنجه ~6 محکوم*
        پزشکی_قانونی ~6 شکنجه|ضرب ~4 تایید*
        """,
        zh="""
        法院|法庭|监管机构|委员会|工作组|通信管理局|ofcom ~8 认定|裁定|裁决|判定|确认 ~14 酷刑|逼供|强迫|虐待|不公|刑讯|违反|胁迫
        警察|警员|审讯人员|官员 ~6 因 ~8 酷刑|刑讯|虐待|殴打 ~6 判|定罪|获刑
        法医|鉴定|医检 ~8 证实|确认 ~8 酷刑|殴打|外伤
        排除 ~6 供述|口供|供词
        """,
        ar="""
        محكمه|هيئه|لجنه|فريق ~5 قض*|خلص*|أقر*|أكد*|حكم*|أثبت* ~10 تعذيب|إكراه|سوء_المعامله|انتزع*|قسري*|انتهاك*
        قض*|خلص*|أقر*|أكد*|حكم*|أثبت* ~3 محكمه|هيئه|لجنه|فريق ~10 تعذيب|إكراه|انتزع*|قسري*|انتهاك*
        أدين*|إدانه|حكم* ~5 ضباط|رجال|عناصر|محققين ~5 تعذيب
        ضباط|عناصر|محققين ~4 أدين*|حكم* ~5 تعذيب
        تقرير|طب_شرعي ~4 أكد*|أثبت* ~5 تعذيب|ضرب
        """,
        tr="""
        mahkeme*|kurul*|komisyon*|heyet*|aihm|ofcom ~8 işkence*|zorla*|baskı*|kötü_muamele* ~6 hükmet*|karar*|tespit*|kabul_et*|saptadı*
        polis*|memur*|görevli* ~6 işkence* ~5 mahkûm*|mahkum*|suçlu_bul*|hapis*|ceza_aldı*
        adli_tıp|bilirkişi*|rapor* ~8 işkence*|darp ~4 doğrula*|tespit*|saptadı*
        """,
    ),
    guards=guards(
        en="""
        S: complaint* ~3 filed|lodged|submitted
        S: filed|lodged|submitted ~3 complaint*
        S: acquitt*
        S: probe|investigation|inquiry|case ~3 opened|launched|closed|dropped|began|started|under_way|pending
        S: opened|launched|closed|dropped|began|ordered ~3 probe|investigation|inquiry|criminal_case
        S: no|not|without ~3 evidence|signs|sign|proof ~3 of ~3 tortur*|coerc*|ill-treat*|duress
        S: found no
        """,
        ru="""
        S: жалоб* ~3 подал*|подан*|направ*|обрати*
        S: подал*|направ*|обрати* ~3 жалоб*
        S: оправда*
        S: возбуд*|возбужд*|закры*|прекра*|нача* ~3 дел*|проверк*|расследовани*
        S: дел*|проверк*|расследовани* ~3 возбужд*|закры*|прекра*|нача*
        S: не ~3 установил*|нашл*|нашел|обнаруж*|подтвердил*|выявил*|подтвердил*
        """,
        uk="""
        S: скарг* ~3 подал*|подав
        S: подал*|подав ~3 скарг*
        S: виправда*
        S: поруши*|закри*|відкри* ~3 справ*|проваджен*
        S: не ~3 встанови*|виявил*|підтверди*
        """,
        kk="""
        S: шағым*|ақтал*|іс_қозғал*|анықталма*|анықталған_жоқ
        """,
        ky="""
        S: арыз*|акталды|иш_козгол*|аныкталган_жок
        """,
        fa="""
        S: شکایت*|تبرئه*|تحقیقات ~3 آغاز*|بسته
        """,
        zh="""
        S: 投诉|申诉|立案|无罪|撤销案件|未发现|没有发现
        """,
        ar="""
        S: شكوى|برأ*|تبرئه|فتح_تحقيق*|أغلق*|لم ~3 يثبت|تجد|يجد
        """,
        tr="""
        S: şikâyet*|şikayet*|suç_duyurusu|beraat*|soruşturma ~3 aç*|kapat*|başlat*
        S: bulguya|kanıta ~1 rastlanma*
        """,
    ),
    must_not_fire=(
        "A complaint is filed, a probe is opened or closed.",
        "An acquittal.",
        "A finding about somebody else.",
    ),
    references=(CAT, OFCOM, KARASAI),
)
