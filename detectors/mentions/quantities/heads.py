"""Drafts with what they count, and with what they share with their neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detectors.mentions.quantities.counted import DETERMINERS, OUTCOMES, PERSONS, counted_of
from detectors.mentions.quantities.draft import Draft
from detectors.mentions.quantities.lexicon import Lexicon
from detectors.mentions.quantities.tokens import Token
from detectors.mentions.quantities.units import UNITS, dimension

_AND = frozenset(["and", "и", "і", "та", "және", "жана", "мен", "менен", "ve", "و", "和"])
_POSSESSIVES = frozenset(["i", "ı", "u", "ü", "si", "sı", "su", "sü"])
_OUT_OF = ["out", "of"]


def with_counted(tokens: Sequence[Token], drafts: Sequence[Draft], lex: Lexicon) -> list[Draft]:
    """The drafts with what they count, without those that say nothing."""
    kept: list[Draft] = []
    previous: Draft | None = None
    noun_end = 0
    for place, draft in enumerate(drafts):
        start = max(drafts[place - 1].last, noun_end) if place else 0
        following = drafts[place + 1] if place + 1 < len(drafts) else None
        stop = following.first if following else len(tokens)
        if draft.dimension in ("ordinal", "factor"):
            kept.append(draft)
            continue
        draft = _inverted(tokens, draft, start, lex)
        bare = draft.dimension == "count" and draft.number.role in ("count", "single")
        seen = counted_of(
            tokens,
            draft.first,
            draft.head,
            start,
            stop,
            lex,
            bare=bare,
            plural=bare and draft.high != 1,
        )
        counted, among, part = seen.counted, seen.among, seen.part_of
        noun_end = seen.end
        part = part or _is_possessed(tokens, draft, seen.end, lex) or _is_drawn(tokens, draft, stop)
        if previous and previous.part_of and counted is None and _goes_on(tokens, previous, draft):
            # "of which 346 were in the north, 416 in the south and 16 at sea"
            part = True
        if draft.first > 1 and [t.key for t in tokens[draft.first - 2 : draft.first]] == _OUT_OF:
            draft = replace(draft, rule="whole")
        if seen.further and (counted is None or (previous and previous.counted == counted)):
            part = True
        if following and bare and _is_out_of(tokens, draft, following):
            # "13 of 24 libraries are heated": 13 are, and 24 there are
            after = drafts[place + 2].first if place + 2 < len(drafts) else len(tokens)
            whole = counted_of(tokens, following.first, following.last, stop, after, lex, bare=True)
            counted, among, part = whole.counted or counted, whole.among or among, False
        if place and _is_out_of(tokens, drafts[place - 1], draft):
            counted, among = among or counted, None
            draft = replace(draft, rule="whole")
        if draft.dimension not in ("count", "ratio", "percent"):
            counted = among = None
        person = counted is None or counted in PERSONS
        if part and person and among is None and previous and previous.among is not None:
            # "12 people were killed, including three children"
            counted, among = previous.counted, counted or "people"
        if draft.counted in PERSONS and counted in OUTCOMES:
            among = draft.counted
        else:
            counted = draft.counted or counted
        weak = draft.number.role == "single" and draft.unit is None
        if weak and draft.counted is None and (not seen.known or seen.part_of or seen.before):
            continue
        sign = draft.rule == "han-number" and draft.number.end - draft.first == 1
        if sign and draft.unit is None and not seen.known:
            # One Chinese sign alone is mostly a piece of another word.
            continue
        draft = replace(
            draft, counted=counted, among=among, part_of=part, per=draft.per or seen.per
        )
        draft = _with_shared_unit(tokens, draft, following, lex)
        if tokens[draft.last - 1].key == "of":
            draft = replace(draft, last=draft.last - 1)
        kept.append(draft)
        previous = draft
    return _coordinated(tokens, kept, lex)


def _coordinated(tokens: Sequence[Token], drafts: list[Draft], lex: Lexicon) -> list[Draft]:
    """In "two women and three children died" the women died too, in "17 people, including five
    children, were killed" all 17, and "killed two men and three children" killed the children.
    """
    for place in range(len(drafts) - 2, -1, -1):
        draft, after = drafts[place], drafts[place + 1]
        between = tokens[draft.last : after.first]
        if (
            draft.counted in PERSONS
            and after.counted in OUTCOMES
            and 2 <= len(between) <= 5
            and (between[-1].key in _AND if not after.part_of else not draft.part_of)
        ):
            drafts[place] = replace(draft, counted=after.counted, among=draft.counted)
    for place in range(len(drafts) - 1):
        draft, after = drafts[place], drafts[place + 1]
        between = tokens[draft.last : after.first]
        if (
            draft.counted in OUTCOMES
            and after.counted in PERSONS
            and (1 if draft.rule == "dual" else 2) <= len(between) <= 3
            and between[-1].key in _AND
            and not any(lex.outcomes.at(between, step) for step in range(len(between)))
        ):
            drafts[place + 1] = replace(after, counted=draft.counted, among=after.counted)
    return drafts


def _is_possessed(tokens: Sequence[Token], draft: Draft, noun_end: int, lex: Lexicon) -> bool:
    """True for "5'i çocuk": five of them, children."""
    ending = tokens[draft.last - 1].key
    return lex.language == "tr" and noun_end > 0 and ending in _POSSESSIVES and draft.number.digits


def _is_drawn(tokens: Sequence[Token], draft: Draft, stop: int) -> bool:
    """True for a sum out of a larger one: "410 million of its budget", "из бюджета"."""
    if draft.dimension not in ("money", "mass", "volume", "area") or draft.last + 1 >= stop:
        return False
    link, after = tokens[draft.last].key, tokens[draft.last + 1].key
    return link in ("из", "з", "із") or (link == "of" and after in DETERMINERS - {"the"})


def _goes_on(tokens: Sequence[Token], previous: Draft, draft: Draft) -> bool:
    """True when a list of parts goes on: nothing but a few words, commas and "and" between."""
    between = tokens[previous.last : draft.first]
    return len(between) <= 12 and not any(token.key in ".;:!?()" for token in between)


def _is_out_of(tokens: Sequence[Token], part: Draft, whole: Draft) -> bool:
    """True for two numbers with only "of" or "из" between them."""
    between = tokens[part.last : whole.first]
    return (
        1 <= len(between) <= 2
        and between[-1].key in ("of", "из", "з", "із", "از", "من", "the")
        and between[0].key in ("of", "out", "из", "з", "із", "از", "من")
        and whole.low is not None
        and part.high is not None
        and part.high <= whole.low
    )


def _inverted(tokens: Sequence[Token], draft: Draft, start: int, lex: Lexicon) -> Draft:
    """ "Человек двадцать" is about twenty people, "лет пять" about five years."""
    found = lex.inverted.before(tokens, draft.first) if draft.unit is None else None
    if found is None or draft.first - found[1] < start or draft.hedge or draft.number.digits:
        return draft
    if lex.counted.at(tokens, draft.last):
        return draft
    known = found[0] in UNITS or len(found[0]) == 3
    return replace(
        draft,
        first=draft.first - found[1],
        hedge="about",
        unit=found[0] if known else None,
        dimension=dimension(found[0]) if known else draft.dimension,
        counted=None if known else found[0],
    )


def _with_shared_unit(
    tokens: Sequence[Token], draft: Draft, following: Draft | None, lex: Lexicon
) -> Draft:
    """In "rose from 41 to 58 per cent" the first number has the unit of the second."""
    if draft.unit is not None or following is None or following.unit is None:
        return draft
    if draft.dimension != "count" or lex.range_from.before(tokens, draft.first) is None:
        return draft
    link = lex.range_to.at(tokens, draft.last)
    if link is None or draft.last + link[1] < following.first:
        return draft
    return replace(draft, unit=following.unit, dimension=following.dimension, counted=None)
