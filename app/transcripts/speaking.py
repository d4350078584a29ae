"""Word tables for who speaks of whom: "I", "he", fillers and the phrases that lead in a repeat."""

from __future__ import annotations

FIRST_PERSON = frozenset(
    "i me my mine myself we us our ours "
    "я меня мне мной мною мой моя моё мое мои моего моей моих моим моими мою нас нам нами наш наша наше "
    "наши мы себя себе "
    "мені мене моє мої мого моєї моїх ми нам нас "
    "мен маған мені менің менен біз бізді біздің мага менин биз бизди биздин "
    "من مرا ما أنا نحن لي لنا 我 我们 俺 ben bana beni benim biz bize bizi bizim".split()
)
#: Words that point to somebody or something said before; not those that mostly join clauses ("that").
POINTING = frozenset(
    "he him his himself she her hers herself it its they them their theirs this these those "
    "он его ему им нём нем она её ее ей ею ней они их ими них это этот эта эти этого этой этому этим "
    "этом этих этими тот туда сам сама сами "
    "він його йому ним ньому вона її їй нею ній вони їх їм ними цей ця це ці цього цієї цим цих "
    "той туди сам сама "
    "ол оның оған оны онда олар олардың бұл осы сол мына анда алар алардын бул ушул ошол анын ага аны "
    "او آن این آنها ایشان وی همان "
    "هو هي هم هذا هذه ذلك تلك هؤلاء هناك 他 她 它 他们 她们 这 那 此 该 "
    "o onu ona onun onlar onları onların bu şu bunlar orada".split()
)
#: Sounds and words of speech that say nothing.
FILLERS = frozenset(
    "um uh uhm er erm hmm mm well так вот ну э эм мм значит ээ эээ от ну еее yani şey".split()
)
#: What announcers put before what they have said already; the words as `words_of` gives them.
LEAD_INS = tuple(
    tuple(phrase.split())
    for phrase in (
        "as we reported earlier",
        "as we have reported",
        "as we reported",
        "as reported earlier",
        "as previously reported",
        "let us recall",
        "let us remind you",
        "we remind you",
        "once again",
        "to repeat",
        "breaking news",
        "as we have already reported",
        "как мы уже сообщали",
        "как мы сообщали ранее",
        "как мы сообщали",
        "как сообщалось ранее",
        "как уже сообщалось",
        "как сообщалось",
        "напоминаем",
        "напомним",
        "ещё раз",
        "еще раз",
        "повторим",
        "к другим новостям",
        "итак",
        "нагадаємо",
        "як повідомлялося",
        "як ми повідомляли",
        "еске салайық",
        "эске салсак",
        "hatırlatalım",
    )
)
