"""How a clause tells of an event: as another one of its kind, in passing, or only by its bounds."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from itertools import pairwise

from detectors.languages.concepts import VAGUE
from detectors.mentions.quantities.counted import OUTCOMES
from detectors.mentions.types import DateMention, Event, Party, Term

# Languages whose words for this stand before the noun.
LANGUAGES = ("en", "ru", "uk")
# How far before a noun the word may stand, in characters and words: "for the third trial".
_REACH = 40
_WORDS_BETWEEN = 2
_WORD = re.compile(r"[\w'’-]+|[^\w\s]")


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(
        word
        for language in LANGUAGES
        for word in getattr(
            import_module(f"detectors.languages.{language}.aspect"), name, ""
        ).split()
    )


def _before(event: Event, at: int) -> list[str]:
    """The words of the clause right before a place in its text, nearest first, up to a stop."""
    start = max(event.clause.start, at - _REACH)
    words: list[str] = []
    for word in reversed(_WORD.findall(event.clause.text.body[start:at])):
        if not word[0].isalnum():
            break
        words.append(word.casefold())
    return words


def _told(event: Event, concepts: Iterable[str]) -> list[Term]:
    keys = {sign + concept for concept in concepts for sign in "!@"}
    return [t for t in event.tokens if t.key in keys and _inside(event, t)]


def _inside(event: Event, term: Term) -> bool:
    return event.clause.start <= term.start and term.end <= event.clause.end


def another_of_kind(event: Event, concepts: Iterable[str]) -> bool:
    """True when the clause calls what happened a second, another or an earlier one: "a second truce"."""
    return any(
        words[0] in _listed("ANOTHER") and not _is_share(words)
        for term in _told(event, concepts)
        if (words := _before(event, term.start))
    )


def _is_share(words: list[str]) -> bool:
    """True for "every third", «каждый второй», nearest word first: a share of all and no second one."""
    return len(words) > 1 and words[1].startswith(("every", "each", "кажд", "кожн"))


# "For the first time": when something began or ended depends on no other word for it.
PHASES = frozenset({"begin", "end"})


def in_passing(event: Event, concepts: Iterable[str]) -> bool:
    """True when every word for what happened depends on another one: "set the date for the trial"."""
    told = _told(event, frozenset(concepts) - PHASES)
    at = event.trigger
    if not told or at is None:
        return False
    return all(
        term.start >= at.end
        and any(w in _listed("TOWARDS") for w in _before(event, term.start)[: _WORDS_BETWEEN + 1])
        for term in told
    )


# "Since the night of 21 October": words between the preposition and its date.
_OWN_WORDS = 3


def bounds_only(event: Event, dated: DateMention) -> bool:
    """True for a date inside an "after …" or "before …" phrase: it is the day of what is told there."""
    if not event.clause.contains(dated.span):
        return False
    words: list[str] = []
    body = event.clause.text.body[event.clause.start : dated.span.start]
    for word in _WORD.findall(body):
        if word[0].isalnum():
            words.append(word.casefold())
        else:
            words = []
    opened = [at for at, word in enumerate(words) if word in _listed("BOUNDING")]
    own = _OWN_WORDS if dated.kind in ("since", "until") else 0
    if not opened or opened[-1] >= len(words) - 1 - own:
        return False
    # "After the vote the mayor fled on 2 June": the verb stands between, so the day is that of the verb.
    trigger = event.trigger
    if trigger is None or trigger.start >= dated.span.end:
        return True
    first = event.clause.text.body.casefold().rfind(
        words[opened[-1]], event.clause.start, dated.span.start
    )
    return trigger.start < first


# "Two policemen from the neighbouring district": where the doer hails from is not where he did it.
_HAILS_FROM = re.compile(r"\A\W{0,3}(?:from|of|из|із|з|с|від|от)(?: \w+){1,3}", re.IGNORECASE)


def elsewhere(event: Event, *, but: Party | None = None) -> bool:
    """True when the clause, without the words for `but`, says that it happened in a neighbouring place."""
    told = event.clause.quote
    if but is not None and event.clause.contains(but.span):
        start = but.span.start - event.clause.start
        rest = told[start + len(but.span.quote) :]
        told = told[:start] + " " + _HAILS_FROM.sub("", rest)
    words = (word.casefold() for word in _WORD.findall(told))
    return any(word in _listed("ELSEWHERE") for word in words)


def another_one(claimed: Event, found: Event, concepts: Iterable[str]) -> bool:
    """True when one clause calls it a second, or both name a thing of one kind by two nouns."""
    told = frozenset(concepts)
    return another_of_kind(claimed, told) != another_of_kind(found, told) or other_sort(
        claimed, found
    )


def other_sort(claimed: Event, found: Event) -> bool:
    """True when both clauses name a thing of one kind by two nouns: "bus station", "railway station"."""
    ours, theirs = _sorts(claimed), _sorts(found)
    return any(
        not ours[head] & theirs[head]
        and not ours[head] & found.context
        and not theirs[head] & claimed.context
        for head in ours.keys() & theirs.keys()
    )


def _sorts(event: Event) -> dict[str, set[str]]:
    """For each thing that a known noun stands right before those nouns, vague ones left out."""
    things = sorted({(t.start, t.end, t.key) for t in event.tokens if t.kind == "thing"})
    sorts: dict[str, set[str]] = {}
    for (_, end, noun), (start, _, head) in pairwise(things):
        if start - end == 1 and noun[1:] not in VAGUE and noun != head:
            sorts.setdefault(head, set()).add(noun)
    return sorts


def same_verb(claimed: Event, found: Event) -> str:
    """The key of the verb that both clauses share and no table knows; "" for none."""
    mine, theirs = _verb(claimed), _verb(found)
    return mine if mine and mine == theirs else ""


def _verb(event: Event) -> str:
    if event.trigger is None:
        return ""
    at = event.trigger.start
    known = [t for t in event.tokens if t.start == at]
    return (
        known[0].key
        if len(known) == 1 and known[0].kind == "word" and len(known[0].key) > 2
        else ""
    )


def further_concepts(claimed: Event, found: Event) -> int:
    """How many more telling things happen in both clauses, each in a word of its own: a fire, and people hurt."""
    shared = {"!" + concept for concept in (claimed.concepts & found.concepts) - VAGUE}
    words = [
        len(
            {t.start for t in event.tokens if t.key in shared}
            - {t.start for t in event.tokens if t.kind == "thing"}
        )
        for event in (claimed, found)
    ]
    return max(0, min(*words, len(shared)) - 1)


def only_amounts(claimed: Event, found: Event) -> bool:
    """True when what happens in both clauses is no more than that there is so much: "has", "holds", "came to"."""
    if (claimed.concepts | found.concepts) - VAGUE:
        return False
    mine, theirs = (
        {t.key for t in event.tokens if t.kind in ("thing", "proper") and t.key[1:] not in VAGUE}
        for event in (claimed, found)
    )
    if not mine & theirs:
        return False
    return bool(_measured(claimed) & _measured(found))


def _measured(event: Event) -> set[tuple[str, str | None]]:
    kinds = {(q.dimension, q.counted if q.dimension == "count" else None) for q in event.quantities}
    return kinds - UNTELLING


def same_measure(claimed: Event, found: Event) -> tuple[str, bool]:
    """What both clauses count or measure, "" for nothing, and whether that says which thing it is."""
    shared = _measured(claimed) & _measured(found)
    telling = {
        (kind, what)
        for kind, what in shared
        if kind in _SIZES or (kind == "count" and what not in OUTCOMES | {"people"})
    }
    return (min(str(kind) for kind in shared) if shared else "", bool(telling))


# A bare number, a rank or somebody's age: sharing these says nothing.
_SIZES = frozenset({"length", "area", "mass", "volume"})
UNTELLING = {("count", None), ("plain", None), ("ordinal", None)}
