"""Small payment or implausible motive."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import CROCUS, POST, WARMBIER

INDICATOR = Indicator(
    id="small_payment_motive",
    title="Small payment or implausible motive",
    definition="A grave offence is put down to a trivial or odd reward, often with want of work.",
    why="It turns dissent into hired crime: $200 in one broadcast, a used car in another. Weak, "
    "because real offenders speak of pay as well.",
    strength="weak",
    families=("T",),
    gated=True,
    holder="speaker",
    cues=cues(
        "T",
        en="""
        it|this|that|so ~1 for ~2 <sum>
        <sum> ~3 for ~2 joining|throwing|taking|burning|setting|attacking|filming|shouting|going|coming|carrying|planting|spreading|participating
        in_exchange|exchange|return for ~4 <money>
        <act>|agree*|<offence>|join*|go|come|attend|set_fire|set ~10 for|in_exchange_for|in_return_for ~3 <sum>|money|payment|reward|cash|fee
        <sum> ~4 for|to ~6 <act>|<offence>|take_part|join|participate|attack|throw|set|burn|film|photograph|carry|deliver|plant|shout|go
        promis*|offer*|given|gave|receiv*|transferr*|sent|handed|wired|got ~5 <sum>
        was|were|been|got|be|being|get ~2 paid ~5 <sum>|money|cash
        paid|pay|pays|paying ~1 me|him|her|us|them ~3 <sum>
        they|someone|somebody|who|people|stranger*|handler*|<persons> ~4 paid|pay ~3 <sum>
        promis*|offer*|given|gave|receiv*|hand* ~4 money|cash|payment|reward|<goods>
        promise|offer|prospect|payment|reward|fee|sum ~1 of ~2 <sum>|money|<goods>
        because|since|as|being|was|were|am|i'm ~4 unemployed|jobless|out_of_work|without_work|broke|penniless
        no|any|lost_his|lost_my|lost_her ~1 job|work|income|money|earnings
        need*|want*|lack* ~3 money|cash|earn
        unemployed|jobless|out_of_work ~12 agreed|accepted|decided
        pay|repay|settle|clear ~3 debt*|loan*
        """,
        ru="""
        <act>|<offence>|соглас*|приехал*|поехал*|пош*|выйти|вышел ~8 за|взамен_на|в_обмен_на ~3 <sum>
        за|взамен_на|в_обмен_на ~3 <sum> ~8 <act>|<offence>|соглас*|выйти|поджечь|приехать
        взамен_на|в_обмен_на ~3 <sum>
        <act>|<offence>|соглас* ~8 за|взамен_на|в_обмен_на ~2 деньги|вознаграждение|плату|оплату|<goods>
        взамен_на|в_обмен_на ~2 деньги|вознаграждение|плату|оплату|<goods>
        пообещал*|обеща*|посулил*|сулил*|предложи*|предлага*|заплати*|платил*|дал*|получил*|перевел*|перечисл*|переда*|вручил* ~5 <sum>|деньг*|денег|вознаграждени*|заплатить|оплат*
        скинул*|скидыва*|отправил*|прислал* ~4 <sum>|деньг*
        <sum> ~3 на ~1 карт*
        <sum> ~5 пообещал*|обеща*|предложи*|заплати*|дал*|получил*|перевел*|перечисл*|переда*
        пообещал*|обеща*|посулил*|предложи* ~3 <goods>
        деньги|сумму|вознаграждение|аванс|задаток ~4 перевел*|перечисл*|получил*|переда*|на_карту|обещал*
        безработн*|без_работы|не_работал*|нет_работы|потерял*_работу|остал*_без_работы
        нужны|нуждал*|нужда*|нужны_были|не_хватало|остро|из-за|ради ~3 деньг*|денег|долг*
        не|нет ~1 было ~1 денег|работы
        денег|работы|средств ~2 не ~1 было|хватало
        кредит*|долг* ~4 соглас*|висел*|отдавать|платить|нечем
        <sum> ~2 и|плюс ~2 <goods>
        получ*|дали|дал*|обеща*|пообеща* ~3 <goods>
        погасить|закрыть|отдать|выплатить ~2 долг*|кредит*
        """,
        uk="""
        <act>|<deed>|<offence>|погоди* ~8 за|в_обмін_на ~3 <sum>
        за|в_обмін_на ~3 <sum> ~8 <act>|<deed>|<offence>|погоди*
        пообіця*|обіця*|запропонува*|заплати*|дали|отрима*|скину*|переказа* ~5 <sum>|гроші|грошей|винагород*
        безробітн*|без_роботи|не_мав_роботи|не_мала_роботи|втратив_роботу
        потрібні|бракувало|потребував ~2 грош*|грошей
        борг*|кредит* ~4 погоди*
        """,
        kk="""
        <sum> ~6 үшін|уәде|төле*|берді|беремін|алды*|алған*|алдым
        <sum> ~8 <act>|келіс*
        ақша ~4 уәде|төле*|берді|ұсын*|үшін|алды
        жұмыссыз|жұмысым_жоқ|жұмысы_жоқ ~6 келіс*|болған*|едім
        """,
        ky="""
        <sum> ~6 үчүн|убада|төлө*|берди|беришкен|беришти|алды|алган|сунуш*
        <sum> ~8 <act>|макул*|алган*|алды*
        акча ~4 убада|төлө*|берди|сунуш*|үчүн|алды|которду
        жумушсуз|жумушум_жок|жумушу_жок ~6 макул*|болчу*|элем
        """,
        fa="""
        در_ازای|در_مقابل|به_ازای|برای ~3 <sum>
        <sum> ~6 وعده|پرداخت*|گرفت*|دادند|داد|پیشنهاد*|دریافت*
        پول ~4 وعده|پرداخت*|گرفت*|دادند|پیشنهاد*|دریافت*
        بیکار* ~6 پذیرفت*|قبول*|بودم|بود
        به_خاطر|به_دلیل ~2 بیکاری|پول|فقر
        """,
        zh="""
        <sum> ~12 <act>|参加|报酬|酬劳|答应|同意
        为了 ~4 <sum>
        给 ~8 <sum>
        答应|许诺|承诺|付|收了|收到|得到|拿到|支付 ~8 <sum>|钱|报酬|酬劳
        因为 ~6 失业|没有工作|没工作|缺钱|欠债
        失业 ~10 同意|答应
        以 ~3 <sum> ~4 代价|报酬
        """,
        ar="""
        مقابل|لقاء ~4 <sum>|مال|مبلغ|نقود
        <sum> ~4 مقابل|لقاء
        وعد*|دفع*|عرض*|تلقى|تلقيت|أعطوه|قبض|حصل ~5 <sum>|مال|مبلغ|نقود
        عاطل* ~6 وافق*|قبل*
        لأنه|لأني|كونه|بسبب ~2 عاطل*|بطاله|محتاج
        """,
        tr="""
        <sum> ~3 karşılığında|için|karşılığı
        <sum> ~6 <act>|verdi*|ödedi*|teklif*|söz*|vaat*|aldı*
        para ~2 karşılığında|vaat*|teklif*|verdi*|aldı*
        işsiz* ~6 kabul|olduğ*|için
        işsizdim|işim_yoktu|paraya_ihtiyac*
        """,
    ),
    guards=guards(
        en="""
        <sum> ~4 fine|fines|salary|wage|wages|compensation|prize|bail|damages|grant|pension|ticket|tickets|fare|scholarship|concert|performance
        fine|fined|salary|wage*|compensation|prize|bail|damages|pension|fee_for_the_concert|concert_fee|ticket_price|fare|tuition|compensat* ~6 <sum>
        ticket*|flight*|seat*|fare ~4 cost|costs|costing|price*|worth|for ~3 <sum>
        million|billion|millions
        contract ~2 worth
        """,
        ru="""
        <sum> ~3 штраф*|зарплат*|компенсаци*|приз*|залог*|пенси*|билет*|гонорар*|стипенди*
        штраф*|зарплат*|оклад*|компенсаци*|премию|приз|залог*|пенси*|гонорар*|стоимость|цена|стоил*|стоит|выплат* ~5 <sum>
        билет* ~3 за|стоимостью|ценой ~2 <sum>
        миллион*|млн|миллиард*|млрд
        """,
        uk="""
        <sum> ~3 штраф*|зарплат*|компенсаці*|приз|призу|призом|застав*|пенсі*|гонорар*|квит*
        штраф*|зарплат*|компенсаці*|премі*|приз|призу|застав*|пенсі*|гонорар*|квит* ~5 <sum>
        мільйон*|мільярд*|млн|млрд
        """,
        kk="""
        айыппұл*|жалақы*|өтемақы*|жүлде*|билет*|зейнетақы* ~5 <sum>
        <sum> ~3 айыппұл*|жалақы*|өтемақы*|жүлде*|билет*
        """,
        ky="""
        айып_пул*|айлык*|компенсация*|сыйлык*|билет*|пенсия* ~5 <sum>
        <sum> ~3 айып_пул*|айлык*|компенсация*|сыйлык*|билет*
        """,
        fa="""
        جریمه*|حقوق|دستمزد|غرامت|جایزه|بلیت|بلیط|وثیقه ~5 <sum>
        <sum> ~4 جریمه*|غرامت|جایزه|بلیت|وثیقه|حقوق
        میلیون|میلیارد
        """,
        zh="""
        罚款|工资|月薪|赔偿|奖金|票价|保释金|罚金 ~6 <sum>
        <sum> ~4 罚款|工资|赔偿|奖金|机票|罚金
        百万|千万|亿
        """,
        ar="""
        غرامه|راتب|أجر|تعويض|جائزه|تذكره|كفاله ~4 <sum>
        <sum> ~4 غرامه|راتب|تعويض|جائزه|تذكره|كفاله
        مليون|ملايين|مليار
        """,
        tr="""
        para_cezası|maaş*|ücret*|tazminat*|ödül*|bilet*|kefalet* ~5 <sum>
        <sum> ~4 para_cezası|ceza|maaş*|tazminat*|ödül*|bilet*|kefalet*
        milyon|milyar
        """,
    ),
    must_not_fire=(
        "A wage, a concert fee, compensation, a fine, the price of a ticket or a prize.",
        "Pay that the words do not tie to the alleged act.",
    ),
    references=(POST, WARMBIER, CROCUS),
)
