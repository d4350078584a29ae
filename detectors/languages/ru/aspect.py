"""Russian words that say that a state or an activity lasts: the day named is not its begin;
and words that say that there was no other event of the kind."""

ONGOING = "ещё еще по-прежнему продолжает продолжают продолжается продолжаются продолжал продолжала продолжали продолжался продолжалась продолжались остаётся остается остаются оставался оставалась оставались длится длилась длился"
SINGLE = "единственный единственная единственное единственную единственного единственной впервые первый первая первое"
# Before the word for what happened: it is not the one told of elsewhere.
ANOTHER = "второй второе вторая вторую второго второму втором вторым третий третья третье третью третьего третьем очередной очередная очередное очередную очередного повторный повторная повторное повторную повторного предыдущий предыдущая предыдущее предыдущую прежний прежняя прежнее другой другая другое другую другого новый новая новое новую одно одна одну следующий следующая следующее"
# Before a noun: the clause tells of a step towards it, or of something about it.
TOWARDS = "о об обо про для к ко против"
# What opens a phrase whose date is that of another event.
BOUNDING = "после до перед накануне"
# In a clause: it tells of a place beside the one told of.
ELSEWHERE = "соседний соседнем соседняя соседней соседнюю соседнего соседних соседние соседним"
# In front of what there is none of.
WITHOUT = "без"
