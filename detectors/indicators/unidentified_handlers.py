"""Unidentified recruiters."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import POST

INDICATOR = Indicator(
    id="unidentified_handlers",
    title="Unidentified recruiters",
    definition="The speaker puts his recruitment, orders, travel or money down to people who are "
    "never named.",
    why="Nobody can check such a story; it stood at the centre of the broadcast of January 2022 "
    "that this project set out from.",
    strength="weak",
    families=("T",),
    gated=True,
    holder="speaker",
    cues=cues(
        "T",
        en="""
        <stranger> ~4 <recruit>
        <unknown> ~1 <persons> ~4 <recruit>
        <persons> ~5 <he> ~2 never|not|hadn't ~2 seen|met|known|know|knew
        <recruit> ~2 by|from|to ~2 <stranger>|<unknown>
        approached|contacted|phoned|called|hired|recruited|paid|instructed|ordered|invited|sent|persuaded|tasked|bribed ~1 by ~1 people|persons|men|man|woman|individuals|someone ~2 he|she|they|i|whose|who
        orders|order|instruction*|request|direction*|behest|bidding|assignment*|task* ~1 of|from ~2 <stranger>|<unknown>
        people|men|man|persons|woman|someone|guys|caller|person|individual* ~2 whose ~1 name*|identit* ~4 not|never|didn't|doesn't|don't|unknown
        people|men|man|persons|woman|someone|guys|person|individual* ~2 <he> ~2 not|didn't|don't|never|doesn't|hadn't ~3 know|met|recognise|recognize|name|knew|seen
        people|men|man|persons|woman|someone|guys|person|caller ~1 who ~2 call*|introduc*|identif*|name* himself|themselves|herself
        known|knew ~2 only as|by
        handler*|curator*|recruiter* ~6 <recruit>|telegram|online|messenger|whatsapp|money|order*
        <recruit> ~6 handler*|curator*
        approached|contacted|recruited|hired|offered|messaged|invited ~4 via|through|on|over|by|in ~2 telegram|whatsapp|online|internet|phone|messenger|social_media|chat
        anonymous|unknown|unidentified|foreign ~2 account|user|number|channel|customer|client|profile ~4 <recruit>
        <recruit> ~8 unknown|unfamiliar|anonymous|hidden|unidentified ~1 number|account|user|channel|sender|caller
        people|men|man|woman|guys|person ~1 from|on|off ~2 telegram|internet|online|social_media|chat|messenger ~4 <recruit>
        somebody|someone ~1 else ~2 bought|paid|purchased|booked|arranged|transferred|sent
        """,
        ru="""
        куратор* ~4 переслал*|сообщил*|скидыва*|говорил*|сказал*|указал*|отправля*
        <stranger> ~5 <recruit>
        <unknown> ~2 <persons> ~5 <recruit>
        <recruit> ~5 <stranger>
        <recruit> ~5 <unknown> ~2 <persons>
        по ~2 указани*|поручени*|заданию|просьбе|приказ* ~3 <stranger>|<unknown>
        <recruit> ~4 <persons> ~3 котор* ~3 не ~2 знал*|зна*|видел*|встречал*
        <persons>|двое|трое|четверо ~2 котор* ~6+ не ~2 знал*|зна*|видел*|встречал*
        <persons> ~2 назвавш*|представивш*
        анонимн*|неизвестн*|скрыт* ~2 аккаунт*|номер*|пользовател*|канал*|бот*|заказчик*
        <persons> ~3 чь* ~2 имен*|имя ~3 не ~2 зна*|знал*|назва*|помн*
        <persons> ~2 имен* ~2 котор* ~3 не ~2 зна*|назва*|помн*
        <persons> ~3 представи*|назвал* ~1 как|себя|именем
        через|в|по ~2 телеграм*|телеграмм*|интернет*|мессенджер*|соцсет*|телефону ~4 <recruit>
        <recruit> ~5 в|через|по ~2 телеграм*|телеграмм*|интернет*|мессенджер*|соцсет*|чат*
        с ~2 неизвестн*|незнакомого|скрытого|иностранного ~1 номера|аккаунта
        мне|ему|ей|нам|им ~2 позвонили|написали ~6 предложили|пообещали|сказали|поручили|велели
        мне|ему|ей|нам|им ~2 купили|оплатили|взяли|забронировали ~2 билет*|дорогу|рейс|гостиниц*|проезд
        получал*|получил*|получаю ~5 от ~2 <stranger>|<unknown>
        от ~2 <stranger>|<unknown> ~5 получал*|получил*|поступа*|пришл*|приходил*
        """,
        uk="""
        <stranger> ~5 <recruit>
        <unknown> ~2 <persons> ~5 <recruit>
        <recruit> ~5 <stranger>
        <recruit> ~4 <unknown> ~1 <persons>
        <persons> ~3 імен* ~3+ не ~2 зна*|назва*
        <persons> ~2 як* ~4+ не ~2 знав|знала|знаю|бачив
        через|в|у ~2 телеграм*|інтернет*|месенджер* ~4 <recruit>
        """,
        kk="""
        <stranger> ~6 <recruit>
        <unknown> ~2 <persons> ~6 <recruit>
        телеграм*|интернет* ~5 <recruit>
        """,
        ky="""
        <stranger> ~6 <recruit>
        <unknown> ~2 <persons> ~6 <recruit>
        телеграм*|интернет* ~5 <recruit>
        """,
        fa="""
        <stranger> ~8 <recruit>
        <persons> ~2 <unknown> ~8 <recruit>
        <recruit> ~3 <stranger>
        کسی|کسانی|افرادی|مردی ~4 نمیشناخت*|نمیشناسم|نمیشناسد
        در|از_طریق ~2 تلگرام|اینترنت|فضای_مجازی ~6 <recruit>
        """,
        zh="""
        <stranger> ~10 <recruit>
        <unknown> ~2 <persons>|的人 ~10 <recruit>
        被 ~4 <unknown>|陌生人 ~6 招募|联系|雇|收买|指使
        通过|在 ~2 网上|微信|电报|telegram|网络 ~8 <recruit>
        """,
        ar="""
        <persons> ~1 <unknown> ~6 <recruit>
        <recruit> ~4 <unknown>
        <stranger> ~5 <recruit>
        <persons> ~3 لا_يعرف*|لا_أعرف*|لم_يكن_يعرف*
        عبر ~2 تلغرام|تيليغرام|إنترنت|واتساب ~5 <recruit>
        <recruit> ~5 عبر ~2 تلغرام|تيليغرام|إنترنت|واتساب
        """,
        tr="""
        <stranger> ~8 <recruit>
        <unknown> ~2 <persons> ~8 <recruit>
        telegram*|internet*|mesaj* ~6 <recruit>
        tanımadığ* ~3 <persons>
        """,
    ),
    guards=guards(
        en="""
        unidentified|unknown|masked ~1 gunmen|thieves|thief|donor*|assailant*|attacker*|robber*|benefactor*
        taken|seized|abducted|dragged|kidnapped|bundled|led_away|detained|beaten|attacked|robbed|shot|stabbed ~4 by ~2 <stranger>|<unknown>
        <stranger>|<unknown> ~3 help*|rescu*|sav*|aid*
        """,
        ru="""
        увезл*|похитил*|схватил*|избил*|ограбил*|забрал* ~3 <stranger>|<unknown>
        <stranger>|<unknown> ~3 увезл*|похитил*|схватил*|избил*|ограбил*|забрал*|помог*|спас*|напал*
        неизвестн* ~1 вооруженн*|грабител*|благодетел*|жертвовател*|злоумышленник*
        """,
        uk="""
        викра*|побил*|пограбув*|забрал* ~3 <stranger>|<unknown>
        <stranger>|<unknown> ~3 викра*|побил*|пограбув*|забрал*|допомог*|врятув*|обстріл*|напал*
        """,
        kk="""
        <stranger>|<unknown> ~4 ұрла*|тонады|көмек*|атқыла*|құтқар*
        """,
        ky="""
        <stranger>|<unknown> ~4 уурда*|тоноп|жардам*|аткыла*|куткар*
        """,
        fa="""
        <stranger>|<unknown> ~5 ربود*|کمک*|شلیک*|دزدید*|نجات*
        """,
        zh="""
        <stranger>|<unknown> ~8 带走|绑架|抢劫|帮助|救|开枪|袭击
        """,
        ar="""
        <unknown> ~3 خطف*|اختطف*|أطلق*|سرق*|ساعد*|أنقذ*|مسلح*
        خطف*|أطلق*|سرق*|ساعد* ~3 <unknown>
        """,
        tr="""
        <unknown>|<stranger> ~6 kaçır*|soydu*|soygun*|yardım*|ateş*|kurtar*
        """,
    ),
    must_not_fire=(
        "Gunmen, thieves or donors whom nobody identified.",
        "The recruiter is named.",
        "The speaker was taken away by unknown men: that is a prior disappearance.",
        "Strangers help somebody.",
    ),
    references=(POST,),
)
