"""Ukrainian words that say that a state or an activity lasts: the day named is not its begin;
and words that say that there was no other event of the kind."""

ONGOING = "ще досі продовжує продовжують продовжується триває тривав тривала тривали залишається залишаються залишався"
SINGLE = "єдиний єдина єдине вперше перший перша перше"
# Before the word for what happened: it is not the one told of elsewhere.
ANOTHER = "другий друга друге другу другого третій третя третє третю чергове чергова черговий повторний повторна повторне попередній попередня попереднє інший інша інше іншу новий нова нове попереджувальний попереджувальна попереджувальну навчальна навчальну пробний пробна пробну"
# Before a noun: the clause tells of a step towards it, or of something about it.
TOWARDS = "про для до проти щодо"
# What opens a phrase whose date is that of another event.
BOUNDING = "після до перед напередодні"
# In a clause: it tells of a place beside the one told of.
ELSEWHERE = "сусідній сусідньому сусідня сусідню сусіднього сусідніх сусідні сусіднім"
# In front of what there is none of.
WITHOUT = "без"
