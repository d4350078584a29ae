"""Whether a clause says that something happened, or denies, plans, supposes or demands it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detectors.mentions.events.clauses import Clause
from detectors.mentions.lexical.tokens import Token
from detectors.mentions.types import Attribution, Polarity, Quantifier

# A negative word further than this before the verb turns something else round.
REACH = 5
# Arabic "and not" in one word, which opens a clause of its own.
_AND_NOT = frozenset({"ولم", "ولن", "ولا", "وما", "وليس"})


@dataclass(frozen=True, slots=True)
class Mood:
    """The polarity of a clause, the quantifier of its negation and the index of the negative word."""

    polarity: Polarity
    quantifier: Quantifier = ""
    negative: int | None = None


def mood(
    found: Sequence[Token],
    clause: Clause,
    *,
    verb: int | None,
    attribution: Attribution | None,
) -> Mood:
    """How the clause is meant; two negations ("did not fail to") cancel out."""
    indexes = clause.indexes()
    cues = [found[i].cues for i in indexes]
    quantifier, negative, flips = _negations(found, indexes, verb)
    lead = clause.lead
    if "if" in lead or any("if" in c for c in cues[:2]):
        return Mood("hypothetical", quantifier, negative)
    before = [i for i in indexes if verb is None or i <= verb]
    flags = set().union(*[cue for i in before if (cue := found[i].cues)])
    if "demand" in flags or _has_to(found, indexes):
        return Mood("demanded", quantifier, negative)
    if (
        "plan" in flags
        or _so_planned(found, indexes)
        or (verb is not None and _future(found[verb]))
    ):
        return Mood("planned", quantifier, negative)
    if "may" in flags or _entitled(found, indexes) or any("unproven" in c for c in cues):
        return Mood("hypothetical", quantifier, negative)
    if quantifier == "none" and negative is not None and _narrowed(found, indexes, negative):
        return Mood("hypothetical", quantifier, negative)
    if _denies(cues) or (attribution and attribution.stance == "denies"):
        return Mood("asserted" if flips % 2 else "denied", quantifier, negative)
    if flips % 2:
        return Mood("negated", quantifier, negative)
    if any(
        "alleged" in found[i].cues and _alleges(found, indexes, k, verb)
        for k, i in enumerate(indexes)
    ):
        return Mood("alleged", quantifier, negative)
    return Mood("asserted", quantifier, negative)


def _entitled(found: Sequence[Token], indexes: Sequence[int]) -> bool:
    """True for "has no right to annul": what one is entitled to is neither done nor left undone."""
    return any(
        "may" in found[i].cues and found[i].covers > 1 and found[i - 1].cues & {"have", "be"}
        for i in indexes
        if i
    )


def _narrowed(found: Sequence[Token], indexes: Sequence[int], negative: int) -> bool:
    """True for "nobody who holds a ticket": what stands here says of whom something else is denied."""
    after = indexes[indexes.index(negative) + 1 :][:2]
    return any(
        "relative" in found[i].cues for i in after if found[i].kind == "w" or found[i].low == ","
    )


def _so_planned(found: Sequence[Token], indexes: Sequence[int]) -> bool:
    """True for «ашылады деп жоспарланып отыр» and «سفر خواهد کرد»: what plans stands behind the verb."""
    return any(
        "plan" in found[i].cues and (found[i - 1].low == "деп" or found[i].low.startswith("خواه"))
        for i in indexes
        if i
    )


def _alleges(found: Sequence[Token], indexes: Sequence[int], k: int, verb: int | None) -> bool:
    """False where the word casts doubt on something beside the verb, which stands as told.

    "The man, who allegedly stole it, was held": a stop with a happening of its own parts the two. In
    "alleged to have shot" behind an Arabic verb, and before a Turkish participle, a clause follows.
    """
    at = indexes[k]
    if verb is None or at == verb:
        return True
    low, high = min(at, verb), max(at, verb)
    stops = [i for i in range(low, high) if found[i].kind == "p" and found[i].low in _COMMAS]
    if not stops:
        attributive = found[at].low in _ATTRIBUTIVE or found[at].low.startswith("iddia")
        if at < verb and attributive and at + found[at].covers - 1 < len(found):
            return not (
                any(found[i].triggers for i in indexes[:k])
                and found[at + found[at].covers - 1].low in _ATTRIBUTIVE
            )
        ends = k + found[at].covers >= len(indexes)
        return not (ends and verb < at and found[at].low[:1] in "يت")
    if at < verb:
        return not any(found[i].triggers for i in range(at, stops[0]))
    return not any(found[i].triggers for i in indexes[k:])


_COMMAS = frozenset({",", "،", "，"})
# "Said to have kidnapped", before the noun that it describes.
_ATTRIBUTIVE = frozenset(
    {"edilen", "sürülen", "söylenen", "делінген", "айтылған", "айтылган", "делген"}
)


def _denies(cues: Sequence[frozenset[str]]) -> bool:
    """True when a word of the clause denies; "despite the denials" says that it happened."""
    return any("deny" in c for c in cues) and not any("despite" in c for c in cues)


def _fails_to(token: Token, after: Token | None) -> bool:
    """True for "failed to notify"; a machine that failed denies nothing."""
    return not token.low.isascii() or (after is not None and after.low == "to")


# Two words of one cue stand as the first of them.
_NOT_A = frozenset({"not", "n't", "isn't", "wasn't", "aren't", "weren't"})


def _in_name(found: Sequence[Token], i: int) -> bool:
    """True for the word inside a name: "Ahiru no Sora", "the album No Way Out"."""
    if not 0 < i + 1 < len(found) or found[i].kind != "w" or not found[i + 1].capital:
        return False
    before = found[i - 1] if i else None
    if before is not None and before.kind == "w" and before.capital:
        return not before.cues & {"be", "do", "have"}  # "I DID NOT QUIT"
    # A name that begins with it has another capital behind, and the verb right after them.
    end = i + 1
    while end < len(found) and found[end].capital and found[end].kind == "w":
        end += 1
    opens = before is None or before.kind == "p"
    return found[i].capital and (not opens or (end - i > 2 and _ends_name(found, end)))


def _ends_name(found: Sequence[Token], end: int) -> bool:
    """True where the verb or a bracket follows a run of capitals."""
    return end < len(found) and (bool(found[end].cues & {"be"}) or found[end].low in _CLOSES)


_CLOSES = frozenset('("”»')


# Without capitals a verb of obligation or a denial behind «دادگاه» looks like the court's name.
NEVER_NAMED = frozenset({"demand", "not"})


def denies_in_capitals(found: Sequence[Token], i: int) -> bool:
    """True for both words of "I DID NOT QUIT", which looks like a name."""
    at = i if "not" in found[i].cues else i + 1
    return (
        0 < at < len(found)
        and "not" in found[at].lexeme.cues
        and bool(found[at - 1].lexeme.cues & {"do", "be", "have"})
    )


def _of_another_verb(
    found: Sequence[Token], indexes: Sequence[int], k: int, verb: int | None
) -> bool:
    """True for "was released in May, scoring no goals": another verb stands between the stop and the word."""
    if verb is None or indexes[k] <= verb:
        return False
    between = [i for i in indexes[:k] if i > verb]
    stops = [i for i in between if found[i].kind == "p" and found[i].low in _COMMAS]
    return bool(stops) and any(
        found[i].verb or found[i].low.endswith("ing") for i in between if i > stops[-1]
    )


def _joined_before(found: Sequence[Token], verb: int, at: int) -> bool:
    """True when a word that joins clauses stands between: "must return it when they fail to escape"."""
    return any(
        found[i].cues & {"when", "after", "before", "because", "if", "relative"}
        for i in range(verb + 1, at)
    )


def _of_a_word(found: Sequence[Token], indexes: Sequence[int], k: int) -> bool:
    """True for "his sister, not the recruiters" and «не мы»: a word is set off, the clause is not denied."""
    token = found[indexes[k]]
    before = found[indexes[k - 1]] if k else None
    after = found[indexes[k + 1]] if k + 1 < len(indexes) else None
    if token.low in {"не", "not"} and after is not None:
        contrast = before is not None and (before.low == "," or "and" in before.cues)
        plain = not after.verb and not after.cues & {
            "be",
            "have",
            "do",
            "plan",
            "may",
            "demand",
            "already",
        }
        forms = after.lexeme.forms
        if forms:
            return forms[0].pos in {"NOUN", "NPRO", "ADJF"} and not after.verb
        return contrast and plain and not after.triggers
    return False


def _has_to(found: Sequence[Token], indexes: Sequence[int]) -> bool:
    """True for Ukrainian «має підписати»: to have, with an infinitive soon after."""
    return any(
        "have" in found[i].cues
        and any(found[j].low.endswith(("ти", "тися", "тись")) for j in indexes[k + 1 : k + 4])
        for k, i in enumerate(indexes)
        if not found[i].low.isascii()
    )


def _future(token: Token) -> bool:
    """True when every reading of a verb form is in the future."""
    tenses = {form.tense for form in token.lexeme.forms if form.pos == "VERB"}
    return tenses == {"futr"}


def _negations(
    found: Sequence[Token], indexes: Sequence[int], verb: int | None
) -> tuple[Quantifier, int | None, int]:
    """The quantifier, the first negative word and how often the clause is turned round."""
    quantifier: Quantifier = ""
    negative: int | None = None
    flips = 0
    plain = 0
    for k, i in enumerate(indexes):
        token = found[i]
        after = found[indexes[k + 1]] if k + 1 < len(indexes) else None
        if "no" in token.cues:
            behind = found[indexes[k - 1]] if k else None
            if behind is not None and behind.cues & {"be"} and token.low in _NOT_A:
                plain += 1  # "is not a bullet" denies that, and nobody else of it
                negative = i if negative is None else negative
                continue
            if _in_name(found, i) or _of_another_verb(found, indexes, k, verb):
                continue
            if (
                behind is not None
                and behind.cues & {"with", "to", "for", "by"}
                and verb is not None
                and i > verb
            ):
                continue
            quantifier = "none"
            negative = i if negative is None else negative
            flips = max(flips, 1)
        elif "not" in token.cues:
            if after is not None and "universal" in after.cues:
                quantifier = "not_all"
                negative = i if negative is None else negative
                continue
            if after is not None and "only" in after.cues:
                continue
            if token.low in {"without", "без"} or _of_a_word(found, indexes, k):
                continue
            if verb is not None and i > verb and token.low in _AND_NOT:
                continue  # «احترق ولم يبق منه شيء»: what is denied comes next
            if verb is None or abs(i - verb) <= REACH or token.covers > 1:
                plain += 1
                negative = i if negative is None else negative
        elif "untrue" in token.cues and any(found[j].triggers for j in indexes):
            # "It is not true that …": what is said of the truth turns round the whole clause.
            plain += 1
            negative = i if negative is None else negative
        elif (
            "fail" in token.cues
            and _fails_to(token, after)
            and not (verb is not None and verb < i and _joined_before(found, verb, i))
        ):
            plain += 1
            negative = i if negative is None else negative
        elif "universal" in token.cues and not quantifier and verb is not None and i < verb:
            quantifier = "all"
    # "Никто не пришёл" and "nobody … never" deny once; "did not fail" denies twice.
    return quantifier, negative, flips if flips else plain
