"""Insistence on free will."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import GADOEV, GUI, TRIAL

INDICATOR = Indicator(
    id="voluntariness_disclaimer",
    title="Insistence on free will",
    definition="The speaker assures, unasked, that his return, his statement or his lack of a "
    "lawyer is his own choice.",
    why="People who had been abducted were shown saying so; such broadcasts also tell foreign "
    "governments to stay out.",
    strength="weak",
    families=("T",),
    gated=True,
    holder="speaker",
    cues=cues(
        "T",
        en="""
        of|by|on|out_of ~2 own ?free will|volition|accord|choice|choosing|initiative|decision
        own free will
        voluntar*|willingly
        freely ~3 admit*|confess*|return*|came|come|speak*|said|say|chose|decid*|giv*|gave|made|making
        confess*|admit*|return*|speak*|statement|testimony ~4 freely
        turn*|gave|gives|giving|hand* himself|herself|myself|themselves|ourselves in|up|over
        surrender*|surrendered ~2 himself|myself|herself
        nobody|no_one ~4 forc*|coerc*|pressur*|compel*|made|making|threaten*|kidnap*|abduct*|push*
        not|never|wasn't|without|no ~3 forced|coerced|compelled|pressured|coercion|pressure|duress|compulsion|kidnapped|abducted|threats
        do_not|don't|didn't|doesn't|does_not|did_not|no ~2 need|want|require|wish ~3 <lawyer>|assistance|help
        refus*|declin*|waiv*|reject* ~4 <lawyer>|assistance|consular
        own|personal ~1 decision|choice ~3 return*|come|came|speak|confess
        decided|chose|chosen ~2 himself|myself|herself|themselves ~2 to
        do_not|don't|please|not|stop ~5 hype|sensationali*|interfere|meddle|intervene|politici*|campaign|speculat*
        ask*|urg*|request*|begg*|told|tells|appeal* ~6 stop|not|end|cease|drop|refrain ~3 campaign*|interfer*|interven*|writ*|hype|speculat*|protest*|politici*|fuss|noise|lobby*|efforts|support
        at|on|of|by ~2 own request|wish|insistence|choice
        by choice
        please|ask*|urg*|request* ~6 stay_out|not_to_interfere|leave_me_alone|not_interfere|respect_my_choice|respect_his_choice|respect_my_decision|not_to_hype
        """,
        ru="""
        добровольн* ~~4 <willing>
        по ~2 собственной|своей|доброй|собственному|своему ~1 воле|желанию|инициативе|решению|выбору
        без ~3 давлени*|принуждени*|насили*|угроз|понуждени*
        никто|никем ~5 не ~2 заставлял*|принуждал*|давил*|вынуждал*|угрожал*|неволил*|похищал*|принужд*
        не ~1 принуждали|заставляли|вынуждали|похищали|похищен|похищена
        явил*|явк* ~1 с повинной
        сам|сама|самостоятельно|лично ~2 приш*|явил*|сдал*|верну*|решил*|приехал*|захотел*|принял*
        сдал* ~1 сам|сама|властям|добровольно
        от ~2 <lawyer> ~6 отказ*
        отказ* ~3 от ~2 <lawyer>|услуг
        <lawyer> ~2 не ~1 нужен|нужны|нужна|нуждаюсь|нужно|требуется|потребовал*
        не ~1 нужен|нуждаюсь|нуждается|нужны ~2 <lawyer>
        прошу|просит|попросил*|просил* ~4 не ~1 вмешив*|раздув*|политизир*|поднимать|шум*|беспокоить
        приехал*|верну*|прилет*|приш* ~1 сам|сама|сами
        по ~1 своей|собственной|личной просьбе
        давлени* ~4 не ~1 было|оказывал*
        ни к чему
        это ~1 мое|мой|его|ее|собственн* ~1 решение|выбор|желание
        """,
        uk="""
        <voluntary>
        без ~3 тиск*|примус*|насильств*
        ніхто ~5 не ~2 змушува*|примушува*|тиснув|силував|викрада*
        сам|сама|самостійно ~2 прийш*|здав*|поверн*|виріш*|приїха*
        відмов* ~3 від ~2 <lawyer>
        <lawyer> ~2 не ~1 потріб*|потребую
        з'явив* ~1 із|з зізнанням
        """,
        kk="""
        <voluntary>
        ешкім ~5 мәжбүрле*|қысым*|күштеген_жоқ
        қысым*|мәжбүрле* ~3 жоқ|болған_жоқ|болмады|көрсетілмеді
        <lawyer> ~3 керек_емес|бас_тарт*|қажет_емес
        """,
        ky="""
        <voluntary>
        эч_ким|эчким ~5 мажбурла*|кысым*|зордогон_жок
        кысым*|мажбур* ~3 жок|болгон_жок|болбоду|көрсөтүлгөн_жок
        <lawyer> ~3 кереги_жок|керек_эмес|баш_тарт*
        """,
        fa="""
        <voluntary>
        هیچکس|کسی|هیچ ~6 مجبور*|وادار*|فشار*|زور*
        بدون ~3 فشار*|اجبار*|زور*
        خود_را|خودم_را|خودش_را ~2 تسلیم|معرفی
        نیازی ~3 <lawyer> ~2 ندار*
        """,
        zh="""
        <voluntary>
        没有人|没人|无人 ~6 强迫|逼迫|施压|逼我|胁迫
        没有 ~4 受到|遭到 ~4 强迫|压力|胁迫|逼迫
        不需要 ~3 律师|援助
        放弃 ~4 律师
        请 ~8 不要 ~6 干涉|炒作|插手|关注
        """,
        ar="""
        <voluntary>
        لم ~3 يجبر*|يرغم*|يضغط*|يكره*|أجبر|يمارس*
        دون|بدون|بلا ~3 إكراه|ضغط|ضغوط|إجبار|تهديد
        سلم* ~1 نفسه|نفسها|نفسي
        لا ~2 أحتاج|يحتاج|حاجه ~3 <lawyer>
        """,
        tr="""
        <voluntary>
        kimse ~4 zorla*|baskı*|tehdit*
        baskı|zorlama|tehdit ~2 olmadan|altında_değil*|görmeden|yok*
        teslim ~1 oldu*
        avukat* ~2 ihtiyac*|istemi*
        """,
    ),
    guards=guards(
        en="""
        counsel|lawyer*|attorney* ~1 of ~1 his|her
        S: volunteer*|voluntary_organi*|voluntary_work|voluntary_service|donat*
        S: judge|court ~4 ask*|inquir*|whether
        S: asked ~2 by ~2 judge|court
        S: independent|eye|several|fellow ~2 witnesses ~3 confirm*|saw
        """,
        ru="""
        S: волонтер*|добровольческ*|доброволец|добровольцы|пожертвован*
        S: судья|суд|судьи ~4 спрос*|спрашив*|поинтересов*|вопрос*|уточн*
        S: вопрос* ~2 судьи|суда|судье
        """,
        uk="""
        S: волонтер*|пожертв*|добровольц*
        S: суддя ~4 запит*|спита*
        """,
        kk="""
        S: еріктілер*|волонтер*
        """,
        ky="""
        S: ыктыярчы*|волонтер*
        """,
        fa="""
        S: داوطلبان|خیریه|اهدا*
        """,
        zh="""
        S: 志愿者|义工|捐|法官问
        """,
        ar="""
        S: متطوع*|تطوع*|تبرع*
        """,
        tr="""
        S: gönüllüler|bağış*|gönüllü_olarak_temizle*
        """,
    ),
    must_not_fire=(
        "The answer to a judge's routine question in open court.",
        "Volunteers and voluntary work.",
        "A return that independent witnesses confirm.",
    ),
    references=(GUI, GADOEV, TRIAL),
)
