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
