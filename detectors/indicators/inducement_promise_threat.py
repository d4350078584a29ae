"""Promise of release or threat of worse."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import KLOOP, RUSSANO, ZAGHARI

INDICATOR = Indicator(
    id="inducement_promise_threat",
    title="Promise of release or threat of worse",
    definition="The statement is tied to going home, to lighter treatment, or to avoiding a graver "
    "charge or harm.",
    why="Offers of leniency raise true and false confessions alike; people have signed or spoken so "
    "as to be let onto a plane or sent home.",
    strength="strong",
    families=("E",),
    gated=False,
    holder="case",
    cues=cues(
        "E",
        en="""
        confess*|sign*|admit*|cooperat*|co-operat*|record*|appear*|say|said|repeat*|statement|camera|speak|agree* ~10 would_be|will_be|could|would|be|he'd|you'll|get ~3 freed|released|let|sent|deported|allowed|returned|home|spared|dropped|exchanged|swapped|extradited|go
        freed|released|let_go|sent_home|deported|allowed|go_home|returned|home|spared|leave|swap|exchange|liberty|freedom|out|free|amnesty|leniency|sentence ~6 if|once|provided|as_long_as|as_soon_as|the_moment|in_return_for|in_exchange_for|on_condition|only_if|after|when ~6 confess*|sign*|admit*|cooperat*|co-operat*|record*|appear*|said|statement|guilt|repeat*|camera|spoke|agree*|apolog*
        if ~4 confess*|sign*|admit*|cooperat*|refus*|repeat*|spoke|recorded|said|agree* ~10 released|freed|home|deported|go|free|leave|lighter|heavier|worse|longer|life|death|years|killed|prison|spared|reduced|dropped|let
        promis*|assur*|offer*|guarantee* ~6 release*|freedom|freed|exchange|swap|leniency|lighter|deport*|home|amnesty|reduced|let_go|pardon|free|lenient|house_arrest|suspended
        condition ~2 of|for ~4 release*|leav*|allowed|freedom|freed|deport*|return*|exit|departure|board*
        in ~1 exchange|return ~2 for ~4 confess*|statement|admission|video|testimony|guilt|cooperation|signature|appearance|apology|freedom|release|recording
        or|otherwise|else ~4 face|facing|get|receive|risk|be ~5 heavier|worse|graver|longer|harsher|more_serious|death_penalty|life|torture*|killed|prison|charge*|sentence|terrorism|years|beaten|disappear*|rot
        threat* ~8 charge*|sentence*|prison|death|rape|years|execution|kill*|torture*|life|worse|electric|extradit*|colony|disappear*|beating*|violence|gas|bury|bodies
        only|quickest|fastest|sole ~1 way|chance|hope|ticket ~4 home|out|freedom|release|free|leave|survive
        confess* ~4 meant|means|mean|would_mean ~4 home|deported|deport*|release*|freedom|free|sent
        confess*|admit*|signed|agreed ~8 so_that|in_order|so_as|to_be|hoping|because ~6 home|released|deport*|freed|free|leave|alive|survive
        could|would|be ~2 not|never ~2 leave|board|fly|go_home|released|see ~6 unless|until|without ~6 sign*|confess*|record*|admit*|apolog*|statement
        offer*|promis*|propos*|agreed ~4 drop|reduc*|soften|close|dismiss|lighten|cut|replace ~5 charge*|sentence|case|term|article
        before|until ~6 board|leave|fly|go_home|released|freed ~8 sign*|confess*|record*|admit*|admission
        would|will|going_to ~3 shoot|kill|beat|jail|torture|rape|harm|hang|execute|shot|killed ~4 unless|if|until
        if|once|unless|when|as_soon_as|provided ~1 you|he|she|i|they ~2 cooperat*|co-operat*|confess|confessed|sign|signed|admitted|admit|repent*|apologi*|agreed|agree|recorded|speak|spoke|talk|talked
        unless ~3 he|she|they|i|you ~3 sign*|confess*|record*|admit*|apologi*|cooperat*|repeat*
        dropped|drop|lighter|reduced|softer ~2 charge*|sentence|term ~6 confess*|cooperat*|camera|record*|statement|signed
        made ~2 deal ~6 confess*|video|statement|release*
        """,
        ru="""
        скажешь|расскажешь|подпишешь|запишешь|согласишься|повторишь|откажешься|промолчишь ~6 поед*|отпуст*|домой|обмен*|выйд*|свобод*|жив*|хуже|сяд*|посад*
        признаеш*|признайс*|признает*|подпишеш*|подпишет*|подпиши*|скажеш* ~4 отпус*|поед*|домой|выйд*|свобод*|выпуст*|верне*
        призна*|подпиш*|подпис*|созна*|скаж*|запиш*|согла*|извин*|повтор* ~3 и|то|тогда|отпус*|поедешь ~2 отпус*|поед*|домой|свобод*|выпуст*|депортир*
        если ~5 призна*|подпиш*|подпис*|созна*|скаж*|запиш*|согла*|извин*|повтор*|откаж*|буд* ~6 отпус*|домой|свобод*|выпуст*|депортир*|экстрадир*|хуже|срок*|лет|посад*|убьют|пожал*|отправ*|смягч*|условн*|условк*
        отпус*|домой|свобод*|выпуст*|депортир*|экстрадир*|отправ*|смягч*|условн* ~4 если|в_обмен|при_условии|после_того|только_если|когда|как_только|за ~6 призна*|подпиш*|подпис*|созна*|скаж*|запиш*|запис*|согла*|извин*|повтор*|видео|показан*
        обещ*|пообещ*|посул*|гарантир*|увер* ~6 отпус*|домой|свобод*|экстрадир*|депортир*|обмен*|освобод*|освобожд*|смягч*|выпуст*|условн*|амнист*|помилова*|домашн*|срок*
        в ~1 обмен ~1 на ~4 призна*|показан*|видео*|запис*|свобод*|освобожд*|подпис*|извин*
        иначе|а_не_то|не_то|в_противном_случае|а_то ~6 хуже|срок*|посад*|убьют|пожал*|лет|пытк*|пытать|изнасил*|обвин*|смерт*|стать*|сгно*
        угрож*|угроз*|пригроз*|грози*|пуга* ~6 срок*|обвинен*|стать*|изнасил*|убить|убийств*|расправ*|пытк*|смерт*|пожизн*|тюрьм*|колони*|лет|насили*|убьют|бутылк*|посад*
        предлага*|предложи*|обеща*|пообеща* ~3 снять|закрыть|смягч*|переквалиф*|скост*|скинуть|заменить|прекратить
        чтобы ~5 пустил*|отпустил*|выпустил*|верну*|улет*|отпусти*|выйти ~8 подпис*|призна*|запис*|сказать
        пришлось|вынужден*|должен|должна ~3 подпис*|призна*|запис* ~6 отпус*|выпус*|домой|самолет*|уехать|вылет*
        застрел*|убь*|посад*|изобь*|изнасил*|расстрел*|повес*|сгно* ~4 если|пока
        услови* ~2 освобожд*|выезда|отъезд*|возвращени*|депортаци*|свобод*
        единственн* ~1 способ|шанс|возможность ~4 домой|выйти|вернуться|свобод*|выжить|выбраться|уехать
        призна* ~6 чтобы ~3 отпустили|домой|вернуться|выйти|депортир*|отправ*|выпустили
        не ~2 отпус*|выпуст*|отпустят|увид* ~6 пока|если|без ~5 призна*|подпиш*|подпис*|запиш*|созна*
        пока ~2 не ~2 призна*|подпиш*|подпис*|запиш*|созна*|извин*
        сокамерник* ~8 призна* ~6 домой|отпус*|депортир*
        """,
        uk="""
        якщо ~5 зізна*|підпиш*|скаж*|погод*|вибач* ~6 відпуст*|додому|свобод*|депорт*|звільн*|гірше|строк|посад*|вб'ють
        відпуст*|додому|свобод*|депорт*|звільн* ~5 якщо|в_обмін|за_умови|коли ~6 зізна*|підпиш*|скаж*|погод*|відео
        обіця*|пообіця* ~5 відпуст*|додому|свобод*|депорт*|обмін*|звільн*|пом'якш*|умовн*
        в_обмін_на ~3 зізнан*|свідчен*|відео|підпис
        інакше|а_то ~5 гірше|строк*|посад*|вб'ють|років
        погрож*|пригроз* ~6 строк*|звинувачен*|вбивств*|катуван*|зґвалт*|довічн*|років
        умов* ~2 звільнен*|виїзд*
        """,
        kk="""
        мойында* ~5 босат*|жібер*|үйіне|қайтар*|қоя_бер*
        босат*|үйіне|қайтар* ~5 уәде*
        уәде* ~5 босат*|жібер*|үйіне|қайтар*|жеңілдет*
        әйтпесе|болмаса ~6 қама*|жыл*|өлтір*|нашар*|жаман*
        айырбас* ~3 мойында*|видео*
        """,
        ky="""
        мойнуна|моюнга ~5 бошот*|коё_бер*|үйүнө|кайтар*
        бошот*|үйүнө|кайтар* ~5 убада*
        убада* ~5 бошот*|коё_бер*|үйүнө|кайтар*|жеңилдет*
        болбосо|антпесе ~6 кама*|жыл*|өлтүр*|жаман*
        ордуна ~3 мойнуна|видео*
        """,
        fa="""
        اگر ~8 اعتراف*|امضا*|همکاری* ~8 آزاد*|رها*|خانه|برمیگرد*|تخفیف*
        وعده*|قول* ~6 آزادی|آزاد*|تخفیف*|تبادل|عفو|خانه
        در_ازای|در_مقابل ~4 اعتراف*|امضا*|همکاری*|مصاحبه*
        شرط ~3 آزادی|خروج
        وگرنه|در_غیر_این_صورت ~8 اعدام|حکم|زندان|سنگین*|بدتر
        تهدید* ~6 اعدام|حکم_سنگین*|شکنجه|حبس|تجاوز|قتل
        """,
        zh="""
        如果|只要|一旦 ~6 认罪|配合|签字|录视频|承认 ~12 释放|放人|回家|获释|从轻|轻判|放他|放我|送回
        认罪 ~4 就|便 ~6 释放|放|回家|从轻
        以 ~6 获释|释放|从轻 ~4 条件|交换
        承诺|答应|许诺 ~8 释放|回家|从轻|放人|减刑|遣返
        否则|不然 ~8 重判|判刑|坐牢|死|更重|枪毙
        作为 ~6 释放|离境|回家 ~3 条件
        威胁 ~8 重判|判|死刑|酷刑
        """,
        ar="""
        إذا ~4 اعترف*|وقع*|تعاون* ~8 إطلاق|يفرج|سيعود|يعود|حريه|سراح*|ترحيل*
        إطلاق_سراح*|إفراج|عوده|حريه|ترحيل* ~5 مقابل|إذا|شرط|بشرط ~5 اعتراف*|اعترف*|توقيع|تسجيل|إفاد*
        وعد*|وعود ~5 إفراج|إطلاق|عوده|تخفيف|ترحيل*|حريه|مبادله
        مقابل ~3 اعتراف*|إفاد*|تسجيل|توقيع
        وإلا ~6 إعدام|سجن|حكم|قتل|أسوأ|عقوبه
        هدد*|تهديد* ~6 إعدام|سجن|تعذيب|اغتصاب|قتل|مؤبد
        شرط* ~3 إفراج|مغادره|إطلاق
        """,
        tr="""
        itiraf|imza|kabul ~3 ederse*|atarsa*|edersen* ~8 serbest*|bırak*|eve|dön*|sınır_dışı|indirim
        söz|vaat ~2 ver*|et* ~6 serbest*|bırak*|eve|indirim*|takas*
        serbest*|bırakıl*|eve|takas*|indirim* ~6 söz|vaat|karşılığında|şartı*|koşul*
        itiraf* ~2 karşılığında|karşılık
        yoksa|aksi_halde|aksi_takdirde ~6 ceza*|hapis*|öldür*|kötü|yıl*
        tehdit* ~6 ceza*|müebbet*|hapis*|öldür*|işkence*|idam*
        ceza*|müebbet*|hapis*|öldür*|işkence*|idam* ~3 tehdit*
        """,
    ),
    guards=guards(
        en="""
        S: plea ~1 bargain|deal|agreement
        S: bail|parole|probation
        S: in court ~8 <lawyer>
        """,
        ru="""
        S: под ~1 залог
        S: условно-досрочн*|удо
        S: досудебн* соглашени*|сделк* с прокуратурой|следствием
        """,
    ),
    must_not_fire=(
        "A plea bargain in court with counsel.",
        "The terms of bail or parole.",
    ),
    references=(RUSSANO, ZAGHARI, KLOOP),
)
