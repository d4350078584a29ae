"""One sentence on its way to events."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from detectors.mentions.attribution import read_attribution
from detectors.mentions.events.clauses import Clause, split
from detectors.mentions.events.governing import governed, own_attribution
from detectors.mentions.events.order import Told
from detectors.mentions.events.parties import find_parties, party
from detectors.mentions.events.pieces import POSTPOSED
from detectors.mentions.events.polarity import NEVER_NAMED, Mood, denies_in_capitals, mood
from detectors.mentions.events.verbs import Parties
from detectors.mentions.events.words import pluperfect, titles
from detectors.mentions.lexical.tokens import Token
from detectors.mentions.types import (
    Attribution,
    DateMention,
    Event,
    Name,
    Party,
    Place,
    Polarity,
    Quantity,
    Role,
    Term,
    TermKind,
)
from detectors.types import Span, Text

Mention = TypeVar("Mention", DateMention, Quantity, Name, Role, Place)

_TURNED: dict[Polarity, Polarity] = {
    "asserted": "denied",
    "alleged": "denied",
    "negated": "asserted",
    "denied": "asserted",
}
# Persian "nine" is also "no".
_NINE = frozenset({"نه"})
_SEQUENCE = ("then", "first", "so", "already")
_PRESENT_HELPERS = frozenset({"is", "are", "am", "being", "'s"})
# In a clause longer than this (a list, a table) the rest is not read for participants.
LONGEST_CLAUSE = 400


@dataclass(slots=True)
class Mentions:
    dates: tuple[DateMention, ...]
    quantities: tuple[Quantity, ...]
    names: tuple[Name, ...]
    roles: tuple[Role, ...]
    places: tuple[Place, ...]


def within(mentions: Mentions, start: int, end: int) -> Mentions:
    return Mentions(
        inside(mentions.dates, start, end),
        inside(mentions.quantities, start, end),
        inside(mentions.names, start, end),
        inside(mentions.roles, start, end),
        inside(mentions.places, start, end),
    )


def inside(mentions: tuple[Mention, ...], start: int, end: int) -> tuple[Mention, ...]:
    """The mentions, in order of their spans, that lie in `[start, end)`."""
    if not mentions:
        return ()
    low = bisect_left(mentions, start, key=lambda m: m.span.start)
    high = bisect_right(mentions, end, key=lambda m: m.span.start)
    return tuple(m for m in mentions[low:high] if m.span.end <= end)


_NOTHING: frozenset[str] = frozenset()


def _marked(mentions: Sequence[object], mask: Sequence[bool]) -> list[int]:
    """The indexes of the tokens inside mentions; most sentences have none of a kind."""
    return [i for i, inside in enumerate(mask) if inside] if mentions else []


class Sentence:
    """One sentence on its way to events."""

    def __init__(
        self,
        text: Text,
        span: Span,
        found: Sequence[Token],
        near: Mentions,
        language: str,
        before: Sequence[Told],
    ) -> None:
        self.text, self.span, self.found, self.near = text, span, found, near
        self.language, self.before = language, before
        self._terms: list[tuple[Term, ...] | None] = [None] * len(found)
        self.dated = self._mask(near.dates)
        self.counted = self._mask(near.quantities)
        self.named = self._mask((*near.names, *near.places))
        for i in _marked(near.dates, self.dated):
            found[i].triggers = found[i].things = found[i].cues = _NOTHING
            found[i].verb = ""
            _dated_call(found, i)
        for i in _marked(near.quantities, self.counted):
            if found[i].low in _NINE:
                found[i].cues = _NOTHING
        people = [n for n in near.names if n.kind == "person"]
        for i in _marked(people, self._mask(people)):
            found[i].triggers = found[i].things = _NOTHING
        for i in _marked((*near.names, *near.places), self.named):
            if not denies_in_capitals(found, i):
                found[i].cues = found[i].cues & NEVER_NAMED if language == "fa" else _NOTHING
        for i in titles(found):
            found[i].cues = frozenset()
        fixed = [a or b or c for a, b, c in zip(self.dated, self.counted, self.named, strict=True)]
        self.clauses = split(
            found, language=language, fixed=fixed, dated=self.dated, named=self.named
        )

    def _mask(self, mentions: Sequence[DateMention | Quantity | Name | Place]) -> list[bool]:
        mask = [False] * len(self.found)
        if not mentions:
            return mask
        at = 0
        for mention in mentions:
            while at < len(self.found) and self.found[at].end <= mention.span.start:
                at += 1
            here = at
            while here < len(self.found) and self.found[here].start < mention.span.end:
                mask[here] = True
                here += 1
        return mask

    def events(self) -> list[Told]:
        """The events of the sentence in order; each has at least one word."""
        attributions = [
            a for c in self.clauses if c.reporting
            if (a := read_attribution(self.text, self.found, self._undated(c))) is not None
        ]  # fmt: skip
        attribution = attributions[0] if attributions else None
        made: list[Told] = []
        headings = [c for c in self.clauses if c.heading]
        tellers = [c for c in self.clauses if not c.reporting and not c.heading]
        if not tellers:
            tellers = headings or self.clauses
            headings = []
        for clause in tellers:
            if attribution and attribution.stance == "denies" and self._goes_on(clause):
                attribution = next((a for a in attributions if a.stance != "denies"), None)
            event = self._event(clause, attribution, headings, made)
            if event is not None:
                lead = None if clause.lead_at is None else self._span(clause.lead_at)
                adverbs = self._adverbs(clause)
                back = any("he" in self.found[i].cues for i in clause.indexes())
                back = back or (event.doer is None and self._unspoken(clause))
                it = any("it" in self.found[i].cues for i in clause.indexes()[:2])
                made.append(
                    Told(
                        event,
                        clause.join,
                        clause.lead,
                        lead,
                        adverbs,
                        points_back=back,
                        points_at_thing=it,
                    )
                )
        return made

    def _event(
        self,
        clause: Clause,
        attribution: Attribution | None,
        headings: Sequence[Clause],
        made: Sequence[Told],
    ) -> Event | None:
        indexes = clause.indexes()[:LONGEST_CLAUSE]
        words = [i for i in indexes if self.found[i].kind != "p"]
        if not words:
            return None
        span = self._hull(clause)
        parties = find_parties(
            self.found, clause, language=self.language, named=self.named, dated=self.dated
        )
        dates = self._own(self.near.dates, clause)
        heading_dates = tuple(d for h in headings for d in self._own(self.near.dates, h))
        if not any(d.precision not in {"clock", "hour", "minute"} for d in dates):
            dates = (*heading_dates, *dates)
        previous = next((t.event for t in reversed(made) if t.join != "relative"), None)
        continues = (
            clause.join in {"and", "comma", "semi", "colon", "after_relative"}
            and previous is not None
            and not heading_dates
        )
        inherited: tuple[DateMention, ...] = ()
        if not dates and continues and previous is not None:
            inherited = previous.dates or previous.inherited_dates
        doer = self._party(parties.doer)
        undergoer = self._party(parties.undergoer)
        doer, undergoer = self._inherited(parties, doer, undergoer, previous, continues)
        how = mood(self.found, clause, verb=parties.verb, attribution=attribution)
        how = governed(how, self.found, self.clauses, clause)
        how = self._called_untrue(how, clause)
        attribution = attribution or own_attribution(
            self.text, self.found, self.clauses, clause,
            doer=doer, language=self.language, dated=self.dated, counted=self.counted,
        )  # fmt: skip
        # What a register says in front of the colon holds for every row behind it.
        terms = self.terms([i for h in headings for i in h.indexes()]) + self.terms(indexes)
        names = self._own(self.near.names, clause, *headings)
        roles = self._own(self.near.roles, clause, *headings)
        agents = _people(doer)
        patients = _people(undergoer)
        everyone: tuple[Name | Role, ...] = (*names, *roles)
        others = tuple(p for p in everyone if p not in agents and p not in patients)
        trigger = self._trigger(parties, indexes)
        return Event(
            clause=span,
            sentence=self.span,
            trigger=trigger,
            concepts=frozenset(t.key[1:] for t in terms if t.kind == "trigger"),
            terms=frozenset(t.key for t in terms if t.kind != "trigger"),
            polarity=how.polarity,
            attribution=attribution,
            agents=agents,
            patients=patients,
            others=others,
            dates=dates,
            quantities=self._own(self.near.quantities, clause),
            places=self._own(self.near.places, clause, *headings),
            past=self._past(indexes),
            inherited_dates=inherited,
            doer=doer,
            undergoer=undergoer,
            quantifier=how.quantifier,
            negation=None if how.negative is None else self._span(how.negative),
            passive=parties.passive,
            tokens=tuple(terms),
        )

    def _unspoken(self, clause: Clause) -> bool:
        """True for «что подписал …»: a past form in the singular whose subject was named before.

        A plural («что избили») leaves open who it was, and a neuter has no person for its subject.
        """
        if clause.join != "that":
            return False
        forms = [
            f
            for i in clause.indexes()
            if self.found[i].verb
            for f in self.found[i].lexeme.forms[:1]
        ]
        return any(f.tense == "past" and f.grammemes & {"masc", "femn"} for f in forms)

    def _called_untrue(self, how: Mood, clause: Clause) -> Mood:
        """What another clause without a happening of its own calls untrue: "…, does not hold"."""
        own = clause.indexes()
        if clause.join not in {"that", "relative"} or self._untrue(own):
            return how
        outside = [
            c
            for c in self.clauses
            if c is not clause
            and self._untrue(c.indexes())
            and not any(self.found[i].triggers for i in c.indexes() if i not in own)
        ]
        turned = _TURNED.get(how.polarity) if outside else None
        return replace(how, polarity=turned) if turned else how

    def _untrue(self, indexes: Sequence[int]) -> bool:
        return any("untrue" in self.found[i].cues for i in indexes)

    def _goes_on(self, clause: Clause) -> bool:
        """True for "they deny it, but …": what stands beside a denial is not what is denied."""
        at = self.clauses.index(clause)
        return at > 0 and clause.join in {"and", "semi"} and self.clauses[at - 1].reporting

    def _undated(self, clause: Clause) -> list[int]:
        """The token indexes of a clause, those inside dates left out."""
        return [i for i in clause.indexes() if not self.dated[i]]

    def _past(self, indexes: Sequence[int]) -> bool:
        """True when a verb form of the clause is past; "is detained" and "are met" are present."""
        for k, i in enumerate(indexes):
            if not self.found[i].past or not self.found[i].verb:
                continue
            helpers = [self.found[j].low for j in indexes[max(0, k - 3) : k]]
            if self.found[i].low in _PRESENT_HELPERS or not _PRESENT_HELPERS.intersection(helpers):
                return True
        return False

    def _adverbs(self, clause: Clause) -> dict[str, Span]:
        """Words of sequence in the clause, unless they belong to a date ("two days later")."""
        indexes = clause.indexes()
        found: dict[str, Span] = {
            cue: self._span(i)
            for i in reversed(indexes)
            if self.found[i].cues and not self.dated[i]
            for cue in _SEQUENCE
            if cue in self.found[i].cues
        }
        words = [i for i in indexes if self.found[i].kind == "w"]
        after = self.language in POSTPOSED and words and "after" in self.found[words[0]].cues
        if after and clause.join != "subordinate":
            # "Ardından" stands behind what it follows; at the beginning it is "then".
            found.setdefault("then", self._span(words[0]))
        if (
            "already" not in found
            and (at := pluperfect(self.found, words, self.language)) is not None
        ):
            found["already"] = self._span(at)
        return found

    def _party(self, run: tuple[int, int] | None) -> Party | None:
        return party(self.text, self.found, run, names=self.near.names, roles=self.near.roles)

    def _inherited(
        self,
        parties: Parties,
        doer: Party | None,
        undergoer: Party | None,
        previous: Event | None,
        continues: bool,
    ) -> tuple[Party | None, Party | None]:
        """The subject of the clause before, where this one has none of its own."""
        if not continues or previous is None or parties.verb is None:
            return doer, undergoer
        subject = previous.undergoer if previous.passive else previous.doer
        if subject is None:
            return doer, undergoer
        if parties.passive and undergoer is None:
            return doer, replace(subject, inherited=True)
        if not parties.passive and doer is None:
            return replace(subject, inherited=True), undergoer
        return doer, undergoer

    def _trigger(self, parties: Parties, indexes: Sequence[int]) -> Span | None:
        if parties.verb is not None:
            return self._span(parties.verb)
        return next((self._span(i) for i in indexes if self.found[i].triggers), None)

    def _span(self, index: int) -> Span:
        token = self.found[index]
        last = self.found[min(index + token.covers, len(self.found)) - 1]
        return self.text.span(token.start, last.end)

    def _hull(self, clause: Clause) -> Span:
        """The clause from its first to its last word, with quotation marks and full stops trimmed."""
        words = [i for i in clause.indexes() if self.found[i].kind != "p"]
        first, last = words[0], words[-1]
        if clause.lead_at == first and clause.lead & {"and", "that"} and len(words) > 1:
            first = words[1]
        if len(words) > 2 and self.found[last].cues & {"and"} and not self.found[last].triggers:
            last = words[-2]
        return self.text.span(self.found[first].start, self.found[last].end)

    def _own(self, mentions: tuple[Mention, ...], *clauses: Clause) -> tuple[Mention, ...]:
        """The mentions that lie in a part of one of the clauses."""
        if not mentions:
            return ()
        spans = [
            (self.found[start].start, self.found[end - 1].end)
            for clause in clauses
            for start, end in clause.parts
            if end > start
        ]
        return tuple(
            m for m in mentions if any(a <= m.span.start and m.span.end <= b for a, b in spans)
        )

    def terms(self, indexes: Sequence[int]) -> list[Term]:
        """The content words among the tokens, dates and plain numbers left out."""
        return [term for i in indexes for term in self._terms_at(i)]

    def _terms_at(self, i: int) -> tuple[Term, ...]:
        """What one token says; headings and contexts ask for it again."""
        known = self._terms[i]
        if known is None:
            known = self._terms[i] = tuple(self._read_terms(i))
        return known

    def _read_terms(self, i: int) -> list[Term]:
        token = self.found[i]
        if token.kind == "p" or self.dated[i]:
            return []
        if token.kind == "n":
            own = [] if self.counted[i] else [token.lexeme.key]
            return [Term(token.start, token.end, key, "number") for key in own]
        last = self.found[min(i + token.covers, len(self.found)) - 1]
        place = token.start, max(token.end, last.end)
        terms: list[Term] = []
        if token.triggers:
            terms = [Term(*place, "!" + concept, "trigger") for concept in sorted(token.triggers)]
        if token.things:
            terms += [Term(*place, "@" + concept, "thing") for concept in sorted(token.things)]
        if terms or token.inside or self.counted[i] or not token.lexeme.key:
            return terms
        if "㐀" <= token.low[0] <= "鿿":
            return _han_terms(token)
        kind: TermKind = "proper" if self._proper(token, i) else "word"
        return [Term(token.start, token.end, token.lexeme.key, kind)]

    def _proper(self, token: Token, i: int) -> bool:
        if self.named[i]:
            return True
        if not token.capital:
            return False
        forms = token.lexeme.forms
        if forms:
            return not forms[0].known or bool(
                forms[0].grammemes & {"Name", "Surn", "Patr", "Geox", "Orgn", "Trad"}
            )
        return i > 0


def _han_terms(token: Token) -> list[Term]:
    """The pairs of characters of a run that no table knows, and its sound when it may be a name."""
    low = token.low
    pairs = [
        Term(token.start + k, token.start + k + 2, low[k : k + 2], "word")
        for k in range(len(low) - 1)
    ]
    if 2 <= len(low) <= 4:
        pairs.append(Term(token.start, token.end, token.lexeme.key, "word"))
    return pairs


def _dated_call(found: Sequence[Token], at: int) -> None:
    """ "A ballot called on the 24th": before a date the words demand nothing."""
    for k in range(max(0, at - 3), at - 1):
        if found[k].covers == 2 and found[k + 1].low == "on":
            found[k].cues = found[k].cues - {"demand"}


def _people(found: Party | None) -> tuple[Name | Role, ...]:
    return () if found is None else (*found.names, *found.roles)
