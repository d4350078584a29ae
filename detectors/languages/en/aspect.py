"""English words that say that a state or an activity lasts: the day named is not its begin;
and words that say that there was no other event of the kind."""

ONGOING = "still continue continues continued continuing remain remains remained remaining ongoing persists persisted underway"
SINGLE = "only sole first unprecedented"
# Before the word for what happened: it is not the one told of elsewhere.
ANOTHER = "second third fourth another earlier previous subsequent next repeat later similar warning token trial test mock practice rehearsal dress"
# Before a noun: the clause tells of a step towards it, or of something about it.
TOWARDS = "for about over into towards toward against on"
# What opens a phrase whose date is that of another event.
BOUNDING = "after before following since until"
# In a clause: it tells of a place beside the one told of.
ELSEWHERE = "neighbouring neighboring adjacent elsewhere"
# In front of what there is none of.
WITHOUT = "without"
