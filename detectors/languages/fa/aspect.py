"""Persian words that say that a state or an activity lasts: the day named is not its begin;
and words that say that there was no other event of the kind."""

ONGOING = "هنوز همچنان ادامه"
SINGLE = "تنها نخستین اولین"
# In front of what there is none of.
WITHOUT = "بدون بی"
