"""What one side says happened and the other says did not: see contradiction.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import product

from detectors.languages.concepts import ACTORS, EXISTENCE, OPPOSITES, VAGUE
from detectors.mentions.dates.compare import compare
from detectors.mentions.dating import minuted_before
from detectors.mentions.names import same_name_forms
from detectors.mentions.quantities.compare import compare_quantities
from detectors.mentions.reading import read
from detectors.mentions.types import Event, Party
from detectors.pairing import Pair, pairs
from detectors.sharing import people
from detectors.types import (
    Answer,
    Certainty,
    Claim,
    Context,
    Detected,
    Detector,
    Explanation,
    Fact,
    Finding,
    Passage,
    answered_by,
)

NEGATED = "negated-claim"
EXCEPTION = "exception-to-none"
NOT_ALL = "exception-to-all"
OPPOSITE = "opposite-predicates"
NLI = "nli-contradiction"

CONFIDENCE: dict[Certainty, float] = {"certain": 0.92, "likely": 0.78}
# The model alone is near chance on news; only its surest answers on aligned clauses are shown.
NLI_THRESHOLD = 0.97
NLI_CONFIDENCE = 0.6
# A denial says nothing about what happens later; evidence older or younger than this is not set
# against it unless it is dated.
DAYS_AROUND = 30
DAYS_BEFORE = 60
# Things, names and words that both clauses share before a common verb is held to be the same act.
SAME_WORDS = 2

_POSITIVE = frozenset({"asserted", "alleged"})
_NEGATIVE = frozenset({"negated", "denied"})
_OPPOSITES = tuple(frozenset(pair.split()) for pair in OPPOSITES)
_PEOPLE = frozenset(
    concept for kind in ("civil", "force", "armed") for concept in ACTORS[kind].split()
)
# Opposites that only one and the same doer or thing cannot both be: a winner has a loser beside him.
_OF_SOMEBODY = frozenset("win lose rise fall agree approve sign refuse".split())
_CONTEST = frozenset({"win", "lose"})
_ACTING = frozenset(concept for members in ACTORS.values() for concept in members.split())


@dataclass(frozen=True, slots=True)
class _Clash:
    rule: str
    certainty: Certainty
    what: str


def detect(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterable[Detected]:
    """Findings where an aligned clause of the evidence denies what the claim asserts, or the reverse.

    The rules run always; where `context.nli` is configured, aligned clauses on which no rule spoke are
    put to the model as well. Plans, conditions, demands and "not every" deny nothing.
    """
    rest: list[Pair] = []
    best: dict[tuple[Event, str], tuple[Pair, _Clash]] = {}
    for pair in pairs(
        claim,
        passages,
        slot="none",
        context=context,
        claimed_if=lambda e: e.polarity in _POSITIVE | _NEGATIVE,
        found_if=lambda e: (
            e.polarity in _POSITIVE | _NEGATIVE
            # else the claim says so too
            and (e.sentence if e.polarity == "denied" else e.clause).quote not in claim.text.body
        ),
        # Where no rule speaks, a model may.
        decides=lambda pair: (
            context.nli is not None or (not _another_time(pair, claim) and _clash(pair) is not None)
        ),
    ):
        answer = None if _another_time(pair, claim) else _clash(pair)
        if answer is None:
            rest.append(pair)
            continue
        key = (pair.claimed, pair.document.text.id)
        known = best.get(key)
        if known is None or _rank(pair, answer) > _rank(*known):
            best[key] = (pair, answer)
    for pair, answer in best.values():
        yield _finding(pair, answer)
    if context.nli is not None:
        told = {(pair.claimed, pair.document.text.id) for pair, _ in best.values()}
        yield from _by_model(
            [p for p in rest if (p.claimed, p.document.text.id) not in told], claim, context
        )


def _rank(pair: Pair, answer: _Clash) -> tuple[bool, float]:
    return answer.certainty == "certain", pair.alignment.score


def _clash(pair: Pair) -> _Clash | None:
    """The rule by which two aligned clauses cannot both hold; None when none does."""
    claimed, found = pair.claimed, pair.found
    if "not_all" in {claimed.quantifier, found.quantifier}:
        return None
    if claimed.polarity in _POSITIVE and found.polarity in _POSITIVE:
        return _opposite(claimed, found)
    if claimed.polarity in _NEGATIVE and found.polarity in _NEGATIVE:
        return None
    negative, positive = (claimed, found) if claimed.polarity in _NEGATIVE else (found, claimed)
    if _other_count(negative, positive) or _excepting(positive) or _excepting(negative):
        return None
    if positive.quantifier == "all" and positive is claimed:
        return _exception_to_all(positive, negative)
    shared = _predicate(negative) & positive.concepts - VAGUE
    if shared:
        if (
            not _in_scope(negative, positive)
            or _other_object(negative, positive)
            or _somebody_else(negative, positive)
            or (not negative.quantifier and _elsewhere(negative, positive))
        ):
            return None
        rule = EXCEPTION if negative.quantifier == "none" else NEGATED
        sure = bool(shared & _predicate(positive))
        return _Clash(rule, "certain" if sure else "likely", min(shared))
    if negative.quantifier == "none":
        return _exists(negative, positive)
    common = _predicate(negative) & _predicate(positive) & VAGUE
    if common and _same_words(negative, positive) and _in_scope(negative, positive):
        return _Clash(NEGATED, "certain", min(common))
    return None


def _other_count(negative: Event, positive: Event) -> bool:
    """True when a number is denied that the other clause does not give: "denies that 300 struck", "seven"."""
    return any(
        mine.low is not None
        and mine.rule != "none"
        and mine.counted in (theirs.counted, None)
        and compare_quantities(replace(mine, counted=theirs.counted), theirs).outcome
        in ("certain", "likely")
        for mine in negative.quantities
        for theirs in positive.quantities
    )


def _same_words(negative: Event, positive: Event) -> bool:
    """True when all things and names that the denial tells stand in the other clause as well.

    A common verb ("approved", "ended") is denied of the same thing only then: one word more may be
    what was not approved.
    """
    told = {t.key for t in negative.tokens if t.kind in {"thing", "proper", "word"}}
    return len(told) >= SAME_WORDS and told <= {t.key for t in positive.tokens}


def _predicate(event: Event) -> frozenset[str]:
    """The concepts of the clause's verb; of all its words when the verb says nothing."""
    triggers = [
        t
        for t in event.tokens
        if t.kind == "trigger" and event.clause.start <= t.start < event.clause.end
    ]
    at = event.trigger
    own = [t for t in triggers if at is not None and at.start <= t.start < at.end]
    if event.quantifier == "none" and event.negation is not None:
        # "raised no objection": what is denied is the noun.
        behind = [t for t in triggers if 0 <= t.start - event.negation.end <= 40]
        own = own + behind[:1]
    elif event.negation is not None and own and all(t.start < event.negation.start for t in own):
        # "The strike did not stop the works": denied is the verb that the negation stands before.
        behind = [t for t in triggers if 0 <= t.start - event.negation.end <= 2]
        own = behind or own
    # What only describes a participant ("fire exits") is not what is denied.
    parties = [party.span for party in (event.doer, event.undergoer) if party is not None]
    free = [t for t in triggers if not any(s.start <= t.start < s.end for s in parties)]
    return frozenset(t.key[1:] for t in own or free)


def _in_scope(negative: Event, positive: Event) -> bool:
    """True unless "none of the passengers" is set against somebody who is no passenger."""
    denied = _people_denied(negative)
    told = _people_told(positive)
    if not denied or not told:
        return True
    return bool(denied & told)


def _elsewhere(negative: Event, positive: Event) -> bool:
    """True when each clause names a thing or place that the other does not: the hospital, the houses.

    Between two scripts only things count: a name may be spelled in more ways than are known.
    """
    one_script = negative.clause.quote.isascii() == positive.clause.quote.isascii()
    kinds = {"thing", "proper"} if one_script else {"thing"}
    ours, theirs = (
        {t.key for t in e.tokens if t.kind in kinds and t.key[1:] not in _ACTING}
        for e in (negative, positive)
    )
    return bool(ours - theirs - positive.context) and bool(theirs - ours - negative.context)


def _other_object(negative: Event, positive: Event) -> bool:
    """True when each side names what it is done to and neither names the other's: taxes, not wages."""
    ours, theirs = _objects(negative), _objects(positive)
    return bool(ours and theirs) and not (ours & positive.terms or theirs & negative.terms)


def _objects(event: Event) -> frozenset[str]:
    """The things in the words for whom or what it is done to, without people and bodies that act."""
    party = event.undergoer
    if party is None or party.names:
        return frozenset()
    return frozenset(
        t.key
        for t in event.tokens
        if t.kind == "thing"
        and t.key[1:] not in _ACTING
        and party.span.start <= t.start
        and t.end <= party.span.end
    )


def _somebody_else(negative: Event, positive: Event) -> bool:
    """True when it is denied of one ("the minister") and told of another ("the deputy minister")."""
    ours, theirs = negative.doer, positive.doer
    if _other_name(negative, positive):
        return True
    if ours is None or theirs is None or negative.quantifier == "none":
        return False
    if not (ours.concepts & theirs.concepts):
        return False  # the one may describe the other; other kinds of doer are actor-conflict's
    if ours.kind != "noun" or theirs.kind != "noun":
        return False
    return ours.concepts != theirs.concepts and bool(ours.concepts) and bool(theirs.concepts)


def _other_name(negative: Event, positive: Event) -> bool:
    """True when it is denied of somebody by name ("her sister Yana") whom the other clause does not tell of."""
    denied = [
        name
        for party in (negative.doer, negative.undergoer)
        if party is not None
        for name in party.names
        if negative.clause.contains(name.span)
    ]
    told = (*people(positive), *positive.context_names)
    return bool(denied and told) and not any(
        same_name_forms(one.forms, other.forms) is Answer.HOLDS for one in denied for other in told
    )


def _people_denied(event: Event) -> frozenset[str]:
    """The kinds of people of whom the clause denies it, () for "nobody" and things."""
    return frozenset(
        concept
        for party in (event.doer, event.undergoer)
        if party is not None
        for concept in party.concepts & _PEOPLE
    )


def _people_told(event: Event) -> frozenset[str]:
    return _people_denied(event)


def _exists(negative: Event, positive: Event) -> _Clash | None:
    """ "Not a canister was used", and the other side has seen canisters."""
    if _predicate(negative) - EXISTENCE:
        return None
    if negative.negation is None:
        return None
    at = negative.negation.end
    things = frozenset(
        t.key
        for t in negative.tokens
        if t.kind == "thing" and 0 <= t.start - at <= 40 and t.key[1:] not in VAGUE | _PEOPLE
    )
    shared = things & positive.terms
    return _Clash(EXCEPTION, "likely", min(shared)[1:]) if shared else None


def _exception_to_all(positive: Event, negative: Event) -> _Clash | None:
    """ "Every block has heating", and one block has none."""
    shared = frozenset(t for t in positive.terms & negative.terms if t[1:] not in VAGUE)
    if negative.negation is None or len(shared) < 2:
        return None
    return _Clash(NOT_ALL, "likely", min(shared).lstrip("@"))


def _opposite(claimed: Event, found: Event) -> _Clash | None:
    for pair in _OPPOSITES:
        ours, theirs = claimed.concepts & pair, found.concepts & pair
        if not ours or not theirs or ours & theirs or not len(ours) == len(theirs) == 1:
            continue
        said_too = {"!" + concept for concept in ours} & found.context
        if said_too or (pair & _OF_SOMEBODY and not _one_subject(claimed, found)):
            continue
        return _Clash(OPPOSITE, "certain", f"{min(ours)}/{min(theirs)}")
    return None


def _one_subject(claimed: Event, found: Event) -> bool:
    """True when the same one agrees and refuses, or wins and loses; a winner and a loser are two.

    Where neither clause says who, what it was done to must be the same; who wins is always told.
    """
    parties = [(claimed.doer, found.doer), (claimed.undergoer, found.undergoer)]
    for ours, theirs in parties[:1] if claimed.concepts & _CONTEST else parties:
        if ours is not None and theirs is not None:
            return _same_party(ours, theirs, claimed, found)
    return False


def _same_party(ours: Party, theirs: Party, claimed: Event, found: Event) -> bool:
    mine = ours.names or claimed.referents if ours.kind == "pronoun" else ours.names
    others = theirs.names or found.referents if theirs.kind == "pronoun" else theirs.names
    if mine and others:
        return any(same_name_forms(a.forms, b.forms) is Answer.HOLDS for a in mine for b in others)
    return bool(ours.keys & theirs.keys or ours.concepts & theirs.concepts)


def _excepting(event: Event) -> bool:
    """True when the sentence says "only" or "except": what holds of the rest does not of these."""
    return _EXCEPT.search(event.sentence.quote) is not None


_EXCEPT = re.compile(
    r"\bonly\b(?! when| after)|\bexcept|\bsave (?:a|for)\b|\bother than\b|\bapart from\b|\bexcluding\b|"
    r"\bкроме\b|\bпомимо\b|за исключением|\bлишь\b|\bтолько\b|\bкрім\b|\bокрім\b|\bлише\b|\bтільки\b|"
    r"\bқоспағанда|\bбасқа\b|\bғана\b|\bтышкары\b|\bгана\b|\bhariç\b|\bdışında\b|\byalnızca\b|\bsadece\b|"
    r"به جز|بجز|مگر|غیر از|فقط|تنها|باستثناء|فقط|سوى|只|除|仅",
    re.IGNORECASE,
)


def _another_time(pair: Pair, claim: Claim) -> bool:
    """True when the clauses may speak of two times: what was not so yesterday may be so today."""
    claimed, found = pair.claimed, pair.found
    dated = [(a, b) for a, b in product(claimed.dates, found.dates) if a.readings and b.readings]
    if dated:
        return all(compare(a, b).outcome == "certain" for a, b in dated)
    told = read(pair.document.text, pair.document.published_on).dates
    if minuted_before(found, told, claimed.dates):
        return True
    published, said = pair.document.published_on, claim.said_on
    if published is None or said is None:
        return False
    days = [r.core for d in found.dates for r in d.readings[:1]]
    if days and not claimed.dates:
        # An undated sentence speaks of the days before it was said, unless it says "never".
        late = any(day.earliest is not None and day.earliest > said for day in days)
        early = all(
            day.latest is not None and day.latest < said - timedelta(days=DAYS_BEFORE)
            for day in days
        )
        return late or (early and not _ever(claimed))
    return abs(published - said) > timedelta(days=DAYS_AROUND)


def _ever(event: Event) -> bool:
    """True for "never" and "not once"."""
    return event.negation is not None and event.negation.quote.lower() in _NEVER


_NEVER = frozenset(
    "never никогда ни_разу ніколи жодного_разу ешқашан эч_качан asla hiçbir_zaman هرگز أبدا 从未 从来没有".replace(
        "_", " "
    ).split()
)


def _by_model(rest: Sequence[Pair], claim: Claim, context: Context) -> Iterator[Finding]:
    """What the model calls a contradiction with the highest confidence, one for each clause."""
    candidates = [p for p in rest if not _another_time(p, claim)]
    if context.nli is None or not candidates:
        return
    scores = context.nli([(p.found.sentence.quote, p.claimed.clause.quote) for p in candidates])
    judge = answered_by(context.nli)
    seen: set[Event] = set()
    for score, pair in sorted(
        zip(scores, candidates, strict=True), key=lambda row: -row[0].contradiction
    ):
        if score.contradiction < NLI_THRESHOLD or pair.claimed in seen:
            continue
        seen.add(pair.claimed)
        yield Finding(
            "contradiction",
            "contradiction",
            NLI_CONFIDENCE,
            "likely",
            pair.claimed.clause,
            pair.found.clause,
            Explanation(
                NLI,
                (Fact("statement", "asserted", f"contradicted {score.contradiction:.2f}"),),
                replace(
                    pair.alignment,
                    why=(*pair.alignment.why, f"contradicted by the model{judge}"),
                )
                if judge
                else pair.alignment,
            ),
        )


def _finding(pair: Pair, answer: _Clash) -> Finding:
    hedged = "alleged" in {pair.claimed.polarity, pair.found.polarity}
    certainty: Certainty = "likely" if hedged else answer.certainty
    fact = Fact(answer.what.replace("_", " "), pair.claimed.polarity, pair.found.polarity)
    return Finding(
        "contradiction",
        "contradiction",
        round(CONFIDENCE[certainty] * (0.8 + 0.2 * min(1.0, pair.alignment.score)), 3),
        certainty,
        pair.claimed.clause,
        pair.found.clause,
        Explanation(answer.rule, (fact,), pair.alignment),
    )


DETECTOR = Detector(
    name="contradiction",
    version="1",
    detect=detect,
    rules=frozenset({NEGATED, EXCEPTION, NOT_ALL, OPPOSITE, NLI}),
)
