"""Turkish words that say that a state or an activity lasts: the day named is not its begin;
and words that say that there was no other event of the kind."""

ONGOING = "hâlâ hala halen sürüyor sürdü sürüyordu devam"
SINGLE = "tek yegane ilk"
