"""Arabic words that say that a state or an activity lasts: the day named is not its begin;
and words that say that there was no other event of the kind."""

ONGOING = "ولايزال مازال لايزال يزال استمر استمرت يستمر تستمر"
SINGLE = "الوحيد الوحيدة الأول الأولى"
# In front of what there is none of.
WITHOUT = "دون بدون بلا"
