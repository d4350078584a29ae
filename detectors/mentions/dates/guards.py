"""What the neighbours of a match say: a date here, or a count, a name, a price, a number on a door."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.dates.forms import Item

_CALENDARS = frozenset({"hijri", "jalali", "lunar"})
_PLURAL_SUFFIXES = frozenset(
    "-s -е -х -ые -ых -ми -ті -их -тих -і -lar -lı -larda -ların -larin -ler -lerde -lerin".split()
)


def hour_cue(items: Sequence[Item], start: int, end: int) -> bool:
    """True when "at" stands before, or a day part or a zone inside: five hours are no clock time."""
    if any(item.code in "BZx" for item in items[start:end]):
        return True
    if not start:
        return False
    before = items[start - 1]
    return before.code in "KftDm" or before.tag.startswith("clock")


def not_counted(items: Sequence[Item], start: int, end: int) -> bool:
    """False when the last number counts something ("January 30 people", "2021 soldiers")."""
    following = items[end].code if end < len(items) else "|"
    last = items[end - 1].code
    if not day_of_month(items, start, end) or _fraction(items, start):
        return False
    if last in "odc" and following == "u" and items[end].tag in ("week", "weekend"):
        return False  # the first week of June, where the month is said first
    if last not in "dczCoyzN":
        return True
    return following not in "XLN" and not (last in "dcz" and following == "h")


def day_of_month(items: Sequence[Item], start: int, end: int) -> bool:
    """False when the ordinal belongs to a week or a half before it (the first week of June)."""
    if not start or items[start].code != "o":
        return True
    before = items[start - 1]
    return not (before.code in "uq" and before.tag in ("week", "half", "quarter"))


def _fraction(items: Sequence[Item], start: int) -> bool:
    """True for "a third of May": a share, not the third day."""
    if not start or items[start].code not in "oq":
        return False
    before = items[start - 1]
    return before.tag == "art" or (before.code == "c" and before.num == 1)


def year_stands(items: Sequence[Item], start: int, end: int) -> bool:
    """True when a bare number of four digits can be a year here: no count, label or price."""
    before = items[start - 1] if start else None
    after = items[end].code if end < len(items) else "|"
    if _of_accounts(items, start, end):
        return False
    if start >= 2 and before is not None and before.code in "-;":
        further = items[start - 2]
        if further.code == "I" or (further.code == "z" and further.end == before.start):
            return False  # No. 2015, 555-2021
    if before is not None and before.code in "I~":
        return before.code == "~" and after == "j"
    if after in "Xh" or (after == "'" and before is None):
        return False
    return not (before is not None and before.code in "dzNyT" and before.end == items[start].start)


def _of_accounts(items: Sequence[Item], start: int, end: int) -> bool:
    """True for "fiscal 2008" and «2008 финансовый год», which begin in some month of their own."""
    before = "".join(item.tag for item in items[max(0, start - 2) : start])
    after = items[end].tag if end < len(items) else ""
    return "fiscal" in before or after == "fiscal"


def of_the_calendar(items: Sequence[Item], start: int, end: int) -> bool:
    """False for "fiscal year 2008"."""
    return not _of_accounts(items, start, end)


def free_year(items: Sequence[Item], start: int, end: int) -> bool:
    """A bare year in running text, where no word for "year" is needed: 1000 to 2099."""
    value = items[start].num
    if not year_stands(items, start, end) or value > 2099:
        return False
    before = items[start - 1].code if start else "|"
    after = items[end].code if end < len(items) else "|"
    if value >= 1800:
        return before not in "-:" or after not in "_"
    return before in "afKtvbl&~-<" or after in "->|!" or before in "|"


def cued_year(items: Sequence[Item], start: int, end: int) -> bool:
    """A bare year after a preposition, in brackets or in a range."""
    value = items[start].num
    if not year_stands(items, start, end) or not 1000 <= value <= 2099:
        return False
    before = items[start - 1].code if start else "|"
    after = items[end].code if end < len(items) else "|"
    if after == "p" or items[start].tag.startswith("-"):
        return True  # 2022 başında, 2019'da
    return before in "afKtbp~<" or after in "-k" or (before in "-&," and far_cue(items, start))


def far_cue(items: Sequence[Item], start: int) -> bool:
    return start >= 2 and items[start - 2].code in "yYA"


def lower_month(items: Sequence[Item], start: int, end: int) -> bool:
    """An ambiguous month name alone: only after a preposition of time, or a part word."""
    before = items[start - 1] if start else None
    if items[start].tag == "abbr":
        return False
    if before is None or items[start].capital:
        return False
    numbered = before.code == "u" and start > 1 and items[start - 2].code in "ol"
    return before.code in "afKtbpl-&~" or numbered


def capital_month(items: Sequence[Item], start: int, end: int) -> bool:
    """An ambiguous English month name alone: capital, after a preposition, no name going on.

    Persian has no capitals: there a part word makes it one, «آغاز تیر».
    """
    if not items[start].capital:
        return start > 0 and items[start - 1].code == "p" and items[start].tag == "jalali"
    after = items[end].code if end < len(items) else "|"
    ranging = after == "-" and end + 1 < len(items) and items[end + 1].code in "mMA"
    numbered = after in "ol" and end + 1 < len(items) and items[end + 1].code == "u"
    parted = after == "p" or ranging or numbered
    if parted or not start:
        return parted  # Ocak başında, Ocak-Mart, Mart'ın ikinci haftası
    if items[start].tag == "abbr" and not (end < len(items) and items[end].code == ";"):
        return False  # Jan Orrel
    at = start - 1
    if items[at].tag == "of":
        return not (at and _fraction(items, at - 1))
    while at > 0 and items[at].code == "v":
        at -= 1
    return items[at].code in "afKtbpl-&~" and after not in "'"


def ordinal_day(items: Sequence[Item], start: int, end: int) -> bool:
    """ "on the 9th": the end of a phrase must follow, or it counts something."""
    at = start - 1
    while at > 0 and items[at].code == "v":
        at -= 1
    if at < 0 or items[at].code not in "afKtb&B" or items[at].tag == "in":
        return False  # he came in second
    after = items[end].code if end < len(items) else "|"
    tag = items[end - 1].tag
    digits = tag.startswith("-") or items[at].code == "B"
    if items[at].code == "B" and tag != "day" and not tag.startswith("-"):
        return False
    # the 9th he …, but not the 14th battalion
    goes_on = end < len(items) and items[end].tag == "function"
    return after in ';!,|>&faKt-"' or (digits and after == "_" and goes_on)


def hour_and_minute(items: Sequence[Item], start: int, end: int) -> bool:
    """at five thirty: two number words after the preposition of hours that can be a time."""
    hour, minute = items[start + 1], items[start + 2]
    clock = items[start].tag.startswith("clock") and hour.code == "c"
    return clock and hour.num <= 24 and 10 <= minute.num <= 59


def bare_hour(items: Sequence[Item], start: int, end: int) -> bool:
    """at nine: a number word after the preposition of hours with the end of a phrase behind it."""
    before = items[start - 1] if start else None
    if before is None or not before.tag.startswith("clock") or not 1 <= items[start].num <= 24:
        return False
    after = items[end] if end < len(items) else None
    return (
        after is None
        or after.code in ";,|>!"
        or after.tag.startswith("narrated")
        or after.tag == "function"
    )


def hour_after_at(items: Sequence[Item], start: int, end: int) -> bool:
    """о третій: an ordinal after the preposition of hours; it must not name a day or a thing."""
    after = items[end].code if end < len(items) else "|"
    return (
        items[start].tag == "clock only" and items[start + 1].tag != "day" and after in ";!,|>BhZ&"
    )


def dated_ordinal(items: Sequence[Item], start: int, end: int) -> bool:
    """As `ordinal_day`, where only one gender of the ordinal names a day (седьмого)."""
    tag = items[end - 1].tag
    after = items[end].code if end < len(items) else "|"
    genitive = tag in ("-го", "-ого")
    if (genitive or tag == "day") and (after == "B" or (genitive and after in ';!,|>"')):
        return True
    return (tag == "day" or tag.startswith("-")) and ordinal_day(items, start, end)


def weekend(items: Sequence[Item], start: int, end: int) -> bool:
    """True for "over the weekend"; other bare units are no dates."""
    before = items[start - 1].code if start else "|"
    return items[start].tag == "weekend" and before in "avfKt~"


def season_after(items: Sequence[Item], start: int, end: int) -> bool:
    """A season word after a preposition or a part word, where it is a name as often."""
    return start > 0 and items[start - 1].code in "aKftp"


def season_cue(items: Sequence[Item], start: int, end: int) -> bool:
    """An ambiguous season word needs a preposition and an article before it (in the spring)."""
    if items[start].code == "s":
        return True
    after = items[end] if end < len(items) else None
    if start < 2 or (after is not None and after.tag == "of"):
        return False  # the fall of a city
    cues = items[start - 2].code + items[start - 1].code
    return cues in ("av", "pv", "bv", "Kv", "fv", "tv") and not items[start].capital


def decade_suffix(items: Sequence[Item], start: int, end: int) -> bool:
    """True for 1990s, 90-е, '80s: the suffix of the number is a plural one."""
    head = next(item for item in items[start:end] if item.code in "yz")
    if start and items[start - 1].code == "9" and head.num < 1000:
        return False  # a man in his 60s
    return head.tag in _PLURAL_SUFFIXES


def _no_length(items: Sequence[Item], start: int) -> bool:
    """False for "jailed for three years after the trial": how long, not when."""
    before = items[start - 1].code if start else "|"
    return before not in "atlV" and (items[start].code != "a" or items[start].tag == "offset")


def before_after(items: Sequence[Item], start: int, end: int) -> bool:
    """True when "after" stands behind."""
    return _no_length(items, start) and items[end].tag.split(" ")[0] == "after"


def before_before(items: Sequence[Item], start: int, end: int) -> bool:
    """True when "before" stands behind; «за два дня до суда» says "until" for it."""
    kind = items[end].tag.split(" ")[0]
    if not _no_length(items, start):
        return False
    return kind == "before" or (kind == "until" and items[start].tag == "offset")


def day_beside(items: Sequence[Item], start: int, end: int) -> bool:
    """True for "the day after" and «на следующий день после» when something happened then."""
    head, after = items[start], items[end]
    if head.tag.startswith("narrated-event"):
        return after.code != "K"
    kind = after.tag.split(" ")[0]
    beside = (1, "after") if head.num > 0 else (-1, "before")
    return head.tag.startswith("narrated") and (head.num, kind) == beside


def deictic_stands(items: Sequence[Item], start: int, end: int) -> bool:
    """False for "the day before the vote": it hangs on an event that no date is told of."""
    head = next(item for item in items[start:end] if item.code == "r")
    after = items[end].code if end < len(items) else "|"
    return not (head.tag.startswith("narrated-event") and after in "v_lc")


def glued(items: Sequence[Item], start: int, end: int) -> bool:
    """True for 16-Dec-21, never for the range 14 August-24 August."""
    return any(item.tag == "glued" for item in items[start : end - 2])


def day_behind(items: Sequence[Item], start: int, end: int) -> bool:
    """True when the ordinal after a weekday is a day: Sunday, the 22nd; во вторник, 4-го."""
    tag = items[end - 1].tag
    return tag == "day" or tag.startswith("-") or items[end - 2].code == "v"


def of_nothing(items: Sequence[Item], start: int, end: int) -> bool:
    """False when "of" follows, but for "of the year": the quarter of something else than this year."""
    if end >= len(items) or items[end].tag != "of":
        return True
    after = next((item for item in items[end + 1 : end + 3] if item.code != "v"), None)
    return after is not None and after.code == "j"


def week_unit(items: Sequence[Item], start: int, end: int) -> bool:
    return all(item.tag == "week" for item in items[start:end] if item.code == "u")


def relative_stands(items: Sequence[Item], start: int, end: int) -> bool:
    """ "This quarter" and "last day" are dates of other rules; "of" after a "last week" too."""
    unit = next(item for item in items[start:end] if item.code in "unjieq")
    step = next(item for item in items[start:end] if item.code == "l")
    if (
        unit.tag == "day"
        and step.num == 0
        and step.tag != "same"
        and not any(item.code in "dczC" for item in items[start:end])
    ):
        return step.tag != "rolling"
    return True


def plain_step(items: Sequence[Item], start: int, end: int) -> bool:
    """False for "that April": the pronoun is a conjunction as often ("said that April")."""
    found = items[start:end]
    if any(item.code == "M" and not item.capital for item in found):
        return False
    return all(item.tag != "same" for item in found)


def in_future(items: Sequence[Item], start: int, end: int) -> bool:
    """ "in three days" is a date, "at three years" is not."""
    after = items[end].code if end < len(items) else "|"
    return items[start].tag == "in" and after not in "gLEKl"


def year_word(items: Sequence[Item], start: int, end: int) -> bool:
    """A number with the word for year: an age ("2000 years") only when it is too small or great."""
    head = items[start]
    if _of_accounts(items, start, end):
        return False
    marks = items[start + 1 : end]
    if head.num < 100 and any(m.code == "j" for m in marks) and marks[-1].tag in _CALENDARS:
        return False  # «۱۵ سال قمری»: how long, in years of that calendar
    if head.code not in "yY":
        return True
    return not (start and items[start - 1].code in "I~" and items[end - 1].tag == "years")


def month_stands(items: Sequence[Item], start: int, end: int) -> bool:
    """False for a weak month word that something follows ("5 may rise", «۵ می شود»)."""
    last = items[end - 1]
    after = items[end].code if end < len(items) else "|"
    weak = last.code == "M" and last.tag == "weak"
    if weak and after == "_":
        return False
    if _fraction(items, start):
        return False
    return not_a_sum(items, start) and day_of_month(items, start, end)


def not_a_sum(items: Sequence[Item], start: int) -> bool:
    """False when the sign of a price or a number stands before; "to the station on 26 March" has none."""
    return not (start and items[start - 1].code == "I" and items[start - 1].tag)


def no_number_before(items: Sequence[Item], start: int, end: int) -> bool:
    """False in "three months five days": a length, not a day of the month."""
    return not (start and items[start - 1].code in "dczCoN")


def unit_behind(items: Sequence[Item], start: int, end: int) -> bool:
    """True when the word "month" makes an ambiguous name one."""
    return items[end - 1].tag == "month"


def led(items: Sequence[Item], start: int, end: int) -> bool:
    """False for "earlier year": without a number an adverb does not lead a unit."""
    head = items[start]
    return head.code == "F" or end - start > 2 or items[end - 1].num > 1 or head.tag != ""


def next_day(items: Sequence[Item], start: int, end: int) -> bool:
    """True for a phrase that means the next or the previous day."""
    return items[end - 1].tag == "narrated" and items[end - 1].num != 0


def counted_back(items: Sequence[Item], start: int, end: int) -> bool:
    """True for "before two days" in Arabic: a preposition of time and a counted or bare unit."""
    kind = items[start].tag.split(" ")[0]
    unit = next(item for item in items[start:end] if item.code in "unjiehJ")
    if kind not in ("since", "before", "after") or (
        unit.tag == "day" and unit.num == 1 and end - start == 2
    ):
        return False
    return unit.tag not in ("night", "weekend")


def lower_month_stands(items: Sequence[Item], start: int, end: int) -> bool:
    """As `month_stands`, where months have no capital: 8 Марта is a street or a holiday."""
    month = next(item for item in items[start:end] if item.code in "mM")
    return not month.capital and month_stands(items, start, end)


def adjective_or_month(items: Sequence[Item], start: int, end: int) -> bool:
    """False for a capital adjective (Апрельская улица)."""
    return not (items[start].tag == "adj" and items[start].capital)
