"""What a number counts: the class of its head noun, or what became of the people it counts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

from detectors.mentions.quantities.lexicon import Lexicon, lexicon
from detectors.mentions.quantities.tokens import Token

PERSONS = frozenset(
    """people residents men women children police soldiers militants protesters participants
    spectators voters delegates passengers tourists workers journalists prisoners refugees patients
    students pilgrims families members foreigners miners teachers doctors nurses engineers farmers
    drivers fishermen builders businessmen crew volunteers rescuers firefighters observers candidates
    witnesses experts""".split()
)
# Classes that take in others: twelve aircraft may be twelve helicopters.
WIDER = {
    "animals": frozenset("sheep cows goats pigs horses birds".split()),
    "workers": frozenset(
        "miners teachers doctors nurses engineers farmers drivers fishermen builders".split()
    ),
    "members": frozenset("crew volunteers observers delegates".split()),
    "aircraft": frozenset("planes helicopters".split()),
    "vehicles": frozenset("cars buses trucks tanks taxis".split()),
    "buildings": frozenset("houses schools hospitals shops churches mosques clinics".split()),
    "weapons": frozenset("rifles grenades pistols".split()),
    "missiles": frozenset("shells bombs".split()),
    "documents": frozenset("letters pages passports".split()),
    "factories": frozenset("companies".split()),
    "shops": frozenset("pharmacies cafes".split()),
    "hospitals": frozenset("clinics".split()),
    "cities": frozenset("towns".split()),
    "cars": frozenset("taxis".split()),
    "complaints": frozenset("violations objections appeals".split()),
    "projects": frozenset("contracts agreements".split()),
    "meetings": frozenset("rallies".split()),
}
OUTCOMES = frozenset(
    """dead injured detained missing evacuated hospitalised rescued sentenced released displaced
    infected dismissed vaccinated deported charged fined born""".split()
)
_STOPS = frozenset('.;!?()[]{}«»“”"…·|。；！？（）؛؟')
_COMMAS = frozenset(",،、，")
_LINKS = frozenset(":—–：")
_AND = frozenset(
    """and but while as when after who which that которые которых які яких и а но что как когда і й та але що ve ama мен және бірақ жана
    менен و که اما لکن بعدما""".split()
)
# "Dismissed claims that 300 were on strike": what stands before tells of something else.
_OPENS_CLAUSE = frozenset(["that", "что", "що"])
DETERMINERS = frozenset(["the", "these", "those", "its", "their", "our", "his", "her", "all"])
_PLURALS = frozenset(
    """people children men women police cattle aircraft personnel crew staff livestock infantry
    policemen servicemen gunmen firemen cavalry sheep lives audience crowd""".split()
)
_WHO = frozenset(["who", "that", "которые", "которых", "які", "яких", "که", "الذین"])
# "to" and "at" tie a number to a noun only if the noun is there to be counted.
_VAGUE_LINKS = frozenset(["at", "to", "به", "до"])
_CROWDS = frozenset(["people", "votes", "signatures", "cases"])
_NOT = frozenset(["not", "never", "не", "ни", "没", "未", "لم", "لن", "ما"])
_HEAD_LAST = frozenset(["tr", "kk", "ky", "zh"])
_NOUN_REACH = 7
_OUTCOME_REACH = 7
_BACK_REACH = 8


class Seen(NamedTuple):
    """`counted` and `among` as in `Quantity`; `known` is True when a table knows the noun.

    `further` is True when the words say that the number comes on top of another one, `before` when
    the noun stands before the number. `end` is the token after a known noun that follows, else 0.
    """

    counted: str | None = None
    among: str | None = None
    part_of: bool = False
    known: bool = False
    per: str | None = None
    further: bool = False
    before: bool = False
    end: int = 0


def counted_of(
    tokens: Sequence[Token],
    first: int,
    last: int,
    start: int,
    stop: int,
    lex: Lexicon,
    *,
    bare: bool = True,
    negated: bool = False,
    plural: bool = False,
) -> Seen:
    """What the number at tokens `[first, last)` counts, looking no further than `[start, stop)`.

    `bare` says that the number has no unit, so that "of" after it makes it a part. `negated` says
    that a negation before the verb belongs to the number ("никто не пострадал"). `plural` says that
    the noun of the number must be one, so that an English singular only stands before it.
    """
    noun, noun_end, known, linked = _noun_after(tokens, last, stop, lex, plural=plural)
    before = False
    seen_to = noun_end if known else 0
    outcome = _outcome_after(tokens, max(last, noun_end), stop, lex, negated=negated)
    if outcome is None and not known:
        outcome = _outcome_after(tokens, last, stop, lex, negated=negated)
    if outcome is None:
        outcome = _outcome_before(tokens, first, start, lex, labelled=not known)
    if noun is None and outcome is None:
        noun = _noun_before(tokens, first, last, start, lex)
        before = known = noun is not None
    if not bare and lex.language in _HEAD_LAST and not known:
        # "Сайлаушылардың 71 пайызы", "Köylülerin üçte ikisi"
        owner = lex.counted.before(tokens, first) if first > start else None
        noun, known = (owner[0], True) if owner else (None, False)
    partitive = any(token.key in lex.partitives for token in tokens[first:last])
    part = (bare and (linked or partitive)) or _is_part(tokens, first, last, start, stop, lex)
    per = _per(tokens, last, stop, lex)
    further = any(lex.further.at(tokens, at) for at in range(max(start, first - 3), first)) or (
        lex.further.at(tokens, last) is not None or lex.further.at(tokens, noun_end) is not None
    )
    if outcome and (noun is None or not known or noun in PERSONS):
        among = noun if noun in PERSONS else ("people" if noun is None else None)
        if not known and noun is not None and noun_end > last:
            among = noun
        return Seen(outcome, among, part, True, per, further, False, seen_to)
    return Seen(noun, None, part, known, per, further, before, seen_to)


def _per(tokens: Sequence[Token], last: int, stop: int, lex: Lexicon) -> str | None:
    for step in range(last, min(last + 3, stop)):
        if tokens[step].key in _STOPS or tokens[step].key in _COMMAS:
            return None
        found = lex.per.at(tokens, step)
        if found:
            return found[0]
    return None


def _noun_after(
    tokens: Sequence[Token], last: int, stop: int, lex: Lexicon, *, plural: bool
) -> tuple[str | None, int, bool, bool]:
    """The class or stem of the noun after the number, the token after it, if a table knows it, and
    if it is what the number is only a part of ("12 of the passengers").
    """
    step = last
    stem: str | None = None
    stem_end = last
    reach = min(stop, last + (12 if lex.language == "zh" else _NOUN_REACH))
    linked = False
    while step < reach:
        token = tokens[step]
        if token.key in _STOPS or token.key in _COMMAS or token.key in _LINKS:
            break
        found = lex.counted.at(tokens, step)
        if found and not (token.kind == "w" and token.text[0].isupper() and step > last + 1):
            after = step + found[1]
            if lex.language == "en":
                # The last of two nouns is the head: "village libraries".
                if [t.key for t in tokens[after : after + 2]] in (["'", "s"], ["’", "s"]):
                    after += 2  # "of the town's residents"
                head = lex.counted.at(tokens, after)
                if head and after + head[1] <= stop:
                    return head[0], after + head[1], True, linked
                if plural and _modifies(tokens, after, stop, lex):
                    step = after
                    continue
                if plural and _is_epithet(tokens, step, after, stop):
                    # "the 500 home run club"
                    break
            return found[0], after, True, linked
        if lex.part_of.at(tokens, step) or lex.part_after.at(tokens, step):
            break
        outcome = lex.outcomes.at(tokens, step)
        if outcome and token.kind == "w":
            break
        marker = lex.classifiers.at(tokens, step) or lex.further.at(tokens, step)
        if marker:
            step += marker[1]
            continue
        if token.key == "的" and stem is None:
            step += 1
            continue
        if token.key in lex.function_words or token.key in _AND:
            if step == last and token.key in DETERMINERS:
                step += 1
                continue
            # "12 of the passengers", "двое из пассажиров"
            if token.key in ("of", "из", "з", "із", "از", "من") and not linked and stem is None:
                linked = step == last
                step += 1
                while step < reach and tokens[step].key in DETERMINERS:
                    step += 1
                continue
            break
        closes = step + 1 >= stop or tokens[step + 1].key in _STOPS | _COMMAS
        if lex.language in ("tr", "kk", "ky") and closes:
            # The last word of the clause is its verb.
            break
        if token.kind == "w" and stem is None and _may_be_noun(token, lex):
            stem, stem_end = stem_of(token.text, lex.language), step + 1
        step += 1
        if stem is not None and step > stem_end + 2:
            break
    return stem, stem_end, False, linked


def _modifies(tokens: Sequence[Token], after: int, stop: int, lex: Lexicon) -> bool:
    """True for an English singular before a plural that no table knows: "home games"."""
    if after >= stop or tokens[after].kind != "w" or tokens[after - 1].key.endswith("s"):
        return False
    if tokens[after - 1].key in _PLURALS or tokens[after].key in lex.function_words:
        return False
    return _may_be_noun(tokens[after], lex) and not lex.outcomes.at(tokens, after)


def _is_epithet(tokens: Sequence[Token], step: int, after: int, stop: int) -> bool:
    """True for an English singular noun of many between its number and another noun."""
    last = tokens[after - 1]
    if last.key.endswith("s") or last.key in _PLURALS or last.key == "folk":
        return False
    tied = tokens[step - 1].key in "-\u2010\u2011"
    return not tied and after < stop and tokens[after].kind == "w" and tokens[after].key not in _AND


def _may_be_noun(token: Token, lex: Lexicon) -> bool:
    if lex.language == "en":
        # "five EPs", "the US"
        return token.text.endswith("s") and (len(token.key) > 3 or token.text[:-1].isupper())
    if lex.verb_endings and token.key.endswith(lex.verb_endings):
        return False
    return not (lex.adjective_endings and token.key.endswith(lex.adjective_endings))


def _outcome_after(
    tokens: Sequence[Token], start: int, stop: int, lex: Lexicon, *, negated: bool = False
) -> str | None:
    reach = 14 if lex.language == "zh" else _OUTCOME_REACH
    for step in range(start, min(stop, start + reach)):
        token = tokens[step]
        if token.key in _WHO and step == start:
            # "34 people who were injured"
            continue
        if token.key in _STOPS or token.key in _COMMAS or token.key in _LINKS:
            return None
        if token.key in _AND:
            return None
        found = lex.outcomes.at(tokens, step)
        if found:
            # "12 people were not injured" says nothing about how many were.
            if step > start and not negated and tokens[step - 1].key in _NOT:
                return None
            return found[0]
    return None


def _outcome_before(
    tokens: Sequence[Token], first: int, start: int, lex: Lexicon, *, labelled: bool
) -> str | None:
    """The outcome named before the number; a colon or dash is crossed only for a bare number."""
    reach = 16 if lex.language == "zh" else _BACK_REACH
    for step in range(first - 1, max(start, first - reach) - 1, -1):
        token = tokens[step]
        if token.key in _STOPS or token.key in _COMMAS:
            return None
        if token.key in _LINKS and not labelled:
            return None
        if (token.key in _AND and step < first - 1) or token.key in _OPENS_CLAUSE:
            return None
        found = lex.outcomes.at(tokens, step)
        if found and step + found[1] <= first:
            return found[0]
    return None


def _noun_before(
    tokens: Sequence[Token], first: int, last: int, start: int, lex: Lexicon
) -> str | None:
    """The known noun that a number without one of its own belongs to ("signatures: 312").

    It must be tied to the number by a colon, a dash, a comma, a verb of being or reaching, or stand
    right before it. Of several the first one is the head, except where heads come last.
    """
    end = first
    link = lex.copulas.before(tokens, first)
    if link:
        end = first - link[1]
    elif first > start and tokens[first - 1].key in _LINKS | _COMMAS:
        end = first - 1
    else:
        marker = lex.classifiers.at(tokens, last)
        if not _ends_item(tokens, last + (marker[1] if marker else 0)):
            return None
    head: str | None = None
    head_at = end
    numbered = False
    for step in range(end - 1, max(start, first - 2 * _BACK_REACH) - 1, -1):
        token = tokens[step]
        if token.key in _STOPS or token.key in _COMMAS or token.key in _LINKS:
            break
        found = lex.counted.at(tokens, step)
        if found and step + found[1] <= end:
            head, head_at = found[0], step + found[1]
            if lex.language in _HEAD_LAST:
                break
            if lex.number_of.before(tokens, step):
                numbered = True
                break
        elif link and head is None and _is_numbered_noun(tokens, step, lex):
            # "the number of recoveries reached 93"
            return stem_of(token.text, lex.language)
    if link and tokens[end].key in _VAGUE_LINKS and not numbered and head not in _CROWDS:
        return None
    if end == first and head_at < first and not _is_list(tokens, start, first):
        return head if head_at == first else None
    return head


def _is_numbered_noun(tokens: Sequence[Token], step: int, lex: Lexicon) -> bool:
    """True for a noun that no table knows right behind "the number of"."""
    token = tokens[step]
    if token.kind != "w" or lex.outcomes.at(tokens, step):
        return False
    return lex.number_of.before(tokens, step) is not None and _may_be_noun(token, lex)


def _ends_item(tokens: Sequence[Token], last: int) -> bool:
    return last >= len(tokens) or tokens[last].key in _STOPS or tokens[last].key in _COMMAS


def _is_list(tokens: Sequence[Token], start: int, first: int) -> bool:
    """True inside a list of items with their numbers ("voters on the register 84,210; ...")."""
    return any(token.key in ":;" for token in tokens[max(0, start - 1) : first])


def _is_part(
    tokens: Sequence[Token], first: int, last: int, start: int, stop: int, lex: Lexicon
) -> bool:
    for step in range(max(start, first - 4), first):
        found = lex.part_of.at(tokens, step)
        if found and step + found[1] <= first and tokens[step].key not in ("of", "the"):
            return True
    for step in range(last, min(stop, last + 5)):
        if tokens[step].key in _STOPS or tokens[step].key in _COMMAS:
            return False
        if lex.part_after.at(tokens, step):
            return True
    return False


@lru_cache(maxsize=4096)
def stem_of(word: str, language: str) -> str | None:
    """A romanised stem of a noun that no table knows, for comparison inside one language."""

    key = word.casefold()
    for ending in lexicon(language).noun_endings:
        if key.endswith(ending) and len(key) - len(ending) >= 3:
            key = key[: -len(ending)]
            break
    romanised = "".join(sign for sign in anyascii(key).lower() if sign.isalpha())
    return romanised[:12] if len(romanised) >= 3 else None
