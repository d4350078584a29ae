"""Two attributes of one person from two texts set against each other."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from detectors.mentions.inflection import stems
from detectors.mentions.names import same_name_forms
from detectors.mentions.people import says, sentence_of
from detectors.mentions.reading import Reading
from detectors.mentions.roles import exclusive, two_trades
from detectors.mentions.roles.bounds import years
from detectors.mentions.roles.exclusion import ELDERS, YOUNGER
from detectors.mentions.types import Role
from detectors.types import Answer, Certainty

Clash = Literal[
    "occupation", "birth", "nationality", "relation", "origin", "denied", "same", "none"
]

# Nobody goes to school as a pupil beyond this age; apprentices and students are no pupils.
OLDEST_PUPIL = 22
# Jobs further apart than so many days may both have been true.
LONGEST_JOB_GAP = 400
# A birthday not yet reached, and a report of a day or two before.
AGE_SLACK = 1


@dataclass(frozen=True, slots=True)
class Sides:
    """What is said in the claim and what in the evidence, each with the day that it was said."""

    claimed: Reading
    said_on: date | None
    found: Reading
    published_on: date | None

    @property
    def years_apart(self) -> bool:
        """True when so much time lies between both that a job may have changed."""
        if self.said_on is None or self.published_on is None:
            return False
        return abs((self.published_on - self.said_on).days) > LONGEST_JOB_GAP


def clash(sides: Sides, a: Role, b: Role, *, firm: bool) -> tuple[Clash, Certainty]:
    """How an attribute of the claim and one of the evidence stand to each other in one person.

    `firm` says that the two people are one by a full name; ages are compared only then. "same" is
    agreement, "none" that nothing follows.
    """
    if _supposed(sides.claimed, a) or _supposed(sides.found, b):
        return "none", "likely"
    if {a.kind, b.kind} <= {"birth_year", "age"}:
        return _ages(sides, a, b) if firm else ("none", "likely")
    if {a.kind, b.kind} & {"occupation", "employment", "affiliation"} and sides.years_apart:
        return "none", "likely"
    pupil = next((r for r in (a, b) if (r.kind, r.value) == ("occupation", "pupil")), None)
    if pupil is not None and {a.kind, b.kind} & {"birth_year", "age"}:
        return _at_school(sides, a, b) if firm else ("none", "likely")
    if a.kind == b.kind == "nationality" and not (a.negated or b.negated):
        return _citizenships(sides, a, b)
    answer = exclusive(a, b)
    if answer is Answer.DOES_NOT_HOLD and not (a.negated or b.negated):
        return "same", "likely"
    if answer is not Answer.HOLDS:
        apart = firm and two_trades(a, b) and _only_trade(sides, a, b)
        return ("occupation" if apart else "none"), "likely"
    if a.negated or b.negated:
        return "denied", "certain" if firm or b.rule == "never" else "likely"
    if a.kind == "record":
        return "denied", "certain" if firm else "likely"
    if a.kind == "origin":
        return "origin", "likely"
    if a.kind == "relation":
        others = _counterpart(sides.claimed, a), _counterpart(sides.found, b)
        both = {a.value, b.value}
        if not all(others) and both & ELDERS and both & YOUNGER:
            return "none", "likely"  # one man is the son of one and the father of another
        one = _one_counterpart(*others)
        return ("relation" if one else "none"), "certain" if firm else "likely"
    return "occupation", "certain" if _at_work(sides, a, b) else "likely"


def _supposed(reading: Reading, role: Role) -> bool:
    """True for "if he were a journalist": the words before say that it is only supposed."""
    sentence = sentence_of(reading, role.span)
    before = reading.text.body[sentence.start : role.span.start]
    return bool(before) and says(before, "SUPPOSED")


_OF = re.compile(
    r"^ of (?:the |a |an |his |her )?(?:(?:dead|late|slain|murdered|killed|arrested|detained|jailed|missing|former) )?(?P<whom>[^\W\d_]+(?: [A-Z][^\W\d_]+)?)"
)
_WHOSE = re.compile(r"(?P<whom>[^\W\d_]+)['’]s (?:[^\W\d_]+ ){0,2}$")
_GENITIVE = re.compile(
    r"^ (?P<whom>[а-яёіїєґ]+(?:а|я|ы|и|ого|его|ой|ей|ї|ої)|[А-ЯЁІЇЄҐ][^\W\d_]+)(?= |,|\.|$)"
)


def _counterpart(reading: Reading, role: Role) -> str:
    """Whose relative somebody is said to be, "" when the text does not say or uses a pronoun."""
    body = reading.text.body
    after = body[role.span.end : role.span.end + 40]
    before = body[max(0, role.span.start - 40) : role.span.start]
    match = _OF.match(after) or _WHOSE.search(before) or _GENITIVE.match(after)
    return match["whom"] if match else ""


def _one_counterpart(a: str, b: str) -> bool:
    """True unless two relatives are those of two people: the accused's wife, the sister of the mayor."""
    if not a or not b:
        return True
    if a[0].isupper() != b[0].isupper():
        return True  # a name and a noun may be one
    if a[0].isupper():
        return same_name_forms((a,), (b,)) is not Answer.DOES_NOT_HOLD
    return bool(set(stems(a.casefold())) & set(stems(b.casefold())))


# How a text says that he is it now, and not how he is called in passing.
_TOLD = frozenset("copula pronoun nominal speaker contrast after-name never".split())
# Words around a job that leave room for another, or for another time.
_TURNED = re.compile(
    r"\b(?:another|other|different|also|too|both|besides|joined|became|become|turned|volunteer\w*|former\w*|once|until|till|before|later|"
    r"training|trained|qualified|graduat\w+|part-time|moonlight\w*|mobili[sz]ed|called up|drafted|conscripted|cover)\b"
    r"|(?<!\w)(?:друг(?:ой|ая|ого|им)|інш(?:ий|а)|басқа|башка|başka|دیگر|آخر|также|тоже|ещё|раньше|ранее|бывш\w*|стал\w*|вступил\w*|примкнул\w*|до|прежде|образовани\w+|"
    r"подрабатыва\w+|мобилизова\w+|призван\w*|доброволь\w+|потом|затем|також|теж|колишн\w+|раніше|став|стала|згодом|"
    r"бұрын\w*|мурун\w*|сондай-ақ|ошондой эле|кейін|кийин|ayrıca|eski|eskiden|önce|sonra|aynı zamanda|هم|نیز|سابق|قبلا|"
    r"أيضا|سابقا|سابق|قبل|بعد)(?!\w)|曾|以前|后来|兼|也是|同时|前|另",
    re.IGNORECASE,
)


def _only_trade(sides: Sides, a: Role, b: Role) -> bool:
    """True when the evidence tells what he is by trade, and neither sentence leaves room for two."""
    if b.rule not in _TOLD or a.rule not in _TOLD | {"before-name"}:
        return False
    return not any(
        _TURNED.search(sentence_of(reading, role.span).quote)
        for reading, role in ((sides.claimed, a), (sides.found, b))
    )


def _at_work(sides: Sides, a: Role, b: Role) -> bool:
    """True when a text says that the job is held: "works as a surgeon", "has taught for years"."""
    told = any(r.kind == "occupation" and r.rule in ("copula", "pronoun") for r in (a, b))
    staff = says(sentence_of(sides.found, b.span).quote, "STAFF")
    return told or staff or b.value == "employed"


def _citizenships(sides: Sides, a: Role, b: Role) -> tuple[Clash, Certainty]:
    """Two citizenships exclude each other where nothing allows for both."""
    if a.value == b.value:
        return "same", "likely"
    explicit = all(_citizen(role) for role in (a, b))
    texts = (sides.claimed.text.body, sides.found.text.body)
    alike = a.value[:5] == b.value[:5]  # two spellings of one unlisted country
    if not explicit or alike or any(says(text, "DUAL") for text in texts):
        return "none", "likely"
    only = any(says(text, "NO_OTHER_CITIZENSHIP") for text in texts)
    return "nationality", "certain" if only else "likely"


def _citizen(role: Role) -> bool:
    """True when the words say "citizen", in whatever case."""
    words = role.span.quote.casefold().split()
    return says(role.span.quote, "CITIZENSHIP") or any(
        says(stem, "CITIZENSHIP") for word in words for stem in stems(word)
    )


def _ages(sides: Sides, a: Role, b: Role) -> tuple[Clash, Certainty]:
    if _of_old(sides.claimed, a, sides.said_on) or _of_old(sides.found, b, sides.published_on):
        return "none", "likely"
    first, second = _born(a, sides.said_on), _born(b, sides.published_on)
    if first is None or second is None:
        return "none", "likely"
    slack = 0 if a.kind == b.kind == "birth_year" else AGE_SLACK
    apart = max(first[0] - second[1], second[0] - first[1])
    if apart > slack:
        return "birth", "certain"
    return ("same" if apart <= 0 else "none"), "likely"


_SCHOOL = re.compile(
    r"school|class|form|grade|школ|клас|гимнази|гімназі|лице[йяю]|ліце|мектеп|مدرس|okul|лицей"
)


def _of_a_school(reading: Reading, role: Role) -> bool:
    """True unless the words behind make him somebody's follower: "a pupil of the painter"."""
    after = reading.text.body[role.span.end : role.span.end + 40]
    own = role.of is not None and role.of.span.start == role.span.end + 1
    return own or not re.match(r"\s+\w", after) or bool(_SCHOOL.search(after.casefold()))


def _at_school(sides: Sides, a: Role, b: Role) -> tuple[Clash, Certainty]:
    """A pupil against an age or a year of birth, which makes him a grown-up or does not."""
    if a.negated or b.negated or a.former or b.former:
        return "none", "likely"
    pupil, reading = (a, sides.claimed) if a.value == "pupil" else (b, sides.found)
    if not _of_a_school(reading, pupil):
        return "none", "likely"
    a, b = (
        replace(r, kind="age", value=f"..{OLDEST_PUPIL}") if r.value == "pupil" else r
        for r in (a, b)
    )
    kind, _ = _ages(sides, a, b)
    return ("birth" if kind == "birth" else "none"), "likely"


_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")


def _of_old(reading: Reading, role: Role, day: date | None) -> bool:
    """True for an age that somebody had in an earlier year: "in 1995, aged 24"."""
    if role.kind != "age" or day is None:
        return False
    sentence = sentence_of(reading, role.span)
    births = [r.span for r in reading.roles if r.kind == "birth_year"]
    for match in _YEAR.finditer(sentence.quote):
        at = sentence.start + match.start()
        if int(match.group()) < day.year - 1 and not any(s.start <= at < s.end for s in births):
            return True
    return False


def _born(role: Role, day: date | None) -> tuple[int, int] | None:
    """The first and last year in which somebody may be born, both inclusive; None without a day."""
    if role.kind == "birth_year":
        return years(role.value)
    if day is None:
        return None
    youngest, oldest = years(role.value)
    return day.year - oldest - 1, day.year - youngest
