"""Names critics or colleagues."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import MAMADSHOEVA, ORWELLIAN

INDICATOR = Indicator(
    id="denounces_associates",
    title="Names critics or colleagues",
    definition="The detained speaker incriminates a named opponent, exile, journalist or colleague.",
    why="Broadcasts have made speakers incriminate themselves and others; one named an exile whom "
    "the state was after.",
    strength="weak",
    families=("T",),
    gated=True,
    holder="speaker",
    cues=cues(
        "T",
        en="""
        organiser*|organizer*|mastermind*|ringleader*|leader|instigator*|coordinator*|sponsor|financier|boss|brains|commander ~4 was|is|were|named|called|behind
        behind ~3 protest*|riot*|unrest|plot|attack*|attempt|everything|all|it|this ~2 was|stood|is|were
        gave|gives|giving|issued|received|got|took|taken|acted_on ~4 order*|instruction*|task*|assignment* ~2 to|from|by
        order*|instruction*|task*|money|funds|weapons ~4 came|come|received|sent|given|issued ~2 from|by
        sent|gave|handed|transferred|paid|provided|supplied ~4 money|weapons|funds|cash|explosives|leaflets
        on|under ~2 order*|instruction*|behest|direction|guidance|leadership of|from
        named|naming|names|identif*|pointed|pointing|denounc*|implicat*|incriminat*|accus*|blam*|betray* ~8 exile*|opponent*|journalist*|activist*|colleague*|blogger*|editor*|lawyer*|accomplice*|associate*|friend*|leader*|politician*|dissident*|comrade*|as
        TN: drew_up|drawn_up|planned|masterminded|devised|plotted|organised|organized|financed|funded|ordered|led|headed|directed|recruited|instructed|paid|incited|supplied|prepared|gave|sent|persuaded|commanded|coordinated|hired|promised|offered
        it was ~5 who|that ~3 recruit*|order*|organi*|paid|sent|told|instruct*|planned|persuad*|financ*
        recruited|instructed|hired|persuaded|incited|talked_into|drawn_in|ordered|paid ~1 by
        worked|acted|acting|working|conspired|plotted|collaborated ~3 with|together_with
        i|<he> ~2 name|naming ~3 names|accomplices
        """,
        ru="""
        организатор*|вдохновител*|главар*|руководител*|зачинщик*|заказчик*|координатор*|лидер*|куратор* ~4 был*|является|выступ*|был|это
        за ~2 этим|всем|протест*|беспорядк*|акци*|нападени* ~2 стоит|стоял*|стоят|стояли
        указани*|поручени*|команд*|задани*|приказ*|деньги|инструкци*|оружие ~3 давал*|дал*|получал*|получил*|исходил*|поступал*|присылал*|переда*|отдавал*|отдал*|раздавал*|шли
        давал*|дал*|получал*|получил*|присылал*|присла*|переда*|отдавал*|отдал*|раздавал*|переводил*|перевел* ~3 указани*|поручени*|команд*|задани*|приказ*|деньги|инструкци*|оружие
        TN: составил*|придумал*|спланировал*|планировал*|организовал*|руководил*|возглавлял*|финансировал*|заказал*|приказал*|давал*|дал|дала|дали|переводил*|передавал*|передал*|платил*|завербовал*|подговорил*|втянул*|координировал*|обещал*|пообещал*|направлял*|снабжал*
        команд*|указани*|приказ*|инструкци*|деньги|задани* ~3 шли|шел|исходил*|поступал*|приходил* ~2 от
        по ~2 поручени*|указани*|заданию|приказу|наущению|просьбе|инициативе
        назыв*|назвал*|выдал*|оговорил*|обвинил*|указал*|сдал* ~5 имен*|имя|фамили*|соратник*|сообщник*|подельник*|коллег*|журналист*|оппозиционер*|активист*|блогер*|организатор*|на
        втянул*|завербовал*|подговорил*|склонил*|подстрекал*|уговорил*
        под ~2 руководством|началом|влиянием
        """,
        uk="""
        організатор*|натхненник*|ватажк*|замовник*|керівник* ~4 був|була|є
        вказівк*|наказ*|гроші|доручен* ~3 дава*|дав|дала|отриму*|надсила*|передава*
        дава*|дав|дала|надсила*|передава* ~3 вказівк*|наказ*|гроші
        за ~2 дорученням|наказом|вказівкою
        назива*|назва* ~4 імена|організатор*
        TN: організува*|спланува*|фінансува*|наказа*|керува*|завербува*|заплати*
        """,
        kk="""
        ұйымдастырушы* ~4 болды|болған|деп
        тапсырма*|нұсқау*|бұйрық*|ақша* ~4 берді|берген|жіберді|алды*
        TN: ұйымдастырды|қаржыландырды|бұйырды|жоспарлады|тапсырды|басқарды
        """,
        ky="""
        уюштуруучу* ~4 болгон|болду|деп
        тапшырма*|көрсөтмө*|буйрук*|акча* ~4 берген|берди|жиберген|алды*
        TN: уюштурган|каржылаган|буйрук_берген|пландаган|тапшырган|башкарган
        """,
        fa="""
        سازماندهنده|سرکرده|رهبر|طراح|عامل_اصلی ~6 بود|است
        دستور*|پول ~6 داد|میداد|فرستاد|میفرستاد|گرفتم
        به_دستور|تحت_هدایت|به_سفارش
        """,
        zh="""
        组织者|主谋|幕后|头目|策划者|指使者 ~3 是|为
        是 ~8 指使|组织|策划|出钱|下令|指挥
        受 ~8 指使|委托|命令
        供出 ~6 名|同伙|同事
        """,
        ar="""
        منظم|مدبر|محرض|قائد|عقل_مدبر ~4 هو|كان
        أوامر|تعليمات|أموال ~3 من|أعطى|أرسل|تلقى
        تلقى|تلقيت|أعطى|أرسل|أصدر ~3 أوامر|تعليمات|أموال
        بأمر|بتعليمات|بتوجيه|بتكليف ~1 من
        """,
        tr="""
        organizatör*|elebaşı*|azmettirici*|örgütleyen|düzenleyen
        talimat*|emir*|emri|para* ~4 verdi*|gönderdi*|aldı*
        TN: örgütledi|planladı|finanse_etti|emretti|yönetti
        talimatıyla|emriyle
        """,
    ),
    guards=guards(
        en="""
        S: presenter|anchor|host|newsreader ~4 said|accus*|nam*
        S: whistle-blower|whistleblower
        """,
        ru="""
        S: ведущ*|диктор* ~4 сказал*|обвин*|назв*
        """,
    ),
    must_not_fire=(
        "A witness in open court.",
        "A whistle-blower at liberty.",
        "The presenter's own accusation.",
    ),
    references=(ORWELLIAN, MAMADSHOEVA),
)
