"""Dates in a clause that are not the day of what it tells: as of when it was known, which year's cup it was."""

from __future__ import annotations

import re
from collections.abc import Iterable

from detectors.languages.concepts import CEASES
from detectors.mentions.dates.compare import Aspect, compare
from detectors.mentions.types import DateMention, Event

# "As of 25 March 97 have died" dates the count and no death.
_AS_OF = re.compile(
    r"(?:\bas (?:of|at|on)|\bby the end of|по состоянию на|на момент|по данным на|станом на|за даними на|截至|截止)\W*(?:the )?\Z",
    re.IGNORECASE,
)
_AS_OF_BEHIND = re.compile(
    r"\A\W{0,2}(?:itibarıyla|itibariyle|жағдай бойынша|карата)", re.IGNORECASE
)
# What ends what went on until then.
_ENDS = frozenset(CEASES.split()) | {"depart", "release", "die"}
# «До Нового года» is "until" and "before".
_UNTIL_OR_BEFORE = frozenset({"ru", "uk", "kk", "ky"})
# "The 2018 election", "its 2011 film": the year says which one it was.
_WHICH = re.compile(
    r"(?:\b(?:the|a|an|its|his|her|their|our|this|that|new)|['’]s?)\s+\Z", re.IGNORECASE
)
_NOUN_BEHIND = re.compile(r"\A[-–]?\s?[A-Za-z]{3,}")
# "The first win since 2015": the year is that of the one before.
_ONE_BEFORE = re.compile(
    r"\b(?:first|only|last|most|least|best|worst|\w{3,}est|record|never|again)\b|"
    r"впервые|перв\w+|сам\w+|уперше|вперше|перш\w+|найбільш\w+|\bilk\b|\ben\b|алғаш|биринчи|首次|第一|最|أول|لأول|نخستین|اولین|ترین",
    re.IGNORECASE,
)
# "Was postponed to 6 October": the day on which it is to be, and not that on which it was put off.
_PUT_OFF = re.compile(
    r"\b(?:postponed|moved|rescheduled|delayed|put off|brought forward|pushed back|adjourned|extended|"
    r"scheduled|slated|due|planned)\b[^,;.]{0,40}\b(?:to|until|till|for|on)\s+(?:the )?\Z|"
    r"(?:перенес|отложи|отсроч|продл|назначен|запланирован|перенес|відкла|признач)\w*[^,;.]{0,40}\b(?:на|до|по)\s+\Z",
    re.IGNORECASE,
)
# "Trading Places (1983)", "Smyth (born June 26, 1957)": the day of what stands before the bracket.
_BRACKET_AHEAD = re.compile(r"(?P<word>[\w’'\"”».:)]+)[\s\u200c]?[(（][^()（）]{0,40}\Z")
_BRACKET_BEHIND = re.compile(r"\A[^()（）]{0,40}[)）]")
# "A novel by a writer born in 1903", «родившийся в 1950 году».
_BORN = re.compile(
    r"\bborn(?: (?:in|on|at|around|about|circa|the))*\W*\Z|(?:родивш|народивш|народжен)\w+(?: \w+){0,2} (?:в|у|на)?\W*\Z",
    re.IGNORECASE,
)
# "Blade Runner 2049", "Euro 2016": a number in a name, which is no day of anything.
_NAME_AHEAD = re.compile(r"(?<=[\w,;:)] )(?P<word>[A-Z][\w’'.-]*[\w’'-]) \Z")
_OPENS = frozenset(
    "in on by since until till from before after during around about through to at of as and the".split()
)
_QUOTE_AHEAD, _QUOTE_BEHIND = re.compile(r"[\"“«„]\Z"), re.compile(r"\A[\"”»“]")
# What is over in a moment is not over "until 2020": so long runs what was agreed.
_AGREED = frozenset({"sign", "appoint", "agree", "buy", "issue"})


def beside(event: Event, dated: DateMention) -> bool:
    """True when a date of the clause dates something else than what the clause tells."""
    body, span = event.clause.text.body, dated.span
    ahead = body[max(0, span.start - 60) : span.start]
    behind = body[span.end : span.end + 30]
    if _AS_OF.search(ahead) or _AS_OF_BEHIND.match(behind):
        return True
    if re.match(r"as (?:of|at|on)\b", span.quote, re.IGNORECASE):
        return True
    if dated.kind == "since" and _ONE_BEFORE.search(event.sentence.quote):
        return True
    if dated.kind == "until" and event.concepts & _AGREED:
        return True
    if _PUT_OFF.search(ahead):
        return True
    if _BORN.search(ahead) or _bracketed(event, ahead, behind):
        return True
    if dated.precision != "year" or not span.quote.strip().isdigit():
        return False
    return _named_so(ahead, behind) or bool(_WHICH.search(ahead) and _NOUN_BEHIND.match(behind))


def _bracketed(event: Event, ahead: str, behind: str) -> bool:
    """True for a day in brackets, unless the word before them is the verb of the clause."""
    opened = _BRACKET_AHEAD.search(ahead)
    if opened is None or not _BRACKET_BEHIND.match(behind):
        return False
    verb = event.trigger.quote if event.trigger else ""
    return not verb or not opened["word"].casefold().endswith(verb.casefold())


def _named_so(ahead: str, behind: str) -> bool:
    """True for a year that is a name or the end of one."""
    if _QUOTE_AHEAD.search(ahead) and _QUOTE_BEHIND.match(behind):
        return True
    name = _NAME_AHEAD.search(ahead)
    return name is not None and name["word"].casefold() not in _OPENS


def aspect_of(claimed: DateMention, found: DateMention) -> Aspect:
    """A "since" dates the beginning and an "until" the end of what the other side dates."""
    kinds = {claimed.kind, found.kind}
    if "since" in kinds:
        return "begin"
    if "until" in kinds:
        return "end"
    return "at"


def own_dates(event: Event) -> tuple[DateMention, ...]:
    """The dates of the clause that are those of what it tells."""
    return tuple(dated for dated in event.dates if not beside(event, dated))


def only_one_ends(claimed: Event, dated: DateMention, found: Event, other: DateMention) -> bool:
    """True when a day up to which something goes on meets one on which nothing is said to end."""
    if (dated.kind == "until") == (other.kind == "until"):
        return False
    ending, rest = (claimed, found) if dated.kind == "until" else (found, claimed)
    return ending.clause.text.language not in _UNTIL_OR_BEFORE and not rest.concepts & _ENDS


def vaguely_met(dated: DateMention, other: DateMention) -> bool:
    """True for a day in what "early 2014" may reach: people call April so, and then no day is excluded."""
    return any(
        vague.rule == "part-of" and vague.precision == "part" and _reaches(vague, exact)
        for vague, exact in ((dated, other), (other, dated))
    )


def _reaches(vague: DateMention, exact: DateMention) -> bool:
    outer, core = vague.readings[0].outer, exact.readings[0].core
    return (
        None not in (outer.earliest, outer.latest, core.earliest, core.latest)
        and outer.earliest <= core.earliest  # type: ignore[operator]
        and core.latest <= outer.latest  # type: ignore[operator]
    )


def told_elsewhere(
    dated: DateMention, claimed: Event, found: Event, events: Iterable[Event]
) -> bool:
    """True when the sentence of the evidence has the claimed day as well, for something of the same kind.

    "Released on 2 October in Japan, to be released on 2 December in America": which of the two the claim
    means is open. What leaves its verb to the clause before it ("the second single on 5 July") may be of
    any kind.
    """
    return any(
        compare(dated, other, aspect=aspect_of(dated, other)).outcome == "none"
        for event in events
        if event.sentence == found.sentence
        and (event.concepts & claimed.concepts or event.trigger is None)
        for other in event.dates
        if other.readings and not other.recurring
    )


def frames(wide: DateMention, narrow: DateMention) -> bool:
    """True when the days of `narrow` are some of the days of `wide`."""
    outside, inside = wide.readings[0].core, narrow.readings[0].core
    return (
        outside != inside
        and wide.kind == "in"
        and None not in (outside.earliest, outside.latest, inside.earliest, inside.latest)
        and outside.earliest <= inside.earliest  # type: ignore[operator]
        and inside.latest <= outside.latest  # type: ignore[operator]
    )
