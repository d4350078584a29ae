"""The one place where sentences for people are made, from rule codes, normalised values and sources.

A sentence says what the claim and what the evidence says; it never says who is right. Rule codes
without a sentence here, those of a stranger's detector, get a plain one from their facts.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Self

from app import wordings
from app.codebook import CODEBOOK
from detectors.types import (
    Corroboration,
    Document,
    Explanation,
    Fact,
    Finding,
    Indication,
    SourceChain,
)

_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_interval = re.compile(r"(\d{4}-\d{2}-\d{2}|\.\.)/(\d{4}-\d{2}-\d{2}|\.\.)")
_year = re.compile(r"(?:1[89]|20)\d\d(?!\d)")
_clock = re.compile(r"\d{2}:\d{2}")
# English names of bodies are spoken with an article, names of outlets and people are not.
_body = re.compile(
    r"\b(agency|army|authority|bank|board|bureau|centre|center|commission|committee|company|"
    r"council|court|department|embassy|federation|forces|government|guard|institute|ministry|"
    r"office|organi[sz]ation|parliament|police|prosecutor|registry|register|service|state|"
    r"tribunal|union|university|herald|journal|post|telegraph|times|tribune)$",
    re.IGNORECASE,
)
_TYPES = {
    "state_media": "a state medium",
    "official": "an official source",
    "record": "a primary record",
    "independent_media": "an independent medium",
    "wire": "a news agency",
    "ngo": "a non-governmental organisation",
    "court": "a court",
    "expert": "an expert",
    "family": "a relative",
    "witness": "a witness",
    "social_media": "a post on social media",
}


@dataclass(frozen=True, slots=True)
class Explained:
    """How the source of a document is spoken of in the middle of a sentence."""

    name: str

    @classmethod
    def of(cls, document: Document) -> Self:
        """By its name, else by whom it names, else by its type, else "the evidence"."""
        source = document.source
        if source.name:
            return cls(_with_article(source.name.strip()))
        if document.attributed_to:
            return cls(f"the evidence, attributed to {document.attributed_to.strip()},")
        return cls(_TYPES.get(source.type or "other", "the evidence"))


def conflict_sentence(finding: Finding, source: Explained) -> str:
    """What the claim says and what the source says, in one sentence with its full stop."""
    return _sentence(finding.explanation, source, CONFLICTS, _plain_conflict)


def corroboration_sentence(agreed: Corroboration, source: Explained) -> str:
    """What the claim and the source agree on, in one sentence with its full stop."""
    sentence = _sentence(agreed.explanation, source, AGREEMENTS, _plain_agreement)
    if agreed.independent:
        return sentence
    return f"{sentence} These are the claim's own words or source once more."


def indication_sentence(sign: Indication, source: Explained | None) -> str:
    """Which documented sign the quoted words match and where they stand; never that it happened."""
    where = {
        "claim_text": "what the claim says",
        "evidence_text": f"what {source.name if source else 'the evidence'} says",
        "observation": "what a person saw or heard",
        "metadata": "what is known of the broadcast",
        "cross_document": "what the texts say together",
    }[sign.basis]
    note = sign.note.strip().rstrip(".")
    if not note.startswith("matches "):
        known = CODEBOOK.get(sign.indicator)
        title = known.title if known else sign.indicator.replace("_", " ")
        note = f"matches the documented indicator “{title}”{f': {note}' if note else ''}"
    return f"{where[0].upper()}{where[1:]} {note}."


def shared_source_sentence(chain: SourceChain | None) -> str:
    """That a document and others count as one source, and whose word they are; "" when alone."""
    others = len(chain.documents) - 1 if chain else 0
    if chain is None or not others:
        return ""
    behind = f"go back to {chain.origin}" if chain.origin else "hang together"
    return f"This document and {_count(others, 'other')} {behind} and count as one source."


def date_words(value: str) -> str:
    """A normalised day or interval with its preposition, as one would say it.

    "2021-12-16" -> "on 16 December 2021", "2022-01-01/2022-01-10" -> "between 1 and 10 January
    2022", "../2022-01-10" -> "on or before 10 January 2022".
    """
    day, _, clock = value.partition(" ")
    if _clock.fullmatch(clock):
        return f"{date_words(day)} at {clock}"
    days = _days(value)
    if days is None:
        return f"at {value}" if _clock.fullmatch(value) else "at a time that is not said"
    first, last = days
    if first is None:
        return f"on or before {_day(last)}" if last else "at a time that is not said"
    if last is None:
        return f"on or after {_day(first)}"
    if first == last:
        return f"on {_day(first)}"
    if (first.day, first.month, last.day, last.month) == (1, 1, 31, 12):
        return f"in {first.year}" if first.year == last.year else f"in {first.year} to {last.year}"
    if _whole_months(first, last):
        begin, end = _month(first), _month(last)
        return f"in {end}" if begin == end else f"between {begin} and {end}"
    if first.year != last.year:
        return f"between {_day(first)} and {_day(last)}"
    if first.month != last.month:
        return f"between {first.day} {_MONTHS[first.month - 1]} and {_day(last)}"
    return f"between {first.day} and {_day(last)}"


def gap_words(claimed: str, found: str) -> str:
    """How far `found` lies from `claimed`: "16 days earlier at least"; "" when it cannot be said.

    "at least" is said unless both are single days.
    """
    mine, theirs = _days(claimed), _days(found)
    if mine is None or theirs is None:
        return ""
    (a, b), (c, d) = mine, theirs
    if d is not None and a is not None and d < a:
        days, way = (a - d).days, "earlier"
    elif b is not None and c is not None and b < c:
        days, way = (c - b).days, "later"
    else:
        return ""
    exactly = a == b and c == d
    return f"{_count(days, 'day')} {way}{'' if exactly else ' at least'}"


Say = Callable[[tuple[Fact, ...], str], str]
"""A sentence from the facts of a finding and the source's name; its first letter may be small."""


def _sentence(
    explanation: Explanation, source: Explained, table: Mapping[str, Say], plain: Say
) -> str:
    say = table.get(explanation.rule, plain) if explanation.facts else plain
    told = say(explanation.facts, source.name)
    return told[:1].upper() + told[1:] + ("" if told.endswith(".") else ".")


def _saying(template: str, value: Callable[[str], str] = str) -> Say:
    """Each fact in a clause of its own, by {what}, {claimed}, {found}, {source} and {gap}."""

    def clause(fact: Fact, source: str) -> str:
        gap = gap_words(fact.claimed, fact.found)
        return template.format(
            what=wordings.noun(fact.what or "event"),
            claimed=value(fact.claimed),
            found=value(fact.found),
            source=source,
            gap=f", {gap}" if gap else "",
        )

    def say(facts: tuple[Fact, ...], source: str) -> str:
        return "; ".join(clause(fact, source) for fact in facts or (_NOTHING,))

    return say


_NOTHING = Fact("", "", "")


def _plain_conflict(facts: tuple[Fact, ...], source: str) -> str:
    if not facts:
        return f"what the claim says here and what {source} says cannot both be so"
    return _saying("the claim has {claimed} for the {what}; {source} has {found}", _shown)(
        facts, source
    )


def _plain_agreement(facts: tuple[Fact, ...], source: str) -> str:
    if not facts:
        return f"{source} tells the same"
    return _saying("on the {what} the claim and {source} agree", _shown)(facts, source)


def _reversed_order(facts: tuple[Fact, ...], source: str) -> str:
    """The first fact is of what the claim puts second, the other of what it puts first."""
    second, first = date_words(facts[0].found), date_words(facts[-1].found)
    return (
        "the claim tells of one thing after the other; "
        f"{source} puts what the claim tells as the later one {second}, and the other {first}"
    )


def _effect_first(facts: tuple[Fact, ...], source: str) -> str:
    fact = facts[0]
    claimed, found = date_words(fact.claimed), date_words(fact.found)
    gap = gap_words(fact.claimed, fact.found)
    told = ("came first", "followed from it")
    here, there = told if fact.what == "effect" else told[::-1]
    return (
        f"the claim puts what {here} {claimed}; {source} puts what {there} {found}"
        f"{f', {gap}' if gap else ''}"
    )


def _stay(value: str) -> str:
    """ "2021-03-01 to 2021-05-02" -> "from 1 March 2021 to 2 May 2021"."""
    ends = value if " to " in value else value.replace("/", " to ")  # told as one stretch
    return "from " + " to ".join(_shown(end) for end in ends.split(" to "))


def _impossible(state: str, span: Callable[[str], str]) -> Say:
    def say(facts: tuple[Fact, ...], source: str) -> str:
        fact = facts[0]
        return (
            f"the claim has {fact.what or 'the person'} act {date_words(fact.claimed)}; "
            f"by {source} the person {state} {span(fact.found)}"
        )

    return say


def _shown(value: str) -> str:
    """A normalised value of any kind: days in words, quantities with their units, the rest as it is."""
    if _days(value.partition(" ")[0]) is None:
        return wordings.amount(wordings.value(value))
    return date_words(value).removeprefix("on ")


def _quoted(value: str) -> str:
    """Words of a text in quotation marks; "not" before them stays outside."""
    kept, _, words = value.rpartition("not ") if value.startswith("not ") else ("", "", value)
    return f"{'not ' if value.startswith('not ') else kept}“{words}”"


def _by_polarity(denied: str, told: str) -> Say:
    """One sentence when the claim denies something, another when the claim tells of it."""

    def say(facts: tuple[Fact, ...], source: str) -> str:
        fact = facts[0]
        template = denied if fact.claimed in ("negated", "denied") else told
        return template.format(what=wordings.noun(fact.what), source=source)

    return say


def _opposites(facts: tuple[Fact, ...], source: str) -> str:
    fact = facts[0]
    mine, _, theirs = fact.what.partition("/")
    here, there = wordings.noun(mine), wordings.noun(theirs or mine)
    return f"the claim tells of {here}, {source} of {there}, which exclude each other"


def _person(facts: tuple[Fact, ...], source: str) -> str:
    """What somebody is said to be; an age against a year of birth is told as what it is."""
    fact = facts[0]
    what = wordings.attribute(fact.what)
    claimed, found = wordings.value(fact.claimed), wordings.value(fact.found)
    if fact.what == "age" and _year.match(found):
        return f"the claim gives {claimed} as the age; by {source} the year of birth is {found}"
    if found == "denied":
        return f"the claim gives “{claimed}” as the {what}; {source} denies it"
    return f"the claim gives “{claimed}” as the {what}; {source} says “{found}”"


def _state(template: str) -> Say:
    def say(facts: tuple[Fact, ...], source: str) -> str:
        fact = facts[0]
        return template.format(
            what=wordings.dimension(fact.what),
            claimed=wordings.value(fact.claimed),
            found=wordings.value(fact.found),
            source=source,
        )

    return say


_dates = _saying("the claim puts the {what} {claimed}; {source} puts it {found}{gap}", date_words)
_amounts = _saying("for the {what} the claim gives {claimed}, {source} {found}", _shown)
_doers = _saying("by the claim it was done by {claimed}, by {source} by {found}", _quoted)
_places = _saying("the claim puts it at {claimed}, {source} at {found}", _quoted)
_states = _state("as to {what}, the claim says “{claimed}”, {source} “{found}”")

CONFLICTS: Mapping[str, Say] = {
    "disjoint-dates": _dates,
    "disjoint-clock-times": _saying(
        "the claim puts the {what} {claimed}; {source} puts it {found} on the same day", date_words
    ),
    "told-before-it-happened": _saying(
        "the claim puts the {what} {claimed}; {source} told of it as past {found}{gap}", date_words
    ),
    "reversed-order": _reversed_order,
    "stated-in-reverse-order": lambda facts, source: (
        f"the claim tells of one thing after the other; {source} tells of them the other way round"
    ),
    "effect-before-cause": _effect_first,
    "acted-after-death": _impossible("had died", date_words),
    "acted-while-held": _impossible("was held", _stay),
    "acted-while-abroad": _impossible("was abroad", _stay),
    "acted-while-in-hospital": _impossible("was in hospital", _stay),
    "acted-before-it-was-founded": _saying(
        "the claim has the body act {claimed}; by {source} it was founded only {found}", date_words
    ),
    "disjoint-quantities": _amounts,
    "bound-violated": _amounts,
    "part-exceeds-whole": _saying(
        "for the {what} the claim gives {claimed}, {source} {found}, and a part is never more than "
        "the whole",
        _shown,
    ),
    "disjoint-growth": _saying(
        "by the claim it grew {claimed}; the figures of {source} give {found}", _shown
    ),
    "computed-share": _saying(
        "the claim gives a share of {claimed}; the figures of {source} give {found}", _shown
    ),
    "computed-turnout": _saying(
        "the claim gives a turnout of {claimed}; the figures of {source} give {found}", _shown
    ),
    "other-doer": _doers,
    "other-kind-of-doer": _doers,
    "doers-told-apart": _doers,
    "done-by-himself": _doers,
    "disjoint-places": _places,
    "stayed-elsewhere": _saying(
        "the claim puts the person at {claimed}; by {source} the person was at {found} at that time",
        _quoted,
    ),
    "excluding-occupation": _person,
    "birth-year-differs": _person,
    "nationality-differs": _person,
    "foreign-or-local": _person,
    "relation-differs": _person,
    "denied-attribute": _person,
    "other-name": _saying("the claim gives the name {claimed}; {source} says {found}", _quoted),
    "incompatible-states": _states,
    "state-after-a-final-one": _state(
        "as to {what}, the claim says “{claimed}”, which nothing undoes; {source} says “{found}” later"
    ),
    "negated-claim": _by_polarity(
        "the claim denies the {what}; {source} tells of it",
        "the claim tells of the {what}; {source} denies it",
    ),
    "exception-to-none": _by_polarity(
        "the claim says that there was no {what} at all; {source} tells of one",
        "the claim tells of the {what}; {source} says that there was none",
    ),
    "exception-to-all": _by_polarity(
        "the claim says it of none; {source} tells of an exception, the {what}",
        "the claim says it of all; {source} tells of an exception, the {what}",
    ),
    "opposite-predicates": _opposites,
    "nli-contradiction": lambda facts, source: (
        f"the language model takes what {source} says for the opposite of what the claim says"
    ),
}
AGREEMENTS: Mapping[str, Say] = {
    "compatible-dates": _saying(
        "the claim puts the {what} {claimed}, and {source} {found}", date_words
    ),
    "compatible-quantities": _saying(
        "for the {what} the claim gives {claimed}, and {source} {found}", _shown
    ),
    "same-attribute": lambda facts, source: (
        f"on the {wordings.attribute(facts[0].what)} the claim and {source} agree"
    ),
    "same-doer": _saying(
        "by the claim it was done by {claimed}, and by {source} by {found}", _quoted
    ),
    "same-place": _saying("the claim puts it at {claimed}, and {source} at {found}", _quoted),
    "same-state": _state("as to {what}, the claim and {source} both say “{found}”"),
}


def _with_article(name: str) -> str:
    known = name.isascii() and _body.search(name) and not name.lower().startswith(("the ", "a "))
    return f"the {name}" if known else name


def _days(value: str) -> tuple[date | None, date | None] | None:
    """The first and last day of a normalised interval, None for an open end; None if it is none."""
    parts = _interval.fullmatch(value)
    try:
        if parts is None:
            day = date.fromisoformat(value) if len(value) == 10 else None
            return (day, day) if day else None
        first, last = (None if end == ".." else date.fromisoformat(end) for end in parts.groups())
    except ValueError:
        return None
    return first, last


def _day(day: date) -> str:
    return f"{day.day} {_month(day)}"


def _month(day: date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.year}"


def _whole_months(first: date, last: date) -> bool:
    return first.day == 1 and last.day == monthrange(last.year, last.month)[1]


def _count(number: int, noun: str) -> str:
    return f"one {noun}" if number == 1 else f"{number:,} {noun}s"
