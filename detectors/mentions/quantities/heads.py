"""Drafts with what they count, and with what they share with their neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detectors.mentions.quantities.counted import DETERMINERS, OUTCOMES, PERSONS, Seen, counted_of
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
        told = draft = _inverted(tokens, draft, start, lex)
        bare = draft.dimension == "count" and draft.number.role in ("count", "single")
        plural = bare and draft.high != 1
        seen = counted_of(
            tokens, draft.first, draft.head, start, stop, lex, bare=bare, plural=plural
        )
        if draft.rule == "numbered" and seen.counted is None:
            seen = seen._replace(counted=_numbered_noun(tokens, start, draft.first, lex))
        noun_end = seen.end
        if _says_nothing(draft, seen):
            continue
        part = _is_part(tokens, draft, seen, previous, stop, lex)
        part = part or (bare and _is_picked(drafts, place, lex))
        draft = replace(
            draft,
            counted=seen.counted,
            among=seen.among,
            part_of=part,
            per=draft.per or seen.per,
        )
        if following and bare and _is_out_of(tokens, draft, following):
            after = drafts[place + 2].first if place + 2 < len(drafts) else len(tokens)
            draft = _with_whole(tokens, draft, following, stop, after, lex)
        draft = _without_event(tokens, draft, drafts[place - 1] if place else None)
        # "26 wins (10 by knock-out)"
        inner = previous is not None and tokens[draft.first - 1].key == "("
        if bare and draft.counted is None and (inner or _is_plain(tokens, draft)):
            draft = replace(draft, dimension="plain")
        draft = _with_outcome(told, draft, previous)
        draft = _with_shared_unit(tokens, draft, following, lex)
        if tokens[draft.last - 1].key == "of":
            draft = replace(draft, last=draft.last - 1)
        kept.append(draft)
        previous = draft
    return _coordinated(tokens, kept, lex)


def _is_picked(drafts: Sequence[Draft], place: int, lex: Lexicon) -> bool:
    """True for "the first two clauses" and «دو بند اول», which are two of more."""
    first, last = drafts[place].first, drafts[place].last
    if place and drafts[place - 1].dimension == "ordinal" and drafts[place - 1].last == first:
        return True
    after = drafts[place + 1] if place + 1 < len(drafts) else None
    picked = after is not None and after.dimension == "ordinal" and after.first == last + 1
    return picked and lex.language == "fa"


def _is_plain(tokens: Sequence[Token], draft: Draft) -> bool:
    """True for a rating ("148.8") or a part of an adjective ("five-division"): neither is a count."""
    last = draft.last
    if draft.low is not None and draft.low != int(draft.low) and draft.number.magnitude == 1:
        return True
    if last + 1 >= len(tokens) or tokens[last].key not in "-\u2010\u2011":
        return False
    tied = tokens[last].start == tokens[last - 1].end and tokens[last + 1].start == tokens[last].end
    return tied and tokens[last + 1].kind == "w"


def _numbered_noun(tokens: Sequence[Token], start: int, first: int, lex: Lexicon) -> str | None:
    """The last known noun before "numbered 1 to 312"."""
    known = (lex.counted.at(tokens, step) for step in reversed(range(start, first)))
    return next((found[0] for found in known if found), None)


def _says_nothing(draft: Draft, seen: Seen) -> bool:
    """True for a word for one without its noun, and for one Chinese sign, mostly of another word."""
    if draft.unit is not None:
        return False
    if draft.number.role == "single" and draft.counted is None:
        return not seen.known or seen.part_of or seen.before
    sign = draft.rule == "han-number" and draft.number.end - draft.first == 1
    return sign and not seen.known


def _is_part(
    tokens: Sequence[Token],
    draft: Draft,
    seen: Seen,
    previous: Draft | None,
    stop: int,
    lex: Lexicon,
) -> bool:
    """True when the words or the list that the number stands in make it a part of a whole."""
    if (
        seen.part_of
        or _is_possessed(tokens, draft, seen.end, lex)
        or _is_drawn(tokens, draft, stop)
    ):
        return True
    alone = previous is None and draft.dimension == "count"
    same = previous is not None and previous.counted == seen.counted
    if seen.further and (seen.counted is None or alone or same):
        # "Ten more died" adds to a number told before; "five died, twelve more were hurt" does not.
        return True
    # "of which 346 were in the north, 416 in the south and 16 at sea"
    listed = previous is not None and previous.part_of and seen.counted is None
    return listed and previous is not None and _goes_on(tokens, previous, draft)


def _with_whole(
    tokens: Sequence[Token], draft: Draft, whole: Draft, stop: int, after: int, lex: Lexicon
) -> Draft:
    """ "13 of 24 libraries are heated": 13 libraries are, and that is the full count of those."""
    seen = counted_of(tokens, whole.first, whole.last, stop, after, lex, bare=True)
    return replace(
        draft,
        counted=seen.counted or draft.counted,
        among=seen.among or draft.among,
        part_of=False,
    )


def _without_event(tokens: Sequence[Token], draft: Draft, before: Draft | None) -> Draft:
    """A mere total ("of 24 libraries", "out of 100") counts what there is, not what happened."""
    if before is not None and _is_out_of(tokens, before, draft):
        draft = replace(draft, rule="whole", counted=draft.among or draft.counted, among=None)
    elif [token.key for token in tokens[max(0, draft.first - 2) : draft.first]] == _OUT_OF:
        draft = replace(draft, rule="whole")
    if draft.dimension not in ("count", "ratio", "percent"):
        draft = replace(draft, counted=None, among=None)
    return draft


def _with_outcome(told: Draft, draft: Draft, previous: Draft | None) -> Draft:
    """A part shares the outcome of its whole; a dual ("رجلان") brings its noun along."""
    counted, among = draft.counted, draft.among
    person = counted is None or counted in PERSONS
    if draft.part_of and person and among is None and previous and previous.among is not None:
        # "12 people were killed, including three children"
        counted, among = previous.counted, counted or "people"
    if told.counted in PERSONS and counted in OUTCOMES:
        among = told.counted
    elif told.counted:
        counted = told.counted
    return replace(draft, counted=counted, among=among)


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
