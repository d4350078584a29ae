"""Chinese words that say that a state or an activity lasts: the day named is not its begin;
and words that say that there was no other event of the kind."""

ONGOING = "仍 仍然 仍在 依然 继续 还在"
SINGLE = "唯一 首次 第一次"
