"""Missing or incommunicado before the broadcast."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import MENDEZ, SCRIPTED, TRIAL

INDICATOR = Indicator(
    id="prior_disappearance",
    title="Missing or incommunicado before the broadcast",
    definition="Relatives, a lawyer or a consul could not find or reach the person before the "
    "statement aired, or when it did.",
    why="Registration and contact with the outside are safeguards; people held in secret or abducted "
    "have reappeared in such broadcasts.",
    strength="strong",
    families=("E",),
    gated=False,
    holder="case",
    cues=cues(
        "E",
        en="""
        whereabouts ~3 unknown|unclear|undisclosed|secret|not_known|mystery|hidden|remain*
        not|no ~3 known|idea|information|know|knew|told|say|said|clue|reveal* ~3 where|whereabouts
        relatives|family|wife|mother|husband|sister|brother|father|lawyer*|friends|parents|colleagues|consul*|embassy|daughter|son|<he> ~4 not|unable|cannot|couldn't|n't|never|no|nothing|failed ~4 reach*|contact*|find|locate|found|located|hear|heard|trace|see|seen|visit*|news|word|communicat*|get_through|get_hold|learn*
        no ~2 contact|word|news|communication|trace|sign|message|call|calls ~4 from|with|of|since|for
        heard|hear ~1 nothing|no_more|no_word
        nobody|no_one|none ~4 seen|heard|knew|know|saw|reach*|contact* ~4 from|of|him|her|them|where|since
        not|wasn't|weren't ~1 holding|detaining ~1 <him>
        lost|cut|broke_off ~2 contact|communication|touch
        held|kept|detained ~2 incommunicado|in_secret|secretly|in_isolation|at_an_undisclosed|at_an_unknown|at_a_secret|unregistered|in_solitary
        incommunicado
        undisclosed|secret|unknown|unofficial|black ~1 location|place|site|facility|detention|prison
        disappear*|vanish*|went_missing|gone_missing|goes_missing|been_missing|was_missing|were_missing|reported_missing|forcibly_disappeared
        missing ~2 for|since|person|persons ~3 days|weeks|months|report|list
        bundled|drag|drags|forced|dragged|pushed|shoved|hustled|thrown|whisked|bustled|hauled|pulled ~3 into|in|off|from|out ~4 cars|truck|car|van|vehicle|minibus|street|suv|cars|boot|trunk|jeep|home|house|bus|apartment|hotel
        abducted|kidnapped|snatched|seized|grabbed|spirited_away|taken|led|picked_up ~6 by|from ~4 plainclothes|plain-clothes|plain_clothes|masked|unknown|unidentified|armed|men_in|civilian_clothes|street|abroad|hotel|airport|home
        abduct*|kidnap*|snatched
        plainclothes|plain_clothes|plain-clothes|civilian_clothes|masked ~2 men|officers|agents|people|persons
        taken ~2 away ~4 unknown|unidentified|undisclosed
        taken|driven ~3 unknown|undisclosed|unidentified ~1 location|destination|direction|place
        not ~3 registered|listed|record|recorded ~5 detention|police|custody|any|prison|anywhere|detainees
        denied|deny|denies ~2 holding|detaining|having|knowing|arresting ~2 <him>
        phone ~3 switched_off|went_dead|unreachable|not_answering ~6 since|days|week*
        search*|look* ~3 for ~2 <him> ~6 days|weeks|morgue*|hospital*|police_stations|everywhere
        last ~1 seen|heard
        """,
        ru="""
        пропал*|исчез|исчезла|исчезли|исчезнов*|пропавш*|пропаж*
        местонахождени*|местопребывани*|судьб*|где_он|где_она|где_находит* ~4 неизвестн*|не_известн*|не_сообща*|скрыва*|не_знал*|не_зна*|неясн*|ничего
        неизвестн*|не_знал*|не_знают|не_сообща*|не_говор*|неясно|ничего_не ~3 где|местонахождени*|местопребывани*|судьб*|куда
        не|перестал* ~2 выход* ~1 на ~1 связь
        никто ~2 не ~2 видел*|слышал*|знал*|знает
        такого|такой|его|ее ~3 у_них|здесь|там ~1 нет
        у_них|там ~1 такого|его|ее ~1 нет
        связ* ~3 с|не ~4 нет|не_было|прервал*|пропал*|потер*|удава*|удал*|оборвал*
        не|ничего ~5 могли|может|могут|мог|могла|удава*|удал*|смогли|смог ~4 связ*|найти|дозвон*|увид*|разыск*|узнать|встрет*|выяснить|отыск*
        нет|не_было|никаких|никакой|без ~2 связи|вестей|известий|контакт*|новостей|сведений ~4 с|от|о|об|уже|несколько
        не ~1 было|имел* ~2 связи|вестей
        увез*|увод*|увел*|забра*|вывез*|доставил* ~3 в ~2 неизвестн*
        неизвестн* направлени*
        не|ничего ~4 где ~2 он|она|его|ее|находит*|содерж*|удержив*
        люди|людьми|мужчин*|неизвестн* ~2 в ~1 штатском|масках|балаклавах|гражданском|камуфляже
        в ~1 штатском
        затолкал*|запихнул*|посадил*|засунул*|силой|втолкнул*|затащил* ~5 машин*|автомобил*|микроавтобус*|фургон*|джип*|минивэн*|буса
        похи*|похищ*|выкра*|насильственн*_исчезнов*
        тайн*|секретн*|неофициальн* ~1 тюрьм*|место|месте|изолятор*|содержани*
        инкоммуникадо|без_связи|в_полной_изоляции|в_изоляции
        не ~3 зарегистрир*|значит*|числит*|значил*|числил* ~5 изолятор*|сизо|полици*|задержанн*|нигде|списк*|колони*|ивс
        телефон ~3 выключен*|отключен*|недоступ*|не_отвечал*
        объявил*|подал*|заявлени* ~3 в_розыск|о_пропаже|об_исчезновении|о_похищении
        искал*|ищут|разыскивал* ~5 морг*|больниц*|отдел*|сизо|дней|дня|недел*
        последн* раз ~3 виде*|выход*
        """,
    ),
    guards=guards(
        en="""
        S: hiker*|climber*|skier*|fisherm*|mushroom*|avalanche|snowstorm|trek*|sailor*|shipwreck|mountaineer*
        S: wanted|fugitive|on_the_run|at_large|warrant ~4 list|for|issued|arrest|court|since
        S: warrant|fugitive
        S: battery|no_signal|out_of_coverage
        money|dollars|million|cash|funds|files|documents|plane|ship|cat|dog|jewel*|painting*|keys ~3 disappear*|vanish*|missing|went_missing
        disappear*|vanish* ~3 money|funds|shelves|website|site|youtube|market|channel
        video|clip|footage|post|recording|page|film ~4 disappear*|vanish*
        """,
        ru="""
        S: альпинист*|лыжник*|грибник*|рыбак*|лавин*|турист*|заблудил*
        S: в_розыске|скрыва*_от_суд*|скрыва*_от_следств*|беглец*|беглого
        S: батаре*|разряд*|села_батарея
        деньги|средств*|документ*|самолет*|кошк*|собак*|картин*|ключ*|велосипед* ~3 пропал*|исчез*
        пропал*|исчез* ~3 <sum>|миллион*|тысяч*|деньги|средств*|документ*|из_продажи|с_сайта|с_канала|с_прилавков
        видео*|ролик*|запис*|сюжет*|пост|страниц* ~4 исчез*|пропал*
        """,
    ),
    must_not_fire=(
        "A lost hiker.",
        "A fugitive named in a warrant.",
        "A flat telephone battery.",
        "Missing money.",
    ),
    references=(MENDEZ, SCRIPTED, TRIAL),
)
