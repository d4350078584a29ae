"""Who does it and to whom: the words for the doer and the undergoer of a clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detectors.mentions.events.clauses import Clause, is_verb
from detectors.mentions.lexical.tokens import Token
from detectors.mentions.types import Name, Party, Role
from detectors.types import Text

# Words that may stand between the parts of one verb form.
_BETWEEN = frozenset({"adverb", "not", "already", "only", "be", "have", "do", "self"})
LONGEST_PHRASE = 14
_OPENS_CLAUSE = frozenset(
    {"relative", "that", "because", "after", "before", "when", "if", "subordinate"}
)
# What pays: "bought with the donors' money", "at the expense of the city".
_PAID = frozenset({"buy", "pay", "finance", "build", "repair", "supply"})
_FUNDS = frozenset({"money", "fund", "budget", "charity"})
SLAVIC = frozenset({"ru", "uk"})


@dataclass(frozen=True, slots=True)
class Parties:
    """Token index runs of the doer and the undergoer, None when the clause names none."""

    doer: tuple[int, int] | None = None
    undergoer: tuple[int, int] | None = None
    verb: int | None = None
    passive: bool = False
    cleft: bool = False


def find_parties(
    found: Sequence[Token], clause: Clause, *, language: str, dated: Sequence[bool]
) -> Parties:
    """The runs of tokens that name doer and undergoer; `dated` marks tokens inside dates."""
    indexes = clause.indexes()
    verb = _main_verb(found, indexes, language)
    if verb is None:
        return Parties()
    if language in SLAVIC and any(t.lexeme.forms for t in found):
        return _slavic(found, clause, indexes, verb, dated)
    if language == "en":
        return _english(found, clause, indexes, verb, dated)
    if language == "zh":
        return _chinese(found, indexes, verb, dated)
    return _marked(found, indexes, verb, dated)


def _main_verb(found: Sequence[Token], indexes: Sequence[int], language: str) -> int | None:
    """The predicate that carries the meaning: a verb with a known trigger before any other."""
    verbs = [i for i in indexes if is_verb(found[i], language)]
    full = [
        i for i in verbs
        if not (found[i].cues & {"be", "have", "do", "may"} or _modal(found[i])) or found[i].triggers
    ]  # fmt: skip
    if language == "en":
        full = [i for i in full if not _reduced(found, indexes, i)] or full
    known = [i for i in full if found[i].triggers]
    for choice in (known, full, verbs):
        if choice:
            return choice[0]
    triggers = [i for i in indexes if found[i].triggers]
    return triggers[0] if triggers else None


def _modal(token: Token) -> bool:
    return (
        "plan" in token.cues
        and token.covers == 1
        and token.low in {"will", "shall", "'ll", "буде", "будет"}
    )


def _reduced(found: Sequence[Token], indexes: Sequence[int], verb: int) -> bool:
    """True for the participle of a shortened relative clause: "men marked POLICE break the door"."""
    at = indexes.index(verb)
    token = found[verb]
    if not token.low.endswith(("ed", "en", "own", "ught")) or at == 0:
        return False
    before = found[indexes[at - 1]]
    if before.kind != "w" or before.cues & (
        _BETWEEN | {"and", "he", "they", "we", "it", "relative"}
    ):
        return False
    for i in indexes[at + 1 :]:
        later = found[i]
        if later.kind == "p" or later.cues & {"and", "relative", "after", "before", "when", "that"}:
            return False
        if later.verb == "finite" and not later.low.endswith(("ed", "ing")):
            return "to" not in found[i - 1].cues
    return False


def _english(
    found: Sequence[Token], clause: Clause, indexes: list[int], verb: int, dated: Sequence[bool]
) -> Parties:
    at = indexes.index(verb)
    begin = at
    while begin > 0 and _auxiliary(found[indexes[begin - 1]]):
        begin -= 1
    helpers = [found[indexes[k]] for k in range(begin, at)]
    by = _by_phrase(found, indexes, at, dated)
    be = any("be" in t.cues and t.low not in {"being"} for t in helpers)
    participle = found[verb].verb and not found[verb].low.endswith(("s", "ing"))
    passive = bool(participle) and (
        be or (by is not None and not _subject(found, indexes, begin, dated))
    )
    if (
        by is not None
        and participle
        and not helpers
        and begin > 0
        and found[indexes[begin - 1]].low == ","
    ):
        passive = True
    subject = _subject(found, indexes, begin, dated)
    if clause.join == "relative" and clause.parts and len(clause.parts) > 1:
        subject = subject or clause.parts[0]
    if passive:
        by = by or _payer(found, indexes, at)
        return Parties(by, subject, verb, True)
    return Parties(subject, _object(found, indexes, at, dated), verb, False)


def _auxiliary(token: Token) -> bool:
    return bool(token.cues & (_BETWEEN | {"plan", "may", "demand"})) and token.kind == "w"


def _subject(
    found: Sequence[Token], indexes: Sequence[int], begin: int, dated: Sequence[bool]
) -> tuple[int, int] | None:
    """The noun phrase right before the verb form, with what stands in apposition to it.

    "In Tarsk the crowd left": a phrase that opens with a preposition is a place or time, not who.
    """
    stop = begin
    while stop > 0 and (found[indexes[stop - 1]].kind == "p" or dated[indexes[stop - 1]]):
        stop -= 1
    start = stop
    while start > 0 and stop - start < LONGEST_PHRASE:
        token = found[indexes[start - 1]]
        if dated[indexes[start - 1]] or token.low in {";", ":", "how", "why", "what"}:
            break
        if token.cues & _OPENS_CLAUSE and not token.triggers:
            break
        if "and" in token.cues and start - 1 == 0:
            break
        if token.verb == "finite" and not _reduced(found, indexes, indexes[start - 1]):
            break
        start -= 1
    commas = [k for k in range(start, stop) if found[indexes[k]].kind == "p"]
    pieces: list[tuple[int, int]] = []
    left = start
    for k in [*commas, stop]:
        if k > left:
            pieces.append((left, k))
        left = k + 1
    chosen: tuple[int, int] | None = None
    for left, right in reversed(pieces):
        first = found[indexes[left]]
        adverbial = (
            first.cues & {"to", "with", "for", "by", "adverb", "then", "first"}
            and not first.triggers
        ) or (first.low.endswith("ing") and not first.things)
        if adverbial:
            if chosen is None and left > start:
                continue
            break
        chosen = (left, chosen[1] if chosen else right)
    if chosen is None:
        return None
    left, right = chosen
    while left < right and found[indexes[left]].cues & {"then", "first", "also", "and"}:
        left += 1
    run = indexes[left:right]
    return (run[0], run[-1] + 1) if run else None


def _object(
    found: Sequence[Token], indexes: Sequence[int], at: int, dated: Sequence[bool]
) -> tuple[int, int] | None:
    """The noun phrase right after the verb, up to a preposition, a stop or a date."""
    start = at + found[indexes[at]].covers
    start = min(start, len(indexes))
    while (
        start < len(indexes)
        and found[indexes[start]].cues & {"adverb", "already", "only"}
        and not (found[indexes[start]].triggers or found[indexes[start]].things)
    ):
        start += 1
    stop = start
    while stop < len(indexes) and stop - start < LONGEST_PHRASE:
        i = indexes[stop]
        token = found[i]
        if (
            token.kind == "p"
            or dated[i]
            or (token.cues & {"to", "by", "with", "for", "and"} and token.low != "of")
        ):
            break
        stop += 1
    run = indexes[start:stop]
    return (run[0], run[-1] + 1) if run else None


def _by_phrase(
    found: Sequence[Token], indexes: Sequence[int], at: int, dated: Sequence[bool]
) -> tuple[int, int] | None:
    """What follows the first "by" after the verb, unless that is a date, a number or a way."""
    for k in range(at + 1, len(indexes)):
        token = found[indexes[k]]
        if "by" not in token.cues:
            continue
        start = k + token.covers
        if start >= len(indexes) or dated[indexes[start]] or found[indexes[start]].kind == "n":
            continue
        if found[indexes[start]].low.endswith("ing") and not found[indexes[start]].triggers:
            continue
        stop = start
        while stop < len(indexes) and stop - start < LONGEST_PHRASE:
            here = found[indexes[stop]]
            if here.kind == "p" or dated[indexes[stop]]:
                break
            if here.cues & {"to", "with", "for", "after", "before"} and here.low not in {
                "of",
                "from",
                "in",
            }:
                break
            stop += 1
        run = indexes[start:stop]
        if run:
            return (run[0], run[-1] + 1)
    return None


def _payer(found: Sequence[Token], indexes: Sequence[int], at: int) -> tuple[int, int] | None:
    """Whose money it is: "with our donors' money", "at the expense of the state budget"."""
    if not any(found[i].triggers & _PAID for i in indexes):
        return None
    for k in range(at + 1, len(indexes)):
        token = found[indexes[k]]
        if not (token.cues & {"with", "to"} or "finance" in token.triggers):
            continue
        stop = k + token.covers
        while stop < len(indexes) and found[indexes[stop]].kind != "p" and stop - k < 9:
            stop += 1
        run = indexes[k + token.covers : stop]
        if run and ("finance" in token.triggers or any(found[i].things & _FUNDS for i in run)):
            return (run[0], run[-1] + 1)
    return None


def _slavic(
    found: Sequence[Token],
    clause: Clause,
    indexes: list[int],
    verb: int,
    dated: Sequence[bool],
) -> Parties:
    form = found[verb].lexeme.forms[0] if found[verb].lexeme.forms else None
    if form is None or form.pos not in {"VERB", "PRTS", "ADJS"}:
        return Parties(verb=verb)
    impersonal = "impr" in form.grammemes or "impers" in form.grammemes
    reflexive = found[verb].low.endswith(("ся", "сь")) and "link" not in found[verb].cues
    passive = form.pos in {"PRTS", "ADJS"} or (
        impersonal or found[verb].low.endswith(("ано", "ено", "ято", "уто", "єно", "яно"))
    )
    groups = _noun_groups(found, indexes, dated)
    subject = next(
        (g for g in sorted(groups, key=lambda g: abs(g[0] - verb)) if _agrees(found, g, form)), None
    )
    if clause.join == "relative" and subject is None and len(clause.parts) > 1:
        subject = clause.parts[0]
    by = _instrument(found, groups, verb) if passive or reflexive else None
    by = by or _payer(found, indexes, indexes.index(verb)) or _payer(found, indexes, -1)
    if passive or (reflexive and by is not None):
        return Parties(by, subject, verb, True)
    others = [
        g
        for g in groups
        if g != subject and _case(found, g) & {"accs"} and not _prepositional(found, g)
    ]
    return Parties(subject, others[0] if others else None, verb, False)


def _noun_groups(
    found: Sequence[Token], indexes: Sequence[int], dated: Sequence[bool]
) -> list[tuple[int, int]]:
    """Runs of adjectives and nouns with their genitives, as half-open index runs."""
    groups: list[tuple[int, int]] = []
    start: int | None = None
    for position, i in enumerate([*indexes, -1]):
        token = found[i] if i >= 0 else None
        nominal = token is not None and not dated[i] and _nominal(token)
        jump = position > 0 and i != indexes[position - 1] + 1
        fresh = (
            nominal
            and start is not None
            and token is not None
            and _head_seen(found, start, i)
            and not _genitive(token)
            and not token.capital
        )
        if start is not None and (not nominal or jump or fresh):
            groups.append((start, indexes[position - 1] + 1))
            start = None
        if nominal and start is None:
            start = i
    return groups


def _nominal(token: Token) -> bool:
    if token.kind == "n":
        return True
    if token.kind == "p":
        return token.low in '«»"“”№'
    forms = token.lexeme.forms
    if not forms:
        return token.kind == "w" and token.capital
    return forms[0].pos in {"NOUN", "ADJF", "PRTF", "NUMR", "NPRO"} or not forms[0].known


def _head_seen(found: Sequence[Token], start: int, end: int) -> bool:
    return any(f.pos in {"NOUN", "NPRO"} for t in found[start:end] for f in t.lexeme.forms[:1])


def _genitive(token: Token) -> bool:
    if token.kind != "w" or not token.lexeme.forms:
        return True
    return any(f.case == "gent" for f in token.lexeme.forms)


def _case(found: Sequence[Token], group: tuple[int, int]) -> frozenset[str]:
    """The cases the head noun of a group may stand in."""
    for token in found[group[0] : group[1]]:
        # Initials and abbreviations stand in every case.
        nouns = [
            f
            for f in token.lexeme.forms
            if f.pos in {"NOUN", "NPRO"} and len(token.low) > 2 and "Fixd" not in f.grammemes
        ]
        if nouns:
            return frozenset(f.case for f in nouns)
    return (
        frozenset({"nomn", "accs"})
        if any(t.capital for t in found[group[0] : group[1]])
        else frozenset()
    )


def _prepositional(found: Sequence[Token], group: tuple[int, int]) -> bool:
    return group[0] > 0 and bool(
        found[group[0] - 1].cues & {"to", "with", "by", "for", "after", "before", "because", "not"}
    )


def _agrees(found: Sequence[Token], group: tuple[int, int], verb: object) -> bool:
    """True when the head of a group may be the nominative subject of the verb form."""
    from detectors.mentions.morphology import Form

    assert isinstance(verb, Form)
    if _prepositional(found, group):
        return False
    first = found[group[0]]
    numeral = first.kind == "n" or (first.lexeme.forms and first.lexeme.forms[0].pos == "NUMR")
    if numeral and (verb.number == "plur" or verb.gender == "neut"):
        return True
    for token in found[group[0] : group[1]]:
        for form in token.lexeme.forms:
            if form.pos not in {"NOUN", "NPRO"} or form.case != "nomn":
                continue
            if verb.number and form.number and verb.number != form.number:
                continue
            if verb.gender and form.gender and verb.gender != form.gender:
                continue
            return True
        if any(f.pos in {"NOUN", "NPRO"} for f in token.lexeme.forms):
            return False
    return False


def _instrument(
    found: Sequence[Token], groups: list[tuple[int, int]], verb: int
) -> tuple[int, int] | None:
    for group in sorted(groups, key=lambda g: abs(g[0] - verb)):
        if "ablt" in _case(found, group) and not _prepositional(found, group):
            return group
    return None


def _chinese(
    found: Sequence[Token], indexes: list[int], verb: int, dated: Sequence[bool]
) -> Parties:
    """由 and 被 stand in front of the doer; otherwise he stands before the verb."""
    for k, i in enumerate(indexes):
        if "by" not in found[i].cues:
            continue
        stop = k + 1
        while (
            stop < len(indexes)
            and not found[indexes[stop]].triggers
            and found[indexes[stop]].kind != "p"
        ):
            stop += 1
        run = [j for j in indexes[k + 1 : stop] if not dated[j]]
        if run and stop < len(indexes):
            before = [j for j in indexes[:k] if found[j].kind != "p" and not dated[j]]
            undergoer = (before[0], before[-1] + 1) if before else None
            return Parties((run[0], run[-1] + 1), undergoer, indexes[stop], True)
    at = indexes.index(verb)
    before = [j for j in indexes[:at] if found[j].kind != "p" and not dated[j]]
    while before and found[before[-1]].cues & {"not", "already", "adverb", "plan", "to"}:
        before.pop()
    behind = [j for j in indexes[at + 1 :] if found[j].kind != "p" and not dated[j]]
    return Parties(
        (before[0], before[-1] + 1) if before else None,
        (behind[0], behind[-1] + 1) if behind else None,
        verb,
        False,
    )


def _marked(
    found: Sequence[Token], indexes: list[int], verb: int, dated: Sequence[bool]
) -> Parties:
    """Languages read by their marker words alone: "by" before or behind the doer."""
    for k, i in enumerate(indexes):
        if "by" not in found[i].cues:
            continue
        run = indexes[max(0, k - 4) : k] if "postposed" in found[i].cues else indexes[k + 1 : k + 6]
        run = [j for j in run if found[j].kind != "p" and not dated[j]]
        if run:
            return Parties((run[0], run[-1] + 1), None, verb, True)
    return Parties(verb=verb)


def party(
    text: Text,
    found: Sequence[Token],
    run: tuple[int, int] | None,
    *,
    names: Sequence[Name],
    roles: Sequence[Role],
    inherited: bool = False,
) -> Party | None:
    """The participant named by a run of tokens, trimmed of articles and stops."""
    if run is None:
        return None
    start, end = run
    while start < end and (
        found[start].kind == "p"
        or (found[start].cues & {"article", "to", "and", "then"} and not found[start].things)
    ):
        start += 1
    while (
        end > start
        and found[end - 1].kind == "p"
        and found[end - 1].low not in {".", ")", "»", '"'}
    ):
        end -= 1
    words = [t for t in found[start:end] if t.kind != "p"]
    if not words:
        return None
    span = text.span(found[start].start, found[end - 1].end)
    inside_names = tuple(n for n in names if span.start <= n.span.start and n.span.end <= span.end)
    inside_roles = tuple(r for r in roles if span.start <= r.span.start and r.span.end <= span.end)
    cues: set[str] = set()
    for token in words:
        cues |= token.cues
    keys = frozenset(t.lexeme.key for t in words if t.lexeme.key)
    concepts = frozenset(c for t in words for c in t.things | t.triggers)
    kind = "named" if inside_names or any(t.capital and not t.things for t in words[1:]) else "noun"
    if "someone" in cues:
        kind = "someone"
    elif not keys or (len(words) <= 2 and cues & {"he", "they", "it", "we"}):
        if "we" in cues:
            kind = "we"
        elif "self" in cues:
            kind = "self"
        elif cues & {"he", "they", "it"}:
            kind = "pronoun"
    head = _head(words)
    return Party(
        span=span,
        head=head,
        concepts=concepts,
        kind=kind,  # type: ignore[arg-type]
        names=inside_names,
        roles=inside_roles,
        keys=keys,
        inherited=inherited,
    )


def _head(words: Sequence[Token]) -> str:
    """The key of the main noun: before "of", else the last word with one."""
    keyed: list[str] = []
    for token in words:
        if "to" in token.cues and keyed:
            break
        if token.lexeme.key:
            keyed.append(token.lexeme.key)
    return keyed[-1] if keyed else ""
