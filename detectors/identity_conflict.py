"""One person told with attributes or names that exclude each other: see identity_conflict.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from detectors.identity_tie import Pair, Tie, tie_of
from detectors.mentions.attributes import Sides, clash
from detectors.mentions.identification import Identification, identifications, statements
from detectors.mentions.kinship import unrelated
from detectors.mentions.membership import denials
from detectors.mentions.names import same_name, same_name_forms
from detectors.mentions.people import Person, people, says, sentence_of
from detectors.mentions.portrayal import Portrayal, portrayals
from detectors.mentions.reading import Reading, read
from detectors.mentions.roles.bounds import in_words
from detectors.mentions.types import Name, Role
from detectors.types import (
    Alignment,
    Answer,
    Certainty,
    Claim,
    Context,
    Corroboration,
    Detected,
    Detector,
    Explanation,
    Fact,
    Finding,
    Passage,
    Span,
)

OCCUPATION = "excluding-occupation"
BIRTH = "birth-year-differs"
NATIONALITY = "nationality-differs"
ORIGIN = "foreign-or-local"
RELATION = "relation-differs"
DENIED = "denied-attribute"
OTHER_NAME = "other-name"
SAME = "same-attribute"
RULE_OF: dict[str, str] = {
    "occupation": OCCUPATION,
    "birth": BIRTH,
    "nationality": NATIONALITY,
    "origin": ORIGIN,
    "relation": RELATION,
    "denied": DENIED,
    "same": SAME,
}
RULES = frozenset({OCCUPATION, BIRTH, NATIONALITY, ORIGIN, RELATION, DENIED, OTHER_NAME, SAME})

CONFIDENCE: dict[Certainty, float] = {"certain": 0.92, "likely": 0.8}
# A bare given name or a recognition ties the two people less firmly than a full name.
LOOSE = 0.08
# Of two jobs that seldom go together the second may still be a true one.
SECOND_JOB = 0.1
_LONGEST_QUOTE = 160


def detect(claim: Claim, passages: Sequence[Passage], context: Context) -> Iterable[Detected]:
    """Findings where the evidence says of the claim's person or body what excludes the claimed.

    People are one by name, or because the evidence says whom it recognised in the person shown.
    Where the evidence speaks of namesakes nothing is compared.
    """
    claimed = read(claim.text, claim.said_on)
    ours = people(claimed)
    for document in dict.fromkeys(passage.document for passage in passages):
        if document.text.body == claim.text.body:
            continue
        spans = [passage.span for passage in passages if passage.document == document]
        sides = Pair(claim, claimed, document, read(document.text, document.published_on))
        told: set[tuple[str, Span]] = set()
        for item in _document(sides, ours, people(sides.found, spans), spans):
            key = (item.explanation.rule, item.claim_span)
            if key not in told:
                told.add(key)
                yield item


def _document(
    sides: Pair, ours: Sequence[Person], theirs: Sequence[Person], spans: Sequence[Span]
) -> Iterator[Finding | Corroboration]:
    namesakes = says(sides.document.text.body, "NAMESAKES") or says(
        sides.claim.text.body, "NAMESAKES"
    )
    if not namesakes:
        for mine in ours:
            for other in theirs:
                tie = tie_of(sides, mine, other)
                if tie:
                    yield from _compare(sides, mine, other, tie)
            yield from _membership(sides, mine, spans)
        yield from _kinship(sides, spans)
        yield from _recognised(sides, ours, spans)
    named = [*_named_otherwise(sides, spans), *_somebody_else(sides, spans)]
    yield from named
    if not namesakes and not named:
        yield from _by_part(sides, spans)


def _compare(
    sides: Pair, mine: Person, other: Person, tie: Tie
) -> Iterator[Finding | Corroboration]:
    """What the attributes of one person on both sides say of each other."""
    judged = [(a, b, *_rule(sides, a, b, firm=tie.firm)) for a in mine.roles for b in other.roles]
    denied = any(rule == DENIED for _, _, rule, _ in judged)
    for a in mine.roles:
        agreed = any(rule == SAME and b.kind == a.kind for one, b, rule, _ in judged if one is a)
        for one, b, rule, certainty in judged:
            if one is not a or (rule == OCCUPATION and (agreed or (denied and a.kind == b.kind))):
                continue  # out of work as the claim has it, or the denial says more than a second job
            if rule == SAME:
                yield _corroboration(sides, mine, other, a, b, tie)
            elif rule and not _told_by_both(sides, b):
                yield _finding(sides, mine, other, a, b, tie, rule, certainty)


def _rule(sides: Pair, a: Role, b: Role, *, firm: bool) -> tuple[str, Certainty]:
    """The rule code of how two attributes of one person stand to each other, "" for none."""
    both = Sides(sides.claimed, sides.claim.said_on, sides.found, sides.document.published_on)
    kind, certainty = clash(both, a, b, firm=firm)
    return RULE_OF.get(kind, ""), certainty


def _told_by_both(sides: Pair, role: Role) -> bool:
    """True when the claim itself says what the evidence says: then it does not contradict it."""
    return any(
        (other.kind, other.value, other.negated) == (role.kind, role.value, role.negated)
        for other in sides.claimed.roles
    )


# --- belonging to a body ----------------------------------------------------------------------


def _membership(sides: Pair, mine: Person, spans: Sequence[Span]) -> Iterator[Finding]:
    """The claim's employee or member whom the body itself does not know."""
    for role, sentence, certainty in denials(mine, sides.found, spans):
        yield Finding(
            "identity-conflict",
            "identity",
            CONFIDENCE[certainty],
            certainty,
            _quote(sides.claimed, mine, role),
            sentence,
            Explanation(
                DENIED,
                (Fact("affiliation", role.span.quote, "denied"),),
                Alignment(0.7, Answer.HOLDS, ("the same person or body is named",)),
            ),
        )


def _kinship(sides: Pair, spans: Sequence[Span]) -> Iterator[Finding]:
    """The claim's two relatives, of whom the evidence says that they are none."""
    for role, told, sentence in unrelated(sides.claimed, sides.found, spans):
        yield Finding(
            "identity-conflict",
            "identity",
            CONFIDENCE["likely"],
            "likely",
            told,
            sentence,
            Explanation(
                DENIED,
                (Fact("relation", role.span.quote, "denied"),),
                Alignment(0.8, Answer.HOLDS, ("both people are named",)),
            ),
        )


# --- a part in the event ------------------------------------------------------------------------


def _by_part(sides: Pair, spans: Sequence[Span]) -> Iterator[Finding]:
    """The bearer of one part in the event, "the driver of the lorry", told with what excludes itself."""
    ours = portrayals(sides.claimed)
    for theirs in portrayals(sides.found) if ours else ():
        if not any(span.overlaps(theirs.span) for span in spans):
            continue
        for mine in ours:
            clash = mine.alike(theirs) and _excluding(sides, mine, theirs)
            if clash:
                rule, fact = clash
                yield Finding(
                    "identity-conflict",
                    "identity",
                    CONFIDENCE["likely"],
                    "likely",
                    mine.span,
                    theirs.span,
                    Explanation(
                        rule,
                        (fact,),
                        Alignment(0.7, Answer.HOLDS, (f"both: {mine.head}",)),
                    ),
                )
                return


def _excluding(sides: Pair, mine: Portrayal, theirs: Portrayal) -> tuple[str, Fact] | None:
    """The first two attributes or the names that exclude each other; None when nothing does."""
    for a in mine.roles:
        for b in theirs.roles:
            rule, _ = _rule(sides, a, b, firm=True)
            if rule and rule != SAME and not _told_by_both(sides, b):
                return rule, Fact(a.kind, _value(a), _value(b))
    pairs = [(a, b) for a in mine.names for b in theirs.names]
    if not pairs or any(same_name(a, b) is not Answer.DOES_NOT_HOLD for a, b in pairs):
        return None
    name, other = pairs[0]
    answer = Identification(other, (), theirs.span, "")
    if "person" not in {name.kind, other.kind} or _known_alias(sides, name, answer):
        return None
    if _beside(sides, name, answer):
        return None
    return OTHER_NAME, Fact("name", name.span.quote, other.span.quote)


# --- recognition ------------------------------------------------------------------------------


def _recognised(sides: Pair, ours: Sequence[Person], spans: Sequence[Span]) -> Iterator[Finding]:
    """The unnamed person shown in the claim, whom the evidence says to be somebody in particular."""
    shown = _shown_stranger(sides, ours)
    if shown is None:
        return
    for found in identifications(sides.found):
        if not any(span.overlaps(found.span) for span in spans):
            continue
        if not found.firm and not (shown.shown and says(sides.document.text.body, "FOOTAGE")):
            continue
        for a in shown.roles:
            for b in found.roles:
                rule, _ = _rule(sides, a, b, firm=False)
                if rule and rule != SAME and not _told_by_both(sides, b):
                    yield _recognition(sides, shown, found, a, b, rule)


def _shown_stranger(sides: Pair, ours: Sequence[Person]) -> Person | None:
    """The one described person of the claim's footage; None when there are several or a name."""
    if any(_is_person(person) for person in ours if person.shown and person.names):
        return None
    strangers = [person for person in ours if not person.names and _describes(person)]
    shown = [person for person in strangers if person.shown] or strangers
    return shown[0] if len(shown) == 1 else None


def _describes(person: Person) -> bool:
    return any(
        role.kind in ("employment", "nationality", "residence", "age", "birth_year")
        for role in person.roles
    )


def _is_person(person: Person) -> bool:
    return any(name.kind == "person" for name in person.names)


def _recognition(
    sides: Pair, mine: Person, found: Identification, a: Role, b: Role, rule: str
) -> Finding:
    return Finding(
        "identity-conflict",
        "identity",
        CONFIDENCE["likely"],
        "likely",
        mine.phrase if mine.phrase.contains(a.span) else a.span,
        found.span,
        Explanation(
            rule,
            (Fact(a.kind, _value(a), _value(b)),),
            Alignment(0.6, Answer.HOLDS, (f"the evidence says who is shown: {found.cue}",)),
        ),
    )


# --- another name -----------------------------------------------------------------------------


def _named_otherwise(sides: Pair, spans: Sequence[Span]) -> Iterator[Finding]:
    """The same described person, or the person shown, under two names that exclude each other."""
    claimed = statements(sides.claimed)
    for theirs in statements(sides.found):
        if not any(span.overlaps(theirs.span) for span in spans):
            continue
        if theirs.negated and theirs.shown:
            claimed = (*claimed, *_named_in_footage(sides))
        for mine in claimed:
            alike = mine.alike(theirs)
            if mine.negated or not alike:
                continue
            same = same_name(mine.name, theirs.name)
            conflict = same is Answer.HOLDS if theirs.negated else same is Answer.DOES_NOT_HOLD
            if conflict and not (
                _known_alias(sides, mine.name, theirs) or _beside(sides, mine.name, theirs)
            ):
                yield Finding(
                    "identity-conflict",
                    "identity",
                    CONFIDENCE["certain"] - (0.0 if alike > 0.99 else LOOSE),
                    "certain",
                    mine.span,
                    theirs.span,
                    Explanation(
                        OTHER_NAME,
                        (
                            Fact(
                                "name",
                                mine.name.span.quote,
                                ("not " if theirs.negated else "") + theirs.name.span.quote,
                            ),
                        ),
                        Alignment(round(alike, 2), Answer.HOLDS, (f"both: {mine.description}",)),
                    ),
                )


def _named_in_footage(sides: Pair) -> tuple[Identification, ...]:
    """The people whom the claim names, as the person shown: "it is not he on the video" means them."""
    return tuple(
        Identification(name, (), name.span, "", "", shown=True)
        for name in sides.claimed.names
        if name.kind == "person" and " " in name.forms[0]
    )


def _somebody_else(sides: Pair, spans: Sequence[Span]) -> Iterator[Finding]:
    """The only person whom the claim names in its footage, recognised as a bearer of another name."""
    told = (*identifications(sides.claimed), *statements(sides.claimed))
    named = [one.name for one in told if one.name.kind == "person" and not one.negated]
    if not named or not says(sides.claim.text.body, "FOOTAGE"):
        return
    if any(same_name(named[0], other) is not Answer.HOLDS for other in named[1:]):
        return
    for found in identifications(sides.found):
        if not found.firm or not found.name.forms or found.name.kind != "person":
            continue
        if not any(span.overlaps(found.span) for span in spans):
            continue
        if same_name(named[0], found.name) is not Answer.DOES_NOT_HOLD or _known_alias(
            sides, named[0], found
        ):
            continue
        yield Finding(
            "identity-conflict",
            "identity",
            CONFIDENCE["likely"],
            "likely",
            named[0].span,
            found.span,
            Explanation(
                OTHER_NAME,
                (Fact("name", named[0].span.quote, found.name.span.quote),),
                Alignment(0.6, Answer.HOLDS, (f"the evidence says who is shown: {found.cue}",)),
            ),
        )
        return


def _beside(sides: Pair, name: Name, theirs: Identification) -> bool:
    """True when the sentence that names another has the claimed name as well: both may be shown."""
    here = sentence_of(sides.found, theirs.span)
    names = [other for other in sides.found.names if here.contains(other.span)]
    return not theirs.negated and any(same_name(name, n) is Answer.HOLDS for n in names)


def _known_alias(sides: Pair, name: Name, theirs: Identification) -> bool:
    """True when a text gives both names to one person."""
    if theirs.negated:
        return False
    if any(same_name(theirs.name, other) is Answer.HOLDS for other in sides.claimed.names):
        return True
    aliases = sides.claim.aliases + ((sides.claim.subject,) if sides.claim.subject else ())
    return any(
        same_name_forms((alias,), theirs.name.forms) is Answer.HOLDS for alias in aliases
    ) and any(same_name_forms((alias,), name.forms) is Answer.HOLDS for alias in aliases)


# --- what is shown ----------------------------------------------------------------------------


def _value(role: Role) -> str:
    return (
        ("not " if role.negated else "")
        + ("former " if role.former else "")
        + in_words(role.kind, role.value.lstrip("?"))
    )


def _quote(reading: Reading, person: Person, role: Role) -> Span:
    """The name with the attribute where both stand close together, else the attribute's clause."""
    sentence = sentence_of(reading, role.span)
    mentions: list[Name | Role] = [*person.names, *person.roles]
    near = [role.span, *(one.span for one in mentions if sentence.contains(one.span))]
    start, end = min(s.start for s in near), max(s.end for s in near)
    if end - start <= _LONGEST_QUOTE and len(near) > 1:
        return reading.text.span(start, end)
    clauses = [e.clause for e in reading.events if e.clause.contains(role.span)]
    return min(clauses, key=lambda clause: clause.end - clause.start, default=role.span)


def _finding(
    sides: Pair,
    mine: Person,
    other: Person,
    a: Role,
    b: Role,
    tie: Tie,
    rule: str,
    certainty: Certainty,
) -> Finding:
    trades = rule == OCCUPATION and a.kind == b.kind
    confidence = (
        CONFIDENCE[certainty] - (0.0 if tie.firm else LOOSE) - (SECOND_JOB if trades else 0.0)
    )
    return Finding(
        "identity-conflict",
        "identity",
        round(confidence, 2),
        certainty,
        _quote(sides.claimed, mine, a),
        _quote(sides.found, other, b),
        Explanation(
            rule,
            (Fact(a.kind, _value(a), _value(b)),),
            Alignment(0.9 if tie.firm else 0.6, Answer.HOLDS, (tie.why,)),
        ),
    )


def _corroboration(
    sides: Pair, mine: Person, other: Person, a: Role, b: Role, tie: Tie
) -> Corroboration:
    return Corroboration(
        "identity-conflict",
        _quote(sides.claimed, mine, a),
        _quote(sides.found, other, b),
        Explanation(
            SAME,
            (Fact(a.kind, _value(a), _value(b)),),
            Alignment(0.9 if tie.firm else 0.6, Answer.HOLDS, (tie.why,)),
        ),
    )


DETECTOR = Detector(name="identity-conflict", version="1", detect=detect, rules=RULES)
