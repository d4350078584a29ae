"""What the readers find in a text: typed mentions, each with its span and the rule that read it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from detectors.types import Span

DateKind = Literal["in", "range", "since", "until", "by", "before", "after"]
DateCertainty = Literal["exact", "vague", "inferred", "unresolved"]
Polarity = Literal[
    "asserted", "negated", "denied", "alleged", "planned", "hypothetical", "demanded"
]
Slot = Literal["when", "how_many", "who", "identity", "where", "state", "none"]


@dataclass(frozen=True, slots=True)
class Interval:
    """Calendar days from `earliest` to `latest`, both inclusive; None is an open end."""

    earliest: date | None
    latest: date | None


@dataclass(frozen=True, slots=True)
class DateReading:
    """One way to read a date: `core` is what is meant, `outer` what is still possible.

    `core` lies within `outer`. `weight` in (0, 1]; the weights of one mention sum to 1.
    """

    core: Interval
    outer: Interval
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression and every interval it may stand for, the preferred reading first.

    `readings` is empty when nothing anchors the expression: unresolved, it compares with nothing.
    `clock` is a half-open pair of seconds since local midnight when a time of day is given.
    `anchor` says what completed it: "explicit", "said_on", "published_on", "narrative", "quoted",
    "event" or "none". `recurring` marks repetitions ("every Friday"), which compare with nothing.
    `begin` and `end` are the readings of the first and the last day of a stretch, for every kind
    but "in": "since 2019" begins some day of 2019 although its readings run on without end.
    Empty: that end is not named.
    """

    span: Span
    kind: DateKind
    readings: tuple[DateReading, ...]
    precision: str
    certainty: DateCertainty
    rule: str
    anchor: str = "explicit"
    explicit_year: bool = False
    calendar: str = "gregorian"
    zone: str | None = None
    clock: tuple[int, int] | None = None
    recurring: bool = False
    begin: tuple[DateReading, ...] = ()
    end: tuple[DateReading, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it measures or counts.

    `low` and `high` are inclusive bounds in `unit` (equal for a single value, None for an open end:
    "at least 60" is (60, None)). `dimension` is "count", "money", "percent", "length", "area",
    "mass", "volume", "duration", "age", "ratio", "ordinal" or "plain"; comparable quantities share
    it. `unit` is a normalised code ("km", "usd", "day"), None for counts. `counted` is the class of
    the head noun ("dead", "injured", "detained", "people" …) or its stem; None if nothing is named.
    `hedge` is "about", "at_least", "at_most", "more_than", "less_than", "nearly", "exactly" or
    None. `part_of` is True when the words say it is a part of a larger whole ("of them", "including").
    Further dimensions: "factor" ("doubled", 2), "points" (of a percentage), "speed", "temperature",
    "power", "energy" and "scale" (a magnitude). `among` is who it was when `counted` is what became
    of them ("three children died": dead, among children). `per` is the rate ("day", "person").
    """

    span: Span
    low: float | None
    high: float | None
    dimension: str
    unit: str | None
    counted: str | None
    hedge: str | None
    rule: str
    part_of: bool = False
    among: str | None = None
    per: str | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name; `forms` are comparison forms (romanised, case-folded), best first."""

    span: Span
    kind: Literal["person", "organisation", "unknown"]
    forms: tuple[str, ...]
    rule: str


@dataclass(frozen=True, slots=True)
class Role:
    """Who somebody is said to be: `kind` is the attribute, `value` its language-neutral id.

    kind: "occupation", "employment", "nationality", "affiliation", "birth_year", "age",
    "relation", "residence", "record" (convicted before or never), "origin" (foreign, alien, local or citizen). value: e.g. "musician", "unemployed", "KG", "1991". `negated` is True
    for "is not a musician", `former` for "a former musician". `of` is the name that it describes, when
    the text says so.
    """

    span: Span
    kind: str
    value: str
    rule: str
    negated: bool = False
    of: Name | None = None
    former: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A place; `forms` are comparison forms, `kind` e.g. "city", "country", "building", "unknown"."""

    span: Span
    forms: tuple[str, ...]
    kind: str
    rule: str
    within: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to have said it. `stance` is how the reporting verb takes it."""

    span: Span
    who: str | None
    stance: Literal["says", "denies", "alleges", "confirms", "repeats", "asks"]


TermKind = Literal["trigger", "thing", "proper", "word", "number"]


@dataclass(frozen=True, slots=True)
class Term:
    """One content word of a clause as it compares: `[start, end)` in the text and a key.

    `key` is "!" and a concept for a trigger, "@" and a concept for a thing, "#" and digits for a number,
    otherwise a romanised stem, so that equal keys compare across languages and scripts.
    """

    start: int
    end: int
    key: str
    kind: TermKind


@dataclass(frozen=True, slots=True)
class Party:
    """The words that name a participant of an event, with what they say of him.

    `head` is the comparison key of the main noun. `concepts` are ids of the things and triggers in the
    words ("police", "army"). `kind` is "someone" for an unnamed doer, "self" for the person himself,
    "we" for the speaker, "pronoun" for one that points back (`names` then holds whom the text means,
    if that can be said), otherwise "named" or "noun". `inherited` is True when the words stand in
    another clause whose subject this one continues.
    """

    span: Span
    head: str
    concepts: frozenset[str]
    kind: Literal["someone", "self", "we", "pronoun", "named", "noun"]
    names: tuple[Name, ...] = ()
    roles: tuple[Role, ...] = ()
    keys: frozenset[str] = frozenset()
    inherited: bool = False


Quantifier = Literal["none", "all", "not_all", ""]


@dataclass(frozen=True, slots=True)
class Event:
    """One clause that tells of one thing happening or being so, with its slots.

    `concepts` are language-neutral ids of what happened ("purchase", "arrest", "death", …), empty if
    no table knows the words. `terms` are comparison keys of the remaining content words. `agents`
    did it, `patients` had it done to them; participants of unknown role stand in `others`. `past` is
    True when a verb form says that it has already happened.

    `dates` stand in the clause or in the heading of its register entry; `inherited_dates` are those
    of the clause it continues, when it has none. `doer` and `undergoer` are the words for who did it
    and to whom or what. `quantifier` is "none" for "nobody", "not a single", "all" for "every",
    "not_all" for "not every". `negation` are the words that deny. `tokens` are all content words with
    their places; `context`, `context_names` and `context_places` what stands around the clause.
    `referents` are the people whom a pronoun or an unspoken subject of the clause stands for; their
    spans lie elsewhere in the text.
    """

    clause: Span
    sentence: Span
    trigger: Span | None
    concepts: frozenset[str]
    terms: frozenset[str]
    polarity: Polarity = "asserted"
    attribution: Attribution | None = None
    agents: tuple[Name | Role, ...] = ()
    patients: tuple[Name | Role, ...] = ()
    others: tuple[Name | Role, ...] = ()
    dates: tuple[DateMention, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    places: tuple[Place, ...] = ()
    past: bool = False
    inherited_dates: tuple[DateMention, ...] = ()
    doer: Party | None = None
    undergoer: Party | None = None
    quantifier: Quantifier = ""
    negation: Span | None = None
    passive: bool = False
    referents: tuple[Name, ...] = ()
    tokens: tuple[Term, ...] = field(default=(), compare=False, repr=False)
    context: frozenset[str] = field(default=frozenset(), compare=False, repr=False)
    context_names: tuple[Name, ...] = field(default=(), compare=False, repr=False)
    context_places: tuple[Place, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Relation:
    """An order the text itself states between two events: `first` ends before `then` begins.

    `cue` is the word that says so ("after", "потом", "because").
    """

    first: Event
    then: Event
    cue: Span
    causal: bool = False
