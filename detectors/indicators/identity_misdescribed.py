"""Broadcaster misdescribes who the person is."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import KLOOP, POST

INDICATOR = Indicator(
    id="identity_misdescribed",
    title="Broadcaster misdescribes who the person is",
    definition="The name, occupation, origin or affiliation given on air is contradicted by records "
    "or by people who know the person.",
    why="A musician was shown as a jobless man, and a ministry then gave him another man's name.",
    strength="strong",
    families=("X", "E"),
    gated=False,
    holder="case",
    cues=cues(
        "E",
        en="""
        recogni* ~3 <him>|man|woman|detainee|suspect|person|speaker|prisoner|captive|face ~8 as
        recogni* as
        identif* ~3 <him>|man|woman|detainee|suspect|person|speaker|prisoner ~6 as ~8 musician|pianist|teacher|doctor|student|journalist|artist|singer|engineer|trader|cook|driver|farmer|professor|coach|athlete|actor|scientist|poet|well-known|famous|local
        friends|relatives|family|colleagues|neighbours|neighbors|viewers|users|fans|people|classmates|students|mother|sister|wife|brother|residents|acquaintances|compatriots|musicians ~6 recogni*|identif* ~3 <him>|man|woman|detainee|suspect|person|relative|son|brother|friend|colleague|face|speaker
        is|was ~1 in fact|reality|truth
        is|was actually|really a|an|the|named|called
        in|as_a_matter_of ~1 fact|reality|truth|actuality ~1 he|she|the_man|the_woman|the_detainee|the_suspect|the_person ~2 is|was|works|worked|has|had
        turned_out|turns_out|transpired|emerged ~8 <occupation>|well-known|another_man|another_person|different_man|someone_else
        not ~8 but ~2 a|an|the ~3 musician|pianist|teacher|doctor|student|journalist|artist|singer|engineer|trader|cook|driver|farmer|professor|coach|athlete|actor|scientist|poet|well-known|famous|employee|worker|father|businessman|nurse|clerk|worker|manager
        not ~2 <his> ?real ?true name
        in|on ~2 video|footage|clip|screen|picture|recording ~3 is|was|isn't|wasn't ~1 not|another|somebody_else|someone_else|different
        in|on ~2 video|footage|clip|screen|picture|recording isn't|wasn't
        it|that|this is|was not ~1 him|her|my|our|his
        real|true|actual ~1 name|identity|occupation|profession|job
        mistaken|wrong|false|another|different|someone_else's|invented|assumed|fake|incorrect ~2 identity|name|person|man|occupation|profession
        misidentif*|misdescrib*|wrongly_identif*|misnam*|wrongly_named|falsely_described|wrongly_described|falsely_presented|wrongly_presented
        described|presented|passed_off|portrayed|introduced|named|identified ~1 falsely|wrongly|incorrectly|mistakenly
        X: has|had|have ~1 never ~1 been ~2 unemployed|jobless|member|soldier|agent|there
        X: holds|held|has|had|keeps|kept ~4 permanent|full-time|steady|regular ~2 job|post|position|work|employment
        X: employed|worked|works|working|taught|teaches|registered|employee|staff ~8 since|for_years|for # |for_the_past
        X: records|register|files|passport|documents|papers|diploma ~8 <occupation>
        X: records|register|registry|passport|documents|payroll|contract|tax|employer|university|school|diploma ~6 show*|list*|confirm*|prove*|say|says|state* ~8 employ*|work*|citizen|born|musician|teacher|engineer|driver|student|doctor|nurse|name*|manager|profession
        X: well-known|famous|renowned|celebrated|popular|prominent ~3 musician|pianist|singer|artist|actor|journalist|athlete|poet|writer|doctor|teacher|blogger|businessman|scientist
        no_such ~1 person|man|passport|citizen
        """,
        ru="""
        узна* ~4 его|ее|ней|нем|него|в_кадре|на_видео|на_кадрах|на_записи|в_мужчине|в_задержанном|в_человеке|мужчин*|женщин*|задержанн*
        в ~2 мужчине|задержанном|кадрах|видео|кадре|герое|человеке|женщине ~6 узна*|опозна*
        опозна*|узна* ~3 родственник*|родные|коллег*|друзь*|знаком*|сосед*|земляк*|мать|сестра|жена|брат|одноклассник*
        опозна* ~6 как|в|его|ее|мужчин*|музыкант*
        родственник*|родные|коллег*|друзь*|знаком*|зрител*|пользовател*|сосед*|поклонник*|земляк*|мать|сестра|жена|брат ~4 узна*|опозна*
        на_самом_деле|в_действительности|в_реальности ~6 <occupation>|зовут|звали|имя|он|она|мужчин*|женщин*|это|человек*|задержанн*
        <occupation>|зовут|он|она|мужчин*|женщин*|это|человек*|задержанн* ~4 на_самом_деле|в_действительности|в_реальности
        оказал* ~4 музыкант*|пианист*|учител*|врач*|студент*|журналист*|артист*|певц*|инженер*|повар*|водител*|фермер*|актер*|поэт*|известн*|другой|другим|совсем|совершенно
        не ~4 а ~3 музыкант*|пианист*|учител*|врач*|студент*|журналист*|артист*|певец|инженер*|повар*|водител*|фермер*|актер*|поэт*|известн*|преподават*|предпринимател*|сотрудник*
        на|в ~1 видео|кадрах|записи|ролике|кадре ~3 не ~1 он|она|тот|брат|сын|муж|мой|наш|его|ее|этот
        на|в ~1 видео|кадрах|записи|ролике|кадре не
        это ~1 не ~1 он|она|тот|мой|наш|брат|сын
        настоящ*|подлинн*|реальн* ~1 имя|фамили*|личность|професси*|имени
        под ~1 чужим ~1 именем|фамилией
        друг*|чуж*|вымышленн*|неверн*|ложн* ~1 имя|фамили*|именем|имени
        назвал*|представил*|выдал*|выдава*|приня* ~4 за|друг*|чуж*|ошибочно|неверно|ложно|безработн*
        X: никогда ~2 не ~2 был* ~2 безработн*|член*|военн*|агент*
        X: документ*|паспорт*|реестр*|справк*|трудов*|работодател*|ведомост*|диплом* ~6 подтвержда*|следу*|указан*|показыва*|работа*|значит*|числит*
        X: по ~2 документам|паспорту|данным_реестра|трудовой|базе ~6 работа*|значит*|числит*|родил*|граждан*|зовут|<occupation>
        X: известн*|знаменит*|популярн* ~3 музыкант*|пианист*|джаз*|певец|певц*|артист*|актер*|журналист*|спортсмен*|поэт*|блогер*|врач*
        X: работа*|числит*|преподава*|служит ~6 с|более|уже ~2 # ~1 года|лет|годов
        """,
        uk="""
        впізна*|упізна* ~4 його|її|ньому|ній|нім|чоловік*|жінк*|затриман*
        у|в ~2 чоловікові|ньому|затриманому|жінці|ній ~4 впізна*|упізна*
        насправді ~6 <occupation>|звати|він|вона|чоловік*|жінк*|це|людина
        він|вона|чоловік*|жінк*|це|людина ~4 насправді
        виявив*|виявилас* ~3 <occupation>|відом*
        справжн* ~1 ім'я|прізвищ*|особ*
        не ~6 а ~3 <occupation>
        під ~1 чужим ~1 ім'ям|прізвищем
        X: відом*|знан* ~3 <occupation>|музикант*
        X: працює|працював|працювала|викладає
        """,
        kk="""
        таныды|таныған|танып ~2 қалды
        шын_мәнінде|шындығында ~6 ол|адам*|музыкант*|мұғалім*|аты
        ол|адам* ~3 шын_мәнінде|шындығында
        шын ~1 аты*|есімі*
        оны ~6 деп ~2 таныды|таныған
        X: белгілі|танымал ~3 музыкант*|әнші*|пианист*|мұғалім*|дәрігер*
        """,
        ky="""
        тааныган|таанышты|тааныды
        чындыгында|иш_жүзүндө ~6 ал|адам*|музыкант*|мугалим*|аты
        ал|адам* ~3 чындыгында|иш_жүзүндө
        чыныгы|анык ~1 аты*|ысымы*
        X: белгилүү|таанымал ~3 музыкант*|ырчы*|пианист*|мугалим*|дарыгер*
        """,
        fa="""
        شناسایی ~2 کرد*
        او|وی|مرد|فرد ~3 در_واقع|در_حقیقت
        در_واقع|در_حقیقت ~3 او|وی|مرد|فرد
        نام_واقعی*|نام_حقیقی*|هویت_واقعی*
        شناخت*|بازشناخت* ~4 او|وی
        او|وی|مرد ~4 شناخت*|بازشناخت*
        X: سرشناس|مشهور|معروف|شناختهشده
        """,
        zh="""
        认出 ~8 他|她|男子|是|为
        被认出 ~4 是|为
        他|她|男子|女子|此人|其 ~6 其实是|实际上是|实为
        其实|实际上 ~3 他|她 ~2 是
        真实身份|真名|真实姓名
        并非 ~10 而是
        不是 ~10 而是
        X: 知名|著名 ~4 音乐家|钢琴家|教师|医生|歌手|艺术家|演员|记者
        """,
        ar="""
        تعرف*|تعرفوا|تعرفت ~4 عليه|عليها|رجل|شخص
        هو|رجل|إنه|وهو|شخص ~3 في_الواقع|في_الحقيقه
        في_الواقع|في_الحقيقه ~3 هو|رجل|عازف*|موسيقي*
        اسمه ~1 حقيقي
        هويته ~1 حقيقيه
        ليس ~6 بل
        X: معروف*|شهير* ~3 موسيقي*|عازف*|معلم*|طبيب*|فنان*
        """,
        tr="""
        tanıdı*|teşhis_etti*|tanıdılar|tanındı
        aslında|gerçekte ~4 o|adam|kişi|kendisi|bir
        o|adam|kişi|kendisi ~3 aslında|gerçekte
        gerçek ~1 adı*|ismi*|kimliği*
        değil ~6 olduğ*
        X: ünlü|tanınmış ~3 müzisyen*|piyanist*|öğretmen*|doktor*|sanatçı*|şarkıcı*
        """,
    ),
    guards=guards(
        en="""
        S: also|additionally|as_well ~3 works|worked|teaches|plays|serves
        S: spelling|spelt|spelled|transliterat*|misspel*
        S: recogni* ~3 as ~2 winner|independent|legitimate|refugee|best|champion|state|one|national|official|international
        S: namesake*
        until|in # ~6 worked ~6 then|later|since
        S: police|ministry|investigators|officials|prosecutors|authorities ~2 identified
        """,
        ru="""
        S: также|вместе_с_тем ~2 работа*|преподает|играет
        S: написани*|транслитерац*
        S: тезк*|однофамил*
        """,
    ),
    must_not_fire=(
        "Variants of spelling.",
        "Several occupations, all of them true.",
        "A dated change of job.",
        "Namesakes.",
    ),
    references=(POST, KLOOP),
)
