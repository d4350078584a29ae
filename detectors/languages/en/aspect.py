"""English words that say that a state or an activity lasts: the day named is not its begin;
and words that say that there was no other event of the kind."""

ONGOING = "still continue continues continued continuing remain remains remained remaining ongoing persists persisted underway"
SINGLE = "only sole first unprecedented"
