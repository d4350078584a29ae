"""Quantities of one sentence: number, hedge, unit, and what is counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detectors.mentions.quantities.draft import Draft
from detectors.mentions.quantities.guards import is_garbled, is_label, label_run
from detectors.mentions.quantities.heads import with_counted
from detectors.mentions.quantities.hedges import with_hedge
from detectors.mentions.quantities.lexicon import Lexicon
from detectors.mentions.quantities.measure import (
    is_negative,
    past_suffix,
    rate_after,
    rate_before,
    read_range,
    unit_after,
    unit_before,
    with_front,
    with_rest,
)
from detectors.mentions.quantities.number import Number
from detectors.mentions.quantities.numerals import read_number
from detectors.mentions.quantities.tokens import Token
from detectors.mentions.quantities.units import UNITS, dimension

# A shorter run is a list of places or rooms.
FEWEST_NUMBERED = 10


def read_drafts(tokens: Sequence[Token], lex: Lexicon) -> list[Draft]:
    """The quantities of one sentence in order; they do not overlap."""
    drafts: list[Draft] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if not _may_begin(token, lex):
            index += 1
            continue
        none = lex.none.at(tokens, index) or lex.skipped.at(tokens, index)
        if none and index + none[1] < len(tokens) and tokens[index + none[1]].key == "之":
            none = None  # 十分之一 is a tenth, 十分 is "very"
        if none:
            index += none[1]
            continue
        floor = drafts[-1].last if drafts else 0
        fused = _fused(tokens, index, lex)
        if fused:
            drafts.append(fused)
            index = fused.last
            continue
        number = read_number(tokens, index, lex)
        if number is None:
            index += 1
            continue
        if is_label(tokens, index, number, lex):
            index = label_run(tokens, number.end, lex)
            continue
        if is_garbled(tokens, index, number, lex):
            rest = read_number(tokens, number.end, lex) if number.digits else None
            index = rest.end if rest else number.end
            continue
        draft = _draft(tokens, index, number, lex, floor)
        if draft is None:
            index = number.end
            continue
        drafts.append(draft)
        index = max(draft.last, index + 1)
    return with_counted(tokens, drafts, lex)


def _may_begin(token: Token, lex: Lexicon) -> bool:
    if token.kind == "n":
        return True
    if token.kind in ("s", "d"):
        return False
    if token.key in lex.starters or token.kind == "h":
        return True
    return lex.compound is not None and len(token.key) > 6 and _compound(token, lex) is not None


def _compound(token: Token, lex: Lexicon) -> tuple[float, str] | None:
    """The value and unit of an adjective with a fused number ("двадцатипятилетний")."""
    match = lex.compound.fullmatch(token.key) if lex.compound else None
    if match is None or not (match["a"] or match["b"]):
        return None
    value = sum(lex.compound_values[part] for part in (match["a"], match["b"]) if part)
    if match["a"] and match["b"] and not lex.compound_values[match["b"]] < 10:
        return None
    return value, lex.compound_units[match["u"]]


def _fused(tokens: Sequence[Token], index: int, lex: Lexicon) -> Draft | None:
    """Number and unit written as one word: "полчаса", "двухлетний", Arabic duals."""
    token = tokens[index]
    if token.kind != "w":
        return None
    half = lex.half_units.at(tokens, index)
    if half:
        return _made(index, index + half[1], 0.5, half[0], "half-unit")
    dual = lex.duals.at(tokens, index)
    if dual:
        known = dual[0] in UNITS or dual[0] in lex.codes
        end = index + dual[1]
        half = lex.plus_half.at(tokens, end) if known else None
        value, end = (2.5, end + half[1]) if half else (2.0, end)
        draft = _made(index, end, value, dual[0] if known else None, "dual")
        return draft if known else replace(draft, dimension="count", counted=dual[0])
    more = lex.plus_half.at(tokens, index)
    whole = lex.units.before(tokens, index) if more else None
    if more and whole:
        first = index - whole[1]
        first -= 1 if first > 0 and tokens[first - 1].key in ("a", "an") else 0
        return _made(first, index + more[1], 1.5, whole[0], "unit-and-a-half")
    compound = _compound(token, lex) if lex.compound and len(token.key) > 6 else None
    if compound:
        draft = _made(index, index + 1, compound[0], compound[1], "fused-adjective")
        return replace(draft, dimension="age") if _ages(tokens, index, lex) else draft
    return None


def _ages(tokens: Sequence[Token], adjective: int, lex: Lexicon) -> bool:
    """True when an adjective of years ("26-летний") gives somebody's age and not a term."""
    years = tokens[adjective].key
    if not any(stem in years for stem in ("летн", "літн", "річн", "годовал")):
        return False
    return not any(lex.not_aged.at(tokens, step) for step in range(adjective + 1, adjective + 3))


def _made(first: int, last: int, value: float, unit: str | None, rule: str) -> Draft:
    number = Number(value, value, last, "count", rule)
    kind = dimension(unit) if unit else "count"
    return Draft(first, last, number, value, value, unit, kind, rule=rule)


def _draft(
    tokens: Sequence[Token], index: int, number: Number, lex: Lexicon, floor: int
) -> Draft | None:
    """The number at `index` with its range, unit, rate and hedge; None when it says nothing."""
    first, end = index, number.end
    if number.role == "ordinal":
        return Draft(first, end, number, number.low, number.high, None, "ordinal", rule=number.rule)
    low, high, rule = number.low, number.high, number.rule
    end = past_suffix(tokens, number, lex)
    spread = read_range(tokens, index, end, number, lex)
    if spread:
        low, high, end = spread
        if low > high:
            return None
        rule = "range"
        if low == 1 and high >= FEWEST_NUMBERED and _is_numbered(tokens, index, end, lex):
            # "Signatures numbered 1 to 312" are 312.
            low, rule = high, "numbered"
    kind, unit = (
        {"ratio": "ratio", "factor": "factor", "percent": "percent"}.get(number.role, "count"),
        None,
    )
    if number.role == "percent":
        unit = "percent"
    before = unit_before(tokens, index, lex)
    if kind != "factor":
        found = unit_after(tokens, end, lex, before is not None)
        if found and number.role == "percent":
            found = None
        if before and (found is None or dimension(found[0]) == "money"):
            first = before[1]
            unit, kind = before[0], dimension(before[0])
            if found:
                end = found[1]
            scaled = lex.money_magnitudes.at(tokens, end) if kind == "money" else None
            if scaled and number.digits:
                low, high, end = low * scaled[0], high * scaled[0], end + scaled[1]
        elif found:
            unit, end = found
            kind = dimension(unit)
            low, high, end = with_rest(tokens, low, high, unit, end, lex)
            low, high, first = with_front(tokens, index, low, high, unit, first, lex, floor)
            if unit == "m" and tokens[end - 1].key == "m" and lex.counted.at(tokens, end):
                # "5m people" are millions
                low, high, unit, kind = low * 1e6, high * 1e6, None, "count"
    if kind in ("temperature", "percent") and is_negative(tokens, index):
        low, high, first = -high, -low, index - (2 if tokens[index - 1].key == "下" else 1)
    if spread and first == index:
        opener = lex.range_from.before(tokens, index)
        first -= opener[1] if opener else 0
    if number.role == "factor" or _is_factor(tokens, index, end, unit, lex):
        kind, unit = "factor", None
        after = lex.factor_after.at(tokens, end)
        end = end + after[1] if after else end
    per = None
    if kind not in ("duration", "age"):
        per = rate_after(tokens, end, lex) or rate_before(tokens, first, floor, lex)
    draft = Draft(first, end, number, low, high, unit, kind, per=per, rule=rule)
    draft = _aged(tokens, draft, lex)
    return with_hedge(tokens, draft, lex, floor)


def _is_numbered(tokens: Sequence[Token], index: int, end: int, lex: Lexicon) -> bool:
    """True when the words right before or after a run of numbers say that it counts things through."""
    around = (*range(max(0, index - 3), index), *range(end, min(end + 4, len(tokens))))
    return any(lex.numbered.at(tokens, step) for step in around)


def _is_factor(
    tokens: Sequence[Token], index: int, end: int, unit: str | None, lex: Lexicon
) -> bool:
    """True for "five times more", "в 3 раза"."""
    after = lex.factor_after.at(tokens, end) if unit is None else None
    if after is None:
        return False
    return not lex.factor_before or lex.factor_before.before(tokens, index) is not None


def _aged(tokens: Sequence[Token], draft: Draft, lex: Lexicon) -> Draft:
    """The draft as an age where the words say so."""
    first, last = draft.first, draft.last
    if draft.low is None or draft.high is None or draft.high > 130:
        return draft
    bare = draft.dimension == "count" and draft.unit is None
    if not bare and draft.unit not in ("year", "month"):
        return draft
    if draft.unit == "year" and _ages(tokens, last - 1, lex):
        return replace(draft, dimension="age", rule="age")
    after = lex.age_after.at(tokens, last)
    if after and (draft.unit or tokens[last].key != "old"):
        return replace(
            draft, dimension="age", unit=draft.unit or "year", last=last + after[1], rule="age"
        )
    if lex.age_before.before(tokens, first) and (draft.unit or not lex.counted.at(tokens, last)):
        return replace(draft, dimension="age", unit=draft.unit or "year", rule="age")
    # "Yoldoshev, 43, was sentenced" and "Юлдашеву, 43 лет": a number set off after a name.
    comma = first > 1 and tokens[first - 1].key in ",،("
    closed = last >= len(tokens) or tokens[last].key in ",،.;)"
    named = comma and tokens[first - 2].kind == "w" and tokens[first - 2].text[:1].isupper()
    digits = draft.number.digits and draft.low == int(draft.low)
    if named and closed and digits and draft.low >= 5 and (bare or draft.unit == "year"):
        if bare and draft.low < 10:
            return draft
        return replace(draft, dimension="age", unit=draft.unit or "year", rule="age-after-name")
    return draft
