"""Confesses beyond the charge."""

from __future__ import annotations

from detectors.indicators.model import Indicator, cues, guards
from detectors.indicators.sources import GUI, SUBMISSION

INDICATOR = Indicator(
    id="excess_self_incrimination",
    title="Confesses beyond the charge",
    definition="The speaker admits acts outside, unrelated to or far graver than the known charge "
    "or the reason for which he is held.",
    why="A change of the alleged crime is a documented pattern: a publisher who had gone missing "
    "confessed on air to a road death twelve years before.",
    strength="moderate",
    families=("X", "T"),
    gated=False,
    holder="speaker",
    cues=cues(
        "T",
        en="""
        besides|beyond|apart_from|aside_from|in_addition_to|on_top_of|moreover|furthermore|additionally|in_addition ~6 admit*|confess*|acknowledg*|worked|spied|killed|stole|robbed|committed
        also|too ~2 admit*|confess*|acknowledg*
        admit*|confess*|acknowledg* ~6 too|as_well|also|besides|previously_unknown|unknown|unsolved|other|earlier|unrelated|additional|further|older|another|second ~3 crime*|offence*|offense*|murder*|attack*|episode*|killing*|robber*|thefts|death*|theft*|case*
        i|<he> ~1 also ~2 worked|spied|killed|stole|robbed|recruited|passed|planned|smuggled|prepared|collaborated|betrayed
        confess*|admit* ~10 years ago|earlier|before
        confess*|admit* ~8 nothing|unrelated|no_relation|no_connection
        nobody|no_one|investigators|police ~4 had_not|hadn't|not|never|didn't ~2 ask*|known|suspected|heard
        far|much ~1 graver|more_serious|worse ~3 than
        unprompted|unasked
        without ~2 being ~1 asked
        out_of_the_blue
        whole|long ~1 series|string|list of ~2 crime*|offence*|offense*|attack*|other
        """,
        ru="""
        кроме|помимо|сверх|вдобавок|попутно|заодно ~3 того|этого|прочего|к ~6 призна*|созна*|рассказ*|сообщи*|я|поведа*
        вдобавок|попутно|заодно ~4 призна*|созна*|рассказ*|сообщи*|поведа*
        помимо|кроме ~8 созна*|призна*
        также|тоже|еще ~3 призна*|созна* ~6 в|что
        призна*|созна* ~3 также|тоже|еще|заодно|попутно
        призна*|созна*|сообщи*|рассказ* ~6 неизвестн*|нераскрыт*|ранее_неизвестн*|других|другие|друг*|ин*|дополнительн*|прежн*|прошл* ~3 эпизод*|преступлени*|убийств*|краж*|случа*|дел*
        призна*|созна* ~10 лет|годы|года назад
        я ~1 также|тоже|еще ~3 работал*|шпионил*|сотрудничал*|убил*|украл*|завербовал*|передавал*|готовил*
        цел* ~1 ряд*|серии|сери* ~2 преступлени*|эпизод*|краж*|убийств*
        """,
        uk="""
        крім|окрім ~2 того|цього ~6 зізна*|визна*|я|розпов*
        також|ще ~3 зізна*
        зізна* ~8 невідом*|інш*|нерозкрит* ~2 злочин*|епізод*|вбивств*|крадіж*
        """,
        kk="""
        сонымен_қатар|одан_бөлек|бұдан_басқа ~8 мойында*
        """,
        ky="""
        мындан_тышкары|ошондой_эле|андан_башка ~8 мойнуна
        """,
        fa="""
        همچنین|علاوه_بر_این|افزون_بر ~8 اعتراف*|اقرار*
        اعتراف* ~8 سالها_پیش|سال_پیش|دیگری
        """,
        zh="""
        还承认|另外承认|此外 ~8 承认|供认
        供认 ~10 多年前|另一起|其他|未知
        """,
        ar="""
        كما|كذلك|أيضا|إضافه_إلى ~4 اعترف*|أقر*
        اعترف* ~6 أيضا|كذلك|جرائم_أخرى|قبل_سنوات
        """,
        tr="""
        ayrıca|bunun_yanı_sıra|bundan_başka ~8 itiraf*
        itiraf* ~4 ayrıca|başka
        """,
    ),
    guards=guards(
        en="""
        S: all|both|every ~2 counts|charges
        S: co-operation|cooperation|plea ~1 agreement|deal|bargain
        S: allegation*|alleges
        """,
        ru="""
        S: по всем ~2 пункт*|эпизодам_обвинения
        S: соглашени* ~2 сотрудничеств*
        """,
    ),
    must_not_fire=(
        "A plea to all counts charged.",
        "A co-operation agreement made with counsel.",
        "A reporter's list of allegations.",
    ),
    references=(SUBMISSION, GUI),
)
