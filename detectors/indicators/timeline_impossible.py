"""Account cannot fit the dates."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import GARRETT, KLOOP

INDICATOR = Indicator(
    id="timeline_impossible",
    title="Account cannot fit the dates",
    definition="By the records, the confessed sequence could not happen: recruited after the trip "
    "was booked, or in hospital or in custody at the time.",
    why="Lack of fit with known facts is examined as a marker in proven false confessions.",
    strength="strong",
    families=("X",),
    gated=False,
    holder="case",
    cues=cues(
        "E",
        en="""
        ticket*|flight*|trip|seat*|hotel|booking ~6 bought|purchas*|booked|reserved|issued|paid ~6 before|earlier|prior|already ~8 contacted|approached|recruited|phoned|called|offered|recruitment|offer|alleged|claimed|supposed*|allegedly
        before ~4 contacted|approached|recruited|phoned|called|offered|recruitment|alleged|supposed* ~8 ticket*|flight*|booked|bought
        was|were|been ~2 already|still|then ~3 in|at ~2 <elsewhere>
        was|were|lay|sat ~3 in|at|on|under|abroad ~3 <elsewhere> ~5 at_the_time|that_day|that_night|that_evening|on_the_day|when|throughout|all_day|at_that_time|the_same_day|the_whole|during|the_time
        was|were ~2 abroad|overseas|out_of_the_country|hospitali*|in_custody|behind_bars|under_arrest ~5 at_the_time|that_day|that_night|when|throughout|at_that_time|on_the_day|during
        at_that_time|at_the_time|that_day|that_night|on_the_day ~8 in|at|on ~3 hospital|custody|detention|jail|prison|work|surgery|clinic|shift|duty|another_city|another_country
        at_that_time|at_the_time|that_day|that_night ~4 was|were ~2 abroad|overseas|hospitali*|in_custody
        physically ~2 impossible|could_not|couldn't|unable
        could_not|couldn't|cannot ~2 have ~2 been|met|taken|attended|done|committed|received|travel*|joined|thrown
        alibi
        not ~3 in ~3 country|city|town ~4 at_the_time|that_day|on_that_day|then|when|until
        days|weeks|months|hours|day|week|month|year ~1 before|after|earlier ~8 claim*|alleged*|supposed*|confess*|said_he|said_she
        puts|put|place|places|placed|show|shows|showed|record|records|recorded ~2 <him> ~6 in|at|on ~3 <elsewhere>|another|other|different|miles|kilometres|abroad
        had|has ~2 left ~3 country|city ~4 before|already|earlier
        only ~2 arrived|landed|entered|crossed ~6 after|later
        dates|timeline|chronology|times|sequence ~4 do_not|don't|does_not|doesn't|not|cannot ~3 match|fit|add_up|correspond|tally|work|square
        contradict*|inconsistent|incompatible|at_odds|conflict* ~6 timeline|chronology|dates|border_records|flight_records|hospital_records|log
        """,
        ru="""
        билет*|рейс*|поездк*|гостиниц* ~6 купл*|купил*|приобр*|заброниров*|оформл*|оплач* ~6 раньше|до|ещё_до|еще_до|задолго|уже ~8 предлож*|позвон*|вербов*|завербов*|контакт*|знакомств*|якобы|звонк*|обещан*|встреч*
        в|на ~1 это|тот|ту|этот|эту|указанн* ~2 время|день|момент|дни|вечер|период|ночь|сутки ~8 больниц*|сизо|изолятор*|стражей|за_границей|границей|рубежом|тюрьм*|работ*|смен*|командировк*|реанимаци*|колони*|друг*_город*|аресте|госпитал*|операци*
        в|на ~1 день|момент|вечер|ночь|время ~2 <offence>|поджога|события|событий|преступлени* ~8 <elsewhere>
        в ~1 день|момент|вечер|ночь|время ~10 лежал*|находил*|был*|сидел*|содержал* ~3 <elsewhere>
        находил*|лежал*|был*|сидел*|содержал*|работал* ~4 больниц*|сизо|изолятор*|под_стражей|за_границей|за_рубежом|тюрьм*|на_смене|в_командировке|реанимаци*|под_арестом|госпитал*|операци* ~6 когда|в_это_время|в_тот|тогда|в_момент|в_этот|весь
        уже|еще ~3 находил*|лежал*|был*|сидел*|содержал* ~3 больниц*|сизо|изолятор*|под_стражей|за_границей|за_рубежом|тюрьм*|реанимаци*|арест*|колони*
        не ~2 мог|могла|могли ~4 быть|участв*|соверш*|встрет*|получ*|приех*|присутств*|прийти|бросать
        физически ~3 не|невозможно
        невозможно ~6 дат*|времени|хронологи*
        алиби
        не|не_было ~2 было ~3 в ~2 город*|стран*
        оплатил*|купил*|заброниров*|приобре*|куплен*|оплачен* ~8 до|раньше ~2 предполага*|якобы|мнимо*|описанн*|названн*|предложени*|звонк*|вербовк*
        за ~3 дней|дня|день|недель|недели|неделю|месяц*|часов|часа ~2 до|раньше ~6 якобы|вербов*|как|того|предлож*|описанн*
        хронологи*|дат*|сроки|последовательност* ~4 не ~2 сход*|совпад*|соответств*|бьют*|стыку*|склад*
        противореч* ~5 хронологи*|датам|датами|документам|журнал*|пограничн*|расписани*
        """,
        uk="""
        квит* ~6 купл*|купив|купила|придба*|заброньова* ~6 раніше|до|ще_до|задовго|вже ~8 запропон*|подзвон*|вербув*|нібито|дзвінк*
        в|у|на ~1 це|той|ту|цей|день ~1 час|день|ніч|момент ~8 <elsewhere>
        перебува*|лежав|лежала|був|була|сидів ~4 <elsewhere> ~6 коли|того_дня|тоді|цей_час
        вже ~3 перебува*|був|була|сидів ~3 <elsewhere>
        алібі
        """,
        kk="""
        билет* ~6 бұрын|дейін ~4 алын*|сатып
        сол|бұл ~1 кезде|күні|уақытта ~8 ауруханада|қамауда|шетелде|түрмеде|жұмыста
        ауруханада|қамауда|шетелде|түрмеде ~4 болған|жатқан|отырған
        алиби
        """,
        ky="""
        билет* ~6 мурда|мурун|чейин ~4 алын*|сатып
        ошол|бул ~1 кезде|күнү|убакта ~8 ооруканада|камакта|чет_өлкөдө|түрмөдө|жумушта
        ооруканада|камакта|чет_өлкөдө|түрмөдө ~4 болгон|жаткан|отурган
        алиби
        """,
        fa="""
        بلیت*|بلیط* ~6 پیش_از|قبل_از ~6 خرید*|تماس|استخدام|رزرو
        در_آن ~1 زمان|روز|شب ~6 بیمارستان|زندان|بازداشت|خارج_از_کشور
        در ~2 بیمارستان|زندان|بازداشت|خارج ~4 بود|بستری
        """,
        zh="""
        机票|车票 ~10 之前|早已|就已 ~8 购买|预订|买|订
        当时|当天|案发时|那天|事发时 ~8 医院|羁押|国外|拘留|监狱|住院|看守所|上班
        不在场证明|不可能在场
        """,
        ar="""
        تذكره|رحله ~5 قبل ~5 اتصال|تجنيد|عرض|مزعوم*
        في ~1 ذلك|تلك ~2 وقت|يوم|ليله ~6 مستشفى|سجن|محتجز*|معتقل*|خارج_البلاد
        كان|كانت ~3 في ~2 مستشفى|سجن|خارج_البلاد|احتجاز ~5 وقت|يوم|عندما|حين
        """,
        tr="""
        bilet* ~8 önce ~4 alın*|almış*|satın
        o|aynı ~1 sırada|gün|gece|tarihte|zaman ~6 hastane*|cezaevi*|gözaltı*|yurt_dışı*|tutuklu*
        hastanede|cezaevinde|gözaltında|yurt_dışında ~4 idi|olduğ*|yatıyordu|bulunuyordu
        """,
    ),
    guards=guards(
        en="""
        time zone*
        rounding|approximately
        """,
        ru="""
        часов* пояс*
        """,
    ),
    must_not_fire=(
        "Rounding and time zones.",
        "Days of publication.",
        "Vague periods that overlap.",
    ),
    references=(GARRETT, KLOOP),
)
