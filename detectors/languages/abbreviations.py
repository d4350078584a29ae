"""Abbreviations that end in a full stop, in every listed language: word tables only.

`ALWAYS_INSIDE` never end a sentence, because something they belong to must follow (a title before a
name, a street before its name). `MAY_END` end one when the next word begins a new clause. Keys are
case-folded and without the final full stop; inner full stops stay ("т.д", "u.s").
"""

from __future__ import annotations

ALWAYS_INSIDE: frozenset[str] = frozenset(
    # English: titles, references
    "mr mrs ms mx dr prof gen col lt sgt capt cpl cmdr adm maj brig gov sen rep rev hon st mt ft "
    "pres supt insp det fr msgr amb vs no nos pp para fig figs art arts sec vol ch cf e.g i.e viz "
    "approx est ca c tel ed eds dept messrs lt.gen maj.gen lt.col brig.gen "
    # Russian and Ukrainian: titles, addresses, references
    "ул пр-т просп пер пл наб бул ш им проф акад доц ген полк подполк тов г-н г-жа гг-н ст п пп "
    "пос с дер стр рис табл см ср напр т.е то.есть кв корп оф тел вул просп буд пров бульв смт "
    "обл р-н ред сост инж канд докт мл о св чл чл.-корр "
    # Kazakh and Kyrgyz
    "көш даң мырз ғыл "
    # Turkish
    "sn av doç yrd uzm alb yzb tğm bşk müh ecz hz bkz örn cad sok mah blv apt nr "
    "öğr.gör yrd.doç prof.dr op.dr "
    # Arabic and Persian
    "د أ أ.د م ش خ".split()
)

MAY_END: frozenset[str] = frozenset(
    # English: months, days, companies, clock, countries
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
    "b jr sr inc ltd co corp bros llc plc etc al a.m p.m u.s u.k u.n u.s.a e.u d.c ph.d m.d b.a m.a "
    "b.c a.d u.a.e u.s.s.r km cm mm kg lb lbs oz ft in min hr hrs pct ave blvd rd "
    # Russian and Ukrainian: years, money, magnitudes, continuations
    "г гг в вв н.э д.н т т.д т.п т.к др пр проч руб коп тыс млн млрд трлн долл грн чел ед экз шт ч "
    "час мин сек км м см кг га л р г.р р.н г.г янв февр фев мар апр июн июл авг сент сен окт нояб "
    "ноя дек січ лют бер квіт трав черв лип серп вер жовт лист груд ін рр н.е тис "
    # Kazakh and Kyrgyz
    "ж жж т.б т.с.с ж.б ж.б.у қ қаң ақп нау сәу мам мау шіл там қыр қаз қар жел "
    # Turkish
    "vb vs vd ve.benzeri şti a.ş oca şub nis may haz tem ağu eyl eki kas ara tl t.c a.b.d "
    # Arabic and Persian
    "هـ ق ش ه.ش ه.ق ق.م".split()
)

# After a number these end a sentence when a capital follows, and do not otherwise.
UNITS: frozenset[str] = frozenset(
    "ft in km cm mm m kg lb lbs oz min hr hrs sec pct h руб коп тыс млн млрд трлн долл грн чел ед "
    "экз шт час мин сек км м см кг га л тис tl dk sa".split()
)
