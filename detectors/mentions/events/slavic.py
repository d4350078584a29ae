"""Doer and undergoer by case and agreement, in Russian and Ukrainian."""

from __future__ import annotations

from collections.abc import Sequence

from detectors.mentions.actors import can_act
from detectors.mentions.events.pieces import Clause
from detectors.mentions.events.verbs import Parties, Run, payer
from detectors.mentions.lexical.tokens import Token
from detectors.mentions.morphology import Form

# Pronouns that look like a nominative ("його" is also "his") and never are the doer.
_OBLIQUE_PRONOUNS = frozenset(
    {"его", "її", "його", "ее", "её", "їх", "их", "ему", "йому", "ей", "їй"}
)


def slavic(
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
    # A form may be nominative and accusative; who can act is the likelier doer.
    agreeing = [g for g in groups if _agrees(found, g, form)]
    subject = min(agreeing, key=lambda g: (not _acts(found, g), abs(g[0] - verb)), default=None)
    if clause.join == "relative" and subject is None and len(clause.parts) > 1:
        subject = clause.parts[0]
    by = _instrument(found, groups, verb) if passive or reflexive else None
    if subject is None and form.gender == "neut" and form.tense == "past":
        # "The roof was carried off by the storm": the verb has no subject, the force stands beside.
        force = _instrument(found, groups, verb)
        if force is not None and any(can_act(t.triggers) for t in found[force[0] : force[1]]):
            object_ = next((g for g in groups if g != force and not _prepositional(found, g)), None)
            return Parties(force, object_, verb, True)
    by = by or payer(found, indexes, indexes.index(verb)) or payer(found, indexes, -1)
    if passive or (reflexive and by is not None):
        return Parties(by, subject, verb, True)
    others = [
        g
        for g in groups
        if g != subject and _case(found, g) & {"accs"} and not _prepositional(found, g)
    ]
    return Parties(subject, others[0] if others else None, verb, False)


def _acts(found: Sequence[Token], group: Run) -> bool:
    """True for people, bodies and names."""
    return any(
        can_act(t.things) or any(f.animacy == "anim" for f in t.lexeme.forms[:1])
        for t in found[group[0] : group[1]]
    )


_ITSELF = frozenset({"себя", "себе", "собой", "собою", "себі"})


def _noun_groups(
    found: Sequence[Token], indexes: Sequence[int], dated: Sequence[bool]
) -> list[Run]:
    """Runs of adjectives and nouns with their genitives, as half-open index runs."""
    groups: list[Run] = []
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
        itself = start is not None and found[start].low in _ITSELF  # "took upon itself …"
        if start is not None and (not nominal or jump or fresh or itself):
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
    if token.cues & {"relative", "that"} or token.low in _OBLIQUE_PRONOUNS:
        return False
    forms = token.lexeme.forms
    if token.inside and forms and forms[0].pos in {"ADJF", "NPRO"}:
        return False  # "after this" joins clauses
    if not forms:
        return token.kind == "w" and token.capital
    if "impr" in forms[0].grammemes:
        return _like_imperative(token)
    return forms[0].pos in {"NOUN", "ADJF", "PRTF", "NUMR", "NPRO"} or not forms[0].known


def _like_imperative(token: Token) -> bool:
    """True for «слесарь», "fitter", which the dictionary knows as the bidding of a verb as well."""
    return not token.triggers and any(
        f.pos == "NOUN" and f.animacy == "anim" for f in token.lexeme.forms
    )


def _head_seen(found: Sequence[Token], start: int, end: int) -> bool:
    return any(f.pos in {"NOUN", "NPRO"} for t in found[start:end] for f in t.lexeme.forms[:1])


def _genitive(token: Token) -> bool:
    if token.kind != "w" or not token.lexeme.forms:
        return True
    return any(f.case == "gent" for f in token.lexeme.forms)


def _case(found: Sequence[Token], group: Run) -> frozenset[str]:
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


def _prepositional(found: Sequence[Token], group: Run) -> bool:
    if group[0] == 0:
        return False
    before = found[group[0] - 1]
    if before.lexeme.forms and before.lexeme.forms[0].pos == "PREP":
        return True
    return bool(before.cues & {"to", "with", "by", "for", "after", "before", "because", "not"})


def _agrees(found: Sequence[Token], group: Run, verb: Form) -> bool:
    """True when the head of a group may be the nominative subject of the verb form."""
    if _prepositional(found, group):
        return False
    first = found[group[0]]
    numeral = first.kind == "n" or (first.lexeme.forms and first.lexeme.forms[0].pos == "NUMR")
    if numeral and (verb.number == "plur" or verb.gender == "neut"):
        return True
    for token in found[group[0] : group[1]]:
        for form in token.lexeme.forms:
            # The Ukrainian dictionary leaves the nominative of many nouns without a mark.
            if form.pos not in {"NOUN", "NPRO"} or form.case not in {"nomn", ""}:
                continue
            if verb.gender and form.number == "plur":
                continue
            if verb.number and form.number and verb.number != form.number:
                continue
            if verb.gender and form.gender and verb.gender != form.gender:
                continue
            return True
        if any(f.pos in {"NOUN", "NPRO"} for f in token.lexeme.forms):
            return False
        # "Unknown (men) bought it", "the detained set fire": adjectives that stand for people.
        if ("someone" in token.cues or (can_act(token.things) and _alone(found, group))) and any(
            f.case == "nomn" and f.number == verb.number for f in token.lexeme.forms
        ):
            return True
    return False


def _alone(found: Sequence[Token], group: Run) -> bool:
    """True when no noun stands in the group beside its adjectives."""
    return not any(f.pos == "NOUN" for t in found[group[0] : group[1]] for f in t.lexeme.forms[:1])


def _instrument(found: Sequence[Token], groups: list[Run], verb: int) -> Run | None:
    for group in sorted(groups, key=lambda g: abs(g[0] - verb)):
        if "ablt" in _case(found, group) and not _prepositional(found, group):
            return group
    return None
