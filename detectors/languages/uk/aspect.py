"""Ukrainian words that say that a state or an activity lasts: the day named is not its begin;
and words that say that there was no other event of the kind."""

ONGOING = "ще досі продовжує продовжують продовжується триває тривав тривала тривали залишається залишаються залишався"
SINGLE = "єдиний єдина єдине вперше перший перша перше"
