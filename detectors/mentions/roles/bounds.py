"""Years of birth and ages that are only bounds: "born before 1972", "over forty", "in the 1980s"."""

from __future__ import annotations

import re
from functools import cache

from detectors.mentions.vocabulary import LANGUAGES, table

# No text before or behind a number further off than this says that it is a bound.
_REACH = 26
# "About 1970", "some forty years old".
_NEARLY = 3
_DECADE = re.compile(r"^(?:['’]?s\b|[-‑](?:х|е|ті|ші|жж|і)(?!\w)|['’]?(?:ler|lar)|年代)")
_STOPS = re.compile(r"[.,;:!?()，。；：！？（）،؛\n]")
_HAN = re.compile(r"[\u4e00-\u9fff]")


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    """The phrases of a kind over all languages, longest first."""
    found = {phrase for language in LANGUAGES for phrase in table(language, "roles", "BOUNDS").get(kind, ())}  # fmt: skip
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


@cache
def _ahead(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _phrases(kind)))})(?!\w)")


@cache
def _behind(kind: str) -> re.Pattern[str]:
    """The phrase right behind a number."""
    words = [re.escape(p) + ("" if _HAN.match(p) else r"(?!\w)") for p in _phrases(kind)]
    return re.compile(rf"^['’]? ?(?:{'|'.join(words)})")


def _last(kind: str, text: str) -> int:
    """Where the last phrase of a kind ends in a text, -1 without one; the longest of two wins."""
    return max((match.end() for match in _ahead(kind).finditer(text)), default=-1)


def _side(low: str, high: str, before: str) -> str:
    """Which of two kinds of bound stands nearer to the end of `before`, "" for neither."""
    ends = {kind: _last(kind, before) for kind in (low, high)}
    if max(ends.values()) < 0:
        return ""
    if ends[low] == ends[high]:  # "no later than" ends in "later than"
        longest = {
            kind: max(
                len(m.group()) for m in _ahead(kind).finditer(before) if m.end() == ends[kind]
            )
            for kind in ends
        }
        return max(longest, key=lambda kind: longest[kind])
    return max(ends, key=lambda kind: ends[kind])


def born(body: str, at: int, start: int, end: int, value: str) -> str:
    """The value of a year of birth as "first..last", an open side empty, where it is only a bound.

    The year itself stands at `body[start:end]`, the words that tell of the birth begin at `at`. Bounds
    are inclusive, since "before 1972" may have been said of a day.
    """
    first, last = years(value)
    before = body[max(0, at - 12, start - _REACH) : start].casefold()
    before = _STOPS.split(before)[-1]
    after = body[end : end + _REACH].casefold()
    if _DECADE.match(after) or _last("decade", before) >= 0:
        last += 99 if first % 100 == 0 else 9
    side = _side("before-year", "after-year", before)
    if side == "before-year" or _behind("year-or-before").match(after):
        return f"..{last}"
    if side == "after-year" or _behind("year-or-after").match(after):
        return f"{first}.."
    if _last("near", before) >= 0:
        first, last = first - _NEARLY, last + _NEARLY
    return value if (first, last) == years(value) else f"{first}..{last}"


def aged(body: str, start: int, end: int, stop: int, value: str) -> str:
    """The value of an age as "first..last", an open side empty, where it is only a bound.

    The number stands at `body[start:end]`, the words for years of age end at `stop`.
    """
    before = body[max(0, start - _REACH) : start].casefold().rstrip(" -‑")
    side = ""
    for kind in ("below-age", "above-age", "near"):
        ends = [m for m in _ahead(kind).finditer(before) if m.end() == len(before)]
        if ends:
            side = kind
            break
    after = (body[end : end + 2].casefold(), body[stop : stop + _REACH].casefold())
    if side == "below-age" or any(_behind("age-or-below").match(text) for text in after):
        return f"..{value}"
    if side == "above-age" or any(_behind("age-or-above").match(text) for text in after):
        return f"{value}.."
    return f"{int(value) - _NEARLY}..{int(value) + _NEARLY}" if side else value


def years(value: str) -> tuple[int, int]:
    """The first and last year, or age, that a value stands for, both inclusive; an open side is far off."""
    first, dots, last = value.partition("..")
    if not dots:
        return int(first), int(first)
    return int(first or 0), int(last or 9_999)


def in_words(kind: str, value: str) -> str:
    """A value as it is shown: the year "..1972" as "1972 or earlier", the age "40.." as "40 or more"."""
    if kind not in ("birth_year", "age"):
        return value
    below, above = ("earlier", "later") if kind == "birth_year" else ("less", "more")
    first, open_, last = value.partition("..")
    if not open_:
        return value
    if not first:
        return f"{last} or {below}"
    return f"{first}–{last}" if last else f"{first} or {above}"
