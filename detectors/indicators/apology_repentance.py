"""Apology or repentance formula."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import APOLOGIES, OMCT, ORWELLIAN

INDICATOR = Indicator(
    id="apology_repentance",
    title="Apology or repentance formula",
    definition="A public apology to the leader, the state, the people or its forces, often with a "
    "warning to others.",
    why="Repentance and a plea for pardon are set pieces of such broadcasts; the practice of forced "
    "public apologies has been counted for years.",
    strength="moderate",
    families=("T",),
    gated=True,
    holder="speaker",
    cues=cues(
        "T",
        en="""
        apologis*|apologiz*|apology|apologies
        repent*|remorse*|contrit*|penitent
        ask*|beg*|plead*|pleas*|implor*|seek*|sought ~10 forgiv*|pardon|mercy|clemency|leniency
        forgive me|us
        i|<he>|am|was|is|were|deeply|truly|i'm|so|sincerely ~2 sorry|ashamed
        sorry ~2 for|to ~5 did|done|actions|deeds|crime*|mistake*|words|people|nation|leader|president|country|post*|video
        regret*|rue|rues ~3 <his>|what|having|everything|actions|deeds|it|participation|involvement|words|taking|joining|deeply|bitterly|sincerely
        bitterly|deeply|sincerely ~1 regret*
        hurt|offended|insulted|betrayed|harmed|wronged|damaged ~4 feelings|nation|people|motherland|homeland|country|party|leader|president|state
        let|letting ~2 down ~4 country|nation|people|family|state
        i|<he> ~1 was|were wrong
        do_not|don't|not|never|nobody|no_one|others ~3 repeat|make|follow|copy|commit ~4 mistake*|error*|example|path|footsteps|crime*
        learn*|take ~4 from ~2 mistake*|example
        urg*|call*|warn*|advis*|appeal* ~4 others|young|youth|people|compatriots|everyone|fellow* ~4 not
        realis*|realiz*|understood|understand*|recogni*|acknowledg* ~4 mistake*|error*|wrong|wrongdoing|gravity
        never|won't|not ~2 do|again ~2 again|it
        made|committed|making ~4 mistake*
        """,
        ru="""
        извин*
        прощени* ~3 прос*|попрос*|прошу
        прос*|попрос*|прошу|умоля* ~4 прощени*|простить|пощад*|помилован*|снисхожд*
        раска*
        каюсь|кается|каял*|покаял*|покаян*|каются
        прости* меня|нас
        сожале*|сожалению ~3 о|об|что|содеянн*|своих|своем
        горько|искренне|глубоко ~1 сожале*|раска*
        сожалею|сожалеет
        я|он|она ~1 ошиб*|заблужд*
        был|была ~1 неправ*
        предостерега*|предупрежда* ~4 ошиб*|таких
        прос*|попрос*|прошу|умоля*|мол* ~8 простить|прощени*
        стыдно|стыжусь|стыдит*
        осозна*|понял*|понима*|призна* ~3 ошиб*|заблужд*|неправ*|свою_вину
        больше ~2 не ~2 буд*|повтор*|соверш*
        никогда ~2 больше|не ~3 буду|повтор*|будет
        призыва*|призва*|прошу|советую|предостерега* ~5 не ~2 повтор*|совершать|соверша*|участвовать|поддава*|верить|выходить|ходить
        не ~2 повтор*|повторяйте ~3 ошиб*
        совершил*|допустил* ~3 ошибк*
        оскорбил*|предал*|подвел* ~3 народ*|чувств*|родин*|страну|президент*|глав*|республик*|государств*
        """,
        uk="""
        вибач*|перепрош*
        прос*|прош*|попрос*|блага* ~8 пробачен*|пробачит*|прощен*|помилуван*
        каят*|каюс*|каєт*|розкаю*|розкаян*|розкая*|покая*
        усвідоми*|зрозумі* ~3 помилк*|провин*
        шкоду* ~3 про|за|що|скоєн*
        соромно
        більше ~2 не ~2 буд*|повтор*
        заклика* ~4 не ~2 повтор*|робити|чинити
        """,
        kk="""
        кешірім*|кешіріңіз*|ғафу
        өкін*|тәубе*
        қателіг*|қатемді ~3 түсін*|мойында*
        қайтала* ~2 шақыр*|бол*
        енді ~3 қайталамай*|жасамай*
        """,
        ky="""
        кечирим*|кечириңиз*|кечиргиле*
        өкүн*|тобо*
        катам*|каталыг* ~3 түшүн*|моюн*
        кайтала* ~2 чакыр*
        мындан_ары ~3 кайталаба*|жасаба*
        """,
        fa="""
        عذرخواهی*|پوزش*|معذرت*
        پشیمان*|ندامت*|توبه*
        طلب|تقاضای|درخواست ~2 بخشش|عفو
        متاسف*|شرمنده*
        اشتباه* ~3 تکرار|پی_برد*|پذیرفت*
        به_دیگران|جوانان ~6 تکرار|نکنند
        """,
        zh="""
        道歉|忏悔|悔过|悔罪|谢罪|请求原谅|请求宽恕|请求宽大|后悔|悔恨|懊悔|对不起|认错
        伤害了 ~8 感情|民族|国家
        不要 ~8 重蹈|重犯|学我|犯同样
        认识到 ~6 错误
        辜负了
        """,
        ar="""
        اعتذر*|يعتذر*|تعتذر*|أعتذر|اعتذار*
        ندم*|نادم*|نادما|أندم
        طلب*|يطلب*|أطلب|تطلب ~4 عفو|صفح|مغفره|مسامحه|غفران|سماح
        أخطأ*|خطأ* ~3 بحق|في_حق
        آسف*
        لا ~2 يكرر*|تكرر* ~3 خطأ*|أخطاء
        """,
        tr="""
        özür*
        pişman*
        af ~1 dile*|diliyor*
        affet*|bağışla*
        utanıyor*
        hatam*|hatay* ~3 anla*|tekrarla*|yap*
        aynı_hatayı ~3 yapma*|tekrarla*
        """,
    ),
    guards=guards(
        en="""
        apolog* ~6 delay*|inconvenience|cancel*|outage|disruption|late|service|trains|flights|passengers|customers|error_in|correction|quality|noise
        apolog*|sorry|remorse|forgiveness ~6 victim*|bereaved|injured_man|her_family|widow ~6 court|judge|trial
        i'm|am|is ~1 sorry ~1 to_hear|for_your_loss
        demand*|call* ~4 apolog*
        without ~2 apolog*|remorse
        """,
        ru="""
        извин* ~6 задержк*|неудобств*|опоздани*|отмен*|сбой|сбои|перебо*|ошибку_в_тексте|пассажир*|клиент*|покупател*
        извините ~1 за ~1 беспокойство
        """,
        uk="""
        вибач*|перепрош* ~6 затримк*|незручност*|запізнен*|пасажир*|клієнт*
        """,
        kk="""
        кешірім* ~8 кешіг*|қолайсыз*|жолаушы*
        кешіг*|қолайсыз*|жолаушы* ~8 кешірім*
        """,
        ky="""
        кечиг*|ыңгайсыз*|жүргүнчү* ~8 кечирим*
        """,
        fa="""
        عذرخواهی*|پوزش* ~6 تاخیر|مسافران|مشتریان
        تاخیر|مسافران|مشتریان ~6 عذرخواهی*|پوزش*
        """,
        zh="""
        延误|晚点|不便|旅客|乘客|顾客|航班 ~10 道歉|致歉
        道歉|致歉 ~10 延误|晚点|不便|旅客|乘客|顾客
        """,
        ar="""
        اعتذر*|اعتذار* ~6 تأخير|تأخر|إزعاج|مسافرين|ركاب|زبائن
        """,
        tr="""
        gecikme*|aksaklık*|yolcu*|müşteri* ~6 özür*
        özür* ~6 gecikme*|aksaklık*|yolcu*|müşteri*
        """,
    ),
    must_not_fire=(
        "A firm or a minister is sorry for delays.",
        "A defendant with counsel apologises to the victims in court.",
        "Others demand that he apologise.",
    ),
    references=(ORWELLIAN, OMCT, APOLOGIES),
)
