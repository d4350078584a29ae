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
        relatives|family|wife|mother|husband|sister|brother|father|friends|parents|colleagues|consul*|embassy|daughter|son|<he> ~4 not|unable|cannot|couldn't|n't|never|no|nothing|failed ~4 reach*|contact*|find|locate|found|located|hear|heard|see|seen|visit*|news|word|communicat*|get_through|get_hold|learn*
        no ~2 contact|word|news|communication|message|call|calls ~4 from|with|of|since|for
        no trace|sign of ~1 <him>
        heard|hear ~1 nothing|no_more|no_word
        nobody|no_one|none ~4 seen|heard|knew|know|saw|reach*|contact* ~4 from|of|him|her|them|where|since
        not|wasn't|weren't ~1 holding|detaining ~1 <him>
        report* ~3 missing
        lured|tricked ~4 to|into|from|across
        flown|taken|brought|smuggled|moved ~5 secret*|secrecy|blindfold*
        bag|hood|sack|blindfold ~2 over ~2 head|face|eyes
        put|bundled|forced|loaded ~3 on|onto|aboard ~2 plane|flight|aircraft|helicopter
        force|forcing|forced|pushing|push|drag|bundle ~8 into ~3 car|van|vehicle|minibus|cars
        saw|see|watched ~3 seized|grabbed|snatched|dragged|abducted|taken_away
        lost|cut|broke_off ~2 contact|communication|touch
        held|kept|detained ~2 incommunicado|in_secret|secretly|in_isolation|at_an_undisclosed|at_an_unknown|at_a_secret|unregistered|in_solitary
        incommunicado
        undisclosed|secret|unknown|unofficial|black ~1 location|place|site|facility|detention|prison
        disappeared|disappearance*|vanished|went_missing|gone_missing|goes_missing|been_missing|was_missing|were_missing|reported_missing|forcibly_disappeared
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
        схватил*|скрутил* ~3 его|ее|и|люди|неизвестн*|на
        его|ее ~2 схватил*|скрутил*|похитил*
        мешк* ~2 на ~1 голов*
        посадил*|погрузил*|запихнул*|втащил* ~3 в|на ~2 самолет*|вертолет*|борт*
        похи*|похищ*|выкра*|насильственн*_исчезнов*
        тайн*|секретн*|неофициальн* ~1 тюрьм*|место|месте|изолятор*|содержани*
        инкоммуникадо|без_связи|в_полной_изоляции|в_изоляции
        не ~3 зарегистрир*|значит*|числит*|значил*|числил* ~5 изолятор*|сизо|полици*|задержанн*|нигде|списк*|колони*|ивс
        телефон ~3 выключен*|отключен*|недоступ*|не_отвечал*
        объявил*|подал*|заявлени* ~3 в_розыск|о_пропаже|об_исчезновении|о_похищении
        искал*|ищут|разыскивал* ~5 морг*|больниц*|отдел*|сизо|дней|дня|недел*
        последн* раз ~3 виде*|выход*
        """,
        uk="""
        зник|зникла|зникли|зникнен*|зниклого|зниклим
        місцеперебуван*|місцезнаходжен*|доля|долю ~4 невідом*|не_знал*|приховую*
        не|перестав ~2 виходить|виходив|виходила ~1 на ~1 зв'язок
        не|ніхто ~4 могли|міг|може|вдавал*|зміг ~4 зв'яза*|знайти|додзвон*|побач*
        люди|чоловіки|невідомі ~2 в|у ~1 цивільному|масках|балаклавах
        затягл*|заштовхал*|запхал*|посадили ~5 машин*|авто*|мікроавтобус*|бус*
        викра*|викраден*
        вивез*|забра* ~3 невідом*
        без|ні|немає|нема|не_було|не_має|не_мали ~1 зв'язку
        зв'язк* ~4 немає|нема|не_було|не_мали|не_має|втра*|обірва*|зник*|перерва*
        """,
        kk="""
        жоғалып|жоғалған|жоғалды|із-түзсіз
        қайда ~3 екен* ~3 белгісіз|білме*|айтпа*
        хабар ~3 болмады|болған_жоқ|жоқ|ала_алма*
        хабарласа_алма*|байланысқа_шықпа*|таба_алма*
        азаматтық_киім*|бетперде* ~3 адам*|кісі*
        көлікке|машинаға ~3 күштеп|салып|тықты|отырғыз*
        ұрла*|ұрлап|ұрлан* ~3 кетті|әкетті
        """,
        ky="""
        жоголуп|жоголгон|дайынсыз|дайынсыз_жоголду
        кайда ~3 экен* ~3 белгисиз|билишпе*|билбе*|айтпа*
        кабар ~3 болгон_жок|болбоду|жок|ала_алба*
        байланыша_алба*|байланышка_чыкпа*|таба_алба*
        жарандык_кийим*|беткап*|маскачан ~3 адам*|киши*
        машинага|унаага ~3 күчтөп|салып|тыгып|отургуз*
        уурда*|уурдап|ала_качып
        """,
        fa="""
        ناپدید*|مفقود*
        از ~3 محل|سرنوشت|وضعیت ~3 بیخبر*|اطلاعی
        محل_نگهداری* ~4 نامعلوم|نامشخص|نمیدان*
        بیخبر* ~4 بود*|ماند*
        خبر|اطلاع|تماس ~3 نداشت*|ندارند|نبود
        بیخبری|ارتباط_با_بیرون|بدون_ارتباط
        لباس_شخصی*
        ربودند|ربوده_شد*|ربودهاند|آدمربایی
        """,
        zh="""
        失踪|失联|下落不明|失去联系|音讯全无|人间蒸发
        联系不上|联系不到|无法联系|无法取得联系|不知去向|不知身在何处|杳无音信
        找不到|不知|不知道 ~4 他|她|人|下落|身在
        便衣 ~6 带走|抓走|绑|拖
        被 ~8 带走|绑走|掳走|拖上车|绑架|塞进
        强迫失踪|秘密关押|秘密羁押|隔绝
        """,
        ar="""
        اختفى|اختفت|اختفاء|مفقود*|اختفاؤه
        مكان* ~2 مجهول*|غير_معروف
        مصير* ~2 مجهول*
        لا|لم ~4 يعرف*|تعرف*|يعلم*|تعلم* ~4 مكان*|شيئا|مصير*
        لم ~3 تتمكن*|يتمكن*|يستطع*|تستطع* ~5 اتصال|تواصل|عثور|وصول|معرفه|رؤيه
        انقطع*|فقد* ~3 اتصال*|أخبار*|تواصل
        بملابس_مدنيه|ملثم*|مقنع*
        خطف*|اختطف*|اختطاف
        معزول|بمعزل ~2 عالم
        """,
        tr="""
        kayboldu*|kayıptı*|kayıp|kaybolmuş*
        nerede_olduğ* ~3 bilinmiyor*|bilmiyor*|açıklanma*
        haber ~2 alınama*|alam*|alınm*|yoktu
        ulaşama*|ulaşılamı*|ulaşamıyor*
        sivil_giyimli*|maskeli ~2 kişi*|adam*|polis*
        araca|minibüse|arabaya ~3 bindir*|zorla*|sürük*|sok*
        kaçırıl*|kaçırdı*
        """,
    ),
    guards=guards(
        en="""
        S: hiker*|climber*|skier*|fisherm*|mushroom*|avalanche|snowstorm|trek*|sailor*|shipwreck|mountaineer*
        S: wanted|fugitive|on_the_run|at_large|warrant ~4 list|for|issued|arrest|court|since
        S: warrant|fugitive
        S: battery|no_signal|out_of_coverage
        money|dollars|million|cash|funds|files|documents|plane|ship|cat|dog|jewel*|painting*|keys|cancer|symptoms|pain|species ~3 disappear*|vanish*|missing|went_missing
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
        uk="""
        S: турист*|альпініст*|грибник*|заблук*
        S: у_розшуку
        S: батаре*|розряд*
        зникл*|зник ~3 гроші|кошти|документ*|<sum>
        <video> ~4 зник*
        """,
        kk="""
        S: альпинист*|турист*|адас*|іздеуде|заряд*
        """,
        ky="""
        S: альпинист*|турист*|адаш*|издөөдө|заряд*
        """,
        fa="""
        S: کوهنورد*|گردشگر*|فراری|تحت_تعقیب|باتری
        """,
        zh="""
        S: 登山|游客|驴友|通缉|在逃|没电|资金失踪|采蘑菇
        """,
        ar="""
        S: متسلق*|سائح*|هارب*|مذكره_توقيف|بطاريه|أموال
        """,
        tr="""
        S: dağcı*|turist*|aranıyordu|firari|şarj*|pil*
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
