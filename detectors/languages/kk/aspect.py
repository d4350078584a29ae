"""Kazakh words that say that a state or an activity lasts: the day named is not its begin;
and words that say that there was no other event of the kind."""

ONGOING = "әлі жалғасуда жалғасып жалғастырды жалғастыруда"
SINGLE = "жалғыз алғаш бірінші"
