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
    ),
    must_not_fire=(
        "A complaint is filed, a probe is opened or closed.",
        "An acquittal.",
        "A finding about somebody else.",
    ),
    references=(CAT, OFCOM, KARASAI),
)
