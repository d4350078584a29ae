"""Kyrgyz words that say that a state or an activity lasts: the day named is not its begin;
and words that say that there was no other event of the kind."""

ONGOING = "дагы али уланууда уланып улантты"
SINGLE = "жалгыз биринчи алгачкы"
