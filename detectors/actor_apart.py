"""Whether the evidence itself tells the claimed doer from the one whom it names."""

from __future__ import annotations

from detectors.languages.concepts import VAGUE
from detectors.mentions.actors import actors, kinds, part
from detectors.mentions.reading import read
from detectors.mentions.types import Event, Party
from detectors.pairing import HAPPENED, Pair

# Words for any number of people; the nouns beside them say who they are.
_ANYBODY = frozenset({"man", "woman", "worker", "delegate", "family", "child", "village"})
_HEADLESS = frozenset({"pronoun", "someone", "self", "we"})
# Who may have had it done by others: what they order and what the others do is one act.
_CLIENTS = frozenset({"authority", "body", "force"})
_SHORTEST_KEY = 4
# Registry and register: what so many letters share is one word.
_STEM = 5


def told_apart(ours: Party, theirs: Party, pair: Pair) -> bool:
    """True when a further clause of the evidence tells something else of the claimed doer.

    "The boiler was wrecked by two fitters; the tenants had called the fire brigade": fitters and
    tenants are not the same people, whatever the tables know of them. Not so where one may be a part
    of the other or have acted for him, nor where the clause of the act names both.
    """
    if {ours.kind, theirs.kind} & _HEADLESS or ours.names:
        return False
    mine, others = _who(ours), _who(theirs)
    if not mine or not others or mine & others or mine & theirs.keys or others & ours.keys:
        return False
    if any(part(a, b) for a in actors(ours) for b in actors(theirs)):
        return False
    if kinds(ours) & _CLIENTS and kinds(theirs) & _CLIENTS:
        return False
    if not _can_do(ours) or not _can_do(theirs):
        return False  # snow closes an airport as well
    if told_of_him_too(ours, pair) or _named_beside(mine, pair.found):
        return False
    reading = read(pair.document.text, pair.document.published_on)
    elsewhere = [e for e in reading.events if not e.clause.overlaps(pair.found.clause)]
    return any(_of_him(event, mine, others) for event in elsewhere)


def _named_beside(mine: frozenset[str], found: Event) -> bool:
    """True when the sentence of the act names the claimed doer as well: "a battery, a rebel unit"."""
    sentence, sufferer = found.sentence, found.undergoer
    return any(
        t.key.lstrip("@!") in mine
        for t in found.tokens
        if sentence.start <= t.start < sentence.end
        and not (sufferer and sufferer.span.start <= t.start < sufferer.span.end)
    )


def told_of_him_too(ours: Party, pair: Pair) -> bool:
    """True when another sentence of the evidence names the claimed doer with the claimed act.

    "The ban by the court came a day earlier": then the clause tells of something done besides.
    """
    start, end = ours.span.start, ours.span.end
    deed = {
        t.key
        for t in pair.claimed.tokens
        if t.kind == "trigger" and t.key[1:] in pair.claimed.concepts - VAGUE
        if not start <= t.start < end
    }
    who = {"@" + concept for concept in actors(ours) - _ANYBODY}
    reading = read(pair.document.text, pair.document.published_on)
    for event in reading.events:
        if event.sentence.overlaps(pair.found.sentence) or event.polarity not in HAPPENED:
            continue
        clause = event.clause
        told = [t for t in event.tokens if clause.start <= t.start < clause.end]
        named = {t.start for t in told if t.key in who}
        if named and any(t.key in deed and t.start not in named for t in told):
            return True
    return False


def _can_do(party: Party) -> bool:
    """False for what a table knows as a thing: no more is known of it than that it is no doer."""
    return bool(actors(party) or party.roles or party.names or not party.concepts)


def _who(party: Party) -> frozenset[str]:
    """The doers that the words name; the key of the main noun where no table knows one."""
    known = actors(party) - _ANYBODY
    if known:
        return known
    return frozenset({party.head}) if len(party.head) >= _SHORTEST_KEY else frozenset()


# What takes people away from where it was done, or brings them there too late.
_AWAY = frozenset(
    "arrive depart return travel stay visit hospital custody detain flee evacuate warn contact".split()
)
_AWAY_WORDS = frozenset(
    "later afterwards already still asleep slept sleeping elsewhere absent indoors only merely away "
    "позже потом лишь только спали спал уже ещё отсутствовали дома поодаль "
    "пізніше потім лише тільки вже ще спали вдома "
    "кейін тек ғана кийин гана sonra yalnızca sadece evdeydi uyuyordu بعد فقط تنها خواب هنوز لاحقا".split()
)
_AWAY_HAN = ("后来", "当时", "才到", "不在", "只是", "事后", "已经")


def _clears(event: Event) -> bool:
    """True when the clause says that they were elsewhere, came later, or did no more than it tells."""
    quote = event.clause.quote
    words = set(quote.casefold().replace(",", " ").split())
    return (
        event.polarity in {"negated", "denied"}
        or bool(event.concepts & _AWAY or words & _AWAY_WORDS)
        or any(word in quote for word in _AWAY_HAN)
    )


def another_object(claimed: Event, found: Event) -> bool:
    """True when it was done to two things of one kind: the roof of the school, that of the gym."""
    ours, theirs = claimed.undergoer, found.undergoer
    if ours is None or theirs is None or ours.names or theirs.names:
        return False
    if ours.span.quote.isascii() != theirs.span.quote.isascii():
        return False  # two languages do not name everything alike
    return len(ours.keys & theirs.keys) == 1 and _told_by_more(ours, theirs)


def _told_by_more(ours: Party, theirs: Party) -> bool:
    """True when each side has a noun or adjective of its own that no table knows as one of the other's."""
    return all(
        {k for k in one.keys if not any(k[:_STEM] == other_key[:_STEM] for other_key in other.keys)}
        and not (one.concepts <= other.concepts and len(one.concepts) >= len(one.keys))
        for one, other in ((ours, theirs), (theirs, ours))
    )


def _of_him(event: Event, mine: frozenset[str], others: frozenset[str]) -> bool:
    """True when the clause clears the claimed doer, named by words of its own, and not the other."""
    if not _clears(event):
        return False
    for party in (event.doer, event.undergoer):
        if party is None or party.inherited or party.kind in _HEADLESS:
            continue
        who = _who(party)
        if who & mine and not who & others:
            return True
    return False
